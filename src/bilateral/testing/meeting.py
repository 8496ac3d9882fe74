"""Meetings and series of meetings, each field filled at times."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

from hypothesis import strategies as st

from ..records.instrument import INSTRUMENTS
from ..records.meeting import Meeting, MeetingKind, MeetingMode, MeetingStatus
from ..records.meeting_series import Hosting, MeetingSeries
from ..records.office import Level
from ..records.record import RecordKind
from .every_record import COUNTRIES, between, every_field
from .filling import Fields, filled, member, several
from .naming import ANYWHERE, Named
from .part_of_record import gaps, participants, statements
from .reported import countries_or_none, counts, dates_or_none, quantity_figures, terms_or_none
from .text import texts, titles


def meetings(
    *, countries: Iterable[str] | None = None, named: Named = ANYWHERE, **fields: st.SearchStrategy[Any]
) -> st.SearchStrategy[Meeting]:
    """Meetings, held or planned.

    Args:
        countries: The codes of the countries that meet; any if not given.
        named: The ids of other records that it may name.
        **fields: What has to stand in some fields, as strategies.

    >>> from hypothesis import find
    >>> find(meetings(countries=("IN", "RU")), lambda meeting: meeting.ordinal == 20).countries
    ('IN', 'RU')
    """
    return filled(Meeting, _meeting, between("countries", countries) | fields, named)


@cache
def _meeting() -> Fields:
    return {
        **every_field(RecordKind.MEETING),
        "title": titles(),
        "kind": member(MeetingKind),
        "series": lambda named: named.one(RecordKind.MEETING_SERIES),
        "ordinal": counts(),
        "ordinal_in_year": counts(),
        "held": dates_or_none(),
        "until": dates_or_none(),
        "countries": COUNTRIES,
        "place": texts(),
        "host": countries_or_none(),
        "mode": member(MeetingMode),
        "level": member(Level),
        "chairs": lambda named: several(participants(named=named)),
        "participants": lambda named: several(participants(named=named)),
        "agenda": several(titles()),
        "outcomes": lambda named: named.some(*INSTRUMENTS),
        "outcome_count": st.none() | quantity_figures(),
        "expected_outcomes": st.none() | quantity_figures(),
        "expected_subjects": several(titles()),
        "statements": lambda named: several(statements(named=named)),
        "in_margins_of": lambda named: named.one(RecordKind.MEETING),
        "gap_before": st.none() | gaps(),
        "status": member(MeetingStatus),
    }


def meeting_series(
    *, countries: Iterable[str] | None = None, named: Named = ANYWHERE, **fields: st.SearchStrategy[Any]
) -> st.SearchStrategy[MeetingSeries]:
    """Series of meetings.

    Args:
        countries: The codes of the countries that meet; any if not given.
        named: The ids of other records that it may name.
        **fields: What has to stand in some fields, as strategies.

    >>> from hypothesis import find
    >>> find(meeting_series(), lambda series: series.body is not None).body
    'organization-1'
    """
    return filled(MeetingSeries, _meeting_series, between("countries", countries) | fields, named)


@cache
def _meeting_series() -> Fields:
    return {
        **every_field(RecordKind.MEETING_SERIES),
        "title": titles(),
        "acronym": texts(),
        "countries": COUNTRIES,
        "body": lambda named: named.one(RecordKind.ORGANIZATION),
        "offices": lambda named: named.some(RecordKind.OFFICE),
        "chairs": lambda named: named.some(RecordKind.OFFICE),
        "interval": terms_or_none(),
        "hosting": member(Hosting),
        "first_held": dates_or_none(),
        "agenda": several(titles()),
        "parent": lambda named: named.one(RecordKind.MEETING_SERIES),
    }
