"""What a number counts, over tokens."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bilateral.language.grammar.number import number_at
from bilateral.language.grammar.shared_noun import shared_unit
from bilateral.language.grammar.unit import UNNAMED
from bilateral.language.grammar.unit_behind import unit_at
from bilateral.language.grammar.words_behind import is_adjective, is_closing, is_counted, piece_at
from bilateral.language.scanner import scan
from strategies.prose import prose

pytestmark = pytest.mark.smoke


def unit_of(text: str) -> str | None:
    """Say what the number counts that a text begins with."""
    tokens = scan(text)
    number = number_at(tokens, 0)
    unit = unit_at(tokens, number.behind, number) if number else None
    return unit and unit.name


@given(prose())
@example("5 police and")
@example("5 ,")
@example("5 (a)")
@example("5 x")
@example("5 of")
def test_a_unit_stands_behind_its_number_and_within_the_text(text: str) -> None:
    tokens = scan(text)
    for j in range(1, len(tokens.words) + 1):
        for unit in (unit_at(tokens, j), shared_unit(tokens, j)):
            if unit is not None:
                assert j <= unit.first < unit.behind <= len(tokens.words)
                assert unit.resume <= unit.behind
                assert unit.name in (UNNAMED, tokens.said(unit.first, unit.behind).replace(",", ""))


@given(prose(), st.data())
def test_a_piece_is_one_word_with_all_that_touches_it(text: str, data: st.DataObject) -> None:
    tokens = scan(text)
    j = data.draw(st.integers(0, len(tokens.words)))
    piece = piece_at(tokens, j)

    if piece is not None:
        assert piece.text == tokens.said(piece.first, piece.behind)
        assert not any(letter.isspace() for letter in piece.text)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("10 737-800 planes", "737-800 planes"),
        ("15 ATR 72-500 aircraft from France", "ATR 72-500 aircraft"),
        ("44 Leopard 2A8 tanks", "Leopard 2A8 tanks"),
        ("72,400 SiG 716 rifles came", "SiG 716 rifles"),
        ("464 T 90 tanks", "T 90 tanks"),
        ("145 M-777 howitzers", "M-777 howitzers"),
        ("18 K9 155mm/52 howitzers", "K9 155mm/52 howitzers"),
        ("18 An 32 transports", "An 32 transports"),
        ("10 737 MAX 8 planes", "737 MAX 8 planes"),
        ("ten 737 MAX jets", "737 MAX jets"),
        ("ten 787-9s and two", "787-9s"),
        ("12 Mirage 2000-5s by May", "Mirage 2000-5s"),
        ("26 Rafale-M: a deal", "Rafale-M"),
        ("12 x Mi-17V5", "Mi-17V5"),
        ("248 Type-V(B) three-bedroom flats", "Type-V(B) three-bedroom flats"),
        ("8 (armed) trainer aircraft", "(armed) trainer aircraft"),
        ("30 (additional) U.S. experts", "(additional) U.S. experts"),
        ("thirty (30) days from it", "days"),
        ("thirty (40) days from it", None),
        ("14 of the firm's rifles", "rifles"),
        ("three of his students at the school", "students"),
        ("Nine of the 20 biggest-selling games", "biggest-selling games"),
        ("five of the state-run school's 210 students", "students"),
        ("two of them were old", UNNAMED),
        ("4 out of 10 women", None),
        ("one of the men", None),
        ("nine road and rail projects", "road and rail projects"),
        ("12 killed and wounded", "killed and wounded"),
        ("20 early warning (AEW) aircraft", "early warning (AEW) aircraft"),
        ("40 hypersonic, ballistic and cruise missiles", "hypersonic ballistic and cruise missiles"),
        ("two 700 MW reactors", "reactors"),
        ("40,000 barrels of oil per day came", "barrels of oil per day"),
        ("one year's written notice", "year"),
        ("5 per cent of it", None),
        ("500 were hurt", None),
        ("two-day visit", None),
        ("1,600-km-long pipeline", "km"),
    ],
)
def test_the_words_behind_a_number_say_what_it_counts(text: str, unit: str | None) -> None:
    assert unit == unit_of(text)


def test_a_noun_is_told_by_its_form() -> None:
    assert [is_counted(word) for word in ("rifles", "aircraft", "km", "rifle", "news", "year")] == [
        True, True, True, False, False, False,
    ]  # fmt: skip
    assert [is_adjective(word) for word in ("naval", "Iranian", "rifles")] == [True, True, False]
    assert [is_closing(word) for word in ("were", "US", "us", "new", "March")] == [True, False, True, False, True]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("1,600-km-long pipeline", "km"),
        ("650-MW plant", "MW"),
        ("300MW plant", "MW"),
        ("15 ATR 72-500 aircraft", "ATR 72-500 aircraft"),
        ("5 barrels of oil per day came", "barrels of oil per day"),
        ("three calendar months", "months"),
        ("two of them came", "of them"),
        ("12 more came", "more"),
    ],
)
def test_a_unit_tells_where_its_words_stand(text: str, said: str) -> None:
    tokens = scan(text)
    number = number_at(tokens, 0)
    unit = unit_at(tokens, number.behind, number) if number else None

    assert unit
    assert said == tokens.said(unit.first, unit.behind)
