from __future__ import annotations

import pytest
from hypothesis import given

from bilateral import When
from bilateral.errors import InvalidWhen
from bilateral.testing import edtf_texts, hostile_texts
from bilateral.values.dates.refused_dates import today


@pytest.mark.parametrize(
    ("written", "edtf"),
    [
        ("199u", "199X"),
        ("-1999-uu-uu", "-1999-XX-XX"),
        ("19uu-01-uu", "19XX-01-XX"),
        ("20xx", "20XX"),
        ("2004-06-1x", "2004-06-1X"),
        ("1984?~", "1984%"),
        ("2004-06~?", "2004-06%"),
        ("199u~?", "199X%"),
        ("y170000002", "Y170000002"),
        ("y-17e7", "Y-17E7"),
        ("y171010000p3", "Y171010000S3"),
        ("2021-12-06T10:30:00+0530", "2021-12-06T10:30:00+05:30"),
        ("2021-12-06T10:30:00.5-0330", "2021-12-06T10:30:00.5-03:30"),
        ("[1667, 1668, 1670..1672]", "[1667,1668,1670..1672]"),
        ("{1960, 1961-12}", "{1960,1961-12}"),
        ("2012-01-01..2012-01-12", "[2012-01-01..2012-01-12]"),
        ("..2012-01-01", "[..2012-01-01]"),
        ("-0044..-0027", "[-0044..-0027]"),
        ("198", "198X"),
        ("019~", "019X~"),
        ("-193", "-193X"),
        ("19?", "19XX?"),
        ("-04", "-04XX"),
    ],
)
def test_what_drafts_and_kin_write_is_read_as_edtf_of_today(written: str, edtf: str) -> None:
    assert edtf == today(written)
    assert When(edtf) == When.parse(written)
    with pytest.raises(InvalidWhen):
        When(written)


@pytest.mark.parametrize(
    "text",
    ["19", "-00", "-000", "2021-13-uu", "uuuu-uu-32", "y2006", "y1e99", "2021-12-06T10:30:00+1500",
     "2021-12-06T10:30:00-0000", "2021-12-06t10:30:00", "2021-12-06T10:30:00z", "[1 667, 1668]", "[1667,  1668]",
     "2012..2011", "2012..2012-05", "2004-(06)?-11", "unknown/2006", "1984??", "2021 -12", "20X", "soon"],
)  # fmt: skip
def test_what_has_no_one_reading_is_not_rewritten(text: str) -> None:
    assert today(text) is None


@given(edtf_texts())
def test_what_is_edtf_is_not_rewritten(text: str) -> None:
    assert today(text) is None


@given(hostile_texts())
def test_what_is_rewritten_is_edtf(text: str) -> None:
    found = today(text)

    assert found is None or When(found).edtf == found


def test_a_very_long_text_is_not_read() -> None:
    assert today("19uu" * 10**6) is None
