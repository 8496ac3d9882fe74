"""An operator between two things either means something, or says what to write instead."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable
from typing import Any

import pytest

from bilateral import Figure, Money, Period, Quantity, Term, When, contract, meeting, treaty
from bilateral.errors import BilateralError, WrongType

#: As they are to who runs no checker.
FIELD: Any = contract
MONEY: Any = Money(7, "INR")
FIGURE: Any = Figure.money("about $5 million")
DAY: Any = When("2021")
YEAR: Any = Term(years=1)
VALUES: dict[str, Any] = {
    "money": Money.parse("Rs 5 crore"),
    "quantity": Quantity(5, "rifle"),
    "figure": Figure.money("about $5 million"),
    "when": When("2021-02"),
    "period": Period("2021", "2022"),
    "term": Term(years=1),
    "words": contract.title,
    "amount": contract.value,
    "day": contract.signed,
    "span": treaty.period,
    "number": meeting.ordinal,
    "choice": contract.kind,
    "name": contract.id,
    "several": contract.parties,
    "some of several": contract.suppliers,
    "parts": contract.items,
    "link": contract.signed_at,
    "status": contract.status(on="2021"),
    "aspect": contract.signed.year,
}
OTHERS: list[Any] = [0, 2, 1.5, True, None, "x", "%s", b"x", [1], (1,), {"a": 1}, object(), *VALUES.values()]
#: How each is written, also by the right side, which turns an order round.
SIGNS = {
    "lt": ("<", ">"), "le": ("<=", ">="), "gt": (">", "<"), "ge": (">=", "<="), "add": "+", "sub": "-", "mul": "*",
    "truediv": "/", "floordiv": ("//",), "mod": "%", "pow": ("**",),
}  # fmt: skip
ALONE = ["neg", "pos", "abs", "invert"]
PYTHONS = re.compile(
    r"unsupported operand|not supported between|bad operand|cannot be interpreted|can only concatenate"
)
every_value = pytest.mark.parametrize("value", VALUES.values(), ids=VALUES)


def said(call: Callable[..., Any], *sides: Any) -> str:
    """Return what is raised, or nothing where the operator has a meaning."""
    try:
        call(*sides)
    except TypeError as error:
        return str(error)
    except BilateralError as error:  # a division by nought, or a figure times nought
        return str(error)
    return ""


@every_value
@pytest.mark.parametrize("name", SIGNS)
def test_an_operator_that_means_nothing_says_what_to_write(value: Any, name: str) -> None:
    for other in OTHERS:
        for sides in ((value, other), (other, value)):
            words = said(getattr(operator, name), *sides)
            assert not PYTHONS.search(words), sides
            assert "means nothing" not in words or any(f" {sign} " in words for sign in SIGNS[name]), sides


@every_value
@pytest.mark.parametrize("name", ALONE)
def test_an_operator_with_one_side_that_means_nothing_says_what_to_write(value: Any, name: str) -> None:
    assert not PYTHONS.search(said(getattr(operator, name), value))


@pytest.mark.parametrize(
    ("mistake", "words"),
    [
        (lambda: 0 - MONEY, r"^- takes a Money on either side, as Money\('5', 'INR'\), got 0$"),
        (lambda: MONEY < None, r"^< takes a Money on either side, .* got None$"),
        (lambda: 2 / MONEY, r"^/ takes a Money on either side, .* got 2$"),
        (lambda: MONEY * "x", r"^Money \* takes an int or a Decimal, .* got 'x'$"),
        (lambda: MONEY * MONEY, r"^Money \* takes an int or a Decimal"),
        (lambda: MONEY // 2, r"^Money\('7', 'INR'\) // 2 means nothing: amounts are compared, "),
        (lambda: +MONEY, r"^\+Money\('7', 'INR'\) means nothing: amounts are compared"),
        (lambda: FIGURE + 5, r"^Figure \+ takes a Figure or an amount, as Money\('.*'USD'\), got 5$"),
        (lambda: FIGURE + "x", r"^Figure \+ takes a Figure or an amount"),
        (lambda: True + FIGURE, r"^Figure \+ takes a Figure or an amount"),
        (lambda: 5 - FIGURE, r"^5 - Figure.* means nothing: figures are added, .* but not subtracted"),
        (lambda: -FIGURE, r"^-Figure.* means nothing: figures are added"),
        (lambda: YEAR + YEAR, r"^Term.after takes a When, as .*, got Term"),
        (lambda: 2 * YEAR, r"means nothing: terms have no order"),
        (lambda: DAY - DAY, r"^When\('2021'\) - When\('2021'\) means nothing: no number lies"),
    ],
)
def test_what_is_tried_most_is_answered_by_its_kind(mistake: Callable[[], object], words: str) -> None:
    with pytest.raises(TypeError, match=words):
        mistake()


@pytest.mark.parametrize(
    ("mistake", "words"),
    [
        (
            lambda: FIELD.title < "x",
            r"^contract.title is asked with == or is_in.* or contains.*, not with <$",
        ),
        (lambda: "x" < FIELD.title, r"^contract.title is asked with .*, not with >$"),
        (
            lambda: FIELD.parties >= "IN",
            r"^contract.parties is asked with includes.* or any.*, not with >=$",
        ),
        (
            lambda: 2 * FIELD.value,
            r"^nothing is reckoned with contract.value, which holds no value itself",
        ),
        (lambda: FIELD.signed - FIELD.signed, r"^nothing is reckoned with contract.signed,"),
        (lambda: -FIELD.value, r"order_by\(..., descending=True\) turns an order round$"),
        (lambda: ~FIELD.title, r"^contract.title is no question yet; ask e.g. contract.title.is_known\(\)"),
        (lambda: FIELD.items[0], r"^contract.items is asked with includes.* or any.*, not with \[\] or in a loop$"),
        (lambda: list(FIELD.parties), r"^contract.parties is asked with .*, not with \[\] or in a loop$"),
    ],
)
def test_a_field_says_with_what_it_is_asked(mistake: Callable[[], Any], words: str) -> None:
    with pytest.raises(TypeError, match=words):
        mistake()


class Scales:
    """A class of somebody else's, which knows what to do with money."""

    def __gt__(self, _other: object) -> str:
        return "lighter"

    def __radd__(self, _other: object) -> str:
        return "both"

    def __rmul__(self, _other: object) -> str:
        return "more"


def test_the_right_side_is_asked_first_whether_it_knows_a_meaning() -> None:
    money, scales = VALUES["money"], Scales()

    assert ("lighter", "both", "more") == (money < scales, money + scales, money * scales)
    assert "lighter" == (VALUES["when"] < scales) == (VALUES["term"] < scales)


def test_an_amount_and_a_figure_of_it_are_added_in_either_order() -> None:
    money, figure = Money(5, "USD"), VALUES["figure"]

    assert figure + money == money + figure == sum([money, figure])
    with pytest.raises(WrongType):
        _ = figure + Term(years=1)
