"""What reads or refuses any text, and what does not."""

from __future__ import annotations

import json
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import strategies as st

from bilateral import Money
from bilateral.errors import AmbiguousCurrency, InvalidMoney, InvalidValue, UnknownCurrency, quoted
from bilateral.testing import laws
from strategies.broken_laws import broken


def test_our_own_parsers_read_or_refuse() -> None:
    refusals = (InvalidMoney, UnknownCurrency, AmbiguousCurrency)

    laws.parses_or_refuses(Money.parse, refusals, texts=st.sampled_from(["0AAA", "5 kr", "5"]))


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
