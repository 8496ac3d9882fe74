"""The tables of currencies: what their lines name is there, and no line hides another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import pytest

from bilateral import When
from bilateral.language.lexicon.currencies import (
    adjectives,
    adjectives_of,
    adjectives_of_languages,
    minor_nouns,
    nouns,
    nouns_of_languages,
    other_signs,
    printed_signs,
    shared_names,
    shared_signs,
    small_codes,
)
from bilateral.language.lexicon.tables import several, table
from bilateral.values.money.currency_codes import currency_code

#: The columns that hold codes of currencies.
CODES = [
    ("currency_nouns", "currencies"),
    ("currency_signs", "currencies"),
    ("small_codes", "code"),
    ("minor_units", "currencies"),
    ("minor_digits", "currencies"),
    ("currency_codes", "code"),
    ("currency_spans", "currency"),
]


def twice(words: Iterable[str]) -> list[str]:
    """Return what stands more than once."""
    return [word for word, count in Counter(words).items() if count > 1]


@pytest.mark.parametrize(("name", "column"), CODES)
def test_every_code_is_a_currency(name: str, column: str) -> None:
    for line in table(name):
        for code in several(line[column]):
            assert code == currency_code(code)


@pytest.mark.parametrize(("name", "column"), CODES[2:6])
def test_what_is_told_of_a_currency_is_told_once(name: str, column: str) -> None:
    assert not twice(code for line in table(name) for code in several(line[column]))


@pytest.mark.parametrize(("name", "column"), [("currency_nouns", "needs_country"), ("currency_signs", "is_printed")])
def test_what_may_be_so_is_so_or_left_empty(name: str, column: str) -> None:
    assert {line[column] for line in table(name)} == {"", "yes"}


def test_no_noun_is_hidden_by_another() -> None:
    written = [word for noun in (*nouns(), *minor_nouns()) for word in noun.words]
    written += [word for words in nouns_of_languages().values() for word in words]

    assert not twice(written)


def test_a_word_of_another_language_stands_for_a_noun_that_is_there() -> None:
    alone = [noun for noun in nouns() if noun.alone]
    named = {noun.meaning or noun.codes[0] for noun in alone} | {noun.words[0] for noun in minor_nouns()}

    assert set(nouns_of_languages()) <= named


def test_a_word_that_stands_only_behind_its_number_is_one_of_its_line() -> None:
    for line in (*table("currency_nouns"), *table("currency_languages")):
        assert set(several(line["only_behind"])) <= set(several(line["words"]))


def test_a_shared_name_has_its_currencies_and_its_default_is_one_of_them() -> None:
    for codes, default in shared_names().values():
        assert len(codes) > 1
        assert default in ("", *codes)
    assert {noun.meaning for noun in minor_nouns()} | set(shared_signs().values()) <= {"", *shared_names()}


def test_every_country_with_an_adjective_has_a_currency() -> None:
    codes = {code for noun in nouns() for code in noun.codes}

    assert not [key for key in adjectives() if not any(code.startswith(key) for code in codes)]
    assert set(adjectives_of_languages()) <= set(adjectives())


def test_a_code_with_an_adjective_of_its_own_has_not_those_of_a_country() -> None:
    assert ("serbian",) == adjectives_of("CSD")
    assert ("czechoslovak",) == adjectives_of("CSK")
    assert () == adjectives_of("XDR")


def test_a_printed_sign_is_one_and_the_others_are_in_small_letters() -> None:
    assert not [sign for sign in printed_signs().values() if several(sign) != (sign,)]
    assert not [sign for signs in other_signs().values() for sign in signs if sign != sign.lower()]


def test_codes_in_small_letters_are_no_words_of_english() -> None:
    assert not {"ALL", "TRY", "TOP", "MAD", "PEN", "COP"} & set(small_codes())


def test_a_span_that_was_put_right_ends_after_it_began() -> None:
    for line in table("currency_spans"):
        assert not line["last_day"] or When(line["first_day"]).certainly_before(When(line["last_day"]))
