"""What a source says that it holds completely, as people write it."""

from __future__ import annotations

from typing import Any

import pytest

from bilateral import Coverage, Period, Source
from bilateral.errors import InvalidPeriod, InvalidValue, UnknownCountry, WrongType
from bilateral.evidence.coverage import KINDS
from bilateral.kinds import ActKind, Covered, RecordKind


@pytest.mark.parametrize("covered", Covered)
def test_what_is_covered_is_said_by_its_word_or_its_member(covered: Covered) -> None:
    one: Any = {"of": [covered.value], "countries": ["India", "RU"], "during": "1991/2017"}

    assert Coverage(of=(covered,), countries=("IN", "RU"), during=Period("1991", "2017")) == Coverage(**one)
    assert (covered,) == Coverage(**one).of


@pytest.mark.parametrize(
    "kind", sorted({*(kind.value for kind in ActKind), *(kind.value for kind in RecordKind), *KINDS})
)
def test_every_kind_of_act_and_of_record_has_its_word(kind: str) -> None:
    assert (kind,) == Coverage(of=["acts"], kinds=[kind]).kinds


def test_a_source_may_cover_one_thing_or_several() -> None:
    one, other = Coverage(of=["acts"]), Coverage(of=["status"])

    assert (one,) == Source(id="gazette", covers=one).covers == Source(id="gazette", covers=[one]).covers
    assert (one, other) == Source(id="gazette", covers=(one, other)).covers


@pytest.mark.parametrize(
    ("fields", "error", "words"),
    [
        ({"of": "acts"}, WrongType, "^'of' of coverage: a field of several values takes a tuple or a list, got 'acts'"),
        ({"of": ["act"]}, InvalidValue, "^'of' of coverage: no sort of coverage in 'act'; did you mean 'acts'"),
        ({"kinds": ["denounce"]}, InvalidValue, "^kinds of coverage: .* in 'denounce'; did you mean 'denounced'"),
        ({"kinds": [""]}, InvalidValue, "^kinds of coverage: .* in ''"),
        ({"countries": ["Inda"]}, UnknownCountry, "^countries of coverage: .* in 'Inda'; did you mean 'India'"),
        ({"during": "soon"}, InvalidPeriod, "^'during' of coverage: no date in 'soon'"),
    ],
)
def test_what_is_no_coverage_is_refused(fields: dict[str, Any], error: type[Exception], words: str) -> None:
    arguments: dict[str, Any] = {"of": ["acts"], **fields}
    with pytest.raises(error, match=words):
        Coverage(**arguments)
