"""Days, terms and fiscal years: few enough to try them all, or at the edges of what can be written."""

from __future__ import annotations

from hypothesis import strategies as st

from bilateral import Term
from bilateral.kinds import TimeRelation
from bilateral.testing.dates import sets_of_dates, years
from bilateral.values.dates.days import MOST_YEAR_DIGITS


def all_years() -> st.SearchStrategy[int]:
    """Years of any length that EDTF texts may have here."""
    return years() | st.integers(-(10**MOST_YEAR_DIGITS) + 1, 10**MOST_YEAR_DIGITS - 1)


def day_numbers() -> st.SearchStrategy[int]:
    """Day numbers, also far from the years 1 to 9999."""
    return st.integers(-800, 800) | st.integers(-(10**17), 10**17)


#: Days of 2020 with gaps between them, few enough to try them all.
_NEAR_GAPPED = ("2020-02-X1", "2020-03-3X", "2020-0X-29", "2020-0X-31", "2020-X2-02", "2020-03-X0~")


def near_gapped() -> st.SearchStrategy[str]:
    """Dates close together of which not every day between the first and the last is possible."""
    return st.sampled_from(_NEAR_GAPPED)


_NEAR_DAYS = ("2020-02-01", "2020-02-11", "2020-02-29", "2020-03-01", "2020-03-31")
_NEAR_RUNS = ("2020-02-28..2020-03-01", "2020-03-30..2020-03-31", "2020-02-11..2020-02-11")


def near_sets() -> st.SearchStrategy[str]:
    """Sets of dates close together, of either kind, few enough to try every choice of their days."""
    return sets_of_dates(st.sampled_from(_NEAR_DAYS + _NEAR_RUNS) | near_gapped())


def time_relations() -> st.SearchStrategy[TimeRelation]:
    """Each of Allen's thirteen relations."""
    return st.sampled_from(TimeRelation)


def near_terms() -> st.SearchStrategy[Term]:
    """Terms short enough that a day and the day they lead to can be tried out, also of no length."""
    return st.builds(Term, st.integers(0, 5), st.integers(0, 13), st.integers(0, 40))


@st.composite
def fiscal_year_texts(draw: st.DrawFn, years: st.SearchStrategy[int] | None = None) -> tuple[str, int]:
    """A fiscal year of two calendar years, as `2021-22` or `FY2021-22`, and the year it begins in."""
    year = draw(years if years is not None else st.integers(1980, 2050))
    end = draw(st.sampled_from([f"{year + 1}", f"{(year + 1) % 100:02}"]))
    dash = draw(st.sampled_from("-/\u2013"))
    form = draw(st.sampled_from(["{}", "FY{}", "FY {}", "financial year {}", "{} fiscal year", "fiscal year {}"]))
    return form.format(f"{year}{dash}{end}"), year
