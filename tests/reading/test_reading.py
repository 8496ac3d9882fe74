"""What holds of every text that is read, whatever is found in it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Any

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bilateral import BilateralError, Country, Found, Reading, When, read
from bilateral.errors import InvalidId, InvalidWhen, UnknownCountry, UnknownCurrency, WrongType
from bilateral.reading.found import AnyFound, FoundKind, beside, in_order
from bilateral.testing import laws, prose_like_texts
from bilateral.types import Ambiguous, Words
from strategies.reports import reports

PUBLISHED = "2021-12-06"
#: Texts of any sort: jumbles that make no sense, and sentences that do.
TEXTS = prose_like_texts() | reports()
#: One number says one thing: an amount, a count or a day, or it is left open which. A country or a meeting may hold
#: others, as "India" in a meeting's title, and stand in them, as "Indian" in "5 Indian rupees".
OF_NUMBERS = frozenset({FoundKind.MONEY, FoundKind.QUANTITY, FoundKind.DATE, FoundKind.AMBIGUOUS})


def by_kind(reading: Reading) -> dict[FoundKind, list[AnyFound]]:
    return {kind: [one for its, one in in_order(reading) if its is kind] for kind in FoundKind}


def overlaps(finds: Iterable[AnyFound]) -> list[tuple[AnyFound, AnyFound]]:
    return [(one, other) for one, other in pairwise(finds) if other.start < one.end]


# Where things stand ------------------------------------------------------------------------------------------


@given(TEXTS, st.sampled_from([None, PUBLISHED, "2021", "2024-02-29"]))
@example("On 2021-12-06 Rs 5", PUBLISHED)
@example("\u20285", None)
@example("Rs\u30005", None)
@example("\u00a3" + "8" * 150 + "K", None)
def test_what_is_found_stands_where_it_says(text: str, published: str | None) -> None:
    for _, found in in_order(read(text, published=published)):
        for words in (found, *beside(found)):
            assert words.text
            assert words.text == text[words.start : words.end]


@given(TEXTS)
def test_what_is_of_one_kind_stands_in_order_and_apart(text: str) -> None:
    reading = read(text, published=PUBLISHED)

    for kind, finds in by_kind(reading).items():
        assert [] == overlaps(finds), kind
    for kept in (reading.money, reading.quantities, reading.dates, reading.countries, reading.meetings):
        assert list(kept) == sorted(kept, key=lambda found: found.start)


@given(TEXTS)
@example("On 2021-12-06 Rs 5 crore")
@example("2021-12-06$")
@example("on 06/12/2021 Rs 5")
@example("Rs 600 or 2021-06-12")
def test_no_number_says_two_things(text: str) -> None:
    finds = [one for kind, one in in_order(read(text, published=PUBLISHED)) if kind in OF_NUMBERS]

    assert [] == overlaps(finds)


def test_each_kind_holds_to_the_law_of_finders() -> None:
    laws.finder(lambda text: read(text, published=PUBLISHED).money, texts=reports())
    laws.finder(lambda text: read(text, published=PUBLISHED).quantities, texts=reports())
    laws.finder(lambda text: read(text, published=PUBLISHED).dates, texts=reports())
    laws.finder(lambda text: read(text).countries, texts=reports())
    laws.finder(lambda text: read(text).meetings, texts=reports())
    laws.finder(lambda text: read(text).ambiguous, texts=reports())


# What else stands in the text --------------------------------------------------------------------------------

#: A paragraph that says nothing, and nothing of what is said below it. Its letters are small, for "5 usd" is money
#: where nothing is written in capitals.
NOTHING = "the hall was full, and nobody who had come to listen went away before the end of the music.\n\n"


def shifted(found: Any, by: int) -> Any:
    """The same thing found, so many characters further on."""
    words = {name: getattr(found, name, None) for name in ("cue", "unit")}
    moved = {name: shifted(here, by) for name, here in words.items() if here is not None}
    return attrs.evolve(found, start=found.start + by, end=found.end + by, **moved)


@given(TEXTS, st.none() | st.just(PUBLISHED))
@example("Article 21st century", None)
@example("2021", None)
def test_a_paragraph_before_changes_nothing(text: str, published: str | None) -> None:
    alone, below = read(text, published=published), read(NOTHING + text, published=published)

    assert [(kind, shifted(one, len(NOTHING))) for kind, one in in_order(alone)] == list(in_order(below))


@given(st.lists(reports(), min_size=2, max_size=3))
def test_paragraphs_say_together_what_they_say_alone(paragraphs: list[str]) -> None:
    whole, said, at = "\n\n".join(paragraphs), list[tuple[FoundKind, AnyFound]](), 0
    for text in paragraphs:
        said += [(kind, shifted(one, at)) for kind, one in in_order(read(text, published=PUBLISHED))]
        at += len(text) + 2

    assert said == list(in_order(read(whole, published=PUBLISHED)))


WRAPPED = (
    "It has been paid since 2022.", "It ran from 1979 to 2023.", "It rose between 1990 and 2010.", "They pay by 2026.",
    "Under Article 370 nobody may.", "They met on 6 December 2021 in Delhi.",
    "It cost Rs 500 crore for 70,000 rifles.", "the 20th meeting of the India-Russia commission",
)  # fmt: skip


@pytest.mark.parametrize("text", WRAPPED)
def test_the_ends_of_lines_are_blanks(text: str) -> None:
    said = [(kind, one.start, one.end) for kind, one in in_order(read(text))]
    for at in (at for at, letter in enumerate(text) if letter == " "):
        wrapped = f"{text[:at]}\n{text[at + 1 :]}"

        assert said == [(kind, one.start, one.end) for kind, one in in_order(read(wrapped))], wrapped


@given(TEXTS)
def test_a_text_read_again_says_the_same(text: str) -> None:
    first, again = read(text, published=PUBLISHED), read(text, published=PUBLISHED)

    assert first == again
    assert hash(first) == hash(again)
    assert text == first.text


@given(TEXTS)
def test_without_a_day_of_publication_nothing_else_is_found(text: str) -> None:
    told, untold = read(text, published=PUBLISHED), read(text)

    assert untold.money == told.money
    assert untold.countries == told.countries
    assert untold.meetings == told.meetings


def test_nothing_is_found_in_nothing() -> None:
    for text in ("", " ", "\n\n", "\x00", "\ud83d"):
        assert () == in_order(read(text, published=PUBLISHED))


# Every kind in one sentence ----------------------------------------------------------------------------------


def test_one_sentence_may_say_something_of_every_kind() -> None:
    text = "At the 21st India-Russia summit on Monday they agreed on 70,000 rifles for about $5 million by 06/12/2022."
    found = by_kind(read(text, published=PUBLISHED))

    assert {
        FoundKind.MONEY: ["$5 million"],
        FoundKind.QUANTITY: ["70,000"],
        FoundKind.DATE: ["Monday"],
        FoundKind.COUNTRY: ["India", "Russia"],
        FoundKind.MEETING: ["21st India-Russia summit"],
        FoundKind.AMBIGUOUS: ["06/12/2022"],
    } == {kind: [one.text for one in finds] for kind, finds in found.items()}


# What is told of the text ------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", [None, b"Rs 5", 5, ["Rs 5"], bytearray(b"Rs 5")])
def test_what_is_no_text_is_refused(text: Any) -> None:
    with pytest.raises(WrongType, match=r"read takes text"):
        read(text)


class Page(str):
    """A text that holds on to what it came from, as those of numpy and of parsers of HTML do."""

    __slots__ = ()

    def __str__(self) -> str:
        return "another text"


@given(TEXTS)
@example("India will pay around Rs 5 crore\nfor 70,000 Russian\nrifles by 6 May 2021 or 06/12/2022.")
def test_of_a_text_of_a_derived_class_exact_texts_are_kept(text: str) -> None:
    reading = read(Page(text))

    assert {str} == {type(one) for one in texts_of(reading)}
    assert read(text) == reading


def texts_of(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for one in value:  # pyright: ignore[reportUnknownVariableType] - of anything
            yield from texts_of(one)  # pyright: ignore[reportUnknownArgumentType] - as above
    elif attrs.has(type(value)):
        kind: Any = type(value)
        yield from texts_of(tuple(getattr(value, field.name) for field in attrs.fields(kind)))


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("publised", r"\(did you mean published=\?\), got 'publised'"),
        ("contry", r"\(did you mean country=\?\), got 'contry'"),
        ("roubel", r"\(did you mean rouble=\?\), got 'roubel'"),
        ("when_printed", r"as rupee=, got 'when_printed'"),
    ],
)
def test_the_argument_nearest_to_a_misspelt_one_is_offered(name: str, told: str) -> None:
    arguments: Any = {name: "2021"}
    with pytest.raises(WrongType, match=r"^read takes published=, source=, .*, date_order= and names .*" + told):
        read("", **arguments)


@pytest.mark.parametrize("published", [When(PUBLISHED), dt.date(2021, 12, 6), PUBLISHED, "6 December 2021"])
def test_the_day_of_publication_may_be_given_as_people_have_it(published: When | dt.date | str) -> None:
    reading = read("They met on Monday.", published=published)

    assert When(PUBLISHED) == reading.published
    assert [When(PUBLISHED)] == [found.value for found in reading.dates]


@pytest.mark.parametrize("published", [dt.datetime(2021, 12, 6, 10), 5, 2021.5, b"2021", ("2021",), Country("IN")])
def test_what_is_no_day_is_refused_as_the_day_of_publication(published: Any) -> None:
    with pytest.raises(WrongType, match=r"published takes a When"):
        read("", published=published)


@pytest.mark.parametrize("published", ["soon", "", "06/12/2021", "2021-13-01"])
def test_a_text_that_is_no_date_is_refused_as_the_day_of_publication(published: str) -> None:
    with pytest.raises(InvalidWhen):
        read("", published=published)


@pytest.mark.parametrize("text", ["", "nothing is dated here", "FY22"])
def test_a_country_that_is_none_is_refused_whatever_the_text_says(text: str) -> None:
    with pytest.raises(UnknownCountry):
        read(text, country="XX")
    with pytest.raises(WrongType):
        read(text, country=5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType] - a notebook brings it


@pytest.mark.parametrize("text", ["", "no money is here", "Rs 5"])
def test_a_currency_that_is_none_is_refused_whatever_the_text_says(text: str) -> None:
    with pytest.raises(UnknownCurrency):
        read(text, rupee="XYZ")
    with pytest.raises(WrongType):
        read(text, rupee=5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType] - as above
    with pytest.raises(WrongType):
        read(text, roubel="RUB")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue] - as above


def test_the_fiscal_years_are_those_of_the_country() -> None:
    (indian,) = read("in FY22", country=Country("IN")).dates
    (american,) = read("in FY22", country="US").dates

    assert ("2021-04/2022-03", "2021-10/2022-09") == (str(indian.value), str(american.value))


def test_a_text_without_a_source_is_called_by_its_own_words() -> None:
    one, other = read("Rs 5").source, read("Rs 6").source

    assert one != other
    assert one == read("Rs 5", published=PUBLISHED).source
    assert one.startswith("text-")


def test_a_source_is_called_by_an_id() -> None:
    assert "daily" == read("", source="daily").source
    for wrong in ("", " ", "a b", "\n"):
        with pytest.raises(InvalidId):
            read("", source=wrong)
    with pytest.raises(BilateralError):
        read("", source=5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType] - as above


# What was found is a value -----------------------------------------------------------------------------------


def test_what_was_found_is_printed_so_that_it_can_be_made_again() -> None:
    reading = read(
        "At the 21st India-Russia summit on Monday they paid Rs 5 for 7 rifles, on 06/12/2022.", published=PUBLISHED
    )

    for found in (one for _, one in in_order(reading)):
        assert isinstance(found, Found | Ambiguous)
        for words in beside(found):
            assert isinstance(words, Words)
            assert words.text == reading.text[words.start : words.end]
