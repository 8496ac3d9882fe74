"""Between plain data and values: the same value from either form, and nothing coerced."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import attrs
import pytest
from hypothesis import example, given

from bilateral import Contract, Fault, Figure, Meeting, Money, Party, Period, Person, Quantity, Record, Term, When
from bilateral.errors import quoted
from bilateral.formats.converter import Wording, make_converter
from bilateral.formats.faults import located, nowhere, path_faults
from bilateral.kinds import PartyRole, TreatyKind
from bilateral.parts import Holding
from bilateral.testing import money_figures, quantity_figures, texts
from bilateral.types import CountryCode, RecordId
from strategies.pool import pooled_records

IN_FIELDS = make_converter()
IN_WORDS = make_converter(Wording.WORDS)


def faults(plain: object, kind: Any) -> tuple[Fault, ...]:
    """What is wrong with plain data that should become a value of this kind."""
    try:
        IN_FIELDS.structure(plain, kind)
    except Exception as error:
        return located(path_faults(error, ()), nowhere)
    return ()


# Laws -------------------------------------------------------------------------------------------------------


@given(pooled_records())
def test_a_record_is_the_same_from_either_wording(record: Record) -> None:
    for converter in (IN_FIELDS, IN_WORDS):
        plain = converter.unstructure(record)

        assert record == IN_FIELDS.structure(plain, type(record)) == IN_WORDS.structure(plain, type(record))


@given(money_figures())
@example(Figure.money("Rs 5000", rupee="PKR"))
@example(Figure.exactly(Money("5", "INR")))
def test_a_figure_of_money_is_the_same_from_its_words_and_from_its_fields(figure: Figure[Money]) -> None:
    for converter in (IN_FIELDS, IN_WORDS):
        again = converter.structure(converter.unstructure(figure, unstructure_as=Figure[Money]), Figure[Money])

        assert (figure, figure.text) == (again, again.text)


@given(quantity_figures())
def test_a_figure_of_things_is_the_same_from_its_words_and_from_its_fields(figure: Figure[Quantity]) -> None:
    for converter in (IN_FIELDS, IN_WORDS):
        again = converter.structure(converter.unstructure(figure, unstructure_as=Figure[Quantity]), Figure[Quantity])

        assert (figure, figure.text) == (again, again.text)


@given(pooled_records())
def test_what_is_as_it_is_by_default_is_left_out(record: Record) -> None:
    plain = IN_FIELDS.unstructure(record)

    for field in attrs.fields(type(record)):
        assert (field.name in plain) == (getattr(record, field.name) != field.default)


# Forms ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("plain", "kind", "value"),
    [
        ("text", str, "text"),
        (20, int, 20),
        (False, bool, False),
        ("2019-02", When, When("2019-02")),
        ("February 2019", When, When("2019-02")),
        ("2021/..", Period, Period.parse("2021/..")),
        ("since 2021", Period, Period.parse("2021/..")),
        ("P10Y", Term, Term(years=10)),
        ("ten years", Term, Term(years=10)),
        ("Russia", CountryCode, "RU"),
        ("ak-203", RecordId, "ak-203"),
        ("treaty", TreatyKind, TreatyKind.TREATY),
        ("India", Party, Party(country="IN")),
        ({"country": "IN", "role": "buyer"}, Party, Party(country="IN", role=PartyRole.BUYER)),
        ("Rs 5 crore", Money, Money("50000000", "INR")),
        ({"amount": "50000000", "currency": "INR"}, Money, Money("50000000", "INR")),
        ("five systems", Quantity, Quantity(5, "system")),
        ({"number": "5", "unit": "systems"}, Quantity, Quantity(5, "system")),
        ("around Rs 5000 crore", Figure[Money], Figure.money("around Rs 5000 crore")),
        ("more than 500 rifles", Figure[Quantity], Figure.quantity("more than 500 rifles")),
        ({"low": None, "high": "Rs 5", "qualifier": "at_most"}, Figure[Money], Figure.at_most(Money(5, "INR"))),
        (["India", "RU"], tuple[CountryCode, ...], ("IN", "RU")),
    ],
)
def test_plain_data_becomes_the_value_it_stands_for(plain: object, kind: Any, value: object) -> None:
    assert value == IN_FIELDS.structure(plain, kind)


def test_amounts_and_parties_are_written_by_their_fields_or_in_words() -> None:
    contract = Contract(id="c", title="Rifles", parties=("IN",), value="around Rs 5 crore")
    by_fields = {
        "low": {"amount": "45000000", "currency": "INR"},
        "high": {"amount": "55000000", "currency": "INR"},
        "qualifier": "about",
        "text": "around Rs 5 crore",
    }

    assert by_fields == IN_FIELDS.unstructure(contract)["value"]
    assert [{"country": "IN"}] == IN_FIELDS.unstructure(contract)["parties"]
    assert "around Rs 5 crore" == IN_WORDS.unstructure(contract)["value"]
    assert ["IN"] == IN_WORDS.unstructure(contract)["parties"]


def test_words_that_would_be_read_otherwise_are_not_written_alone() -> None:
    pakistani = Figure.money("Rs 5000", rupee="PKR")

    assert "PKR 5,000" != IN_WORDS.unstructure(pakistani, unstructure_as=Figure[Money])
    assert "Rs 5000" == IN_WORDS.unstructure(pakistani, unstructure_as=Figure[Money])["text"]


def test_equal_shares_are_written_alike() -> None:
    shares = {IN_FIELDS.unstructure(Holding(country="RU", share=share))["share"] for share in ("50.5", "50.50")}

    assert {"50.5"} == shares


# Strictness -------------------------------------------------------------------------------------------------


WRONG: list[tuple[Any, tuple[Any, ...]]] = [
    (str, (5, 5.0, True, ["a"], {"a": 1}, None, "\ud800")),
    (int, ("5", 5.0, True, [5], None)),
    (bool, ("true", 1, 0, None)),
    (Decimal, (50.5, 50, "5e1", "5,000", "NaN", "", " 5", "٥", None, True)),
    (When, (2021, 2021.5, None, ["2021"], {"edtf": "2021"}, "")),
    (Period, (2021, "2021", {"start": "2021", "end": "2022"}, None)),
    (Term, (10, {"years": 10}, None, "")),
    (CountryCode, (["RU"], None, 7, "")),
    (RecordId, (7, None, "", "a b")),
    (TreatyKind, ("TREATY", "Treaty", 1, None, [], {})),
    (tuple[str, ...], ("ab", {"a": 1}, None, 5, ("a",))),
    (Party, (["IN"], 7, None, {"land": "IN"}, {})),
    (Money, (5, 5.5, {"amount": 5, "currency": "INR"}, {"amount": "5"}, "about Rs 5", ["Rs 5"], None)),
    (Figure[Money], (5, None, "5 rifles", {"low": "Rs 5"}, {"low": "5 rifles", "high": None, "qualifier": "over"})),
    (Figure[Quantity], (5, None, "Rs 5", {"low": "Rs 5", "high": None, "qualifier": "over"})),
]


@pytest.mark.parametrize(("kind", "wrong"), WRONG)
def test_nothing_is_coerced(kind: Any, wrong: tuple[object, ...]) -> None:
    for plain in wrong:
        assert faults(plain, kind), plain


@given(texts())
def test_a_wrong_text_is_quoted_by_the_fault_about_it(text: str) -> None:
    for kind in (When, Period, Term, Money, Quantity, Figure[Money], Figure[Quantity], CountryCode, TreatyKind, Party):
        for fault in faults(text, kind):
            assert quoted(text) in fault.came


def test_all_that_is_wrong_with_a_record_is_told_at_once_each_at_its_own_path() -> None:
    wrong = {
        "id": "c 1",
        "vlaue": "Rs 5",
        "parties": ["India", "Rusia", {"country": "RU", "side": "left"}],
        "signed": "06/12/2021",
        "items": [{"designation": "AK", "quantity": "many"}, {}],
        "languages": ["en", "English please"],
    }

    assert {
        "$.id": "no id",
        "$.title": "missing key",
        "$.vlaue": "unknown key",
        "$.parties[1]": "no known country",
        "$.parties[2].side": "no side",
        "$.signed": "two readings, 6 December and 12 June",
        "$.items[0].quantity": "no number of a unit",
        "$.items[1]": "line item: it has neither a designation nor a description",
        "$.languages": "no language tag",
    } == {fault.path: fault.problem for fault in faults(wrong, Contract)}


def test_contradictions_are_told_of_the_record_that_holds_them() -> None:
    wrong = {"id": "m", "title": "x", "held": "2021", "until": "2019", "in_margins_of": "m"}

    assert [
        ("$", "meeting 'm': it ends (2019) before it begins (2021)"),
        ("$", "meeting 'm': it is held in its own margins"),
    ] == [(fault.path, fault.problem) for fault in faults(wrong, Meeting)]


def test_a_key_that_must_be_there_is_not_told_to_go_when_it_says_nothing() -> None:
    (fault,) = faults({"id": "rao", "name": None}, Person)

    assert ("$.name", "nothing", "null", "name must be there") == (
        fault.path, fault.problem, fault.came, fault.accepted
    )  # fmt: skip


def test_what_a_converter_is_told_no_other_one_knows() -> None:
    converter = make_converter()
    converter.register_unstructure_hook(When, lambda _: "other")

    assert "2021" == make_converter().unstructure(When("2021"))
