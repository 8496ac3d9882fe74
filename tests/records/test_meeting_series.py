"""Series of meetings."""

from __future__ import annotations

import pytest

from bilateral import MeetingSeries, Term
from bilateral.errors import InvalidId, InvalidRecord, WrongType
from bilateral.kinds import RecordKind


def test_a_series_is_no_part_of_itself() -> None:
    with pytest.raises(InvalidRecord, match=r"^meeting_series 's-1': it is part of itself$"):
        MeetingSeries(id="s-1", title="Sessions", parent="s-1")


def test_its_interval_stays_as_it_was_said() -> None:
    assert Term(years=1) == MeetingSeries(id="s-1", title="Sessions", interval="1 year").interval
    assert Term(months=12) == MeetingSeries(id="s-1", title="Sessions", interval="12 months").interval


def test_offices_are_ids_and_more_than_one() -> None:
    with pytest.raises(WrongType, match="takes a tuple or a list"):
        MeetingSeries(id="s-1", title="Sessions", offices="in-defence")
    with pytest.raises(InvalidId, match="no id in 'the minister'"):
        MeetingSeries(id="s-1", title="Sessions", chairs=("the minister",))


def test_it_names_body_parent_and_offices() -> None:
    made = MeetingSeries(id="s", title="S", body="o", parent="s-2", offices=("f-1", "f-2"), chairs=("f-1",))

    assert [
        ("body", "o", {RecordKind.ORGANIZATION}),
        ("parent", "s-2", {RecordKind.MEETING_SERIES}),
        ("offices[0]", "f-1", {RecordKind.OFFICE}),
        ("offices[1]", "f-2", {RecordKind.OFFICE}),
        ("chairs[0]", "f-1", {RecordKind.OFFICE}),
    ] == [(one.path, str(one.target), set(one.kinds)) for one in made.references()]
