"""What records are made of, beside values and beside Party, Act and LineItem."""

from __future__ import annotations

from .evidence.withdrawal import Withdrawal
from .records.agreement import Registration, Termination
from .records.clauses import Effect, EndEvent, ProvisionalRule, Survival
from .records.contract import Milestone
from .records.instrument import Relation
from .records.meeting import Gap, Participant, Statement
from .records.office import Tenure
from .records.organization import Holding
from .records.protocol import Change
from .records.record import Identifier

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
]
