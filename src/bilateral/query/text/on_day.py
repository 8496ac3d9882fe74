"""Questions of a day: `in force on 2025`, `status on 2021-12-31 is overdue`, or as they are printed."""

from __future__ import annotations

from typing import Any

from ..namespace import Namespace
from ..on_day import StatusOnDay
from ..predicate import Predicate
from .cursor import Cursor
from .values import refused, value_for, written_value

_NAMES = ("in_force", "applicable", "status")
#: Behind a day that stands in bare words comes one of these, or the end.
_BEHIND_A_DAY = ("is", "was", "in", "presume", "presuming", "not")
_AND_RENEWED = ("presume", "presuming")


def asked_on_day(cursor: Cursor, fields: Namespace[Any]) -> Predicate[Any] | None:
    """Read a question of a day; None where none begins here."""
    before = cursor.place
    cursor.takes_word("is", "was")
    is_not = cursor.takes_word("not") is not None
    first = cursor.now
    name = _name(cursor)
    # A meeting's status is a field, and no question of a day.
    if not callable(getattr(type(fields), name, None)):
        cursor.place = before
        return None
    if not (cursor.now.is_mark("(") or cursor.now.is_word("on")):
        raise cursor.wanted("on and a day, as in: in force on 2025,")
    options = _options(cursor)
    found: Any = refused(cursor, first, lambda: getattr(fields, name)(**options))
    asked: Predicate[Any] = _status(cursor, found) if isinstance(found, StatusOnDay) else found
    return ~asked if is_not else asked


def _name(cursor: Cursor) -> str:
    """Read what is asked; empty where it is nothing of a day."""
    if cursor.now.is_word("in") and cursor.behind.is_word("force"):
        cursor.take()
        cursor.take()
        return "in_force"
    return cursor.take().text.rpartition(".")[2] if cursor.now.text.rpartition(".")[2] in _NAMES else ""


def _options(cursor: Cursor) -> dict[str, Any]:
    if cursor.takes_mark("("):
        options: dict[str, Any] = {}
        while not cursor.takes_mark(")"):
            _option(cursor, options)
            if not cursor.now.is_mark(")"):
                cursor.expect(",", "a comma or a closing parenthesis is wanted here")
        return options
    cursor.take()
    options = {"on": value_for(cursor, None, ends=_BEHIND_A_DAY)}
    if cursor.takes_word(*_AND_RENEWED):
        if not cursor.takes_word("renewed"):
            raise cursor.wanted("renewed")
        options["presume_renewed"] = True
    return options


def _option(cursor: Cursor, options: dict[str, Any]) -> None:
    first, is_named = cursor.now, cursor.behind.is_mark("=")
    name = cursor.take().text if is_named else "on"
    if is_named:
        cursor.take()
    if name in options:
        raise cursor.wrong(f"{name} is said a second time", first)
    options[name] = written_value(cursor)
    if name == "presume_renewed" and not isinstance(options[name], bool):
        raise cursor.wrong("presume_renewed is True or False", first)


def _status(cursor: Cursor, status: Any) -> Predicate[Any]:
    """Read as what a record stands."""
    first = cursor.now
    is_not = cursor.takes_mark("!=") is not None
    if not is_not and not cursor.takes_mark("==", "="):
        cursor.takes_word("is", "was")
        is_not = cursor.takes_word("not") is not None
        cursor.takes_word("in", ".is_in", "is_in")
    if cursor.now is first:
        raise cursor.wanted("a status, as in: status on 2021-12-31 is overdue,")
    words = _words(cursor)
    asked: Predicate[Any] = refused(cursor, first, lambda: status.is_in(*words))
    return ~asked if is_not else asked


def _words(cursor: Cursor) -> list[object]:
    if not cursor.takes_mark("("):
        return [value_for(cursor, None)]
    words = [value_for(cursor, None)]
    while not cursor.takes_mark(")"):
        cursor.expect(",", "a comma or a closing parenthesis is wanted here")
        words.append(value_for(cursor, None))
    return words
