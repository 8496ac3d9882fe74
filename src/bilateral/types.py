"""Classes of what the library gives back, for annotations; nobody needs to make one by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .engines.lake_records import LakeRecords
from .formats.files import Loaded
from .query.aspect import Aspect
from .query.field import Field
from .query.plan import Plan, Step
from .reading.found import Ambiguous, FoundCountry, FoundQuantity, Words
from .reading.meetings.meeting_mention import MeetingMention
from .register.chronology import Event
from .register.conflict import Conflict, ConflictSide
from .register.difference import Difference, FieldChange
from .register.explanation import Explanation, WeighedClaim
from .register.matching import Match
from .register.matrix import Matrix
from .register.presence import Presence
from .register.series import Irregularity
from .register.side_by_side import SideBySide
from .register.unsourced import Unsourced
from .values.countries.country_entries import CountryCode
from .values.countries.state_spans import Existence, StateSpan
from .values.ids import (
    ContractId,
    MeetingId,
    OfficeId,
    OrganizationId,
    PersonId,
    ProtocolId,
    RecordId,
    SeriesId,
    SourceId,
    TreatyId,
)
from .values.misnamed import misnamed_in
from .values.money.currency import CurrencySpan
from .values.money.currency_codes import CurrencyCode, Meanings

__all__ = [
    "Ambiguous",
    "Aspect",
    "Conflict",
    "ConflictSide",
    "ContractId",
    "CountryCode",
    "CurrencyCode",
    "CurrencySpan",
    "Difference",
    "Event",
    "Existence",
    "Explanation",
    "Field",
    "FieldChange",
    "FoundCountry",
    "FoundQuantity",
    "Irregularity",
    "LakeRecords",
    "Loaded",
    "Match",
    "Matrix",
    "Meanings",
    "MeetingId",
    "MeetingMention",
    "OfficeId",
    "OrganizationId",
    "PersonId",
    "Plan",
    "Presence",
    "ProtocolId",
    "RecordId",
    "SeriesId",
    "SideBySide",
    "SourceId",
    "StateSpan",
    "Step",
    "TreatyId",
    "Unsourced",
    "WeighedClaim",
    "Words",
]

if not TYPE_CHECKING:  # a module that answers to any name would have none for a checker
    __getattr__ = misnamed_in(__name__, __all__)
