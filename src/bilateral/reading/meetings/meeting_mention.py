"""A meeting as a text names it: which of its row it is, and what it is called."""

from __future__ import annotations

import attrs

from ...records.meeting import MeetingKind, MeetingMode
from ...values.countries.country import Country
from ...values.misnamed import answers_misspelt


@answers_misspelt
@attrs.frozen(kw_only=True)
class MeetingMention:
    """What a text says of a meeting where it names one.

    Attributes:
        title: What is counted, without its ordinal and its abbreviation, as `annual India-Russia summit`.
        ordinal: Which of its series it is: 20 for the 20th, 1 for a maiden one.
        ordinal_in_year: Which of its kind it is in its year: 4 for "the fourth meeting this year".
        kind: What sort of meeting it is, where its title says so.
        mode: In person or not, where the title says so.
        abbreviation: The letters that stand for it, or for the body that meets, as `IRIGC-M&MTC`.
        countries: The countries in its title, in the order of the text.

    >>> print(MeetingMention(title="annual India-Russia summit", ordinal=21, countries=(Country("IN"), Country("RU"))))
    21st annual India-Russia summit
    """

    title: str
    ordinal: int | None = None
    ordinal_in_year: int | None = None
    kind: MeetingKind | None = None
    mode: MeetingMode | None = None
    abbreviation: str = ""
    countries: tuple[Country, ...] = ()

    def __str__(self) -> str:
        from ...values.numbers.spelling_out import ordinal_digits

        number = self.ordinal or self.ordinal_in_year
        letters = f"({self.abbreviation})" if self.abbreviation not in self.title else ""
        year = "this year" if self.ordinal_in_year else ""
        return " ".join(filter(None, (ordinal_digits(number) if number else "", self.title, letters, year)))
