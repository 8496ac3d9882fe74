"""What a source means to hold completely, so that its silence is an answer."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from typing import Any

import attrs

from ..errors import InvalidValue, did_you_mean
from ..records import rules
from ..records.act import ActKind
from ..records.conversion import to_countries, to_period, to_texts, to_tuple, word
from ..records.record import RecordKind
from ..values.countries.country_entries import CountryCode
from ..values.dates.period import Period
from ..values.field_names import names_fields


class Covered(enum.Enum):
    """What a source holds completely.

    Attributes:
        ACTS: What parties did about their agreements: the kinds of act that it names.
        INSTRUMENTS: Records: the kinds that it names.
        STATUS: Of the agreements it lists, every entry into force and every end.
    """

    ACTS = "acts"
    INSTRUMENTS = "instruments"
    STATUS = "status"


#: What a list of the status of agreements holds: of all that it lists, both.
ENTRY, END = "entered_into_force", "terminated"

#: What the kinds of a coverage are words of: acts, records, and what a list of status holds.
KINDS = frozenset({*(kind.value for kind in ActKind), *(kind.value for kind in RecordKind), ENTRY, END})


def kind_covered(record: object, field: attrs.Attribute[Any], value: str) -> None:
    """Require the word of a kind of act or of record."""
    rules.text(record, field, value)
    if value not in KINDS:
        raise InvalidValue(f"no kind among {field.name}", came=value, accepted=did_you_mean(value, KINDS))


def to_covered(values: Iterable[Covered | str]) -> tuple[Covered, ...]:
    return tuple(word(Covered, value) for value in to_tuple(values))


@names_fields
@attrs.frozen(kw_only=True)
class Coverage:
    """One thing that a source holds completely: inside, its silence means no; outside, nobody knows.

    Attributes:
        of: What: acts of the parties, records, or the status of agreements.
        kinds: Of acts or records, which kinds, by their words; all where none is named.
        countries: Whose; both countries must be among them. All countries where none is named.
        during: In which time; only what certainly lies within is covered, so nothing is where no time is given.

    Raises:
        InvalidValue: A kind is no word of an act or of a record; the nearest is offered.

    >>> Coverage(of=["acts"], kinds=["denounced"], countries=["IN", "RU"], during="1991/2017").countries
    ('IN', 'RU')
    """

    of: tuple[Covered, ...] = attrs.field(converter=to_covered)
    kinds: tuple[str, ...] = attrs.field(default=(), converter=to_texts, validator=rules.Every(kind_covered))
    countries: tuple[CountryCode, ...] = attrs.field(default=(), converter=to_countries)
    during: Period | None = attrs.field(default=None, converter=to_period)


def to_coverages(values: Coverage | Iterable[Coverage]) -> tuple[Coverage, ...]:
    return (values,) if isinstance(values, Coverage) else to_tuple(values)
