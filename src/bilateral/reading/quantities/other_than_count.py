"""Numbers with a noun that count none of it: of a type, a day, a calibre, a race, an age; or that tell when."""

from __future__ import annotations

from ...language.grammar.calendar_words import ALL_MONTHS, OTHER_MONTHS, WHOLE_WEEKDAYS
from ...language.grammar.digits import HYPHEN, is_glued, is_near
from ...language.grammar.figure import cue_before
from ...language.grammar.measure import PARTS, TIMES, measure
from ...language.grammar.number import Number, number_at
from ...language.grammar.type_names import TIMES_SIGN
from ...language.grammar.unit import Unit, ends_here
from ...language.grammar.words_behind import piece_at
from ...language.lexicon.context import words_of
from ...language.scanner import Tokens
from ..figures.digits_first import is_of_guns
from .count_context import is_by, is_year, qualifies
from .names_with_numbers import is_in_a_name

_YEAR_DIGITS = 4
#: The words before the smaller part: "an hour and".
_WORDS_OF_ONE = 2


def is_other_than_count(tokens: Tokens, i: int, number: Number, unit: Unit) -> bool:
    """Whether a number with a noun is a year with one, a calibre, or a duration that tells when or how old.

    >>> from bilateral.language.grammar.unit_behind import unit_at
    >>> from bilateral.language.grammar.number import number_at
    >>> from bilateral.language.scanner import scan
    >>> tokens = scan("the 2019 elections")
    >>> is_other_than_count(tokens, 1, number_at(tokens, 1), unit_at(tokens, 2))
    True
    """
    if number.value == 1 and i and tokens.word[i - 1] == "any":
        return True  # in any one year
    if _is_of_another_calendar(tokens, i, number.behind) or is_in_a_name(tokens, i, number.behind, unit):
        return True
    measured = measure(unit.name)
    if measured in TIMES:
        return _is_no_length(tokens, i, unit, measured)
    if measured is not None:
        is_calibre = measured in ("mm", "cm", "inch") and _is_calibre(tokens, unit)
        return is_calibre or (measured == "m" and _is_a_race(tokens, i, unit.behind))
    if _is_of_a_type(tokens, i) or _is_of_an_army(tokens, number.behind) or _is_a_rate(tokens, unit.behind):
        return True
    head = tokens.word[unit.behind - 1]
    if head in words_of("race") and tokens.word[number.behind - 1] == "m" and number.behind > i + 1:
        return True  # the 400m hurdles
    if not number.scales and "." in tokens.word[i] and head not in words_of("in parts"):
        return True  # 5.56 rifles, the track 1.5 talks: nobody counts a part of one
    return number.behind == i + 1 and len(tokens.word[i]) == _YEAR_DIGITS and is_year(tokens, i)


def _is_no_length(tokens: Tokens, i: int, unit: Unit, measured: str) -> bool:
    """Whether a number of a unit of time tells when, how often or how old: "ten years ago", "twice a year"."""
    if tokens.word[i] == "one" and measured == "day" and not _lasts(tokens, i):
        return True  # a certain day
    if tokens.word[i] in ("a", "an", "half") and not _is_long(tokens, i, unit):
        return True  # twice a year
    is_one_of_them = measured not in _LONG_TIMES and is_by(tokens, "which of them", i)
    if is_one_of_them or _is_a_rest(tokens, i, measured):
        return True
    return is_by(tokens, "tells when", unit.behind) or is_by(tokens, "of an age", i)


def _is_a_rate(tokens: Tokens, behind: int) -> bool:
    """Whether what is counted is counted by so many of others: "12 beds per 1,000 people"."""
    return tokens.word[behind] == "per" and number_at(tokens, behind + 1) is not None


def _is_of_a_type(tokens: Tokens, i: int) -> bool:
    """Whether a number is that of a type or of a row: "the T 90 tanks", "Kudankulam 3 & 4 show"."""
    if not (i and tokens.word[i].isdecimal() and len(tokens.word[i]) <= _LONGEST_OF_TYPE):
        return False
    before = tokens.raw(i - 1)
    if len(before) == 1 and before.isupper():
        return before not in ("A", "I") and not is_glued(tokens, i)
    if before == HYPHEN and i > 1 and not is_glued(tokens, i):  # T - 90 tanks, IGLA - 1M missiles
        name, goes_on = tokens.raw(i - 2), is_glued(tokens, i + 1)
        is_lettered = goes_on and tokens.word[i + 1].isalpha()
        return name.isalpha() and name.isupper() and (is_lettered or len(name) <= _LETTERS_OF_TYPE)
    if tokens.words[max(0, i - 4) : i - 1] == [tokens.word[i - 1], tokens.word[i - 3], "and"]:
        return before.isupper() and tokens.word[i - 3].isdecimal()  # the FDI 4 and FDI 5 frigates
    first = i - 2 if before in ("&", "and") else i
    if first < 1 or tokens.words[first + 1 : first + 2] not in (["&"], ["and"]):
        return False
    name, row = tokens.raw(first - 1), tokens.words[first : first + 3 : 2]
    return name.istitle() and name.isalpha() and all(map(str.isdecimal, row)) and int(row[0]) + 1 == int(row[-1])


def _is_of_another_calendar(tokens: Tokens, i: int, behind: int) -> bool:
    """Whether a number is the day or the year of a date in another calendar: "24 Rajab 1420 H"."""
    if tokens.word[i - 1] in OTHER_MONTHS and tokens.raw(i - 1).istitle():
        return True
    is_month = tokens.word[behind] in OTHER_MONTHS and tokens.raw(behind).istitle()
    return is_month and any(
        word.isdecimal() and len(word) == _YEAR_DIGITS for word in tokens.words[behind + 1 : behind + _LONGEST_DATE]
    )


def _is_of_an_army(tokens: Tokens, behind: int) -> bool:
    """Whether a number is that of a unit, named behind it: "42 Commando Royal Marines"."""
    is_unit = tokens.word[behind] in words_of("unit of an army")
    return is_unit and tokens.raw(behind).istitle()


#: So many words the month and the year of another calendar have: "Rabi al-Awwal 1420".
_LONGEST_DATE = 5
#: No number of a type, or of a row, has more digits.
_LONGEST_OF_TYPE = 3
_LETTERS_OF_TYPE = 2


def _is_a_race(tokens: Tokens, i: int, behind: int) -> bool:
    """Whether a length is what a race is called by: "second in the 400 metres", but "the 400 metres of road"."""
    noun = piece_at(tokens, behind)
    if noun is not None and noun.small in words_of("race"):
        return True
    is_certain = tokens.word[i - 1] == "the" and tokens.word[i] in words_of("length of a race")
    return is_certain and tokens.words[behind : behind + 1] != ["of"] and ends_here(tokens, behind)


def _lasts(tokens: Tokens, i: int) -> bool:
    return is_by(tokens, "lasts", i) and tokens.word[i - 1] != "and"


def _is_long(tokens: Tokens, i: int, unit: Unit) -> bool:
    """Whether "a year" is one year that something lasts: "for a decade", "over a year", "a month's notice"."""
    if tokens.words[unit.behind : unit.behind + 3] in _NOTICE or tokens.word[unit.behind - 1] == "half":
        return True
    cue = cue_before(tokens, i)
    is_great = measure(unit.name) in ("decade", "century")
    if cue is None or tokens.word[cue.first] == "within":
        return is_great and is_by(tokens, "articled", cue.first if cue else i)
    return (is_great or cue.qualifier in _BOUNDING) and qualifies(tokens, cue, unit.name)


_LONG_TIMES = frozenset(("year", "decade"))
_BOUNDING = frozenset(("over", "at_least", "under", "at_most"))
_NOTICE = (["'", "s", "notice"], ["\u2019", "s", "notice"])


def _is_a_rest(tokens: Tokens, i: int, measured: str | None) -> bool:
    """Whether a duration is but the smaller part of one that no number begins: "an hour and 40 minutes"."""
    if i <= _WORDS_OF_ONE or tokens.word[i - 1] != "and" or tokens.word[i - 3] not in ("a", "an"):
        return False
    return PARTS.get(measure(tokens.word[i - 2]) or "", ("",))[0] == measured


def _is_calibre(tokens: Tokens, unit: Unit) -> bool:
    """Whether millimetres are those of a gun: 155mm/39, 30 mm x 173, 155 mm howitzers."""
    k = unit.behind
    if not is_near(tokens, k):
        return False
    word = tokens.word[k]
    if word == "/" or (word in TIMES_SIGN and tokens.word[k + 1][0].isdecimal()):
        return True
    return is_of_guns(tokens, k + (word == HYPHEN)) or _is_named(tokens, k)


def _is_named(tokens: Tokens, k: int) -> bool:
    """Whether the name of a gun or of its ammunition begins at a token: "12.7 mm NSV", "9 mm Luger"."""
    word = tokens.word[k]
    return tokens.raw(k)[0].isupper() and word not in WHOLE_WEEKDAYS and word not in ALL_MONTHS
