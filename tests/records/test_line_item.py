"""What is bought."""

from __future__ import annotations

import pytest

from bilateral import Figure, LineItem, Money, Quantity
from bilateral.errors import InvalidRecord


def test_an_item_is_called_something() -> None:
    LineItem(description="rifles")
    LineItem(designation="AK-203")
    with pytest.raises(InvalidRecord, match=r"^line item: it has neither a designation nor a description$"):
        LineItem(quantity="5 rifles")


def test_no_figure_is_negative() -> None:
    less = Figure.exactly(Quantity(-5, "rifle"))
    owed = Figure.at_most(Money(-5, "INR"))

    with pytest.raises(InvalidRecord) as caught:
        LineItem(designation="AK-203", quantity=less, delivered=less, unit_value=owed)

    assert "line item 'AK-203'" == caught.value.record
    assert (f"{less} is negative", f"{less} is negative", f"{owed} is negative") == caught.value.problems


def test_no_more_is_delivered_than_ordered() -> None:
    with pytest.raises(InvalidRecord, match=r"^line item 'AK-203': 7 rifles delivered is more than 5 rifles ordered$"):
        LineItem(designation="AK-203", quantity="5 rifles", delivered="7 rifles")


@pytest.mark.parametrize(
    ("ordered", "delivered"),
    [("5 rifles", "5 rifles"), ("about 5 rifles", "more than 4 rifles"), ("5 systems", "7 rifles"),
     ("5 systems", "1 squadron")],
)  # fmt: skip
def test_what_may_be_within_the_order_is_taken(ordered: str, delivered: str) -> None:
    LineItem(designation="AK-203", quantity=ordered, delivered=delivered)


def test_the_calibre_stays_as_it_was_printed() -> None:
    assert "7.62 X 39mm" == LineItem(designation="AK-203", calibre="7.62 X 39mm").calibre


def test_an_amount_without_bounds_below_is_not_negative_for_that() -> None:
    LineItem(designation="AK-203", unit_value=Figure.under(Money(5, "INR")))
    LineItem(designation="AK-203", unit_value=Figure.exactly(Money(0, "INR")))
