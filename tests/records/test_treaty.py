"""Treaties."""

from __future__ import annotations

import pytest

from bilateral import Treaty, When
from bilateral.errors import UnknownCountry
from bilateral.kinds import RecordKind, TreatyKind


def test_a_treaty_is_written_as_people_write() -> None:
    made = Treaty(
        id="t-1", title="Pact", kind=TreatyKind.AGREEMENT, parties=("India", "Russia"), signed="February 2019"
    )

    assert RecordKind.TREATY is made.record_kind
    assert ["IN", "RU"] == [party.country for party in made.parties]
    assert When("2019-02") == made.signed


def test_its_name_gives_it_no_rank_so_any_kind_or_none_will_do() -> None:
    assert {kind: kind for kind in TreatyKind} == {
        kind: Treaty(id="t", title="T", kind=kind).kind for kind in TreatyKind
    }
    assert Treaty(id="t", title="T").kind is None


def test_the_designation_is_kept_letter_by_letter() -> None:
    words = "  AGREEMENT   between\nthe Governments  "

    assert words == Treaty(id="t", title="T", designation=words).designation


def test_an_unknown_country_is_named_with_the_nearest() -> None:
    with pytest.raises(UnknownCountry, match="did you mean 'Russia'"):
        Treaty(id="t", title="T", parties=("IN", "Rusia"))


def test_arguments_are_named() -> None:
    with pytest.raises(TypeError, match="positional argument"):
        Treaty("t", "T")  # type: ignore[call-arg, arg-type]  # pyright: ignore[reportCallIssue]
