"""Lengths of time in digits and in words, and the words that stand around them."""

from __future__ import annotations

from bilateral import Term
from strategies.doors import parsed


def test_numbers_of_a_length() -> None:
    expected = {
        "1 year": "P1Y",
        "a year": "P1Y",
        "an year": "P1Y",
        "one year": "P1Y",
        "ten years": "P10Y",
        "ninety-nine years": "P99Y",
        "twenty one days": "P21D",
        "one hundred and twenty days": "P120D",
        "one hundred twenty days": "P120D",
        "two thousand days": "P2000D",
        "two thousand and twenty-one days": "P2021D",
        "two thousand five hundred days": "P2500D",
        "two hundred thousand days": "P200000D",
        "999999 days": "P999999D",
        "1000000 days": "",
        "1,000 days": "P1000D",
        "1.5 years": "P1Y6M",
        "1.25 years": "",
        "2.5 years": "P2Y6M",
        "0 days": "P0D",
        "1.5 days": "",
        "ten (10) years": "P10Y",
        "ten (11) years": "",
        "ten (10 years": "",
        "ten (ten) years": "",
        "(10) years": "",
        "10-year": "P10Y",
        "10–year": "P10Y",
        "ten year": "P10Y",
        "hundred days": "",
        "a hundred days": "",
    }

    assert expected == parsed(Term.parse, expected)


def test_halves_of_a_length() -> None:
    expected = {
        "half a year": "P6M",
        "a half year": "P6M",
        "half-year": "",
        "half an year": "P6M",
        "an half year": "P6M",
        "half a-year": "P6M",
        "a half-year": "P6M",
        "one and a half years": "P1Y6M",
        "one and one half years": "P1Y6M",
        "one and 1 half years": "P1Y6M",
        "two years and a half": "P2Y6M",
        "two years and one half": "P2Y6M",
        "two years and 1 half": "P2Y6M",
        "two and a half years and a half": "",
        "half a year and a half": "",
        "half a decade": "P5Y",
        "a decade and a half": "P15Y",
        "half a month": "",
        "half a week": "",
        "two and a third years": "",
        "1.5 and a half years": "",
    }

    assert expected == parsed(Term.parse, expected)


def test_units_of_a_length() -> None:
    expected = {
        "2 yr": "P2Y",
        "2 yrs": "P2Y",
        "2 yrs.": "P2Y",
        "2 yr.": "P2Y",
        "2 mths": "P2M",
        "2 mths.": "P2M",
        "2 mth": "P2M",
        "2 mo": "P2M",
        "2 mos.": "P2M",
        "2 wk": "P14D",
        "2 wks.": "P14D",
        "2 years.": "",
        "2 fortnights": "P28D",
        "2 decades": "P20Y",
        "2 centuries": "P200Y",
        "2 hours": "",
        "2 minutes": "",
        "2 seconds": "",
        "2 quarters": "",
        "2 parsecs": "",
    }

    assert expected == parsed(Term.parse, expected)


def test_several_units() -> None:
    expected = {
        "1 year and 6 months": "P1Y6M",
        "1 year, 6 months": "P1Y6M",
        "1 year, and 6 months": "P1Y6M",
        "1 year 6 months": "P1Y6M",
        "1 year 6 months and 3 days": "P1Y6M3D",
        "1 year and 6 months and 2 weeks": "P1Y6M14D",
        "1 year and 2 years": "",
        "6 months and 1 year": "P1Y6M",
        "1 year and": "",
        "1 year or 6 months": "",
        "1 week and 3 days": "P10D",
    }

    assert expected == parsed(Term.parse, expected)


def test_words_around_a_length() -> None:
    expected = {
        "for ten years": "P10Y",
        "for a period of ten years": "P10Y",
        "for a further period of ten years": "P10Y",
        "a term of ten years": "P10Y",
        "the term of ten years": "P10Y",
        "the duration of ten years": "P10Y",
        "a further term of ten years": "P10Y",
        "period of ten years": "P10Y",
        "a period ten years": "",
        "a length of ten years": "",
        "the ten years": "P10Y",
        "a ten-year term": "P10Y",
        "a ten-year period": "P10Y",
        "a ten-year duration": "",
        "ten years period": "P10Y",
        "a further ten years": "",
        "for the ten years": "P10Y",
        "the a year": "",
        "for for ten years": "",
        "ten years term term": "",
        "the 1.5 years": "P1Y6M",
        "for the 2.5 years": "P2Y6M",
        "the two and a half years": "P2Y6M",
    }

    assert expected == parsed(Term.parse, expected)
