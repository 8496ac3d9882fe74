"""The fields of a contract as msgspec would have them, with no rule but types; what is not drawn may be anything."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from msgspec import Struct


class Frozen(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True, kw_only=True):
    """A struct that cannot be changed, and refuses what it does not know."""


class StructMoney(Frozen):
    """An amount."""

    amount: Decimal
    currency: str


class StructQuantity(Frozen):
    """A number of something."""

    number: Decimal
    unit: str


class StructMoneyFigure(Frozen):
    """An amount of money as reported."""

    low: StructMoney | None
    high: StructMoney | None
    qualifier: str
    low_included: bool = True
    high_included: bool = True
    text: str = ""


class StructQuantityFigure(Frozen):
    """A quantity as reported."""

    low: StructQuantity | None
    high: StructQuantity | None
    qualifier: str
    low_included: bool = True
    high_included: bool = True
    text: str = ""


class StructParty(Frozen):
    """A party."""

    country: str | None = None
    organization: str | None = None
    side: str | None = None
    role: str | None = None
    name_as_printed: str = ""


class StructItem(Frozen):
    """A line item."""

    designation: str = ""
    description: str = ""
    quantity: StructQuantityFigure | None = None
    delivered: StructQuantityFigure | None = None
    unit_value: StructMoneyFigure | None = None
    calibre: str = ""
    classification: str = ""


class StructContract(Frozen, tag_field="type", tag="contract"):
    """A contract."""

    id: str
    title: str
    identifiers: tuple[Any, ...] = ()
    notes: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    alternative_titles: tuple[str, ...] = ()
    parties: tuple[StructParty, ...] = ()
    signed: str | None = None
    signed_at: str | None = None
    place: str = ""
    subjects: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    text_url: str = ""
    published_in: str = ""
    relations: tuple[Any, ...] = ()
    kind: str | None = None
    value: StructMoneyFigure | None = None
    maximum_value: StructMoneyFigure | None = None
    estimated_value: StructMoneyFigure | None = None
    value_basis: str | None = None
    taxation: str | None = None
    items: tuple[StructItem, ...] = ()
    period: str | None = None
    milestones: tuple[Any, ...] = ()
    offset: str = ""
    place_of_manufacture: str = ""
    final_status: str | None = None
    under: str | None = None
