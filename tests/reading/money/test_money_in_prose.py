"""Money in running prose: what is found, at which place, and what only looks like money."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bilateral import Figure, Found, Money, Qualifier, read
from bilateral.errors import WrongType
from bilateral.language.lexicon.number_words import scale_word_slips
from bilateral.numbers import spell
from bilateral.reading.spans import Spans
from bilateral.types import Ambiguous
from strategies.finders import find_money

pytestmark = pytest.mark.smoke

#: Pieces of which texts are made that have much to do with money and little with sense.
PIECES = (
    "Rs", "Rs.", "₹", "$", "US$", "US $", "`", "'", "A$", "€", "£", "USD", "ALL", "TOP", "Re", "RS", "rupees",
    "dollars", "million", "crore", "lakh crore", "bn", "cr.", "hundred", "a", "half", "a million", "one", "five",
    "and", "or", "to", "from", "between", "up to", "over", "about", "more than", "or more", "plus", "+", "-odd",
    "only", "5", "5,000", "1.5", "6,01,427", "1,2", "2019", "000", "0", "½", "-", "–", "—", "/-", "%", ".", ",", "(",
    ")", "\n", "\n\n", " ", "  ", "pounds", "won", "cents", "kroner", "Canadian", "Sri Lankan", "करोड़", "रुपये",
    "पाँच", "से", "तक", "५", "લાખની", "కోట్లకు పైగా", "млрд", "рублей", "от", "до", "2,5", "25 000", "ارب", "روپے",
    "\u200d", "ि",
)  # fmt: skip

hostile = st.lists(st.sampled_from(PIECES), max_size=14).flatmap(
    lambda pieces: st.sampled_from(["", " "]).map(lambda joint: joint.join(pieces))
)


def shown(text: str) -> list[tuple[str, str]]:
    """Return the words of each amount found and what they mean."""
    return [(found.text, str(found.value)) for found in find_money(text) if isinstance(found, Found)]


@given(st.text() | hostile)
@example("Rs 5 crore to Rs 3 crore")
@example("`5 `5' ``5")
@example("$-5 -$5 \n-$5")
def test_what_is_found_stands_where_it_says(text: str) -> None:
    everything = list(find_money(text))

    for found in everything:
        assert found.text == text[found.start : found.end] != ""
        if isinstance(found, Found) and found.cue is not None:
            assert found.cue.text == text[found.cue.start : found.cue.end]
            assert found.cue.text in found.value.text
    assert all(one.end <= other.start for one, other in pairwise(everything))


def has_its_meaning_in_the_text_alone(text: str, found: Found[Figure[Money]]) -> bool:
    """Whether the words alone don't say it, by kind.

    One end of a change may have its currency and its scale at the other, "cut from 7 to 5 crore rupees"; a cue that
    names one bound of a range has two readings, "up to $5-6 million"; an ending of South Asia is cut from its word.
    """
    is_part_of_change = not any(isinstance(one, Found) and one.text == found.text for one in find_money(found.text))
    is_one_sided = found.cue is not None and found.value.qualifier is Qualifier.BETWEEN
    return is_part_of_change or is_one_sided or not text.isascii()


@given(hostile)
@example("Rs5 5")
@example("more than about $5 or more")
def test_what_is_found_is_parsed_alike_cue_and_all(text: str) -> None:
    for found in find_money(text):
        if isinstance(found, Found) and not has_its_meaning_in_the_text_alone(text, found):
            start, end = found.start, found.end
            if found.cue:
                start, end = min(start, found.cue.start), max(end, found.cue.end)
            assert found.value == Figure.money(text[start:end])


@given(hostile)
def test_nothing_is_found_in_what_is_taken(text: str) -> None:
    assert list(find_money(text, Spans((0,), (len(text),)))) == []


@given(hostile, hostile)
@example(first="Rs 5 cr", second="")
def test_a_paragraph_is_read_by_itself(first: str, second: str) -> None:
    both = [found.text for found in find_money(f"{first}.\n\n{second}")]

    assert [found.text for found in find_money(f"{first}.")] == both[: len(list(find_money(f"{first}.")))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a deal of Rs 5,000 crore was signed", ("Rs 5,000 crore", "₹5,000 crore")),
        ("a ₹5,100-crore order", ("₹5,100-crore", "₹5,100 crore")),
        ("Rs. 1.5 lakh crore will go", ("Rs. 1.5 lakh crore", "₹1.5 lakh crore")),
        ("its $5.4-billion contract", ("$5.4-billion", "US$5.4 billion")),
        ("an Rs 3,250-cr plan", ("Rs 3,250-cr", "₹3,250 crore")),
        ("INR 4 billion in aid", ("INR 4 billion", "₹400 crore")),
        ("loans worth `600 crore taken", ("`600 crore", "₹600 crore")),
        ("buy it for `160.", ("`160", "₹160")),
        ("60 billion rupees went", ("60 billion rupees", "₹6,000 crore")),
        ("half a million dollars", ("half a million dollars", "US$500,000")),
        ("lent them 5 1/2 million dollars", ("5 1/2 million dollars", "US$5.5 million")),
        ("a toll of .5 euros", (".5 euros", "€0.5")),
        ("two and a half million euros", ("two and a half million euros", "€2.5 million")),
        (
            "five million, two hundred thousand dollars",
            ("five million, two hundred thousand dollars", "US$5.2 million"),
        ),
        ("lent 500 or so crore rupees", ("500 or so crore rupees", "about ₹500 crore")),
        ("owed 3 million ALL then", ("3 million ALL", "ALL 3 million")),
        ("sold for 5 a day, or $3 a week", ("$3", "US$3")),
        ("it cost US$25,000 then", ("US$25,000", "US$25,000")),
        ("a US $5 million grant", ("US $5 million", "US$5 million")),
        ("They give us $5 million", ("$5 million", "US$5 million")),
        ("A$7.17 a share", ("A$7.17", "A$7.17")),
        ("a 90-million-euro order", ("90-million-euro", "€90 million")),
        ("oil at $80 a barrel", ("$80", "US$80")),
        ("a ₹500 note", ("₹500", "₹500")),
        ("amounted to USD 4.3 billion3.", ("USD 4.3 billion", "US$4.3 billion")),
        ("Rs 5, 00, 000 was paid", ("Rs 5, 00, 000", "₹5 lakh")),
        ("Rs. 15,000/- a month", ("Rs. 15,000", "₹15,000")),
        ("Thirteen dollars and five cents", ("Thirteen dollars and five cents", "US$13.05")),
        ("Sri Lankan Rs 500 million", ("Sri Lankan Rs 500 million", "LKR 50 crore")),
        ("a loss of (-$5 million)", ("-$5 million", "-US$5 million")),
        ("12 trillion won in debt", ("12 trillion won", "₩12 trillion")),
        ("fined 50 pounds for it", ("50 pounds", "£50")),
        ("MAD 500 million in aid", ("MAD 500 million", "MAD 500 million")),
        ("Euro 100-million grant", ("Euro 100-million", "€100 million")),
        ("SDR 2.2 billion from the IMF", ("SDR 2.2 billion", "XDR 2.2 billion")),
        ("a fine of BD 5 million", ("BD 5 million", "BHD 5 million")),
        ("a TND 8 million grant", ("TND 8 million", "TND 8 million")),
        ("raised $20 million Canadian for it", ("$20 million Canadian", "C$20 million")),
        ("worth $20 million Canadian.", ("$20 million Canadian", "C$20 million")),
        ("a $20 million Canadian mine", ("$20 million", "US$20 million")),
        ("The plant cost Rs 5 Cr. The rest", ("Rs 5 Cr", "₹5 crore")),
        ("fines of Rs 50,000-1 lakh", ("Rs 50,000-1 lakh", "between ₹50,000 and ₹1,00,000")),
    ],
)
def test_an_amount_is_found_with_its_currency_and_scale(text: str, expected: tuple[str, str]) -> None:
    assert [expected] == shown(text)


@pytest.mark.parametrize(
    ("text", "cue", "value"),
    [
        ("at around Rs 5000 crore", "around", "about ₹5,000 crore"),
        ("as much as $2bn", "as much as", "at most US$2 billion"),
        ("nearly $4 trillion", "nearly", "nearly US$4 trillion"),
        ("upwards of £5m", "upwards of", "at least £5 million"),
        ("not less than Rs 5 lakh", "not less than", "at least ₹5 lakh"),
        ("fined 800 or more dollars", "or more", "at least US$800"),
        ("Rs 125 crore or higher.", "or higher", "at least ₹125 crore"),
        ("may go up to $20bn or more for", "or more", "at least US$20 billion"),
        ("Rs 500-odd crore", "odd", "about ₹500 crore"),
        ("$1bn+ firms", "+", "at least US$1 billion"),
        ("£20,000-plus for charity", "plus", "at least £20,000"),
        ("at an approximate cost of $5bn", "an approximate cost of", "about US$5 billion"),
        ("an indicative value of $5bn", "an indicative value of", "about US$5 billion"),
        ("more than an estimated $5bn", "more than an estimated", "more than US$5 billion"),
        ("only about $5m", "only about", "about US$5 million"),
        ("more than $3.5bn in total", "more than", "more than US$3.5 billion"),
        ("about $5 million or more", "or more", "at least US$5 million"),
        ("a not-to-exceed $9 million order", "not-to-exceed", "at most US$9 million"),
        ("between $2bn and $3 bn", "between", "between US$2 billion and US$3 billion"),
        ("just $3–5 a tonne", "just", "between US$3 and US$5"),
        ("up to $5-6 million", "up to", "between US$5 million and US$6 million"),
        ("over Rs. 55–60 billion a year", "over", "between ₹5,500 crore and ₹6,000 crore"),
        ("ranges from about $3 billion to $5 billion", "about", "between US$3 billion and US$5 billion"),
        ("past the Rs 10 lakh crore mark", "past", "more than ₹10 lakh crore"),
        ("crossed the Rs 100-crore milestone", "crossed", "more than ₹100 crore"),
        ("below the $50 mark", "below", "less than US$50"),
        ("around 20-30 crore rupees", "around", "between ₹20 crore and ₹30 crore"),
        ("2 लाख करोड़ रुपये से अधिक", "से अधिक", "more than ₹2 lakh crore"),
        ("రూ.500 కోట్లకు పైగా", "కు పైగా", "more than ₹500 crore"),
        ("около 2,5 млрд рублей", "около", "about ₽2.5 billion"),
    ],
)
def test_a_qualifier_has_a_place_of_its_own(text: str, cue: str, value: str) -> None:
    (found,) = find_money(text)

    assert isinstance(found, Found)
    assert (cue, value) == (found.cue and found.cue.text, str(found.value))


@pytest.mark.parametrize(
    "text",
    [
        "adding up to Rs 5 crore", "to take over $5 billion", "a dispute over Rs 5 crore",
        "more than the $5 billion planned", "12% higher than Rs 5 crore", "5 times more than $5 million",
        "Rs 5 and over 600 people", "$5m or more than that", "Rs 500 plus taxes", "up from $5 million",
        "said about\n\n$5 million", "crossed the Rs 5 crore limit", "up to the Rs 5 crore mark",
    ],
)  # fmt: skip
def test_words_that_only_look_like_a_qualifier_are_none(text: str) -> None:
    (found,) = find_money(text)

    assert isinstance(found, Found)
    assert (None, Qualifier.EXACTLY) == (found.cue, found.value.qualifier)


@pytest.mark.parametrize(
    "text",
    [
        "India won 5 medals and the 3 won by Korea", "ALL 5 men", "TOP 10", "CUP 2024", "MAD 5", "COP 29", "SDG 13",
        "RON 95", "a million-dollar question", "crores of rupees", "hundreds of millions of dollars",
        "a few hundred dollars", "a couple of hundred dollars", "5 dollar-denominated bonds", "a 50-pound dog",
        "10 pounds of meat", "Euro 2020", "Euro 6 norms", "450 marks out of 500", "50 Cent", "10 cents of land",
        "2 Brazilian real estate firms", "RS 7", "a `5 minutes' walk", "``500 people''", "`one of us'", "Rs 6,1,427",
        "the dollar 75.4", "Rs", "$", "$25 000 000 0", "USD/INR 83.2", "per cent", "5 per cent",
        "between $5 million and what was asked", "in 2019 won the title", "Ψ$5", "$ 1, 200", "Rs 12, 500",
        "3/4 million dollars", "in 2020/21 dollars fell",
        "$5-$5-$5", "Rs 10-15-20", "$1/4 million", "Rs 12 LPA", "RO 5 plants", "bd 5 million", "5 KD",
    ],
)  # fmt: skip
def test_what_is_no_money_is_not_found(text: str) -> None:
    assert shown(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("rose from $5 billion to $7 billion", [("$5 billion", "US$5 billion"), ("$7 billion", "US$7 billion")]),
        ("cut from 7 to 5 crore rupees", [("7", "₹7 crore"), ("5 crore rupees", "₹5 crore")]),
        ("raised petrol by Rs 4 to Rs 293", [("Rs 4", "₹4"), ("Rs 293", "₹293")]),
        ("dipped by $1.2 bn to $6.4 bn", [("$1.2 bn", "US$1.2 billion"), ("$6.4 bn", "US$6.4 billion")]),
        (
            "from barely $10 billion to $255 billion",
            [("$10 billion", "US$10 billion"), ("$255 billion", "US$255 billion")],
        ),
        ("slipped 12 paise to 83.40", [("12 paise", "₹0.12")]),
        (
            "will raise $5 million to $6 million",
            [("$5 million to $6 million", "between US$5 million and US$6 million")],
        ),
        ("from Rs 5 crore-Rs 10 crore", [("Rs 5 crore-Rs 10 crore", "between ₹5 crore and ₹10 crore")]),
        ("the $50- to $60-million range", [("$50- to $60-million", "between US$50 million and US$60 million")]),
        ("5- to 6-crore rupees", [("5- to 6-crore rupees", "between ₹5 crore and ₹6 crore")]),
        ("five to six crore rupees", [("five to six crore rupees", "between ₹5 crore and ₹6 crore")]),
        ("a hike of $2 to $30", [("$2", "US$2"), ("$30", "US$30")]),
        ("ranging from Rs 500 to Rs 1,000", [("Rs 500 to Rs 1,000", "between ₹500 and ₹1,000")]),
        ("fines of Rs 500 to Rs 5,000", [("Rs 500 to Rs 5,000", "between ₹500 and ₹5,000")]),
        ("A$7.17 to A$8.24", [("A$7.17 to A$8.24", "between A$7.17 and A$8.24")]),
        ("$5 billion—$7 billion more", [("$5 billion", "US$5 billion"), ("$7 billion", "US$7 billion")]),
        ("Rs 2 crore and Rs 3 crore", [("Rs 2 crore", "₹2 crore"), ("Rs 3 crore", "₹3 crore")]),
        ("Rs 500 or Rs 1,000", [("Rs 500", "₹500"), ("Rs 1,000", "₹1,000")]),
        ("5 or 6 lakh rupees", [("5 or 6 lakh rupees", "between ₹5 lakh and ₹6 lakh")]),
        ("Rs 5 lakh to 10 families", [("Rs 5 lakh", "₹5 lakh")]),
        ("Rs 5,000 to 20,000 families", [("Rs 5,000", "₹5,000")]),
        ("from 2019 to $5 million", [("$5 million", "US$5 million")]),
        ("cut by 2020 to 5 billion euros", [("5 billion euros", "€5 billion")]),
        ("fell Rs 5 crore to Rs 3 crore", [("Rs 5 crore", "₹5 crore"), ("Rs 3 crore", "₹3 crore")]),
        ("Rs 5 and 6 pounds of meat", [("Rs 5", "₹5")]),
    ],
)
def test_two_amounts_are_a_range_or_a_change_or_two(text: str, expected: list[tuple[str, str]]) -> None:
    assert expected == shown(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("₹500 करोड़ की योजना", [("₹500 करोड़", "₹500 crore")]),
        ("पाँच करोड़ रुपये और ढाई लाख रुपये", [("पाँच करोड़ रुपये", "₹5 crore"), ("ढाई लाख रुपये", "₹2.5 lakh")]),
        ("५०० कोटी रुपयांची मदत", [("५०० कोटी रुपया", "₹500 crore")]),
        ("৫০০ কোটি টাকা", [("৫০০ কোটি টাকা", "৳500 crore")]),
        ("રૂ. 25 લાખની સહાય", [("રૂ. 25 લાખ", "₹25 lakh")]),
        ("ரூ.500 கோடி ஒதுக்கீடு", [("ரூ.500 கோடி", "₹500 crore")]),
        ("5 లక్షల రూపాయలు", [("5 లక్షల రూపాయలు", "₹5 lakh")]),
        ("500 ಕೋಟಿ ರೂಪಾಯಿ", [("500 ಕೋಟಿ ರೂಪಾಯಿ", "₹500 crore")]),
        ("۵۰ کروڑ روپے", [("۵۰ کروڑ روپے", "₹50 crore")]),
        ("५ अर्ब रुपैयाँ", [("५ अर्ब रुपैयाँ", "₹500 crore")]),
        ("5 से 7 करोड़ रुपये", [("5 से 7 करोड़ रुपये", "between ₹5 crore and ₹7 crore")]),
        ("от 5 до 7 млрд руб.", [("5 до 7 млрд руб.", "between ₽5 billion and ₽7 billion")]),
        ("25 000 рублей и $3 млрд", [("25 000 рублей", "₽25,000"), ("$3 млрд", "US$3 billion")]),
    ],
)
def test_amounts_in_other_languages_are_found(text: str, expected: list[tuple[str, str]]) -> None:
    assert expected == shown(text)


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("500 kroner", ["DKK 500", "NOK 500", "SEK 500", "ISK 500"]),
        ("Rs 5-6,000 crore", ["between ₹5 crore and ₹6,000 crore", "between ₹5,000 crore and ₹6,000 crore"]),
    ],
)
def test_what_has_several_readings_keeps_them(text: str, readings: list[str]) -> None:
    (found,) = find_money(text)

    assert isinstance(found, Ambiguous)
    assert readings == [str(reading) for reading in found.readings]


def test_what_names_mean_is_told() -> None:
    (found,) = find_money("Rs 5 crore", rupee="PKR")
    (other,) = find_money("500 kroner", krone="NOK")

    assert ["PKR", "NOK"] == [one.value.bound.currency for one in (found, other) if isinstance(one, Found)]


def test_a_name_that_is_not_shared_is_refused() -> None:
    with pytest.raises(WrongType, match="what a name means"):
        list(find_money("Rs 5", yuan="CNY"))  # type: ignore[call-arg]  # that is what is tested


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("In 2021 Rs 500 crore was spent.", ["Rs 500 crore"]),
        ("On December 6 Rs. 50 lakh was paid.", ["Rs. 50 lakh"]),
        ("In 2021-22 INR 5 crore, and in 2023 US$ 6 million", ["INR 5 crore", "US$ 6 million"]),
        ("Rs 100 Rs 200 Rs 300", ["Rs 100", "Rs 200", "Rs 300"]),
        ("It cost 20€ 30 years ago, or 500 rupees 50 paise.", ["20€", "500 rupees 50 paise"]),
    ],
)
def test_a_currency_between_two_numbers_belongs_to_the_one_behind(text: str, words: list[str]) -> None:
    assert words == [found.text for found in find_money(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("por $30 millones a", ("$30 millones", "US$30 million")),
        ("rund $20 Milliarden", ("$20 Milliarden", "US$20 billion")),
        ("Rs 5 juta", ("Rs 5 juta", "₹50 lakh")),
    ],
)
def test_scale_words_of_other_languages_are_read(text: str, expected: tuple[str, str]) -> None:
    assert [expected] == shown(text)


@pytest.mark.parametrize("slip", sorted(scale_word_slips()))
def test_an_amount_is_not_read_without_its_misspelt_scale_word(slip: str) -> None:
    assert [] == shown(f"The loan of $5 {slip} was repaid.")


@given(
    st.text("0123456789ace", min_size=1, max_size=6), st.sampled_from(["usd", "eur", "rs", "ff"]), st.integers(1, 99)
)
def test_no_amount_is_read_in_a_word_of_letters_and_digits(word: str, name: str, number: int) -> None:
    assert not shown(f"under the key a{word}{number}{name} or a{word}-a{number}{name}-2, says the log")


def test_an_amount_that_a_page_has_torn_is_not_read_in_part() -> None:
    assert [] == shown("It paid Rs 12 , 500 for it.")
    assert ["Rs 12"] == [found.text for found in find_money("It paid Rs 12 , and 500 people came.")]


@pytest.mark.parametrize("torn", ["EUR 38\n500 000", "EUR 38 500\n000", "38\n500 000 tonnes"])
def test_nor_is_a_number_that_a_line_end_has_torn_between_its_groups(torn: str) -> None:
    reading = read(f"The grant is {torn} in all.")

    assert (reading.money, reading.quantities) == ((), ())
    assert [str(one.value) for one in read("Rice 2024\n500 000 tonnes").quantities] == ["500,000 tonnes"]


@given(
    st.integers(1, 900),
    st.sampled_from([("arab", 9), ("kharab", 11)]),
    st.sampled_from([".", ", it says.", " was paid."]),
)
def test_a_scale_word_of_rupees_may_have_its_capital(number: int, scale: tuple[str, int], behind: str) -> None:
    said = f"Rs {number} {scale[0].title()}"
    [found] = read(f"The dam costs {said}{behind}").money

    assert (said, Figure.money(f"Rs {number * 10 ** scale[1]}")) == (found.text, found.value)
    assert Figure.money(said) == found.value


def test_of_arab_states_none_is_a_scale() -> None:
    assert ["5 Arab states"] == [str(one.value) for one in read("It asked 5 Arab states.").quantities]
    assert [] == shown("Of the 22, 5 Arab and 7 others came.")


def test_a_number_with_another_decimal_mark_is_not_read_without_its_scale() -> None:
    assert [] == shown("por US$ 5,5 milhões")
    assert [found.text for found in find_money("por US$ 5,5 milhões", decimal=",")] == ["US$ 5,5 milhões"]


@pytest.mark.parametrize(("text", "stated"), [
    ("FRAUD OF RS 40-50 CRORE IN DELHI", ["between ₹40 crore and ₹50 crore"]),
    ("BANKS HOLD AT LEAST $190BN OF BAD DEBT", ["at least US$190 billion"]),
    ("SHARES OF RS 10 EACH", ["₹10"]),
    ("The RS 7 was shown in all its colours.", []),
])  # fmt: skip
def test_capitals_say_nothing_in_a_headline_in_capitals(text: str, stated: list[str]) -> None:
    assert [str(found.value) for found in read(text).money] == stated


def test_a_price_in_two_decimals_is_money_behind_capitals() -> None:
    found = read("It cost DM 0.04, then RM 2.40 a unit.").money

    assert [str(one.value) for one in found] == ["DEM 0.04", "MYR 2.4"]
    assert read("It is version DM 4 of it, then dm 0.04.").money == ()


@given(
    st.sampled_from(["KES", "KWD", "EGP", "NGN", "MXN", "VND"]),
    st.integers(1, 999),
    st.sampled_from(["m", "mn", "bn", " million", " billion"]),
)
def test_a_code_that_is_no_word_may_touch_its_amount(code: str, number: int, scale: str) -> None:
    [found] = read(f"A {code}{number}{scale} loan was made.").money

    assert (f"{code}{number}{scale}", Figure.money(f"{code} {number} {scale.strip()}")) == (found.text, found.value)
    assert read(f"They bought the {code}{number} and {code}-{number}{scale.strip()[0].upper()} sets.").money == ()


@pytest.mark.parametrize(("said", "code"), [
    ("S/ 13,000 million", "PEN"), ("S/. 20.5m", "PEN"), ("Frw 90 billion", "RWF"), ("JD 120 million", "JOD"),
    ("LD 5m", "LYD"), ("B/. 5 million", "PAB"), ("KSh. 500m", "KES"), ("two mln dlrs", "USD"),
    ("500 mln stg", "GBP"), ("200 mln marks", "DEM"), ("1.3 tln won", "KRW"),
])  # fmt: skip
def test_signs_of_the_press(said: str, code: str) -> None:
    [found] = read(f"It cost {said} in all.").money

    assert (said, code) == (found.text, found.value.low and found.value.low.currency)


@given(
    st.integers(2, 999),
    st.sampled_from(["euros", "United States dollars", "Saudi riyals", "yen"]),
    st.sampled_from([3, 6]),
)
def test_an_amount_in_words_and_again_in_figures_is_one(number: int, name: str, power: int) -> None:
    words, figures = spell(number * 10**power), f"{number * 10**power:,}"
    said = f"{words} ({figures}) {name}"
    [found] = read(f"The Fund has a capital of {said}.").money

    assert (said, Figure.money(f"{figures} {name}")) == (found.text, found.value)
    assert Figure.money(said) == found.value
    assert read(f"The Fund has a capital of {said}.").quantities == ()
    assert read(f"It has {words} ({figures}) rifles.").money == ()


@pytest.mark.parametrize(("text", "stated"), [
    ("Pretoria paid R 780 million.", ["ZAR 780 million"]),
    ("South Africa has Plan R 5 million men like.", []),
    ("South Africa built R 5 ships.", []),
    ("Tunis asks TND 300 a tonne, or TND 300 per head.", ["TND 300", "TND 300"]),
    ("The fare is NPR 6.40 now.", ["NPR 6.4"]),
    ("It was TND 5 per cent, NPR 5 men and NPR 5 a day.", []),
    ("Harare pays ZiG 200 million.", ["ZWG 200 million"]),
])  # fmt: skip
def test_what_a_sign_of_few_letters_needs(text: str, stated: list[str]) -> None:
    assert [str(found.value) for found in read(text).money] == stated


@pytest.mark.parametrize("times", ["twice", "half", "ten times"])
def test_so_many_times_as_much_is_no_bound(times: str) -> None:
    assert [str(found.value) for found in read(f"It costs {times} as much as $5 million.").money] == ["US$5 million"]
    assert [str(found.value) for found in read("It costs as much as $5 million.").money] == ["at most US$5 million"]
