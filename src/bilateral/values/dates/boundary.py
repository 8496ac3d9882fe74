"""What stands where a period has no dated start or end."""

from __future__ import annotations

import enum


class Boundary(enum.Enum):
    """What stands where a period has no dated start or end.

    >>> from bilateral import Period
    >>> Period("2021", Boundary.OPEN)
    Period(When('2021'), Boundary.OPEN)
    """

    #: There is none: the period goes on without end, or has had no beginning. In EDTF `..`.
    OPEN = ".."
    #: There is one, and nobody has said which day. In EDTF an empty text.
    UNKNOWN = ""

    def __repr__(self) -> str:
        return f"Boundary.{self.name}"

    def __str__(self) -> str:
        return self.value
