"""What stands around a number and decides what it says."""

from __future__ import annotations

import pytest
from hypothesis import given

from bilateral.language.grammar.figure import cue_before
from bilateral.language.scanner import scan
from bilateral.reading.quantities.count_context import counts_nothing, is_year, may_begin, qualifies
from strategies.prose import prose

pytestmark = pytest.mark.smoke


@given(prose())
def test_any_text_at_all_is_told(text: str) -> None:
    tokens = scan(text)
    for i in range(len(tokens.words)):
        assert {may_begin(tokens, i), counts_nothing(tokens, i), is_year(tokens, i)} <= {True, False}


@pytest.mark.parametrize(
    ("text", "expected"),
    [("the 2019 polls", True), ("in 2000 polls", True), ("sent 2000 troops", False), ("over 1995 troops", False),
     ("sent 3019 troops", False), ("sent 1,995 troops", False)],
)  # fmt: skip
def test_a_year_is_told_from_a_count(text: str, *, expected: bool) -> None:
    assert expected is is_year(scan(text), 1)


@pytest.mark.parametrize(
    ("text", "number"),
    [("Section 201, 232 and 301 tariffs", "301"), ("Articles 5 and 6 rules", "6"), ("No. 5 rifles", "5"),
     ("agenda item 7 targets Oman", "7"),
     ("one in five men", "five"), ("9 out of 10 men", "10"), ("March 15 meetings", "15"), ("7.62 x 39 rounds", "39")],
)  # fmt: skip
def test_what_has_a_number_is_not_counted_by_it(text: str, number: str) -> None:
    tokens = scan(text)

    assert counts_nothing(tokens, tokens.words.index(number))


@pytest.mark.parametrize("text", ["Phase 2 and 30 rifles", "came in 30 cars", "the article. 30 rifles"])
def test_what_stands_near_a_numbered_noun_is_counted(text: str) -> None:
    tokens = scan(text)

    assert not counts_nothing(tokens, tokens.words.index("30"))


@pytest.mark.parametrize(
    ("text", "number", "unit", "expected"),
    [
        ("signed over 17", "17", "pact", True),
        ("killed over 220", "220", "civilian", True),
        ("handed over 12", "12", "boat", False),
        ("a dispute over two", "two", "island", False),
        ("in the past four", "four", "year", False),
        ("for over ten", "ten", "year", True),
        ("paid over ten", "ten", "year", False),
        ("signed under two", "two", "agreement", False),
        ("talked about 12", "12", "project", False),
    ],
)
def test_over_and_about_may_be_prepositions(text: str, number: str, unit: str, *, expected: bool) -> None:
    tokens = scan(text)
    cue = cue_before(tokens, tokens.words.index(number))

    assert cue is not None
    assert expected is qualifies(tokens, cue, unit)
