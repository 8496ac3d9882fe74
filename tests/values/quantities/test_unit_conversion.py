"""Conversion of measures: exact where it can be, refused with a reason where it can't."""

from __future__ import annotations

import re
import sys
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bilateral import BilateralError, Quantity
from bilateral.errors import InvalidUnit, NoPint, UnitMismatch
from bilateral.language.lexicon.units import dimensions, measures, unit_rates
from bilateral.testing import units
from bilateral.values.quantities import units as unit_module
from bilateral.values.quantities.units import dimension, no_size, obstacle, pint_expression, same_kind
from strategies.numbers import small_numbers

SIZED = sorted(unit for unit, known in measures().items() if known.size)


@pytest.fixture(scope="module")
def registry() -> Any:
    """Yield a registry of pint's with numbers of Decimal."""
    return pint().UnitRegistry(non_int_type=Decimal)


def pint() -> Any:
    """Import pint, or skip."""
    return pytest.importorskip("pint", reason="pint (extra `units`) is not installed")


def test_every_measure_has_one_size_or_a_reason_why_not() -> None:
    assert not [unit for unit, known in measures().items() if bool(known.size) is bool(known.reason)]


@pytest.mark.parametrize("kind", sorted(dimensions()))
def test_measures_of_one_kind_are_of_one_dimension_to_pint(registry: Any, kind: str) -> None:
    sizes = [known.size for known in measures().values() if known.kind == kind and known.size]
    found = [registry.parse_expression(size).dimensionality for size in sizes]

    assert len({str(sorted(powers.items())) for powers in found}) <= 1


@given(st.sampled_from(SIZED), st.sampled_from(SIZED), small_numbers())
@example("knot", "km per hour", Decimal(1))
@example("month", "decade", Decimal(1))
@example("barrel per day", "mb/d", Decimal(5_100_000))
def test_a_number_comes_back_as_near_as_its_places_allow(one: str, other: str, number: Decimal) -> None:
    pint()
    if obstacle(one, other):
        with pytest.raises(UnitMismatch):
            Quantity(number, one).to(other)
        return
    there = Quantity(number, one).to(other)
    size = Fraction(Quantity(1, other).to(one).number)

    assert other == there.unit
    assert abs(Fraction(there.to(one).number) - Fraction(number)) <= (size + 1) * Fraction(1, 10**30)


@pytest.mark.parametrize(
    ("text", "unit", "converted"),
    [
        ("5 tonnes", "kg", "5000 kg"), ("5 km", "m", "5000 m"), ("1 mile", "km", "1.609344 km"),
        ("1 nautical mile", "km", "1.852 km"), ("100 knots", "km/h", "185.2 km/h"),
        ("5.1 million bpd", "mb/d", "5.1 mb/d"),
        ("1 barrel", "litres", "158.987294928 litres"), ("1 acre", "sq m", "4046.8564224 sq m"),
        ("1 bcm", "million cubic metres", "1000 mcm"), ("2 LMT", "tonnes", "200000 tonnes"),
        ("50 mtpa", "tonnes per annum", "50000000 tonnes per annum"), ("1 troy ounce", "g", "31.1034768 g"),
        ("10 tolas", "g", "116.638038 g"), ("5 quintals", "kg", "500 kg"), ("5 carats", "g", "1 g"),
        ("1 square mile", "sq km", "2.589988110336 sq km"), ("2 weeks", "days", "14 days"),
        ("2 years", "months", "24 months"),
        ("1.5 GW", "MW", "1500 MW"), ("3 kWh", "MJ", "10.8 MJ"), ("1 tmc ft", "cu ft", "1000000000 cu ft"),
        ("1 imperial gallon", "litres", "4.54609 litres"), ("1 metric horsepower", "W", "735.49875 W"),
        ("5 tonnes of rice", "kg", "5000 kg of rice"), ("5 tonnes of rice", "kg of rice", "5000 kg of rice"),
        ("2 barrels of oil per day", "litres per day", "317.974589856 litres of oil per day"),
        ("12 tons per day", "tons per hour", "0.5 tons per hour"), ("5 rifles", "Rifles", "5 rifles"),
        ("1 km", "mile", "0.621371192237333969617434184363 miles"),
    ],
)  # fmt: skip
def test_measures_are_converted(text: str, unit: str, converted: str) -> None:
    pint()

    assert Quantity.parse(converted) == Quantity.parse(text).to(unit)


@pytest.mark.parametrize(
    ("text", "unit", "reason"),
    [
        ("5 rifles", "kg", "a rifle is a thing"), ("5 kg", "aircraft", "an aircraft is a thing"),
        ("5 rifles", "systems", "a rifle is a thing"), ("5 km", "MW", "length is no power"),
        ("5 tonnes", "barrels", "only the substance tells volume from mass"),
        ("5 tonnes of rice", "kg of wheat", "'tonne of rice' and 'kg of wheat' are not of one substance"),
        ("5 tonnes", "kg of rice", "not of one substance"),
        ("5 tons", "kg", "write 'tonne', 'short ton' or 'long ton'"),
        ("5 ounces", "g", "troy ounce"), ("5 gallons", "litres", "3.785 or 4.546 litres"),
        ("5 nm", "km", "a nanometre or a nautical mile"), ("2 months", "days", "no fixed number of days"),
        ("50 mtpa", "tonnes per day", "no fixed number of days"), ("5 °C", "°F", "a rise in temperature"),
    ],
)  # fmt: skip
def test_what_cannot_be_converted_says_why(text: str, unit: str, reason: str) -> None:
    with pytest.raises(UnitMismatch, match=re.escape(reason)):
        Quantity.parse(text).to(unit)


@given(units(), units())
def test_units_that_can_be_converted_are_comparable(one: str, other: str) -> None:
    if not obstacle(one, other):
        assert same_kind(one, other).is_possible
        assert dimension(one) == dimension(other)
        assert not obstacle(other, one)


def test_a_text_that_is_no_unit_is_refused() -> None:
    with pytest.raises(InvalidUnit):
        Quantity(5, "km").to("five")


def test_a_result_beyond_what_can_be_meant_is_refused() -> None:
    pint()

    with pytest.raises(BilateralError, match="too large"):
        Quantity(10**30, "km").to("mm")
    assert Quantity(0, "km") == Quantity("0.000000000000000000000000000001", "mm").to("km")


def test_without_pint_the_error_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    # What an earlier test converted is still known.
    for known in ("_size", "_registry"):
        getattr(unit_module, known).cache_clear()
    monkeypatch.setitem(sys.modules, "pint", None)

    with pytest.raises(NoPint, match=r"bilateral\[units\]"):
        Quantity(5, "km").to("m")
    assert Quantity(5, "km") == Quantity(5, "km").to("kilometres")


@pytest.mark.parametrize(
    "unit", [unit for unit in [*SIZED, *unit_rates().values(), "tonne of rice"] if not no_size(unit)]
)
def test_a_quantity_goes_to_a_registry_of_the_users(unit: str) -> None:
    there = Quantity(5, unit).to_pint(pint().application_registry.get())

    assert 5.0 * pint().application_registry.get().parse_expression(pint_expression(unit)) == there


def test_the_numbers_of_a_registry_are_kept(registry: Any) -> None:
    there = Quantity("5.5", "km").to_pint(registry)

    assert (Decimal("5.5"), "kilometer") == (there.magnitude, str(there.units))
    assert Decimal(5500) == there.to("meter").magnitude


@pytest.mark.parametrize("unit", ["rifle", "gallon", "ton per day"])
def test_what_has_no_one_size_does_not_go_to_a_registry(unit: str) -> None:
    with pytest.raises(UnitMismatch, match="cannot convert"):
        Quantity(5, unit).to_pint(None)
