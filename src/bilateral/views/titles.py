"""What people call the things of a register: records by their titles, parties by their names, numbers of things."""

from __future__ import annotations

from ..records.party import Party
from ..records.record import Record, RecordKind
from ..register.register import Register
from ..values.countries.country import Country
from ..values.countries.international_organization import InternationalOrganization, organizations
from ..values.words import visible, words_of

#: Words that don't take an s for several.
_SEVERAL = {"treaty": "treaties", "meeting series": "meeting series"}


def counted(number: int, thing: str) -> str:
    """Say how many there are of something.

    >>> counted(1, "contract"), counted(8, "contract"), counted(0, "treaty")
    ('1 contract', '8 contracts', '0 treaties')
    """
    return f"{number:,} {thing if number == 1 else several(thing)}"


def several(thing: str) -> str:
    """Say what several are called.

    >>> several("meeting series"), several("treaty")
    ('meeting series', 'treaties')
    """
    return _SEVERAL.get(thing, f"{thing}s")


def kind_of(record: Record | RecordKind) -> str:
    """Say what kind of record it is, in words."""
    return words_of(record if isinstance(record, RecordKind) else record.record_kind)


def title_of(record: Record) -> str:
    """Say what a record is called."""
    return visible(str(getattr(record, "title", "") or record.id))


def party_name(register: Register, party: Party) -> str:
    """Say what a party is called: an organization by its own name, else the country, else as it was printed."""
    if party.organization is None:
        return Country(party.country).name if party.country else visible(party.name_as_printed)
    if party.organization in organizations():
        return InternationalOrganization(party.organization).name
    records = register.organizations
    return title_of(records[party.organization]) if party.organization in records else party.organization
