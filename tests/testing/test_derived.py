"""Strategies of records follow from their classes: a field that is added needs none of its own."""

from __future__ import annotations

import enum
from operator import attrgetter
from typing import Any

import attrs
import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

from bilateral import Contract, Figure, Money, Record, Source, When
from bilateral.kinds import RecordKind
from bilateral.query.answer import is_said
from bilateral.records import rules
from bilateral.testing.derived import contents, made, parts, record_class
from bilateral.types import MeetingId


class Grade(enum.Enum):
    """How good the goods are."""

    GOOD = "good"
    BAD = "bad"


@attrs.frozen(kw_only=True)
class Inspected(Contract):
    """A contract with fields of every sort that are added to it."""

    inspected: When | None = None
    inspected_at: MeetingId | None = None
    report: str = attrs.field(default="", validator=rules.web_address)
    languages_spoken: tuple[str, ...] = attrs.field(default=(), validator=rules.Every(rules.language))
    inspectors: tuple[str, ...] = attrs.field(default=(), validator=rules.Every(rules.title))
    visits: int | None = attrs.field(default=None, validator=rules.ordinal)
    grades: tuple[Grade, ...] = attrs.field(default=(), validator=rules.Every(Grade))
    fee: Figure[Money] | None = None


CLASSES = [record_class(kind) for kind in RecordKind]
PARTS = sorted({part for kind in CLASSES for part in parts(kind)}, key=lambda part: part.__name__)


@pytest.mark.parametrize("kind", [*CLASSES, *PARTS, Source, Inspected], ids=lambda kind: kind.__name__)
def test_any_field_may_be_filled(kind: Any) -> None:
    # The first that says something ends the search, so that it may be a long one.
    patiently = settings(max_examples=1000, database=None, phases=[Phase.generate])
    for field in attrs.fields(kind):
        held = made(kind, {field.name: contents(kind, field.name)}).map(attrgetter(field.name))
        assert is_said(find(held, is_said, settings=patiently))


@given(st.sampled_from(CLASSES).flatmap(made))
def test_a_record_names_only_what_may_stand_there(record: Record) -> None:
    for reference in record.references():
        assert reference.target in {f"{kind.value}-{number}" for kind in reference.kinds for number in (1, 2)}
