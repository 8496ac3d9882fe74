"""Figures: bounds that fit their qualifier, three-valued verbs, sums, and a print that loses nothing."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise, product
from typing import Any

import attrs
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from bilateral.errors import InvalidValue, quoted
from bilateral.testing.figure import figures_of_money, figures_of_quantity
from bilateral.testing.money import small_moneys
from bilateral.testing.numerals import number_like_texts, numerals, small_numbers
from bilateral.values.amount import InvalidDivision
from bilateral.values.answer import Answer
from bilateral.values.figures.figure import Figure
from bilateral.values.figures.figure_bounds import BOUNDS, InvalidFigure
from bilateral.values.figures.figure_patterns import money_figure_pattern, quantity_figure_pattern
from bilateral.values.figures.figure_text import plain_figure, read_money
from bilateral.values.figures.qualifier import WORDINGS, Qualifier
from bilateral.values.money.currency import UnknownCurrency
from bilateral.values.money.money import CurrencyMismatch, Money
from bilateral.values.numbers.numerals import EXACT, Numeral, crore
from bilateral.values.numbers.patterns import FLAGS
from bilateral.values.quantities.quantity import Quantity, UnitMismatch

NAMES = {"Figure": Figure, "Money": Money, "Quantity": Quantity, "Qualifier": Qualifier}
SMALL = st.integers(-1, 3).map(Decimal)
VERBS = ("over", "at_least", "under", "at_most", "equal")


def rupees(amount: int | str | Decimal) -> Money:
    """Return so many rupees."""
    return Money(amount, "INR")


def rifles(number: int | str) -> Quantity:
    """Return so many rifles."""
    return Quantity(number, "rifle")


@given(figures_of_money())
@example(Figure.between(rupees(5), rupees(60_000_000)))
@example(Figure.between(rupees(0), rupees(10**7)))
@example(Figure(rupees(5), rupees(6), Qualifier.BETWEEN, low_included=False, high_included=False))
@example(Figure.about(rupees(crore(5000)), 3))
@example(Figure.about(rupees(-5)))
def test_a_figure_of_money_is_read_back_from_its_print(figure: Figure[Money]) -> None:
    assert figure == Figure.money(str(figure))


@given(figures_of_quantity())
@example(Figure.about(Quantity(5, "m"), 2))
@example(Figure.between(Quantity(0, "m"), Quantity(1, "m")))
@example(Figure(rifles(5), rifles(6), Qualifier.BETWEEN, low_included=False, high_included=False))
def test_a_figure_of_quantity_is_read_back_from_its_print(figure: Figure[Quantity]) -> None:
    assert figure == Figure.quantity(str(figure))


@given(figures_of_money() | figures_of_quantity())
def test_a_figure_is_the_value_of_its_repr(figure: Figure[Money] | Figure[Quantity]) -> None:
    again = eval(repr(figure), NAMES)  # noqa: S307 - our own repr

    assert (figure, figure.text) == (again, again.text)


@given(number_like_texts())
@example("9" * 100_000)
@example("Rs " * 50_000)
@example("between " * 50_000)
@example("about Rs 0")
@example("about $0." + "0" * 29 + "1")
@example("about Rs 1" + "0" * 30)
@example("nearly -Rs 5")
@example("\u20b9five m\u0131ll\u0130on to six m\u0131ll\u0130on")
def test_any_text_is_a_figure_or_is_quoted_in_our_error(text: str) -> None:
    readers: list[Callable[[str], Figure[Money] | Figure[Quantity]]] = [
        Figure.money,
        Figure.quantity,
        lambda words: Figure.quantity(words, unit="rifle"),
    ]
    for read in readers:
        try:
            figure = read(text)
        except InvalidValue as error:
            assert isinstance(error, InvalidFigure | UnknownCurrency)
            assert quoted(text) in str(error)
        else:
            assert text == figure.text
            assert attrs.evolve(figure, text="") == figure


@pytest.mark.parametrize(
    ("text", "printed", "low", "high"),
    [
        ("around Rs 5000 crore", "about \u20b95,000 crore", crore(4500), crore(5500)),
        ("about 5,124 crore rupees", "about \u20b95,124 crore", crore("5123.5"), crore("5124.5")),
        ("nearly \u20b95,000 crore", "nearly \u20b95,000 crore", crore(4500), crore(5000)),
        ("over Rs 5,000 crore", "more than \u20b95,000 crore", crore(5000), None),
        ("Rs 500 crore or more", "at least \u20b9500 crore", crore(500), None),
        ("not less than Rs 5 crore", "at least \u20b95 crore", crore(5), None),
        ("less than Rs 5 crore", "less than \u20b95 crore", None, crore(5)),
        ("as much as Rs 5 crore", "at most \u20b95 crore", None, crore(5)),
        ("only Rs 5 crore", "\u20b95 crore", crore(5), crore(5)),
        ("Rs 5,000-5,500 crore", "between \u20b95,000 crore and \u20b95,500 crore", crore(5000), crore(5500)),
        ("between 5 and 6 crore rupees", "between \u20b95 crore and \u20b96 crore", crore(5), crore(6)),
        ("Rs five to six crore", "between \u20b95 crore and \u20b96 crore", crore(5), crore(6)),
        ("from Rs 5 crore to Rs 6 crore", "between \u20b95 crore and \u20b96 crore", crore(5), crore(6)),
        ("10,000 rupees to Rs. 17,500", "between \u20b910,000 and \u20b917,500", 10_000, 17_500),
        ("around Rs 20-30 crore", "between \u20b920 crore and \u20b930 crore", crore(20), crore(30)),
        ("Rs 500 to Rs 5 crore", "between \u20b9500 and \u20b95,00,00,000", 500, crore(5)),
        ("Rs 5 or 6 crore", "between \u20b95 crore and \u20b96 crore", crore(5), crore(6)),
        ("\u20b95 crore-plus", "at least \u20b95 crore", crore(5), None),
        ("Rs 5 crore or so", "about \u20b95 crore", crore("4.5"), crore("5.5")),
        ("approx.Rs 5 crore", "about \u20b95 crore", crore("4.5"), crore("5.5")),
        ("Rs 500-odd crore", "about \u20b9500 crore", crore(450), crore(550)),
        ("Rs 500+ crore", "at least \u20b9500 crore", crore(500), None),
        ("Rs 5 crore 25 lakh or more", "at least \u20b95.25 crore", crore("5.25"), None),
        ("about Rs 1 crore 25 lakh", "about \u20b91.25 crore", crore("1.245"), crore("1.255")),
        ("a lakh or more rupees", "at least \u20b91 lakh", 100_000, None),
        ("capped at Rs 5 crore", "at most \u20b95 crore", None, crore(5)),
        ("close on Rs 500 crore", "nearly \u20b9500 crore", crore(450), crore(500)),
        ("a shade over Rs 5 crore", "more than \u20b95 crore", crore(5), None),
        ("about 50 paise", "about \u20b90.5", Decimal("0.45"), Decimal("0.55")),
        ("5-6 paise", "between \u20b90.05 and \u20b90.06", Decimal("0.05"), Decimal("0.06")),
        ("about Rs 5 and 50 paise", "about \u20b95.5", Decimal("5.45"), Decimal("5.55")),
        ("500-1,000 rupees", "between \u20b9500 and \u20b91,000", 500, 1000),
        ("Rs 5 to Rs 6,000", "between \u20b95 and \u20b96,000", 5, 6000),
    ],
)
def test_newspapers_figures_of_money_are_read(
    text: str, printed: str, low: int | Decimal | None, high: int | Decimal | None
) -> None:
    figure = Figure.money(text)

    assert (printed, low, high) == (str(figure), figure.low and figure.low.amount, figure.high and figure.high.amount)


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("up to $2bn", "at most US$2 billion"),
        ("between $2bn and $3 bn", "between US$2 billion and US$3 billion"),
        ("$ 3 to $ 4 billion", "between US$3 billion and US$4 billion"),
        ("$3\u20134 billion", "between US$3 billion and US$4 billion"),
        ("US$1,000\u20131,500", "between US$1,000 and US$1,500"),
        ("A$7.17 to A$8.24", "between A$7.17 and A$8.24"),
        ("about 5.40 billion dollars", "about US$5.4 billion (to 3 significant figures)"),
        ("\u2265 \u20ac5bn", "at least \u20ac5 billion"),
        ("~$5m", "about US$5 million"),
    ],
)
def test_figures_of_other_currencies_are_read(text: str, printed: str) -> None:
    assert printed == str(Figure.money(text))


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("more than 500,000 rifles", "more than 500,000 rifles"),
        ("over six lakh rifles", "more than 600,000 rifles"),
        ("6,01,427 rifles", "601,427 rifles"),
        ("as many as 1,84,738 soldiers", "184,738 soldiers"),
        ("5-6 lakh rifles", "between 500,000 and 600,000 rifles"),
        ("one or two seats", "between 1 and 2 seats"),
        ("between one hundred and two hundred rifles", "between 100 and 200 rifles"),
        ("between five lakh and six lakh rifles", "between 500,000 and 600,000 rifles"),
        ("5 rifles to 6 rifles", "between 5 and 6 rifles"),
        ("500-odd rifles", "about 500 rifles"),
        ("500+ rifles", "at least 500 rifles"),
        ("500 rifles or more", "at least 500 rifles"),
        ("5 m or more", "at least 5 m"),
        ("about 6 to 12 kg", "between 6 and 12 kg"),
        ("at least five Type-26 frigates", "at least 5 Type-26 frigates"),
        ("around 5.1 million bpd", "about 5,100,000 barrels per day"),
        ("5,000-odd rifles", "about 5,000 rifles"),
        ("5-odd lakh rifles", "about 500,000 rifles"),
        ("a million or more people", "at least 1,000,000 people"),
        ("as many as 54,57,702 people", "5,457,702 people"),
        ("at least two dozen people", "at least 24 people"),
        ("half a dozen systems", "6 systems"),
        ("5 lakh to 6 lakh people", "between 500,000 and 600,000 people"),
        ("5 people to 6,000 people", "between 5 people and 6,000 people"),
        ("5 m to 6 m", "between 5 and 6 m"),
        ("5 m to 6,000 m", "between 5 m and 6,000 m"),
        ("5 m to 6 m people", "between 5,000,000 and 6,000,000 people"),
        ("up to 500,000 barrels per day of crude", "at most 500,000 barrels of crude per day"),
        ("65 Boeing 737-800 aircraft", "65 Boeing 737-800 aircraft"),
        ("65 Boeing 737 MAX aircraft", "65 Boeing 737 MAX aircraft"),
    ],
)
def test_newspapers_figures_of_quantity_are_read(text: str, printed: str) -> None:
    assert printed == str(Figure.quantity(text))


@pytest.mark.parametrize(
    "text",
    [
        "", "about", "Rs", "about Rs 0", "nearly Rs 0", "from Rs 5 crore", "between Rs 5 crore", "about over Rs 5",
        "Rs 5 crore and Rs 6 crore", "over Rs 5-6 crore", "Rs 6-5 crore", "Rs 5-5 crore", "$500-1 million",
        "Rs 5 to $6", "5-6 crore", "about Rs 5 or more", "Rs 5 (not included)", "over Rs 5 (to 1 significant figure)",
        "about Rs 5 (to 0 significant figures)", "about Rs 5,124 (to 2 significant figures)", "about 5 rifles",
        "between Rs 5 and Rs 6 (to 1 significant figure)", "nearly -Rs 5", "Rs 5-6-odd crore", "Rs 5 crore-odd lakh",
        "Rs 5-plus or more crore",
    ],
)  # fmt: skip
def test_what_is_no_figure_of_money_is_refused(text: str) -> None:
    with pytest.raises(InvalidFigure, match=re.escape(quoted(text))):
        Figure.money(text)


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        (
            "Rs 5-6,000 crore",
            ("between \u20b95 crore and \u20b96,000 crore", "between \u20b95,000 crore and \u20b96,000 crore"),
        ),
        ("between 5 and 6,000 rupees", ("between \u20b95 and \u20b96,000", "between \u20b95,000 and \u20b96,000")),
        ("Rs 5-6,00,000", ("between \u20b95 and \u20b96,00,000", "between \u20b95 lakh and \u20b96 lakh")),
    ],
)  # fmt: skip
def test_a_range_of_money_with_two_readings_is_refused_with_both(text: str, readings: tuple[str, str]) -> None:
    with pytest.raises(InvalidFigure, match="two readings") as caught:
        Figure.money(text)

    assert all(reading in str(caught.value) for reading in readings)
    assert 2 == len({Figure.money(reading) for reading in readings})


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("5-6,000 people", ("between 5 people and 6,000 people", "between 5,000 and 6,000 people")),
        ("20 to 25,000 tonnes", ("between 20 tonnes and 25,000 tonnes", "between 20,000 and 25,000 tonnes")),
    ],
)
def test_a_range_of_things_with_two_readings_is_refused_with_both(text: str, readings: tuple[str, str]) -> None:
    with pytest.raises(InvalidFigure, match="two readings") as caught:
        Figure.quantity(text)

    assert all(reading in str(caught.value) for reading in readings)
    assert 2 == len({Figure.quantity(reading) for reading in readings})


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("dozens of rifles", "dozens of"), ("hundreds of thousands of people", "hundreds of"),
        ("over several lakh rifles", "several"), ("a few thousand people", "a few"), ("lakhs of people", "lakhs of"),
    ],
)  # fmt: skip
def test_words_that_say_no_number_are_refused_and_named(text: str, words: str) -> None:
    with pytest.raises(InvalidFigure, match=f"'{words}' says no number, in '{text}'"):
        Figure.quantity(text)


@pytest.mark.parametrize(
    "text",
    ["", "about 5", "5", "Rs 5", "5 rifles and 6 rifles", "5 rifles to 6 tanks", "over 5-6 rifles", "20th meeting"],
)
def test_what_is_no_figure_of_quantity_is_refused(text: str) -> None:
    with pytest.raises(InvalidFigure, match=re.escape(quoted(text))):
        Figure.quantity(text)


def test_an_unknown_code_is_named_with_its_text() -> None:
    with pytest.raises(UnknownCurrency, match="'about XQZ 5'"):
        Figure.money("about XQZ 5")


def test_rupees_and_dollars_are_those_of_the_reader() -> None:
    figure = Figure.money("Rs 5-6 crore", rupee="PKR")

    assert figure.low == Money(crore(5), "PKR")
    assert Figure.money("over $5", dollar="AUD") == Figure.over(Money(5, "AUD"))


def test_a_unit_is_given_where_the_text_has_none() -> None:
    assert Figure.over(rifles(500_000)) == Figure.quantity("more than 500,000", unit="rifles")
    assert Figure.over(rifles(5_000_000)) == Figure.quantity("over 5 m", unit="rifle")
    assert Figure.over(rifles(5)) == Figure.quantity("over 5 rifles", unit="rifle")
    with pytest.raises(InvalidFigure, match=r"rifle and system.*'over 5 systems'"):
        Figure.quantity("over 5 systems", unit="rifle")
    with pytest.raises(InvalidFigure):
        Figure.quantity("over 5", unit="crore")


@pytest.mark.parametrize(
    ("words", "qualifier"),
    [(words, qualifier) for qualifier, wording in WORDINGS.items() for words in wording.before],
)
def test_every_word_before_an_amount_makes_a_figure_of_its_qualifier(words: str, qualifier: Qualifier) -> None:
    amount = "Rs 5 crore to Rs 6 crore" if qualifier is Qualifier.BETWEEN else "Rs 5 crore"
    count = "5 to 6 rifles" if qualifier is Qualifier.BETWEEN else "5 rifles"

    assert qualifier is Figure.money(f"{words} {amount}").qualifier
    assert qualifier is Figure.quantity(f"{words} {count}").qualifier


@pytest.mark.parametrize(
    ("words", "qualifier"),
    [(words, qualifier) for qualifier, wording in WORDINGS.items() for words in wording.behind],
)
def test_every_word_behind_an_amount_makes_a_figure_of_its_qualifier(words: str, qualifier: Qualifier) -> None:
    assert qualifier is Figure.money(f"Rs 5 crore {words}").qualifier
    assert qualifier is Figure.quantity(f"5 rifles {words}").qualifier


@given(numerals())
def test_about_and_nearly_reach_half_a_step(numeral: Numeral) -> None:
    assume(numeral.value > 0 and numeral.step > Decimal("1e-29") and numeral.value.adjusted() < 29)
    about = Figure.about(rupees(f"{numeral.value:f}"), numeral.significant_figures)
    nearly = Figure.nearly(rupees(f"{numeral.value:f}"), numeral.significant_figures)
    assert about.low is not None
    assert about.high is not None

    assert numeral.step == (about.high - about.low).amount
    assert (about.low, about.high_included) == (nearly.low, not nearly.high_included)
    assert numeral.value == _amount(about.stated) == _amount(nearly.stated)
    assert numeral.significant_figures == about.significant_figures == nearly.significant_figures


def _amount(money: Money | None) -> Decimal | None:
    return None if money is None else money.amount


def test_what_was_stated_is_the_amount_without_its_qualifier() -> None:
    said = ("", "about", "over", "at least", "nearly", "under", "up to")

    assert {rupees(crore(5))} == {Figure.money(f"{words} Rs 5 crore").stated for words in said}
    assert Figure.money("Rs 5-6 crore").stated is None


@pytest.mark.parametrize(
    ("text", "figures"),
    [("Rs 5000 crore", 1), ("over $5.40 billion", 3), ("about $5.40 billion", 3), ("Rs 5,000-5,500 crore", 2),
     ("nearly six lakh rupees", 1), ("up to Rs 5,124", 4)],
)  # fmt: skip
def test_significant_figures_are_those_of_the_words(text: str, figures: int) -> None:
    assert figures == Figure.money(text).significant_figures


def test_significant_figures_without_words_are_all_but_the_last_zeros() -> None:
    assert 4 == Figure.over(rupees(5_124_000)).significant_figures
    assert 2 == Figure.between(rupees(5), rupees(55)).significant_figures
    assert 3 == Figure.quantity("over 5.40 million rifles").significant_figures
    assert 3 == Figure.quantity("over 5.40 million", unit="rifle").significant_figures
    assert 1 == attrs.evolve(Figure.over(rupees(5)), text="as the paper said").significant_figures


@given(figures_of_money("INR", SMALL), figures_of_money("INR", SMALL))
def test_every_verb_agrees_with_trying_pairs_of_amounts(one: Figure[Money], other: Figure[Money]) -> None:
    numbers = _numbers_around(one, other)
    pairs = list(product(_members(one, numbers), _members(other, numbers)))
    tried = {
        "over": [a > b for a, b in pairs],
        "at_least": [a >= b for a, b in pairs],
        "under": [a < b for a, b in pairs],
        "at_most": [a <= b for a, b in pairs],
        "equal": [a == b for a, b in pairs],
    }
    for verb, found in tried.items():
        expected = Answer.from_bounds(certain=all(found), possible=any(found))

        assert expected is getattr(one, f"is_{verb}")(other)


def _numbers_around(one: Figure[Money], other: Figure[Money]) -> list[Fraction]:
    # Every bound, two numbers between each and the next, two beyond the outermost: what holds of these holds of all.
    ends = sorted({Fraction(end.amount) for end in (one.low, one.high, other.low, other.high) if end is not None})
    inside = [low + (high - low) * third / 3 for low, high in pairwise(ends) for third in (1, 2)]
    return [ends[0] - 2, ends[0] - 1, *ends, *inside, ends[-1] + 1, ends[-1] + 2]


def _members(figure: Figure[Money], numbers: list[Fraction]) -> list[Fraction]:
    low, high = (None if end is None else Fraction(end.amount) for end in (figure.low, figure.high))
    return [
        number
        for number in numbers
        if (low is None or low < number or (figure.low_included and low == number))
        and (high is None or number < high or (figure.high_included and high == number))
    ]


@given(figures_of_money("INR"), figures_of_money("INR"))
def test_the_verbs_are_each_others_opposite_and_converse(one: Figure[Money], other: Figure[Money]) -> None:
    assert one.is_at_least(other) is ~one.is_under(other) is other.is_at_most(one)
    assert one.is_over(other) is ~one.is_at_most(other) is other.is_under(one)
    assert one.is_equal(other) is other.is_equal(one)


@given(figures_of_money("INR") | figures_of_money(), small_moneys(), st.sampled_from(VERBS))
def test_certainly_and_possibly_are_the_two_choices_of_the_reader(
    figure: Figure[Money], money: Money, verb: str
) -> None:
    answer = getattr(figure, f"is_{verb}")(money)

    assert answer is getattr(figure, f"is_{verb}")(Figure.exactly(money))
    assert answer.is_certain is getattr(figure, f"certainly_{verb}")(money)
    assert answer.is_possible is getattr(figure, f"possibly_{verb}")(money)


@pytest.mark.parametrize("verb", VERBS)
def test_another_currency_or_measure_is_unknown_and_another_thing_is_no(verb: str) -> None:
    figure = Figure.over(rupees(5))
    count = Figure.over(Quantity(5, "rifle"))

    assert Answer.UNKNOWN is getattr(figure, f"is_{verb}")(Money(5, "USD"))
    assert Answer.NO is getattr(count, f"is_{verb}")(Quantity(5, "system"))
    assert Answer.NO is getattr(count, f"is_{verb}")(Figure.about(Quantity(5, "tonne")))
    assert Answer.UNKNOWN is getattr(count, f"is_{verb}")(Quantity(5, "assault rifle"))
    assert Answer.UNKNOWN is getattr(Figure.over(Quantity(5, "tonne")), f"is_{verb}")(Quantity(1, "barrel"))


def test_the_promises_of_the_design() -> None:
    assert Figure.quantity("6,01,427 rifles").certainly_at_least(rifles(600_000))
    assert not Figure.quantity("more than 500,000 rifles").certainly_at_least(rifles(600_000))
    assert Figure.quantity("more than 500,000 rifles").possibly_at_least(rifles(600_000))
    assert not Figure.quantity("more than 500,000 rifles").possibly_equal(rifles(500_000))
    assert Figure.money("around Rs 5000 crore").possibly_equal(rupees(crore(5100)))


@pytest.mark.parametrize("other", [5, "Rs 5", None, Quantity(5, "rifle"), Figure.over(Quantity(5, "rifle"))])
def test_a_figure_of_money_is_compared_with_money_only(other: Any) -> None:
    with pytest.raises(TypeError, match="Money"):
        Figure.over(rupees(5)).is_over(other)


def test_figures_have_no_order_but_that_of_their_key() -> None:
    with pytest.raises(TypeError):
        _ = Figure.over(rupees(5)) < Figure.over(rupees(6))  # type: ignore[operator]  # on purpose


@given(figures_of_money(), figures_of_money())
@example(Figure.exactly(rupees(5)), Figure.exactly(Money(5, "USD")))
def test_the_sort_key_is_total_and_agrees_with_equality(one: Figure[Money], other: Figure[Money]) -> None:
    assert 1 == (one.sort_key < other.sort_key) + (one.sort_key == other.sort_key) + (one.sort_key > other.sort_key)
    assert (one == other) is (one.sort_key == other.sort_key)


def test_the_words_make_no_difference_to_equality() -> None:
    one, other = Figure.money("around Rs 5000 crore"), Figure.money("about \u20b95,000 crore")

    assert one == other
    assert hash(one) == hash(other)
    assert one.text != other.text


@given(
    st.sampled_from(["", "about ", "over ", "more than ", "up to ", "nearly ", "between ", "Just ", "at ", "only "]),
    st.sampled_from(["Rs 5,000", "Rs. 5", "$5.40", "\u20b905", "INR 1,00,000", "5 crore", "0", "$", "5,00"]),
    st.sampled_from(["", " crore", " lakh crore", "bn", " million", " rupees", " crore rupees", " or so"]),
)
@example("about ", "Rs 5,000", " crore")
def test_the_short_path_reads_as_the_grammar_does(words: str, number: str, rest: str) -> None:
    plain = plain_figure(f"{words}{number}{rest}")

    # To say what a shared name means anyway leads past the short path.
    assert plain in (None, plain and read_money(f"{words}{number}{rest}", rupee="INR"))


def test_the_names_that_currencies_share_are_those_of_the_reader() -> None:
    assert Figure.over(Money(5, "NOK")) == Figure.money("over 5 kroner", krone="NOK")
    with pytest.raises(UnknownCurrency, match="over 5 kroner"):
        Figure.money("over 5 kroner")


def test_a_multiple_keeps_its_bounds_and_is_named_after_them() -> None:
    texts = {
        "Rs 5": "\u20b910",
        "about Rs 5": "between \u20b99 and \u20b911",
        "over Rs 5": "more than \u20b910",
        "up to Rs 5": "at most \u20b910",
        "Rs 5-6": "between \u20b910 and \u20b912",
    }

    assert texts == {text: str(Figure.money(text) * 2) for text in texts}
    assert Figure.money("about Rs 50") == 10 * Figure.money("about Rs 5") == Figure.money("about Rs 500") / 10


ADDENDS = figures_of_money("INR", small_numbers())


@given(ADDENDS, st.integers(1, 9))
def test_a_multiple_is_a_sum_and_is_divided_back(figure: Figure[Money], factor: int) -> None:
    multiple = figure * factor

    assert Figure.total([figure] * factor).interval == multiple.interval == (factor * figure).interval
    assert figure.interval == (multiple / factor).interval
    assert figure == figure * 1 == figure / Decimal(1)


@pytest.mark.parametrize("factor", [0, -1, Decimal("-0.5"), Decimal("NaN")])
def test_a_figure_is_multiplied_by_what_is_above_zero_only(factor: int | Decimal) -> None:
    with pytest.raises(InvalidFigure, match="no number above zero"):
        _ = Figure.over(rupees(5)) * factor


@pytest.mark.parametrize("factor", [1.5, True, "2", None, Figure.over(rupees(5))])
def test_a_figure_is_multiplied_by_exact_numbers_only(factor: Any) -> None:
    with pytest.raises(TypeError):
        _ = Figure.over(rupees(5)) * factor
    with pytest.raises(TypeError):
        _ = Figure.over(rupees(5)) / factor


def test_a_share_that_is_not_exact_is_refused() -> None:
    with pytest.raises(InvalidDivision, match="not exact"):
        _ = Figure.over(rupees(10)) / 3


@given(ADDENDS, ADDENDS, ADDENDS)
def test_sums_are_associative_and_commutative(a: Figure[Money], b: Figure[Money], c: Figure[Money]) -> None:
    assume(_has_low(a, b, c) or _has_high(a, b, c))

    assert a + b == b + a
    assert (a + b) + c == a + (b + c) == Figure.total([c, a, b]) == sum([b, c, a])


def _has_low(*figures: Figure[Money]) -> bool:
    return all(figure.low is not None for figure in figures)


def _has_high(*figures: Figure[Money]) -> bool:
    return all(figure.high is not None for figure in figures)


@given(ADDENDS, ADDENDS)
def test_a_sum_keeps_the_bounds_of_both(a: Figure[Money], b: Figure[Money]) -> None:
    assume(_has_low(a, b) or _has_high(a, b))
    total = a + b

    assert total == Figure.money(str(total))
    assert (total.low is None) is not _has_low(a, b)
    assert (total.high is None) is not _has_high(a, b)
    if a.low is not None and b.low is not None:
        assert (a.low + b.low, a.low_included and b.low_included) == (total.low, total.low_included)
    if a.high is not None and b.high is not None:
        assert (a.high + b.high, a.high_included and b.high_included) == (total.high, total.high_included)


def test_a_sum_is_named_after_its_bounds() -> None:
    sums = {
        ("Rs 5", "Rs 6"): "\u20b911",
        ("over Rs 5", "about Rs 6"): "more than \u20b910.5",
        ("at least Rs 5", "Rs 6"): "at least \u20b911",
        ("under Rs 5", "up to Rs 6"): "less than \u20b911",
        ("up to Rs 5", "Rs 6"): "at most \u20b911",
        ("about Rs 5", "about Rs 6"): "between \u20b910 and \u20b912",
        ("nearly Rs 5", "Rs 6"): "between \u20b910.5 and \u20b911 (not included)",
    }

    assert sums == {pair: str(Figure.money(pair[0]) + Figure.money(pair[1])) for pair in sums}


def test_an_amount_is_added_from_either_side() -> None:
    figure = Figure.over(rupees(5))

    assert Figure.over(rupees(6)) == figure + rupees(1) == rupees(1) + figure
    for other in (5, "5", None):
        with pytest.raises(TypeError):
            _ = figure + other  # type: ignore[operator]  # on purpose
        with pytest.raises(TypeError):
            _ = other + figure  # type: ignore[operator]  # on purpose


def test_sums_across_currencies_and_units_name_both() -> None:
    with pytest.raises(CurrencyMismatch, match=r"cannot add 'about ₹5' and 'more than US\$5': INR is not USD"):
        _ = Figure.about(rupees(5)) + Figure.over(Money(5, "USD"))
    with pytest.raises(UnitMismatch, match="rifle is not system"):
        _ = Figure.over(rifles(5)) + Figure.over(Quantity(5, "system"))


def test_a_sum_of_which_nothing_is_known_is_refused() -> None:
    with pytest.raises(InvalidFigure, match="nothing known"):
        _ = Figure.over(rupees(5)) + Figure.under(rupees(5))
    with pytest.raises(InvalidFigure, match="nothing to add"):
        Figure.total([])


@pytest.mark.parametrize("qualifier", Qualifier)
def test_bounds_that_do_not_fit_the_qualifier_are_refused(qualifier: Qualifier) -> None:
    low, high = rupees("4.5"), rupees("5.5")
    flags = (True, False)
    made = 0
    for ends in product((None, low), (None, low, high), flags, flags):
        try:
            figure = Figure(ends[0], ends[1], qualifier, *ends[2:])
        except InvalidFigure:
            continue
        made += 1
        has_low, has_high, *included = BOUNDS[qualifier]
        assert (has_low, has_high) == (figure.low is not None, figure.high is not None)
        assert all(must in (None, does) for must, does in zip(included, ends[2:], strict=True))

    assert made == {Qualifier.BETWEEN: 4, Qualifier.NEARLY: 0, Qualifier.UNDER: 2, Qualifier.AT_MOST: 2}.get(
        qualifier, 1
    )


@pytest.mark.parametrize(
    ("low", "high"),
    [(rupees(5), Money(6, "USD")), (rupees(5), rifles(6)), (rifles(5), Quantity(6, "tank")), (rupees(6), rupees(5)),
     (rupees(5), rupees(5)), (None, None), (5, 6), (rupees(5), "Rs 6")],
)  # fmt: skip
def test_two_ends_are_of_one_kind_and_rise(low: Any, high: Any) -> None:
    with pytest.raises(InvalidFigure):
        Figure(low, high, Qualifier.BETWEEN)


@pytest.mark.parametrize(("low", "high"), [(3, 8), (0, 3), (-1, 1), ("4.4", "5.6"), (4, 6)])
def test_about_is_half_a_power_of_ten_around_a_multiple_of_it(low: int | str, high: int | str) -> None:
    with pytest.raises(InvalidFigure):
        Figure(rupees(low), rupees(high), Qualifier.ABOUT)


@pytest.mark.parametrize("figures", [0, -1, 1, 100, 10**9])
def test_a_rounding_to_fewer_figures_than_there_are_is_refused(figures: int) -> None:
    with pytest.raises(InvalidValue):
        Figure.about(rupees(5124), figures)


def test_a_range_keeps_out_an_end_that_it_says_is_not_included() -> None:
    figure = Figure.money("between Rs 5 (not included) and Rs 6")

    assert (False, True) == (figure.low_included, figure.high_included)
    assert not figure.possibly_equal(rupees(5))
    assert figure.possibly_equal(rupees(6))


def test_figures_are_found_inside_a_text_at_their_offsets() -> None:
    pattern = re.compile(money_figure_pattern(), FLAGS)
    text = "It costs around Rs 5,000 crore, up to $2bn more, or Rs 5-6 crore."
    found = [
        (match["before"], match["low"], match["high"])
        for match in pattern.finditer(text)
        if match["low_before"] or match["low_behind"]
    ]

    assert [("around", "Rs 5,000 crore", None), ("up to", "$2bn", None), (None, "Rs 5", "6 crore")] == found


@pytest.mark.parametrize(
    "piece", ["between ", "5-", "5 to ", "more than ", "Rs 5 (not included) ", "one hundred and ", " "]
)
def test_the_search_is_linear_in_a_hostile_text(piece: str) -> None:
    # If it were quadratic in 100,000 characters, nobody would wait for its end.
    hostile = piece * (100_000 // len(piece))
    for pattern in (money_figure_pattern(), quantity_figure_pattern(bare=True)):
        assert re.compile(rf"{pattern}!", FLAGS).search(hostile) is None


def test_the_exact_context_is_left_as_it_was() -> None:
    Figure.money("about Rs 5.4 crore")

    assert 130 == EXACT.prec
