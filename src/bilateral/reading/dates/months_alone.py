"""A month's name that stands alone: the month, or a verb, a person or part of a name."""

from __future__ import annotations

from ...language.grammar.calendar_words import APOSTROPHES, MONTH_NUMBERS, MONTHS, month_of
from ...language.grammar.date_parts import Told
from ...language.lexicon.context import words_of


def is_month(told: Told, place: int) -> bool:
    """Tell whether a month's name that stands alone is the month: not a verb, a person or part of a name.

    >>> from ...language.scanner import scan
    >>> of = [scan(text) for text in ("in May,", "Dr May said", "in may")]
    >>> [is_month(Told(tokens, is_prose=True), 1) for tokens in of]
    [True, False, False]
    """
    name, at = told.word[place], place - 1
    at -= told.word[at] in ("(", "-") and (told.is_glued(place) or told.is_glued(at))
    before = told.word[at]
    if told.is_small(place):
        return name in _NO_OTHER_WORDS and before in _BEFORE_A_SHORT
    if _is_joined_to_another(told, place) or (told.word[place + 1] in _OF_CONTRACTS and told.is_small(place + 1)):
        return True  # April/May, June shipment
    if before in _LISTING and _is_listed(told, at):
        return not _is_of_a_name(told, place + 1)
    is_part = before in _PARTS or _is_end(told, place + 1)
    if len(name) <= 4 and name not in _SHORT_MONTHS and not is_part:
        # "In Oct" is a month; "Mar Thoma" and "Jan Dhan" are names.
        return name != "mar" and before in _BEFORE_A_SHORT and not _is_of_a_name(told, place + 1)
    if _name_goes_on(told, place + 1) or (told.is_glued(place) and told.word[place - 1] in _JOINS and not is_part):
        return False
    if is_part or before in _BEFORE_A_MONTH:
        return True
    return name in _ONLY_MONTHS and not (before.isalpha() and told.tokens.raw(at)[0].isupper())


def _is_joined_to_another(told: Told, place: int) -> bool:
    """Tell whether a mark joins a month to another, as no name is: "April/May", "April-May"."""
    for joint, other in ((place + 1, place + 2), (place - 1, place - 2)):
        is_joined = told.word[joint] in ("/", "-", "\u2013") and told.is_glued(joint) and told.is_glued(joint + 1)
        if is_joined and month_of(told.word[other]) and not told.is_small(other):
            return True
    return False


def _is_listed(told: Told, joint: int) -> bool:
    """Tell whether a month stands before what joins another to it: "in May and June", "in April, May and June"."""
    for _ in range(len(MONTHS)):
        at = joint - 1 - (told.word[joint - 1] == ",")
        if not month_of(told.word[at]) or told.is_small(at):
            return False
        if told.word[at - 1] not in _LISTING:
            return is_month(told, at)
        joint = at - 1
    return False


_LISTING = frozenset(("and", "or", ",", "&"))
_PARTS = frozenset(("early", "mid", "late", "end"))
_SHORT_MONTHS = frozenset(("may", "june", "july"))
#: Months whose names are no other words and no first names.
_ONLY_MONTHS = frozenset(("january", "february", "july", "september", "october", "november", "december"))
_NO_OTHER_WORDS = frozenset(MONTH_NUMBERS) - {"may", "march", "mar", "jan", "dec", "sept", "sep", "oct", "jun"}
_BEFORE_A_MONTH = words_of("before a month")
_BEFORE_A_SHORT = _BEFORE_A_MONTH - words_of("not before a short month")
_OF_CONTRACTS = words_of("contract")
_JOINS = frozenset("-'\u2019/")
_FAMILIES = words_of("of a family")


def _is_end(told: Told, place: int) -> bool:
    return told.word[place] == "-" and told.is_glued(place) and told.word[place + 1] == "end"


def _is_of_a_name(told: Told, place: int) -> bool:
    """Tell whether a name or a number follows, or the name of the month goes on."""
    behind = told.word[place]
    if told.is_glued(place):
        return behind in _JOINS
    return behind[:1].isalnum() and not told.is_small(place)


def _name_goes_on(told: Told, place: int) -> bool:
    """Tell whether a name goes on: "Theresa May", "August Wilson said", "March of Dimes", "May's government"."""
    here = place
    if told.is_glued(place):
        if told.word[place] == "-":
            return told.word[place + 1][:1].isalpha() and told.is_small(place + 1) and told.word[place + 1] != "end"
        if told.word[place] not in APOSTROPHES or told.word[place + 1] != "s":
            return told.word[place] == "/"
        here += 2
    if told.word[here] in _FAMILIES:
        return True
    is_name = told.word[here + 1][:1].isalpha() and not told.is_small(here + 1)
    if told.word[here] == "of":
        return is_name
    is_named = told.word[here][:1].isalpha() and not told.is_small(here)
    return is_named and told.word[here + 1] in ("said", "told", "added")
