"""The many spellings of one name: what all of them share, and what initials and shortened words in it stand for."""

from __future__ import annotations

import functools
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
#: Whom a treaty names as the party: the government of a state.
_GOVERNMENT = re.compile(
    r"(?i:\s*(?:the\s+)?(?:(?:his|her)\s+majesty['\u2019]?s\s+|(?:royal|imperial|federal|national|military|revolutionary)\s+)*"
    r"(?:government|gov['\u2019]?t\.?|cabinet\s+of\s+ministers|council\s+of\s+ministers|federal\s+council)"
    r"\s+(?:of|in)\s+(?:(?:his|her)\s+majesty\s+the\s+(?:king|queen)\s+of\s+)?(?=\S))"
)
#: Initials of the styles of states: P.R. China, FR Yugoslavia, Korea DPR, BYELORUSSIA S S R.
_STYLES = {
    "dpr": "democratic peoples republic",
    "dr": "democratic republic",
    "fpr": "federal peoples republic",
    "fr": "federal republic",
    "ir": "islamic republic",
    "pdr": "peoples democratic republic",
    "pr": "peoples republic",
    "sfr": "socialist federal republic",
    "sr": "socialist republic",
    "ssr": "soviet socialist republic",
}
#: With what the words begin that a list puts behind the name without a comma: GERMANY FEDERAL REPUBLIC, Yemen South.
_BEHIND = frozenset(
    {"republic", "kingdom", "union", "federation", "confederation", "states", "emirate", "sultanate"}
    | {"north", "south", "east", "west"}
)
#: What one letter is short for on a map: S. Sudan, W. Sahara, U. Kingdom, N. Zealand, S. Marino.
_LETTERS = {
    "c": "central",
    "e": "e(?:ast(?:ern)?)?",
    "i": "i(?:slands?)?",
    "n": "(?:north(?:ern)?|new)",
    "s": "(?:south(?:ern)?|san|sao)",
    "u": "united",
    "w": "west(?:ern)?",
}
_INITIALS_WITH_POINTS = re.compile(r"\b([^\W\d_])\.\s?(?=[^\W\d_]\.)")
_WORD_AND_POINT = re.compile(r"([^\W_]+)(\.?)")

#: No list has another mark in a name; the apostrophes and dashes are those that people type for these.
_MARKS = frozenset("'`\u2018\u2019\u02bc&,.()-\u2010\u2011\u2013\u2014 \t\r\n")
#: Brackets come in pairs, and no comma or hyphen parts one letter from another: "(India", "I,n,d,i,a".
_PAIRED = re.compile(r"[^()]*(?>(?:\([^()]+\)[^()]*)*)")
_LETTERS_APART = re.compile(r"(?<!\w)\w[,-]\s*\w(?!\w)")


# The names of the tables are asked for again and again while these are built.
@functools.lru_cache(maxsize=4096)
def fold(name: str) -> str:
    """Reduce a name to what all its spellings share: no case, accent, point, abbreviation, "the" or "of"."""
    words = _NO_WORD.sub(" ", _plain(name)).split()
    told = " ".join(_ABBREVIATIONS.get(word, word) for word in words if word not in _SMALL_WORDS)
    return _BETWEEN_INITIALS.sub("", told)


def is_written_as_a_name(text: str) -> bool:
    r"""Whether a text holds nothing but letters, digits, blanks and the marks of names, each where it may stand."""
    strange = (mark for mark in text if not (mark.isalnum() or mark in _MARKS))
    if not all(unicodedata.category(mark) in ("Mn", "Mc", "Zs") for mark in strange):
        return False
    return _PAIRED.fullmatch(text) is not None and not _LETTERS_APART.search(text)


def _plain(name: str) -> str:
    if not name.isascii():
        decomposed = unicodedata.normalize("NFKD", name)
        name = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return _APOSTROPHES.sub("", name.casefold().replace("&", " and "))


def forms(name: str) -> Iterator[str]:
    """Fold a name as it is, and the other way round where it may be inverted; nothing, if it is not written as one."""
    if not is_written_as_a_name(name):
        return
    yield fold(name)
    if inverted := _INVERTED.fullmatch(name):
        yield fold(f"{inverted[2]} {inverted[1]}")


def bracketed(text: str) -> tuple[str, str] | None:
    """Fold the two names of which one stands in brackets after the other; None if there are no such two."""
    found = _BRACKETED.fullmatch(text)
    return None if found is None else (fold(found[1]), fold(found[2]))


def without_government(text: str) -> str:
    """Return the state that a treaty names by its government; the text itself where it names none."""
    found = _GOVERNMENT.match(text)
    return text[found.end() :] if found else text


def with_style_in_front(form: str) -> Iterator[str]:
    """Write out the initials of a style in a folded name, and put a style that stands behind it in front."""
    words = form.split()
    written = " ".join(_STYLES.get(word, word) for word in words)
    if written != form:
        yield written
        words = written.split()
    if len(words) > 1 and words[-1] in _BEHIND:
        for place in range(1, len(words)):
            yield " ".join((*words[place:], *words[:place]))


def shortened(text: str) -> re.Pattern[str] | None:
    """Return the pattern of the folded names that a name with shortened words can mean; None if no word is shortened.

    A word before a point stands for each that it begins, a single letter for what it is short for on maps. One word
    at least is whole. "And" makes no difference: `without_and`.
    """
    parts, whole, short = list[str](), False, False
    for word, point in _words(text):
        if word in _SMALL_WORDS or (word == "and" and not point):
            continue
        known = _ABBREVIATIONS.get(word, word)
        is_short = word in _LETTERS or (point and len(word) > 1)
        begun = "|".join({known, *(value for key, value in _ABBREVIATIONS.items() if key.startswith(word))})
        parts.append(_LETTERS.get(word) or (rf"(?:{begun}|{word}\w*)" if is_short else known))
        short |= is_short
        whole |= not is_short or known != word or word == "st"
    return re.compile(" ".join(parts)) if short and whole and len(parts) > 1 else None


def _words(text: str) -> Iterator[tuple[str, bool]]:
    """Each word, and whether a point stands behind it; "U.S." is one."""
    for found in _WORD_AND_POINT.finditer(_INITIALS_WITH_POINTS.sub(r"\1", _plain(text))):
        yield found[1], bool(found[2])


def without_and(form: str) -> str:
    """Leave out "and" from a folded name."""
    return form.replace(" and ", " ")
