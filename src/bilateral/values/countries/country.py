"""States, living and dead, by the codes of ISO 3166 and the names that treaties and newspapers give them."""

from __future__ import annotations

import datetime as dt
import math
from typing import TYPE_CHECKING

import attrs

from ..answer import Answer
from ..dates.when import day_of
from ..formatted import Formatted
from ..misnamed import answers_misspelt
from . import country_entries, country_reading, state_spans
from .country_entries import CountryCode
from .state_spans import Authority, Existence, StateSpan

if TYPE_CHECKING:
    from ..dates.when import When


def country_code(value: str | Country) -> CountryCode:
    """Return the code of a country, given as such, by any of its ISO 3166 codes, or by name.

    Raises:
        UnknownCountry: It is in no list; what is nearest to it is offered.
        AmbiguousCountry: More than one country bears the name.

    >>> country_code("Soviet Union"), country_code("IND"), country_code(Country("RU"))
    ('SU', 'IN', 'RU')
    """
    return value.code if isinstance(value, Country) else country_reading.code_by_name(value)


@answers_misspelt
@attrs.frozen
class Country(Formatted):
    """A state, or a territory with a code of its own: living in ISO 3166-1, no more in ISO 3166-3, or without a code.

    Two are equal if their codes are. Kosovo has the code XK, which ISO leaves to its users, and which CLDR, the
    European Commission and the IMF use. States that no part of ISO 3166 has, from Austria-Hungary to Zululand,
    have a code of ours (`X-AUH`; `uncoded_states.csv` of the lexicon lists them). That a name is listed says
    nothing about anybody's recognition of it; names and codes follow their lists.

    Args:
        code: Any of its ISO 3166 codes, or ours; kept as alpha-2 (`RU`), or as the alpha-4 of ISO 3166-3 for a
            dead state whose alpha-2 had another bearer (`CSHH`: Czechoslovakia; `CSXX`: Serbia and Montenegro).

    >>> Country("SU").name, Country("SUN") == Country("SU")
    ('Soviet Union', True)
    """

    code: CountryCode = attrs.field(converter=country_reading.listed_code)

    @classmethod
    def parse(cls, text: str, *, on: When | dt.date | str | None = None, language: str | None = None) -> Country:
        """Read a country from its name in English, its initials or an ISO 3166 code.

        Case, accents, points, "of" and "the" make no difference in a name; a code is written in capitals, for
        "in" and "no" are words. A code that ISO gave anew means the country that has it now. The name of a
        withdrawn code means the country that was ("Zaire"), or the living one if newspapers still call it so
        ("Burma"); if ISO lists the dead one under that very name, it is ambiguous ("East Timor").

        Args:
            text: The name or code.
            on: The day of which the text speaks. Then the name means who bore it on that day and existed by at
                least one of the lists in `spans`; a renamed state is also known by the name it has today. Names
                that are those of towns or provinces today ("Parma") are read with a day only.
            language: A code of CLDR, as `hi`; then the text is the country's name in that language.

        Raises:
            UnknownCountry: It is in no list; what is nearest to it is offered.
            AmbiguousCountry: More than one country bears the name, or bore it on that day.
            NoSuchStateThen: It is none that existed on that day, or only on some of the days that it may be.
            UnknownLanguage: babel has no such language.

        >>> Country.parse("Russian Federation"), Country.parse("USSR"), Country.parse("Iran, Islamic Rep.")
        (Country('RU'), Country('SU'), Country('IR'))
        >>> Country.parse("Congo", on="1980"), Country.parse("Parma", on="1850"), Country.parse("भारत", language="hi")
        (Country('CG'), Country('X-PMA'), Country('IN'))
        """
        if language is not None:
            return cls(country_reading.code_by_name_in(language, text, on))
        return cls(country_reading.code_by_name(text, on))

    @classmethod
    def from_adjective(cls, text: str, *, on: When | dt.date | str | None = None) -> Country:
        """Find a country by an adjective, or the name of its people.

        Args:
            text: The adjective.
            on: The day of which the text speaks: German is of either Germany in 1970.

        Raises:
            UnknownCountry: It is no adjective of a country that is known here.
            AmbiguousCountry: It is of more than one country.
            NoSuchStateThen: Its country didn't exist on that day.

        >>> Country.from_adjective("Russian"), Country.from_adjective("Burkinabé"), Country.from_adjective("Soviet")
        (Country('RU'), Country('BF'), Country('SU'))
        """
        return cls(country_reading.code_by_adjective(text, on))

    @classmethod
    def from_cow(cls, key: int | str, *, on: When | dt.date | str | None = None) -> Country:
        """Find a country by its number or its letters in the state list of Correlates of War.

        Args:
            key: The number, or the three letters.
            on: The day, for a number that a state shares with the one before it. Without it, who has the
                number today, or had it last.

        Raises:
            UnknownCountry: Nobody has, or ever had, that number.
            AmbiguousCountry: Two may have had it on the day, which is known imprecisely.
            NoSuchStateThen: Nobody had it on that day.

        >>> Country.from_cow(365), Country.from_cow(365, on="1980"), Country.from_cow("GFR")
        (Country('RU'), Country('SU'), Country('DE'))
        """
        return cls(country_reading.code_by_number(key, Authority.COW, on))

    @classmethod
    def from_gleditsch_ward(cls, key: int | str, *, on: When | dt.date | str | None = None) -> Country:
        """Find a country by its number or its letters in the state list of Gleditsch and Ward, as `from_cow` does.

        >>> Country.from_gleditsch_ward(255, on="1850"), Country.from_gleditsch_ward(678)
        (Country('X-PRU'), Country('YE'))
        """
        return cls(country_reading.code_by_number(key, Authority.GW, on))

    @classmethod
    def from_wikidata(cls, item: str) -> Country:
        """Find a country by its item in Wikidata.

        Raises:
            UnknownCountry: No country here has that item.

        >>> Country.from_wikidata("Q159")
        Country('RU')
        """
        return cls(country_reading.code_by_wikidata(item))

    @classmethod
    def from_numeric(cls, numeric: str) -> Country:
        """Find a country by its three digits in ISO 3166; a living one, if one has them.

        Raises:
            UnknownCountry: No country has them.
            AmbiguousCountry: Several had them, none of them living.

        >>> Country.from_numeric("356"), Country.from_numeric("810")
        (Country('IN'), Country('SU'))
        """
        return cls(country_reading.code_by_digits(numeric))

    @property
    def alpha2(self) -> str | None:
        """The two letters of ISO 3166-1, or those it had; None for a state that was never in ISO 3166.

        >>> Country("CSHH").alpha2
        'CS'
        """
        return self._entry.alpha2

    @property
    def alpha3(self) -> str | None:
        """The three letters of ISO 3166-1, or those it had; None for a state that was never in ISO 3166.

        >>> Country("IN").alpha3
        'IND'
        """
        return self._entry.alpha3

    @property
    def alpha4(self) -> str | None:
        """The four letters of ISO 3166-3; None for a country whose code stands.

        >>> Country("SU").alpha4
        'SUHH'
        """
        return self._entry.alpha4

    @property
    def numeric(self) -> str | None:
        """The three digits of ISO 3166-1 (UN M49); None for Kosovo and for five early withdrawals.

        >>> Country("IN").numeric
        '356'
        """
        return self._entry.numeric

    @property
    def wikidata(self) -> str | None:
        """Its item in Wikidata, where that is certain.

        >>> Country("IN").wikidata
        'Q668'
        """
        return country_entries.wikidata().get(self._entry.code)

    def cow_number(self, on: When | dt.date | str | None = None) -> int | None:
        """Return its number in the state list of Correlates of War.

        Args:
            on: The day; without it, the number it had last.

        Returns:
            None if it has none, or, on an imprecise day, may have had two.

        >>> Country("DE").cow_number(), Country("DE").cow_number("1970"), Country("HK").cow_number()
        (255, 260, None)
        """
        return state_spans.number_of(self._entry.code, Authority.COW, None if on is None else day_of(on))

    def gleditsch_ward_number(self, on: When | dt.date | str | None = None) -> int | None:
        """Return its number in the state list of Gleditsch and Ward, as `cow_number` does.

        >>> Country("YE").gleditsch_ward_number(), Country("YE").cow_number()
        (678, 679)
        """
        return state_spans.number_of(self._entry.code, Authority.GW, None if on is None else day_of(on))

    @property
    def name(self) -> str:
        """The name newspapers use.

        >>> Country("VN").name
        'Vietnam'
        """
        return self._entry.name

    @property
    def official_name(self) -> str:
        """The formal name that treaties use, as in UNTERM and ISO 3166; the plain name where they have none.

        >>> Country("SU").official_name
        'Union of Soviet Socialist Republics'
        """
        return self._entry.official_name

    @property
    def names(self) -> tuple[str, ...]:
        """Every name it is read from in an English text, the newspapers' first; others may share some of them.

        >>> Country("TH").names
        ('Thailand', 'Kingdom of Thailand', 'Siam')
        """
        return country_entries.names(self._entry.code)

    @property
    def adjectives(self) -> tuple[str, ...]:
        """Its adjectives and the names of its people, the usual one first; others may share some of them.

        >>> Country("BF").adjectives
        ('Burkinabè', 'Burkinabe', 'Burkinese')
        """
        return country_entries.adjectives().get(self._entry.code, ())

    def name_in(self, language: str) -> str | None:
        """Return its name in a language; None where CLDR has none, as for most of the dead.

        Raises:
            UnknownLanguage: babel has no such language.

        >>> Country("IN").name_in("hi"), Country("IN").name_in("ru")
        ('भारत', 'Индия')
        """
        return country_entries.names_in(language).get(self._entry.code)

    @property
    def withdrawn(self) -> When | None:
        """When ISO withdrew the code, some time after the state itself ended; None while it stands.

        >>> Country("DD").withdrawn
        When('1990-10-30')
        """
        from ..dates.when import When

        withdrawn = self._entry.withdrawn
        return None if withdrawn is None else When(withdrawn)

    @property
    def is_historic(self) -> bool:
        """Whether ISO withdrew the code, or, where it never gave one, every list has the state end.

        >>> Country("YU").is_historic, Country("RS").is_historic, Country("X-PMA").is_historic
        (True, False, True)
        """
        if self._entry.code not in country_entries.uncoded_states():
            return self._entry.withdrawn is not None
        return all(math.isfinite(span.period.reach.latest_end) for span in state_spans.spans(self._entry.code))

    @property
    def spans(self) -> tuple[StateSpan, ...]:
        """From when to when it existed, by each list that says so; none for what never was a state.

        >>> [str(span) for span in Country("SS").spans]
        ['2011-07-09/.. (COW)', '2011-07-09/.. (GW)', '2011-07-09/.. (GGO)']
        """
        return state_spans.spans(self._entry.code)

    def existence(self, on: When | dt.date | str) -> Existence:
        """Answer whether it existed on a day, and who says what of that.

        >>> str(Country("AR").existence("1830"))
        'unknown: COW no, GW yes, GGO yes'
        """
        return state_spans.existence(self._entry.code, on)

    def existed(self, on: When | dt.date | str, *, authority: Authority | None = None) -> Answer:
        """Answer whether it existed on a day: yes or no where all lists agree, or by one list alone.

        A renamed state existed under its earlier name too (Burkina Faso in 1970).

        >>> Country("SU").existed("1980"), Country("AR").existed("1830")
        (Answer.YES, Answer.UNKNOWN)
        >>> Country("AR").existed("1830", authority=Authority.COW)
        Answer.NO
        """
        found = self.existence(on)
        return found.answer if authority is None else dict(found.said).get(authority, Answer.UNKNOWN)

    @property
    def predecessors(self) -> tuple[CountryCode, ...]:
        """The states whose place it took, the last first.

        `state_spans.successions()` has the authority for each.

        >>> Country("RU").predecessors
        ('SU',)
        """
        return tuple(map(CountryCode, state_spans.predecessors(self.code)))

    @property
    def successors(self) -> tuple[CountryCode, ...]:
        """The states that took its place, the next first; the one that continues it, if any, leads.

        >>> Country("CSHH").successors
        ('CZ', 'SK')
        """
        return tuple(map(CountryCode, state_spans.successors(self.code)))

    @property
    def _entry(self) -> country_entries.Entry:
        return country_entries.entries()[self.code]

    def __repr__(self) -> str:
        return f"Country({self.code!r})"

    def __str__(self) -> str:
        return self.name
