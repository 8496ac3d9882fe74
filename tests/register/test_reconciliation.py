"""Records hold what a policy takes from the claims, and nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import (
    Claim,
    Contract,
    Figure,
    LineItem,
    Money,
    Protocol,
    Quantity,
    Register,
    Source,
    Treaty,
    When,
    contract,
    instrument,
    protocol,
    treaty,
)
from bilateral.errors import InvalidId, WrongType
from bilateral.parts import Withdrawal
from bilateral.policies import Candidate, Policy, by_field, consensus, latest, most_precise, prefer
from bilateral.register.fitting import grouped, held_values
from strategies.weighed import policies, weighed_registers

REGISTERS = weighed_registers()


# Laws -------------------------------------------------------------------------------------------------------------


@given(REGISTERS, policies(), st.randoms(use_true_random=False))
def test_the_order_of_claims_and_sources_makes_no_difference(register: Register, policy: Policy, random: Any) -> None:
    claims, sources = list(register.claims), list(register.sources)
    random.shuffle(claims)
    random.shuffle(sources)
    shuffled = attrs.evolve(register, claims=claims, sources=sources)

    assert register.reconcile(policy).records == shuffled.reconcile(policy).records


@given(REGISTERS, policies())
def test_nothing_stands_in_a_claimed_field_that_no_claim_supports(register: Register, policy: Policy) -> None:
    found = register.reconcile(policy)
    for (name, _), about in grouped(found.claims).items():
        field = about[0].field
        said = {claim.value for claim in about if claim.counts}
        held = held_values(found[name], field)
        # What must be there stays, and so do amounts where nobody knows of which of several items the sources speak.
        stays = field.name == "title" or (field.name == "quantity" and len(held) > len({_unit(one) for one in held}))

        assert stays or said.issuperset(held)
        assert stays or not said or held


def _unit(figure: Figure[Quantity]) -> object:
    return figure.bound.unit


def test_an_amount_whose_every_claim_is_taken_back_goes_and_one_of_another_unit_stays() -> None:
    items = (LineItem(designation="A", quantity="600 rifles"), LineItem(designation="B", quantity="5 guns"))
    back = Withdrawal(on="2021-12-08", reason="a slip")
    rifles = Claim(record="c-1", field=contract.quantity, value=Figure.quantity("600 rifles"), source="s-1")
    guns = Claim(record="c-1", field=contract.quantity, value=Figure.quantity("5 guns"), source="s-1", withdrawn=back)
    register = Register().add(Contract(id="c-1", title="Arms", items=items), Source(id="s-1"), rifles, guns)

    found = register.reconcile().contracts["c-1"]

    assert [item.quantity and str(item.quantity) for item in found.items] == ["600 rifles", None]


@given(REGISTERS, policies())
def test_a_policy_invents_nothing_and_changes_no_claim(register: Register, policy: Policy) -> None:
    found = register.reconcile(policy)

    assert register.claims == found.claims
    assert register.sources == found.sources
    assert {record.id for record in register} == {record.id for record in found}


@given(REGISTERS, policies())
def test_twice_is_once(register: Register, policy: Policy) -> None:
    once = register.reconcile(policy)

    assert once == once.reconcile(policy)


@given(REGISTERS, policies(), st.data())
def test_who_says_the_same_changes_no_value(register: Register, policy: Policy, data: st.DataObject) -> None:
    once = register.reconcile(policy)
    about = [
        claim for claim in once.claims if claim.counts and claim.value in held_values(once[claim.record], claim.field)
    ]
    if about:
        told = data.draw(st.sampled_from(about))
        more: dict[str, Any] = (
            {"standing": "preferred", "standing_reason": "it was seen"} if data.draw(st.booleans()) else {}
        )
        source = data.draw(st.sampled_from(register.sources))
        day = data.draw(st.sampled_from([None, "2020", "2021-12-06", "2025-01-01"]))
        again = Claim[Any, Any](
            record=told.record,
            field=told.field,
            value=told.value,
            basis=told.basis,
            source=source.id,
            published=day,
            **more,
        )

        assert once.records == once.add(again).reconcile(policy).records


# Examples ---------------------------------------------------------------------------------------------------------

SOURCES = [
    Source(id="ministry", kind="official", published="2021-12-07"),
    Source(id="agency", kind="wire", published="2021-12-06"),
    Source(id="daily", kind="newspaper", published="2021-12-06", derived_from="agency"),
    Source(id="herald", kind="newspaper", published="2021-12-08"),
    Source(id="blog", kind="social", published="2021-12-09"),
]


def said(source: str, field: Any, value: object, record: str = "deal", **more: Any) -> Claim[Any, Any]:
    """A claim about the deal."""
    return Claim[Any, Any](record=record, field=field, value=value, source=source, **more)


def deal(*claims: Claim[Any, Any], **held: Any) -> Register:
    """A register of one contract."""
    record = Contract(id="deal", title="Rifles", **held)
    return Register(records=[record], sources=SOURCES, claims=claims, outside=["pact", "pact-2"])


def cost(source: str, words: str, **more: Any) -> Claim[Any, Any]:
    """A claim about what the deal costs."""
    return said(source, contract.value, Figure.money(words), **more)


def taken(policy: Policy, *claims: Claim[Any, Any]) -> str:
    """What a policy makes of claims about the cost."""
    found = deal(*claims, value=claims[0].value).reconcile(policy).contracts["deal"].value
    assert found is not None
    return found.text


PAPERS = (
    cost("agency", "around Rs 5000 crore"),
    cost("daily", "around Rs 5000 crore"),
    cost("herald", "Rs 5,100 crore"),
    cost("blog", "nearly Rs 5000 crore"),
)


def test_the_narrowest_value_is_taken_that_no_better_source_contradicts() -> None:
    assert "Rs 5,100 crore" == taken(most_precise, *PAPERS)
    assert "over Rs 5,600 crore" == taken(most_precise, *PAPERS, cost("ministry", "over Rs 5,600 crore"))
    assert "Rs 5,100 crore" == taken(most_precise, *PAPERS, cost("ministry", "over Rs 5000 crore"))


def test_among_open_values_the_one_that_says_more_is_the_narrower() -> None:
    assert "over Rs 6000 crore" == taken(
        most_precise, cost("agency", "over Rs 5000 crore"), cost("herald", "over Rs 6000 crore")
    )


def test_the_latest_is_what_was_published_last_whenever_its_source_was() -> None:
    assert "nearly Rs 5000 crore" == taken(latest, *PAPERS)
    assert "Rs 4,900 crore" == taken(latest, *PAPERS, cost("agency", "Rs 4,900 crore", published="2022-02"))


def test_consensus_is_the_narrowest_value_that_most_sources_bear_out_and_copies_count_once() -> None:
    assert "around Rs 5000 crore" == taken(consensus, *PAPERS)
    assert "Rs 5,100 crore" == taken(
        consensus,
        cost("agency", "Rs 4,000 crore"),
        cost("daily", "Rs 4,000 crore"),
        *PAPERS[2:3],
        cost("blog", "Rs 5,100 crore"),
    )


def test_a_preferred_source_is_taken_and_else_the_most_precise() -> None:
    assert "around Rs 5000 crore" == taken(prefer("wire"), *PAPERS)
    assert "nearly Rs 5000 crore" == taken(prefer("official", "blog", "wire"), *PAPERS)
    assert "Rs 5,100 crore" == taken(prefer("official"), *PAPERS)


def test_each_field_may_have_a_policy_of_its_own() -> None:
    signed = said("herald", contract.signed, When("2021-12-06")), said("agency", contract.signed, When("2021-12"))
    register = deal(*PAPERS, *signed, value=PAPERS[0].value, signed="2021-12")
    policy = by_field({contract.value: latest, instrument.signed: prefer("agency")})
    found = register.reconcile(policy).contracts["deal"]

    assert Figure.money("nearly Rs 5000 crore") == found.value
    assert When("2021-12") == found.signed


def test_what_is_withdrawn_or_deprecated_is_never_taken_and_what_is_preferred_is_not_contradicted() -> None:
    withdrawn = Withdrawal(on="2021-12-10", reason="misprint")
    without_herald = (PAPERS[0], attrs.evolve(PAPERS[2], withdrawn=withdrawn))
    blogged = attrs.evolve(PAPERS[3], standing="preferred", standing_reason="it shows the page")

    assert "around Rs 5000 crore" == taken(most_precise, *without_herald)
    assert "nearly Rs 5000 crore" == taken(most_precise, *PAPERS[:3], blogged)
    assert deal(without_herald[1], value=PAPERS[2].value).reconcile().contracts["deal"].value is None


def test_no_price_of_one_is_weighed_against_that_of_all() -> None:
    each = cost("blog", "$900", basis="each")

    assert "around Rs 5000 crore" == taken(most_precise, PAPERS[0], each)
    register = deal(each, cost("agency", "about $500 million"), value="about $500 million", value_basis="total")

    assert Figure.money("about $500 million") == register.reconcile().contracts["deal"].value


def test_every_member_that_a_claim_names_is_taken_in_the_records_order() -> None:
    told = [said("blog", contract.subjects, subject) for subject in ("trade", "arms", "ARMS", "energy")]
    register = deal(*told, subjects=("trade", "arms"))

    assert ("trade", "arms", "energy") == register.reconcile().contracts["deal"].subjects


def rifles(source: str, words: str) -> Claim[Any, Any]:
    """A claim about how many rifles."""
    return said(source, contract.quantity, Figure.quantity(words))


def quantities(items: Sequence[LineItem], *claims: Claim[Any, Any]) -> list[str]:
    """What the items of the deal come to."""
    return [figure.text for figure in deal(*claims, items=items).reconcile().contracts["deal"].quantity]


def test_the_only_item_of_a_unit_is_rewritten_and_of_several_each_stays() -> None:
    rough, exact = rifles("agency", "over 500,000 rifles"), rifles("herald", "6,01,427 rifles")
    one = LineItem(designation="AK-203", quantity="over 500,000 rifles")
    other = LineItem(designation="AK-103", quantity="over 500,000 rifles")
    guns = LineItem(designation="Gun", quantity="5 guns")

    assert ["6,01,427 rifles"] == quantities([one], rough, exact)
    assert ["6,01,427 rifles", "5 guns"] == quantities([one, guns], rough, exact, rifles("blog", "5 guns"))
    assert ["over 500,000 rifles", "over 500,000 rifles"] == quantities([one, other], rough, exact)


def test_an_item_that_is_claimed_as_a_whole_takes_its_quantity_from_who_speaks_of_that() -> None:
    item = LineItem(designation="AK-203", quantity="over 500,000 rifles")
    whole = said("agency", contract.items, item)
    told = (whole, rifles("agency", "over 500,000 rifles"), rifles("herald", "6,01,427 rifles"))

    assert ["6,01,427 rifles"] == quantities([item], *told)


def test_a_value_that_the_records_own_rules_forbid_is_not_taken() -> None:
    ceiling = said("agency", contract.maximum_value, Figure.money("Rs 5,050 crore"))
    found = deal(*PAPERS[:3], ceiling, value=PAPERS[0].value, maximum_value="Rs 5,050 crore").reconcile()

    assert Figure.money("around Rs 5000 crore") == found.contracts["deal"].value


def test_a_claim_that_names_what_is_not_here_leads_outside() -> None:
    told = said("ministry", contract.under, "pact-3"), said("blog", contract.under, "pact")
    found = deal(*told, under="pact").reconcile()

    assert "pact-3" == found.contracts["deal"].under
    assert "pact-3" in found.outside


def test_a_record_does_not_follow_a_claim_round_in_a_circle_or_to_a_wrong_kind() -> None:
    base = Treaty(id="t", title="Pact")
    one, two = Protocol(id="p-1", title="First", parent="t"), Protocol(id="p-2", title="Second", parent="p-1")
    told = [
        said("blog", protocol.parent, "t", record="p-1"),
        said("ministry", protocol.parent, "p-2", record="p-1"),
        said("ministry", protocol.parent, "p-1", record="p-2"),
    ]
    register = Register(records=[base, one, two], sources=SOURCES, claims=told)

    assert register.records == register.reconcile().records
    under = said("ministry", contract.under, "deal"), said("blog", contract.under, "pact")
    assert "pact" == deal(*under, under="pact").reconcile().contracts["deal"].under


class Shortest:
    """A policy of somebody's own."""

    rule = "the shortest"

    def choose(self, candidates: Sequence[Candidate], /) -> Candidate:
        """Take the shortest."""
        return min(candidates, key=lambda one: len(str(one.value)))


class Inventive(Shortest):
    """One that invents a value."""

    def choose(self, candidates: Sequence[Candidate], /) -> Candidate:
        """Take half of it."""
        return attrs.evolve(candidates[0], value=Figure.exactly(Money(5, "INR")))


def test_a_policy_of_ones_own_is_any_object_that_chooses() -> None:
    assert "Rs 5,100 crore" == taken(Shortest(), *PAPERS)
    with pytest.raises(WrongType, match="a policy invents nothing"):
        taken(Inventive(), *PAPERS)


@pytest.mark.parametrize("came", [None, "latest", Shortest, len, 5], ids=str)
def test_what_is_no_policy_is_refused(came: Any) -> None:
    with pytest.raises(WrongType, match=r"reconcile\(\) takes a policy, as bl\.policies\.most_precise"):
        deal().reconcile(came)
    with pytest.raises(WrongType, match="by_field"):
        by_field({contract.value: came})
    with pytest.raises(WrongType, match="by_field"):
        by_field({came: latest})


def test_a_policy_prefers_somebody() -> None:
    with pytest.raises(WrongType, match=r"prefer\(\) takes kinds of source"):
        prefer()
    with pytest.raises(WrongType, match=r"prefer\(\) takes kinds of source"):
        prefer(5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType] - what a notebook brings
    with pytest.raises(InvalidId):
        prefer("the daily")


def test_a_policy_that_prefers_a_source_which_is_not_there_is_refused() -> None:
    for policy in (prefer("offical"), by_field({contract.value: prefer("official", "offical")})):
        with pytest.raises(WrongType, match=r"reconcile\(\) takes sources .* \(did you mean 'official'\?\)"):
            deal(*PAPERS, value=PAPERS[0].value).reconcile(policy)


def test_a_field_without_claims_stays_as_it_is() -> None:
    pact = Treaty(id="t", title="Pact", place="Delhi")

    assert pact == Register(records=[pact]).reconcile().treaties["t"]
    assert treaty.place.fits(pact.place)
