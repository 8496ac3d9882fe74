"""Whether a place in a text says a value: what is read there, held against what is claimed."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from operator import attrgetter
from typing import Any, TypeVar

import attrs

from ...errors import InvalidValue, quoted
from ...query.field import Field, Number, Text
from ...query.members import Countries, OneCountry
from ...records.party import Party
from ...values.answer import Answer
from ...values.countries.country import Country
from ...values.dates.period import Period
from ...values.dates.term import Term
from ...values.dates.when import When
from ...values.figures.figure import Figure
from ...values.money.money import Money
from ...values.numbers.numerals import ordinal_number
from ...values.quantities.quantity import Quantity
from ...values.quantities.units import is_measure, same_kind
from ...values.words import said_by
from ..found import Found, FoundInText, Words, phrase
from .bounded_days import with_bounded_days
from .found_terms import HOW_OFTEN, is_as_long, terms_of

F = TypeVar("F", bound=Found[Any])


@attrs.frozen
class Unsaid:
    """A value that a place in a text doesn't say.

    Attributes:
        value: The value, or the part of it.
        wanted: What was looked for, in words.
        instead: What is read there of that kind, each as words and meaning.
    """

    value: object
    wanted: str
    instead: tuple[str, ...] = ()


def unsaid(field: Field[Any, Any], value: object, reading: FoundInText, place: Words) -> tuple[Unsaid, ...]:
    """Find what of a value isn't said at a place of a text; nothing, where it is said or can't be read.

    Amounts, days, periods, terms, countries and ordinals are read, and titles and other words must stand there; of what
    is made up of parts, such as a line item, the amounts and days are. Ids, kinds and the like can't be read.

    >>> from bilateral import Reading, contract
    >>> reading = Reading(text="by 2031", source="daily", dates=(Found(When("2031"), "2031", 3, 7),))
    >>> unsaid(contract.signed, When("2031"), reading, Words("by 2031", 0, 7))
    ()
    >>> unsaid(contract.signed, When("2021"), reading, Words("by 2031", 0, 7))[0].instead
    ("'2031' reads as 2031",)
    """
    return tuple(one for check in _checks(field, value) for one in check(reading, place))


#: Looks for one thing at a place.
Check = Callable[[FoundInText, Words], Iterator[Unsaid]]


def _checks(field: Field[Any, Any], value: object) -> Iterator[Check]:
    if isinstance(field, Countries | OneCountry) and isinstance(value, str):
        yield _says_country(value)
    elif isinstance(field, Number) and isinstance(value, int):
        yield _says_number(field.name, value)
    elif isinstance(field, Text) and isinstance(value, str):
        yield _says_words(value)
    elif isinstance(value, Party):
        yield from _party(value)
    elif field.name == HOW_OFTEN:
        return
    else:
        yield from map(_says, _readable_parts(value))


def _party(party: Party) -> Iterator[Check]:
    if party.name_as_printed:
        yield _says_words(party.name_as_printed)
    elif party.country and not party.organization:  # an organization's country is seldom printed beside it
        yield _says_country(party.country)


def _readable_parts(value: object) -> Iterator[Any]:
    if isinstance(value, Figure | When | Period | Term):
        yield value
    elif attrs.has(type(value)):
        for part in said_by(value).values():
            yield from _readable_parts(part)


def _says(value: Any) -> Check:
    kind: Any = value.__class__
    find, wanted, same = _RULES[type(value.bound) if kind is Figure else kind]

    def check(reading: FoundInText, place: Words) -> Iterator[Unsaid]:
        near: Iterable[Found[Any]] = _touching(find(reading), place)
        near = with_bounded_days(near) if kind is When else near
        found = [one for one in near if isinstance(one.value, kind)]
        if not any(same(one.value, value) for one in found):
            yield Unsaid(value, wanted, (*_read_as(reading.text, found), *_unclear(reading, place)))

    return check


def _same_figure(one: Figure[Any], other: Figure[Any]) -> bool:
    if one == other:
        return True
    units = one.bound.denomination, other.bound.denomination
    return (
        isinstance(one.bound, Quantity)
        and one.interval == other.interval
        and one.qualifier is other.qualifier
        # "6,01,427 rifles" is what "6,01,427 AK-203 assault rifles" says; five tonnes are no five barrels.
        and not any(map(is_measure, units))
        and same_kind(*units) is not Answer.NO
    )


def _same_day(one: Any, other: Any) -> bool:
    # 2021-12 and 2021-12-XX are the same days, known alike; 2021-12~ is not, for "around" is lost.
    both_days = isinstance(one, When) and isinstance(other, When)
    return one == other or (both_days and one.possible_days == other.possible_days)


def _same_period(one: Period, other: Period) -> bool:
    return _same_day(one.start, other.start) and _same_day(one.end, other.end)


#: For each type of value: where it is found, what it is called, and when two are the same.
_RULES: dict[type[object], tuple[Callable[[FoundInText], Sequence[Found[Any]]], str, Callable[[Any, Any], bool]]] = {
    Money: (attrgetter("money"), "amount of money", _same_figure),
    Quantity: (attrgetter("quantities"), "number of things", _same_figure),
    When: (attrgetter("dates"), "date", _same_day),
    Period: (attrgetter("dates"), "period", _same_period),
    Term: (lambda reading: [*terms_of(reading.text, reading.quantities)], "length of time", is_as_long),
}


def _says_country(code: str) -> Check:
    def check(reading: FoundInText, place: Words) -> Iterator[Unsaid]:
        found = _touching(reading.countries, place)
        if code not in {one.value.code for one in found}:
            readings = (*_read_as(reading.text, found), *_unclear(reading, place))
            yield Unsaid(Country(code), "country", readings)

    return check


def _says_number(name: str, number: int) -> Check:
    def check(reading: FoundInText, place: Words) -> Iterator[Unsaid]:
        meetings = _touching(reading.meetings, place)
        ordinals: list[int] = [one for meeting in meetings if (one := getattr(meeting.value, name, None)) is not None]
        said = ordinals or list(_numbers_in(place.text))
        if number not in said:
            yield Unsaid(number, "number", tuple(f"it says {one}" for one in said))

    return check


def _numbers_in(words: str) -> Iterator[int]:
    for word in _NUMBER.findall(words):
        if word.isdecimal():
            yield int(word)
        else:
            try:
                yield ordinal_number(word)
            except InvalidValue:
                continue


#: A number of so few digits as a meeting or a protocol has, or a word or two joined by a hyphen.
_NUMBER = re.compile(r"(?<![\w.,])\d{1,9}(?![\w.,]*\d)|(?<!\w)\w[\w-]{2,40}")


def _says_words(words: str) -> Check:
    def check(reading: FoundInText, place: Words) -> Iterator[Unsaid]:
        titles = {meeting.value.title for meeting in _touching(reading.meetings, place)}
        if words not in titles and _folded(words) not in _folded(place.text):
            yield Unsaid(words, "words")

    return check


def _folded(words: str) -> str:
    return " ".join(words.translate(_PLAIN_MARKS).casefold().split())


_PLAIN_MARKS = str.maketrans("\u201c\u201d\u201e\u2018\u2019\u2010\u2011\u2012\u2013\u2014\u2212", '"""\'\'------')


def _touching(found: Sequence[F], place: Words) -> Sequence[F]:
    """Give what was found of one kind and shares a character with a place."""
    first = bisect_right(found, place.start, key=_END)
    last = bisect_left(found, place.end, key=_START)
    return found[first:last]


_START = attrgetter("start")
_END = attrgetter("end")


def _read_as(text: str, found: Iterable[Found[Any]]) -> Iterator[str]:
    return (f"{quoted(phrase(text, one).text)} reads as {one.value}" for one in found)


def _unclear(reading: FoundInText, place: Words) -> Iterator[str]:
    return (str(one) for one in reading.ambiguous if one.start < place.end and place.start < one.end)
