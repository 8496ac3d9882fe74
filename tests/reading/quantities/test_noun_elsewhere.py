"""Counts without their noun: it stands in another count, or a verb says that something was counted."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import Figure, read

COUNTS = st.integers(2, 1500).filter(lambda count: count < 1000)
#: What is said of several, behind their number.
SAID = st.sampled_from(("were built", "are on order", "have been sent", "had left", "will follow", "remain"))


def quantities(text: str) -> list[str]:
    return [str(found.value) for found in read(text, published="2021-12-06").quantities]


@given(COUNTS, SAID, st.sampled_from(("", "In the north, ", "They met; ", "It is so. ", "In 2019, ", "On May 5, ")))
def test_a_number_of_which_something_is_said_is_a_count(count: int, said: str, before: str) -> None:
    assert quantities(f"{before}{count} {said}.") == [f"{count} unnamed"]


@given(COUNTS, SAID)
def test_with_its_bound_and_among_the_first(count: int, said: str) -> None:
    assert quantities(f"More than {count} {said}.") == [f"more than {count} unnamed"]
    assert quantities(f"The first {count} {said}, but the rest did not.") == [f"{count} unnamed"]


@given(
    st.lists(COUNTS, min_size=3, max_size=3),
    st.sampled_from(
        ("", " (of the Plan)", " under Section 360A", " (under Section 7 of the Code of the Navy and of Oman)")
    ),
)
def test_a_count_is_shared_out_across_brackets_and_numbers_of_sections(counts: list[int], between: str) -> None:
    whole, one, other = counts
    text = f"They sold {whole} jets, including {one} for the Navy{between} and {other} for the Army."

    assert quantities(text) == [f"{whole} jets", f"{one} unnamed", f"{other} unnamed"]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Forty jets were ordered for $1.8 billion; eight came in 1997.", ["40 jets", "8 unnamed"]),
        ("It bought 36 jets and has received ten.", ["36 jets", "10 unnamed"]),
        ("It made 43 boats, vs 38 in 2022.", ["43 boats", "38 unnamed"]),
        ("They won 3 vs 2.", []),
        ("62 workers, 12 from Oman, were freed.", ["62 workers", "12 unnamed"]),
        ("Six jets were bought, with an option on three.", ["6 jets", "3 unnamed"]),
        ("It will build 100 schools, 20 a year.", ["100 schools", "20 unnamed"]),
        ("It costs twice as much as ten boats.", ["10 boats"]),
        ("It got 23 bids, but only seven qualified.", ["23 bids", "7 unnamed"]),
        ("15 states joined, three as observers.", ["15 states", "3 unnamed"]),
        ("141 states voted for it, five against and 35 abstained.", ["141 states", "5 unnamed", "35 unnamed"]),
        ("It built 16 tugs, eight for each navy.", ["16 tugs", "8 unnamed"]),
        ("The order for 60 tugs includes 12 for Peru.", ["60 tugs", "12 unnamed"]),
        ("He paid 5 men. Three against one is unfair.", ["5 men"]),
        ("It raised its output to 40 ships from 25.", ["40 ships", "25 unnamed"]),
        ("It cut the fleet to 40 ships from 55 in May.", ["40 ships", "55 unnamed"]),
        ("He sent a letter to 40 men from 60.", ["40 men"]),
    ],
)
def test_what_goes_on_from_a_count(text: str, values: list[str]) -> None:
    assert quantities(text) == values


@given(COUNTS, COUNTS, SAID)
def test_numbers_of_a_row_or_of_names_are_none(one: int, other: int, said: str) -> None:
    for names in (f"Sections {one} and {other}", f"The Mirage {one} MAX and {other}", f"The {one}, {other} and 7"):
        assert quantities(f"{names} {said}.") == []


@given(COUNTS, COUNTS, st.sampled_from(("refused", "rejected", "sold", "built", "planned", "sunk")))
def test_a_participle_behind_another_count(count: int, other: int, said: str) -> None:
    assert quantities(f"They made {count} boats, {other} {said} in May.") == [f"{count} boats", f"{other} unnamed"]
    assert quantities(f"It has {count} boats and {other} more {said}.") == [f"{count} boats", f"{other} unnamed"]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("At least 12 people were killed and 40 wounded.", ["at least 12 people", "40 wounded"]),
        ("The toll rose to 214 dead and 1,057 injured.", ["214 dead", "1,057 injured"]),
        ("A raid by five killed 12 men.", ["12 men"]),
        ("It found 12 dead bodies and 5 missing Polish sailors.", ["12 dead bodies", "5 missing Polish sailors"]),
        ("It sank boats, 60 in all, in a year.", ["60 unnamed"]),
        ("It bought 24 jets, of which the first six came.", ["24 jets", "6 unnamed"]),
        ("Out of 114 jets, 18 came.", ["114 jets", "18 unnamed"]),
        ("About 500 crore were spent.", []),
        ("It has five boats: four in service and one in dock.", ["5 boats", "4 unnamed"]),
        ("It has 12 boats (5 in service).", ["12 boats", "5 unnamed"]),
        ("They sent 12 men: 5 at noon.", ["12 men"]),
        ("1999 were good and 24/7 are open.", []),
    ],
)
def test_people_and_all_of_them(text: str, values: list[str]) -> None:
    assert quantities(text) == values


@given(COUNTS, COUNTS, st.sampled_from(("refused", "wounding", "expects", "has", "sank")))
def test_what_a_second_verb_is_said_of(count: int, other: int, verb: str) -> None:
    assert quantities(f"They took {count} boats in May and {verb} {other} from there.") == [
        f"{count} boats",
        f"{other} unnamed",
    ]
    assert quantities(f"They took {count} points and reached {other}.") == [f"{count} points"]


@given(COUNTS, COUNTS, st.sampled_from((" for Rs 500 crore", "", " in May")))
def test_what_a_count_is_shared_out_to(count: int, other: int, price: str) -> None:
    assert quantities(f"It bought 99 boats{price}, {count} for Peru and {other} for Chile.") == [
        "99 boats",
        f"{count} unnamed",
        f"{other} unnamed",
    ]


@given(COUNTS, COUNTS)
def test_what_a_count_became(count: int, other: int) -> None:
    assert quantities(f"It fell from {count} boats to {other} in May.") == [f"{count} boats", f"{other} unnamed"]
    assert quantities(f"They sent {count} boats to {other}.") == [f"{count} boats"]
    assert quantities(f"It fell from {count} km to {other}.") == [f"{count} km"]


@pytest.mark.parametrize("phrase", ["43 wounded", "more than 12 dead", "5-6 missing", "12 killed and wounded"])
def test_people_without_a_noun_are_parsed(phrase: str) -> None:
    [found] = read(f"It left {phrase}.").quantities

    assert found.value == Figure.quantity(phrase)


@pytest.mark.parametrize(
    "phrase",
    ["300 people per square km", "12 trees per hectare", "5 letters per kg", "three Project 11356 frigates", "3.6 MAF"],
)
def test_things_by_a_measure_and_by_their_project(phrase: str) -> None:
    [found] = read(f"They said that it had {phrase}.").quantities

    assert found.value == Figure.quantity(phrase)


def test_things_by_so_many_others_are_no_count_and_by_a_time_they_are() -> None:
    assert quantities("It has 12 beds per 1,000 people and 28 flights per week.") == ["28 flights"]


@given(st.integers(2, 40), st.sampled_from(("agreement", "loan", "Extended Fund Facility")))
def test_a_length_of_time_with_its_price(years: int, noun: str) -> None:
    assert quantities(f"They signed a {years}-year, $38 billion {noun}.") == [f"{years} years"]
    assert quantities(f"They signed a {years}-year, $38 billion plan.") == []


@given(st.integers(1, 28), st.integers(2, 28))
def test_a_number_behind_a_day_and_a_comma_is_no_day(day: int, count: int) -> None:
    reading = read(f"On May {day}, {count} sailors left.", published="2021-12-06")

    assert [str(found.value) for found in reading.quantities] == [f"{count} sailors"]
    assert len(reading.dates) == 1


@pytest.mark.parametrize("noun", ["cost", "value excluding VAT", "total price (without VAT)"])
def test_an_estimate_behind_a_colon(noun: str) -> None:
    [found] = read(f"Estimated {noun}: \u20ac4.5 million").money

    assert str(found.value) == "about \u20ac4.5 million"


@given(st.integers(2, 999), st.integers(2, 999), st.sampled_from(("", " a year earlier", " in 2019", ", it said")))
def test_what_a_count_changed_from_or_to_is_one(count: int, other: int, behind: str) -> None:
    both = [f"{count} boats", f"{other} unnamed"]

    assert quantities(f"The fleet rose to {count} boats from {other}{behind}.") == both
    assert quantities(f"Peru agreed to cut its {count} boats to {other}{behind}.") == both
    assert quantities(f"Peru sent its {count} boats to {other}{behind}.") == both[:1]
    assert quantities(f"They spoke to {count} boats from {other} ports.") == [both[0], f"{other} ports"]


@given(st.integers(2, 999), st.integers(2, 999))
def test_a_bracket_says_how_many_are_of_which_sort(new: int, used: int) -> None:
    of_each = [f"{new} unnamed", f"{used} unnamed"]

    assert quantities(f"It bought 90 tugs ({new} new, {used} used).")[1:] == of_each
    assert quantities(f"It bought 90 tugs ({new} new and {used} used) from Oman.")[1:] == of_each
    assert quantities(f"It won in the rain ({new} new, {used} used).") == []
    assert quantities(f"It bought 90 tugs ({new} per cent, {used} used).") == ["90 tugs"]


@given(st.integers(2, 999), st.sampled_from(("Gripen", "Rafale", "Leopard", "Panther")))
def test_the_name_of_a_type_alone_is_counted_behind_a_verb(count: int, name: str) -> None:
    (found,) = read(f"Peru has ordered over {count} {name} from abroad.").quantities

    assert (found.text, found.unit.text, found.value.qualifier.name) == (str(count), name, "OVER")
    assert len(quantities(f"It bought {count} {name} E, 12 {name} and 7 {name}.")) == 3
    assert quantities(f"On page {count} {name} is shown.") == []
    assert quantities(f"He was ranked {count} {name} said.") == []


@pytest.mark.parametrize(
    "text",
    [
        "They visited 10 Downing Street.", "He was hired at 40 Monday.", "She turned 40 Tuesday.",
        "They arrested 12 Iraq said.",
        "He reached 40 Parker said.", "They met 12 Wednesday, in any one year.",
    ],
)  # fmt: skip
def test_what_stands_behind_a_number_may_be_no_type(text: str) -> None:
    assert quantities(text) == []


def test_a_name_goes_on_behind_a_noun_in_it() -> None:
    assert quantities("They want 18 High Mobility Artillery Rocket Systems.")[0].endswith("rocket systems")
    assert quantities("Some 20 Taliban Friday left.") == ["about 20 Talibans"]


@given(st.integers(2, 9), st.integers(10, 99))
def test_two_bounds_share_their_noun(few: int, many: int) -> None:
    bounds = [f"at least {few} envoys", f"at most {many} envoys"]

    assert quantities(f"Not less than {few} and not more than {many} envoys meet.") == bounds
    assert quantities(f"It has at least {few} U.S. Government and {many} contractor experts.") == [
        f"at least {few} experts",
        f"{many} contractor experts",
    ]


@given(COUNTS, COUNTS)
def test_a_count_goes_on_alike(one: int, other: int) -> None:
    both = [f"{one} boats", f"{other} unnamed"]

    assert quantities(f"Peru sold {one} boats in 2019, {other} in 2020.") == both
    assert quantities(f"Peru sold {one} boats in May against {other} in June.") == both
    assert quantities(f"Peru sold {one} boats at noon, {other} at dusk.") == both[:1]
    assert quantities(f"Peru lost {one} boats; {other} died.") == both


@given(COUNTS, COUNTS, st.sampled_from(("killing", "wounding", "injured", "killed")))
def test_who_is_harmed_needs_no_noun(one: int, other: int, verb: str) -> None:
    assert quantities(f"It blew up, {verb} at least {one}.") == [f"at least {one} unnamed"]
    assert quantities(f"It blew up, {verb} {one} in Lima, and sank {other} boats.")[0] == f"{one} unnamed"
    assert quantities(f"It blew up, {verb} {one} cows.") == [f"{one} cows"]
    assert quantities(f"It blew up, {verb} {one} per cent.") == []


@given(COUNTS, COUNTS, st.sampled_from(("came home", "returned", "signed", "were freed")))
def test_behind_a_mark_a_verb_tells_of_how_many(one: int, other: int, verb: str) -> None:
    assert quantities(f"They freed {one} sailors: {other} {verb}.") == [f"{one} sailors", f"{other} unnamed"]
    assert quantities("Of course, 22 came late.") == []
