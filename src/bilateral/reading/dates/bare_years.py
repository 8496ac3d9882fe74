"""Four digits that are a year, and those that number or count something."""

from __future__ import annotations

import re
from functools import cache

from ...language.grammar.measure import measure
from ...language.lexicon.context import words_of
from ...values.numbers.spelling_out import ABBREVIATIONS, SCALE_WORDS

#: Years said by their bare number: from these on nobody needs a word before them to tell.
_FIRST_PLAIN, _FIRST, _LAST = 1900, 1000, 2100

#: Round numbers count more often than they date.
_ROUND = 100


def is_year(text: str, start: int, end: int, *, is_listed: bool = False) -> bool:
    """Tell whether four digits are a year: nothing around them makes them a number of something.

    Of a list of years ("1974 and 1976"), the later ones need no more sign than that they are listed.

    >>> [is_year(text, 3, 7) for text in ("in 1976", "of 2024 people", "No 2020.", "Rs 2024", "in 2000 they")]
    [True, False, False, False, True]
    """
    year = int(text[start:end])
    if not _FIRST <= year <= _LAST or _apart().match(text, end) is None:
        return False
    word, earlier = _words_before(text, start)
    glued = text[start - 1 : start]
    if glued and not _may_stand_before(glued, word):
        return False
    if _is_of_a_law(text, start):
        return True
    said = word in _DATING or is_listed or glued in ("(", "[")
    if (
        word in _NUMBERING
        or (earlier, word) in _COMPARED
        or word == "than"
        or (earlier == "flight" and not said)
        or _counts(text, end, word, is_listed=is_listed)
    ):
        return False
    if _is_number(text, start, end, word) or _is_in_a_row(text, start):
        return False
    return said or (year >= _FIRST_PLAIN and year % _ROUND != 0)


def _is_in_a_row(text: str, start: int) -> bool:
    """Whether it is the last of several groups of digits, as of a telephone: "2301 1984", "(0131) 2005"."""
    row = _row_before().search(text, max(0, start - _REACH), start)
    if row is None:
        return False
    groups = re.findall("[0-9]+", row[0])
    years = [int(group) for group in groups if len(group) == 4 and _FIRST_PLAIN <= int(group) <= _LAST]
    return len(years) < len(groups) or years != sorted(years) or "-" in row[0]  # the head of a table has years


@cache
def _row_before() -> re.Pattern[str]:
    return re.compile(r"(?<![^\s(+])(?:\+?[0-9]{1,6}-|\(\+?[0-9]{3,6}\)\s?|\+?[0-9]{2,6}\s)+$")


def counts(text: str, end: int, *, is_listed: bool = False) -> bool:
    """Tell whether a number counts what stands behind it: "1950 rifles"; not "2004 elections"."""
    return _counts(text, end, "", is_listed=is_listed)


def is_numbered(text: str, start: int) -> bool:
    """Tell whether a word before a place says that numbers are those of pages, rules, rooms.

    >>> is_numbered("pages 1988-89", 6), is_numbered("in 1988-89", 3)
    (True, False)
    """
    return _words_before(text, start)[0] in _PRINTED


_PRINTED = frozenset((
    "p", "pp", "page", "pages", "article", "articles", "section", "sections", "rule", "rules", "no", "nos", "case",
    "line", "lines", "file", "tender", "petition", "doc", "para", "paras", "clause", "serial",
))  # fmt: skip
#: Behind these a number is a year, whatever stands behind: "the 1999 agreements", "in 2019 ships were".
_OF_A_YEAR = frozenset(
    ("the", "in", "since", "of", "from", "a", "an", "by", "until", "before", "after", "during", "year")
)
#: How far words are looked at.
_REACH = 32


def _may_stand_before(glued: str, word: str) -> bool:
    if glued in "-\u2010\u2011":
        return word in _PREFIXES
    return glued.isspace() or glued in "(['\u2018\"\u201c,;:\u2013\u2014*>"


def _words_before(text: str, start: int) -> tuple[str, str]:
    """Return the last word before a place, and the one before that, in small letters; they are letters only."""
    before = text[max(0, start - _REACH) : start]
    words = before.rstrip(_BETWEEN)
    if len(before) - len(words) > _LONGEST_GAP:
        return "", ""
    rest, _, last = words.rpartition(" ")
    begin = len(last)
    while begin and last[begin - 1].isalpha():
        begin -= 1
    return last[begin:].lower(), rest.rpartition(" ")[2].lower() if begin == 0 else ""


#: What may stand between a word and the number that belongs to it, and how much of it.
_BETWEEN, _LONGEST_GAP = " \n\t\u00a0.,:;([\"'\u2018\u201c-", 4

_COMPARED = frozenset((("many", "as"), ("much", "as"), ("high", "as"), ("low", "as")))


def _is_of_a_law(text: str, start: int) -> bool:
    """Whether a law is cited by its year: "the Penal Code, 1860"."""
    return text[start - 2 : start] == ", " and text[max(0, start - 14) : start - 2].rpartition(" ")[2] in _LAWS


def _is_number(text: str, start: int, end: int, word: str) -> bool:
    """Whether it is told as a number: "at 1998 won", "N = 1984", "1600 Park Avenue", "2030 Agenda"."""
    if word == "of":
        return _sum_of().search(text, max(0, start - _REACH), start) is not None
    if word == "at":
        return _level().match(text, end) is None
    return text[start - 2 : start].strip() in _SIGNS or _street().match(text, end) is not None


def _counts(text: str, end: int, word: str, *, is_listed: bool) -> bool:
    """Whether what stands behind a number is what it counts."""
    after = _word_after().match(text, end)
    if not after:
        return False
    noun = after[1]
    if noun in _COUNTED or noun.lower() in _SCALES or (len(noun) > 1 and _is_measure(noun)):
        return True
    if word not in _OF_A_YEAR and not is_listed and noun.endswith("s") and noun[:-1] in words_of("counted alone"):
        return True
    # "Around 2005 villages", "as 2000 houses" count; "the 2005 elections", "in 1998 sanctions" don't.
    if noun == "of":
        return word in _COUNTING
    is_plural = noun.islower() and noun.endswith("s") and noun not in _NO_PLURALS
    is_round = int(text[end - 2 : end]) == 0
    if word == "and":  # "10 desks and 1999 chairs"; not "in 1996 and 1999 elections"
        return is_plural and not is_listed
    return is_plural and (word in _COUNTING or (is_round and word not in ("the", "in", "since")))


@cache
def _is_measure(noun: str) -> bool:
    return measure(noun) is not None and noun not in _NO_MEASURES


@cache
def _apart() -> re.Pattern[str]:
    # Nothing behind that carries the number on, nor a clock's hour.
    return re.compile(
        r"(?![^\W_]|[.,:/][0-9]|\sof\s(?:19|20)[0-9]{2}\b|%|[-\u2010\u2011](?!end\b)[^\W_]|\+|[\u2013/][0-9])"
    )


@cache
def _sum_of() -> re.Pattern[str]:
    return re.compile(
        r"(?i)\b(?:high|low|total|sum|average|maximum|minimum|peak|capacity|score|tally|strength|majority|margin|lead|"
        r"altitude|height|depth|length|distance|top speed)\sof\s$"
    )


@cache
def _level() -> re.Pattern[str]:
    # "At 2011 prices" is of a year, "at 2030" an hour.
    return re.compile(r"\s(?:[a-z]+\s)?(?:prices|levels?|rates|exchange|values|dollars|standards)\b")


@cache
def _street() -> re.Pattern[str]:
    return re.compile(r"\s(?:(?:[A-Z][a-z]+\s){1,2}(?:Avenue|Street|Road|Lane|Drive|Boulevard)|Agenda)\b")


@cache
def _word_after() -> re.Pattern[str]:
    return re.compile(r"[ \u00a0]{1,2}([A-Za-z]+)")


_DATING = frozenset((
    "in", "since", "by", "of", "from", "until", "till", "during", "before", "after", "between", "year",
    "years", "early", "late", "mid", "around", "circa", "about", "through", "upto", "to", "summer", "winter",
    "spring", "autumn", "fall", "pre", "post", "end", "beginning", "start",
))  # fmt: skip
_PREFIXES = frozenset((
    "mid", "pre", "post", "early", "late", "end",
))  # fmt: skip
_NUMBERING = frozenset((
    "no", "nos", "number", "numbers", "article", "section", "sections", "rule", "resolution", "clause",
    "order", "flight", "room", "page", "pages", "pp", "route", "highway", "chapter", "model", "serial",
    "case", "para", "pin", "code", "helpline", "dial", "dialled", "call", "sms", "phone", "rs", "inr", "usd",
    "lkr", "pkr", "rupees", "dollars", "sensex", "nifty", "over", "nearly", "some", "least", "most", "almost",
    "only", "another", "exactly", "total", "additional", "extra", "nearest", "exceed", "exceeded", "building",
    "house", "plot", "train", "trains", "bus", "unit", "units", "batch", "lot", "channel", "asterisk", "gate",
    "platform", "volume", "vol", "isbn", "boeing", "airbus", "windows", "fys", "approximately", "roughly",
    "up", "score", "scored", "polled", "secured", "received", "touched", "crossed", "bagged", "flat", "form", "sector",
    "suite", "apartment", "ward", "booth", "box", "block", "survey", "folio", "docket", "petition", "circular", "berth",
    "sheet", "phones", "tel", "telephone", "mobile", "fax", "ring", "extension", "tower", "votes", "p",
    "tias", "ust", "unts", "bevans", "cm", "cmd", "cmnd", "ats", "cets", "ilm", "stat", "regulation", "annex",
))  # fmt: skip
_COUNTING = frozenset((
    "around", "about", "circa", "nearly", "some", "were", "are", "had", "have", "has", "with", "made", "killed",
    "injured", "created", "added", "built", "bought", "sold",
))  # fmt: skip
_LAWS = frozenset((
    "Code", "Order", "Rules", "Resolution", "Ordinance", "Act", "Regulations", "Bill", "Scheme", "Agreement",
    "Convention", "Treaty", "Declaration", "Constitution", "Proclamation", "Regulation",
))  # fmt: skip
_SIGNS = frozenset(("=", "+", "\u00d7", "<", "\u2248"))
_SCALES = frozenset((
    *SCALE_WORDS, *(letters for letters in ABBREVIATIONS if len(letters) > 1),
    "rupees", "dollars", "euros", "pounds", "pence", "paise", "cents", "percent", "per",
))  # fmt: skip
_COUNTED = frozenset((
    "people", "persons", "men", "women", "children", "soldiers", "troops", "jawans", "rifles", "guns",
    "tanks", "houses", "homes", "villages", "jobs", "posts", "vehicles", "cars", "deaths", "students",
    "pupils", "workers", "employees", "families", "seats", "votes", "runs", "points", "miles", "kilometres",
    "hours", "hrs", "sq", "acres", "tonnes", "tons", "units", "copies", "years", "days", "weeks", "months",
    "pilgrims", "fishermen", "refugees", "passengers", "patients", "companies", "schools", "hospitals",
    "voters", "electors", "detainees", "souls", "inhabitants", "residents", "citizens", "horses", "mules", "beds",
    "aircraft", "missiles", "officers", "officials", "members", "delegates", "participants", "GMT",
    "IST", "hectares", "litres", "barrels", "shares", "rooms", "flats", "apartments", "trees",
))  # fmt: skip
_NO_PLURALS = frozenset((
    "was", "is", "has", "as", "its", "this", "his", "us", "does", "ends", "talks", "elections", "polls",
))  # fmt: skip
#: "In 1996 a ...", "in 2010 in ...", "2010 at": small words that are a measure's sign too.
_NO_MEASURES = frozenset((
    "in", "at", "am", "pm", "as", "the", "and", "or", "are", "is", "was", "an", "to", "it", "dia", "may", "has",
    "second", "SEC", "ls", "Day",
))  # fmt: skip
