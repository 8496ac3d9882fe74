"""A protocol: an instrument that stands to a treaty as its amendment or supplement, or is a meeting's record."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator
from typing import ClassVar

import attrs

from ..values.field_names import names_fields
from ..values.ids import RecordId
from . import rules
from .agreement import InternationalAgreement
from .conversion import to_record, to_text, to_tuple, word_or_none
from .part import Part
from .record import RecordKind, Reference, reference


class ProtocolRole(enum.Enum):
    """What a protocol is to its parent (after the United Nations Treaty Reference Guide).

    Attributes:
        AMENDING: It changes its parent.
        SUPPLEMENTARY: It adds to its parent.
        IMPLEMENTING: It carries out what its parent foresees, as a framework.
        OPTIONAL: It is offered beside its parent, and binds who joins it.
        OF_SIGNATURE: It settles formalities or the meaning of words when its parent is signed.
        EXTENSION: It moves the end of its parent. (Ours.)
        RECORD_OF_MEETING: It records what a meeting agreed, as a procès-verbal.
    """

    AMENDING = "amending"
    SUPPLEMENTARY = "supplementary"
    IMPLEMENTING = "implementing"
    OPTIONAL = "optional"
    OF_SIGNATURE = "of_signature"
    EXTENSION = "extension"
    RECORD_OF_MEETING = "record_of_meeting"


def to_protocol_role(value: ProtocolRole | str | None) -> ProtocolRole | None:
    return word_or_none(ProtocolRole, value)


#: The kinds of record that a protocol may belong to.
PARENTS = (RecordKind.TREATY, RecordKind.PROTOCOL, RecordKind.CONTRACT)


@names_fields
@attrs.frozen(kw_only=True)
class Change(Part):
    """One provision as it was and as it is: both in full, so that neither has to be worked out.

    Attributes:
        provision: Which provision, e.g. "article 4".
        before: What it said before.
        after: What it says now.

    >>> Change(provision="article 4", before="five years", after="ten years").after
    'ten years'
    """

    provision: str = attrs.field(converter=to_text, validator=rules.title)
    before: str = attrs.field(default="", converter=to_text, validator=rules.text)
    after: str = attrs.field(default="", converter=to_text, validator=rules.text)


def to_changes(values: Iterable[Change]) -> tuple[Change, ...]:
    return to_tuple(values)


@names_fields
@attrs.frozen(kw_only=True)
class Protocol(InternationalAgreement):
    """An amendment, a supplement, or the record of a meeting: its role says which.

    Attributes:
        role: What it is to its parent.
        parent: The instrument it amends, supplements or implements, or the meeting it records; None where nobody said.
        number: Which of the parent's protocols it is, counted from 1.
        changes: What it changes in its parent.

    Raises:
        InvalidRecord: Its fields contradict each other; all the contradictions are listed.

    >>> Protocol(id="p-1", title="Protocol on small arms", role=ProtocolRole.AMENDING, parent="t-1").parent
    't-1'
    """

    record_kind: ClassVar[RecordKind] = RecordKind.PROTOCOL

    role: ProtocolRole | None = attrs.field(default=None, converter=to_protocol_role)
    parent: RecordId | None = attrs.field(default=None, converter=to_record)
    number: int | None = attrs.field(default=None, validator=rules.ordinal)
    changes: tuple[Change, ...] = attrs.field(default=(), converter=to_changes, validator=rules.Every(Change))

    @property
    def parent_kinds(self) -> tuple[RecordKind, ...]:
        """The kinds of record its parent may be: a meeting for a record, an instrument for the rest."""
        if self.role is None:
            return (*PARENTS, RecordKind.MEETING)
        return (RecordKind.MEETING,) if self.role is ProtocolRole.RECORD_OF_MEETING else PARENTS

    def contradictions(self) -> list[str]:
        """A protocol is not its own parent, and a record of what was said changes no treaty."""
        found = super().contradictions()
        if self.parent == self.id:
            found.append("it is its own parent")
        if self.role is ProtocolRole.RECORD_OF_MEETING and self.changes:
            found.append("it is the record of a meeting, which changes no provision")
        return found

    def references(self) -> Iterator[Reference]:
        """Name what an instrument names, and the parent."""
        yield from super().references()
        yield from reference("parent", self.parent, *self.parent_kinds)
