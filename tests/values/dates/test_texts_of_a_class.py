"""A text of a class derived from `str`, as `numpy.str_` is, leaves its characters behind and nothing else."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

import pytest
from hypothesis import given

from bilateral import Period, Term, When, fiscal_year
from bilateral.errors import InvalidValue
from bilateral.testing import hostile_texts, periods, terms, whens
from strategies.texts_of_a_class import Text, kept_alive


def fiscal_year_of_india(text: str) -> Period:
    return fiscal_year(text, country="IN")


DOORS: list[Callable[[str], object]] = [When, When.parse, Period.parse, Period.all_of, Term.parse, fiscal_year_of_india]


def parts_of(period: Period) -> list[When]:
    return [end for end in (period.start, period.end) if isinstance(end, When)]


@given(whens())
def test_a_date_is_kept_as_an_exact_text(when: When) -> None:
    doors = (When,) if re.fullmatch(r"[0-9]{4}-[234][0-9]", str(when)) else (When, When.parse)
    for take in doors:
        found = take(Text(when.edtf))

        assert when == found
        assert type(found.edtf) is str


@given(periods())
def test_the_ends_of_a_period_are_kept_as_exact_texts(period: Period) -> None:
    for found in (Period.parse(Text(period)), Period(Text(period.start), Text(period.end))):
        assert period == found
        assert all(type(end.edtf) is str for end in parts_of(found))


@given(terms())
def test_a_term_is_that_of_its_characters(term: Term) -> None:
    assert term == Term.parse(Text(term))


@pytest.mark.parametrize("text", ["6 December 2021", "2021-12-06?", "before 1985", " 1990 ", "199u", "2021/2031"])
def test_what_is_read_from_words_or_refused_holds_exact_texts(text: str) -> None:
    for take in (When, When.parse, Period.parse):
        try:
            found = take(Text(text))
        except InvalidValue as error:
            assert type(error.came) is str
            assert repr(text) in str(error)
        else:
            assert all(type(one.edtf) is str for one in (parts_of(found) if isinstance(found, Period) else [found]))


@given(hostile_texts())
def test_a_door_answers_a_text_of_any_class_alike(text: str) -> None:
    for take in DOORS:
        assert _answer(take, text) == _answer(take, Text(text))


def _answer(take: Callable[[str], object], text: str) -> object:
    try:
        return take(text)
    except InvalidValue as error:
        return type(error), str(error)


def test_no_cache_keeps_alive_what_hangs_on_a_text() -> None:
    texts = ("2021", "2021-04-01", "[1667,1668]", "2004-06~-11", "10 years", "2021-22", "199", "[")
    assert [] == kept_alive((partial(_answer, take), text) for take in DOORS for text in texts)
