"""Quantities out of running prose."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given

from bilateral import Figure, read
from bilateral.reading.cut import cut
from bilateral.reading.figures.not_figures import find_not_figures
from bilateral.reading.spans import Spans
from bilateral.types import Ambiguous, FoundQuantity
from strategies.finders import find_quantities
from strategies.prose import prose

pytestmark = pytest.mark.smoke


def found_in(text: str) -> list[FoundQuantity]:
    """Find the quantities of a text, as `read` does, but for its money and dates."""
    return [found for found in find_quantities(text, find_not_figures(cut(text))) if isinstance(found, FoundQuantity)]


def said_in(text: str) -> list[str]:
    """Say what was found: the words of the number, the words of the unit, the value."""
    return [f"{found.text} | {found.unit.text} | {found.value}" for found in found_in(text)]


@given(prose())
@example(text="5-6,000 rifles")
@example(text="Of twenty, five")
@example(text="Of the 20 tanks, T - 5")
@example(text="Of the 20 tanks, 5")
@example(text="Of them, A 5")
@example(text="and 5 rifles")
def test_the_words_stand_where_they_are_said_to_stand(text: str) -> None:
    for found in find_quantities(text, Spans()):
        assert text[found.start : found.end] == found.text
        if isinstance(found, FoundQuantity):
            for words in filter(None, (found.cue, found.unit)):
                assert text[words.start : words.end] == words.text
            assert found.value.text in text
            assert found.start >= 0 < found.end - found.start


@given(prose())
def test_what_is_found_is_in_order_and_does_not_overlap(text: str) -> None:
    found = list(find_quantities(text, Spans()))

    assert all(one.end <= other.start for one, other in pairwise(found))


@given(prose())
def test_nothing_is_found_in_what_is_taken(text: str) -> None:
    assert [] == list(find_quantities(text, Spans.of([(0, len(text))] if text else [])))


@pytest.mark.parametrize(
    "piece", ["1", "1,", "1-1-", "a a ", "5 to 5 to ", "five ", "one hundred and ", "5 police and ",
    "5 arms ", "5 of 5 ", "half a ", "over 5 ", "twenty-", "5 x ", "5 aircraft ",
    "5 m ", "(", "5 km to ", "5 km to 5 km ", "5 Thai and ", "5 (5) ", "5 M-1 ", "5 big, ", "5 US ", "A-1 ", "3.5d'",
     "5 km/", "5 km of "],
)  # fmt: skip
def test_a_long_hostile_text_is_read(piece: str) -> None:
    assert len(list(find_quantities(piece * 5_000, Spans()))) >= 0


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("6,01,427 7.62 x 39mm assault rifles AK-203 through a firm", "6,01,427 | assault rifles AK-203"),
        ("the 5 Type 26 frigates", "5 | Type 26 frigates"),
        ("12 C-17 Globemaster III aircraft and more", "12 | C-17 Globemaster III aircraft"),
        ("2 million tonnes of rice", "2 million | tonnes"),
        ("a plant of 500MW", "500 | MW"),
        ("a 650-MW plant", "650 | MW"),
        ("the 1,600-km-long pipeline", "1,600 | km"),
        ("40,000 barrels of oil per day came", "40,000 | barrels of oil per day"),
        ("30 ballistic and cruise missiles at a town", "30 | ballistic and cruise missiles"),
        ("5,500 police and military personnel to", "5,500 | police and military personnel"),
        ("three women members of it", "three | women members"),
        ("31 aircraft cost more dollars", "31 | aircraft"),
        ("20 of the 25 fishermen", "20 | fishermen"),
        ("ten more rifles", "ten | rifles"),
        ("one Indian soldier was hurt", "one | Indian soldier"),
        ("two Chinese citizens", "two | Chinese citizens"),
        ("45 degrees Celsius", "45 | degrees Celsius"),
        ("2,000 troops", "2,000 | troops"),
        ("2000 troops", "2000 | troops"),
        ("for 15 years", "15 | years"),
        ("the 10-year pact", "10 | year"),
        ("a 25 year period", "25 | year"),
        ("a 40-month contract", "40 | month"),
        ("a six-week ban on exports", "six | week"),
        ("it was slack in the first eight years", "eight | years"),
        ("for three fiscal years", "three | years"),
        ("half a dozen ships", "half a dozen | ships"),
        ("It is paid every\n\n500 rifles came", "500 | rifles"),
        ("three quarters of a million people", "three quarters of a million | people"),
        ("15 serving and retired officials", "15 | serving and retired officials"),
        ("40 hypersonic, ballistic and cruise missiles", "40 | hypersonic, ballistic and cruise missiles"),
        ("13 Chinese naval officers", "13 | Chinese naval officers"),
        ("20 early warning (AEW) aircraft", "20 | early warning (AEW) aircraft"),
        ("145 M-777 howitzers", "145 | M-777 howitzers"),
        ("four 45-seater buses", "four | 45-seater buses"),
        ("five (5) systems", "five | systems"),
        ("13 US soldiers", "13 | US soldiers"),
        ("1.5 million Iraqis", "1.5 million | Iraqis"),
        ("7 lakh Rohingya fled", "7 lakh | Rohingya"),
        ("the 12 accused were", "12 | accused"),
        ("5 out of 12 men", "5 | men"),
        ("20-odd lakh farmers", "20-odd lakh | farmers"),
        ("10 million-plus passengers", "10 million | passengers"),
        ("GOVERNMENT BUYS 70,000 RIFLES", "70,000 | RIFLES"),
        ("7,000 square metres.Oslo built it", "7,000 | square metres"),
        ("4 nos. of pumps", "4 | pumps"),
        ("10 Nos radars", "10 | radars"),
        ("\u2022 Two Fokker F-27 MPA", "Two | Fokker F-27 MPA"),
        ("- Three ships", "Three | ships"),
        ("10 Leopard 2A4s", "10 | Leopard 2A4s"),
        ("ten Boeing 747s", "ten | Boeing 747s"),
        ("48 K9s", "48 | K9s"),
        ("12 F-16 Block 52", "12 | F-16 Block 52"),
        ("5 Indian 1990s films", "5 | Indian 1990s films"),
        ("31 sq mi of land", "31 | sq mi"),
        ("31 MQ-9B and more", "31 | MQ-9B"),
        ("44 F-35A, of the Air Force", "44 | F-35A"),
        ("two Fokker F-27 MPA for the navy", "two | Fokker F-27 MPA"),
        ("four Airbus A330 MRTT", "four | Airbus A330 MRTT"),
        ("97 Tejas Mk-1A and 156 choppers", "97 | Tejas Mk-1A"),
        ("83 Tejas Mk 1A; 9 others", "83 | Tejas Mk 1A"),
    ],
)
def test_what_is_counted_is_said_in_the_words_of_the_text(text: str, expected: str) -> None:
    first = found_in(text)[0]

    assert expected == f"{first.text} | {first.unit.text}"


@pytest.mark.parametrize(
    ("text", "cue", "value"),
    [
        ("more than 70,000 rifles", "more than", "more than 70,000 rifles"),
        ("as many as 54,57,702 people", "as many as", "5,457,702 people"),
        ("500-odd launchers", "odd", "about 500 launchers"),
        ("40+ radars", "+", "at least 40 radars"),
        ("500 rifles or more were seen", "or more", "at least 500 rifles"),
        ("around 20-30 boats", "around", "between 20 and 30 boats"),
        ("between 100 and 200 people", "between", "between 100 and 200 people"),
        ("over an estimated 500 ships", "over an estimated", "more than 500 ships"),
        ("paid over ten years", None, "10 years"),
        ("paid over five instalments", None, "5 instalments"),
        ("of which 10m were sent", None, "10,000,000 unnamed"),
        ("a six-year prolongation", None, "6 years"),
        ("on ninety-day written notice", None, "90 days"),
        ("over a 25 year period", None, "25 years"),
        ("for successive three-year terms", None, "3 years"),
        ("on two calendar months' notice", None, "2 months"),
        ("on a month's notice", None, "1 month"),
        ("allied for more than a decade", "more than", "more than 1 decade"),
        ("held for over half a century", "over", "more than 0.5 centuries"),
        ("kept for at least a year", "at least", "at least 1 year"),
        ("it lasts two years and three months", None, "27 months"),
        ("nor less than 250 scholarships", "nor less than", "at least 250 scholarships"),
        ("it lasted over a year and a half", "over", "more than 1.5 years"),
        ("two decades and a half of talks", None, "2.5 decades"),
        ("a dozen and a half crews", None, "18 crew"),
        ("1.1 million b/d", None, "1,100,000 barrels per day"),
        ("some 4,000 t/d", "some", "about 4,000 tonnes per day"),
        ("after more than 4 hours 15 minutes", "more than", "more than 255 minutes"),
        ("some 45 more were sold", "some", "about 45 unnamed"),
        ("another 45 were sold", None, "45 unnamed"),
        ("a further 45 of the ships were sold", None, "45 ships"),
        ("at least 7 others were hurt", "at least", "at least 7 others"),
        ("the crate weighed over 90 pounds", "over", "more than 90 lb"),
        ("for over ten years", "over", "more than 10 years"),
        ("signed under two agreements", None, "2 agreements"),
        ("talked about 12 projects", None, "12 projects"),
        ("adding up to 500 rifles", None, "500 rifles"),
        ("between two countries", None, "2 countries"),
        ("one or two seats", None, "between 1 and 2 seats"),
        ("5 km to 10 km away", None, "between 5 and 10 km"),
        ("between 5 kg and 6 kg", "between", "between 5 and 6 kg"),
        ("about three quarters of a million voters", "about", "about 750,000 voters"),
    ],
)
def test_the_qualifier_is_that_of_the_text(text: str, cue: str | None, value: str) -> None:
    [found] = found_in(text)

    assert (cue, value) == (found.cue and found.cue.text, str(found.value))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("rose from 5 to 7 ships", ["5 | ships | 5 ships", "7 | ships | 7 ships"]),
        ("fell from 7 to 5 ships", ["7 | ships | 7 ships", "5 | ships | 5 ships"]),
        ("output rose from 5 to 7 million tonnes",
         ["5 | tonnes | 5,000,000 tonnes", "7 million | tonnes | 7,000,000 tonnes"]),
        ("fell from 500 to 1 million people", ["500 | people | 500 people", "1 million | people | 1,000,000 people"]),
        ("20 and 30 rifles", ["20 | rifles | 20 rifles", "30 | rifles | 30 rifles"]),
        ("killing 20 and 30 rifles", ["30 | rifles | 30 rifles"]),
        ("three Israeli and five Thai hostages",
         ["three | hostages | 3 hostages", "five | Thai hostages | 5 Thai hostages"]),
        ("two 700 MW reactors", ["two | reactors | 2 reactors", "700 | MW | 700 MW"]),
        ("two 1,000-MW units", ["two | units | 2 units", "1,000 | MW | 1,000 MW"]),
        ("two 700-MW units", ["two | units | 2 units", "700 | MW | 700 MW"]),
        ("32 S-70i and 16 AW139", ["32 | S-70i | 32 S-70i", "16 | AW139 | 16 AW139s"]),
        ("24 Ku-band and 12 C-band links",
         ["24 | links | 24 links", "12 | C-band links | 12 C-band links"]),
        ("2 x 700 MW units", ["2 | units | 2 units", "700 | MW | 700 MW"]),
        ("five 9,000-tonne cruisers", ["five | cruisers | 5 cruisers", "9,000 | tonne | 9,000 tonnes"]),
        ("six 1,400 MW reactors", ["six | reactors | 6 reactors", "1,400 | MW | 1,400 MW"]),
        ("17 NASAMS and 60 ATACMS", ["17 | NASAMS | 17 NASAMS", "60 | ATACMS | 60 ATACMS"]),
        ("two years, and three months' notice",
         ["two | years | 2 years", "three | months | 3 months"]),
        ("rose 2 km to 9 km", ["2 | km | 2 km", "9 | km | 9 km"]),
        ("4 of the 5 men", ["4 | men | 4 men", "5 | men | 5 men"]),
    ],
)  # fmt: skip
def test_two_numbers_with_one_noun_are_two_quantities(text: str, expected: list[str]) -> None:
    assert expected == said_in(text)


@pytest.mark.parametrize(
    "text", ["In 2021 India signed", "the 2019 elections", "the 20th meeting",
    "5 per cent of it", "one of the men", "a two-day visit", "the five-year plan", "several ships and dozens of boats",
    "5, 6 and 7 June", "12 March elections", "March 15 meetings", "ten years ago", "ten years later",
    "a 12 day fair",
    "a ten-year-old pact", "$5 a day", "a year ago", "twice a month", "within a month", "an eight-year plan",
    "five times", "one in five people", "per 1,000 people", "every five years",
    "Phase Two trials", "the Group of Seven leaders", "with the Five Eyes partners", "Rs 500 notes", "5 crore rupees",
    "won 21-18 sets", "50-50 chances", "the 2024-25 estimates", "three quarters of voters", "on one hand and one day",
    "at 12 noon", "the 9/11 attacks", "Article 370 rights", "the 1990s reforms", "the first six months", "-40 degrees",
    "minus 40 degrees", "a third of a million people", "the three accused him", "the two accused India",
    "the 400m hurdles", "5.56 rifles",
    "Three Gorges Dam", "the Hundred Years' War", "5 FPS", "a 105 mm light field gun",
    "105-mm towed field guns", "45 more than last year", "an hour and 45 minutes", "won the 800 metres",
    "on channel 16 follows music", "twice a year and a half the time", "2.75-inch rockets",
    "50,000 gold francs", "20 silver dollars",
    "another 5 million"],
)  # fmt: skip
def test_nothing_is_counted_here(text: str) -> None:
    assert [] == said_in(text)


def test_over_behind_a_measure_says_how_far_it_reaches() -> None:
    assert ["3,000 | MW | 3,000 MW", "900 | km | 900 km"] == said_in("carries 3,000 MW over 900 km")


def test_a_range_with_two_readings_keeps_both() -> None:
    [found] = find_quantities("some 5-6,000 rifles", Spans())

    assert isinstance(found, Ambiguous)
    readings = ["between 5 rifles and 6,000 rifles", "between 5,000 and 6,000 rifles"]
    assert readings == [str(reading) for reading in found.readings]


@pytest.mark.parametrize("number", ["300,000", "1.1m", "2.1 million", "40"])
@pytest.mark.parametrize("rate", ["b/d", "bbl/d", "bpd"])
def test_barrels_a_day_are_no_thousand_millions(number: str, rate: str) -> None:
    (found,) = read(f"It made {number} {rate} in May.").quantities

    assert str(found.value) == str(Figure.quantity(f"{number} barrels per day"))
    assert [str(one.value) for one in read("They owe $5 m/year.").money] == ["US$5 million"]
