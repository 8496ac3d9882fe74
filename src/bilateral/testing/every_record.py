"""What every record has, and the countries that it is between."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from hypothesis import strategies as st

from ..records.record import RecordKind
from .country import CODES
from .filling import Fields, several
from .naming import ids_of
from .part_of_record import identifiers
from .text import titles


def every_field(kind: RecordKind) -> Fields:
    """The fields that every record has.

    >>> sorted(every_field(RecordKind.TREATY))
    ['id', 'identifiers', 'notes', 'tags']
    """
    return {
        "id": ids_of(kind),
        "identifiers": several(identifiers()),
        "notes": several(titles()),
        "tags": several(titles()),
    }


def between(field: str, sides: Iterable[str] | None) -> dict[str, st.SearchStrategy[Any]]:
    """A field that holds the countries that are wanted; nothing where any will do.

    >>> between("parties", None)
    {}
    """
    return {} if sides is None else {field: st.just(tuple(sides))}


COUNTRIES = st.lists(st.sampled_from(CODES), max_size=3, unique=True)
