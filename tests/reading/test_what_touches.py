"""What touches an expression from outside, as brackets, bullets, tags and marks of notes, says nothing of it."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bilateral import read

AROUND = (
    "{}.", "({})", "[{}]", "{}?", "{};", "{}\n", "\u201c{}\u201d", "\u201e{}\u201c", "\u00ab{}\u00bb", "**{}**", "|{}|",
    "{{{}}}", "\u2022{}", "\u2022 {}", "* {}", "-> {}", "\u2192 {}", "...{}", "\u2026{}", "{}\u2026", "<td>{}</td>",
    '<td class="x">{}</td>', "they\u2014{}\u2014left", "{}[3]", "{} [3] they", "A deal: {}", "1) {}", "and {} too",
)  # fmt: skip
NUMBERS = st.integers(2, 999)
DAYS = st.dates(dt.date(1900, 1, 1), dt.date(2099, 12, 31))
PHRASES = st.one_of(
    NUMBERS.map("Rs {} crore".format), NUMBERS.map("${} million".format), NUMBERS.map("{} rifles".format),
    NUMBERS.map("{} km".format), DAYS.map(lambda day: f"{day.day} {day:%B %Y}"),
    DAYS.map(lambda day: f"{day:%B} {day.day}, {day.year}"), DAYS.map(dt.date.isoformat),
)  # fmt: skip


def finds(text: str) -> list[tuple[str, str]]:
    """Give what a text states of money, quantities and dates, each with its words."""
    reading = read(text)
    return [(found.text, str(found.value)) for found in (*reading.money, *reading.quantities, *reading.dates)]


@given(PHRASES, st.sampled_from(AROUND))
@example("16 January 2000", "{}[3]")  # which is 3 January in the Julian calendar
def test_what_touches_an_expression_says_nothing_of_it(phrase: str, around: str) -> None:
    assert finds(around.format(phrase)) == finds(f"They said {phrase}, and left.")


@pytest.mark.parametrize(("text", "found"), [
    ("a price>$5 million", [("$5 million", "more than US$5 million")]),
    ("for 5*500 rifles", []),
    ("`500 crore", [("`500 crore", "\u20b9500 crore")]),  # the rupee of old typefaces
    ("in 1961`", [("1961", "1961")]),
    ("on 4 March 1856 (16)", [("4 March 1856 (16)", "1856-03-16")]),  # the day of the other calendar
])  # fmt: skip
def test_what_says_something_of_it(text: str, found: list[tuple[str, str]]) -> None:
    assert finds(text) == found
