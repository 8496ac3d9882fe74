"""Whether an agreement has effect, which is another question than force; and what such an answer rests on."""

from __future__ import annotations

from typing import Any

import pytest

from bilateral import Act, Treaty, law
from bilateral.parts import Effect, Survival, Termination
from strategies.pacts import facts_of, is_a_field


def _applies(on: str, **fields: Any) -> str:
    base: dict[str, Any] = {"signed": "2010-03-10", "entry": "signature", "known_clauses": "all", **fields}
    return str(law.applicable(Treaty(id="t", title="T", parties=("IN", "RU"), **base), on=on).answer)


def test_effect_may_begin_later_or_reach_back() -> None:
    assert ["no", "yes"] == [_applies(day, effect_from="2011-01-01") for day in ("2010-12-31", "2011-01-01")]
    assert ["no", "yes"] == [_applies(day, effect_from="2009-06-01") for day in ("2009-05-31", "2009-06-01")]
    assert "unknown" == _applies("2009-07-01", effect_from="2009-06-01", entry="other")


def test_effect_for_one_party_or_part_is_open_for_the_whole() -> None:
    assert "unknown" == _applies("2010-06-01", effect_from=Effect(date="2011-04-06", party="IN"))
    assert "yes" == _applies("2011-04-06", effect_from=Effect(date="2011-04-06", party="IN"))


def test_what_is_applied_provisionally_has_effect_and_what_is_suspended_has_none() -> None:
    assert "yes" == _applies("2010-04-01", entry_into_force="2011-01-01", provisional_application="2010-04-01/..")
    assert "unknown" == _applies("2010-04-01", entry_into_force="2011-01-01", provisional_application="2010-04-01/")
    assert "no" == _applies("2012-01-01", acts=[Act(kind="suspended", party="IN", date="2011-01-01")])


@pytest.mark.parametrize(
    ("fields", "facts"),
    [
        ({"acts": [Act(kind="suspended", party="IN", date="2011-01-01")]}, ("t.acts[0]",)),
        ({"period": "2010-03-10/2011-03-09"}, ("t.period",)),
        ({"term": "P1Y", "renewal": "none"}, ("t.term",)),
        ({"termination": Termination(date="2011-01-01")}, ("t.termination",)),
        ({"entry": (), "entry_into_force": "2013-01-01"}, ("t.entry_into_force",)),
    ],
)
def test_that_it_is_not_in_force_rests_on_what_says_so(fields: dict[str, Any], facts: tuple[str, ...]) -> None:
    base: dict[str, Any] = {"signed": "2010-03-10", "entry": "signature", "known_clauses": "all", **fields}

    assert facts == law.in_force(Treaty(id="t", title="T", parties=("IN", "RU"), **base), on="2012-01-01").rests_on


@pytest.mark.parametrize(
    ("fields", "on", "reason", "missing"),
    [
        (
            {"entry_into_force": "2011-01-01", "provisional_application": "2010-04-01/.."},
            "2010-04-01",
            "it is applied provisionally, which is not force (article 25)",
            (),
        ),
        (
            {"term": "P1Y", "renewal": "none", "survival": Survival(length="2 years", parts="running contracts")},
            "2012-01-01",
            "its term is over (article 54(a)), and its obligations outlive it for 2 years (article 70(1)),"
            " those on running contracts",
            ("which part of it is meant",),
        ),
        (
            {"effect_from": "2009-06-01", "entry": "other"},
            "2009-07-01",
            "its effect reaches back to 2009-06-01 (article 28), once it enters into force",
            ("its entry into force",),
        ),
        (
            {"effect_from": Effect(date="2011-04-06", party="IN")},
            "2010-06-01",
            "it has effect only from 2011-04-06 (article 24(4) and its clause), for one party or part",
            ("for which party, or which part",),
        ),
        (
            {"acts": [Act(kind="suspended", party="IN", date="2011-01-01")]},
            "2012-01-01",
            "its operation is suspended (articles 57 and 72)",
            (),
        ),
    ],
)
def test_why_it_applies_or_not_is_said_with_what_would_decide(
    fields: dict[str, Any], on: str, reason: str, missing: tuple[str, ...]
) -> None:
    base: dict[str, Any] = {"signed": "2010-03-10", "entry": "signature", "known_clauses": "all", **fields}
    one = Treaty(id="t", title="T", parties=("IN", "RU"), **base)
    verdict = law.applicable(one, on=on)

    assert (reason, missing) == (verdict.reason, verdict.missing)
    assert all(is_a_field({"t": one}, fact) for fact in facts_of(verdict))


def test_obligations_outlive_it_for_as_long_as_it_says() -> None:
    ended = {"term": "P1Y", "renewal": "none", "survival": "2 years"}

    assert ["yes", "yes", "no"] == [_applies(day, **ended) for day in ("2011-03-09", "2013-03-09", "2013-03-10")]
    parts = {**ended, "survival": Survival(length="2 years", parts="running contracts")}
    assert "unknown" == _applies("2012-01-01", **parts)
