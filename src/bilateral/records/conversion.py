"""What people may write where a record holds a value, as named functions that attrs takes for converters.

A text is read once, at the door; a wrong text raises the error of the value it should have been. Type checkers show the
parameter of a converter as that of the constructor, and mypy takes a named function for one, but not what a function
makes. So each type has its own here, or beside its class; what they do is done by the five functions at the top.
"""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from ..errors import InvalidValue, WrongType, did_you_mean
from ..values import ids
from ..values.answer import Answer
from ..values.countries.country import Country, country_code
from ..values.countries.country_entries import CountryCode
from ..values.dates.period import Period
from ..values.dates.term import Term
from ..values.dates.when import When
from ..values.figures.figure import Figure
from ..values.money.money import Money
from ..values.quantities.quantity import Quantity
from ..values.words import exact_text, is_a, kind_words
from . import rules

T = TypeVar("T")
V = TypeVar("V")
A = TypeVar("A", Money, Quantity)
E = TypeVar("E", bound=enum.Enum)


def optional(read: Callable[[T], V], value: T | None) -> V | None:
    """Read a value that may be missing: None stays None."""
    return None if value is None else read(value)


def word(kind: type[E], value: E | str) -> E:
    """Take a member of an enumeration, or its word."""
    if isinstance(value, kind):
        return value
    if not isinstance(value, str):
        raise WrongType(kind_words(kind), came=value, accepted=f"{rules.described(kind)}, or its word")
    members = {str(member.value): member for member in kind}
    if value not in members:
        raise InvalidValue(f"no {kind_words(kind)}", came=value, accepted=did_you_mean(value, members))
    return members[value]


def word_or_none(kind: type[E], value: E | str | None) -> E | None:
    """Take a member of an enumeration, its word, or None."""
    return None if value is None else word(kind, value)


def to_tuple(values: Iterable[V]) -> tuple[V, ...]:
    """Take several values as a tuple; a text is refused, for it would fall apart into its letters."""
    if isinstance(values, tuple):
        return values
    if not is_a(Iterable, values) or is_a((str, bytes, Mapping), values):
        raise WrongType("a field of several values", came=values, accepted="a tuple or a list")
    return tuple(values)


def _figure(value: Figure[A] | A | str, kind: type[A], read: Callable[[str], Figure[A]], example: str) -> Figure[A]:
    if isinstance(value, str):
        return read(value)
    if isinstance(value, kind):
        return Figure.exactly(value)
    if isinstance(value, Figure) and isinstance(value.low or value.high, kind):
        return value
    name = kind.__name__
    raise WrongType("an amount", came=value, accepted=f"a {name}, a Figure[{name}] or words such as {example!r}")


# Values ---------------------------------------------------------------------------------------------


def to_when(value: When | str | None) -> When | None:
    return value if isinstance(value, When) else optional(When.parse, value)


def to_period(value: Period | str | None) -> Period | None:
    return value if isinstance(value, Period) else optional(Period.parse, value)


def to_term(value: Term | str | None) -> Term | None:
    return value if isinstance(value, Term) else optional(Term.parse, value)


def to_money_figure(value: Figure[Money] | Money | str | None) -> Figure[Money] | None:
    return None if value is None else _figure(value, Money, Figure.money, "around Rs 5000 crore")


def to_quantity_figure(value: Figure[Quantity] | Quantity | str | None) -> Figure[Quantity] | None:
    return None if value is None else _figure(value, Quantity, Figure.quantity, "more than 500 rifles")


def to_country(value: Country | str | None) -> CountryCode | None:
    return None if value is None else country_code(value)


def to_countries(values: Iterable[Country | str]) -> tuple[CountryCode, ...]:
    return tuple(map(country_code, to_tuple(values)))


def to_text(value: str) -> str:
    return value if type(value) is str else exact_text(value)


def to_texts(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(map(to_text, to_tuple(values)))


def to_answer(value: Answer | str) -> Answer:
    return word(Answer, value)


# Ids ------------------------------------------------------------------------------------------------


def to_record(value: str | None) -> ids.RecordId | None:
    return optional(ids.record_id, value)


def to_records(values: Iterable[str]) -> tuple[ids.RecordId, ...]:
    return tuple(map(ids.record_id, to_tuple(values)))


def to_treaty(value: str | None) -> ids.TreatyId | None:
    return None if value is None else ids.TreatyId(ids.record_id(value))


def to_meeting(value: str | None) -> ids.MeetingId | None:
    return None if value is None else ids.MeetingId(ids.record_id(value))


def to_series(value: str | None) -> ids.SeriesId | None:
    return None if value is None else ids.SeriesId(ids.record_id(value))


def to_organization(value: str | None) -> ids.OrganizationId | None:
    return optional(ids.organization_id, value)


def to_person(value: str | None) -> ids.PersonId | None:
    return optional(ids.person_id, value)


def to_office(value: str | None) -> ids.OfficeId | None:
    return None if value is None else ids.OfficeId(ids.record_id(value))


def to_offices(values: Iterable[str]) -> tuple[ids.OfficeId, ...]:
    return tuple(ids.OfficeId(ids.record_id(value)) for value in to_tuple(values))


def to_source(value: str | None) -> ids.SourceId | None:
    return optional(ids.source_id, value)
