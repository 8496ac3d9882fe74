"""How numbers are written: the pattern that finds them, and the reading of what was found.

One grammar serves both to read a whole text and to find numbers inside prose. A pattern is given a name, with which
its groups start.
"""

from __future__ import annotations

import re
from decimal import Decimal

from ...errors import InvalidNumber
from .english_numbers import DOZENS
from .exact import EXACT, ONE, exact_number, shifted
from .exact_fractions import exact_decimal, exact_fraction
from .grouping import DIGITS, plain_digits
from .number_words import MIXED, MORE_DIGITS, NUMBER_WORDS, SCALES, power_of, scale_power, scales_of_scripts
from .patterns import spelling
from .significance import own_step

#: A sign before a number, and not a hyphen behind a word.
MINUS = "(?<![^\\W_])[-\u2212]"
#: A number in digits needs no more; with more, a scale word could not be multiplied exactly.
MOST_DIGITS = EXACT.prec

_GROUPS = ("digits", "part", "scale", "more", "words")
_ACCEPTED = "write e.g. '6,01,427', '1.5 lakh crore' or 'six lakh'"


def numeral_pattern(name: str, *, scales: str = SCALES) -> str:
    """Write the pattern of a number; its groups are named after `name`.

    Args:
        name: What the names of the groups start with.
        scales: The pattern of the English scale words that may follow digits.

    >>> [bool(re.fullmatch(numeral_pattern("n"), text)) for text in ("5,100-crore", "6,1,427", "5 करोड़")]
    [True, False, True]
    """
    scale = rf"(?P<{name}_scale>{scales}|{scales_of_scripts()})"
    digits = rf"(?P<{name}_digits>{DIGITS})(?P<{name}_part>{MIXED})?{scale}?(?P<{name}_more>{MORE_DIGITS})?"
    return rf"(?:{digits}|(?P<{name}_words>{NUMBER_WORDS}))"


def numeral_value(match: re.Match[str], name: str, *, power: int = 0) -> Decimal:
    """Read the value of a number that was found; its size is not yet checked.

    Args:
        match: A match of a pattern that holds `numeral_pattern(name)`.
        name: That name.
        power: A further power of ten, of a scale word that stands elsewhere ("5-6 lakh").

    Raises:
        InvalidNumber: The words do not add up to a number, or there are more digits than can be meant.

    >>> numeral_value(re.fullmatch(numeral_pattern("n"), "six lakh"), "n")
    Decimal('600000')
    """
    digits, scale = match.group(f"{name}_digits", f"{name}_scale")
    written = _in_words(match, name)
    if written:
        return shifted(exact_decimal(exact_fraction(written)), power)
    plain = plain_digits(digits) if len(digits) <= MOST_DIGITS else None
    if plain is None:
        raise InvalidNumber("a number too long to be meant, or of two scripts", came=digits, accepted=_ACCEPTED)
    power += scale_power(scale) if scale else 0
    value = Decimal(plain)
    return value.scaleb(power, EXACT) if power else value


def numeral_step(match: re.Match[str], name: str, *, power: int = 0) -> Decimal:
    """Read what one unit of the last significant figure is worth, of a number that was found.

    Args:
        match: A match of a pattern that holds `numeral_pattern(name)`.
        name: That name.
        power: A further power of ten, of a scale word that stands elsewhere ("5-6 lakh").

    >>> numeral_step(re.fullmatch(numeral_pattern("n"), "5.40 crore"), "n")
    Decimal('100000')
    """
    value = numeral_value(match, name, power=power)
    digits, scale = match.group(f"{name}_digits", f"{name}_scale")
    _, point, places = (plain_digits(digits or "") or "").partition(".")
    if not point or _in_words(match, name):
        return own_step(exact_number(value))
    step = shifted(ONE, power + (scale_power(scale) if scale else 0) - len(places))
    # No thousands were counted in "0.00 thousand".
    return step if value else min(step, ONE)


def numeral_power(match: re.Match[str], name: str) -> int:
    """Read the power of ten of the scale words behind a number that was found: 7 of "five crore", 0 of "5".

    Args:
        match: A match of a pattern that holds `numeral_pattern(name)`.
        name: That name.

    >>> numeral_power(re.fullmatch(numeral_pattern("n"), "five lakh crore"), "n")
    12
    """
    powers: list[int] = []
    written = match.group(f"{name}_scale") or _in_words(match, name)
    words = spelling(written).split()
    if words and words[-1] in DOZENS:
        raise InvalidNumber("a count that is no power of ten", came=written, accepted="write '24-36' for '2-3 dozen'")
    while words and (power := power_of(words.pop())):
        powers.append(power)
    return sum(powers)


def _in_words(match: re.Match[str], name: str) -> str:
    """Return a number that was found if it is more than digits with a scale word, and else nothing."""
    digits, part, scale, more, words = match.group(*(f"{name}_{group}" for group in _GROUPS))
    return words or ("".join(filter(None, (digits, part, scale, more))) if part or more else "")
