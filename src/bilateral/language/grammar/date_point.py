"""A date with the words that qualify it: "about 1990", "possibly in 1755", "early 2021", "the end of May 2021"."""

from __future__ import annotations

from collections.abc import Iterable

from ..lexicon.context import words_of
from ..scanner import BEYOND
from .calendar_words import DASHES, SUFFIXES
from .date_parts import Date, Told, Unit
from .day import date_at
from .day_of_month import with_style
from .printed_forms import printed_at
from .small_numbers import ORDINAL_WORDS, TENS, ordinal_at
from .year import year_behind

#: Words of doubt, and of an estimate; "or about" ends "on or about".
_DOUBTS = (("uncertain", ":"), ("possibly",), ("perhaps",), ("maybe",), ("probably",))
_ESTIMATES = (
    ("approx", "."), ("approximately",), ("or", "about"), ("around",), ("about",), ("approx",), ("circa",), ("ca", "."),
    ("c", "."), ("ca",), ("c",), ("~",), ("roughly",),
)  # fmt: skip
_DOUBTS_BEHIND = ("?", "maybe", "perhaps", "possibly", "uncertain")
_ESTIMATES_BEHIND = ("approximately", "approx")

#: "In about 1990" is an estimate, and so is "built about 1990"; "a film about 1971" isn't.
_ENDS = frozenset((BEYOND, ".", "!", "?", "\n", "\u201d", '"'))
_BEFORE_ABOUT = frozenset(("in", "since", "from", "until", "till", "by", "or", "to", "of", "after", "before"))

_OF = ("end", "beginning", "start", "close", "middle", "turn", "eve")
_HALVES = tuple((word, part) for word in ("latter", "later", "early", "first", "second") for part in ("part", "half"))
_SOME_DAYS = frozenset(("week", "fortnight", "days"))
_YEAR_END = ("year", "-", "end")
#: What says which part of a time is meant: the words, and whether "of" must follow.
_PARTS: tuple[tuple[tuple[str, ...], bool], ...] = (
    *((words, True) for words in _HALVES),
    *(((word,), True) for word in _OF),
    (("early", "in"), False), (("late", "in"), False), (("early",), False), (("late",), False), (("mid",), False),
    (("earlier", "in"), False), (("later", "in"), False), (("end",), False),
    (_YEAR_END, True), (_YEAR_END, False),
)  # fmt: skip
_PARTS_OF: dict[str, list[tuple[tuple[str, ...], bool]]] = {}
for _part_words, _has_of in _PARTS:
    _PARTS_OF.setdefault(_part_words[0], []).append((_part_words, _has_of))
PART_BEGINS = _PARTS_OF.keys() | {"week", "last", "first", "second", "third", "fourth"}
#: With these begins a part, or the week that is one: "the third week of".
_PART_OR_WEEK = PART_BEGINS | ORDINAL_WORDS | TENS.keys() | {"the"}
ESTIMATE_BEGINS = frozenset(words[0] for words in _ESTIMATES)
QUALIFIER_BEGINS = frozenset(words[0] for words in (*_DOUBTS, *_ESTIMATES))
_BEFORE_A_DATE = QUALIFIER_BEGINS | _PART_OR_WEEK


def point_at(told: Told, place: int) -> Date | None:
    """Read a date that begins at a token, with the words before and behind that qualify it; each place once."""
    if place in told.points:
        return told.points[place]
    found = told.points[place] = _point_at(told, place)
    return found


def _point_at(told: Told, place: int) -> Date | None:
    """Read a date that begins at a token, with the words before and behind that qualify it.

    >>> from ..scanner import scan
    >>> tokens = scan("in about 1990")
    >>> found = point_at(Told(tokens), 1)
    >>> found and found.edtf
    '1990~'
    """
    if told.is_prose and told.word[place] not in _BEFORE_A_DATE and told.word[place + 1] not in SUFFIXES:
        found = date_at(told, place)
        if found and told.word[found.behind] == "(":
            found = _behind(told, found, (False, False))
    else:
        found = _with_words_before(told, place)
    return _at_its_end(told, found) if found and found.unit is Unit.MONTH else found


def _with_words_before(told: Told, place: int) -> Date | None:
    here, is_doubted, is_estimated, part = place, False, False, None
    if told.word[here] in QUALIFIER_BEGINS:
        here, is_doubted, is_estimated = _qualified(told, place)
    if told.word[here] in _PART_OR_WEEK or told.word[here + 1] in SUFFIXES:
        here, part = _part(told, here)
    here += told.word[here] == "the" and (not told.is_prose or here > place)
    found = (None if told.is_prose else printed_at(told, here)) or date_at(told, here)
    if found is None or (part and found.unit is Unit.DAY):
        return None
    if not told.is_prose:
        found = with_style(told, found)
    if place < found.first or part:
        found = found._replace(first=place, part=part, edge=_edge(told, part))
    if not told.is_prose or here > place or told.word[found.behind] == "(":
        found = _behind(told, found, (is_doubted, is_estimated))
    return found


def _edge(told: Told, part: tuple[int, int] | None) -> str:
    word = told.word[part[0]] if part else ""
    return "end" if word in ("end", "close", "year") else "start" if word in ("beginning", "start") else ""


def _qualified(told: Told, place: int) -> tuple[int, bool, bool]:
    here, is_doubted, is_estimated = place, False, False
    if step := _step(told, here, _DOUBTS):
        here, is_doubted = step, True
        here += told.word[here] in ("in", "on", "during")
    if told.is_prose and told.word[here] in ("about", "c", "ca", "or") and not _is_estimate(told, here):
        return here, is_doubted, False
    if step := _step(told, here, _ESTIMATES):
        here, is_estimated = step, True
    return here, is_doubted, is_estimated


def _is_estimate(told: Told, place: int) -> bool:
    if told.word[place] == "about":
        before = told.word[place - 1]
        is_first = before in _ENDS and not told.is_small(place)
        return is_first or before in _BEFORE_ABOUT or (before.endswith("ed") and before not in words_of("about what"))
    return told.word[place] == "ca" or told.word[place + 1] == "."


def _step(told: Told, place: int, choices: Iterable[tuple[str, ...]]) -> int:
    for words in choices:
        if told.are(place, words):
            return place + len(words)
    return 0


def _part(told: Told, place: int) -> tuple[int, tuple[int, int] | None]:
    """Step over "early", "mid-", "the end of"."""
    here = place + (told.word[place] == "the")
    word = told.word[here]
    if word not in _PART_OR_WEEK and not (word.isdecimal() and told.word[here + 1] in SUFFIXES):
        return place, None
    if (behind := _week(told, here)) and told.word[behind] == "of":
        return behind + 1 + (told.word[behind + 1] == "the"), (here, behind + 1)
    for words, has_of in _PARTS_OF.get(word, ()):
        behind = here + len(words)
        if told.are(here, words) and (not has_of or told.word[behind] == "of"):
            behind += has_of
            part = (here, behind)
            if told.word[behind] in DASHES and told.is_glued(behind):
                behind += 1
            elif (words == ("end",) and not _is_noun(told, here)) or _is_part_of_year(told, here, words):
                continue
            behind += told.word[behind] == "the"
            return behind, part
    return place, None


def _is_noun(told: Told, place: int) -> bool:
    """Tell whether "end" is no verb: "end of May", "by end 2025", "from end May"."""
    if told.word[place + 1] == "of":
        return True
    before = told.word[place - 1]
    return before in _BEFORE_END or (not told.is_prose and before != "the")


_BEFORE_END = frozenset(("by", "until", "till", "from", "since", "before", "after", "at", "in", "than"))


def _week(told: Told, place: int) -> int:
    """Step over "the first week", "the 3rd week", "week 49"."""
    if told.word[place] == "week" and told.word[place + 1].isdecimal():
        return place + 2
    if told.word[place] == "last" and told.word[place + 1] in _SOME_DAYS:
        return place + 2
    number = ordinal_at(told.words, place)
    if number is None and told.word[place].isdecimal() and told.word[place + 1] in SUFFIXES:
        number = 0, place + 2
    return number[1] + 1 if number and told.word[number[1]] in _SOME_DAYS else 0


def _is_part_of_year(told: Told, place: int, words: tuple[str, ...]) -> bool:
    """Tell whether "first half of 2021" are months of a year; of May or of the 1990s it is some part."""
    found = date_at(told, place) if words in _HALVES else None
    if found is None or found.unit is not Unit.PART:
        return False
    return found.is_told or (told.word[found.behind] == "of" and told.word[found.behind + 2] == "year")


def _behind(told: Told, found: Date, signs: tuple[bool, bool]) -> Date:
    """Take in "(approximately)", "maybe", "?" behind a date, and put its sign."""
    is_doubted, is_estimated = signs
    here = found.behind
    if not told.is_prose:
        comma = here + (told.word[here] == ",")
        bracket = comma + (told.word[comma] == "(")
        if told.word[bracket] in _ESTIMATES_BEHIND:
            here = bracket + 1 + (told.word[bracket + 1] == ".")
            here, is_estimated = here + (told.word[here] == ")"), True
            comma = here + (told.word[here] == ",")
            bracket = comma + (told.word[comma] == "(")
        if told.word[bracket] in _DOUBTS_BEHIND:
            here, is_doubted = bracket + 1, True
            here += told.word[here] == ")"
    elif told.are(here, ("(", "?", ")")):
        here, is_doubted = here + 3, True
    sign = "%" if is_doubted and is_estimated else "?" if is_doubted else "~" if is_estimated else ""
    if not sign and here == found.behind:
        return found
    if found.sign or (sign and found.text[-1:] in ("?", "~", "%")):
        return found._replace(behind=here)
    return found._replace(behind=here, sign=sign)


def _at_its_end(told: Told, found: Date) -> Date:
    """Take in the word of "March-end"."""
    here = found.behind
    if told.word[here] not in DASHES or told.word[here + 1] != "end":
        return found
    if not told.is_glued(here + 1):
        return found
    at_end = found._replace(behind=here + 2, part=(here + 1, here + 2), edge="end")
    year = year_behind(told, here + 2) if found.year is None else None
    return at_end._replace(behind=year.behind, year=year.year, short=year.short) if year else at_end
