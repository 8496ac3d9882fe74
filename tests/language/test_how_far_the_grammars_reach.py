"""Each grammar reaches so far and no farther: what stands at its bound is read, and what stands one past it isn't."""

from __future__ import annotations

import pytest

from bilateral import BilateralError, Figure, read
from bilateral.language.anchors import MOST_WORDS, Anchors
from bilateral.language.grammar.written_number import read_number
from bilateral.language.mended import composed
from bilateral.language.scanner import scan, unwrapped
from bilateral.numbers import exact_fraction
from strategies.doors import dates_found, money_found, quantities_found

#: Of so many letters a line is full.
LINE = "x" * 40


@pytest.mark.parametrize(
    ("reached", "beyond"),
    [
        ("They got 5   tanks.", "They got 5    tanks."),
        ("They got 10   x   tanks.", "They got 10    x tanks."),
        ("They got five (big new red old top) trucks.", "They got five (big new red old top far) trucks."),
        ("They got five red blue green grey black white pink tanks.", "They got five a b c d e f g h i tanks."),
        ("It is a six-month written written notice.", "It is a six-month written written written notice."),
        ("They got 650 ABCD 7200 tanks.", "They got 650 ABCD 72000 rockets."),
    ],
)
def test_no_unit_is_read_from_too_far_away(reached: str, beyond: str) -> None:
    near, far = ([str(found.value) for found in read(text).quantities] for text in (reached, beyond))

    assert 1 == len(near)
    assert near[0].split()[0] not in [value.split()[0] for value in far]


def test_what_is_shared_and_what_a_rate_is_of_have_so_many_words() -> None:
    expected = {
        "three Israeli Israeli Israeli Israeli and five Thai hostages": "three = 3 hostages; five = 5 Thai hostages",
        "three Israeli Israeli Israeli Israeli Israeli and five Thai hostages": "five = 5 Thai hostages",
        "It makes 5 barrels of oil oil oil oil oil per day.": "5 = 5 barrels of oil oil oil oil oil per day",
        "It makes 5 barrels of oil oil oil oil oil oil per day.": "5 = 5 barrels",
    }

    assert expected == quantities_found(expected)


def test_no_name_of_a_currency_stands_too_far_from_its_number() -> None:
    expected = {
        "They paid $   5.": "$   5 = US$5",
        "They paid $    5.": "",
        "They paid 5   dollars.": "5   dollars = US$5",
        "They paid 5    dollars.": "",
        "They paid more   than $5.": "$5 = more than US$5",
        "They paid more    than $5.": "$5 = US$5",
        "They paid more than   $5.": "$5 = more than US$5",
        "They paid more than    $5.": "$5 = US$5",
        "They paid 5   million dollars.": "5   million dollars = US$5 million",
        "They paid $5   or more.": "$5 = at least US$5",
        "They paid $5    or more.": "$5 = US$5",
        "They paid $5   to   $6.": "$5   to   $6 = between US$5 and US$6",
        "They paid $5    to $6.": "$5 = US$5; $6 = US$6",
        "They paid $5 to    $6.": "$5 = US$5; $6 = US$6",
    }

    assert expected == money_found(expected)


@pytest.mark.parametrize(
    ("reached", "beyond"),
    [
        ("1" * 130, "1" * 131),
        ("1e999", "1e1000"),
        ("10^200", "10^201"),
        ("1" * 9 + "/2", "1" * 10 + "/2"),
        ("1/" + "2" * 9, "1/" + "2" * 10),
        ("10\u00b9\u00b9", "10\u00b9\u00b9\u00b9"),
    ],
)
def test_numbers_have_so_many_digits(reached: str, beyond: str) -> None:
    assert read_number(scan(reached))
    if beyond != "1" * 131:
        with pytest.raises(BilateralError):
            exact_fraction(beyond)


def test_a_number_has_no_more_words_than_so_many() -> None:
    word = "one point" + " five" * 298

    assert read_number(scan(word))
    assert read_number(scan(f"{word} five")) is None


def test_an_estimate_stands_so_near() -> None:
    near = "an estimated cost of the plan of the plan here now is"

    assert "about US$5" == str(Figure.money(f"{near} $5"))
    with pytest.raises(BilateralError):
        Figure.money(near.replace("here", "over here") + " $5")


def test_a_line_goes_on_if_it_is_full() -> None:
    assert f"{LINE} rifles" == unwrapped(f"{LINE}\nrifles")
    assert f"{LINE[1:]}\nrifles" == unwrapped(f"{LINE[1:]}\nrifles")


def test_a_word_that_a_line_end_parts_is_looked_up_as_far_as_the_longest_word_goes() -> None:
    asked: list[str] = []

    def is_word(word: str) -> bool:
        asked.append(word)
        return True

    scan(f"{'a' * 50}-\n{'b' * 50}", is_word=is_word)

    assert ["a" * 40 + "b" * 40] == asked


def test_a_letter_has_so_many_marks() -> None:
    composed_letter = composed("e\u0301" + "\u0316" * 7).text

    assert "\u00e9" == composed_letter[0]
    assert "e" == composed("e" + "\u0316" * 8 + "\u0301").text[0]
    assert "\u00e9" == composed("e" + "\u0316" * 7 + "\u0301").text[0]


def test_so_many_words_are_remembered() -> None:
    anchors = Anchors(str.isdecimal)
    words = [f"x{number}" for number in range(MOST_WORDS)]

    assert [] == anchors.among(words)
    assert MOST_WORDS == len(anchors)
    assert [0] == anchors.among(["5", "y"])
    assert 2 == len(anchors)


def test_a_date_is_read_from_so_far() -> None:
    expected = {
        "In the first half of May 2021 they met.": "first half of May 2021 = 2021-05",
        "They met on 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 12 May 2021.": "; ".join(
            f"{day} = 2021-05-{day:02}" for day in range(1, 12)
        )
        + "; 12 May 2021 = 2021-05-12",
    }

    assert expected == dates_found(expected)
