"""What was found in a text, as plain data."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import Figure, Money, Period, Quantity, Reading, When
from bilateral.formats.converter import make_converter
from bilateral.formats.found_json import to_json_line, to_plain
from bilateral.formats.plain import InvalidPlain
from strategies.readings import READING, TEXT, readings

_WHOLE = st.text(st.characters(codec="utf-8"), max_size=40)


def test_every_finding_has_its_words_its_place_and_its_value() -> None:
    plain = to_plain(READING)
    (money,) = plain["money"]

    assert ("daily", "2021-12-06", len(TEXT)) == (plain["source"], plain["published"], plain["characters"])
    assert {"text": "around", "start": 116, "end": 122} == money["cue"]
    assert {"amount": "45000000000", "currency": "INR"} == money["value"]["low"]
    assert "about" == money["value"]["qualifier"]
    assert "Russian rifles" == plain["quantities"][0]["unit"]["text"]
    assert ["2021-12-06", "2021/2031"] == [date["value"] for date in plain["dates"]]
    assert [("IN", False), ("RU", False), ("RU", True)] == [
        (country["value"], country["is_adjective"]) for country in plain["countries"]
    ]
    assert 20 == plain["meetings"][0]["value"]["ordinal"]
    assert ["2022-12-06", "2022-06-12"] == plain["ambiguous"][0]["readings"]


@given(readings(_WHOLE))
def test_values_are_read_back_by_the_reader_of_registers(reading: Reading) -> None:
    plain = json.loads(to_json_line(reading))
    structure = make_converter().structure

    assert [one.value for one in reading.money] == [structure(one["value"], Figure[Money]) for one in plain["money"]]
    assert [one.value for one in reading.quantities] == [
        structure(one["value"], Figure[Quantity]) for one in plain["quantities"]
    ]
    assert [one.value for one in reading.dates] == [_date(one["value"]) for one in plain["dates"]]


def _date(text: str) -> When | Period:
    return Period.parse(text) if "/" in text else When(text)


@given(readings(_WHOLE))
def test_a_line_is_one_line_of_json_and_steers_no_screen(reading: Reading) -> None:
    line = to_json_line(reading, file="a\x1b\x7f\u202e\U000e0041.txt")

    assert not re.search("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202e\U000e0041]", line)
    assert "a\x1b\x7f\u202e\U000e0041.txt" == json.loads(line)["file"]


@given(readings(_WHOLE))
def test_the_places_in_a_line_give_the_words_in_the_text(reading: Reading) -> None:
    plain: dict[str, Any] = json.loads(to_json_line(reading))
    for kind in ("money", "quantities", "dates", "countries", "meetings", "ambiguous"):
        for one in plain[kind]:
            assert reading.text[one["start"] : one["end"]] == one["text"]


def test_half_a_character_is_refused() -> None:
    with pytest.raises(InvalidPlain, match="half a character"):
        to_json_line(Reading(text="", source="x"), file="\ud83d")
