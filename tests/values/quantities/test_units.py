"""Units: one form for singular and plural, measures told from things, and what may not be a unit."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bilateral import Answer, Figure, Quantity
from bilateral.errors import InvalidUnit, InvalidValue, quoted
from bilateral.language.grammar.measure import has_symbol, measure
from bilateral.language.lexicon.units import measures, unit_rates
from bilateral.testing import number_like_texts, units
from bilateral.testing.figure import WORDS_OF_UNITS
from bilateral.values.quantities.units import counted, is_measure, same_kind, unit_name

ANY = st.one_of(number_like_texts(), st.lists(st.sampled_from(WORDS_OF_UNITS), max_size=5).map(" ".join))


@given(units())
def test_the_one_form_of_a_unit_is_its_own_one_form(unit: str) -> None:
    assert unit == unit_name(unit)


@given(units(), st.sampled_from([Decimal(0), Decimal(1), Decimal(-1), Decimal("0.5"), Decimal(2)]))
@example("box in", Decimal(2))
@example("ni", Decimal(0))  # its plural would be the shekel
def test_what_is_printed_behind_a_number_is_the_same_unit(unit: str, number: Decimal) -> None:
    assert unit == unit_name(counted(number, unit))


@given(ANY)
@example("x" * 100_000)
@example("a per " * 13)
@example("s" * 80)
def test_any_text_is_a_unit_or_is_quoted_in_our_error(text: str) -> None:
    try:
        unit = unit_name(text)
    except InvalidUnit as error:
        assert quoted(text) in str(error)
    else:
        assert unit == unit_name(unit)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("rifles", "rifle"), ("AK-203  assault\u00a0rifles", "AK-203 assault rifle"), ("rifles AK-203", "rifle AK-203"),
        ("pieces of artillery", "piece of artillery"), ("MiG-29s", "MiG-29"), ("S-400 systems", "S-400 system"),
        ("single-engine aircraft", "single-engine aircraft"), ("Boeing 737-800 aircraft", "Boeing 737-800 aircraft"),
        ("people", "person"), ("kilometres", "km"), ("Kms", "km"), ("megawatts", "MW"), ("mw", "MW"), ("nos", "no"),
        ("sq. ft", "sq ft"), ("square feet", "sq ft"), ("metric tons", "tonne"), ("tons", "ton"),
        ("metric tonnes of rice", "tonne of rice"), ("barrels a day", "barrel per day"), ("bpd", "barrel per day"),
        ("b/d", "barrel per day"), ("barrels/day", "barrel per day"), ("barrels-a-day", "barrel per day"),
        ("km/h", "km per hour"), ("tonnes per annum", "tonne per year"), ("155mm guns", "155mm gun"),
        ("square-kilometres", "sq km"), ("nautical-mile", "nautical mile"), ("acre-feet", "acre foot"), ("GWH", "GWh"),
        ("mb/d", "mb/d"), ("MMTPA", "mtpa"), ("troy ounces", "troy ounce"), ("MMBTU", "mmBtu"), ("TEUs", "TEU"),
        ("barrels per day of crude", "barrel of crude per day"), ("million tonnes", "Mt"), ("litres", "litre"),
        ("men", "man"), ("jawans", "jawan"), ("passengers", "passenger"), ("MoUs", "MoU"),
        ("INSAS rifles", "INSAS rifle"),
        ("personnel", "personnel"), ("crew", "crew"), ("series", "series"), ("regiments", "regiment"),
        ("degrees Celsius", "\u00b0C"), ("rifles per year", "rifle per year"), ("Type 26 frigates", "Type 26 frigate"),
    ],
)  # fmt: skip
def test_newspapers_units_have_one_form(text: str, unit: str) -> None:
    assert unit == unit_name(text)


@pytest.mark.parametrize("text", ["Rifles", "RIFLES", "rifles"])
def test_capitals_of_words_of_the_trade_make_no_difference(text: str) -> None:
    assert "rifle" == unit_name(text)
    assert "AK-203 assault rifle" == unit_name(f"AK-203 Assault {text}")


@pytest.mark.parametrize("word", ["of", "per", "for", "in", "with", "from", "on", "at", "to", "by", "under", "against"])
def test_what_counts_stands_before_a_preposition(word: str) -> None:
    assert Quantity(2, f"tank {word} stocks") == Quantity(2, f"tanks {word} stocks")


def test_capitals_of_other_words_may_be_a_name() -> None:
    units = {"Indians": "Indian", "Patriot Missiles": "Patriot missile", "Rafales": "Rafale", "SAMs": "SAM"}

    assert units == {text: unit_name(text) for text in units}


def test_a_hyphen_between_words_of_the_trade_is_a_blank() -> None:
    assert unit_name("air-defence systems") == unit_name("Air Defence Systems") == "air defence system"
    assert "single-engine aircraft" == unit_name("single-engine aircraft")


@pytest.mark.parametrize(
    ("one", "other"), [("MW", "mW"), ("Mt", "mt"), ("nmi", "nm"), ("NM", "Nm"), ("mb/d", "Mb/d"), ("GB", "Gb")]
)
def test_capitals_count_where_two_measures_differ_by_them(one: str, other: str) -> None:
    assert measure(one) != measure(other)
    assert one.casefold() == other.casefold() or one == "nmi"


@pytest.mark.parametrize(
    "text",
    ["", " ", "5", "7.62 rifles", "crore", "crore rifles", "lakh", "k", "m guns", "five rifles", "a", "or more", "plus",
     "rifles or more", "to", "of rice", "per day", "and tanks", "rifles to 6 rifles", "rifles and five tanks", "-", "%",
     "(x)", "rifles (not included)", "x" * 81, "_", "rifles - 5", "more or less", "odd rifles", "rifle . at least"],
)  # fmt: skip
def test_what_is_no_unit_is_refused(text: str) -> None:
    with pytest.raises(InvalidUnit, match=re.escape(quoted(text))):
        unit_name(text)


@pytest.mark.parametrize("text", ["rupees", "dollars", "INR", "$", "euros", "Rs."])
def test_money_is_no_unit(text: str) -> None:
    with pytest.raises(InvalidUnit, match=r"money, not a unit.*Money\.parse"):
        unit_name(text)


def test_what_is_no_text_is_refused() -> None:
    for text in (5, None, b"rifle"):
        with pytest.raises(InvalidUnit):
            unit_name(text)  # type: ignore[arg-type]  # on purpose


@pytest.mark.parametrize("unit", [*measures(), *unit_rates().values()])
def test_every_measure_is_measured_in_its_one_form(unit: str) -> None:
    assert unit == unit_name(unit) == unit_name(counted(Decimal(2), unit))
    assert is_measure(unit)


@pytest.mark.parametrize("unit", list(measures()))
def test_every_spelling_of_a_measure_is_that_measure(unit: str) -> None:
    assert {unit} == {measure(text) for text in (unit, *measures()[unit].words)}


def test_no_two_measures_share_a_spelling() -> None:
    spellings = [text for unit, known in measures().items() for text in {unit, *known.words}]

    assert sorted(spellings) == sorted(set(spellings))


def test_symbols_have_no_plural() -> None:
    assert ["km", "km per hour", "tonnes", "barrels per day"] == [
        counted(Decimal(5), unit) for unit in ("km", "km per hour", "tonne", "barrel per day")
    ]
    assert has_symbol("MW of power")
    assert not has_symbol("barrel")


@given(units(), units())
def test_to_be_of_one_kind_is_mutual_and_sure_only_of_one_unit(one: str, other: str) -> None:
    assert same_kind(one, other) is same_kind(other, one)
    assert (same_kind(one, other) is Answer.YES) is (one == other)


@pytest.mark.parametrize(
    ("one", "other", "answer"),
    [
        ("rifle", "rifle", Answer.YES),
        ("tonne", "barrel", Answer.UNKNOWN),
        ("km", "mile", Answer.UNKNOWN),
        ("km", "MW", Answer.NO),
        ("MW", "MWh", Answer.NO),
        ("km per hour", "knot", Answer.UNKNOWN),
        ("mtpa", "barrel per day", Answer.UNKNOWN),
        ("mmBtu", "bcm", Answer.UNKNOWN),
        ("tonne of rice", "km", Answer.NO),
        ("tonne of rice", "tonne", Answer.UNKNOWN),
        ("rifle", "system", Answer.NO),
        ("rifle", "tonne", Answer.NO),
        ("rifle", "rifle round", Answer.NO),
        ("rifle", "assault rifle", Answer.UNKNOWN),
        ("Rifle", "rifle", Answer.UNKNOWN),
        ("rifle AK-203", "assault rifle", Answer.UNKNOWN),
        ("AK-203", "AK-203 rifle", Answer.UNKNOWN),
        ("AK-47", "AK-203 rifle", Answer.NO),
        ("unit", "rifle", Answer.UNKNOWN),
        ("unit", "tonne", Answer.NO),
    ],
)
def test_five_systems_are_no_rifles(one: str, other: str, answer: Answer) -> None:
    assert answer is same_kind(one, other)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("5 milion rifles", "million"),
        ("5 Billlion rifles", "billion"),
        ("5 thosuand men", "thousand"),
        ("5 corre rifles", "crore"),
        ("5 milions", "million"),
    ],
)
def test_a_scale_word_misspelt_is_no_part_of_a_unit(text: str, meant: str) -> None:
    doors: list[Callable[[str], object]] = [Quantity.parse, Figure.quantity, lambda words: Quantity(5, words[2:])]
    for take in doors:
        with pytest.raises(InvalidValue, match=f"a unit that begins with '{meant}' misspelt"):
            take(text)


@pytest.mark.parametrize("unit", ["core group", "pillion rider", "bullion bar", "lake"])
def test_a_word_like_a_scale_word_may_begin_a_unit(unit: str) -> None:
    assert unit == Quantity.parse(f"5 {unit}s").unit
