"""What a text says that is one exact amount of money: how much, and of which currency."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import cache
from typing import NoReturn

from ...errors import AmbiguousCurrency, InvalidMoney, InvalidNumber, InvalidValue, UnknownCurrency
from ...language.grammar.currency import is_known, name_at
from ...language.grammar.currency_names import code_of, plain_names
from ...language.grammar.digits import with_marks
from ...language.grammar.figure import is_qualified
from ...language.grammar.money import Amount, amount_at
from ...language.grammar.number import Number
from ...language.grammar.number_parts import phrase
from ...language.lexicon.number_words import scale_powers
from ...language.lexicon.tables import several, table
from ...language.scanner import Tokens
from ..misspelt import meant
from ..numbers.exact import LARGEST, exact_number
from ..numbers.grouping import DecimalMark, GroupMark, checked_marks
from ..numbers.numerals import is_number
from ..numbers.patterns import within
from .currency_codes import CurrencyCode, currency_code, meanings_checked, nearest_codes

#: No amount needs more; a longer text is refused before it is looked at.
LONGEST_MONEY = 200

_LARGEST = int(LARGEST)
_ACCEPTED = "write e.g. 'Rs 5,000 crore', '$5.4 billion' or '60 billion rupees'"
_COINS = "write e.g. 'Rs 5,000 crore', '$5.4 billion' or 'Rs 5 and 50 paise'"
_FIGURE = "use Figure.money(...) for an amount with a qualifier or a range"


class MixedMoney(InvalidValue):
    """An amount that names two currencies, or a part that its currency does not have."""


def money_amount(value: Decimal | int | str) -> Decimal:
    """Take an amount exactly; raise InvalidMoney where `exact_number` would raise InvalidNumber."""
    # A plain whole number within the bounds is in its one form already.
    if type(value) is int and -_LARGEST <= value <= _LARGEST:
        return Decimal(value)
    try:
        return exact_number(value)
    except InvalidNumber as error:
        raise InvalidMoney(error.problem, came=error.came, accepted=error.accepted) from None


def amount_text(text: str) -> str:
    """Return a text that is short enough to be read."""
    if not within(text, LONGEST_MONEY):
        raise InvalidMoney("no amount of money", came=text, accepted=_ACCEPTED)
    return text


def cut_amount(text: str, decimal: DecimalMark | None, group: GroupMark | None) -> Tokens:
    """Cut the text of an amount whose marks are told."""
    checked_marks(decimal, group)
    return phrase(with_marks(text, decimal, group), is_known)


def read_money(
    text: str, given: tuple[tuple[str, str], ...], decimal: DecimalMark | None = None, group: GroupMark | None = None
) -> tuple[Decimal, CurrencyCode]:
    """Read a whole text as one exact amount of a currency."""
    known = meanings_checked(given)
    tokens = cut_amount(text, decimal, group)
    amount = whole_amount(tokens)
    try:
        if amount is None:
            _refuse(tokens, text)
        code = currency_code(currency_of(tokens, amount, known))
        if decimal is None and is_dotted(tokens, amount.start, amount.number, code):
            number = tokens.word[amount.start]
            accepted = (
                f"write {number.replace('.', '')!r} or {number + '0'!r}, or say which: decimal=',' or decimal='.'"
            )
            raise InvalidMoney(f"two readings of {number!r}", came=text, accepted=accepted)
        return money_amount(amount.value), code
    except UnknownCurrency as error:
        raise unknown_currency(error, text, _read_plainly, _ACCEPTED) from None
    except InvalidValue as error:
        accepted = error.accepted if isinstance(error, InvalidMoney | MixedMoney) else _ACCEPTED
        raise InvalidMoney(error.problem, came=text, accepted=accepted) from None


def whole_amount(tokens: Tokens) -> Amount | None:
    """Read all of a text as one amount, "only" at its end included, as deeds have it; None if it is not one."""
    end = len(tokens) - (tokens.words[-1:] == ["only"])
    for i in range(min(end, _LONGEST_NAME)):
        amount = amount_at(tokens, i, any_code=True)
        if amount is not None:
            # "Rs 5 cr.", "5 млн руб."
            is_shortened = tokens.words[amount.behind : amount.behind + 1] == ["."]
            behind = amount.behind + (is_shortened and tokens.word[amount.behind - 1].isalpha())
            return amount if amount.first == 0 and behind == end and amount.name else None
    return None


_LONGEST_NAME = 8


def currency_of(tokens: Tokens, amount: Amount, known: Mapping[str, str]) -> str:
    """Return the code of an amount's currency."""
    if amount.problem:
        raise _mixed(tokens, amount, amount.problem)
    name = next(filter(None, (amount.before, amount.after)))  # of two, both name one currency
    code = code_of(name, tokens.said(name.first, name.behind), known) if name.meaning else name.codes[0]
    if amount.coins and code not in amount.coins.codes:
        raise _mixed(tokens, amount, f"no part of {code}")
    return code


def _mixed(tokens: Tokens, amount: Amount, problem: str) -> MixedMoney:
    return MixedMoney(problem, came=tokens.said(amount.first, amount.behind), accepted=_COINS)


def is_dotted(tokens: Tokens, start: int, number: Number, code: str) -> bool:
    """Whether a point before three digits may part groups, in a currency whose countries write so: "EUR 4.250"."""
    return (
        number.is_digits
        and not number.scales
        and code in dotted_currencies()
        and _DOTTED(tokens.word[start]) is not None
    )


_DOTTED = re.compile(r"[1-9]\d{0,2}\.\d{3}").fullmatch


def unmistakable(number: str, code: str) -> str:
    """Print one more decimal where a reader may take the point for that of a group."""
    return f"{number}0" if "." in number and code in dotted_currencies() and _DOTTED(number) else number


@cache
def dotted_currencies() -> frozenset[str]:
    """Return the currencies in whose countries a point parts groups of digits."""
    return frozenset(code for row in table("dotted_groups") for code in several(row["currencies"]))


def _read_plainly(text: str) -> object:
    return read_money(text, ())


def _refuse(tokens: Tokens, text: str) -> NoReturn:
    if is_qualified(tokens):
        raise InvalidMoney("not an exact amount", came=text, accepted=_FIGURE)
    amounts = (amount_at(tokens, i, any_code=True) for i in range(len(tokens)))
    first = next((amount for amount in amounts if amount and amount.name), None)
    if first is not None:
        behind = name_at(tokens, first.behind, any_code=True) if first.behind < len(tokens) else None
        if first.first == 0 and behind is not None and behind.behind == len(tokens):
            raise MixedMoney("two currencies for one amount", came=text, accepted=_COINS)
        accepted = meant(text, _read_plainly, _FIGURE)
        raise InvalidMoney("not one exact amount and nothing else", came=text, accepted=accepted)
    problem = "no currency" if is_number(text) else "no amount of money"
    raise InvalidMoney(problem, came=text, accepted=meant(text, _read_plainly, _ACCEPTED))


def unknown_currency(
    error: UnknownCurrency, text: str, read: Callable[[str], object], otherwise: str
) -> UnknownCurrency:
    """Refuse a text for the currency in it, and offer the text with the currency that may be meant."""
    if isinstance(error, AmbiguousCurrency):
        return AmbiguousCurrency(error.problem, came=text, accepted=error.accepted)
    code = str(error.came)
    near = [text.replace(code, one) for one in nearest_codes(code)]
    return UnknownCurrency(error.problem, came=text, accepted=meant(text, read, otherwise, near))


# The plainest forms, which most texts have: read alike, without cutting the text --------------------


def plain_amount(text: str) -> tuple[Decimal | int, str, int, int, int] | None:
    """Read one of the plainest forms of an amount, fast; None if it is not one, which says nothing of the text."""
    pattern, names, scales, dotted = _plain()
    match = pattern(text) if type(text) is str else None
    if match is None:
        return None
    before, whole, fraction, words = match.groups()
    code, power = names.get(before), 0
    if words:
        scale, name = words, ""
        if words not in scales:  # crore rupees
            scale, _, name = words.rpartition(" ")
        if scale not in scales or (name and (before or name not in _names_behind())):
            return None
        power, code = scales[scale], code or _names_behind().get(name)
    if not code:
        return None
    units = int(whole.replace(",", "")) if "," in whole else int(whole)
    if units * 10**power >= _LARGEST:
        return None
    if not fraction:
        return units * 10**power, code, units, 0, power
    if code in dotted:
        return None
    places = len(fraction)
    units = units * 10**places + int(fraction)
    amount = units * 10 ** (power - places) if power >= places else Decimal(units).scaleb(power - places)
    return amount, code, units, places, power


def plain_places(units: int, places: int, power: int) -> int:
    """Return the power of ten of one unit of the last significant figure of a plain amount."""
    if not units:
        return min(0, power - places) if places else 0
    return power - places if places else power + len(str(units)) - len(str(units).rstrip("0"))


@cache
def _plain() -> tuple[
    Callable[[str], re.Match[str] | None],
    Mapping[str, str],
    Mapping[str, int],
    frozenset[str],
]:
    """Return the pattern of the plainest forms, and the tables in which their words are looked up."""
    groups = r"[1-9][0-9]{0,2}(?:,[0-9]{3}){1,4}|[1-9][0-9]?(?:,[0-9]{2}){1,5},[0-9]{3}|[0-9]{1,15}"
    pattern = rf"(?:([^\s0-9,+<>~-]{{1,4}}) ?)?({groups})(?:[.]([0-9]{{1,6}}))?(?: ?([a-z ]{{1,20}}))?"
    # Scale words that mostly stand behind digits.
    words = scale_powers().items()
    scales = {word: power for word, power in words if word.isascii() and word.isalpha() and len(word) > 3}
    scales |= {"bn": 9, "mn": 6, "lakh crore": 12, "": 0}
    return re.compile(pattern).fullmatch, dict(plain_names()), scales, dotted_currencies()


@cache
def _names_behind() -> Mapping[str, str]:
    """Return the currencies of the names that mostly stand behind an amount: "rupees", "dollars"."""
    return {name: code for name, code in plain_names().items() if name.isalpha() and name.islower() and len(name) > 3}
