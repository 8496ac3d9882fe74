"""What a word without quotes means in YAML 1.2: a text, unless the core schema says otherwise.

YAML 1.2.2, section 10.3.2. So `NO`, `yes` and `2019-02-28` are texts, which they are not in YAML 1.1.
"""

from __future__ import annotations

import re

from .plain import Unread, broken_number, whole_number

_NAMED = {
    "": None, "~": None, "null": None, "Null": None, "NULL": None,
    "true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False,
}  # fmt: skip
_WHOLE = re.compile(r"[-+]?[0-9]+")
_OTHER_BASE = re.compile(r"0o[0-7]+|0x[0-9a-fA-F]+")
_BROKEN = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_ENDLESS = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")


def resolved(word: str) -> str | int | float | bool | Unread | None:
    """Say what a word means that stands without quotes; a number without bounds is `UNREAD`.

    >>> resolved("NO"), resolved("2019-02-28"), resolved("017"), resolved("0o17"), resolved("~")
    ('NO', '2019-02-28', 17, 15, None)
    """
    if word in _NAMED:
        return _NAMED[word]
    if _WHOLE.fullmatch(word):
        return whole_number(word)
    if _OTHER_BASE.fullmatch(word):
        return whole_number(word, base=0)
    if _ENDLESS.fullmatch(word):
        return broken_number(word.replace(".", ""))
    return broken_number(word) if _BROKEN.fullmatch(word) else word
