"""Where and when each currency was in use: the spans of Unicode's CLDR, and what had to be put right in them."""

from __future__ import annotations

from functools import cache
from types import MappingProxyType

import attrs

from ..answer import Answer
from ..dates.when import When

#: What CLDR 47 (March 2025) says otherwise, or could not know yet: (territory, code) -> first and last day.
_CORRECTED = MappingProxyType(
    {
        # 1,000 old roubles became one new on 1 January 1998; old notes stayed in use for that year (decree of the
        # President of Russia 822 of 4 August 1997). CLDR has 1999-01-01.
        ("RU", "RUB"): ("1998-01-01", None),
        # Notes of 1961-1992 ceased to be legal tender on 26 July 1993 (Bank of Russia, 24 July 1993).
        ("RU", "SUR"): ("1961-01-01", "1993-07-25"),
        # The karbovanets went until 16 September 1996 (decree of the President of Ukraine 762 of 25 August 1996).
        # CLDR has 1993-10-17, which would leave three years without a currency.
        ("UA", "UAK"): ("1992-11-13", "1996-09-16"),
        # Bulgaria joined the euro on 1 January 2026; leva went beside it for that January (Council of the European
        # Union, 8 July 2025; Bulgaria's law on the introduction of the euro).
        ("BG", "BGN"): ("1999-07-05", "2026-01-31"),
        ("BG", "EUR"): ("2026-01-01", None),
    }
)

#: Codes that ISO 4217's list three (historic denominations) has and CLDR does not, with their names. The list gives
#: the month of withdrawal of the code, which is not that of the money, so there are no spans.
WITHDRAWN_NAMES = MappingProxyType(
    {
        "ARY": "Argentine Peso", "AYM": "Azerbaijan Manat", "BGJ": "Bulgarian Lev A/52", "BGK": "Bulgarian Lev A/62",
        "CHC": "WIR Franc (for electronic)", "CSJ": "Czechoslovak Krona A/53", "GHP": "Ghana Cedi",
        "GNE": "Guinean Syli", "LAJ": "Lao Pathet Lao Kip", "LSM": "Lesotho Loti", "MVQ": "Maldive Rupee",
        "PEH": "Peruvian Sol", "ROK": "Romanian Leu A/52", "UGW": "Ugandan Old Shilling",
        "UYN": "Old Uruguay Peso", "VNC": "Vietnamese Old Dong", "ZWC": "Rhodesian Dollar",
        "ZWN": "Zimbabwe Dollar (new)",
    }
)  # fmt: skip

#: A code of ISO 4217's list one that CLDR 47 lacks.
LIVING_NAMES = MappingProxyType({"XAD": "Arab Accounting Dinar"})

#: Where CLDR puts what belongs to no territory: metals, baskets, tests.
NOWHERE = "ZZ"


# Without order=False mypy takes `<` for given.
@attrs.frozen(order=False)
class CurrencySpan:
    """Where, and from when to when, a currency was in use.

    Attributes:
        territory: The ISO 3166 code of the territory; `EU` and dead states among them.
        start: The first day; None if not known.
        end: The last day; None if it is still in use, or if no first day is known either.
        is_tender: Whether it was money to pay with, and not an account, a fund or a share of gold.

    >>> currency_spans("DDM")[0]
    CurrencySpan(territory='DD', start=When('1948-07-20'), end=When('1990-10-02'), is_tender=True)
    """

    territory: str
    start: When | None
    end: When | None
    is_tender: bool = True

    def holds(self, on: When) -> Answer:
        """Whether a day lies in the span.

        >>> currency_spans("DDM")[0].holds(When("1990"))
        Answer.UNKNOWN
        """
        began = Answer.UNKNOWN if self.start is None else ~on.is_before(self.start)
        ended = Answer.NO if self.end is None else on.is_after(self.end)
        return began & ~ended


@cache
def currency_spans(code: str) -> tuple[CurrencySpan, ...]:
    """Return where and when a currency was in use, as far as CLDR and the corrections to it know.

    >>> [span.territory for span in currency_spans("BDT")], currency_spans("MVQ")
    (['BD'], ())
    """
    return _spans().get(code, ())


@cache
def _spans() -> MappingProxyType[str, tuple[CurrencySpan, ...]]:
    from babel.core import get_global

    found: dict[tuple[str, str], list[CurrencySpan]] = {}
    for territory, rows in get_global("territory_currencies").items():
        for code, start, end, is_tender in rows:
            span = CurrencySpan(territory, _day(start), _day(end), is_tender)
            found.setdefault((territory, code), []).append(span)
    for (territory, code), (first, last) in _CORRECTED.items():
        found[territory, code] = [CurrencySpan(territory, When(first), When(last) if last else None)]
    by_code: dict[str, list[CurrencySpan]] = {}
    for (_, code), spans in sorted(found.items()):
        by_code.setdefault(code, []).extend(spans)
    return MappingProxyType({code: tuple(spans) for code, spans in by_code.items()})


def _day(parts: tuple[int, int, int] | None) -> When | None:
    return When("{:04}-{:02}-{:02}".format(*parts)) if parts else None
