"""The errors of reading a country."""

from __future__ import annotations

import pickle

import pytest

from bilateral import Country, When
from bilateral.errors import AmbiguousCountry, NoSuchStateThen


def test_the_error_shows_the_spans_and_no_more_than_five_states() -> None:
    with pytest.raises(NoSuchStateThen) as raised:
        Country.parse("Soviet Union", on=When("2000"))

    assert (
        "no such state as of 2000 in 'Soviet Union'; 'SU' (Soviet Union) is listed for 1922-12-30/1991-12-25 (COW); "
        "there were 'RU' (Russia), 'AM' (Armenia), 'AZ' (Azerbaijan), 'BY' (Belarus), 'KZ' (Kazakhstan) and 6 more"
    ) == str(raised.value)


def test_the_error_of_a_day_survives_pickling() -> None:
    with pytest.raises(NoSuchStateThen) as raised:
        Country.parse("Russia", on="1980")
    again = pickle.loads(pickle.dumps(raised.value))  # noqa: S301 - our own

    assert (str(raised.value), raised.value.on, raised.value.then) == (str(again), again.on, again.then)


def test_the_error_of_a_shared_name_survives_pickling() -> None:
    with pytest.raises(AmbiguousCountry) as raised:
        Country.parse("Korea")
    error = raised.value
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own

    assert (str(error), error.between) == (str(again), again.between)
