"""Each law holds of what is right, and finds what is wrong."""

from __future__ import annotations

import datetime as dt
import itertools
import json
import pickle
import re
from collections.abc import Callable, Iterable
from decimal import Decimal
from itertools import pairwise
from typing import Any

import attrs
import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st

from bilateral.errors import InvalidValue, quoted
from bilateral.formats.files import dumps, loads
from bilateral.formats.plain import is_list, is_mapping
from bilateral.query.answer import answer
from bilateral.query.predicate import Junction, Modal, Mode, Node, Not, Predicate, Word
from bilateral.reading.found import Found, Words
from bilateral.records.contract import Contract
from bilateral.records.record import Record, RecordKind
from bilateral.register.register import Register
from bilateral.testing import contracts, laws, moneys, predicates, registers, whens
from bilateral.testing.laws import LawBroken
from bilateral.testing.laws.trial import try_law
from bilateral.values.answer import Answer
from bilateral.values.dates.when import When
from bilateral.values.money.money import Money
from bilateral.values.money.money_reading import InvalidMoney
from bilateral.values.money.rates import FixedRates, Rate

rupees = moneys("INR")


def broken(law: Callable[[], None]) -> LawBroken:
    """How a law is broken: it is tried until it is, however quickly the rest is tried; no smaller example is sought."""
    profile = settings.get_current_profile_name()
    settings.register_profile(
        "until broken", settings.get_profile("default"), max_examples=5000, phases=[Phase.generate]
    )
    settings.load_profile("until broken")
    try:
        with pytest.raises(LawBroken) as caught:
            law()
    finally:
        settings.load_profile(profile)
    return caught.value


# How a law is tried ------------------------------------------------------------------------------------------


def test_a_broken_law_is_named_with_its_smallest_example() -> None:
    with pytest.raises(LawBroken) as caught:
        try_law("numbers are small", st.integers(), lambda number: "it is not" if number > 9 else None)
    found = caught.value

    assert "numbers are small: not so of 10: it is not" == str(found)
    assert ("numbers are small", 10, "it is not") == (found.law, found.example, found.problem)
    assert isinstance(found, AssertionError)
    assert str(found) == str(pickle.loads(pickle.dumps(found)))  # noqa: S301 - our own bytes


def test_an_error_breaks_a_law_too() -> None:
    found = broken(lambda: try_law("halves exist", st.integers(), lambda number: str(1 / number) and None))

    assert "ZeroDivisionError: division by zero" == found.problem
    assert isinstance(found.__cause__, ZeroDivisionError)


def test_two_ways_to_break_a_law_are_told_one_at_a_time() -> None:
    def fails(number: int) -> str | None:
        if number > 100:
            raise ValueError(number)
        return "odd" if number % 2 else None

    assert isinstance(broken(lambda: try_law("numbers are even and small", st.integers(), fails)), AssertionError)


# Values ------------------------------------------------------------------------------------------------------


def test_values_are_values() -> None:
    laws.value(rupees)
    laws.value(whens())
    laws.value(contracts(), names={})


@attrs.frozen(eq=False)
class Compared:
    """Equal only to itself."""

    number: int


@attrs.define(unsafe_hash=True)
class Changed:
    """May be changed."""

    number: int


@attrs.frozen(repr=False)
class Misprinted:
    """Prints as another."""

    number: int

    def __repr__(self) -> str:
        return f"Misprinted({self.number and self.number - 1})"


@pytest.mark.parametrize(
    ("kind", "law"),
    [
        (Compared, "copies are equal and hash alike"),
        (Changed, "values cannot be changed"),
        (Misprinted, "a repr makes the value again"),
    ],
)
def test_what_is_no_value_is_found(kind: type[Any], law: str) -> None:
    found = broken(lambda: laws.value(st.builds(kind, st.integers(0, 9))))

    assert law == found.law


@attrs.frozen(eq=False)
class Lonely:
    """Equal to its like, and hashed by itself."""

    number: int

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Lonely)

    def __hash__(self) -> int:
        return id(self)


def test_a_value_whose_hash_goes_its_own_way_is_found() -> None:
    assert "hashes otherwise" in broken(lambda: laws.value(st.builds(Lonely, st.just(5)))).problem


def test_what_comes_back_as_it_was_is_right() -> None:
    laws.round_trip(str, When.parse, whens())


def test_a_text_that_drops_the_paise_is_found() -> None:
    found = broken(
        lambda: laws.round_trip(lambda money: f"{money.amount:.0f}", lambda text: Money(text, "INR"), rupees)
    )

    assert isinstance(found.example, Money)
    assert "it comes back as" in found.problem


def test_a_text_that_is_written_otherwise_the_second_time_is_found() -> None:
    texts = iter(range(10**9))

    assert "then as" in broken(lambda: laws.round_trip(lambda _: next(texts), lambda _: 5, st.just(5))).problem


# Parsers -----------------------------------------------------------------------------------------------------


def test_our_own_parsers_read_or_refuse() -> None:
    laws.parses_or_refuses(Money.parse, InvalidMoney)


LEAKY: list[tuple[Callable[[str], Any], str]] = [
    (Decimal, "InvalidOperation"),
    (json.loads, "JSONDecodeError"),
    (lambda text: text.split()[5], "IndexError"),
]


@pytest.mark.parametrize(("parse", "problem"), LEAKY)
def test_a_parser_that_lets_another_error_out_is_found(parse: Callable[[str], Any], problem: str) -> None:
    assert problem in broken(lambda: laws.parses_or_refuses(parse, InvalidMoney)).problem


def test_a_refusal_that_does_not_quote_the_text_or_never_ends_is_found() -> None:
    def unhelpful(_text: str) -> None:
        raise ValueError("wrong")

    def endless(text: str) -> None:
        raise ValueError(quoted(text) * 10_000)

    assert "does not quote it" in broken(lambda: laws.parses_or_refuses(unhelpful, ValueError)).problem
    assert "characters long" in broken(lambda: laws.parses_or_refuses(endless, ValueError)).problem


def test_texts_of_a_user_are_tried_too() -> None:
    def parse(text: str) -> None:
        if text == "open sesame":
            raise KeyError(text)
        raise InvalidValue("closed", came=text, accepted="nothing")

    laws.parses_or_refuses(parse)
    found = broken(lambda: laws.parses_or_refuses(parse, texts=st.just("open sesame")))
    assert "open sesame" == found.example


# Orders ------------------------------------------------------------------------------------------------------


def test_whens_have_one_order() -> None:
    laws.total_order(lambda when: when.sort_key, whens())


@attrs.frozen(order=False)
class Beaten:
    """Of stone, paper and scissors each comes before the next."""

    number: int

    def __lt__(self, other: Beaten) -> bool:
        return (other.number - self.number) % 3 == 1

    def __le__(self, other: Beaten) -> bool:
        return self == other or self < other


NO_ORDERS: list[tuple[Callable[[Money], Any], str]] = [
    (lambda money: money.amount // 10, "they are equal"),
    (lambda money: {money.amount}, "neither comes first"),
]


@pytest.mark.parametrize(("key", "problem"), NO_ORDERS)
def test_an_order_that_is_not_total_is_found(key: Callable[[Money], Any], problem: str) -> None:
    assert problem in broken(lambda: laws.total_order(key, rupees)).problem


def test_an_order_that_goes_round_in_a_circle_is_found() -> None:
    found = broken(lambda: laws.total_order(Beaten, st.integers(0, 2)))

    assert "go round in a circle" in found.problem


# Logic -------------------------------------------------------------------------------------------------------

cases = st.tuples(contracts(), predicates(Contract, links=0), predicates(Contract, links=0))


def nowhere(_name: str) -> None:
    """Lead nowhere."""


def test_memory_answers_by_kleene() -> None:
    laws.kleene(lambda record, question: answer(question.node, record, nowhere), cases)


def test_answers_that_take_unknown_for_no_are_found() -> None:
    def bold(record: Record, question: Predicate[Any]) -> Answer:
        return Answer.of(answer(question.node, record, nowhere).is_certain)

    assert "is answered NO, not YES" in broken(lambda: laws.kleene(bold, cases)).problem


# Formats -----------------------------------------------------------------------------------------------------


def test_our_own_format_loses_nothing() -> None:
    laws.file_format(loads, dumps)


def forgetful(*names: str) -> Callable[[Register], str]:
    """A format that leaves some keys out."""
    return lambda register: json.dumps(_without(json.loads(dumps(register)), names))


def _without(data: Any, names: Iterable[str]) -> Any:
    if is_mapping(data):
        return {key: _without(value, names) for key, value in data.items() if key not in names}
    return [_without(one, names) for one in data] if is_list(data) else data


@pytest.mark.parametrize("name", ["place", "text", "notes", "passage", "outside"])
def test_a_format_that_drops_a_field_is_found(name: str) -> None:
    few = registers(kinds=[RecordKind.CONTRACT], min_size=1, max_size=2)
    found = broken(lambda: laws.file_format(loads, forgetful(name), of=few))

    assert isinstance(found.example, Register)


def test_a_format_that_is_written_otherwise_each_time_is_found() -> None:
    lines = iter(range(10**9))
    found = broken(lambda: laws.file_format(loads, lambda register: dumps(register) + "\n" * next(lines)))

    assert "what came back is written otherwise" == found.problem


# Engines -----------------------------------------------------------------------------------------------------


def changed(node: Node, change: Callable[[Node], Node]) -> Node:
    """A question in which each part is put through a change."""
    match node:
        case Junction():
            node = attrs.evolve(node, sides=tuple(changed(side, change) for side in node.sides))
        case Not() | Modal():
            node = attrs.evolve(node, inner=changed(node.inner, change))
        case _:
            pass
    return change(node)


def engine(change: Callable[[Node], Node]) -> Callable[[Register, type[Record], Predicate[Any]], Iterable[str]]:
    """Memory, asked another question."""

    def ask(register: Register, kind: type[Record], question: Predicate[Any]) -> Iterable[str]:
        asked = Predicate[Any](question.about, changed(question.node, change))
        return [record.id for record in register.of(kind) if _certain(asked, record, register)]

    return ask


def _certain(question: Predicate[Any], record: Record, register: Register) -> bool:
    return answer(question.node, record, {one.id: one for one in register}.get).is_certain


def test_memory_answers_as_memory_does() -> None:
    laws.engine(engine(lambda node: node))


def test_an_engine_that_says_no_for_unknown_is_found() -> None:
    def bold(node: Node) -> Node:
        return Modal(Mode.CERTAINLY, node)

    assert "asked (" in broken(lambda: laws.engine(engine(bold))).problem


def test_an_engine_that_takes_or_for_and_is_found() -> None:
    def swapped(node: Node) -> Node:
        return attrs.evolve(node, word=Word.AND) if isinstance(node, Junction) else node

    broken(lambda: laws.engine(engine(swapped)))


def test_an_engine_that_finds_what_is_not_asked_for_is_found() -> None:
    def everything(register: Register, kind: type[Record], _question: Predicate[Any]) -> Iterable[str]:
        return register.of(kind).ids

    found = broken(lambda: laws.engine(everything))
    assert isinstance(found.example, tuple)


# Finders -----------------------------------------------------------------------------------------------------


def words_of(text: str) -> list[Found[str]]:
    return [Found(match[0], match[0], *match.span()) for match in re.finditer(r"\S+", text)]


def test_what_finds_words_where_they_stand_keeps_the_law() -> None:
    laws.finder(words_of)
    laws.finder(words_of, texts=st.just("a b"))


def of_the_stripped(text: str) -> list[Found[str]]:
    """Counts from the first letter, and not from the beginning of the text."""
    return words_of(text.strip())


def with_the_next(text: str) -> list[Found[str]]:
    """Takes each word together with the next."""
    found = words_of(text)
    ends = [
        Found(text[one.start : other.end], text[one.start : other.end], one.start, other.end)
        for one, other in pairwise(found)
    ]
    return ends or found


def backwards(text: str) -> list[Found[str]]:
    """Begins at the end."""
    return words_of(text)[::-1]


def with_cue(text: str) -> list[Found[str]]:
    """Says of each word that what it means is qualified by the word before the text."""
    return [attrs.evolve(one, cue=Words("about", -5, 0)) for one in words_of(text)]


def nothing_at_all(text: str) -> list[Found[str]]:
    """Finds no words at the end of the text."""
    return [Found("", "", len(text), len(text))]


def each_in_turn() -> Callable[[str], list[Found[str]]]:
    """Finds nothing each second time."""
    turns = itertools.cycle([True, False])
    return lambda text: words_of(text) if next(turns) else []


def of_letters_only(text: str) -> list[Found[str]]:
    """Takes any text for one in Latin letters."""
    text.encode("latin-1")
    return words_of(text)


BAD_FINDERS: list[tuple[Callable[[str], list[Found[str]]], str]] = [
    (of_the_stripped, "is said to stand at"),
    (with_the_next, "begins before"),
    (backwards, "begins before"),
    (with_cue, "'about' is said to stand at -5"),
    (nothing_at_all, "'' is said to stand at"),
    (each_in_turn(), "found first"),
    (of_letters_only, "UnicodeEncodeError"),
]


@pytest.mark.parametrize(("find", "problem"), BAD_FINDERS)
def test_a_finder_that_is_mistaken_in_the_place_is_found(find: Callable[[str], list[Found[str]]], problem: str) -> None:
    assert problem in broken(lambda: laws.finder(find)).problem


# Rates -------------------------------------------------------------------------------------------------------

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
