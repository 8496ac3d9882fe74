"""What holds the fields of one kind of record, or of part of a record, under their names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeVar

from ..errors import did_you_mean
from ..records.part import Part
from ..records.record import Record
from .predicate import namespace_of

E = TypeVar("E", bound=Record | Part)


class Namespace(Generic[E]):
    """The fields of one kind of record, or of part of a record.

    Attributes:
        record: The kind of record, or of part.
    """

    def __init__(self, record: type[E]) -> None:
        self.record: type[E] = record

    def __repr__(self) -> str:
        record: type[Any] = self.record
        return namespace_of(record)

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> NoReturn:
            """Name the nearest field there is, for people whom no type checker has told."""
            if name.startswith("__"):  # Python itself asks for these, and takes an AttributeError for no
                raise AttributeError(name)
            hint = did_you_mean(name, (known for known in vars(self) if known != "record"))
            raise AttributeError(f"{namespace_of(self.record)} has no field {name!r}; {hint}", name=name)
