"""Texts of dates: every form of EDTF, good at its edges, and texts that are none."""

from __future__ import annotations

from hypothesis import strategies as st

from ..values.dates.days import MOST_YEAR_DIGITS, day_number, days_in_month

#: Around the year 0, at leap years that are none, at the ends of what `datetime.date` and EDTF can write; the first is
#: what examples shrink to.
EDGE_YEARS = (2020, 2000, 1900, 1582, 1000, 999, 100, 99, 4, 1, 0, -1, -4, -100, -400, -401, 9999, -9999, -10_000)


def years(least: int = -9999, most: int = 9999) -> st.SearchStrategy[int]:
    """Year numbers as ISO 8601-1 counts: 0 is 1 BC."""
    edges = [year for year in EDGE_YEARS if least <= year <= most]
    return st.sampled_from(edges) | st.integers(least, most)


def all_years() -> st.SearchStrategy[int]:
    """Years of any length that EDTF texts may have here."""
    return years() | st.integers(-(10**MOST_YEAR_DIGITS) + 1, 10**MOST_YEAR_DIGITS - 1)


@st.composite
def calendar_days(draw: st.DrawFn, of: st.SearchStrategy[int] | None = None) -> tuple[int, int, int]:
    """Year, month and day; often the last of its month."""
    year, month = draw(of if of is not None else years()), draw(st.just(2) | st.integers(1, 12))
    last = days_in_month(year, month)
    return year, month, draw(st.just(last) | st.integers(1, last))


def day_numbers() -> st.SearchStrategy[int]:
    """Day numbers, also far from the years 1 to 9999."""
    return st.integers(-800, 800) | st.integers(-(10**17), 10**17)


def year_text(year: int) -> str:
    """Write a year as EDTF does.

    >>> year_text(800), year_text(-44), year_text(12000)
    ('0800', '-0044', 'Y12000')
    """
    return f"Y{year}" if abs(year) > 9999 else f"-{-year:04}" if year < 0 else f"{year:04}"


SIGNS = ("", "", "?", "~", "%")


@st.composite
def groupings(draw: st.DrawFn) -> str:
    """A season, a quarter, four months or half a year, e.g. `2001-34`."""
    return f"{year_text(draw(years()))}-{draw(st.integers(21, 41))}"


@st.composite
def masked_dates(draw: st.DrawFn) -> str:
    """A date of which any digits are X, and which some day fits, e.g. `156X-12-25`."""
    year, month, day = draw(calendar_days())
    text = draw(
        st.sampled_from([year_text(year), f"{year_text(year)}-{month:02}", f"{year_text(year)}-{month:02}-{day:02}"])
    )
    masked = draw(st.sets(st.integers(0, len(text) - 1), min_size=1))
    return "".join("X" if place in masked and sign != "-" else sign for place, sign in enumerate(text))


@st.composite
def other_years(draw: st.DrawFn) -> str:
    """A year with an exponent or significant digits, e.g. `Y-17E7`, `1950S2`."""
    significant = draw(st.just("") | st.integers(1, 16).map("S{}".format))
    if draw(st.booleans()):
        return year_text(draw(years())) + (significant or "S2")
    zeros = draw(st.integers(4, MOST_YEAR_DIGITS - 1))
    digits = draw(st.integers(1, 10 ** (MOST_YEAR_DIGITS - zeros) - 1).filter(lambda number: number * 10**zeros > 9999))
    return f"Y{draw(st.sampled_from(['', '-']))}{digits}E{zeros}{significant}"


@st.composite
def qualified_dates(draw: st.DrawFn) -> str:
    """A date of which each part may be qualified, on either side, e.g. `?2004-06-~11`."""
    year, month, day = draw(calendar_days())
    parts = [year_text(year), f"{month:02}", f"{day:02}"][: draw(st.integers(1, 3))]
    return "-".join(f"{draw(st.sampled_from(SIGNS))}{part}{draw(st.sampled_from(SIGNS))}" for part in parts)


def level_2_dates() -> st.SearchStrategy[str]:
    """One date of any form that only level 2 has."""
    return groupings() | masked_dates() | other_years() | qualified_dates()


@st.composite
def runs(draw: st.DrawFn, of: st.SearchStrategy[int] | None = None) -> str:
    """Years, months or days from one to another, or open, e.g. `1670..1672`."""
    length = draw(st.integers(1, 3))
    days = st.tuples(calendar_days(of), calendar_days(of)).map(
        lambda pair: sorted(pair, key=lambda day: day_number(*day))
    )
    ends = ["-".join([year_text(day[0]), f"{day[1]:02}", f"{day[2]:02}"][:length]) for day in draw(days)]
    left_out = draw(st.sampled_from([None, None, 0, 1]))
    return "..".join("" if place == left_out else end for place, end in enumerate(ends))


@st.composite
def sets_of_dates(draw: st.DrawFn, of: st.SearchStrategy[str] | None = None) -> str:
    """One of several dates or all of them, e.g. `[1667,1668]`, `{1960,1961-12}`."""
    members = draw(st.lists(of if of is not None else level_2_dates() | runs(), min_size=1, max_size=3))
    return draw(st.sampled_from(["[{}]", "{{{}}}"])).format(",".join(members))


#: Days of 2020 with gaps between them, few enough to try them all.
_NEAR_GAPPED = ("2020-02-X1", "2020-03-3X", "2020-0X-29", "2020-0X-31", "2020-X2-02", "2020-03-X0~")
_NEAR_DAYS = ("2020-02-01", "2020-02-11", "2020-02-29", "2020-03-01", "2020-03-31")
_NEAR_RUNS = ("2020-02-28..2020-03-01", "2020-03-30..2020-03-31", "2020-02-11..2020-02-11")


def near_gapped() -> st.SearchStrategy[str]:
    """Dates close together of which not every day between the first and the last is possible."""
    return st.sampled_from(_NEAR_GAPPED)


def near_sets() -> st.SearchStrategy[str]:
    """Sets of dates close together, of either kind, few enough to try every choice of their days."""
    return sets_of_dates(st.sampled_from(_NEAR_DAYS + _NEAR_RUNS) | near_gapped())


QUALIFIERS = ("", "?", "~", "%")
SHIFTS = ("", "Z", "-04", "+05:30", "-12:00", "+14:00", "+00:00", "-00:15")


@st.composite
def full_dates(draw: st.DrawFn) -> str:
    """A day, e.g. `2021-12-06`."""
    year, month, day = draw(calendar_days())
    return f"{year_text(year)}-{month:02}-{day:02}"


@st.composite
def date_times(draw: st.DrawFn) -> str:
    """A day with a time of day, e.g. `2021-12-06T10:30:00Z`."""
    time = draw(st.times(timezones=st.none()).map(lambda time: time.isoformat()))
    return f"{draw(full_dates())}T{time}{draw(st.sampled_from(SHIFTS))}"


@st.composite
def masked_years(draw: st.DrawFn) -> str:
    """A decade, a century or a thousand years, e.g. `199X`."""
    masked = draw(st.integers(1, 3))
    digits = draw(st.integers(0, 10 ** (4 - masked) - 1))
    return f"{draw(st.sampled_from(['', '-']))}{digits:0{4 - masked}}{'X' * masked}"


def long_years() -> st.SearchStrategy[str]:
    """A year of more than four digits, e.g. `Y170000002`."""
    longest = 10**MOST_YEAR_DIGITS - 1
    ends = st.sampled_from([10_000, 170_000_002, longest])
    return st.tuples(st.sampled_from(["", "-"]), ends | st.integers(10_000, longest)).map(
        lambda parts: f"Y{parts[0]}{parts[1]}"
    )


@st.composite
def parts_of_years(draw: st.DrawFn) -> str:
    """A month, a season, an unspecified day or month, or a year."""
    month = f"{draw(st.integers(1, 12)):02}"
    forms = ["", "-XX", "-XX-XX", f"-{month}", f"-{month}-XX", f"-{draw(st.integers(21, 24))}"]
    return year_text(draw(years())) + draw(st.sampled_from(forms))


def dates() -> st.SearchStrategy[str]:
    """EDTF dates of level 0 and 1 without a time of day."""
    bare = full_dates() | parts_of_years() | masked_years() | long_years()
    return st.tuples(bare, st.sampled_from(QUALIFIERS)).map("".join)


def edtf_texts() -> st.SearchStrategy[str]:
    """EDTF dates and sets of dates of every form and level.

    >>> from bilateral import When
    >>> from hypothesis import find
    >>> text = find(edtf_texts(), lambda text: True)
    >>> When(text).edtf == text
    True
    """
    return dates() | date_times() | level_2_dates() | sets_of_dates()


def hostile_texts() -> st.SearchStrategy[str]:
    """Texts that are nearly dates: pieces of dates in any order, and dates with one character changed.

    >>> from hypothesis import find
    >>> find(hostile_texts(), lambda text: True)
    ''
    """
    pieces = ["2021", "-12", "-06", "X", "?", "~", "%", "T", "10:30:00", "Z", "+05:30", "/", "..", "Y", "S2", "E7",
              "[", "]", ",", "{", "-", "0000", "-0000", "24", "41", " ", "6th", "of", "December", "dec.", "the",
              "about", "c.", "1990s", "century", "BC", "since", "until", "from", "to", "–", "day in", "a", "P", "10Y",
              "years", "ten", "and", "٣", "²", "\n", "\x00", "9" * 20]  # fmt: skip
    jumbles = st.lists(st.sampled_from(pieces), max_size=8).flatmap(
        lambda words: st.sampled_from(["".join(words), " ".join(words)])
    )
    return jumbles | spoilt_texts() | st.text(max_size=80)


@st.composite
def spoilt_texts(draw: st.DrawFn) -> str:
    """A date with one character put in, taken out or put for another."""
    text = draw(edtf_texts())
    place = draw(st.integers(0, len(text)))
    kept = draw(st.integers(0, 1))
    return text[:place] + draw(st.sampled_from(["", "0", "9", "-", "X", "~", "/", " ", "t"])) + text[place + kept :]
