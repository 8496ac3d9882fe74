"""Relations in time, terms that move a day a little, and the texts of fiscal years."""

from __future__ import annotations

from hypothesis import strategies as st

from ..values.dates.term import Term
from ..values.dates.time_relation import TimeRelation


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
