"""The words by which prose names a country: every name and adjective, in every capitalization that print uses."""

from __future__ import annotations

import functools
import itertools
import re
import unicodedata
from collections.abc import Iterator, Mapping

import attrs

from ...values.countries import country_entries
from ...values.countries.country import Country
from ...values.countries.country_spelling import fold
from ...values.countries.international_organization import organizations
from ...values.numbers.patterns import END, any_of
from .not_countries import NOT_COUNTRIES, OTHERWISE

#: First elements that stand for a country before a hyphen and another country: Indo-Russian, Sino-Pak.
COMBINING: Mapping[str, str] = {
    "Anglo": "GB", "Austro": "AT", "Belgo": "BE", "Bangla": "BD", "Dano": "DK", "Franco": "FR", "Germano": "DE",
    "Graeco": "GR", "Greco": "GR", "Hispano": "ES", "Hungaro": "HU", "Indo": "IN", "Irano": "IR", "Israelo": "IL",
    "Italo": "IT", "Lanka": "LK", "Luso": "PT", "Nippo": "JP", "Pak": "PK", "Polono": "PL", "Russo": "RU",
    "Serbo": "RS", "Sino": "CN", "Syro": "SY", "Turco": "TR", "Turko": "TR",
}  # fmt: skip
#: Those of them that are short for the country's name, and may also stand behind: India-Pak, Indo-Bangla.
SHORTENED = frozenset({"Bangla", "Lanka", "Pak"})

#: Names of the lists that prose doesn't mean so: two states beside each other, and a name of which the lists say
#: in brackets that it was a state's until some year.
_NOT_IN_PROSE = re.compile(r"Peru-Bolivia|Reunion|Sikkim|.*\((?:until|trust|\w+ part).*")
#: One person of a people whose name is also a forename or a thing: "the Danes", but Dane Smith and pole position.
_PLURAL_ONLY = frozenset({"Dane", "Finn", "Pole", "Turk"})
#: Adjectives after which the people are named by -man: Frenchmen, the Irishwoman.
_MAN = re.compile(r"(?:French|Irish|Dutch)$")
_NO_PLURAL = re.compile(r"(?:se|sh|ss|nch|tch|s|\.|US|Lao|Basotho|Burundi)$")
_SMALL = re.compile(r"\b(?:of|and|the)\b")
_INITIALS = re.compile(r"[A-Z]{2,5}")
_COMPASS = re.compile(r"([NSEWnsew])(?i:orth|outh|ast|est)(?i:ern)? (.+)")
_FIRST_WORD = re.compile(r"\w+")


@attrs.frozen
class Meaning:
    """What a phrase stands for.

    Attributes:
        countries: The countries it can mean; none if it only looks as if it named one, as "New Mexico".
        is_adjective: Whether it is an adjective, the name of a people or a first element, as "Indo".
        otherwise: What else it is the name of, as Georgia; empty if nothing.
        is_combining: Whether it stands for the country only before a hyphen.
    """

    countries: tuple[Country, ...] = ()
    is_adjective: bool = False
    otherwise: str = ""
    is_combining: bool = False

    @property
    def is_shared(self) -> bool:
        """Whether several bear the name, as the two Koreas."""
        return len(self.countries) > 1 or bool(self.otherwise)


@functools.cache
def meanings() -> Mapping[str, Meaning]:
    """Return what every folded phrase stands for, those included that are no country's.

    >>> meanings()["new mexico"].countries, meanings()["russians"]
    ((), Meaning(countries=(Country('RU'),), is_adjective=True, otherwise='', is_combining=False))
    """
    combining = {
        fold(word): Meaning((Country(code),), is_adjective=True, is_combining=True) for word, code in COMBINING.items()
    }
    nothing = {fold(phrase): Meaning() for phrase in _no_countries()}
    names = {
        form: Meaning(tuple(map(Country, codes)), otherwise=OTHERWISE.get(form, ""))
        for form, codes in country_entries.by_name().items()
    }
    found = {**combining, **_peoples(), **names, **nothing}
    return {**{short: found[form] for form in found for short in _abbreviated(form)}, **found}


def _peoples() -> dict[str, Meaning]:
    found: dict[str, Meaning] = {}
    for word, codes in _adjectives().items():
        for form in _of_people(word):
            found[fold(form)] = Meaning(tuple(map(Country, codes)), is_adjective=True)
    return found


def _adjectives() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for code, words in country_entries.adjectives().items():
        if not _is_region_today(code):
            for word in words:
                found[word] = country_entries.by_adjective()[fold(word)]
    return found


def _is_region_today(code: str) -> bool:
    # "Bavarian" is of the kingdom on a day before 1918 only; today it is of a part of Germany.
    state = country_entries.uncoded_states().get(code)
    return state is not None and any(fold(name) not in country_entries.by_name() for name in state.names_then)


def _of_people(word: str) -> Iterator[str]:
    if word not in _PLURAL_ONLY:
        yield word
    if _MAN.search(word):
        yield from (word + ending for ending in ("man", "men", "woman", "women"))
    if not _NO_PLURAL.search(word):
        yield f"{word}s"


@functools.cache
def _no_countries() -> tuple[str, ...]:
    # A longer name within which no country's begins needs no look: "the European Union".
    begin = {first[0] for phrase in _names_of_countries() if (first := _FIRST_WORD.match(phrase))}
    longer = (*NOT_COUNTRIES, *itertools.chain(*country_entries.names_of_kind("part").values()), *_organizations())
    return tuple(name for name in longer if not begin.isdisjoint(_FIRST_WORD.findall(name)))


def _organizations() -> Iterator[str]:
    for organization in organizations().values():
        yield from (name for name in (organization.name, *organization.names) if " " in name)


@functools.cache
def _by_first_word() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    printed = list(itertools.chain.from_iterable(map(_printed, _phrases())))
    for phrase in itertools.chain(printed, itertools.chain.from_iterable(map(_abbreviated, printed))):
        if first := _FIRST_WORD.match(phrase):
            found.setdefault(first[0], set()).add(phrase)
    return {first: frozenset(phrases) for first, phrases in found.items()}


def _phrases() -> Iterator[str]:
    return itertools.chain(_names_of_countries(), _no_countries(), COMBINING)


@functools.cache
def _names_of_countries() -> frozenset[str]:
    in_lists_only = set(itertools.chain.from_iterable(country_entries.names_of_kind("lists").values()))
    every_name = itertools.chain.from_iterable(map(country_entries.names, country_entries.entries()))
    names = (name for name in every_name if name not in in_lists_only)
    peoples = itertools.chain.from_iterable(map(_of_people, _adjectives()))
    return frozenset((*(name for name in names if not _NOT_IN_PROSE.fullmatch(name)), *peoples))


def _abbreviated(phrase: str) -> Iterator[str]:
    # S. Korea, N Korean, W. Sahara; and S. America, which is no country either.
    if found := _COMPASS.fullmatch(phrase):
        yield from (f"{found[1]}. {found[2]}", f"{found[1]} {found[2]}")


def _printed(name: str) -> Iterator[str]:
    # R\u00e9union loses its accent, too; then it is an English word.
    if name.isascii() and name.isalpha() and not _INITIALS.fullmatch(name):
        # Most are one plain word, which is printed in two ways only.
        yield from (name, name.upper())
        return
    plain = re.sub(r"^[Tt]he ", "", name)
    bare = "".join(letter for letter in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(letter))
    for accented in {plain} if bare == "Reunion" else {plain, bare}:
        for spelled in itertools.chain(_spelled(accented), _spelled(accented.replace(" of the ", " of "))):
            yield from (spelled, spelled.upper(), _SMALL.sub(lambda word: word[0].title(), spelled))


def _spelled(name: str) -> Iterator[str]:
    if _INITIALS.fullmatch(name):
        yield from (name, ".".join(name), ".".join(name) + ".", ". ".join(name) + ".")
        return
    saint = re.sub(r"^(?:Saint|St\.) ", "St. ", name)
    for spelled in {name, saint, saint.replace("St. ", "Saint "), saint.replace("St. ", "St ")}:
        yield from (spelled.replace("-", " "), spelled.replace(" and ", " & "), spelled.replace(" & ", " and "))


@functools.cache
def phrases_with(first_word: str) -> re.Pattern[str] | None:
    """Return the pattern of all phrases that begin with a word, of which it finds the longest; None if there are none.

    >>> phrases_with("Papua").match("Papua New Guinea and Papuans").group()
    'Papua New Guinea'
    """
    phrases = _by_first_word().get(first_word)
    return re.compile(any_of(phrases) + END) if phrases else None


@functools.cache
def first_words() -> frozenset[str]:
    """Return all words with which a phrase can begin: any other word is passed over.

    >>> "Papua" in first_words(), "Monday" in first_words()
    (True, False)
    """
    return frozenset(_by_first_word())
