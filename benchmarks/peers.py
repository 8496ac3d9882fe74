"""The same contracts in polars, DuckDB, SQLite and pandas, each with the indices and the order that suit it best."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple


class Row(NamedTuple):
    """A contract as a table has it; peers give their rows as objects of this class, which is cheaper than a record."""

    id: str
    title: str
    one: str
    other: str
    kind: str
    signed: dt.date
    amount: float
    currency: str


#: What a peer is asked: to find by id, a pair of countries, and a pair, a year and an amount; as objects and as counts.
Questions = Mapping[str, Callable[[], Any]]

_PAIR = "one = 'IN' and other = 'RU'"
_YEAR = "signed between date '2019-01-01' and date '2019-12-31'"
_COSTLY = "currency = 'INR' and amount >= 1e10"
_WHERE = {"pair": _PAIR, "pair, year, value": f"{_PAIR} and {_YEAR} and {_COSTLY}"}


def _of_polars(rows: Sequence[Row], name: str) -> Questions:
    import polars as pl

    table = pl.DataFrame(rows, schema=list(Row._fields), orient="row")
    column = pl.col
    pair = (column("one") == "IN") & (column("other") == "RU")
    year = column("signed").is_between(dt.date(2019, 1, 1), dt.date(2019, 12, 31))
    both = pair & year & (column("currency") == "INR") & (column("amount") >= 1e10)
    asked: dict[str, Callable[[], Any]] = {
        "by id": lambda: [Row(*row) for row in table.filter(column("id") == name).iter_rows()]
    }
    for what, question in {"pair": pair, "pair, year, value": both}.items():
        asked[what] = lambda question=question: [Row(*row) for row in table.filter(question).iter_rows()]
        asked[f"{what}, count"] = lambda question=question: table.select(question.sum()).item()
    return asked


def _of_pandas(rows: Sequence[Row], name: str) -> Questions:
    import pandas as pd

    table = pd.DataFrame(rows, columns=list(Row._fields))
    table["signed"] = pd.to_datetime(table["signed"])
    by_id = table.set_index("id")
    by_id.loc[name]  # its index is built by the first use

    def pair() -> Any:
        return (table["one"] == "IN") & (table["other"] == "RU")

    def both() -> Any:
        year = table["signed"].between(pd.Timestamp(2019, 1, 1), pd.Timestamp(2019, 12, 31))
        return pair() & year & (table["currency"] == "INR") & (table["amount"] >= 1e10)

    asked: dict[str, Callable[[], Any]] = {"by id": lambda: [Row(name, *by_id.loc[name])]}
    for what, question in {"pair": pair, "pair, year, value": both}.items():
        asked[what] = lambda question=question: [Row(*row) for row in table[question()].itertuples(index=False)]
        asked[f"{what}, count"] = lambda question=question: int(question().sum())
    return asked


def _of_duckdb(rows: Sequence[Row], name: str) -> Questions:
    import duckdb
    import polars as pl

    table = pl.DataFrame(rows, schema=list(Row._fields), orient="row")
    base = duckdb.connect()
    base.register("given", table.to_arrow())
    base.execute("create table held as select * from given order by one, other, signed")
    base.execute("create index ids on held(id)")
    return _in_sql(base.execute, name)


def _of_sqlite(rows: Sequence[Row], name: str) -> Questions:
    base = sqlite3.connect(":memory:")
    base.execute("create table held(id text primary key, title, one, other, kind, signed, amount real, currency)")
    given = ((*row[:5], row.signed.isoformat(), *row[6:]) for row in rows)
    base.executemany("insert into held values (?, ?, ?, ?, ?, ?, ?, ?)", given)
    base.execute("create index pairs on held(one, other, signed)")
    base.execute("analyze")
    return _in_sql(lambda text, *values: base.execute(text.replace("date '", "'"), *values), name)


def _in_sql(execute: Callable[..., Any], name: str) -> Questions:
    asked: dict[str, Callable[[], Any]] = {
        "by id": lambda: [Row(*row) for row in execute("select * from held where id = ?", (name,)).fetchall()]
    }
    for what, where in _WHERE.items():
        rows, count = f"select * from held where {where}", f"select count(*) from held where {where}"  # noqa: S608 - ours
        asked[what] = lambda rows=rows: [Row(*row) for row in execute(rows).fetchall()]
        asked[f"{what}, count"] = lambda count=count: execute(count).fetchone()[0]
    return asked


PEERS: Mapping[str, Callable[[Sequence[Row], str], Questions]] = {
    "polars": _of_polars,
    "DuckDB": _of_duckdb,
    "SQLite": _of_sqlite,
    "pandas": _of_pandas,
}
