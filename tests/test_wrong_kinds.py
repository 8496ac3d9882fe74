"""What is of the wrong kind is refused at the door, by an error of ours that names the place."""

from __future__ import annotations

import datetime as dt
import importlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import bilateral as bl
from bilateral import Figure, Lake, Money, Quantity, Register, When, contract, treaty
from bilateral.errors import BilateralError, InvalidLake, NoSuchPlace, UnknownFormat, WrongType
from bilateral.rates import FixedRates

pytestmark = pytest.mark.smoke

REGISTER: Any = bl.datasets.india_russia_2021()
PACT = "mtc-2021-2031"
pd: Any = importlib.import_module("pandas")  # which has no types
#: What people pass by mistake, and what tables hold where nothing stands; of some even a comparison raises an error.
ODD: list[Any] = [
    None, 5, 5.5, float("nan"), b"x", [], {}, {1}, object(), Register, dt.date(2021, 12, 6), lambda: None,
    contract.value, contract.value.is_known(), When("2021"), np.array(["IN", "RU"]), pd.Series(["IN", "RU"]), pd.NA,
    pd.NaT, (letter for letter in "ab"),
]  # fmt: skip


def name_of(value: object) -> str:
    return type(value).__name__


def refused(use: Callable[[Any], object], value: object) -> str:
    """What is said to a value of the wrong kind."""
    with pytest.raises(BilateralError) as caught:
        use(value)
    return str(caught.value)


# Paths --------------------------------------------------------------------------------------------------

PATHS: list[Callable[[Any], object]] = [
    lambda path: bl.save(Register(), path),
    bl.load,
    bl.check,
    lambda path: bl.report(Register(), path, title="Nothing"),
    Register().to_parquet,
    Register.from_parquet,
    lambda path: Lake.write([], path),
]


@pytest.mark.parametrize("value", ODD, ids=name_of)
@pytest.mark.parametrize("use", PATHS)
def test_what_is_no_path_is_refused(use: Callable[[Any], object], value: object) -> None:
    assert "takes a str or a Path, got" in refused(use, value)


@pytest.mark.parametrize("value", [one for one in ODD if one is not None], ids=name_of)
def test_what_is_no_path_is_refused_for_a_spreadsheet(value: Any) -> None:
    assert "path takes a str or a Path, got" in refused(REGISTER.contracts.to_csv, value)


@pytest.mark.parametrize("name", ["", "a\0b", "\ud800"])
@pytest.mark.parametrize("use", PATHS)
def test_what_nothing_can_be_called_is_refused(use: Callable[[Any], object], name: str) -> None:
    with pytest.raises(UnknownFormat, match="no name of a file in"):
        use(name)


def test_a_file_where_a_lake_is_looked_for_is_told(tmp_path: Path) -> None:
    bl.save(Register(), tmp_path / "register.yaml")
    for use in (Register.from_parquet, Lake.open):
        with pytest.raises(InvalidLake, match="it is a file, and no folder; the folder that to_parquet wrote; load"):
            use(tmp_path / "register.yaml")


# Options ------------------------------------------------------------------------------------------------

FLAGS: list[Callable[[Any], object]] = [
    lambda flag: REGISTER.between("IN", "RU", predecessors=flag),
    lambda flag: REGISTER.as_known(on="2021-12-05", possibly=flag),
    lambda flag: REGISTER.in_force(PACT, on="2025", presume_renewed=flag),
    lambda flag: REGISTER.applicable(PACT, on="2025", presume_renewed=flag),
    lambda flag: treaty.in_force(on="2025", presume_renewed=flag),
    lambda flag: treaty.applicable(on="2025", presume_renewed=flag),
    lambda flag: REGISTER.contracts.order_by(contract.signed, descending=flag),
    lambda flag: Money("5", "INR").format("indian", scales=flag),
    lambda flag: Money("5", "INR").format(locale="hi_IN", compact=flag),
]


@pytest.mark.parametrize("value", [*ODD, "no", "False", 1], ids=name_of)
@pytest.mark.parametrize("use", FLAGS)
def test_what_is_neither_true_nor_false_is_refused(use: Callable[[Any], object], value: object) -> None:
    assert "=) takes True or False, got" in refused(use, value)


@pytest.mark.parametrize("use", FLAGS)
def test_true_and_false_of_numpy_are_taken(use: Callable[[Any], object]) -> None:
    for numpys, pythons in ((np.True_, True), (np.False_, False)):
        assert str(use(numpys)) == str(use(pythons))


PAIRS: list[Callable[[Any], object]] = [
    lambda pair: REGISTER.in_force(PACT, on="2025", between=pair),
    lambda pair: REGISTER.applicable(PACT, on="2025", between=pair),
    lambda pair: REGISTER.exists(treaty.signed.is_within(When("2019")), between=pair),
]
NO_PAIRS = [5, "IN", "India and Russia", [], ["IN"], ("IN", "RU", "FR"), contract.value, When("2021"), bl.Country("IN")]


@pytest.mark.parametrize("value", NO_PAIRS, ids=name_of)
@pytest.mark.parametrize("use", PAIRS)
def test_what_are_no_two_countries_is_refused(use: Callable[[Any], object], value: object) -> None:
    assert "(between=) takes two countries, as ('IN', 'RU'), got" in refused(use, value)


MARKS: list[Callable[[Any], object]] = [
    lambda mark: Money.parse("Rs 5", decimal=mark),
    lambda mark: Money.parse("Rs 5", group=mark),
    lambda mark: Quantity.parse("5 rifles", decimal=mark),
    lambda mark: Figure.money("about Rs 5", decimal=mark),
    lambda mark: Figure.quantity("about 5 rifles", group=mark),
    lambda mark: When.parse("6 December 2021", date_order=mark),
    lambda mark: Money("5", "INR").format(mark),
]


@pytest.mark.parametrize("value", [one for one in ODD if one is not None], ids=name_of)
@pytest.mark.parametrize("use", MARKS)
def test_what_is_no_mark_order_or_grouping_is_refused(use: Callable[[Any], object], value: object) -> None:
    assert refused(use, value)


SEVERAL: list[tuple[Callable[[Any], object], str]] = [
    (lambda days: REGISTER.to_parquet("unwritten", verdicts_on=days), "a tuple or a list of days"),
    (lambda items: Lake.write(items, "unwritten"), "records, sources and claims"),
    (lambda ids: Lake.write([], "unwritten", outside=ids), "a tuple or a list of ids"),
    (bl.policies.by_field, "a dict, as {contract.value"),
    (lambda values: FixedRates.of("USD", "INR", values, source="a bank"), "a dict of rates by day"),
    (lambda told: REGISTER.to_parquet("unwritten", progress=told), "a function that is told"),
    (lambda told: bl.load("unwritten.json", progress=told), "a function that is told"),
]


@pytest.mark.parametrize("value", [5, "2021", contract.value], ids=name_of)
@pytest.mark.parametrize(("use", "wanted"), SEVERAL)
def test_what_is_no_list_dict_or_function_is_refused(use: Callable[[Any], object], wanted: str, value: object) -> None:
    assert f"takes {wanted}" in refused(use, value)


# Places -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("place", [2, -3, 99, np.int64(2)])
def test_a_place_where_no_record_stands_is_told(place: Any) -> None:
    with pytest.raises(NoSuchPlace, match=r"^nothing stands at -?\d+; there are 2 contracts, the first at 0 and"):
        REGISTER.contracts[place]
    with pytest.raises(IndexError, match="there are none"):
        Register().contracts[place]


@pytest.mark.parametrize("value", [None, 5.5, True, int, [0], contract.value], ids=name_of)
def test_what_is_neither_id_nor_place_is_refused(value: Any) -> None:
    with pytest.raises(WrongType, match=r"Contract\[\.\.\.\] takes an id, a place from 0 or a slice, got"):
        REGISTER.contracts[value]


def test_a_whole_number_of_numpy_is_a_place() -> None:
    assert REGISTER.contracts[0] == REGISTER.contracts[np.int64(0)]
