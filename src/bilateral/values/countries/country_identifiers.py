"""Numbers, letters and ids by which others call a country: Correlates of War, Gleditsch and Ward, Wikidata, ISO."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import TYPE_CHECKING

from ...language.lexicon.tables import table
from ..dates.days import meet
from . import country_entries
from .state_spans import Authority, StateSpan, by_code, spans

if TYPE_CHECKING:
    from ..dates.when import When


@functools.cache
def wikidata() -> Mapping[str, str]:
    """Return the Wikidata item of each country that has one here, by its code."""
    return {line["code"]: line["wikidata"] for line in table("country_identifiers")}


@functools.cache
def by_wikidata() -> Mapping[str, str]:
    """Return the code of each country that has a Wikidata item here, by the item."""
    return {item: code for code, item in wikidata().items()}


@functools.cache
def by_numeric() -> Mapping[str, tuple[str, ...]]:
    """Return the codes of all that have had three digits in ISO 3166, the living alone if there is one."""
    found: dict[str, list[str]] = {}
    for code, entry in sorted(country_entries.entries().items()):
        if entry.numeric:
            found.setdefault(entry.numeric, []).append(code)
    return {numeric: country_entries.living(codes) or tuple(codes) for numeric, codes in found.items()}


#: Who had a number or letters in a list, and when.
Held = tuple[tuple[str, StateSpan], ...]


@functools.cache
def holders(authority: Authority) -> Mapping[int | str, Held]:
    """Return who had a number, or letters, in a list, and when, by the number and by the letters."""
    found: dict[int | str, list[tuple[str, StateSpan]]] = {}
    for code in by_code():
        for span in spans(code):
            if span.authority is authority and span.number is not None:
                found.setdefault(span.number, []).append((code, span))
                found.setdefault(span.letters, []).append((code, span))
    return {key: tuple(held) for key, held in found.items()}


@functools.cache
def last_holders(authority: Authority) -> Mapping[int | str, str]:
    """Return who has a number or letters in a list today, or had them last."""
    return {key: max(held, key=lambda one: _end(one[1]))[0] for key, held in holders(authority).items()}


def holders_on(held: Held, on: When) -> tuple[str, ...]:
    """Return everyone who possibly had a number or letters on a day."""
    return tuple(sorted({code for code, span in held if _may_hold(span, on)}))


def number(code: str, authority: Authority, on: When | None) -> int | None:
    """Return the number of a country in a list: the last it had, or the only one it may have had on a day."""
    own = [span for span in spans(code) if span.authority is authority and span.number is not None]
    if on is None:
        return max(own, key=_end).number if own else None
    found = {span.number for span in own if _may_hold(span, on)}
    return found.pop() if len(found) == 1 else None


def _may_hold(span: StateSpan, on: When) -> bool:
    reach = span.period.reach
    return meet([(reach.earliest_start, reach.latest_end)], on.possible_days.ranges())


def _end(span: StateSpan) -> tuple[float, float]:
    return span.period.reach.latest_end, span.period.reach.earliest_start
