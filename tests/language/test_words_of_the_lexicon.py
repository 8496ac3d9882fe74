"""Every word of a table has its effect at a public door, and another word in its place has none."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import pytest

from bilateral import BilateralError, Figure, Money, When
from bilateral.language.grammar.context import stands
from bilateral.language.lexicon.calendar import months, season_names, seasons, weekdays
from bilateral.language.lexicon.context import roles
from bilateral.language.lexicon.number_words import scale_words
from bilateral.language.lexicon.qualifiers import printed_words, words_before, words_behind
from bilateral.language.lexicon.tables import several, table
from bilateral.language.scanner import scan
from bilateral.numbers import exact_fraction

#: A word that stands in no table.
OTHER = "zyx"
#: Roles whose words stand on one side of a figure, or on both.
PLACED = sorted(role for role, known in roles().items() if known.side)


def when(text: str) -> str:
    try:
        return str(When.parse(text))
    except BilateralError:
        return ""


def money(text: str) -> str:
    try:
        return str(Figure.money(text))
    except BilateralError:
        return ""


def test_every_name_of_a_month_is_that_month() -> None:
    assert {name: f"2021-{number:02}-06" for name, number in months().items()} == {
        name: when(f"6 {name} 2021") for name in months()
    }
    assert not when(f"6 {OTHER} 2021")


def test_every_name_of_a_weekday_stands_beside_its_day_and_beside_no_other() -> None:
    monday = dt.date(2021, 12, 6)
    for name, number in weekdays("en").items():
        day = monday + dt.timedelta(days=number - 1)

        assert day.isoformat() == when(f"{name} {day:%d %B %Y}")
        assert not when(f"{name} {day + dt.timedelta(days=1):%d %B %Y}")
    assert not when(f"{OTHER} 6 December 2021")


def test_every_name_of_a_season_is_that_season() -> None:
    assert {name: f"2021-{number}" for name, number in seasons().items()} == {
        name: when(f"{name} 2021") for name in seasons()
    }
    assert {21: "spring", 22: "summer", 23: "autumn", 24: "winter"} == season_names()


@pytest.mark.parametrize(
    ("words", "phrase"),
    [(words_before(), "{} US$5 million"), (words_behind(), "US$5 million {}")],
    ids=["before", "behind"],
)
def test_every_word_of_a_bound_says_what_the_table_says(words: Mapping[str, str], phrase: str) -> None:
    meant = {
        word: f"{printed_words()[qualifier]} US$5 million".strip()
        for word, qualifier in words.items()
        if qualifier != "between"
    }

    assert meant == {word: money(phrase.format(word)) for word in meant}
    assert not money(phrase.format(OTHER))


def test_every_word_for_between_stands_before_two_amounts() -> None:
    between = [word for word, qualifier in words_before().items() if qualifier == "between"]
    read = {word: {money(f"{word} US$5 {joint} US$6") for joint in ("and", "to", "\u0434\u043e")} for word in between}

    assert all("between US$5 and US$6" in found for found in read.values())
    assert not any(money(f"{word} US$5") for word in between)


def test_every_word_of_a_range_joins_two_amounts() -> None:
    words = [word for line in table("range_words") if line["joint"] == "to" for word in several(line["words"])]

    assert ["between US$5 and US$6"] * len(words) == [money(f"US$5 {word} US$6") for word in words]
    assert not money(f"US$5 {OTHER} US$6")


def test_every_scale_word_multiplies_and_what_needs_money_does_so_beside_it_only() -> None:
    for one in scale_words():
        if one.use == "money":
            assert Money(5 * 10**one.power, "USD") == Money.parse(f"$5{one.word}")
            with pytest.raises(BilateralError):
                exact_fraction(f"5{one.word}")
        else:
            assert 5 * 10**one.power == exact_fraction(f"5 {one.word}")


@pytest.mark.parametrize("role", PLACED)
def test_a_word_of_a_role_is_seen_as_far_as_the_role_reaches(role: str) -> None:
    known = roles()[role]
    far = f" {OTHER}" * (known.reach - 1)
    for word in known.words:
        for side in ("before", "behind") if known.side == "around" else (known.side,):
            count, more = len(scan(word).words), len(far.split())
            near, beyond = (
                (f"{word}{far} 5", f"{word}{far} {OTHER} 5")
                if side == "before"
                else (f"5{far} {word}", f"5{far} {OTHER} {word}")
            )
            first = count + more if side == "before" else 0

            assert stands(scan(near), role, first, first + 1) == (0 if side == "before" else more + 1)
            step = side == "before"
            assert stands(scan(beyond), role, first + step, first + step + 1) is None


@pytest.mark.parametrize("role", PLACED)
def test_a_role_is_not_seen_from_another_side_nor_from_another_sentence(role: str) -> None:
    known = roles()[role]
    for word in known.words:
        count = len(scan(word).words)
        if known.side == "before":
            assert stands(scan(f"5 {word}"), role, 0, 1) is None
        if known.side == "behind":
            assert stands(scan(f"{word} 5"), role, count, count + 1) is None
        if known.reach > 1 and known.side != "behind":
            assert stands(scan(f"{word}! 5"), role, count + 1, count + 2) is None
