"""Numbers as they are written: digits, scale words and number words, and how finely they were stated.

The grammar is a set of patterns, and of readers that take a match of them, so that one grammar serves both to
read a whole text and to find numbers inside prose. A pattern is given a name, with which its groups start.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from functools import lru_cache

import attrs

from .exact import EXACT, LARGEST, ONE, InvalidNumber, exact_number, shifted
from .grouping import DIGITS, grouped
from .number_words import NUMBER_WORDS, SCALE_WORDS, SCALES, scale_power, value_of_words
from .patterns import BLANK, FLAGS, spelling, within

# The limits and the context belong to this module, but stand below it, where `grouping` can use them.
__all__ = [
    "EXACT", "LARGEST", "InvalidNumber", "Numeral", "crore", "figures_at", "is_number", "lakh", "numeral_pattern",
    "numeral_power", "numeral_step", "numeral_value", "own_step", "precision", "precision_pattern", "step_at",
]  # fmt: skip

#: A sign before a number, and not a hyphen behind a word.
MINUS = "(?<![^\\W_])[-\u2212]"
#: No number needs more; a longer text is refused before it is looked at.
LONGEST_NUMBER = 200
#: As many figures as 10^30 has with 30 decimal places.
MOST_FIGURES = 61
#: The power of ten in a crore and in a lakh.
CRORE, LAKH = 7, 5

_ACCEPTED = "write e.g. '6,01,427', '1.5 lakh crore' or 'six lakh'"


def crore(count: int | Decimal | str) -> Decimal:
    """Return how much so many crore are (1 crore = 10,000,000), exactly.

    >>> crore(5000)
    Decimal('50000000000')
    """
    return exact_number(shifted(exact_number(count), CRORE))


def lakh(count: int | Decimal | str) -> Decimal:
    """Return how much so many lakh are (1 lakh = 100,000), exactly.

    >>> lakh("1.5")
    Decimal('150000')
    """
    return exact_number(shifted(exact_number(count), LAKH))


def _power_of_ten(numeral: Numeral, _: object, step: Decimal) -> None:
    if step <= 0 or shifted(step, -step.adjusted()) != ONE:
        accepted = "a step is a power of ten, e.g. Decimal(1000) or Decimal('0.01')"
        raise InvalidNumber("no step", came=step, accepted=accepted)
    if EXACT.remainder(numeral.value, step) or (step > ONE and not numeral.value):
        accepted = f"the value is a whole number of steps of {step}; zero has a step of 1 or less"
        raise InvalidNumber("a value between steps", came=numeral.value, accepted=accepted)


@attrs.frozen
class Numeral:
    """A number and how finely it was stated.

    Zeros at the end of a whole number are taken to be rounding, those behind a point are taken to be meant.

    Attributes:
        value: What the number comes to.
        step: What one unit of its last significant figure is worth: a power of ten.

    >>> Numeral.parse("5,124 crore")
    Numeral(value=Decimal('51240000000'), step=Decimal('10000000'))
    >>> Numeral.parse("5.40").step, Numeral.parse("six lakh").step
    (Decimal('0.01'), Decimal('100000'))
    """

    value: Decimal = attrs.field(converter=exact_number)
    step: Decimal = attrs.field(converter=exact_number, validator=_power_of_ten)

    @staticmethod
    def parse(text: str) -> Numeral:
        """Read a number: in digits (western, Indian or no groups), with scale words, or in words.

        Raises:
            InvalidNumber: The text is no number, or one beyond 10^30 or finer than 30 decimal places.

        >>> Numeral.parse("1.5 lakh crore").value
        Decimal('1500000000000')
        """
        match = _reader()(within(text, LONGEST_NUMBER))
        if match is None:
            raise InvalidNumber("no number", came=text, accepted=_ACCEPTED)
        try:
            return _read(match)
        except InvalidNumber as error:
            raise InvalidNumber(error.problem, came=text, accepted=_ACCEPTED) from None

    @property
    def significant_figures(self) -> int:
        """How many of its digits, from the first, were meant.

        >>> Numeral.parse("5000 crore").significant_figures, Numeral.parse("5.40").significant_figures
        (1, 3)
        """
        return figures_at(self.value, self.step)

    def __str__(self) -> str:
        if self.step < ONE:
            return grouped(EXACT.quantize(self.value, self.step), "international")
        text = grouped(self.value, "international")
        return text if self.step == own_step(self.value) else f"{text} {precision(self.significant_figures)}"


def numeral_pattern(name: str, *, scales: str = SCALES) -> str:
    """Write the pattern of a number; its groups are named after `name`.

    Args:
        name: What the names of the groups start with.
        scales: The pattern of the scale words that may follow digits.

    >>> [bool(re.fullmatch(numeral_pattern("n"), text)) for text in ("5,100-crore", "6,1,427")]
    [True, False]
    """
    return rf"(?:(?P<{name}_digits>{DIGITS})(?P<{name}_scale>{scales})?|(?P<{name}_words>{NUMBER_WORDS}))"


def precision_pattern(name: str) -> str:
    """Write the pattern of a remark such as "(to 3 significant figures)", which keeps what digits alone lose.

    >>> re.search(precision_pattern("n"), "5,000 (to 3 significant figures)")["n_figures"]
    '3'
    """
    return rf"(?:{BLANK}\(to{BLANK}(?P<{name}_figures>[0-9]{{1,2}}){BLANK}significant{BLANK}figures?\))"


def precision(figures: int) -> str:
    """Write the remark that `precision_pattern` reads.

    >>> precision(3)
    '(to 3 significant figures)'
    """
    return f"(to {figures} significant figure{'' if figures == 1 else 's'})"


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
    digits, scale, words = match.group(f"{name}_digits", f"{name}_scale", f"{name}_words")
    if digits is None:
        return shifted(Decimal(value_of_words(words)), power)
    if len(digits) > LONGEST_NUMBER:
        raise InvalidNumber("a number too long to be meant", came=digits, accepted=_ACCEPTED)
    value = Decimal(digits.replace(",", ""))
    power += scale_power(scale) if scale else 0
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
    digits, scale, _ = match.group(f"{name}_digits", f"{name}_scale", f"{name}_words")
    if digits is None or "." not in digits:
        return own_step(exact_number(value))
    places = len(digits) - digits.index(".") - 1
    step = shifted(ONE, power + (scale_power(scale) if scale else 0) - places)
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
    scale, words = match.group(f"{name}_scale", f"{name}_words")
    return scale_power(scale or _last_scales(words or ""))


def _last_scales(words: str) -> str:
    found: list[str] = []
    for word in reversed(spelling(words).split()):
        if word not in SCALE_WORDS:
            break
        found.insert(0, word)
    return " ".join(found)


def is_number(text: str) -> bool:
    """Whether a text is a number and nothing else.

    >>> is_number("5000 crore"), is_number("Rs 5000 crore")
    (True, False)
    """
    return _reader()(within(text, LONGEST_NUMBER)) is not None


def own_step(value: Decimal) -> Decimal:
    """Return what the last digit of a number is worth that is not an idle zero.

    >>> own_step(Decimal(50_000)), own_step(Decimal("5.4")), own_step(Decimal(0))
    (Decimal('10000'), Decimal('0.1'), Decimal('1'))
    """
    digits = format(value, "f")
    if "." in digits:
        return shifted(ONE, digits.index(".") + 1 - len(digits.rstrip("0")))
    return shifted(ONE, len(digits) - len(digits.rstrip("0"))) if value else ONE


def step_at(value: Decimal, figures: int) -> Decimal:
    """Return what the last of so many significant figures of a number is worth.

    Raises:
        InvalidNumber: There cannot be so many.

    >>> step_at(Decimal(5124), 2)
    Decimal('100')
    """
    if not 1 <= figures <= MOST_FIGURES:
        accepted = f"a number has 1 to {MOST_FIGURES} of them"
        raise InvalidNumber("no number of significant figures", came=figures, accepted=accepted)
    return shifted(ONE, value.adjusted() + 1 - figures)


def figures_at(value: Decimal, step: Decimal) -> int:
    """Count the significant figures of a number whose last one is worth a step.

    >>> figures_at(Decimal(5124), Decimal(100))
    2
    """
    return max(1, value.adjusted() - step.adjusted() + 1)


@lru_cache(maxsize=1)
def _reader() -> Callable[[str], re.Match[str] | None]:
    # Compiled when first used: that takes longer than the import of all the rest.
    whole = rf"\s*(?P<minus>{MINUS})?{numeral_pattern('n')}{precision_pattern('n')}?\s*"
    return re.compile(whole, FLAGS).fullmatch


def _read(match: re.Match[str]) -> Numeral:
    value, figures = numeral_value(match, "n"), match["n_figures"]
    step = step_at(value, int(figures)) if figures else numeral_step(match, "n")
    return Numeral(EXACT.minus(value) if match["minus"] else value, step)
