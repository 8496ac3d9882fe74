"""Dates that are said together: spans, bounds, one of several, all of several, and lists that lean on each other."""

from __future__ import annotations

from collections.abc import Callable

from .calendar_words import ALL_MONTHS, DASHES, ROMAN_MONTHS, SUFFIXES, WEEKDAY_NUMBERS, WHOLE_WEEKDAYS
from .date_bound import BOUND_WORDS, BOUNDS, SPAN_LEADS
from .date_joints import AND, COMMA, OR, SLASH, TO, is_cut_short, joint_behind, may_follow
from .date_parts import Date, Fiscal, Form, Member, Phrase, Told, Unit
from .date_point import PART_BEGINS, QUALIFIER_BEGINS, point_at
from .day import date_begins, may_begin
from .numeric_day import behind_clock
from .part_of_year import months_in_brackets
from .printed_forms import printed_at
from .shortened import completed, ended
from .small_numbers import NUMBER_WORDS, ORDINAL_WORDS, TENS, ordinal_at
from .year import digits, fiscal_at, goes_on, pair_at, year_behind

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
    >>> found = phrase_at(Told(tokens, tokens.words), 0)
    >>> found and [date.edtf for date in found.dates]
    ['2021-12-28', '2022-01-03']
    """
    word = told.word[place]
    if word in BOUNDS and (found := _bounded(told, place)):
        return found
    if word in _OTHER_LEADS and (found := _led(told, place)):
        return found
    chain = None if word in _ONLY_LEADS else _chain(told, place)
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
    if told.is_prose and not _may_begin(told, place):
        return None
    found = point_at(told, place)
    if found is None and told.word[place] == "the":
        found = point_at(told, place + 1)
    if found and told.is_prose and told.word[found.behind] == "." and told.word[found.behind + 1] == "":
        return found
    return found


def _end_of_pair(told: Told, place: int, form: Form) -> Date | None:
    """Read the year that bounds a time by two years: "by 2026-27" is by 2027, "since 2019-20" since 2019."""
    pair = pair_at(told, place) if told.word[place + 1] in DASHES else None
    is_month = not told.is_prose and told.word[place + 2] <= "12"  # as EDTF writes it, "by 2009-10" is by October
    if pair is None or is_month:
        return None
    return Date(place, pair[2], Unit.YEAR, pair[form is Form.UNTIL])


def _may_begin(told: Told, place: int) -> bool:
    """Tell at a glance whether a date of a text may begin at a token, with its article or without."""
    here = place + (told.word[place] == "the")
    word = told.word[here]
    return may_begin(told, here) or word in PART_BEGINS or word in QUALIFIER_BEGINS


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
    if told.word[here] == "or" and (form := _OPEN.get(told.word[here + 1])):
        return found._replace(behind=here + 2, form=form)
    return found


_OPEN = {"earlier": Form.UNTIL, "before": Form.UNTIL, "later": Form.SINCE, "after": Form.SINCE}

# What is led in by other words ---------------------------------------------------------------------------


def _led(told: Told, place: int) -> Phrase | None:
    rule = _RULES.get(told.word[place])
    return rule(told, place) if rule else None


def _from(told: Told, place: int) -> Phrase | None:
    """Read "from X to Y", "from X onwards"; at the parser "from X" is since then."""
    if told.is_prose and not _may_begin(told, place + 1):
        return None
    here = place + 1 + 2 * told.are(place + 1, ("and", "including"))
    here += told.word[here] == "the" and told.is_prose
    chain = _chain(told, here)
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
    if told.word[chain.behind] == "on" and not told.is_prose:
        return chain._replace(
            first=place, behind=chain.behind + 1, form=Form.SINCE, lead=(place, place + 1), is_of_a_span=True
        )
    if chain.form is not Form.DATE or _goes_on_to_an_end(told, behind_clock(told, chain.behind)):
        return None
    return chain._replace(first=place, form=Form.SINCE, lead=(place, place + 1), is_of_a_span=True)


def _goes_on_to_an_end(told: Told, place: int) -> bool:
    """Tell whether a day stands behind "to", so that what begins "from" a day and an hour has its end."""
    return told.word[place] in ("to", "until", "till") and may_begin(told, place + 1)


def _between(told: Told, place: int) -> Phrase | None:
    years = _behind_years(told, place + 1)
    if told.is_prose and not _may_begin(told, years):
        return None
    here = years + (told.word[years] == "the" and told.is_prose)
    chain = _chain(told, here, is_between=True)
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
    chain = _chain(told, here + 2, is_between=True)
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
    chain = _chain(told, here)
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
    chain = _chain(told, here, is_every=True)
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

# Dates in a row -----------------------------------------------------------------------------------------

#: So many dates are said in a row.
_MOST = 12


def _chain(told: Told, place: int, *, is_between: bool = False, is_every: bool = False) -> Phrase | None:
    """Read dates in a row, and what is between them."""
    if told.word[place + 1] in _OF_PAIRS and (pair := _pair(told, place)):
        return _of_pairs(told, pair, is_between=is_between)
    first = None if place in told.alone else _item(told, place, None)
    if first is None:
        return None
    if first.unit is not Unit.DAY_ALONE and _stands_alone(told, first):
        return Phrase(place, first.behind, Form.DATE, (first,))
    return _row(told, place, first, is_between=is_between, is_every=is_every)


def _stands_alone(told: Told, date: Date) -> bool:
    """Tell at a glance whether nothing behind a date joins it with another."""
    joint = told.word[date.behind]
    if joint not in _JOINTS or (joint == "." and not is_cut_short(told, date)):
        return True
    place = date.behind + 1
    may_be_next = not told.is_prose or joint not in _LISTING or told.word[place] in _LISTED_ON
    return not (may_be_next or _may_go_on(told, place))


def _row(told: Told, place: int, first: Date, *, is_between: bool, is_every: bool) -> Phrase | None:
    """Read the dates that go on with the first of them."""
    items = [first]
    joints: list[str] = []
    while len(items) < _MOST and (joint := joint_behind(told, items[-1], is_between=is_between)):
        kind, item = joint[0], _opened(told, items, joint, is_every=is_every)
        if item is not None:
            kind = SLASH
        elif kind == TO and joints and joints[-1] == TO:
            if told.word[joint[1] - 1] in DASHES and may_begin(told, joint[1]):
                return None  # "1-1-1": no date has so many ends
            break
        else:
            item = _next(told, items, joint)
        if item is None:
            break
        items.append(item)
        joints.append(kind)
    if len(items) == 1 and first.unit is not Unit.DAY_ALONE:
        return Phrase(place, first.behind, Form.DATE, (first,))
    found = _phrase(completed(items), joints, place)
    if found is None and told.is_prose:
        told.alone.update(item.first for item in items if item.unit is Unit.DAY_ALONE)
    return found


#: With these words what joins two dates begins, and what makes one of them a bound.
_JOINTS = DASHES | {".", "to", "until", "till", "through", "thru", "\u2192", "up", ",", "and", "&", "or", "/"}
_LISTING = frozenset((",", "and", "&", "or"))
_LISTED_ON = _OPEN.keys() | {"and", "&", "or", "to", "until", "till", "through"}
_OF_PAIRS = DASHES | {"/"}
_ONWARDS = frozenset(("onwards", "onward", ",", "and", "or"))
_EARLIER, _LATER = "..earlier", "..later"


def _opened(told: Told, items: list[Date], joint: tuple[str, int], *, is_every: bool) -> Date | None:
    """Read "or later" within several, and "and later" where all of them are meant."""
    kind, place = joint
    form = _OPEN.get(told.word[place])
    if form is None or kind not in ((AND, OR) if is_every else (OR,)):
        return None
    if not is_every and len(items) == 1 and told.word[place + 1] != "or":
        return None
    return Date(place, place + 1, Unit.OTHER, text=_EARLIER if form is Form.UNTIL else _LATER)


def _next(told: Told, items: list[Date], joint: tuple[str, int]) -> Date | None:
    """Read the next date in a row, if it goes on with those before it."""
    kind, place = joint
    if told.is_prose and ((kind == COMMA and told.word[place] in ("in", "on")) or not _may_go_on(told, place)):
        return None
    before = items[0] if any(each.is_day_behind for each in items) else items[-1]
    item = _item(told, place, before)
    if item is None or not may_follow(told, items, kind, item):
        return None
    return None if told.is_prose and kind == COMMA and _is_of_what_follows(told, item) else item


def _is_of_what_follows(told: Told, item: Date) -> bool:
    """Tell whether a number behind a comma is of what follows: "on May 5, 12 men"; but "on May 5, 12 and 19"."""
    word = told.word[item.behind]
    return item.unit is Unit.DAY_ALONE and word.isalpha() and word not in _LISTED_ON


def _may_go_on(told: Told, place: int) -> bool:
    """Tell at a glance whether a date may stand behind another: "and in 2021", "to the 5th"."""
    here = place + (told.word[place] == "the")
    here += told.word[here] in ("in", "on")
    return _may_begin(told, here)


def _pair(told: Told, place: int) -> Phrase | None:
    """Read "1988-89" and "2018/19" as a span of years; at the parser "2004-06" is a month."""
    pair = pair_at(told, place)
    if pair is None or len(told.word[place + 2]) == 4 or fiscal_at(told, place) or months_in_brackets(told, place):
        return None
    start, end, behind = pair
    mark = told.word[place + 1]
    if mark == "/" and end != start + 1:
        return None
    if mark == "-" and not told.is_prose and 1 <= int(told.word[place + 2]) <= 12:
        return None
    first, last = Date(place, place + 1, Unit.YEAR, start), Date(place + 2, behind, Unit.YEAR, end)
    return Phrase(place, behind, Form.SPAN, (first, last), is_cut_short=True)


def _of_pairs(told: Told, pair: Phrase, *, is_between: bool) -> Phrase:
    """Take in the second of "2010-11 to 2014-15"."""
    joint = joint_behind(told, pair.dates[1]._replace(behind=pair.behind), is_between=is_between)
    other = _pair(told, joint[1]) if joint and joint[0] == TO else None
    if other is None or (other.dates[0].year or 0) <= (pair.dates[0].year or 0):
        return pair
    return Phrase(pair.first, other.behind, Form.SPAN, (pair.dates[0], other.dates[1]))


def _item(told: Told, place: int, before: Date | None) -> Date | None:
    here = place + (told.word[place] == "the")
    here += told.word[here] in ("in", "on") and before is not None
    here += told.word[here] == "the"
    if before and before.fiscal and (years := pair_at(told, here)) and years[1] == years[0] + 1:
        fiscal = Fiscal(f"{years[0]}-{years[1] % 100:02}")  # fiscal years 2016-17 to 2018-19
        return Date(here, years[2], Unit.PART, fiscal=fiscal)
    if before and before.fiscal and not before.months and told.word[here - 1] in _THROUGH:
        ending = digits(told, here, 4)  # fiscal year 2014 through 2019
        if ending is not None and not goes_on(told, here + 1):
            return Date(here, here + 1, Unit.PART, fiscal=Fiscal(f"FY{ending}"))
    if before is not None and before.is_day_behind and (alone := day_alone(told, here)):
        found = point_at(told, here) if told.word[alone.behind] in _OF_A_DAY else None
        if found and found.unit is Unit.DAY:
            return found
        year = year_behind(told, alone.behind)
        return alone._replace(behind=year.behind, year=year.year) if year and year.year is not None else alone
    found = point_at(told, here) if here == place or before else point_at(told, place) or point_at(told, here)
    return found or day_alone(told, here)


_THROUGH = frozenset(("to", "through", "thru", "until", "till"))
#: What stands between the number of a day and its month, or between it and the day of the other calendar.
_OF_A_DAY = frozenset(("of", "day", "(", "/", ".", *DASHES, *ALL_MONTHS, *ROMAN_MONTHS))


def day_alone(told: Told, place: int) -> Date | None:
    """Read a number that leaves the rest to the date beside it: the "6" of "6 to 8 December"."""
    here, weekday = place, None
    if told.word[here] in WHOLE_WEEKDAYS:
        weekday, here = WEEKDAY_NUMBERS[told.word[here]], here + 1
        here += told.word[here] == ","
    word = told.word[here]
    if word.isdecimal():
        if len(word) > _MOST_DIGITS_ALONE:
            return None
        behind = here + 1
        if told.is_glued(behind) and told.word[behind][0].isalpha():
            if told.word[behind] not in SUFFIXES:
                return None
            behind += 1
        return Date(place, behind, Unit.DAY_ALONE, day=int(word), weekday=weekday)
    found = ordinal_at(told.words, here) if word in _BEGIN_ORDINALS else None
    return Date(place, found[1], Unit.DAY_ALONE, day=found[0], weekday=weekday) if found else None


_MOST_DIGITS_ALONE = 3
_BEGIN_ORDINALS = ORDINAL_WORDS | TENS.keys()


def _phrase(items: list[Date], joints: list[str], place: int) -> Phrase | None:
    alone = next((at for at, item in enumerate(items) if item.unit is Unit.DAY_ALONE), len(items))
    items = items[:alone]
    if not items:
        return None
    joints = joints[: len(items) - 1]
    members = _members(items, joints)
    if members is None:
        return None
    behind = items[-1].behind
    if len(members) == 1:
        if not isinstance(members[0], Date):
            start, end = members[0]
            if start is None or end is None:
                return Phrase(place, behind, Form.ONE_OF, members)
            return Phrase(place, behind, Form.SPAN, (start, end))
        return Phrase(place, behind, Form.DATE, members)
    return Phrase(place, behind, Form.ONE_OF if OR in joints else Form.LIST, members)


def _members(items: list[Date], joints: list[str]) -> tuple[Member, ...] | None:
    members: list[Member] = [items[0]]
    for joint, item in zip(joints, items[1:], strict=True):
        last = members[-1]
        if joint == TO:
            if not isinstance(last, Date):
                return None
            members[-1] = (last, ended(last, item))
        elif joint == SLASH:
            if not isinstance(last, Date):
                return None
            members[-1] = (None, last) if item.text == _EARLIER else (last, None)
        else:
            members.append(item)
    return tuple(members)
