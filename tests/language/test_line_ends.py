"""Line ends within a sentence."""

from __future__ import annotations

import pytest
from hypothesis import given

from bilateral.language.scanner import SHORTEST_FULL_LINE, unwrapped
from strategies.prose import prose

LINE = "The two sides have signed a contract for more than"


@given(prose())
def test_only_line_ends_give_way_and_places_stay(text: str) -> None:
    after = unwrapped(text)

    assert len(text) == len(after)
    assert all(old == new or (old in "\r\n" and new == " ") for old, new in zip(text, after, strict=True))


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize("behind", ["500 rifles", "rifles", "$5 million", "₹5 crore", "(five) rifles"])
def test_a_full_line_goes_on(line_end: str, behind: str) -> None:
    assert f"{LINE}{' ' * len(line_end)}{behind}" == unwrapped(f"{LINE}{line_end}{behind}")


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize(
    ("line", "behind"),
    [(f"{LINE}.", "Then"), (f"{LINE}:", "rifles"), (f"{LINE} ", "rifles"), (LINE, "\nThen"), (LINE, "- rifles"),
     (f"{LINE} 500", "600"), (LINE[: SHORTEST_FULL_LINE - 1], "rifles")],
)  # fmt: skip
def test_a_line_that_is_short_or_has_its_stop_ends_there(line: str, line_end: str, behind: str) -> None:
    text = f"{line}{line_end}{behind}"

    assert text == unwrapped(text)


def test_behind_a_number_goes_on_a_word() -> None:
    assert f"{LINE} 500 rifles" == unwrapped(f"{LINE} 500\nrifles")
