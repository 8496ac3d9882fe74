"""Questions about the parts of a record: some part, every part, and parties by their role."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import product
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import (
    Answer,
    Claim,
    Contract,
    LineItem,
    Meeting,
    Party,
    Person,
    Predicate,
    Quantity,
    Record,
    Register,
    When,
    act,
    certainly,
    contract,
    line_item,
    meeting,
    milestone,
    party,
    person,
    possibly,
    treaty,
)
from bilateral.errors import WrongType
from bilateral.kinds import PartyRole
from bilateral.parts import Participant, instrument_relation, participant
from bilateral.query.answer import answer
from bilateral.query.members import PartiesByRole, Several
from bilateral.query.predicate import Ask, Modal, Mode, Not, Some
from bilateral.query.predicate import Test as Leaf  # pytest takes what is called Test for its own
from bilateral.testing import contracts, predicates
from bilateral.testing.predicate import namespace
from bilateral.types import RecordId
from strategies.least import RECORDS
from strategies.pool import pooled_records

YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN

RIFLES = Quantity(100, "rifle")
MANY = line_item.quantity >= RIFLES


def asked(question: Predicate[Any], record: Any, *others: Record) -> Answer:
    """The answer about a record, or a part of one, that stands beside others."""
    held: dict[RecordId, Record] = {one.id: one for one in others}
    return answer(question.node, record, held.get)


def of_items(*quantities: str | None) -> Contract:
    """A contract for so many, line by line."""
    return Contract(
        id="c", title="Arms", items=[LineItem(designation="AK-203", quantity=quantity) for quantity in quantities]
    )


def of_parties(*parties: Party | str) -> Contract:
    """A contract between these."""
    return Contract(id="c", title="Arms", parties=parties)


# Some and every -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("quantities", "some", "every"),
    [
        (["500 rifles"], YES, YES),
        (["5 rifles"], NO, NO),
        (["500 rifles", "5 rifles"], YES, NO),
        (["500 rifles", None], YES, UNKNOWN),
        (["5 rifles", None], UNKNOWN, NO),
        (["more than 50 rifles"], UNKNOWN, UNKNOWN),
        ([], UNKNOWN, UNKNOWN),
    ],
)
def test_some_is_so_of_one_and_every_of_all(quantities: list[str | None], some: Answer, every: Answer) -> None:
    made = of_items(*quantities)

    assert some is asked(contract.items.any(MANY), made)
    assert every is asked(contract.items.all(MANY), made)


def test_an_empty_list_says_nothing_however_it_is_asked() -> None:
    made = of_items()
    item = LineItem(designation="AK-203")

    questions = [contract.items.includes(item), contract.items.any(MANY), contract.items.all(MANY)]
    assert [UNKNOWN] * 3 == [asked(question, made) for question in questions]
    assert NO is asked(contract.items.is_known(), made)


def test_both_sides_of_a_question_are_asked_of_the_same_part() -> None:
    mixed = Contract(
        id="c",
        title="Arms",
        items=[LineItem(designation="AK-203", quantity="5 rifles"), LineItem(designation="M4", quantity="500 rifles")],
    )
    is_ak = line_item.designation == "AK-203"

    assert NO is asked(contract.items.any(MANY & is_ak), mixed)
    assert YES is asked(contract.items.any(MANY) & contract.items.any(is_ak), mixed)


Case = tuple[Any, Several[Any, Any], Predicate[Any]]


@st.composite
def of_a_list(draw: st.DrawFn) -> Case:
    """A record, a field of it that holds parts, and a question about one of those."""
    kind = draw(st.sampled_from(list(RECORDS)))
    field = draw(st.sampled_from([field for field in namespace(kind) if isinstance(field, Several)]))
    question = draw(predicates(field.holds, links=0))
    return draw(pooled_records(kind.record_kind, f"{kind.record_kind.value}-1")), field, question


@given(of_a_list())
def test_what_is_asked_of_some_part_is_what_is_asked_of_each(
    case: tuple[Any, Several[Any, Any], Predicate[Any]],
) -> None:
    record, field, question = case
    parts = getattr(record, field.path)
    each = [asked(question, part) for part in parts]

    assert (Answer.some(each) if parts else UNKNOWN) is asked(field.any(question), record)
    assert (Answer.every(each) if parts else UNKNOWN) is asked(field.all(question), record)


@given(of_a_list())
def test_not_every_is_some_not(case: Case) -> None:
    record, field, question = case

    assert field.all(question) == ~field.any(~question)
    assert field.any(question) == ~field.all(~question)
    assert asked(~field.all(question), record) is asked(field.any(~question), record)


def test_from_a_part_a_link_leads_on() -> None:
    held = Meeting(id="m", title="Session", participants=[Participant(person="p-1"), Participant(office="o-1")])
    question = meeting.participants.any(participant.person.matches(person.rank == "general"))

    assert YES is asked(question, held, Person(id="p-1", name="R. Rao", rank="general"))
    assert UNKNOWN is asked(question, held, Person(id="p-1", name="R. Rao", rank="colonel"))
    assert UNKNOWN is asked(question, held)


def test_a_question_about_parts_is_asked_of_what_a_link_names() -> None:
    register = Register(records=[of_items("500 rifles"), Meeting(id="m", title="Session", outcomes=["c"])])

    assert ("m",) == register.meetings.where(meeting.outcomes.matches(contract.items.any(MANY))).ids
    assert register.exists(contract.items.any(MANY)).answer is YES


# As data, and in words ----------------------------------------------------------------------------------------


def test_a_question_about_parts_is_plain_data() -> None:
    many = Leaf("quantity", Ask.AT_LEAST, RIFLES)

    assert Some("items", many) == contract.items.any(MANY).node
    assert Not(Some("items", Not(many))) == contract.items.all(MANY).node
    assert (
        Some("parties", Leaf("country", Ask.EQUAL, "FR"), PartyRole.SUPPLIER) == contract.suppliers.includes("FR").node
    )
    known = Some("parties", Leaf("role", Ask.EQUAL, PartyRole.BUYER))
    assert Modal(Mode.CERTAINLY, known) == contract.buyers.is_known().node


@pytest.mark.parametrize(
    ("question", "words"),
    [
        (contract.items.any(MANY), "items.any(quantity >= Quantity('100', 'rifle'))"),
        (contract.items.all(MANY), "items.all(quantity >= Quantity('100', 'rifle'))"),
        (~contract.items.any(MANY), "~(items.any(quantity >= Quantity('100', 'rifle')))"),
        (~contract.items.all(MANY), "items.any(~(quantity >= Quantity('100', 'rifle')))"),
        (contract.milestones.any(milestone.due < When("2031")), "milestones.any(due < When('2031'))"),
        (contract.suppliers.includes("France"), "suppliers.any(country == 'FR')"),
        (contract.buyers.all(party.country == "IN"), "buyers.all(country == 'IN')"),
        (contract.suppliers.includes_organization("works"), "suppliers.any(organization == 'works')"),
        (treaty.acts.any(act.party.is_known()), "acts.any(party is known)"),
        (
            treaty.relations.any(instrument_relation.target.matches(treaty.title == "Pact")),
            "relations.any(target matches treaty (title == 'Pact'))",
        ),
    ],
)
def test_it_is_printed_as_it_is_typed(question: Predicate[Any], words: str) -> None:
    assert words == str(question)


# Parties by role ------------------------------------------------------------------------------------------------


def role(country: str, role: str | None) -> Party:
    """A party of that role."""
    return Party(country=country, role=role)


@pytest.mark.parametrize(
    ("parties", "french", "all_french", "is_known"),
    [
        ([role("FR", "supplier")], YES, YES, YES),
        ([role("RU", "supplier"), role("IN", "buyer")], NO, NO, YES),
        ([role("FR", "supplier"), role("RU", "supplier")], YES, NO, YES),
        ([role("FR", "buyer")], UNKNOWN, UNKNOWN, NO),
        ([role("FR", None)], UNKNOWN, UNKNOWN, NO),
        ([role("FR", None), role("RU", "supplier")], UNKNOWN, NO, YES),
        ([role("FR", "supplier"), role("RU", None)], YES, UNKNOWN, YES),
        ([Party(organization="works", role="supplier")], UNKNOWN, UNKNOWN, YES),
        ([], UNKNOWN, UNKNOWN, NO),
    ],
)
def test_suppliers_are_parties_of_that_role(
    parties: list[Party], french: Answer, all_french: Answer, is_known: Answer
) -> None:
    made = of_parties(*parties)

    assert french is asked(contract.suppliers.includes("France"), made)
    assert french is asked(contract.suppliers.any(party.country == "FR"), made)
    assert all_french is asked(contract.suppliers.all(party.country == "FR"), made)
    assert is_known is asked(contract.suppliers.is_known(), made)
    assert ~is_known is asked(contract.suppliers.is_unknown(), made)


def test_an_organization_supplies_too() -> None:
    made = of_parties(Party(organization="works", country="FR", role="supplier"), "IN")

    assert YES is asked(contract.suppliers.includes_organization("works"), made)
    assert YES is asked(contract.suppliers.includes("France"), made)
    assert UNKNOWN is asked(contract.suppliers.includes_organization("yards"), made)


def in_every_case(made: Contract, question: Predicate[Contract]) -> set[Answer]:
    """The answers about a contract in every case of what the parties without a role may be."""
    cases = product(*([one.role] if one.role else PartyRole for one in made.parties))
    return {asked(question, with_roles(made, roles)) for roles in cases}


def with_roles(made: Contract, roles: Iterable[PartyRole]) -> Contract:
    """The contract, its parties in these roles."""
    parties = [attrs.evolve(one, role=role) for one, role in zip(made.parties, roles, strict=True)]
    return attrs.evolve(made, parties=tuple(parties))


@given(
    contracts(), predicates(party.record, links=0, modal=False), st.sampled_from([contract.buyers, contract.suppliers])
)
def test_an_answer_holds_whatever_the_roles_that_nobody_said(
    made: Contract, question: Predicate[Party], by_role: PartiesByRole[Contract]
) -> None:
    for whole in (by_role.any(question), by_role.all(question)):
        found = asked(whole, made)

        assert found is UNKNOWN or {found} == in_every_case(made, whole)


@given(contracts(), predicates(Party, links=0))
def test_where_every_role_is_said_suppliers_are_those_the_contract_names(
    made: Contract, question: Predicate[Party]
) -> None:
    made = with_roles(made, [one.role or PartyRole.OTHER for one in made.parties])
    each = [asked(question, one) for one in made.suppliers]

    assert (Answer.some(each) if each else UNKNOWN) is asked(contract.suppliers.any(question), made)
    assert (Answer.every(each) if each else UNKNOWN) is asked(contract.suppliers.all(question), made)


# What makes no sense ------------------------------------------------------------------------------------------


# A checker refuses these, so they are asked of what it knows nothing about.
CONTRACTS: Any = Register().contracts
C: Any = contract
LINE: Any = line_item
SO_MANY: Any = MANY

REFUSED: list[tuple[Callable[[], object], str]] = [
    (lambda: C.items.any(party.country == "IN"), "contract.items.any takes a question about LineItem, not about Party"),
    (lambda: C.items.all(MANY.node), "contract.items.all takes a question such as"),
    (lambda: C.items.any(C.value.is_known()), "contract.items.any takes a question about LineItem, not about Contract"),
    (lambda: C.suppliers.any(MANY), "contract.suppliers.any takes a question about Party, not about LineItem"),
    (lambda: C.buyers.all(5), "contract.buyers.all takes a question such as"),
    (lambda: SO_MANY & (party.country == "IN"), "(quantity >= Quantity('100', 'rifle')) & takes a question about"),
    (lambda: SO_MANY & C.value.is_known(), "(quantity >= Quantity('100', 'rifle')) & takes a question about"),
    (lambda: LINE.quantity.is_disputed(), "is_disputed takes a field of a record"),
    (lambda: C.under.matches(MANY), "contract.under.matches takes a question about Treaty, not about LineItem"),
    (lambda: CONTRACTS.where(MANY), "where() of Contract takes questions about Contract, not about LineItem; of parts"),
    (lambda: CONTRACTS.order_by(LINE.quantity), "order_by() takes a field of Contract, as contract.quantity, got"),
    (lambda: CONTRACTS.sum(LINE.quantity), "sum() takes a field of amounts of Contract, as contract.quantity, got"),
    (lambda: Register().exists(MANY), "exists() takes a question about a record, not about LineItem"),
    (
        lambda: Claim(record="c", field=LINE.designation, value="AK-203", source="s"),
        "field of claim takes a field that questions are asked about, as contract.value, got line_item.designation",
    ),
]


@pytest.mark.parametrize(("ask", "words"), REFUSED, ids=[words for _, words in REFUSED])
def test_what_makes_no_sense_is_refused(ask: Callable[[], object], words: str) -> None:
    with pytest.raises(WrongType) as caught:
        ask()

    assert str(caught.value).startswith(words)


def test_a_misspelt_field_of_a_part_is_named_with_the_nearest() -> None:
    with pytest.raises(AttributeError, match="line_item has no field 'quantty'; did you mean 'quantity'"):
        getattr(line_item, "quantty")  # noqa: B009 - a checker would refuse it


def test_what_may_be_so_is_chosen_inside_or_outside() -> None:
    made = of_items("more than 50 rifles")

    assert YES is asked(possibly(contract.items.any(MANY)), made)
    assert YES is asked(contract.items.any(possibly(MANY)), made)
    assert NO is asked(contract.items.any(certainly(MANY)), made)
