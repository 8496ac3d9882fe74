"""What stands around a number and decides what it says: a rate, a ratio, a year, a duration that tells a date."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from ...language.grammar.calendar_words import MONTH_NUMBERS
from ...values.figures.qualifier import Qualifier
from ...values.money.currency_words import is_currency
from ...values.numbers.english_numbers import DIGIT_WORDS
from ...values.numbers.patterns import END, FLAGS, START, any_of
from ...values.quantities.measures import TIMES, measure
from ..figures.changes_in_words import CHANGES, CHANGES_BY_SOMEBODY, sentence_before
from ..found import Words
from .numbered_nouns import COUNTLESS, is_numbered

#: No phrase that is looked at before a number is longer.
LONGEST = 64

#: Of guns and cartridges these numbers without a measure say which: "5.56 rifles".
CALIBRES = frozenset({"5.45", "5.56", "6.5", "6.8", "7.62", "12.7", "14.5"})

#: Of these a number with an m behind it says how many metres they have: "the 400m hurdles".
_RACES = frozenset({"hurdles", "titles", "races", "finals", "heats", "relays", "sprints", "runners", "sprinters"})

#: Before a number these make a rate or a ratio of it, which counts nothing: "one in five", "per 1,000 people".
_RATES = frozenset({"per", "every", "each", "several", "few", "many", "umpteen"})
#: And these make another number of it: "minus 40 degrees".
_SIGNS = frozenset({"minus", "negative"})
_RATIO = re.compile(rf"\b(?:{'|'.join(DIGIT_WORDS)}|\d)\s(?:in|out\sof)\s\Z", re.IGNORECASE).search
# "a quarter of a million people"
_PART = re.compile(r"\b(?:quarters?|half|thirds?|fourths?|fifths?|tenths?|fraction)\sof\s\Z", re.IGNORECASE).search
_OF_RATIO = re.compile(r"(?:10*+|[2-9])(?!\d|,)|[^\W\d]").match
_NEXT_WORD = re.compile(r"\w+[\s-](?P<word>[^\W\d_]+)").match

#: Before a duration these tell when: "the last ten years"; and what one of these stands behind tells when, too.
_WHEN_BEFORE = frozenset(
    {
        "past",
        "last",
        "next",
        "previous",
        "preceding",
        "coming",
        "following",
        "ensuing",
        "recent",
        "aged",
        "final",
        "first",
    }
)
_WHEN_BEHIND = (
    r"\s(?:ago|earlier|later|hence|before|after|since|prior|into|old|of\sage|from\snow|down\sthe|back)\b|['\u2019]"
)

#: Behind these words "over" and "about" are prepositions and say nothing of the number.
_ABOUT_WHAT = re.compile(
    r"\b(?:talk(?:s|ed|ing)?|sp(?:eak|oke|oken|eaking)|ask(?:s|ed|ing)?|worr(?:y|ied|ies)|concern(?:s|ed)?|kn(?:ow|ew|own)|"
    r"told|tell|inform(?:ed|ation)|details?|reports?|stor(?:y|ies)|books?|questions?|complain(?:ed|ts?|ing)?|learn(?:ed|t)?|"
    r"film|documentary|read|heard|hear|enquired|inquired|optimistic|briefed|clarity|wrote|writing|facts|truth)\s\Z",
    re.IGNORECASE,
).search
_OVER_WHAT = re.compile(
    r"\b(?:spread|spreads|stretch(?:ed|es|ing)?|scattered|conflict|control|sovereignty|jurisdiction|rul(?:ed?|es|ing)|"
    r"reign(?:ed|s)?|fl(?:ew|own|y|ies|ying)|monopoly|lead|advantage|victory|edge|claims?|concern|debate|tensions?|"
    r"power|authority|watch(?:es|ed|ing)?|fall|fell|ran|run|trip|jump(?:ed)?|come|came|divided|distributed|split)\s\Z",
    re.IGNORECASE,
).search
#: Under these one stands, and is not less than they: "signed under two agreements".
_HEADINGS = frozenset(
    {"agreement", "mou", "contract", "treaty", "scheme", "project", "head", "heading", "category", "condition", "name",
     "law", "act", "section", "programme", "program", "title", "banner", "minister", "government", "regime", "leader",
     "captain", "coach", "commander", "chief", "president", "circumstance", "flag", "pact"}
)  # fmt: skip
#: Before "over" these leave a duration a number: "for over ten years"; else it tells during what time.
_LASTS = re.compile(
    r"\b(?:for|of|in|after|is|was|are|were|has|have|had|been|lasts?|lasted|lasting|took|takes?|taking|spent|spanning|"
    r"well|just|a\slittle|within|and|with|be|served|serving|spans?|spanned)\s\Z",
    re.IGNORECASE,
).search


def counts_nothing(text: str, start: int) -> bool:
    """Whether the word before a number makes a rate, a ratio or a name of it.

    >>> counts_nothing("one in five men", 7), counts_nothing("Phase Two trials", 6), counts_nothing("in five", 3)
    (True, True, False)
    """
    word, before = _words_before(text, start)
    small = word.lower()
    if small in _RATES or small in _SIGNS or (word and is_numbered(word)):
        return True
    # "March 15 meetings"; "Rs 500 notes"
    if small == "of" and _PART(text[max(0, start - 24) : start]):
        return True
    if word and word[0].isupper() and (small in MONTH_NUMBERS or is_currency(word)):
        return True
    if small == "in" or (small == "of" and before.lower() == "out"):
        return _OF_RATIO(text, start) is not None and _RATIO(text[max(0, start - 24) : start]) is not None
    # The Group of Seven is not a group of seven.
    return (small == "of" and before == "Group") or _is_name(text, start, word)


def _is_name(text: str, start: int, word: str) -> bool:
    """Whether a number in words is part of a name: the Five Eyes, but "Five rifles" at the beginning of a sentence."""
    behind = _NEXT_WORD(text, start) if text[start].isalpha() else None
    if behind and behind["word"][0].isupper() and behind[0].lower() in COUNTLESS:
        return True
    if not text[start].isupper() or not word or word[-1] in '.!?:;\u201d"':
        return False
    # In a headline everything has its capital.
    return behind is not None and behind["word"][0].isupper() and not word[0].isupper()


def _words_before(text: str, start: int) -> tuple[str, str]:
    # What ends a paragraph says nothing of the next.
    words = text[max(0, start - 40) : start].rpartition("\n\n")[2].rsplit(None, 2)
    word = words[-1].lstrip("(\"'\u2018\u201c") if words else ""
    return word, words[-2] if len(words) > 1 else ""


def is_other_than_count(text: str, start: int, end: int, unit: Words) -> bool:
    """Whether a number with a noun is a year with one, or a duration that tells when.

    >>> is_other_than_count("the 2019 elections", 4, 8, Words("elections", 9, 18))
    True
    """
    measured = measure(unit.text)
    if measured in TIMES:
        return is_of_time(text, start, unit.end)
    if (text[start:end] in CALIBRES and not measured) or (text[end - 1] == "m" and unit.text.lower() in _RACES):
        return True
    return is_year(text, start, end)


def is_year(text: str, start: int, end: int) -> bool:
    """Whether a number of four digits is rather a year: "the 2019 elections", but "2000 troops".

    >>> is_year("the 2019 elections", 4, 8), is_year("some 2000 troops", 5, 9)
    (True, False)
    """
    if end - start not in (4, 9) or not _IS_YEAR(text, start):
        return False
    word = _words_before(text, start)[0].lower()
    if end - start == 9:
        # "2022-2023 agreements"; of "1,850-2" the comma is part of a count.
        return text[start + 5 : end].isdecimal()
    if text[start + 2 : end] == "00":
        return word in ("the", "in", "since", "by", "of", "until", "till", "from")
    return word not in ("than", "least", "over", "exactly", "nearly", "total", "some", "only", "as", "approximately")


def is_of_time(text: str, start: int, end: int) -> bool:
    """Whether a duration tells a date or an age, or belongs to what lasts so long.

    >>> is_of_time("two years ago", 0, 9), is_of_time("for two years", 4, 13)
    (True, False)
    """
    word = _words_before(text, start)[0].lower()
    return word in _WHEN_BEFORE or _tells_when()(text, end) is not None


_IS_YEAR = re.compile(r"(?:18|19|20)\d\d(?!\d)").match


@cache
def _tells_when() -> Callable[[str, int], re.Match[str] | None]:
    return re.compile(_WHEN_BEHIND).match


def qualifies(text: str, cue: tuple[Words, Qualifier], unit: str) -> bool:
    """Whether the words of a qualifier qualify a number of something, rather than say where, when or of what.

    >>> over = Words("over", 5, 9), Qualifier.OVER
    >>> qualifies("paid over ten years", over, "years"), qualifies("sold over 12 ships", over, "ships")
    (False, True)
    """
    words = cue[0]
    last = words.text.lower()
    before = text[max(0, words.start - LONGEST) : words.start]
    if last == "about" or last == "around":
        return not _ABOUT_WHAT(before)
    if last == "over":
        return not _OVER_WHAT(before) and (measure(unit) not in TIMES or not before or bool(_LASTS(before)))
    if last in ("under", "below", "above", "beyond", "past"):
        return unit.rpartition(" ")[2].lower().rstrip("s") not in _HEADINGS
    return True


def is_change(text: str, cue: tuple[Words, Qualifier] | None) -> bool:
    """Whether two numbers with "to" between them are what something changed from and to, and no range.

    >>> is_change("rose from 5 to 7", (Words("from", 5, 9), Qualifier.BETWEEN))
    True
    """
    if cue is None or cue[0].text.lower() != "from":
        return False
    return changes_before(text, cue[0].start)


def changes_before(text: str, start: int) -> bool:
    """Whether the words before a place in a sentence say that something changes.

    >>> changes_before("output rose 2 million tonnes", 12), changes_before("They rose. It is 2 km away", 17)
    (True, False)
    """
    return _changes()(sentence_before(text, start, LONGEST)) is not None


@cache
def _changes() -> Callable[[str], re.Match[str] | None]:
    return re.compile(rf"{START}{any_of((*CHANGES, *CHANGES_BY_SOMEBODY))}{END}", FLAGS).search
