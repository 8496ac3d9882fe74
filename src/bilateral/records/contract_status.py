"""As what a contract stands on a day: it is worked out from its dates and milestones, and never stored."""

from __future__ import annotations

import enum


class ContractStatus(enum.Enum):
    """As what a contract stands on a day."""

    PLANNED = "planned"
    CLEARED = "cleared"
    SIGNED = "signed"
    IN_DELIVERY = "in_delivery"
    OVERDUE = "overdue"
    COMPLETED = "completed"
    CANCELLED = "cancelled"
    UNDETERMINED = "undetermined"
