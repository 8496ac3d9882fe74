"""Lengths of time among the quantities of a text: "six months' notice" is a term of six months, if it is exact."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ...errors import InvalidTerm
from ...values.dates.term import Term
from ...values.figures.qualifier import Qualifier
from ..found import Found, FoundQuantity

#: The field of how often something is held, which is said in other words: "annual", "every other year".
HOW_OFTEN = "interval"


def terms_of(text: str, quantities: Iterable[FoundQuantity]) -> Iterator[Found[Term]]:
    """Give the exact lengths of time, each in the words with which it is counted.

    "Within 90 days" and "at least five years" are not exact, and no field of terms can hold them.

    Args:
        text: The text.
        quantities: What was found in it.

    >>> from bilateral import read
    >>> reading = read("In force for one year and six months, it ends upon ninety (90) days' notice.")
    >>> [(found.text, str(found.value)) for found in terms_of(reading.text, reading.quantities)]
    [('one year and six months', 'P1Y6M'), ('ninety (90) days', 'P90D')]
    """
    for found in quantities:
        if found.value.qualifier is Qualifier.EXACTLY and (term := _term(text, found)):
            start, end = min(found.start, found.unit.start), max(found.end, found.unit.end)
            yield Found(term, text[start:end], start, end, found.cue)


def _term(text: str, found: FoundQuantity) -> Term | None:
    for words in (text[found.start : found.unit.end], str(found.value)):
        try:
            return Term.parse(words)
        except InvalidTerm:  # another quantity, or words of which the value alone is a term
            continue
    return None


def is_as_long(one: Term, other: Term) -> bool:
    """Tell whether two terms are equal, counted in years or in months.

    >>> is_as_long(Term(months=18), Term(years=1, months=6)), is_as_long(Term(months=1), Term(days=30))
    (True, False)
    """
    return (one.years * 12 + one.months, one.days) == (other.years * 12 + other.months, other.days)
