"""What answers for the day asked, and what does not."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import attrs
import pytest
from hypothesis import strategies as st

from bilateral import dumps, loads
from bilateral.rates import FixedRates, Rate
from bilateral.testing import laws, registers
from strategies.broken_laws import broken

TABLE = FixedRates.of("USD", "INR", {"2021-12-06": "75.4", "2021-12-07": "75.5"}, source="a bank's table")
PAIR, WEEK = st.sampled_from(["USD", "INR"]), st.dates(dt.date(2021, 12, 1), dt.date(2021, 12, 8))


@attrs.frozen
class Answering:
    """A source that answers with whatever a function makes of what the table says."""

    change: Callable[[Rate], Rate]

    def rate(self, base: str, quote: str, on: dt.date) -> Rate:
        """The rate of the table, changed."""
        return self.change(TABLE.rate(base, quote, on))


def test_a_table_of_rates_answers_what_it_was_asked() -> None:
    laws.rates(TABLE, currencies=PAIR, days=WEEK)


OTHER_ANSWERS: list[tuple[Callable[[Rate], Rate], str]] = [
    (lambda rate: attrs.evolve(rate, day=dt.date(2021, 12, 3)), "it gives"),
    (lambda rate: rate.inverse if rate.base == "USD" else rate, "it gives"),
    (lambda rate: attrs.evolve(rate, source=" "), "nobody says so"),
    (lambda rate: attrs.evolve(rate, base=rate.source), "UnknownCurrency"),
]


@pytest.mark.parametrize(("change", "problem"), OTHER_ANSWERS)
def test_a_source_that_answers_something_else_is_found(change: Callable[[Rate], Rate], problem: str) -> None:
    assert problem in broken(lambda: laws.rates(Answering(change), currencies=PAIR, days=WEEK)).problem


def test_registers_of_a_user_are_tried() -> None:
    laws.file_format(loads, dumps, of=registers(max_size=1, with_claims=False))
