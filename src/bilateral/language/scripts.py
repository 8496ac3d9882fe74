"""The scripts of the world as far as words of numbers and money need them: one spelling of a word, and what ends it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import groupby

#: Where the scripts begin that Python takes for letters, but for their vowel signs; and where the last of them ends.
_FIRST_SIGN, _LAST_SIGN = 0x0900, 0x1CFF

_NUKTAS = "\u093c\u09bc\u0a3c"
_JOINERS = "\u200c\u200d"
_SAME = str.maketrans({
    **dict.fromkeys(_NUKTAS + _JOINERS),
    "\u0901": "\u0902",  # pronounced alike, and typed for each other
    "\u0643": "\u06a9", "\u064a": "\u06cc", "\u0649": "\u06cc",  # Arabic keyboards under Urdu
})  # fmt: skip

#: No table has a longer word; a letter with a million marks takes Python's normal form hours.
_LONGEST_WORD = 200


def plain_spelling(word: str) -> str:
    """Bring a word to the spelling of the tables: without nuktas and joiners, each sound by one sign.

    >>> plain_spelling("करोड़") == plain_spelling("करोड") == "करोड"
    True
    """
    if word.isascii() or len(word) > _LONGEST_WORD:
        return word
    return unicodedata.normalize("NFC", word).translate(_SAME)


def spellings(word: str) -> frozenset[str]:
    """List how a word may be written: as it stands, in its plain spelling, and with single signs for nuktas.

    >>> len(spellings("करोड़")), spellings("crore")
    (3, frozenset({'crore'}))
    """
    apart = unicodedata.normalize("NFC", word)
    joined = (apart.replace(parts, letter) for letter, parts in _LETTERS_WITH_NUKTA.items() if parts in apart)
    return frozenset((apart, plain_spelling(word), *joined))


def _letters_with_nukta() -> Iterator[tuple[str, str]]:
    # Unicode has single signs for some letters with a nukta, which its NFC takes apart.
    for code in (*range(0x0958, 0x0960), *range(0x0A33, 0x0A5F)):
        parts = unicodedata.normalize("NFC", chr(code))
        if len(parts) > 1:
            yield chr(code), parts


def _signs() -> Iterator[str]:
    no_letters = re.findall(r"\W", "".join(map(chr, range(_FIRST_SIGN, _LAST_SIGN))))
    codes = (ord(sign) for sign in no_letters if unicodedata.category(sign) in ("Mn", "Mc"))
    for _, run in groupby(enumerate(codes), lambda placed: placed[1] - placed[0]):
        row = [code for _, code in run]
        yield f"{chr(row[0])}-{chr(row[-1])}"


_LETTERS_WITH_NUKTA = dict(_letters_with_nukta())

#: Signs that are parts of a word, but not letters to Python, and the joiners; a class of a pattern.
VOWEL_SIGNS = "".join(_signs()) + _JOINERS
