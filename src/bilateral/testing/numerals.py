"""Exact numbers and numerals, within bounds or any, the many ways to write them; and texts that only look like some."""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal, localcontext

from hypothesis import strategies as st

from ..values.numbers.exact import EXACT, MOST_PLACES, exact_number, own_step, shifted
from ..values.numbers.numerals import Numeral

#: The power of ten up to which numbers may go.
MOST_POWER = 30
EDGES = ("0", "1", "-1", "10", "0.1", "99999999", "100000", "10000000", "1e30", "-1e30", "1e-30", "-1e-30", "5e10")


#: Pieces out of which hostile texts are made.
SHARDS = (
    "5", "0", "1,00,000", "6,1,427", "601,427", ",", ".", "-", "\u2013", "\u2212", "+", "e9", "five", "twenty",
    "hundred", "and", "a", "crore", "lakh", "cr.", "bn", "k", " ", "\u00a0", "\n", "Rs", "Rs.", "\u20b9", "$", "US$",
    "INR", "USD", "XXX", "rupees", "dollars", "about", "more than", "up to", "between", "from", "to", "or", "or more",
    "-odd", "%", "/-", "(not included)", "(to 2 significant figures)", "rifles", "AK-203", "km", "m", "of", "per",
    "\u0661", "\u09eb", "\u00bd", "\u017f", "\u0130", "\u0131", "\u212a", "\x00", "9" * 40, "1e999999999", "NaN",
    "Infinity", "_", "1_000", "--", "''", "half", "a half", "quarter", "of", "thirds", "dozen", "score", "point",
    "over", "minus", "1/2", "1/0", "10^9", "2^999", "fifth", "one", "thousand",
    "\u0915\u0930\u094b\u0921\u093c", "\u0938\u094c",
    "\u0938\u0935\u093e", "\u0914\u0930", "\u0915\u093e", "\u092c\u091f\u093e", "\u0442\u044b\u0441.", "\u0967\u0968",
)  # fmt: skip


def exact_numbers() -> st.SearchStrategy[Decimal]:
    """Numbers in their one form, from 10^30 down to 10^-30, good at their edges."""
    any_places = st.builds(_scaled_down, st.integers(-(10**MOST_POWER), 10**MOST_POWER), st.integers(0, MOST_PLACES))
    round_numbers = st.builds(shifted, st.integers(-999, 999).map(Decimal), st.integers(0, MOST_POWER - 3))
    prices = st.decimals(-(10**9), 10**9, places=2).map(exact_number)
    return st.sampled_from(EDGES).map(lambda text: exact_number(Decimal(text))) | round_numbers | prices | any_places


@st.composite
def numerals(draw: st.DrawFn) -> Numeral:
    """Numbers with how finely they were stated: at their last digit, finer, or to the last zero."""
    value = draw(exact_numbers())
    own = own_step(value)
    finer = draw(st.integers(0, MOST_PLACES + own.adjusted()))
    step = shifted(own, -finer)
    return Numeral(value, step)


def number_like_texts() -> st.SearchStrategy[str]:
    """Texts of the pieces that amounts are made of, in any order; and any text at all."""
    shards = st.lists(st.sampled_from(SHARDS) | st.text(max_size=3), max_size=9)
    return shards.map("".join) | shards.map(" ".join) | st.text()


def _scaled_down(digits: int, places: int) -> Decimal:
    return exact_number(Decimal(digits).scaleb(-places, EXACT))


#: The digits after the point of numbers between bounds: none, as many as money has, more than any price.
PLACES = (0, 2, 4)


def numbers_between(least: Decimal | int | str | None, most: Decimal | int | str | None) -> st.SearchStrategy[Decimal]:
    """Exact numbers from one bound to another, both included; without a bound, as far as 10^30.

    Raises:
        InvalidNumber: A bound is no exact number.
        ValueError: The lower bound is over the upper one.

    >>> from hypothesis import find
    >>> 3 < find(numbers_between("0.5", 7), lambda number: number > 3) <= 7
    True
    """
    low, high = _ends(least, most)
    known = [exact_number(Decimal(text)) for text in EDGES]
    edges = {low, high, *(number for number in known if low <= number <= high)}
    between = st.sampled_from(PLACES).flatmap(lambda places: _of_places(low, high, places))
    return st.sampled_from(sorted(edges, key=abs)) | between


def _ends(least: Decimal | int | str | None, most: Decimal | int | str | None) -> tuple[Decimal, Decimal]:
    low = exact_number(least) if least is not None else Decimal(-(10**MOST_POWER))
    high = exact_number(most) if most is not None else Decimal(10**MOST_POWER)
    if low > high:
        raise ValueError(f"no number is at least {low} and at most {high}")
    return low, high


def numbers_within(
    numbers: st.SearchStrategy[Decimal] | None, least: Decimal | int | str | None, most: Decimal | int | str | None
) -> st.SearchStrategy[Decimal]:
    """Some numbers, or any exact number, as far as they lie within bounds."""
    if least is None and most is None:
        return exact_numbers() if numbers is None else numbers
    low, high = _ends(least, most)
    return numbers_between(low, high) if numbers is None else numbers.filter(lambda number: low <= number <= high)


def _of_places(low: Decimal, high: Decimal, places: int) -> st.SearchStrategy[Decimal]:
    with localcontext(EXACT):
        first = int(low.scaleb(places).to_integral_value(ROUND_CEILING))
        last = int(high.scaleb(places).to_integral_value(ROUND_FLOOR))
    if first > last:
        return st.just(low)  # nothing so round lies between them
    return st.integers(first, last).map(lambda digits: exact_number(Decimal(digits).scaleb(-places, EXACT)))
