"""The names by which records refer to each other; each kind has a type of its own."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NewType

from ..errors import InvalidId
from .numbers.patterns import within
from .words import exact_text

#: The id of any record.
RecordId = NewType("RecordId", str)
#: The id of a treaty.
TreatyId = NewType("TreatyId", RecordId)
#: The id of a protocol.
ProtocolId = NewType("ProtocolId", RecordId)
#: The id of a contract.
ContractId = NewType("ContractId", RecordId)
#: The id of a meeting.
MeetingId = NewType("MeetingId", RecordId)
#: The id of a series of meetings.
SeriesId = NewType("SeriesId", RecordId)
#: The id of an organization.
OrganizationId = NewType("OrganizationId", RecordId)
#: The id of a person.
PersonId = NewType("PersonId", RecordId)
#: The id of an office.
OfficeId = NewType("OfficeId", RecordId)
#: The id of a source.
SourceId = NewType("SourceId", str)

#: The ids of each kind of record.
IDS_OF_RECORDS = (TreatyId, ProtocolId, ContractId, MeetingId, SeriesId, OrganizationId, PersonId, OfficeId)

#: No blank, no control character, no quote; long enough for the ids of treaty collections, e.g. `RUS-USA[FKC]_1967E`.
LONGEST_ID = 100
_ID = re.compile(rf"[A-Za-z0-9][A-Za-z0-9._:/\[\]()-]{{0,{LONGEST_ID - 1}}}")


#: Tells whether an exact text can be an id.
is_id: Callable[[str], re.Match[str] | None] = _ID.fullmatch


def _checked(text: str) -> str:
    if type(text) is str and is_id(text):
        return text
    text = exact_text(text)
    if _ID.fullmatch(within(text, LONGEST_ID)):
        return text
    accepted = "an id is up to 100 letters, digits and . _ : / - [ ] ( ), e.g. 'ak-203'"
    raise InvalidId("no id", came=text, accepted=_own_id(text, "write its id, ") or accepted)


def wanted_id(came: object) -> str:
    """Say what is taken where an id is wanted.

    >>> wanted_id(5)
    'an id'
    """
    return _own_id(came, "an id, as ") or "an id"


def _own_id(came: object, before: str) -> str:
    """Name the id of a record that came in its place, behind these words; empty of what has none."""
    name = getattr(came, "id", None)
    return f"{before}{name!r}" if isinstance(name, str) else ""


def record_id(text: str) -> RecordId:
    """Check that text can name a record.

    Raises:
        InvalidId: It is empty, too long, or holds a blank or another character that ids don't have.

    >>> record_id("ak-203")
    'ak-203'
    """
    return RecordId(_checked(text))


# A converter must be a named function of a module: mypy loses the type of any other callable.


def organization_id(text: str) -> OrganizationId:
    """Check that text can name an organization; raise InvalidId if not."""
    return OrganizationId(record_id(text))


def person_id(text: str) -> PersonId:
    """Check that text can name a person; raise InvalidId if not."""
    return PersonId(record_id(text))


def source_id(text: str) -> SourceId:
    """Check that text can name a source; raise InvalidId if not."""
    return SourceId(_checked(text))
