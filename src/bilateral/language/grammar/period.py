"""Dates that are said together, in a row or alone, with the words that lead them in or bound them."""

from __future__ import annotations

from collections.abc import Callable

from .calendar_words import ALL_MONTHS, DASHES, WHOLE_WEEKDAYS
from .date_bound import BOUND_WORDS, BOUNDS, SPAN_LEADS
from .date_joints import OR
from .date_parts import Date, Form, Member, Phrase, Told, Unit
from .date_point import PART_BEGINS, QUALIFIER_BEGINS, point_at
from .dates_in_a_row import OPEN, chain_at, may_begin_in_prose
from .day import date_begins, may_begin
from .numeric_day import behind_clock
from .printed_forms import printed_at
from .small_numbers import NUMBER_WORDS, ORDINAL_WORDS
from .year import pair_at

#: What begins a phrase without being a date.
_OTHER_LEADS = frozenset((
    "from", "between", "either", "one", "all", "both", "throughout", "the", "week", "without", "some", "sometime", "a",
))  # fmt: skip

#: What leads in a date and is no part of one.
_ONLY_LEADS = frozenset((*BOUNDS, "from", "between", "either", "throughout", "without")) - (
    date_begins() | PART_BEGINS | QUALIFIER_BEGINS
)

#: Where a phrase may begin in prose, besides at a date.
LEAD_WORDS = frozenset(BOUNDS) - {"to"} | {"from", "between", "either", "week"} | PART_BEGINS | QUALIFIER_BEGINS


#: The words of dates but for those of numbers, by themselves.
_WORDS = ALL_MONTHS.keys() | WHOLE_WEEKDAYS | ORDINAL_WORDS | BOUND_WORDS


def is_word(word: str) -> bool:
    """Tell whether a word in small letters, which the end of a line may part, is one of dates.

    >>> is_word("december"), is_word("before"), is_word("seventh"), is_word("march-past")
    (True, True, True, False)
    """
    return word in _WORDS or word in NUMBER_WORDS


def phrase_at(told: Told, place: int) -> Phrase | None:
    """Read the dates that are said together from a token on, as far as they go.

    >>> from ..scanner import scan
    >>> tokens = scan("from 28 December to 3 January 2022")
    >>> found = phrase_at(Told(tokens), 0)
    >>> found and [date.edtf for date in found.dates]
    ['2021-12-28', '2022-01-03']
    """
    word = told.word[place]
    if word in BOUNDS and (found := _bounded(told, place)):
        return found
    if word in _OTHER_LEADS and (found := _led(told, place)):
        return found
    chain = None if word in _ONLY_LEADS else chain_at(told, place)
    return _onward(told, chain) if chain else None


def _bounded(told: Told, place: int) -> Phrase | None:
    for words, form in BOUNDS[told.word[place]]:
        if not told.are(place, words):
            continue
        here = place + len(words)
        if words in (("post",), ("pre",)):
            if told.word[here] not in DASHES or not told.is_glued(here):
                continue
            here += 1
        here += 2 * told.are(here, ("and", "including"))
        here += 3 * told.are(here, ("the", "month", "of"))  # since the month of May
        may_be_pair = form in (Form.UNTIL, Form.SINCE) and words != ("to",)
        found = (_end_of_pair(told, here, form) if may_be_pair else None) or _bound_of(told, here)
        if found is None:
            return None
        return Phrase(
            place, found.behind, form, (found,), (place, place + len(words)), is_of_a_span=words in SPAN_LEADS
        )
    return None


def _bound_of(told: Told, place: int) -> Date | None:
    """Read the date behind a bound, with the article before it."""
    if told.is_prose and not may_begin_in_prose(told, place):
        return None
    found = point_at(told, place)
    if found is None and told.word[place] == "the":
        found = point_at(told, place + 1)
    return found


def _end_of_pair(told: Told, place: int, form: Form) -> Date | None:
    """Read the year that bounds a time by two years: "by 2026-27" is by 2027, "since 2019-20" since 2019."""
    pair = pair_at(told, place) if told.word[place + 1] in DASHES else None
    is_month = not told.is_prose and told.word[place + 2] <= "12"  # as EDTF writes it, "by 2009-10" is by October
    if pair is None or is_month:
        return None
    return Date(place, pair[2], Unit.YEAR, pair[form is Form.UNTIL])


_ONWARDS = frozenset(("onwards", "onward", ",", "and", "or"))


def _onward(told: Told, found: Phrase) -> Phrase:
    """Take in "onwards", "or later", "and beyond" behind a date."""
    here = found.behind
    if told.word[here] not in _ONWARDS or (found.form is not Form.DATE and not found.is_cut_short):
        return found
    if found.is_cut_short and told.word[here] in ("onwards", "onward"):
        return Phrase(found.first, here + 1, Form.SINCE, found.dates[:1], (here, here + 1), is_of_a_span=True)
    if found.is_cut_short:
        return found
    comma = here + (told.word[here] == ",")
    if told.word[comma] in ("onwards", "onward"):
        return found._replace(behind=comma + 1, form=Form.SINCE, lead=(comma, comma + 1), is_of_a_span=True)
    if told.word[comma] == "and" and told.word[comma + 1] in ("beyond", "onwards"):
        return found._replace(behind=comma + 2, form=Form.SINCE, lead=(comma, comma + 2), is_of_a_span=True)
    if told.word[here] == "or" and (form := OPEN.get(told.word[here + 1])):
        return found._replace(behind=here + 2, form=form)
    return found


# What is led in by other words ---------------------------------------------------------------------------


def _led(told: Told, place: int) -> Phrase | None:
    rule = _RULES.get(told.word[place])
    return rule(told, place) if rule else None


def _from(told: Told, place: int) -> Phrase | None:
    """Read "from X to Y", "from X onwards"; at the parser "from X" is since then."""
    if told.is_prose and not may_begin_in_prose(told, place + 1):
        return None
    here = place + 1 + 2 * told.are(place + 1, ("and", "including"))
    here += told.word[here] == "the" and told.is_prose
    chain = chain_at(told, here)
    if chain is None:
        return None
    if chain.is_cut_short and (onward := _onward(told, chain)).form is Form.SINCE:
        return onward._replace(first=place)
    if chain.form is Form.SPAN:
        # "From 1994-96": the word belongs to the sentence.
        is_dashed = told.is_prose and told.word[chain.dates[0].behind] in DASHES
        return chain if is_dashed else chain._replace(first=place)
    onward = _onward(told, chain)
    if onward.form is Form.SINCE and onward.lead:
        return onward._replace(first=place)
    if chain.form is not Form.DATE or _goes_on_to_an_end(told, behind_clock(told, chain.behind)):
        return None
    behind = chain.behind + (told.word[chain.behind] == "on" and not told.is_prose)
    return chain._replace(first=place, behind=behind, form=Form.SINCE, lead=(place, place + 1), is_of_a_span=True)


def _goes_on_to_an_end(told: Told, place: int) -> bool:
    """Tell whether a day stands behind "to", so that what begins "from" a day and an hour has its end."""
    return told.word[place] in ("to", "until", "till") and may_begin(told, place + 1)


def _between(told: Told, place: int) -> Phrase | None:
    years = _behind_years(told, place + 1)
    if told.is_prose and not may_begin_in_prose(told, years):
        return None
    here = years + (told.word[years] == "the" and told.is_prose)
    chain = chain_at(told, here, is_between=True)
    if chain is None or chain.form is not Form.SPAN:
        return None
    return chain._replace(first=place, form=Form.BETWEEN)


def _behind_years(told: Told, place: int) -> int:
    """Step over "the years" before the first of two: "between the years 1960 and 1965"."""
    here = place + (told.word[place] == "the")
    return here + 1 + (told.word[here + 1] == "of") if told.word[here] == "years" else place


def _sometime(told: Told, place: int) -> Phrase | None:
    """Read "sometime between X and Y", "a day from X to Y"."""
    here = place
    if printed_at(told, place):
        return None
    if told.word[here] in ("some", "a"):
        if told.word[here + 1] not in ("time", "day", "date", "month", "year"):
            return None
        here += 1
    if told.word[here + 1] not in ("from", "between"):
        return None
    chain = chain_at(told, here + 2, is_between=True)
    if chain is None or chain.form is not Form.SPAN:
        return None
    return chain._replace(first=place, form=Form.ONE_OF, members=(_pair_of(chain),))


def _pair_of(span: Phrase) -> Member:
    first, last = span.dates
    return first, last


def _either(told: Told, place: int) -> Phrase | None:
    here = place + 1 + (told.are(place, ("one", "of")))
    if told.word[place] == "one" and here == place + 1:
        return None
    here += told.word[here] in ("in", "on")
    chain = chain_at(told, here)
    if chain is None or chain.form not in (Form.ONE_OF, Form.SPAN, Form.DATE):
        return None
    if chain.form is Form.SPAN:
        return chain._replace(first=place, form=Form.ONE_OF, members=(_pair_of(chain),))
    if chain.form is Form.DATE:
        opened = _onward(told, chain)
        return opened._replace(first=place) if opened.form is not Form.DATE else None
    return chain._replace(first=place)


def _every(told: Told, place: int) -> Phrase | None:
    """Read "all of 1960 and December 1961", "both 8 and 11 April 1967"; and "all of 2021", its days."""
    here = place + 1 + (told.word[place] == "all")
    if told.word[place] == "all" and told.word[here - 1] != "of":
        return None
    chain = chain_at(told, here, is_every=True)
    if chain is None:
        return None
    if chain.form is Form.LIST:
        return chain._replace(first=place, form=Form.ALL_OF)
    if chain.form is Form.SPAN:
        return chain._replace(first=place, form=Form.ALL_OF, members=(_pair_of(chain),))
    if chain.form is Form.ONE_OF and OR not in told.words[place : chain.behind]:
        return chain._replace(first=place, form=Form.ALL_OF)  # "all of 2020 and later"
    return chain._replace(first=place, form=Form.WHOLE) if chain.form in (Form.DATE, Form.ONE_OF) else None


def _throughout(told: Told, place: int) -> Phrase | None:
    here = place + 1 if told.word[place] == "throughout" else place + 3
    if told.word[place] == "the" and not told.are(place, ("the", "whole", "of")):
        return None
    found = point_at(told, here + (told.word[here] == "the"))
    return Phrase(place, found.behind, Form.WHOLE, (found,)) if found else None


def _week_of(told: Told, place: int) -> Phrase | None:
    """Read "the week of 6 December 2021", "the week beginning 5 December 2021"."""
    here = place + (told.word[place] == "the")
    edge = _OF_A_WEEK.get(told.word[here + 1]) if told.word[here] == "week" else None
    if edge is None:
        return None
    here += 2 + (told.word[here + 2] == "on")
    found = point_at(told, here + (told.word[here] == "the"))
    if found is None or found.unit is not Unit.DAY:
        return None
    return Phrase(place, found.behind, Form.WEEK, (found._replace(edge=edge),))


#: What joins a week to a day of it, and which day that is.
_OF_A_WEEK = {
    "of": "", "beginning": "start", "commencing": "start", "starting": "start", "ending": "end", "ended": "end",
}  # fmt: skip


def _the(told: Told, place: int) -> Phrase | None:
    return _week_of(told, place) or _throughout(told, place)


def _open(told: Told, place: int) -> Phrase | None:
    words = ("without", "start", "or", "end")
    return Phrase(place, place + 4, Form.OPEN, ()) if told.are(place, words) else None


_RULES: dict[str, Callable[[Told, int], Phrase | None]] = {
    "from": _from, "between": _between, "either": _either, "one": _either, "all": _every, "both": _every,
    "throughout": _throughout, "the": _the, "week": _week_of, "without": _open, "some": _sometime,
    "sometime": _sometime, "a": _sometime,
}  # fmt: skip
