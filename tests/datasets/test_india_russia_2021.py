"""The register of the two reports holds what they say, and every claim stands where it says it does."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import bilateral as bl
from bilateral import (
    Claim,
    Figure,
    Meeting,
    Money,
    Period,
    Protocol,
    Quantity,
    Register,
    Term,
    When,
    contract,
    meeting,
    possibly,
    protocol,
    treaty,
)
from bilateral.kinds import MeetingMode, MilestoneStatus, ProtocolRole, RelationKind

pytestmark = pytest.mark.smoke

SEEDS = Path(__file__).parents[3] / "shared" / "seeds"
#: Which report stands in which file, by a word of its name.
FILES = {"preview-2021-12-06": "000_", "republic-2021-12-06": "003_"}


@pytest.fixture
def register() -> Register:
    return bl.datasets.india_russia_2021()


def of_the_two(register: Register) -> list[Claim[Any, Any]]:
    """What is claimed by the two reports, whose texts are known."""
    return [claim for claim in register.claims if claim.source in FILES]


def passage_of(claim: Claim[Any, Any]) -> str:
    if not SEEDS.is_dir():
        pytest.skip(f"the reports themselves are not part of the project; they would stand in {SEEDS}")
    (path,) = (one for one in SEEDS.iterdir() if one.name.startswith(FILES[claim.source]))
    assert claim.passage is not None
    assert claim.passage.end is not None
    text = path.read_text("utf-8")
    assert claim.passage.end <= len(text)
    return text[claim.passage.start : claim.passage.end]


def test_it_has_no_faults() -> None:
    path = Path(bl.datasets.__file__).with_name("india_russia_2021.yaml")

    assert () == bl.check(path).faults


def test_what_the_library_loads_is_what_people_wrote() -> None:
    written = Path(bl.datasets.__file__).with_name("india_russia_2021.yaml")
    loaded = written.with_suffix(".json")

    # After a change of the YAML: bl.save(bl.load("india_russia_2021.yaml"), "india_russia_2021.json")
    assert bl.dumps(bl.load(written)) == loaded.read_text("utf-8")


def test_no_record_says_anything_without_a_source(register: Register) -> None:
    assert () == register.unsourced()


def test_every_claim_names_its_place_in_a_source(register: Register) -> None:
    assert all(claim.passage is not None and claim.passage.start is not None for claim in of_the_two(register))


def test_every_passage_lies_in_its_report(register: Register) -> None:
    assert all(passage_of(claim).strip() for claim in of_the_two(register))


def test_figures_that_stand_alone_are_what_their_passages_read_as(register: Register) -> None:
    for claim in of_the_two(register):
        if claim.field.name == "value":
            assert claim.value == Figure.money(passage_of(claim))
        if claim.field.name == "quantity":
            unit = claim.value.low.unit
            assert claim.value == Figure.quantity(passage_of(claim), unit=unit)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("ak-203", "contract"),
        ("s-400", "contract"),
        ("mtc-2021-2031", "treaty"),
        ("kalashnikov-2019", "treaty"),
        ("kalashnikov-amendment-2021", "protocol"),
        ("irigc-m-mtc-20-protocol", "protocol"),
        ("summit-21", "meeting"),
        ("two-plus-two-1", "meeting"),
        ("irigc-m-mtc-20", "meeting"),
        ("foreign-ministers-2021-12-06", "meeting"),
        ("annual-summit", "meeting_series"),
        ("two-plus-two", "meeting_series"),
        ("irigc-m-mtc", "meeting_series"),
        ("irrpl", "organization"),
    ],
)
def test_everything_is_called_what_it_was_promised_to_be_called(register: Register, name: str, kind: str) -> None:
    assert kind == register[name].record_kind.value


def test_what_other_papers_print_is_quoted_as_they_print_it(register: Register) -> None:
    others = [one for one in register.claims if one.source not in FILES and one.field.name in ("value", "quantity")]

    assert 9 == len(others)
    for claim in others:
        assert claim.passage is not None
        read = Figure.money(claim.passage.quote) if claim.field.name == "value" else _rifles(claim.passage.quote)
        assert claim.value == read


def _rifles(words: str) -> Figure[Quantity]:
    return Figure.quantity(words, unit="rifle")


def test_the_rifles_are_counted_by_both_reports_and_by_others(register: Register) -> None:
    values = register.explain("ak-203", contract.quantity).values

    assert (
        Figure.quantity("6,01,427 rifles"),
        Figure.over(Quantity(500_000, "rifle")),
        Figure.over(Quantity(600_000, "rifle")),
        Figure.quantity("nearly 6 lakh rifles"),
    ) == values


def test_the_papers_disagree_about_one_figure_and_most_say_the_exact_one(register: Register) -> None:
    (conflict,) = register.conflicts()

    assert ("ak-203", "quantity") == (conflict.record, conflict.field.name)
    assert [6, 1] == [side.independent for side in conflict.sides]
    assert Quantity(1427, "rifle") == conflict.comparison.distance


def test_weighed_the_records_say_more_than_the_two_reports(register: Register) -> None:
    weighed = register.reconcile()

    assert Figure.money("₹5,100-crore") == weighed.contracts["ak-203"].value
    assert When("2019-02-18") == weighed.treaties["kalashnikov-2019"].signed
    assert (
        Figure.over(Quantity(500_000, "rifle"))
        == register.reconcile(bl.policies.consensus).contracts["ak-203"].items[0].quantity
    )


def test_a_day_earlier_nobody_knew_of_the_signing(register: Register) -> None:
    before, after = (register.as_known(on=day) for day in ("2021-12-05", "2021-12-06"))

    assert "ak-203" in before.outside
    assert () == before.explain("ak-203", contract.signed).claims
    assert When("2021-12-06") == after.contracts["ak-203"].signed


def test_the_rifles_cost_around_five_thousand_crore(register: Register) -> None:
    rifles = register.contracts["ak-203"]

    assert Figure.about(Money("50000000000", "INR")) == rifles.value
    assert rifles.value is not None
    assert "around Rs 5000 crore" == rifles.value.text
    assert "7.63 x 39mm" == rifles.items[0].calibre


def test_the_plan_for_the_rifles_was_cleared_before_the_visit(register: Register) -> None:
    (approval,) = register.contracts["ak-203"].milestones

    assert MilestoneStatus.MET is approval.status
    assert Figure.over(Quantity(500_000, "rifle")) == approval.quantity


def test_five_systems_are_being_delivered(register: Register) -> None:
    systems = register.contracts["s-400"]

    assert Figure.exactly(Money("5400000000", "USD")) == systems.value
    assert Figure.exactly(Quantity(5, "system")) == systems.items[0].quantity
    assert {MilestoneStatus.UNDER_WAY} == {milestone.status for milestone in systems.milestones}
    assert 1 == systems.milestones[0].tranche


def test_the_programme_renews_a_framework_for_ten_years(register: Register) -> None:
    programme = register.treaties["mtc-2021-2031"]

    assert Period("2021", "2031") == programme.period
    assert Term(years=10) == programme.term
    assert [RelationKind.RENEWS] == [relation.kind for relation in programme.relations]


def test_the_amendment_rests_on_an_agreement_of_february_2019(register: Register) -> None:
    family = register.lineage("kalashnikov-amendment-2021")

    assert ("kalashnikov-2019", "kalashnikov-amendment-2021") == family.ids
    assert When("2019-02") == family[0].signed


def test_four_documents_came_of_the_20th_meeting(register: Register) -> None:
    session = register.meetings["irigc-m-mtc-20"]

    assert Figure.exactly(Quantity(4, "document")) == session.outcome_count
    assert set(session.outcomes) == set(register.outcomes("irigc-m-mtc-20").ids)
    assert 4 == register.outcomes("irigc-m-mtc-20").count()


def test_the_20th_meeting_has_a_protocol_of_its_own(register: Register) -> None:
    own = register.protocols.where(protocol.parent.matches(meeting.ordinal == 20)).one()

    assert isinstance(own, Protocol)
    assert ProtocolRole.RECORD_OF_MEETING is own.role


def test_two_ministers_presided_together(register: Register) -> None:
    chairs = register.meetings["irigc-m-mtc-20"].chairs

    assert [("rajnath-singh", "in-defence"), ("shoigu", "ru-defence")] == [(one.person, one.office) for one in chairs]


def test_the_summit_follows_a_gap_and_expects_up_to_ten_agreements(register: Register) -> None:
    summit = register.meetings["summit-21"]

    assert summit.gap_before is not None
    assert (Term(years=2), "the pandemic") == (summit.gap_before.length, summit.gap_before.reason)
    assert Figure.at_most(Quantity(10, "agreement")) == summit.expected_outcomes
    assert {"defence", "trade", "space", "technology", "energy"} == set(summit.expected_subjects)


def test_meetings_are_counted_as_the_reports_count_them(register: Register) -> None:
    ordinals = {one.id: one.ordinal for one in register.meetings if one.ordinal}
    ministers = register.meetings["foreign-ministers-2021-12-06"]

    assert {"summit-21": 21, "two-plus-two-1": 1, "irigc-m-mtc-20": 20} == ordinals
    assert (4, MeetingMode.IN_PERSON) == (ministers.ordinal_in_year, ministers.mode)


def test_speakers_are_told_apart(register: Register) -> None:
    said = {(one.id, statement.speaker) for one in register.meetings for statement in one.statements}

    assert {
        ("foreign-ministers-2021-12-06", "jaishankar"),
        ("foreign-ministers-2021-12-06", "lavrov"),
        ("irigc-m-mtc-20", "rajnath-singh"),
        ("irigc-m-mtc-20", "shoigu"),
    } == said


def test_the_promised_questions_are_answered(register: Register) -> None:
    dear = register.contracts.where(contract.value >= Money.parse("Rs 1000 crore"))
    many = register.contracts.where(possibly(contract.quantity >= Quantity(600_000, "rifle")))
    recent = register.contracts.where((contract.parties.includes("RU")) & ~(contract.signed < When.parse("2021")))
    last = register.meetings.where(meeting.series == "irigc-m-mtc").order_by(meeting.ordinal).last()

    assert ("ak-203",) == dear.ids
    assert ("ak-203",) == many.ids
    assert ("ak-203",) == recent.ids
    assert isinstance(last, Meeting)
    assert "irigc-m-mtc-20" == last.id
    assert ("mtc-2021-2031",) == register.treaties.where(treaty.period.contains(When.parse("2025"))).ids


def test_it_is_all_between_the_two(register: Register) -> None:
    both = register.between("IN", "RU")

    assert set(register) == set(both)
    assert set(register) == set(register.between("Russia", "India", predecessors=True))
    assert 0 == len(register.between("IN", "US"))
