"""How long a question takes in a lake of ten million contracts, beside the same SQL typed by hand; how it grows.

Run it with `python benchmarks/lake.py`, or with another number of rows behind. The contracts are written straight
from columns of Arrow, in the layout that `Register.to_parquet` writes. A process of its own opens and asks each lake,
so that what it takes of memory is its own.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import duckdb
import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
from rounds import goal, ratio, seconds, table

from bilateral import Contract, Lake, Meeting, Money, When, contract, meeting
from bilateral.engines.manifest import KIND_OF, ParquetFile, digest_of, file_name, written_now
from bilateral.engines.replaced_folder import replaced_folder
from bilateral.engines.schema import schema_of

ROWS = 10_000_000
#: How many rows are made and written at once; and how many go into one file.
GROUP, FILE = 2**16, 2**20
MEETINGS = 10_000
COUNTRIES = np.array(["IN", "US", "FR", "GB", "DE", "BR", "RU", "JP", "CN", "IL", "KR", "ZA"])
CURRENCIES = np.array(["INR", "USD", "EUR", "RUB"])
FIRST_DAY = 3653  # 1 January 1980
#: How a contract and a meeting are written whole, with a star where something stands that differs.
CONTRACT = (
    '{"id":"*","title":"*","parties":[{"country":"*"},{"country":"*"}],"signed":"*","signed_at":"*",'
    '"value":{"low":{"amount":"*","currency":"*"},"high":{"amount":"*","currency":"*"},"qualifier":"*"}}'
)
MEETING = '{"id":"*","title":"*","ordinal":*}'


def main(rows: int) -> None:
    """Write a lake of each size, and ask it in a process of its own."""
    sizes = [size for size in (10_000, 100_000, 1_000_000) if size < rows] + [rows]
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            start = time.perf_counter()
            size_in_bytes = write(Path(folder) / "lake", size)
            taken = time.perf_counter() - start
            print(
                f"\n{size:,} contracts, written in {taken:.1f} s: {size_in_bytes / 1e6:,.0f} MB of Parquet", flush=True
            )
            last = "--goals" if size == sizes[-1] else ""
            command = [sys.executable, __file__, "--ask", str(Path(folder) / "lake"), last]
            subprocess.run(command, check=True)  # noqa: S603 - this very file


# The lake ---------------------------------------------------------------------------------------------


def write(folder: Path, rows: int) -> int:
    """Write a lake of so many contracts, and the meetings at which they were signed; say how large it is."""
    with replaced_folder(folder) as new:
        files = {
            key: (write_file(new.folder, file_name(key, new.token, 0), kind, []),) for key, kind in KIND_OF.items()
        }
        files["meetings"] = (write_file(new.folder, file_name("meetings", new.token, 1), Meeting, [(0, MEETINGS)]),)
        files["contracts"] = tuple(
            write_file(
                new.folder,
                file_name("contracts", new.token, 1 + start // FILE),
                Contract,
                [(at, min(at + GROUP, rows, start + FILE)) for at in range(start, min(start + FILE, rows), GROUP)],
            )
            for start in range(0, rows, FILE)
        )
        new.manifest = written_now(files)
    return sum(file.bytes for several in files.values() for file in several)


def write_file(folder: Path, name: str, kind: Any, groups: list[tuple[int, int]]) -> ParquetFile:
    """Write one file of some rows."""
    schema, made = schema_of(kind), {Contract: contracts, Meeting: meetings}
    with pq.ParquetWriter(folder / name, schema, compression="zstd") as writer:
        for start, end in groups or [(0, 0)]:
            columns = made[kind](start, end) if groups else {}
            writer.write_table(filled(schema, columns, end - start), row_group_size=GROUP)
    count = sum(end - start for start, end in groups)
    return ParquetFile(name, count, (folder / name).stat().st_size, digest_of(folder / name))


def filled(schema: Any, columns: dict[str, Any], rows: int) -> Any:
    """Fill in what is left empty: a list with nothing in it, a part that is not known, or null."""
    arrays = [columns[field.name] if field.name in columns else empty(field, rows) for field in schema]
    return pa.table([array.cast(field.type) for array, field in zip(arrays, schema, strict=True)], schema=schema)


def empty(field: Any, rows: int) -> Any:
    """Make a column in which nothing is said."""
    if pa.types.is_list(field.type):
        none = pa.array([], field.type.value_type)
        return pa.ListArray.from_arrays(pa.array([0] * (rows + 1), pa.int32()), none, type=field.type)
    if not field.nullable:
        return pa.array(np.zeros(rows, bool))
    return pa.nulls(rows, field.type)


def contracts(start: int, end: int) -> dict[str, Any]:
    """Make the columns of contracts: two parties, a day or a year, an amount of one of four currencies."""
    rows, chance = end - start, np.random.default_rng(start)
    row = np.arange(start, end)
    sides = COUNTRIES[np.stack([chance.integers(0, 6, rows), chance.integers(6, 12, rows)], axis=1)]
    days = FIRST_DAY + chance.integers(0, 16_000, rows)
    crores = chance.integers(1, 100_000, rows)
    about = chance.random(rows) < 0.3
    currencies = CURRENCIES[chance.integers(0, 4, rows)]
    meeting_number = np.char.add("m-", chance.integers(0, MEETINGS, rows).astype(str))
    edtf = np.datetime_as_string(days.astype("datetime64[D]"))
    low, high = crores * 10_000_000 - about * 5_000_000, crores * 10_000_000 + about * 5_000_000
    names, titles = np.char.add("c-", row.astype(str)), np.char.add("Contract number ", row.astype(str))
    qualifier = np.where(about, "about", "exactly")
    lows, highs = low.astype(str), high.astype(str)
    return {
        "id": pa.array(names),
        "title": pa.array(titles),
        "parties": parties(sides),
        "signed_earliest": pa.array(days.astype("int32")).cast(pa.date32()),
        "signed_latest": pa.array(days.astype("int32")).cast(pa.date32()),
        "signed_bounded": pa.array(np.ones(rows, bool)),
        "signed_edtf": pa.array(edtf),
        "signed_at": pa.array(meeting_number),
        "value_low": pa.array(low),
        "value_low_open": pa.array(np.zeros(rows, bool)),
        "value_high": pa.array(high),
        "value_high_open": pa.array(np.zeros(rows, bool)),
        "value_qualifier": pa.array(qualifier),
        "value_currency": pa.array(currencies),
        "row": pa.array(row),
        "json": texts(
            CONTRACT,
            [names, titles, *sides.T, edtf, meeting_number, lows, currencies, highs, currencies, qualifier],
        ),
    }


def texts(template: str, columns: Sequence[Any]) -> Any:
    """Put columns of texts into a template, row by row."""
    first, *between = template.split("*")
    parts = [first]
    for column, text in zip(columns, between, strict=True):
        parts += [pa.array(column), text]
    return pc.binary_join_element_wise(*parts, "")


def parties(sides: Any) -> Any:
    """Make a list of two countries for each row."""
    wanted = schema_of(Contract).field("parties").type
    part = wanted.value_type
    codes = pa.array(sides.reshape(-1))
    arrays = [codes if field.name == "country" else empty(field, len(codes)).cast(field.type) for field in part]
    ends = pa.array(np.arange(0, len(codes) + 1, 2, dtype="int32"))
    members = pa.StructArray.from_arrays(arrays, fields=list(part))
    return pa.ListArray.from_arrays(ends, members, type=wanted)


def meetings(start: int, end: int) -> dict[str, Any]:
    """Make the columns of meetings, numbered from 1 to 40."""
    row = np.arange(start, end)
    names, titles, ordinals = (
        np.char.add("m-", row.astype(str)),
        np.char.add("Meeting ", row.astype(str)),
        row % 40,
    )
    return {
        "id": pa.array(names),
        "title": pa.array(titles),
        "ordinal": pa.array(ordinals + 1),
        "row": pa.array(row),
        "json": texts(MEETING, (names, titles, (ordinals + 1).astype(str))),
    }


# The questions ----------------------------------------------------------------------------------------

PRICE = 900_000_000_000
DEAR = contract.value >= Money(PRICE, "INR")
PAIR = contract.parties.includes("IN") & contract.parties.includes("RU")
IN_2010 = contract.signed == When("2010")
AT_20TH = contract.signed_at.matches(meeting.ordinal == 20)
HAS = "len(list_filter(parties, lambda one: one.country = '{}')) > 0"
DEAR_SQL = f"value_currency = 'INR' and value_low >= {PRICE}"
PAIR_SQL = f"{HAS.format('IN')} and {HAS.format('RU')}"
IN_2010_SQL = "signed_earliest >= date '2010-01-01' and signed_latest <= date '2010-12-31'"
AT_20TH_SQL = "signed_at in (select id from '{folder}/meetings-*.parquet' where ordinal = 20)"
QUESTIONS: dict[str, tuple[Any, str]] = {
    "an amount": (DEAR, DEAR_SQL),
    "a year": (IN_2010, IN_2010_SQL),
    "a pair of countries": (PAIR, PAIR_SQL),
    "pair, year and amount": (PAIR & IN_2010 & DEAR, f"{PAIR_SQL} and {IN_2010_SQL} and {DEAR_SQL}"),
    "a meeting's number": (AT_20TH, AT_20TH_SQL),
}


def ask(folder: Path, *, goals: bool) -> None:
    """Ask each question of the lake and of DuckDB, in turns."""
    connection = duckdb.connect()
    with Lake.open(folder) as lake:
        for name, (question, where) in QUESTIONS.items():
            table_name, condition = f"'{folder}/contracts-*.parquet'", where.format(folder=folder)
            chosen = lake.contracts.where(question)
            count_sql = f"select count(*) from {table_name} where {condition}"  # noqa: S608 - written here
            ids_sql = f"select id from {table_name} where {condition} order by row"  # noqa: S608 - written here
            rows = chosen.count()
            assert rows == connection.sql(count_sql).fetchall()[0][0]
            compare(
                name,
                rows,
                "count",
                lake_does=chosen.count,
                sql_does=partial(fetched, connection, count_sql),
                goals=goals,
            )
            if rows <= 1_000_000:
                compare(
                    name,
                    rows,
                    "ids",
                    lake_does=partial(ids, chosen),
                    sql_does=partial(names, connection, ids_sql),
                    goals=goals,
                )
        start = time.perf_counter()
        found = list(lake.contracts.where(PAIR & IN_2010 & DEAR))
        print(f"\n{len(found):,} contracts read as records: {time.perf_counter() - start:.2f} s")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
    print(f"peak memory {peak:.2f} GB")
    if goals:
        goal("memory of ten million contracts asked", peak, "GB", at_most=2)


def ids(chosen: Any) -> object:
    """Fetch the ids through the lake."""
    return chosen.ids


def fetched(connection: Any, sql: str) -> object:
    """Fetch what SQL gives."""
    return connection.sql(sql).fetchall()


def names(connection: Any, sql: str) -> object:
    """Fetch ids by SQL, as a tuple of texts."""
    return tuple(connection.sql(sql).to_arrow_table().column("id").to_pylist())


def compare(
    name: str, rows: int, what: str, *, lake_does: Callable[[], object], sql_does: Callable[[], object], goals: bool
) -> None:
    """Time both, and print it."""
    taken = seconds({"SQL by hand": sql_does, "Lake": lake_does}, rounds=9)
    table(f"{name}: {what} of {rows:,}", taken, per=1, unit="ms")
    if goals:
        goal(f"{name}, {what}", ratio(taken, "Lake", "SQL by hand"), "x", against="SQL by hand", at_most=1.2)


if __name__ == "__main__":
    arguments = sys.argv[1:]
    if arguments[:1] == ["--ask"]:
        ask(Path(arguments[1]), goals="--goals" in arguments)
    else:
        main(int(arguments[0].replace("_", "")) if arguments else ROWS)
