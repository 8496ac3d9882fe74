"""The printing of figures, in words from which the same figure is read again."""

from __future__ import annotations

from decimal import Decimal

from ..amount import Amount
from ..money.money import Money
from ..numbers.grouping import grouped
from ..numbers.significance import figures_at, own_step, precision
from ..quantities.quantity import Quantity
from ..quantities.units import counted
from .ellipsis import elided_zeros
from .qualifier import PRINTED, Qualifier

#: The mark of an end that is itself no possible value.
NOT_INCLUDED = " (not included)"


def print_one(qualifier: Qualifier, amount: Amount, step: Decimal | None) -> str:
    """Print a qualifier and its amount, and how many figures were meant where the amount alone would not show it.

    >>> print_one(Qualifier.ABOUT, Money.parse("Rs 5000 crore"), Decimal(10**8))
    'about ₹5,000 crore (to 3 significant figures)'
    """
    rounding = step is not None and step != own_step(amount.magnitude)
    figures = precision(figures_at(amount.magnitude, step)) if step is not None and rounding else ""
    return " ".join(filter(None, (PRINTED[qualifier], str(amount), figures)))


def print_range(low: Amount, high: Amount, *, low_included: bool, high_included: bool) -> str:
    """Print the two ends of a range.

    >>> low, high = Quantity(5, "rifle"), Quantity(6, "rifle")
    >>> print_range(low, high, low_included=True, high_included=False)
    'between 5 and 6 (not included) rifles'
    """
    first, second = _ends(low, high)
    marks = ["" if included else NOT_INCLUDED for included in (low_included, high_included)]
    unit = f" {counted(high.magnitude, high.denomination)}" if isinstance(high, Quantity) else ""
    # "between 5 and 6,000 rifles" may be 5,000 to 6,000.
    apart = unit and elided_zeros(low.magnitude, high.magnitude)
    own = f" {counted(low.magnitude, low.denomination)}" if apart else ""
    return f"{PRINTED[Qualifier.BETWEEN]} {first}{marks[0]}{own} and {second}{marks[1]}{unit}"


def _ends(low: Amount, high: Amount) -> tuple[str, str]:
    if isinstance(low, Money) and isinstance(high, Money):
        return _money_ends(low, high)
    return grouped(low.magnitude, "international"), grouped(high.magnitude, "international")


def _money_ends(low: Money, high: Money) -> tuple[str, str]:
    first, second = low.format(low.grouping, scales=False), high.format(high.grouping, scales=False)
    # "between ₹5 and ₹6 crore" would be read as 5 crore and 6 crore; and "₹5 lakh and ₹6 lakh crore" has two readings.
    of_low, of_high = str(low).split()[1:], str(high).split()[1:]
    is_short = str(low) != first and (len(of_high) < _TWO or of_high[-1] in of_low)
    return (str(low), str(high)) if is_short else (first, second)


_TWO = 2
