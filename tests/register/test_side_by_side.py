"""Two sources side by side."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import bilateral as bl
from bilateral import Register
from bilateral.errors import UnknownRecord
from bilateral.kinds import ComparisonKind
from bilateral.testing import registers
from bilateral.types import SideBySide

REGISTER = bl.datasets.india_russia_2021()
ONE, OTHER = "preview-2021-12-06", "republic-2021-12-06"


def test_each_field_of_which_one_of_them_speaks_is_told() -> None:
    rows = REGISTER.side_by_side(ONE, OTHER)
    found: dict[tuple[str, str], SideBySide] = {(row.record, row.field.name): row for row in rows}
    quantity = found["ak-203", "quantity"]

    assert "ak-203: contract.quantity: more than 500,000 rifles (coarser) 6,01,427 rifles" == str(quantity)
    assert ComparisonKind.SILENT is found["ak-203", "value"].comparison.kind
    assert str(found["ak-203", "value"]).startswith("ak-203: contract.value: nothing (silent) ")
    assert {
        (one.record, one.field.name) for one in REGISTER.claims if one.source in (ONE, OTHER) and one.counts
    } == set(found)


#: How the second stands to the first, where the first stands so to the second.
TURNED = {ComparisonKind.REFINES: ComparisonKind.COARSER, ComparisonKind.COARSER: ComparisonKind.REFINES}


@given(registers(), st.data())
def test_turned_round_it_is_the_same_turned_round(register: Register, data: st.DataObject) -> None:
    names = [source.id for source in register.sources]
    if not names:
        return
    one, other = data.draw(st.sampled_from(names)), data.draw(st.sampled_from(names))
    there, back = register.side_by_side(one, other), register.side_by_side(other, one)

    assert [(row.record, row.field.name, row.one, row.other) for row in there] == [
        (row.record, row.field.name, row.other, row.one) for row in back
    ]
    for row, turned in zip(there, back, strict=True):
        if len(row.one) < 2 and len(row.other) < 2:
            assert TURNED.get(row.comparison.kind, row.comparison.kind) is turned.comparison.kind


def test_a_source_says_the_same_as_itself() -> None:
    rows = REGISTER.side_by_side(OTHER, OTHER)

    assert {ComparisonKind.SAME} == {row.comparison.kind for row in rows if len(row.one) == 1}


def test_a_source_that_is_not_there_is_answered_with_the_nearest() -> None:
    with pytest.raises(UnknownRecord, match=r"no source is called 'ani-2021'; did you mean 'ani-2021-12'\?"):
        REGISTER.side_by_side(ONE, "ani-2021")
    with pytest.raises(UnknownRecord, match="no source is called 5; there are "):
        REGISTER.side_by_side(5, ONE)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType] - on purpose
