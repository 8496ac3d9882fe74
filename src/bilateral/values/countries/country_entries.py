"""Every country with its codes and names, from ISO 3166 (pycountry), CLDR and the lexicon; and whom a name means."""

from __future__ import annotations

import functools
import itertools
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, NewType

import attrs

from ...errors import UnknownLanguage
from ...language.lexicon.tables import several, table
from ..words import exact_text
from . import international_organization
from .country_spelling import (
    bracketed,
    fold,
    forms,
    is_written_as_a_name,
    shortened,
    with_style_in_front,
    without_and,
    without_government,
)

if TYPE_CHECKING:
    from babel import Locale

#: The code of one country: alpha-2; alpha-4 where ISO gave the dead state's alpha-2 to another; or, for a state
#: that is in no part of ISO 3166, ours: X- and three letters.
CountryCode = NewType("CountryCode", str)

#: Kosovo has no code in ISO 3166-1, which leaves XA to XZ to its users (clause 8.1.3): XK as in CLDR and at
#: the European Commission, XKX as at the World Bank.
_KOSOVO = ("XK", "XKX")
#: The kinds of names in country_names.csv that a country is always read from, in the order in which it tells them.
_ALWAYS_READ = ("initials", "press", "cldr", "un", "former", "own", "lists")
_KINDS = frozenset({*_ALWAYS_READ, "newspaper", "formal", "then", "style", "part", "divided", "combining", "shortened"})


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
        found[line["kind"]].setdefault(line["code"], []).append(line["name"])
    return found


@functools.cache
def names(code: str) -> tuple[str, ...]:
    """Return every name of a country: those of ISO 3166, of CLDR and of our table, the newspapers' first."""
    ours = (name for kind in _ALWAYS_READ for name in names_of_kind(kind).get(code, ()))
    displayed = filter(None, [_displayed().get(code)])
    return tuple(dict.fromkeys((*entries()[code].listed, *displayed, *ours)))


@functools.cache
def _displayed() -> Mapping[str, str]:
    """Return how CLDR names each country, by its code."""
    from babel import Locale

    territories: Any = Locale("en").territories  # babel says little about its type
    return dict(territories)


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


#: Styles that may stand before any plain name, save where two states bore it (names of the kind `style`).
_STYLES = ("republic ", "kingdom ")


@functools.cache
def by_name() -> Mapping[str, tuple[str, ...]]:
    """Return which countries a folded name can mean: one, or all those that share it."""
    found: dict[str, set[str]] = {}
    for code in entries():
        for form in itertools.chain.from_iterable(map(forms, names(code))):
            found.setdefault(form, set()).add(code)
    return {name: tuple(sorted(codes)) for name, codes in found.items()}


@functools.cache
def spellings() -> Mapping[str, str]:
    """Return every folded name of those with a code in ISO 3166, with the spelling to show for it."""
    coded = (code for code in entries() if code not in uncoded_states())
    return {fold(name): name for code in coded for name in reversed(names(code))}


@functools.cache
def spellings_without_code() -> Mapping[str, str]:
    """Return every other folded name, of the states without a code, with a spelling that is read without a day."""
    found: dict[str, str] = {}
    for state in uncoded_states().values():
        found |= {fold(name): state.names[0] for name in state.names_then}
        found |= {fold(name): name for name in state.names}
    return {form: name for form, name in found.items() if form not in spellings()}


@functools.cache
def with_a_day() -> Mapping[str, tuple[str, ...]]:
    """Return which states without a code a folded name can mean once the day is told ("Parma")."""
    found: dict[str, tuple[str, ...]] = {}
    for code, state in uncoded_states().items():
        for form in map(fold, state.names_then):
            found[form] = (*found.get(form, ()), code)
    return found


@functools.cache
def all_names() -> Mapping[str, tuple[str, ...]]:
    """Return every folded name, with the codes of all that it can mean, on one day or another."""
    known = (by_name(), with_a_day())
    forms_of_all = dict.fromkeys(itertools.chain(*known))
    return {form: tuple(code for names in known for code in names.get(form, ())) for form in forms_of_all}


@functools.cache
def by_adjective() -> Mapping[str, tuple[str, ...]]:
    """Return the codes of all countries that a folded adjective can mean."""
    found: dict[str, tuple[str, ...]] = {}
    for code, words in adjectives().items():
        for form in dict.fromkeys(map(fold, words)):
            found[form] = (*found.get(form, ()), code)
    return found


def candidates(text: str) -> tuple[str, ...]:
    """Return the codes of all countries that a code or a name can mean; none if it is unknown."""
    if found := by_code().get(text):
        return found
    if not is_written_as_a_name(text):
        return ()
    name = without_government(text)
    in_full = next((by_name()[form] for form in tried(name) if form in by_name()), ())
    return in_full or _either(name) or _shortened(name)


def tried(text: str) -> Iterator[str]:
    """Give the folded forms under which a text is looked up, the fullest first."""
    found = tuple(forms(without_government(text)))
    yield from found
    yield from itertools.chain.from_iterable(map(_without_style, found))
    for turned in itertools.chain.from_iterable(map(with_style_in_front, found)):
        yield turned
        yield from _without_style(turned)
    yield from itertools.chain.from_iterable(map(_with_adjective, found))


def _with_adjective(form: str) -> Iterator[str]:
    """Put the adjective in the place of the name: GERMANY DEMOCRATIC REPUBLIC, BYELORUSSIA S S R."""
    name, _, rest = form.partition(" ")
    for code in by_name().get(name, ()) if rest else ():
        yield from (f"{fold(word)} {rest}" for word in adjectives().get(code, ()))


def _shortened(text: str) -> tuple[str, ...]:
    """Return all whom a name with shortened words can mean: "S. Sudan", "Eq. Guinea"."""
    if (pattern := shortened(text)) is None:
        return ()
    fitting = (codes for form, codes in by_name().items() if pattern.fullmatch(without_and(form)))
    return tuple(sorted(set(itertools.chain.from_iterable(fitting))))


def _either(text: str) -> tuple[str, ...]:
    # "Khmer Republic (Cambodia)" is what both can mean; "Upper Volta (Burkina Faso)" is either of the two.
    if (names := bracketed(text)) is None:
        return ()
    first, second = (set(by_name().get(name, ())) for name in names)
    return tuple(sorted(first & second or first | second)) if first and second else ()


def _without_style(form: str) -> Iterator[str]:
    for style in _STYLES:
        plain = form.removeprefix(style)
        if plain != form and plain not in _with_a_style():
            yield plain


@functools.cache
def _with_a_style() -> frozenset[str]:
    return frozenset(map(fold, itertools.chain.from_iterable(names_of_kind("style").values())))


def not_a_country(text: str) -> str | None:
    """Say what a text names that is known and is no country of these lists; None if it is not known."""
    text = without_government(text)
    if organization := international_organization.code_of(text):
        full = international_organization.organizations()[organization].name
        return f"{full if ' ' not in full else f'the {full}'} is an organization, not a state"
    return next((_other_names()[form] for form in forms(text) if form in _other_names()), None)


@functools.cache
def _other_names() -> Mapping[str, str]:
    parts = {
        fold(part): f"{part} is a part of '{code}' ({entries()[code].name}) and has no code of its own"
        for code, land in names_of_kind("part").items()
        for part in land
    }
    once = {
        fold(name): f"{name} was a state once; write '{code}' ({state.names[0]}), or give the day by on="
        for code, state in uncoded_states().items()
        for name in state.names_then
    }
    for_a_time = {
        fold(
            name
        ): f"{name} was a name of '{code}' ({entries()[code].name}) for a time; write that, or give the day by on="
        for name, code, _ in names_then()
    }
    divided = {
        fold(land): f"{land} lies in {' and '.join(entries()[code].name for code in several(codes))}"
        for codes, lands in names_of_kind("divided").items()
        for land in lands
    }
    return {**for_a_time, **parts, **divided, **once}


@functools.cache
def names_then() -> tuple[tuple[str, str, str], ...]:
    """Return the names that meant a state for a time only: each with the code of the state and its days in EDTF."""
    lines = (line for line in table("country_names") if line["kind"] == "then")
    return tuple((line["name"], line["code"], line["days"]) for line in lines)


#: No code of a language is longer, script, territory and variant included.
LONGEST_LANGUAGE = 40


def candidates_in(text: str, language: str) -> tuple[str, ...]:
    """Return the codes of all countries that bear a name in a language; none if it is unknown there."""
    return _by_name(str(_locale(language))).get(_same(text), ())


@functools.lru_cache(maxsize=64)
def _by_name(language: str) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for code, name in sorted(names_in(language).items()):
        # CLDR names continents and regions too, by numbers; and the world, the EU and other groups by letters.
        if len(code) == 2 and code not in _GROUPS:
            found[_same(name)] = (*found.get(_same(name), ()), code)
    return found


#: Two-letter codes of CLDR that are no countries of ours: islands that ISO only reserves (AC, CP, CQ, DG, EA,
#: IC, TA), groups (EU, EZ, QO, UN), pseudo-locales (XA, XB) and the unknown region.
_GROUPS = {"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"}


def names_in(language: str) -> Mapping[str, str]:
    """Return the names of countries in a language, by their codes; CLDR has none for most of the dead."""
    found: Mapping[str, str] = _locale(language).territories
    return found


def _same(name: str) -> str:
    # Folding as in English would take away vowel signs, which are letters in the scripts of India.
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def _locale(language: str) -> Locale:
    from babel import Locale, UnknownLocaleError

    try:
        if len(language) <= LONGEST_LANGUAGE:
            return Locale.parse(language.replace("-", "_"))
    except (ValueError, UnknownLocaleError):
        pass
    accepted = "write a code of CLDR, e.g. 'hi', 'ru', 'pt_BR'"
    raise UnknownLanguage("no language that babel has", came=exact_text(language), accepted=accepted)
