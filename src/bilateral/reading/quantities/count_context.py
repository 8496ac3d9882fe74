"""What stands around a number and decides what it says: a rate, a ratio, a year, a type, a length of time."""

from __future__ import annotations

from ...language.anchors import Anchors
from ...language.grammar.calendar_words import OTHER_MONTHS
from ...language.grammar.context import stands, words_beside
from ...language.grammar.currency import CODE, is_code, last_words, name_before
from ...language.grammar.digits import HYPHENS, is_glued, is_near
from ...language.grammar.figure import DASHES, Cue, cue_before
from ...language.grammar.measure import PARTS, TIMES, measure
from ...language.grammar.number import Number
from ...language.grammar.number_parts import known_word
from ...language.grammar.number_sum import Part
from ...language.grammar.type_names import TIMES_SIGN
from ...language.grammar.unit import Unit, ends_here
from ...language.grammar.words_behind import APOSTROPHES, piece_at
from ...language.lexicon.context import words_of
from ...language.scanner import LINE_END, Tokens
from ...language.scripts import plain_spelling
from ..figures.digits_first import is_of_guns, is_of_several
from ..figures.numbered_nouns import LISTED, NUMBERED, is_plural, numbered_noun

#: What may touch a number that begins behind it.
_OPENING = frozenset("([\"'\u2018\u2019\u201c\u2014\u2013,~\u2248<>\u2264\u2265\u00ab")
_LONGEST_LIST = 12
#: Of a share, the whole is no greater: "one in five", "4 in 10".
_MOST_OF_SHARE = 10
_YEAR_DIGITS = 4
#: The words before the smaller part: "an hour and".
_WORDS_OF_ONE = 2
_BULLETS = DASHES | frozenset("*\u2022\u2023\u2043\u00b7\u25aa\u25cf")
_ENDS = frozenset({".", "!", "?", ":", ";", LINE_END, '"', "\u201d"})


def _is_by(tokens: Tokens, role: str, place: int) -> bool:
    """Whether a word of a role stands on its side of a token, as near as it reaches."""
    return stands(tokens, role, place, place) is not None


def may_begin(tokens: Tokens, i: int) -> bool:
    """Whether a number may begin at a token, for what touches it.

    >>> from bilateral.language.scanner import scan
    >>> may_begin(scan("the S-400"), 3), may_begin(scan("(400 men)"), 1), may_begin(scan("the '74 tests"), 2)
    (False, True, False)
    """
    if not i or not is_glued(tokens, i):
        return True
    before = tokens.words[i - 1]
    if before == LINE_END or (before in TIMES_SIGN and is_of_several(tokens, i)):
        return True
    if before not in _OPENING:
        return False
    if before in APOSTROPHES or before == "\u2018":
        return not (tokens.words[i].isdecimal() and len(tokens.words[i]) == 2)
    # The rest of a number or of a range, of which the beginning was no count: "$5,000 men".
    is_rest = before == "," or before in DASHES
    return not (is_rest and i > 1 and is_glued(tokens, i - 1) and tokens.words[i - 2][0].isdecimal())


def counts_nothing(tokens: Tokens, i: int) -> bool:
    """Whether what stands before a number makes a rate, a ratio or a name of it.

    >>> from bilateral.language.scanner import scan
    >>> [counts_nothing(scan(text), 2) for text in ("one in five men", "in Phase Two trials", "came in five cars")]
    [True, True, False]
    """
    if tokens.words[i][0].isalpha() and _is_name(tokens, i):
        return True
    word = tokens.words[i - 1] if i else ""
    if not i or not (_MAY_TELL[word] or (len(word) == CODE and is_code(tokens, i - 1))):
        return False
    if _is_by(tokens, "rate", i) or _is_numbered(tokens, i):
        return True
    if word in TIMES_SIGN and not is_of_several(tokens, i):
        return True
    if word in words_of("month") and tokens.raw(i - 1)[0].isupper():
        return True
    if word == "of" and i > 1:
        part = known_word(tokens.words[i - 2])
        is_ordinal = i > 2 and tokens.words[i - 3] == "the"  # "the second of six ships", but "a third of six"
        return tokens.raw(i - 2) == "Group" or (part is not None and part.part is Part.PART and not is_ordinal)
    if word == "in" and i > 1 and _is_few(tokens, i) and _is_few(tokens, i - 2):
        return True
    return is_near(tokens, i) and name_before(tokens, i) is not None


def _may_tell(word: str) -> bool:
    """Tell whether a word before a number may say that it counts nothing."""
    if word in LISTED or word in TIMES_SIGN or word in ("of", "in", ".", "#") or plain_spelling(word) in last_words():
        return True
    return word in words_beside("month", "rate", *NUMBERED)


_MAY_TELL = Anchors(_may_tell)


def _is_few(tokens: Tokens, i: int) -> bool:
    word = tokens.words[i]
    if word.isdecimal():
        return int(word) <= _MOST_OF_SHARE
    number = known_word(word)
    return number is not None and number.part is Part.SMALL


def _is_numbered(tokens: Tokens, i: int) -> bool:
    """Whether a noun before a number, or before the list it stands in, says that it only tells which one is meant."""
    k, commas, joints = i, 0, 0
    for _ in range(_LONGEST_LIST):
        first = numbered_noun(tokens, k)
        if first is not None:
            return not joints or commas > 0 or is_plural(tokens, first, k)
        if k < 3 or tokens.words[k - 1] not in LISTED or not tokens.words[k - 2][0].isdecimal():
            return False
        commas, joints, k = commas + (tokens.words[k - 1] == ","), joints + 1, k - 2
    return False


def _is_name(tokens: Tokens, i: int) -> bool:
    """Whether a number in words is part of a name: the Five Eyes, but "Five rifles" at the beginning of a sentence."""
    if i + 1 >= len(tokens) or not tokens.raw(i + 1)[0].isupper():
        return False
    if _is_by(tokens, "name with a number", i):
        return True
    if not i:
        return False
    before = tokens.raw(i - 1)
    # In a headline everything has its capital, and behind the mark of a list a sentence begins.
    is_listed = before in _BULLETS and not is_glued(tokens, i)
    return tokens.raw(i)[0].isupper() and before not in _ENDS and not is_listed and not before[0].isupper()


def is_other_than_count(tokens: Tokens, i: int, number: Number, unit: Unit) -> bool:
    """Whether a number with a noun is a year with one, a calibre, or a duration that tells when or how old.

    >>> from bilateral.language.grammar.unit_behind import unit_at
    >>> from bilateral.language.grammar.number import number_at
    >>> from bilateral.language.scanner import scan
    >>> tokens = scan("the 2019 elections")
    >>> is_other_than_count(tokens, 1, number_at(tokens, 1), unit_at(tokens, 2))
    True
    """
    if _is_of_another_calendar(tokens, i, number.behind):
        return True
    measured = measure(unit.name)
    if measured in TIMES:
        if tokens.words[i] == "one" and measured == "day" and not _lasts(tokens, i):
            return True  # a certain day
        if tokens.words[i] in ("a", "an", "half") and not _is_long(tokens, i, unit):
            return True  # twice a year
        is_one_of_them = measured not in _LONG_TIMES and _is_by(tokens, "which of them", i)
        if is_one_of_them or _is_a_rest(tokens, i, measured):
            return True
        return _is_by(tokens, "tells when", unit.behind) or _is_of_age(tokens, i)
    if measured in ("mm", "cm", "inch") and _is_calibre(tokens, unit):
        return True
    if measured == "m" and _is_a_race(tokens, i, unit.behind):
        return True
    if measured is None and (_is_of_a_type(tokens, i) or _is_of_an_army(tokens, number.behind)):
        return True
    head = tokens.words[unit.behind - 1]
    if head in words_of("race") and tokens.words[number.behind - 1] == "m" and number.behind > i + 1:
        return True  # the 400m hurdles
    if not measured and not number.scales and "." in tokens.words[i] and head not in words_of("in parts"):
        return True  # 5.56 rifles, the track 1.5 talks: nobody counts a part of one
    return number.behind == i + 1 and len(tokens.words[i]) == _YEAR_DIGITS and is_year(tokens, i)


def _is_of_a_type(tokens: Tokens, i: int) -> bool:
    """Whether a number is that of a type or of a row: "the T 90 tanks", "Kudankulam 3 & 4 show"."""
    if not (i and tokens.words[i].isdecimal() and len(tokens.words[i]) <= _LONGEST_OF_TYPE):
        return False
    before = tokens.raw(i - 1)
    if len(before) == 1 and before.isupper():
        return before not in ("A", "I") and not is_glued(tokens, i)
    if before in HYPHENS and i > 1 and not is_glued(tokens, i):  # T - 90 tanks, IGLA - 1M missiles
        name, goes_on = tokens.raw(i - 2), i + 1 < len(tokens.words) and is_glued(tokens, i + 1)
        is_lettered = goes_on and tokens.words[i + 1].isalpha()
        return name.isalpha() and name.isupper() and (is_lettered or len(name) <= _LETTERS_OF_TYPE)
    if tokens.words[max(0, i - 4) : i - 1] == [tokens.words[i - 1], tokens.words[i - 3], "and"]:
        return before.isupper() and tokens.words[i - 3].isdecimal()  # the FDI 4 and FDI 5 frigates
    first = i - 2 if before in ("&", "and") else i
    if not first or tokens.words[first + 1 : first + 2] not in (["&"], ["and"]):
        return False
    name, row = tokens.raw(first - 1), tokens.words[first : first + 3 : 2]
    return name.istitle() and name.isalpha() and all(map(str.isdecimal, row)) and int(row[0]) + 1 == int(row[-1])


def _is_of_another_calendar(tokens: Tokens, i: int, behind: int) -> bool:
    """Whether a number is the day or the year of a date in another calendar: "24 Rajab 1420 H"."""
    if i and tokens.words[i - 1] in OTHER_MONTHS and tokens.raw(i - 1).istitle():
        return True
    is_month = behind < len(tokens.words) and tokens.words[behind] in OTHER_MONTHS and tokens.raw(behind).istitle()
    return is_month and any(
        word.isdecimal() and len(word) == _YEAR_DIGITS for word in tokens.words[behind + 1 : behind + _LONGEST_DATE]
    )


def _is_of_an_army(tokens: Tokens, behind: int) -> bool:
    """Whether a number is that of a unit, named behind it: "42 Commando Royal Marines"."""
    is_unit = behind < len(tokens.words) and tokens.words[behind] in words_of("unit of an army")
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
    is_certain = i > 0 and tokens.words[i - 1] == "the" and tokens.words[i] in words_of("length of a race")
    return is_certain and tokens.words[behind : behind + 1] != ["of"] and ends_here(tokens, behind)


def _lasts(tokens: Tokens, i: int) -> bool:
    return _is_by(tokens, "lasts", i) and tokens.words[i - 1] != "and"


def _is_long(tokens: Tokens, i: int, unit: Unit) -> bool:
    """Whether "a year" is one year that something lasts: "for a decade", "over a year", "a month's notice"."""
    if tokens.words[unit.behind : unit.behind + 3] in _NOTICE or tokens.words[unit.behind - 1] == "half":
        return True
    cue = cue_before(tokens, i)
    is_great = measure(unit.name) in ("decade", "century")
    if cue is None or tokens.words[cue.first] == "within":
        return is_great and _is_by(tokens, "articled", cue.first if cue else i)
    return (is_great or cue.qualifier in _BOUNDING) and qualifies(tokens, cue, unit.name)


_LONG_TIMES = frozenset(("year", "decade"))
_BOUNDING = frozenset(("over", "at_least", "under", "at_most"))
_NOTICE = (["'", "s", "notice"], ["\u2019", "s", "notice"])


def _is_a_rest(tokens: Tokens, i: int, measured: str | None) -> bool:
    """Whether a duration is but the smaller part of one that no number begins: "an hour and 40 minutes"."""
    if i <= _WORDS_OF_ONE or tokens.words[i - 1] != "and" or tokens.words[i - 3] not in ("a", "an"):
        return False
    return PARTS.get(measure(tokens.words[i - 2]) or "", ("",))[0] == measured


def _is_of_age(tokens: Tokens, i: int) -> bool:
    return _is_by(tokens, "of an age", i)


def _is_calibre(tokens: Tokens, unit: Unit) -> bool:
    """Whether millimetres are those of a gun: 155mm/39, 30 mm x 173, 155 mm howitzers."""
    k = unit.behind
    if k >= len(tokens) or not is_near(tokens, k):
        return False
    word = tokens.words[k]
    if word == "/" or (word in TIMES_SIGN and k + 1 < len(tokens) and tokens.words[k + 1][0].isdecimal()):
        return True
    return is_of_guns(tokens, k + (word in HYPHENS))


def is_year(tokens: Tokens, i: int) -> bool:
    """Whether a number of four digits is rather a year: "the 2019 elections", but "2000 troops".

    >>> from bilateral.language.scanner import scan
    >>> is_year(scan("the 2019 elections"), 1), is_year(scan("some 2000 troops"), 1)
    (True, False)
    """
    word = tokens.words[i]
    if len(word) != _YEAR_DIGITS or not word.isdecimal() or word[:2] not in ("18", "19", "20"):
        return False
    if word.endswith("00"):
        return _is_by(tokens, "before a year", i)
    return not _is_by(tokens, "counts", i)


def qualifies(tokens: Tokens, cue: Cue, unit: str) -> bool:
    """Whether the words of a qualifier qualify a number of something, rather than say where, when or of what.

    >>> from bilateral.language.grammar.figure import cue_before
    >>> from bilateral.language.scanner import scan
    >>> [qualifies(scan(text), cue_before(scan(text), 2), "ships") for text in ("sold over 12", "dispute over 12")]
    [True, False]
    """
    last, first = tokens.words[cue.behind - 1], cue.first

    if last in ("about", "around"):
        return not _is_by(tokens, "about what", first)
    if last == "past" and first and tokens.words[first - 1] in words_of("whose"):
        return False  # in the past four years
    if last == "over" and (measure(unit) in TIMES or unit.lower().removesuffix("s") in words_of("one after another")):
        return not first or tokens.words[first - 1] in _ENDS or _is_by(tokens, "lasts", first)
    if last in ("over", "above", "below", "under", "than") and _is_by(tokens, "compared", first):
        return False
    if last == "over":
        reaches = measure(unit) is not None and _ends_a_measure(tokens, first)
        return not (reaches or _is_by(tokens, "over what", first))
    if last in ("under", "below", "above", "beyond", "past"):
        return unit.rpartition(" ")[2].lower().rstrip("s") not in words_of("heading")
    return not (last in ("to", "upto") and _is_by(tokens, "reached", first))


def _ends_a_measure(tokens: Tokens, j: int) -> bool:
    """Whether a measured number ends before a token: what goes on is how far it reaches, "2,000 MW over 800 km"."""
    return j > 1 and measure(tokens.raw(j - 1)) is not None and tokens.words[j - 2][0].isdecimal()


def is_change(tokens: Tokens, cue: Cue | None) -> bool:
    """Whether two numbers with "to" between them are what something changed from and to, and no range.

    >>> from bilateral.language.scanner import scan
    >>> is_change(scan("rose from 5 to 7"), Cue("between", 1, 2))
    True
    """
    return cue is not None and tokens.words[cue.first] == "from" and changes_before(tokens, cue.first)


def changes_before(tokens: Tokens, i: int) -> bool:
    """Whether the words before a token in its sentence say that something changes."""
    return _is_by(tokens, "change", i) or _is_by(tokens, "changed by somebody", i)
