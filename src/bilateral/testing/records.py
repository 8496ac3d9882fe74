"""Records of every kind, each field filled at times, naming only what they are told there is."""

from __future__ import annotations

from typing import Any

import attrs
from hypothesis import strategies as st

from ..records.agreement import ConclusionLevel, EntryMethod, Renewal
from ..records.contract import Contract, ContractKind, FinalStatus, Taxation, ValueBasis
from ..records.instrument import INSTRUMENTS
from ..records.meeting import Meeting, MeetingKind, MeetingMode, MeetingStatus
from ..records.meeting_series import Hosting, MeetingSeries
from ..records.office import Level, Office
from ..records.organization import Organization, OrganizationKind
from ..records.person import Person
from ..records.protocol import Protocol, ProtocolRole
from ..records.record import Record, RecordKind
from ..records.treaty import Treaty, TreatyKind
from ..values.answer import Answer
from .countries import CODES
from .dates import periods, terms, whens
from .record_parts import (
    ADDRESSES,
    LANGUAGES,
    Named,
    acts,
    changes,
    countries_or_none,
    counts,
    gaps,
    holding,
    holdings,
    identifiers,
    line_items,
    member,
    milestones,
    money_figures,
    participants,
    parties,
    quantity_figures,
    registrations,
    relations,
    several,
    statements,
    tenures,
    terminations,
    texts,
    titles,
)

#: For a record by itself: what it names is one of these.
ANYWHERE = Named({kind: (f"{kind.value}-1", f"{kind.value}-2") for kind in RecordKind})

_COUNTRIES = st.lists(st.sampled_from(CODES), max_size=3, unique=True)


def _of_records() -> dict[str, Any]:
    return {"identifiers": several(identifiers()), "notes": several(titles()), "tags": several(titles())}


def _of_instruments(named: Named) -> dict[str, Any]:
    return _of_records() | {
        "alternative_titles": several(titles()),
        "parties": several(parties(named)),
        "signed": st.none() | whens(),
        "signed_at": named.one(RecordKind.MEETING),
        "place": texts(),
        "subjects": several(titles()),
        "languages": several(LANGUAGES),
        "text_url": ADDRESSES,
        "published_in": texts(),
        "relations": several(relations(named)),
    }


def _of_agreements(named: Named) -> dict[str, Any]:
    return _of_instruments(named) | {
        "binding": st.sampled_from(Answer),
        "level": member(ConclusionLevel),
        "acts": several(acts(named)),
        "entry_into_force": st.none() | whens(),
        "entry_method": member(EntryMethod),
        "provisional_application": st.none() | periods(),
        "period": st.none() | periods(),
        "term": st.none() | terms(),
        "renewal": member(Renewal),
        "notice": st.none() | terms(),
        "termination": st.none() | terminations(),
        "registrations": several(registrations()),
        "depositary": texts(),
        "authentic_languages": several(LANGUAGES),
    }


def treaties(name: str = "treaty", named: Named = ANYWHERE) -> st.SearchStrategy[Treaty]:
    """A treaty of that id."""
    more = _of_agreements(named) | {"kind": member(TreatyKind), "designation": texts()}
    return holding(Treaty, {"id": st.just(name), "title": titles()}, more)


def protocols(name: str = "protocol", named: Named = ANYWHERE) -> st.SearchStrategy[Protocol]:
    """A protocol of that id."""
    more = _of_agreements(named) | {
        "role": member(ProtocolRole),
        "parent": named.one(*INSTRUMENTS, RecordKind.MEETING),
        "number": counts(),
        "changes": several(changes()),
    }

    def with_parent_of_its_kind(protocol: Protocol) -> Protocol:
        fits = protocol.parent in named.all(protocol.parent_kinds)
        return protocol if fits else attrs.evolve(protocol, parent=None)

    made = holding(Protocol, {"id": st.just(name), "title": titles()}, more)
    return made.map(with_parent_of_its_kind)


def contracts(name: str = "contract", named: Named = ANYWHERE) -> st.SearchStrategy[Contract]:
    """A contract of that id."""
    more = _of_instruments(named) | {
        "kind": member(ContractKind),
        "value": st.none() | money_figures(),
        "maximum_value": st.none() | money_figures(),
        "estimated_value": st.none() | money_figures(),
        "value_basis": member(ValueBasis),
        "taxation": member(Taxation),
        "items": several(line_items()),
        "period": st.none() | periods(),
        "milestones": several(milestones()),
        "offset": texts(),
        "place_of_manufacture": texts(),
        "final_status": member(FinalStatus),
        "under": named.one(RecordKind.TREATY),
    }
    return holding(Contract, {"id": st.just(name), "title": titles()}, more)


def meetings(name: str = "meeting", named: Named = ANYWHERE) -> st.SearchStrategy[Meeting]:
    """A meeting of that id."""
    more = _of_records() | {
        "kind": member(MeetingKind),
        "series": named.one(RecordKind.MEETING_SERIES),
        "ordinal": counts(),
        "ordinal_in_year": counts(),
        "held": st.none() | whens(),
        "until": st.none() | whens(),
        "countries": _COUNTRIES,
        "place": texts(),
        "host": countries_or_none(),
        "mode": member(MeetingMode),
        "level": member(Level),
        "chairs": several(participants(named)),
        "participants": several(participants(named)),
        "agenda": several(titles()),
        "outcomes": named.some(*INSTRUMENTS),
        "outcome_count": st.none() | quantity_figures(),
        "expected_outcomes": st.none() | quantity_figures(),
        "expected_subjects": several(titles()),
        "statements": several(statements(named)),
        "in_margins_of": named.one(RecordKind.MEETING),
        "gap_before": st.none() | gaps(),
        "status": member(MeetingStatus),
    }
    return holding(Meeting, {"id": st.just(name), "title": titles()}, more)


def meeting_series(name: str = "series", named: Named = ANYWHERE) -> st.SearchStrategy[MeetingSeries]:
    """A series of meetings of that id."""
    more = _of_records() | {
        "acronym": texts(),
        "countries": _COUNTRIES,
        "body": named.one(RecordKind.ORGANIZATION),
        "offices": named.some(RecordKind.OFFICE),
        "chairs": named.some(RecordKind.OFFICE),
        "interval": st.none() | terms(),
        "hosting": member(Hosting),
        "first_held": st.none() | whens(),
        "agenda": several(titles()),
        "parent": named.one(RecordKind.MEETING_SERIES),
    }
    return holding(MeetingSeries, {"id": st.just(name), "title": titles()}, more)


def organizations(name: str = "organization", named: Named = ANYWHERE) -> st.SearchStrategy[Organization]:
    """An organization of that id."""
    more = _of_records() | {
        "acronym": texts(),
        "alternative_names": several(titles()),
        "kind": member(OrganizationKind),
        "countries": _COUNTRIES,
        "parent": named.one(RecordKind.ORGANIZATION),
        "owners": several(holdings(named)),
        "period": st.none() | periods(),
    }
    return holding(Organization, {"id": st.just(name), "name": titles()}, more)


def persons(name: str = "person", _named: Named = ANYWHERE) -> st.SearchStrategy[Person]:
    """A person of that id, who names nobody else."""
    words = ("given_name", "family_name", "patronymic", "honorific", "rank")
    more = _of_records() | {word: texts() for word in words} | {"nationality": countries_or_none()}
    return holding(Person, {"id": st.just(name), "name": titles()}, more)


def offices(name: str = "office", named: Named = ANYWHERE) -> st.SearchStrategy[Office]:
    """An office of that id."""
    more = _of_records() | {
        "country": countries_or_none(),
        "organization": named.one(RecordKind.ORGANIZATION),
        "level": member(Level),
        "holders": several(tenures(named)),
    }
    return holding(Office, {"id": st.just(name), "title": titles()}, more)


#: What makes a record of each kind, of an id and with ids that it may name.
RECORDS = {
    RecordKind.TREATY: treaties,
    RecordKind.PROTOCOL: protocols,
    RecordKind.CONTRACT: contracts,
    RecordKind.MEETING: meetings,
    RecordKind.MEETING_SERIES: meeting_series,
    RecordKind.ORGANIZATION: organizations,
    RecordKind.PERSON: persons,
    RecordKind.OFFICE: offices,
}


def records(named: Named = ANYWHERE) -> st.SearchStrategy[Record]:
    """A record of any kind."""
    return st.sampled_from(RecordKind).flatmap(lambda kind: RECORDS[kind](kind.value, named))
