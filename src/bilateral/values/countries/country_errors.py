"""The errors of reading a country, which say what is known instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...errors import InvalidValue
from . import country_entries, state_spans
from .country_entries import CountryCode

if TYPE_CHECKING:
    from ..dates.when import When
    from .country_on_a_day import StatesMeant

#: How many states an error lists that existed in the place of one; the Soviet Union had eleven.
_MOST_NAMED = 5


class UnknownCountry(InvalidValue):
    """A text that names no country; the nearest known names are offered.

    >>> from bilateral.values.countries.country import Country
    >>> Country.parse("Rusia")
    Traceback (most recent call last):
    ...
    bilateral.values.countries.country_errors.UnknownCountry: no known country in 'Rusia'; did you mean 'Russia'?
    """


class AmbiguousCountry(InvalidValue):
    """A name that more than one country bears.

    Attributes:
        between: The codes of the countries it may mean.

    >>> str(AmbiguousCountry("Korea", (CountryCode("KP"), CountryCode("KR"))))
    "more than one country in 'Korea'; write 'KP' (North Korea) or 'KR' (South Korea)"
    """

    def __init__(self, came: object, between: tuple[CountryCode, ...]) -> None:
        super().__init__("more than one country", came=came, accepted=f"write {' or '.join(map(_named, between))}")
        self.between = between

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self.came, self.between)


class NoSuchStateThen(UnknownCountry):
    """A name that is known, of a state that didn't exist on that day, or on some only of the days it may be.

    Attributes:
        on: The day.
        named: The countries that the name means on other days.
        then: Who existed on that day, and came before or after them, or ruled there.

    >>> from bilateral.values.countries.country import Country
    >>> Country.parse("Russia", on="1980")
    Traceback (most recent call last):
    ...
    bilateral.values.countries.country_errors.NoSuchStateThen: no such state as of 1980 in 'Russia'; 'RU' (Russia) \
is listed for 1816-01-01/1922-12-29, 1991-12-26/.. (COW); there was 'SU' (Soviet Union)
    """

    def __init__(self, came: object, on: When, reading: StatesMeant) -> None:
        known = reading.partly or reading.never
        told = [_listed(code) for code in known]
        if reading.then:
            told.append(_there_was(reading.then))
        problem = f"a state on some days only of {on}" if reading.partly else f"no such state as of {on}"
        super().__init__(problem, came=came, accepted="; ".join(told))
        self.on = on
        self.reading = reading
        self.named: tuple[CountryCode, ...] = tuple(map(CountryCode, known))
        self.then: tuple[CountryCode, ...] = tuple(map(CountryCode, reading.then))

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self.came, self.on, self.reading)


def _named(code: str) -> str:
    return f"'{code}' ({country_entries.entries()[code].name})"


def _there_was(codes: tuple[str, ...]) -> str:
    verb, more = "was" if len(codes) == 1 else "were", len(codes) - _MOST_NAMED
    told = ", ".join(map(_named, codes[:_MOST_NAMED]))
    return f"there {verb} {told}{f' and {more} more' if more > 0 else ''}"


def _listed(code: str) -> str:
    spans = state_spans.spans(code)
    own = [str(span.period) for span in spans if span.authority is spans[0].authority]
    return f"{_named(code)} is listed for {', '.join(own)} ({spans[0].authority})" if own else _named(code)
