"""Dates, amounts of money and numbers of things as people write them, made from templates."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping

from hypothesis import strategies as st

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
SHORT_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec")
SEASONS = ("spring", "summer", "autumn", "winter")
SIGNS = ("$", "\u20ac", "\u00a3", "\u20b9", "Rs ", "US$", "INR ", "USD ", "EUR ")
CURRENCIES = ("rupees", "dollars", "euros", "pounds", "Indian rupees", "US dollars", "USD", "EUR", "INR")
SCALES = ("lakh", "crore", "lakh crore", "thousand", "million", "billion", "trillion")
SHORT_SCALES = ("m", "bn", "k")
UNITS = (
    "rifles", "assault rifles", "tanks", "aircraft", "helicopters", "air defence systems", "tonnes", "km", "megawatts",
    "barrels", "people", "soldiers", "police", "crew",
)  # fmt: skip
#: A name with a number in it, which counts nothing.
DESIGNATED = ("AK-203 rifles", "T-90 tanks", "Mi-17 helicopters", "S-400 systems", "Su-30MKI aircraft")
QUALIFIERS = (
    "about", "around", "approximately", "roughly", "some", "an estimated", "close to", "exactly", "nearly", "almost",
    "over", "more than", "just over", "at least", "no fewer than", "no less than", "a minimum of", "as many as",
    "under", "less than", "just under", "up to", "at most", "not more than", "a maximum of",
)  # fmt: skip


def _rising(numbers: st.SearchStrategy[int], most: int) -> st.SearchStrategy[tuple[int, int]]:
    return st.tuples(numbers, st.integers(1, most)).map(lambda pair: (pair[0], sum(pair)))


def filled(*templates: str) -> st.SearchStrategy[str]:
    """One of some templates, such as `{day} {month} {year}`, with its parts drawn from PARTS."""
    return st.sampled_from(templates).flatmap(_filled)


def _filled(template: str) -> st.SearchStrategy[str]:
    parts = {name: PARTS[name] for name in re.findall(r"\{(\w+)", template)}
    return st.fixed_dictionaries(parts).map(template.format_map)


def _one_of(words: Iterable[object]) -> st.SearchStrategy[object]:
    return st.sampled_from(tuple(words))


#: 2000 is a round number, too, which only some words show to be a year.
_years = st.integers(1901, 2089).filter(lambda year: year != 2000)
#: From the thirteenth on a day can't be taken for a month.
_late_days = st.integers(13, 28)
_small = st.integers(2, 90)
#: Of four digits only with a comma: without one it may be a year.
_number = st.integers(2, 999).map(str) | st.integers(1_000, 99_999_999).map("{:,}".format)
_decimal = st.tuples(st.integers(1, 99), st.integers(1, 9)).map(lambda pair: f"{pair[0]}.{pair[1]}")
_in_words = _one_of(("two", "five", "twelve", "twenty-five", "six hundred", "three hundred and forty"))
_month_pairs = _rising(st.integers(0, 5), 6).map(lambda pair: (MONTHS[pair[0]], MONTHS[pair[1]]))

PARTS: Mapping[str, st.SearchStrategy[object]] = {
    "year": _years,
    "years": _rising(_years, 9),
    # The second year in two digits: not 2004-05, which may be a month, nor 1999-02.
    "short_years": _rising(st.integers(2013, 2080), 9).map(lambda pair: (pair[0], pair[1] % 100)),
    "fiscal": _years.map(lambda year: (year, f"{(year + 1) % 100:02}")),
    "two_digits": st.integers(10, 60),
    "decade": st.integers(191, 199) | st.integers(201, 208),
    "day": st.integers(1, 28),
    "days": _rising(st.integers(1, 14), 14),
    "late_day": _late_days,
    "swapped": _rising(st.integers(1, 6), 6).map(lambda pair: tuple(f"{one:02}" for one in pair)),
    "weekday": st.dates(dt.date(1901, 1, 1), dt.date(2089, 12, 31)),
    "month": _one_of(MONTHS),
    "months": _month_pairs,
    "short_month": _one_of(SHORT_MONTHS),
    "month_number": st.integers(1, 12).map("{:02}".format),
    "nth": st.integers(4, 20).map("{}th".format),
    "quarter": _one_of(("first", "second", "third", "fourth")),
    "quarter_number": st.integers(1, 4),
    "half": _one_of(("first", "second")),
    "half_number": st.integers(1, 2),
    "week": st.integers(4, 20),
    "season": _one_of(SEASONS),
    "sign": _one_of(SIGNS),
    "currency": _one_of(CURRENCIES),
    "scale": _one_of(SCALES),
    "short_scale": _one_of(SHORT_SCALES),
    "number": _number | _decimal,
    "count": _number,
    "small": _small,
    "smalls": _rising(_small, 60),
    "words": _in_words,
    "indian": _one_of(("6,01,427", "5,00,000", "12,34,567", "1,00,00,000")),
    "unit": _one_of(UNITS),
    "designated": _one_of(DESIGNATED),
    "qualifier": _one_of(QUALIFIERS),
}
