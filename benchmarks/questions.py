"""Asking questions of contracts in memory, beside polars, DuckDB, SQLite and pandas on the same rows.

Run it with `python benchmarks/questions.py`, or fewer rows: `python benchmarks/questions.py 100000`. The answers are
compared before they are timed. Peers give their rows as objects, as the library does, and as a count.
"""

from __future__ import annotations

import datetime as dt
import gc
import random
import sys
import time
import timeit
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from peers import PEERS, Questions, Row
from rounds import goal, ratio, table

from bilateral import Contract, Figure, Money, Party, Predicate, Records, Register, When, contract
from bilateral.kinds import ContractKind

ROWS = 1_000_000
ROUNDS = 7
#: So many seconds each is asked in a turn, or once.
MOMENT = 0.02
#: Of these, each contract is between two; those named more often trade more.
COUNTRIES = ("IN", "IN", "IN", "RU", "RU", "FR", "US", "DE", "GB", "IL", "JP", "KR", "CN", "BR", "ZA", "VN", "KZ", "BY")
CURRENCIES = ("INR", "USD", "EUR", "RUB")

PAIR = contract.parties.includes("IN") & contract.parties.includes("RU")
YEAR = contract.signed.is_within(When("2019"))
COSTLY = contract.value >= Money.parse("Rs 1000 crore")
ASKED: Mapping[str, Predicate[Contract]] = {
    "pair": PAIR,
    "pair, year, value": PAIR & YEAR & COSTLY,
}
#: What else is timed, with no peer beside it: what is asked of one index, of two, across alternatives, and of none.
ALONE: Mapping[str, Predicate[Contract]] = {
    "year": YEAR,
    "year, value": YEAR & COSTLY,
    "one country or another": contract.parties.includes("FR") | contract.parties.includes("US"),
    "kind, not before 2019": (contract.kind == ContractKind.LEASE) & (contract.signed >= When("2019")),
    "words in a title (no index)": contract.title.contains("no. 777"),
}


def rows_of(count: int) -> list[Row]:
    """Make up contracts, the same each time."""
    chance = random.Random(2021)  # noqa: S311 - no secret
    kinds = [kind.value for kind in ContractKind]
    made: list[Row] = []
    for number in range(count):
        one, other = sorted(chance.sample(sorted(set(COUNTRIES)), 2))
        if number % 40 == 0:
            one, other = "IN", "RU"
        signed = dt.date(1990, 1, 1) + dt.timedelta(days=chance.randrange(31 * 365))
        amount = float(round(10 ** chance.uniform(6, 12)))
        made.append(
            Row(f"c-{number}", f"Contract no. {number}", one, other, chance.choice(kinds), signed, amount,
                chance.choice(CURRENCIES))
        )  # fmt: skip
    return made


def record(row: Row, parties: Mapping[str, Party]) -> Contract:
    """Make the record of a row."""
    return Contract(
        id=row.id,
        title=row.title,
        parties=(parties[row.one], parties[row.other]),
        kind=row.kind,
        signed=row.signed.isoformat(),
        value=Figure.exactly(Money(Decimal(row.amount), row.currency)),
    )


def of_library(contracts: Records[Contract], name: str) -> Questions:
    """What the library is asked."""
    asked: dict[str, Callable[[], Any]] = {"by id": lambda: [contracts[name]]}
    for what, question in ASKED.items():
        asked[what] = lambda question=question: contracts.where(question).items
        asked[f"{what}, count"] = lambda question=question: contracts.where(question).count()
    return asked


def building(contracts: Records[Contract]) -> None:
    """Print what a question costs that comes first, and so has its indices made."""
    print("\n| asked first | s | asked again, ms | records |\n| --- | ---: | ---: | ---: |")
    for what, question in {**ASKED, **ALONE}.items():
        gc.collect()
        start = time.perf_counter()
        found = contracts.where(question).count()
        first = time.perf_counter() - start
        print(f"| {what} | {first:.2f} | {milliseconds(contracts, question):.3f} | {found:,} |")


def beside(contracts: Records[Contract], rows: list[Row], name: str) -> None:
    """Time the library beside each peer, and print what is reached."""
    contestants = {"bilateral": of_library(contracts, name)} | {peer: make(rows, name) for peer, make in PEERS.items()}
    for what in next(iter(contestants.values())):
        answers = {peer: _ids(asked[what]()) for peer, asked in contestants.items()}
        if len(set(answers.values())) != 1:
            raise SystemExit(f"{what}: the answers differ")
        taken = in_turns({peer: asked[what] for peer, asked in contestants.items()})
        table(what, taken, per=1)
        if what == "by id":
            continue
        for peer in PEERS:
            as_fast = ratio(taken, peer, "bilateral")
            goal(f"{what}, {len(rows):,} rows", as_fast, "x", against=peer, at_least=1 if "count" in what else 10)


def _ids(found: Any) -> object:
    return found if isinstance(found, int) else tuple(sorted(one.id for one in found))


def in_turns(contestants: Mapping[str, Callable[[], object]]) -> dict[str, list[float]]:
    """Time each contestant once a round, over and over for a moment: a clock is slower than some of them."""
    times = {name: timeit.Timer(run) for name, run in contestants.items()}
    often = {name: max(1, int(MOMENT / timer.timeit(1))) for name, timer in times.items()}
    taken: dict[str, list[float]] = {name: [] for name in contestants}
    for _ in range(ROUNDS):
        for name, timer in times.items():
            taken[name].append(timer.timeit(often[name]) / often[name])
    return taken


def by_id(register: Register, name: str) -> None:
    """Time what is found by its id; alone, for a clock is slower than that."""
    contracts = register.contracts
    ways = {"contracts[id]": lambda: contracts[name], "register[id]": lambda: register[name]}
    for what, run in ways.items():
        best = min(timeit.repeat(run, number=100_000, repeat=ROUNDS)) / 100_000
        goal(f"{what}, a warm key, {len(contracts):,} rows", best * 1e6, "us", at_most=0.3)


def milliseconds(contracts: Records[Contract], question: Predicate[Contract]) -> float:
    """Time a question whose indices are there."""
    contracts.where(question)
    return min(timeit.repeat(lambda: contracts.where(question), number=1, repeat=5)) * 1e3


def growth(records: list[Contract]) -> None:
    """Print how the time of a question grows with the records that it is asked of."""
    print(f"\n| records | {' | '.join(f'{what}, ms' for what in (*ASKED, *ALONE))} |")
    print(f"| ---: |{' ---: |' * (len(ASKED) + len(ALONE))}")
    size = 10_000
    while size <= len(records):
        some = Register(records=records[:size]).contracts
        cells = [f"{milliseconds(some, question):.3f}" for question in (*ASKED.values(), *ALONE.values())]
        print(f"| {size:,} | {' | '.join(cells)} |")
        size *= 10


def main(count: int) -> None:
    """Measure with so many contracts."""
    gc.disable()  # a million records are made, and none is thrown away
    start = time.perf_counter()
    rows = rows_of(count)
    parties = {country: Party(country=country) for country in COUNTRIES}
    records = [record(row, parties) for row in rows]
    register = Register(records=records)
    print(f"{count:,} contracts made in {time.perf_counter() - start:.0f} s")
    gc.enable()
    gc.freeze()
    name = rows[count // 2].id
    building(register.contracts)
    by_id(register, name)
    print(f"\n{register.contracts.plan(ASKED['pair, year, value'])}")
    beside(register.contracts, rows, name)
    growth(records)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else ROWS)
