"""The words of the calendar: months, weekdays, seasons, ordinals, and the words that stand around dates."""

from __future__ import annotations

from ..lexicon.calendar import month_names, months, season_names, seasons, weekday_names, weekdays

MONTHS = month_names()
WEEKDAYS = weekday_names()
#: The seasons that depend on no hemisphere: 21 to 24 in EDTF.
SEASON_NAMES = season_names()

#: Each month's names in small letters, whole and short, and its number.
MONTH_NUMBERS = months("en")
WHOLE_MONTHS = frozenset(map(str.lower, MONTHS))
#: The days of the week, with 0 for Monday as in `datetime.date.weekday`.
WEEKDAY_NUMBERS = {name: number - 1 for name, number in weekdays("en").items()}
WHOLE_WEEKDAYS = frozenset(map(str.lower, WEEKDAYS))
SEASON_NUMBERS = seasons("en")
#: Months as the continent writes them: 1-VII-1968.
ROMAN_MONTHS = {
    name: number
    for number, name in enumerate(["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"], 1)
}

SUFFIXES = frozenset(("st", "nd", "rd", "th"))
DASHES = frozenset("-\u2012\u2013\u2014")
APOSTROPHES = frozenset("'\u2019\u2018`\u00b4")

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
    return ALL_MONTHS.get(word)


#: The months of every language.
ALL_MONTHS = months()


def season_name(number: int) -> str:
    """Name a season of EDTF, 21 to 32, with the hemisphere where it has one.

    >>> season_name(21), season_name(32)
    ('spring', 'southern winter')
    """
    hemisphere = ("", "northern ", "southern ")[(number - 21) // 4]
    return hemisphere + SEASON_NAMES[21 + (number - 21) % 4]
