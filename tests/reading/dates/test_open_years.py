"""Days of a year that is left open, and calendar years named as fiscal ones are: none is of the report's own year."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bilateral import Period, When, read
from strategies.doors import dates_found, parsed
from strategies.phrases import MONTHS

PUBLISHED = "2022-05-05"
DECADES = st.integers(101, 219).filter(lambda decade: decade % 10 > 0).map(lambda decade: (f"{decade}X", f"{decade}0s"))
CENTURIES = st.integers(11, 20).map(lambda number: (f"{number - 1}XX", f"{number}th century"))


@given(
    st.sampled_from(["{day} {month}", "{month} {day}", "the {day}th of {month}"]),
    st.integers(4, 20),
    st.integers(1, 12),
    DECADES | CENTURIES,
    st.sampled_from(["in the", "of the", "during the", "in the early", "of the late", "in the mid-"]),
)
@example("{day} {month}", 25, 12, ("156X", "1560s"), "in the")
def test_a_day_of_open_years_is_of_them_at_both_doors(
    form: str, day: int, month: int, years: tuple[str, str], joint: str
) -> None:
    said = f"{form.format(day=day, month=MONTHS[month - 1])} {joint} {years[1]}".replace("- ", "-")
    expected = When(f"{years[0]}-{month:02}-{day:02}")
    [found] = read(f"They met on {said}.", published=PUBLISHED).dates

    assert (expected, expected) == (found.value, When.parse(said))
    assert said.removeprefix("the ") == found.text.removeprefix("the ")


@given(st.integers(1, 12), DECADES | CENTURIES, st.sampled_from(["in", "of"]))
def test_so_is_a_month(month: int, years: tuple[str, str], joint: str) -> None:
    said = f"{MONTHS[month - 1]} {joint} the {years[1]}"
    [found] = read(f"They met in {said}.", published=PUBLISHED).dates

    assert (said, When(f"{years[0]}-{month:02}")) == (found.text, found.value) == (said, When.parse(said))


ROWS = ("{0} {joint} {1} {month}", "{month} {0} {joint} {1}", "the {0}th {joint} the {1}th of {month}")


@given(
    st.sampled_from(ROWS),
    st.lists(st.integers(4, 20), min_size=2, max_size=2, unique=True).map(sorted),
    st.integers(1, 12),
    DECADES | CENTURIES,
    st.sampled_from(["and", "to", "-"]),
)
@example(ROWS[0], [4, 5], 5, ("192X", "1920s"), "and")
def test_days_in_a_row_are_of_the_open_years_behind_the_last(
    row: str, days: list[int], month: int, years: tuple[str, str], joint: str
) -> None:
    said = f"{row.format(*days, joint=joint, month=MONTHS[month - 1])} in the {years[1]}"
    found = read(f"They met from {said}." if joint == "to" else f"They met on {said}.", published=PUBLISHED).dates
    each = [f"{years[0]}-{month:02}-{day:02}" for day in days]

    assert [str(one.value) for one in found] == (each if joint == "and" else ["/".join(each)])
    assert joint == "and" or str(Period.parse(said)) == "/".join(each)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They met in May and June in the 1920s.", ["192X-05", "192X-06"]),
        ("They met on May 4, 5 and 9 in the 1920s.", ["192X-05-04", "192X-05-05", "192X-05-09"]),
        ("They met on 28 December and 3 January in the 1920s.", ["192X-12-28", "192X-01-03"]),
        ("It fell on 25 December, in the 1560s.", ["156X-12-25"]),
        ("It was on 6 May 1921 and 7 June in the 1930s.", ["1921-05-06", "193X-06-07"]),
        ("It was on 6 May, in the 1990s hall.", ["2022-05-06", "199X"]),
    ],
)
def test_what_open_years_are_of(text: str, found: list[str]) -> None:
    assert found == [str(one.value) for one in read(text, published=PUBLISHED).dates]


def test_what_may_be_a_decade_or_a_century_and_what_is_of_a_name() -> None:
    expected = {
        "They met on 6 May in the 1900s.": "6 May in the 1900s?",
        "They met on 6 May in the nineties.": "6 May in the nineties = 199X-05-06",
        "They met on 6 May in the 19th century hall.": "6 May = 2021-05-06; 19th century = 18XX",
        "They met on 6 May in the 19th-century hall.": "6 May = 2021-05-06; 19th-century = 18XX",
        "They met on 6 May in the 19th century and left.": "6 May in the 19th century = 18XX-05-06",
        "They met on 6 May in the second millennium BC.": "6 May in the second millennium BC = -1XXX-05-06",
        "They met on 6 May in the hall.": "6 May = 2021-05-06",
        "They met on 6 May for the 1990s.": "6 May = 2021-05-06; the 1990s = 199X",
        "They met on 6 May in 1990s style.": "6 May = 2021-05-06; 1990s = 199X",
        "They met on 6 May in the 90th minute.": "6 May = 2021-05-06",
    }

    assert expected == dates_found(expected)


# Calendar years, named as fiscal ones are ------------------------------------------------------------------

AROUND = (
    "{}", "Q3 {}", "H1 {}", "the second quarter of {}", "first half of {}", "since {}", "by {}", "before {}", "May {}",
    "May of {}", "from 1971 to {}", "late {}", "the end of {}",
)  # fmt: skip


NAMES = ("CY{0}", "CY {0}", "CY{1:02}", "CY'{1:02}")


@given(st.sampled_from(AROUND), st.integers(1972, 2068).filter(lambda year: year != 2000), st.sampled_from(NAMES))
@example("{}", 2021, "CY{1:02}")
def test_a_calendar_year_by_its_letters_is_that_year(around: str, year: int, name: str) -> None:
    told = read(f"They met in {around.format(year)}.", published=PUBLISHED).dates
    said = around.format(name.format(year, year % 100))
    [found] = read(f"They met in {said}.", published=PUBLISHED).dates

    assert [found.value] == [one.value for one in told]
    assert str(found.value) in (parsed(When.parse, [said])[said], parsed(Period.parse, [said])[said])


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("1QCY21", "2021-01/2021-03"),
        ("2HCY2021", "2021-07/2021-12"),
        ("Q4CY21", "2021-10/2021-12"),
        ("first quarter of calendar year 2021", "2021-01/2021-03"),
        ("CY2019-21", "2019/2021"),
        ("CY19 to CY21", "2019/2021"),
    ],
)
def test_parts_and_spans_of_calendar_years(said: str, value: str) -> None:
    [found] = read(f"Orders fell in {said}.").dates

    assert (said, value, value) == (found.text, str(found.value), str(Period.parse(said)))


@pytest.mark.parametrize("said", ["CY21-5", "CY211", "CY21x", "5QCY21", "1QCY21x", "cy 21", "1QCY211"])
def test_what_is_no_calendar_year(said: str) -> None:
    assert not read(f"Orders fell in {said} there.").dates
