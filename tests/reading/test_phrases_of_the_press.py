"""Phrases that press, notices and treaties use: read in a sentence, and parsed alone, they have one value."""

from __future__ import annotations

import pytest

from bilateral import Figure, Money, Period, Quantity, When, read
from bilateral.errors import InvalidFigure, InvalidMoney, InvalidPeriod

AMOUNTS = {
    "6.5 US cents": "US$0.065",
    "9 Australian cents": "A$0.09",
}
QUANTITIES = {
    "40 search and coastal rescue boats": "40 search and coastal rescue boats",
    "8 Navy and coastguard cutters": "8 navy and coastguard cutters",
    "12 (12) Army and logistics planners": "12 army and logistics planners",
}


@pytest.mark.parametrize(("phrase", "value"), AMOUNTS.items())
def test_an_amount_is_read_and_parsed(phrase: str, value: str) -> None:
    [found] = read(f"They paid {phrase} for each.").money

    assert (value, value) == (str(found.value), str(Figure.money(phrase)))


@pytest.mark.parametrize(("phrase", "value"), QUANTITIES.items())
def test_a_quantity_is_read_and_parsed(phrase: str, value: str) -> None:
    [found] = read(f"They sent {phrase}.").quantities

    assert (value, value) == (str(found.value), str(Figure.quantity(phrase)))


@pytest.mark.parametrize("modal", ["may", "could", "will", "is expected to"])
def test_what_exceeds_an_amount_is_more(modal: str) -> None:
    [cost] = read(f"The bill {modal} exceed \u20ac40 million.").money
    [length] = read(f"The line {modal} exceed 300 km.").quantities

    assert str(cost.value) == "more than \u20ac40 million" == str(Figure.money("exceed \u20ac40 million"))
    assert str(length.value) == "more than 300 km"


DENIALS = (
    "may not", "is not expected to", "is unlikely to", "can't", "must never", "will not, in all,", "in no year may",
    "shall not", "is not-to",
)  # fmt: skip


@pytest.mark.parametrize("denial", DENIALS)
def test_what_is_denied_to_exceed_an_amount_is_at_most_that(denial: str) -> None:
    [cost] = read(f"The bill {denial} exceed \u20ac40 million.").money
    [words] = filter(None, [cost.cue])

    assert "at most \u20ac40 million" == str(cost.value)
    assert cost.value == Figure.money(f"{words.text} {cost.text}")


CLAUSES = (
    "If it is not paid, it may", "It is not known whether it will", "No pact, but it may",
    "Not paid, not signed, it may",
)  # fmt: skip


@pytest.mark.parametrize("clause", CLAUSES)
def test_what_another_clause_denies_may_exceed_an_amount(clause: str) -> None:
    [cost] = read(f"{clause} exceed \u20ac40 million.").money

    assert "more than \u20ac40 million" == str(cost.value)


def test_the_remaining_of_what_is_told_before_are_counted() -> None:
    reading = read("It got five ferries in spring and the remaining 14 a year later.")

    assert ["5 ferries", "14 unnamed"] == [str(found.value) for found in reading.quantities[:2]]


@pytest.mark.parametrize(
    "text", ["Code 1701 covers sugar.", "See 210 UNTS 81, and HS codes 8802.40.", "TIAS 5670; 18 UST 990; 210 UNTS 81."]
)
def test_codes_and_citations_count_nothing(text: str) -> None:
    assert not read(text).quantities


def test_a_measure_before_another_number_is_one() -> None:
    power, _ = read("The dam got 20 MW 6 months early.").quantities

    assert "20 MW" == str(power.value)


def test_each_of_several_by_a_day_is_no_day_of_each_year() -> None:
    [due] = read("The villages get two pumps each by 20 October.", published="2021-09-01").dates
    yearly = read("Each 20 October they march.", published="2021-09-01").dates

    assert ("../2021-10-20", ()) == (str(due.value), yearly)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Half of the cement had been unloaded by end-May.", "../2021-05-31"),
        ("All of it had been promised by May.", "../2022-05"),
        (
            "The board had approved the hire of 12 river barges from a yard in Chile at $4 million on 9 May.",
            "2021-05-09",
        ),
    ],
)
def test_a_verb_in_the_past_perfect_tells_that_a_day_is_past(text: str, day: str) -> None:
    [found] = read(text, published="2021-12-20").dates

    assert day == str(found.value)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Of the 60 tugs, 22 will be built abroad.", ["60 tugs", "22 unnamed"]),
        ("Of more than 900 claims lodged in Lima, only 40 were met.", ["more than 900 claims", "40 unnamed"]),
        ("Of these, 15 were old.", ["15 unnamed"]),
        ("Of the Rs 60 crore, 22 came late.", []),
        ("Of course, 22 came late.", []),
    ],
)
def test_some_of_all_are_counted(text: str, values: list[str]) -> None:
    assert values == [str(found.value) for found in read(text).quantities]


def test_nobody_counts_a_part_of_a_thing() -> None:
    reading = read("A 1.5 track meeting; 2.25 covers tin; 3.5 degrees, 4.5 lakh bags and 6.5 km.")

    assert ["3.5 degrees", "450,000 bags", "6.5 km"] == [str(found.value) for found in reading.quantities]


@pytest.mark.parametrize(
    ("text", "ordinal"),
    [
        ("At the sixth session, held in Quito, the Parties agreed.", 6),
        ("The fourth session will be convened in Apia.", 4),
        ("The 31st session of the Technical Bodies took place in Bonn.", 31),
    ],
)
def test_a_session_that_is_held_is_a_meeting(text: str, ordinal: int) -> None:
    assert [ordinal] == [found.value.ordinal for found in read(text).meetings]


def test_a_session_of_trade_or_training_is_none() -> None:
    assert not read("Stocks fell in the second session. The third training session was held here.").meetings


@pytest.mark.parametrize(
    ("words", "months"),
    [
        ("2Q21", "2021-04/2021-06"),
        ("4Q98", "1998-10/1998-12"),
        ("Q3'20", "2020-07/2020-09"),
        ("H1'23", "2023-01/2023-06"),
    ],
)
def test_quarters_with_a_year_of_two_digits(words: str, months: str) -> None:
    [found] = read(f"Orders fell in {words}.", published="2021-12-20").dates

    assert (words, months) == (found.text, str(found.value))
    with pytest.raises(InvalidPeriod, match="two digits"):  # whose century only a text's own day tells
        Period.parse(words)


def test_a_deadline_with_a_year_of_two_digits_may_lie_ahead() -> None:
    dates = read("Signed on 4-Aug-71; valid until 30-Sep-27.", published="2021-12-20").dates

    assert ["1971-08-04", "../2027-09-30"] == [str(found.value) for found in dates]


@pytest.mark.parametrize("words", ["30 - SEP - 2027", "30-Sep-2027", "30 \u2013 Sep \u2013 2027"])
def test_a_day_with_dashes_between_blanks(words: str) -> None:
    [found] = read(f"It expires on {words}.").dates

    assert (words, When("2027-09-30")) == (found.text, found.value) == (words, When.parse(words))


@pytest.mark.parametrize(
    ("phrase", "value"),
    [
        ("60 Leopard 1A5", "60 Leopard 1A5s"),
        ("45 Boxer 8A1N", "45 Boxer 8A1Ns"),
        ("16 F-16 Block 52s", "16 F-16s Block 52"),
        ("31 M1A1 Abrams", "31 M1A1 Abrams"),
    ],
)
def test_types_that_are_counted_without_a_noun(phrase: str, value: str) -> None:
    [found] = read(f"They sent {phrase}.").quantities

    assert (value, value) == (str(found.value), str(Figure.quantity(phrase)))


@pytest.mark.parametrize("text", ["The rest (14, 250 bags) is wet.", "It sold 14, 250 bags."])
def test_a_number_torn_at_its_comma_is_none(text: str) -> None:
    assert not read(text).quantities
    with pytest.raises(InvalidFigure):
        Figure.quantity("14, 250 bags")


@pytest.mark.parametrize("before", ["On June 14", "In ward 14", "In 2014", "Of 7, 14"])
def test_a_number_behind_a_comma_is_whole_where_another_phrase_ends(before: str) -> None:
    assert "250 bags" in [str(found.value) for found in read(f"{before}, 250 bags were sold.").quantities]


@pytest.mark.parametrize("name", ["Moshe Israel", "Trevor Jordan", "Sharon Holland", "Rob Kenya"])
def test_a_country_behind_a_forename_is_a_person(name: str) -> None:
    assert not read(f"The engineer, {name}, resigned.").countries


@pytest.mark.parametrize("noun", ["warhead", "tranche", "cargo", "minesweeper", "ferry"])
def test_one_of_what_is_counted_alone(noun: str) -> None:
    [found] = read(f"It still lacks one {noun}.").quantities

    assert f"1 {noun}" == str(found.value)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("It hired 90 nurses in 2020, compared with 65 in 2019.", ["90 nurses", "65 unnamed"]),
        ("It hired 90 nurses, up from 65 last year.", ["90 nurses", "65 unnamed"]),
        ("It sold 4.2 million tyres, as against 3.9 million in 2019.", ["4,200,000 tyres", "3,900,000 unnamed"]),
        ("It hired 90 nurses for $4 million, up from 65 in 2019.", ["90 nurses"]),
        ("It hired 90 nurses. Costs grew, compared with 65 in 2019.", ["90 nurses"]),
        ("Costs grew by 12 per cent, compared with 65 in 2019.", []),
    ],
)
def test_a_count_is_compared_with_another(text: str, values: list[str]) -> None:
    assert values == [str(found.value) for found in read(text).quantities]


@pytest.mark.parametrize(
    ("phrase", "value"),
    [
        ("Of the 60 tugs, 22", "22 unnamed"),
        ("Of these, nearly 40", "nearly 40 unnamed"),
        ("compared with 3.9 million", "3,900,000 unnamed"),
        ("up from 65", "65 unnamed"),
        ("the remaining 14", "14 unnamed"),
    ],
)
def test_a_count_whose_noun_stands_elsewhere_is_parsed(phrase: str, value: str) -> None:
    assert value == str(Figure.quantity(phrase))


def test_the_second_of_several_counts_them_and_a_third_of_them_does_not() -> None:
    reading = read("The second of seven tugs came; a third of 40 ships sank.")

    assert ["7 tugs"] == [str(found.value) for found in reading.quantities]


def test_shillings_before_a_small_number() -> None:
    [found] = read("In Tanzania flour costs Sh850 a kilo.").money

    assert "TZS 850" == str(found.value)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("It hired 90 nurses for Quito and 65 for Lima.", ["90 nurses", "65 unnamed"]),
        ("It sold 90 boats in May and nearly 65 in June.", ["90 boats", "nearly 65 unnamed"]),
        ("It grew by 12 per cent in May and 65 in June.", []),
        ("It sold 90 boats for $4 million and 65 for less.", ["90 boats"]),
        ("It sold 90 boats and 65 for less.", ["90 boats"]),
    ],
)
def test_a_number_beside_a_count_with_the_same_preposition(text: str, values: list[str]) -> None:
    assert values == [str(found.value) for found in read(text).quantities]


@pytest.mark.parametrize(
    "text", ["the engines of the T 90 tanks", "Its K 9 guns fired.", "Work on Koodankulam 3 & 4 shows gains."]
)
def test_a_number_of_a_type_or_a_row_counts_nothing(text: str) -> None:
    assert not read(text).quantities


@pytest.mark.parametrize(
    ("many", "unit"),
    [(90, "Mi 17 V 5 medium lift helicopter"), (24, "Tejas Mark 1A fighter jet"), (24, "Tejas Mk-1A")],
)
def test_types_with_several_numbers_or_a_mark(many: int, unit: str) -> None:
    [found] = read(f"They bought {many} {unit}s.".replace("As.", "A.")).quantities

    assert Quantity(many, unit) == found.value.low == Figure.quantity(f"{many} {unit}").low


def test_an_ordinal_behind_the_day_of_a_report_ends_no_span() -> None:
    [day] = read("Jun. 7 \u2013 The second round of talks began.", published="2021-06-07").dates

    assert ("Jun. 7", "2021-06-07") == (day.text, str(day.value))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Imports eased sharply from May.", "2021-05"),
        ("Imports rose 4 per cent from 2019.", "2019"),
        ("Duties rise from 1 May 2022.", "2022-05-01/.."),
    ],
)
def test_from_a_date_says_what_something_changed_from_or_since_when_it_is(text: str, value: str) -> None:
    [found] = read(text, published="2021-12-20").dates

    assert value == str(found.value)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Orders of 70 million euros, up 12% on 2020, of which 25 million are paid.", []),
        ("It sold 400 boats, of which 30 were new.", ["400 boats", "30 unnamed"]),
        ("The NXR 4 and NXR 5 ferries are late.", []),
        ("They gave the NXR 5 ferries.", ["5 ferries"]),
    ],
)
def test_some_of_an_amount_and_the_numbers_of_a_row_are_no_counts(text: str, values: list[str]) -> None:
    assert values == [str(found.value) for found in read(text).quantities]


def test_an_amount_torn_at_its_point_is_none() -> None:
    assert not read("A loan of USD 25 .50 million was given.").money
    with pytest.raises(InvalidMoney):
        Money.parse("USD 25 .50 million")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Offers sought shipment between Jan. 5-15.", "2022-01-05/2022-01-15"),
        ("Delivery was sought between Feb. 1 and March 3.", "2022-02-01/2022-03-03"),
        ("It bought maize for shipment Jan. 15-25.", "2022-01-15/2022-01-25"),
        ("The shipment arrived on 15 January.", "2021-01-15"),
    ],
)
def test_what_is_sought_for_shipment_is_to_come(text: str, value: str) -> None:
    [found] = read(text, published="2021-10-20").dates

    assert value == str(found.value)


@pytest.mark.parametrize("words", ["14 th MARCH, 2019", "14 th March 2019", "14 th March, 2019"])
def test_an_ordinal_whose_letters_stand_apart(words: str) -> None:
    [found] = read(f"TO BE ANSWERED ON {words}.").dates

    assert When("2019-03-14") == found.value == When.parse(words)


def test_a_fiscal_year_through_another() -> None:
    [found] = read("It moves funds in fiscal year 2014 through 2019.").dates

    assert "2013-04/2019-03" == str(found.value) == str(Period.parse("fiscal year 2014 through 2019"))


def test_what_slipped_from_a_date_began_not_on_it() -> None:
    [found] = read("The launch slipped from May 2019.").dates

    assert "2019-05" == str(found.value)


def test_from_one_year_to_the_next_is_no_length_of_time() -> None:
    assert not read("Sales vary from one year to the next.").quantities


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Since the month of May rain has failed.", "2021-05/.."),
        ("By the month of August 2018 it had gone.", "../2018-08"),
        ("It held 40 per cent of the debt as of December.", "2020-12"),
        ("The levy is effective as of December 24.", "2021-12-24/.."),
    ],
)
def test_since_a_month_and_as_of_a_month(text: str, value: str) -> None:
    [found] = read(text, published="2021-10-20").dates

    assert value == str(found.value)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Two ferries are built in Peru and the other two in Chile.", ["2 ferries", "2 unnamed"]),
        ("More than 90 nurses left, including close to 40 hired in May.", ["more than 90 nurses", "about 40 unnamed"]),
        ("It costs $50, including 12 in tax.", []),
        ("Generation 3+ reactors are safe.", []),
    ],
)
def test_others_and_those_included(text: str, values: list[str]) -> None:
    assert values == [str(found.value) for found in read(text).quantities]


@pytest.mark.parametrize(
    ("phrase", "value"),
    [
        ("by 2026-27", "../2027"),
        ("until 2026-27", "../2027"),
        ("since 2019-20", "2019/.."),
        ("up to 2021-2024", "../2024"),
    ],
)
def test_two_years_bound_a_time(phrase: str, value: str) -> None:
    [found] = read(f"It grows {phrase}.").dates

    assert (phrase, value) == (found.text, str(found.value))
    assert value == str(Period.parse(phrase))


@pytest.mark.parametrize("text", ["rose Rs 14 or 0.9%", "fell $14 or 15 per cent", "gained Rs 14.20 or 2 pct"])
def test_an_amount_with_its_share_behind_it(text: str) -> None:
    assert 1 == len(read(f"The share {text} today.").money)


def test_a_number_whose_first_group_counts_crores() -> None:
    assert "\u20b93,12,40,50,600" == str(Money.parse("Rs 312,40,50,600"))
    [found] = read("It paid Rs. 312,40,50,600/- in all.").money
    assert Figure.money("Rs. 312,40,50,600/-") == found.value


@pytest.mark.parametrize(
    "text", ["45 Commando Royal Marines", "9 Rashtriya Rifles", "repair of T - 90 tanks", "VEGA - 2M rockets"]
)
def test_numbers_of_units_and_types_count_nothing(text: str) -> None:
    assert not read(f"He served in the {text}.").quantities


SENTENCES = (
    "Of the 60 tugs, 22 went to Peru and 18 to Chile, up from 9 in 2019-20; the remaining 4, FDI 4 and FDI 5, wait.",
    "No fee may, in any year, exceed \u20ac40 million (6.5 US cents a share); it got 20 MW 6 months early.",
    "80 Mi 17 V 5 helicopters, T - 90 tanks of 42 Commando, 12, 500 bags and 345 UNTS 67 by 31 - DEC - 2026, or 1Q24.",
    "The 20th meeting of the Joint Commission, held on Jun. 4 - the second - from 24 th July to May 2, 5.",
)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_text_that_ends_anywhere_is_read(sentence: str) -> None:
    for end in range(len(sentence)):
        text = sentence[:end]
        reading = read(text, published="2021-12-06")
        for found in (*reading.money, *reading.quantities, *reading.dates, *reading.meetings):
            assert text[found.start : found.end] == found.text
