"""The two reports of which the data set is made: all that it takes from them is found at its place.

The reports are their publishers' and not part of this project; without them these tests are skipped. Here stand
facts and offsets only.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from operator import attrgetter
from pathlib import Path
from typing import Any

import attrs
import pytest

import bilateral as bl
from bilateral import Claim, Country, Figure, LineItem, Money, Party, Period, Reading, Term, When
from bilateral.kinds import MeetingKind, MeetingMode
from bilateral.parts import Gap, Milestone
from bilateral.types import Ambiguous

pytestmark = pytest.mark.smoke

SEEDS = Path(__file__).parents[3] / "shared" / "seeds"
#: Which report stands in which file, by the start of its name.
FILES = {"preview-2021-12-06": "000_", "republic-2021-12-06": "003_"}
PREVIEW, REPUBLIC = FILES

#: Every country, with its place; adjectives and first elements with a tilde.
COUNTRIES = {
    PREVIEW: "35 IN, 45 RU, 235 ~RU, 382 IN, 388 RU, 564 ~RU, 743 IN, 749 RU, 885 IN, 891 RU, 1563 IN, 1569 RU, "
    "1638 IN, 1648 RU, 1808 ~IN, 1914 RU, 2167 AF, 2284 RU, 2340 ~RU",
    REPUBLIC: "39 IN, 49 RU, 259 ~IN, 264 RU, 374 IN, 380 RU, 549 ~RU, 588 IN, 598 RU, 843 IN, 853 RU, 1145 ~RU, "
    "1260 IN, 1270 RU, 1484 ~RU, 1552 IN, 1619 RU, 1639 IN, 1664 RU, 1692 IN, 1915 ~RU, 1960 RU, 1967 IN, 2090 RU, "
    "2099 IN, 2258 RU, 2269 IN, 2411 ~RU, 2470 IN, 2476 RU",
}

#: Every meeting, with its place: which it is, of what kind, and its letters.
MEETINGS = {
    PREVIEW: [
        (163, 186, None, MeetingKind.SUMMIT, ""),
        (375, 440, 1, MeetingKind.DIALOGUE_2PLUS2, ""),
        (644, 720, None, MeetingKind.COMMISSION, ""),
        (736, 762, None, MeetingKind.SUMMIT, ""),
        (878, 904, None, MeetingKind.SUMMIT, ""),
        (1244, 1278, None, None, ""),
        (1755, 1768, None, MeetingKind.SUMMIT, ""),
    ],
    REPUBLIC: [
        (354, 477, 20, MeetingKind.COMMISSION, "IRIGC-M&MTC"),
        (824, 840, 20, MeetingKind.COMMISSION, "IRIGC-M&MTC"),
        (1221, 1276, 1, MeetingKind.DIALOGUE_2PLUS2, ""),
        (2458, 2489, 21, MeetingKind.SUMMIT, ""),
    ],
}

#: Every date, with its place, as told from the day of the reports: Monday, 6 December 2021.
DATES = {
    PREVIEW: [(6, 16, "2021-12-06"), (277, 283, "2021-12-06"), (1269, 1278, "2021")],
    REPUBLIC: [
        (6, 16, "2021-12-06"),
        (132, 138, "2021-12-06"),
        (677, 686, "2021/2031"),
        (1026, 1039, "2019-02"),
        (1277, 1282, "2021-12-06"),
        (1324, 1340, "2021-12-06"),
        (1545, 1550, "2021-12-06"),
    ],
}

#: Every number of something, with its place and its bounds.
QUANTITIES = {
    PREVIEW: [
        (936, 939, "2", "2"),
        (1420, 1423, "2", "2"),
        (1682, 1684, None, "10"),
        (1879, 1886, "500000", None),
        (1975, 1978, "2", "2"),
        (2295, 2299, "5", "5"),
    ],
    REPUBLIC: [
        (62, 66, "4", "4"),
        (208, 216, "601427", "601427"),
        (692, 694, "10", "10"),
        (1187, 1190, "2", "2"),
        (2036, 2039, "2", "2"),
        (2214, 2217, "2", "2"),
        (2643, 2646, "2", "2"),
        (2737, 2740, "2", "2"),
    ],
}

#: What digits stand in without being a figure: designations, a calibre, 2+2.
NOT_FIGURES = {
    PREVIEW: [(395, 398), (1887, 1893), (2219, 2224)],
    REPUBLIC: [(217, 228), (244, 250), (1227, 1230)],
}

_OFFICE = "the country is told by an office or a person alone"
_BARE = "a bare meeting: it has neither a name nor a number there"
_ADVERB = "an interval told by an adjective or an adverb, which counts nothing"
#: What the data set claims of a record and reading doesn't find in the passage of the claim, each with its reason.
NOT_FOUND = {
    (PREVIEW, "s-400", "parties", "India"): "the passage names the seller alone",
    (PREVIEW, "s-400", "milestones", "1 squadron"): "'the first' is an ordinal, and no number of them",
    (PREVIEW, "summit-21", "host", "India"): _OFFICE,
    (PREVIEW, "defence-ministers-2021-12-06", "countries", "India"): _OFFICE,
    (PREVIEW, "defence-ministers-2021-12-06", "title", "meeting"): _BARE,
    (PREVIEW, "foreign-ministers-2021-12-06", "countries", "India"): _OFFICE,
    (PREVIEW, "foreign-ministers-2021-12-06", "title", "meeting"): _BARE,
    (PREVIEW, "annual-summit", "interval", "P1Y"): _ADVERB,
    (PREVIEW, "jaishankar", "nationality", "India"): _OFFICE,
    (PREVIEW, "rajnath-singh", "nationality", "India"): _OFFICE,
    (PREVIEW, "modi", "nationality", "India"): _OFFICE,
    (PREVIEW, "in-external-affairs", "country", "India"): _OFFICE,
    (PREVIEW, "in-defence", "country", "India"): _OFFICE,
    (PREVIEW, "in-prime-minister", "country", "India"): _OFFICE,
    (REPUBLIC, "mtc-2021-2031", "signed_at", "meeting"): _BARE,
    (REPUBLIC, "irigc-m-mtc-20-protocol", "signed_at", "meeting"): _BARE,
    (REPUBLIC, "summit-21", "held", "2021-12-06"): "'later in the day' is no date; the day stands elsewhere",
    (REPUBLIC, "defence-ministers-2021-12-06", "series", "meeting"): "told by a verb: they meet",
    (REPUBLIC, "defence-ministers", "title", "meeting"): "told by a verb: they meet",
    (REPUBLIC, "defence-ministers", "interval", "P1Y"): _ADVERB,
}


@cache
def text_of(report: str) -> str:
    if not SEEDS.exists():
        pytest.skip("the two reports are not here")
    [path] = SEEDS.glob(f"{FILES[report]}*.txt")
    return path.read_text("utf-8")


@cache
def reading(report: str) -> Reading:
    return bl.read(text_of(report), published="2021-12-06")


def claims(report: str, *fields: str) -> Iterator[tuple[Claim[Any, Any], int, int]]:
    """Yield the claims of a report about some fields, or about all, with the place of each."""
    for claim in bl.datasets.india_russia_2021().claims:
        passage = claim.passage
        if claim.source != report or passage is None or (fields and claim.field.name not in fields):
            continue
        if passage.start is not None and passage.end is not None:
            yield claim, passage.start, passage.end


def named(claim: Claim[Any, Any]) -> Iterator[object]:
    """Yield what a claim names that reading has a kind for: figures, dates, spans of time, countries, meetings."""
    if claim.field.name in ("countries", "country", "host", "nationality"):
        yield Country(claim.value)
    elif claim.field.name in ("signed_at", "series", "parent") or is_about_a_meeting(claim):
        if claim.value not in bl.datasets.india_russia_2021().treaties:
            yield "meeting"
    else:
        yield from parts(claim.value)


def is_about_a_meeting(claim: Claim[Any, Any]) -> bool:
    return str(claim.field).startswith("meeting") and claim.field.name in (
        "title",
        "ordinal",
        "ordinal_in_year",
        "acronym",
        "mode",
    )


def parts(value: object) -> Iterator[object]:
    if isinstance(value, Figure | When | Period | Term):
        yield value
    elif isinstance(value, Party):
        yield from [Country(value.country)] if value.country else []
    elif isinstance(value, LineItem | Milestone | Gap):
        for field in attrs.fields(type(value)):
            yield from parts(getattr(value, field.name))


def is_found(one: object, report: str, start: int, end: int) -> bool:
    """Tell whether reading finds what a claim names, in its passage."""
    found = reading(report)
    if one == "meeting":
        return any(each.start < end and start < each.end for each in found.meetings)
    finds = (*found.money, *found.quantities, *found.dates, *found.countries)
    return any(is_told(one, each.value) for each in finds if start <= each.start and each.end <= end)


def is_told(one: object, value: object) -> bool:
    if isinstance(one, Term):
        return is_figure(value) and bounds(value) == (str(one.years),) * 2
    if is_figure(one) and is_figure(value):
        return (qualifier(one), *bounds(one)) == (qualifier(value), *bounds(value))
    return one == value


def is_figure(value: object) -> bool:
    return isinstance(value, Figure)


def bounds(figure: object) -> tuple[str | None, str | None]:
    low, high = attrgetter("low", "high")(figure)
    return low and str(getattr(low, "number", low)), high and str(getattr(high, "number", high))


def qualifier(figure: object) -> object:
    return attrgetter("qualifier")(figure)


@pytest.mark.parametrize("report", FILES)
def test_every_country_is_found_at_its_place(report: str) -> None:
    found = reading(report).countries

    assert COUNTRIES[report] == ", ".join(f"{one.start} {'~' * one.is_adjective}{one.value.code}" for one in found)


@pytest.mark.parametrize("report", FILES)
def test_every_meeting_is_found_at_its_place(report: str) -> None:
    found = reading(report).meetings

    assert MEETINGS[report] == [
        (one.start, one.end, one.value.ordinal, one.value.kind, one.value.abbreviation) for one in found
    ]


def test_the_meeting_of_ministers_is_counted_in_its_year() -> None:
    [found] = [one.value for one in reading(PREVIEW).meetings if one.start == 1244]

    assert (4, MeetingMode.IN_PERSON) == (found.ordinal_in_year, found.mode)


def test_the_commission_and_the_summit_are_of_both_countries() -> None:
    both = (Country("IN"), Country("RU"))

    assert [both, (), both, both] == [one.value.countries for one in reading(REPUBLIC).meetings]


@pytest.mark.parametrize("report", FILES)
def test_the_ordinals_and_letters_that_the_data_set_claims_are_found_where_it_says(report: str) -> None:
    for claim, start, end in claims(report, "ordinal", "ordinal_in_year"):
        [found] = [one.value for one in reading(report).meetings if one.start < end and start < one.end]

        assert claim.value in (found.ordinal, found.ordinal_in_year)


@pytest.mark.parametrize(
    ("report", "start", "end", "value"),
    [
        (PREVIEW, 2257, 2269, Figure.money("$5.4 billion")),
        (REPUBLIC, 307, 320, Figure.money("around Rs 5000 crore")),
    ],
)
def test_every_amount_of_money_is_found_at_its_place(report: str, start: int, end: int, value: Figure[Money]) -> None:
    [found] = reading(report).money

    assert (start, end, value) == (found.start, found.end, found.value)


@pytest.mark.parametrize("report", FILES)
def test_every_quantity_is_found_at_its_place(report: str) -> None:
    assert QUANTITIES[report] == [(one.start, one.end, *bounds(one.value)) for one in reading(report).quantities]


def test_the_gap_before_the_summit_is_two_years() -> None:
    [found] = [one for one in reading(PREVIEW).quantities if one.start == 936]

    assert ("2 years", "years") == (str(found.value), found.unit.text)


@pytest.mark.parametrize("report", FILES)
def test_designations_are_no_figures(report: str) -> None:
    found = reading(report)
    figures = (*found.money, *found.quantities, *found.dates)

    for start, end in NOT_FIGURES[report]:
        assert [] == [one for one in figures if one.start < end and start < one.end]


@pytest.mark.parametrize("report", FILES)
def test_every_date_is_found_at_its_place(report: str) -> None:
    found = [(one.start, one.end, str(one.value)) for one in reading(report).dates]

    assert DATES[report] == found


@pytest.mark.parametrize("report", FILES)
def test_all_that_the_data_set_names_is_found_in_the_passage_it_cites_but_for_what_is_listed(report: str) -> None:
    sought = [
        (claim.record, claim.field.name, one, is_found(one, report, start, end))
        for claim, start, end in claims(report)
        for one in named(claim)
    ]
    missed = {(report, record, field, str(one)) for record, field, one, is_there in sought if not is_there}
    print(f"\n{report}: {len(sought)} things named, {sum(one[-1] for one in sought)} found")

    assert {key for key in NOT_FOUND if key[0] == report} == missed


@pytest.mark.parametrize("report", FILES)
def test_nothing_in_them_is_ambiguous(report: str) -> None:
    nothing: tuple[Ambiguous, ...] = ()

    assert nothing == reading(report).ambiguous
