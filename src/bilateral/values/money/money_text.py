"""How amounts of money are written: the pattern that finds them, and the reading of what was found."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from functools import cache
from typing import Unpack

from ...errors import InvalidNumber, InvalidValue
from ...language.scripts import is_of_other_script
from ..numbers.english_numbers import SMALL_NUMBERS
from ..numbers.exact import EXACT
from ..numbers.number_languages import hindi_numbers
from ..numbers.number_words import MONEY_SCALES, scale_power
from ..numbers.numeral_text import MINUS, numeral_pattern, numeral_power, numeral_value
from ..numbers.numerals import Numeral, is_number
from ..numbers.patterns import BETWEEN_WORDS, BLANK, END, FLAGS, GAP, HYPHEN, JOINT, START, any_of
from .currency_codes import CurrencyCode
from .currency_meanings import Meanings
from .currency_names import currency_named, power_of_name
from .currency_words import ANY_CODE, currency_before, currency_behind, currency_word, minor_unit_behind

_ACCEPTED = "write e.g. 'Rs 5,000 crore', '$5.4 billion' or 'Rs 5 and 50 paise'"

# How many cents may follow: "thirteen dollars and forty-five cents".
_FEW = rf"(?:[0-9]{{1,2}}|{any_of(SMALL_NUMBERS)}(?:{BETWEEN_WORDS}{any_of(SMALL_NUMBERS)})?|{any_of(hindi_numbers())})"
_AND = rf",?{BLANK}(?:{any_of(['and', 'और', 'и'])}{BLANK})?"

# Tables have a unit of "USD million" or "Rs crore", which is then written behind the number: "75 USD million".
_SCALE_BEHIND = rf"{BLANK}(?P<%s_scale_behind>{any_of(['million', 'billion', 'crore', 'lakh', 'mn', 'bn', 'cr'])})"


class MixedMoney(InvalidValue):
    """An amount that names two currencies, or a part that its currency does not have."""


def money_pattern(name: str, *, codes: str = ANY_CODE, bare: bool = False) -> str:
    """Write the pattern of an amount of money; its groups are named after `name`.

    Args:
        name: The group of the whole amount, and what the names of its parts start with.
        codes: The pattern of a bare code; in running prose three capitals are mostly none.
        bare: Whether the currency may be missing, as in the first half of "5 to 6 billion dollars".

    >>> from bilateral.values.numbers.patterns import FLAGS
    >>> re.search(money_pattern("m"), "a Rs 5,100-crore order", FLAGS)["m"]
    'Rs 5,100-crore'
    """
    # "The Rs-500 crore plan": behind letters a hyphen is no minus.
    gap = rf"(?:{GAP}|(?<=rs){HYPHEN}(?=\d))"
    before = rf"(?P<{name}_before>{currency_before(codes=codes)}){gap}(?P<{name}_sign>{MINUS})?"
    behind = rf"(?P<{name}_behind>{currency_behind(codes=codes)})(?:{_SCALE_BEHIND % name}{END})?"
    coin = rf"(?P<{name}_coin>{minor_unit_behind()})"
    # "/-" and "/=" close an amount, so that nobody writes more digits behind it.
    number = rf"{numeral_pattern(name, scales=MONEY_SCALES)}(?:/[-=])?"
    # Where no group has matched, fail: (?!) matches nothing.
    whole = f"(?({name}_before)|(?({name}_behind)|(?!)))"
    somewhere = "" if bare else f"(?({name}_before)|(?({name}_behind)|(?({name}_coin)|(?!))))"
    few = rf"(?P<{name}_coins>{_FEW}){JOINT}(?P<{name}_change>{minor_unit_behind()})"
    change = rf"(?:{whole}{_AND}{few})?"
    # In "Rs 5 crore-Rs 10 crore" the second sign belongs to the second number.
    no_other = rf"(?({name}_before)(?!{HYPHEN}[^\s\d]{{1,4}}{GAP}\d))"
    start = rf"(?P<{name}_minus>{MINUS})?{START}(?:{before})?"
    return rf"(?P<{name}>{start}{number}(?:{no_other}{JOINT}(?:{behind}|{coin}))?{change}{somewhere}{END})"


def read_currency(match: re.Match[str], name: str, **meanings: Unpack[Meanings]) -> CurrencyCode | None:
    """Read the currency of an amount that was found, if one stands there.

    Args:
        match: A match of a pattern that holds `money_pattern(name)`.
        name: That name.
        **meanings: What shared names mean, as `rupee="PKR"`; see `Meanings` for their defaults.

    Raises:
        MixedMoney: One currency stands before the number and another behind it.
        UnknownCurrency: What stands there is none.

    >>> read_currency(re.match(money_pattern("m"), "$5"), "m", dollar="CAD")
    'CAD'
    """
    names = [found for found in _names(match, name) if found]
    codes = {currency_named(found, **meanings) for found in names}
    if len(codes) > 1 or len({power_of_name(found) for found in names}) > 1:
        raise MixedMoney("two currencies for one amount", came=match[name], accepted=_ACCEPTED)
    code = codes.pop() if codes else None
    _check_part(match[f"{name}_change"], code, match[name])
    return code


def read_amount(match: re.Match[str], name: str, *, power: int = 0) -> Decimal:
    """Read the signed number of an amount that was found, in units of its currency.

    Args:
        match: A match of a pattern that holds `money_pattern(name)`.
        name: That name.
        power: A further power of ten, of a scale word that stands elsewhere ("$5-6 billion").

    Raises:
        InvalidNumber: It is none that can be meant, or has two signs.

    >>> read_amount(re.match(money_pattern("m"), "$5"), "m", power=9)
    Decimal('5E+9')
    """
    scales = (match[f"{name}_scale_behind"], power or numeral_power(match, name), _is_in_millions(match, name))
    if sum(map(bool, scales)) > 1:
        raise InvalidNumber("two scales", came=match[name], accepted=_ACCEPTED)
    value = numeral_value(match, name, power=power + name_power(match, name))
    value = _with_change(value, *match.group(f"{name}_coins", f"{name}_change"))
    minus, sign = match.group(f"{name}_minus", f"{name}_sign")
    if minus and sign:
        raise InvalidNumber("two signs", came=match[name], accepted="one is enough")
    return value.copy_negate() if minus or sign else value


def name_power(match: re.Match[str], name: str) -> int:
    """Read the power of ten of what the unit of an amount counts: -2 of paise, 6 of MUSD and USD million, else 0.

    >>> from bilateral.values.numbers.patterns import FLAGS
    >>> name_power(re.match(money_pattern("m"), "50 paise", FLAGS), "m")
    -2
    """
    power = next((power_of_name(found) for found in _names(match, name) if found), 0)
    scale = match[f"{name}_scale_behind"]
    return power + (scale_power(scale) if scale else 0)


def read_foreign_words(text: str, **meanings: Unpack[Meanings]) -> tuple[Decimal, CurrencyCode] | None:
    """Read an amount whose number is in the words of another script, which `money_pattern` leaves to this.

    Raises:
        UnknownCurrency: Its currency is none.

    >>> read_foreign_words("पाँच करोड़ रुपये")
    (Decimal('50000000'), 'INR')
    """
    match = _foreign()(text) if is_of_other_script(text) else None
    if match is None or not is_number(match["number"]):
        return None
    code = currency_named(match["unit"], **meanings)
    _check_part(match["change"], code, text)
    value = Numeral.parse(match["number"]).value.scaleb(power_of_name(match["unit"]), EXACT)
    return _with_change(value, match["coins"], match["change"]), code


@cache
def _foreign() -> Callable[[str], re.Match[str] | None]:
    unit = rf"(?P<unit>{currency_behind()}|{minor_unit_behind()})"
    change = rf"(?:{_AND}(?P<coins>{_FEW}){JOINT}(?P<change>{minor_unit_behind()}))?"
    return re.compile(rf"\s*(?P<number>.+?){BLANK}{unit}{change}\s*", FLAGS).fullmatch


def _check_part(change: str | None, code: CurrencyCode | None, text: str) -> None:
    word = currency_word(change) if change else None
    if word and code not in word.codes:
        raise MixedMoney(f"no part of {code}", came=text, accepted=_ACCEPTED)


def _with_change(value: Decimal, coins: str | None, change: str | None) -> Decimal:
    if not coins or not change:
        return value
    return EXACT.add(value, Numeral.parse(coins).value.scaleb(power_of_name(change), EXACT))


def _is_in_millions(match: re.Match[str], name: str) -> bool:
    return any(power_of_name(found) > 0 for found in _names(match, name) if found)


def _names(match: re.Match[str], name: str) -> tuple[str | None, ...]:
    return match.group(f"{name}_before", f"{name}_behind", f"{name}_coin")
