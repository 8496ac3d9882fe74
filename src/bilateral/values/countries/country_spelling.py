"""The many spellings of one name: what is left of a name when case, accents, points and the like are gone."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

#: One spelling for words that lists of countries abbreviate ("Korea, Rep.", "St. Lucia", "Cook Is.").
_ABBREVIATIONS = {"dem": "democratic", "fed": "federal", "is": "islands", "rep": "republic", "saint": "st"}
#: Words without which a name is still the same: "Egypt, Arab Rep." is the Arab Republic of Egypt.
_SMALL_WORDS = {"of", "the"}
_APOSTROPHES = re.compile("['`\u2018\u2019\u02bc]")
_NO_WORD = re.compile(r"[\W_]+")
#: "U.S.S.R." and "U. S. S. R." are one word.
_BETWEEN_INITIALS = re.compile(r"(?<=\b\w) (?=\w\b)")
#: "Korea, Republic of" and "Iran (Islamic Republic of)" are read the other way round, too.
_INVERTED = re.compile(r"([^,(]+)[,(]([^,()]+)\)?")
_BRACKETED = re.compile(r"([^()]+)\(([^()]+)\)")

#: No list has another mark in a name; the apostrophes and dashes are those that people type for these.
_MARKS = frozenset("'`\u2018\u2019\u02bc&,.()-\u2010\u2011\u2013\u2014 \t\r\n")
#: Brackets come in pairs, and no comma or hyphen parts one letter from another: "(India", "I,n,d,i,a".
_PAIRED = re.compile(r"[^()]*(?>(?:\([^()]+\)[^()]*)*)")
_LETTERS_APART = re.compile(r"(?<!\w)\w[,-]\s*\w(?!\w)")


def fold(name: str) -> str:
    """Reduce a name to what all its spellings share: no case, accent, point, abbreviation, "the" or "of".

    >>> fold("the Rep. of Côte d'Ivoire") == fold("REPUBLIC OF COTE D\u2019IVOIRE")
    True
    >>> fold("U.S.A."), fold("Korea, Rep. of"), fold("St. Kitts & Nevis")
    ('usa', 'korea republic', 'st kitts and nevis')
    """
    decomposed = unicodedata.normalize("NFKD", name)
    plain = "".join(letter for letter in decomposed if not unicodedata.combining(letter)).casefold()
    words = _NO_WORD.sub(" ", _APOSTROPHES.sub("", plain.replace("&", " and "))).split()
    told = " ".join(_ABBREVIATIONS.get(word, word) for word in words if word not in _SMALL_WORDS)
    return _BETWEEN_INITIALS.sub("", told)


def is_written_as_a_name(text: str) -> bool:
    r"""Whether a text holds nothing but letters, digits, blanks and the marks of names, each where it may stand.

    >>> [is_written_as_a_name(text) for text in ("Korea (South)", "(India", "I,n,d,i,a", "Viet \x07Nam")]
    [True, False, False, False]
    """
    strange = (mark for mark in text if not (mark.isalnum() or mark in _MARKS))
    if not all(unicodedata.category(mark) in ("Mn", "Mc", "Zs") for mark in strange):
        return False
    return _PAIRED.fullmatch(text) is not None and not _LETTERS_APART.search(text)


def forms(name: str) -> Iterator[str]:
    """Fold a name as it is, and the other way round where it may be inverted; nothing, if it is not written as one.

    >>> list(forms("Korea, Republic of"))
    ['korea republic', 'republic korea']
    """
    if not is_written_as_a_name(name):
        return
    yield fold(name)
    if inverted := _INVERTED.fullmatch(name):
        yield fold(f"{inverted[2]} {inverted[1]}")


def bracketed(text: str) -> tuple[str, str] | None:
    """Fold the two names of which one stands in brackets after the other; None if there are no such two.

    >>> bracketed("Upper Volta (Burkina Faso)")
    ('upper volta', 'burkina faso')
    """
    found = _BRACKETED.fullmatch(text) if is_written_as_a_name(text) else None
    return None if found is None else (fold(found[1]), fold(found[2]))
