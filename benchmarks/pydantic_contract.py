"""The fields of a contract that `files.py` writes, as pydantic would have them."""

from __future__ import annotations

from decimal import Decimal

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

    country: str


class PydanticItem(Frozen):
    """A line item."""

    designation: str
    quantity: PydanticQuantityFigure


class PydanticContract(Frozen):
    """A contract."""

    type: str
    id: str
    title: str
    parties: tuple[PydanticParty, ...]
    signed: str
    value: PydanticMoneyFigure
    items: tuple[PydanticItem, ...]
