"""What the grammar of dates gives: one date with its parts as they were said, and phrases of several."""

from __future__ import annotations

import calendar
import datetime as dt
import enum
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

import attrs

from ..scanner import Tokens

#: Why words are no date, to be followed by "in" and the words; and what would be taken.
Why = tuple[str, str]


class Unit(enum.Enum):
    """What a date names, as far as its neighbours must know it."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    SEASON = "season"
    #: Some months of a year: a quarter, a half, the first nine.
    PART = "part"
    #: Decades, centuries, millennia, and whatever EDTF says otherwise.
    OTHER = "other"
    #: The "6" of "6 to 8 December": a day that leaves its month to the date beside it.
    DAY_ALONE = "day alone"

    if not TYPE_CHECKING:
        __hash__ = object.__hash__  # enum.Enum hashes the name, in Python


class Fiscal(NamedTuple):
    """A fiscal year by its name, "FY22" or "2021-22"; the last one, where several are named.

    Attributes:
        name: The year, as `fiscal_year` takes it.
        last: The year that ends the span: "FY24" of "FY22-24".
    """

    name: str
    last: str = ""


class Date(NamedTuple):
    """One date, and where it stands: from a token to before another.

    Attributes:
        first: Its first token.
        behind: The token behind it.
        unit: What it names.
        year: Its year as ISO 8601-1 counts; None where it is left to be told.
        month: Its month; of a season or another part of a year the number that EDTF has for it.
        day: Its day.
        text: What it is in EDTF, where year, month and day don't say it.
        sign: How it is qualified: `~`, `?` or `%`.
        months: The months of a year that are meant: how many lie before them, and how many they are.
        named_months: The months by their names, the first and the last; of a fiscal year they may be of either year.
        fiscal: The fiscal year.
        short: A year in two digits.
        weekday: The weekday that is said beside it.
        part: The words that say which part of it is meant, as "early": from a token to before another.
        edge: "end" or "start", where the part is one of these.
        why: Why it is none.
        readings: What it may be, where it has several readings.
        is_before_christ: Whether it says to be.
        is_day_behind: Whether the day stands behind its month: "December 6".
    """

    first: int
    behind: int
    unit: Unit
    year: int | None = None
    month: int | None = None
    day: int | None = None
    text: str = ""
    sign: str = ""
    months: tuple[int, int] | None = None
    named_months: tuple[int, int] | None = None
    fiscal: Fiscal | None = None
    short: int | None = None
    weekday: int | None = None
    part: tuple[int, int] | None = None
    edge: str = ""
    why: Why | None = None
    readings: tuple[str, ...] = ()
    is_before_christ: bool = False
    is_day_behind: bool = False

    @property
    def is_told(self) -> bool:
        """Whether it needs nothing that stands elsewhere."""
        return bool(self.text or self.year is not None or self.fiscal or self.why or self.readings)

    @property
    def in_its_year(self) -> str:
        """What EDTF writes behind the year of a day or month."""
        month = f"-{self.month:02}" if self.month is not None else ""
        return month + (f"-{self.day:02}" if self.day is not None else "")

    @property
    def is_in_open_years(self) -> bool:
        """Whether it is a day or month of years that are open: "5 May in the 1920s"."""
        return self.unit in IN_A_YEAR and self.year is None and bool(self.text or self.readings)

    @property
    def is_at_its_end(self) -> bool:
        """Whether its last days are meant."""
        return self.edge == "end"

    @property
    def is_at_its_beginning(self) -> bool:
        """Whether its first days are meant."""
        return self.edge == "start"

    @property
    def edtf(self) -> str:
        """What it is in EDTF; the empty text, where no one date says it."""
        if self.text:
            return self.text + self.sign
        if self.year is None or (self.unit is Unit.PART and self.month is None):
            return ""
        return written(self.year, self.month, self.day) + self.sign


def written(year: int, month: int | None = None, day: int | None = None) -> str:
    """Write a date in EDTF.

    >>> written(2021, 12, 6), written(-44), written(170_000_002)
    ('2021-12-06', '-0044', 'Y170000002')
    """
    parts = f"-{month:02}" if month is not None else ""
    parts += f"-{day:02}" if day is not None else ""
    return (f"Y{year}" if abs(year) > 9999 else f"-{-year:04}" if year < 0 else f"{year:04}") + parts


#: What has its place in every year, so that several without a year share one.
IN_A_YEAR = (Unit.DAY, Unit.MONTH)


class Form(enum.Enum):
    """How the dates of a phrase belong together."""

    DATE = "date"
    SPAN = "span"
    BEFORE = "before"
    AFTER = "after"
    UNTIL = "until"
    SINCE = "since"
    ONE_OF = "one of"
    ALL_OF = "all of"
    #: All the days of one date.
    WHOLE = "whole"
    #: Several dates that lean on each other: "6 and 7 December".
    LIST = "list"
    #: "Between" two dates: a span, and of one day one of those between.
    BETWEEN = "between"
    #: Without start or end.
    OPEN = "open"
    #: The week of a day, from Monday to Sunday.
    WEEK = "week"

    if not TYPE_CHECKING:
        __hash__ = object.__hash__


_OF_ONE_DATE = frozenset((Form.DATE, Form.BEFORE, Form.AFTER, Form.UNTIL, Form.SINCE))
#: One date; or the first and the last of several, where None is open.
Member = Date | tuple[Date | None, Date | None]


class Phrase(NamedTuple):
    """Dates that are said together, and where.

    Attributes:
        first: The first token.
        behind: The token behind the last.
        form: How they belong together.
        members: The dates; of a span the first and the last, where None is one that nobody knows.
        lead: The words beside them that make the phrase a bound: from a token to before another.
        is_of_a_span: Whether the bound is one of what lasts, as "since", and not of one day, as "before".
        is_cut_short: Whether the last of two years is cut short: "2021-22".
    """

    first: int
    behind: int
    form: Form
    members: tuple[Member | None, ...]
    lead: tuple[int, int] | None = None
    is_of_a_span: bool = False
    is_cut_short: bool = False

    @property
    def dates(self) -> tuple[Date, ...]:
        """All its dates."""
        if self.form in _OF_ONE_DATE:
            return self.members  # type: ignore[return-value]  # pyright: ignore[reportReturnType]  # of one date
        found: list[Date] = []
        for member in self.members:
            if isinstance(member, Date):
                found.append(member)
            elif member:
                found += filter(None, member)
        return tuple(found)


def _never(_text: str) -> bool:
    return False


@attrs.frozen(eq=False)
class Told:
    """The tokens of a text, and what is told beside them.

    Attributes:
        tokens: The text, cut.
        words: Its tokens.
        is_prose: Whether other words stand around; what only a lone text can mean is no date there.
        date_order: Which number of 06/12/2021 is which: "dmy", "mdy" or "ymd"; empty where nobody told.
        is_edtf: Tells whether a piece of the text is EDTF.
        word: Each of them; `BEYOND` beyond either end.
        points: The dates that were read at a token, so that no place is read anew for each date before it.
        alone: Tokens that are numbers of a list in which no month stands, so that none of them begins a date.
    """

    tokens: Tokens
    is_prose: bool = False
    date_order: str = ""
    is_edtf: Callable[[str], bool] = _never
    words: list[str] = attrs.field(init=False)
    word: list[str] = attrs.field(init=False)
    points: dict[int, Date | None] = attrs.field(factory=dict[int, "Date | None"], init=False)
    alone: set[int] = attrs.field(factory=set[int], init=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "words", self.tokens.words)
        object.__setattr__(self, "word", self.tokens.word)

    def is_glued(self, place: int) -> bool:
        """Tell whether nothing stands between a token and the one before it."""
        return self.tokens.starts[place] == self.tokens.ends[place - 1]

    def are(self, place: int, words: tuple[str, ...]) -> bool:
        """Tell whether these tokens stand at a place."""
        return self.word[place] == words[0] and tuple(self.words[place : place + len(words)]) == words

    def is_small(self, place: int) -> bool:
        """Tell whether a token is written in small letters."""
        return self.tokens.raw(place).islower()


def is_day(year: int, month: int, day: int) -> bool:
    """Tell whether the calendar has such a day; it repeats every 400 years.

    >>> is_day(1900, 2, 29), is_day(2000, 2, 29)
    (False, True)
    """
    return 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year % 400 + 2000, month)[1]


def weekday_of(year: int, month: int, day: int) -> int:
    """Give the weekday of a day, 0 for Monday.

    >>> weekday_of(2021, 12, 6)
    0
    """
    return dt.date(year % 400 + 2000, month, day).weekday()
