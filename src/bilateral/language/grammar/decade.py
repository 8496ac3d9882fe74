"""Decades, centuries and millennia, in digits and in words."""

from __future__ import annotations

from .calendar_words import APOSTROPHES, DASHES, SUFFIXES
from .date_parts import Date, Told, Unit, Why
from .small_numbers import DECADES, decade_in_words, ordinal_at
from .year import BEHIND_A_YEAR, digits, era_behind


def decade_at(told: Told, place: int) -> Date | None:
    """Read "1990s", "1990's", "'80s", "80s"."""
    word, here = told.word[place], place + 1
    has_apostrophe = told.word[here] in APOSTROPHES and told.is_glued(here)
    here += has_apostrophe
    if told.word[here] != "s" or not told.is_glued(here) or word[-1] != "0":
        return None
    if len(word) == 2:
        return _tens(told, place, word[0], here + 1)
    if len(word) != 4 or (has_apostrophe and told.is_prose and not _is_plural(told, place)):
        return None
    if word[2] != "0":
        return Date(place, here + 1, Unit.OTHER, text=f"{word[:3]}X")
    if told.is_prose and word == "2000":
        return Date(place, here + 1, Unit.OTHER, text="200X")
    return Date(
        place, here + 1, Unit.OTHER, why=("a decade or a century", "write e.g. '190X' or '19XX'"),
        readings=(f"{word[:2]}XX", f"{word[:3]}X"),
    )  # fmt: skip


def _is_plural(told: Told, place: int) -> bool:
    """Tell whether "1990's" is a decade; "2020's summit" is of a year."""
    before = told.word[place - 1]
    return before in ("the", "early", "late", "mid") or (
        before in DASHES and told.word[place - 2] in ("early", "late", "mid")
    )


def _tens(told: Told, place: int, tens: str, behind: int) -> Date | None:
    why: Why = ("a decade without its century", "write e.g. 'the 1990s'")
    if not told.is_prose:
        return Date(place, behind, Unit.OTHER, why=why)
    before, mark = told.word[place - 1], place
    if before in APOSTROPHES and told.is_glued(place):
        mark, before = place - 1, told.word[place - 2]
    before = told.word[mark - 2] if told.word[mark - 1] in DASHES else before
    if not _OF_A_PERSON.isdisjoint(told.words[max(0, mark - 4) : mark]):
        return None  # in her mid-50s
    before_tens = _BEFORE_SHORT_TENS if mark < place else _BEFORE_TENS
    if before not in before_tens or (tens in "234" and mark == place) or tens < "2":
        return None
    return Date(place, behind, Unit.OTHER, text=f"19{tens}X")


_OF_A_PERSON = frozenset(("his", "her", "their", "my", "our", "your"))


_BEFORE_TENS = frozenset(("the", "early", "late", "mid", "-"))
#: Before an apostrophe, which already tells that it is a decade.
_BEFORE_SHORT_TENS = _BEFORE_TENS | {"and", "or", "to", "in", "of"}


def tens_in_words(told: Told, place: int) -> Date | None:
    """Read "the nineties", "the nineteen-nineties"."""
    tens = DECADES.get(told.word[place])
    if tens is None:
        found = decade_in_words(told.words, place)
        if found is None or found[0] % 100 == 0:
            return None
        return Date(place, found[1], Unit.OTHER, text=f"{found[0] // 10:03}X")
    if not told.is_prose:
        return Date(place, place + 1, Unit.OTHER, why=("a decade without its century", "write e.g. 'the 1990s'"))
    return Date(place, place + 1, Unit.OTHER, text=f"19{tens // 10}X") if told.word[place - 1] in _BEFORE_TENS else None


def century_at(told: Told, place: int, number: int, behind: int) -> Date | None:
    # As EDTF and its readers have it, and common use: the 19th century is 18XX, from 1800 to 1899. Before Christ
    # nothing is amiss: the 2nd century, from 200 to 101 BC, is -0199 to -0100. The first ends with the year 0000.
    era = era_behind(told, behind)
    behind = era[1] if era else behind
    if not 0 < number <= 100 or (told.is_prose and _is_a_name(told, behind)):
        return None
    if not (era and era[0]):
        return Date(place, behind, Unit.OTHER, text=f"{number - 1:02}XX")
    text = f"-{number - 1:02}XX" if number > 1 else "[-0099..0000]"
    return Date(place, behind, Unit.OTHER, text=text, is_before_christ=True)


def _is_a_name(told: Told, behind: int) -> bool:
    """Tell whether a century in capitals is of a name: "20th Century Fox", "the 21st Century Silk Road"."""
    if told.is_small(behind - 1) or told.is_glued(behind):
        return False
    return told.tokens.raw(behind).istitle()


def millennium_at(told: Told, place: int, number: int, behind: int) -> Date | None:
    era = era_behind(told, behind)
    behind = era[1] if era else behind
    if era and era[0]:
        return Date(place, behind, Unit.OTHER, text=f"-{number - 1}XXX") if 1 < number <= 10 else None
    return Date(place, behind, Unit.OTHER, text=f"{number - 1}XXX") if 0 < number < 11 else None


def in_open_years(told: Told, date: Date) -> Date | None:
    """Read the years behind a day or month that leave its own open: "in the 1560s", "of the late 19th century".

    >>> from ..scanner import scan
    >>> tokens = scan("25 December in the 1560s")
    >>> found = in_open_years(Told(tokens), Date(0, 2, Unit.DAY, month=12, day=25))
    >>> found and found.text
    '156X-12-25'
    """
    place = date.behind + (told.word[date.behind] == "," and told.word[date.behind + 1] == "in")
    if told.word[place] not in ("in", "of", "during") or told.word[place + 1] != "the":
        return None
    here = place + 2 + (told.word[place + 2] in _PARTS)
    years = _open_years(told, here + (told.word[here] in DASHES))
    if years is None or (place > date.behind and not _ends(told, years.behind)):
        return None
    return in_years_of(date._replace(behind=years.behind), years)


def in_years_of(date: Date, years: Date) -> Date:
    """Give a day or month the open years of another date, or of what names years alone."""
    end, other = date.in_its_year, years.in_its_year
    text, *readings = (f"{one.removesuffix(other)}{end}" if one else "" for one in (years.text, *years.readings))
    return date._replace(text=text, readings=tuple(readings), why=years.why)


_PARTS = frozenset(("early", "late", "mid"))


def _open_years(told: Told, place: int) -> Date | None:
    if told.word[place][:1].isdecimal() and (decade := decade_at(told, place)):
        return decade
    number = nth_at(told, place)
    age = age_at(told, place, *number) if number else None
    if age is None:
        return tens_in_words(told, place)
    return age if age.text.endswith("X") and _ends(told, age.behind) else None


def nth_at(told: Told, place: int) -> tuple[int, int] | None:
    """Read an ordinal, in words or in digits: the number, and the token behind it.

    >>> from ..scanner import scan
    >>> tokens = scan("the 19th century")
    >>> nth_at(Told(tokens), 1)
    (19, 3)
    """
    if found := ordinal_at(told.words, place):
        return found
    number = digits(told, place, 1, 2, 3)
    is_nth = number is not None and told.is_glued(place + 1) and told.word[place + 1] in SUFFIXES
    return (number, place + 2) if number is not None and is_nth else None


def age_at(told: Told, place: int, number: int, here: int) -> Date | None:
    """Read the century or millennium of an ordinal that begins at a place, by its name at a token."""
    name = told.word[here]
    if name in ("century", "centuries") or (not told.is_prose and name in ("c", "cent")):
        return century_at(told, place, number, here + 1 + (name in ("c", "cent") and told.word[here + 1] == "."))
    return millennium_at(told, place, number, here + 1) if name == "millennium" and number else None


def _ends(told: Told, place: int) -> bool:
    """Tell whether a century is no part of a name: "in the 19th century", but "in the 19th century hall"."""
    word = told.word[place]
    return not (told.is_prose and word.isalpha()) or word in _BEHIND_A_CENTURY


_BEHIND_A_CENTURY = BEHIND_A_YEAR | {
    "and", "or", "but", "then", "when", "that", "which", "who", "where", "while", "after", "before", "was", "were",
}  # fmt: skip
