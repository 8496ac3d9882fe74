"""What the steps of a policy keep, against their definitions pair by pair; and policies as things to hold and send."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable, Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import Claim, Contract, Figure, Period, Register, Source, When, contract
from bilateral.evidence.relation import Stated
from bilateral.kinds import ComparisonKind
from bilateral.policies import Candidate, Policy, by_field, consensus, latest, most_precise, prefer
from bilateral.register import policy as steps
from bilateral.register.candidate import candidates
from bilateral.register.conflict import are_opposed, conflict_of
from bilateral.values.words import words_of
from strategies.weighed import policies, weighed_registers

SOURCES = {
    source.id: source
    for source in (
        Source(id="gazette", kind="official"),
        Source(id="agency", kind="wire", published="2021-12-06"),
        Source(id="daily", kind="newspaper", derived_from="agency", published="2021-12-07"),
        Source(id="herald", kind="newspaper", published="2021-12-07"),
        Source(id="blog"),
    )
}

#: Values of a field that stand to each other in every way.
VALUES: dict[Any, tuple[Any, ...]] = {
    contract.value: tuple(
        map(
            Figure.money, ("$5", "$5.2", "$5.21", "about $5", "over $5", "over $4", "$4-6", "$4-9", "nearly $5", "Rs 5")
        )
    ),
    contract.signed: tuple(map(When, ("2021", "2021-12", "2021-12-06", "2021-12-07", "2022", "202X", "[2021,2023]"))),
    contract.period: tuple(map(Period.parse, ("2021/2031", "2021-06/2031", "2021/..", "2020/2031", "2021-06-01/2031"))),
    contract.title: ("Rifles", "Assault rifles", "assault  RIFLES", "Tanks", "...", "AK 203", "AK203"),
    contract.under: ("pact", "pact-2"),
}


@st.composite
def weighed(draw: st.DrawFn) -> tuple[Candidate, ...]:
    """Draw what some sources say of one field."""
    field = draw(st.sampled_from(list(VALUES)))
    said = st.builds(
        Claim[Any, Any],
        record=st.just("a"),
        field=st.just(field),
        value=st.sampled_from(VALUES[field]),
        source=st.sampled_from(list(SOURCES)),
        basis=st.sampled_from(("", "", "in all", "of one")),
    )
    return candidates(draw(st.lists(said, min_size=1, max_size=12)), SOURCES)


def contradicts(one: Candidate, other: Candidate) -> bool:
    """Tell whether two contradict each other, as the relation says."""
    return one.compare(other).kind is ComparisonKind.CONTRADICTS


def unopposed(some: Sequence[Candidate]) -> list[Candidate]:
    """Keep what no better ranked one contradicts."""
    return [one for one in some if not any(its.rank < one.rank and contradicts(its, one) for its in some)]


def narrowest(some: Sequence[Candidate]) -> list[Candidate]:
    """Keep the least wide of those that hold no other."""
    finest = [one for one in some if not any(one.compare(its).kind is ComparisonKind.COARSER for its in some)]
    least = min(one.stated.possible.width() for one in finest)
    return [one for one in finest if one.stated.possible.width() == least]


def most_agreed(some: Sequence[Candidate]) -> list[Candidate]:
    """Keep those that most independent sources bear out."""
    within = (ComparisonKind.SAME, ComparisonKind.REFINES)
    told = [
        {name for its in some if its is one or its.compare(one).kind in within for name in its.origins} for one in some
    ]
    return [one for one, names in zip(some, told, strict=True) if len(names) == max(map(len, told))]


@pytest.mark.parametrize(
    ("step", "definition"),
    [(steps.UNOPPOSED, unopposed), (steps.NARROWEST, narrowest), (steps.MOST_AGREED, most_agreed)],
    ids=lambda one: getattr(one, "words", ""),
)
@given(found=weighed())
def test_a_step_keeps_what_its_definition_says(
    step: steps.Step, definition: Callable[[Sequence[Candidate]], list[Candidate]], found: tuple[Candidate, ...]
) -> None:
    assert definition(found) == list(step.keep(found))


@given(weighed())
def test_values_are_one_if_they_say_the_same(found: tuple[Candidate, ...]) -> None:
    for one in found:
        for other in found:
            is_same = one.is_commensurate(other) and Stated.of(one.value).compare(Stated.of(other.value)).kind
            assert (one.stated.possible.key == other.stated.possible.key) == (is_same is ComparisonKind.SAME)
            assert one is other or one.compare(other).kind is not ComparisonKind.SAME or one.basis != other.basis
            assert one.contradicts(other) == contradicts(one, other)


def sides(found: Sequence[Candidate], a: int, b: int) -> tuple[list[int], list[int]]:
    """Give the places of those that contradict the one and not the other, the other itself first."""
    against = [{place for place, its in enumerate(found) if contradicts(one, its)} for one in found]
    return [a, *sorted(against[b] - against[a] - {a})], [b, *sorted(against[a] - against[b] - {b})]


@given(weighed())
def test_a_conflict_is_between_the_two_of_which_the_smaller_side_has_most_behind_it(
    found: tuple[Candidate, ...],
) -> None:
    conflict = conflict_of(found[0].claims[0].record, found)
    weights: list[tuple[int, int]] = []
    told: dict[tuple[str, str], tuple[list[Any], list[Any]]] = {}
    for a, one in enumerate(found):
        for b in range(a):
            if contradicts(one, found[b]):
                both = sides(found, a, b)
                counts = [len({name for place in side for name in found[place].origins}) for side in both]
                weights.append((min(counts), max(counts)))
                claims = [[claim for place in side for claim in found[place].claims] for side in both]
                told[words_of(found[a].value), words_of(found[b].value)] = claims[0], claims[1]
                told[words_of(found[b].value), words_of(found[a].value)] = claims[1], claims[0]

    assert are_opposed(found) == bool(weights) == (conflict is not None)
    if conflict is not None:
        first, second = conflict.sides
        assert max(weights) == (second.independent, first.independent)
        if len({words_of(one.value) for one in found}) == len(found):
            assert told[words_of(first.value), words_of(second.value)] == (list(first.claims), list(second.claims))


@given(weighed_registers(), policies())
def test_a_policy_is_hashed_copied_and_sent(register: Register, policy: Policy) -> None:
    back = pickle.loads(pickle.dumps(policy))  # noqa: S301 - our own bytes

    assert policy == back == copy.copy(policy) == copy.deepcopy(policy)
    assert hash(policy) == hash(back)
    assert register.reconcile(policy) == register.reconcile(back)


@pytest.mark.parametrize(
    "policy", [most_precise, latest, consensus, prefer("official"), by_field({contract.value: latest})], ids=repr
)
def test_a_thousand_values_are_weighed_without_holding_each_against_each(
    policy: Policy, monkeypatch: pytest.MonkeyPatch
) -> None:
    count = 1_000
    sources = [Source(id=f"s-{n}") for n in range(count)]
    claims = [
        Claim(record="a", field=contract.value, value=Figure.money(f"${n + 1_000_000}"), source=f"s-{n}")
        for n in range(count)
    ]
    held = Contract(id="a", title="A", value=claims[0].value)
    register = Register(records=[held], sources=sources, claims=claims)
    held_against: list[Stated] = []
    compare, opposed = Stated.compare, Stated.contradicts

    def counted(one: Stated, other: Stated) -> Any:
        held_against.append(other)
        return compare(one, other)

    def asked(one: Stated, other: Stated) -> bool:
        held_against.append(other)
        return opposed(one, other)

    monkeypatch.setattr(Stated, "compare", counted)
    monkeypatch.setattr(Stated, "contradicts", asked)

    assert register.reconcile(policy).contracts["a"].value is not None
    assert register.explain("a", contract.value).disputed
    assert len(held_against) <= 10 * count
