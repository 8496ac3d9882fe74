"""A text read by hand: what a good reader finds in it. Any other reading is made by `bilateral.testing`."""

from __future__ import annotations

from typing import Any

from bilateral import Country, Figure, Found, Period, Reading, When
from bilateral.kinds import MeetingKind
from bilateral.testing import readings
from bilateral.types import Ambiguous, FoundCountry, FoundQuantity, MeetingMention, Words

__all__ = ["READING", "TEXT", "readings", "words_of"]

TEXT = (
    "India and Russia signed on Monday, at the 20th meeting of their commission, a contract for 70,000 Russian rifles "
    "at around Rs 5,000 crore, to run from 2021 to 2031. Some say 06/12/2022."
)


def words_of(text: str, words: str) -> Words:
    """The first place of some words."""
    start = text.index(words)
    return Words(words, start, start + len(words))


def _at(words: str) -> dict[str, Any]:
    place = words_of(TEXT, words)
    return {"text": place.text, "start": place.start, "end": place.end}


#: What a good reader finds in TEXT, told by hand: these tests are not about what is found.
READING = Reading(
    text=TEXT,
    source="daily",
    published=When("2021-12-06"),
    money=(Found(Figure.money("around Rs 5,000 crore"), **_at("Rs 5,000 crore"), cue=words_of(TEXT, "around")),),
    quantities=(
        FoundQuantity(Figure.quantity("70,000 rifles"), **_at("70,000"), unit=words_of(TEXT, "Russian rifles")),
    ),
    dates=(
        Found(When("2021-12-06"), **_at("Monday"), cue=words_of(TEXT, "on")),
        Found(Period("2021", "2031"), **_at("from 2021 to 2031")),
    ),
    countries=(
        FoundCountry(Country("IN"), **_at("India")),
        FoundCountry(Country("RU"), **_at("Russia")),
        FoundCountry(Country("RU"), **_at("Russian"), is_adjective=True),
    ),
    meetings=(
        Found(
            MeetingMention(title="meeting of their commission", ordinal=20, kind=MeetingKind.COMMISSION),
            **_at("20th meeting of their commission"),
        ),
    ),
    ambiguous=(Ambiguous((When("2022-12-06"), When("2022-06-12")), **_at("06/12/2022"), problem="day or month first"),),
)
