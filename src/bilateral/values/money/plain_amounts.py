"""The plainest forms of an amount of money, which most texts have: one small pattern, and what its words stand for.

They are a part of the grammar of `money_text`, which reads them alike; they are here for the speed of it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from functools import cache
from types import MappingProxyType

#: What the plainest forms call their currencies.
PLAIN_CODES: MappingProxyType[str, str] = MappingProxyType(
    {
        "Rs": "INR", "Rs.": "INR", "₹": "INR", "INR": "INR", "rupees": "INR", "$": "USD", "US$": "USD", "USD": "USD",
        "dollars": "USD", "€": "EUR", "EUR": "EUR", "euros": "EUR", "£": "GBP", "GBP": "GBP", "pounds": "GBP",
        "RUB": "RUB", "roubles": "RUB", "rubles": "RUB", "JPY": "JPY", "yen": "JPY", "CNY": "CNY", "yuan": "CNY",
        "PKR": "PKR", "LKR": "LKR", "NPR": "NPR", "BDT": "BDT", "AED": "AED", "SAR": "SAR", "CHF": "CHF",
    }
)  # fmt: skip

#: And their scales.
PLAIN_SCALES: MappingProxyType[str | None, int] = MappingProxyType(
    {None: 0, "thousand": 3, "lakh": 5, "million": 6, "crore": 7, "billion": 9, "bn": 9, "lakh crore": 12,
     "trillion": 12}
)  # fmt: skip


@cache
def plain_matcher() -> Callable[[str], re.Match[str] | None]:
    """Return what matches a whole text that is one of the plainest forms.

    Its groups are the currency before the number, the digits, those behind the point, the scale and the currency
    behind; one of the two currencies is always there.

    >>> plain_matcher()("Rs 5,000.5 crore").groups()
    ('Rs', '5,000', '5', 'crore', None)
    """
    words = [name for name in PLAIN_CODES if len(name) > 3 and name.isalpha()] + ["yen"]
    scales = sorted(filter(None, PLAIN_SCALES), reverse=True)
    digits = (
        "([1-9][0-9]{0,2}(?:,[0-9]{3}){1,4}|[1-9][0-9]?(?:,[0-9]{2}){1,5},[0-9]{3}|[0-9]{1,15})(?:[.]([0-9]{1,6}))?"
    )
    before, scale = r"(?:(Rs\.?|US\$|[$₹€£]|[A-Z]{3}) ?)?", rf"(?: ?({'|'.join(scales)}))?"
    return re.compile(rf"{before}{digits}{scale}(?(1)| ({'|'.join(words)}))").fullmatch


def plain_step(text: str) -> Decimal:
    """Return what one unit of the last figure is worth of one of the plainest forms; one unit if it is none.

    >>> plain_step("Rs 5.40 crore")
    Decimal('1E+5')
    """
    match = plain_matcher()(text)
    if match is None:
        return Decimal(1)
    step = Decimal(1).scaleb(PLAIN_SCALES[match[4]] - len(match[3] or ""))
    # No thousands were counted in "0.00 thousand".
    return step if int(match[2].replace(",", "")) or int(match[3] or 0) else min(step, Decimal(1))


def plain_amount(text: str) -> tuple[Decimal | int, str] | None:
    """Read one of the plainest forms of an amount, fast; None if it is not one, which says nothing of the text.

    The grammar is that of `money_pattern`, of which this is a small part: both read these forms alike.

    >>> plain_amount("Rs 5,000 crore"), plain_amount("around Rs 5,000 crore")
    ((50000000000, 'INR'), None)
    """
    match = plain_matcher()(text) if type(text) is str else None
    if match is None:
        return None
    before, whole, fraction, scale, behind = match.groups()
    code = PLAIN_CODES.get(before or behind)
    if code is None:
        return None
    units = int(whole.replace(",", "")) if "," in whole else int(whole)
    power = PLAIN_SCALES[scale]
    if not fraction:
        return units * 10**power, code
    places = len(fraction)
    units = units * 10**places + int(fraction)
    return units * 10 ** (power - places) if power >= places else Decimal(units).scaleb(power - places), code
