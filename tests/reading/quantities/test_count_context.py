"""What stands around a number and decides what it says."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral.reading.quantities.count_context import counts_nothing, is_other_than_count, is_year
from bilateral.types import Words
from strategies.prose import prose


@given(prose().filter(bool), st.data())
def test_any_text_at_all_is_told(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))

    assert counts_nothing(text, start) in (True, False)
    assert is_other_than_count(text, start, end, Words(text[start:end], start, end)) in (True, False)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("the 2019 polls", True), ("the 2000 polls", True), ("sent 2000 troops", False), ("over 1995 troops", False),
     ("sent 3019 troops", False), ("sent 1,995 troops", False)],
)  # fmt: skip
def test_a_year_is_told_from_a_count(text: str, *, expected: bool) -> None:
    start = text.index(" ") + 1

    assert expected is is_year(text, start, text.index(" ", start))
