"""What instruments are made of: parties, acts, line items, milestones and the rest."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from hypothesis import strategies as st

from ..records.act import Act, ActKind
from ..records.agreement import Registration, Termination, TerminationGrounds
from ..records.instrument import INSTRUMENTS, Relation, RelationKind
from ..records.line_item import LineItem
from ..records.milestone import Milestone, MilestoneKind, MilestoneStatus
from ..records.party import Party, PartyRole, Side
from ..records.protocol import Change
from ..records.record import RecordKind
from .country import CODES
from .filling import Fields, filled, member
from .naming import ANYWHERE, Named, id_in, one_of
from .reported import countries_or_none, counts, dates_or_none, money_figures, quantity_figures, with_country
from .text import texts, titles


def parties(*, named: Named = ANYWHERE, **fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Party]:
    """Countries, organizations, and whomever a text names, that take part.

    >>> from hypothesis import find
    >>> find(parties(), lambda party: party.country is None).organization
    'organization-1'
    """
    organizations = id_in("organization", RecordKind.ORGANIZATION, named)
    printed = st.fixed_dictionaries({"name_as_printed": titles()})
    return filled(Party, _party, fields, named, with_country() | organizations | printed)


@cache
def _party() -> Fields:
    return {
        "country": countries_or_none(),
        "organization": lambda named: named.one(RecordKind.ORGANIZATION),
        "side": member(Side),
        "role": member(PartyRole),
        "name_as_printed": texts(),
    }


def relations(*, named: Named = ANYWHERE, **fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Relation]:
    """Ties to earlier instruments.

    >>> from hypothesis import find
    >>> find(relations(), lambda found: found.target is not None).target
    'treaty-1'
    """
    return filled(Relation, _relation, fields, named)


@cache
def _relation() -> Fields:
    return {
        "kind": st.sampled_from(RelationKind),
        "target": lambda named: named.one(*INSTRUMENTS),
        "description": texts(),
    }


def acts(
    *, countries: Sequence[str] = CODES, named: Named = ANYWHERE, **fields: st.SearchStrategy[Any]
) -> st.SearchStrategy[Act]:
    """Acts of the parties: signatures, ratifications and what follows them.

    Args:
        countries: Whose acts, by code; any country's if not given.
        named: The ids of the persons and offices that may be named.
        **fields: What has to stand in some fields, as strategies.

    >>> from hypothesis import find
    >>> find(acts(countries=["IN"]), lambda act: act.date is not None).party
    'IN'
    """
    return filled(Act, _act, {"party": one_of(tuple(countries)), **fields}, named)


@cache
def _act() -> Fields:
    return {
        "kind": st.sampled_from(ActKind),
        "party": st.sampled_from(CODES),
        "date": dates_or_none(),
        "effective": dates_or_none(),
        "place": texts(),
        "person": lambda named: named.one(RecordKind.PERSON),
        "office": lambda named: named.one(RecordKind.OFFICE),
        "note": texts(),
    }


def terminations(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Termination]:
    """Ends of agreements.

    >>> from hypothesis import find
    >>> find(terminations(), lambda found: True).date is None
    True
    """
    return filled(Termination, _termination, fields)


@cache
def _termination() -> Fields:
    return {"date": dates_or_none(), "grounds": member(TerminationGrounds), "note": texts()}


def registrations(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Registration]:
    """Entries in registers of treaties.

    >>> from hypothesis import find
    >>> find(registrations(register=st.just("UNTS I")), lambda found: True).register
    'UNTS I'
    """
    return filled(Registration, _registration, fields)


@cache
def _registration() -> Fields:
    return {"register": titles(), "number": texts(), "date": dates_or_none(), "by": texts()}


def changes(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Change]:
    """Provisions as they were and as they are.

    >>> from hypothesis import find
    >>> find(changes(), lambda change: True).before
    ''
    """
    return filled(Change, _change, fields)


@cache
def _change() -> Fields:
    return {"provision": titles(), "before": texts(), "after": texts()}


def line_items(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[LineItem]:
    """Lines of a contract's goods.

    >>> from hypothesis import find
    >>> find(line_items(designation=st.just("AK-203")), lambda item: True).quantity is None
    True
    """
    either = st.fixed_dictionaries({"designation": titles()}) | st.fixed_dictionaries({"description": titles()})
    return filled(LineItem, _line_item, fields, ANYWHERE, either)


@cache
def _line_item() -> Fields:
    return {
        "designation": texts(),
        "description": texts(),
        "quantity": st.none() | quantity_figures(),
        "delivered": st.none() | quantity_figures(),
        "unit_value": st.none() | money_figures(),
        "calibre": texts(),
        "classification": texts(),
    }


def milestones(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Milestone]:
    """Approvals, deliveries and payments.

    >>> from hypothesis import find
    >>> find(milestones(), lambda milestone: milestone.due is not None).kind
    <MilestoneKind.APPROVAL: 'approval'>
    """
    return filled(Milestone, _milestone, fields)


@cache
def _milestone() -> Fields:
    return {
        "kind": st.sampled_from(MilestoneKind),
        "description": texts(),
        "status": member(MilestoneStatus),
        "due": dates_or_none(),
        "met": dates_or_none(),
        "tranche": counts(),
        "quantity": st.none() | quantity_figures(),
        "value": st.none() | money_figures(),
        "by": texts(),
    }
