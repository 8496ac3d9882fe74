"""Numbers in the many ways to write them, each with what it comes to; and small ones."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

from hypothesis import strategies as st

from bilateral import Money
from bilateral.language.lexicon.number_words import numbering_systems, scale_words
from bilateral.testing import moneys
from bilateral.values.numbers.exact import exact_number, shifted
from bilateral.values.numbers.grouping import Grouping, grouped, in_digits

#: Scale words and what each is worth, written as newspapers write them.
SCALES = (
    ("", 0), (" thousand", 3), ("k", 3), (" lakh", 5), (" lakhs", 5), (" lac", 5), (" million", 6), ("mn", 6), ("m", 6),
    (" crore", 7), ("-crore", 7), (" crores", 7), (" cr", 7), (" cr.", 7), ("cr", 7), (" billion", 9), ("bn", 9),
    ("-billion", 9), ("b", 9), (" trillion", 12), (" tn", 12), ("trn", 12), (" lakh crore", 12),
    (" arab", 9), (" kharab", 11), (" neel", 13), (" padma", 15), (" shankh", 17), (" quadrillion", 15),
    (" thousand crore", 10), ("k crore", 10), ("\u00a0lakh\u00a0crore", 12), (" LAKH CRORE", 12),
)  # fmt: skip


def small_numbers() -> st.SearchStrategy[Decimal]:
    """Numbers whose sums, products and quotients stay within the bounds."""
    return st.decimals(-(10**9), 10**9, places=4).map(exact_number)


@st.composite
def written_numbers(draw: st.DrawFn) -> tuple[str, Decimal]:
    """A number in digits, grouped in one of the three ways, with a scale word; and what it comes to."""
    grouping: Grouping | None = draw(st.sampled_from(["indian", "international", None]))
    number = draw(st.integers(0, 10**9).map(Decimal) | st.decimals(0, 10**6, places=2))
    digits = grouped(number, grouping) if grouping else format(number, "f")
    word, power = draw(st.sampled_from(SCALES))
    return digits + word, exact_number(shifted(number, power))


#: Indian and international scale words, the greater first, as amounts of several parts have them.
LADDERS = (
    (("crore", 7), ("lakh", 5), ("thousand", 3), ("hundred", 2)),
    (("trillion", 12), ("billion", 9), ("million", 6), ("thousand", 3), ("hundred", 2)),
)


@st.composite
def descending_numbers(draw: st.DrawFn) -> tuple[str, int]:
    """A number of several parts, "1 crore 25 lakh"; and what it comes to."""
    ladder = draw(st.sampled_from(LADDERS))
    first = draw(st.integers(0, len(ladder) - 2))
    parts, total, room = list[str](), 0, 10**4
    for (word, power), (_, below) in pairwise((*ladder[first:], ("", 0))):
        count = draw(st.integers(0, room - 1))
        parts += [f"{count} {word}"] if count else []
        total, room = total + count * 10**power, 10 ** (power - below)
    return (" ".join(parts), total) if parts else ("0", 0)


@st.composite
def numbers_of_scripts(draw: st.DrawFn) -> tuple[str, Decimal]:
    """A number in the digits of some script with a scale word of some language; and what it comes to."""
    number = draw(st.integers(1, 10**6).map(Decimal) | st.decimals("0.01", 10**4, places=2))
    scale = draw(st.sampled_from([one for one in scale_words() if not one.word.isascii()]))
    digits = in_digits(grouped(number, "indian"), draw(st.sampled_from(sorted(numbering_systems()))))
    return f"{digits} {scale.word}", exact_number(shifted(number, scale.power))


def small_moneys(currency: str = "INR") -> st.SearchStrategy[Money]:
    """Amounts of one currency whose sums and products stay within the bounds."""
    return moneys(currency, small_numbers())
