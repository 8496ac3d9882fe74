"""The least that each kind of record, and each part of one, can be made of."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from bilateral.evidence.source import Passage, Source
from bilateral.records.act import Act, ActKind
from bilateral.records.agreement import Registration, Termination
from bilateral.records.contract import Contract
from bilateral.records.instrument import Relation, RelationKind
from bilateral.records.line_item import LineItem
from bilateral.records.meeting import Gap, Meeting
from bilateral.records.meeting_series import MeetingSeries
from bilateral.records.milestone import Milestone, MilestoneKind
from bilateral.records.office import Office, Tenure
from bilateral.records.organization import Holding, Organization
from bilateral.records.participant import Participant, Statement
from bilateral.records.party import Party
from bilateral.records.person import Person
from bilateral.records.protocol import Change, Protocol
from bilateral.records.record import Identifier, Record
from bilateral.records.treaty import Treaty

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
    }
)

ALL: Mapping[type[Any], Mapping[str, Any]] = MappingProxyType({**RECORDS, **PARTS})
