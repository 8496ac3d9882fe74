"""A table is told once: a file means by its amounts and dates what the parsers make of each with the same told."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import Contract, Figure, Register, When, check, dumps, load, loads
from bilateral.errors import BilateralError, InvalidFile, WrongType

Form = Literal["json", "jsonl", "yaml"]
FORMS: tuple[Form, ...] = ("json", "jsonl", "yaml")
DATES = st.builds("{:02}{}{:02}{}{}".format, st.integers(1, 31), st.just("/"), st.integers(1, 31), st.just("/"),
                  st.integers(1950, 2030)) | st.dates().map(str)  # fmt: skip
AMOUNTS = st.builds("EUR {}{:03}{}{:02}".format, st.sampled_from(["1.", "12,", "7'"]), st.integers(0, 999),
                    st.sampled_from([",", "."]), st.integers(0, 99))  # fmt: skip
ORDERS: tuple[Literal["dmy", "mdy", "ymd"] | None, ...] = ("dmy", "mdy", "ymd", None)


def written(form: Form, **fields: str) -> str:
    """One contract as people write it."""
    item: dict[str, Any] = {"id": "tugs", "title": "Tugs", **fields}
    if form == "jsonl":
        return f'{{"bilateral": 1}}\n{json.dumps({"type": "contract", **item})}\n'
    return json.dumps({"bilateral": 1, "contracts": [item]})  # which is YAML, too


@pytest.mark.parametrize("form", FORMS)
@given(text=DATES, order=st.sampled_from(ORDERS))
def test_a_day_in_digits_is_in_the_order_that_is_told(
    form: Form, text: str, order: Literal["dmy", "mdy", "ymd"] | None
) -> None:
    file = written(form, signed=text)
    try:
        day = When.parse(text, date_order=order)
    except BilateralError:
        with pytest.raises(InvalidFile, match="signed"):
            loads(file, form, date_order=order)
    else:
        assert loads(file, form, date_order=order).contracts.one().signed == day


@pytest.mark.parametrize("form", FORMS)
@given(text=AMOUNTS, decimal=st.sampled_from([",", ".", None]))
def test_an_amount_has_the_marks_that_are_told(form: Form, text: str, decimal: Literal[",", "."] | None) -> None:
    file = written(form, value=text)
    try:
        value = Figure.money(text, decimal=decimal)
    except BilateralError:
        with pytest.raises(InvalidFile, match="value"):
            loads(file, form, decimal=decimal)
    else:
        assert loads(file, form, decimal=decimal).contracts.one().value == value


@pytest.mark.parametrize("form", ["json", "jsonl"])
def test_what_programs_saved_comes_back_whatever_is_told(form: Form) -> None:
    tugs = Contract(id="tugs", title="Tugs", signed="2021-12-06", value="EUR 1,234.5")
    register = Register(records=[tugs])

    assert loads(dumps(register, form), form, decimal=",", date_order="mdy") == register


@pytest.mark.parametrize("form", FORMS)
def test_it_is_told_at_each_door(form: Form, tmp_path: Path) -> None:
    file = tmp_path / f"tugs.{form}"
    file.write_text(written(form, signed="06/12/2021", value="EUR 1.234,5"), encoding="utf-8")

    assert check(file).faults
    one = load(file, decimal=",", group=".", date_order="dmy").contracts.one()
    assert (str(one.signed), str(one.value)) == ("2021-12-06", "€1,234.5")


def test_claims_and_spans_of_time_are_told_so_too() -> None:
    register = loads(
        """{"bilateral": 1,
            "contracts": [{"id": "tugs", "title": "Tugs", "period": "06/12/2021 to 07/12/2021",
                           "value": "EUR 1.234,5", "signed": "03/06/2003"}],
            "sources": [{"id": "daily", "title": "Daily"}],
            "claims": [{"record": "tugs", "field": "contract.value", "value": "EUR 1.234,5", "source": "daily"},
                       {"record": "tugs", "field": "contract.signed", "value": "03/06/2003", "source": "daily"}]}""",
        decimal=",", date_order="mdy",
    )  # fmt: skip

    assert str(register.contracts.one().period) == "2021-06-12/2021-07-12"
    assert {str(claim.value) for claim in register.claims} == {"€1,234.5", "2003-03-06"}


@pytest.mark.parametrize("told", [{"date_order": "dym"}, {"decimal": ";"}, {"decimal": ",", "group": ","}])
def test_no_other_marks_are_taken(told: dict[str, Any]) -> None:
    with pytest.raises(WrongType):
        loads("bilateral: 1", "yaml", **told)
