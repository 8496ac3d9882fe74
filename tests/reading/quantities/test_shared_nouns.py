"""The noun that a number shares with the next one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral.reading.quantities.shared_nouns import shared_noun
from bilateral.reading.spans import Spans
from strategies.prose import prose


@given(text=prose(), at=st.integers(0, 60))
def test_the_noun_stands_behind_the_number(text: str, at: int) -> None:
    found = shared_noun(text, at, Spans())

    assert found is None or at < found[0] < found[1] <= len(text)


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("3 Israeli and five Thai hostages", "hostages"),
        ("3 Lok Sabha and 234 Assembly seats", "seats"),
        ("3 old and about 1,200 new tractors", "tractors"),
        ("3 US and two British soldiers", "soldiers"),
        ("3 naval, 2 civil airports", "airports"),
        ("3 Boeing 777-9 and 15 Airbus A350-900 jets", "jets"),
        ("3 were hurt and five hostages", None),
        ("3 India and five other countries", None),
        ("3 and five hostages", None),
        ("3 Israeli and Thai hostages", None),
    ],
)
def test_only_adjectives_and_names_stand_between(text: str, noun: str | None) -> None:
    found = shared_noun(text, 1, Spans.of([(9, 14)] if "777" in text else []))

    assert noun == (found and text[slice(*found)])
