"""The fields of a contract as pydantic would have them, with no rule but types; what is not drawn may be anything."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from pydantic import BaseModel, ConfigDict


class Frozen(BaseModel):
    """A model that cannot be changed, and refuses what it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class PydanticMoney(Frozen):
    """An amount."""

    amount: Decimal
    currency: str


class PydanticQuantity(Frozen):
    """A number of something."""

    number: Decimal
    unit: str


class PydanticMoneyFigure(Frozen):
    """An amount of money as reported."""

    low: PydanticMoney | None = None
    high: PydanticMoney | None = None
    low_included: bool = True
    high_included: bool = True
    qualifier: str
    text: str = ""


class PydanticQuantityFigure(Frozen):
    """A quantity as reported."""

    low: PydanticQuantity | None = None
    high: PydanticQuantity | None = None
    low_included: bool = True
    high_included: bool = True
    qualifier: str
    text: str = ""


class PydanticParty(Frozen):
    """A party."""

    country: str | None = None
    organization: str | None = None
    side: str | None = None
    role: str | None = None
    name_as_printed: str = ""


class PydanticItem(Frozen):
    """A line item."""

    designation: str = ""
    description: str = ""
    quantity: PydanticQuantityFigure | None = None
    delivered: PydanticQuantityFigure | None = None
    unit_value: PydanticMoneyFigure | None = None
    calibre: str = ""
    classification: str = ""


class PydanticContract(Frozen):
    """A contract."""

    type: str
    id: str
    title: str
    identifiers: tuple[Any, ...] = ()
    notes: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    alternative_titles: tuple[str, ...] = ()
    parties: tuple[PydanticParty, ...] = ()
    signed: str | None = None
    signed_at: str | None = None
    place: str = ""
    subjects: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    text_url: str = ""
    published_in: str = ""
    relations: tuple[Any, ...] = ()
    kind: str | None = None
    value: PydanticMoneyFigure | None = None
    maximum_value: PydanticMoneyFigure | None = None
    estimated_value: PydanticMoneyFigure | None = None
    value_basis: str | None = None
    taxation: str | None = None
    items: tuple[PydanticItem, ...] = ()
    period: str | None = None
    milestones: tuple[Any, ...] = ()
    offset: str = ""
    place_of_manufacture: str = ""
    final_status: str | None = None
    under: str | None = None
