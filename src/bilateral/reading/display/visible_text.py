"""A text as it may be shown on a screen: what would steer the screen is seen, and does nothing."""

from __future__ import annotations

import re

#: Control characters but for the line break and the tab; those that turn the direction of writing, with which a text
#: can pretend to say something else; and halves of characters, which cannot be written at all. The joiners of
#: Indian scripts (U+200C, U+200D) are none of these.
_STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
#: Unicode has a picture for each of the control characters of ASCII.
_PICTURES = 0x2400
_DELETE, _PICTURE_OF_DELETE = 0x7F, "\N{SYMBOL FOR DELETE}"


def visible(text: str) -> str:
    r"""Show the characters of a text that would steer a screen; a line that ends as on Windows ends as everywhere.

    >>> visible("one\r\ntwo \x1b[31mred\x9b1m\u202e")
    'one\ntwo ␛[31mred\\x9b1m\\u202e'
    """
    return _STEERING.sub(_shown, text.replace("\r\n", "\n"))


def _shown(match: re.Match[str]) -> str:
    code = ord(match[0])
    if code < _DELETE:
        return chr(_PICTURES + code) if code < ord(" ") else match[0]
    return _PICTURE_OF_DELETE if code == _DELETE else escaped(match[0])


def escaped(character: str) -> str:
    r"""Write a character as Python writes it in a literal.

    >>> escaped("\u202e"), escaped("\x9b")
    ('\\u202e', '\\x9b')
    """
    code = ord(character)
    return f"\\x{code:02x}" if code <= 0xFF else f"\\u{code:04x}"


def on_one_line(text: str, longest: int) -> str:
    """Show a text on one line, shortened in the middle if it is longer.

    >>> on_one_line("around   Rs 5 crore", 40), on_one_line("a very long story", 9)
    ('around Rs 5 crore', 'a ve…tory')
    """
    line = visible(" ".join(text.split()))
    half = (longest - 1) // 2
    return line if len(line) <= longest else f"{line[:half]}\N{HORIZONTAL ELLIPSIS}{line[-half:]}"
