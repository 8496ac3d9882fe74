"""Whether it is in force: whom one may ask for, what waits for itself, and what is said of what nobody can know."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import Answer, EntryRule, Treaty, law
from bilateral.errors import InvalidValue
from bilateral.kinds import LegalStatus
from strategies.pacts import SIGNED, facts_of, is_a_field, treaty
from strategies.springs import KEPT, VAGUE, Kept

#: What would decide, besides days on record.
MISSING = re.compile(
    r"its entry into force|its clause on (?:renewal|duration)|notices not to renew|whether it was extended"
    r"|whether and when this happened: .+|who succeeded [A-Z].+|which part of it is meant"
    r"|for which party, or which part|the day that is asked for|the day of [tuv]\.[\w.\[\]]+|the day of .+ \([tuv]\)"
)


@given(KEPT, st.lists(VAGUE, min_size=8, max_size=8))
def test_a_verdict_that_is_open_says_what_would_decide_and_each_names_fields_that_there_are(
    record: Kept, days: list[str]
) -> None:
    records: dict[str, Any] = {one.id: one for one in (record.treaty, *record.others)}
    for on in days:
        for of in (law.in_force, law.applicable):
            verdict = of(record.treaty, on=on, others=record.others, sources=record.sources)
            is_open = verdict.status is LegalStatus.UNDETERMINED and "contradicts itself" not in verdict.reason
            assert is_open is bool(verdict.missing)
            assert all(MISSING.fullmatch(one) for one in verdict.missing)
            assert all(is_a_field(records, fact) for fact in facts_of(verdict))


@given(st.sampled_from(["IN", "RU", "UA", "US", "CSHH"]), st.sampled_from(["IN", "RU", "UA", "US", "CSHH"]))
def test_only_parties_are_asked_for_and_those_that_took_the_place_of_one(one: str, other: str) -> None:
    pact = treaty(parties=("IN", "SU"), signed="1980-01-01", entry="signature", known_clauses="all")
    if {one, other} <= {"IN", "RU", "UA"}:
        assert law.in_force(pact, on="1990", between=(one, other)).answer is Answer.YES
    else:
        with pytest.raises(InvalidValue, match="two of its parties, or who succeeded one: IN, SU"):
            law.in_force(pact, on="1990", between=(one, other))


def test_where_not_all_parties_are_named_any_may_be_asked_for() -> None:
    pact = Treaty(id="t", title="Pact", signed="1980-01-01", entry="signature", known_clauses="all")

    assert law.in_force(pact, on="1990", between=("US", "CA")).answer is Answer.YES


@given(number=st.integers(1, 5), is_stated=st.booleans())
def test_what_waits_for_what_waits_for_it_may_wait_for_ever(number: int, *, is_stated: bool) -> None:
    def waiting(place: int, **fields: Any) -> Treaty:
        rule = EntryRule(event="instrument", target=f"t{(place + 1) % number}", delay="P1M")
        return treaty(f"t{place}", signed="2010-01-01", entry=rule, known_clauses="all", **fields)

    stated = {"entry_into_force": "2010-02-01"} if is_stated else {}
    first, *others = [waiting(place, **(stated if place == number - 1 else {})) for place in range(number)]
    verdict = law.in_force(first, on="2010-12-31", others=others)

    assert verdict.status is (LegalStatus.IN_FORCE if is_stated else LegalStatus.SIGNED_NOT_IN_FORCE)


@pytest.mark.parametrize("on", ["[2010-03-12..2099-12-31]", "2100-01-01"])
def test_more_orders_of_days_or_more_terms_than_are_followed_leave_it_open(on: str) -> None:
    daily = treaty(**SIGNED, term="P1D", renewal="automatic", renewal_term="P1D", notice="P1D")
    verdict = law.in_force(daily, on=on, presume_renewed=True)

    assert verdict.reason == "the days are known too imprecisely to follow every order they may have"
    assert (verdict.answer, verdict.status) == (Answer.UNKNOWN, LegalStatus.UNDETERMINED)
    assert law.in_force(daily, on="2060-01-01", presume_renewed=True).answer is Answer.YES
