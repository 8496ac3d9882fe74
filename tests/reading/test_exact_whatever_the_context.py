"""What is read and parsed is exact, whatever the context of decimals is in which somebody reads."""

from __future__ import annotations

from collections.abc import Callable
from decimal import localcontext

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bilateral import BilateralError, Figure, Money, Numeral, Quantity, Reading, Term, read
from bilateral.testing import prose_like_texts
from strategies.phrases import filled

PHRASES = filled(
    "{sign}{number} {scale}", "{sign}{indian}", "{qualifier} {number} {scale} {currency}", "{count} {unit}",
    "{words} {scale} {unit}", "from {smalls[0]} to {smalls[1]} {scale} {unit}", "{small} years and {small} months",
    "{small} years and a half", "{small}-odd {scale} {unit}", "{number} m", "{indian} km",
    "{sign}{smalls[0]}-{smalls[1]} {scale}",
)  # fmt: skip
LONG = (
    "12345678901234567890123456789 m",
    "10,00,00,00,00,00,00,00,00,00,00,00,00,001 m",
    "$123456789012345678901234567890.12",
)
PARSERS: tuple[Callable[[str], object], ...] = (
    Money.parse,
    Figure.money,
    Figure.quantity,
    Quantity.parse,
    Numeral.parse,
    Term.parse,
)


def said(text: str) -> list[str]:
    reading: Reading = read(f"They asked for {text} there.", published="2021-12-06", source="s")
    return [
        str(reading),
        *map(repr, (*reading.money, *reading.quantities, *reading.ambiguous)),
        *(parsed(parse, text) for parse in PARSERS),
    ]


def parsed(parse: Callable[[str], object], text: str) -> str:
    try:
        return repr(parse(text))
    except BilateralError as error:
        return str(error)


@given(PHRASES | st.sampled_from(LONG) | prose_like_texts(), st.integers(1, 5))
@example(LONG[0], 28)
@example(LONG[1], 28)
@example("12345 years and a half", 3)
def test_no_context_changes_what_is_read(text: str, digits: int) -> None:
    with localcontext() as wide:
        wide.prec = 300
        exactly = said(text)
    with localcontext() as narrow:
        narrow.prec = digits
        assert exactly == said(text)


@pytest.mark.parametrize("text", LONG[:2])
def test_no_digit_of_a_measure_is_lost(text: str) -> None:
    assert text.replace(",", "").removesuffix(" m") == f"{Quantity.parse(text).number:f}"
