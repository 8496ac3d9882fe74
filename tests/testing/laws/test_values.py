"""What is a value, and what is none."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from hypothesis import strategies as st

from bilateral import Money, When
from bilateral.testing import contracts, laws, moneys, whens
from strategies.broken_laws import broken

rupees = moneys("INR")


def test_values_are_values() -> None:
    laws.value(rupees)
    laws.value(whens())
    laws.value(contracts(), names={})


@attrs.frozen(eq=False)
class Compared:
    """Equal only to itself."""

    number: int


@attrs.define(unsafe_hash=True)
class Changed:
    """May be changed."""

    number: int


@attrs.frozen(repr=False)
class Misprinted:
    """Prints as another."""

    number: int

    def __repr__(self) -> str:
        return f"Misprinted({self.number and self.number - 1})"


@pytest.mark.parametrize(
    ("kind", "law"),
    [
        (Compared, "copies are equal and hash alike"),
        (Changed, "values cannot be changed"),
        (Misprinted, "a repr makes the value again"),
    ],
)
def test_what_is_no_value_is_found(kind: type[Any], law: str) -> None:
    found = broken(lambda: laws.value(st.builds(kind, st.integers(0, 9))))

    assert law == found.law


@attrs.frozen(eq=False)
class Lonely:
    """Equal to its like, and hashed by itself."""

    number: int

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Lonely)

    def __hash__(self) -> int:
        return id(self)


def test_a_value_whose_hash_goes_its_own_way_is_found() -> None:
    assert "hashes otherwise" in broken(lambda: laws.value(st.builds(Lonely, st.just(5)))).problem


def test_what_comes_back_as_it_was_is_right() -> None:
    laws.round_trip(str, When, whens())


def test_a_text_that_drops_the_paise_is_found() -> None:
    found = broken(
        lambda: laws.round_trip(lambda money: f"{money.amount:.0f}", lambda text: Money(text, "INR"), rupees)
    )

    assert isinstance(found.example, Money)
    assert "it comes back as" in found.problem


def test_a_text_that_is_written_otherwise_the_second_time_is_found() -> None:
    texts = iter(range(10**9))

    assert "then as" in broken(lambda: laws.round_trip(lambda _: next(texts), lambda _: 5, st.just(5))).problem
