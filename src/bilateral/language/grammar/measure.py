"""Physical measures: their signs, their words, and rates of one by another."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from ..lexicon.units import measures, unit_rates
from .noun import plural

#: What a rate may be by without that anything is "of" it: "barrels per day of crude" are of crude.
TIMES = frozenset(unit for unit, known in measures().items() if known.kind == "time")

#: Units that are told together with a smaller one, and how many of that they are.
PARTS = MappingProxyType({
    "year": ("month", 12), "week": ("day", 7), "day": ("hour", 24), "hour": ("minute", 60), "minute": ("second", 60),
    "foot": ("inch", 12), "lb": ("ounce", 16),
})  # fmt: skip

#: No measure has more letters, with what it is of and by; each slash in a text asks for two more.
_LONGEST = 200
_HYPHENS = re.compile(r"(?<=\w)[-\u2010\u2011](?=\w)")
_RATE = re.compile(r"(.+?)(?: per | an? | ?/ ?)(.+)")
_OF = re.compile(r"(.+?) of (.+)")


@lru_cache(maxsize=2048)
def measure(text: str) -> str | None:
    """Return the one form of a measure, or None if a text names none.

    A hyphen is as good as a blank, and so is any way to say "per". Capitals make no difference either, unless two
    measures differ by them: mw is MW, but mW is a milliwatt; Mt are million tonnes, which mt may be or not.

    >>> measure("kilometres"), measure("barrels-a-day"), measure("tons of rice"), measure("rifles"), measure("GWH")
    ('km', 'barrel per day', 'ton of rice', None, 'GWh')
    """
    if len(text) > _LONGEST:
        return None
    plain = " ".join(_HYPHENS.sub(" ", text).split())
    if known := _MEASURE_OF.get(text) or _MEASURE_OF.get(plain) or _IN_ANY_CASE.get(plain.casefold()):
        return known
    if rate := _RATE.fullmatch(plain):
        return _rate(rate[1], rate[2])
    if (of := _OF.fullmatch(text)) and (measured := measure(of[1])):
        return f"{measured} of {of[2]}"
    return None


def names_of(kind: str) -> Mapping[str, str]:
    """Return every spelling of the measures of one kind, with the one form that it stands for.

    >>> names_of("time")["yrs"], names_of("time")["fortnights"]
    ('year', 'fortnight')
    """
    return MappingProxyType({name: unit for name, unit in _NAMED if measures()[unit].kind == kind})


def has_symbol(unit: str) -> bool:
    """Whether a measure is written by a symbol, which has no plural.

    >>> has_symbol("km per hour"), has_symbol("tonne")
    (True, False)
    """
    known = measures().get(re.split(" per | of ", unit, maxsplit=1)[0])
    return known is not None and known.is_symbol


def _rate(amount: str, base: str) -> str | None:
    above, below = measure(amount), measure(base)
    if not above or not below:
        return None
    time, of, substance = below.partition(" of ")
    return f"{above} of {substance} per {time}" if of and time in TIMES else f"{above} per {below}"


def _spellings(canonical: str, others: tuple[str, ...]) -> dict[str, str]:
    return {form: canonical for name in (canonical, *others) for form in (name, _many(name))}


def _many(name: str) -> str:
    *before, noun = name.split(" ")
    return " ".join([*before, plural(noun)])


_NAMED = [pair for unit, known in measures().items() for pair in _spellings(unit, known.words).items()]
_MEASURE_OF = MappingProxyType({**unit_rates(), **dict(_NAMED)})
_MEASURED = Counter(folded for folded, _ in {(name.casefold(), unit) for name, unit in _MEASURE_OF.items()})
_IN_ANY_CASE = MappingProxyType(
    {name.casefold(): unit for name, unit in _MEASURE_OF.items() if _MEASURED[name.casefold()] == 1}
)
