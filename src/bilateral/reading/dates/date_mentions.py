"""The stretches of a text that say dates: found by the words and digits with which dates begin."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from ...values.dates.period import Period
from ...values.dates.when import When
from ..spans import Spans
from . import numeric_days
from .bare_years import is_year
from .calendar_in_prose import month_in
from .counted_months import counted_months
from .date_beginnings import TENS, beginnings
from .date_forms import forms_of_few_digits, forms_of_four_digits, iso_day, word_forms
from .date_mention import DateMention, Kind
from .date_spans import parsed
from .days_of_a_month import days_of_a_month, month_alone
from .days_of_languages import days_of_languages
from .fiscal_years_in_prose import fiscal_months, is_listed_fiscal, pair_of_years, part_months
from .quarters_by_months import quarter_by_months
from .relative_mentions import read_ago, read_called, read_the_end, read_today, read_weekday
from .telling import Telling

#: What a form comes to: one mention, several (the days of "6 and 7 December"), or none.
Mentions = Iterator[DateMention]


def find_mentions(telling: Telling, taken: Spans) -> Mentions:
    """Find what says a date, in order and without overlap.

    >>> [found.words("6 and 7 May 2021") for found in find_mentions(Telling("6 and 7 May 2021"), Spans())]
    ['6', '7 May 2021']
    """
    text, past = telling.text, 0
    written = {mention.start: mention for mention in days_of_languages(text)}
    for start in sorted({*beginnings(text), *written}) if written else beginnings(text):
        if start < past:
            continue
        if (mention := written.get(start)) and not taken.touch(start, mention.end):
            yield mention
            past = mention.end
            continue
        if not (_begins_here(text, start) or (start - 1 == past > 0 and text[past] in "-\u2013\u2014")):
            continue
        found = _form(text, start)
        if not found:
            continue
        form = str(found.lastgroup)
        for mention in _READERS[form](telling, found):
            # A whole day may stand in what is spoken for, as in the path of an address.
            if mention.start >= past and (form == "iso" or not taken.touch(mention.start, mention.end)):
                yield mention
            past = mention.end
        # Of what is no date after all, as 30 February 2021, no part is one.
        past = max(past, found.end())


def _form(text: str, start: int) -> re.Match[str] | None:
    if not text[start].isdecimal():
        return word_forms().match(text, start)
    digits = text[start : start + _MOST_DIGITS + 1]
    if not digits[:_MOST_DIGITS].isdecimal() or len(digits) < _MOST_DIGITS:
        return forms_of_few_digits().match(text, start)
    # Of a number with more digits than a year has, none is a date.
    return None if digits.isdecimal() and len(digits) > _MOST_DIGITS else forms_of_four_digits().match(text, start)


#: A year has four.
_MOST_DIGITS = 4


def _begins_here(text: str, start: int) -> bool:
    before = text[start - 1 : start]
    if before in ".,-/:\u2013" and before:
        # "1,2024", "12-2021", "3.2021" go on here; a whole day may stand in the path of an address.
        return not text[start - 2 : start - 1].isdecimal() or iso_day().match(text, start) is not None
    return not (before.isalnum() or before in "_#$\u20b9\u20ac\u00a3`@&=") or not before


def _one(found: re.Match[str], kind: Kind, value: When | Period | None) -> Mentions:
    if value is not None:
        yield DateMention(found.start(), found.end(), kind, value)


# One function for each form.


def _read_iso(_: Telling, found: re.Match[str]) -> Mentions:
    yield from _one(found, Kind.NUMERIC, parsed(found[0]))


def _read_numeric(telling: Telling, found: re.Match[str]) -> Mentions:
    both = numeric_days.readings(found[0], telling.text)
    if both:
        value = both[0] if len(both) == 1 else None
        yield DateMention(found.start(), found.end(), Kind.NUMERIC, value, () if value else both)


def _read_days(_: Telling, found: re.Match[str]) -> Mentions:
    yield from days_of_a_month(found)


def _read_month_year(_: Telling, found: re.Match[str]) -> Mentions:
    yield from _one(found, Kind.MONTH, parsed(re.sub(r"[\s-]+", " ", found[0])))


def _read_quarter(telling: Telling, found: re.Match[str]) -> Mentions:
    value = quarter_by_months(" ".join(found[0].split()), telling.country)
    yield DateMention(found.start(), found.end(), Kind.YEARS if value else Kind.YEARLESS, value)


def _read_month(telling: Telling, found: re.Match[str]) -> Mentions:
    if month_alone(telling.text, found.start(), found.end()):
        yield DateMention(found.start(), found.end() - found[0].endswith("."), Kind.YEARLESS)


def _read_words(_: Telling, found: re.Match[str]) -> Mentions:
    """Read a century or decade. "The 2000s" are their first ten years by now, "the 1900s" ten or a hundred."""
    digits = found[0][:4]
    if digits.isdecimal() and digits.endswith("00"):
        decade, century = When(f"{digits[:3]}X"), When(f"{digits[:2]}XX")
        if digits == "2000":
            yield DateMention(found.start(), found.end(), Kind.YEARS, decade)
        else:
            yield DateMention(found.start(), found.end(), Kind.YEARS, None, (century, decade))
        return
    yield from _one(found, Kind.YEARS, parsed(found[0].replace("\u2019", "'").lower()))


def _read_nineties(telling: Telling, found: re.Match[str]) -> Mentions:
    tens = TENS.get(found[0]) or found[0][0]
    text, start = telling.text, found.start()
    # "In her mid-50s" is an age, "in the mid-30s" a temperature as often: those need the apostrophe.
    if _OF_A_PERSON.search(text, max(0, start - 20), start) or (
        tens in "234" and found[0][0].isdecimal() and text[start - 1] not in "'\u2018\u2019"
    ):
        return
    start -= text[start - 1] in "'\u2018\u2019"
    start -= len("the ") * (text[start - 4 : start].lower() == "the ")
    yield DateMention(start, found.end(), Kind.YEARS, When(f"19{tens}X"))


_OF_A_PERSON = re.compile(
    r"\b(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur|[Yy]our)\s(?:(?:early|mid|late)[ -])?['\u2018\u2019]?$"
)


def _read_season(telling: Telling, found: re.Match[str]) -> Mentions:
    years = re.search(r"([0-9]{4})(?:.[0-9]{2,4})?$", found[0])
    name = found[0].split()[0].lower().rstrip(",")
    if years and not (
        name == "fall"
        and not re.search(r"(?i)fall of|\b(?:in|by|the|for|until|since|this) fall", _around(telling, found))
    ):
        yield from _one(found, Kind.SEASON, parsed(f"{name} of {years[1]}"))


def _around(telling: Telling, found: re.Match[str]) -> str:
    return telling.text[max(0, found.start() - 6) : found.end()]


def _read_fiscal(telling: Telling, found: re.Match[str]) -> Mentions:
    yield from _one(found, Kind.YEARS, fiscal_months(found[0], telling.country))


def _read_part(telling: Telling, found: re.Match[str]) -> Mentions:
    has_months = "(" in found[0] and month_in().search(found[0])
    read = counted_months if "months" in found[0] else quarter_by_months if has_months else part_months
    yield from _one(found, Kind.YEARS, read(" ".join(found[0].split()), telling.country))


def _read_part_behind(telling: Telling, found: re.Match[str]) -> Mentions:
    year, part = found[0][:4], found[0][-2:]
    yield from _one(found, Kind.YEARS, part_months(f"{part} {year}", telling.country))


def _read_part_alone(_: Telling, found: re.Match[str]) -> Mentions:
    yield DateMention(found.start(), found.end(), Kind.YEARLESS)


def _read_pair(telling: Telling, found: re.Match[str]) -> Mentions:
    if telling.text[found.start() - 1 : found.start()] in (
        "",
        " ",
        "\n",
        "(",
        "[",
        "\u2018",
        "'",
        "\u201c",
        '"',
        "\u00a0",
        ",",
    ):
        sentence = telling.sentence_before(found.start()) + telling.sentence_after(found.end())
        yield from _one(found, Kind.YEARS, pair_of_years(found[0], sentence, telling.country))


def _read_era(_: Telling, found: re.Match[str]) -> Mentions:
    yield from _one(found, Kind.YEAR, parsed(" ".join(found[0].split())))


def _read_calendar(_: Telling, found: re.Match[str]) -> Mentions:
    yield from _one(found, Kind.YEAR, parsed(found[0][-_MOST_DIGITS:]))


def _read_year(telling: Telling, found: re.Match[str]) -> Mentions:
    if is_listed_fiscal(telling.text, found.start()):
        yield from _one(found, Kind.YEARS, fiscal_months(f"FY{found[0]}", telling.country))
        return
    listed = _is_listed().search(telling.text, max(0, found.start() - 12), found.start()) is not None
    if is_year(telling.text, found.start(), found.end(), is_listed=listed):
        yield from _one(found, Kind.YEAR, parsed(found[0]))


_READERS: dict[str, Callable[[Telling, re.Match[str]], Mentions]] = {
    "iso": _read_iso, "numeric": _read_numeric, "days": _read_days, "century": _read_words, "decade": _read_words,
    "nineties": _read_nineties, "part": _read_part, "part_alone": _read_part_alone, "part_behind": _read_part_behind,
    "fiscal": _read_fiscal, "pair": _read_pair, "era": _read_era, "year_month": _read_month_year, "year": _read_year,
    "month_first": _read_days, "month_year": _read_month_year, "quarter": _read_quarter, "month": _read_month,
    "weekday": read_weekday, "today": read_today, "called": read_called, "fiscal_words": _read_fiscal,
    "part_words": _read_part, "part_words_alone": _read_part_alone, "the_end": read_the_end, "season": _read_season,
    "calendar": _read_calendar,
    "century_words": _read_words,
    "nineties_words": _read_nineties, "era_words": _read_era, "ago": read_ago,
}  # fmt: skip


@cache
def _is_listed() -> re.Pattern[str]:
    return re.compile(r"(?<![0-9])[0-9]{4}\s?(?:,|and|or|to|-|\u2013|&)\s?$")
