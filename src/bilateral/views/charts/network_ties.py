"""What a network shows: instruments, who is party to them, and what each does to an earlier one."""

from __future__ import annotations

import math
from collections import Counter

import attrs

from ...query.exchange import own_day
from ...records.instrument import Instrument, RelationKind
from ...records.party import Party
from ...records.protocol import Protocol, ProtocolRole
from ...records.record import Record, Reference
from ...register.register import Register
from ...values.countries.country import Country
from ...values.ids import RecordId
from ...values.words import words_of
from ..titles import party_name, title_of


@attrs.frozen
class Tie:
    """What one record is or does to another, by their ids."""

    later: RecordId
    earlier: RecordId
    words: str


@attrs.frozen
class Place:
    """One record of a network.

    Attributes:
        id: Its id.
        title: Its title, or that it is kept elsewhere.
        day: When it was signed or held, as it was said.
        parties: Who is party to it, each by a name.
        through: For which countries one of these acts that is itself another party.
    """

    id: RecordId
    title: str
    day: str
    parties: tuple[str, ...]
    through: tuple[str, ...]

    def told(self) -> str:
        """Say all of it in words."""
        return ", ".join(filter(None, (f"{self.title} ({self.day})" if self.day else self.title, *self.parties)))


def ties_of(register: Register) -> list[Tie]:
    """List what instruments do to others: amend, implement, end; or what they belong to.

    >>> from bilateral import Contract, Treaty
    >>> pact, deal = Treaty(id="pact", title="Pact"), Contract(id="deal", title="Deal", under="pact")
    >>> ties_of(Register().add(pact, deal))
    [Tie(later='deal', earlier='pact', words='under')]
    """
    return [
        Tie(one.id, reference.target, words)
        for one in register.instruments
        for reference in one.references()
        if (words := _words(one, reference))
    ]


#: What a protocol does to its parent, in the words of other relations.
_OF_ROLES = {
    ProtocolRole.AMENDING: words_of(RelationKind.AMENDS),
    ProtocolRole.SUPPLEMENTARY: words_of(RelationKind.SUPPLEMENTS),
    ProtocolRole.IMPLEMENTING: words_of(RelationKind.IMPLEMENTS),
    ProtocolRole.EXTENSION: words_of(RelationKind.EXTENDS),
    ProtocolRole.RECORD_OF_MEETING: "is the record of",
}


def _words(one: Instrument, reference: Reference) -> str:
    name, _, index = reference.path.partition("[")
    match name:
        case "relations":
            return words_of(one.relations[int(index.partition("]")[0])].kind)
        case "parent":
            role = one.role if isinstance(one, Protocol) else None
            return _OF_ROLES.get(role, words_of(role)) if role else "belongs to"
        case "entry":
            return "enters into force with"
        case "under" | "ends_with":
            return name.replace("_", " ")
        case _:
            return ""


def places_of(register: Register, ties: list[Tie]) -> list[Place]:
    """List the instruments, and what they have to do with, in the order in which they were signed."""
    records = {one.id: one for one in register.instruments}
    named = dict.fromkeys(tie.earlier for tie in ties if tie.earlier not in records)
    here = [*records.values(), *(register[name] for name in named if name in register)]
    outside = [Place(name, f"{name} (kept elsewhere)", "", (), ()) for name in named if name not in register]
    return [*outside, *(_place(register, one) for one in sorted(here, key=_first_day))]


def _first_day(record: Record) -> tuple[float, str]:
    day = own_day(record)
    return day.reach.earliest_start if day else math.inf, record.id


def _place(register: Register, record: Record) -> Place:
    parties: tuple[Party, ...] = getattr(record, "parties", ())
    countries: tuple[str, ...] = getattr(record, "countries", ())
    named = [party_name(register, party) for party in parties] or [Country(code).name for code in countries]
    through = [Country(party.country).name for party in parties if party.country and party.organization]
    return Place(
        record.id,
        title_of(record),
        words_of(own_day(record) or ""),
        tuple(named),
        tuple(dict.fromkeys(name for name in through if name not in named)),
    )


def columns_of(places: list[Place], most: int) -> list[str]:
    """Name the parties of most instruments, those with most first."""
    counts = Counter(name for place in places for name in (*place.parties, *place.through))
    return [name for name, _ in counts.most_common(most)]
