"""The order of a day, its month and its year that a text is told to have: each day in digits is read in it."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import When, read
from bilateral.values.dates.said_dates import DateOrder

ORDERS: tuple[DateOrder, ...] = ("dmy", "mdy", "ymd")
PUBLISHED = dt.date(2021, 12, 6)
#: The days that a year of two digits can mean in a text of that day.
DAYS = st.dates(dt.date(1922, 1, 1), dt.date(2020, 12, 31))


def written(day: dt.date, order: DateOrder, mark: str, year: str) -> str:
    return mark.join({"d": f"{day:%d}", "m": f"{day:%m}", "y": year}[part] for part in order)


@pytest.mark.parametrize("order", ORDERS)
@given(day=DAYS, mark=st.sampled_from("/-."))
def test_both_doors_read_a_day_in_the_order_told(order: DateOrder, day: dt.date, mark: str) -> None:
    words = written(day, order, mark, f"{day:%Y}")
    (found,) = read(f"They met on {words}.", date_order=order).dates

    assert (words, When(str(day))) == (found.text, found.value)
    assert When(str(day)) == When.parse(words, date_order=order)


@pytest.mark.parametrize("order", ORDERS)
@given(day=DAYS, mark=st.sampled_from("/-."))
def test_a_text_has_a_year_of_two_digits_in_the_order_told(order: DateOrder, day: dt.date, mark: str) -> None:
    words = written(day, order, mark, f"{day:%y}")
    (found,) = read(f"They met on {words}.", published=str(PUBLISHED), date_order=order).dates

    assert (words, When(str(day))) == (found.text, found.value)
