"""What is in force, or overdue, as questions to a register; and what a verdict says of itself."""

from __future__ import annotations

import json
import re
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import (
    Act,
    Answer,
    Claim,
    Contract,
    Coverage,
    Denunciation,
    EntryRule,
    Register,
    Source,
    Treaty,
    Verdict,
    When,
    contract,
    law,
    possibly,
    treaty,
)
from bilateral.errors import InvalidValue, InvalidWhen, UnknownRecord, WrongType
from bilateral.kinds import ContractStatus, LegalStatus, RecordKind
from bilateral.parts import EndEvent, Milestone, Relation, Withdrawal
from bilateral.testing import registers, treaties, whens
from strategies.pacts import facts_of, is_a_field, to
from strategies.pool import pooled_records

PACT = Treaty(
    id="pact",
    title="Pact",
    parties=("IN", "RU"),
    signed="2010-01-01",
    entry="signature",
    term="5 years",
    renewal="automatic",
    renewal_term="5 years",
    notice="6 months",
    known_clauses="all",
)
RIFLES = Contract(
    id="rifles",
    title="Rifles",
    under="pact",
    signed="2012-06-01",
    milestones=[
        Milestone(kind="approval", met="2012-03-01"),
        Milestone(kind="delivery", due="2013-06", met="2013-05-20"),
        Milestone(kind="delivery", due="2014-06", met="2014-09"),
    ],
)


def test_agreements_are_found_by_what_is_in_force_on_a_day() -> None:
    register = Register().add(PACT, RIFLES)

    assert ("pact",) == register.treaties.where(treaty.in_force(on="2014")).ids
    assert () == register.treaties.where(treaty.in_force(on="2016")).ids
    assert ("pact",) == register.treaties.where(possibly(treaty.in_force(on="2016"))).ids
    assert ("pact",) == register.treaties.where(treaty.in_force(on="2016", presume_renewed=True)).ids
    assert ("pact",) == register.treaties.where(~treaty.in_force(on="2009-12-31")).ids


def test_it_is_asked_across_a_link() -> None:
    register = Register().add(PACT, RIFLES)

    assert ("rifles",) == register.contracts.where(contract.under.matches(treaty.in_force(on="2012-06-01"))).ids
    assert () == register.contracts.where(contract.under.matches(treaty.in_force(on="2009"))).ids


def test_a_later_treaty_of_the_register_bears_on_the_answer() -> None:
    relations = [Relation(kind="supersedes", target="pact")]
    later = Treaty(id="later", title="Pact", entry_into_force="2013-01-01", relations=relations)

    assert ("pact",) == Register().add(PACT).treaties.where(treaty.in_force(on="2014")).ids
    assert () == Register().add(PACT, later).treaties.where(treaty.in_force(on="2014") & (treaty.id == "pact")).ids


def test_a_question_prints_as_it_is_typed() -> None:
    assert "in_force(on=When('2016'), presume_renewed=True)" == str(treaty.in_force(on="2016", presume_renewed=True))
    status = contract.status(on="2013") == "overdue"
    assert "status(on=When('2013')) == ContractStatus.OVERDUE" == str(status)


@pytest.mark.parametrize(
    ("day", "status"),
    [
        ("2012-02-29", "planned"),
        ("2012-03-01", "cleared"),
        ("2012-06-01", "signed"),
        ("2013-05-20", "in_delivery"),
        ("2014-06-01", "in_delivery"),
        ("2014-06-30", "undetermined"),
        ("2014-07-01", "overdue"),
        ("2014-09-15", "undetermined"),
        ("2014-10-01", "completed"),
    ],
)
def test_a_contract_stands_as_its_dates_and_milestones_say(day: str, status: str) -> None:
    assert status == law.status_of(RIFLES, on=day).status.value


def test_contracts_are_found_by_their_status() -> None:
    register = Register().add(PACT, RIFLES)

    assert ("rifles",) == register.contracts.where(contract.status(on="2014-07-01") == "overdue").ids
    assert ("rifles",) == register.overdue(on="2014-07-01").ids
    assert () == register.overdue(on="2014-09-15").ids
    assert ("rifles",) == register.contracts.where(possibly(contract.status(on="2014-09-15") == "overdue")).ids
    assert ("rifles",) == register.contracts.where(contract.status(on="2014-09-15").is_in("overdue", "completed")).ids
    assert ("rifles",) == register.contracts.where(contract.status(on="2013-01-01") != ContractStatus.PLANNED).ids
    with pytest.raises(InvalidValue, match="did you mean 'overdue'"):
        contract.status(on="2014").is_in("overdu")


@pytest.mark.parametrize(
    ("milestone", "status"),
    [
        ({"due": "2013-01"}, {"signed", "overdue", "completed"}),
        ({"due": "2013-01", "status": "scheduled"}, {"overdue"}),
        ({"status": "under_way"}, {"in_delivery"}),
        ({"status": "met", "due": "2013-01"}, {"overdue", "completed"}),
    ],
)
def test_of_a_delivery_silence_says_nothing(milestone: dict[str, Any], status: set[str]) -> None:
    one = Contract(id="c", title="C", signed="2012", milestones=[Milestone(kind="delivery", **milestone)])

    possible = {found.value for found in law.status_of(one, on="2014-01-01").possible}
    assert possible <= status
    assert len(possible) == 1 or possible >= {"overdue", "completed"}


def test_what_was_cancelled_was_not_before_its_signature() -> None:
    dropped = Contract(id="c", title="C", signed="2012-06-01", final_status="cancelled")

    assert ContractStatus.PLANNED is law.status_of(dropped, on="2012-05-31").status
    assert ContractStatus.CANCELLED in law.status_of(dropped, on="2013").possible


@pytest.mark.parametrize(
    ("day", "missing"),
    [("2013-01-01", ()), ("2014-06-30", ("milestones[2].due",)), ("2014-09-15", ("milestones[2].met",))],
)
def test_of_a_contract_is_missing_what_would_decide(day: str, missing: tuple[str, ...]) -> None:
    assert missing == law.status_of(RIFLES, on=day).missing


@pytest.mark.parametrize(
    ("fields", "missing"),
    [
        ({}, {"signed"}),
        ({"final_status": "complete"}, {"signed", "final_status"}),
        (
            {"final_status": "complete", "milestones": [Milestone(kind="delivery", met="2012")]},
            {"signed", "final_status", "milestones[0].met"},
        ),
    ],
)
def test_what_is_missing_has_the_names_of_the_fields(fields: dict[str, Any], missing: set[str]) -> None:
    assert missing == {*law.status_of(Contract(id="c", title="C", signed="2012", **fields), on="2012-06-01").missing}


def test_nothing_is_missing_that_would_decide_nothing() -> None:
    never = Milestone(kind="delivery", due="2013-06", status="scheduled")
    some_day = Milestone(kind="delivery", due="2014-06", met="2014-09")
    verdict = law.status_of(attrs.evolve(RIFLES, milestones=[never, some_day]), on="2014-09-15")

    assert (ContractStatus.OVERDUE, ()) == (verdict.status, verdict.missing)


@given(pooled_records(RecordKind.CONTRACT), whens().filter(lambda when: not when.is_several))
def test_something_is_missing_where_a_contract_may_stand_as_several_and_nowhere_else(one: Contract, on: When) -> None:
    verdict = law.status_of(one, on=on)

    assert bool(verdict.missing) == (len(verdict.possible) > 1) == (verdict.status is ContractStatus.UNDETERMINED)
    for name in verdict.missing:
        assert re.fullmatch(r"signed|final_status|milestones\[\d\]\.(?:met|due)|the day asked for", name)


# What a verdict says ------------------------------------------------------------------------------------------------


def test_a_verdict_names_its_reason_its_facts_and_the_day() -> None:
    verdict = law.in_force(PACT, on="2012-05-05")

    assert (Answer.YES, LegalStatus.IN_FORCE, When("2012-05-05")) == (verdict.answer, verdict.status, verdict.as_of)
    assert "2010-01-01" in verdict.reason
    assert ("pact.signed", "pact.entry") == verdict.rests_on
    assert () == verdict.missing


def test_a_verdict_prints_its_answer_its_day_its_status_and_its_reason() -> None:
    waiting = Treaty(id="t", title="T", parties=("IN", "RU"), signed="2010-01-01", entry="later_ratification",
                     acts=[Act(kind="notified_not_becoming_party", party="RU", received="2011-02-03")])  # fmt: skip
    verdict = law.in_force(waiting, on="2012")

    assert f"no on 2012: signed not in force; {verdict.reason}" == str(verdict)
    assert str(law.in_force(PACT, on="2012-05-05")).startswith("yes on 2012-05-05: in force; it entered into force on")


def test_the_end_of_an_extension_rests_on_how_long_it_extends() -> None:
    short = attrs.evolve(PACT, renewal="none", renewal_term=None)
    more: dict[str, Any] = {
        "signed": "2012-01-01",
        "entry": "signature",
        "known_clauses": "all",
        "relations": to("extends", "pact"),
    }
    by_term, by_period = (
        Treaty(id="x", title="X", term="1 year", **more),
        Treaty(id="x", title="X", period="../2017", **more),
    )

    assert ("pact.term", "x.term") == law.in_force(short, on="2018-01-01", others=[by_term]).rests_on
    assert ("pact.term", "x.period") == law.in_force(short, on="2018-01-01", others=[by_period]).rests_on


def test_an_open_verdict_names_what_would_decide() -> None:
    assert ("notices not to renew",) == law.in_force(PACT, on="2016").missing
    vague = Treaty(id="t", title="T", signed="2010-01-01", entry_into_force="2011", known_clauses="all")
    assert any("t.entry_into_force" in one for one in law.in_force(vague, on="2011-06-01").missing)


def test_a_signature_of_which_nobody_told_the_day_is_what_would_decide() -> None:
    unsigned = Treaty(id="t", title="T", parties=("IN", "RU"), entry="signature", known_clauses="all")

    assert "the day of signed (t)" in law.in_force(unsigned, on="2012").missing


def test_a_day_of_effect_that_is_missing_is_named_after_its_own_act() -> None:
    acts = [Act(kind="ratified", party="RU", date="2010-02-01"), Act(kind="denounced", party="IN", date="2012-01-01")]
    clause = Denunciation(notice="P6M", counted_from="sent", effect="end_of_period")
    one = Treaty(
        id="t", title="T", parties=("IN", "RU"), signed="2010", entry="signature", denunciation=clause, acts=acts
    )

    assert "the day of effect of acts[1] (t)" in law.in_force(one, on="2013-01-01").missing


def test_the_law_asks_plain_records_as_a_register_does() -> None:
    covers = Coverage(of=["acts"], kinds=["denounced"], countries=["IN", "RU"], during="2009-01-01/2016-12-31")
    gazette = Source(id="gazette", covers=[covers])

    assert Answer.YES is law.in_force(PACT, on="2016-06-01", sources=[gazette]).answer
    assert law.in_force(PACT, on="2016-06-01", sources=[gazette]) == Register().add(PACT, gazette).in_force(
        "pact", on="2016-06-01"
    )


def test_bad_questions_are_refused() -> None:
    register = Register().add(PACT, RIFLES)
    with pytest.raises(UnknownRecord, match="did you mean 'pact'"):
        register.in_force("pakt", on="2014")
    with pytest.raises(WrongType, match="a treaty or a protocol"):
        register.in_force("rifles", on="2014")
    with pytest.raises(InvalidWhen, match="several days"):
        register.in_force("pact", on="{2014-01-01,2014-01-02}")
    with pytest.raises(InvalidWhen):
        treaty.in_force(on="soon")
    with pytest.raises(WrongType, match="Treaty"):
        law.in_force(RIFLES, on="2014")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


TACIT: dict[str, Any] = {"term": "P3Y", "renewal": "automatic", "notice": "P3M", "known_clauses": "all"}
SILENT = "it is renewed unless a party gives notice, and no source would know of a notice"


@pytest.mark.parametrize(
    ("fields", "reason", "missing"),
    [
        (
            {"signed": "2010", "term": "P3Y"},
            "its term is over, and it isn't known whether it is renewed",
            ("its clause on renewal", "the day of t.signed"),
        ),
        ({**TACIT, "renewal_term": "P2Y"}, SILENT, ("notices not to renew",)),
        ({**TACIT, "renewal_term": "P0D"}, SILENT, ("notices not to renew",)),
    ],
)
def test_why_it_is_open_is_said_with_what_would_decide(
    fields: dict[str, Any], reason: str, missing: tuple[str, ...]
) -> None:
    base: dict[str, Any] = {"signed": "2010-03-10", "entry": "signature", **fields}
    one = Treaty(id="t", title="T", parties=("IN", "RU"), **base)
    # A source that doesn't say in which time it looked would know of nothing.
    never = Source(id="gazette", covers=[Coverage(of=["acts"], kinds=["denounced"], countries=["IN", "RU"])])

    for sources in ([], [never]):
        verdict = law.in_force(one, on="2013-06-01", sources=sources)
        assert (Answer.UNKNOWN, reason, missing) == (verdict.answer, verdict.reason, verdict.missing)


@pytest.mark.parametrize(
    ("counted_from", "acts", "missing"),
    [
        ("sent", ["2011-01-01"], ("its entry into force", "the day of the notified act of RU (t)")),
        ("received", ["2011-01-01"], ("its entry into force", "the day of the receipt of the act of RU (t)")),
        ("sent", ["2011-01-01", None], ("the day of acts[1].date (t)",)),
        ("received", ["2011-01-01", None], ("the day of acts[1].received (t)",)),
    ],
)
def test_an_act_that_would_decide_is_named(counted_from: str, acts: list[str | None], missing: tuple[str, ...]) -> None:
    entry = EntryRule(event="later_notification", counted_from=counted_from)
    told = [
        Act(kind="notified_completion", party=party, date=day, received=day)
        for party, day in zip(("IN", "RU"), acts, strict=False)
    ]
    base: dict[str, Any] = {"signed": "2010-03-10", "known_clauses": "all", "entry": entry, "acts": told}
    found = law.in_force(Treaty(id="t", title="T", parties=("IN", "RU"), **base), on="2012-01-01").missing

    assert missing == tuple(one for one in found if one in missing)


@pytest.mark.parametrize(
    ("fields", "missing"),
    [
        ({"ends_on": EndEvent(event="another agreement", date="2012")}, "the day of t.ends_on.date"),
        ({"effect_from": "2012"}, "the day of t.effect_from[0].date"),
        ({"signed": "2012"}, "the day of t.signed"),
        ({"entry": (), "entry_into_force": "2012"}, "the day of t.entry_into_force"),
        ({"period": "2010-03-10/2012"}, "the day of t.period.end"),
    ],
)
def test_a_day_that_would_decide_is_named(fields: dict[str, Any], missing: str) -> None:
    base: dict[str, Any] = {"signed": "2010-03-10", "entry": "signature", "known_clauses": "all", **fields}
    verdict = law.applicable(Treaty(id="t", title="T", parties=("IN", "RU"), **base), on="2012-06-01")

    assert (Answer.UNKNOWN, (missing,)) == (verdict.answer, verdict.missing)


def test_a_clause_that_would_decide_is_named() -> None:
    acts = [Act(kind="ratified", party="IN", date="2010-02-01"), Act(kind="ratified", party="RU", date="2010-06-15")]
    entry = EntryRule(event="later_ratification", if_by="2010-06")
    one = Treaty(
        id="t", title="T", parties=("IN", "RU"), signed="2010-01-01", known_clauses="all", entry=entry, acts=acts
    )

    assert "the day of t.entry.if_by" in law.in_force(one, on="2010-07-01").missing


# Laws ---------------------------------------------------------------------------------------------------------------

_ASKED = whens().filter(lambda when: not when.is_several)


@given(one=treaties(), on=_ASKED)
def test_every_treaty_gets_a_verdict_of_every_day(one: Treaty, on: When) -> None:
    verdict = law.in_force(one, on=on)

    assert (verdict.status is LegalStatus.IN_FORCE) is (verdict.answer is Answer.YES)
    assert verdict.answer is not Answer.UNKNOWN or verdict.status is LegalStatus.UNDETERMINED
    assert verdict.reason
    assert verdict.as_of == on
    for fact in (*facts_of(verdict), *facts_of(law.applicable(one, on=on))):
        assert is_a_field({one.id: one}, fact)


@given(one=treaties(parties=("IN", "RU")), year=st.integers(1900, 2030), days=st.data())
def test_what_holds_on_every_day_of_a_year_is_what_is_answered_of_the_year(one: Treaty, year: int, days: Any) -> None:
    verdict = law.in_force(one, on=str(year))
    day = days.draw(st.integers(1, 365).map(lambda number: f"{year}-{(number % 12) + 1:02}-{(number % 28) + 1:02}"))

    assert verdict.answer in (Answer.UNKNOWN, law.in_force(one, on=day).answer)


@given(kept=registers(min_size=1), on=_ASKED)
def test_a_question_finds_what_the_register_answers_with_yes(kept: Register, on: When) -> None:
    found = {one.id for one in kept.treaties if kept.in_force(one.id, on=on).answer is Answer.YES}

    assert found == set(kept.treaties.where(treaty.in_force(on=on)).ids)


def test_a_verdict_brings_the_claims_about_what_it_rests_on() -> None:
    pact = Treaty(id="v1.2", title="Pact", parties=("IN", "RU"), signed="2010-03-10", entry="signature", term="5 years",
                  renewal="none", known_clauses="all")  # fmt: skip
    sources = [Source(id="gazette"), Source(id="daily")]
    signed = Claim(record="v1.2", field=treaty.signed, value=When("2010-03-10"), source="gazette")
    back = Claim(record="v1.2", field=treaty.signed, value=When("2010-03-10"), source="daily",
                 withdrawn=Withdrawal(on="2011-01-01", reason="a slip"))  # fmt: skip
    titled = Claim(record="v1.2", field=treaty.title, value="Pact", source="gazette")
    other = Treaty(id="v1", title="Another", signed="2010-03-10")
    elsewhere = Claim(record="v1", field=treaty.signed, value=When("2010-03-10"), source="daily")
    register = Register().add(pact, other, *sources, signed, back, titled, elsewhere)

    assert (signed,) == register.in_force("v1.2", on="2012-01-01").claims
    assert (signed,) == register.applicable("v1.2", on="2012-01-01").claims
    assert () == law.in_force(pact, on="2012-01-01").claims


def test_days_that_nobody_knows_are_said_to_be_that() -> None:
    vague = Treaty(id="t", title="Pact", parties=("IN", "RU"), signed="2010-03", entry="exchange_of_notes")
    assert "before some day of 2010-03" in law.in_force(vague, on="2009").reason
    lasting = Treaty(id="t", title="Pact", parties=("IN", "RU"), signed="2010-03-10", period="2010/2020")
    assert "on a day not known" in law.in_force(lasting, on="2015").reason
    assert "the day that is asked for" in law.in_force(vague, on="2010-03").missing


def test_a_verdict_goes_to_json_and_to_a_notebook_with_every_word_escaped() -> None:
    pact = Treaty(id="t", title="Pact", parties=("IN", "RU"), signed="2010-03-10", entry="signature",
                  known_clauses="all", ends_on=EndEvent(event="<b>it</b> snows", date="2012-01-01"))  # fmt: skip
    claim = Claim(record="t", field=treaty.signed, value=When("2010-03-10"), source="gazette")
    register = Register().add(pact, Source(id="gazette"), claim)
    ended, open_to = register.in_force("t", on="2013"), register.in_force("t", on="2010-03")

    said = json.loads(ended.to_json())
    assert [*said] == ["as_of", *(field.name for field in attrs.fields(Verdict) if field.name != "as_of")]
    assert (said["as_of"], said["answer"], said["status"]) == ("2013", "no", "expired")
    assert said["rests_on"] == ["t.ends_on"]
    assert json.loads(open_to.to_json())["missing"] == list(open_to.missing) != []
    page = ended._repr_html_()  # pyright: ignore[reportPrivateUsage] - what a notebook calls
    assert "&lt;b&gt;it&lt;/b&gt; snows" in page
    assert "<b>" not in page
