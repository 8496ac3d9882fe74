"""How a law is tried until it is broken."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import strategies as st

from bilateral.testing.trial import LawBroken, try_law
from strategies.broken_laws import broken


def test_a_broken_law_is_named_with_its_smallest_example() -> None:
    with pytest.raises(LawBroken) as caught:
        try_law("numbers are small", st.integers(), lambda number: "it is not" if number > 9 else None)
    found = caught.value

    assert "numbers are small: not so of 10: it is not" == str(found)
    assert ("numbers are small", 10, "it is not") == (found.law, found.example, found.problem)
    assert isinstance(found, AssertionError)
    assert str(found) == str(pickle.loads(pickle.dumps(found)))  # noqa: S301 - our own bytes


def test_an_error_breaks_a_law_too() -> None:
    found = broken(lambda: try_law("halves exist", st.integers(), lambda number: str(1 / number) and None))

    assert "ZeroDivisionError: division by zero" == found.problem
    assert isinstance(found.__cause__, ZeroDivisionError)


def test_two_ways_to_break_a_law_are_told_one_at_a_time() -> None:
    def fails(number: int) -> str | None:
        if number > 100:
            raise ValueError(number)
        return "odd" if number % 2 else None

    assert isinstance(broken(lambda: try_law("numbers are even and small", st.integers(), fails)), AssertionError)
