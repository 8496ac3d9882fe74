"""A person who signs, speaks, chairs or holds an office."""

from __future__ import annotations

from typing import ClassVar

import attrs

from ..values.countries.country_entries import CountryCode
from ..values.field_names import names_fields
from . import rules
from .conversion import to_country, to_text
from .record import Record, RecordKind


@names_fields
@attrs.frozen(kw_only=True)
class Person(Record):
    """A person, as reports name them.

    Attributes:
        name: The whole name, in the order in which it is usually written.
        given_name: The given name or initials.
        family_name: The family name.
        patronymic: The patronymic.
        honorific: What stands before the name, e.g. `Dr`.
        rank: The military or diplomatic rank, e.g. `General`.
        nationality: The country of which the person is a national.

    >>> Person(id="lavrov", name="Sergey Lavrov", nationality="Russia").nationality
    'RU'
    """

    record_kind: ClassVar[RecordKind] = RecordKind.PERSON

    name: str = attrs.field(converter=to_text, validator=rules.title)
    given_name: str = attrs.field(default="", converter=to_text, validator=rules.text)
    family_name: str = attrs.field(default="", converter=to_text, validator=rules.text)
    patronymic: str = attrs.field(default="", converter=to_text, validator=rules.text)
    honorific: str = attrs.field(default="", converter=to_text, validator=rules.text)
    rank: str = attrs.field(default="", converter=to_text, validator=rules.text)
    nationality: CountryCode | None = attrs.field(default=None, converter=to_country)

    @property
    def title(self) -> str:
        """What to call this record in a list: the name, after the rank."""
        return f"{self.rank} {self.name}" if self.rank else self.name
