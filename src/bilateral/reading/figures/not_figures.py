"""What holds digits and is no figure: designations, articles and resolutions, 2+2, scores, phones, times, percentages.

Ordinals and years are left out: they are parts of dates and meetings, and `find_quantities` knows them by their look.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from ...language.grammar.calendar_words import MONTH_NUMBERS
from ...language.grammar.currency import is_currency
from ...values.numbers.spelling_out import SCALE_WORDS
from ..spans import Spans
from .numbered_nouns import MAKERS, is_numbered
from .web_addresses import find_web_addresses

#: What parts of years begin with, in front of digits: FY22, Q3, mid-2021. They are dates.
DATED = frozenset({
    "fy", "cy", "ay", "sy", "mid", "pre", "post", "early", "late", "since", "until", "till", "circa", "ca",
    "spring", "summer", "autumn", "winter", "fall", "year",
}) | MONTH_NUMBERS.keys()  # fmt: skip
#: Small words that are joined to a number by a hyphen or by mistake, and make no name of it.
JOINED = frozenset({
    "to", "of", "in", "by", "at", "on", "for", "and", "or", "from", "over", "about", "around", "nearly", "some", "up",
    "sub", "top", "non", "with", "the", "than", "least", "most", "plus", "another", "total", "ex", "approx", "upto",
})  # fmt: skip
#: Prefixes of designations that are written small.
SMALL_PREFIXES = frozenset({"covid", "under", "iphone", "ios", "n", "u", "x", "v", "s", "t", "mi", "mig", "su"})

#: A part of a text without blanks, commas or quotes, except the commas inside numbers.
_PIECE = (
    r"[^\W_]\w*+(?>(?:(?:[-\u2010-\u2013\u2212./&+'\u2019\u00d7*:]|,(?=\d\d))\w++)*)"
    r"(?:\((?:[A-Z\d]{1,4}|[ivx]{1,4}|[a-z])\))*"
)
#: No number that names one of a kind is longer.
LONGEST_NUMBER = 12
_NUMBER = r"\d++(?>(?:,\d{2,3})*)(?>(?:\.\d++)?)"
_SEVERAL = rf"(?:\s?(?:to|-|\u2013|and|or)\s?{_NUMBER})?"

#: A percentage behind its number.
PERCENT = r"[\s\-]{0,2}(?:%|per[\s\-]?cent\b|percent\b|pct\b|pc\b(?!s)|percentage|basis[\s\-]points?\b|bps\b|ppm\b)"


def find_not_figures(text: str, addresses: Spans | None = None) -> Spans:
    """Find what holds digits and is no amount of money, no date and no number of anything.

    Args:
        text: The text.
        addresses: What `find_web_addresses` found in it, where that is known already.

    >>> text = "Under Article 370, the S-400 and the 2+2 dialogue: 5% of 12 men"
    >>> spans = find_not_figures(text)
    >>> [text[start:end] for start, end in zip(spans.starts, spans.ends)]
    ['Article 370', 'S-400', '2+2', '5%']
    """
    addresses = find_web_addresses(text) if addresses is None else addresses
    return Spans.of(claim for claim in _claims(text) if not addresses.touch(*claim))


def _claims(text: str) -> Iterator[tuple[int, int]]:
    done = 0
    for digits in _DIGIT(text):
        at = digits.start()
        if at < done:
            continue
        start = max(text.rfind(" ", done, at), text.rfind("\n", done, at), done - 1) + 1
        if plain := _PLAIN(text, start):
            claimed = _plain(text, *plain.span("number"))
            done = plain.end()
        else:
            claimed, done = None, _TOKEN_END(text, at).end()  # type: ignore[union-attr]  # it matches nothing, too
            for piece in _piece().finditer(text, start, done):
                if _HAS_DIGIT(piece[0]) and (found := _claimed(text, *piece.span())):
                    yield found
                    done = max(done, found[1])
        if claimed:
            yield claimed
            done = max(done, claimed[1])


def _plain(text: str, start: int, end: int) -> tuple[int, int] | None:
    # Most digits of a text are those of a bare number, of which the words beside it say all.
    behind = _GOES_ON(text, end)
    return (behind and _with_digits_first(text, start, end)) or _named(text, start, end)


def _claimed(text: str, start: int, end: int) -> tuple[int, int] | None:
    if text[start].isdigit():
        return _with_digits_first(text, start, end) or _named(text, start, end)
    if text[start - 1 : start] == "$" or (_HAS_SIGN_OF_MONEY(text, start, end) and _IS_SCALED(text, end)):
        return None
    if _IS_MONEY(text, start, end):
        return None
    return (start, end) if _is_designation(text[start:end]) else None


def _is_designation(piece: str) -> bool:
    """Tell S-400, Su-30MKI, COVID-19 and G20 from Rs5000, FY22, Mid-2021 and by-2030."""
    shape = _designation()(piece)
    if shape is None or _IS_PART_OF_YEAR(piece):
        return False
    prefix = shape["prefix"]
    parts = _PARTS(prefix.lower())
    if any(part in DATED or part in JOINED for part in parts) or _is_currency(prefix) or _is_currency(parts[-1]):
        return False
    return not prefix.islower() or parts[-1] in SMALL_PREFIXES


def _is_currency(part: str) -> bool:
    # One letter is none before a number: pence have their p behind, and a P-75 is a submarine.
    return len(part) > 1 and is_currency(part)


def _named(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Claim a number with the noun before it that it belongs to, and with the numbers that go on with it."""
    # What ends a paragraph does not name the number that begins the next.
    words = text[max(0, start - 16) : start].rpartition("\n\n")[2].rstrip(" \n#").rsplit(None, 1)
    before = words[-1].lstrip("(\"\u201c'\u2018") if words else ""
    if not before or end - start > LONGEST_NUMBER or not (before in MAKERS or is_numbered(before)):
        return None
    if _IS_SCALED(text, end) or _IS_ORDINAL(text, start):
        return None
    first = text.rindex(before, 0, start)
    if before in MAKERS:
        return (first, end) if re.match(MAKERS[before], text[start:end]) else None
    more = _more_numbers()(text, end) if before.lower().endswith("s") or before == "\u00a7\u00a7" else None
    return first, more.end() if more else end


def _with_digits_first(text: str, start: int, end: int) -> tuple[int, int] | None:
    match = _digits_first()(text, start)
    # What is less than the whole piece is the start of something else.
    if match is None or match.end() < end - 1 or text[start - 1 : start] in _NOT_BEFORE:
        return None
    return start, match.end()


# The range rules out most of a text at far less cost than \d does.
_DIGIT = re.compile(r"[0-9\u0660-\U0010ffff](?<=\d)\d*+").finditer
_HAS_DIGIT = re.compile(r"\d").search
_IS_PART_OF_YEAR = re.compile(r"[qQhH][1-4]\b|c\.?\d{4}\b|[qQhH][1-4](?:FY|CY)").match
_TOKEN_END = re.compile(r"\S*+").match
_PARTS = re.compile(r"[^a-z]+").split
_PLAIN = re.compile(
    r"[(\[\"'\u2018\u201c]*+(?P<number>\d++(?>(?:,\d++)*)(?>(?:\.\d++)?))[,.;:)\]\"'\u2019\u201d]*+(?!\S)"
).match
# A percentage, a time, a calibre, an age: what makes a number none begins with one of these.
_GOES_ON = re.compile(r"\s?(?:[%aApPoOnNxX\u00d7*:\-]|bps|basis|mm|hrs|hours|IST|GMT|UTC|years?.old|to|and|or)").match
# "They number 40 million."
_IS_SCALED = re.compile(rf"[\s-](?:{'|'.join(SCALE_WORDS)})\b").match
# "$US5m"; "R5 million" of rand and "K17.5 million" of kwacha or kina.
_HAS_SIGN_OF_MONEY = re.compile(r"[A-Z]\d++(?>(?:\.\d++)?)(?!\w)").match
# "R8.6bn", "N45m", "K500,000"
_IS_MONEY = re.compile(r"[RNK]\d++(?>(?:,\d{3})*)(?>(?:\.\d++)?)(?:(?<=\d,\d{3})|m|mn|bn|tn)(?!\w)").match
# "in a section 21st century readers skip"
_IS_ORDINAL = re.compile(r"\d++(?:st|nd|rd|th)\b").match
_NOT_BEFORE = frozenset(".,/$\u20ac\u00a3\u20b9\u00a5")


@cache
def _piece() -> re.Pattern[str]:
    return re.compile(_PIECE)


@cache
def _designation() -> Callable[[str], re.Match[str] | None]:
    # "G7's" and "F-35s" are designations; "Delhi,500" and "Rs 5.5" are none.
    return re.compile(
        r"(?P<prefix>[A-Za-z][^\W\d_]*(?:[-\u2010-\u2013./&+'\u2019][^\W\d_]+)*)[-\u2010-\u2013./&+]?"
        r"\d[\w]*(?:[-\u2010-\u2013./&+'\u2019][\w]+)*(?:\(\w{1,4}\))*"
    ).fullmatch


@cache
def _more_numbers() -> Callable[[str, int], re.Match[str] | None]:
    return re.compile(r"(?:(?:,\s?|\s?(?:and|or|to|-|\u2013)\s?)\d{1,4}[A-Z]?(?:\(\w{1,4}\))*(?!\w|,\d|%))+").match


@cache
def _digits_first() -> Callable[[str, int], re.Match[str] | None]:
    scale = "|".join(SCALE_WORDS)
    # A range rises, a score need not.
    score = "|".join([*(rf"{n}[-\u2010-\u2013][0-{n}]" for n in range(10)), r"[1-9]\d[-\u2010-\u2013]\d"])
    forms = (
        rf"{_NUMBER}{_SEVERAL}{PERCENT}(?:[\s\-]points?\b)?",
        # Calibres: 7.62x39mm, 155mm/52; 4x4.
        r"\d{1,3}(?:\.\d{1,3})?\s?[xX\u00d7*]\s?\d{1,4}(?:\.\d{1,3})?(?:\s?mm\b|[A-Z]{0,2}\b)",
        rf"\d{{1,3}}(?:\.\d{{1,3}})?\s?mm(?:/\d{{1,3}}|(?=[\s\-](?:\d\d[\s\-])?(?:{'|'.join(_OF_GUNS)})))",
        r"\d\+\d{1,2}\b",
        # Times of day.
        r"\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.m\b\.?|[apAP][mM]\b|o['\u2019]clock|noon\b)",
        r"(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?\b(?:\s?(?:hrs|hours|IST|GMT|UTC)\b)?",
        r"(?:[01]\d|2[0-3])\.?[0-5]\d\s?(?:hrs|hours|IST|GMT|UTC)\b",
        # Ages.
        rf"{_NUMBER}[-\s](?:years?|months?|weeks?|days?)[-\s]olds?\b",
        rf"24/7|9/11\b(?!/)|26/11\b(?!/)|[2-6]G\b(?!\s?(?:{scale}))|[234]D\b|[48]K\b",
        # Phones, book and case numbers, which have more parts than a day.
        r"\d{2,5}(?>(?:-\d{1,8}){3,8})|(?:1800|1860)[-\s]\d{2,4}[-\s]\d{3,5}\b|0\d{2,4}-\d{5,8}\b",
        r"(?<=\+)\d{1,3}(?>(?:[-\s]\d{2,5}){2,5})\b",
        rf"(?:{score})\b(?![-/.\d]|\s?(?:{scale})\b)",
    )
    return re.compile("|".join(forms)).match


#: What is measured in millimetres of calibre, by the letters it begins with.
_OF_GUNS = (
    "calib", "guns?\\b", "howitz", "mortar", "shell", "rifle", "pistol", "cannon", "ammunition", "artillery", "round",
    "bullet", "machine", "carbine", "barrel", "rocket", "self", "towed", "naval", "autocannon", "cartridge", "assault",
    "sniper", "caliber", "main",
)  # fmt: skip
