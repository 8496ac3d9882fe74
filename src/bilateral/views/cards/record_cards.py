"""Cards of a record, of several, of a register, and of what was loaded of one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from ...formats.files import Loaded
from ...query.answer import is_said, read
from ...query.records import Records
from ...query.table import COLUMNS
from ...records.record import Record
from ...register.register import Register
from ...values.words import counted, kind_words, said_by, several, words_of
from ..html import Html, together
from ..titles import kind_of, title_of
from .card import MOST_ROWS, WIDEST, card, left_out, notes
from .list_card import list_card

#: The fields of records that hold figures.
_FIGURES = frozenset({"ordinal", "value"})
#: A card of a register names so many records of a kind, and weighs no more claims than so many.
_MOST_NAMED, _MOST_WEIGHED = 3, 20_000


def record_card(record: Record) -> Html:
    """Show a record, field by field."""
    rows = [(name.replace("_", " "), words_of(value)) for name, value in said_by(record).items()]
    return card(f"{kind_of(record)} {record.id!r}", rows)


def records_card(records: Records[Any]) -> Html:
    """Show several records, the fields side by side that one looks for first."""
    shown: Sequence[Record] = records.items[:MOST_ROWS]
    columns = [name for name in COLUMNS if any(_words(record, name) for record in shown)]
    figures = [place for place, name in enumerate(columns) if name in _FIGURES]
    rows = ([_words(record, name) for name in columns] for record in shown)
    caption = counted(len(records), kind_words(records.kind))
    return together([card(caption, rows, columns, figures, WIDEST), notes(left_out(len(records), len(shown)))])


def _words(record: Record, name: str) -> str:
    return words_of(getattr(record, name)) if hasattr(record, name) and is_said(read(record, name)) else ""


def register_card(register: Register) -> Html:
    """Show what is in a register by kind, its sources, and the fields on which they contradict each other."""
    counts = (len(register.records), "record"), (len(register.sources), "source"), (len(register.claims), "claim")
    caption = f"{type(register).__name__}: {', '.join(counted(*count) for count in counts)}"
    kinds: dict[str, list[Record]] = {}
    for record in register:
        kinds.setdefault(kind_of(record), []).append(record)
    rows = [
        (f"{len(those):,}", kind if len(those) == 1 else several(kind), _named(those)) for kind, those in kinds.items()
    ]
    head = ("number", "kind", "such as") if rows else ()
    return together([card(caption, rows, head, [0], WIDEST), _sources(register), _conflicts(register)])


def loaded_card(loaded: Loaded) -> Html:
    """Show what was wrong with a file, and below it what could be read."""
    faults = list_card(loaded.faults) if loaded.faults else notes(["no faults"])
    return together([faults, register_card(loaded.register)])


def _named(records: Sequence[Record]) -> str:
    more = "; ..." if len(records) > _MOST_NAMED else ""
    return "; ".join(title_of(record) for record in records[:_MOST_NAMED]) + more


def _sources(register: Register) -> Html:
    if not register.sources:
        return Html("")
    times = Counter(claim.source for claim in register.claims)
    shown = register.sources[:MOST_ROWS]
    rows = [(one.id, str(one), words_of(one.kind) if one.kind else "", f"{times[one.id]:,}") for one in shown]
    table = card(counted(len(register.sources), "source"), rows, ("id", "source", "kind", "claims"), [3])
    return together([table, notes(left_out(len(register.sources), len(shown)))])


def _conflicts(register: Register) -> Html:
    if not register.claims:
        return Html("")
    if len(register.claims) > _MOST_WEIGHED:
        return notes(["On what they contradict each other: register.conflicts()"])
    found = register.conflicts()
    if not found:
        return notes(["No sources contradict each other."])
    rows = [(one.record, one.field.name, str(one.comparison)) for one in found[:MOST_ROWS]]
    caption = f"{counted(len(found), 'field')} on which sources contradict each other"
    return together([card(caption, rows, ("record", "field", "how")), notes(left_out(len(found), len(rows)))])
