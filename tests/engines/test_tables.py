"""Records as tables: what stands in them, and every library that takes them as they are."""

from __future__ import annotations

import csv
import datetime as dt
import enum
import io
import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from types import NoneType
from typing import Any, get_args, get_origin

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import bilateral as bl
from bilateral import (
    Answer,
    Contract,
    Figure,
    LineItem,
    Money,
    Period,
    Quantity,
    Register,
    Term,
    When,
    contract,
    meeting,
)
from bilateral.engines.arrays import batch_of
from bilateral.engines.schema import columns_of, schema_of
from bilateral.engines.spreadsheet import FORMULA_SIGNS
from bilateral.errors import NoTables, NotInTable, WrongType
from bilateral.evidence.source import Source
from bilateral.query.fields import NAMESPACES
from bilateral.query.records import Records
from bilateral.records.instrument import Instrument
from bilateral.testing import record_collections, sources, whens
from bilateral.values.dates.dated import Reach

# Any: most of these have no types, and what they have of ours is what is tested.
duckdb: Any = pytest.importorskip("duckdb")
narwhals: Any = pytest.importorskip("narwhals")
np: Any = pytest.importorskip("numpy")
pa: Any = pytest.importorskip("pyarrow")
pd: Any = pytest.importorskip("pandas")
pl: Any = pytest.importorskip("polars")

Row = dict[str, Any]


# What the columns say is what the records say -----------------------------------------------------------


@given(record_collections())
def test_a_record_can_be_made_again_of_its_columns(records: Records[Any]) -> None:
    held = [record for record in records if _has_room(record)]
    rows = _rows(records.kind, held)

    assert held == [_made(type(record), row, "") for record, row in zip(held, rows, strict=True)]


@given(st.lists(sources(), max_size=4))
def test_a_source_can_be_made_again_of_its_columns(found: list[Source]) -> None:
    assert found == [_made(Source, row, "") for row in _rows(Source, found)]


def _rows(kind: Any, items: Any) -> list[Row]:
    rows: list[Row] = batch_of(kind, items).to_pylist()
    return rows


def _has_room(record: Any) -> bool:
    """Rarely an amount has digits that no column holds; else nothing is refused."""
    try:
        batch_of(type(record), [record])
    except NotInTable as error:
        assert isinstance(error.came, Decimal)
        assert error.came != round(error.came, 7)
        return False
    return True


def _made(kind: Any, row: Row, before: str) -> Any:
    fields = attrs.fields(attrs.resolve_types(get_origin(kind) or kind))
    return kind(**{field.name: _value(_said(field.type), row, f"{before}{field.name}") for field in fields})


def _said(kind: Any) -> Any:
    return next((one for one in get_args(kind) if NoneType in get_args(kind)), kind)


def _value(kind: Any, row: Row, name: str) -> Any:
    if get_origin(kind) is tuple:
        member = get_args(kind)[0]
        return tuple(_made(member, each, "") if attrs.has(member) else _plain(member, each) for each in row[name])
    if get_origin(kind) is Figure:
        return _figure(get_args(kind)[0], row, name)
    if kind in (When, Period):
        text = row[f"{name}_edtf"]
        return text and (When(text) if kind is When else Period.parse(text))
    if attrs.has(kind) and kind is not Term:
        return _made(kind, row, f"{name}_") if row[f"{name}_is_known"] else None
    return _plain(kind, row[name])


def _plain(kind: Any, cell: Any) -> Any:
    if kind is str:
        return cell or ""
    if kind is Answer:
        return Answer.of(cell)
    if kind is Term:
        return cell and Term.parse(cell)
    if isinstance(kind, type) and issubclass(kind, enum.Enum):
        return cell and kind(cell)
    return cell


def _figure(kind: type[Money | Quantity], row: Row, name: str) -> Figure[Any] | None:
    if row[f"{name}_qualifier"] is None:
        return None
    denomination = row[f"{name}_currency" if kind is Money else f"{name}_unit"]
    low, high = (
        row[end] if row[end] is None else kind(row[end], denomination) for end in (f"{name}_low", f"{name}_high")
    )
    openness = (not row[f"{name}_low_open"], not row[f"{name}_high_open"])
    return Figure(low, high, bl.Qualifier(row[f"{name}_qualifier"]), *openness, row[f"{name}_text"] or "")


@given(whens())
def test_the_bounds_of_a_day_are_its_own(when: When) -> None:
    (row,) = _rows(Contract, [Contract(id="c", title="C", signed=when)])
    earliest, latest = row["signed_earliest"], row["signed_latest"]

    reach = when.reach
    assert earliest is None or earliest.toordinal() == reach.earliest_start
    assert latest is None or latest.toordinal() == reach.latest_end
    if row["signed_bounded"]:
        assert reach == Reach(*(day.toordinal() for day in (earliest, latest, earliest, latest) if day))
        assert [(reach.earliest_start, reach.latest_end)] == list(when.possible_days.ranges())


def test_what_bounds_do_not_tell_is_told_by_the_text() -> None:
    texts = ["156X-12-25", "{2021-01-01,2021-01-03}", "[..1760]", "[1667,1668]", "Y17E7", "0000"]
    rows = _rows(Contract, [Contract(id=f"c{i}", title="C", signed=text) for i, text in enumerate(texts)])

    assert texts == [row["signed_edtf"] for row in rows]
    assert {False} == {row["signed_bounded"] for row in rows}


@pytest.mark.parametrize(
    ("period", "reach"),
    [
        ("2021/..", ("2021-01-01", "2021-12-31", False, None, None, True)),
        ("../2021", (None, None, True, "2021-01-01", "2021-12-31", False)),
        ("2021/", ("2021-01-01", "2021-12-31", False, "2021-01-01", None, False)),
        ("/2021", (None, "2021-12-31", False, "2021-01-01", "2021-12-31", False)),
        ("2021-12-06/2021", ("2021-12-06", "2021-12-06", False, "2021-12-06", "2021-12-31", False)),
    ],
)
def test_the_ends_of_a_period_are_open_or_not_known(period: str, reach: tuple[str | bool | None, ...]) -> None:
    (row,) = _rows(Contract, [Contract(id="c", title="C", period=period)])
    ends = ["start_earliest", "start_latest", "start_open", "end_earliest", "end_latest", "end_open"]

    assert row["period_bounded"]
    assert reach == tuple(
        cell.isoformat() if isinstance(cell, dt.date) else cell for cell in (row[f"period_{end}"] for end in ends)
    )


@pytest.mark.parametrize("number", ["0.0000000001", "0.00000001"])
def test_digits_that_a_column_cannot_hold_are_refused_by_record_and_column(number: str) -> None:
    figure = Figure.over(Quantity(Decimal(number), "tonne"))
    records = (
        Register()
        .add(
            Contract(id="a", title="A", items=[LineItem(designation="d")]),
            Contract(id="b", title="B", items=[LineItem(designation="d", quantity=figure)]),
        )
        .contracts
    )

    for make in (records.to_arrow, records.to_polars, records.to_pandas):
        for members in (None, contract.items):
            with pytest.raises(NotInTable, match=r"too many digits for column items.quantity_low of 'b'"):
                make(members)
    assert "b,0" in records.to_csv(members=contract.items)  # a text has room for any


def test_half_a_character_is_refused_by_record_and_column() -> None:
    records = Register().add(_saying("half \ud800")).contracts

    with pytest.raises(NotInTable, match="half a character for column value_text of 'a'"):
        records.to_arrow()


def _saying(words: str) -> Contract:
    return Contract(id="a", title="A", value=attrs.evolve(Figure.exactly(Money(5, "INR")), text=words))


# Who takes them as they are -----------------------------------------------------------------------------


@pytest.fixture
def contracts() -> Records[Contract]:
    return bl.datasets.india_russia_2021().contracts


@pytest.fixture(params=[True, False], ids=["some", "none"])
def records(request: pytest.FixtureRequest) -> Records[Contract]:
    return bl.datasets.india_russia_2021().contracts if request.param else Register().contracts


def test_polars_takes_records_as_they_are_and_again(records: Records[Contract]) -> None:
    frame = pl.DataFrame(records)

    assert frame.equals(pl.DataFrame(records))
    assert list(records.ids) == frame["id"].to_list()
    assert pl.Decimal(38, 7) == frame.schema["value_low"]
    assert pl.Date == frame.schema["signed_earliest"]
    assert frame.equals(records.to_polars())


def test_pyarrow_takes_records_as_they_are(records: Records[Contract]) -> None:
    table = pa.table(records)

    assert table == records.to_arrow()
    assert schema_of(Contract, whole=False).equals(table.schema, check_metadata=True)


def test_duckdb_takes_records_as_they_are(records: Records[Contract]) -> None:
    for _ in range(2):
        found = duckdb.sql("select id, value_low from records order by id").fetchall()
        assert sorted(records.ids) == [name for name, _ in found]
    assert [("DECIMAL(38,7)",)] == duckdb.sql(
        "select distinct typeof(value_low) from records"
    ).fetchall() or not records


def test_pandas_takes_records_as_they_are(records: Records[Contract]) -> None:
    frame = pd.DataFrame.from_arrow(records)

    assert list(records.ids) == list(frame["id"])
    assert [column.name for column in columns_of(Contract, whole=False)] == list(frame.columns)


def test_narwhals_takes_records_as_they_are(records: Records[Contract]) -> None:
    assert list(records.ids) == narwhals.from_arrow(records, backend="polars")["id"].to_list()


def test_a_table_of_pandas_keeps_numbers_and_days_exact(contracts: Records[Contract]) -> None:
    frame = contracts.to_pandas().set_index("id")

    assert Decimal(45_000_000_000) == frame.loc["ak-203", "value_low"]
    assert dt.date(2021, 12, 6) == frame.loc["ak-203", "signed_earliest"]
    assert frame.loc["s-400", "signed_earliest"] is pd.NA
    assert ["ak-203"] == list(frame[frame["signed_earliest"] >= dt.date(2021, 1, 1)].index)


@pytest.mark.parametrize("take", [pd.DataFrame, pd.Series, np.array])
def test_what_would_make_objects_of_records_says_what_to_write(take: Any, contracts: Records[Contract]) -> None:
    with pytest.raises(TypeError, match=r"these Contract records are no array; write to_pandas\(\)"):
        take(contracts)


def test_a_schema_that_is_asked_for_is_given_or_refused(contracts: Records[Contract]) -> None:
    wider = pa.schema([field.with_type(_wider(field.type)) for field in schema_of(Contract, whole=False)])
    found = pa.RecordBatchReader.from_stream(contracts, wider).read_all()

    assert wider.types == found.schema.types
    assert found["id"].to_pylist() == list(contracts.ids)
    with pytest.raises(WrongType, match="a schema with the same columns"):
        pa.RecordBatchReader.from_stream(contracts, pa.schema([("id", pa.int8())]))


def _wider(kind: Any) -> Any:
    return pa.large_string() if kind == pa.string() else kind


@given(record_collections(kind=None))
def test_every_kind_of_record_streams(records: Records[Any]) -> None:
    try:
        assert len(records) == pl.DataFrame(records).height
    except pl.exceptions.ComputeError as error:
        assert "too many digits" in str(error)


# Members ------------------------------------------------------------------------------------------------


def test_members_are_rows_with_the_id_of_their_record(contracts: Records[Contract]) -> None:
    items = contracts.to_polars(contract.items)

    assert ["id", "position", "designation"] == items.columns[:3]
    assert [("ak-203", 0, "AK-203"), ("s-400", 0, "S-400")] == items.select("id", "position", "designation").rows()
    assert contracts.to_polars().join(items, on="id").height == 2
    assert contracts.to_pandas(contract.parties)["position"].tolist() == [0, 1, 2, 0, 1]


def test_texts_among_several_are_rows_with_a_value() -> None:
    records = Register().add(Contract(id="a", title="A", tags=["x", "y"]), Contract(id="b", title="B")).contracts

    assert [{"id": "a", "position": 0, "value": "x"}, {"id": "a", "position": 1, "value": "y"}] == (
        records.to_arrow(contract.tags).to_pylist()
    )


@given(record_collections(), st.data())
def test_there_is_a_row_for_each_member(records: Records[Any], data: st.DataObject) -> None:
    fields = vars(NAMESPACES[records.kind.record_kind.value]) if records.kind is not Instrument else {}
    several = [
        one
        for one in fields.values()
        if isinstance(getattr(one, "path", None), str) and one.many and "." not in one.path
    ]
    for field in several[:3] if not several else [data.draw(st.sampled_from(several))]:
        rows = list(csv.DictReader(io.StringIO(records.to_csv(members=field), newline="")))
        places = [(one.id, str(at)) for one in records for at in range(len(getattr(one, field.path)))]
        assert places == [(row["id"].removeprefix("'"), row["position"]) for row in rows]


@pytest.mark.parametrize("field", ["items", contract.value, contract.quantity, meeting.chairs, None.__class__])
def test_what_holds_no_several_is_refused(field: Any, contracts: Records[Contract]) -> None:
    for ask in (contracts.to_arrow, contracts.to_polars, contracts.to_pandas):
        with pytest.raises(WrongType, match=r"members takes a field that holds several: .*contract\.items"):
            ask(field)
    with pytest.raises(WrongType, match="members"):
        contracts.to_csv(members=field)


def test_several_kinds_of_record_are_one_table() -> None:
    register = bl.datasets.india_russia_2021()
    frame = register.instruments.to_polars()

    assert [one.record_kind.value for one in register.instruments] == frame["record_kind"].to_list()
    assert "value_low" not in frame.columns


# Comma-separated values ---------------------------------------------------------------------------------


@given(record_collections())
def test_no_cell_of_a_spreadsheet_begins_a_formula_but_a_number(records: Records[Any]) -> None:
    rows = list(csv.reader(io.StringIO(records.to_csv(), newline=""), strict=True))

    assert 1 + len(records) == len(rows)
    kind: Any = records.kind
    assert {len(columns_of(kind, whole=False))} == {len(row) for row in rows}
    for cell in {cell for row in rows for cell in row if cell.startswith(FORMULA_SIGNS)}:
        Decimal(cell)


@pytest.mark.parametrize("sign", FORMULA_SIGNS)
def test_what_a_spreadsheet_would_run_is_shown_instead(sign: str) -> None:
    words = f'{sign}HYPERLINK("http://x","y")'
    text = Register().add(_saying(words)).contracts.to_csv()
    (row,) = csv.DictReader(io.StringIO(text, newline=""))

    assert f"'{words}" == row["value_text"]


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("before", ["", " ", "\u00a0", "\ufeff", "\u200b", "a;", "a\t", 'a;"', "a\n", 'a,"b"\n ', "\n"])
def test_no_text_is_run_however_a_spreadsheet_parts_cells(separator: str, before: str) -> None:
    for sign in FORMULA_SIGNS[:4]:
        deal = Contract(id="a", title=f"{before}{sign}1+1", tags=[f"{before}{sign}2+2"])
        text = Register().add(deal).contracts.to_csv()
        cells = [cell for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator) for cell in row]

        assert "1+1" in text
        assert not [cell for cell in cells if cell.lstrip(' "\u00a0\ufeff\u200b').startswith(FORMULA_SIGNS)]


def test_what_no_spreadsheet_would_run_is_written_as_it_is() -> None:
    titles = ["Rifles; 6 lakh", "a - b", "x = y", "e-mail@daily", "'quoted'", "5 + 5; 6"]
    deals = [Contract(id=f"c-{place}", title=title) for place, title in enumerate(titles)]
    rows = csv.DictReader(io.StringIO(Register().add(*deals).contracts.to_csv(), newline=""))

    assert titles == [row["title"] for row in rows]


def test_numbers_are_written_with_all_their_digits() -> None:
    item = LineItem(designation="d", quantity=Figure.exactly(Quantity(Decimal("5E+10"), "tonne")))
    records = Register().add(Contract(id="a", title="A", value="Rs 5000 crore", items=[item])).contracts
    (row,) = csv.DictReader(io.StringIO(records.to_csv(), newline=""))

    assert ("50000000000", "false") == (row["value_low"], row["value_low_open"])
    assert '"quantity_low":"50000000000"' in row["items"]


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path, contracts: Records[Contract]) -> None:
    path = tmp_path / "c.csv"
    contracts.to_csv(path)
    assert contracts.to_csv() == path.read_bytes().decode("utf-8")

    bad = Register().add(_saying("half \ud800")).contracts
    with pytest.raises(UnicodeEncodeError):
        bad.to_csv(path)
    assert contracts.to_csv() == path.read_bytes().decode("utf-8")
    assert [path] == list(tmp_path.iterdir())


# What is not installed ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("library", "call", "remedy"),
    [
        ("pyarrow", "to_arrow", "install bilateral[arrow]"),
        ("pyarrow", "to_polars", "install bilateral[arrow]"),
        ("pyarrow", "__arrow_c_stream__", "install bilateral[arrow]"),
        ("polars", "to_polars", "pip install polars"),
        ("pandas", "to_pandas", "pip install pandas"),
    ],
)
def test_what_is_missing_is_named(library: str, call: str, remedy: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, library, None)
    schema_of.cache_clear()

    with pytest.raises(NoTables, match=remedy.replace("[", r"\[")):
        getattr(Register().contracts, call)()


def test_comma_separated_values_take_no_library() -> None:
    program = (
        "import sys; from bilateral import Register; Register().contracts.to_csv(); print('pyarrow' in sys.modules)"
    )

    assert (
        "False"
        == subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True).stdout.strip()
    )
