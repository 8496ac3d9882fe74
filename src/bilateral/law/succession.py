"""Who stands in the place of a state that is no more (rule 22)."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from ..records.agreement import Act, ActKind, InternationalAgreement
from ..values.countries.country_entries import CountryCode
from ..values.countries.state_spans import predecessors, successions, successors
from ..values.dates.when import When

#: The state that goes on as another: Russia as the Soviet Union; the others have another name only.
_GOES_ON = "SU"


@cache
def end_of(country: CountryCode) -> When | None:
    """Give the day from which a state is no more; None while it lives, or goes on as another.

    >>> end_of("CSHH"), end_of("SU"), end_of("IN")
    (When('1993-01-01'), None, None)
    """
    step = next((step for step in successions() if step.predecessor == country), None)
    return None if step is None or goes_on_as(country) else When(step.since)


@cache
def goes_on_as(country: CountryCode) -> CountryCode | None:
    """Give the state as which another goes on, treaties and all: Russia, and states that were renamed."""
    step = next((step for step in successions() if step.predecessor == country), None)
    same = step is not None and (country == _GOES_ON or step.authority.startswith("renamed"))
    return CountryCode(step.successors[0]) if step is not None and same else None


@cache
def continues(country: CountryCode, party: CountryCode) -> bool:
    """Tell whether a country is a party, or the same state under another name.

    >>> continues("RU", "SU"), continues("UA", "SU")
    (True, False)
    """
    return country == party or (goes_on_as(party) is not None and continues(country, goes_on_as(party) or party))


@cache
def stands_for(country: CountryCode, party: CountryCode) -> bool:
    """Tell whether a country is a party, or took its place, in whole or in part."""
    return country == party or party in predecessors(country)


def successors_by_act(record: InternationalAgreement, party: CountryCode) -> tuple[CountryCode, ...]:
    """List the states that said that they succeeded to a treaty of one that is no more."""
    told = (act.party for act in record.acts if act.kind is ActKind.SUCCEEDED)
    return tuple(dict.fromkeys(one for one in told if one is not None and one in successors(party)))


def without_those(acts: tuple[Act, ...], others: Iterable[CountryCode]) -> tuple[Act, ...]:
    """Leave out what other successors of a state did."""
    left = frozenset(others)
    return tuple(act for act in acts if act.party not in left)
