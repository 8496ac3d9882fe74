"""One source says one thing about one field of one record."""

from __future__ import annotations

import enum
from collections.abc import Iterator
from operator import attrgetter
from typing import Any, Generic, TypeVar

import attrs

from ..errors import InvalidRecord, WrongType
from ..query.field import Field, is_field, with_its_makers
from ..query.imprecise import FigureField
from ..records import rules
from ..records.conversion import to_text, to_when, word
from ..records.record import Record
from ..values.dates.when import When
from ..values.displayed import Displayed
from ..values.field_names import names_fields
from ..values.ids import RecordId, SourceId, record_id, source_id
from ..values.words import exact_text, words_of
from .source import Passage
from .withdrawal import Withdrawal

E_contra = TypeVar("E_contra", bound=Record, contravariant=True)
V = TypeVar("V")


class Standing(enum.Enum):
    """How the keeper of a register ranks a claim: by what speaks for it or against it, never by its age.

    Attributes:
        PREFERRED: More speaks for it than for others.
        NORMAL: Nothing sets it apart.
        DEPRECATED: It is known to be wrong; it is kept, and nothing rests on it.
    """

    PREFERRED = "preferred"
    NORMAL = "normal"
    DEPRECATED = "deprecated"


def to_standing(value: Standing | str) -> Standing:
    return word(Standing, value)


def _a_field(_claim: object, _attribute: object, value: object) -> None:
    if not is_field(value) or not issubclass(value.record, Record):
        raise WrongType("field", came=value, accepted="a field that questions are asked about, as contract.value")


@names_fields
@attrs.frozen(kw_only=True, repr=False)
class Claim(Displayed, Generic[E_contra, V]):
    """What one source says about one field of one record.

    A claim names its field with the same typed object a question does, so that a checker sees whether the value
    fits. Where a field holds several values, a claim states one of them.

    Attributes:
        record: The record it is about.
        field: The field it is about.
        value: What the source says stands there.
        source: Who says so.
        passage: Where in the source.
        attribution: Whom the source names as the one who knows, e.g. `officials`.
        basis: What the value is a value of, as `per rifle`; where it is left out, what the contract says of its value.
        standing: How the keeper of the register ranks it among others.
        standing_reason: Why it ranks higher or lower than others do.
        published: When it was published; where it is left out, when its source was.
        recorded: When it came to be known here.
        withdrawn: When its source took it back, and why.

    Raises:
        WrongType: The value is of another kind than the field holds.
        InvalidRecord: It ranks higher or lower without a reason, or was withdrawn certainly before it was published.

    >>> from bilateral import Figure, contract
    >>> cost = Figure.money("around Rs 5000 crore")
    >>> print(Claim(record="ak-203", field=contract.value, value=cost, source="daily-2021-12-06"))
    daily-2021-12-06 says contract.value of ak-203 is around Rs 5000 crore
    """

    record: RecordId = attrs.field(converter=record_id)
    # A field asks a question when it is compared, so claims tell fields apart by their names; and one record has
    # one field of a name, whether it is called instrument.title or contract.title.
    field: Field[E_contra, V] = attrs.field(eq=attrgetter("name"), validator=_a_field)
    value: V
    source: SourceId = attrs.field(converter=source_id)
    passage: Passage | None = attrs.field(default=None, validator=rules.A(Passage))
    attribution: str = attrs.field(default="", converter=to_text, validator=rules.text)
    basis: str = attrs.field(default="", converter=to_text, validator=rules.text)
    standing: Standing = attrs.field(default=Standing.NORMAL, converter=to_standing)
    standing_reason: str = attrs.field(default="", converter=to_text, validator=rules.text)
    published: When | None = attrs.field(default=None, converter=to_when)
    recorded: When | None = attrs.field(default=None, converter=to_when)
    withdrawn: Withdrawal | None = attrs.field(default=None, validator=rules.A(Withdrawal))

    def __attrs_post_init__(self) -> None:
        if isinstance(self.value, str):  # a converter would have to say which type it takes, and that is the field's
            object.__setattr__(self, "value", exact_text(self.value))
        if not self.field.fits(self.value):
            raise WrongType(f"a claim about {self.field}", came=self.value, accepted=described(self.field))
        _require_as_a_record_would(self.field, self.value)
        problems = (*self._contradictions(),)
        if problems:
            raise InvalidRecord(f"claim by {self.source!r} about {self.field} of {self.record!r}", problems)

    def _contradictions(self) -> Iterator[str]:
        if self.standing is not Standing.NORMAL and not self.standing_reason.strip():
            yield f"it is {self.standing.value}, and standing_reason doesn't say why"
        if self.withdrawn and self.published and self.withdrawn.on.certainly_before(self.published):
            yield f"it was withdrawn ({self.withdrawn.on}) before it was published ({self.published})"

    @property
    def counts(self) -> bool:
        """Whether anything may rest on it: it is neither withdrawn nor deprecated."""
        return self.withdrawn is None and self.standing is not Standing.DEPRECATED

    def __str__(self) -> str:
        return f"{self.source} says {self.field} of {self.record} is {words_of(self.value)}"


def described(field: Field[Any, Any]) -> str:
    """Say what one value of a field is, and what makes one."""
    if not isinstance(field, FigureField):
        return with_its_makers(field.holds)
    measured = field.measures.__name__
    return f"Figure[{measured}] (made by Figure.{measured.lower()} or Figure.exactly)"


def _require_as_a_record_would(field: Field[Any, Any], value: object) -> None:
    """Put a value through the rules of the record itself: no source's ordinal is 0, and no country is 'Russia'."""
    kind: Any = field.record
    attribute: Any = attrs.fields_dict(kind).get(field.path)  # attrs types its converter only in part
    if attribute is None:  # a path into a part of the record, such as items.quantity
        return
    held: Any = (value,) if field.many else value
    taken: Any = attribute.converter(held) if attribute.converter else held
    if attribute.validator:
        attribute.validator(None, attribute, taken)
    if taken != held:
        raise WrongType(f"a claim about {field}", came=value, accepted=repr(taken[0] if field.many else taken))
