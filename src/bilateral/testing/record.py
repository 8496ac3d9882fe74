"""Records of any kind, naming only what they are told there is."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from types import MappingProxyType
from typing import Any

from hypothesis import strategies as st

from ..records.instrument import INSTRUMENTS, Instrument
from ..records.record import Record, RecordKind
from .actor import offices, organizations, persons
from .instrument import contracts, protocols, treaties
from .meeting import meeting_series, meetings
from .naming import ANYWHERE, Named

#: What makes a record of each kind.
RECORDS: Mapping[RecordKind, Callable[..., st.SearchStrategy[Any]]] = MappingProxyType(
    {
        RecordKind.TREATY: treaties,
        RecordKind.PROTOCOL: protocols,
        RecordKind.CONTRACT: contracts,
        RecordKind.MEETING: meetings,
        RecordKind.MEETING_SERIES: meeting_series,
        RecordKind.ORGANIZATION: organizations,
        RecordKind.PERSON: persons,
        RecordKind.OFFICE: offices,
    }
)


def records(*, kinds: Collection[RecordKind] = tuple(RecordKind), named: Named = ANYWHERE) -> st.SearchStrategy[Record]:
    """Records of any kind, or of some.

    Args:
        kinds: The kinds of record.
        named: The ids of other records that they may name.

    >>> from hypothesis import find
    >>> find(records(kinds=[RecordKind.PERSON, RecordKind.OFFICE]), lambda record: True).record_kind.value
    'person'
    """
    return st.sampled_from(tuple(kinds)).flatmap(lambda kind: RECORDS[kind](named=named))


def instruments(*, named: Named = ANYWHERE) -> st.SearchStrategy[Instrument]:
    """Treaties, protocols and contracts.

    >>> from hypothesis import find
    >>> find(instruments(), lambda instrument: instrument.record_kind is RecordKind.PROTOCOL).title
    'NO'
    """
    return st.one_of([RECORDS[kind](named=named) for kind in INSTRUMENTS])
