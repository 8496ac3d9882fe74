"""What people call the things of a register: records by their titles, parties by their names."""

from __future__ import annotations

from ..records.party import Party
from ..records.record import Record, RecordKind
from ..register import references
from ..register.register import Register
from ..values.countries.country import Country
from ..values.countries.international_organization import InternationalOrganization, organizations
from ..values.words import visible, words_of


def kind_of(record: Record | RecordKind) -> str:
    """Say what kind of record it is, in words."""
    return words_of(record if isinstance(record, RecordKind) else record.record_kind)


def title_of(record: Record) -> str:
    """Say what a record is called: by its title or name, or else its id."""
    return visible(references.title_of(record) or record.id)


def party_name(register: Register, party: Party) -> str:
    """Say what a party is called: an organization by its own name, else the country, else as it was printed."""
    if party.organization is None:
        return Country(party.country).name if party.country else visible(party.name_as_printed)
    if party.organization in organizations():
        return InternationalOrganization(party.organization).name
    records = register.organizations
    return title_of(records[party.organization]) if party.organization in records else party.organization
