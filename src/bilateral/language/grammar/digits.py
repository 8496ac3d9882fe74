"""Digits over tokens: of any script, in groups, with a decimal mark, and the marks that a text is told to have."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from ..scanner import APOSTROPHES, BLANKS, Tokens

#: The scanner writes all hyphens so.
HYPHEN = "-"
MINUS = frozenset("-\u2212")
#: As many blanks may stand between the words of one expression.
MOST_BLANKS = 3


def is_glued(tokens: Tokens, index: int) -> bool:
    """Tell whether nothing stands between a token and the one before it."""
    return tokens.starts[index] == tokens.ends[index - 1]


def is_near(tokens: Tokens, index: int) -> bool:
    """Tell whether a few blanks at most stand between a token and the one before it."""
    return tokens.starts[index] - tokens.ends[index - 1] <= MOST_BLANKS


# Marks told ------------------------------------------------------------------------------------------


def with_marks(text: str, decimal: str | None, group: str | None) -> str:
    """Write a text whose numbers have other marks with the usual ones, each sign in its place.

    Args:
        text: The text.
        decimal: The decimal mark, a point or a comma; a point if not told.
        group: The one mark that parts groups, another than the decimal one; any of the usual ones if not told.

    >>> with_marks("EUR 1.234.567,89", ",", None), with_marks("5.000 and 1 234", ",", " ")
    ('EUR 1,234,567.89', '5|000 and 1 234')
    """
    if decimal == ",":
        text = _MARK.sub(lambda mark: "." if mark[0] == "," else ",", text)
    if group is None:
        return text
    allowed = {".": ",", ",": ",", "'": APOSTROPHES, " ": BLANKS}[group]
    return _GROUP_MARK.sub(lambda mark: mark[0] if mark[0][0] in allowed else _no_group(mark[0]), text)


def _no_group(mark: str) -> str:
    return "\u2003" * len(mark) if mark[0] in BLANKS else "|"


_MARK = re.compile(r"(?<=\d)[.,](?=\d)")
_GROUP_MARK = re.compile(rf"(?<=\d)(?:[,{APOSTROPHES}]|[{BLANKS}]+)(?=\d)")


# Digits ---------------------------------------------------------------------------------------------

_MARKS = str.maketrans({**dict.fromkeys(BLANKS + APOSTROPHES), "\u066c": ",", "\u066b": "."})


@lru_cache(maxsize=4096)
def plain_digits(written: str) -> str | None:
    """Return the Latin digits of a number in digits, with a point at most.

    None if they are of several scripts, or more than a blank parts them: justified print sets one number so, and a
    table two.

    >>> plain_digits("6,01,427.50"), plain_digits("1.234.567,89"), plain_digits("६,०१,४२७"), plain_digits("38  500")
    ('601427.50', '1234567.89', '601427', None)
    """
    if written.isdigit() and written.isascii():
        return written
    if "  " in written:
        return None
    marked = written.translate(_MARKS)
    if not marked.isascii():
        values = {digit: unicodedata.decimal(digit) for digit in set(marked) if digit.isdecimal()}
        if len({ord(digit) - value for digit, value in values.items()}) > 1:
            return None
        marked = "".join(str(values.get(digit, digit)) for digit in marked)
    if marked.count(".") > 1:
        return marked.replace(".", "").replace(",", ".")
    if any(blank in written for blank in BLANKS):
        return marked.replace(",", ".")
    return marked.replace(",", "")


def digits_at(tokens: Tokens, i: int) -> tuple[str, int] | None:
    """Read the digits that begin at a token; None if they are a piece of something else, as 6 of "6,1,427"."""
    word, behind = tokens.word, i + 1
    is_inner = word[i - 1] in _INNER and is_glued(tokens, i) and word[i - 2][0].isdecimal()
    if is_inner and (is_glued(tokens, i - 1) or word[i - 1] == ","):  # 2 ,5 млрд
        return None
    if word[i] == ".":  # .5
        if not (word[behind].isdecimal() and is_glued(tokens, behind)):
            return None
        plain, behind = f"0.{word[behind]}", behind + 1
        if is_glued(tokens, i) and word[i - 1][0].isalnum():
            return None
    else:
        digits = plain_digits(word[i])
        if digits is None:
            return None
        plain = digits
    if word[behind] in _INNER and word[behind + 1][0].isdecimal():
        return _with_comma(tokens, behind, plain) if is_glued(tokens, behind) else (plain, behind)
    return plain, behind


_INNER = frozenset(",.\u066b\u066c|")


def _with_comma(tokens: Tokens, j: int, plain: str) -> tuple[str, int] | None:
    """Read what stands behind a comma or point that is no group's: 2,5 млрд, $30, 000."""
    places, first = tokens.word[j + 1], tokens.word[j - 1]
    if not is_glued(tokens, j + 1):
        return _with_split_groups(tokens, j, plain)
    is_mark = tokens.word[j] == "," and len(places) < 3 and plain.isdecimal() and first.isdecimal()
    decimals = plain_digits(places) if is_mark and _is_cyrillic(tokens, j + 2) else None
    return (f"{plain}.{decimals}", j + 2) if decimals else None


def _is_cyrillic(tokens: Tokens, j: int) -> bool:
    return "\u0400" <= tokens.word[j][0] <= "\u04ff"


def _with_split_groups(tokens: Tokens, j: int, plain: str) -> tuple[str, int] | None:
    """Join the groups of "$30, 000", which a blank parts; None where they may be the next number of a list."""
    if tokens.word[j] != "," or len(plain) > 3:
        return plain, j
    groups, k = plain, j
    while tokens.word[k] == "," and is_glued(tokens, k) and _is_group(tokens.word[k + 1]):
        groups, k = groups + tokens.word[k + 1], k + 2
    if k > j and len(tokens.word[k - 1]) == 3:
        return groups, k
    is_list = len(tokens.word[j + 1]) != 3 or not tokens.word[j + 1].isdecimal() or len(plain) == 3
    return (plain, j) if is_list else None


def _is_group(word: str) -> bool:
    return word[0] == "0" and len(word) in (2, 3) and word.isdecimal() and word.isascii()
