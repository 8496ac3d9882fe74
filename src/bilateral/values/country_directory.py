"""Every code and name of a country, from ISO 3166 (pycountry), CLDR (babel) and our table, as one lookup."""

from __future__ import annotations

import functools
import itertools
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

import attrs

from . import country_names

#: Kosovo has no code in ISO 3166-1, which leaves XA to XZ to its users (clause 8.1.3): XK as in CLDR and at
#: the European Commission, XKX as at the World Bank.
_KOSOVO = ("XK", "XKX")
#: One spelling for words that lists of countries abbreviate ("Korea, Rep.", "St. Lucia", "Cook Is.").
_ABBREVIATIONS = {"dem": "democratic", "fed": "federal", "is": "islands", "rep": "republic", "saint": "st"}
#: Words without which a name is still the same: "Egypt, Arab Rep." is the Arab Republic of Egypt.
_SMALL_WORDS = {"of", "the"}
_APOSTROPHES = re.compile("['`\u2018\u2019\u02bc]")
_NO_WORD = re.compile(r"[\W_]+")
#: "U.S.S.R." and "U. S. S. R." are one word.
_BETWEEN_INITIALS = re.compile(r"(?<=\b\w) (?=\w\b)")
#: "Korea, Republic of" and "Iran (Islamic Republic of)" are read the other way round, too.
_INVERTED = re.compile(r"([^,(]+)[,(]([^,()]+)\)?")
_BRACKETED = re.compile(r"([^()]+)\(([^()]+)\)")
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
    alpha2: str
    alpha3: str
    alpha4: str | None
    numeric: str | None
    name: str
    official_name: str
    withdrawn: str | None
    listed: tuple[str, ...]


@functools.cache
def entries() -> Mapping[str, Entry]:
    """Return every country by its code: the living of ISO 3166-1, Kosovo, then the dead of ISO 3166-3."""
    import pycountry

    living = [dict(country) for country in pycountry.countries]
    dead = [dict(country) for country in pycountry.historic_countries]
    bearers = Counter(iso["alpha_2"] for iso in (*living, *dead))
    found = (
        *(_entry(iso, iso["alpha_2"]) for iso in living),
        _kosovo(),
        *(_entry(iso, iso["alpha_2" if bearers[iso["alpha_2"]] == 1 else "alpha_4"]) for iso in dead),
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
    return {code: _living(codes) or tuple(sorted(codes)) for code, codes in found.items()}


def _living(codes: Iterable[str]) -> tuple[str, ...]:
    return tuple(code for code in codes if entries()[code].withdrawn is None)


@functools.cache
def by_name() -> Mapping[str, tuple[str, ...]]:
    """Return which countries a folded name can mean: one, or all those that share it."""
    found: dict[str, set[str]] = {}
    for code in entries():
        for form in itertools.chain.from_iterable(map(_forms, names(code))):
            found.setdefault(form, set()).add(code)
    return {name: tuple(sorted(codes)) for name, codes in found.items()}


@functools.cache
def spellings() -> Mapping[str, str]:
    """Return every folded name with the spelling to show for it."""
    return {fold(name): name for code in entries() for name in reversed(names(code))}


def candidates(text: str) -> tuple[str, ...]:
    """Return the codes of all countries that a code or a name can mean; none if it is unknown.

    >>> candidates("the Russian Federation"), candidates("Korea")
    (('RU',), ('KP', 'KR'))
    """
    if found := by_code().get(text):
        return found
    forms = tuple(_forms(text))
    tried = (*forms, *(plain for form in forms for plain in _without_style(form)))
    return next((by_name()[form] for form in tried if form in by_name()), ()) or _either(text)


def _forms(name: str) -> Iterator[str]:
    yield fold(name)
    if inverted := _INVERTED.fullmatch(name):
        yield fold(f"{inverted[2]} {inverted[1]}")


def _either(text: str) -> tuple[str, ...]:
    # "Khmer Republic (Cambodia)" is what both can mean; "Upper Volta (Burkina Faso)" is either of the two.
    if not (bracketed := _BRACKETED.fullmatch(text)):
        return ()
    first, second = (set(by_name().get(fold(part), ())) for part in bracketed.groups())
    return tuple(sorted(first & second or first | second)) if first and second else ()


def _without_style(form: str) -> Iterator[str]:
    for style in _STYLES:
        plain = form.removeprefix(style)
        if plain != form and plain not in map(fold, country_names.SHARED_STYLES):
            yield plain


def fold(name: str) -> str:
    """Reduce a name to what all its spellings share: no case, accent, point, abbreviation, "the" or "of".

    >>> fold("the Rep. of Côte d'Ivoire") == fold("REPUBLIC OF COTE D\u2019IVOIRE")
    True
    >>> fold("U.S.A."), fold("Korea, Rep. of"), fold("St. Kitts & Nevis")
    ('usa', 'korea republic', 'st kitts and nevis')
    """
    decomposed = unicodedata.normalize("NFKD", name)
    plain = "".join(letter for letter in decomposed if not unicodedata.combining(letter)).casefold()
    words = _NO_WORD.sub(" ", _APOSTROPHES.sub("", plain.replace("&", " and "))).split()
    told = " ".join(_ABBREVIATIONS.get(word, word) for word in words if word not in _SMALL_WORDS)
    return _BETWEEN_INITIALS.sub("", told)


def not_a_country(text: str) -> str | None:
    """Say what a text names that is known and is no country of these lists; None if it is not known.

    >>> not_a_country("EU")
    'the European Union is an organization, not a state'
    """
    forms = (*_forms(text), fold(text.partition("(")[0]))
    return next((_other_names()[form] for form in forms if form in _other_names()), None)


@functools.cache
def _other_names() -> Mapping[str, str]:
    organizations = {
        fold(name): f"{_with_article(full)} is an organization, not a state"
        for full, others in country_names.ORGANIZATIONS.items()
        for name in (full, *others)
    }
    parts = {
        fold(part): f"{part} is a part of '{code}' ({entries()[code].name}) and has no code of its own"
        for code, land in country_names.PARTS.items()
        for part in land
    }
    ended = {
        fold(name): f"{name} is no more and has no code of its own in ISO 3166" for name in country_names.UNCODED_STATES
    }
    return {**organizations, **parts, **ended}


def _with_article(name: str) -> str:
    return name if " " not in name else f"the {name}"
