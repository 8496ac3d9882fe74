"""Prose of our own to read, as much as is asked for."""

from __future__ import annotations

#: Ordinary prose of our own: some figures, and more sentences without any. Each copy has other figures.
STORY = """The two ministers met in New Delhi on {day} December 2021 and reviewed the state of the partnership. They
spoke of trade and of the road ahead, and nobody wanted to say how long the talks would last. Officials who
know the file said that the order, worth around Rs {amount:,} crore, covers {count:,} rifles and the
machines to build them. The factory stands by the river, and the villagers remember well when the first
stones were laid. A further $5.{digit} billion contract, for five systems, was signed in October 2018;
deliveries go on until 2025. The Russian side recalled that it had offered spare parts as well. After lunch
the guests walked through the garden, talked about the weather and the monsoon, and left for the airport
without a word to the press, as they had done the year before.
"""


def story(characters: int) -> str:
    """Write as much prose as is asked for, in which no figure comes twice."""
    copies = [
        STORY.format(day=number % 28 + 1, amount=1000 + number, count=70_000 + number, digit=number % 10)
        for number in range(characters // len(STORY) + 1)
    ]
    return "".join(copies)[:characters]
