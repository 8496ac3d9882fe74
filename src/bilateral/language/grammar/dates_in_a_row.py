"""Dates in a row: spans, one of several, and lists that lean on each other."""

from __future__ import annotations

from .calendar_words import ALL_MONTHS, DASHES, ROMAN_MONTHS, SUFFIXES, WEEKDAY_NUMBERS, WHOLE_WEEKDAYS
from .date_joints import AND, COMMA, OR, SLASH, TO, is_cut_short, joint_behind, may_follow
from .date_parts import Date, Fiscal, Form, Member, Phrase, Told, Unit
from .date_point import PART_BEGINS, QUALIFIER_BEGINS, point_at
from .day import may_begin
from .decade import in_open_years
from .part_of_year import months_in_brackets
from .shortened import completed, ended
from .small_numbers import ORDINAL_WORDS, TENS, ordinal_at
from .year import CALENDAR_YEAR, digits, fiscal_at, fiscal_pair, goes_on, pair_at, year_behind

#: What opens a row behind "or": "1985 or later".
OPEN = {"earlier": Form.UNTIL, "before": Form.UNTIL, "later": Form.SINCE, "after": Form.SINCE}


#: So many dates are said in a row.
_MOST = 12


def chain_at(told: Told, place: int, *, is_between: bool = False, is_every: bool = False) -> Phrase | None:
    """Read dates in a row, and what is between them.

    Args:
        told: The text.
        place: The token with which the first begins.
        is_between: Whether "between" leads them in, so that "and" stands before the last of a span.
        is_every: Whether all of several are meant.

    >>> from ..scanner import scan
    >>> tokens = scan("6, 7 and 9 December 2021")
    >>> found = chain_at(Told(tokens), 0)
    >>> found and [date.edtf for date in found.dates]
    ['2021-12-06', '2021-12-07', '2021-12-09']
    """
    years = place + (told.word[place] == CALENDAR_YEAR)
    if told.word[years + 1] in _OF_PAIRS and (pair := _pair(told, years)):
        pair = pair._replace(first=place)
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
_LISTED_ON = OPEN.keys() | {"and", "&", "or", "to", "until", "till", "through"}
_OF_PAIRS = DASHES | {"/"}
_EARLIER, _LATER = "..earlier", "..later"


def _opened(told: Told, items: list[Date], joint: tuple[str, int], *, is_every: bool) -> Date | None:
    """Read "or later" within several, and "and later" where all of them are meant."""
    kind, place = joint
    form = OPEN.get(told.word[place])
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
    return may_begin_in_prose(told, here)


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
    if before and before.fiscal and (fiscal := fiscal_pair(told, here)):
        return Date(here, fiscal[1], Unit.PART, fiscal=fiscal[0])  # fiscal years 2016-17 to 2018-19
    if before and before.fiscal and not before.months and told.word[here - 1] in _THROUGH:
        ending = digits(told, here, 4)  # fiscal year 2014 through 2019
        if ending is not None and not goes_on(told, here + 1):
            return Date(here, here + 1, Unit.PART, fiscal=Fiscal(f"FY{ending}"))
    if before is not None and before.is_day_behind and (alone := day_alone(told, here)):
        found = point_at(told, here) if told.word[alone.behind] in _OF_A_DAY else None
        if found and found.unit is Unit.DAY:
            return found
        year = year_behind(told, alone.behind)
        in_month = alone._replace(unit=Unit.DAY, month=before.month, is_day_behind=True)
        if year is None and (years := in_open_years(told, in_month)):
            return years
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


def may_begin_in_prose(told: Told, place: int) -> bool:
    """Tell at a glance whether a date of a text may begin at a token, with its article or without.

    >>> from ..scanner import scan
    >>> told = Told(scan("the sixth of May passed"), is_prose=True)
    >>> may_begin_in_prose(told, 0), may_begin_in_prose(told, 4)
    (True, False)
    """
    here = place + (told.word[place] == "the")
    word = told.word[here]
    return may_begin(told, here) or word in PART_BEGINS or word in QUALIFIER_BEGINS
