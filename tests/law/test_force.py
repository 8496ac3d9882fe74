"""Whether it is in force: whom one may ask for, what waits for itself, and what is said of what nobody can know."""

from __future__ import annotations

import re
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import Answer, EntryRule, Register, Treaty, law
from bilateral.errors import InvalidValue
from bilateral.kinds import LegalStatus
from bilateral.parts import EndEvent, ProvisionalRule, Registration, Termination
from strategies.pacts import AT_ONCE, BOTH, SIGNED, act, denounced, facts_of, is_a_field, status_covered, to, treaty
from strategies.springs import KEPT, VAGUE, Kept

#: What would decide, besides days on record.
MISSING = re.compile(
    r"its entry into force|its clause on (?:renewal|duration)|notices not to renew|whether it was extended"
    r"|whether and when this happened: .+|who succeeded [A-Z].+|which part of it is meant"
    r"|for which party, or which part|the day that is asked for|the day of [tuv]\.[\w.\[\]]+|the day of .+ \([tuv]\)"
)


@given(st.lists(KEPT, min_size=3, max_size=3), st.lists(VAGUE, min_size=4, max_size=4))
def test_a_verdict_that_is_open_says_what_would_decide_and_each_names_fields_that_there_are(
    several: list[Kept], days: list[str]
) -> None:
    for record, on, of in product(several, days, (law.in_force, law.applicable)):
        verdict = of(record.treaty, on=on, others=record.others, sources=record.sources)
        is_open = verdict.status is LegalStatus.UNDETERMINED and "contradicts itself" not in verdict.reason
        records: dict[str, Any] = {one.id: one for one in (record.treaty, *record.others)}

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


UNKNOWN_END = "it ended, on a day not known"
CONTRADICTION = "what is on record contradicts itself: no order of its days fits all of it"
NO_ENTRY = "it is signed, and no day of entry into force is known (articles 18 and 24)"
LATE: dict[str, Any] = {"signed": "2013-05-01", "entry_into_force": "2013-06-01", "known_clauses": "all"}
SENTENCES: list[tuple[list[Any], str, str, str | None]] = [
    ([treaty(**SIGNED)], "2010-03-09", "it was not signed by both before 2010-03-10 (article 11)", None),
    (
        [treaty(**SIGNED)],
        "2012",
        "it entered into force on 2010-03-10 (article 24), and no end has come (article 42)",
        None,
    ),
    (
        [treaty(**{**SIGNED, "entry_into_force": "2013"})],
        "2012",
        "it enters into force on some day of 2013 (article 24)",
        None,
    ),
    (
        [treaty(**{**SIGNED, "entry": EntryRule(event="fixed_date", date="2013", delay="P1M")})],
        "2012",
        "it enters into force on a day reckoned from some day of 2013 (article 24)",
        None,
    ),
    (
        [
            treaty(
                **{**SIGNED, "entry": EntryRule(event="later_ratification", if_by="2011", date="2012")},
                acts=[act("ratified", one, "2010-06-01") for one in BOTH],
            )
        ],
        "2012-06-01",
        "it enters into force on some day of 2012 (article 24)",
        "the day of t.entry.date",
    ),
    (
        [
            treaty(
                **{
                    **SIGNED,
                    "entry": EntryRule(event="other", provisional=ProvisionalRule(event="fixed_date", date="2012")),
                },
            ),
            status_covered("2000/2020"),
        ],
        "2013",
        "it is applied provisionally, which is not force (article 25)",
        None,
    ),
    ([treaty(**{**SIGNED, "entry": "other"}), status_covered("2000/2020")], "2012", NO_ENTRY, None),
    ([treaty(**{**SIGNED, "entry": "other"})], "2012", NO_ENTRY, "its entry into force"),
    ([treaty(**SIGNED, termination=Termination(date="2011-12-31"))], "2012", "it ended with 2011-12-31", None),
    ([treaty(**SIGNED, termination=Termination())], "2012", UNKNOWN_END, "the day of termination (t)"),
    (
        [treaty(**SIGNED, ends_on=EndEvent(event="it snows", date="2011"))],
        "2012",
        "it ended by its terms: it snows",
        None,
    ),
    (
        [treaty(**SIGNED, ends_on=EndEvent(event="it snows"))],
        "2012",
        "it ends with an event of which no day is known: it snows",
        "whether and when this happened: it snows",
    ),
    (
        [treaty(**SIGNED), treaty("u", **SIGNED, relations=to("supersedes"))],
        "2012",
        "u supersedes it from its own entry into force (article 59(1))",
        None,
    ),
    (
        [treaty(**SIGNED, acts=[act("terminated_by_agreement", one, "2011-01-01") for one in BOTH])],
        "2012",
        "its parties ended it by consent (article 54(b))",
        None,
    ),
    (
        [treaty(**SIGNED, acts=[act("terminated_by_agreement", "IN", "2011-01-01")])],
        "2012",
        "its parties ended it by consent (article 54(b))",
        "the day of consent of RU to its end (t)",
    ),
    ([treaty(**AT_ONCE, acts=[denounced("2011", "2011")])], "2013", "IN denounced it (article 54(a))", None),
    (
        [treaty(**AT_ONCE, acts=[act("denounced", None, "2011", received="2011")])],
        "2013",
        "a party denounced it (article 54(a))",
        None,
    ),
    (
        [treaty(**SIGNED, acts=[denounced("2011", "2011")])],
        "2013",
        "IN denounced it (article 54(a)), with no clause on it (article 56)",
        "the day of effect of acts[0] (t)",
    ),
    (
        [treaty(**{**SIGNED, "known_clauses": "none"}, without=["term", "period"], acts=[denounced("2011", "2011")])],
        "2013",
        "IN denounced it (article 54(a)); what notice it asks for isn't known",
        "the day of effect of acts[0] (t)",
    ),
    (
        [treaty(**SIGNED, term="P3Y", renewal="none"), treaty("x", **LATE, term="P1Y", relations=to("extends"))],
        "2015",
        "its term is over (article 54(a))",
        None,
    ),
    (
        [
            treaty(**SIGNED, termination=Termination(date="2013-03-09")),
            treaty("x", **LATE, term="P1Y", relations=to("extends")),
        ],
        "2015",
        "its extension is over (article 54(a))",
        None,
    ),
    (
        [treaty(**SIGNED, term="P3Y", renewal="by_agreement")],
        "2015",
        "its term is over, and another agreement may have extended it",
        "whether it was extended",
    ),
    (
        [treaty(**{**SIGNED, "known_clauses": "none"})],
        "2015",
        "it may have a term, and none is known (article 54(a))",
        "its clause on duration",
    ),
    (
        [treaty(**{**SIGNED, "signed": "1980-01-01"}, parties=("IN", "CSHH"))],
        "1999",
        "Czechoslovakia is no more, and no act of succession is on record",
        "who succeeded Czechoslovakia",
    ),
    (
        [
            treaty(**{**SIGNED, "entry": "other"}, registrations=[Registration(register="LNTS", date="2012")]),
            status_covered("2000/2020"),
        ],
        "2015",
        CONTRADICTION,
        None,
    ),
]


@pytest.mark.parametrize(("kept", "on", "reason", "missing"), SENTENCES)
def test_each_reason_is_a_sentence_with_its_article(kept: list[Any], on: str, reason: str, missing: str | None) -> None:
    verdict = Register().add(*kept).in_force("t", on=on)

    assert reason in verdict.reason.split("; or ")
    assert missing in (None, *verdict.missing)
    assert missing is not None or not verdict.missing
