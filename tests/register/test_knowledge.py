"""What was known by a day, and what not."""

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import Claim, Contract, Figure, LineItem, Register, Source, When, contract
from bilateral.errors import InvalidValue, InvalidWhen, WrongType
from bilateral.kinds import KnownBy
from bilateral.parts import Withdrawal
from bilateral.register.fitting import grouped, held_values
from strategies.weighed import weighed_registers

SOURCES = [
    Source(id="early", published="2021-12-05"),
    Source(id="late", published="2021-12-07"),
    Source(id="vague", published="2021-12"),
    Source(id="undated"),
]


def said(source: str, field: Any, value: object, **more: Any) -> Claim[Any, Any]:
    """A claim about the deal."""
    return Claim[Any, Any](record="deal", field=field, value=value, source=source, **more)


def register(*claims: Claim[Any, Any], **held: Any) -> Register:
    """A register of one contract."""
    return Register(records=[Contract(id="deal", title="Rifles", **held)], sources=SOURCES, claims=claims)


def places(found: Register) -> list[str]:
    """Where the deal was made."""
    return [one.place for one in found.contracts]


DELHI, AGRA = said("late", contract.place, "Delhi"), said("early", contract.place, "Agra")


def test_a_field_keeps_what_was_known_then() -> None:
    found = register(DELHI, AGRA, place="Delhi")

    assert ["Delhi"] == places(found.as_known(on="2021-12-07"))
    assert ["Agra"] == places(found.as_known(on="2021-12-06"))
    assert [""] == places(found.as_known(on=dt.date(2021, 12, 4)))


def test_a_day_that_is_roughly_known_counts_if_it_may() -> None:
    found = register(said("vague", contract.place, "Delhi"), place="Delhi")

    assert [""] == places(found.as_known(on="2021-12-30"))
    assert ["Delhi"] == places(found.as_known(on="2021-12-31"))
    assert ["Delhi"] == places(found.as_known(on="2021-12-01", possibly=True))
    assert [""] == places(found.as_known(on="2021-11-30", possibly=True))
    undated = register(said("undated", contract.place, "Delhi"), place="Delhi")
    assert [""] == places(undated.as_known(on="2025"))
    assert ["Delhi"] == places(undated.as_known(on="2020", possibly=True))


def test_a_claim_has_a_day_of_its_own() -> None:
    found = register(said("early", contract.place, "Delhi", published="2021-12-20"), place="Delhi")

    assert [""] == places(found.as_known(on="2021-12-06"))
    assert ["Delhi"] == places(found.as_known(on="2021-12-20"))


@pytest.mark.parametrize(
    ("by", "day"), [("published", "2021-12-05"), (KnownBy.RECORDED, "2022-01-10"), ("both", "2022-01-10")]
)
def test_it_may_be_asked_by_what_was_recorded_here(by: Any, day: str) -> None:
    found = register(said("early", contract.place, "Delhi", recorded="2022-01-10"), place="Delhi")

    assert ["Delhi"] == places(found.as_known(on=day, by=by))
    assert [""] == places(found.as_known(on=When.on(When(day).earliest.subtract(days=1)), by=by))


def test_a_record_that_could_not_be_without_a_claim_is_left_out() -> None:
    found = register(said("late", contract.title, "Rifles"), DELHI, place="Delhi")
    before = found.as_known(on="2021-12-06")

    assert 0 == len(before)
    assert {"deal"} == before.outside
    assert ["early"] == [source.id for source in before.sources]
    told = before.explain("deal", contract.place)
    assert ((), (), ()) == (told.held, told.taken, told.claims)
    assert [
        "deal: contract.place is nothing",
        "  the record itself is not here: it is kept elsewhere, or was not known by then",
    ] == str(told).split("\n")


def test_what_was_withdrawn_later_is_still_there_before() -> None:
    gone = Withdrawal(on="2021-12-10", reason="it was Agra")
    found = register(attrs.evolve(DELHI, withdrawn=gone), AGRA, place="Agra")

    assert found.explain("deal", contract.place).values == ("Agra",)
    assert ("Delhi", "Agra") == found.as_known(on="2021-12-09").explain("deal", contract.place).values
    assert ("Agra",) == found.as_known(on="2021-12-10").explain("deal", contract.place).values
    roughly = register(attrs.evolve(DELHI, withdrawn=attrs.evolve(gone, on="2021-12")), AGRA, place="Agra")
    assert ("Agra",) == roughly.as_known(on="2021-12-10").explain("deal", contract.place).values
    assert ("Delhi", "Agra") == roughly.as_known(on="2021-12-10", possibly=True).explain("deal", contract.place).values


def test_a_quantity_is_as_it_was_known_and_so_are_items() -> None:
    rough, exact = Figure.quantity("over 500,000 rifles"), Figure.quantity("6,01,427 rifles")
    item = LineItem(designation="AK-203", quantity=exact)
    told = said("early", contract.quantity, rough), said("late", contract.quantity, exact)
    bare = register(*told, items=[item])
    whole = register(*told, said("early", contract.items, attrs.evolve(item, quantity=rough)), items=[item])

    for found in (bare, whole):
        assert [rough] == [*found.as_known(on="2021-12-06").contracts["deal"].quantity]
        assert [exact] == [*found.as_known(on="2021-12-07").contracts["deal"].quantity]
    assert () == bare.as_known(on="2020").contracts["deal"].quantity
    assert () == whole.as_known(on="2020").contracts["deal"].items


def test_what_nobody_claims_was_always_known() -> None:
    assert ["Delhi"] == places(register(place="Delhi").as_known(on="1947"))


def test_a_wrong_day_or_way_is_refused() -> None:
    with pytest.raises(InvalidWhen):
        register().as_known(on="lately")
    with pytest.raises(WrongType):
        register().as_known(on=5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    with pytest.raises(InvalidValue, match="did you mean 'published'"):
        register().as_known(on="2021", by="publishd")


# Laws -------------------------------------------------------------------------------------------------------------

DAYS = st.sampled_from(["2021-12-04", "2021-12-05", "2021-12-06", "2021-12-31", "2022-01-31", "2022-03", "2030"])
WAYS = st.sampled_from(KnownBy)


@given(weighed_registers(), DAYS, WAYS, st.booleans())
def test_nothing_is_held_that_no_known_claim_supports(
    register: Register,
    day: str,
    by: KnownBy,
    possibly: Any,
) -> None:
    found = register.as_known(on=day, by=by, possibly=possibly)
    claimed = grouped(register.claims)
    for record in found:
        for (name, _), about in claimed.items():
            if name == record.id:
                field = about[0].field
                known = {one.value for one in found.claims if one.record == name and one.field.name == field.name}

                assert known.issuperset(held_values(record, field))


@given(weighed_registers(), DAYS, WAYS, st.booleans())
def test_twice_is_once(register: Register, day: str, by: KnownBy, possibly: Any) -> None:
    once = register.as_known(on=day, by=by, possibly=possibly)

    assert once == once.as_known(on=day, by=by, possibly=possibly)


@given(weighed_registers(), DAYS, DAYS, WAYS)
def test_what_was_known_stays_known(register: Register, one: str, other: str, by: KnownBy) -> None:
    first, last = sorted((one, other), key=lambda day: When(day).sort_key)
    if When(first).latest < When(last).earliest:
        before = [attrs.evolve(claim, withdrawn=None) for claim in register.as_known(on=first, by=by).claims]
        after = [attrs.evolve(claim, withdrawn=None) for claim in register.as_known(on=last, by=by).claims]

        assert all(claim in after for claim in before)


@given(weighed_registers(), DAYS, WAYS)
def test_what_is_certainly_known_is_possibly_known(register: Register, day: str, by: KnownBy) -> None:
    certain = register.as_known(on=day, by=by)
    possible = register.as_known(on=day, by=by, possibly=True)

    assert {(one.source, one.field.name, one.value) for one in certain.claims} <= {
        (one.source, one.field.name, one.value) for one in possible.claims
    }
