"""What patterns share, and the spelling under which a word stands in a table."""

from __future__ import annotations

import re

from ..words import exact_text

#: Hyphens that join words; dashes, which part the ends of a range, are not among them.
HYPHEN = "[-\u2010\u2011]"

_BETWEEN = re.compile(r"[-\s\u2010\u2011]+")
# IGNORECASE takes the dotted and the dotless I of Turkish for an i; casefold() does not.
_SAME = str.maketrans({"\u0130": "i", "\u0131": "i", "\u2019": "'"})


def spelling(text: str) -> str:
    r"""Bring a matched text to the form of the tables: small letters, a blank for blanks and hyphens."""
    return _BETWEEN.sub(" ", text.translate(_SAME)).strip().casefold()


def within(text: object, longest: int) -> str:
    """Return the text as an exact `str`, or nothing if it is no text at all or longer than makes sense.

    What comes from outside may be of any length; a pattern sees it only after this.
    """
    return exact_text(text) if isinstance(text, str) and len(text) <= longest else ""
