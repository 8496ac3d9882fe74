"""The words that records choose from: of each field whose values are listed, the class that lists them.

>>> from bilateral.kinds import ContractKind
>>> ContractKind("purchase")
<ContractKind.PURCHASE: 'purchase'>
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .evidence.claim import Standing
from .evidence.coverage import Covered
from .evidence.relation import ComparisonKind
from .evidence.source import SourceKind
from .law.verdict import LegalStatus
from .records.act import ActKind
from .records.agreement import ConclusionLevel, Renewal, TerminationGrounds
from .records.clauses import ClauseName, CountedFrom, DenunciationEffect, EntryEvent, KnownClauses
from .records.contract import ContractKind, FinalStatus, Taxation, ValueBasis
from .records.contract_status import ContractStatus
from .records.instrument import RelationKind
from .records.meeting import MeetingKind, MeetingMode, MeetingStatus, ParticipantRole
from .records.meeting_series import Hosting
from .records.milestone import MilestoneKind, MilestoneStatus
from .records.office import Level
from .records.organization import OrganizationKind
from .records.party import PartyRole, Side
from .records.protocol import ProtocolRole
from .records.record import RecordKind
from .records.treaty import TreatyKind
from .register.knowledge import KnownBy
from .register.matching import MatchKind
from .register.series import IrregularityKind
from .values.countries.state_spans import Authority
from .values.dates.dated import TimeRelation
from .values.dates.period import Boundary
from .values.dates.possible_days import Precision
from .values.misnamed import misnamed_in

__all__ = [
    "ActKind",
    "Authority",
    "Boundary",
    "ClauseName",
    "ComparisonKind",
    "ConclusionLevel",
    "ContractKind",
    "ContractStatus",
    "CountedFrom",
    "Covered",
    "DenunciationEffect",
    "EntryEvent",
    "FinalStatus",
    "Hosting",
    "IrregularityKind",
    "KnownBy",
    "KnownClauses",
    "LegalStatus",
    "Level",
    "MatchKind",
    "MeetingKind",
    "MeetingMode",
    "MeetingStatus",
    "MilestoneKind",
    "MilestoneStatus",
    "OrganizationKind",
    "ParticipantRole",
    "PartyRole",
    "Precision",
    "ProtocolRole",
    "RecordKind",
    "RelationKind",
    "Renewal",
    "Side",
    "SourceKind",
    "Standing",
    "Taxation",
    "TerminationGrounds",
    "TimeRelation",
    "TreatyKind",
    "ValueBasis",
]

if not TYPE_CHECKING:  # a module that answers to any name would have none for a checker
    __getattr__ = misnamed_in(__name__, __all__)
