"""Every code and name of a country, from ISO 3166 (pycountry), CLDR (babel) and our table, as one lookup."""

from __future__ import annotations

import functools
import itertools
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

import attrs

from . import country_names, names_in_time, organization_directory
from .country_spelling import bracketed, fold, forms
from .uncoded_states import UNCODED_STATES

#: Kosovo has no code in ISO 3166-1, which leaves XA to XZ to its users (clause 8.1.3): XK as in CLDR and at
#: the European Commission, XKX as at the World Bank.
_KOSOVO = ("XK", "XKX")
#: Styles that may stand before any plain name, save where two states bore it (`SHARED_STYLES`).
_STYLES = ("republic ", "kingdom ")


@attrs.frozen
class Entry:
    """One country as the lists have it; `code` is that of `Country`.

    Attributes:
        withdrawn: When ISO withdrew the code, as `YYYY-MM-DD` or `YYYY`; None while it stands.
        listed: Its names in ISO 3166, after the one newspapers use and the formal one.
    """

    code: str
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
    """Return every country by its code: the living of ISO 3166-1, Kosovo, the dead of ISO 3166-3, the uncoded."""
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
        code=code,
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
    return Entry(code, code, alpha3, None, None, "Kosovo", official, None, ("Kosovo", official))


def _uncoded(code: str, listed: tuple[str, ...]) -> Entry:
    return Entry(code, None, None, None, None, listed[0], listed[0], None, listed)


@functools.cache
def names(code: str) -> tuple[str, ...]:
    """Return every name of a country: those of ISO 3166, of CLDR and of our table, the newspapers' first."""
    tables = (
        country_names.INITIALS,
        country_names.PRESS_NAMES,
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
    """Return which countries an ISO code can mean; a code in use today means the living one alone."""
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
    """Return every folded name of the coded with the spelling to show for it: "Rusia" is no slip for Prussia."""
    coded = (code for code in entries() if code not in UNCODED_STATES)
    return {fold(name): name for code in coded for name in reversed(names(code))}


def candidates(text: str) -> tuple[str, ...]:
    """Return the codes of all countries that a code or a name can mean; none if it is unknown.

    >>> candidates("the Russian Federation"), candidates("Korea")
    (('RU',), ('KP', 'KR'))
    """
    if found := by_code().get(text):
        return found
    return next((by_name()[form] for form in tried(text) if form in by_name()), ()) or _either(text)


def tried(text: str) -> tuple[str, ...]:
    """Return the folded forms under which a text is looked up, the fullest first.

    >>> tried("Kingdom of Nepal")
    ('kingdom nepal', 'nepal')
    """
    found = tuple(forms(text))
    return *found, *(plain for form in found for plain in _without_style(form))


def _either(text: str) -> tuple[str, ...]:
    # "Khmer Republic (Cambodia)" is what both can mean; "Upper Volta (Burkina Faso)" is either of the two.
    if (names := bracketed(text)) is None:
        return ()
    first, second = (set(by_name().get(name, ())) for name in names)
    return tuple(sorted(first & second or first | second)) if first and second else ()


def _without_style(form: str) -> Iterator[str]:
    for style in _STYLES:
        plain = form.removeprefix(style)
        if plain != form and plain not in map(fold, country_names.SHARED_STYLES):
            yield plain


def not_a_country(text: str) -> str | None:
    """Say what a text names that is known and is no country of these lists; None if it is not known.

    >>> not_a_country("EU")
    'the European Union is an organization, not a state'
    """
    if organization := organization_directory.code_of(text):
        full = organization_directory.by_code()[organization].name
        return f"{_with_article(full)} is an organization, not a state"
    return next((_other_names()[form] for form in forms(text) if form in _other_names()), None)


@functools.cache
def _other_names() -> Mapping[str, str]:
    parts = {
        fold(part): f"{part} is a part of '{code}' ({entries()[code].name}) and has no code of its own"
        for code, land in country_names.PARTS.items()
        for part in land
    }
    once = {
        fold(name): f"{name} was a state once; write '{code}' ({listed[0]}), or give the day by on="
        for code, (listed, plain) in UNCODED_STATES.items()
        for name in plain
    }
    for_a_time = {
        fold(
            name
        ): f"{name} was a name of '{code}' ({entries()[code].name}) for a time; write that, or give the day by on="
        for name, code, *_ in names_in_time.NAMES_IN_TIME
    }
    divided = {
        fold(land): f"{land} lies in {' and '.join(entries()[code].name for code in codes)}"
        for land, codes in country_names.DIVIDED_LANDS.items()
    }
    return {**for_a_time, **parts, **divided, **once}


@functools.cache
def with_a_day() -> Mapping[str, tuple[str, ...]]:
    """Return which states without a code a folded name can mean once the day is told.

    >>> with_a_day()["parma"]
    ('X-PMA',)
    """
    found: dict[str, tuple[str, ...]] = {}
    for code, (_, plain) in UNCODED_STATES.items():
        for form in map(fold, plain):
            found[form] = (*found.get(form, ()), code)
    return found


@functools.cache
def all_names() -> Mapping[str, tuple[str, ...]]:
    """Return every folded name, with the codes of all that it can mean, on one day or another: to find them in prose.

    >>> all_names()["korea"], all_names()["bavaria"]
    (('KP', 'KR', 'X-KOR'), ('X-BAV',))
    """
    known = (by_name(), with_a_day())
    forms_of_all = dict.fromkeys(itertools.chain(*known))
    return {form: tuple(code for names in known for code in names.get(form, ())) for form in forms_of_all}


def _with_article(name: str) -> str:
    return name if " " not in name else f"the {name}"
