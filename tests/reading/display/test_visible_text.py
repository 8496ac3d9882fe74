"""A text as it may be shown on a screen."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral.reading.display.visible_text import on_one_line, visible

_STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


@given(st.text(st.characters()) | st.text(st.sampled_from("a\x1b\x9b\r\n\t\x7f\ud83d\u202e\u2028")))
def test_what_is_shown_steers_no_screen_and_can_be_written(text: str) -> None:
    shown = visible(text)

    assert not _STEERING.search(shown)
    assert shown.encode("utf-8").decode("utf-8") == shown


@given(st.text(st.sampled_from("ab ₹करोड़\u200d\n\t")))
def test_other_texts_are_shown_as_they_are(text: str) -> None:
    assert text == visible(text)


@pytest.mark.parametrize("character", [chr(code) for code in range(0x20) if chr(code) not in "\n\t"])
def test_a_control_character_is_shown_as_its_picture(character: str) -> None:
    assert unicodedata.name(visible(character)).startswith("SYMBOL FOR ")


@given(st.text(), st.integers(3, 40))
def test_what_is_put_on_one_line_is_no_longer_than_asked(text: str, longest: int) -> None:
    line = on_one_line(text, longest)

    assert len(line) <= longest
    assert "\n" not in line
