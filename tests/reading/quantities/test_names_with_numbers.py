"""Numbers that a name holds, or a saying, with a noun behind them: they count nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import read
from bilateral.language.lexicon.context import words_of

NUMBERS = st.sampled_from(("Three", "Seven", "Twelve", "9", "63", "433"))
NAMES = st.sampled_from(("Lanterns", "Herons", "Pillars", "Moons"))
FIRMS = sorted(word.title() for word in words_of("firm"))


def counted(text: str) -> list[str]:
    return [str(found.value) for found in read(text).quantities]


@given(NUMBERS, NAMES, st.sampled_from(FIRMS))
def test_a_firm_of_a_number_counts_nothing(number: str, name: str, firm: str) -> None:
    assert counted(f"{number} {name} {firm} appealed against the ruling.") == []
    assert counted(f"{number} {name} appealed against the ruling.") != []


@given(NUMBERS, NAMES, st.sampled_from(sorted(words_of("said of one"))))
def test_with_a_verb_of_one_a_number_and_a_capital_are_a_name(number: str, name: str, verb: str) -> None:
    assert counted(f"{number} {name} {verb} known abroad.") == []
    assert counted(f"The sale of {number.lower()} {name} {verb} known abroad.") != []


@pytest.mark.parametrize(
    "text",
    [
        "The Vostok 5 returns.", "The Corsair 7 parts were late.", "Bureau 21 runs the docks.",
        "Ferme 12 grows its own wheat.",
        "Corsair 12 blocks it.", "Strand 3 deals with Dublin.", "Meridian 14 splits the island.",
        "Point 5353 meets Lima there.",
        "League Two sides left early.", "A 35mm film was lost.", "The Northern Five leaders met.",
        "It angered the Andean Four members.", "Ten Days in Suva is a novel.",
        "The Hundred Years War ended.", "It orbits near asteroid 951 Gaspra.",
        "Scope 2 emissions fell.", "She led the 200 metres backstroke.",
    ],
)  # fmt: skip
def test_a_number_of_a_name_counts_nothing(text: str) -> None:
    assert counted(text) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Three Leopards Monday crossed the river.", "3 Leopards"),
        ("40 Peruvians Living Abroad Were Fined", "40 Peruvians"),
        ("Norway sold 12 jets the year before.", "12 jets"),
        ("In Lima 12 guards the next day resigned.", "12 guards"),
        ("On Monday 12 guards left.", "12 guards"),
        ("The Peruvian 12 guards left.", "12 guards"),
        ("Oslo 12 guards lost.", "12 guards"),
        ("Peru 12 guards with rifles left.", "12 guards"),
        ("Four Arab states cut their ties.", "4 Arab states"),
        ("Twelve Days After the Vote Lima Is Calm", "12 days"),
        ("They served Twelve months in it.", "12 months"),
        ("Some Five patrols were out.", "5 patrols"),
    ],
)
def test_a_count_near_capitals_is_one(text: str, value: str) -> None:
    assert value in [one.removeprefix("about ") for one in counted(text)]


@pytest.mark.parametrize(
    "text",
    [
        "It was death by a thousand cuts.", "The Senate is in two minds.", "They killed two birds with one stone.",
        "It was one step forward, two steps back.", "He talked the whole nine yards.", "The zero hour is near.",
        "It is ten minutes to midnight.",
    ],
)  # fmt: skip
def test_a_saying_counts_nothing(text: str) -> None:
    assert counted(text) == []


def test_what_only_begins_like_a_saying_is_counted() -> None:
    assert counted("They cut nine yards of cloth into two sides.") == ["9 yards", "2 sides"]
    assert counted("A thousand cutters came by 2 birds.") == ["1,000 cutters", "2 birds"]


@pytest.mark.parametrize(
    "text",
    [
        "Nineteen Eighty-Four sells again.", "He was born in nineteen forty-two villages say.",
        "The 100m champion withdrew.",
        "Motion 1234 attracted few peers.", "It is one country, two systems no more.",
    ],
)  # fmt: skip
def test_a_year_in_words_and_a_race_count_nothing(text: str) -> None:
    assert counted(text) == []


def test_numbers_in_words_with_a_noun_stay_counts() -> None:
    assert counted("They bought eighty-four four-wheel tractors.")[0].startswith("84 ")
    assert counted("It saw twenty-five few-seat boats, and two twin-engine jets.")[-1] == "2 twin-engine jets"
