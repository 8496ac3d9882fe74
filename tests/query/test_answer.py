"""Answers to questions about one record: Kleene's logic, and the more is known the less is left open."""

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotations import is_figure, is_several
from bilateral import (
    Answer,
    Contract,
    Figure,
    LineItem,
    Meeting,
    MeetingSeries,
    Party,
    Period,
    Predicate,
    Protocol,
    Quantity,
    Record,
    Term,
    Treaty,
    When,
    contract,
    instrument,
    meeting,
    meeting_series,
    protocol,
    treaty,
)
from bilateral.errors import InvalidRecord, InvalidValue
from bilateral.kinds import TreatyKind
from bilateral.query.answer import answer, compare, is_said, read
from bilateral.query.predicate import Ask
from bilateral.query.predicate import Test as Leaf  # pytest takes what is called Test for its own
from bilateral.testing import laws, predicates
from bilateral.testing.dates import near_whens
from bilateral.types import RecordId
from strategies.least import RECORDS as LEAST
from strategies.pool import pooled_records

YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN

kinds = st.sampled_from(list(LEAST))


def asked(question: Predicate[Any], record: Record, *others: Record) -> Answer:
    """The answer about a record that stands beside others."""
    held: dict[RecordId, Record] = {one.id: one for one in (record, *others)}
    return answer(question.node, record, held.get)


def a_record(kind: type[Record]) -> st.SearchStrategy[Any]:
    """A record of this kind that names records of the strategies, and is named like one."""
    return pooled_records(kind.record_kind, f"{kind.record_kind.value}-1")


def some_records() -> st.SearchStrategy[list[Record]]:
    """Records that others may name."""
    return st.lists(kinds.flatmap(a_record), max_size=3, unique_by=lambda record: record.id)


@st.composite
def cases(draw: st.DrawFn, count: int) -> tuple[Record, list[Record], list[Predicate[Any]]]:
    """A record, others beside it, and questions about it."""
    kind = draw(kinds)
    questions = draw(st.lists(predicates(kind), min_size=count, max_size=count))
    return draw(a_record(kind)), draw(some_records()), questions


# Logic ------------------------------------------------------------------------------------------------------


def test_a_question_is_answered_as_its_parts_are() -> None:
    def with_two(
        case: tuple[Record, list[Record], list[Predicate[Any]]],
    ) -> tuple[list[Record], Predicate[Any], Predicate[Any]]:
        record, others, (one, two) = case
        return [record, *others], one, two

    laws.kleene(lambda held, question: asked(question, *held), cases(2).map(with_two))


@given(cases(1))
def test_what_is_said_and_what_is_not_are_told_apart_for_certain(
    case: tuple[Record, list[Record], list[Predicate[Any]]],
) -> None:
    record, _, _ = case
    for field in attrs.fields(type(record)):
        known = Predicate[Any](type(record), Leaf(field.name, Ask.KNOWN))

        assert Answer.of(is_said(getattr(record, field.name))) is asked(known, record)


# To know more -----------------------------------------------------------------------------------------------


@st.composite
def sharpened(draw: st.DrawFn, record: Record, donor: Record) -> Record:
    """The same record, of which more is known: silent fields filled from another, amounts and days made exact."""
    for field in attrs.fields(type(record)):
        have = getattr(record, field.name)
        if field.name == "id" or not draw(st.booleans()):
            continue
        more: dict[str, Any] = {field.name: _exact(have) if is_said(have) else getattr(donor, field.name)}
        try:
            record = attrs.evolve(record, **more)
        except InvalidRecord:
            continue  # what is now known contradicts something else
    return record


def _exact(have: object) -> object:
    if is_several(have):
        return tuple(_exact(one) for one in have)
    if is_figure(have):
        return _exact_amount(have)
    # Some sets of days are open, and some days no calendar here has.
    if isinstance(have, When) and have.reach.earliest_start >= 1 and have.reach.latest_end <= dt.date.max.toordinal():
        return When.on(dt.date.fromordinal(have.last_day))
    if isinstance(have, LineItem):
        amounts: dict[str, Any] = {name: _exact(getattr(have, name)) for name in ("quantity", "unit_value")}
        return attrs.evolve(have, **amounts)
    return have


def _exact_amount(figure: Figure[Any]) -> Figure[Any]:
    low, high = figure.interval.low, figure.interval.high
    if low is None or high is None:
        inside = low + 1 if low is not None else high / 2 if high is not None else None
    else:
        inside = (low + high) / 2
    if inside is None:
        return figure
    try:
        return Figure.exactly(figure.bound.with_magnitude(inside))
    except InvalidValue:  # beyond the largest number, or finer than the finest
        return figure


@given(st.data())
def test_to_know_more_never_turns_an_answer(data: st.DataObject) -> None:
    kind = data.draw(kinds)
    record, donor, others = data.draw(a_record(kind)), data.draw(a_record(kind)), data.draw(some_records())
    question = data.draw(predicates(kind, modal=False))
    before = asked(question, record)
    after = asked(question, data.draw(sharpened(record, donor)), *others)

    assert before in {UNKNOWN, after}


# What a field says ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("have", [None, "", (), (None, ""), ((), None), UNKNOWN, (UNKNOWN,)], ids=repr)
def test_nothing_is_said(have: object) -> None:
    assert not is_said(have)


@pytest.mark.parametrize("have", ["Delhi", " ", 0, NO, (None, "Delhi"), When("2021"), Term(), False], ids=repr)
def test_something_is_said(have: object) -> None:
    assert is_said(have)


def test_a_path_leads_through_parts_and_along_several() -> None:
    made = Contract(
        id="c",
        title="Rifles",
        parties=("IN", Party(organization="works")),
        items=(LineItem(designation="A", quantity="5 rifles"), LineItem(designation="B")),
    )

    assert "Rifles" == read(made, "title")
    assert ("IN", None) == read(made, "parties.country")
    assert (Figure.exactly(Quantity(5, "rifle")), None) == read(made, "items.quantity")
    assert () == read(Contract(id="c", title="Rifles"), "items.quantity")


SILENT = Contract(id="c", title="Rifles")


@pytest.mark.parametrize(
    "question",
    [
        contract.place == "Delhi",
        contract.place != "Delhi",
        contract.parties.includes("IN"),
        ~contract.parties.includes("IN"),
        contract.under == "t",
        contract.signed < When("2021"),
        contract.subjects.includes("arms"),
        contract.quantity >= Quantity(1, "rifle"),
        contract.signed_at.matches(meeting.ordinal == 20),
        contract.period.contains(When("2021")),
    ],
    ids=str,
)
def test_where_nothing_is_said_the_answer_is_unknown(question: Predicate[Contract]) -> None:
    assert UNKNOWN is asked(question, SILENT)


def test_an_unknown_answer_in_a_record_is_nothing_said() -> None:
    pact = Treaty(id="t", title="Pact")

    assert UNKNOWN is asked(treaty.binding == YES, pact)
    assert NO is asked(treaty.binding.is_known(), pact)
    assert NO is asked(treaty.binding == YES, attrs.evolve(pact, binding=NO))


@pytest.mark.parametrize(
    ("figures", "expected"),
    [
        (["600,000 rifles"], YES),
        (["more than 500,000 rifles"], UNKNOWN),
        (["five systems"], NO),
        (["five systems", "more than 500,000 rifles"], UNKNOWN),
        (["five systems", "7 lakh rifles"], YES),
        (["five systems", None], UNKNOWN),
        ([None], UNKNOWN),
        ([], UNKNOWN),
    ],
)
def test_of_several_values_one_is_enough(figures: list[str | None], expected: Answer) -> None:
    items = [LineItem(designation="x", quantity=figure) for figure in figures]
    made = Contract(id="c", title="Rifles", items=items)

    assert expected is asked(contract.quantity >= Quantity(600_000, "rifle"), made)


def test_a_party_that_says_no_country_may_be_of_any() -> None:
    made = Contract(id="c", title="Rifles", parties=("IN", Party(organization="works")))

    assert YES is asked(contract.parties.includes("IN"), made)
    assert UNKNOWN is asked(contract.parties.includes("RU"), made)
    assert NO is asked(contract.parties.includes("RU"), attrs.evolve(made, parties=("IN", "FR")))


def test_words_are_found_in_capitals_or_not() -> None:
    made = Contract(id="c", title="AK-203 Straße")

    assert YES is asked(contract.title.contains("STRASSE") & contract.title.starts_with("ak-203"), made)
    assert NO is asked(contract.title == "ak-203 straße", made)


# Each sort of value in its own way --------------------------------------------------------------------------


@pytest.mark.parametrize(("have", "before", "within", "after"), [
    ("2021-12-06", NO, YES, NO), ("2021-12", NO, YES, NO), ("2021", NO, YES, NO), ("2020", YES, NO, NO),
    ("2022-01", NO, NO, YES), ("202X", UNKNOWN, UNKNOWN, UNKNOWN),
])  # fmt: skip
def test_who_asks_for_a_year_means_all_of_it(have: str, before: Answer, within: Answer, after: Answer) -> None:
    answers = [compare(When(have), ask, When("2021")) for ask in (Ask.UNDER, Ask.EQUAL, Ask.OVER)]

    assert [before, within, after] == answers


@given(near_whens(), st.dates(dt.date(2020, 1, 1), dt.date(2020, 4, 30)))
def test_of_a_whole_day_a_question_and_a_verb_say_the_same(have: When, day: dt.date) -> None:
    want = When.on(day)
    verbs = {Ask.UNDER: have.is_before, Ask.EQUAL: have.is_same, Ask.OVER: have.is_after, Ask.WITHIN: have.is_within}

    for ask, verb in verbs.items():
        assert verb(want) is compare(have, ask, want)


@pytest.mark.parametrize(("ask", "verb"), [
    (Ask.EQUAL, "is_equal"), (Ask.UNDER, "is_under"), (Ask.AT_MOST, "is_at_most"), (Ask.OVER, "is_over"),
    (Ask.AT_LEAST, "is_at_least"),
])  # fmt: skip
@pytest.mark.parametrize("have", ["5 rifles", "about 5 rifles", "more than 5 rifles", "5 systems"])
def test_figures_are_compared_by_their_verbs(have: str, ask: Ask, verb: str) -> None:
    figure = Figure.quantity(have)
    for want in (Quantity(5, "rifle"), Quantity(6, "rifle"), Figure.quantity("up to 5 rifles")):
        assert getattr(figure, verb)(want) is compare(figure, ask, want)


def test_periods_contain_days_and_are_equal_as_they_are_written() -> None:
    span = Period("2021", "2031")

    assert [YES, UNKNOWN, NO] == [compare(span, Ask.CONTAINS, When(day)) for day in ("2025", "2021", "2032")]
    assert YES is compare(span, Ask.EQUAL, Period("2021", "2031"))
    assert NO is compare(span, Ask.EQUAL, Period("2021", "2032"))


@pytest.mark.parametrize(
    ("question", "count"),
    [
        (meeting.ordinal < 20, [1, 19]),
        (meeting.ordinal <= 20, [1, 19, 20]),
        (meeting.ordinal == 20, [20]),
        (meeting.ordinal != 20, [1, 19, 21]),
        (meeting.ordinal >= 20, [20, 21]),
        (meeting.ordinal > 20, [21]),
        (meeting.ordinal.is_in(1, 21), [1, 21]),
    ],
    ids=str,
)
def test_ordinals_are_compared_as_numbers(question: Predicate[Meeting], count: list[int]) -> None:
    sessions = [Meeting(id="m", title="Session", ordinal=number) for number in (1, 19, 20, 21)]

    assert count == [session.ordinal for session in sessions if asked(question, session) is YES]


# Links ------------------------------------------------------------------------------------------------------

TWENTIETH = Meeting(id="m-20", title="Session", ordinal=20, outcomes=("c", "t"), series="s")
UNCOUNTED = Meeting(id="m-20", title="Session")
PACT = Treaty(id="t", title="Pact", kind=TreatyKind.PROGRAMME)
RIFLES = Contract(id="c", title="Rifles", signed_at="m-20", under="t")


@pytest.mark.parametrize(
    ("others", "expected"),
    [([TWENTIETH], YES), ([attrs.evolve(TWENTIETH, ordinal=19)], NO), ([UNCOUNTED], UNKNOWN), ([], UNKNOWN)],
    ids=["so", "not so", "nobody said", "kept elsewhere"],
)
def test_a_question_is_asked_across_a_link(others: list[Record], expected: Answer) -> None:
    assert expected is asked(contract.signed_at.matches(meeting.ordinal == 20), RIFLES, *others)


def test_a_question_is_asked_across_two_links() -> None:
    series = MeetingSeries(id="s", title="Sessions", acronym="IRIGC")
    question = contract.signed_at.matches(meeting.series.matches(meeting_series.acronym == "IRIGC"))

    assert YES is asked(question, RIFLES, TWENTIETH, series)
    assert UNKNOWN is asked(question, RIFLES, TWENTIETH)
    assert UNKNOWN is asked(question, RIFLES, UNCOUNTED, series)


def test_of_several_linked_records_one_is_enough_and_another_kind_says_no() -> None:
    question = meeting.outcomes.matches(contract.title == "Rifles")

    assert YES is asked(question, TWENTIETH, RIFLES, PACT)
    assert NO is asked(question, TWENTIETH, attrs.evolve(RIFLES, title="Systems"), PACT)
    assert UNKNOWN is asked(question, TWENTIETH, PACT)
    assert NO is asked(question, attrs.evolve(TWENTIETH, outcomes=("t",)), PACT)


def test_what_is_asked_of_every_instrument_is_answered_by_each() -> None:
    assert YES is asked(meeting.outcomes.matches(instrument.title == "Pact"), TWENTIETH, RIFLES, PACT)
    assert YES is asked(contract.under.matches(instrument.title == "Pact"), RIFLES, PACT)


def test_a_protocol_is_asked_about_a_parent_of_any_kind() -> None:
    record = Protocol(id="p", title="Protocol", parent="m-20")
    amendment = Protocol(id="p", title="Protocol", parent="t")
    of_meeting, of_treaty = (
        protocol.parent.matches(meeting.ordinal == 20),
        protocol.parent.matches(treaty.title == "Pact"),
    )

    assert (YES, NO) == (asked(of_meeting, record, TWENTIETH, PACT), asked(of_treaty, record, TWENTIETH, PACT))
    assert (NO, YES) == (asked(of_meeting, amendment, TWENTIETH, PACT), asked(of_treaty, amendment, TWENTIETH, PACT))


@given(st.data())
def test_what_is_asked_of_a_linked_record_is_what_is_asked_of_it_itself(data: st.DataObject) -> None:
    question = data.draw(predicates(Meeting, links=0))
    session = data.draw(a_record(Meeting))
    made = Contract(id="c", title="Rifles", signed_at=session.id)

    assert asked(question, session) is asked(contract.signed_at.matches(question), made, session)
