"""The law of a source of exchange rates: what was asked is answered, or it is said that there is no rate."""

from __future__ import annotations

import datetime as dt

from hypothesis import strategies as st

from ...errors import NoRate
from ...values.money.rates import Rates
from ..money import currency_codes
from .trial import try_law


def rates(
    source: Rates,
    *,
    currencies: st.SearchStrategy[str] | None = None,
    days: st.SearchStrategy[dt.date] | None = None,
) -> None:
    """Of a pair and a day a source knows the one rate of that day, and says from whom, or that there is none.

    Args:
        source: The source.
        currencies: The currencies to ask about; any if not given, of which a source may know few.
        days: The days to ask about; any if not given.

    Raises:
        LawBroken: It gives the rate of another day or pair, two different ones, one from nobody, or another error.

    >>> from bilateral.rates import FixedRates
    >>> table = FixedRates.of("USD", "INR", {"2021-12-06": "75.4"}, source="a bank's table")
    >>> rates(table, currencies=st.sampled_from(["USD", "INR"]), days=st.dates(dt.date(2021, 12, 1)))
    """

    def broken(asked: tuple[str, str, dt.date]) -> str | None:
        try:
            found = source.rate(*asked)
        except NoRate as none:
            told = (none.base, none.quote, none.day)
            return None if told == asked else f"it says that there is no rate of {told}"
        if (found.base, found.quote, found.day) != asked:
            return f"it gives {found}"
        if not found.source.strip():
            return "nobody says so"
        return None if source.rate(*asked) == found else "it gives another the second time"

    codes = currency_codes() if currencies is None else currencies
    asked = st.tuples(codes, codes, st.dates() if days is None else days)
    try_law("a source of rates answers what it was asked", asked, broken)
