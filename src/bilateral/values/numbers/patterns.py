"""Tables of words turned into regular expressions, and the spelling under which a word stands in a table."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby

from ..words import exact_text

#: Hyphens that join words; dashes, which part the ends of a range, are not among them.
HYPHEN = "[-\u2010\u2011]"
#: Blank space between words: bounded, so that a page of blanks is not searched again from each of its blanks.
BLANK = r"\s{1,3}"
#: Nothing behind that would carry the word on.
END = r"(?![^\W_])"

#: What stands between the words of one expression: "twenty-five", "more than".
_TOKENS = {" ": rf"(?:{HYPHEN}|{BLANK})", "'": "['\u2019]"}
_BETWEEN = re.compile(r"[-\s\u2010\u2011]+")
# IGNORECASE takes the dotted and the dotless I of Turkish for an i; casefold() does not.
_SAME = str.maketrans({"\u0130": "i", "\u0131": "i", "\u2019": "'"})


def any_of(words: Iterable[str]) -> str:
    """Write a pattern that matches any of the words, the longest that fits.

    The words are laid out as a tree by their letters, so that time does not grow with their number.
    A blank in a word stands for blanks or a hyphen.
    """
    return _tree(sorted(set(words)), 0)


def _tree(words: list[str], at: int) -> str:
    # All the words are alike up to this letter; the shortest, if it ends here, comes first.
    if len(words) <= 1:
        return "".join(_token(letter) for word in words for letter in word[at:])
    ends = len(words[0]) == at
    groups = groupby(words[1:] if ends else words, key=lambda word: word[at])
    options = [_token(letter) + _tree(list(group), at + 1) for letter, group in groups]
    if len(options) == 1 and not ends:
        return options[0]
    return f"(?:{'|'.join(options)}){'?' if ends else ''}"


def _token(letter: str) -> str:
    return letter if letter.isalnum() else _TOKENS.get(letter, re.escape(letter))


def spelling(text: str) -> str:
    r"""Bring a matched text to the form of the tables: small letters, a blank for blanks and hyphens."""
    return _BETWEEN.sub(" ", text.translate(_SAME)).strip().casefold()


def within(text: object, longest: int) -> str:
    """Return the text as an exact `str`, or nothing if it is no text at all or longer than makes sense.

    What comes from outside may be of any length; a pattern sees it only after this.
    """
    return exact_text(text) if isinstance(text, str) and len(text) <= longest else ""
