"""What follows from a field and records are sorted by: the year of a day, the currency of an amount."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import attrs

from ..records.part import Part
from ..records.record import Record
from .field import Field
from .unasked import Unasked

E_contra = TypeVar("E_contra", bound=Record | Part, contravariant=True)
V = TypeVar("V")


@attrs.frozen(eq=False, repr=False)
class Aspect(Unasked, Generic[E_contra, V]):
    """One side of what a field holds, by which `group_by` takes records apart.

    Attributes:
        field: The field.
        name: What it is called.
        of: How it follows from a value; None where it doesn't.

    >>> from bilateral import contract
    >>> contract.signed.year, contract.value.currency
    (contract.signed.year, contract.value.currency)
    """

    field: Field[Any, Any]
    name: str
    of: Callable[[Any], V | None]

    if not TYPE_CHECKING:  # a checker refuses what isn't there

        def __eq__(self, other: object) -> bool:
            """Say that nothing is asked of it: Python would take == for no."""
            if isinstance(other, Unasked):
                return isinstance(other, Aspect) and self.field is other.field and self.name == other.name
            raise TypeError(f"{self} is for group_by(...), and asks nothing; ask {self.field}")

        def __hash__(self) -> int:
            return hash((self.field, self.name))

    def __reduce__(self) -> tuple[Any, ...]:
        """Say under which name it is found again, for how it follows from a value can't be sent elsewhere."""
        return getattr, (self.field, self.name)

    def __str__(self) -> str:
        return f"{self.field}.{self.name}"

    __repr__ = __str__
