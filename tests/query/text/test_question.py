"""Questions as text: what is printed is read again, what people type is read, and anything else is told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, get_args

import attrs
import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

from bilateral import (
    Answer,
    Figure,
    LineItem,
    Money,
    Period,
    Predicate,
    Quantity,
    When,
    certainly,
    contract,
    instrument,
    line_item,
    meeting,
    organization,
    party,
    possibly,
    protocol,
    treaty,
)
from bilateral.errors import BilateralError, InvalidQuestion, WrongType
from bilateral.kinds import ContractKind, MeetingStatus
from bilateral.parts import entry_rule
from bilateral.query.fields import NAMESPACES
from bilateral.query.part_fields import PARTS
from bilateral.query.predicate import DEEPEST, Node
from bilateral.query.text.question import questions
from bilateral.testing.predicate import leaves, predicates

pytestmark = pytest.mark.smoke

#: Every namespace, with the kind of record or part that it asks about.
SPACES: list[Any] = [*NAMESPACES.values(), *PARTS.values()]
#: An error has no more characters than this.
FEW = 2_000


# What is printed ----------------------------------------------------------------------------------------------


@given(predicates(links=2))
def test_a_printed_question_is_read_as_that_question(question: Predicate[Any]) -> None:
    fields: Any = next(one for one in NAMESPACES.values() if one.record is question.about)

    assert question == Predicate.parse(str(question), fields)


@given(
    st.sampled_from(list(PARTS.values())).flatmap(lambda fields: st.tuples(st.just(fields), predicates(fields.record)))
)
def test_so_is_a_question_about_a_part(both: tuple[Any, Predicate[Any]]) -> None:
    fields, question = both

    assert question == Predicate.parse(str(question), fields)


@pytest.mark.parametrize("node", get_args(Node))
def test_every_kind_of_node_is_drawn(node: type[object]) -> None:
    enough = settings(max_examples=5_000, phases=[Phase.generate])
    find(predicates(of_registers=True), lambda question: node in map(type, parts_of(question.node)), settings=enough)


def parts_of(node: Any) -> Iterator[object]:
    """Give a node, and all within it: most questions are made of several."""
    yield node
    for one in _within(node):
        yield from parts_of(one)


def _within(node: Any) -> Iterable[Any]:
    if node.__class__ is tuple:
        return node
    return attrs.astuple(node, recurse=False) if attrs.has(node.__class__) else ()


@given(predicates(links=2, of_registers=True))
def test_so_is_what_only_a_register_can_answer(question: Predicate[Any]) -> None:
    fields: Any = next(one for one in NAMESPACES.values() if one.record is question.about)

    assert question == Predicate.parse(str(question), fields)


@pytest.mark.parametrize("fields", SPACES, ids=lambda fields: fields.record.__name__)
def test_every_field_is_read_with_every_way_to_ask_of_it(fields: Any) -> None:
    @given(st.data())
    def read_again(data: st.DataObject) -> None:
        question = data.draw(leaves(fields.record))
        assert question == Predicate.parse(str(question), fields)

    read_again()


def test_a_question_about_every_instrument_is_read() -> None:
    question = (instrument.title == "x") & instrument.parties.includes("FR") & instrument.signed.is_disputed()

    assert question == Predicate.parse(str(question), instrument)
    linked = meeting.outcomes.matches(question)
    assert linked == Predicate.parse(str(linked), meeting)


# What people type ---------------------------------------------------------------------------------------------

CRORES = Money.parse("Rs 1000 crore")
RIFLES = Quantity(100, "rifle")
TYPED: list[tuple[str, Any, Predicate[Any]]] = [
    ('value >= "Rs 1000 crore" and signed in 2021', contract,
     (contract.value >= CRORES) & contract.signed.is_within(When("2021"))),
    ("value >= Rs 1,000 crore", contract, contract.value >= CRORES),
    ("value at least ₹1,000 crore", contract, contract.value >= CRORES),
    ("value over “Rs 1000 crore”", contract, contract.value > CRORES),
    ("value = 'around Rs 1000 crore'", contract, contract.value == Figure.money("around Rs 1000 crore")),
    ("value between $1 m and $2 m", contract,
     (contract.value >= Money.parse("$1 m")) & (contract.value <= Money.parse("$2 m"))),
    ("quantity >= 100 rifles", contract, contract.quantity >= RIFLES),
    ("value is unknown", contract, contract.value.is_unknown()),
    ("value is not known", contract, contract.value.is_unknown()),
    ("value is disputed", contract, contract.value.is_disputed()),
    ("value > estimated_value", contract, contract.value > contract.estimated_value),
    ("contract.value > contract.estimated_value", contract, contract.value > contract.estimated_value),
    ("signed is within contract.period", contract, contract.signed.is_within(contract.period)),
    ("kind is purchase", contract, contract.kind == ContractKind.PURCHASE),
    ("kind is not purchase", contract, contract.kind != ContractKind.PURCHASE),
    ("kind != 'licensed production'", contract, contract.kind != ContractKind.LICENSED_PRODUCTION),
    ("kind in (purchase, lease)", contract, contract.kind.is_in(ContractKind.PURCHASE, ContractKind.LEASE)),
    ("kind not in (purchase, lease)", contract, ~contract.kind.is_in(ContractKind.PURCHASE, ContractKind.LEASE)),
    ("title contains rifles", contract, contract.title.contains("rifles")),
    ("title starts with 'AK'", contract, contract.title.starts_with("AK")),
    ("title CONTAINS x", contract, contract.title.contains("x")),
    ("subjects contains arms", contract, contract.subjects.includes("arms")),
    ("parties includes France", contract, contract.parties.includes("FR")),
    ("parties includes organization irrpl", contract, contract.parties.includes_organization("irrpl")),
    ("suppliers includes Russia", contract, contract.suppliers.includes("RU")),
    ("suppliers is known", contract, contract.suppliers.is_known()),
    ("items any (quantity >= 100 rifles)", contract, contract.items.any(line_item.quantity >= RIFLES)),
    ("items all (designation is known)", contract, contract.items.all(line_item.designation.is_known())),
    ("buyers.any(country = India)", contract, contract.buyers.any(party.country == "IN")),
    ("signed_at matches (ordinal = 20)", contract, contract.signed_at.matches(meeting.ordinal == 20)),
    ("parent matches treaty (signed in 2019)", protocol,
     protocol.parent.matches(treaty.signed.is_within(When("2019")))),
    ("signed on 2021-12-06", contract, contract.signed == When("2021-12-06")),
    ("signed before 6 December 2021", contract, contract.signed < When("2021-12-06")),
    ("signed since 2019 and signed until 2021", contract,
     (contract.signed >= When("2019")) & (contract.signed <= When("2021"))),
    ("signed in 2019/2021", contract, contract.signed.is_within(Period("2019", "2021"))),
    ("signed in (2019, 2021)", contract,
     contract.signed.is_within(When("2019")) | contract.signed.is_within(When("2021"))),
    ("signed is within period", contract, contract.signed.is_within(contract.period)),
    ("period contains signed", contract, contract.period.contains(contract.signed)),
    ("period contains 2025", contract, contract.period.contains(When("2025"))),
    ("in force on 2025", treaty, treaty.in_force(on="2025")),
    ("not in force on 2025 or is not in force on 2026", treaty,
     ~treaty.in_force(on="2025") | ~treaty.in_force(on="2026")),
    ("in force on 2032 presuming renewed", treaty, treaty.in_force(on="2032", presume_renewed=True)),
    ("in force on 1 June 2032 presume renewed", treaty, treaty.in_force(on="2032-06-01", presume_renewed=True)),
    ("applicable on 1 June 2025 and binding is yes", treaty,
     treaty.applicable(on="2025-06-01") & (treaty.binding == Answer.YES)),
    ("status on 2021-12-31 is overdue", contract, contract.status(on="2021-12-31") == "overdue"),
    ("status on 2021 was overdue", contract, contract.status(on="2021") == "overdue"),
    ("was not in force on 2025", treaty, ~treaty.in_force(on="2025")),
    ("status on 2021 is not overdue", contract, contract.status(on="2021") != "overdue"),
    ("status on 2021 in (overdue, signed)", contract, contract.status(on="2021").is_in("overdue", "signed")),
    ("status = held", meeting, meeting.status == MeetingStatus.HELD),
    ("host is India and ordinal >= 20", meeting, (meeting.host == "IN") & (meeting.ordinal >= 20)),
    ("not (place = Delhi or place = Agra)", contract, ~((contract.place == "Delhi") | (contract.place == "Agra"))),
    ("place = a or place = b and place = c", contract,
     (contract.place == "a") | ((contract.place == "b") & (contract.place == "c"))),
    ("not not place = a", contract, contract.place == "a"),
    ("possibly value > $5 and certainly (place = a | place = b)", contract,
     possibly(contract.value > Money.parse("$5")) & certainly((contract.place == "a") | (contract.place == "b"))),
    ("contract.value >= Money.parse('Rs 1000 crore')", contract, contract.value >= CRORES),
    ("contract.signed.is_known() & ~contract.parties.includes('RU')", contract,
     contract.signed.is_known() & ~contract.parties.includes("RU")),
    ("contract.kind.is_in('purchase', ContractKind.LEASE)", contract,
     contract.kind.is_in(ContractKind.PURCHASE, ContractKind.LEASE)),
    ("items includes LineItem(designation='AK')", contract, contract.items.includes(LineItem(designation="AK"))),
    (r"place = 'it\'s \"x\" \\ \n \u20b9'", contract, contract.place == 'it\'s "x" \\ \n ₹'),
    ("subjects includes 'organization'", contract, contract.subjects.includes("organization")),
    ("parent = self", organization, organization.parent == "self"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "fields", "question"), TYPED, ids=[text for text, _, _ in TYPED])
def test_what_people_type_is_read(text: str, fields: Any, question: Predicate[Any]) -> None:
    assert question == Predicate.parse(text, fields)
    assert question == Predicate.parse(f"  ({text})\n", fields)
    assert question == Predicate.parse(str(question), fields)


@pytest.mark.parametrize(
    ("words", "asked"), [(("yes", "true", "True", "YES"), True), (("no", "false", "False"), False)]
)
def test_yes_and_no_are_said_in_plain_words_and_in_those_of_python(words: tuple[str, ...], *, asked: bool) -> None:
    for word in words:
        assert (entry_rule.or_as_agreed == asked) == Predicate.parse(f"or_as_agreed = {word}", entry_rule)


@given(predicates())
def test_a_printed_question_put_to_all_kinds_of_records_is_asked_of_its_own(question: Predicate[Any]) -> None:
    asked = questions(str(question), NAMESPACES.values())

    assert question in asked
    assert len(asked) == len({one.about for one in asked})


def test_a_question_put_to_all_kinds_of_records_is_about_each_that_has_its_fields() -> None:
    text, kinds = "title contains arms and signed in 2021", NAMESPACES.values()
    instruments: tuple[Any, ...] = (treaty, protocol, contract)

    assert tuple(Predicate.parse(text, fields) for fields in instruments) == questions(text, kinds)


@pytest.mark.parametrize(
    ("asked", "fields", "maker", "words"),
    [
        ("value >=", contract, "Money.parse", "Rs 1000 crore"),
        ("value =", contract, "Figure.money", "around Rs 1000 crore"),
        ("quantity >=", contract, "Quantity.parse", "100 rifles"),
        ("quantity =", contract, "Figure.quantity", "around 100 rifles"),
        ("signed =", contract, "When.parse", "6 December 2021"),
        ("signed in", contract, "Period.parse", "2019/2021"),
        ("term =", treaty, "Term.parse", "10 years"),
    ],
)
def test_a_value_may_be_made_of_its_words_as_in_python(asked: str, fields: Any, maker: str, words: str) -> None:
    assert Predicate.parse(f"{asked} '{words}'", fields) == Predicate.parse(f"{asked} {maker}('{words}')", fields)


@pytest.mark.parametrize(("before", "behind"), [("(", ")"), ("not ", ""), ("~", "")])
def test_a_question_may_be_as_deep_as_is_said(before: str, behind: str) -> None:
    levels = DEEPEST - 1  # and the question itself
    Predicate.parse(f"{before * levels}value is known{behind * levels}", contract)

    with pytest.raises(InvalidQuestion, match=f"nested too deeply; at most {DEEPEST} levels are read"):
        Predicate.parse(f"{before * DEEPEST}value is known{behind * DEEPEST}", contract)


# What is wrong ------------------------------------------------------------------------------------------------

WRONG = [
    ("vlaue > 5", contract, "vlaue", "contract has no field 'vlaue'; did you mean 'value'?"),
    ("contract.vlaue > 5", contract, "vlaue", "did you mean 'value'?"),
    ("value > 5 croe", contract, "5 croe", "no amount of money in '5 croe'"),
    ("parties includes Inda", contract, "Inda", "no known country in 'Inda'; did you mean 'India'?"),
    ("signed in 06/12/2021", contract, "06/12/2021", "two readings"),
    ("kind is purchas", contract, "purchas", "did you mean 'purchase'?"),
    ("status on 2021 is overdu", contract, "is overdu", "did you mean 'overdue'?"),
    ("in force and signed in 2021", treaty, "and", "on and a day, as in: in force on 2025, is wanted here"),
    ("status is overdue", contract, "is", "on and a day, as in: in force on 2025, is wanted here"),
    ("in force on 2025", contract, "in", "contract has no field 'in'"),
    ("in_force(on='2025', on='2026')", treaty, "on=", "on is said a second time"),
    ("in_force(on='2025', presume_renewed='x')", treaty, "presume_renewed='x'", "True or False"),
    ("in_force(when='2025')", treaty, "in_force(when='2025')", "when"),
    ("in force on 06/12/2021", treaty, "in force on 06/12/2021", "two readings"),
    ("title < x", contract, "<", "contract.title is not asked so; it is asked with =, !=, in, known"),
    ("value contains 5", contract, "contains", "contract.value is not asked so; it is asked with =, !=, <"),
    ("value", contract, "", "what is asked of contract.value? it is asked with ="),
    ("value contians x", contract, "contians", "did you mean 'contains'?"),
    ("", contract, "", "a field of contract is wanted here, and nothing comes"),
    ("value > ", contract, "", "a value is wanted here, and nothing comes"),
    ("value > and", contract, "and", "a value is wanted here, and 'and' is none"),
    ("(value > $5", contract, "", "a closing parenthesis is wanted here"),
    ("value > $5)", contract, ")", "this belongs to nothing"),
    ("place = 'Delhi", contract, "'", "this quote is not closed"),
    ("place = a ! b", contract, "!", "this mark means nothing here"),
    ("place = a, b", contract, ",", "this belongs to nothing"),
    ("parent matches (title = x)", protocol, "(", "say what protocol.parent names"),
    ("signed_at matches treaty (title = x)", contract, "matches treaty (title = x)",
     "a question about Meeting, not about Treaty"),
    ("value >= Mony('5', 'INR')", contract, "Mony", "did you mean 'Money'?"),
    ("value >= Money('5', 'IN')", contract, "Money('5', 'IN')", "no"),
    ("value >= Money(amount='5', amount='5')", contract, "amount=", "a second time"),
    ("value >= Money(5, 6, 7, 8)", contract, "Money(5, 6, 7, 8)", "argument"),
    ("value >= When('2021')", contract, "When('2021')", "contract.value takes Money"),
    ("ordinal > twenty", meeting, "twenty", "no whole number"),
    ("owners any (share > half)", organization, "half", "no number in 'half'; write it in digits, e.g. 49.5"),
    ("owners any (share > NaN)", organization, "NaN", "no number in 'NaN'; write it in digits, e.g. 49.5"),
    ("ordinal > " + "9" * 5000, meeting, "9" * 5000, "no whole number"),
    ("value between $5 or $6", contract, "or", "and, with the upper end behind it, is wanted here"),
    ("__class__ is known", contract, "__class__", "contract has no field '__class__'"),
    ("record is known", contract, "record", "contract has no field 'record'"),
    ("in_force.__init__(x)", treaty, "in_force.__init__", "treaty has no field"),
    ("value >= __import__('os')", contract, "__import__", "no kind of value is called '__import__'"),
    ("(" * 100, contract, "(", f"nested too deeply; at most {DEEPEST} levels"),
    ("not " * 10_000, contract, "not", "nested too deeply"),
    ("place = " + "(" * 10_000, contract, "(", "nested too deeply"),
    ("items includes " + "LineItem(" * 10_000, contract, "LineItem", "nested too deeply"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "fields", "marked", "words"), WRONG, ids=[text[:40] for text, *_ in WRONG])
def test_what_is_wrong_is_told_at_its_place(text: str, fields: Any, marked: str, words: str) -> None:
    with pytest.raises(InvalidQuestion) as told:
        Predicate.parse(text, fields)

    error = told.value
    assert words in str(error)
    assert marked == text[error.start : error.end]


PIECES = st.sampled_from([
    "value", "signed", "parties", "items.any", "in force", "status", "title", "(", ")", "and", "or", "not", ">=", "=",
    "is", "in", "between", "contains", "matches", "on", "2021", "'x", '"Rs 5 crore"', "Rs 5 crore", "Money(",
    "When('2021')",
    ",", "~", "&", "|", "[", "]", "possibly", "unknown", "Figure(low=5)", "Act(kind=5)", "Term(years='x')", "presume",
    "ContractKind.PURCHASE", "Decimal('x')", "Period(1, 2)", "False", "None", "quantity", "\\", "!", "'", "₹",
])  # fmt: skip


def names_in(fields: Any) -> list[str]:
    return [*vars(fields)]


#: Every name that one may ask about, however it is asked.
NAMES = st.sampled_from(sorted({name for fields in SPACES for name in names_in(fields)}))


def texts_of_questions() -> st.SearchStrategy[str]:
    pieces = st.lists(PIECES | NAMES, max_size=9).map(" ".join)
    asked = st.tuples(NAMES, PIECES, st.lists(PIECES, max_size=3).map(" ".join)).map(" ".join)
    return st.text() | pieces | asked


@given(texts_of_questions(), st.sampled_from(SPACES))
def test_any_text_gives_a_question_or_says_what_is_wrong_and_where(text: str, fields: Any) -> None:
    try:
        question = Predicate.parse(text, fields)
    except InvalidQuestion as error:
        assert 0 <= error.start <= error.end <= len(text)
    else:
        assert question == Predicate.parse(str(question), fields)


@pytest.mark.parametrize(
    "text",
    [
        f"{'(' * 10_000}value is known{')' * 10_000}",
        "(" * 100_000,
        "not " * 10_000 + "value is known",
        "possibly(" * 10_000,
        "a" * 1_000_000,
        " " * 1_000_000,
        '"' + "a" * 1_000_000,
        f"value > {'9' * 1_000_000}",
        f"kind in ({'purchase, ' * 10_000})",
    ],
    ids=lambda text: text[:12],
)
def test_a_text_however_long_or_deep_is_told_of_in_few_words(text: str) -> None:
    with pytest.raises(BilateralError) as told:
        Predicate.parse(text, contract)

    assert len(str(told.value)) < FEW


@given(predicates(), st.data())
def test_a_question_with_something_missing_or_doubled_is_read_or_told(
    question: Predicate[Any], data: st.DataObject
) -> None:
    fields: Any = next(one for one in NAMESPACES.values() if one.record is question.about)
    text = str(question)
    start, end = sorted(data.draw(st.tuples(*[st.integers(0, len(text))] * 2)))
    try:
        Predicate.parse(text[:start] + data.draw(st.sampled_from(["", text[start:end] * 2])) + text[end:], fields)
    except InvalidQuestion as error:
        assert error.problem


def test_neither_a_number_nor_a_name_of_fields_is_taken() -> None:
    with pytest.raises(WrongType, match="takes a text"):
        Predicate.parse(5, contract)  # type: ignore[arg-type]
    with pytest.raises(WrongType, match="fields of a kind of record"):
        Predicate.parse("value is known", "contract")  # type: ignore[arg-type]
