"""The groups into which a field sorts the rows of a lake."""

from __future__ import annotations

from typing import Any, get_origin

import attrs

from ..query.field import Field
from ..query.records import keys_of_record
from ..values.dates.period import Period
from ..values.dates.when import When
from ..values.figures.figure import Figure
from .lake_rows import LakeRows
from .schema import IS_KNOWN, ROW, Place, columns_of, places_of
from .scope import Held, Scope


def keys_of(rows: LakeRows, field: Field[Any, Any]) -> list[Any]:
    """List the values of a field, each once, in the order of the first records that hold them; None for the unknown.

    The first row of each value is looked up, and its record is asked what memory would ask it, so that the values are
    those of memory.
    """
    firsts = attrs.evolve(rows, conditions=(*rows.conditions, lambda scope: scope.row[ROW].isin(_firsts(rows, scope))))
    keys = dict.fromkeys(key for record in firsts.records() for key in keys_of_record(record, field))
    return list(keys)
