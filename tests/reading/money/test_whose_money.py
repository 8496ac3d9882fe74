"""Whose money a shared name is, told by the countries of the text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import Figure, Money, read
from bilateral.errors import AmbiguousCurrency
from bilateral.language.lexicon.currencies import Noun, nouns, places
from bilateral.values.countries.country import Country
from bilateral.values.money.currency import currencies_of

#: Nouns that mean nothing certain alone, each with its argument and its currencies.
UNCERTAIN = [noun for noun in nouns() if noun.meaning and not noun.default and noun.alone and len(noun.words[0]) > 2]
#: One country for each currency, which has no other of the name.
HOMES = [
    (noun, code, code[:2])
    for noun in UNCERTAIN
    for code in noun.codes
    if [one for one in noun.codes if currencies_of(code[:2]).get(one)] == [code]
    and code[:2] not in {"CD"}  # "Congo" is two
]


@pytest.mark.parametrize(("noun", "code", "home"), HOMES, ids=lambda one: one if isinstance(one, str) else one.words[0])
def test_the_one_country_of_the_sentence_says_whose_a_name_is(noun: Noun, code: str, home: str) -> None:
    sentence = f"The treasury of {Country(home).name} lent 5 million {noun.words[0]} to a bank."

    (found,) = read(sentence).money
    assert f"5 million {noun.words[0]}" == found.text
    assert Figure.exactly(Money(5_000_000, code)) == found.value


@pytest.mark.parametrize("noun", UNCERTAIN, ids=lambda noun: noun.words[0])
def test_a_name_without_a_country_means_nothing_certain(noun: Noun) -> None:
    amount = f"5 million {noun.words[0]}"
    reading = read(f"A bank lent {amount} to a farmer.")

    assert () == reading.money
    (unclear,) = reading.ambiguous
    assert amount == unclear.text
    assert "the money of several countries" in unclear.problem
    with pytest.raises(AmbiguousCurrency, match="the money of several countries"):
        Figure.money(amount)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Yemen's ministry paid 70 million riyals.", "YER 70 million"),
        ("The Moroccan ministry paid 70 million dirhams.", "MAD 70 million"),
        ("Doha paid 70 million riyals for the stadium.", "QAR 70 million"),
        ("Oslo and Bergen share 3 billion kroner.", "NOK 3 billion"),
        ("Rabat pledged Dh 200 million.", "MAD 200 million"),
        ("Kampala will spend Sh800 billion.", "UGX 800 billion"),
        ("Lagos borrowed N45 billion.", "\u20a645 billion"),
        ("Zambia's miners paid K300 million.", "ZMW 300 million"),
        ("Malawi's miners paid K300 million.", "MWK 300 million"),
        ("Ivory Coast lent 6 billion CFA francs.", "XOF 6 billion"),
        ("Cameroon lent 6 billion CFA francs.", "XAF 6 billion"),
        # Of crowns and marks, millions make money where a country is named.
        ("The Danish army asked for 3 billion crowns.", "DKK 3 billion"),
        # What the whole text tells of, where the sentence names nobody.
        ("Kuwait has a new budget. It sets aside 40 million dinars for schools.", "KWD 40 million"),
        # What the text calls in full.
        ("Egypt raised 6 billion Egyptian pounds. Last year it was 4 billion pounds.", "EGP 4 billion"),
    ],
)
def test_a_place_an_adjective_or_the_text_says_whose_a_name_is(text: str, value: str) -> None:
    assert value == str(read(text).money[-1].value)


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("Saudi Arabia lent Oman 5 million riyals.", ["SAR 5 million", "OMR 5 million"]),
        ("Iraq and Jordan exchanged 5 million dinars.", ["IQD 5 million", "JOD 5 million"]),
        ("Egypt spent 90 million pounds on wheat.", ["\u00a390 million", "EGP 90 million"]),
        ("North Korea earned 50 billion won.", ["\u20a950 billion", "KPW 50 billion"]),
        ("Belarus borrowed 70 million roubles.", ["\u20bd70 million", "BYN 70 million"]),
        ("Pakistan paid Rs 300 billion to its farmers.", ["\u20b930,000 crore", "PKR 30,000 crore"]),
        ("China spent \u00a55 billion on chips.", ["JPY 5 billion", "CNY 5 billion"]),
    ],
)
def test_a_country_makes_ambiguous_what_else_would_be_another_s(text: str, readings: list[str]) -> None:
    reading = read(text)

    assert () == reading.money
    (unclear,) = reading.ambiguous
    assert readings == [str(value) for value in unclear.readings]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Britain gave Egypt 90 million pounds.", "\u00a390 million"),
        ("South Korea sent North Korea 50 billion won.", "\u20a950 billion"),
        ("Australia will spend $90 million on the port.", "US$90 million"),
        ("Canada and Singapore set aside 90 million dollars.", "US$90 million"),
        ("Goods of Rs 5 crore came from Pakistan.", "\u20b95 crore"),
        ("India lent Nepal Rs 300 billion.", "\u20b930,000 crore"),
        ("The bridge cost 90 million pounds.", "\u00a390 million"),
    ],
)
def test_a_default_holds_beside_its_own_country_and_of_what_is_counted_anywhere(text: str, value: str) -> None:
    assert [value] == [str(found.value) for found in read(text).money]


def test_what_is_told_goes_before_what_the_text_names() -> None:
    assert ["OMR 5 million"] == [str(found.value) for found in read("Qatar lent 5 million riyals.", riyal="OMR").money]
    assert ["EGP 90 million"] == [
        str(found.value) for found in read("Egypt spent 90 million pounds.", pound="EGP").money
    ]


@pytest.mark.parametrize("text", ["It took N500,000.", "It took K45 million.", "It took R45 million."])
def test_a_letter_is_money_only_where_its_country_is_named(text: str) -> None:
    reading = read(text)

    assert ((), ()) == (reading.money, reading.ambiguous)


@given(st.sampled_from(sorted(places().items())))
def test_a_place_is_of_a_country_with_money(place: tuple[str, str]) -> None:
    word, country = place

    assert word == word.lower()
    assert currencies_of(Country(country).code)


def test_a_code_that_the_text_writes_says_whose_a_name_is() -> None:
    (stake, cash) = read("A fund took a stake of 5 million dirhams, AED 1 million of it in cash.").money

    assert stake.value == Figure.exactly(Money(5_000_000, "AED"))
    assert cash.value == Figure.exactly(Money(1_000_000, "AED"))
    assert not read("At COP29 they lent 5 million pesos to it.").money  # letters of a conference are no code
