"""Dimensions: every measure has one, and only what could be told by a conversion or a density is comparable."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral.language.lexicon.units import dimensions, measures, unit_rates
from bilateral.values.quantities.units import dimension, kind, may_be_told, parts

MEASURES = st.sampled_from([*measures(), *unit_rates().values()])


def test_every_kind_of_measure_has_its_dimension_and_its_measures() -> None:
    assert set(dimensions()) == {known.kind for known in measures().values()}


def test_no_two_kinds_have_one_dimension() -> None:
    assert len(dimensions()) == len(set(dimensions().values()))


@given(MEASURES, MEASURES)
def test_to_be_told_by_each_other_is_mutual_and_true_of_one_dimension(one: str, other: str) -> None:
    assert may_be_told(one, other) is may_be_told(other, one)
    assert may_be_told(one, other) or dimension(one) != dimension(other)


@given(MEASURES, st.sampled_from([*measures()]))
def test_a_rate_by_something_is_that_much_less(one: str, other: str) -> None:
    rate = Counter(dict(dimension(f"{one} per {other}")))
    rate.update(dict(dimension(other)))

    assert dict(dimension(one)) == {base: power for base, power in rate.items() if power}


@pytest.mark.parametrize(
    ("unit", "named"),
    [
        ("knot", "speed"),
        ("km per hour", "speed"),
        ("kWh per hour", "power"),
        ("barrel of oil per day", "flow"),
        ("tonne per hectare", "mass by area"),
        ("km per litre of petrol", "length by volume"),
    ],
)
def test_a_dimension_has_a_name(unit: str, named: str) -> None:
    assert named == kind(unit)


def test_a_measure_is_taken_apart_without_its_substance() -> None:
    assert ("tonne", "hectare", "year") == parts("tonne of rice per hectare per year")


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        ("tonne", "barrel", True),
        ("tonne per day", "barrel per day", True),
        ("mmBtu", "tonne", True),
        ("MW", "MWh", False),
        ("km", "sq km", False),
        ("day", "km", False),
        ("TEU", "tonne", False),
    ],
)
def test_density_and_heating_value_tell_mass_volume_and_energy(one: str, other: str, *, told: bool) -> None:
    assert told is may_be_told(one, other)
