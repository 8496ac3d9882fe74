"""Timing in turns: every contestant once a round, so that a busy moment of the machine hits them all alike."""

from __future__ import annotations

import gc
import os
import statistics
import time
from collections.abc import Callable, Mapping

#: What a new process is told: to keep what it has compiled, as an installed library is, or each would compile it anew.
FRESH = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}

#: Enough rounds for a median that a busy machine doesn't move.
ROUNDS = 15


def seconds(
    contestants: Mapping[str, Callable[[], object]],
    *,
    rounds: int = ROUNDS,
    clock: Callable[[], float] = time.perf_counter,
) -> dict[str, list[float]]:
    """Time each contestant once a round, the garbage collector waiting.

    `time.thread_time` is the clock for what one thread computes: others that are at work count for less.
    """
    taken: dict[str, list[float]] = {name: [] for name in contestants}
    for _ in range(rounds):
        for name, run in contestants.items():
            gc.collect()
            gc.disable()
            start = clock()
            run()
            taken[name].append(clock() - start)
            gc.enable()
    return taken


def table(title: str, taken: Mapping[str, list[float]], *, per: int, unit: str = "us") -> None:
    """Print each contestant's time per operation, and its ratio to the first, taken round by round."""
    factor = {"us": 1e6, "ms": 1e3}[unit] / per
    first = next(iter(taken.values()))
    print(
        f"\n{title}\n\n| what | {unit} min | {unit} median | x first (median of rounds) |\n| --- | ---: | ---: | ---: |"
    )
    for name, times in taken.items():
        ratio = statistics.median(mine / theirs for mine, theirs in zip(times, first, strict=True))
        print(f"| {name} | {min(times) * factor:.3f} | {statistics.median(times) * factor:.3f} | {ratio:.2f} |")


def ratio(taken: Mapping[str, list[float]], name: str, peer: str) -> float:
    """Say how many times a peer's time a contestant takes, by the median of the rounds."""
    return statistics.median(mine / theirs for mine, theirs in zip(taken[name], taken[peer], strict=True))


def goal(
    what: str,
    measured: float,
    unit: str,
    *,
    against: str = "",
    at_most: float | None = None,
    at_least: float | None = None,
) -> None:
    """Print what was measured beside what is asked; `page.py` collects these lines, and makes the table of them.

    Args:
        what: What is measured.
        measured: What it came to: a ratio to the peer, or a size of its own.
        unit: What it is measured in; `x` for a ratio.
        against: The peer.
        at_most: What it may be.
        at_least: What it must be; one of the two is given.
    """
    asked = f"<= {at_most:g} {unit}" if at_most is not None else f">= {at_least:g} {unit}"
    reached = measured <= at_most if at_most is not None else measured >= (at_least or 0)
    print(f"{GOAL}| {what} | {against} | {measured:.3g} {unit} | {asked} | {'yes' if reached else '**no**'} |")


#: How a line begins that says what is reached.
GOAL = "goal: "
