"""The errors of reading a country, made so that they say what is known instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...errors import AmbiguousCountry, NoSuchStateThen
from . import country_entries, state_spans
from .country_entries import CountryCode

if TYPE_CHECKING:
    from ..dates.when import When
    from .country_on_a_day import StatesMeant

#: How many states an error lists that existed in the place of one; the Soviet Union had eleven.
_MOST_NAMED = 5


def shared_name(came: object, between: tuple[CountryCode, ...]) -> AmbiguousCountry:
    """Make the error of a name that several countries bear."""
    accepted = f"write {' or '.join(map(_named, between))}"
    return AmbiguousCountry("more than one country", came=came, accepted=accepted, between=between)


def no_state_then(came: object, on: When, reading: StatesMeant) -> NoSuchStateThen:
    """Make the error of a name of a state that existed on none, or on some only, of the days that `on` may be."""
    known = reading.partly or reading.never
    told = [*map(_listed, known), *([_there_was(reading.then)] if reading.then else [])]
    problem = f"a state on some days only of {on}" if reading.partly else f"no such state as of {on}"
    return NoSuchStateThen(
        problem, came=came, accepted="; ".join(told), on=str(on), named=tuple(known), then=tuple(reading.then)
    )


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
