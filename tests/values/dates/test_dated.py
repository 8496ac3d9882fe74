from __future__ import annotations

from hypothesis import given

from bilateral import Answer, Period, When
from bilateral.testing import periods, whens
from bilateral.values.dates.dated import Dated, reach_of


@given(whens() | periods())
def test_nothing_ends_before_it_begins(dated: Dated) -> None:
    reach = reach_of(dated)

    assert reach.earliest_start <= reach.latest_start <= reach.latest_end
    assert reach.earliest_start <= reach.earliest_end <= reach.latest_end


@given(whens() | periods(), whens() | periods())
def test_before_and_after_mirror_each_other(one: Dated, other: Dated) -> None:
    assert one.is_before(other) == other.is_after(one)
    assert not (one.certainly_before(other) and other.possibly_before(one))
    if one.certainly_before(other):
        assert one.possibly_before(other)


@given(whens() | periods(), whens() | periods())
def test_what_overlaps_for_certain_lies_neither_before_nor_after(one: Dated, other: Dated) -> None:
    overlaps = one.reach.overlaps(other.reach)

    assert overlaps == other.reach.overlaps(one.reach)
    assert overlaps.is_certain == (not one.possibly_before(other) and not one.possibly_after(other))


def test_a_day_and_a_period_can_be_compared() -> None:
    assert When("2020").certainly_before(Period("2021", "2031"))
    assert Period("2021", "..").possibly_after(When("2021"))
    assert not Period("2021", "").possibly_before(When("2020"))


def test_the_whole_of_a_period_leaves_an_unknown_end_unknown() -> None:
    assert Answer.YES is Period("2019", "2020").reach.whole().overlaps(When("2019-02").reach)
    assert Answer.UNKNOWN is Period("2019", "").reach.whole().overlaps(When("2025").reach)
    assert Answer.YES is Period("2019", "..").reach.whole().overlaps(When("2025").reach)
