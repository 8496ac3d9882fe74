"""Treaties, protocols and contracts, each field filled at times."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

import attrs
from hypothesis import strategies as st

from ..records.agreement import ConclusionLevel, EntryMethod, Renewal
from ..records.contract import Contract, ContractKind, FinalStatus, Taxation, ValueBasis
from ..records.instrument import INSTRUMENTS
from ..records.protocol import Protocol, ProtocolRole
from ..records.record import RecordKind
from ..records.treaty import Treaty, TreatyKind
from ..values.answer import Answer
from .every_record import between, every_field
from .filling import Fields, filled, member, several
from .naming import ANYWHERE, Named
from .part_of_instrument import acts, changes, line_items, milestones, parties, registrations, relations, terminations
from .reported import counts, dates_or_none, money_figures, periods_or_none, terms_or_none
from .text import languages, texts, titles, web_addresses


def _instrument(kind: RecordKind) -> Fields:
    return {
        **every_field(kind),
        "title": titles(),
        "alternative_titles": several(titles()),
        "parties": lambda named: several(parties(named=named)),
        "signed": dates_or_none(),
        "signed_at": lambda named: named.one(RecordKind.MEETING),
        "place": texts(),
        "subjects": several(titles()),
        "languages": several(languages()),
        "text_url": web_addresses(),
        "published_in": texts(),
        "relations": lambda named: several(relations(named=named)),
    }


def _agreement(kind: RecordKind) -> Fields:
    return {
        **_instrument(kind),
        "binding": st.sampled_from(Answer),
        "level": member(ConclusionLevel),
        "acts": lambda named: several(acts(named=named)),
        "entry_into_force": dates_or_none(),
        "entry_method": member(EntryMethod),
        "provisional_application": periods_or_none(),
        "period": periods_or_none(),
        "term": terms_or_none(),
        "renewal": member(Renewal),
        "notice": terms_or_none(),
        "termination": st.none() | terminations(),
        "registrations": several(registrations()),
        "depositary": texts(),
        "authentic_languages": several(languages()),
    }


def treaties(
    *, parties: Iterable[str] | None = None, named: Named = ANYWHERE, **fields: st.SearchStrategy[Any]
) -> st.SearchStrategy[Treaty]:
    """Treaties, from those of which little more than the title is known to those with all their acts.

    Args:
        parties: The codes of the countries that are its parties; any if not given.
        named: The ids of other records that it may name.
        **fields: What has to stand in some fields, as strategies.

    >>> from hypothesis import find
    >>> find(treaties(parties=("IN", "RU")), lambda treaty: bool(treaty.acts)).acts[0].party
    'IN'
    """
    return filled(Treaty, _treaty, between("parties", parties) | _acts_of(parties, named) | fields, named)


def _acts_of(parties: Iterable[str] | None, named: Named) -> dict[str, st.SearchStrategy[Any]]:
    # Only parties act, so that of acts of any country few would fit.
    return {} if parties is None else {"acts": several(acts(countries=tuple(parties), named=named))}


@cache
def _treaty() -> Fields:
    return {**_agreement(RecordKind.TREATY), "kind": member(TreatyKind), "designation": texts()}


def protocols(
    *, parties: Iterable[str] | None = None, named: Named = ANYWHERE, **fields: st.SearchStrategy[Any]
) -> st.SearchStrategy[Protocol]:
    """Protocols: amendments, records of meetings and the rest; the parent is of a kind that its role allows.

    Args:
        parties: The codes of the countries that are its parties; any if not given.
        named: The ids of other records that it may name.
        **fields: What has to stand in some fields, as strategies.

    >>> from hypothesis import find
    >>> find(protocols(), lambda protocol: protocol.parent is not None).parent
    'treaty-1'
    """

    def with_parent_of_its_kind(protocol: Protocol) -> Protocol:
        fits = "parent" in fields or protocol.parent in named.all(protocol.parent_kinds)
        return protocol if fits else attrs.evolve(protocol, parent=None)

    wanted = between("parties", parties) | _acts_of(parties, named) | fields
    return filled(Protocol, _protocol, wanted, named).map(with_parent_of_its_kind)


@cache
def _protocol() -> Fields:
    return {
        **_agreement(RecordKind.PROTOCOL),
        "role": member(ProtocolRole),
        "parent": lambda named: named.one(*INSTRUMENTS, RecordKind.MEETING),
        "number": counts(),
        "changes": several(changes()),
    }


def contracts(
    *, parties: Iterable[str] | None = None, named: Named = ANYWHERE, **fields: st.SearchStrategy[Any]
) -> st.SearchStrategy[Contract]:
    """Contracts, with values and quantities as they are reported: bounds open, words kept, or not told at all.

    Args:
        parties: The codes of the countries that are its parties; any if not given.
        named: The ids of other records that it may name.
        **fields: What has to stand in some fields, as strategies.

    >>> from hypothesis import find
    >>> print(find(contracts(parties=("IN", "RU"), title=st.just("Rifles")), lambda contract: True))
    contract 'contract'
      id       contract
      title    Rifles
      parties  IN; RU
    """
    return filled(Contract, _contract, between("parties", parties) | fields, named)


@cache
def _contract() -> Fields:
    return {
        **_instrument(RecordKind.CONTRACT),
        "kind": member(ContractKind),
        "value": st.none() | money_figures(),
        "maximum_value": st.none() | money_figures(),
        "estimated_value": st.none() | money_figures(),
        "value_basis": member(ValueBasis),
        "taxation": member(Taxation),
        "items": several(line_items()),
        "period": periods_or_none(),
        "milestones": several(milestones()),
        "offset": texts(),
        "place_of_manufacture": texts(),
        "final_status": member(FinalStatus),
        "under": lambda named: named.one(RecordKind.TREATY),
    }
