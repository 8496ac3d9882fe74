"""What a phrase of dates means: a date or a period; none, where the calendar has no such day."""

from __future__ import annotations

from functools import lru_cache

from ...errors import BilateralError
from ...language.grammar.date_parts import Form, Phrase, Unit
from ...values.dates.edtf import TEXTS_KEPT
from ...values.dates.period import Period
from ...values.dates.refused_dates import Refusal
from ...values.dates.said_dates import one_of, phrase_ends
from ...values.dates.when import When


def value_of(phrase: Phrase, country: str) -> When | Period | None:
    """Give the value of a phrase that is told whole.

    Args:
        phrase: The dates, with their years.
        country: The country, by its code, whose fiscal years are meant.

    >>> from ...language.grammar.date_parts import Date
    >>> value_of(Phrase(1, 3, Form.DATE, (Date(1, 3, Unit.MONTH, 2021, 12),)), "IN")
    When('2021-12')
    """
    if phrase.form is Form.DATE and (date := phrase.dates[0]).unit is not Unit.PART:
        return when_or_none(date.edtf)
    if phrase.form is Form.ONE_OF:
        return when_or_none(one_of(phrase))
    ends = phrase_ends(phrase, country)
    return None if ends is None or isinstance(ends, Refusal) else period_or_none(*ends)


@lru_cache(maxsize=TEXTS_KEPT)
def when_or_none(edtf: str) -> When | None:
    """Make the When of some EDTF; None if it is none.

    >>> when_or_none("2021-12"), when_or_none("2021-02-30")
    (When('2021-12'), None)
    """
    try:
        return When(edtf)
    except BilateralError:
        return None


@lru_cache(maxsize=TEXTS_KEPT)
def period_or_none(start: str, end: str) -> Period | None:
    """Make the Period between two dates in EDTF; None if it is none.

    >>> period_or_none("2021", "2020") is None
    True
    """
    try:
        return Period(start, end)
    except BilateralError:
        return None
