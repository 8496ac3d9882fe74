"""Amounts without their currency, compared with one that has it: "rose to $5.2 billion from 4.9 billion in 2020"."""

from __future__ import annotations

from ...language.grammar.context import ends_sentence, stands
from ...language.grammar.figure import amount_from
from ...language.grammar.money import Amount
from ...language.scanner import Tokens
from .amount_lists import ends_alone

#: So many words part an amount from another that it is compared with.
_MOST_BETWEEN = 12
#: Of less than a lakh a bare number is as often one of things.
_LEAST_SCALE = 5
_YEAR_DIGITS = 4


def amount_compared(tokens: Tokens, first: Amount) -> Amount | None:
    """Find the amount that one is compared with, in its currency and of its scale; None if it is with none.

    >>> from bilateral.language.grammar.money import amount_at
    >>> from bilateral.language.scanner import scan
    >>> tokens = scan("rose to $5.2 billion in May from 4.9 billion a year earlier")
    >>> int(amount_compared(tokens, amount_at(tokens, 3)).value)
    4900000000
    """
    if first.number.power < _LEAST_SCALE or first.name_power:
        return None
    at = _next_number(tokens, first.behind)
    if at is None or not _is_led_in(tokens, at) or any(ends_sentence(tokens, k) for k in range(first.behind, at)):
        return None
    amount = amount_from(tokens, at)
    if amount is None or amount.name or amount.number.scales != first.number.scales or amount.problem:
        return None
    return amount if ends_alone(tokens, amount) else None


def _next_number(tokens: Tokens, behind: int) -> int | None:
    """Find the next number that is no year."""
    for at in range(behind, behind + _MOST_BETWEEN):
        word = tokens.word[at]
        if word[0].isdecimal() and not (len(word) == _YEAR_DIGITS and word.isdecimal()):
            return at
    return None


def _is_led_in(tokens: Tokens, at: int) -> bool:
    return tokens.word[at - 1] == "from" or stands(tokens, "compared number", at, at) is not None
