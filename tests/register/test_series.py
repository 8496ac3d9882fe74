"""What is out of the ordinary in a series, against a plain list of its numbers, years and hosts."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

import bilateral as bl
from bilateral import Meeting, MeetingSeries, Register
from bilateral.errors import UnknownRecord
from bilateral.kinds import Hosting, IrregularityKind, MeetingStatus
from bilateral.parts import Gap
from bilateral.types import Irregularity

K = IrregularityKind
ANNUAL = MeetingSeries(id="summit", title="Summit", interval="1 year", countries=("IN", "RU"), hosting="alternate")


def meeting(ordinal: int | None, held: str | None = None, host: str | None = None, **told: object) -> Meeting:
    """Make a meeting of the series, named by its number or its day."""
    name = f"m-{ordinal if ordinal is not None else held}"
    fields = {"id": name, "title": "Summit", "series": "summit", "ordinal": ordinal, "held": held, "host": host, **told}
    return Meeting(**fields)  # type: ignore[arg-type]  # the fields' own types, by name


def found(*meetings: Meeting, series: MeetingSeries = ANNUAL) -> tuple[Irregularity, ...]:
    """Give the irregularities of a series with these meetings."""
    return Register().add(series, *meetings).irregularities("summit")


@given(st.sets(st.integers(1, 30), max_size=12))
def test_the_numbers_missing_are_those_between_the_ones_on_record(ordinals: set[int]) -> None:
    gaps = [each for each in found(*map(meeting, ordinals)) if each.kind is K.MISSING_ORDINAL]
    known = sorted(ordinals)
    expected = [(f"m-{a}", f"m-{b}") for a, b in itertools.pairwise(known) if b - a > 1]
    assert [each.meetings for each in gaps] == expected


@given(st.lists(st.integers(2000, 2012), unique=True, max_size=8), st.sampled_from((1, 2)))
def test_a_year_is_skipped_where_no_meeting_of_it_is_on_record(years: list[int], interval: int) -> None:
    series = MeetingSeries(id="summit", title="Summit", interval=f"{interval} years")
    skipped = list(found(*(meeting(None, str(year)) for year in years), series=series))
    known = sorted(years)
    expected = [(f"m-{a}", f"m-{b}") for a, b in itertools.pairwise(known) if b - a > interval]
    assert [(each.kind, each.meetings) for each in skipped] == [(K.SKIPPED, pair) for pair in expected]


@given(st.lists(st.sampled_from(("IN", "RU", None)), max_size=8))
def test_two_who_take_turns_never_host_twice_running(hosts: list[str | None]) -> None:
    turns = found(*(meeting(number, host=host) for number, host in enumerate(hosts, 1)))
    expected = [number for number, pair in enumerate(itertools.pairwise(hosts), 1) if pair[0] and pair[0] == pair[1]]
    assert [each.meetings[0] for each in turns] == [f"m-{number}" for number in expected]


def test_a_host_whose_turn_fell_to_a_missing_meeting_is_in_turn() -> None:
    kinds = [each.kind for each in found(meeting(1, host="IN"), meeting(3, host="IN"), meeting(4, host="IN"))]
    assert kinds == [K.MISSING_ORDINAL, K.OUT_OF_TURN]


@pytest.mark.parametrize(
    ("hosting", "hosts", "is_irregular"),
    [("fixed", ("RU", "RU"), False), ("fixed", ("RU", "IN"), True), ("elsewhere", ("CH", "AT"), False),
     ("elsewhere", ("CH", "IN"), True), (None, ("IN", "IN"), False)],
)  # fmt: skip
def test_each_rule_of_hosting_is_kept(hosting: str | None, hosts: tuple[str, str], is_irregular: bool) -> None:  # noqa: FBT001 - a column
    series = MeetingSeries(id="summit", title="Summit", countries=("IN", "RU"), hosting=hosting and Hosting(hosting))
    turns = found(meeting(1, host=hosts[0]), meeting(2, host=hosts[1]), series=series)
    assert [each.kind for each in turns] == [K.OUT_OF_TURN] * is_irregular


def test_a_number_given_twice_and_an_order_turned_round_are_told() -> None:
    twice = found(meeting(3, "2003"), meeting(3, "2004", id="other"))
    assert [(each.kind, each.meetings) for each in twice] == [(K.DOUBLED_ORDINAL, ("m-3", "other"))]
    turned = found(meeting(3, "2004"), meeting(4, "2003"))
    assert [each.kind for each in turned] == [K.OUT_OF_ORDER]


def test_a_year_that_may_have_had_a_meeting_is_not_skipped() -> None:
    assert found(meeting(20, "2019"), meeting(21, "2020")) == ()
    assert found(meeting(20, "2019"), meeting(21, "[2020,2021]")) == ()
    assert found(meeting(20, "[2019,2020]"), meeting(21, "2021")) == ()


def test_a_break_is_told_with_its_cause() -> None:
    gap = Gap(length="2 years", reason="the pandemic")
    [skipped] = found(meeting(20, "2019-09-05"), meeting(21, "2021-12-06", gap_before=gap))
    assert "in 2020" in skipped.reason
    assert "the pandemic" in str(skipped)
    [reported] = found(meeting(21, "2021-12-06", gap_before=gap))
    assert reported.reason == "a break of 2 years before the 21st (2021-12-06): the pandemic"


def test_an_interval_in_months_is_counted_from_the_day_before() -> None:
    series = MeetingSeries(id="summit", title="Summit", interval="6 months")
    assert found(meeting(1, "2020-01-31"), meeting(2, "2021-01-31"), series=series) == ()
    [late] = found(meeting(1, "2020-01-31"), meeting(2, "2021-02-01"), series=series)
    assert (late.kind, "2020-07-31" in late.reason) == (K.SKIPPED, True)


def test_what_was_not_held_counts_for_nothing() -> None:
    off = meeting(20, "2020", status=MeetingStatus.CANCELLED)
    assert [each.kind for each in found(meeting(19, "2019"), off, meeting(20, "2021", id="held"))] == [K.SKIPPED]
    assert found() == ()


def test_a_series_that_is_not_there_is_told() -> None:
    with pytest.raises(UnknownRecord, match="summmit"):
        bl.Register().add(ANNUAL).irregularities("summmit")
