"""Reading prose beside peers: what is found in hand-labelled sentences, and how fast.

Where the labelled sentences are not at hand, only the speed is measured, on sentences of our own. A peer that is not
installed (extra `bench`) is left out. Times are per character.
"""

from __future__ import annotations

import sys
import time
import warnings
from collections.abc import Callable
from decimal import Decimal
from functools import cache, partial
from typing import Any

import gold_scores
from gold_scores import Find, Finder, Row, Score
from rounds import goal, ratio, seconds, table
from stories import story

from bilateral import Figure, Money, Qualifier, Quantity, Reading, read
from bilateral.values.money.currency_codes import meanings_known

#: How the text of the labels calls our qualifiers.
QUALIFIERS = {
    Qualifier.EXACTLY: "exact", Qualifier.ABOUT: "about", Qualifier.NEARLY: "about", Qualifier.OVER: "more_than",
    Qualifier.AT_LEAST: "at_least", Qualifier.UNDER: "less_than", Qualifier.AT_MOST: "at_most",
    Qualifier.BETWEEN: "range",
}  # fmt: skip

#: Hostile pieces: what a careless pattern would search again from each of its characters.
HOSTILE = ("1", ",", "1,", "Rs ", "Rs Rs 5 ", "about ", "more than about 5 ", "5 to ", "between ", "1-1-", "2021-",
           "from 5 ", "crore ", "May ", "S-400 ", "(", "India-", "20th ", "$", "five ")  # fmt: skip


# What each reader finds in a row, as the labels say it.


def reading_of(row: Row) -> Reading:
    """Read a row's text as a person would who knows the day and the country of its paper."""
    known = meanings_known().items() if row.get("context") else ()
    told: Any = {name: row["currency"] for name, meaning in known if row["currency"] in meaning.codes}
    return read(row["text"], published=row.get("anchor") or row.get("date"), **told)


def money_of_bilateral(row: Row) -> list[Find]:
    """Find amounts with this library."""
    return [Find(each.start, each.end, _said(each.value)) for each in reading_of(row).money]


def quantities_of_bilateral(row: Row) -> list[Find]:
    """Find numbers of things with this library."""
    found = [Find(each.start, each.end, _said(each.value)) for each in reading_of(row).quantities]
    return [Find(start, end, (None, *meaning[1:])) for start, end, meaning in found]


def dates_of_bilateral(row: Row) -> list[Find]:
    """Find dates with this library."""
    return [Find(each.start, each.end, (str(each.value),)) for each in reading_of(row).dates]


def _said(figure: Figure[Money] | Figure[Quantity]) -> gold_scores.Meaning:
    stated = figure.stated
    ends = (figure.interval.low, figure.interval.high) if stated is None else (stated.magnitude, stated.magnitude)
    return (figure.bound.denomination, *ends, QUALIFIERS[figure.qualifier])


def money_of_quantulum(row: Row) -> list[Find]:
    """Find amounts with quantulum3, which has no qualifiers but an uncertainty."""
    return [
        Find(*each.span, (_code(each.unit), *_ends(each), "exact"))
        for each in _quantulum()(row["text"])
        if each.unit.entity.name == "currency"
    ]


def quantities_of_quantulum(row: Row) -> list[Find]:
    """Find numbers with quantulum3; its span takes in the unit, so the number's own end is looked up."""
    found = _quantulum()(row["text"])
    return [
        Find(each.span[0], each.span[0] + len(row["mention"]), (None, *_ends(each), "exact"))
        for each in found
        if each.unit.entity.name != "currency"
    ]


@cache
def _quantulum() -> Callable[[str], list[Any]]:
    warnings.simplefilter("ignore")
    from quantulum3 import parser

    def parse(text: str) -> list[Any]:
        try:
            return list(parser.parse(text))
        except Exception:  # it raises what it likes: then it has found nothing
            return []

    return parse


def _code(unit: Any) -> str | None:
    names = {"dollar": "USD", "euro": "EUR", "pound sterling": "GBP", "indian rupee": "INR", "rupee": "INR"}
    return names.get(unit.name)


def _ends(each: Any) -> tuple[Decimal, Decimal]:
    value, off = Decimal(repr(each.value)), Decimal(repr(each.uncertainty or 0))
    return value - off, value + off


def money_of_price_parser(row: Row) -> list[Find]:
    """Read the sentence's one price with price-parser, which tells no place: it is taken to be the label's."""
    from price_parser import Price

    price = Price.fromstring(row["text"])
    code = {"$": "USD", "€": "EUR", "£": "GBP", "₹": "INR", "Rs": "INR"}.get(price.currency or "", price.currency)
    return [] if price.amount is None else [Find(row["start"], row["end"], (code, price.amount, price.amount, "exact"))]


def dates_of_dateparser(row: Row) -> list[Find]:
    """Find dates with dateparser's search; it gives a day for everything, and no place but the words."""
    import datetime as dt

    from dateparser.search import search_dates

    anchor = row.get("anchor")
    settings: Any = {"RELATIVE_BASE": dt.datetime.fromisoformat(anchor)} if anchor else {}
    found = search_dates(row["text"], languages=["en"], settings=settings) or []
    places = [(row["text"].find(words), words, day) for words, day in found]
    return [Find(start, start + len(words), (day.date().isoformat(),)) for start, words, day in places]


#: The readers of each kind; the first is this library.
READERS: dict[str, dict[str, Finder]] = {
    "money": {
        "bilateral": money_of_bilateral, "quantulum3": money_of_quantulum, "price-parser": money_of_price_parser,
    },
    "quantity": {"bilateral": quantities_of_bilateral, "quantulum3": quantities_of_quantulum},
    "date": {"bilateral": dates_of_bilateral, "dateparser": dates_of_dateparser},
}  # fmt: skip

#: As much as a long report: quantulum3 takes longer for each character the more there are.
REPORT = 20_000

#: How other libraries read a text.
PEERS: dict[str, Callable[[str], object]] = {
    "quantulum3": lambda text: list(_quantulum()(text)),
    "price-parser (a price a line)": lambda text: [
        _import("price_parser").Price.fromstring(line) for line in text.splitlines()
    ],
    "dateparser search_dates": lambda text: _import("dateparser.search").search_dates(text, languages=["en"]),
}


def _import(name: str) -> Any:
    import importlib

    return importlib.import_module(name)


def installed(name: str) -> bool:
    """Whether a peer is at hand."""
    try:
        _import(name.split(maxsplit=1)[0].replace("-", "_"))
    except ImportError:
        return False
    return True


def accuracy() -> None:
    """Print what each reader finds of the labels, and what this library misses."""
    print("\nlabelled sentences: place, meaning and qualifier all right\n")
    print("| kind | reader | precision | recall | F1 |\n| --- | --- | ---: | ---: | ---: |")
    missed: list[str] = []
    for kind, readers in READERS.items():
        for name, find in readers.items():
            if name == "bilateral" or installed(name):
                result = gold_scores.score(kind, find)
                print(f"| {kind} | {name} | {_percent(result)}")
                missed += [f"{kind} {miss}" for miss in result.missed if name == "bilateral"]
    false = [(len(read(line).money), len(read(line).quantities)) for line in gold_scores.negatives()]
    print(f"\nin {len(false)} sentences that hold none: {sum(money for money, _ in false)} false amounts of money, "
          f"{sum(count for _, count in false)} false quantities")  # fmt: skip
    print("not as labelled by bilateral:", *missed, sep="\n  ", file=sys.stderr)


def _percent(result: Score) -> str:
    return f"{result.precision:.1%} | {result.recall:.1%} | {result.f1:.1%} |"


def speed() -> None:
    """Print the time a character takes, beside peers on the same text, and the speed on a long text."""
    report, long = story(REPORT), story(1_000_000)
    peers = {name: partial(run, report) for name, run in PEERS.items() if installed(name)}
    contestants: dict[str, Callable[[], object]] = {"bilateral": lambda: read(report), **peers}
    for run in contestants.values():
        run()  # each has loaded its tables before it is timed
    timed = seconds(contestants, rounds=3)
    table("reading prose, a character", timed, per=REPORT)
    if "quantulum3" in timed:
        goal("read", ratio(timed, "quantulum3", "bilateral"), "x as fast", against="quantulum3", at_least=300)
    taken = min(seconds({"bilateral": lambda: read(long)}, rounds=3)["bilateral"])
    print(f"\nbilateral reads {len(long) / taken / 1e6:.2f} MB/s: a million characters, in which no figure comes twice")


def linearity() -> None:
    """Print how much longer twice the text takes: prose, and what a careless pattern would choke on."""
    print("\n| text | ms a 100 kB | twice the text takes |\n| --- | ---: | ---: |")
    for name, piece in {"prose": "", **{repr(piece): piece for piece in HOSTILE}}.items():
        small, large = ((piece * size)[:size] if piece else story(size) for size in (100_000, 200_000))
        first, second = best(small), best(large)
        print(f"| {name} | {first * 1e3:.0f} | x {second / first:.2f} |")


def best(text: str) -> float:
    """The shortest of three times to read a text."""
    times: list[float] = []
    for _ in range(3):
        start = time.perf_counter()
        read(text)
        times.append(time.perf_counter() - start)
    return min(times)


if __name__ == "__main__":
    if gold_scores.GOLD.exists():
        accuracy()
    speed()
    linearity()
