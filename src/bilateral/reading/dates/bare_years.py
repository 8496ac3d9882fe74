"""Four digits that are a year, and those that number or count something."""

from __future__ import annotations

from ...language.anchors import Anchors
from ...language.grammar.context import stands
from ...language.grammar.date_parts import Told
from ...language.grammar.digits import HYPHEN
from ...language.grammar.measure import measure
from ...language.grammar.noun_phrase import FIRST_OF_MEASURES
from ...language.grammar.words_behind import is_adjective
from ...language.lexicon.context import words_of
from ...language.scanner import LINE_END
from ...values.numbers.spelling_out import ABBREVIATIONS, SCALE_WORDS

#: Years said by their bare number: from these on nobody needs a word before them to tell.
_FIRST_PLAIN, _FIRST, _LAST = 1900, 1000, 2100

#: Round numbers count more often than they date.
_ROUND = 100


def is_year(told: Told, place: int, *, is_listed: bool = False) -> bool:
    """Tell whether four digits are a year: nothing around them makes them a number of something.

    Of a list of years ("1974 and 1976"), the later ones need no more sign than that they are listed.

    >>> from ...language.scanner import scan
    >>> of = [scan(text) for text in ("in 1976", "of 2024 people", "no 2020.", "rs 2024", "in 2000 they")]
    >>> [is_year(Told(tokens, is_prose=True), 1) for tokens in of]
    [True, False, False, False, True]
    """
    year = int(told.word[place])
    if not _FIRST <= year <= _LAST or _goes_on(told, place + 1):
        return False
    word, earlier = _words_before(told, place)
    if told.is_glued(place) and not _may_stand_before(told.word[place - 1], word):
        return False
    if told.word[place - 1] == "(" and told.is_glued(place) and told.is_glued(place - 1):
        return not told.tokens.raw(place - 2).isupper()  # "COM(2020) 798" is a paper
    if told.word[place - 1] == "," and told.word[place - 2] in _LAWS and not told.is_small(place - 2):
        return True  # the Penal Code, 1860
    is_named = _is_named_by_it(told, place)
    said = word in _DATING or is_listed or is_named or (told.is_glued(place) and told.word[place - 1] in ("(", "["))
    if word in _NUMBERING or word == "than" or (word == "as" and earlier in ("many", "much", "high", "low")):
        return False
    if (
        (earlier == "flight" and not said)
        or (word == "on" and earlier in _REACHED)
        or _is_of_a_car(told, place, word)
        or _counts(told, place, word, is_listed=is_listed)
    ):
        return False
    if _is_number(told, place, word) or _is_in_a_row(told, place):
        return False
    return said or (year >= _FIRST_PLAIN and year % _ROUND != 0)


def counts(told: Told, place: int, *, is_listed: bool = False) -> bool:
    """Tell whether a number counts what stands behind it: "1950 rifles"; not "2004 elections"."""
    return _counts(told, place, "", is_listed=is_listed)


def is_numbered(told: Told, place: int) -> bool:
    """Tell whether a word before a place says that numbers are those of pages, rules, rooms.

    >>> from ...language.scanner import scan
    >>> tokens = scan("pages 1988-89")
    >>> is_numbered(Told(tokens), 1)
    True
    """
    return _words_before(told, place)[0] in _PRINTED


# What stands around it ------------------------------------------------------------------------------------

_DIVIDES = frozenset(".,:/\u2013")


def _is_named_by_it(told: Told, place: int) -> bool:
    """Tell whether a law or a treaty is named by its year: "the Trade Protocol 1949"."""
    return told.word[place - 1] in _NAMED_BY_YEARS and not told.is_small(place - 1)


def _is_of_a_car(told: Told, place: int, word: str) -> bool:
    """Tell whether a year is that of a model: "his 2019 Toyota"."""
    return word in _ARTICLES and told.word[place + 1] in _MAKERS and not told.is_small(place + 1)


def _goes_on(told: Told, place: int) -> bool:
    """Tell whether what stands behind carries the number on, or makes an hour of it."""
    word = told.word[place]
    if word == "of":  # two of 2021
        return len(told.word[place + 1]) == 4 and told.word[place + 1][:2] in ("19", "20")
    if not told.is_glued(place):
        return False
    if word[0].isalnum() or word in "%+":
        return True
    behind = told.word[place + 1]
    if not told.is_glued(place + 1) or not behind[0].isalnum():
        return False
    return (word in _DIVIDES and behind[0].isdecimal()) or (word == HYPHEN and behind != "end")


def _may_stand_before(mark: str, word: str) -> bool:
    return word in _PREFIXES if mark == HYPHEN else mark in _OPENING


_PREFIXES = frozenset(("mid", "pre", "post", "early", "late", "end"))
_OPENING = frozenset("(['\u2018\"\u201c,;:\u2013\u2014*>") | {LINE_END}
#: What may stand between a word and the number that belongs to it, and how much of it.
_BETWEEN, _LONGEST_GAP = frozenset(".,:;([\"'\u2018\u201c-"), 4


def _words_before(told: Told, place: int) -> tuple[str, str]:
    """Return the last word before a place, and the one before that; none, where other signs stand there."""
    at, tokens = place - 1, told.tokens
    while told.word[at] in _BETWEEN and at > 0 and place - at <= _LONGEST_GAP:
        at -= 1
    if at < 0 or tokens.starts[place] - tokens.ends[at] > _LONGEST_GAP or not told.word[at].isalpha():
        return "", ""
    return told.word[at], told.word[at - 1] if at and not told.is_glued(at) else ""


def _is_number(told: Told, place: int, word: str) -> bool:
    """Tell whether it is told as a number: "at 1998 won", "N = 1984", "1600 Park Avenue", "2030 Agenda"."""
    if word == "of":
        return stands(told.tokens, "sum of a number", place, place) is not None
    if word == "at":  # "at 2011 prices" is of a year, "at 2030" an hour
        return told.word[place + 1] not in _LEVELS and told.word[place + 2] not in _LEVELS
    return told.word[place - 1] in _SIGNS or _is_of_a_street(told, place + 1)


def _is_of_a_street(told: Told, place: int) -> bool:
    if told.word[place] == "agenda":
        return not told.is_small(place)
    at = place + 1 + (told.word[place + 1] not in _STREETS)
    return told.word[at] in _STREETS and not any(map(told.is_small, range(place, at + 1)))


def _counts(told: Told, place: int, word: str, *, is_listed: bool) -> bool:
    """Tell whether what stands behind a number is what it counts."""
    noun = told.word[place + 1]
    if not noun.isalpha() or told.is_glued(place + 1) or LINE_END in told.tokens.gap(place + 1):
        return False
    if word == "in" and told.word[place + 2] in _SAID_OF_SEVERAL and not told.is_small(place - 1):
        return False  # "In 1991 roubles were ..."
    raw = told.tokens.raw(place + 1)
    if noun in _COUNTED or (len(noun) > 1 and _MEASURES[raw]) or _is_of_two_words(told, place + 1):
        return True
    is_plural = noun[-1] == "s"
    if word not in _OF_A_YEAR and not is_listed and is_plural and noun[:-1] in _COUNTED_ALONE:
        return True
    # "Around 2005 villages", "as 2000 houses" count; "the 2005 elections", "in 1998 sanctions" don't.
    if noun == "of":
        return word in _COUNTING
    is_plural = is_plural and raw == noun and noun not in _NO_PLURALS
    if word == "and":  # "10 desks and 1999 chairs"; not "in 1996 and 1999 elections"
        return is_plural and not is_listed
    is_round = told.word[place][-2:] == "00" and word not in ("the", "in", "since")
    return (is_plural and (word in _COUNTING or is_round)) or (is_round and _is_described(told, place + 1))


def _is_of_two_words(told: Told, place: int) -> bool:
    """Tell whether a measure of two words begins at a token: square kilometres."""
    is_first = told.word[place] in FIRST_OF_MEASURES
    return is_first and measure(told.tokens.said(place, place + 2)) is not None


def _is_described(told: Told, place: int) -> bool:
    """Tell whether an adjective stands before a plural: the civil of "1500 civil servants"."""
    noun = told.word[place + 1]
    return told.is_small(place) and is_adjective(told.word[place]) and noun[-1:] == "s" and noun not in _NO_PLURALS


def _is_in_a_row(told: Told, place: int) -> bool:
    """Tell whether it is the last of several groups of digits, as of a telephone: "2301 1984", "(0131) 2005"."""
    if told.word[place - 1] not in ("-", ")") and not told.word[place - 1].isdecimal():
        return False
    at, later = place, _LAST
    for _ in range(_MOST_GROUPS):
        step = _group_before(told, at)
        if not step:
            return False
        group, mark = told.word[at - step], told.word[at - 1]
        if mark == "-" or len(group) != len("1984") or not _FIRST_PLAIN <= int(group) <= later:
            return True
        at, later = at - step, int(group)  # the head of a table has years
    return False


def _group_before(told: Told, place: int) -> int:
    """Count the tokens back to the group of digits before one: "2301 ", "245-", "(0131) "; none, where none is."""
    mark = told.word[place - 1]
    step = 2 if mark in ("-", ")") else 1
    group = told.word[place - step]
    if not group.isdecimal():
        return 0
    if mark == "-" and not (told.is_glued(place - 1) and told.is_glued(place)):
        return 0
    if mark == ")" and told.word[place - 3] not in ("(", "+"):
        return 0
    if step == 1 and len(told.tokens.gap(place)) != 1:
        return 0
    before = told.word[place - step - 1]
    is_alone = not told.is_glued(place - step) or before in ("(", "+")
    is_alone = is_alone or (before == "-" and told.word[place - step - 2].isdecimal())
    return step if is_alone and (mark == "-" or len(group) >= 2) and len(group) <= _LONGEST_GROUP else 0


_MOST_GROUPS, _LONGEST_GROUP = 6, 6

_DATING, _NUMBERING, _PRINTED = words_of("dates a year"), words_of("numbers"), words_of("numbers a page")
_OF_A_YEAR, _COUNTING, _LAWS = words_of("of a year"), words_of("counts a year"), words_of("law")
_NAMED_BY_YEARS = words_of("named by its year")
_MAKERS, _ARTICLES = words_of("maker"), frozenset(("a", "an", "the", "his", "her", "its", "their", "my", "our"))
_REACHED = words_of("reached on a phone")
_LEVELS, _STREETS = words_of("level"), words_of("street")
_NO_PLURALS, _NO_MEASURES = words_of("no plural"), words_of("no measure")
_COUNTED_ALONE, _SAID_OF_SEVERAL = words_of("counted alone"), words_of("said of several")
_COUNTED = frozenset((
    *words_of("counted noun"), *words_of("money or scale"), *SCALE_WORDS,
    *(letters for letters in ABBREVIATIONS if len(letters) > 1),
))  # fmt: skip
_SIGNS = frozenset(("=", "+", "\u00d7", "<", "\u2248"))
#: Units of measurement as they are written, where these are no other words.
_MEASURES = Anchors(lambda noun: noun not in _NO_MEASURES and measure(noun) is not None)
