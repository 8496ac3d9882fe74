"""A lake: opened, asked, refused and closed."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import bilateral as bl
from bilateral import (
    Contract,
    Instrument,
    Lake,
    LineItem,
    Meeting,
    Money,
    Party,
    Quantity,
    Register,
    Treaty,
    act,
    certainly,
    contract,
    instrument,
    line_item,
    meeting,
    party,
    person,
    possibly,
    protocol,
    treaty,
)
from bilateral.errors import (
    CurrencyMismatch,
    InvalidLake,
    NotAnswered,
    NothingToAdd,
    NotInTable,
    NotOne,
    UnknownRecord,
    WrongType,
)
from bilateral.rates import FixedRates
from bilateral.testing import registers, whens
from strategies.lakes import in_many_files, lake_of

PRICE = Money.parse("Rs 1000 crore")


@pytest.fixture(scope="module")
def register() -> Register:
    return bl.datasets.india_russia_2021()


@pytest.fixture(scope="module")
def lake(register: Register) -> Iterator[Lake]:
    with lake_of(register) as opened:
        yield opened


def test_what_memory_is_asked_a_lake_is_asked(register: Register, lake: Lake) -> None:
    questions: list[Any] = [
        contract.value >= PRICE,
        possibly(contract.quantity >= Quantity(600_000, "rifle")),
        contract.parties.includes("RU") & ~(contract.signed < bl.When("2021")),
        contract.signed_at.matches(meeting.ordinal == 20),
        ~contract.signed_at.matches(meeting.ordinal == 20),
        contract.items.any(line_item.quantity >= Quantity(100, "rifle")),
        contract.value > contract.estimated_value,
        treaty.title.contains("AGREEMENT"),
        certainly(protocol.parent.matches(treaty.title.contains("agreement"))),
        instrument.place == "New Delhi",
        treaty.acts.any(act.person.matches(person.name.contains("a"))),
        ~treaty.acts.any(act.person.matches(person.name.contains("a"))),
        contract.parties.all(party.country == "IN"),
    ]
    for question in questions:
        memory, asked = register.of(question.about), lake.of(question.about)

        assert memory.where(question).ids == asked.where(question).ids, str(question)
        assert memory.where(~question).ids == asked.where(~question).ids, str(question)


def test_a_lake_gives_records_as_memory_does(register: Register, lake: Lake) -> None:
    memory, asked = register.contracts, lake.contracts

    assert (memory.count(), memory.ids, memory.items) == (asked.count(), asked.ids, tuple(asked))
    assert (memory.first(), memory.last(), memory["ak-203"]) == (asked.first(), asked.last(), asked["ak-203"])
    assert "ak-203" in asked
    assert memory["ak-203"] in asked
    assert "nothing" not in asked
    assert 5 not in asked
    assert lake["ak-203"] == register["ak-203"]
    assert lake.treaties.where(treaty.id == "none").first() is None
    assert memory.where(contract.id == "ak-203").one() == asked.where(contract.id == "ak-203").one()
    assert len(asked) == len(memory)


def test_every_kind_of_record_has_its_place(register: Register, lake: Lake) -> None:
    names = ("treaties", "protocols", "contracts", "meetings", "series", "organizations", "persons", "offices")
    for name in (*names, "instruments"):
        assert getattr(register, name).ids == getattr(lake, name).ids


def test_questions_follow_each_other(register: Register, lake: Lake) -> None:
    def chosen(records: Any) -> Any:
        return records.order_by(contract.title, descending=True).where(contract.parties.includes("RU")).ids

    assert chosen(register.contracts) == chosen(lake.contracts)


def test_records_come_into_memory_with_their_claims_and_sources(register: Register, lake: Lake) -> None:
    loaded = lake.contracts.where(contract.id == "ak-203").to_register()

    assert loaded.records == (register["ak-203"],)
    assert loaded.claims == tuple(claim for claim in register.claims if claim.record == "ak-203")
    assert {source.id for source in loaded.sources} >= {claim.source for claim in loaded.claims}
    assert lake.to_register() == register
    assert lake.of(Treaty).where(treaty.id == "none").to_register() == Register()


@pytest.mark.parametrize("kind", [Contract, Treaty, Meeting, Instrument])
def test_tables_are_those_of_memory(register: Register, lake: Lake, kind: type[Any]) -> None:
    memory, asked = register.of(kind), lake.of(kind)

    assert memory.to_arrow().equals(asked.to_arrow())
    assert memory.to_polars().equals(asked.to_polars())
    assert memory.to_pandas().equals(asked.to_pandas())


def test_tables_of_members_are_those_of_memory(register: Register, lake: Lake) -> None:
    several: list[Any] = [contract.items, contract.parties, contract.tags, contract.milestones]
    for field in several:
        assert register.contracts.to_arrow(field).equals(lake.contracts.to_arrow(field)), str(field)
    assert register.instruments.to_arrow(instrument.parties).equals(lake.instruments.to_arrow(instrument.parties))
    assert register.contracts.to_polars(contract.items).equals(lake.contracts.to_polars(contract.items))
    with pytest.raises(WrongType, match="a field that holds several"):
        lake.contracts.to_arrow(contract.value)


def test_no_table_is_made_of_rounded_numbers() -> None:
    fine = Quantity("0.123456789", "tonne")
    rice = Contract(
        id="c-1", title="Rice", value=Money("0.123456789", "INR"), items=[LineItem(description="rice", quantity=fine)]
    )
    with lake_of(Register(records=[rice])) as opened:
        assert opened.contracts.where(contract.value >= Money("0.123456789", "INR")).ids == ("c-1",)
        assert opened.contracts.where(contract.value > Money("0.123456789", "INR")).ids == ()
        assert opened.contracts.sum(contract.value) == rice.value
        assert opened.contracts.first() == rice
        for members in (None, contract.items):
            with pytest.raises(NotInTable, match="too many digits"):
                opened.contracts.to_arrow(members)


def test_sums_and_groups(register: Register, lake: Lake) -> None:
    with pytest.raises(CurrencyMismatch) as in_memory:
        register.contracts.sum(contract.value)
    with pytest.raises(CurrencyMismatch) as there:
        lake.contracts.sum(contract.value)
    assert str(in_memory.value) == str(there.value)
    with pytest.raises(CurrencyMismatch):
        lake.contracts.order_by(contract.value)
    with pytest.raises(NothingToAdd):
        lake.contracts.sum(contract.estimated_value)
    groups = lake.contracts.where(contract.value.is_known()).group_by(contract.signed_at)
    assert {key: group.ids for key, group in groups.items()} == {
        key: group.ids
        for key, group in register.contracts.where(contract.value.is_known()).group_by(contract.signed_at).items()
    }


def test_the_query_can_be_seen(lake: Lake) -> None:
    sql = lake.contracts.where(contract.value >= PRICE).sql()

    assert "value_low" in sql
    assert "COALESCE" not in sql
    assert "LakeRecords of Contract" in repr(lake.contracts)


def test_rates_and_several_keys_are_for_memory(lake: Lake) -> None:
    rates = FixedRates.of("USD", "INR", {"2021-12-06": 75}, source="a bank")
    contracts: Any = lake.contracts
    for ask in (contracts.sum, contracts.order_by):
        with pytest.raises(NotAnswered, match=r"no engine knows the rates of .*to_register\(\)$"):
            ask(contract.value, rates=rates, currency="INR", on="2021-12-06")
        with pytest.raises(TypeError, match="desc"):
            ask(contract.value, desc=True)
    for keys in ((contract.signed.year,), (contract.kind, contract.signed)):
        with pytest.raises(NotAnswered, match=r"a lake is grouped by one field; .*to_register\(\)"):
            contracts.group_by(*keys)


def test_no_function_is_taken(lake: Lake) -> None:
    with pytest.raises(NotAnswered, match=r"to_register\(\)"):
        lake.contracts.filter(lambda one: one.value is None)
    by_function: Any = len
    with pytest.raises(NotAnswered, match="no engine can see into"):
        lake.contracts.group_by(by_function)


WRONG: dict[str, Callable[[Any], object]] = {
    "where() of Contract": lambda lake: lake.contracts.where(treaty.title == "x"),
    "a question": lambda lake: lake.contracts.where("value"),
    "order_by()": lambda lake: lake.contracts.order_by("value"),
    "values have an order": lambda lake: lake.contracts.order_by(contract.parties),
    "sum()": lambda lake: lake.contracts.sum(contract.title),
    "group_by()": lambda lake: lake.contracts.group_by(treaty.title),
    "Contract[...]": lambda lake: lake.contracts[5],
    "of()": lambda lake: lake.of(Party),
    "Lake[...]": lambda lake: lake[5],
    "Lake.open": lambda _: Lake.open(b"here"),  # type: ignore[arg-type] # people without a checker write it
}


@pytest.mark.parametrize("said", WRONG)
def test_wrong_questions_are_refused(lake: Lake, said: str) -> None:
    with pytest.raises(WrongType) as refused:
        WRONG[said](lake)
    assert said in str(refused.value)


def test_what_is_not_there_is_told(lake: Lake) -> None:
    with pytest.raises(UnknownRecord, match="did you mean 'ak-203'"):
        lake.contracts["ak-204"]
    with pytest.raises(UnknownRecord, match="no record is called 'nothing'"):
        lake["nothing"]
    with pytest.raises(NotOne, match="there are 2: ak-203, s-400"):
        lake.contracts.one()
    with pytest.raises(NotOne, match=r"there are 0$"):
        lake.contracts.where(contract.id == "x").one()


def test_a_closed_lake_says_so(register: Register) -> None:
    with lake_of(register) as opened:
        pass
    with pytest.raises(NotAnswered, match="is closed; open it again"):
        opened.contracts.count()
    opened.close()


def test_an_engine_that_was_given_goes_on(register: Register) -> None:
    backend = import_module("ibis").duckdb.connect()
    with lake_of(register, backend) as opened:
        assert opened.contracts.count() == 2
    assert backend.raw_sql("select 1").fetchall() == [(1,)]
    backend.disconnect()


def test_a_broken_folder_is_refused_by_file_and_cause(register: Register, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        Lake.open(tmp_path / "none")
    register.to_parquet(tmp_path / "lake")
    broken = next((tmp_path / "lake").glob("contracts-*.parquet"))
    broken.write_bytes(broken.read_bytes()[:-1])
    with pytest.raises(InvalidLake, match=broken.name):
        Lake.open(tmp_path / "lake")


def test_a_lake_of_many_files_keeps_the_order_wherever_it_lies(
    register: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = in_many_files(register, tmp_path / "a [b] *?{c},'d", monkeypatch)
    with Lake.open(folder) as opened:
        assert opened.meetings.ids == register.meetings.ids
        assert (
            opened.meetings.where(meeting.kind.is_known()).ids == register.meetings.where(meeting.kind.is_known()).ids
        )
        assert opened.to_register() == register


def test_many_records_are_read_part_by_part(register: Register, lake: Lake, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bilateral.engines.lake_rows.WINDOW", 2)
    monkeypatch.setattr("bilateral.engines.lake_rows.BATCH", 1)
    at_home = meeting.countries.includes("IN")

    assert tuple(lake.meetings) == register.meetings.items
    assert tuple(lake.meetings.where(at_home)) == register.meetings.where(at_home).items
    assert tuple(lake.instruments) == register.instruments.items
    assert tuple(lake.meetings.where(meeting.id == "none")) == ()


def test_damage_that_is_found_while_asking_is_told_by_file(register: Register, tmp_path: Path) -> None:
    register.to_parquet(tmp_path)
    (path,) = tmp_path.glob("contracts-*.parquet")
    content = path.read_bytes()
    with Lake.open(tmp_path) as opened:
        path.write_bytes(content[:4] + bytes(len(content) - 12) + content[-8:])
        with pytest.raises(InvalidLake, match=path.name):
            list(opened.contracts)
        with pytest.raises(InvalidLake, match=path.name):
            opened.contracts.count()


def test_a_folder_written_anew_is_told(register: Register, tmp_path: Path) -> None:
    register.to_parquet(tmp_path)
    with Lake.open(tmp_path) as opened:
        register.remove("s-400").to_parquet(tmp_path)
        with pytest.raises(NotAnswered, match="was written anew since the lake was opened"):
            assert opened.contracts.ids
    with Lake.open(tmp_path) as opened:
        assert opened.contracts.ids == ("ak-203",)


def test_without_ibis_the_error_says_what_to_install(register: Register, tmp_path: Path) -> None:
    register.to_parquet(tmp_path / "lake")
    program = (
        f"import sys; sys.modules['ibis'] = None; import bilateral; bilateral.Lake.open({str(tmp_path / 'lake')!r})"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)

    assert "NoTables: a lake takes ibis: install bilateral[lake]" in run.stderr


#: What would break a query if it were pasted into one, or be taken for a pattern.
HOSTILE = (
    "a'b", "x'; drop table contracts; --", "n\0ul", "\u202eabc\u202c", "back\\slash \\n \\'", "100%", "a_b", '"q"',
    "new\nline\ttab", "ß", "ẞ", "ﬁ", "İ", "ſ", "Σίσυφος", "ΣΊΣΥΦΟΣ", "é", "e\u0301", "\\", "''", "{x}", "${spark}",
    "n\0${ul", "\ud800", "$1", "?", ":x", "%s", "😀", "\\u0041",
)  # fmt: skip


@pytest.fixture(scope="module")
def hostile() -> Iterator[tuple[Register, Lake]]:
    held = [text for text in HOSTILE if text.isprintable()]  # records hold no control characters
    records = [Contract(id=f"c-{at}", title=f"{one}{at}", place=one, tags=(one,)) for at, one in enumerate(held)]
    with lake_of(Register(records=records)) as opened:
        yield Register(records=records), opened


@pytest.mark.parametrize("text", HOSTILE)
def test_a_text_is_asked_for_letter_by_letter(hostile: tuple[Register, Lake], text: str) -> None:
    register, opened = hostile
    for question in (
        contract.place == text,
        contract.place != text,
        contract.title.contains(text),
        ~contract.title.contains(text),
        contract.title.starts_with(text),
        contract.tags.includes(text),
        ~contract.tags.includes(text),
    ):
        assert register.contracts.where(question).ids == opened.contracts.where(question).ids, str(question)


# Verdicts ---------------------------------------------------------------------------------------------


def test_a_verdict_is_asked_of_its_column_or_refused(register: Register) -> None:
    day = "2025-06-01"
    questions: list[Any] = [
        treaty.in_force(on=day),
        treaty.in_force(on=day, presume_renewed=True),
        protocol.applicable(on=day),
        contract.status(on=day) == "overdue",
        contract.value.is_disputed(),
        meeting.place.is_disputed(),
    ]
    with lake_of(register, verdicts_on=[day]) as opened:
        for question in questions:
            memory, asked = register.of(question.about), opened.of(question.about)
            for one in (question, ~question, possibly(question) & possibly(~question)):
                assert memory.where(one).ids == asked.where(one).ids, str(one)
        with pytest.raises(NotAnswered, match="verdicts_on=\\['2024'\\]"):
            opened.treaties.where(treaty.in_force(on="2024")).count()
    with lake_of(register) as opened, pytest.raises(NotAnswered, match=r"to_register\(\)"):
        opened.contracts.where(contract.value.is_disputed()).count()


@settings(max_examples=3)
@given(registers(max_size=6), whens().filter(lambda when: not when.is_several), st.booleans())
def test_verdicts_are_those_of_memory(register: Register, day: bl.When, presumed: bool) -> None:  # noqa: FBT001 - drawn
    questions: list[Any] = [
        treaty.in_force(on=day, presume_renewed=presumed),
        protocol.applicable(on=day, presume_renewed=presumed),
        contract.status(on=day).is_in("overdue", "signed"),
        contract.value.is_disputed(),
        treaty.signed.is_disputed(),
        protocol.place.is_disputed(),
    ]
    with lake_of(register, verdicts_on=[day]) as opened:
        for question in questions:
            memory, asked = register.of(question.about), opened.of(question.about)
            for one in (question, ~question, possibly(question) & possibly(~question)):
                assert memory.where(one).ids == asked.where(one).ids, str(one)
