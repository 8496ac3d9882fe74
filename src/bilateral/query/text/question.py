"""A question as text: questions about fields, joined, turned round, and with a choice made about unknown answers."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from ...errors import InvalidQuestion, WrongType, did_you_mean, quoted
from ...records.part import Part
from ...records.record import Record
from ...values.words import exact_text, is_a
from ..namespace import Namespace
from ..predicate import FieldsOf, Predicate, Word, certainly, joined, possibly
from .asking import asked_of_a_field
from .cursor import Cursor
from .names import things_in
from .on_day import asked_on_day
from .tokens import Sort
from .values import refused

E = TypeVar("E", bound=Record | Part)

_MODES = {"certainly": certainly, "possibly": possibly}


def question(text: str, fields: FieldsOf[E]) -> Predicate[E]:
    """Read a question about the record, or part of one, that has these fields; see `Predicate.parse`.

    Raises:
        InvalidQuestion: It is none.
        WrongType: It is no text, or these are no fields.

    >>> from bilateral import meeting
    >>> print(question("series = talks and not ordinal in (1, 2)", meeting))
    (series == 'talks') & ~((ordinal == 1) | (ordinal == 2))
    """
    if not is_a(str, text):
        raise WrongType("Predicate.parse", came=text, accepted="a text, e.g. 'signed in 2021'")
    if not isinstance(fields, Namespace):
        raise WrongType("Predicate.parse", came=fields, accepted="the fields of a kind of record, e.g. contract")
    cursor = Cursor.at_the_start(exact_text(text))
    asked: Predicate[Any] = refused(cursor, cursor.now, lambda: _either(cursor, fields))
    if cursor.now.sort is not Sort.END:
        problem = "this belongs to nothing; questions are joined with and, or, and a value of several words or with"
        raise cursor.wrong(f"{problem} marks in it stands in quotes")
    return asked


def questions(text: str, spaces: Iterable[Namespace[Any]]) -> tuple[Predicate[Any], ...]:
    """Read a question about every kind of record, of some, about which it can be asked.

    Raises:
        InvalidQuestion: It is a question about none of them; what is told is wrong for the kind that it fits best.
        WrongType: It is no text.

    >>> from bilateral import contract, meeting
    >>> [one.about.__name__ for one in questions("title contains arms", (contract, meeting))]
    ['Contract', 'Meeting']
    """
    found: list[Predicate[Any]] = []
    wrong: list[InvalidQuestion] = []
    known = tuple(spaces)
    for fields in known:
        try:
            found.append(question(text, fields))
        except InvalidQuestion as error:
            wrong.append(error)
    if wrong and not found:
        raise _furthest(wrong, {name for fields in known for name in things_in(fields)})
    return tuple(found)


def _furthest(wrong: list[InvalidQuestion], names: set[str]) -> InvalidQuestion:
    """Choose what went wrong furthest behind; a name that nothing has is told once, with the nearest of all."""
    error = max(wrong, key=lambda one: one.start)
    word = error.text[error.start : error.end]
    if "has no field" not in error.problem or word in names:
        return error
    problem = f"no record has a field {quoted(word)}; {did_you_mean(word, names)}"
    return InvalidQuestion(problem, text=error.text, start=error.start, end=error.end)


def _either(cursor: Cursor, fields: Namespace[Any]) -> Predicate[Any]:
    return _joined(cursor, fields, Word.OR, "or", _both)


def _both(cursor: Cursor, fields: Namespace[Any]) -> Predicate[Any]:
    return _joined(cursor, fields, Word.AND, "and", _turned)


def _joined(
    cursor: Cursor,
    fields: Namespace[Any],
    word: Word,
    plain: str,
    side: Callable[[Cursor, Namespace[Any]], Predicate[Any]],
) -> Predicate[Any]:
    sides = [side(cursor, fields)]
    while cursor.takes_word(plain) or cursor.takes_mark(word.value):
        sides.append(side(cursor, fields))
    return Predicate(fields.record, joined(word, *(one.node for one in sides)))


def _turned(cursor: Cursor, fields: Namespace[Any]) -> Predicate[Any]:
    with cursor.deeper():
        if cursor.takes_mark("~") or cursor.takes_word("not"):
            return ~_inner(cursor, fields)
        if mode := cursor.takes_word(*_MODES):
            return _MODES[mode.text.lower()](_inner(cursor, fields))
        if cursor.now.is_mark("("):
            return _bracketed(cursor, fields)
        of_a_day = asked_on_day(cursor, fields)
        return asked_of_a_field(cursor, fields, _either) if of_a_day is None else of_a_day


def _inner(cursor: Cursor, fields: Namespace[Any]) -> Predicate[Any]:
    """Read what is turned round or chosen; the brackets around it, as it is printed, are no level of their own."""
    return _bracketed(cursor, fields) if cursor.now.is_mark("(") else _turned(cursor, fields)


def _bracketed(cursor: Cursor, fields: Namespace[Any]) -> Predicate[Any]:
    cursor.take()
    inner = _either(cursor, fields)
    cursor.expect(")", "a closing parenthesis is wanted here, or and, or or")
    return inner
