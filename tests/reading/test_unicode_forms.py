"""Letters composed or decomposed: the same words, so the same finds, at places that give them back."""

import re
import unicodedata
from typing import Literal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bilateral import (
    Claim,
    Country,
    Currency,
    Figure,
    InternationalOrganization,
    Passage,
    Reading,
    contract,
    ground,
    read,
)
from bilateral.language.mended import composed
from bilateral.reading.reading import KINDS
from bilateral.testing import prose_like_texts

#: What an accent of which is part of a name, a month, a currency or an amount.
SENTENCES = (
    "Goods from Côte d’Ivoire came to São Tomé and Príncipe.",
    "Türkiye and Perú held their fourth Política Común dialogue in Bogotá on 4 March 2011.",
    "The Réunion accord of 5 May 2010 costs 7 million córdobas, or 30 Kč a day.",
    "The third meeting of the Commission in Málaga took ₹5 करोड़ and 40,000 tonnes of maté.",
    "São Paulo paid R$ 5 milhões for 12 café roasters in 2019.",
)
LETTERS = st.sampled_from("aeCôn é\u0301\u0327₹5 .,-가각ᄀ\u1161\u11a8क\u093c")
MARKS_BEHIND_NO_LETTER = re.compile(r"(?:^|[\d₹ .,-])[\u0301\u0327\u093c]{2}")


Form = Literal["NFC", "NFD"]


def form(name: Form, text: str) -> str:
    return unicodedata.normalize(name, text)


def found(text: str, reading: Reading) -> list[tuple[str, str, str]]:
    """List what was found: its kind, its value and, in composed letters, the words at its place."""
    every = [(kind, each) for kind in KINDS for each in getattr(reading, kind)]
    return [
        (kind, str(getattr(each, "value", getattr(each, "readings", ""))), form("NFC", text[each.start : each.end]))
        for kind, each in every
    ]


@given(text=prose_like_texts() | st.sampled_from(SENTENCES) | st.text(LETTERS, max_size=30))
def test_a_text_says_the_same_in_either_form(text: str) -> None:
    apart, together = form("NFD", text), form("NFC", text)

    assert found(apart, read(apart, source="s")) == found(together, read(together, source="s"))
    for kind in KINDS:
        for each in getattr(read(apart, source="s"), kind):
            assert apart[each.start : each.end] == each.text


def test_the_examples_say_something() -> None:
    assert [len(found(text, read(text))) for text in SENTENCES] == [2, 3, 4, 3, 3]


@given(text=st.text(LETTERS, max_size=30))
@example("5\u0301\u0327")
@example("5\u1161\u0301\u0327")
def test_composing_is_what_unicode_calls_so_and_keeps_every_place(text: str) -> None:
    made = composed(text)

    assert form("NFC", made.text) == form("NFC", text)
    assert made.text == form("NFC", text) or MARKS_BEHIND_NO_LETTER.search(text)
    assert made.origin(0) == 0
    assert made.origin(len(made.text)) == len(text)
    assert sorted(made.origins) == list(made.origins)


@pytest.mark.parametrize("sentence", SENTENCES)
@pytest.mark.parametrize(("one", "other"), [("NFC", "NFD"), ("NFD", "NFC")])
def test_a_quote_is_found_in_a_text_of_the_other_form(sentence: str, one: Form, other: Form) -> None:
    text = form(one, f"They said so. {sentence} It costs Rs 7 crore in Málaga.")
    start = text.index(form(one, sentence[:12]))
    quote = form(other, text[start:])
    cost = Figure.money("Rs 7 crore")

    for passage in (Passage(quote=quote), Passage(quote=quote, start=start, end=len(text))):
        claim = Claim(record="c-1", field=contract.value, value=cost, source="s", passage=passage)
        assert ground([claim], {"s": text}) == ()


@pytest.mark.parametrize(
    "name", ["Côte d’Ivoire", "São Tomé and Príncipe", "Türkiye", "Österreich", "Curaçao", "Réunion"]
)
def test_a_name_is_read_in_either_form(name: str) -> None:
    assert Country.parse(form("NFD", name)) == Country.parse(form("NFC", name))


def test_every_name_of_a_country_currency_or_organization_is_read_in_either_form() -> None:
    assert Currency.parse(form("NFD", "córdoba")) == Currency.parse("córdoba")
    for code in ("EU", "OAS", "AU", "CERN"):
        for name in InternationalOrganization(code).names:
            assert InternationalOrganization.parse(form("NFD", name)) == InternationalOrganization(code)
