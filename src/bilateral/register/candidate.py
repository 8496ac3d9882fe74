"""What sources claim of one field, value by value: what a policy chooses from."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any

import attrs

from ..evidence.claim import Claim, Standing
from ..evidence.possible import word
from ..evidence.relation import Comparison, Stated
from ..evidence.source import Source, SourceKind
from ..query.answer import is_said
from ..query.field import Field, Named, key_of
from ..query.members import Countries, Links, OneCountry
from ..records.contract import Contract
from ..records.record import Record
from ..values.dates.when import When
from ..values.ids import SourceId
from ..values.words import words_of

#: How claims rank: by their standing, then by the kind of their source; the lower the better.
Rank = tuple[int, int]

_STANDINGS = tuple(Standing)
_KINDS = tuple(SourceKind)


@attrs.frozen(kw_only=True)
class Candidate:
    """One value that sources claim of a field, with all the claims that say it.

    Attributes:
        field: The field.
        value: The value, in the words of the best claim.
        basis: What it is a value of; empty where nobody says.
        claims: The claims that say so, the best first.
        sources: The source of each claim.
        origins: The sources that count: of a source and its copies, the one they are derived from.

    >>> from bilateral import Figure, contract
    >>> cost = Figure.money("around Rs 5000 crore")
    >>> claim = Claim(record="ak-203", field=contract.value, value=cost, source="daily")
    >>> (found,) = candidates([claim], {"daily": Source(id="daily", kind="newspaper", published="2021-12-06")})
    >>> found.independent, found.rank, found.first_published
    (1, (1, 3), When('2021-12-06'))
    """

    # A field asks a question when it is compared, so candidates tell fields apart by their names.
    field: Field[Any, Any] = attrs.field(eq=key_of)
    value: Any
    basis: str
    claims: tuple[Claim[Any, Any], ...]
    sources: tuple[Source, ...]
    origins: frozenset[SourceId]

    @property
    def independent(self) -> int:
        """How many sources say so independently of each other: copies of one count once."""
        return len(self.origins)

    @property
    def standing(self) -> Standing:
        """The best standing of its claims."""
        return _STANDINGS[self.rank[0]]

    @property
    def rank(self) -> Rank:
        """The best rank of its claims: by standing, then by the kind of source in the order of `SourceKind`."""
        return rank_of(self.claims[0], self.sources[0])

    @property
    def first_published(self) -> When | None:
        """The earliest day on which one of its claims was published; None if none is known."""
        return min(self._days(), key=_by_day, default=None)

    @property
    def last_published(self) -> When | None:
        """The latest such day."""
        return max(self._days(), key=_by_day, default=None)

    def _days(self) -> list[When]:
        days = (published(claim, source) for claim, source in zip(self.claims, self.sources, strict=True))
        return [day for day in days if day is not None]

    @cached_property
    def stated(self) -> Stated:
        """The value, made ready to be compared with many."""
        return stated(self.field, self.value, self.basis)

    def compare(self, other: Candidate) -> Comparison:
        """Tell how this value stands to another one of the same field."""
        return self.stated.compare(other.stated)

    def is_commensurate(self, other: Candidate) -> bool:
        """Tell whether both are of one unit or currency, whatever they are values of."""
        return self.stated.is_commensurate(other.stated)

    def contradicts(self, other: Candidate) -> bool:
        """Tell whether they cannot both be right."""
        return self.stated.contradicts(other.stated)

    def share_apart(self, other: Candidate) -> float:
        """Tell how far it lies from one that it contradicts, in proportion to itself; 0 of what has no distance."""
        return self.stated.possible.share_apart(other.stated.possible)

    def __str__(self) -> str:
        return f"{words_of(self.value)} ({self.basis})" if self.basis else words_of(self.value)


def _by_day(day: When) -> tuple[float, float, str]:
    return day.sort_key


def rank_of(claim: Claim[Any, Any], source: Source) -> Rank:
    """Rank a claim by its standing, then by the kind of its source; a source of no known kind comes last."""
    kind = len(_KINDS) if source.kind is None else _KINDS.index(source.kind)
    return _STANDINGS.index(claim.standing), kind


def published(claim: Claim[Any, Any], source: Source) -> When | None:
    """Tell when a claim was published: as it says itself, or when its source was."""
    return claim.published or source.published


def day_key(day: When | None) -> tuple[float, float, str]:
    """Give the key that puts days in order; one that is unknown comes last."""
    return (math.inf, math.inf, "") if day is None else day.sort_key


def compared(field: Field[Any, Any], a: object, b: object, basis_a: str = "", basis_b: str = "") -> Comparison:
    """Tell how two values of a field stand to each other; an id or a code is the same as another, or it isn't.

    >>> from bilateral import contract
    >>> compared(contract.under, "pact-2019", "pact-2019-a").kind.value
    'contradicts'
    """
    return stated(field, a, basis_a).compare(stated(field, b, basis_b))


def stated(field: Field[Any, Any], value: object, basis: str = "") -> Stated:
    """Make a value of a field ready to be compared with others of it."""
    is_name = isinstance(value, str) and isinstance(field, _IDS)
    return Stated(str, word(value)) if is_name else Stated.of(value, basis)


def basis_of(claim: Claim[Any, Any], record: Record | None) -> str:
    """Tell what a claimed value is a value of: as the claim says, or else as the contract says of its value.

    >>> from bilateral import Figure, contract
    >>> price = Claim(record="c-1", field=contract.value, value=Figure.money("$5"), source="daily")
    >>> basis_of(price, Contract(id="c-1", title="Rifles", value="$5", value_basis="per_unit", taxation="net"))
    'per unit, net'
    """
    return claim.basis or own_basis(record, claim.field)


def own_basis(record: Record | None, field: Field[Any, Any]) -> str:
    """Tell what the prices of a contract are prices of, as it says itself; nothing of any other field."""
    if not isinstance(record, Contract) or field.name not in _PRICES:
        return ""
    said = (record.value_basis, record.taxation)
    return ", ".join(word.value.replace("_", " ") for word in said if word is not None)


#: Fields whose texts are names: these are the same or not, and no one is part of another.
_IDS = (Named, Links, Countries, OneCountry)
_PRICES = frozenset({"value", "maximum_value", "estimated_value"})


def candidates(
    claims: Iterable[Claim[Any, Any]], sources: Mapping[SourceId, Source], record: Record | None = None
) -> tuple[Candidate, ...]:
    """Put the claims of one field that count together, value by value; the order in which they came is of no account.

    Args:
        claims: Claims about one field of one record.
        sources: The sources by their ids.
        record: The record, where it is known.
    """
    counted = _in_order([claim for claim in claims if claim.counts and is_said(claim.value)], sources)
    alike: dict[tuple[object, str], list[int]] = {}
    for place, claim in enumerate(counted):
        alike.setdefault((claim.value, _plain(basis_of(claim, record))), []).append(place)
    return tuple(
        _candidate(basis, [counted[place] for place in sorted(places)], sources)
        for basis, places in _merged(alike, counted)
    )


def _in_order(claims: list[Claim[Any, Any]], sources: Mapping[SourceId, Source]) -> list[Claim[Any, Any]]:
    """Put claims in an order that is theirs alone: the best first, and what nothing else tells apart by its words."""
    keys = {id(claim): _best_first(claim, sources[claim.source]) for claim in claims}
    if len(set(keys.values())) < len(claims):
        return sorted(claims, key=lambda claim: (keys[id(claim)], words_of(claim.value), _every_field(claim)))
    return sorted(claims, key=lambda claim: keys[id(claim)])


def _every_field(claim: Claim[Any, Any]) -> str:
    return repr(attrs.astuple(claim, recurse=False))  # that of the claim itself leaves out what a line has no room for


def _best_first(claim: Claim[Any, Any], source: Source) -> tuple[object, ...]:
    return rank_of(claim, source), day_key(published(claim, source)), source.id


def _plain(basis: str) -> str:
    return " ".join(basis.casefold().split()) if basis else ""


def _merged(
    alike: Mapping[tuple[Any, str], list[int]], claims: Sequence[Claim[Any, Any]]
) -> list[tuple[str, list[int]]]:
    """Join values that say the same in other words."""
    found: dict[tuple[object, str], list[int]] = {}
    for (value, basis), places in alike.items():
        said = stated(claims[places[0]].field, value).possible.key
        found.setdefault((said, basis), []).extend(places)
    return [(basis, places) for (_, basis), places in found.items()]


def _candidate(basis: str, claims: Sequence[Claim[Any, Any]], sources: Mapping[SourceId, Source]) -> Candidate:
    return Candidate(
        field=claims[0].field,
        value=claims[0].value,
        basis=basis,
        claims=tuple(claims),
        sources=tuple(sources[claim.source] for claim in claims),
        origins=frozenset(origin(claim.source, sources) for claim in claims),
    )


def origin(name: SourceId, sources: Mapping[SourceId, Source]) -> SourceId:
    """Name the source that a source is derived from, at whatever remove; itself where it is derived from none.

    >>> origin("daily", {"daily": Source(id="daily", derived_from="wire"), "wire": Source(id="wire")})
    'wire'
    """
    source = sources.get(name)
    while source is not None and source.derived_from is not None:
        name, source = source.derived_from, sources.get(source.derived_from)
    return name
