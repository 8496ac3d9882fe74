"""Fields on which sources contradict each other."""

from __future__ import annotations

import json
import math
from typing import Any

import attrs
from hypothesis import given
from hypothesis import strategies as st

from bilateral import Claim, Contract, Figure, Register, Source, When, contract
from bilateral.kinds import ComparisonKind
from bilateral.parts import Withdrawal
from bilateral.register.fitting import grouped
from strategies.weighed import weighed_registers

SOURCES = [
    Source(id="agency", kind="wire"),
    Source(id="daily", publisher="<The> Daily", derived_from="agency"),
    Source(id="herald"),
    Source(id="blog"),
    Source(id="courier"),
]


def said(source: str, field: Any, value: object, record: str = "a") -> Claim[Any, Any]:
    """A claim."""
    return Claim[Any, Any](record=record, field=field, value=value, source=source)


def cost(source: str, words: str, record: str = "a") -> Claim[Any, Any]:
    """A claim about what a contract costs."""
    return said(source, contract.value, Figure.money(words), record)


def register(*claims: Claim[Any, Any]) -> Register:
    """Contracts that hold what is claimed first."""
    held: dict[str, dict[str, Any]] = {}
    for one in claims:
        held.setdefault(one.record, {}).setdefault(one.field.name, (one.value,) if one.field.many else one.value)
    records = [Contract(id=name, title=name, **fields) for name, fields in held.items()]
    return Register(records=records, sources=SOURCES, claims=claims)


PAPERS = (
    cost("agency", "Rs 5,100 crore"),
    cost("daily", "Rs 5,100 crore"),
    cost("herald", "over Rs 5,000 crore"),
    cost("blog", "nearly Rs 5,000 crore"),
)


def test_the_sides_are_those_that_contradict_the_other_one() -> None:
    (found,) = register(*PAPERS).conflicts()
    first, second = found.sides

    assert ("a", contract.value.name, ComparisonKind.CONTRADICTS) == (
        found.record,
        found.field.name,
        found.comparison.kind,
    )
    assert [2, 1] == [first.independent, second.independent]
    assert ["blog"] == [source.id for source in second.sources]
    assert {"agency", "daily", "herald"} == {source.id for source in first.sources}


def test_what_may_both_be_right_is_no_conflict() -> None:
    assert (
        () == register(*PAPERS[:3], cost("courier", "$680 million"), cost("blog", "around Rs 5000 crore")).conflicts()
    )
    assert () == register(said("blog", contract.subjects, "arms")).conflicts()


def test_what_is_withdrawn_or_deprecated_contradicts_nobody() -> None:
    withdrawn = attrs.evolve(PAPERS[3], withdrawn=Withdrawal(on="2021-12-09", reason="misprint"))
    deprecated = attrs.evolve(PAPERS[3], standing="deprecated", standing_reason="misprint")

    assert () == register(*PAPERS[:3], withdrawn, deprecated).conflicts()


def test_those_come_first_whose_smaller_side_is_largest_and_then_those_furthest_apart() -> None:
    near = cost("agency", "$125", "near"), cost("blog", "$135", "near")
    far = cost("agency", "$125", "far"), cost("blog", "$925", "far")
    both = [cost(name, "$125", "two") for name in ("agency", "herald")] + [
        cost(name, "$126", "two") for name in ("blog", "courier")
    ]
    copied = [cost(name, "$5", "copied") for name in ("agency", "daily")] + [cost("blog", "$6", "copied")]
    days = (
        said("agency", contract.signed, When("2021-12-06"), "day"),
        said("blog", contract.signed, When("2019-02"), "day"),
    )
    words = said("agency", contract.place, "Delhi", "word"), said("blog", contract.place, "Agra", "word")
    found = register(*near, *far, *both, *copied, *days, *words).conflicts()

    assert ["two", "far", "day", "copied", "near", "word"] == [one.record for one in found]
    assert math.isclose(0.08, found[4].relative)
    assert 0.0 == found[5].relative


def test_it_reads_well_everywhere() -> None:
    (found,) = register(*PAPERS).conflicts()

    assert [
        "a: contract.value contradicts, by ₹100 crore",
        "  Rs 5,100 crore  (2 independent: agency; <The> Daily; herald)",
        "  nearly Rs 5,000 crore  (1 independent: blog)",
    ] == str(found).split("\n")
    page = found._repr_html_()  # pyright: ignore[reportPrivateUsage] - what a notebook calls
    assert "&lt;The&gt; Daily" in page
    assert "<The>" not in page
    plain = json.loads(found.to_json())
    assert ["agency", "daily", "herald"] == plain["sides"][0]["sources"]


@given(weighed_registers(), st.randoms(use_true_random=False))
def test_the_order_of_claims_makes_no_difference(given_register: Register, random: Any) -> None:
    claims = list(given_register.claims)
    random.shuffle(claims)

    assert given_register.conflicts() == attrs.evolve(given_register, claims=claims).conflicts()


@given(weighed_registers())
def test_a_field_is_a_conflict_if_two_of_its_claims_contradict_each_other(given_register: Register) -> None:
    found = {(one.record, one.field.name): one for one in given_register.conflicts()}

    for (name, _), about in grouped(given_register.claims).items():
        told = given_register.explain(name, about[0].field)
        conflict = found.get((name, about[0].field.name))
        assert conflict is None or told.disputed
        assert conflict is None or all(one.counts for side in conflict.sides for one in side.claims)
        assert conflict is None or not set(conflict.sides[0].claims) & set(conflict.sides[1].claims)
