"""What other records are made of: identifiers, who took part, what was said, who held what."""

from __future__ import annotations

from functools import cache
from typing import Any

from hypothesis import strategies as st

from ..records.meeting import Gap
from ..records.office import Tenure
from ..records.organization import Holding
from ..records.participant import Participant, ParticipantRole, Statement
from ..records.record import Identifier, RecordKind
from ..values.answer import Answer
from .filling import Fields, filled, member
from .naming import ANYWHERE, Named, id_in, one_of
from .reported import countries_or_none, periods_or_none, terms_or_none, with_country
from .text import languages, texts, titles, web_addresses


def identifiers(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Identifier]:
    """Names in other collections.

    >>> from hypothesis import find
    >>> find(identifiers(scheme=st.just("UNTS")), lambda found: True).scheme
    'UNTS'
    """
    return filled(Identifier, _identifier, fields)


@cache
def _identifier() -> Fields:
    return {"scheme": titles(), "value": titles(), "url": web_addresses()}


def participants(*, named: Named = ANYWHERE, **fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Participant]:
    """People, or offices, at a meeting; there are none where neither a person nor an office may be named.

    >>> from hypothesis import find
    >>> find(participants(), lambda found: found.person is not None).person
    'person-1'
    """
    people, posts = id_in("person", RecordKind.PERSON, named), id_in("office", RecordKind.OFFICE, named)
    either = posts | people
    return st.nothing() if either.is_empty else filled(Participant, _participant, fields, named, either)


@cache
def _participant() -> Fields:
    return {
        "person": lambda named: named.one(RecordKind.PERSON),
        "office": lambda named: named.one(RecordKind.OFFICE),
        "side": countries_or_none(),
        "role": member(ParticipantRole),
        "on_behalf_of": lambda named: named.one(RecordKind.PERSON),
        "attended": st.sampled_from(Answer),
    }


def statements(*, named: Named = ANYWHERE, **fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Statement]:
    """What was said at a meeting; nothing where neither a person nor an office may be named.

    >>> from hypothesis import find
    >>> find(statements(), lambda found: found.speaker is not None).speaker
    'person-1'
    """
    people, posts = id_in("speaker", RecordKind.PERSON, named), id_in("office", RecordKind.OFFICE, named)
    either = people | posts
    return st.nothing() if either.is_empty else filled(Statement, _statement, fields, named, either)


@cache
def _statement() -> Fields:
    return {
        "gist": titles(),
        "speaker": lambda named: named.one(RecordKind.PERSON),
        "office": lambda named: named.one(RecordKind.OFFICE),
        "setting": texts(),
        "language": languages(),
        "interpreted": st.sampled_from(Answer),
    }


def gaps(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Gap]:
    """Breaks in a series of meetings.

    >>> from hypothesis import find
    >>> find(gaps(), lambda gap: gap.length is not None).length
    Term(years=0, months=0, days=0)
    """
    return filled(Gap, _gap, fields)


@cache
def _gap() -> Fields:
    return {"length": terms_or_none(), "reason": texts()}


def tenures(*, named: Named = ANYWHERE, **fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Tenure]:
    """Times in office; none where no person may be named.

    >>> from hypothesis import find
    >>> find(tenures(), lambda tenure: tenure.period is not None).person
    'person-1'
    """
    return filled(Tenure, _tenure, fields, named) if named.all((RecordKind.PERSON,)) else st.nothing()


@cache
def _tenure() -> Fields:
    return {"person": lambda named: one_of(named.all((RecordKind.PERSON,))), "period": periods_or_none()}


def holdings(*, named: Named = ANYWHERE, **fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Holding]:
    """Shares in organizations.

    >>> from hypothesis import find
    >>> find(holdings(), lambda holding: holding.share == 100).share
    Decimal('100')
    """
    return filled(Holding, _holding, fields, named, with_country() | id_in("owner", RecordKind.ORGANIZATION, named))


@cache
def _holding() -> Fields:
    return {
        "country": countries_or_none(),
        "owner": lambda named: named.one(RecordKind.ORGANIZATION),
        "share": st.none() | st.decimals(0, 100, places=2) | st.sampled_from(("50.5", "0", "100", "33.3333333333")),
        "period": periods_or_none(),
    }
