"""How two values stand to each other: the definitions, against all days and numbers one by one."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from decimal import Decimal
from itertools import combinations, product
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import bilateral as bl
from bilateral import Figure, Money, Period, Quantity, Term, When, relation
from bilateral.errors import WrongType
from bilateral.evidence.possible import DaysApart, possible
from bilateral.evidence.relation import Stated
from bilateral.kinds import Boundary, ComparisonKind, ContractKind

K = ComparisonKind
TURNED = {K.REFINES: K.COARSER, K.COARSER: K.REFINES}


def of_sets(one: frozenset[Any], other: frozenset[Any]) -> ComparisonKind:
    """Compare two sets, each given whole."""
    if one == other:
        return K.SAME
    if one < other or other < one:
        return K.REFINES if one < other else K.COARSER
    return K.OVERLAPS if one & other else K.CONTRADICTS


# Figures: all ends are whole numbers from 0 to 9, so halves tell all intervals apart -------------------------

MAKERS: tuple[Callable[[int, int], Figure[Quantity]], ...] = (
    lambda low, _: Figure.exactly(Quantity(low, "tank")),
    lambda low, _: Figure.over(Quantity(low, "tank")),
    lambda low, _: Figure.at_least(Quantity(low, "tank")),
    lambda _, high: Figure.under(Quantity(high, "tank")),
    lambda _, high: Figure.at_most(Quantity(high, "tank")),
    lambda low, high: Figure.between(Quantity(low, "tank"), Quantity(high, "tank")),
    lambda low, _: Figure.nearly(Quantity(low, "tank")),
    lambda low, _: Figure.about(Quantity(low, "tank")),
)


@st.composite
def drawn_figures(draw: st.DrawFn) -> Figure[Quantity]:
    """Draw a figure of each qualifier."""
    low = draw(st.integers(1, 9))
    return draw(st.sampled_from(MAKERS))(low, low + draw(st.integers(1, 5)))


figures = drawn_figures()


def numbers(figure: Figure[Quantity]) -> frozenset[Decimal]:
    """List the quarters of whole numbers that a figure may be, a little beyond all ends."""
    quarters = (Decimal(quarter) / 4 for quarter in range(-8, 80))
    return frozenset(each for each in quarters if figure.possibly_equal(Quantity(each, "tank")))


@given(figures, figures)
def test_figures_stand_as_the_sets_of_their_numbers_do(one: Figure[Quantity], other: Figure[Quantity]) -> None:
    found = relation(one, other)
    expected = of_sets(numbers(one), numbers(other))
    assert found.kind is expected or (expected, found.kind) == (K.CONTRADICTS, K.AGREES_WHEN_ROUNDED)


@given(figures, figures)
def test_figures_that_contradict_each_other_are_as_far_apart_as_their_ends(
    one: Figure[Quantity], other: Figure[Quantity]
) -> None:
    found = relation(one, other)
    if found.kind is K.CONTRADICTS:
        assert isinstance(found.distance, Quantity)
        least = min(abs(mine - its) for mine in numbers(one) for its in numbers(other))
        assert Decimal(0) <= found.distance.magnitude <= least <= found.distance.magnitude + Decimal("0.5")


@given(st.integers(1, 99_999), st.integers(1, 99_999))
@example(50, 45)
@example(5_000, 5_400)
def test_a_figure_agrees_with_one_that_it_is_rounded(one: int, other: int) -> None:
    found = relation(Money(one, "INR"), Money(other, "INR"))
    coarse, fine = sorted((one, other), key=lambda number: len(str(number).rstrip("0")))
    zeros = len(str(coarse)) - len(str(coarse).rstrip("0"))
    is_shorter = len(str(coarse).rstrip("0")) < len(str(fine).rstrip("0"))
    rounds = is_shorter and (fine + 10**zeros // 2) // 10**zeros * 10**zeros == coarse and zeros > 0
    assert (found.kind is K.AGREES_WHEN_ROUNDED) == rounds
    assert found.kind in (K.SAME, K.AGREES_WHEN_ROUNDED, K.CONTRADICTS)


def test_what_was_rounded_by_its_words_is_not_rounded_again() -> None:
    assert relation(Figure.money("about $5 billion"), Figure.money("$5.6 billion")).kind is K.CONTRADICTS
    assert relation(Figure.money("$6 billion"), Figure.money("$5.6 billion")).kind is K.AGREES_WHEN_ROUNDED


# Dates, periods and lengths of time -----------------------------------------------------------------------

dates = st.sampled_from(
    ("2020", "2021", "2020-02", "2021-12", "2021-12-06", "2021-XX-06", "[2021-12-05,2021-12-06]", "[..2020-03-01]",
     "[2021-12-06..]", "202X-02-28", "2020-21", "2021-12-31", "2022-01-01", "2021~", "2021-12-06T10:30:00")
).map(When)  # fmt: skip
#: The days that are told apart here, from before the first of the dates to behind the last.
DAYS = range(When("2019-01-01").first_day, When("2030-12-31").last_day)


def days(when: When) -> frozenset[int]:
    """List the days that a date may be."""
    ranges = [(first, last) for first, last in when.possible_days.ranges()]
    return frozenset(day for day in DAYS if any(first <= day <= last for first, last in ranges))


@pytest.mark.parametrize(
    ("apart", "words"),
    [
        (DaysApart(1), "1 day"),
        (DaysApart(1_000), "1,000 days"),
        (DaysApart(start=2), "2 days at the start"),
        (DaysApart(start=1, end=math.inf), "1 day at the start, no bound at the end"),
        (DaysApart(end=1), "1 day at the end"),
    ],
)
def test_days_apart_are_said_in_words(apart: DaysApart, words: str) -> None:
    assert words == str(apart)


@given(dates, dates)
def test_dates_stand_as_the_sets_of_their_days_do(one: When, other: When) -> None:
    found = relation(one, other)
    mine, its = days(one), days(other)
    assert found.kind is of_sets(mine, its)
    if found.kind is K.CONTRADICTS:
        assert str(found.distance).split()[0].replace(",", "") == str(min(abs(a - b) for a in mine for b in its))


ends: st.SearchStrategy[When | Boundary] = dates.filter(lambda when: "T" not in when.edtf) | st.sampled_from(Boundary)


@st.composite
def periods(draw: st.DrawFn) -> Period:
    """Draw a period of the dates above, or without a bound."""
    try:
        return Period(draw(ends), draw(ends))
    except bl.BilateralError:
        return Period("2020", "2021")


@given(periods(), periods())
@example(Period("2020", "[2021-12-06..]"), Period("2020", ".."))
@example(Period("2020", ".."), Period("2021", "[2021-12-06..]"))
def test_periods_stand_as_both_their_ends_do(one: Period, other: Period) -> None:
    pairs = (of_ends(one.start, other.start), of_ends(one.end, other.end))
    found = relation(one, other)
    if K.CONTRADICTS in pairs:
        assert found.kind is K.CONTRADICTS
        for side, pair in zip(("start", "end"), pairs, strict=True):
            assert (side in str(found.distance)) == (pair is K.CONTRADICTS)
    else:
        kinds = set(pairs) - {K.SAME}
        assert found.kind is (K.SAME if not kinds else K.OVERLAPS if len(kinds) > 1 else kinds.pop())


def of_ends(one: When | Boundary, other: When | Boundary) -> ComparisonKind:
    """Compare two ends, each a set of days, of which "no end" is one more."""
    never = math.inf
    sets = [
        frozenset[float]((*DAYS, never)) if end is Boundary.UNKNOWN
        else frozenset[float]((never,)) if end is Boundary.OPEN
        else frozenset[float](days(end))
        for end in (one, other)
    ]  # fmt: skip
    return of_sets(*sets)


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("P12M", "P1Y", K.SAME),
        ("P1M", "P30D", K.COARSER),
        ("P1M", "P27D", K.CONTRADICTS),
        ("P1M", "P28D", K.COARSER),
        ("P1M", "P31D", K.COARSER),
        ("P1M", "P32D", K.CONTRADICTS),
        ("P1Y", "P364D", K.CONTRADICTS),
        ("P1Y", "P365D", K.COARSER),
        ("P1Y", "P366D", K.COARSER),
        ("P1Y", "P367D", K.CONTRADICTS),
        ("P10Y", "P5Y", K.CONTRADICTS),
        ("P6M", "P1Y", K.CONTRADICTS),
        ("P2W", "P14D", K.SAME),
    ],
)
def test_lengths_of_time_stand_as_their_days_do(one: str, other: str, kind: ComparisonKind) -> None:
    assert relation(Term.parse(one), Term.parse(other)).kind is kind


@given(st.builds(Term, years=st.integers(0, 9), months=st.integers(0, 30), days=st.integers(0, 99)), dates)
def test_a_length_of_time_holds_what_it_comes_to_on_the_calendar(term: Term, first: When) -> None:
    if first.is_exact and term != Term():
        whole = Term(days=int(term.after(first).first_day - first.first_day))
        assert relation(term, whole).kind in (K.COARSER, K.SAME)


# Texts, sets and words ------------------------------------------------------------------------------------

words = st.lists(st.sampled_from(("Delhi", "new", "on", "small", "arms", "7", "62")), min_size=1, max_size=5)


@given(words, st.lists(st.sampled_from((" ", ", ", "-", "  ")), min_size=5, max_size=5))
def test_case_signs_and_blanks_make_no_difference_to_a_text(named: list[str], signs: list[str]) -> None:
    text = "".join(word.upper() + sign for word, sign in zip(named, signs, strict=False))
    assert relation(" ".join(named), text).kind is K.SAME


@given(words, st.data())
def test_a_text_that_leaves_out_words_is_coarser(named: list[str], data: st.DataObject) -> None:
    kept = data.draw(st.sets(st.integers(0, len(named) - 1), min_size=1, max_size=len(named)))
    fewer = [named[place] for place in sorted(kept)]
    expected = K.SAME if len(fewer) == len(named) else K.COARSER
    assert relation(" ".join(fewer), " ".join(named)).kind is expected


def test_texts_that_say_other_things_contradict_each_other_at_no_distance() -> None:
    assert relation("7.62x39mm", "5.45 x 39 mm") == bl.Comparison(K.CONTRADICTS)
    assert relation("7.62x39mm", "7.62 \u00d7 39 mm").kind is K.SAME
    assert relation("a coproduction deal", "a co-production deal").kind is K.SAME
    assert relation("\u0926\u093f\u0932", "\u0926\u093e\u0932").kind is K.CONTRADICTS  # told apart by a vowel sign
    assert relation("...", "!").kind is K.CONTRADICTS


members = st.frozensets(st.sampled_from(("IN", "RU", "FR")))


def all_sets(named: frozenset[str], *, is_complete: bool) -> frozenset[frozenset[str]]:
    """List all sets of four members that may be meant."""
    universe = ("IN", "RU", "FR", "LK")
    every = (frozenset(chosen) for size in range(5) for chosen in combinations(universe, size))
    return frozenset({named} if is_complete else {each for each in every if each >= named})


@pytest.mark.parametrize("is_one", [True, False])
@pytest.mark.parametrize("is_other", [True, False])
def test_sets_stand_as_what_they_may_be_does(*, is_one: bool, is_other: bool) -> None:
    every = [named for named in all_sets(frozenset(), is_complete=False) if "LK" not in named]  # always one more may be
    for one, other in product(every, every):
        found = relation(one, other, complete_a=is_one, complete_b=is_other)
        meant, others = all_sets(one, is_complete=is_one), all_sets(other, is_complete=is_other)
        assert found.kind is of_sets(meant, others)
        if found.kind is K.CONTRADICTS:  # the members that make the difference, whichever sets are meant
            assert found.distance == frozenset[str].intersection(*(each ^ its for each in meant for its in others))


def test_listed_words_are_the_same_or_not() -> None:
    assert relation(ContractKind.PURCHASE, ContractKind.PURCHASE).kind is K.SAME
    assert relation(20, 21) == bl.Comparison(K.CONTRADICTS)


def test_each_relation_prints_as_the_words_of_its_name() -> None:
    for kind in K:
        assert kind.name == kind.value.upper()
        assert str(bl.Comparison(kind)) == kind.name.lower().replace("_", " ")


# What holds of all -----------------------------------------------------------------------------------------

values: st.SearchStrategy[tuple[Any, Any]] = st.one_of(
    st.tuples(figures, figures), st.tuples(dates, dates), st.tuples(periods(), periods()),
    st.tuples(words.map(" ".join), words.map(" ".join)), st.tuples(members, members),
)  # fmt: skip


@given(values)
def test_the_relation_turned_round_is_its_inverse(pair: tuple[Any, Any]) -> None:
    found, back = relation(*pair), relation(*reversed(pair))
    assert back.kind is TURNED.get(found.kind, found.kind)
    assert back.distance == found.distance
    assert relation(pair[0], pair[0]).kind is K.SAME


@given(values)
def test_what_refines_a_value_leaves_no_more_open(pair: tuple[Any, Any]) -> None:
    kind, one, other = relation(*pair).kind, possible(pair[0]).width(), possible(pair[1]).width()
    if kind is K.SAME:
        assert one == other
    if kind in TURNED:
        assert one <= other if kind is K.REFINES else one >= other


@given(dates.filter(lambda when: ".." not in when.edtf))
def test_a_date_leaves_as_many_days_open_as_it_may_be(when: When) -> None:
    assert len(days(when)) == possible(when).width()


def test_an_end_that_there_is_none_of_leaves_as_little_open_as_a_day() -> None:
    assert possible(Period("2021-12-06", "..")).width() == possible(Period("2021-12-06", "2031-12-05")).width()


@given(values)
def test_what_contradicts_another_value_is_known_without_their_relation(pair: tuple[Any, Any]) -> None:
    one, other = map(Stated.of, pair)
    assert one.contradicts(other) is (one.compare(other).kind is K.CONTRADICTS)
    assert not Stated.of(pair[0], "in all").contradicts(Stated.of(pair[1], "off the shelf"))


@pytest.mark.parametrize("value", ["7.62 mm", frozenset({"IN"}), ContractKind.LEASE, 20, Figure.money("$5")])
def test_what_is_one_thing_leaves_nothing_open(value: object) -> None:
    assert 0 == possible(value).width()


@given(values)
def test_what_is_not_said_is_silent_and_another_basis_is_no_conflict(pair: tuple[Any, Any]) -> None:
    one, other = pair
    assert relation(None, other) == relation(one, None) == relation(None, None) == bl.Comparison(K.SILENT)
    assert relation(one, other, basis_a="in all", basis_b="off the shelf").kind is K.DIFFERENT_BASIS
    assert relation(one, other, basis_a="in all") == relation(one, other, basis_a="In  all", basis_b="in all")
    assert relation(one, other, basis_a="in all") == relation(one, other)


def test_another_unit_or_currency_is_another_basis() -> None:
    assert relation(Figure.money("$5 million"), Figure.money("Rs 5 crore")).kind is K.DIFFERENT_BASIS
    assert relation(Figure.quantity("5 tanks"), Figure.quantity("5 rifles")).kind is K.DIFFERENT_BASIS
    assert relation(Figure.quantity("6 of them"), Figure.quantity("6 rifles")).kind is K.DIFFERENT_BASIS


def said(values: list[Any]) -> Iterator[str]:
    """Say each relation of every pair, in words."""
    return (str(relation(one, other)) for one, other in combinations(values, 2))


def test_the_figures_of_one_contract_stand_as_worked_out_by_hand() -> None:
    papers = ("around Rs 5000 crore", "over Rs 5,000 crore", "\u20b95,100-crore", "nearly Rs 5,000 crore")
    assert list(said([Figure.money(paper) for paper in papers])) == [
        "overlaps", "coarser", "coarser", "coarser", "contradicts, by \u20b90", "contradicts, by \u20b9100 crore",
    ]  # fmt: skip
    counts = ("6,01,427 rifles", "more than 600,000 rifles", "nearly 6 lakh rifles", "more than 500,000 rifles")
    assert list(said([Figure.quantity(count) for count in counts])) == [
        "refines", "contradicts, by 1,427 rifles", "refines", "contradicts, by 0 rifles", "refines", "refines",
    ]  # fmt: skip


def test_values_of_two_kinds_are_refused() -> None:
    with pytest.raises(WrongType, match=r"^relation takes a value of the kind of .*, got .*2021-12-06"):
        relation(Figure.money("$5"), When("2021-12-06"))
    with pytest.raises(WrongType, match=r"^relation takes a value of the kind of .*"):
        relation(Figure.money("$5"), Figure.quantity("5 tanks"))
    assert relation(Figure.money("$5"), Money(5, "USD")).kind is K.SAME
    with pytest.raises(WrongType, match=r"^relation\(basis=\) takes a text.*, got 5"):
        relation("a", "b", basis_a=5)  # type: ignore[arg-type]  # what a checker refuses, a notebook brings
