"""The values in a question: in quotes, as bare words, by the name of another field, or as Python writes them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ...errors import BilateralError, InvalidQuestion, did_you_mean, quoted
from ...values.words import is_a
from ..field import Field, is_field
from ..members import Parties
from .cursor import Cursor
from .makers import choices, makers
from .tokens import Sort, Token
from .typed_values import read_for

#: What goes wrong where a value is made of what doesn't fit it.
REFUSALS = (BilateralError, TypeError, ValueError, ArithmeticError, AttributeError, LookupError)
#: No number in a value that Python writes has more digits.
_MOST_DIGITS = 30
_CONSTANTS = {"None": None, "True": True, "False": False}
#: Where a value in bare words ends.
_ENDS = ("and", "or")


def value_for(
    cursor: Cursor,
    thing: Any,
    *,
    within: bool = False,
    known: Callable[[str], Field[Any, Any] | None] | None = None,
    ends: tuple[str, ...] = (),
) -> object:
    """Read a value with which one asks of a field.

    Args:
        cursor: Where it stands.
        thing: The field.
        within: Whether a span of time may be meant where a day is asked for.
        known: What finds another field by its name, where one may stand here.
        ends: Words behind which a value in bare words ends, besides `and` and `or`.

    Raises:
        InvalidQuestion: No such value stands here.
    """
    first = cursor.now
    if cursor.takes_mark("("):
        with cursor.within_value():
            value = value_for(cursor, thing, within=within, known=known, ends=ends)
        cursor.expect(")", "a closing parenthesis is wanted here")
        return value
    if first.sort is Sort.WORD and (first.text in choices() or cursor.behind.is_mark("(")):
        return written_value(cursor)
    text = cursor.take().text if first.sort is Sort.QUOTED else _bare_words(cursor, ends)
    is_word = cursor.tokens[cursor.place - 1] is first and first.sort is Sort.WORD
    if known is not None and is_word and (other := known(text)) is not None:
        return other
    return refused(cursor, first, lambda: _read(thing, text, within=within))


def _read(thing: Any, text: str, *, within: bool) -> object:
    # Parties are asked for by a country or an organization, and what is no field, too.
    is_typed = is_field(thing) and not is_a(Parties, thing)
    return read_for(thing, text, within=within) if is_typed else text


def refused(cursor: Cursor, first: Token, make: Callable[[], Any]) -> Any:
    """Make something, and say at which place of the question it was refused.

    Raises:
        InvalidQuestion: It was.
    """
    try:
        return make()
    except InvalidQuestion:
        raise
    except REFUSALS as error:
        raise cursor.wrong(str(error), first) from error


def _bare_words(cursor: Cursor, ends: tuple[str, ...]) -> str:
    """Give the words up to the next mark, `and` or `or`, as they are typed."""
    first = cursor.now
    while cursor.now.sort is Sort.WORD and not cursor.now.is_word(*_ENDS, *ends):
        cursor.take()
    last = cursor.tokens[cursor.place - 1]
    if cursor.now is first:
        raise cursor.wanted("a value")
    return cursor.text[first.start : last.end]


def written_value(cursor: Cursor) -> object:
    """Read a value as Python writes it: a name and what it is made of, a choice, a text, a number.

    Raises:
        InvalidQuestion: No such value stands here.
    """
    first = cursor.take()
    if first.sort is Sort.QUOTED:
        return first.text
    if first.sort is Sort.WORD and cursor.now.is_mark("("):
        return _made(cursor, first)
    if first.text in _CONSTANTS:
        return _CONSTANTS[first.text]
    if first.text in choices():
        return choices()[first.text]
    return _number(cursor, first)


def _number(cursor: Cursor, first: Token) -> int:
    digits = first.text.removeprefix("-")
    if first.sort is Sort.WORD and digits.isascii() and digits.isdigit() and len(digits) <= _MOST_DIGITS:
        return int(first.text)
    raise cursor.wrong("this is no value; put a text in quotes", first)


def _made(cursor: Cursor, name: Token) -> object:
    """Make a value by calling what has that name."""
    if name.text not in makers():
        hint = did_you_mean(name.text, makers())
        raise cursor.wrong(f"no kind of value is called {quoted(name.text)}; {hint}; or put the text in quotes", name)
    cursor.take()
    values: list[object] = []
    named: dict[str, object] = {}
    with cursor.within_value():
        while not cursor.takes_mark(")"):
            _argument(cursor, values, named)
            if not cursor.now.is_mark(")"):
                cursor.expect(",", "a comma or a closing parenthesis is wanted here")
    return refused(cursor, name, lambda: makers()[name.text](*values, **named))


def _argument(cursor: Cursor, values: list[object], named: dict[str, object]) -> None:
    if cursor.behind.is_mark("="):
        name = cursor.take()
        cursor.take()
        if name.text in named:
            raise cursor.wrong(f"{name.text} is said a second time", name)
        named[name.text] = written_value(cursor)
    else:
        values.append(written_value(cursor))
