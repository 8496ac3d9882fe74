"""Figures as newspapers write them, of money above all, and what is refused."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import bilateral as bl
from bilateral import Figure, Money, Qualifier, Quantity, crore
from bilateral.errors import InvalidFigure, InvalidValue, UnknownCurrency, quoted
from bilateral.language.grammar.figure import ends_at
from bilateral.language.scanner import scan
from bilateral.testing import moneys, number_like_texts
from bilateral.values.figures.qualifier import WORDS_BEFORE, WORDS_BEHIND
from bilateral.values.figures.stated_money import Known, plain_figure, read_money, state_money
from bilateral.values.numbers.exact import EXACT

pytestmark = pytest.mark.smoke


@given(number_like_texts())
@example("9" * 100_000)
@example("Rs " * 50_000)
@example("between " * 50_000)
@example("about Rs 0")
@example("about $0." + "0" * 29 + "1")
@example("about Rs 1" + "0" * 30)
@example("nearly -Rs 5")
@example("\u20b9five m\u0131ll\u0130on to six m\u0131ll\u0130on")
@example("RON 38736 octillions")
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
    "text",
    [
        "", "about", "Rs", "about Rs 0", "nearly Rs 0", "from Rs 5 crore", "between Rs 5 crore", "about over Rs 5",
        "Rs 5 crore and Rs 6 crore", "over Rs 5-6 crore", "Rs 6-5 crore", "Rs 5-5 crore", "$500-1 million",
        "Rs 5 to $6", "5-6 crore", "about Rs 5 or more", "Rs 5 (not included)", "over Rs 5 (to 1 significant figure)",
        "Rs 5 (to 1 significant figure) or more", "Rs 5 or more (to 1 significant figure)",
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


def test_an_amount_that_a_long_text_states_is_refused_by_its_own_words() -> None:
    tokens = scan("Prices went from Rs 7 crore to Rs 5 crore, and all were glad.")
    ends = ends_at(tokens, 4)
    assert ends is not None
    with pytest.raises(InvalidFigure) as refused:
        state_money(tokens, ends, None, Known({"rupee": "INR"}))
    assert refused.value.came == "Rs 7 crore to Rs 5 crore"


def test_an_unknown_code_is_named_with_its_text() -> None:
    with pytest.raises(UnknownCurrency, match="'about XQZ 5'"):
        Figure.money("about XQZ 5")


def test_rupees_and_dollars_are_those_of_the_reader() -> None:
    figure = Figure.money("Rs 5-6 crore", rupee="PKR")

    assert figure.low == Money(crore(5), "PKR")
    assert Figure.money("over $5", dollar="AUD") == Figure.over(Money(5, "AUD"))


@pytest.mark.parametrize(("words", "qualifier"), WORDS_BEFORE.items())
def test_every_word_before_an_amount_makes_a_figure_of_its_qualifier(words: str, qualifier: Qualifier) -> None:
    amount = "Rs 5 crore to Rs 6 crore" if qualifier is Qualifier.BETWEEN else "Rs 5 crore"
    count = "5 to 6 rifles" if qualifier is Qualifier.BETWEEN else "5 rifles"

    assert qualifier is Figure.money(f"{words} {amount}").qualifier
    assert qualifier is Figure.quantity(f"{words} {count}").qualifier


@pytest.mark.parametrize(("words", "qualifier"), WORDS_BEHIND.items())
def test_every_word_behind_an_amount_makes_a_figure_of_its_qualifier(words: str, qualifier: Qualifier) -> None:
    assert qualifier is Figure.money(f"Rs 5 crore {words}").qualifier
    assert qualifier is Figure.quantity(f"5 rifles {words}").qualifier


@given(
    st.sampled_from(["", "about ", "over ", "more than ", "up to ", "nearly ", "between ", "Just ", "at ", "only "]),
    st.sampled_from(["Rs 5,000", "Rs. 5", "$5.40", "\u20b905", "INR 1,00,000", "5 crore", "0", "$", "5,00"]),
    st.sampled_from(["", " crore", " lakh crore", "bn", " million", " rupees", " crore rupees", " or so"]),
)
@example("about ", "Rs 5,000", " crore")
def test_the_short_path_reads_as_the_grammar_does(words: str, number: str, rest: str) -> None:
    plain = plain_figure(f"{words}{number}{rest}")

    # To say what a shared name means anyway leads past the short path.
    assert plain in (None, plain and read_money(f"{words}{number}{rest}", (("rupee", "INR"),)))


PRINTS: tuple[Callable[[Money], str], ...] = (
    str,
    lambda money: money.format("indian"),
    lambda money: money.format("international"),
    lambda money: money.format("indian", scales=False),
    lambda money: money.format("international", scales=False),
)


@given(moneys(), st.sampled_from(PRINTS))
def test_every_text_of_an_exact_amount_is_a_figure_of_exactly_that(
    money: Money, printed: Callable[[Money], str]
) -> None:
    text = printed(money)

    assert Figure.exactly(Money.parse(text)) == Figure.money(text)


@pytest.mark.parametrize(
    "text",
    [
        "पाँच करोड़ रुपये",
        "पाँच रुपये और पचास पैसे",
        "5 करोड़ रुपये",
        "पाँच टका",
        "Rs 5 and 50 paise",
        "thirteen dollars and forty-five cents",
        "5,000 Rs crore",
        "75 USD million",
        "30 MUSD",
        "Rs. 5,000/-",
        "50 paise",
        "-Rs 5",
        "a lakh rupees",
        "half a million dollars",
    ],
)
def test_the_amount_of_a_text_in_any_script_is_a_figure_of_exactly_that(text: str) -> None:
    assert Figure.exactly(Money.parse(text)) == Figure.money(text)


def test_the_names_that_currencies_share_are_those_of_the_reader() -> None:
    assert Figure.over(Money(5, "NOK")) == Figure.money("over 5 kroner", krone="NOK")
    with pytest.raises(UnknownCurrency, match="over 5 kroner"):
        Figure.money("over 5 kroner")


@pytest.mark.parametrize(
    ("parse", "words"),
    [
        *((Figure.money, words) for words in ("$5-{}", "$5 to ${}", "Rs 5-{} crore", "$5 or ${}", "${0}-{0}")),
        *((Figure.quantity, words) for words in ("5-{} tanks", "5 to {} m", "5 to {} tonnes")),
    ],
)
def test_a_range_with_an_end_however_long_is_refused_and_a_text_with_it_is_read(
    parse: Callable[[str], object], words: str
) -> None:
    text = words.format("9" * 131)
    with pytest.raises(InvalidFigure, match=r"too large to be meant|does not rise"):
        parse(text)

    reading = bl.read(f"They paid {text}.")
    assert text not in [found.text for found in (*reading.money, *reading.quantities)]


#: Names that say parts or millions of a currency, before a number and behind it.
COUNTING = ("MUSD {}", "{} MUSD", "MEUR {}", "{} paise", "{} cents", "{} kopecks", "{} Australian cents", "{} US cents")


@given(st.sampled_from(COUNTING), st.integers(1, 98), st.integers(1, 9), st.sampled_from(["-", " to "]))
@example("MUSD {}", 50, 10, "-")
def test_a_currency_that_counts_at_one_end_counts_at_both(name: str, low: int, more: int, joint: str) -> None:
    said = Figure.money(name.format(f"{low}{joint}{low + more}"))

    assert (Money.parse(name.format(low)), Money.parse(name.format(low + more))) == (said.low, said.high)


def test_the_exact_context_is_left_as_it_was() -> None:
    Figure.money("about Rs 5.4 crore")

    assert 130 == EXACT.prec
