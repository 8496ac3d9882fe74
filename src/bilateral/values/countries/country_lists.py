"""What the lists say of a country: its codes, numbers and names, and from when to when it existed."""

from __future__ import annotations

import datetime as dt
import math
from abc import ABC, abstractmethod
from typing import TYPE_CHECKING

from ..answer import Answer
from ..dates.when import day_of
from . import country_adjectives, country_entries, country_identifiers, country_languages, state_spans
from .state_spans import Authority, Existence, StateSpan
from .uncoded_states import UNCODED_STATES

if TYPE_CHECKING:
    from ..dates.when import When


class InTheLists(ABC):
    """A country as the lists have it: all that follows from its code.

    >>> from bilateral import Country
    >>> isinstance(Country("IN"), InTheLists)
    True
    """

    __slots__ = ()

    @property
    @abstractmethod
    def _entry(self) -> country_entries.Entry: ...

    @property
    def alpha2(self) -> str | None:
        """The two letters of ISO 3166-1, or those it had; None for a state that was never in ISO 3166.

        >>> from bilateral import Country
        >>> Country("CSHH").alpha2
        'CS'
        """
        return self._entry.alpha2

    @property
    def alpha3(self) -> str | None:
        """The three letters of ISO 3166-1, or those it had; None for a state that was never in ISO 3166.

        >>> from bilateral import Country
        >>> Country("IN").alpha3
        'IND'
        """
        return self._entry.alpha3

    @property
    def alpha4(self) -> str | None:
        """The four letters of ISO 3166-3; None for a country whose code stands.

        >>> from bilateral import Country
        >>> Country("SU").alpha4
        'SUHH'
        """
        return self._entry.alpha4

    @property
    def numeric(self) -> str | None:
        """The three digits of ISO 3166-1 (UN M49); None for Kosovo and for five early withdrawals.

        >>> from bilateral import Country
        >>> Country("IN").numeric
        '356'
        """
        return self._entry.numeric

    @property
    def wikidata(self) -> str | None:
        """Its item in Wikidata, where that is certain.

        >>> from bilateral import Country
        >>> Country("IN").wikidata
        'Q668'
        """
        return country_identifiers.wikidata().get(self._entry.code)

    def cow_number(self, on: When | dt.date | str | None = None) -> int | None:
        """Return its number in the state list of Correlates of War.

        Args:
            on: The day; without it, the number it had last.

        Returns:
            None if it has none, or, on an imprecise day, may have had two.

        >>> from bilateral import Country
        >>> Country("DE").cow_number(), Country("DE").cow_number("1970"), Country("HK").cow_number()
        (255, 260, None)
        """
        return country_identifiers.number(self._entry.code, Authority.COW, None if on is None else day_of(on))

    def gleditsch_ward_number(self, on: When | dt.date | str | None = None) -> int | None:
        """Return its number in the state list of Gleditsch and Ward, as `cow_number` does.

        >>> from bilateral import Country
        >>> Country("YE").gleditsch_ward_number(), Country("YE").cow_number()
        (678, 679)
        """
        return country_identifiers.number(self._entry.code, Authority.GW, None if on is None else day_of(on))

    @property
    def name(self) -> str:
        """The name newspapers use.

        >>> from bilateral import Country
        >>> Country("VN").name
        'Vietnam'
        """
        return self._entry.name

    @property
    def official_name(self) -> str:
        """The formal name that treaties use, as in UNTERM and ISO 3166; the plain name where they have none.

        >>> from bilateral import Country
        >>> Country("SU").official_name
        'Union of Soviet Socialist Republics'
        """
        return self._entry.official_name

    @property
    def names(self) -> tuple[str, ...]:
        """Every English name it is read from, the newspapers' first; others may share some of them.

        >>> from bilateral import Country
        >>> Country("NL").names
        ('Netherlands', 'Kingdom of the Netherlands', 'Holland')
        """
        return country_entries.names(self._entry.code)

    @property
    def adjectives(self) -> tuple[str, ...]:
        """Its adjectives and the names of its people, the usual one first; others may share some of them.

        >>> from bilateral import Country
        >>> Country("BF").adjectives
        ('Burkinabè', 'Burkinabe', 'Burkinese')
        """
        return country_adjectives.ADJECTIVES.get(self._entry.code, ())

    def name_in(self, language: str) -> str | None:
        """Return its name in a language; None where CLDR has none, as for most of the dead.

        Raises:
            UnknownLanguage: babel has no such language.

        >>> from bilateral import Country
        >>> Country("IN").name_in("hi"), Country("IN").name_in("ru")
        ('भारत', 'Индия')
        """
        return country_languages.name_in(self._entry.code, language)

    @property
    def withdrawn(self) -> When | None:
        """When ISO withdrew the code, some time after the state itself ended; None while it stands.

        >>> from bilateral import Country
        >>> Country("DD").withdrawn
        When('1990-10-30')
        """
        from ..dates.when import When

        withdrawn = self._entry.withdrawn
        return None if withdrawn is None else When(withdrawn)

    @property
    def is_historic(self) -> bool:
        """Whether ISO withdrew the code, or, where it never gave one, every list has the state end.

        >>> from bilateral import Country
        >>> Country("YU").is_historic, Country("RS").is_historic, Country("X-PMA").is_historic
        (True, False, True)
        """
        if self._entry.code not in UNCODED_STATES:
            return self._entry.withdrawn is not None
        return all(math.isfinite(span.period.reach.latest_end) for span in state_spans.spans(self._entry.code))

    @property
    def spans(self) -> tuple[StateSpan, ...]:
        """From when to when it existed, by each list that says so; none for what never was a state.

        >>> from bilateral import Country
        >>> [str(span) for span in Country("SS").spans]
        ['2011-07-09/.. (COW)', '2011-07-09/.. (GW)', '2011-07-09/.. (GGO)']
        """
        return state_spans.spans(self._entry.code)

    def existence(self, on: When | dt.date | str) -> Existence:
        """Answer whether it existed on a day, and who says what of that.

        >>> from bilateral import Country
        >>> str(Country("AR").existence("1830"))
        'unknown: COW no, GW yes, GGO yes'
        """
        return state_spans.existence(self._entry.code, on)

    def existed(self, on: When | dt.date | str, *, authority: Authority | None = None) -> Answer:
        """Answer whether it existed on a day: yes or no where all lists agree, or by one list alone.

        A renamed state existed under its earlier name too (Burkina Faso in 1970).

        >>> from bilateral import Country
        >>> Country("SU").existed("1980"), Country("AR").existed("1830")
        (Answer.YES, Answer.UNKNOWN)
        >>> Country("AR").existed("1830", authority=Authority.COW)
        Answer.NO
        """
        found = self.existence(on)
        return found.answer if authority is None else dict(found.said).get(authority, Answer.UNKNOWN)
