"""Records of every kind, and what they are made of: the least that each needs, then more, as far as it fits."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Any

import attrs
from hypothesis import strategies as st

from ..records.act import Act
from ..records.agreement import Registration, Termination
from ..records.contract import Contract, LineItem
from ..records.instrument import INSTRUMENTS, Instrument, Relation
from ..records.meeting import Gap, Meeting, Participant, Statement
from ..records.meeting_series import MeetingSeries
from ..records.milestone import Milestone
from ..records.office import Office, Tenure
from ..records.organization import Holding, Organization
from ..records.party import Party
from ..records.person import Person
from ..records.protocol import Change, Protocol
from ..records.record import Identifier, Record, RecordKind
from ..records.treaty import Treaty
from .country import CODES
from .derived import Wanted, made, record_class, several
from .naming import ANYWHERE, Named, one_of


def records(
    *, kinds: Collection[RecordKind] = tuple(RecordKind), named: Named = ANYWHERE, **fields: st.SearchStrategy[Any]
) -> st.SearchStrategy[Record]:
    """Records of any kind, or of some.

    Args:
        kinds: The kinds of record.
        named: The ids of other records that they may name.
        **fields: What has to stand in some fields, as strategies; fields that all these kinds have.

    >>> from hypothesis import find
    >>> find(records(kinds=[RecordKind.PERSON, RecordKind.OFFICE]), lambda record: True).record_kind.value
    'person'
    """
    return one_of(tuple(kinds)).flatmap(lambda kind: made(record_class(kind), fields, named))


def instruments(*, named: Named = ANYWHERE, **fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Instrument]:
    """Treaties, protocols and contracts.

    >>> from hypothesis import find
    >>> find(instruments(title=st.just("Pact")), lambda instrument: True).title
    'Pact'
    """
    found: st.SearchStrategy[Any] = records(kinds=INSTRUMENTS, named=named, **fields)
    return found


def treaties(
    *, parties: Iterable[str] | None = None, named: Named = ANYWHERE, **fields: st.SearchStrategy[Any]
) -> st.SearchStrategy[Treaty]:
    """Treaties, from those of which little more than the title is known to those with all their acts.

    Args:
        parties: The codes of the countries that are its parties; any if not given.
        named: The ids of other records that it may name.
        **fields: What has to stand in some fields, as strategies.

    >>> from hypothesis import find
    >>> [party.country for party in find(treaties(parties=("IN", "RU")), lambda treaty: True).parties]
    ['IN', 'RU']
    """
    return made(Treaty, {**between(Treaty, parties, named), **fields}, named)


def protocols(
    *, parties: Iterable[str] | None = None, named: Named = ANYWHERE, **fields: st.SearchStrategy[Any]
) -> st.SearchStrategy[Protocol]:
    """Protocols: amendments, records of meetings and the rest; the parent is of a kind that its role allows.

    Args:
        parties: The codes of the countries that are its parties; any if not given.
        named: The ids of other records that it may name.
        **fields: What has to stand in some fields, as strategies.

    >>> from hypothesis import find
    >>> find(protocols(), lambda protocol: protocol.parent is not None).parent
    'treaty-1'
    """
    return made(Protocol, {**between(Protocol, parties, named), **fields}, named)


def contracts(
    *, parties: Iterable[str] | None = None, named: Named = ANYWHERE, **fields: st.SearchStrategy[Any]
) -> st.SearchStrategy[Contract]:
    """Contracts, with values and quantities as they are reported: bounds open, words kept, or not told at all.

    Args:
        parties: The codes of the countries that are its parties; any if not given.
        named: The ids of other records that it may name.
        **fields: What has to stand in some fields, as strategies.

    >>> from hypothesis import find
    >>> print(find(contracts(parties=("IN", "RU"), title=st.just("Rifles")), lambda contract: True))
    contract 'contract'
      id       contract
      title    Rifles
      parties  IN; RU
    """
    return made(Contract, {**between(Contract, parties, named), **fields}, named)


def meetings(
    *, countries: Iterable[str] | None = None, named: Named = ANYWHERE, **fields: st.SearchStrategy[Any]
) -> st.SearchStrategy[Meeting]:
    """Meetings, held or planned.

    Args:
        countries: The codes of the countries that meet; any if not given.
        named: The ids of other records that it may name.
        **fields: What has to stand in some fields, as strategies.

    >>> from hypothesis import find
    >>> find(meetings(countries=("IN", "RU"), ordinal=st.integers(20, 21)), lambda meeting: True).countries
    ('IN', 'RU')
    """
    return made(Meeting, {**between(Meeting, countries, named), **fields}, named)


def meeting_series(
    *, countries: Iterable[str] | None = None, named: Named = ANYWHERE, **fields: st.SearchStrategy[Any]
) -> st.SearchStrategy[MeetingSeries]:
    """Series of meetings.

    Args:
        countries: The codes of the countries that meet; any if not given.
        named: The ids of other records that it may name.
        **fields: What has to stand in some fields, as strategies.

    >>> from hypothesis import find
    >>> find(meeting_series(), lambda series: series.body is not None).body
    'organization-1'
    """
    return made(MeetingSeries, {**between(MeetingSeries, countries, named), **fields}, named)


def organizations(*, named: Named = ANYWHERE, **fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Organization]:
    """Organizations, with their owners.

    >>> from hypothesis import find
    >>> find(organizations(name=st.just("Works")), lambda organization: True).name
    'Works'
    """
    return made(Organization, fields, named)


def persons(*, named: Named = ANYWHERE, **fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Person]:
    """Persons; a person names no other record.

    >>> from hypothesis import find
    >>> find(persons(name=st.just("R. Rao")), lambda person: True).name
    'R. Rao'
    """
    return made(Person, fields, named)


def offices(*, named: Named = ANYWHERE, **fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Office]:
    """Offices, with who held them.

    >>> from hypothesis import find
    >>> find(offices(), lambda office: bool(office.holders)).holders[0].person
    'person-1'
    """
    return made(Office, fields, named)


def between(kind: type[Record], sides: Iterable[str] | None, named: Named) -> Wanted:
    """What stands in a record that is between some countries; nothing where any will do."""
    if sides is None:
        return {}
    countries, names = tuple(sides), attrs.fields_dict(kind)
    wanted: dict[str, st.SearchStrategy[Any]] = {
        name: st.just(countries) for name in ("parties", "countries") if name in names
    }
    # Only parties act, so that of acts of any country few would fit.
    return wanted | ({"acts": several(acts(countries=countries, named=named))} if "acts" in names else {})


# What they are made of --------------------------------------------------------------------------------------------


def acts(
    *, countries: Sequence[str] = CODES, named: Named = ANYWHERE, **fields: st.SearchStrategy[Any]
) -> st.SearchStrategy[Act]:
    """Acts of the parties: signatures, ratifications and what follows them.

    Args:
        countries: Whose acts, by code; any country's if not given.
        named: The ids of the persons and offices that may be named.
        **fields: What has to stand in some fields, as strategies.

    >>> from hypothesis import find
    >>> find(acts(countries=["IN"]), lambda act: True).party
    'IN'
    """
    return made(Act, {"party": one_of(tuple(countries)), **fields}, named)


def changes(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Change]:
    """Provisions as they were and as they are.

    >>> from hypothesis import find
    >>> find(changes(), lambda change: True).before
    ''
    """
    return made(Change, fields)


def gaps(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Gap]:
    """Breaks in a series of meetings.

    >>> from hypothesis import find
    >>> find(gaps(), lambda gap: gap.length is not None).length
    Term(years=0, months=0, days=0)
    """
    return made(Gap, fields)


def holdings(*, named: Named = ANYWHERE, **fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Holding]:
    """Shares in organizations.

    >>> from hypothesis import find
    >>> find(holdings(share=st.just("50.5")), lambda holding: True).share
    Decimal('50.5')
    """
    return made(Holding, fields, named)


def identifiers(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Identifier]:
    """Names in other collections.

    >>> from hypothesis import find
    >>> find(identifiers(scheme=st.just("UNTS")), lambda found: True).scheme
    'UNTS'
    """
    return made(Identifier, fields)


def line_items(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[LineItem]:
    """Lines of a contract's goods.

    >>> from hypothesis import find
    >>> find(line_items(designation=st.just("AK-203")), lambda item: True).quantity is None
    True
    """
    return made(LineItem, fields)


def milestones(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Milestone]:
    """Approvals, deliveries and payments.

    >>> from hypothesis import find
    >>> find(milestones(), lambda milestone: milestone.due is not None).kind
    <MilestoneKind.APPROVAL: 'approval'>
    """
    return made(Milestone, fields)


def participants(*, named: Named = ANYWHERE, **fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Participant]:
    """People, or offices, at a meeting; there are none where neither a person nor an office may be named.

    >>> from hypothesis import find
    >>> find(participants(), lambda found: found.person is not None).person
    'person-1'
    """
    return made(Participant, fields, named)


def parties(*, named: Named = ANYWHERE, **fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Party]:
    """Countries, organizations, and whomever a text names, that take part.

    >>> from hypothesis import find
    >>> find(parties(), lambda party: party.organization is not None).organization
    'organization-1'
    """
    return made(Party, fields, named)


def registrations(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Registration]:
    """Entries in registers of treaties.

    >>> from hypothesis import find
    >>> find(registrations(register=st.just("UNTS I")), lambda found: True).register
    'UNTS I'
    """
    return made(Registration, fields)


def relations(*, named: Named = ANYWHERE, **fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Relation]:
    """Ties to earlier instruments.

    >>> from hypothesis import find
    >>> find(relations(), lambda found: found.target is not None).target
    'treaty-1'
    """
    return made(Relation, fields, named)


def statements(*, named: Named = ANYWHERE, **fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Statement]:
    """What was said at a meeting; nothing where neither a person nor an office may be named.

    >>> from hypothesis import find
    >>> find(statements(), lambda found: found.speaker is not None).speaker
    'person-1'
    """
    return made(Statement, fields, named)


def tenures(*, named: Named = ANYWHERE, **fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Tenure]:
    """Times in office; none where no person may be named.

    >>> from hypothesis import find
    >>> find(tenures(), lambda tenure: True).person
    'person-1'
    """
    return made(Tenure, fields, named)


def terminations(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Termination]:
    """Ends of agreements.

    >>> from hypothesis import find
    >>> find(terminations(), lambda found: True).date is None
    True
    """
    return made(Termination, fields)
