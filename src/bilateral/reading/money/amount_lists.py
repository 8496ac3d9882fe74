"""Amounts in a list that share a currency, or the scale word of the last: "Rs 5, 10 and 15 crore"."""

from __future__ import annotations

from ...language.grammar.context import words_at
from ...language.grammar.digits import is_near
from ...language.grammar.figure import amount_from
from ...language.grammar.money import Amount
from ...language.grammar.number import EXACT
from ...language.lexicon.context import words_of
from ...language.scanner import LINE_END, Tokens
from .amount_pairs import is_a_year

#: No list has more amounts.
_MOST = 8
#: What shares a scale word is of the same order: "$50, $70 and $2 million" are no fifty millions.
_MOST_TIMES = 100
_LAST = frozenset(("and", "&", "or"))
_JOINS = _LAST | {","}
_STOPS = frozenset(".,;:)") | {LINE_END}


def amounts_in_a_list(tokens: Tokens, first: Amount) -> list[Amount]:
    """Give the amounts of the list that begins with one; nothing where it begins none.

    Of the others either none has a currency, and all have that of the first, or each names it again.

    >>> from bilateral.language.grammar.money import amount_at
    >>> from bilateral.language.scanner import scan
    >>> tokens = scan("grants of Rs 5, 10 and 15 crore")
    >>> [int(amount.value) for amount in amounts_in_a_list(tokens, amount_at(tokens, 3))]
    [50000000, 100000000, 150000000]
    """
    is_led = tokens.word[first.behind] in _JOINS
    others = _others(tokens, first) if is_led and first.before and not first.after and not first.name_power else []
    if not others or not _is_one_list(tokens, first, others) or not ends_alone(tokens, others[-1]):
        return []
    amounts = [_scaled(one, others[-1]) for one in (first, *others)]
    return [one for one in amounts if one is not None] if None not in amounts else []


def _others(tokens: Tokens, first: Amount) -> list[Amount]:
    word, found, j = tokens.word, list[Amount](), first.behind
    while len(found) < _MOST and word[j] in _JOINS:
        j += word[j] == "," and word[j + 1] in _LAST
        amount = _amount_in_digits(tokens, first, j + 1)
        if amount is None:
            return []
        found.append(amount)
        if word[j] in _LAST:
            return found if word[j] != "or" or len(found) > 1 else []  # "Rs 5 or 10 crore" is a range
        j = amount.behind
    return []


def _amount_in_digits(tokens: Tokens, first: Amount, k: int) -> Amount | None:
    """Read the amount that begins at a token: with digits, or with the name of the first one's currency."""
    word = tokens.word[k]
    amount = amount_from(tokens, k) if word[0].isdecimal() or word == tokens.word[first.first] else None
    return amount if amount is not None and amount.number.is_digits else None


def _is_one_list(tokens: Tokens, first: Amount, others: list[Amount]) -> bool:
    if not any(amount.name for amount in others):
        is_bare = not first.number.scales and not others[-1].number.scales
        return not is_bare or (len(others) > 1 and not any(is_a_year(tokens, one) for one in others))
    # "$5 and $10 million" are of two clauses as often as not.
    return len(others) > 1 and all(_is_named_again(first, amount) for amount in others)


def _is_named_again(first: Amount, amount: Amount) -> bool:
    one, other = first.before, amount.before
    is_same = one is not None and other is not None and (one.codes, one.meaning) == (other.codes, other.meaning)
    return is_same and amount.after is None


def ends_alone(tokens: Tokens, last: Amount) -> bool:
    """Tell whether no noun follows that a number without a currency would count."""
    j = last.behind
    if last.name or not is_near(tokens, j) or tokens.word[j] in _STOPS:
        return True
    is_count = tokens.word[j] in ("of", "per") or words_at(tokens, "percent", j) is not None
    return tokens.word[j] in words_of("function") and not is_count


def _scaled(amount: Amount, last: Amount) -> Amount | None:
    """Give an amount the scale word of the last where it lacks one; None if it is of another order."""
    power = 0 if amount.number.scales else last.number.power
    if not power:
        return None if amount.number.scales and not last.number.scales else amount
    if amount.value >= last.value.scaleb(-power, EXACT) * _MOST_TIMES:
        return None
    number = amount.number._replace(scales=last.number.scales)
    return amount._replace(value=amount.value.scaleb(power, EXACT), places=amount.places + power, number=number)
