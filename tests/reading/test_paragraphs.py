"""Each paragraph of a text is read as it is read alone, but for what a country before it says of its money."""

from __future__ import annotations

import pytest

from bilateral import read

PARAGRAPHS = (
    "The two navies will meet again on 12 March.",
    "Eleven tugs are to be handed over by October 2025.",
    "LIMA, July 21 - The ministers signed a pact on rail links.",
    "Yesterday the bank lent 40 million dollars for three ports.",
    "Today, the council approved a sale of 60 radars.",
    "In May, trade had grown to $5 billion, from $4 billion a year earlier.",
    "The boats came on April 10; two more followed in June.",
    "It was signed on 3 March 2019 and ratified on 4 May.",
    "Freight rose by 12 per cent",
    "Of the 40 engines, 12 were returned.",
    "The third round of talks was held in Quito on Monday.",
    "By 30 September, 61 states had signed and 34 ratified.",
    "The ten-year lease, worth about EUR 30 million, ends in 2031.",
    "They ordered 15 A320 aircraft",
    "more than 500 officers took part",
    "- a fee of US$ 5 million (approx.)",
    "The accord runs from 1 July to 30 June of the following year.",
)
PUBLISHED = "2021-12-06"
Find = tuple[str, int, int, str]


def finds(text: str) -> list[Find]:
    """Give all that is found in a text, each with its kind and its place."""
    reading = read(text, published=PUBLISHED)
    kinds = {"money": reading.money, "quantity": reading.quantities, "date": reading.dates, "meeting": reading.meetings}
    return [(kind, one.start, one.end, str(one.value)) for kind, every in kinds.items() for one in every]


@pytest.mark.parametrize("between", ["\n\n", "\n", "\r\n", "\n \n"])
@pytest.mark.parametrize("first", PARAGRAPHS)
def test_a_paragraph_is_read_as_it_is_alone(first: str, between: str) -> None:
    begin = len(first) + len(between)
    for second in PARAGRAPHS:
        moved = [(kind, start + begin, end + begin, value) for kind, start, end, value in finds(second)]
        assert sorted(finds(first + between + second)) == sorted(finds(first) + moved), second
