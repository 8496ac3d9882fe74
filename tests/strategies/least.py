"""The least that each kind of record, and each part of one, can be made of."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from bilateral import (
    Act,
    Contract,
    Coverage,
    Denunciation,
    EntryRule,
    LineItem,
    Meeting,
    MeetingSeries,
    Office,
    Organization,
    Party,
    Passage,
    Person,
    Protocol,
    Record,
    Source,
    Treaty,
)
from bilateral.kinds import ActKind, EntryEvent, MilestoneKind, RelationKind
from bilateral.parts import (
    Change,
    Effect,
    EndEvent,
    Gap,
    Holding,
    Identifier,
    Milestone,
    Participant,
    ProvisionalRule,
    Registration,
    Relation,
    Statement,
    Survival,
    Tenure,
    Termination,
)

#: Every kind of record, with arguments of which none can be left out.
RECORDS: Mapping[type[Record], Mapping[str, Any]] = MappingProxyType(
    {
        Treaty: {"id": "t-1", "title": "Pact"},
        Protocol: {"id": "p-1", "title": "Protocol"},
        Contract: {"id": "c-1", "title": "Rifles"},
        Meeting: {"id": "m-1", "title": "Session"},
        MeetingSeries: {"id": "s-1", "title": "Sessions"},
        Organization: {"id": "o-1", "name": "Works"},
        Person: {"id": "r-1", "name": "R. Rao"},
        Office: {"id": "f-1", "title": "Minister"},
    }
)

#: Every part of a record, and what a claim rests on; of several that would do, one is given.
PARTS: Mapping[type[Any], Mapping[str, Any]] = MappingProxyType(
    {
        Identifier: {"scheme": "UNTS", "value": "I:1"},
        Act: {"kind": ActKind.SIGNED, "party": "IN"},
        Termination: {},
        Registration: {"register": "UNTS I"},
        Relation: {"kind": RelationKind.AMENDS},
        LineItem: {"designation": "AK-203"},
        Gap: {},
        Milestone: {"kind": MilestoneKind.DELIVERY},
        Tenure: {"person": "r-1"},
        Holding: {"country": "IN"},
        Participant: {"person": "r-1"},
        Statement: {"gist": "Talks went well.", "speaker": "r-1"},
        Party: {"country": "IN"},
        Change: {"provision": "article 4"},
        Source: {"id": "daily"},
        Passage: {"page": "1"},
        EntryRule: {"event": EntryEvent.SIGNATURE},
        ProvisionalRule: {"event": EntryEvent.SIGNATURE},
        Denunciation: {},
        Effect: {},
        EndEvent: {"event": "x"},
        Survival: {},
        Coverage: {"of": ["acts"]},
    }
)

ALL: Mapping[type[Any], Mapping[str, Any]] = MappingProxyType({**RECORDS, **PARTS})
