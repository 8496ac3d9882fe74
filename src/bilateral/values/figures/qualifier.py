"""Qualifiers: how a reported amount stands to the true one, the words that say so, and the bounds that each sets."""

from __future__ import annotations

import enum
from decimal import Decimal
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

from ...errors import InvalidFigure, InvalidValue
from ...language.lexicon.qualifiers import printed_words, words_before, words_behind
from ...language.scripts import plain_spelling
from ..amount import Amount
from ..answer import Answer
from ..numbers.exact import EXACT, ONE, ZERO
from ..numbers.numerals import Numeral
from ..numbers.patterns import spelling


class Qualifier(enum.Enum):
    """How the amount that was said bounds the amount that is meant.

    Attributes:
        EXACTLY: The amount itself.
        ABOUT: Some amount near it: half a unit of its last significant figure away at most.
        OVER: More than it.
        AT_LEAST: It or more.
        NEARLY: Less than it, though not by much.
        UNDER: Less than it.
        AT_MOST: It or less.
        BETWEEN: From the one to the other of two.

    >>> Qualifier.of("more than"), Qualifier.of("or so")
    (Qualifier.OVER, Qualifier.ABOUT)
    """

    EXACTLY = "exactly"
    ABOUT = "about"
    OVER = "over"
    AT_LEAST = "at_least"
    NEARLY = "nearly"
    UNDER = "under"
    AT_MOST = "at_most"
    BETWEEN = "between"

    @staticmethod
    def of(words: str) -> Qualifier | None:
        """Return the qualifier that words express, or None if they express none.

        >>> Qualifier.of("as many as"), Qualifier.of("as much as"), Qualifier.of("allegedly")
        (Qualifier.EXACTLY, Qualifier.AT_MOST, None)
        """
        spelled = spelling(words)
        return _QUALIFIER_OF.get(spelled if spelled.isascii() else plain_spelling(spelled))

    def __repr__(self) -> str:
        return f"Qualifier.{self.name}"

    if not TYPE_CHECKING:
        # enum.Enum hashes the name, in Python; each member is the only one of its kind, and looked up in tables a lot.
        __hash__ = object.__hash__


#: The qualifiers by the names that the lexicon has for them; to call the class takes longer.
QUALIFIERS = MappingProxyType({qualifier.value: qualifier for qualifier in Qualifier})
#: Every word of a qualifier before an amount, and behind it, with what it expresses; in any language.
WORDS_BEFORE = MappingProxyType({words: Qualifier(name) for words, name in words_before().items()})
WORDS_BEHIND = MappingProxyType({words: Qualifier(name) for words, name in words_behind().items()})
#: What is printed before an amount.
PRINTED = MappingProxyType({Qualifier(name): words for name, words in printed_words().items()})
_QUALIFIER_OF = MappingProxyType(
    {plain_spelling(words): qualifier for words, qualifier in (WORDS_BEHIND | WORDS_BEFORE).items()}
)


@attrs.frozen
class Interval:
    """The numbers that one number may be.

    Numbers are taken as dense: between any two lies another, also where only whole things are counted.

    Attributes:
        low: The lower end; None if there is none.
        high: The upper end; None if there is none.
        low_included: Whether the lower end itself is possible; of an open end it says nothing and stays True.
        high_included: Whether the upper end itself is possible; likewise.
    """

    low: Decimal | None
    high: Decimal | None
    low_included: bool = True
    high_included: bool = True

    def is_over(self, other: Interval) -> Answer:
        """Whether a number in this interval is greater than one in the other."""
        if other._lies_below(self):
            return Answer.YES
        return Answer.UNKNOWN if self._reaches_over(other) else Answer.NO

    def is_at_least(self, other: Interval) -> Answer:
        """Whether a number in this interval is no less than one in the other."""
        return ~other.is_over(self)

    def is_equal(self, other: Interval) -> Answer:
        """Whether a number in this interval is equal to one in the other."""
        points = self.low is not None and self.low == self.high == other.low == other.high
        apart = self._lies_below(other) or other._lies_below(self)
        return Answer.from_bounds(certain=points, possible=not apart)

    def holds(self, other: Interval) -> bool:
        """Tell whether all numbers of the other interval lie in this one.

        >>> Interval(Decimal(1), None).holds(Interval(Decimal(1), Decimal(3), low_included=False))
        True
        """
        low = self.low is None or (
            other.low is not None and (other.low, not other.low_included) >= (self.low, not self.low_included)
        )
        high = self.high is None or (
            other.high is not None and (other.high, other.high_included) <= (self.high, self.high_included)
        )
        return low and high

    def distance(self, other: Interval) -> Decimal:
        """Tell how far the nearest ends of two intervals lie apart; 0 where they meet or touch.

        >>> Interval(Decimal(1), Decimal(3)).distance(Interval(Decimal(5), None))
        Decimal('2')
        """
        gaps = [
            EXACT.subtract(low, high)
            for low, high in ((self.low, other.high), (other.low, self.high))
            if low is not None and high is not None
        ]
        return max([Decimal(0), *gaps])

    def plus(self, other: Interval) -> Interval:
        """Return the sums of a number in this interval and one in the other; an open end stays open."""
        low, high = _sum(self.low, other.low), _sum(self.high, other.high)
        return Interval(
            low,
            high,
            low_included=low is None or (self.low_included and other.low_included),
            high_included=high is None or (self.high_included and other.high_included),
        )

    def _lies_below(self, other: Interval) -> bool:
        # Every number here is less than every number there.
        if self.high is None or other.low is None:
            return False
        touch = self.high_included and other.low_included
        return self.high < other.low or (self.high == other.low and not touch)

    def _reaches_over(self, other: Interval) -> bool:
        # Some number here is greater than some number there.
        return self.high is None or other.low is None or self.high > other.low


def _sum(one: Decimal | None, other: Decimal | None) -> Decimal | None:
    return None if one is None or other is None else EXACT.add(one, other)


A = TypeVar("A", bound=Amount)

#: Which bounds each qualifier has: a lower, an upper; and whether these are included, None where either may be.
#: The flag of a missing bound is True, so that equal figures are written in one way.
BOUNDS = MappingProxyType(
    {
        Qualifier.EXACTLY: (True, True, True, True),
        Qualifier.ABOUT: (True, True, True, True),
        Qualifier.OVER: (True, False, False, True),
        Qualifier.AT_LEAST: (True, False, True, True),
        Qualifier.NEARLY: (True, True, True, False),
        Qualifier.UNDER: (False, True, True, False),
        Qualifier.AT_MOST: (False, True, True, True),
        Qualifier.BETWEEN: (True, True, None, None),
    }
)

#: The qualifiers that rest on rounding, and so on how many figures were meant.
ROUNDED = frozenset({Qualifier.ABOUT, Qualifier.NEARLY})

_HALF = Decimal("0.5")
_BOTH = (True, True)
_ONE_KIND = "they are Money of one currency, or Quantity of one unit"


def bounds_of(qualifier: Qualifier, first: A, second: A, step: Decimal | None) -> tuple[A | None, A | None]:
    """Return the bounds that a qualifier makes of what was said."""
    has_low, has_high, *_ = BOUNDS[qualifier]
    if qualifier in ROUNDED and step is not None:
        # Had the amount been further off, who reported it would have rounded it to another figure.
        half, said = EXACT.multiply(step, _HALF), first.magnitude
        low = first.with_magnitude(EXACT.subtract(said, half))
        return low, first.with_magnitude(EXACT.add(said, half)) if qualifier is Qualifier.ABOUT else first
    return first if has_low else None, second if has_high else None


def inclusion(qualifier: Qualifier, said: tuple[bool, bool] = (True, True)) -> tuple[bool, bool]:
    """Return whether the lower and the upper bound of a qualifier are included."""
    low, high = BOUNDS[qualifier][2:]
    return said[0] if low is None else low, said[1] if high is None else high


def qualifier_of(interval: Interval) -> Qualifier:
    """Return the qualifier of an amount of which nothing is known but its bounds."""
    if interval.low is not None and interval.high is not None:
        return Qualifier.EXACTLY if interval.low == interval.high else Qualifier.BETWEEN
    if interval.low is not None:
        return Qualifier.AT_LEAST if interval.low_included else Qualifier.OVER
    if interval.high is not None:
        return Qualifier.AT_MOST if interval.high_included else Qualifier.UNDER
    raise InvalidFigure("nothing known", came=interval, accepted="the sum has a lower or an upper bound")


def middle_of(low: Decimal, high: Decimal) -> Decimal:
    """Return the number halfway between two bounds, which is what was said of an amount that is rounded."""
    return EXACT.multiply(EXACT.add(low, high), _HALF)


def step_of(qualifier: Qualifier, low: A, high: A) -> Decimal:
    """Return the step to which an amount with these bounds was rounded."""
    width = EXACT.subtract(high.magnitude, low.magnitude)
    return width if qualifier is Qualifier.ABOUT else EXACT.add(width, width)


def check_bounds(qualifier: Qualifier, low: Amount | None, high: Amount | None, included: tuple[bool, bool]) -> None:
    """Check that bounds are amounts of one kind and fit a qualifier."""
    if low is high and qualifier is Qualifier.EXACTLY and included == _BOTH and low is not None and _is_amount(low):
        return  # as most are
    if not _are_alike(low, high):
        raise InvalidFigure("bounds of two kinds, or of none,", came=_said(low, high), accepted=_ONE_KIND)
    has_low, has_high, low_in, high_in = BOUNDS[qualifier]
    if (
        has_low is (low is None)
        or has_high is (high is None)
        or (low_in is not None and low_in is not included[0])
        or (high_in is not None and high_in is not included[1])
    ):
        raise _unfit(qualifier, low, high)
    if low is not None and high is not None:
        least, most = low.magnitude, high.magnitude
        if not (least == most if qualifier is Qualifier.EXACTLY else least < most):
            raise _unfit(qualifier, low, high)
        if qualifier in ROUNDED:
            _check_rounding(qualifier, low, high)


def _said(low: object, high: object) -> list[object]:
    return [end for end in (low, high) if end is not None]


def _are_alike(low: Amount | None, high: Amount | None) -> bool:
    """Whether the bounds that there are are amounts, and of one denomination."""
    if low is None or high is None:
        bound = high if low is None else low
        return bound is None or _is_amount(bound)
    return type(low) is type(high) and _is_amount(low) and low.denomination == high.denomination


def _is_amount(bound: object) -> bool:
    kind: Any = type(bound)
    return _are_amounts(kind)


@cache
def _are_amounts(kind: type[Any]) -> bool:
    # Asked of each amount, an abstract class takes long to say.
    return issubclass(kind, Amount)


#: The steps to which whole numbers are rounded.
WHOLE_STEPS = frozenset(10**power for power in range(31))


def _is_rounded(qualifier: Qualifier, least: Decimal, most: Decimal) -> bool:
    """Tell of whole bounds above zero, quickly, whether they are those of a rounded amount; most are."""
    if not (least > ZERO and least.same_quantum(ONE) and most.same_quantum(ONE)):
        return False
    low, high = int(least), int(most)
    step = high - low
    if qualifier is Qualifier.ABOUT:
        return step in WHOLE_STEPS and not (low + high) % (step + step)
    return step + step in WHOLE_STEPS and not high % (step + step)


def _check_rounding(qualifier: Qualifier, low: Amount, high: Amount) -> None:
    if _is_rounded(qualifier, low.magnitude, high.magnitude):
        return
    amount = middle_of(low.magnitude, high.magnitude) if qualifier is Qualifier.ABOUT else high.magnitude
    step = step_of(qualifier, low, high)
    try:
        Numeral(amount, step)
    except InvalidValue:
        accepted = "they stand half a unit of the last significant figure from the amount"
        raise InvalidFigure("bounds that no rounding gives", came=[low, high], accepted=accepted) from None
    if not amount or (qualifier is Qualifier.NEARLY and amount < 0):
        accepted = "'about' needs an amount other than zero, 'nearly' one above zero"
        raise InvalidFigure("nothing to round", came=high.with_magnitude(amount), accepted=accepted)


def _unfit(qualifier: Qualifier, low: object, high: object) -> InvalidFigure:
    accepted = "use Figure.money(...), Figure.quantity(...) or a constructor such as Figure.about(...)"
    return InvalidFigure(f"bounds that are not those of {qualifier.value!r}", came=_said(low, high), accepted=accepted)
