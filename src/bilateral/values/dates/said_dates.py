"""Dates in words: what the grammar finds, as EDTF; at the parser, at the reader, and why it is none."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from functools import lru_cache
from typing import Literal, TypeAlias

from ...errors import WrongType
from ...language.grammar.calendar_words import month_of
from ...language.grammar.date_parts import Date, Fiscal, Form, Member, Phrase, Told, Unit
from ...language.grammar.period import is_word, phrase_at
from ...language.grammar.printed_forms import UNKNOWN_DAY
from ...language.grammar.year import last_of
from ...language.scanner import Tokens, scan
from .date_arithmetic import bounded, day_text, first_day, last_day, one_day_bounded, year_text
from .dates_in_words import part_of_year
from .days import weekday, year_month_day
from .edtf import LONGEST_TEXT as LONGEST_EDTF
from .edtf import read
from .edtf_sets import LONGEST_SET, days_of
from .fiscal_years import fiscal_days
from .refused_dates import NO_DATE, Refusal, why_not_words
from .refused_dates import why_not as why_not_edtf

#: No date is said in more characters; in words it is up to four times as long as in EDTF.
LONGEST_TEXT = 4 * LONGEST_SET

#: The first and the last day of a span, each as text: EDTF, `..` for none, empty for one that nobody knows.
Ends = tuple[str, str]


def edtf_of(text: str, date_order: str = "") -> str | Refusal:
    """Write an English date as EDTF, or tell why it can't be: it has two readings, or none, or isn't one day."""
    if len(text) > LONGEST_TEXT:
        return Refusal(f"more than {LONGEST_TEXT} characters", NO_DATE.accepted)
    told, phrase = _phrase_of(text, date_order)
    found = _one_date(phrase) if phrase else _with_clock_time(told)
    if found is None or found == "":
        return _why_not(text)
    return found if isinstance(found, Refusal) or read(found) or days_of(found) else why_not_edtf(found)


def ends_of(text: str, date_order: str = "", country: str = "IN") -> Ends | Refusal | None:
    """Give the first and last day of a period in English; None where it is no period."""
    _, phrase = _phrase_of(text, date_order)
    return phrase_ends(phrase, country) if phrase else None


def _phrase_of(text: str, date_order: str = "") -> tuple[Told, Phrase | None]:
    """Read a text as one phrase of dates, from its first word to its last."""
    tokens = _tokens(text)
    told = Told(tokens, date_order=date_order, is_edtf=is_edtf)
    for place in _starts(told):
        phrase = phrase_at(told, place)
        if phrase and phrase.behind == len(tokens):
            return told, phrase
    return told, None


@lru_cache(maxsize=64)
def _tokens(text: str) -> Tokens:
    if "-\n" in text or "-\r\n" in text:
        text = scan(text, is_word=is_word).clean  # the end of a line parts a word: "Decem-", "ber"
    return scan(" ".join(text.split()))


def is_edtf(text: str) -> bool:
    """Tell whether a text is EDTF as it stands."""
    return bool(read(text)) or bool(days_of(text))


def _starts(told: Told) -> list[int]:
    """Find where the date may begin: behind "signed on", "this"."""
    place = 0
    starts = [0]
    for words in (("signed", "done", "made", "dated"), ("on", "in", "during"), ("this", "the"), ("the",)):
        if told.word[place] in words:
            place += 1
            starts.append(place)
    return starts


# At the parser: one date ---------------------------------------------------------------------------------

_BOTH = Refusal("more than one day", "write 'both ... and ...' for all of them, or '... or ...' for one of them")
_BETWEEN = Refusal("more than one day", "use Period.parse(...)")
_SPAN = Refusal("more than one day", "use Period.parse(...), or for some day among them write 'between ... and ...'")
_TWO_DIGITS = Refusal("a year of two digits", "write all four digits of the year")
_YEARLESS = Refusal(
    "a day without its year", "add the year in four digits; where nobody told it, write e.g. 'XXXX-12-06'"
)
_FISCAL = Refusal("a fiscal year", "use Period.parse(..., country='IN') or fiscal_year('2021-22', country='IN'): it "
                  "begins on another day in each country")  # fmt: skip


def _untold(phrase: Phrase) -> Refusal | None:
    """Tell what keeps a date of a phrase from being one: two readings, a year of two digits, none at all."""
    for date in phrase.dates:
        if date.why:
            return Refusal(*date.why)
        if date.short is not None and date.year is None:
            return _TWO_DIGITS
        if not date.is_told and date.unit in (Unit.DAY, Unit.MONTH):
            return _YEARLESS
    return None


def _one_date(phrase: Phrase) -> str | Refusal | None:
    if untold := _untold(phrase):
        return untold
    if phrase.form is Form.DATE:
        return _of_date(phrase.dates[0])
    if phrase.form in (Form.ONE_OF, Form.ALL_OF):
        return _set(phrase)
    if phrase.form in (Form.BEFORE, Form.AFTER, Form.UNTIL, Form.SINCE):
        return _bound(phrase)
    return _several(phrase)


def _several(phrase: Phrase) -> str | Refusal | None:
    """Tell of more than one day that it is; of one of those between two it is the set."""
    if phrase.form is Form.BETWEEN:
        return _between(phrase)
    if phrase.form is Form.LIST:
        return _BOTH if all(map(_edtf, phrase.dates)) else None
    if phrase.is_cut_short:
        return _two_readings(phrase)
    return _SPAN if all(date.is_told for date in phrase.dates) else None


def _of_date(date: Date) -> str | Refusal | None:
    if date.text == UNKNOWN_DAY:
        return None
    if date.fiscal:
        return _FISCAL
    if date.unit is Unit.PART and not date.edtf:
        return _SPAN if date.year is not None else None
    return _edtf(date) or None


def _edtf(date: Date) -> str:
    return "" if date.fiscal or date.text == UNKNOWN_DAY else date.edtf


def _bound(phrase: Phrase) -> str | Refusal | None:
    date = phrase.dates[0]
    if phrase.is_of_a_span:
        return _BETWEEN if date.fiscal or _edtf(date) else None
    if date.fiscal:
        return _FISCAL
    edtf, form = _edtf(date), _form(phrase)
    return one_day_bounded(form, edtf) if edtf else None


def _form(phrase: Phrase) -> Form:
    # Before the end of a year is before its last day, or on it.
    if phrase.form is Form.BEFORE and phrase.dates[0].is_at_its_end:
        return Form.UNTIL
    return phrase.form


def _two_readings(phrase: Phrase) -> Refusal | None:
    """Refuse "2021-22": a span of years, or in EDTF a part of one."""
    start, end = (date.year for date in phrase.dates)
    if start is None or end is None or end % 100 > _LAST_PART:
        return None
    return two_readings(start, end) if end % 100 >= _FIRST_PART else _SPAN


#: EDTF numbers the parts of a year 21 to 41.
_FIRST_PART, _LAST_PART = 21, 41


def may_be_years(text: str) -> Refusal | None:
    """Refuse a piece of EDTF that is sooner two years than a part of one."""
    start, end = text[:4], text[5:]
    if len(text) != 7 or text[4] != "-" or not (start + end).isdecimal() or int(end) < _FIRST_PART:
        return None
    year = last_of(int(start), end)
    return two_readings(int(start), year) if year else None


def two_readings(start: int, end: int) -> Refusal:
    """Refuse a text in the form of "2021-22", with what it may be."""
    number = end % 100
    part = part_of_year(number, start)
    return Refusal(
        f"two readings, the years {start} to {end} and {part},",
        f"write '{part}', or for the years use Period.parse('{start}/{end}'); When('{start}-{number}') is EDTF",
    )


def _between(phrase: Phrase) -> str | Refusal | None:
    start, end = map(_edtf, phrase.dates)
    if not start or not end:
        return None
    found = f"[{start}..{end}]"
    # From a day to a year "..", which counts in one unit, can't stand; "between" them is then a span and no day.
    return found if days_of(found) else _BETWEEN


def one_of(phrase: Phrase) -> str:
    """Write a phrase that says one of several dates as a set of EDTF; the empty text, where a date isn't told."""
    return _set(phrase) or ""


def _set(phrase: Phrase) -> str | None:
    texts = [_member(member) for member in phrase.members]
    told = [text for text in texts if text]
    if len(told) < len(texts):
        return None
    return ("{{{}}}" if phrase.form is Form.ALL_OF else "[{}]").format(",".join(told))


def _member(member: Member | None) -> str:
    if member is None:
        return ""
    if not isinstance(member, Date):
        start, end = member
        texts = [_edtf(date) if date else "" for date in member]
        return f"{texts[0]}..{texts[1]}" if (texts[0] or not start) and (texts[1] or not end) else ""
    return _edtf(member)


def _why_not(text: str) -> Refusal:
    refusal = why_not_edtf(text) if len(text) <= LONGEST_EDTF else NO_DATE
    if refusal is not NO_DATE and not any(map(month_of, _tokens(text).words)):
        return refusal
    found = why_not_words(" ".join(_tokens(text).words), " ".join(text.lower().split()))
    return refusal if found is NO_DATE else found


# A time of day, which files print behind a day -------------------------------------------------------------


def _with_clock_time(told: Told) -> str | None:
    """Read a day and a time of day: "17-Aug-2018 11:30 AM", "2012-09-03 08:15:00"."""
    words = told.words
    colon = words.index(":") if ":" in words else 0
    if colon < 2:
        return None
    phrase = phrase_at(told, 0)
    if phrase is None or phrase.form is not Form.DATE or phrase.behind != colon - 1:
        return None
    day = phrase.dates[0]
    clock = _clock(words[colon - 1 :])
    return f"{day.edtf}T{clock}" if clock and day.unit is Unit.DAY and day.is_told and not day.sign else None


def _clock(words: list[str]) -> str | None:
    found = re.fullmatch(
        r"([0-9]{1,2}) : ([0-9]{2})(?: : ([0-9]{2}))?(?: (am|pm|a \. m \.|p \. m \.))?", " ".join(words)
    )
    if not found:
        return None
    hour, half = int(found[1]), (found[4] or "")[:1]
    if half and not 1 <= hour <= 12:
        return None
    hour = hour % 12 + 12 * (half == "p") if half else hour
    return f"{hour:02}:{found[2]}:{found[3] or '00'}"


# Spans, at both doors --------------------------------------------------------------------------------------


def phrase_ends(phrase: Phrase, country: str) -> Ends | Refusal | None:
    """Give the first and last day of a phrase that is a span; None where it is one day, or isn't told."""
    rule = _ENDS.get(phrase.form)
    return _untold(phrase) or (rule(phrase, country) if rule else None)


def _bounded_ends(phrase: Phrase, country: str) -> Ends | Refusal | None:
    date, form = phrase.dates[0], _form(phrase)
    ends = _months_of(date, country)
    if isinstance(ends, Refusal):
        return ends
    if ends:
        edtf = ends[0] if form in (Form.SINCE, Form.BEFORE) else ends[1]
    else:
        edtf = _edge(date, last=form in (Form.UNTIL, Form.BEFORE))
    if not edtf or edtf == UNKNOWN_DAY:
        return (("", "..") if form is Form.SINCE else ("..", "")) if edtf else None
    if phrase.form is Form.BEFORE and form is Form.UNTIL:
        edtf = _edge(date, last=True)
    return bounded(form, edtf)


def _edge(date: Date, *, last: bool) -> str:
    """Write an end of a span: of "the end of 2025" the last day, of "the beginning" the first."""
    if last and date.is_at_its_end:
        return last_day(date.edtf)
    if not last and date.is_at_its_beginning:
        return first_day(date.edtf)
    return date.edtf


def _between_ends(phrase: Phrase, country: str) -> Ends | Refusal | None:
    texts: list[str] = []
    for place, date in enumerate(phrase.dates):
        ends = _months_of(date, country)
        if isinstance(ends, Refusal):
            return ends
        text = ends[place] if ends else _edge(date, last=place == 1)
        if not text:
            return None
        texts.append("" if text == UNKNOWN_DAY else text)
    return texts[0], texts[1]


def _week(phrase: Phrase, _country: str) -> Ends | None:
    """Give the first and last day of a week that a day begins or ends, or lies in (ISO 8601-1: Monday to Sunday)."""
    date = phrase.dates[0]
    days = read(date.edtf)
    if days is None:
        return None
    day = int(days.first)
    before = 0 if date.is_at_its_beginning else 6 if date.is_at_its_end else weekday(day)
    return _day(day - before), _day(day - before + 6)


def _whole(phrase: Phrase, country: str) -> Ends | Refusal | None:
    if len(phrase.members) > 1:
        edtf = _set(phrase) or ""
    else:
        date = phrase.dates[0]
        ends = _months_of(date, country)
        if isinstance(ends, Refusal):
            return ends
        if ends:
            return first_day(ends[0]), last_day(ends[1])
        edtf = _edtf(date)
    days = read(edtf) or days_of(edtf) if edtf else None
    if not days:
        return None
    return _day(days.first), _day(days.last)


def _day(number: float) -> str:
    return day_text(int(number)) if math.isfinite(number) else ".."


_ENDS: dict[Form, Callable[[Phrase, str], Ends | Refusal | None]] = {
    Form.OPEN: lambda _phrase, _country: ("..", ".."),
    Form.DATE: lambda phrase, country: _months_of(phrase.dates[0], country),
    Form.WEEK: _week, Form.WHOLE: _whole, Form.SPAN: _between_ends,
    Form.BETWEEN: _between_ends, Form.BEFORE: _bounded_ends, Form.AFTER: _bounded_ends, Form.UNTIL: _bounded_ends,
    Form.SINCE: _bounded_ends,
}  # fmt: skip


# Months of years and of fiscal years -------------------------------------------------------------------------


def _months_of(date: Date, country: str) -> Ends | Refusal | None:
    """Give the first and last month of a quarter, a half or a fiscal year; None of another date."""
    if date.unit is not Unit.PART:
        return None
    if date.fiscal:
        return _fiscal_months(date, date.fiscal, country)
    if date.year is None or date.months is None:
        return None
    return _counted(date.year * 12 + date.months[0], date.months[1])


def _counted(first: int, count: int) -> Ends:
    return _month(first), _month(first + count - 1)


def _month(number: int) -> str:
    year, month = divmod(number, 12)
    return f"{year_text(year)}-{month + 1:02}"


_WITHIN_A_MONTH = Refusal("a part of a fiscal year that begins within a month", "write its days as a Period")


def _fiscal_months(date: Date, fiscal: Fiscal, country: str) -> Ends | Refusal:
    found = fiscal_days(fiscal.name, country)
    last = fiscal_days(fiscal.last, country) if fiscal.last else found
    if isinstance(found, Refusal):
        return found
    if isinstance(last, Refusal):
        return last
    start, end = found[0], last[1]
    if end < start:
        return Refusal("an end before the start", "write the earlier first")
    begin = year_month_day(start)
    if date.named_months:
        return _named_months(begin, date.named_months)
    if date.months:
        offset, count = date.months
        first = begin[0] * 12 + begin[1] - 1 + offset
        return _counted(first, count) if begin[2] == 1 else _WITHIN_A_MONTH
    return _as_months(start, end)


def _named_months(begin: tuple[int, int, int], months: tuple[int, int]) -> Ends:
    """Give months by their names the year that a fiscal year has for them."""
    first, last = months
    year = begin[0] + (first < begin[1])
    return _counted(year * 12 + first - 1, (last - first) % 12 + 1)


def _as_months(start: int, end: int) -> Ends:
    """Write days in months where they are whole ones."""
    first, behind = year_month_day(start), year_month_day(end + 1)
    if first[2] == 1 and behind[2] == 1:
        last = year_month_day(end)
        return f"{year_text(first[0])}-{first[1]:02}", f"{year_text(last[0])}-{last[1]:02}"
    return _day(start), _day(end)


#: Day, month and year in the order in which they are written.
DateOrder: TypeAlias = Literal["dmy", "mdy", "ymd"]


def checked_order(order: object, place: str) -> str:
    """Check which number of a date in digits is which; the empty text, where nobody told."""
    if order is None:
        return ""
    if not isinstance(order, str) or order not in ("dmy", "mdy", "ymd"):
        raise WrongType(f"{place}(date_order=)", came=order, accepted="'dmy', 'mdy' or 'ymd'")
    return str(order)
