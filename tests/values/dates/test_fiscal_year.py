from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bilateral import Country, Period, Term, fiscal_year
from bilateral.errors import InvalidFiscalYear, UnknownCountry, WrongType, quoted
from bilateral.kinds import TimeRelation
from bilateral.testing import hostile_texts
from strategies.dates import fiscal_year_texts

COUNTRIES = ("IN", "US", "JP", "GB", "CA", "PK", "AU")


@given(fiscal_year_texts(), st.sampled_from(COUNTRIES))
def test_a_fiscal_year_lasts_a_year_and_meets_the_next(text: tuple[str, int], country: str) -> None:
    period = fiscal_year(text[0], country=country)
    following = fiscal_year(f"{text[1] + 1}-{text[1] + 2}", country=country)

    assert period == Period.lasting(period.start, Term(years=1))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType] - it is a When
    assert period.relation_certainly_is(following, TimeRelation.MEETS)
    assert str(period).startswith(f"{text[1]}-")


@given(fiscal_year_texts(), st.sampled_from(COUNTRIES))
def test_its_quarters_and_halves_make_it_up(text: tuple[str, int], country: str) -> None:
    whole = fiscal_year(text[0], country=country)
    quarters = [fiscal_year(f"Q{nth} {text[0]}", country=country) for nth in range(1, 5)]
    halves = [fiscal_year(f"{nth} half of {text[0]}", country=country) for nth in ("first", "second")]

    for parts in (quarters, halves):
        assert (whole.start, whole.end) == (parts[0].start, parts[-1].end)
        for one, other in pairwise(parts):
            assert one.relation_certainly_is(other, TimeRelation.MEETS)


@given(hostile_texts(), st.sampled_from([*COUNTRIES, "RU", "NP"]))
def test_any_text_is_a_fiscal_year_or_is_quoted_in_the_error(text: str, country: str) -> None:
    try:
        fiscal_year(text, country=country)
    except InvalidFiscalYear as error:
        assert quoted(text) in str(error)


@given(
    st.integers(0, 9999),
    st.sampled_from(["{0:04}-{1:02}", "FY{0:04}", "Q1 FY{0:04}", "second half of {0:04}-{1:02}"]),
    st.sampled_from([*COUNTRIES, "RU"]),
)
@example(9999, "{0:04}-{1:02}", "IN")
@example(9999, "FY{0:04}", "JP")
def test_any_year_has_its_days_or_is_quoted_in_the_error(year: int, form: str, country: str) -> None:
    text = form.format(year, (year + 1) % 100)
    try:
        period = fiscal_year(text, country=country)
    except InvalidFiscalYear as error:
        assert quoted(text) in str(error)
    else:
        assert period == Period.parse(str(period))


@pytest.mark.parametrize(
    ("text", "country", "days"),
    [
        ("2021-22", "IN", "2021-04-01/2022-03-31"),
        ("FY22", "IN", "2021-04-01/2022-03-31"),
        ("FY2021-22", "India", "2021-04-01/2022-03-31"),
        ("FY 2021/22", "IN", "2021-04-01/2022-03-31"),
        ("financial year 2021-2022", "IN", "2021-04-01/2022-03-31"),
        ("1999-00", "IN", "1999-04-01/2000-03-31"),
        ("FY99", "IN", "1998-04-01/1999-03-31"),
        ("fiscal 2022", "US", "2021-10-01/2022-09-30"),
        ("FY1976", "US", "1975-07-01/1976-06-30"),
        ("FY1977", "US", "1976-10-01/1977-09-30"),
        ("FY2021", "JP", "2021-04-01/2022-03-31"),
        ("2021-22", "GB", "2021-04-01/2022-03-31"),
        ("2021-22", "PK", "2021-07-01/2022-06-30"),
        ("FY22", "AU", "2021-07-01/2022-06-30"),
        ("FY2021", "RU", "2021-01-01/2021-12-31"),
        ("Q1 FY22", "IN", "2021-04-01/2021-06-30"),
        ("fourth quarter of FY2021-22", "IN", "2022-01-01/2022-03-31"),
        ("H1 FY22", "IN", "2021-04-01/2021-09-30"),
        ("second half of fiscal 2022", "US", "2022-04-01/2022-09-30"),
        ("FY9999", "IN", "9998-04-01/9999-03-31"),
        ("Q1 9999-00", "IN", "9999-04-01/9999-06-30"),
        ("FY9999", "RU", "9999-01-01/9999-12-31"),
    ],
)
def test_a_fiscal_year_has_the_days_of_its_country(text: str, country: str, days: str) -> None:
    assert days == str(fiscal_year(text, country=country))


@pytest.mark.parametrize(
    ("text", "country", "problem"),
    [
        ("FY22", "GB", "two readings"),
        ("2021-23", "IN", "no two years that one fiscal year has days of"),
        ("2021-22", "RU", "no two years that one fiscal year has days of"),
        ("2021-22", "NP", "1 Shrawan"),
        ("2021-22", "IR", "1 Farvardin"),
        ("2021-22", "SU", "whose rule is not known here"),
        ("1850-51", "IN", "of a time for which the country's rule is not known here"),
        ("Q3 of H1", "IN", "no fiscal year"),
        ("H3 FY22", "IN", "no such part of a year"),
        ("22", "IN", "no fiscal year"),
        ("tax year 2021-22", "GB", "no fiscal year"),
        ("FY" * 100, "IN", "more than 64 characters"),
        ("9999-00", "IN", "days after the year 9999"),
        ("9999-10000", "IN", "no fiscal year"),
        ("FY9999", "JP", "days after the year 9999"),
        ("Q4 9999-00", "IN", "days after the year 9999"),
    ],
)
def test_what_is_not_known_is_refused_with_the_reason(text: str, country: str, problem: str) -> None:
    with pytest.raises(InvalidFiscalYear, match=problem) as caught:
        fiscal_year(text, country=country)

    assert quoted(text) in str(caught.value)


def test_a_single_year_is_refused_with_both_readings() -> None:
    with pytest.raises(InvalidFiscalYear, match="write '2021-22' or '2022-23'"):
        fiscal_year("FY2022", country="CA")


def test_a_country_is_given_as_such_or_by_name() -> None:
    assert fiscal_year("2021-22", country=Country("IN")) == fiscal_year("2021-22", country="India")
    with pytest.raises(UnknownCountry):
        fiscal_year("2021-22", country="Ruritania")


def test_only_text_is_read() -> None:
    with pytest.raises(WrongType, match="fiscal_year takes a str"):
        fiscal_year(2022, country="IN")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType] - tested


def test_a_megabyte_is_refused_at_once() -> None:
    with pytest.raises(InvalidFiscalYear, match="more than 64 characters"):
        fiscal_year("FY " * 10**6, country="IN")
