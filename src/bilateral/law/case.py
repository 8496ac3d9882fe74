"""One agreement before the law: what its record says, beside the agreements and sources that bear on it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

import attrs

from ..evidence.coverage import Covered
from ..evidence.source import Source
from ..records.act import Act, ActKind
from ..records.agreement import InternationalAgreement
from ..records.clauses import ClauseName, CountedFrom, KnownClauses
from ..records.instrument import RelationKind
from ..records.record import RecordKind
from ..values.countries.country_entries import CountryCode
from ..values.dates.when import When
from ..values.ids import RecordId
from .coverage import DaySet, Silence
from .days import NEVER, Day
from .succession import stands_for
from .world import World

#: A treaty has two sides at least, even where they are not named.
_SIDES = 2


class Surroundings:
    """The agreements that may bear on each other, and what their sources would know.

    Args:
        agreements: Treaties and protocols.
        sources: The sources, with what each covers.
    """

    def __init__(self, agreements: Iterable[InternationalAgreement], sources: Iterable[Source] = ()) -> None:
        self.by_id: Mapping[RecordId, InternationalAgreement] = {one.id: one for one in agreements}
        self.silence: Silence = Silence(sources)

    @cached_property
    def later(self) -> Mapping[RecordId, tuple[tuple[RelationKind, InternationalAgreement], ...]]:
        """What later agreements do to each, by the id of the earlier."""
        found: dict[RecordId, list[tuple[RelationKind, InternationalAgreement]]] = {}
        for one in self.by_id.values():
            for relation in one.relations:
                if relation.target is not None:
                    found.setdefault(relation.target, []).append((relation.kind, one))
        return {target: tuple(those) for target, those in found.items()}


@attrs.frozen
class Dated:
    """An act, or one that may have been done, and the day of it that counts.

    Attributes:
        day: The day.
        facts: Where it stands.
        is_known: Whether a day of it is on record.
        follows: Whether one that is possible follows from what is on record, so that no list need tell it.
    """

    day: Day
    facts: tuple[str, ...] = ()
    is_known: bool = attrs.field(default=True, kw_only=True)
    follows: bool = attrs.field(default=False, kw_only=True)


def _countries(case: Case) -> tuple[CountryCode, ...]:
    return tuple(dict.fromkeys(party.country for party in case.record.parties if party.country))


def _parties(case: Case) -> tuple[CountryCode | None, ...]:
    return (*case.countries, *(None,) * (_SIDES - len(case.countries)))


@attrs.frozen(eq=False)
class Case:
    """One agreement, in one way of the world, on the day that is asked for.

    Attributes:
        record: The agreement.
        around: What may bear on it.
        world: How the imprecise days lie.
        on: The day that is asked for.
        presume_renewed: Whether the asker takes it that nobody opposed a renewal.
        found: What was worked out already, of this and of the others.
        countries: The parties that are named.
        parties: All parties; None for one that nobody named.
    """

    record: InternationalAgreement
    around: Surroundings
    world: World
    on: Day
    presume_renewed: bool = False
    found: dict[tuple[str, RecordId], Dated] = attrs.field(factory=dict[tuple[str, RecordId], Dated])
    countries: tuple[CountryCode, ...] = attrs.field(init=False, default=attrs.Factory(_countries, takes_self=True))
    parties: tuple[CountryCode | None, ...] = attrs.field(init=False, default=attrs.Factory(_parties, takes_self=True))

    def of(self, other: InternationalAgreement) -> Case:
        """Put another agreement before the same law."""
        return attrs.evolve(self, record=other)

    def later(self, *kinds: RelationKind) -> Iterator[InternationalAgreement]:
        """Give the later agreements that do something of these kinds to this one."""
        return (one for kind, one in self.around.later.get(self.record.id, ()) if kind in kinds)

    def at(self, field: str) -> str:
        """Say where a fact stands."""
        return f"{self.record.id}.{field}"

    def day(self, field: str, when: When) -> Day:
        """Give the day that stands in a field."""
        return self.world.day(self.at(field), when)

    def some_day(self, name: str, first: Day = -NEVER, but: DaySet = ()) -> Day:
        """Give a day that no field holds, no earlier than another, on no day on which silence means no."""
        day = self.world.any_day(f"{name} ({self.record.id})", self.world.first(first), but)
        self.world.assume(first, day)
        return day

    # Clauses ------------------------------------------------------------------------------------------

    def may_have(self, *clauses: ClauseName) -> bool:
        """Tell whether it may have any of these clauses, though none is given (rule 14)."""
        if self.record.known_clauses is KnownClauses.ALL:
            return False
        return any(clause not in self.record.without for clause in clauses)

    # Parties and acts ---------------------------------------------------------------------------------

    def acts(self, *kinds: ActKind) -> Iterator[tuple[int, Act]]:
        """Give the acts of some kinds, with their places."""
        acts = self.record.acts
        return ((index, act) for index, act in enumerate(acts) if act.kind in kinds) if acts else iter(())

    def by_party(self, *kinds: ActKind) -> tuple[tuple[tuple[int, Act], ...], ...]:
        """Give the acts of some kinds by party."""
        found: list[list[tuple[int, Act]]] = [[] for _ in self.parties]
        seats = list(self.parties)
        for index, act in self.acts(*kinds):
            for place in _places(act.party, seats):
                found[place].append((index, act))
        return tuple(tuple(acts) for acts in found)

    def silent(self, kinds: Iterable[ActKind], countries: Iterable[CountryCode] | None = None) -> DaySet:
        """List the days on which none of these acts was done, since a source would tell (rule 23)."""
        words = [kind.value for kind in kinds]
        return self.around.silence.means_no(Covered.ACTS, words, self.countries if countries is None else countries)

    def settled(self, event: str) -> DaySet:
        """List the days on which it did not enter into force, or did not end, but as its record says (rule 23)."""
        kinds = (self.record.record_kind.value, event)
        return self.around.silence.means_no(Covered.STATUS, kinds, self.countries)

    @property
    def listed(self) -> DaySet:
        """List the days on which the agreements of its parties are all on record (rule 23)."""
        kinds = (RecordKind.TREATY.value, RecordKind.PROTOCOL.value)
        return self.around.silence.means_no(Covered.INSTRUMENTS, kinds, self.countries)

    def holds(self, days: DaySet, first: Day, last: Day) -> bool:
        """Tell whether some days take in all from a first to a last."""
        return any(self.world.is_by(begin, first) and self.world.is_by(last, end) for begin, end in as_days(days))

    def sent(self, index: int, act: Act) -> Dated:
        """Give the day on which an act was done or sent; it is no later than its receipt."""
        place = f"acts[{index}]"
        if act.date is not None:
            return Dated(self.day(f"{place}.date", act.date), (self.at(place),))
        if act.received is not None:
            day = self.some_day(f"{place}.date")
            self.world.require(day, self.day(f"{place}.received", act.received))
            return Dated(day, (self.at(place),), is_known=False)
        # What is done about a treaty doesn't precede its signature (rule 23).
        signed = self.found.get(("signature", self.record.id))
        return Dated(
            self.some_day(f"{place}.date", signed.day if signed else -NEVER), (self.at(place),), is_known=False
        )

    def received(self, index: int, act: Act) -> Dated:
        """Give the day on which a notice was received, which is that of sending or any later one (rule 8)."""
        place = f"acts[{index}]"
        if act.received is not None:
            return Dated(self.day(f"{place}.received", act.received), (self.at(place),))
        sent = self.sent(index, act)
        return Dated(self.some_day(f"{place}.received", sent.day), (self.at(place),), is_known=False)

    def counted(self, index: int, act: Act, counted_from: CountedFrom | None) -> Dated:
        """Give the day of a notice that counts: that of receipt, unless the clause says sending (article 78)."""
        return self.sent(index, act) if counted_from is CountedFrom.SENT else self.received(index, act)


def as_days(days: DaySet) -> Iterator[tuple[int, int]]:
    """Give the first and last days of spans, where these are infinite those of all that is asked for."""
    return ((int(max(first, -NEVER)), int(min(last, NEVER))) for first, last in days)


def _places(country: CountryCode | None, seats: list[CountryCode | None]) -> Iterable[int]:
    """Find the party that a country is, or whose place it took; one that nobody named takes a seat that is left.

    What both did together, each of them did.
    """
    if country is None:
        return range(len(seats))
    found = [place for place, party in enumerate(seats) if party is not None and stands_for(country, party)]
    if not found and None in seats:
        found = [seats.index(None)]
        seats[found[0]] = country
    return found[:1]
