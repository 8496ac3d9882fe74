"""Ranges of which both ends have their unit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import Qualifier
from bilateral.reading.quantities.repeated_units import second_of_range
from bilateral.types import Words
from strategies.prose import prose


@given(text=prose().filter(bool), data=st.data())
def test_the_second_number_and_its_unit_stand_behind_the_first(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    unit = Words.of(text, start, data.draw(st.integers(start + 1, len(text))))
    found = second_of_range(text, start, unit, None)

    if found is not None:
        (second, end), words = found
        assert unit.end < second < end <= words.start < words.end <= len(text)
        assert text[words.start : words.end] == words.text


@pytest.mark.parametrize(
    ("text", "second"),
    [("5 km to 10 km", "10"), ("5 km - 10 kilometres", "10"), ("5 km to 10 kg", None), ("5 km and 10 km", None),
     ("5 km to 10 rifles", None), ("5 km to the 10 km", None), ("5 km to 1.5 lakh km", "1.5 lakh")],
)  # fmt: skip
def test_both_ends_have_one_unit(text: str, second: str | None) -> None:
    found = second_of_range(text, 0, Words("km", 2, 4), None)

    assert second == (found and text[slice(*found[0])])


def test_what_something_changed_to_is_no_end_of_a_range() -> None:
    rose, between = "rose 5 km to 10 km", "between 5 km and 10 km"

    assert second_of_range(rose, 5, Words("km", 7, 9), None) is None
    assert second_of_range(between, 8, Words("km", 10, 12), (Words("between", 0, 7), Qualifier.BETWEEN)) is not None
