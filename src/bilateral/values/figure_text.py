"""The reading of figures: a qualifier, an amount or the two ends of a range, and what was left unsaid between them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import Generic, TypeVar

import attrs

from ..errors import InvalidValue
from .amount import Amount
from .currency import ANY_CODE, UnknownCurrency
from .figure_bounds import ROUNDED, InvalidFigure
from .money import Money, money_pattern, read_amount, read_currency
from .numerals import figures_at, numeral_power, numeral_step, precision_pattern, step_at
from .patterns import BLANK, FLAGS, GAP, within
from .qualifier import Qualifier, qualifier_before, qualifier_behind
from .quantity import Quantity, count_pattern, read_count, read_unit, unit_pattern
from .units import unit_name

#: No figure needs more; a longer text is refused before it is looked at.
LONGEST_FIGURE = 600

A = TypeVar("A", bound=Amount)
A_co = TypeVar("A_co", bound=Amount, covariant=True)

# What stands between the ends of a range: "5-6", "5 to 6", "5 or 6", "between 5 and 6".
_RANGE = rf"(?:{GAP}[-\u2010-\u2014\u2212]{GAP}|{BLANK}(?P<word>to|and|or){BLANK})"
_GROUPS = ("before", "beside", "behind")
# The mark of an end that is itself no possible value, as `figure_print` writes it.
_OPEN = rf"{BLANK}\(not{BLANK}included\)"

_ACCEPTED = "write e.g. 'around Rs 5000 crore', '$2-3 billion' or 'more than 500,000 rifles'"


@attrs.frozen
class Stated(Generic[A_co]):
    """What a text states, before it is turned into bounds.

    Attributes:
        qualifier: How the amount bounds the true one.
        first: The amount; of a range, its lower end.
        second: The upper end of a range.
        step: What one unit of the last significant figure of the amount is worth.
        significant_figures: How many figures were meant, of a range in the finer of its ends.
        first_included: Whether the lower end itself is possible.
        second_included: Whether the upper end itself is possible.

    >>> stated = read_money("around $5.40 billion", rupee="INR", dollar="USD")
    >>> stated.qualifier, stated.first, stated.significant_figures
    (Qualifier.ABOUT, Money('5400000000', 'USD'), 3)
    """

    qualifier: Qualifier
    first: A_co
    second: A_co | None
    step: Decimal
    significant_figures: int
    first_included: bool = True
    second_included: bool = True


def money_figure_pattern(*, codes: str = ANY_CODE) -> str:
    """Write the pattern of an amount of money with its qualifiers, or of a range.

    Its groups are `before` and `behind` (the qualifier's words), `low` and `high` (the amounts) and the parts of
    these. A currency may be missing from either end, but `read_money` refuses a figure that has none at all.

    Args:
        codes: The pattern of a bare code; in running prose three capitals are mostly none.

    >>> match = re.search(money_figure_pattern(), "it costs around Rs 5,000-5,500 crore", FLAGS)
    >>> match["before"], match["low"], match["high"]
    ('around', 'Rs 5,000', '5,500 crore')
    """
    low, high = (money_pattern(name, codes=codes, bare=True) for name in ("low", "high"))
    behind = rf"(?:{qualifier_behind('behind')})?{precision_pattern('low')}?"
    return rf"(?:{qualifier_before('before')})?{_ends(low, _RANGE, high)}{behind}"


def quantity_figure_pattern(*, bare: bool = False) -> str:
    """Write the pattern of a number of something with its qualifiers, or of a range.

    Its groups are `before`, `beside` and `behind` (the qualifier's words, "500-odd rifles"), `low` and `high` (the
    numbers), `low_unit` and `unit`.

    Args:
        bare: Whether the unit may be missing.

    >>> match = re.fullmatch(quantity_figure_pattern(), "over six lakh rifles", FLAGS)
    >>> match["before"], match["low"], match["unit"]
    ('over', 'six lakh', 'rifles')
    """
    # Behind a unit only a word makes a range: "5 rifles to 6 rifles", but "5 Type-26 frigates".
    named = rf"(?:{unit_pattern('low_unit')})??{_RANGE}(?(low_unit)(?(word)|(?!)))"
    unit = rf"(?:{qualifier_behind('beside')})?(?:{unit_pattern('unit')}){'?' if bare else ''}"
    behind = rf"(?:{qualifier_behind('behind')})?{precision_pattern('low')}?"
    ends = _ends(count_pattern("low"), named, count_pattern("high"))
    return rf"(?:{qualifier_before('before')})?{ends}{unit}{behind}"


def _ends(low: str, between: str, high: str) -> str:
    return rf"{low}(?P<low_open>{_OPEN})?(?:{between}{high}(?P<high_open>{_OPEN})?)?"


def read_money(text: str, *, rupee: str, dollar: str) -> Stated[Money]:
    """Read a text that states an amount of money, exactly or not.

    Raises:
        InvalidFigure: It states none.
        UnknownCurrency: Its currency, or that of an argument, is none.

    >>> read_money("over Rs 5 crore", rupee="PKR", dollar="USD").first
    Money('50000000', 'PKR')
    """
    match = _money_reader()(within(text, LONGEST_FIGURE))
    if match is None:
        raise InvalidFigure("no amount of money", came=text, accepted=_ACCEPTED)
    try:
        found = [read_currency(match, end, rupee=rupee, dollar=dollar) for end in ("low", "high") if match[end]]
        currency = _the_one("currency", found)
        return _stated(
            match, lambda end, power: Money(read_amount(match, end, power=power), currency), apart=all(found)
        )
    except UnknownCurrency as error:
        raise UnknownCurrency(error.problem, came=text, accepted=error.accepted) from None
    except InvalidValue as error:
        raise InvalidFigure(error.problem, came=text, accepted=_ACCEPTED) from None


def read_quantity(text: str, *, unit: str | None) -> Stated[Quantity]:
    """Read a text that states a number of something, exactly or not.

    Args:
        text: The text.
        unit: What is counted, where the text does not say; it must be the same where it does.

    Raises:
        InvalidFigure: It states none.

    >>> read_quantity("over 500,000", unit="rifles").first
    Quantity('500000', 'rifle')
    """
    match = _quantity_reader(bare=unit is not None)(within(text, LONGEST_FIGURE))
    if match is None:
        raise InvalidFigure("no number of a unit", came=text, accepted=_ACCEPTED)
    try:
        units = [read_unit(match, name) for name in ("low_unit", "unit") if match[name]]
        one = _the_one("unit", units if unit is None else [*units, unit_name(unit)])
        return _stated(
            match, lambda end, power: Quantity(read_count(match, end, power=power), one), apart=len(units) > 1
        )
    except InvalidValue as error:
        raise InvalidFigure(error.problem, came=text, accepted=_ACCEPTED) from None


def figures_in(text: str, amount: Amount) -> int | None:
    """Count the significant figures that the words of a figure show, or return None if they are no figure's.

    >>> figures_in("over $5.40 billion", Money.parse("$5.4 billion"))
    3
    """
    try:
        if isinstance(amount, Quantity):
            return read_quantity(text, unit=amount.unit).significant_figures
        return read_money(text, rupee="INR", dollar="USD").significant_figures
    except InvalidValue:
        return None


def _the_one(what: str, found: Sequence[str | None]) -> str:
    known = {name for name in found if name}
    if len(known) == 1:
        return known.pop()
    problem = f"{' and '.join(sorted(known))}, where one {what} is needed," if known else f"no {what}"
    raise InvalidFigure(problem, came=what, accepted=_ACCEPTED)


def _stated(match: re.Match[str], read: Callable[[str, int], A], *, apart: bool) -> Stated[A]:
    words = {Qualifier.of(match[group]) for group in _GROUPS if group in match.re.groupindex and match[group]}
    if len(words) > 1:
        raise InvalidFigure("two qualifiers", came=match[0], accepted=_ACCEPTED)
    qualifier = words.pop() if words else None
    if match["high"]:
        return _range(match, read, qualifier, apart=apart)
    return _single(match, read, qualifier or Qualifier.EXACTLY)


def _single(match: re.Match[str], read: Callable[[str, int], A], qualifier: Qualifier) -> Stated[A]:
    if qualifier is Qualifier.BETWEEN or match["low_open"]:
        raise InvalidFigure("a range with one end", came=match[0], accepted=_ACCEPTED)
    amount, figures = read("low", 0), match["low_figures"]
    if figures and qualifier not in ROUNDED:
        raise InvalidFigure("significant figures of what was not rounded", came=match[0], accepted=_ACCEPTED)
    step = step_at(amount.magnitude, int(figures)) if figures else numeral_step(match, "low")
    return Stated(qualifier, amount, None, step, figures_at(amount.magnitude, step))


def _range(
    match: re.Match[str], read: Callable[[str, int], A], qualifier: Qualifier | None, *, apart: bool
) -> Stated[A]:
    # "around 20-30 crore" is a range: its ends say already how far off the amount may be.
    bare_and = (match["word"] or "").casefold() == "and" and qualifier is not Qualifier.BETWEEN
    if qualifier not in (None, Qualifier.ABOUT, Qualifier.BETWEEN) or match["low_figures"] or bare_and:
        raise InvalidFigure("a range with other words", came=match[0], accepted=_ACCEPTED)
    power = 0 if numeral_power(match, "low") else numeral_power(match, "high")
    low, high = read("low", power), read("high", 0)
    if apart and low.magnitude >= high.magnitude:
        # "$500 to $1 million": each end stands by itself, for the scale of the second would turn the range round.
        power, low = 0, read("low", 0)
    if low.magnitude >= high.magnitude:
        raise InvalidFigure("a range that does not rise", came=match[0], accepted=_ACCEPTED)
    steps = numeral_step(match, "low", power=power), numeral_step(match, "high")
    figures = max(figures_at(low.magnitude, steps[0]), figures_at(high.magnitude, steps[1]))
    included = not match["low_open"], not match["high_open"]
    return Stated(Qualifier.BETWEEN, low, high, steps[0], figures, *included)


@lru_cache(maxsize=1)
def _money_reader() -> Callable[[str], re.Match[str] | None]:
    return re.compile(rf"\s*{money_figure_pattern()}\s*", FLAGS).fullmatch


@lru_cache(maxsize=2)
def _quantity_reader(*, bare: bool) -> Callable[[str], re.Match[str] | None]:
    return re.compile(rf"\s*{quantity_figure_pattern(bare=bare)}\s*", FLAGS).fullmatch
