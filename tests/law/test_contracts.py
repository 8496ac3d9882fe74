"""As what a contract stands, against a model that tries every day on which what nobody dated may have been done."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from itertools import product

import attrs
from hypothesis import given
from hypothesis import strategies as st

from bilateral import Answer, Contract, When, law
from bilateral.kinds import ContractStatus
from bilateral.law.contracts import ContractVerdict
from bilateral.law.days import possible
from bilateral.parts import Milestone

FIRST = When("2010-03-01").first_day
EVER, NEVER = FIRST - 100, FIRST + 1000

_EXACT = st.integers(1, 10).map(lambda day: f"2010-03-{day:02}")
_WHENS = _EXACT | st.sets(_EXACT, min_size=2, max_size=2).map(lambda two: f"[{min(two)},{max(two)}]")
_KINDS = st.sampled_from(["approval", "delivery", "delivery", "payment", "other"])
_UNMET = ("scheduled", "under_way", "partially_met", "not_met")
_MET = st.builds(Milestone, kind=_KINDS, due=st.none() | _WHENS, met=st.none() | _WHENS)
_STATUSES = st.sampled_from([None, "met", *_UNMET])
_MILESTONES = _MET | st.builds(Milestone, kind=_KINDS, due=st.none() | _WHENS, status=_STATUSES)


@st.composite
def contracts(draw: st.DrawFn) -> Contract:
    """Contracts of ten days, signed before anything is delivered."""
    final = draw(st.sampled_from([None, None, "complete", "cancelled", "unsuccessful", "incomplete"]))
    milestones = draw(st.lists(_MILESTONES, max_size=2))
    return Contract(id="c", title="C", signed=draw(st.none() | _WHENS), milestones=milestones, final_status=final)


def days_of(when: When | None) -> Iterable[int]:
    """Every day that a date may be."""
    return [day for first, last in possible(when) for day in range(first, last + 1)] if when else []


def outcomes(one: Contract, on: int) -> Iterator[ContractStatus]:
    """As what it stands, whichever the days are that nobody knows."""
    near = (EVER, on, on + 1, NEVER)
    for signed in days_of(one.signed) or near:
        for met in product(*(_met(each, near) for each in one.milestones)):
            told = [day for day, each in zip(met, one.milestones, strict=True) if each.met is not None]
            last: int = max(EVER, *told, signed if one.signed else EVER)
            for ended, *due in product((last, *(day for day in near if day >= last)), *map(_due, one.milestones)):
                yield stands(one, on, signed, ended, met, due)


def _met(each: Milestone, near: Iterable[int]) -> Iterable[int]:
    if each.met is not None:
        return days_of(each.met)
    if each.status is not None and each.status.value in _UNMET:
        return (NEVER,)
    return near


def _due(each: Milestone) -> Iterable[int]:
    return days_of(each.due) or (NEVER,)


def stands(one: Contract, on: int, signed: int, ended: int, met: Iterable[int], due: Iterable[int]) -> ContractStatus:
    """As what it stands, all days being known."""
    final = one.final_status.value if one.final_status else ""
    steps = [(each.kind.value, day <= on, last < on) for each, day, last in zip(one.milestones, met, due, strict=True)]
    if final in ("cancelled", "unsuccessful") and ended <= on:
        return ContractStatus.CANCELLED
    if on < signed:
        return ContractStatus.CLEARED if ("approval", True) in [step[:2] for step in steps] else ContractStatus.PLANNED
    delivered = [is_met for kind, is_met, _ in steps if kind == "delivery"]
    if (final == "complete" and ended <= on) or (delivered and all(delivered)):
        return ContractStatus.COMPLETED
    if any(is_over and not is_met for kind, is_met, is_over in steps if kind in ("delivery", "payment")):
        return ContractStatus.OVERDUE
    begun = [each.kind.value == "delivery" and _is_begun(each) for each in one.milestones]
    return ContractStatus.IN_DELIVERY if any((*delivered, *begun)) else ContractStatus.SIGNED


def _is_begun(each: Milestone) -> bool:
    return each.status is not None and each.status.value in ("under_way", "partially_met")


@given(contracts(), st.lists(_WHENS, min_size=6, max_size=6))
def test_a_contract_may_stand_as_on_any_of_the_days_that_there_may_be(one: Contract, days: list[str]) -> None:
    for on in days:
        found = {status for day in days_of(When(on)) for status in outcomes(one, day)}
        verdict = law.status_of(one, on=on)

        assert found == verdict.possible
        assert verdict.status is (found.pop() if len(found) == 1 else ContractStatus.UNDETERMINED)


@given(st.sets(st.sampled_from(ContractStatus), min_size=1), st.sets(st.sampled_from(ContractStatus)))
def test_a_contract_is_among_those_as_which_it_may_stand(
    may_be: set[ContractStatus], asked: set[ContractStatus]
) -> None:
    verdict = ContractVerdict(ContractStatus.UNDETERMINED, frozenset(may_be), ("signed",), When("2010"))

    assert verdict.is_among(*asked) is Answer.from_bounds(certain=may_be <= asked, possible=bool(may_be & asked))
    assert set(str(verdict).removesuffix(" on 2010").split(" or ")) == {one.value.replace("_", " ") for one in may_be}
    said = json.loads(verdict.to_json())
    assert {*said} == {field.name for field in attrs.fields(ContractVerdict)}
    assert {*said["possible"]} == {one.value for one in may_be}
    assert (said["as_of"], said["status"], said["missing"]) == ("2010", "undetermined", ["signed"])
