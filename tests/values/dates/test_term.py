from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import Term
from bilateral.errors import InvalidTerm, WrongType, quoted
from bilateral.testing import hostile_texts, terms
from bilateral.values.dates.term import MOST_OF_A_UNIT


@given(terms())
def test_a_term_is_read_back_from_its_text(term: Term) -> None:
    assert term == Term.parse(str(term))


@given(terms())
def test_a_term_is_read_back_from_its_words(term: Term) -> None:
    assert term == Term.parse(term.in_words())


@given(terms())
def test_a_term_is_evaluated_back_from_its_repr(term: Term) -> None:
    assert term == eval(repr(term), {"Term": Term})  # noqa: S307 - the text is our own
    assert term == pickle.loads(pickle.dumps(term))  # noqa: S301 - the bytes are our own


@given(terms(), terms())
def test_terms_are_equal_when_they_are_written_alike(one: Term, other: Term) -> None:
    assert (one == other) == (str(one) == str(other))


@given(hostile_texts())
def test_any_text_is_a_term_or_is_quoted_in_the_error(text: str) -> None:
    try:
        term = Term.parse(text)
    except InvalidTerm as error:
        assert quoted(text) in str(error)
    else:
        assert term == Term.parse(str(term))


@given(st.integers(0, MOST_OF_A_UNIT), st.sampled_from(["year", "month", "day"]))
def test_no_unit_becomes_another(count: int, unit: str) -> None:
    assert Term(**{f"{unit}s": count}) == Term.parse(f"{count} {unit}s")


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("P10Y", Term(years=10)),
        ("P1Y6M", Term(years=1, months=6)),
        ("P12M", Term(months=12)),
        ("P2W", Term(days=14)),
        ("P1Y2W3D", Term(years=1, days=17)),
        ("P0D", Term()),
        ("10 years", Term(years=10)),
        ("ten years", Term(years=10)),
        ("one year", Term(years=1)),
        ("an year", Term(years=1)),
        ("one (1) month and one day", Term(months=1, days=1)),
        ("a year", Term(years=1)),
        ("Ten Years", Term(years=10)),
        ("10-year", Term(years=10)),
        ("90 days", Term(days=90)),
        ("two weeks", Term(days=14)),
        ("1 year and 6 months", Term(years=1, months=6)),
        ("1 year, 6 months, and 3 days", Term(years=1, months=6, days=3)),
        ("2 years 1 month 21 days", Term(years=2, months=1, days=21)),
        ("twenty-five years", Term(years=25)),
        ("one hundred and twenty days", Term(days=120)),
        ("six-month", Term(months=6)),
        ("a ten-year term", Term(years=10)),
        ("for a period of ten (10) years", Term(years=10)),
        ("a further period of five years", Term(years=5)),
        ("a decade", Term(years=10)),
        ("two decades", Term(years=20)),
        ("a century", Term(years=100)),
        ("a fortnight", Term(days=14)),
        ("a year and a half", Term(years=1, months=6)),
        ("two and a half years", Term(years=2, months=6)),
        ("1.5 years", Term(years=1, months=6)),
        ("half a year", Term(months=6)),
        ("half a decade", Term(years=5)),
    ],
)
def test_terms_are_read(text: str, term: Term) -> None:
    assert term == Term.parse(text)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("P", "no term"),
        ("", "no term"),
        ("P1M1Y", "no term"),
        ("P1Y1Y", "no term"),
        ("1 year and 2 years", "no term"),
        ("P1.5Y", "no term"),
        ("-P1Y", "no term"),
        ("p10y", "no term"),
        ("P1000000Y", "no term"),
        ("12 months' notice", "no term"),
        ("a month and a half", "no term"),
        ("half a week", "no term"),
        ("ten (12) years", "no term"),
        ("half a year and a half", "no term"),
        ("1 year 2 years", "no term"),
        ("years", "no term"),
        ("ten", "no term"),
        ("a third of a year", "no term"),
        ("PT5H", "hours, minutes or seconds"),
        ("P1DT5H", "hours, minutes or seconds"),
        ("five hours", "hours, minutes or seconds"),
        ("P999999W", "too many days"),
        ("years " * 60, "more than 256 characters"),
    ],
)
def test_what_is_no_term_is_refused_with_the_reason(text: str, problem: str) -> None:
    with pytest.raises(InvalidTerm, match=problem) as caught:
        Term.parse(text)

    assert quoted(text) in str(caught.value)


@pytest.mark.parametrize("came", [True, 1.0, "1", None])
def test_a_count_that_is_no_int_is_refused(came: object) -> None:
    with pytest.raises(WrongType, match="whole numbers"):
        Term(years=came)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType] - that is what is tested


@pytest.mark.parametrize("came", [-1, MOST_OF_A_UNIT + 1, 10**30])
def test_a_count_below_nothing_or_beyond_reason_is_refused(came: int) -> None:
    with pytest.raises(InvalidTerm, match="from 0 to 999,999"):
        Term(months=came)


@pytest.mark.parametrize("came", [None, 10, b"P10Y"])
def test_only_text_is_read(came: object) -> None:
    with pytest.raises(WrongType, match=r"Term\.parse takes a str"):
        Term.parse(came)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType] - that is what is tested


def test_a_month_is_not_30_days_nor_twelve_of_them_a_year_in_words() -> None:
    assert Term(months=1) != Term(days=30)
    assert Term(months=12) != Term(years=1)


def test_terms_have_no_order() -> None:
    with pytest.raises(TypeError):
        _ = Term(months=1) < Term(days=30)  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue] - tested


def test_a_megabyte_is_refused_at_once() -> None:
    for text in ("P" + "9" * 10**6, "1 year, " * 10**6, ", " * 10**6):
        with pytest.raises(InvalidTerm, match="more than 256 characters"):
            Term.parse(text)
