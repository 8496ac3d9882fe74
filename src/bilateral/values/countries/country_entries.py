"""Every country with its codes and names, from ISO 3166 (pycountry), CLDR (babel) and our tables."""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NewType

import attrs

from . import country_names
from .uncoded_states import UNCODED_STATES

#: The code of one country: alpha-2; alpha-4 where ISO gave the dead state's alpha-2 to another; or, for a state
#: that is in no part of ISO 3166, ours: X- and three letters.
CountryCode = NewType("CountryCode", str)

#: Kosovo has no code in ISO 3166-1, which leaves XA to XZ to its users (clause 8.1.3): XK as in CLDR and at
#: the European Commission, XKX as at the World Bank.
_KOSOVO = ("XK", "XKX")


@attrs.frozen
class Entry:
    """One country as the lists have it; `code` is that of `Country`.

    Attributes:
        withdrawn: When ISO withdrew the code, as `YYYY-MM-DD` or `YYYY`; None while it stands.
        listed: Its names in ISO 3166, after the one newspapers use and the formal one.
    """

    code: CountryCode
    alpha2: str | None
    alpha3: str | None
    alpha4: str | None
    numeric: str | None
    name: str
    official_name: str
    withdrawn: str | None
    listed: tuple[str, ...]


@functools.cache
def entries() -> Mapping[str, Entry]:
    """Return every country by its code: the living of ISO 3166-1, Kosovo, the dead of ISO 3166-3, the uncoded.

    >>> entries()["XK"].alpha3, entries()["SU"].withdrawn
    ('XKX', '1992-08-30')
    """
    import pycountry

    living = [dict(country) for country in pycountry.countries]
    dead = [dict(country) for country in pycountry.historic_countries]
    bearers = Counter(iso["alpha_2"] for iso in (*living, *dead))
    found = (
        *(_entry(iso, iso["alpha_2"]) for iso in living),
        _kosovo(),
        *(_entry(iso, iso["alpha_2" if bearers[iso["alpha_2"]] == 1 else "alpha_4"]) for iso in dead),
        *(_uncoded(code, names) for code, (names, _) in UNCODED_STATES.items()),
    )
    return {entry.code: entry for entry in found}


def _entry(iso: Mapping[str, str], code: str) -> Entry:
    common, plain, formal = iso.get("common_name"), iso["name"], iso.get("official_name")
    name = country_names.NEWSPAPER_NAMES.get(code) or common or plain
    official = country_names.FORMAL_NAMES.get(code) or (formal or plain).removeprefix("the ")
    return Entry(
        code=CountryCode(code),
        alpha2=iso["alpha_2"],
        alpha3=iso["alpha_3"],
        alpha4=iso.get("alpha_4"),
        numeric=iso.get("numeric"),
        name=name,
        official_name=official,
        withdrawn=iso.get("withdrawal_date"),
        listed=(name, official, *filter(None, (common, plain, formal))),
    )


def _kosovo() -> Entry:
    code, alpha3 = _KOSOVO
    official = country_names.FORMAL_NAMES[code]
    return Entry(CountryCode(code), code, alpha3, None, None, "Kosovo", official, None, ("Kosovo", official))


def _uncoded(code: str, listed: tuple[str, ...]) -> Entry:
    return Entry(CountryCode(code), None, None, None, None, listed[0], listed[0], None, listed)


@functools.cache
def names(code: str) -> tuple[str, ...]:
    """Return every name of a country: those of ISO 3166, of CLDR and of our table, the newspapers' first.

    >>> names("NL")
    ('Netherlands', 'Kingdom of the Netherlands', 'Holland')
    """
    tables = (
        country_names.INITIALS,
        country_names.PRESS_NAMES,
        country_names.CLDR_NAMES,
        country_names.UN_NAMES,
        country_names.FORMER_NAMES,
    )
    ours = (name for table in tables for name in table.get(code, ()))
    displayed = filter(None, [_display_names().get(code)])
    return tuple(dict.fromkeys((*entries()[code].listed, *displayed, *ours)))


def _display_names() -> Mapping[str, str]:
    from babel import Locale

    return Locale("en").territories


@functools.cache
def by_code() -> Mapping[str, tuple[str, ...]]:
    """Return which countries an ISO code can mean; a code in use today means the living one alone.

    >>> by_code()["IND"], by_code()["CS"]
    (('IN',), ('CSHH', 'CSXX'))
    """
    found: dict[str, set[str]] = {}
    for entry in entries().values():
        for code in filter(None, (entry.code, entry.alpha2, entry.alpha3, entry.alpha4)):
            found.setdefault(code, set()).add(entry.code)
    return {code: living(codes) or tuple(sorted(codes)) for code, codes in found.items()}


def living(codes: Iterable[str]) -> tuple[str, ...]:
    """Return those of some countries whose code ISO has not withdrawn.

    >>> living(["RU", "SU"])
    ('RU',)
    """
    return tuple(code for code in codes if entries()[code].withdrawn is None)
