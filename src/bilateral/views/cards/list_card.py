"""The card of several answers of one kind: a row for each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

import attrs

from ...errors import Fault
from ...evidence.relation import ComparisonKind
from ...register.chronology import Event
from ...register.conflict import Conflict, ConflictSide
from ...register.matching import Match
from ...register.series import Irregularity
from ...register.side_by_side import SideBySide
from ...register.unsourced import Unsourced
from ...values.words import counted, words_of
from ..html import Html, together
from .card import MOST_ROWS, card, left_out, notes

#: A cell shows no more characters: a reason is a sentence.
_WIDEST = 160


@attrs.frozen
class Look:
    """How answers of one kind are laid out.

    Attributes:
        noun: What one of them is called.
        head: The heads of the columns.
        row: What stands in the row of one.
        later: Which of them stand behind the others.
    """

    noun: str
    head: Sequence[str]
    row: Callable[[Any], Sequence[object]]
    later: Callable[[Any], bool] = lambda _one: False


def _said(values: Iterable[object]) -> str:
    return "; ".join(map(words_of, values))


def _fault(one: Fault) -> Sequence[object]:
    place = ":".join(str(part) for part in (one.file, one.line) if part)
    return " ".join(filter(None, (place, one.path))), one.problem, one.came, one.accepted


def _side(side: ConflictSide) -> str:
    return f"{words_of(side.value)} (by {side.independent})"


def _conflict(one: Conflict) -> Sequence[object]:
    return one.record, str(one.field), *map(_side, one.sides), str(one.comparison)


def _event(one: Event) -> Sequence[object]:
    return one.day.edtf, one.record, one.what


def _irregularity(one: Irregularity) -> Sequence[object]:
    return one.series, words_of(one.kind), one.reason


def _match(one: Match) -> Sequence[object]:
    return words_of(one.kind), one.one or "", one.other, _said(one.reasons)


def _beside(one: SideBySide) -> Sequence[object]:
    return one.record, str(one.field), _said(one.one), _said(one.other), "" if _is_silent(one) else str(one.comparison)


def _is_silent(one: SideBySide) -> bool:
    return one.comparison.kind is ComparisonKind.SILENT


LOOKS: Mapping[type[object], Look] = MappingProxyType(
    {
        Conflict: Look("conflict", ("record", "field", "one side", "the other", "how"), _conflict),
        Fault: Look("fault", ("where", "what is wrong", "what came", "what would be taken"), _fault),
        Event: Look("event", ("day", "record", "what"), _event),
        Irregularity: Look("irregularity", ("series", "what", "why"), _irregularity),
        Match: Look("match", ("match", "here", "there", "why"), _match),
        Unsourced: Look("field without a source", ("record", "field"), tuple),
        SideBySide: Look("field", ("record", "field", "the first", "the second", "how"), _beside, _is_silent),
    }
)


def list_card(listed: tuple[Any, ...]) -> Html:
    """Show the first of several answers, a row for each."""
    if not listed:
        return notes(["none"])
    look = LOOKS[type(listed[0])]
    shown = sorted(listed, key=look.later)[:MOST_ROWS]
    table = card(counted(len(listed), look.noun), map(look.row, shown), look.head, widest=_WIDEST)
    return together([table, notes(left_out(len(listed), len(shown)))])
