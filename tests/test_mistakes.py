"""What people write by mistake, kind by kind: the error says what came and what to write instead."""

from __future__ import annotations

import copy
import datetime as dt
import importlib
import pickle
import re
import subprocess
import sys
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

import bilateral as bl
from bilateral import (
    Contract,
    Figure,
    Meeting,
    Money,
    Period,
    Quantity,
    Register,
    Term,
    When,
    contract,
    line_item,
    meeting,
    treaty,
)
from bilateral.errors import BilateralError, CurrencyMismatch, InvalidFigure, UnknownRecord, WrongType

pd: Any = importlib.import_module("pandas")  # which has no types
REGISTER: Any = bl.datasets.india_russia_2021()
CONTRACTS: Any = REGISTER.contracts
#: Whatever a type checker would refuse, for people who have none.
ANY: Any = bl
FIELD: Any = contract
DAY: Any = When("2021-12-06")
PRICE: Any = Money.parse("Rs 5 crore")
COST: Any = Figure.money("around Rs 5 crore")
RIFLES: Any = Quantity(5, "rifle")
WORD: Any = "Delhi"
KNOWN = contract.signed.is_known()


def told(mistake: Callable[[], object], error: type[Exception]) -> str:
    """What is said to a mistake."""
    with pytest.raises(error) as caught:
        mistake()
    return str(caught.value)


@pytest.mark.parametrize(
    "mistake",
    [
        lambda: FIELD.value > PRICE & KNOWN,
        lambda: KNOWN & FIELD.value > PRICE,
        lambda: FIELD.value > COST & KNOWN,
        lambda: FIELD.quantity >= RIFLES | KNOWN,
        lambda: FIELD.signed < DAY & KNOWN,
        lambda: FIELD.place == WORD & KNOWN,
        lambda: ANY.meeting.ordinal == 20 & ANY.meeting.held.is_known(),
    ],
)
def test_forgotten_parentheses(mistake: Callable[[], object]) -> None:
    assert "takes a question on each side, in parentheses: (contract.place == 'Delhi') & (" in told(mistake, WrongType)


@pytest.mark.parametrize(
    ("mistake", "meant"),
    [
        (lambda: ANY.read("x", publised="2021"), "did you mean published=?"),
        (lambda: ANY.read("x", rupe="PKR"), "did you mean rupee=?"),
        (lambda: ANY.Money.parse("Rs 5", rupe="PKR"), "did you mean 'rupee'?"),
        (lambda: ANY.Contract(id="x", title="X", val="$5"), "did you mean 'value'?"),
        (lambda: ANY.Meeting(id="x", title="X", hold="2021"), "did you mean 'held'?"),
        (lambda: ANY.Claim(record="x", feild=contract.value), "did you mean 'field'?"),
    ],
)
def test_a_misspelt_keyword(mistake: Callable[[], object], meant: str) -> None:
    assert meant in told(mistake, WrongType)


def test_fields_without_their_names() -> None:
    for mistake, meant in (
        (lambda: ANY.Contract("x", "X"), "; fields are given by name, as Contract(id=..., title=...)"),
        (lambda: ANY.Party("FR"), "; fields are given by name, as Party(country=...)"),
    ):
        assert told(mistake, TypeError).endswith(meant)


@pytest.mark.parametrize(
    ("mistake", "meant"),
    [
        (lambda: ANY.When.parse("2021", date_oder="dmy"), "Did you mean 'date_order'?"),
        (lambda: ANY.load("x.yaml", progres=print), "Did you mean 'progress'?"),
        (lambda: ANY.check("x.yaml", progres=print), "Did you mean 'progress'?"),
        (lambda: ANY.loads("{}", fromat="yaml"), "Did you mean 'format'?"),
        (lambda: ANY.dumps(REGISTER, fromat="yaml"), "Did you mean 'format'?"),
        (lambda: ANY.report(REGISTER, "x.html", titel="X"), "Did you mean 'title'?"),
        (lambda: REGISTER.in_force("ak-203", on="2025", presume_renwed=True), "Did you mean 'presume_renewed'?"),
        (lambda: REGISTER.between("IN", "RU", predecesors=True), "Did you mean 'predecessors'?"),
        (lambda: REGISTER.as_known(on="2021", posibly=True), "Did you mean 'possibly'?"),
        (lambda: CONTRACTS.order_by(contract.value, descendin=True), "Did you mean 'descending'?"),
        (lambda: CONTRACTS.sum(contract.value, curency="EUR"), "Did you mean 'currency'?"),
    ],
)
def test_a_misspelt_keyword_of_a_function(mistake: Callable[[], object], meant: str) -> None:
    assert told(mistake, TypeError).endswith(meant)


@pytest.mark.parametrize(
    ("mistake", "meant"),
    [
        (lambda: ANY.Contarct, "bilateral has no 'Contarct'; did you mean 'Contract'?"),
        (lambda: ANY.kinds.ContractKnd, "did you mean 'ContractKind'?"),
        (lambda: ANY.policies.most_precis, "did you mean 'most_precise'?"),
        (lambda: ANY.rates.EcbRate, "did you mean 'EcbRates'?"),
        (lambda: ANY.parts.Milestnoe, "did you mean 'Milestone'?"),
        (lambda: ANY.types.Explenation, "did you mean 'Explanation'?"),
        (lambda: ANY.numbers.spel, "did you mean 'spell'?"),
        (lambda: ANY.datasets.india_rusia, "did you mean 'india_russia_2021'?"),
        (lambda: FIELD.vlaue, "contract has no field 'vlaue'; did you mean 'value'?"),
        (lambda: FIELD.title.startswith, "contract.title has no 'startswith'; did you mean 'starts_with'?"),
        (lambda: FIELD.value.is_know, "did you mean 'is_known'?"),
        (lambda: CONTRACTS.wher, "did you mean 'where'?"),
        (lambda: CONTRACTS.ak_203, "Records has no 'ak_203'; a record is asked for in brackets: ['ak-203']"),
    ],
)
def test_a_misspelt_name(mistake: Callable[[], object], meant: str) -> None:
    assert meant in told(mistake, AttributeError)


def test_what_names_are_asked_for_by_machines_is_still_answered() -> None:
    assert not hasattr(CONTRACTS, "__array_interface__")
    assert getattr(REGISTER, "shape", None) is None
    for thing in (REGISTER, CONTRACTS.where(contract.value.is_known()).items, COST, DAY):
        assert thing == copy.deepcopy(thing) == pickle.loads(pickle.dumps(thing))  # noqa: S301 - our own
    assert copy.copy(contract.value) is contract.value


def test_a_keyword_that_there_is_not_and_one_given_by_its_place() -> None:
    mistakes: list[tuple[Callable[[], object], str]] = [
        (lambda: CONTRACTS.order_by(contract.value, reverse=True), "'reverse'; there are descending, currency, rates"),
        (
            lambda: REGISTER.in_force("mtc-2021-2031", "2025"),
            "; the rest is given by name: on=..., presume_renewed=...",
        ),
        (lambda: REGISTER.as_known("2021"), "; the rest is given by name: on=..., by=..., possibly=..."),
        (lambda: ANY.report(REGISTER, "x.html", "X"), "; the rest is given by name: title=..., policy=..."),
        (lambda: ANY.treaty.in_force("2025"), "; the rest is given by name: on=..., presume"),
        (lambda: ANY.contract.status("2025"), "; the rest is given by name: on=..."),
        (lambda: ANY.read("They met.", "2021-12-06"), "; the rest is given by name: published=..., source=..."),
    ]
    for mistake, meant in mistakes:
        assert meant in told(mistake, TypeError)
    assert told(lambda: ANY.save(REGISTER, "x.json", 2), TypeError).endswith("but 3 were given")


def test_what_goes_wrong_within_a_call_is_told_as_it_is() -> None:
    def wrong() -> object:
        return REGISTER.contracts.order_by(contract.value, on=Unreadable())

    assert told(lambda: CONTRACTS.filter(no_such_method), AttributeError).endswith("'mistake'")
    assert "given by name" not in told(wrong, TypeError)


def no_such_method(one: Any) -> Any:
    """Ask a record for what it hasn't."""
    return one.mistake(1, 2)


class Unreadable:
    """What raises an error of its own when it is looked at."""

    def __repr__(self) -> str:
        raise TypeError("too many positional arguments given")


def test_a_record_in_place_of_its_id() -> None:
    pact, talks = REGISTER["mtc-2021-2031"], REGISTER["irigc-m-mtc-20"]
    mistakes: list[tuple[Callable[[], object], str]] = [
        (lambda: REGISTER[pact], "Register[...] takes an id, as 'mtc-2021-2031', got Treaty("),
        (lambda: REGISTER.in_force(pact, on="2025"), "takes an id, as 'mtc-2021-2031', got"),
        (lambda: REGISTER.explain(pact, treaty.title), "takes an id, as 'mtc-2021-2031', got"),
        (lambda: REGISTER.remove(pact), "takes an id, as 'mtc-2021-2031', got"),
        (lambda: REGISTER.outcomes(talks), "; write its id, 'irigc-m-mtc-20'"),
        (lambda: ANY.Contract(id="x", title="X", signed_at=talks), "; write its id, 'irigc-m-mtc-20'"),
        (lambda: ANY.Claim(record=pact, field=treaty.title, value="X", source="s"), "; write its id, 'mtc-2021-2031'"),
    ]
    for mistake, meant in mistakes:
        assert meant in told(mistake, BilateralError)


def test_what_is_no_question_yet() -> None:
    mistakes: list[tuple[Callable[[], object], str]] = [
        (lambda: CONTRACTS.where(ANY.contract.status == "overdue"), "(== gives True or False where no field stands"),
        (lambda: CONTRACTS.where(contract.value.is_known), "; a method is called, as contract.value.is_known(), got"),
        (lambda: CONTRACTS.where(no_such_method), "; a function is taken by filter(...), got"),
        (
            lambda: FIELD.place.is_in(["Delhi", "Agra"]),
            "takes values one by one; of a list, is_in(*several), got [",
        ),
        (lambda: ANY.Lake("folder"), "Lake takes what Lake.open(folder) makes of a folder: call that, got 'folder'"),
    ]
    for mistake, meant in mistakes:
        assert meant in told(mistake, WrongType)


def test_python_adds_no_suggestion_to_ours() -> None:
    for mistake in ("bl.Contarct", "bl.contract.vlaue", "bl.Register().contract", "bl.Register().contracts.wher"):
        said = subprocess.run(
            [sys.executable, "-c", f"import bilateral as bl; {mistake}"], capture_output=True, text=True, check=False
        ).stderr
        assert said.splitlines()[-1].lower().count("did you mean") == 1


def test_a_misspelt_id() -> None:
    assert told(lambda: CONTRACTS["ak_203"], UnknownRecord).endswith("did you mean 'ak-203'?")
    assert told(lambda: REGISTER["ak203"], UnknownRecord).endswith("did you mean 'ak-203'?")
    assert told(lambda: REGISTER.side_by_side("ani-2021", "x"), UnknownRecord).endswith("did you mean 'ani-2021-12'?")


@pytest.mark.parametrize(
    ("mistake", "meant"),
    [
        (
            lambda: CONTRACTS.order_by("signed"),
            "order_by() takes a field of Contract, as contract.signed, got",
        ),
        (lambda: CONTRACTS.order_by("singed"), "as contract.signed, got 'singed'"),
        (lambda: CONTRACTS.order_by(treaty.signed), "as contract.signed, got 'treaty.signed'"),
        (lambda: CONTRACTS.group_by("signed"), "as contract.signed"),
        (lambda: CONTRACTS.sum("value"), "sum() takes a field of amounts of Contract, as contract.value, got 'value'"),
        (lambda: CONTRACTS.sum(contract.signed), "a field of amounts of Contract, e.g. contract.value"),
        (
            lambda: REGISTER.explain("ak-203", "value"),
            "takes a field of Contract, as contract.value, got 'value'",
        ),
        (lambda: ANY.Claim(record="x", field="value", value=COST, source="s"), "as contract.value, got 'value'"),
    ],
)
def test_a_field_by_its_bare_name(mistake: Callable[[], object], meant: str) -> None:
    assert meant in told(mistake, WrongType)


@pytest.mark.parametrize("value", [PRICE, "Rs 5 crore", 5])
def test_a_claim_of_what_is_no_figure(value: object) -> None:
    said = told(lambda: ANY.Claim(record="x", field=contract.value, value=value, source="s"), WrongType)

    assert "takes Figure[Money] (made by Figure.money or Figure.exactly), got " in said


@pytest.mark.parametrize(("slip", "meant"), [("€3,75 billion", "€3.75 billion"), ("Rs 5 croe", "Rs 5 crore")])
def test_an_amount_with_a_slip(slip: str, meant: str) -> None:
    assert told(lambda: Contract(id="x", title="X", value=slip), InvalidFigure).endswith(f"did you mean {meant!r}?")


@pytest.mark.parametrize(
    ("mistake", "meant"),
    [
        (lambda: ANY.Contract(id="x", title="X", items="5 rifles"), "items of contract 'x': a field of several values"),
        (lambda: ANY.Meeting(id="x", title="X", countries="FR"), "countries of meeting 'x': a field of several values"),
        (lambda: ANY.Contract(id="x", title="X", parties="FR"), "parties of contract 'x' takes several, in a tuple"),
        (lambda: Register(ANY.Contract(id="x", title="X")), "records of register takes a tuple or a list of records"),
        (lambda: REGISTER.add([Meeting(id="x", title="X")]), "add() takes records, sources and claims one by one"),
        (
            lambda: ANY.Contract(id="x", title="X", items=[{"quantity": "5 rifles"}]),
            "takes LineItem(designation=...), got {",
        ),
        (
            lambda: ANY.Contract(id="x", title="X", parties=[{"country": "IN"}]),
            "Party(country=..., role=...), got {",
        ),
    ],
)
def test_one_for_several_and_a_dict_for_a_part(mistake: Callable[[], object], meant: str) -> None:
    assert meant in told(mistake, WrongType)


def test_a_date_of_pythons_own() -> None:
    day = dt.date(2021, 12, 6)
    said = told(lambda: ANY.Contract(id="x", title="X", signed=day), WrongType)

    assert said.startswith("signed of contract 'x': When takes text, as '2021-12-06'; of a datetime.date make When.on(")


@pytest.mark.parametrize("zone", [None, dt.UTC])
def test_a_moment_where_a_day_is_wanted(zone: dt.tzinfo | None) -> None:
    moment = dt.datetime(2021, 12, 6, 23, tzinfo=zone)
    mistakes: list[tuple[Callable[[], object], str]] = [
        (lambda: ANY.Contract(id="x", title="X", signed=moment), "of a datetime make When.on(moment.date()), got"),
        (lambda: ANY.When(moment), "When takes text, as '2021-12-06'; of a datetime make When.on(moment.date()), got"),
        (lambda: REGISTER.as_known(on=moment), "on takes a When, a datetime.date (of a datetime, its date()) or a"),
        (lambda: REGISTER.in_force("mtc-2021-2031", on=moment), "(of a datetime, its date())"),
        (lambda: ANY.When.on(moment), "When.on takes a datetime.date (of a datetime, its date())"),
    ]
    for mistake, meant in mistakes:
        assert meant in told(mistake, WrongType)


@pytest.mark.parametrize("came", [float("nan"), pd.NaT, pd.NA])
@pytest.mark.parametrize("name", ["value", "signed", "kind", "place", "parties", "items", "period", "under", "notes"])
def test_an_empty_cell_of_a_table(name: str, came: object) -> None:
    said = told(lambda: ANY.Contract(id="x", title="X", **{name: came}), BilateralError)

    got = rf"(, got {came!r}| in {came!r}; .*); where nothing is said, leave {name} out"
    assert re.fullmatch(rf"'?{name}'? of contract 'x'.*{got}", said)


def test_a_field_that_must_be_given_is_not_left_out() -> None:
    assert told(lambda: ANY.Contract(id="x", title=float("nan")), WrongType).endswith("takes a text, got nan")


def test_what_came_is_told_on_one_line() -> None:
    said = told(lambda: ANY.Contract(id="x", title=pd.Series(["A", "B"])), WrongType)

    assert said.startswith("title of contract 'x' takes a text, got 0 A 1 B dtype:")


@pytest.mark.parametrize("came", [dt.date(2021, 12, 6), "2021"])
def test_a_question_about_a_day_that_is_no_when(came: object) -> None:
    said = told(lambda: FIELD.signed > came, WrongType)

    assert said.startswith("contract.signed takes When (made by When.parse or When.on), got ")


def test_two_currencies() -> None:
    two: Any = Register().add(Contract(id="a", title="A", value="$5"), Contract(id="b", title="B", value="€6"))

    for mistake in (lambda: two.contracts.sum(contract.value), lambda: two.contracts.order_by(contract.value)):
        said = told(mistake, CurrencyMismatch)
        assert "group them with group_by(contract.value.currency), or convert them with currency= and rates=" in said


@pytest.mark.parametrize(
    ("mistake", "verb"),
    [
        (lambda: DAY < When("2022"), "is_before(...), is_after(...)"),
        (lambda: DAY >= dt.date(2022, 1, 1), "is_before"),
        (lambda: DAY > "2021", "is_before"),
        (lambda: Period("2021", "2022") <= DAY, "is_before"),
        (lambda: sorted([DAY, DAY]), "key=lambda one: one.sort_key"),
        (lambda: max(COST, COST), "key=lambda one: one.sort_key"),
        (lambda: COST > PRICE, "is_over(...), is_at_least(...)"),
        (lambda: PRICE > COST, "is_over(...), is_at_least(...)"),
        (lambda: COST < 5, "is_over"),
    ],
)
def test_an_order_among_what_is_imprecisely_known(mistake: Callable[[], object], verb: str) -> None:
    said = told(mistake, TypeError)

    assert "is neither true nor false" in said
    assert verb in said


@pytest.mark.parametrize(
    "mistake",
    [
        lambda: DAY - DAY,
        lambda: DAY - 1,
        lambda: DAY + 1,
        lambda: DAY - dt.date(2021, 1, 1),
        lambda: dt.date(2021, 1, 1) - DAY,
        lambda: DAY + dt.timedelta(days=1),
        lambda: Period("2021", "2022") - DAY,
    ],
)
def test_a_number_of_days_between_days_imprecisely_known(mistake: Callable[[], object]) -> None:
    assert "as day + Term(years=10), and Term.between(first, last) tells how long" in told(mistake, TypeError)
    assert DAY + Term(days=1) - Term(days=1) == DAY


def test_a_difference_of_figures() -> None:
    for mistake in (lambda: COST - COST, lambda: COST - PRICE, lambda: PRICE - COST):
        assert "the difference is one.low - other.high at the least" in told(mistake, TypeError)


@pytest.mark.parametrize(
    ("mistake", "meant"),
    [
        (lambda: "FR" in FIELD.suppliers, "contract.suppliers is asked with includes(...) or any(...), not with in"),
        (lambda: "FR" in FIELD.parties, "contract.parties is asked with includes(...) or any(...), not with in"),
        (lambda: "Delhi" in FIELD.place, "contract.place is asked with == or is_in(...) or contains(...), not with in"),
        (lambda: FIELD.parties == "FR", "contract.parties is asked with includes(...) or any(...), not with =="),
        (lambda: FIELD.suppliers == "FR", "contract.suppliers is asked with includes(...) or any(...), not with =="),
        (lambda: FIELD.signed.year == 2021, "contract.signed.year is for group_by(...), and asks nothing"),
        (lambda: FIELD.value and KNOWN, "contract.value is no question yet; ask e.g. contract.value.is_known()"),
        (lambda: not FIELD.suppliers, "contract.suppliers is no question yet"),
        (lambda: bool(contract.status(on="2021")), "contract.status(on='2021') is no question yet; ask e.g."),
        (lambda: bool(FIELD.value > PRICE), "has no answer before it is asked of a record; write register.contracts"),
        (lambda: PRICE < FIELD.value < PRICE, "instead of and, or, not, in or a < b < c"),
    ],
)
def test_a_question_where_python_takes_a_bool(mistake: Callable[[], object], meant: str) -> None:
    assert meant in told(mistake, TypeError)


def test_a_question_to_a_field_that_it_does_not_know() -> None:
    assert "there are <, <=, ==, >, >=, amount" in told(lambda: FIELD.value.is_at_least(PRICE), AttributeError)
    assert "to ask whether nothing is said, use is_unknown(), got None" in told(lambda: FIELD.value == None, WrongType)  # noqa: E711
    assert "of a text Predicate.parse(text, contract), got 'x'" in told(lambda: CONTRACTS.where("x"), WrongType)


def test_a_field_still_answers_what_is_asked_from_the_other_side() -> None:
    for asked, question in (
        (DAY < FIELD.signed, contract.signed > DAY),
        (COST <= FIELD.value, contract.value >= COST),
        (PRICE > FIELD.value, contract.value < PRICE),
        (RIFLES >= line_item.quantity, line_item.quantity <= RIFLES),
    ):
        assert asked == question


@pytest.mark.parametrize("thing", [PRICE, COST, RIFLES])
def test_amounts_and_floats(thing: Any) -> None:
    for mistake in (lambda: thing * 1.5, lambda: 1.5 * thing, lambda: thing / 1.5):
        assert "takes an int or a Decimal, as Decimal('1.5'), for a float is not exact, got 1.5" in told(
            mistake, WrongType
        )
    assert thing * Decimal("1.5") == Decimal("1.5") * thing


@pytest.mark.parametrize("wrong", [5, 5.5, Decimal(5), "5", True])
def test_amounts_and_bare_numbers(wrong: Any) -> None:
    for mistake in (lambda: PRICE + wrong, lambda: wrong + PRICE, lambda: PRICE - wrong, lambda: PRICE > wrong):
        assert "takes a Money on either side, as Money('5', 'INR'), got " in told(mistake, WrongType)
    assert PRICE != wrong


def test_the_year_of_a_day_is_there() -> None:
    assert [2021, None] == [DAY.year, When("20XX").year]
    assert CONTRACTS.group_by(contract.signed.year)[2021].ids == ("ak-203",)
    assert meeting.held.year.name == "year"


def test_arguments_in_the_wrong_order(tmp_path: Path) -> None:
    said = told(lambda: ANY.save(tmp_path / "x.json", REGISTER), WrongType)

    assert said.startswith("register takes a Register, and the path comes behind it: save(register, path), got ")
