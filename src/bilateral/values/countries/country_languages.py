"""Names of countries in other languages, from babel (CLDR): written, and read where the language is told."""

from __future__ import annotations

import functools
import unicodedata
from collections.abc import Mapping
from typing import TYPE_CHECKING

from ...errors import UnknownLanguage
from ..words import exact_text

if TYPE_CHECKING:
    from babel import Locale

#: No code of a language is longer, script, territory and variant included.
LONGEST_LANGUAGE = 40


def name_in(code: str, language: str) -> str | None:
    """Return the name of a country in a language; None where CLDR has none, as for most of the dead."""
    return _territories(language).get(code)


def candidates(text: str, language: str) -> tuple[str, ...]:
    """Return the codes of all countries that bear a name in a language; none if it is unknown there."""
    return _by_name(str(_locale(language))).get(_same(text), ())


@functools.lru_cache(maxsize=64)
def _by_name(language: str) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for code, name in sorted(_territories(language).items()):
        # CLDR names continents and regions too, by numbers; and the world, the EU and other groups by letters.
        if len(code) == 2 and code not in _GROUPS:
            found[_same(name)] = (*found.get(_same(name), ()), code)
    return found


#: Two-letter codes of CLDR that are no countries of ours: islands that ISO only reserves (AC, CP, CQ, DG, EA,
#: IC, TA), groups (EU, EZ, QO, UN), pseudo-locales (XA, XB) and the unknown region.
_GROUPS = {"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"}


def _territories(language: str) -> Mapping[str, str]:
    names: Mapping[str, str] = _locale(language).territories
    return names


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
