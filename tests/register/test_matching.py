"""Which instruments of two collections are the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import Register, Treaty
from bilateral.errors import WrongType
from bilateral.kinds import MatchKind, RecordKind
from bilateral.parts import Identifier
from bilateral.testing import registers

K = MatchKind


def treaty(
    name: str, title: str, signed: str | None = "1977-05-26", parties: tuple[str, ...] = ("IN", "LK"), **told: object
) -> Treaty:
    """Make a treaty."""
    return Treaty(id=name, title=title, signed=signed, parties=parties, **told)  # type: ignore[arg-type]  # by name


def kinds(ours: list[Treaty], theirs: list[Treaty]) -> list[tuple[str | None, str, MatchKind]]:
    """Give what is thought of each pair."""
    return [(match.one, match.other, match.kind) for match in register(ours).match(register(theirs))]


def register(records: list[Treaty]) -> Register:
    """Make a register."""
    return Register().add(*records)


FISH = treaty("fish", "Agreement on fisheries in the strait")
TAX = treaty("tax", "Agreement on double taxation")


@given(registers(kinds=[RecordKind.TREATY, RecordKind.CONTRACT], with_claims=False), st.data())
def test_every_instrument_of_the_other_collection_is_answered_for(ours: Register, data: st.DataObject) -> None:
    theirs = data.draw(registers(kinds=[RecordKind.TREATY, RecordKind.CONTRACT], with_claims=False))
    found = ours.match(theirs)
    assert {match.other for match in found} == {record.id for record in theirs.instruments}
    assert all(match.one is None or match.one in ours for match in found)
    assert all(match.reasons for match in found)
    same = [match for match in found if match.kind is K.SAME]
    assert len({match.one for match in same}) == len({match.other for match in same}) == len(same)


@given(st.permutations([FISH, TAX, treaty("air", "Air services agreement", "1980")]))
def test_the_order_of_records_makes_no_difference(order: list[Treaty]) -> None:
    there = [treaty("x", "Fisheries agreement"), treaty("y", "Air services agreement", "1980-02-01")]
    assert set(kinds(order, there)) == {("fish", "x", K.SAME), ("air", "y", K.SAME)}


def test_the_day_parties_and_title_make_it_the_same() -> None:
    assert kinds([FISH, TAX], [treaty("x", "Fisheries agreement (strait)", "1977-05")]) == [("fish", "x", K.SAME)]


def test_any_title_that_one_goes_by_makes_it_alike() -> None:
    missiles = treaty("abm", "Treaty on anti-ballistic missiles and their launchers", alternative_titles=["ABM Pact"])
    assert kinds([missiles, TAX], [treaty("x", "ABM pact")]) == [("abm", "x", K.SAME)]
    assert kinds([treaty("x", "ABM pact"), TAX], [missiles]) == [("x", "abm", K.SAME)]


def test_another_title_of_that_day_is_unsure_and_another_day_with_it_is_different() -> None:
    assert kinds([FISH], [treaty("x", "Exchange of letters about lighthouses")]) == [("fish", "x", K.UNSURE)]
    assert kinds([FISH], [treaty("x", "Exchange of letters about lighthouses", "1978")]) == [("fish", "x", K.DIFFERENT)]


def test_a_day_a_little_off_is_unsure() -> None:
    assert kinds([FISH], [treaty("x", "Agreement on fisheries in the strait", "1977-05-28")]) == [
        ("fish", "x", K.UNSURE)
    ]
    assert kinds([FISH], [treaty("x", "Agreement on fisheries in the strait", "1979-05-28")]) == [
        ("fish", "x", K.DIFFERENT)
    ]
    assert kinds([FISH], [treaty("x", "Agreement on fisheries in the strait", None)]) == [("fish", "x", K.UNSURE)]


@pytest.mark.parametrize(("signed", "kind"), [("1977-06-26", K.UNSURE), ("1977-06-27", K.DIFFERENT)])
def test_a_month_off_is_a_little_and_a_day_more_is_not(signed: str, kind: MatchKind) -> None:
    assert kinds([FISH], [treaty("x", "Agreement on fisheries in the strait", signed)]) == [("fish", "x", kind)]


def test_where_two_fit_none_is_taken() -> None:
    twins = [FISH, treaty("fish-2", "Agreement on fisheries in the strait")]
    assert [kind for _, _, kind in kinds(twins, [treaty("x", "Fisheries in the strait")])] == [K.UNSURE, K.UNSURE]
    [match, _] = register(twins).match(register([treaty("x", "Fisheries in the strait")]))
    assert "2 records fit" in match.reasons


def test_a_name_in_a_third_collection_decides() -> None:
    one = treaty("a", "Pact", identifiers=(Identifier(scheme="UNTS", value="I-1"),))
    assert kinds([one], [treaty("x", "Other", "1990", identifiers=(Identifier(scheme="UNTS", value="I-1"),))]) == [
        ("a", "x", K.SAME)
    ]
    assert kinds([one], [treaty("x", "Pact", identifiers=(Identifier(scheme="UNTS", value="I-2"),))]) == [
        ("a", "x", K.DIFFERENT)
    ]


def test_a_state_stands_for_the_one_it_succeeded_and_for_no_other_successor() -> None:
    soviet, russian = treaty("su", "Pact", parties=("IN", "SU")), treaty("ru", "Pact", parties=("RU", "IN"))
    assert kinds([soviet], [russian]) == [("su", "ru", K.SAME)]
    assert kinds([russian], [soviet]) == [("ru", "su", K.SAME)]
    czech, slovak = treaty("cz", "Pact", parties=("IN", "CZ")), treaty("sk", "Pact", parties=("IN", "SK"))
    assert kinds([czech], [slovak]) == [(None, "sk", K.DIFFERENT)]


def test_something_else_than_a_register_is_refused() -> None:
    with pytest.raises(WrongType, match="a Register"):
        register([FISH]).match("register.yaml")  # type: ignore[arg-type]  # what a checker refuses, a notebook brings
