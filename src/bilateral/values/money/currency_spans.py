"""Where and when each currency was in use: the spans of Unicode's CLDR, and what had to be put right in them."""

from __future__ import annotations

from functools import cache
from types import MappingProxyType

import attrs

from ...language.lexicon.tables import table
from ..answer import Answer
from ..dates.when import When

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
def currencies_of(territory: str) -> MappingProxyType[str, bool]:
    """Return the currencies that a territory has or had, each with whether it is still in use.

    >>> currencies_of("RW")["RWF"], currencies_of("FR")["FRF"]
    (True, False)
    """
    from babel.core import get_global

    found: dict[str, bool] = {}
    for code, _, end, _ in get_global("territory_currencies").get(territory, ()):
        found[code] = found.get(code, False) or end is None
    for line in table("currency_spans"):
        if line["territory"] == territory:
            found[line["currency"]] = not line["last_day"]
    return MappingProxyType(found)


@cache
def _spans() -> MappingProxyType[str, tuple[CurrencySpan, ...]]:
    from babel.core import get_global

    found: dict[tuple[str, str], list[CurrencySpan]] = {}
    for territory, rows in get_global("territory_currencies").items():
        for code, start, end, is_tender in rows:
            span = CurrencySpan(territory, _day(start), _day(end), is_tender)
            found.setdefault((territory, code), []).append(span)
    for line in table("currency_spans"):
        last = When(line["last_day"]) if line["last_day"] else None
        span = CurrencySpan(line["territory"], When(line["first_day"]), last)
        found[line["territory"], line["currency"]] = [span]
    by_code: dict[str, list[CurrencySpan]] = {}
    for (_, code), spans in sorted(found.items()):
        by_code.setdefault(code, []).extend(spans)
    return MappingProxyType({code: tuple(spans) for code, spans in by_code.items()})


def _day(parts: tuple[int, int, int] | None) -> When | None:
    return When("{:04}-{:02}-{:02}".format(*parts)) if parts else None
