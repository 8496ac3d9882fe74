"""One language, two doors: what is read in a text is what the parser of its kind gives of the same words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from bilateral import BilateralError, Figure, Period, When, read
from bilateral.errors import InvalidWhen
from strategies.phrases import filled

#: A day, a month or a year, as each may stand behind "before" and the like.
ANY_DATE = ("{day} {month} {year}", "{month} {year}", "{year}")


class Kind(NamedTuple):
    """Phrases of one kind, within a sentence that adds nothing to them.

    Attributes:
        name: What they are called in a report.
        phrases: The phrases. Where the doors differ, they differ on all of these, so that no test waits for a draw.
        sentence: What stands between "They" and a full stop.
        apart: How the doors differ on them; empty where they agree.
    """

    name: str
    phrases: st.SearchStrategy[str]
    sentence: str
    apart: str = ""


def kind(name: str, sentence: str, *templates: str, apart: str = "") -> Kind:
    return Kind(name, filled(*templates), sentence, apart)


def behind(*words: str) -> tuple[str, ...]:
    """Templates of a day, a month or a year behind one of some words."""
    return tuple(f"{word} {date}" for word in words for date in ANY_DATE)


DATES = (
    kind("days", "met on {}", "{day} {month} {year}", "{month} {day}, {year}", "{day} {month}, {year}"),
    kind("days of short months", "met on {}", "{day} {short_month} {year}", "{short_month} {day}, {year}"),
    kind("nth days", "met on {}", "{nth} {month} {year}", "the {nth} of {month}, {year}", "{month} {nth}, {year}"),
    kind("days of the week", "met on {}", "{weekday:%A, %d %B %Y}", "{weekday:%A, %B %d, %Y}"),
    kind("days in digits", "met on {}", "{year}-{month_number}-{late_day}", "{late_day}.{month_number}.{year}"),
    kind("days with slashes", "met on {}", "{late_day}/{month_number}/{year}", "{month_number}/{late_day}/{year}"),
    kind("months", "met in {}", "{month} {year}", "{short_month} {year}", "{month} of {year}"),
    kind("years", "met in {}", "{year}", "the year {year}"),
    kind("decades, centuries", "met in {}", "the {decade}0s", "the {nth} century"),
    kind("seasons", "met in {}", "{season} {year}", "the {season} of {year}"),
    kind("bounds", "met {}", *behind("by", "since", "until", "till", "up to")),
    kind("no later", "met {}", "no later than {day} {month} {year}", "not later than {month} {year}"),
    kind("onwards", "met {}", "from {year} onwards", "from {day} {month} {year} onwards"),
    kind("spans of days", "met {}", "{days[0]}-{days[1]} {month} {year}", "{days[0]} to {days[1]} {month} {year}"),
    kind("spans of months", "met {}", "from {months[0]} to {months[1]} {year}", "{months[0]} to {months[1]} {year}"),
    kind(
        "spans of years",
        "met {}",
        "from {years[0]} to {years[1]}",
        "between {years[0]} and {years[1]}",
        "{years[0]}-{years[1]}",
    ),
    kind("spans with a short year", "met in {}", "{short_years[0]}-{short_years[1]}"),
    kind("around a year", "met {}", "around {year}", "circa {year}", "c. {year}", "ca. {year}"),
    kind("about a year", "met in {}", "about {year}", "approximately {year}"),
    kind("the year 2000", "met {}", "from 2000 onwards", "c. 2000"),
    kind("perhaps a day", "met on {}", "perhaps {day} {month} {year}", "probably {year}"),
    kind("perhaps in", "met {}", "possibly in {year}", "perhaps in {year}"),
    kind("before", "met {}", *behind("before", "prior to", "earlier than", "on or before")),
    kind("after", "met {}", *behind("after", "later than", "on or after")),
    kind("effective", "met {}", *behind("effective", "effective from", "commencing")),
    kind("not before", "met {}", *behind("not before", "no earlier than")),
    kind("not after", "met {}", *behind("not after")),
    kind("no later than a year", "met {}", "no later than {year}", "not later than {year}"),
    kind("from", "met {}", *behind("from")),
    kind("through", "met {}", *behind("through")),
    kind("either days", "met on {}", "{days[0]} or {days[1]} {month} {year}"),
    kind("either years", "met in {}", "{years[0]} or {years[1]}", "either {years[0]} or {years[1]}"),
    kind("either months", "met in {}", "{months[0]} {year} or {months[1]} {year}"),
    kind("quarters", "met in {}", "Q{quarter_number} {year}", "the {quarter} quarter of {year}"),
    kind("halves", "met in {}", "H{half_number} {year}", "the {half} half of {year}"),
    kind("early, late", "met in {}", "early {year}", "late {month} {year}", "mid {year}"),
    kind("mid-", "met in {}", "mid-{year}", "mid-{month} {year}"),
    kind("ends", "met at {}", "the end of {year}", "the middle of {month} {year}"),
    kind("early in a decade", "met in {}", "the early {decade}0s", "the late {decade}0s"),
    kind("fiscal years", "met in {}", "FY{fiscal[0]}-{fiscal[1]}", "fiscal {year}"),
    kind("short fiscal years", "met in {}", "FY{two_digits}", "FY {two_digits}"),
    kind("calendar years", "met in {}", "CY{year}", "CY {year}", "CY{two_digits}", "Q{quarter_number} CY{year}"),
    kind("days of a decade", "met on {}", "{day} {month} in the {decade}0s", "{month} {day} of the {nth} century"),
    kind("months joined by a slash", "met in {}", "{months[0]}/{months[1]} {year}"),
    kind("years in full joined by a slash", "met in {}", "{years[0]}/{years[1]}"),
    kind("days with colons", "met on {}", "{late_day}:{month_number}:{year}"),
    kind("years joined by a slash", "met in {}", "{fiscal[0]}/{fiscal[1]}"),
    kind("dotted days", "met on {}", "{swapped[0]}.{swapped[1]}.{year}"),
    kind("weeks of a day", "met in {}", "the week of {day} {month} {year}"),
    kind(
        "weeks from a day",
        "met in {}",
        "the week beginning {day} {month} {year}",
        "the week ended {month} {day}, {year}",
    ),
    kind("numbered weeks", "met in {}", "week {week} of {year}", "the {nth} week of {year}"),
    kind("weekdays behind digits", "met on {}", "{weekday:%Y-%m-%d, %A}", "{weekday:%Y-%m-%d (%A)}"),
    kind("days behind", "met on {}", "{weekday:%d %B %Y (%A)}", "{weekday:%B %d, %Y (%A)}"),
    kind("from around", "met {}", "from around {years[0]} to {years[1]}"),
)

MONEY = (
    kind("amounts", "paid {}", "{sign}{number} {scale}", "{number} {scale} {currency}", "{sign}{number}"),
    kind("short scales", "paid {}", "${number}{short_scale}", "\u20ac{number}{short_scale}"),
    kind("in words", "paid {}", "{words} {scale} dollars", "{words} {scale} rupees", "{words} euros"),
    kind("Indian groups", "paid {}", "{sign}{indian}", "{indian} {currency}"),
    kind("qualified", "paid {}", "{qualifier} {sign}{number} {scale}", "{qualifier} {number} {scale} {currency}"),
    kind("or more", "paid {}", "{sign}{number} {scale} or more", "{sign}{number} {scale} or less"),
    kind("ranges", "paid {}", "{sign}{smalls[0]}-{smalls[1]} {scale}", "{sign}{smalls[0]} to {smalls[1]} {scale}"),
    kind("between", "paid {}", "between ${smalls[0]} {scale} and ${smalls[1]} {scale}"),
    kind("whole ranges", "paid {}", "Rs {smalls[0]} {scale} to Rs {smalls[1]} {scale}"),
    kind("from, to", "paid {}", "from ${smalls[0]} {scale} to ${smalls[1]} {scale}"),
    kind("a sign and a code", "paid {}", "${small} CAD", "${number} NZD", "${small} {scale} CAD", "Rs {small} PKR"),
    kind("countries apart", "paid {}", "US {words} million dollars"),
)

QUANTITIES = (
    kind("counts", "bought {}", "{count} {unit}", "{small} {scale} {unit}", "{words} {scale} {unit}"),
    kind("in words", "bought {}", "{words} {unit}", "a dozen {unit}", "half a million {unit}"),
    kind("Indian groups", "bought {}", "{indian} {unit}"),
    kind("qualified", "bought {}", "{qualifier} {count} {unit}", "{qualifier} {small} {scale} {unit}"),
    kind("or more", "bought {}", "{count} or more {unit}", "{count} {unit} or more", "{small}+ {unit}"),
    kind(
        "or thereabouts",
        "bought {}",
        "{count} {unit} or thereabouts",
        "{count} {unit} and upwards",
        "{small} {unit} or less",
    ),
    kind("ranges", "bought {}", "{smalls[0]}-{smalls[1]} {unit}", "{smalls[0]} to {smalls[1]} {unit}"),
    kind(
        "bounded", "bought {}", "between {smalls[0]} and {smalls[1]} {unit}", "from {smalls[0]} to {smalls[1]} {unit}"
    ),
    kind("designated", "bought {}", "{small} {designated}", "{qualifier} {small} {designated}"),
    kind("designated apart", "bought {}", "{small} T 55 tanks", "{small} T 72 tanks"),
    kind("parts", "bought {}", "{small} of the firm's {unit}", "{small} of them", "{small} of its {unit}"),
    kind("in brackets", "bought {}", "{small} (used) {unit}", "(at least) {count} {unit}"),
    kind("durations", "ran for {}", "{small} years", "more than {small} months", "at least {small} days"),
    kind("one of them", "ran for {}", "more than a decade", "over half a century", "at least a year"),
    kind("types", "bought {}", "{small} 737-800 planes", "{small} ATR 72-500 aircraft", "{small} Leopard 2A8 tanks"),
)


def case(of_kind: Kind) -> Any:
    """A kind as a case of a test; one on which the doors differ must fail, until they agree."""
    apart = [pytest.mark.xfail(strict=True, raises=AssertionError, reason=of_kind.apart)] if of_kind.apart else []
    return pytest.param(of_kind, id=of_kind.name, marks=apart)


def assert_both_doors_agree(of_kind: Kind, phrase: str, *parsers: Callable[[str], object]) -> None:
    """Require that one thing is read in the sentence, and that a parser gives it of the phrase alone."""
    reading = read(f"They {of_kind.sentence.format(phrase)}.")
    finds = (*reading.money, *reading.quantities, *reading.dates, *reading.ambiguous)
    parsed = list(_parsed(phrase, parsers))

    assert 1 == len(finds), (phrase, finds)
    assert getattr(finds[0], "value", None) in parsed, (phrase, finds, parsed)


def _parsed(phrase: str, parsers: tuple[Callable[[str], object], ...]) -> Iterator[object]:
    for parse in parsers:
        try:
            yield parse(phrase)
        except BilateralError:
            continue


#: Phrases are short as they are, and what is expected to fail is not worth shrinking.
_plainly = settings(max_examples=20, phases=(Phase.generate,), report_multiple_bugs=False, database=None)


@pytest.mark.parametrize("of_kind", [case(one) for one in DATES])
@_plainly
@given(data=st.data())
def test_a_date_is_read_as_it_is_parsed(of_kind: Kind, data: st.DataObject) -> None:
    assert_both_doors_agree(of_kind, data.draw(of_kind.phrases), When.parse, Period.parse)


@pytest.mark.parametrize("of_kind", [case(one) for one in MONEY])
@_plainly
@given(data=st.data())
def test_money_is_read_as_it_is_parsed(of_kind: Kind, data: st.DataObject) -> None:
    assert_both_doors_agree(of_kind, data.draw(of_kind.phrases), Figure.money)


@pytest.mark.parametrize("of_kind", [case(one) for one in QUANTITIES])
@_plainly
@given(data=st.data())
def test_a_quantity_is_read_as_it_is_parsed(of_kind: Kind, data: st.DataObject) -> None:
    assert_both_doors_agree(of_kind, data.draw(of_kind.phrases), Figure.quantity)


@_plainly
@given(filled("{swapped[0]}/{swapped[1]}/{year}"))
def test_what_is_ambiguous_is_refused_by_the_parser_and_kept_by_the_reader(phrase: str) -> None:
    with pytest.raises(InvalidWhen, match="two readings"):
        When.parse(phrase)
    reading = read(f"They signed on {phrase}.")

    assert [phrase] == [one.text for one in reading.ambiguous]
    assert () == reading.dates
