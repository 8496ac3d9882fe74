"""How a value is shown to people: in the words of its source, where it has them."""

from __future__ import annotations


def words_of(value: object) -> str:
    """Show a value in the words in which it was reported, or else as it prints.

    >>> from bilateral.values.figure import Figure
    >>> from bilateral.values.when import When
    >>> words_of(Figure.money("around Rs 5000 crore")), words_of(When("2019-02"))
    ('around Rs 5000 crore', '2019-02')
    """
    return str(getattr(value, "text", "") or value)
