"""Decimal digits of every script: one number, one script, and the same digits in another."""

from __future__ import annotations

import unicodedata
from functools import cache

from ...language.lexicon.number_words import numbering_systems

_LATIN = "0123456789"


@cache
def digits_of(system: str) -> str:
    """Return the ten digits of a numbering system of CLDR; of one without decimal digits, the Latin ones.

    >>> digits_of("deva"), digits_of("latn"), digits_of("hanidec")
    ('०१२३४५६७८९', '0123456789', '0123456789')
    """
    name = numbering_systems().get(system)
    if name is None:
        return _LATIN
    zero = ord(unicodedata.lookup(f"{name} DIGIT ZERO"))
    return "".join(chr(zero + value) for value in range(10))


def in_digits(text: str, system: str) -> str:
    """Write the Latin digits of a text in those of a numbering system.

    >>> in_digits("6,01,427", "deva")
    '६,०१,४२७'
    """
    return text.translate(str.maketrans(_LATIN, digits_of(system)))


def in_latin_digits(text: str) -> str | None:
    r"""Write the digits of a text in Latin ones, or return None if they are of several scripts.

    >>> in_latin_digits("६,०१,४२७"), in_latin_digits("६1")
    ('6,01,427', None)
    """
    if text.isascii():
        return text
    values = {char: unicodedata.decimal(char) for char in set(text) if char.isdecimal()}
    # The ten digits of a script stand in one row, so that each tells where its zero is.
    if len({ord(char) - value for char, value in values.items()}) > 1:
        return None
    return "".join(str(values.get(char, char)) for char in text)
