"""Which source says what of which field."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given

from bilateral import Claim, Contract, Figure, LineItem, Register, Source, contract
from bilateral.errors import UnknownRecord
from bilateral.kinds import ComparisonKind
from bilateral.parts import Withdrawal
from strategies.weighed import weighed_registers

DEAL = Contract(
    id="deal",
    title="Rifles",
    value="Rs 5,100 crore",
    place="Delhi",
    subjects=("arms",),
    items=[LineItem(designation="A", quantity="600 rifles"), LineItem(designation="B", quantity="5 guns")],
)


def said(source: str, field: Any, value: object, **more: Any) -> Claim[Any, Any]:
    """A claim about the deal."""
    return Claim[Any, Any](record="deal", field=field, value=value, source=source, **more)


REGISTER = Register(
    records=[DEAL],
    sources=[Source(id="daily", publisher="<The> Daily"), Source(id="herald"), Source(id="silent")],
    claims=[
        said("daily", contract.value, Figure.money("Rs 5,100 crore")),
        said("herald", contract.value, Figure.money("nearly Rs 5,000 crore")),
        said("daily", contract.place, "Delhi"),
        said("herald", contract.place, "New Delhi"),
        said("herald", contract.subjects, "arms"),
        said("daily", contract.quantity, Figure.quantity("600 rifles")),
        said("daily", contract.quantity, Figure.quantity("5 guns")),
        said("herald", contract.quantity, Figure.quantity("over 700 rifles")),
        said("silent", contract.value, Figure.money("Rs 9 crore"), withdrawn=Withdrawal(on="2021", reason="misread")),
    ],
)


def test_each_source_stands_beside_the_record_field_by_field() -> None:
    found = REGISTER.matrix("deal")

    assert (
        ("deal", "value", "place", "subjects", "quantity"),
        ("<The> Daily", "same", "same", "silent", "same"),
        ("herald", "contradicts", "refines", "same", "contradicts"),
    ) == found.rows()
    assert ComparisonKind.CONTRADICTS is found.cells[1][0]


def test_it_reads_well_everywhere() -> None:
    found = REGISTER.matrix("deal")

    assert "herald       contradicts  refines  same      contradicts" == str(found).split("\n")[2]
    page = found._repr_html_()  # pyright: ignore[reportPrivateUsage] - what a notebook calls
    assert "&lt;The&gt; Daily" in page
    assert "<The>" not in page
    assert "refines" == json.loads(found.to_json())["sources"]["herald"]["place"]


def test_a_record_without_claims_has_an_empty_matrix() -> None:
    assert (("deal",),) == Register(records=[DEAL]).matrix("deal").rows()
    with pytest.raises(UnknownRecord):
        REGISTER.matrix("dael")


@given(weighed_registers())
def test_where_a_record_follows_a_source_it_says_the_same(register: Register) -> None:
    for record in register:
        found = register.matrix(record.id)
        for source, row in zip(found.sources, found.cells, strict=True):
            for field, kind in zip(found.fields, row, strict=True):
                told = {
                    one.value
                    for one in register.explain(record.id, field).claims
                    if one.source == source.id and one.counts
                }
                assert kind is not ComparisonKind.SILENT or not told
