"""The dates and periods that a text states, and where."""

from __future__ import annotations

from collections.abc import Iterator

from ...values.countries.country import Country, country_code
from ...values.dates.dated import of_kind
from ...values.dates.period import Period
from ...values.dates.when import When
from ..found import Ambiguous, Found
from ..spans import Spans
from .date_bounds import bounded, with_part
from .date_joints import joined, merged
from .date_mention import DateMention, Kind
from .date_mentions import find_mentions
from .numeric_days import PROBLEM
from .telling import Telling
from .yearless_days import dated


def find_dates(
    text: str, taken: Spans, *, published: When | None = None, country: Country | str = "IN"
) -> Iterator[Found[When] | Found[Period] | Ambiguous]:
    """Find the dates of a text, and the periods that it bounds or counts: quarters, fiscal years, ranges.

    What is told from the day of the report ("on Monday", "last year", "in June") is found only where that day is
    known. A weekday is of the seven days that end with the report's own, or begin with it where the sentence
    speaks of what is to come. A month or day without its year is the nearest, in the direction of the tense.

    Args:
        text: The words.
        taken: What is spoken for: no date is found there.
        published: The day of the report, as exactly as it is known.
        country: The country whose fiscal years "FY22" and the like mean.

    Raises:
        WrongType: What came as the day of the report is no `When`.
        UnknownCountry: There is no such country.

    >>> for found in find_dates("signed on Monday, valid from 2021-31", Spans(), published=When("2021-12-06")):
    ...     print(found.text, found.value)
    Monday 2021-12-06
    2021-31 2021/2031
    """
    day = None if published is None else of_kind(published, When, "find_dates(published=)")
    telling = Telling(text, day, country_code(country))
    mentions = (with_part(telling, mention) for mention in merged(telling, find_mentions(telling, taken)))
    whole: DateMention | None = None
    for mention in joined(telling, mentions):
        whole = dated(telling, mention, whole) if mention.kind is Kind.YEARLESS and mention.value is None else mention
        if whole and (found := _found(telling, whole)):
            yield found


def _found(telling: Telling, mention: DateMention) -> Found[When] | Found[Period] | Ambiguous | None:
    text = telling.text
    if mention.readings:
        problem = PROBLEM if mention.kind is Kind.NUMERIC else _NEXT
        return Ambiguous(mention.readings, text[mention.start : mention.end], mention.start, mention.end, problem)
    whole = bounded(telling, mention)
    words = text[whole.start : whole.end]
    if isinstance(whole.value, When):
        return Found(whole.value, words, whole.start, whole.end, whole.cue)
    return Found(whole.value, words, whole.start, whole.end, whole.cue) if whole.value else None


_NEXT = "the nearest such day, or that of the week beside; a date would tell"
