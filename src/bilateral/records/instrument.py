"""What treaties, protocols and contracts have in common: a title, parties, a signature."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator
from operator import attrgetter

import attrs

from ..values.dates.when import When
from ..values.field_names import names_fields
from ..values.ids import MeetingId, RecordId
from . import rules
from .conversion import to_meeting, to_record, to_text, to_texts, to_tuple, to_when, word
from .part import Part
from .party import Party, to_parties
from .record import Record, RecordKind, Reference, reference

_ACTOR = attrgetter("actor")

#: The kinds of record that are instruments.
INSTRUMENTS = (RecordKind.TREATY, RecordKind.PROTOCOL, RecordKind.CONTRACT)


class RelationKind(enum.Enum):
    """How a later instrument stands to an earlier one: the later one refers to the earlier.

    Attributes:
        AMENDS: It changes the earlier for all its parties (VCLT, articles 39 and 40).
        SUPPLEMENTS: It adds to the earlier.
        IMPLEMENTS: It carries out what the earlier foresees.
        RENEWS: It begins a new term where that of the earlier ends or ended.
        EXTENDS: It moves the end of the earlier.
        SUPERSEDES: It takes the place of the earlier (VCLT, article 59).
        TERMINATES: It ends the earlier (VCLT, article 54(b)).
        BASED_ON: It rests on the earlier, as a contract on the agreement that allows it.
    """

    AMENDS = "amends"
    SUPPLEMENTS = "supplements"
    IMPLEMENTS = "implements"
    RENEWS = "renews"
    EXTENDS = "extends"
    SUPERSEDES = "supersedes"
    TERMINATES = "terminates"
    BASED_ON = "based_on"


def to_relation_kind(value: RelationKind | str) -> RelationKind:
    return word(RelationKind, value)


@names_fields
@attrs.frozen(kw_only=True)
class Relation(Part):
    """A tie of one instrument to an earlier one.

    Attributes:
        kind: What the later one does to the earlier.
        target: The earlier instrument; None where a report speaks of one without saying which.
        description: What the report calls the earlier instrument.

    >>> Relation(kind=RelationKind.RENEWS, description="the framework of 2011").target is None
    True
    """

    kind: RelationKind = attrs.field(converter=to_relation_kind)
    target: RecordId | None = attrs.field(default=None, converter=to_record)
    description: str = attrs.field(default="", converter=to_text, validator=rules.text)


def to_relations(values: Iterable[Relation]) -> tuple[Relation, ...]:
    return to_tuple(values)


@names_fields
@attrs.frozen(kw_only=True)
class Instrument(Record):
    """Something two sides put their names to.

    Attributes:
        title: What it is called, as one would list it.
        alternative_titles: Other titles it goes by.
        parties: Who agreed, on two sides; empty where nobody said.
        signed: The day of signature.
        signed_at: The meeting at which it was signed.
        place: Where it was signed.
        subjects: What it is about.
        languages: The languages of its texts, as BCP 47 tags.
        text_url: Where its text can be read.
        published_in: Where it was printed, e.g. a volume and page of a treaty series.
        relations: How it stands to earlier instruments.
    """

    title: str = attrs.field(converter=to_text, validator=rules.title)
    alternative_titles: tuple[str, ...] = attrs.field(
        default=(), converter=to_texts, validator=rules.Every(rules.title)
    )
    parties: tuple[Party, ...] = attrs.field(default=(), converter=to_parties, validator=rules.Every(Party))
    signed: When | None = attrs.field(default=None, converter=to_when)
    signed_at: MeetingId | None = attrs.field(default=None, converter=to_meeting)
    place: str = attrs.field(default="", converter=to_text, validator=rules.text)
    subjects: tuple[str, ...] = attrs.field(default=(), converter=to_texts, validator=rules.Every(rules.title))
    languages: tuple[str, ...] = attrs.field(default=(), converter=to_texts, validator=rules.Every(rules.language))
    text_url: str = attrs.field(default="", converter=to_text, validator=rules.web_address)
    published_in: str = attrs.field(default="", converter=to_text, validator=rules.text)
    relations: tuple[Relation, ...] = attrs.field(default=(), converter=to_relations, validator=rules.Every(Relation))

    def contradictions(self) -> list[str]:
        """Parties are named once, and no instrument does anything to itself."""
        found: list[str] = []
        parties = self.parties
        is_pair = len(parties) == 2  # as almost always
        if (parties[0].actor == parties[1].actor) if is_pair else len(set(map(_ACTOR, parties))) < len(parties):
            actors = [party.actor for party in parties]
            twice = next(actor for actor in actors if actors.count(actor) > 1)
            found.append(f"the party {twice!r} is named more than once")
        if self.relations:
            own = (relation for relation in self.relations if relation.target == self.id)
            found.extend(f"it {relation.kind.value.replace('_', ' ')} itself" for relation in own)
        return found

    def references(self) -> Iterator[Reference]:
        """Name the parties' organizations, the meeting of signature and the earlier instruments."""
        for index, party in enumerate(self.parties):
            if party.organization is not None:  # of most parties there is nothing to name, and no path to write
                yield from party.references(f"parties[{index}]")
        yield from reference("signed_at", self.signed_at, RecordKind.MEETING)
        for index, relation in enumerate(self.relations):
            yield from reference(f"relations[{index}].target", relation.target, *INSTRUMENTS)
