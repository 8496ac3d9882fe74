"""Whatever a record or a part of one refuses, it says of which field, quotes what came, and takes what it advises."""

import re
from collections.abc import Callable, Iterator
from typing import Any

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bilateral import (
    Country,
    Currency,
    Dyad,
    Figure,
    InternationalOrganization,
    Money,
    Numeral,
    Period,
    Quantity,
    Term,
    When,
    signatory,
)
from bilateral.errors import InvalidRecord, InvalidValue, WrongType, quoted
from strategies.least import ALL

#: What no field takes, and what some do.
WRONG: list[Any] = ["no such thing", "", "\x07", "a b", 5.5, -7, True, b"x", {"a": 1}, ["\x07"], [5.5], object(), None]
#: Fields may be called so; in a sentence their names are quoted, or it would say "of of coverage".
PREPOSITIONS = "about|after|at|before|between|by|during|for|from|in|of|on|since|to|under|until|with"
#: The parsers of the library, each with texts that it takes.
DOORS: dict[str, tuple[Callable[[str], Any], tuple[str, ...]]] = {
    "money": (Money.parse, ("Rs 5,000 crore", "$5.4 billion", "60 million roubles", "3,75 lakh yen")),
    "a figure of money": (Figure.money, ("around Rs 5000 crore", "over 2 million dollars", "€3.75 billion")),
    "a figure of a quantity": (Figure.quantity, ("more than 500,000 rifles", "about six lakh shells")),
    "a quantity": (Quantity.parse, ("six lakh rifles", "300 MW")),
    "a number": (Numeral.parse, ("1.5 lakh crore", "half a million")),
    "a date": (When.parse, ("5 February 2019", "September 2021", "March 4, 1998")),
    "a period": (Period.parse, ("from January 2021 to March 2031", "since October 2019")),
    "a term": (Term.parse, ("10 years", "1 year and 6 months", "three weeks")),
    "a country": (Country.parse, ("India", "Russian Federation", "Kazakhstan")),
    "a currency": (Currency.parse, ("INR", "rupee")),
    "a pair": (Dyad.parse, ("India-Russia", "IN-RU")),
    "an organization": (InternationalOrganization.parse, ("European Union", "ASEAN")),
    "a signatory": (signatory, ("European Union", "Uzbekistan")),
    "a number of ISO 3166": (Country.from_numeric, ("356", "036", "004")),
}
every_field = pytest.mark.parametrize(
    ("kind", "name"),
    [(kind, field.name) for kind in ALL for field in attrs.fields(kind)],
    ids=lambda one: one if isinstance(one, str) else one.__name__,
)
every_door = pytest.mark.parametrize(("take", "texts"), DOORS.values(), ids=DOORS)


@every_field
def test_a_refusal_names_the_field_and_quotes_what_came(kind: type[Any], name: str) -> None:
    for came in WRONG:
        try:
            kind(**{**ALL[kind], name: came})
        except InvalidRecord:
            continue  # it is taken, and contradicts the rest
        except (InvalidValue, WrongType) as error:
            said = str(error)
            assert re.search(rf"\b{name}'? of {kind.__name__[0].lower()}", said), said
            assert not re.search(rf"\b({PREPOSITIONS}) of ", said), said
            assert any(quoted(one) in said for one in members(came)), said
            assert ";" in said or " takes " in said, said


@every_field
def test_a_misspelt_field_is_answered_with_the_nearest(kind: type[Any], name: str) -> None:
    misspelt = f"{name}e"

    with pytest.raises(WrongType, match="did you mean '") as caught:
        kind(**{**ALL[kind], misspelt: "x"})

    advised = re.findall(r"did you mean '(\w+)'", str(caught.value))
    assert set(advised) <= {field.name for field in attrs.fields(kind)}
    assert repr(misspelt) in str(caught.value)


def members(came: Any) -> list[Any]:
    """Give what came and, of several, each."""
    return [came, *came] if type(came) is list else [came]


def slips(text: str) -> Iterator[str]:
    """Leave each letter of a text out, write it twice, and let it change places with the next."""
    for i in range(len(text) - 1):
        yield text[:i] + text[i + 1 :]
        yield text[: i + 1] + text[i:]
        yield text[:i] + text[i + 1] + text[i] + text[i + 2 :]


def advised(error: InvalidValue) -> list[str]:
    """Give the texts that a refusal offers to write instead."""
    said = re.search(r"(?:did you mean|write e\.g\.|write three digits in a text,) (.*)", error.accepted)
    plain = (
        re.sub(r"\(.*?\)|, for When\.parse,|, or have .*| or give .*|, without blanks, .*", "", said[1]) if said else ""
    )
    return re.findall(r"'([^']+)'", plain)


@every_door
@pytest.mark.parametrize("text", [":/", "00", "0..", "1/", "5 ", "-", "'"])
def test_what_is_advised_of_a_few_signs_is_taken(take: Callable[[str], Any], texts: tuple[str, ...], text: str) -> None:
    assert texts
    _take_advice(take, text)


@every_door
def test_what_is_advised_of_a_slip_is_taken(take: Callable[[str], Any], texts: tuple[str, ...]) -> None:
    for text in texts:
        for slip in slips(text):
            _take_advice(take, slip)


@every_door
@given(text=st.text(max_size=12))
@example("0AAA")
@example("A")
def test_what_a_refusal_advises_is_taken(take: Callable[[str], Any], texts: tuple[str, ...], text: str) -> None:
    assert texts
    _take_advice(take, text)


def _take_advice(take: Callable[[str], Any], text: str) -> None:
    try:
        take(text)
    except InvalidValue as error:
        for one in advised(error):
            take(one)


@pytest.mark.parametrize(
    ("take", "text", "meant"),
    [
        (Money.parse, "Rs 5 croer", "Rs 5 crore"),
        (Money.parse, "7 milion yen", "7 million yen"),
        (Money.parse, "€2,5 billion", "€2.5 billion"),
        (Figure.money, "abuot 3 billion dollars", "about 3 billion dollars"),
        (When.parse, "4 Setpember 2011", "4 September 2011"),
        (Period.parse, "from Jnuary 2021 to March 2022", "from January 2021 to March 2022"),
        (Term.parse, "six motnhs", "six months"),
        (Country.parse, "Kazahkstan", "Kazakhstan"),
        (InternationalOrganization.parse, "Eurasian Econmic Union", "Eurasian Economic Union"),
        (signatory, "Leauge of Arab States", "League of Arab States"),
        (Country.from_numeric, "36", "036"),
    ],
)
def test_a_misspelt_word_is_answered_with_the_text_that_is_meant(
    take: Callable[[str], Any], text: str, meant: str
) -> None:
    with pytest.raises(InvalidValue) as caught:
        take(text)

    assert advised(caught.value) == [meant]
    take(meant)


def test_a_word_that_is_no_slip_of_a_known_one_is_not_put_right() -> None:
    with pytest.raises(InvalidValue, match=r"write e\.g\."):
        Figure.money("500 rifles")
