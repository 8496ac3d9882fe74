"""Blanks, hyphens and apostrophes of any kind, and marks without width: the same words, so the same finds."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bilateral import Figure, read
from strategies.doors import NOTHING, parsed

SENTENCES = (
    "Three Omani and five Qatari pilots flew four new Boeing 737-800 aircraft in mid-2014.",
    "The line carries 38 bcm of gas a day, or 2.2 million barrels per day, over 1,850 km.",
    "They shall supply not less than 300,000 tonnes a year for ten years, from 1 May 2028.",
    "The bank's 21st annual summit was held on 6-8 December 2021; it cost US$1.5-2 million.",
    "A 650-MW plant, for EUR 38 500 000, was ordered by the Peru-Chile commission at its third session.",
    "In the first 9 months of FY22, exports were up to Rs 5,000 crore, from about Rs 4,200 crore.",
    "Either side may give six months' notice; on 5, 6 or 7 May nobody came.",
)
SETTINGS: dict[str, Callable[[str], str]] = {
    "unbreakable blanks": lambda text: text.replace(" ", "\u00a0"),
    "thin blanks": lambda text: text.replace(" ", "\u2009"),
    "double blanks": lambda text: re.sub(r"(?<=[^\d]) | (?=[^\d])", "  ", text),
    "tabs": lambda text: re.sub(r"(?<=[a-z,;]) (?=[a-z])", "\t", text),
    "unbreakable hyphens": lambda text: text.replace("-", "\u2011"),
    "hyphens of Unicode": lambda text: text.replace("-", "\u2010"),
    "curly apostrophes": lambda text: text.replace("'", "\u2019"),
    "soft hyphens": lambda text: re.sub(r"([a-z]{3})([a-z]{3})", "\\1\u00ad\\2", text),
    "marks without width": lambda text: text.replace(" ", "\u200b "),
    "line ends": lambda text: f"They said the same to all who asked. {text}".replace(" at", "\nat").replace(
        " than ", " than\n"
    ),
}


def values(text: str) -> list[tuple[str, str]]:
    """Give the values that a text states of each kind, in their order."""
    reading = read(text, published="2021-12-06")
    every = (*reading.money, *reading.quantities, *reading.dates, *reading.meetings)
    return [(found.text.split()[0][:1], str(found.value).replace("\u2019", "'")) for found in every]


@given(st.sampled_from(SENTENCES), st.sampled_from(sorted(SETTINGS)))
def test_a_text_says_the_same_however_it_is_set(sentence: str, setting: str) -> None:
    assert values(SETTINGS[setting](sentence)) == values(sentence)


GAPS = st.text("\u0020\u00a0\u2009\u202f", min_size=1, max_size=5)
GROUPED = (
    "They paid EUR {} for it.",
    "They paid {} euros.",
    "They got {} rifles.",
    "It makes some {} MW.",
    "It cost ${}.",
)
GROUPS = st.tuples(GAPS, st.integers(0, 999).map("{:03}".format)).map("".join)


@given(st.sampled_from(GROUPED), st.integers(1, 999), st.lists(GROUPS, min_size=1, max_size=3))
@example("They paid EUR {} for it.", 38, ["  500", "  000"])
@example("They got {} rifles.", 38, [" 500", "   250"])
def test_a_number_in_groups_is_read_whole_or_not_at_all(sentence: str, first: int, groups: list[str]) -> None:
    said, plain = f"{first}{''.join(groups)}", f"{first}{''.join(group[-3:] for group in groups)}"
    whole = read(sentence.format(f"{int(plain):,}"))
    is_told = all(len(group) == 4 for group in groups)
    for door in (read(sentence.format(said)), read(sentence.format(said).replace("They", "On 5 May they"))):
        found = [one.value for one in (*door.money, *door.quantities)]

        assert [one.value for one in (*whole.money, *whole.quantities)] * is_told == found
    phrases = (*parsed(Figure.money, [f"EUR {said}"]).values(), *parsed(Figure.quantity, [f"{said} rifles"]).values())

    assert [is_told, is_told] == [phrase != NOTHING for phrase in phrases]


@given(st.integers(1, 99), st.integers(1, 99), st.sampled_from(["", " "]), st.sampled_from(["", " "]))
@example(2, 5, " ", "")
def test_decimals_are_no_number_by_themselves(whole: int, places: int, before: str, behind: str) -> None:
    found = read(f"Это {whole}{before},{behind}{places} млрд рублей.").money

    assert places * 10**9 not in [one.value.low.amount for one in found if one.value.low] or behind


def test_blanks_that_are_told_not_to_part_groups_part_numbers() -> None:
    assert ["38 unnamed", "500 rifles"] != [str(one.value) for one in read("It got 38  500 rifles.").quantities]
    assert ["500 rifles"] == [str(one.value) for one in read("It got 38  500 rifles.", group=",").quantities]


def test_the_sentences_say_something() -> None:
    assert [len(values(sentence)) for sentence in SENTENCES] == [4, 3, 3, 3, 3, 3, 2]


@pytest.mark.parametrize(("text", "stated"), [
    ("At least\ntwo boats came.", ["at least 2 boats"]),
    ("They replied within\nthree months.", ["at most 3 months"]),
    ("As of May 31,\n8,330 boats were laid up.", ["8,330 boats"]),
    ("Section\n301 tariffs remain.", []),
    ("\u201cTen Omani divers were hurt,\u201d he said.", ["10 Omani divers"]),
    ("They bought 14  000 tonnes.", []),  # more than a blank parts no groups
    ("THEY BOUGHT 14 BOATS", ["14 boats"]),
])  # fmt: skip
def test_line_ends_and_quotes(text: str, stated: list[str]) -> None:
    assert [str(found.value) for found in read(text).quantities] == stated
