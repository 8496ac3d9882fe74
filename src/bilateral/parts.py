"""What records are made of, beside values and beside Party, Act and LineItem; and the fields of those asked about.

>>> from bilateral import meeting
>>> from bilateral.parts import participant
>>> print(meeting.participants.any(participant.side == "Russia"))
participants.any(side == 'RU')
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .evidence.withdrawal import Withdrawal
from .query.part_fields import (
    change,
    effect,
    entry_rule,
    holding,
    identifier,
    instrument_relation,
    participant,
    registration,
    statement,
    survival,
    tenure,
)
from .records.agreement import Registration, Termination
from .records.clauses import Effect, EndEvent, ProvisionalRule, Survival
from .records.instrument import Relation
from .records.meeting import Gap, Participant, Statement
from .records.milestone import Milestone
from .records.office import Tenure
from .records.organization import Holding
from .records.protocol import Change
from .records.record import Identifier
from .values.misnamed import misnamed_in

__all__ = [
    "Change",
    "Effect",
    "EndEvent",
    "Gap",
    "Holding",
    "Identifier",
    "Milestone",
    "Participant",
    "ProvisionalRule",
    "Registration",
    "Relation",
    "Statement",
    "Survival",
    "Tenure",
    "Termination",
    "Withdrawal",
    "change",
    "effect",
    "entry_rule",
    "holding",
    "identifier",
    "instrument_relation",
    "participant",
    "registration",
    "statement",
    "survival",
    "tenure",
]

if not TYPE_CHECKING:  # a module that answers to any name would have none for a checker
    __getattr__ = misnamed_in(__name__, __all__)
