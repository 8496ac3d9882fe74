"""Reading and printing values beside peers, on the same texts, caches left cold by texts that are all different."""

from __future__ import annotations

import datetime as dt
import itertools

from rounds import seconds, table

from bilateral import Figure, Money, When

#: More than any cache of the library holds (2^15 dates), so that each text is read anew in every round.
TEXTS = 40_000


def amounts() -> list[str]:
    """Make amounts as newspapers print them."""
    forms = ("Rs {:,} crore", "${}.4 billion", "₹{} lakh", "INR {}", "€{:,}")
    return [
        form.format(number) for number, form in zip(range(1000, 1000 + TEXTS), itertools.cycle(forms), strict=False)
    ]


def days() -> list[str]:
    """Make whole days."""
    return [dt.date.fromordinal(700_000 + number).isoformat() for number in range(TEXTS)]


def months() -> list[str]:
    """Make months, qualified and in words."""
    forms = ("{}-02", "{}-07~", "February {}", "{}")
    return [form.format(year) for year in range(1000, 9999) for form in forms]


def over(function: object, texts: list[str]) -> object:
    """Make a contestant that runs a function over all texts."""
    return lambda: [function(text) for text in texts]


def peers_of_money() -> dict[str, object]:
    """Find the peers that are installed."""
    try:
        from price_parser import Price
    except ImportError:
        return {}
    return {"price-parser": over(Price.fromstring, amounts())}


def peers_of_when() -> dict[str, object]:
    """Find the peers that are installed; they are slow, so they read fewer texts."""
    try:
        from edtf import parse_edtf
    except ImportError:
        return {}
    texts = [text for text in months() if not text.startswith("February")]  # it reads no English
    return {"edtf, 100 texts": over(parse_edtf, texts[:: len(texts) // 100][:100])}


if __name__ == "__main__":
    read_money = seconds({"Money.parse": over(Money.parse, amounts()), **peers_of_money()})
    table("Amounts of money (price-parser reads no crore and no billion)", read_money, per=TEXTS)
    table("Figures", seconds({"Figure.money": over(Figure.money, ["around " + text for text in amounts()])}), per=TEXTS)
    read_days = {"date.fromisoformat": over(dt.date.fromisoformat, days()), "When": over(When, days())}
    table("Whole days", seconds(read_days), per=TEXTS)
    table("Months and years", seconds({"When.parse": over(When.parse, months())}), per=len(months()))
    if peers := peers_of_when():
        table("Months and years, edtf", seconds(peers, rounds=3), per=100)
    money = [Money.parse(text) for text in amounts()]
    table("Printing", seconds({"str(Money)": over(str, money)}), per=TEXTS)
