"""The words that the grammars of dates hold themselves, one by one, and dates put together from their parts."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import BilateralError, Period, Term, When
from bilateral.errors import InvalidWhen
from bilateral.numbers import spell
from strategies.doors import dates_found, parsed

#: Months of other calendars, by calendar.
OTHER_MONTHS = (
    "chaitra", "vaisakha", "vaishakha", "baisakh", "jyaistha", "jyeshtha", "jestha", "asadha", "ashadha", "asar",
    "sravana", "shravana", "shrawan", "bhadra", "bhadrapada", "asvina", "ashvina", "asoj", "kartika", "kartik",
    "agrahayana", "mangsir", "pausa", "pausha", "poush", "magha", "magh", "phalguna", "falgun", "muharram", "safar",
    "rabi", "jumada", "rajab", "shaban", "sha'ban", "ramadan", "ramzan", "shawwal", "dhu", "zilhaj", "zilhajj",
    "tishri", "tishrei", "cheshvan", "heshvan", "kislev", "tevet", "tebet", "shevat", "adar", "nisan", "iyar",
    "sivan", "tammuz", "elul", "farvardin", "ordibehesht", "khordad", "tir", "mordad", "shahrivar", "mehr", "aban",
    "azar", "dey", "bahman", "esfand",
)  # fmt: skip
ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    "twentieth",
)  # fmt: skip
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
DECADES = ("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties")
FAR_DAYS = st.dates(dt.date(1000, 1, 1), dt.date(9999, 12, 31))


def nth(number: int) -> str:
    """Say an ordinal of 1 to 100 in words."""
    if number <= 20:
        return ORDINALS[number - 1]
    tens, unit = divmod(number, 10)
    return f"{spell(10 * tens)}-{ORDINALS[unit - 1]}" if unit else f"{spell(number)[:-1]}ieth"


def said_two_by_two(year: int) -> str:
    """Say a year as people say it: nineteen forty-seven, twelve hundred and five."""
    century, rest = divmod(year, 100)
    if rest >= 10:
        return f"{spell(century)} {spell(rest)}"
    return f"{spell(century)} hundred and {spell(rest)}" if rest else f"{spell(century)} hundred"


@pytest.mark.parametrize("month", OTHER_MONTHS)
def test_a_month_of_another_calendar_is_told_from_one_of_ours(month: str) -> None:
    with pytest.raises(InvalidWhen, match="another calendar"):
        When.parse(f"10 {month} 1443")


@given(FAR_DAYS)
def test_a_day_in_words_is_that_day(day: dt.date) -> None:
    month = MONTHS[day.month - 1]
    told = {
        f"the {nth(day.day)} of {month}, {day.year}",
        f"{month} the {nth(day.day)}, {day.year}",
        f"the {nth(day.day)} day of {month}, in the year {day.year}",
        f"{day.day}-{ROMAN[day.month - 1]}-{day.year}",
        f"{day.day} {ROMAN[day.month - 1]} {day.year}",
        f"{day.year}, {day.day} {month}",
        f"{day.day} ({spell(day.day)}) {month} {day.year}",
    }

    assert parsed(When.parse, told) == dict.fromkeys(told, day.isoformat())


@given(st.integers(1000, 2999), st.sampled_from(["", ","]))
def test_a_year_in_words_is_that_year(year: int, comma: str) -> None:
    as_number = spell(year).replace(" thousand ", f" thousand{comma} ", 1)
    told = [as_number, f"{as_number} ({year})"]

    assert parsed(When.parse, told) == dict.fromkeys(told, str(year))


@given(st.integers(10, 99), st.integers(0, 99))
def test_a_year_is_said_two_by_two(century: int, rest: int) -> None:
    year = 100 * century + rest
    told = said_two_by_two(year)

    assert parsed(When.parse, [told]) == {told: str(year)}


@given(st.integers(1, 100))
def test_a_century_is_counted_from_one(number: int) -> None:
    hundreds = f"{number - 1:02}XX"
    before = f"-{hundreds}" if number > 1 else "[-0099..0000]"
    words = [f"the {number}th century"] + ([f"the {nth(number)} century"] if number < 40 else [])

    for told in words:
        assert hundreds == str(When.parse(told)) == str(When.parse(f"{told} AD"))
        assert before == str(When.parse(f"{told} BC"))


@given(st.integers(10, 99), st.sampled_from(range(8)))
def test_a_decade_has_its_century_before_it(century: int, tens: int) -> None:
    told = (f"the {century}{tens + 2}0s", f"{century}{tens + 2}0's", f"the {spell(century)}-{DECADES[tens]}")

    assert parsed(When.parse, told) == dict.fromkeys(told, f"{century}{tens + 2}X")


@given(st.integers(1, 9999), st.sampled_from(["BC", "B.C.", "BCE", "B.C.E.", "AD", "A.D.", "CE", "C.E."]))
def test_a_year_of_an_era_is_counted_as_iso_8601_counts(year: int, era: str) -> None:
    counted = 1 - year if era.startswith("B") else year

    assert str(When.parse(f"{year} {era}")) == (f"-{-counted:04}" if counted < 0 else f"{counted:04}")


@given(st.integers(1950, 2090), st.integers(1, 4), st.integers(1, 2))
def test_quarters_and_halves_are_months_of_the_year_or_of_the_fiscal_year(year: int, quarter: int, half: int) -> None:
    begin, of_half = 3 * quarter - 2, 6 * half - 5
    fiscal = f"{year}-{(year + 1) % 100:02}"
    shifted = [(month + 2) % 12 + 1 for month in (begin, begin + 2, of_half, of_half + 5)]
    years = [year + (month < 4) for month in shifted]
    (first, last, half_first, half_last) = [f"{y}-{m:02}" for y, m in zip(years, shifted, strict=True)]

    for name in (
        f"Q{quarter} {year}",
        f"{quarter}Q {year}",
        f"{year} Q{quarter}",
        f"the {nth(quarter)} quarter of {year}",
    ):
        assert str(When.parse(name)) == f"{year}-{32 + quarter}"
        assert str(Period.parse(name)) == f"{year}-{begin:02}/{year}-{begin + 2:02}"
    for name in (f"H{half} {year}", f"{half}H {year}", f"the {nth(half)} half of {year}"):
        assert str(When.parse(name)) == f"{year}-{39 + half}"
        assert str(Period.parse(name)) == f"{year}-{of_half:02}/{year}-{of_half + 5:02}"
    assert str(Period.parse(f"Q{quarter} of {fiscal}")) == f"{first}/{last}"
    assert str(Period.parse(f"Q{quarter} FY{year + 1}")) == f"{first}/{last}"
    assert str(Period.parse(f"{half}HFY{year + 1}")) == f"{half_first}/{half_last}"


@given(st.integers(1, 12), st.integers(1, 12), st.integers(1950, 2090))
def test_months_of_a_year_may_be_counted_or_named(first: int, last: int, year: int) -> None:
    count = {f"first {spell(last)} months of {year}": f"{year}-01/{year}-{last:02}"}
    count[f"last {last} months of {year}"] = f"{year}-{13 - last:02}/{year}-12"
    if not 2 <= last <= 11:
        count = dict.fromkeys(count, "")
    assert parsed(Period.parse, count) == count
    begins = (last - 3) % 12 + 1
    quarter = f"{year - (begins > last)}-{begins:02}/{year}-{last:02}"
    named = f"{year}-{first:02}/{year + (first > last)}-{last:02}"
    assert quarter == str(Period.parse(f"the {MONTHS[last - 1]} quarter of {year}"))
    assert named == str(Period.parse(f"{MONTHS[first - 1]}-{MONTHS[last - 1]} period of {year}"))


@given(st.integers(1000, 9000), st.integers(1, 99))
def test_two_years_that_follow_may_be_cut_short(year: int, step: int) -> None:
    end = year + step
    is_next = year // 100 == end // 100 or (step == 1 and end % 100 == 0)
    short = f"{year}-{end % 100:02}"

    if is_next and end % 100 > 12:
        assert f"{year}/{end}" == str(Period.parse(short))
    assert f"{year}/{end}" == str(Period.parse(f"{year}-{end}")) == str(Period.parse(f"from {year} to {end}"))
    assert (f"{year}/{end}" if step == 1 else "") == parsed(Period.parse, [f"{year}/{end % 100:02}"])[
        f"{year}/{end % 100:02}"
    ]


@given(st.lists(st.integers(1, 30), min_size=2, max_size=14, unique=True).map(sorted), st.sampled_from(MONTHS[:1]))
def test_so_many_days_are_said_in_a_row(days: list[int], month: str) -> None:
    told = f"{', '.join(map(str, days[:-1]))} or {days[-1]} {month} 2021"
    dates = ",".join(f"2021-01-{day:02}" for day in days)

    assert parsed(When.parse, [told]) == {told: f"[{dates}]" if len(days) <= 12 else ""}


@given(st.integers(1, 10**7))
def test_a_length_of_time_has_six_digits_at_most(count: int) -> None:
    try:
        assert Term(days=count) == Term.parse(f"{count} days")
    except BilateralError:
        assert count >= 10**6


@pytest.mark.parametrize("word", ["may", "march"])
def test_a_month_that_is_another_word_needs_its_year_or_its_capital(word: str) -> None:
    number = {"may": 5, "march": 3}[word]
    expected = {
        f"They met in {word} 2021.": f"{word} 2021 = 2021-{number:02}",
        f"They met on 6 {word} 2021.": f"6 {word} 2021 = 2021-{number:02}-06",
        f"They met on {word} 6, 2021.": f"{word} 6, 2021 = 2021-{number:02}-06",
        f"They {word} 6 times.": "",
        f"They {word} meet.": "",
        f"On 6 {word} they meet.": "",
    }

    assert expected == dates_found(expected)


def test_a_word_of_a_date_that_a_line_end_parts_is_one() -> None:
    assert When.parse("6 Decem-\nber 2021") == When("2021-12-06")
    assert When.parse("be-\nfore 1985") == When.parse("before 1985")
    assert Period.parse("with effect from the twen-\ntieth of May 1985") == Period("1985-05-20", "..")
