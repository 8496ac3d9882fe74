"""Hypothesis makes values of our classes wherever it is imported, and nobody who wants none of them waits for it."""

from __future__ import annotations

import dataclasses
import importlib
import inspect
import subprocess
import sys
from pathlib import Path
from typing import Any, NewType, Optional, is_typeddict

import attrs
import pytest
from hypothesis import find, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import register_type_strategy

import bilateral
from bilateral import (
    Claim,
    Contract,
    Country,
    Figure,
    Found,
    Instrument,
    Lake,
    Meeting,
    Money,
    Period,
    Predicate,
    Quantity,
    Reading,
    Records,
    When,
    errors,
    kinds,
    numbers,
    parts,
    policies,
    rates,
    types,
)
from bilateral.testing import classes, registration
from bilateral.types import Field, LakeRecords, MeetingMention

registration.register()

#: Where Hypothesis keeps what was registered; there is no public way to take something out again.
LOOKUP = "_global_type_lookup"
PUBLIC = [
    getattr(place, name)
    for place in (bilateral, kinds, numbers, parts, policies, rates, types)
    for name in place.__all__
] + [value for value in vars(errors).values() if getattr(value, "__module__", "") == errors.__name__]
#: What stands on a folder and an engine is opened, not drawn.
OPENED = (Lake, LakeRecords)
CLASSES = [
    value
    for value in PUBLIC
    if isinstance(value, type) and not getattr(value, "_is_protocol", False) and value not in OPENED
]
NEW_TYPES = [value for value in PUBLIC if isinstance(value, NewType)]


@pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: kind.__name__)
@settings(max_examples=10)
@given(data=st.data())
def test_every_public_class_is_made(kind: type[Any], data: st.DataObject) -> None:
    made = data.draw(st.from_type(kind))

    assert isinstance(made, dict if is_typeddict(kind) else kind)


@pytest.mark.parametrize("kind", NEW_TYPES, ids=lambda kind: kind.__name__)
@given(data=st.data())
def test_every_public_kind_of_text_is_made_as_the_library_wants_it(kind: Any, data: st.DataObject) -> None:
    assert kind in set(classes.classes())
    assert isinstance(data.draw(st.from_type(kind)), str)


def test_every_public_class_has_a_strategy_or_is_left_to_hypothesis_on_purpose() -> None:
    left = [kind for kind in CLASSES if classes.strategy_of(kind) is None]

    assert not [kind for kind in left if not hasattr(kind, "__members__")]


@given(st.from_type(Figure[Money]), st.from_type(Figure[Quantity]))
def test_figures_are_of_what_stands_in_their_brackets(money: Figure[Money], quantity: Figure[Quantity]) -> None:
    assert isinstance(money.bound, Money)
    assert isinstance(quantity.bound, Quantity)


@settings(max_examples=20)
@given(st.from_type(Records[Contract]), st.from_type(Predicate[Contract]), st.from_type(Claim[Contract, Any]))
def test_records_questions_and_claims_are_of_the_kind_in_their_brackets(
    contracts: Records[Contract], question: Predicate[Contract], claim: Claim[Contract, Any]
) -> None:
    assert contracts.kind is Contract
    assert question.about is Contract
    assert claim.field.record is Contract
    assert contracts.where(question).count() <= contracts.count()


@given(st.from_type(Field[Contract, Figure[Money]]))
def test_fields_hold_what_stands_in_their_brackets(field: Field[Contract, Figure[Money]]) -> None:
    assert Figure[Money] == field.holds


@given(
    st.from_type(Found[When]), st.from_type(Found[Figure[Money]]), st.from_type(Found[int]), st.from_type(Found[Any])
)
def test_what_is_found_is_of_what_stands_in_the_brackets(
    day: Found[When], price: Found[Figure[Money]], number: Found[int], thing: Found[Any]
) -> None:
    assert isinstance(day.value, When)
    assert isinstance(price.value.bound, Money)
    assert isinstance(number.value, int)
    assert isinstance(thing.value, Figure | When | Period | Country | MeetingMention)


@given(st.from_type(Reading))
def test_readings_keep_the_law_of_offsets(reading: Reading) -> None:
    for kind in (reading.money, reading.quantities, reading.dates, reading.countries, reading.meetings):
        assert list(kind) == sorted(kind, key=lambda found: found.start)
        assert all(found.text == reading.text[found.start : found.end] for found in kind)


# What users have ---------------------------------------------------------------------------------------------


@dataclasses.dataclass
class Deal:
    """A user's own class."""

    contract: Contract
    price: Money | Figure[Money] | None
    payments: tuple[Money, ...]


@attrs.frozen
class Visit:
    """A user's own class; because of the future import above its annotations are texts until they are resolved."""

    meeting: Meeting
    arrived: When
    guests: Optional[int] = None  # noqa: UP045 - people write it so


attrs.resolve_types(Visit)


@given(st.from_type(Deal), st.builds(Visit), st.from_type(tuple[Instrument, ...]))
def test_classes_of_users_with_such_fields_are_made(deal: Deal, visit: Visit, several: tuple[Instrument, ...]) -> None:
    assert isinstance(deal.contract, Contract)
    assert deal.price is None or isinstance(deal.price, Money | Figure)
    assert all(isinstance(payment, Money) for payment in deal.payments)
    assert isinstance(visit.meeting, Meeting)
    assert isinstance(visit.arrived, When)
    assert all(isinstance(instrument, Instrument) for instrument in several)


def test_what_a_user_registers_is_taken_instead() -> None:
    held: dict[Any, Any] = getattr(importlib.import_module("hypothesis.strategies._internal.types"), LOOKUP)
    try:
        register_type_strategy(Money, st.just(Money("5", "INR")))
        register_type_strategy(Figure, st.just(Figure.exactly(Money("7", "INR"))))

        assert Money("5", "INR") == find(st.from_type(Money), lambda _: True)
        assert Money("7", "INR") == find(st.from_type(Figure[Money]), lambda _: True).low
    finally:
        del held[Money], held[Figure]
        register_type_strategy(Deal, st.builds(Deal))  # so that what was kept of the above is forgotten
        del held[Deal]


@pytest.mark.parametrize("kind", [int, str, list[int], "Money", None, 5, Any, inspect.Signature])
def test_whatever_is_not_ours_is_left_alone(kind: Any) -> None:
    assert registration.resolve(kind) is None


# In a fresh Python -------------------------------------------------------------------------------------------


def run(program: str, folder: Path) -> list[str]:
    """What a program prints, in a Python that finds our entry point as if it had been installed."""
    info = folder / "installed-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: installed\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[hypothesis]\nbilateral = bilateral.testing.registration:register\n")
    found = f"import sys; sys.path.insert(0, {str(folder)!r})\n{program}"
    return subprocess.run([sys.executable, "-c", found], check=True, capture_output=True, text=True).stdout.split()


def test_in_a_project_that_imports_only_its_own_things_it_works(tmp_path: Path) -> None:
    program = """
from hypothesis import Phase, find, settings, strategies as st
from bilateral import Contract
quickly = settings(database=None, phases=[Phase.generate])
print(find(st.from_type(Contract), lambda contract: True, settings=quickly).record_kind.value)
"""

    assert ["contract"] == run(program, tmp_path)


def test_who_imports_hypothesis_loads_next_to_nothing_of_ours(tmp_path: Path) -> None:
    loaded = run("import hypothesis; print(*(name for name in sys.modules if name.startswith('bilateral')))", tmp_path)

    assert {"bilateral", "bilateral.testing", "bilateral.testing.registration"} == set(loaded)


def test_a_hypothesis_without_such_a_table_is_told_each_class(tmp_path: Path) -> None:
    program = """
import collections.abc, typing
from hypothesis import find, strategies as st
from bilateral.testing import registration
from bilateral import Contract, Figure, Money
import hypothesis.strategies._internal.types as types
types._global_extra_lookup.pop("bilateral", None)
registration._resolvers = lambda: None
registration.register()
print(find(st.from_type(Contract), lambda contract: True).record_kind.value)
print(find(st.from_type(Figure[Money]), lambda figure: True).low.currency)
print(type(find(st.from_type(typing.Iterable[int]), lambda value: True)).__module__.partition(".")[0])
"""

    contract, currency, iterable = run(program, tmp_path)
    assert "contract" == contract
    assert 3 == len(currency)
    assert "bilateral" != iterable


def test_without_hypothesis_it_is_said_what_to_install(tmp_path: Path) -> None:
    program = """
import sys
sys.modules["hypothesis"] = None  # as if it could not be found
import bilateral.testing
try:
    from bilateral.testing import moneys
except ModuleNotFoundError as error:
    print(error.name, error)
"""

    said = run(program, tmp_path)
    assert "hypothesis" == said[0]
    assert "'bilateral[testing]'" == said[-1]
