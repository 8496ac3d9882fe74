"""Years: in four digits, in words, with their era, behind a day or month, and fiscal ones by their names."""

from __future__ import annotations

from typing import NamedTuple

from .calendar_words import APOSTROPHES, DASHES, SUFFIXES, YEAR_BEHIND
from .date_parts import Fiscal, Told
from .small_numbers import NUMBER_WORDS, year_in_words

#: Years that prose names by a bare number.
FIRST_IN_PROSE, LAST_IN_PROSE = 1000, 2199
#: Two digits above this are no day.
_LAST_DAY = 31
#: EDTF has years of more digits; of so many nobody speaks.
MOST_DIGITS = 16


class Year(NamedTuple):
    """A year, as ISO 8601-1 counts, or only its last two digits; and the token behind it."""

    behind: int
    year: int | None = None
    short: int | None = None
    is_before_christ: bool = False


def digits(told: Told, place: int, *lengths: int) -> int | None:
    """Read a number of so many digits.

    >>> from ..scanner import scan
    >>> tokens = scan("in 2021")
    >>> digits(Told(tokens), 1, 4), digits(Told(tokens), 1, 1, 2)
    (2021, None)
    """
    word = told.word[place]
    return int(word) if word.isdecimal() and len(word) in lengths else None


def era_before(told: Told, place: int) -> int:
    """Step over "AD", "A.D.", "anno Domini"; the place itself, where none stands there."""
    word = told.word[place]
    if word == "anno":
        return place + 1 + (told.word[place + 1] == "domini")
    if word in ("ad", "ce") and not (told.is_prose and told.is_small(place)):
        return place + 1
    if told.are(place, ("a", ".", "d", ".")):
        return place + 4
    return place


#: How eras are written behind a year, and whether they are before Christ.
_ERAS = (
    (("b", ".", "c", ".", "e", "."), True), (("b", ".", "c", "."), True), (("a", ".", "d", "."), False),
    (("c", ".", "e", "."), False), (("bce",), True), (("bc",), True), (("ad",), False), (("ce",), False),
)  # fmt: skip


def era_behind(told: Told, place: int) -> tuple[bool, int] | None:
    """Read "BC", "A.D.": whether it is before Christ, and the token behind it."""
    if told.word[place] not in ERA_BEGINS or (told.is_prose and told.is_small(place)):
        return None
    for era, before in _ERAS:
        if told.are(place, era):
            return before, place + len(era)
    return None


ERA_BEGINS = frozenset(era[0] for era, _ in _ERAS)


def year_at(told: Told, place: int, *, is_said: bool = False) -> Year | None:
    """Read a year that begins at a token.

    Args:
        told: The text.
        place: The token.
        is_said: Whether words say that it is a year, so that any number is one.
    """
    if told.word[place].isdecimal():
        return _in_digits(told, place, is_said=is_said)
    begin = era_before(told, place)
    if told.word[begin].isdecimal():
        return _in_digits(told, begin, is_said=is_said or begin > place)
    if told.word[place] == CALENDAR_YEAR:
        return _of_calendar(told, place)
    if found := year_in_words(told.words, begin):
        return Year(said_again(told, found[1], found[0]), found[0])
    return None


#: How accounts name a calendar year beside fiscal ones, in capitals: CY 2021, CY21.
CALENDAR_YEAR = "cy"


def _of_calendar(told: Told, place: int) -> Year | None:
    here = place + 1 + (told.word[place + 1] in DASHES or told.word[place + 1] in APOSTROPHES)
    if digits(told, here, 4) is not None:
        return _in_digits(told, here, is_said=False)
    if digits(told, here, 2) is None or goes_on(told, here + 1) or (told.is_prose and told.is_small(place)):
        return None
    return Year(here + 1, whole_year(told.word[here]))


def whole_year(word: str) -> int:
    """Complete a year of two digits by which a year of accounts is named, as POSIX has it: of 1969 to 2068.

    >>> whole_year("22"), whole_year("69"), whole_year("1922")
    (2022, 1969, 1922)
    """
    year = int(word)
    return year if len(word) == 4 else year + (1900 if year >= 69 else 2000)


def said_again(told: Told, place: int, number: int) -> int:
    """Step over the digits of a number in words: "Two Thousand and Seven (2007)", "the twenty-first (21st) day".

    >>> from ..scanner import scan
    >>> tokens = scan("two thousand and seven (2007)")
    >>> said_again(Told(tokens), 4, 2007)
    7
    """
    if told.word[place] != "(" or told.word[place + 1] != str(number):
        return place
    here = place + 2 + (told.word[place + 2] in SUFFIXES)
    return here + 1 if told.word[here] == ")" else place


def _in_digits(told: Told, place: int, *, is_said: bool) -> Year | None:
    word, behind = told.word[place], place + 1
    after = told.word[behind]
    if len(word) > MOST_DIGITS or (after[:1].isalnum() and told.is_glued(behind)) or is_of_another_era(told, place):
        return None
    year = int(word)
    if after in ERA_BEGINS and (era := era_behind(told, behind)):
        return Year(era[1], 1 - year if era[0] else year, is_before_christ=era[0])
    if after in YEAR_BEHIND:
        behind += 1 + (told.word[behind + 1] == "." and after == "г")
    if is_said or (len(word) == 4 and (not told.is_prose or FIRST_IN_PROSE <= year <= LAST_IN_PROSE)):
        return Year(behind, year)
    return None


def is_of_another_era(told: Told, place: int) -> bool:
    """Tell whether a year is counted from another beginning: "Saka 1941", "2068 B.S.", "1431 AH".

    >>> from ..scanner import scan
    >>> tokens = scan("Kathmandu, 2068 B.S.")
    >>> is_of_another_era(Told(tokens), 2)
    True
    """
    before = told.word[place - 1]
    if before in _NAMES_OF_ERAS or (before in ("ah", "bs") and not told.is_small(place - 1)):
        return True
    here = place + 1 + (told.word[place + 1] == "(")
    word = told.word[here]
    if word not in _ERAS_BEHIND:
        return False
    if word in _NAMES_OF_ERAS:
        return True
    if word == "h":
        return not told.is_small(here) and told.word[place][:2] in ("13", "14")
    if word in ("bs", "ah", "ec"):
        return not (told.is_prose and told.is_small(here))
    return word in _OTHER_ERAS and told.are(here + 1, (".", _OTHER_ERAS[word])) and not told.is_small(here)


_NAMES_OF_ERAS = frozenset(("saka", "shaka", "samvat", "vikram", "hijri", "hijra"))
#: Eras in two initials: B.S., A.H., E.C., V.S.
_OTHER_ERAS = {"b": "s", "a": "h", "e": "c", "v": "s"}
_ERAS_BEHIND = _NAMES_OF_ERAS | _OTHER_ERAS.keys() | {"h", "bs", "ah", "ec"}


def year_behind(told: Told, place: int, *, is_dashed: bool = False) -> Year | None:
    """Read the year that stands behind a day or month: ", 2021", "of 2021", "in the year of our Lord 1752".

    Args:
        told: The text.
        place: The token behind the day or month.
        is_dashed: Whether a dash joins day and month, and so two digits as well: "9-Aug-71".
    """
    here, word = place, told.word[place]
    if word not in _YEAR_BEGINS and not word.isdecimal():
        return None
    if len(word) == 4 and word.isdecimal():
        return year_at(told, here)
    is_glued = told.is_glued(here) and told.is_glued(here + 1)
    if word in DASHES and (is_glued or is_dashed):  # 31-Dec-26, 31 - Dec - 2026
        short = digits(told, here + 1, 2) if is_dashed and is_glued else None
        if short is not None and told.word[here + 2] not in DASHES:
            return Year(here + 2, short=short)
        return year_at(told, here + 1) if digits(told, here + 1, 4) is not None else None
    mark = here + (told.word[here] in (",", "of"))
    if told.word[mark] in APOSTROPHES and told.is_glued(mark + 1) and (short := digits(told, mark + 1, 2)) is not None:
        return Year(mark + 2, short=short)
    here += told.word[here] == ","
    short = digits(told, here, 2)
    if short is not None and short > _LAST_DAY and here == place and not told.is_glued(here):
        after = told.word[here + 1]
        if (not after[:1].isalnum() or after in BEHIND_A_YEAR) and after not in ("%", "-", "/"):
            return Year(here + 1, short=short)
    here, is_said = _up_to_year(told, here)
    return year_at(told, here, is_said=is_said)


#: With these words begins what names a year behind a day, besides a number.
_YEAR_BEGINS = (
    DASHES | APOSTROPHES | NUMBER_WORDS | {",", "of", "in", "the", "year", "anno", "ad", "ce", "a"} | {CALENDAR_YEAR}
)
#: Behind these words nothing is counted: "on 14 June 87 in Rome", but "on 14 June 87 people".
BEHIND_A_YEAR = frozenset(("as", "in", "at", "to", "by", "from", "until", "on", "under", "with"))


def _up_to_year(told: Told, place: int) -> tuple[int, bool]:
    """Step over "of", "in the year", "of the year of our Lord,"; and tell whether a year is announced."""
    here = place + (told.word[place] in ("of", "in"))
    year = here + (told.word[here] in ("the", "year")) + told.are(here, ("the", "year"))
    if year > here and told.word[year - 1] == "year":
        return the_year(told, year), True
    return here, False


def the_year(told: Told, place: int) -> int:
    """Step over "of our Lord," and "of" behind the word "year"."""
    for words in (("of", "our", "lord"), ("of", "christ"), ("of", "grace")):
        if told.are(place, words):
            here = place + len(words)
            return here + (told.word[here] == ",")
    return place + (told.word[place] in ("of", ","))


def pair_at(told: Told, place: int) -> tuple[int, int, int] | None:
    """Read two years that follow, or the first and last of several: "2021-22", "2018/19", "1994-1996".

    >>> from ..scanner import scan
    >>> tokens = scan("2021-22 and 2004-03")
    >>> pair_at(Told(tokens), 0), pair_at(Told(tokens), 4)
    ((2021, 2022, 3), None)
    """
    mark, last = told.word[place + 1], told.word[place + 2]
    if not last.isdecimal() or not (mark in DASHES or mark == "/") or (start := digits(told, place, 4)) is None:
        return None
    is_glued = told.is_glued(place + 1) and told.is_glued(place + 2)
    if (len(last) == 2 and is_glued) or (len(last) == 4 and (is_glued or mark != "/")):
        end = last_of(start, last)
        return (start, end, place + 3) if end and not goes_on(told, place + 3) else None
    return None


def fiscal_pair(told: Told, place: int) -> tuple[Fiscal, int] | None:
    """Read two years that follow each other as the fiscal year that has days of both: "2021-22"."""
    pair = pair_at(told, place)
    return (Fiscal(f"{pair[0]}-{pair[1] % 100:02}"), pair[2]) if pair and pair[1] == pair[0] + 1 else None


def last_of(start: int, last: str) -> int | None:
    """Complete the last year of a span, of which two digits are written; None, if it isn't the later one.

    >>> last_of(2021, "22"), last_of(1999, "00"), last_of(2021, "20")
    (2022, 2000, None)
    """
    end = int(last)
    if len(last) == 2:
        end += start - start % 100 + (100 if last == "00" and start % 100 == 99 else 0)
    return end if end > start else None


def goes_on(told: Told, place: int) -> bool:
    """Tell whether what stands directly behind a number carries it on: a letter, a further part of a number."""
    if not told.is_glued(place):
        return False
    word = told.word[place]
    if word[0].isalnum() or word in ("%", "_"):
        return True
    return (word in DASHES or word in "/.:,") and told.is_glued(place + 1) and told.word[place + 1][0].isdecimal()


def fiscal_at(told: Told, place: int) -> tuple[Fiscal, int] | None:
    """Read the name of a fiscal year: "FY22", "fiscal 2021-22", "the financial year 2021-22", "2021-22 fiscal".

    >>> from ..scanner import scan
    >>> tokens = scan("in FY22-24")
    >>> fiscal_at(Told(tokens), 1)
    (Fiscal(name='FY22', last='FY24'), 5)
    """
    word = told.word[place]
    if word in ("fy", "fys"):
        here = place + 1
        here += told.word[here] in DASHES or told.word[here] in APOSTROPHES
        return _fiscal_years(told, here)
    if word in FISCAL_WORDS:
        here = place + 1 + (told.word[place + 1] in ("year", "years", "yr"))
        if here == place + 1 and word not in ("fiscal", "financial"):
            return _of_budget(told, place) if word == "budget" else None
        here += told.word[here] in ("of", ",")
        return _fiscal_years(told, here)
    return _fiscal_behind(told, place)


def _of_budget(told: Told, place: int) -> tuple[Fiscal, int] | None:
    """Read "Budget 2022-23", "the budget for 2022-23": two years that follow are one of a budget."""
    here = place + 1 + (told.word[place + 1] in ("for", "of", "in"))
    return _fiscal_years(told, here) if fiscal_pair(told, here) else None


FISCAL_WORDS = frozenset(("fiscal", "financial", "budget", "plan"))


def _fiscal_years(told: Told, place: int) -> tuple[Fiscal, int] | None:
    here = place + (told.word[place] in APOSTROPHES)
    first = told.word[here]
    if digits(told, here, 2, 4) is None:
        return None
    mark, last = told.word[here + 1], told.word[here + 2]
    is_pair = (mark in DASHES or mark == "/") and told.is_glued(here + 1) and told.is_glued(here + 2)
    if not is_pair or digits(told, here + 2, 2, 4) is None:
        return (Fiscal(f"FY{first}"), here + 1) if not goes_on(told, here + 1) else None
    behind = here + 3
    if told.is_glued(behind) and told.word[behind] in ("f", "e", "a"):  # forecast, estimate, actual
        behind += 1
    if goes_on(told, behind):
        return None
    if int(last[-2:]) == (int(first[-2:]) + 1) % 100:
        return Fiscal(f"{first}-{last}" if len(first) == 4 else f"FY{first}-{last}"), behind
    return Fiscal(f"FY{first}", f"FY{last}"), behind


def _fiscal_behind(told: Told, place: int) -> tuple[Fiscal, int] | None:
    """Read a fiscal year whose word stands behind: "2021-22 fiscal", "2022 financial year"."""
    if pair := pair_at(told, place):
        here = pair[2]
    elif digits(told, place, 4) is not None:
        here = place + 1
    else:
        return None
    is_year = told.word[here + 1] == "year"
    if told.word[here] not in FISCAL_WORDS or not (is_year or (pair and told.word[here] in ("fiscal", "financial"))):
        return None
    behind = here + 1 + is_year
    if pair is None:
        return Fiscal(f"FY{told.word[place]}"), behind
    both = fiscal_pair(told, place)
    return (both[0], behind) if both else None
