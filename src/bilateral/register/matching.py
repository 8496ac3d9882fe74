"""Which instruments of two collections are the same: by their parties, days, titles and names elsewhere."""

from __future__ import annotations

import enum
import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from itertools import product

import attrs

from ..evidence.possible import EVERYWHERE, DaysApart, possible
from ..evidence.relation import Comparison, ComparisonKind, relation
from ..records.instrument import Instrument
from ..values.countries.country_entries import CountryCode
from ..values.dates.when import When
from ..values.displayed import Listed, OneLine
from ..values.ids import RecordId
from ..values.misnamed import answers_misspelt
from . import links


class MatchKind(enum.Enum):
    """Whether two records are of one instrument.

    Attributes:
        SAME: They are of one instrument.
        DIFFERENT: They are of two.
        UNSURE: Some of what is known says so, and some doesn't: a person has to look.
    """

    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"


@answers_misspelt
@attrs.frozen(kw_only=True, repr=False)
class Match(OneLine):
    """What is thought of two records, one of each collection.

    Attributes:
        kind: Whether they are of one instrument.
        one: The record here; None where no record here comes near.
        other: The record there.
        reasons: What says so, in words.
    """

    kind: MatchKind
    one: RecordId | None
    other: RecordId
    reasons: tuple[str, ...]

    def __str__(self) -> str:
        here = f"{self.one} and {self.other}" if self.one else f"{self.other} alone"
        return f"{self.kind.value}: {here} ({'; '.join(self.reasons)})"


#: Titles that share so much of what is rare in them are taken for one.
ALIKE = 0.5
#: So many days apart, one of two days of signature may be mistaken, or that of another act.
NEAR_DAYS = 31


def matches(ours: Iterable[Instrument], others: Iterable[Instrument]) -> Listed[Match]:
    """Find for each instrument of another collection those here that are the same, or may be.

    Two are the same whose parties are, whose days of signature agree and whose titles are alike, or that have one
    name in a third collection; of a state and the one that it succeeded, each stands for the other. Where several
    fit, or a day or a title doesn't, nobody is taken for another in silence: it is unsure. An instrument that none
    comes near to is different, from the one whose day comes nearest where there is one of these parties.

    >>> from bilateral import Treaty
    >>> one = Treaty(id="a", title="Agreement on fisheries", parties=("IN", "SU"), signed="1977-05-26")
    >>> other = Treaty(id="b", title="Fisheries agreement", parties=("RU", "IN"), signed="1977-05")
    >>> print(*matches([one], [other]))
    same: a and b (signed 1977-05-26 and 1977-05; titles alike)
    """
    here, there = tuple(ours), tuple(others)
    titles = _Titles.of((*here, *there))
    known = _Parties.of(map(_Side, here))
    found = [match for other in map(_Side, there) for match in _of_one(other, [*known.near(other)], titles)]
    return Listed(_unsure_where_several(found))


@attrs.frozen(eq=False)
class _Side:
    """An instrument, with what is looked at of it in every pair made ready once."""

    told: Instrument

    @cached_property
    def reach(self) -> tuple[float, float]:
        """The days between which it was signed."""
        return EVERYWHERE if self.told.signed is None else possible(self.told.signed).reach

    @cached_property
    def schemes(self) -> frozenset[str]:
        """The third collections that have a name for it."""
        return frozenset(name.scheme for name in self.told.identifiers)

    @cached_property
    def titles(self) -> tuple[frozenset[str], ...]:
        """The words of each title that it goes by."""
        return _titles(self.told)

    def days_between(self, other: _Side) -> float:
        """Count the days between all that one may be and all that the other may be; less than 1 where these meet."""
        return max(self.reach[0] - other.reach[1], other.reach[0] - self.reach[1])

    def may_be(self, other: _Side) -> bool:
        """Tell whether a closer look is needed: at their titles, and at their names in one collection."""
        return self.days_between(other) <= NEAR_DAYS or not self.schemes.isdisjoint(other.schemes)


def _of_one(other: _Side, near: Sequence[_Side], titles: _Titles) -> Iterator[Match]:
    pairs = [(one, *_compared(one, other, titles)) for one in near if one.may_be(other)]
    kinds = {kind for _, kind, _ in pairs}
    best = MatchKind.SAME if MatchKind.SAME in kinds else MatchKind.UNSURE
    for one, kind, reasons in pairs:
        if kind is best:
            yield Match(kind=kind, one=one.told.id, other=other.told.id, reasons=reasons)
    if best not in kinds:
        nearest = min(near, key=lambda one: (_days_apart(one, other), one.told.id), default=None)
        reasons = _compared(nearest, other, titles)[1] if nearest else ("no instrument of these parties",)
        yield Match(
            kind=MatchKind.DIFFERENT, one=nearest.told.id if nearest else None, other=other.told.id, reasons=reasons
        )


def _compared(one: _Side, other: _Side, titles: _Titles) -> tuple[MatchKind, tuple[str, ...]]:
    """Judge two instruments of the same parties."""
    if not one.schemes.isdisjoint(other.schemes):
        return _by_name(one.told, other.told)
    mine, its = one.told.signed, other.told.signed
    days, is_alike = _between(mine, its).kind, titles.likeness(one, other) >= ALIKE
    said = f"signed {mine} and {its}" if mine and its else "a day of signature is not known"
    reasons = (said, "titles alike" if is_alike else "titles unlike")
    if days is ComparisonKind.SAME and mine and mine.is_exact:
        return MatchKind.SAME if is_alike else MatchKind.UNSURE, reasons
    if days is ComparisonKind.CONTRADICTS:
        is_near = _days_apart(one, other) <= NEAR_DAYS
        return MatchKind.UNSURE if is_near and is_alike else MatchKind.DIFFERENT, reasons
    if days is ComparisonKind.SILENT:
        return MatchKind.UNSURE if is_alike else MatchKind.DIFFERENT, reasons
    return MatchKind.SAME if is_alike else MatchKind.DIFFERENT, reasons


def _by_name(one: Instrument, other: Instrument) -> tuple[MatchKind, tuple[str, ...]]:
    """Judge by the names in third collections: one of them in common, or two different ones of one scheme."""
    mine = {(name.scheme, name.value) for name in one.identifiers}
    its = {(name.scheme, name.value) for name in other.identifiers}
    if common := sorted(mine & its):
        return MatchKind.SAME, tuple(f"both are {scheme} {value}" for scheme, value in common)
    schemes = {scheme for scheme, _ in mine} & {scheme for scheme, _ in its}
    names = (sorted(value for scheme, value in each if scheme in schemes) for each in (mine, its))
    return MatchKind.DIFFERENT, (" against ".join(", ".join(each) for each in names),)


@lru_cache(maxsize=65_536)
def _between(one: When | None, other: When | None) -> Comparison:
    """Tell how two days stand to each other, which is asked of each pair several times."""
    return relation(one, other)


def _days_apart(one: _Side, other: _Side) -> float:
    if (days := one.days_between(other)) > 0:
        return days
    distance = _between(one.told.signed, other.told.signed).distance
    return (
        distance.days if isinstance(distance, DaysApart) else 0 if one.told.signed and other.told.signed else math.inf
    )


def _unsure_where_several(found: list[Match]) -> Iterator[Match]:
    """Take none for the same where two records fit one, on either side."""
    same = [match for match in found if match.kind is MatchKind.SAME]
    here, there = Counter(match.one for match in same), Counter(match.other for match in same)
    for match in found:
        fits = max(here[match.one], there[match.other])
        if match.kind is MatchKind.SAME and fits > 1:
            yield attrs.evolve(match, kind=MatchKind.UNSURE, reasons=(*match.reasons, f"{fits} records fit"))
        else:
            yield match


# Parties ------------------------------------------------------------------------------------------------


@attrs.frozen
class _Parties:
    """Instruments by their countries, and by those with a state that one of these succeeded in its place."""

    now: Mapping[frozenset[CountryCode], list[_Side]]
    earlier: Mapping[frozenset[CountryCode], list[_Side]]

    @classmethod
    def of(cls, sides: Iterable[_Side]) -> _Parties:
        known = cls(defaultdict(list), defaultdict(list))
        for one in sides:
            known.now[links.countries_of(one.told)].append(one)
            for parties in _earlier(one.told):
                known.earlier[parties].append(one)
        return known

    def near(self, other: _Side) -> Iterator[_Side]:
        """Find those of the same parties, or of states one of which succeeded the other: not of two successors."""
        if parties := links.countries_of(other.told):
            yield from self.now.get(parties, ())
            yield from self.earlier.get(parties, ())
            for before in _earlier(other.told):
                yield from self.now.get(before, ())


def _earlier(instrument: Instrument) -> Iterator[frozenset[CountryCode]]:
    """Give the countries of an instrument, with states that some of them succeeded in their place."""
    now = links.countries_of(instrument)
    sides = [sorted(links.side(country, predecessors=True)) for country in sorted(now)]
    yield from sorted({frozenset(chosen) for chosen in product(*sides)} - {now}, key=sorted)


# Titles -------------------------------------------------------------------------------------------------

_WORD = re.compile(r"[^\W_]+")
#: In two short catalogues these would be rare by chance.
_IDLE = frozenset(
    ("a", "an", "and", "at", "between", "by", "concerning", "for", "from", "in", "of", "on", "or", "regarding",
     "relating", "respecting", "the", "to", "with")
)  # fmt: skip


def _titles(instrument: Instrument) -> tuple[frozenset[str], ...]:
    """Give the words of each title that an instrument goes by."""
    titles = (instrument.title, *instrument.alternative_titles)
    return tuple(frozenset(_WORD.findall(title.casefold())) - _IDLE for title in titles)


@attrs.frozen
class _Titles:
    """How much each word of some titles tells: a rare one more than "agreement"."""

    weights: Mapping[str, float]

    @classmethod
    def of(cls, instruments: tuple[Instrument, ...]) -> _Titles:
        times = Counter(word for one in instruments for word in frozenset[str]().union(*_titles(one)))
        return cls({word: math.log1p(len(instruments) / count) ** 2 for word, count in times.items()})

    def likeness(self, one: _Side, other: _Side) -> float:
        """Tell how alike two instruments' titles are, from 0 to 1: the two that are most alike of all they go by."""
        return max(self._cosine(mine, its) for mine in one.titles for its in other.titles)

    def _cosine(self, mine: frozenset[str], its: frozenset[str]) -> float:
        """Tell how alike two titles are: the cosine of their words, each by its weight."""
        whole = math.sqrt(self._weight(mine) * self._weight(its))
        return self._weight(mine & its) / whole if whole else 0.0

    def _weight(self, words: Iterable[str]) -> float:
        return math.fsum(self.weights[word] for word in words)
