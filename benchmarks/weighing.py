"""How long weighing takes: reconciling many claims, explaining one field, adding a record, telling what is in force.

Run it with `python benchmarks/weighing.py`. Each record has ten claims about its cost and its day, by ten sources.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial

from rounds import goal

from bilateral import Claim, Contract, Figure, Register, Source, Treaty, When, contract

SIZES = (1_000, 3_000, 10_000)
#: A register is reconciled and explained so many times, and the best is told: the rest is the machine's other work.
TIMES = 3
#: So many records a register holds to which some are added, and of so many treaties it is asked what is in force.
HELD, ADDED, TREATIES = 100_000, 51, 10_000
COSTS = ("about $50 million", "$51 million", "over $50 million", "nearly $50 million", "$50 million")
DAYS = ("2021-12-06", "2021-12", "2021", "2021-12-07", "2021-12-06")


def register_of(size: int) -> Register:
    """Make a register of so many contracts with ten claims each."""
    sources = [Source(id=f"source-{number}", published="2021-12-06") for number in range(10)]
    records = [Contract(id=f"c-{number}", title="Rifles", value=COSTS[0], signed=DAYS[0]) for number in range(size)]
    costs, days = [Figure.money(cost) for cost in COSTS], [When(day) for day in DAYS]
    claims = [
        claim
        for record in records
        for place in range(5)
        for claim in (
            Claim(record=record.id, field=contract.value, value=costs[place], source=f"source-{place}"),
            Claim(record=record.id, field=contract.signed, value=days[place], source=f"source-{place + 5}"),
        )
    ]
    return Register(records=records, sources=sources, claims=claims)


def best(function: Callable[[], object]) -> float:
    """Give the least time that a function took, in seconds."""
    taken: list[float] = []
    for _ in range(TIMES):
        start = time.perf_counter()
        function()
        taken.append(time.perf_counter() - start)
    return min(taken)


def main() -> None:
    """Measure each size, and say how the time grows with it."""
    seconds: list[float] = []
    for size in SIZES:
        register = register_of(size)
        seconds.append(best(register.reconcile))
        register.explain("c-1", contract.value)
        explaining = best(partial(register.explain, "c-1", contract.value))
        each = seconds[-1] / (10 * size) * 1e6
        print(f"{10 * size:9,} claims on {size:6,} records: {seconds[-1]:6.2f} s, {each:5.1f} us a claim", end="")
        print(f"; explaining one field {explaining * 1e6:6.0f} us; conflicts {best(register.conflicts):5.2f} s")
    growth = (seconds[-1] / seconds[0]) / (SIZES[-1] / SIZES[0])
    print(f"slope: {growth:.2f} of linear from {10 * SIZES[0]:,} claims to {10 * SIZES[-1]:,}")
    print(f"adding one record to {HELD:,}: {adding() * 1e3:.2f} ms")
    goal(f"{TREATIES:,} treaties asked whether they are in force on a day", in_force(), "s", at_most=2)


def adding() -> float:
    """Give the middle of the times that adding a record takes, one after the other."""
    register = Register(records=[Contract(id=f"c-{number}", title="Rifles") for number in range(HELD)])
    taken: list[float] = []
    for number in range(ADDED):
        record = Contract(id=f"new-{number}", title="Rifles")
        start = time.perf_counter()
        register = register.add(record)
        taken.append(time.perf_counter() - start)
    return sorted(taken)[ADDED // 2]


def in_force() -> float:
    """Give the time in which many treaties are asked whether they are in force on a day."""
    treaties = [
        Treaty(id=f"t-{number}", title="Pact", parties=("IN", "RU"), signed=f"{1950 + number % 60}-03-01",
               entry="signature", term=f"{number % 20 + 1} years", renewal="automatic", known_clauses="all")
        for number in range(TREATIES)
    ]  # fmt: skip
    register = Register(records=treaties)
    start = time.perf_counter()
    for one in treaties:
        register.in_force(one.id, on="2020-06-01")
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
