"""The schema of each kind of record, derived from its class: one table of columns a kind, versioned."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from importlib import import_module
from importlib.metadata import version
from types import NoneType
from typing import Any, get_args, get_origin

import attrs

from ..errors import NoTables
from ..evidence.claim import Claim
from ..evidence.source import Source
from ..query.fields import NAMESPACES
from ..records.record import Record
from ..values.numbers.exact import MOST_PLACES
from .column import NUMBER, PLACES, SHARE, TEXT, TRUTH, WHOLE, Column, Sort, sort_of

#: The version of this layout of columns; what is written with another is refused.
VERSION = 1
#: Where a schema says its version, and by which version of the library it was written.
VERSION_KEY, WRITER_KEY = "bilateral.schema", "bilateral.version"

#: The column with the whole of a record, as canonical JSON.
WHOLE_RECORD = "json"
#: The column with the place of a record among those of its kind, from 0: no engine knows in which order rows came.
ROW = "row"
#: The column that says of what kind a record is, where a table holds several kinds.
RECORD_KIND = "record_kind"
#: The columns of a table of members: the id of the record, the position in it, from 0, and what has no parts.
OWNER, POSITION, MEMBER = "id", "position", "value"
#: The end of the name of a column that says whether a part is given at all.
IS_KNOWN = "_is_known"


@attrs.frozen
class Place:
    """A field of a class of records or parts.

    Attributes:
        name: Its name.
        kind: The type of one of its values.
        is_several: Whether it holds several.
        sort: How a value is written; None of a part, which has columns of its own.
    """

    name: str
    kind: Any
    is_several: bool
    sort: Sort | None


@cache
def places_of(kind: Any) -> tuple[Place, ...]:
    """List the fields of a class, with what stands in them."""
    return tuple(_place(field.name, _said(field.type)) for field in attrs.fields(attrs.resolve_types(kind)))


def _place(name: str, kind: Any) -> Place:
    is_several = get_origin(kind) is tuple
    one = get_args(kind)[0] if is_several else kind
    return Place(name, one, is_several, sort_of(one))


def _said(kind: Any) -> Any:
    """Take the type out of `T | None`."""
    known = [one for one in get_args(kind) if one is not NoneType]
    return known[0] if len(known) < len(get_args(kind)) else kind


@cache
def columns_of(kind: Any, *, whole: bool = True) -> tuple[Column, ...]:
    """List the columns of a kind of record, of sources or of claims.

    Args:
        kind: The class; of one that several kinds have in common, a first column says of which kind a row is.
        whole: Whether the last column holds the whole record, as JSON, as in files; these have columns for engines too.
    """
    first = (Column(RECORD_KIND, TEXT, is_needed=True),) if is_common(kind) else ()
    last = (Column(ROW, WHOLE, is_needed=True), Column(WHOLE_RECORD, TEXT, is_needed=True)) if whole else ()
    return (*first, *_columns(kind, "", whole), *last)


def is_common(kind: type[Any]) -> bool:
    """Tell whether a class is what several kinds of record have in common, as `Instrument`."""
    return issubclass(kind, Record) and kind not in {fields.record for fields in NAMESPACES.values()}


def _columns(kind: Any, before: str, whole: bool) -> Iterator[Column]:  # noqa: FBT001 - it is handed on
    for place in places_of(kind):
        name = f"{before}{place.name}"
        if place.is_several:
            members = () if place.sort else tuple(_columns(place.kind, "", whole))
            yield Column(name, place.sort.columns[0][1] if place.sort else "", is_list=True, members=members)
        elif place.sort is None:
            yield Column(f"{name}{IS_KNOWN}", TRUTH, is_needed=True)
            yield from _columns(place.kind, f"{name}_", whole)
        else:
            columns = place.sort.for_place(whole=whole).columns
            yield from (Column(f"{name}{end}", kind, is_needed=name == "id") for end, kind in columns)


@cache
def member_columns(kind: Any, field: str) -> tuple[Column, ...]:
    """List the columns of a table with a row for each of what a field holds: whose it is, where in it, and its own."""
    place = next(place for place in places_of(kind) if place.name == field)
    own = (Column(MEMBER, place.sort.columns[0][1]),) if place.sort else tuple(_columns(place.kind, "", False))  # noqa: FBT003
    return (Column(OWNER, TEXT, is_needed=True), Column(POSITION, WHOLE, is_needed=True), *own)


@cache
def schema_of(kind: Any, *, whole: bool = True) -> Any:
    """Return the Arrow schema of a kind of record, with the version of the layout in its metadata.

    Raises:
        NoTables: pyarrow is not installed.
    """
    return arrow_schema(columns_of(kind, whole=whole))


def arrow_schema(columns: Iterable[Column]) -> Any:
    """Return the Arrow schema of some columns, with the version of the layout in its metadata."""
    metadata = {VERSION_KEY: str(VERSION), WRITER_KEY: writer()}
    return pyarrow().schema([_arrow_field(column) for column in columns], metadata=metadata)


@cache
def writer() -> str:
    """Say which version of the library this is."""
    return version("bilateral")


def _arrow_field(column: Column) -> Any:
    arrow = pyarrow()
    if column.members:
        kind = arrow.list_(arrow.field("item", arrow.struct([_arrow_field(one) for one in column.members])))
    elif column.is_list:
        kind = arrow.list_(arrow.field("item", arrow_type(column.type)))
    else:
        kind = arrow_type(column.type)
    return arrow.field(column.name, kind, nullable=not (column.is_needed or column.is_list))


def arrow_type(word: str) -> Any:
    """Return Arrow's type of that name."""
    arrow = pyarrow()
    decimals = {NUMBER: PLACES, SHARE: MOST_PLACES}
    return arrow.decimal128(38, decimals[word]) if word in decimals else arrow.type_for_alias(word)


#: What else than records a register holds.
EVIDENCE: tuple[type[Any], ...] = (Source, Claim)


def pyarrow(part: str = "") -> Any:
    """Return the library, or a part of it as `.parquet`, loaded once it is needed.

    Any, as it has no types and need not be installed.
    """
    try:
        return import_module(f"pyarrow{part}")
    except ImportError as error:
        raise NoTables("tables take pyarrow: install bilateral[arrow]") from error
