"""A treaty: a written agreement between two states, whatever its name (VCLT, article 2(1)(a))."""

from __future__ import annotations

import enum
from typing import ClassVar

import attrs

from ..values.field_names import names_fields
from . import rules
from .agreement import InternationalAgreement
from .conversion import to_text, word_or_none
from .record import RecordKind


class TreatyKind(enum.Enum):
    """What its parties call it; the name gives it no rank in law.

    Attributes:
        TREATY: A treaty.
        CONVENTION: A convention.
        AGREEMENT: An agreement.
        MEMORANDUM_OF_UNDERSTANDING: A memorandum of understanding: often for technical detail and without ratification
            (UNTC).
        EXCHANGE_OF_NOTES: Two notes, one signed by each side, which together can make a treaty (VCLT, article 13).
        PROGRAMME: A programme of work, as of cultural exchange.
        DECLARATION: A declaration: whether it binds, its terms and circumstances show (UNTC).
        ARRANGEMENT: An arrangement: often meant not to bind.
        AGREED_MINUTE: The record of what two delegations found they agree on.
        JOINT_STATEMENT: A joint statement or communiqué: whether it binds, its terms and circumstances show (ICJ,
            Aegean Sea Continental Shelf, 1978).
        MODUS_VIVENDI: A stopgap until a fuller agreement takes its place (UNTC).
        OTHER: It is called something else.
    """

    TREATY = "treaty"
    CONVENTION = "convention"
    AGREEMENT = "agreement"
    MEMORANDUM_OF_UNDERSTANDING = "memorandum_of_understanding"
    EXCHANGE_OF_NOTES = "exchange_of_notes"
    PROGRAMME = "programme"
    DECLARATION = "declaration"
    ARRANGEMENT = "arrangement"
    AGREED_MINUTE = "agreed_minute"
    JOINT_STATEMENT = "joint_statement"
    MODUS_VIVENDI = "modus_vivendi"
    OTHER = "other"


def to_treaty_kind(value: TreatyKind | str | None) -> TreatyKind | None:
    return word_or_none(TreatyKind, value)


@names_fields
@attrs.frozen(kw_only=True)
class Treaty(InternationalAgreement):
    """A written agreement between two sides under international law.

    Attributes:
        kind: What its parties call it.
        designation: The title exactly as the parties use it.

    Raises:
        InvalidRecord: Its fields contradict each other; all the contradictions are listed.

    >>> Treaty(id="t-1", title="Agreement on small arms", parties=("IN", "RU"), signed="February 2019").signed
    When('2019-02')
    """

    record_kind: ClassVar[RecordKind] = RecordKind.TREATY

    kind: TreatyKind | None = attrs.field(default=None, converter=to_treaty_kind)
    designation: str = attrs.field(default="", converter=to_text, validator=rules.text)
