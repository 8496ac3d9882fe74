"""Reading and printing values beside peers, on the same texts, all different so that every cache is left cold.

A peer that is not installed (extra `bench`) is left out. Slow peers read a sample of the texts; times are per text.
"""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any

from rounds import goal, ratio, seconds, table

from bilateral import Figure, Money, When

#: More than any cache of the library holds (2^15 dates), so that each text is read anew in every round.
TEXTS = 40_000

#: How newspapers print amounts, and the power of ten in each.
FORMS = (("Rs {:,} crore", 7), ("${}.4 billion", 9), ("₹{} lakh", 5), ("INR {}", 0), ("€{:,}", 0))

#: Enough of the texts for a peer that takes milliseconds for each.
SAMPLE = 100

Reader = Callable[[Any], object]


def amounts() -> list[tuple[str, Decimal]]:
    """Make amounts as newspapers print them, with what they come to."""
    numbers = range(1000, 1000 + TEXTS)
    return [
        (form.format(number), (number + (Decimal("0.4") if ".4" in form else 0)) * Decimal(10) ** power)
        for number, (form, power) in zip(numbers, itertools.cycle(FORMS), strict=False)
    ]


def days() -> list[str]:
    """Make whole days."""
    return [dt.date.fromordinal(700_000 + number).isoformat() for number in range(TEXTS)]


def months() -> list[str]:
    """Make months and years, qualified too."""
    return [form.format(year) for year in range(1000, 9999) for form in ("{}-02", "{}-07~", "{}", "{}-11")]


def english() -> list[str]:
    """Make months and days in words."""
    return [form.format(year) for year in range(1000, 9999) for form in ("February {}", "6 December {}", "May 3, {}")]


def over(read: Reader, texts: Sequence[Any]) -> Callable[[], object]:
    """Make a contestant that runs a function over all texts."""
    return lambda: [read(text) for text in texts]


def right(read: Reader, cases: Sequence[tuple[str, Decimal]]) -> int:
    """Count the amounts that a function reads right."""
    return sum(_try(read, text) == amount for text, amount in cases)


def _try(read: Reader, text: str) -> object:
    try:
        return read(text)
    except Exception:  # peers raise what they like: that is a wrong answer
        return None


def peers_of_money() -> dict[str, Reader]:
    """Find the readers of amounts that are installed."""
    from babel.numbers import parse_decimal

    found: dict[str, Reader] = {"babel parse_decimal": lambda text: parse_decimal(text, locale="en_IN")}
    try:
        from price_parser import Price
    except ImportError:
        return found
    return {"price-parser": lambda text: Price.fromstring(text).amount, **found}


def peers_of_when() -> dict[str, Reader]:
    """Find the readers of dates that are installed, the quick ones first."""
    import pendulum

    found: dict[str, Reader] = {"pendulum.parse(exact=True)": lambda text: pendulum.parse(text, exact=True)}
    try:
        import dateparser
        from edtf import parse_edtf
        from undate import Undate
    except ImportError:
        return found
    return {
        **found,
        "dateparser": dateparser.parse,
        "undate": lambda text: Undate.parse(text, "EDTF"),
        "edtf": parse_edtf,
    }


def read_amounts() -> None:
    """Compare readers of amounts: how many are right, and how fast."""
    cases = amounts()
    texts = [text for text, _ in cases]
    money: dict[str, Reader] = {"Money.parse": lambda text: Money.parse(text).amount, **peers_of_money()}
    print(f"\nAmounts read right, of {TEXTS}")
    for name, read in money.items():
        print(f"- {name}: {right(read, cases)}")
    contestants: dict[str, Reader] = {"Money.parse": Money.parse, **peers_of_money()}
    readers = {name: over(read, texts) for name, read in contestants.items() if name != "babel parse_decimal"}
    figures = ["around " + text for text in texts]
    taken = seconds({**readers, "Figure.money of a qualified amount": over(Figure.money, figures)})
    table("Amounts of money", taken, per=TEXTS)
    if "price-parser" in taken:
        goal(
            "Money.parse", ratio(taken, "price-parser", "Money.parse"), "x as fast", against="price-parser", at_least=2
        )
    of_figure = ratio(taken, "Figure.money of a qualified amount", "Money.parse")
    goal("Figure.money with a qualifier", of_figure, "x the time", against="Money.parse", at_most=8)


def read_days() -> None:
    """Compare readers of whole days."""
    readers = {"date.fromisoformat": over(dt.date.fromisoformat, days()), "When": over(When, days())}
    try:
        from whenever import Date
    except ImportError:
        pass
    else:
        readers["whenever.Date.parse_iso"] = over(Date.parse_iso, days())
    table("Whole days", seconds(readers), per=TEXTS)
    _sampled("Whole days, slow readers", days())


def read_imprecise_dates() -> None:
    """Time months, years and dates in words, and the peers that read them."""
    table("Months and years", seconds({"When.parse": over(When.parse, months())}), per=len(months()))
    _sampled("Months and years, slow readers", months())
    table("Dates in words", seconds({"When.parse": over(When.parse, english())}), per=len(english()))
    _sampled("Dates in words, slow readers", english(), without=("edtf", "undate", "pendulum.parse(exact=True)"))


def _sampled(title: str, texts: list[str], without: Sequence[str] = ()) -> None:
    step = len(texts) // SAMPLE
    sample = texts[::step][:SAMPLE]
    peers = {name: read for name, read in peers_of_when().items() if name not in without}
    readers = {name: over(lambda text, read=read: _try(read, text), sample) for name, read in peers.items()}
    # Ours keeps what it has read, so it is given other texts in each round.
    fresh = (texts[offset::step][:SAMPLE] for offset in itertools.count(1))
    ours = {f"When.parse, {SAMPLE} texts": lambda: [When.parse(text) for text in next(fresh)]}
    if readers:
        taken = seconds({**ours, **readers}, rounds=5)
        table(title, taken, per=len(sample))
        if "edtf" in taken:
            faster = ratio(taken, "edtf", next(iter(ours)))
            goal(f"When.parse, {title.lower()}", faster, "x as fast", against="edtf", at_least=1000)


def print_amounts() -> None:
    """Compare printers of amounts with Indian groups."""
    from babel import Locale
    from babel.numbers import format_currency, format_decimal

    india = Locale.parse("en_IN")
    money = [Money(str(number * 10_007), "INR") for number in range(TEXTS)]
    printers: dict[str, Reader] = {
        "Money.format('indian', scales=False)": lambda one: one.format("indian", scales=False),
        "str(Money), with lakh and crore": str,
        "babel format_currency": lambda one: format_currency(one.amount, one.currency, locale=india),
        "babel format_decimal": lambda one: format_decimal(one.amount, locale=india),
    }
    table("Printing with Indian groups", seconds({n: over(p, money) for n, p in printers.items()}, rounds=5), per=TEXTS)


if __name__ == "__main__":
    read_amounts()
    read_days()
    read_imprecise_dates()
    print_amounts()
