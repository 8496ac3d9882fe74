"""Registers of one contract or a few, about whose fields sources of every kind claim what they like."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from bilateral import Claim, Contract, Figure, LineItem, Register, Source, When, contract
from bilateral.kinds import ContractKind, SourceKind
from bilateral.parts import Withdrawal
from bilateral.policies import Policy, by_field, consensus, latest, most_precise, prefer

#: Few values, so that they meet: figures that hold each other, touch, are of other currencies; dates likewise.
_FIGURES = [
    Figure.money(words)
    for words in ("about $50", "$50", "over $50", "$51", "nearly $50", "$48-55", "up to $60", "₹4,000", "over ₹3,000")
]
_COUNTS = [
    Figure.quantity(words)
    for words in ("600 rifles", "about 600 rifles", "over 500 rifles", "nearly 600 rifles", "5 guns", "over 4 guns")
]
_DAYS = [When(day) for day in ("2021-12-06", "2021-12", "2021", "2021-11-30", "2019-02", "[2021-12-06,2021-12-08]")]
_VALUES: dict[Any, list[Any]] = {
    contract.value: _FIGURES,
    contract.quantity: _COUNTS,
    contract.signed: _DAYS,
    contract.place: ["Delhi", "New Delhi", "delhi", "Agra"],
    contract.kind: [ContractKind.LEASE, ContractKind.PURCHASE],
    contract.under: ["pact-1", "pact-2", "pact-1-a"],
    contract.subjects: ["arms", "Arms", "small arms", "trade"],
    contract.title: ["Rifles", "Assault rifles", "Guns"],
}
POLICIES: list[Policy] = [
    most_precise,
    latest,
    consensus,
    prefer("wire", "s-1"),
    prefer(SourceKind.OFFICIAL),
    by_field({contract.value: consensus, contract.signed: latest}, default=prefer("s-2")),
]
_NAMES = ["s-0", "s-1", "s-2", "s-3"]
_PUBLISHED = st.none() | st.sampled_from([When("2021-12-05"), When("2021-12-06"), When("2021-12"), When("2022-01-01")])


def policies() -> st.SearchStrategy[Policy]:
    """Every sort of policy that there is."""
    return st.sampled_from(POLICIES)


@st.composite
def _sources(draw: st.DrawFn) -> list[Source]:
    made: list[Source] = []
    for name in _NAMES:
        copied = draw(st.sampled_from([None, *(one.id for one in made)]))
        kind = draw(st.none() | st.sampled_from([SourceKind.OFFICIAL, SourceKind.WIRE, SourceKind.NEWSPAPER]))
        made.append(Source(id=name, kind=kind, published=draw(_PUBLISHED), derived_from=copied))
    return made


@st.composite
def claims_about(draw: st.DrawFn, name: str, field: Any) -> Claim[Any, Any]:
    """A claim of any source about one field."""
    more: dict[str, Any] = draw(
        st.sampled_from(
            [
                {},
                {},
                {},
                {"standing": "preferred", "standing_reason": "signed"},
                {"standing": "deprecated", "standing_reason": "misprint"},
                {"withdrawn": Withdrawal(on="2021-12-08", reason="wrong year")},
                {"withdrawn": Withdrawal(on="2022-02", reason="misread")},
            ]
        )
    )
    if field is contract.value:
        more["basis"] = draw(st.sampled_from(["", "", "in all", "each"]))
    if "withdrawn" not in more:
        more["published"] = draw(_PUBLISHED)
    value = draw(st.sampled_from(_VALUES[field]))
    source = draw(st.sampled_from(_NAMES))
    return Claim[Any, Any](record=name, field=field, value=value, source=source, **more)


@st.composite
def _contracts(draw: st.DrawFn, name: str) -> tuple[Contract, list[Claim[Any, Any]]]:
    told: list[Claim[Any, Any]] = []
    held: dict[str, Any] = {"title": "Rifles"}
    for field in draw(st.lists(st.sampled_from([*_VALUES]), unique=True, max_size=4)):
        about = draw(st.lists(claims_about(name, field), min_size=1, max_size=6))
        value = draw(st.sampled_from([one.value for one in about if one.counts] or [one.value for one in about]))
        if field is contract.quantity:
            items = [LineItem(designation="A", quantity=value)]
            if draw(st.booleans()):
                items.append(LineItem(designation="B", quantity=draw(st.sampled_from(about)).value))
            held["items"] = items
        else:
            held[field.name] = (value,) if field.many else value
        told += about
    return Contract(id=name, **held), told


@st.composite
def weighed_registers(draw: st.DrawFn) -> Register:
    """Registers of one contract or two, about which four sources claim a few things, rightly or wrongly."""
    made = [draw(_contracts(name)) for name in draw(st.sampled_from([["c-1"], ["c-1", "c-2"]]))]
    return Register(
        records=[record for record, _ in made],
        sources=draw(_sources()),
        claims=[claim for _, told in made for claim in told],
        outside=["pact-1", "pact-2", "pact-1-a"],
    )
