"""As what a contract stands on a day: it is worked out from its dates and milestones, and never stored."""

from __future__ import annotations

import enum


class ContractStatus(enum.Enum):
    """As what a contract stands on a day.

    Attributes:
        PLANNED: It is not signed.
        CLEARED: It is not signed; an approval has been given.
        SIGNED: It is signed; nothing has been delivered.
        IN_DELIVERY: Some has been delivered.
        OVERDUE: A delivery or a payment is due and not met.
        COMPLETED: All has been delivered, or its final status says that it is complete.
        CANCELLED: It was called off, or nothing came of it.
        UNDETERMINED: Which of these is open, by what is on record.
    """

    PLANNED = "planned"
    CLEARED = "cleared"
    SIGNED = "signed"
    IN_DELIVERY = "in_delivery"
    OVERDUE = "overdue"
    COMPLETED = "completed"
    CANCELLED = "cancelled"
    UNDETERMINED = "undetermined"
