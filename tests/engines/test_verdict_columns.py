"""The columns with answers that need the whole register: they are the register's own answers."""

from __future__ import annotations

import datetime as dt
import itertools
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import Claim, Contract, Predicate, Register, Source, When, contract, protocol, treaty
from bilateral.engines.manifest import KIND_OF
from bilateral.engines.verdict_columns import Verdicts, disputed_name, verdict_name
from bilateral.errors import InvalidWhen
from bilateral.kinds import ContractStatus, RecordKind
from bilateral.query.records import Records
from bilateral.testing import registers, whens

_DATED = (RecordKind.TREATY, RecordKind.PROTOCOL, RecordKind.CONTRACT)


def _columns(verdicts: Verdicts, key: str, records: Records[Any]) -> dict[str, list[Any]]:
    columns: dict[str, list[Any]] = {}
    for cells in verdicts.cells(key, records.items):
        ends = cells.ends
        several = [list(cells.values[start:end]) for start, end in itertools.pairwise(ends)] if ends else None
        columns[cells.name] = several if several is not None else list(cells.values)
    assert [column.name for column in verdicts.columns(key)] == list(columns)
    return columns


def _answered(records: Records[Any], question: Predicate[Any]) -> list[bool | None]:
    yes, no = set(records.where(question).ids), set(records.where(~question).ids)
    return [True if one.id in yes else False if one.id in no else None for one in records]


@pytest.mark.laws
@given(registers(kinds=_DATED), whens().filter(lambda day: not day.is_several))
def test_agreements_are_in_force_and_applicable_as_the_register_answers(register: Register, day: When) -> None:
    verdicts = Verdicts.of(register, [day])
    for key, fields, records in (("treaties", treaty, register.treaties), ("protocols", protocol, register.protocols)):
        columns = _columns(verdicts, key, records)
        for presume in (False, True):
            in_force = fields.in_force(on=day, presume_renewed=presume)
            applicable = fields.applicable(on=day, presume_renewed=presume)
            assert _answered(records, in_force) == columns[verdict_name("in_force", day, presume_renewed=presume)]
            assert _answered(records, applicable) == columns[verdict_name("applicable", day, presume_renewed=presume)]
        statuses = [register.in_force(one.id, on=day).status.value for one in records]
        assert statuses == columns[f"{verdict_name('in_force', day)}_status"]


@given(
    registers(kinds=_DATED), whens().filter(lambda day: not day.is_several), st.sets(st.sampled_from(ContractStatus))
)
def test_contracts_stand_as_the_register_answers(register: Register, day: When, asked: set[ContractStatus]) -> None:
    columns = _columns(Verdicts.of(register, [day]), "contracts", register.contracts)
    possible = [set(map(ContractStatus, some)) for some in columns[verdict_name("status", day)]]

    if asked:
        answers = [True if some <= asked else None if some & asked else False for some in possible]
        assert answers == _answered(register.contracts, contract.status(on=day).is_in(*asked))


@given(registers())
def test_what_is_disputed_is_as_the_register_answers(register: Register) -> None:
    verdicts = Verdicts.of(register, [])
    for key, kind in KIND_OF.items():
        for field in {claim.field for claim in register.claims if claim.field.record is kind}:
            columns = _columns(verdicts, key, register.of(kind))
            name, records = disputed_name(field.path), register.of(kind)
            assert _answered(records, field.is_disputed()) == columns.get(name, [False] * len(records))


def test_two_sources_that_contradict_each_other_make_a_column() -> None:
    told = [Claim(record="a", field=contract.title, value=title, source=title) for title in ("one", "two")]
    records = [Contract(id="a", title="one"), Contract(id="b", title="B")]
    register = Register(records, sources=[Source(id="one"), Source(id="two")], claims=told)

    assert {"title_disputed": [True, False]} == _columns(Verdicts.of(register, []), "contracts", register.contracts)
    assert {} == _columns(Verdicts.of(Register(records), []), "contracts", register.contracts)


def test_each_day_is_asked_for_once_and_is_one_day() -> None:
    days = Verdicts.of(Register(), ["2021-12-06", dt.date(2021, 12, 6), When("2022")]).days

    assert (When("2021-12-06"), When("2022")) == days
    with pytest.raises(InvalidWhen, match="several days"):
        Verdicts.of(Register(), ["{2021-12-06,2021-12-07}"])
