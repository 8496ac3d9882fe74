"""Timing in turns: every contestant once a round, so that a busy moment of the machine hits them all alike."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Mapping

#: Enough rounds for a median that a busy machine doesn't move.
ROUNDS = 15


def seconds(contestants: Mapping[str, Callable[[], object]], *, rounds: int = ROUNDS) -> dict[str, list[float]]:
    """Time each contestant once a round, the garbage collector waiting."""
    taken: dict[str, list[float]] = {name: [] for name in contestants}
    for _ in range(rounds):
        for name, run in contestants.items():
            gc.collect()
            gc.disable()
            start = time.perf_counter()
            run()
            taken[name].append(time.perf_counter() - start)
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
