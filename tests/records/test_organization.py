"""Organizations, and who owns how much of them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bilateral import BilateralError, Organization
from bilateral.errors import InvalidNumber, InvalidRecord, WrongType, quoted
from bilateral.kinds import RecordKind
from bilateral.parts import Holding
from bilateral.records.conversion import to_countries
from bilateral.records.organization import to_share


def works(*owners: Holding, parent: str | None = None) -> Organization:
    """An organization with these owners."""
    return Organization(id="o-1", name="Works", owners=owners, parent=parent)


def test_owners_hold_no_more_than_the_whole() -> None:
    shares = (Holding(owner="a", share="50.5"), Holding(owner="b", share="49.6"), Holding(country="RU"))

    with pytest.raises(
        InvalidRecord, match=r"^organization 'o-1': its owners hold 100\.1 %, which is more than the whole$"
    ):
        works(*shares)
    works(Holding(owner="a", share="50.5"), Holding(owner="b", share="49.5"), Holding(country="RU"))


def test_a_hair_more_than_the_whole_is_more() -> None:
    hair = "0." + "0" * 29 + "1"

    with pytest.raises(InvalidRecord, match="more than the whole"):
        works(Holding(owner="a", share=100), Holding(owner="b", share=hair))


def test_shares_of_different_times_may_come_to_more() -> None:
    works(Holding(owner="a", share=60, period="2011/2019"), Holding(owner="b", share=60, period="2020/.."))


def test_nothing_owns_or_contains_itself() -> None:
    with pytest.raises(InvalidRecord, match="it is its own parent or owner"):
        works(parent="o-1")
    with pytest.raises(InvalidRecord, match="it is its own parent or owner"):
        works(Holding(owner="o-1"))


def test_a_holding_names_who_holds() -> None:
    with pytest.raises(InvalidRecord, match=r"^holding: it names neither an owner nor a country$"):
        Holding(share="50")


@pytest.mark.parametrize("share", ["100.1", -1, "-0.5", 101])
def test_a_share_is_between_nothing_and_the_whole(share: str | int) -> None:
    with pytest.raises(InvalidRecord, match=r"^holding: a share of .* % is not between 0 and 100$"):
        Holding(country="RU", share=share)


@given(st.text() | st.decimals().map(str) | st.integers().map(str))
@example("NaN")
@example("Infinity")
@example("५०")
@example("9" * 10_000)
@example("1E+999999")
@example("50.5%")
def test_any_text_is_a_share_or_refused_and_quoted(text: str) -> None:
    try:
        share = Holding(country="RU", share=text).share
    except InvalidNumber as error:
        assert quoted(text) in str(error)
    except InvalidRecord as error:
        assert "is not between 0 and 100" in str(error)
    else:
        assert Decimal(text) == share


def is_too_fine(number: Decimal | int) -> bool:
    """Whether a number has more than 30 decimal places."""
    exponent = Decimal(number).as_tuple().exponent
    return isinstance(exponent, int) and exponent < -30


@given(st.decimals() | st.decimals(0, 100) | st.integers())
@example(Decimal("NaN"))
@example(Decimal("sNaN"))
@example(Decimal("-Infinity"))
@example(10**5000)
def test_any_number_is_a_share_or_refused(number: Decimal | int) -> None:
    try:
        assert number == Holding(country="RU", share=number).share
    except BilateralError:
        assert not Decimal(number).is_finite() or not 0 <= number <= 100 or is_too_fine(number)


def test_equal_shares_are_written_alike() -> None:
    assert str(to_share("50.50")) == str(to_share(Decimal("5.05E+1"))) == "50.5"


@pytest.mark.parametrize("came", [49.5, True, b"5"], ids=repr)
def test_nothing_is_coerced_to_a_share(came: object) -> None:
    with pytest.raises(InvalidNumber):
        to_share(came)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize("came", ["IN", "India, Russia", 5, None, {"IN": 1}], ids=repr)
def test_one_text_is_not_taken_for_several_countries(came: object) -> None:
    with pytest.raises(WrongType, match="takes a tuple or a list"):
        to_countries(came)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def test_its_title_is_its_name() -> None:
    assert "Works" == works().title


def test_it_names_parent_and_owners() -> None:
    made = works(Holding(country="IN"), Holding(owner="o-3"), parent="o-2")

    assert [
        ("parent", "o-2", {RecordKind.ORGANIZATION}),
        ("owners[1].owner", "o-3", {RecordKind.ORGANIZATION}),
    ] == [(one.path, str(one.target), set(one.kinds)) for one in made.references()]
