"""Every country with its codes and names, from ISO 3166 (pycountry), CLDR (babel) and the data files of the lexicon."""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any, NewType

import attrs

from ...errors import InvalidValue, did_you_mean
from ...language.lexicon.tables import several, table

#: The code of one country: alpha-2; alpha-4 where ISO gave the dead state's alpha-2 to another; or, for a state
#: that is in no part of ISO 3166, ours: X- and three letters.
CountryCode = NewType("CountryCode", str)

#: Kosovo has no code in ISO 3166-1, which leaves XA to XZ to its users (clause 8.1.3): XK as in CLDR and at
#: the European Commission, XKX as at the World Bank.
_KOSOVO = ("XK", "XKX")
#: The kinds of names in country_names.csv that a country is always read from, in the order in which it tells them.
_ALWAYS_READ = ("initials", "press", "cldr", "un", "former", "own", "lists")
_KINDS = frozenset({*_ALWAYS_READ, "newspaper", "formal", "then", "style", "part", "divided"})


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


@attrs.frozen
class UncodedState:
    """A state that has no code in ISO 3166.

    Attributes:
        names: What can mean nothing else, the usual one first.
        names_then: What today means a town, a province, a people or another state, and is read only with a day.
    """

    names: tuple[str, ...]
    names_then: tuple[str, ...] = ()


@functools.cache
def entries() -> Mapping[str, Entry]:
    """Return every country by its code: the living of ISO 3166-1, Kosovo, the dead of ISO 3166-3, the uncoded."""
    import pycountry

    living = [dict(country) for country in pycountry.countries]
    dead = [dict(country) for country in pycountry.historic_countries]
    bearers = Counter(iso["alpha_2"] for iso in (*living, *dead))
    found = (
        *(_entry(iso, iso["alpha_2"]) for iso in living),
        _kosovo(),
        *(_entry(iso, iso["alpha_2" if bearers[iso["alpha_2"]] == 1 else "alpha_4"]) for iso in dead),
        *(
            Entry(CountryCode(code), None, None, None, None, state.names[0], state.names[0], None, state.names)
            for code, state in uncoded_states().items()
        ),
    )
    return {entry.code: entry for entry in found}


def _entry(iso: Mapping[str, str], code: str) -> Entry:
    common, plain, formal = iso.get("common_name"), iso["name"], iso.get("official_name")
    (name,) = names_of_kind("newspaper").get(code, (common or plain,))
    (official,) = names_of_kind("formal").get(code, ((formal or plain).removeprefix("the "),))
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
    (official,) = names_of_kind("formal")[code]
    return Entry(CountryCode(code), code, alpha3, None, None, "Kosovo", official, None, ("Kosovo", official))


@functools.cache
def uncoded_states() -> Mapping[str, UncodedState]:
    """Return the states without a code in ISO 3166, by ours (`uncoded_states.csv` says which these are)."""
    return {
        line["code"]: UncodedState(several(line["names"]), several(line["names_then"]))
        for line in table("uncoded_states")
    }


@functools.cache
def names_of_kind(kind: str) -> Mapping[str, tuple[str, ...]]:
    """Return all names of a kind in `country_names.csv`, by the code, or the several codes with | between them."""
    return {code: tuple(names) for code, names in _by_kind()[kind].items()}


@functools.cache
def _by_kind() -> Mapping[str, Mapping[str, list[str]]]:
    found: dict[str, dict[str, list[str]]] = {kind: {} for kind in _KINDS}
    for line in table("country_names"):
        if line["kind"] not in _KINDS:
            problem = f"country_names.csv: {line['name']} is of no kind"
            raise InvalidValue(problem, came=line["kind"], accepted=did_you_mean(line["kind"], _KINDS))
        found[line["kind"]].setdefault(line["code"], []).append(line["name"])
    return found


@functools.cache
def names(code: str) -> tuple[str, ...]:
    """Return every name of a country: those of ISO 3166, of CLDR and of our table, the newspapers' first."""
    from babel import Locale

    ours = (name for kind in _ALWAYS_READ for name in names_of_kind(kind).get(code, ()))
    territories: Any = Locale("en").territories  # babel says little about its type
    displayed = filter(None, [territories.get(code)])
    return tuple(dict.fromkeys((*entries()[code].listed, *displayed, *ours)))


@functools.cache
def adjectives() -> Mapping[str, tuple[str, ...]]:
    """Return the adjectives and names of the people of each country by its code, the usual one first."""
    found: dict[str, list[str]] = {}
    for line in table("country_adjectives"):
        found.setdefault(line["code"], []).append(line["adjective"])
    return {code: tuple(words) for code, words in found.items()}


@functools.cache
def by_code() -> Mapping[str, tuple[str, ...]]:
    """Return which countries an ISO code can mean; a code in use today means the living one alone."""
    found: dict[str, set[str]] = {}
    for entry in entries().values():
        for code in filter(None, (entry.code, entry.alpha2, entry.alpha3, entry.alpha4)):
            found.setdefault(code, set()).add(entry.code)
    return {code: living(codes) or tuple(sorted(codes)) for code, codes in found.items()}


def living(codes: Iterable[str]) -> tuple[str, ...]:
    """Return those of some countries whose code ISO has not withdrawn."""
    return tuple(code for code in codes if entries()[code].withdrawn is None)


@functools.cache
def wikidata() -> Mapping[str, str]:
    """Return the Wikidata item of each country that has one here, by its code."""
    return {line["code"]: line["wikidata"] for line in table("country_identifiers")}


@functools.cache
def by_wikidata() -> Mapping[str, str]:
    """Return the code of each country that has a Wikidata item here, by the item."""
    return {item: code for code, item in wikidata().items()}


@functools.cache
def by_numeric() -> Mapping[str, tuple[str, ...]]:
    """Return the codes of all that have had three digits in ISO 3166, the living alone if there is one."""
    found: dict[str, list[str]] = {}
    for code, entry in sorted(entries().items()):
        if entry.numeric:
            found.setdefault(entry.numeric, []).append(code)
    return {numeric: living(codes) or tuple(codes) for numeric, codes in found.items()}
