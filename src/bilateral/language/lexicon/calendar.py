"""The words of the calendar: months, days of the week and seasons, with their numbers."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from .tables import several, table


@cache
def months(*languages: str) -> Mapping[str, int]:
    """Return the months by their names in small letters: of these languages, or of all.

    >>> months("en")["sept"], months()["декабря"], "декабря" in months("en")
    (9, 12, False)
    """
    return _numbers("months", "month", languages)


@cache
def weekdays(*languages: str) -> Mapping[str, int]:
    """Return the days of the week by their names in small letters, Monday as 1: of these languages, or of all.

    >>> weekdays("en")["monday"], weekdays()["воскресенье"]
    (1, 7)
    """
    return _numbers("weekdays", "weekday", languages)


@cache
def seasons(*languages: str) -> Mapping[str, int]:
    """Return the seasons by their names in small letters, as EDTF numbers them: of these languages, or of all.

    >>> seasons()["autumn"], seasons()["fall"]
    (23, 23)
    """
    return _numbers("seasons", "season", languages)


def month_names() -> tuple[str, ...]:
    """Return the English names of the months, in their order.

    >>> month_names()[0], month_names()[11]
    ('January', 'December')
    """
    return _names("months")


def weekday_names() -> tuple[str, ...]:
    """Return the English names of the days of the week, from Monday on.

    >>> weekday_names()[0]
    'Monday'
    """
    return _names("weekdays")


def season_names() -> Mapping[int, str]:
    """Return the English names of the seasons, by their numbers in EDTF.

    >>> season_names()[21]
    'spring'
    """
    return MappingProxyType({seasons()[name]: name for name in _names("seasons")})


def _numbers(name: str, column: str, languages: tuple[str, ...]) -> Mapping[str, int]:
    lines = [line for line in table(name) if not languages or line["language"] in languages]
    return MappingProxyType({word.lower(): int(line[column]) for line in lines for word in several(line["words"])})


def _names(name: str) -> tuple[str, ...]:
    return tuple(several(line["words"])[0] for line in table(name) if line["language"] == "en")
