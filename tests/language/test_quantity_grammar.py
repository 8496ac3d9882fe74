"""Numbers of something over tokens, at a place of a text and as a whole text."""

from __future__ import annotations

import pytest
from hypothesis import example, given

from bilateral import Answer, BilateralError, Figure, Quantity, read
from bilateral.language.grammar.measure import measure
from bilateral.language.grammar.quantity import numbers_at
from bilateral.language.grammar.whole_quantity import may_be_unit, whole_quantity
from bilateral.language.scanner import scan
from bilateral.reading.found import phrase
from bilateral.testing import number_like_texts
from strategies.prose import prose

pytestmark = pytest.mark.smoke


@given(prose() | number_like_texts())
@example("5,")
@example("5 km to 5")
@example("between 5 (not included) rifles and 6 (not included) rifles")
def test_any_text_is_read_whole_or_not_at_all(text: str) -> None:
    tokens = scan(text)
    whole = whole_quantity(tokens)

    assert whole is None or len(whole.units) <= 2
    for i in range(len(tokens.words)):
        said = numbers_at(tokens, i)
        assert said is None or i == said.first < said.behind <= len(tokens.words)
        assert may_be_unit(tokens, i) in (True, False)


@given(prose())
@example("The (at least) 9 treaties lapsed.")
@example("They got 10 737-800 planes and two of them, within a period of thirty (30) days.")
@example("of which 12 were shown")
def test_what_is_found_in_prose_the_parser_gives_of_the_same_words(text: str) -> None:
    for found in read(text).quantities:
        words = phrase(text, found).text
        try:
            parsed = Figure.quantity(words)
        except BilateralError:
            parsed = None
        # Two numbers that share a noun, or that something changed from and to, are two finds and no figure.
        assert parsed == found.value or sum(token[0].isalnum() for token in scan(words).words) > 2


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("six of them", "6 unnamed"),
        ("of which 12", "12 unnamed"),
        ("about 12 of them", "about 12 unnamed"),
        ("6 unnamed", "6 unnamed"),
        ("12 x Mi-17V5", "12 Mi-17V5s"),
        ("464 T 90 tanks", "464 T 90 tanks"),
        ("B-1B bombers", None),
        ("5 B-1B bombers", "5 B-1B bombers"),
        ("11 (armed) trucks", "11 (armed) trucks"),
        ("3 radars (mobile)", "3 radars (mobile)"),
        ("thirty (30) days", "30 days"),
        ("thirty (40) days", None),
        ("no later than 3 months", "at most 3 months"),
        ("within a period of thirty days", "at most 30 days"),
        ("a minimum period of five years", "at least 5 years"),
        ("15x10^6 tonnes", "15,000,000 tonnes"),
        ("816 000 t", "816,000 tonnes"),
        ("12'500 rifles", "12,500 rifles"),
        ("734 000-800 000 tonnes", "between 734,000 and 800,000 tonnes"),
        ("three of his students", "3 students"),
        ("one-to-one talks", None),
        ("36 more", "36 unnamed"),
        ("about 7 others", "about 7 others"),
        ("another 45", "45 unnamed"),
        ("a further 45", "45 unnamed"),
        ("two years and three months", "27 months"),
        ("at least 4 hours 15 minutes", "at least 255 minutes"),
        ("5 ft 10in", "70 inches"),
        ("two weeks and 9 days", None),
        ("1.5 years and three months", None),
        (f"1{30 * '0'} days", f"1{10 * ',000'} days"),
        ("4 9,000-tonne cruisers", "4 cruisers"),
        ("two 250-bed wards", "2 wards"),
        ("17 NASAMS", "17 NASAMS"),
        ("62 Alpha Mk-2B trainers", "62 Alpha Mk-2B trainers"),
        ("6", None),
        ("six of", None),
    ],
)
def test_quantities_are_read_whole(text: str, printed: str | None) -> None:
    if printed is None:
        with pytest.raises(BilateralError):
            Figure.quantity(text)
    else:
        assert printed == str(Figure.quantity(text))
        assert Figure.quantity(printed) == Figure.quantity(text)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("5 (not included) rifles", "a range with one end"),
        ("5 lakh-odd lakh rifles", "two scales"),
        ("5 rifles to 6 tanks", "rifle and tank, where one unit is needed,"),
        ("5 rifles and 6 rifles", "a range with other words"),
    ],
)
def test_a_quantity_that_cannot_be_what_it_seems_is_refused_with_the_reason(text: str, problem: str) -> None:
    with pytest.raises(BilateralError, match=f"^{problem} in '"):
        Figure.quantity(text)


def test_the_words_of_a_unit_may_hold_what_joins_two_numbers() -> None:
    assert str(Figure.quantity("5 ready to use kits to 6 ready to use kits")).startswith("between 5 and 6 ")


@pytest.mark.parametrize("unit", ["rifle", "km", "unit", "AK-203 rifle"])
def test_nothing_is_known_of_how_what_has_no_name_compares(unit: str) -> None:
    six = Figure.quantity("six of them")

    assert six.is_over(Quantity(5, unit)) is six.is_equal(Quantity(6, unit)) is Answer.UNKNOWN
    assert Quantity(5, unit).comparable_with("unnamed") is Answer.UNKNOWN


@pytest.mark.parametrize(
    ("text", "may_be"),
    [
        ("rifles", True),
        ("rifle-grenades", True),
        ("AK-203 rifles", True),
        ("rifles and tanks", True),
        ("rifles and five tanks", False),
        ("rifles or 5 tanks", False),
        ("rifles to 5 tanks", False),
        ("rifles - 5 tanks", False),
        ("rifles and", True),
        ("km and five", False),
        ("°C", True),
        ("(armed)", False),
        ("trucks (armed)", True),
        ("trucks (armed", False),
        ("trucks armed)", False),
        ("(at least) trucks", False),
        ("five rifles", False),
        ("million rifles", False),
        ("second-hand rifles", True),
        ("minutes", True),
        ("rifles, tanks", False),
        ("rifles; tanks", False),
        ("rifles-", False),
        ("-rifles", False),
        ("about rifles", False),
        ("rifles or more", False),
        *(
            (f"{word} rifles", False)
            for word in ("and", "or", "to", "of", "per", "than", "in", "at", "for", "from", "by", "with", "not", "x")
        ),
        ("", False),
    ],
)
def test_a_unit_is_words_that_no_number_and_no_joint_begins(text: str, *, may_be: bool) -> None:
    assert may_be == may_be_unit(scan(text), 0)


def test_the_marks_of_a_number_are_told_once() -> None:
    assert Quantity.parse("3.400,5 tonnes", decimal=",") == Quantity("3400.5", "tonne")
    assert Figure.quantity("about 12,5 km", decimal=",") == Figure.quantity("about 12.5 km")
    assert [str(found.value) for found in read("12,5 km of road", decimal=",").quantities] == ["12.5 km"]


def test_a_word_that_a_line_end_parts_is_one() -> None:
    assert Figure.quantity("5 mil-\nlion ri-\nfles") == Figure.quantity("5 million rifles")
    assert Figure.quantity("ap-\nproximately 30 tons") == Figure.quantity("about 30 tons")
    assert [str(found.value) for found in read("They got 70,000 ri-\nfles.").quantities] == ["70,000 rifles"]
    assert [str(found.value) for found in read("It weighs be-\ntween 3 and 5 tons.").quantities] == [
        "between 3 and 5 tons"
    ]


def test_the_mark_of_a_type_is_not_its_noun() -> None:
    assert str(Quantity(83, "Tejas Mk 1A")) == "83 Tejas Mk 1A"
    assert str(Quantity(12, "F-16 Block 52")) == "12 F-16s Block 52"
    assert str(Quantity(5, "Abrams Mark")) == "5 Abrams Marks"


def test_the_name_before_the_number_of_a_type_is_not_its_noun() -> None:
    assert str(Quantity(5, "Airbus A320")) == "5 Airbus A320s"
    assert str(Quantity(5, "rifle AK-203")) == "5 rifles AK-203"


@pytest.mark.parametrize("hyphen", ["-", "\u2010", "\u2011", " "])
def test_a_hyphen_within_a_measure_is_as_good_as_a_blank(hyphen: str) -> None:
    assert "barrel per day" == measure(f"barrels{hyphen}a{hyphen}day")
    assert "km per hour" == measure(f"kilometres{hyphen}per{hyphen}hour")
    assert measure(f"{hyphen}km") is None or hyphen == " "
