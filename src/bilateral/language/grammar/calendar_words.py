"""The words of the calendar: months, weekdays, seasons, ordinals, and the words that stand around dates."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import cast

MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
          "November", "December")  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
#: The seasons that depend on no hemisphere: 21 to 24 in EDTF.
SEASON_NAMES = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}

#: Each month's names in small letters, whole and short, and its number.
MONTH_NUMBERS: Mapping[str, int] = MappingProxyType(
    {name.lower(): number for number, name in enumerate(MONTHS, 1)}
    | {name[:3].lower(): number for number, name in enumerate(MONTHS, 1)}
    | {"sept": 9}
)
WHOLE_MONTHS = frozenset(map(str.lower, MONTHS))
WEEKDAY_NUMBERS: Mapping[str, int] = MappingProxyType(
    {name.lower(): number for number, name in enumerate(WEEKDAYS)}
    | {name[:3].lower(): number for number, name in enumerate(WEEKDAYS)}
    | {"tues": 1, "thur": 3, "thurs": 3}
)
WHOLE_WEEKDAYS = frozenset(map(str.lower, WEEKDAYS))
SEASON_NUMBERS: Mapping[str, int] = MappingProxyType(
    {name: number for number, name in SEASON_NAMES.items()} | {"fall": 23}
)
#: Months as the continent writes them: 1-VII-1968.
ROMAN_MONTHS: Mapping[str, int] = MappingProxyType(
    {name: number for number, name in enumerate("i ii iii iv v vi vii viii ix x xi xii".split(), 1)}
)

SUFFIXES = frozenset(("st", "nd", "rd", "th"))
DASHES = frozenset("-\u2010\u2011\u2012\u2013\u2014")
APOSTROPHES = frozenset("'\u2019\u2018`\u00b4")

#: Months of Hindi, Marathi, Nepali and Russian, from Unicode's CLDR, in the spellings that people use.
_LOCALES = ("hi", "mr", "ne", "ru")
#: One m before b, as an n sign over the letter before or as a letter of its own; and f with its dot or without.
_SPELLINGS = (("\u0902\u092c", "\u092e\u094d\u092c"), ("\u092b\u093c", "\u092b"))
#: Behind a Russian year stands the word for it: "2021 года", "2021 г.".
YEAR_BEHIND = frozenset(("года", "году", "год", "г"))


#: Months of other calendars: the year beside them is none of ours.
OTHER_MONTHS = frozenset((
    # Saka and Vikram Samvat
    "chaitra", "vaisakha", "vaishakha", "baisakh", "jyaistha", "jyeshtha", "jestha", "asadha", "ashadha", "asar",
    "sravana", "shravana", "shrawan", "bhadra", "bhadrapada", "asvina", "ashvina", "asoj", "kartika", "kartik",
    "agrahayana", "mangsir", "pausa", "pausha", "poush", "magha", "magh", "phalguna", "falgun",
    # Hijri
    "muharram", "safar", "rabi", "jumada", "rajab", "shaban", "sha'ban", "ramadan", "ramzan", "shawwal", "dhu",
    "zilhaj", "zilhajj",
    # Hebrew
    "tishri", "tishrei", "cheshvan", "heshvan", "kislev", "tevet", "tebet", "shevat", "adar", "nisan", "iyar", "sivan",
    "tammuz", "elul",
    # Solar Hijri
    "farvardin", "ordibehesht", "khordad", "tir", "mordad", "shahrivar", "mehr", "aban", "azar", "dey", "bahman",
    "esfand",
))  # fmt: skip


def month_of(word: str) -> int | None:
    """Give the number of a month by its name in small letters.

    >>> month_of("sept"), month_of("декабря"), month_of("soon")
    (9, 12, None)
    """
    return MONTH_NUMBERS.get(word) or (None if word.isascii() else _months_of_languages().get(word))


@cache
def _months_of_languages() -> Mapping[str, int]:
    from babel.dates import get_month_names

    names: dict[str, int] = {}
    for locale in _LOCALES:
        written = cast("Mapping[int, str]", get_month_names("wide", locale=locale))
        names |= {name.lower(): number for number, name in written.items()}
    for one, other in _SPELLINGS:
        names |= {name.replace(one, other): number for name, number in names.items()}
        names |= {name.replace(other, one): number for name, number in names.items() if one not in name}
    return MappingProxyType(names)


def season_name(number: int) -> str:
    """Name a season of EDTF, 21 to 32, with the hemisphere where it has one.

    >>> season_name(21), season_name(32)
    ('spring', 'southern winter')
    """
    hemisphere = ("", "northern ", "southern ")[(number - 21) // 4]
    return hemisphere + SEASON_NAMES[21 + (number - 21) % 4]
