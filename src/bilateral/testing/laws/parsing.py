"""The law of a parser: any text at all is read or refused."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st

from ...errors import BilateralError, quoted
from ..country import country_like_texts
from ..edtf import hostile_texts
from ..numerals import number_like_texts
from ..text import texts as texts_of_people
from .trial import try_law

#: No message is longer, whatever came.
LONGEST_MESSAGE = 5000


def any_texts() -> st.SearchStrategy[str]:
    """Texts that parsers stumble over: pieces of amounts, dates and names, texts in any language, and any at all.

    >>> from hypothesis import find
    >>> find(any_texts(), lambda text: True)
    ''
    """
    long = st.sampled_from(["9", "0", " ", "1,", "(", "-", "a ", "\u0661", "X"]).map(lambda piece: piece * 5000)
    shaped = number_like_texts() | hostile_texts() | country_like_texts()
    return st.text() | shaped | texts_of_people() | long


def parses_or_refuses(
    parse: Callable[[str], Any],
    error: type[Exception] | tuple[type[Exception], ...] = BilateralError,
    *,
    texts: st.SearchStrategy[str] | None = None,
) -> None:
    """Any text is read, or refused with one error that quotes it and is no longer than people can read.

    Args:
        parse: Reads a text.
        error: What it raises where it refuses, or each of several errors.
        texts: Texts beside those that parsers stumble over.

    Raises:
        LawBroken: It raises something else, or an error that does not quote the text.

    >>> from bilateral import Money
    >>> from bilateral.errors import InvalidValue
    >>> parses_or_refuses(Money.parse, InvalidValue)
    """

    def broken(text: str) -> str | None:
        try:
            parse(text)
        except error as refusal:
            message = str(refusal)
            if quoted(text) not in message:
                return f"its refusal does not quote it: {quoted(message)}"
            return None if len(message) <= LONGEST_MESSAGE else f"its refusal is {len(message)} characters long"
        return None

    try_law("any text is read or refused", any_texts() if texts is None else texts | any_texts(), broken)
