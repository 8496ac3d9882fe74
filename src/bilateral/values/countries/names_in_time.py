"""Names that meant a state for a time only: `Country.parse` takes them into account when it is told the day."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import NamedTuple

from ..dates.day_ranges import merged
from .state_spans import DaySet


class NameInTime(NamedTuple):
    """A name that a state bore, or was commonly called by, from one day to another.

    For a name that the state is always read from, it means the state on these days alone; any other name
    means it on these days, in addition to whomever else.

    Attributes:
        span: A period in EDTF.
        authority: Who says so.
    """

    name: str
    code: str
    span: str
    authority: str


_UNTC = "Historical information, UNTC"

#: "Called so by" the lists in `state_spans`, or named so by the UN Treaty Collection (UNTC).
NAMES_IN_TIME = (
    # Two or three states under one name.
    NameInTime("Germany", "DD", "1949-10-07/1990-10-02", "Basic Law and UNTC: both were Germany"),
    NameInTime("Vietnam", "VD", "1954-07-21/1976-07-01", "Geneva Accords of 20 and 21 July 1954; UNTC"),
    NameInTime("Viet Nam", "VD", "1954-07-21/1976-07-01", "Geneva Accords of 20 and 21 July 1954; UNTC"),
    NameInTime("Vietnam", "X-RVN", "1954-06-04/1976-07-01", "Geneva Accords of 20 and 21 July 1954; UNTC"),
    NameInTime("Viet Nam", "X-RVN", "1954-06-04/1976-07-01", "Geneva Accords of 20 and 21 July 1954; UNTC"),
    NameInTime("Yemen", "YD", "1967-11-30/1990-05-21", _UNTC),
    NameInTime("North Yemen", "YE", "../1990-05-21", _UNTC),
    NameInTime("Yemen Arab Republic", "YE", "../1990-05-21", _UNTC),
    NameInTime("Congo", "CD", "1960-06-30/1971-10-26", "Republic, then Democratic Republic of the Congo, UNTC"),
    NameInTime("Congo", "CD", "1997-05-17/..", _UNTC),
    NameInTime("Republic of China", "CN", "../1949-09-30", "founding of the People's Republic, 1 October 1949"),
    NameInTime("Korea", "X-KOR", "../1910-08-28", "Treaty of annexation in effect 29 August 1910"),
    NameInTime("West Germany", "DE", "1949-05-23/1990-10-02", "Basic Law; Unification Treaty, article 1"),
    NameInTime("German Federal Republic", "DE", "1949-05-23/1990-10-02", "COW; GGO"),
    # A name that went from one state to another.
    NameInTime("Serbia and Montenegro", "YU", "1992-04-27/2003-02-03", "GGO; Constitution of 27 April 1992"),
    NameInTime("Federal Republic of Yugoslavia", "YU", "1992-04-27/2003-02-03", _UNTC),
    NameInTime("United Arab Republic", "EG", "1961-09-29/1971-09-01", _UNTC),
    NameInTime("UAR", "EG", "1961-09-29/1971-09-01", _UNTC),
    NameInTime("Turkey", "X-OTT", "../1923-10-28", "COW; GW; usage of the time"),
    # Earlier states that the list has under the same number or letters.
    NameInTime("Emirate of Diriyah", "SA", "1744/1818", "GGO"),
    NameInTime("Emirate of Najd", "SA", "1824/1891", "GGO"),
    NameInTime("Principality of Moscow", "RU", "1263/1547-01-16", "GGO"),
    NameInTime("Tsardom of Russia", "RU", "1547-01-16/1721-11-02", "GGO"),
    NameInTime("Russian Empire", "RU", "1721-11-02/1917-09-14", "GGO; Republic proclaimed"),
    NameInTime("Buganda", "UG", "1300-01-01/1884-06-18", "GGO"),
    NameInTime("Ruanda", "RW", "1081-01-01/1962-06-30", "GGO; UN, Trust Territory of Ruanda-Urundi"),
    NameInTime("Durrani Empire", "AF", "1747-01-01/1879-12-31", "GGO"),
    NameInTime("Helvetic Republic", "CH", "1798-04-12/1803-02-19", "GGO"),
    NameInTime("Peru-Bolivia", "PE", "1836-10-28/1839-08-25", "GGO"),
    NameInTime("Peru-Bolivian Confederation", "PE", "1836-10-28/1839-08-25", "GGO"),
    NameInTime("Mali Federation", "ML", "1960-06-20/1960-08-20", "GGO; COW"),
    NameInTime("Malaya", "MY", "1957-08-31/1963-09-16", "GGO; UNTC"),
    NameInTime("Federation of Malaya", "MY", "1957-08-31/1963-09-16", _UNTC),
    NameInTime("Duchy of Warsaw", "PL", "1807-06-09/1815-06-09", "GGO"),
    NameInTime("Belarus", "BYAA", "1920-07-31/1991-08-24", "GGO"),
    NameInTime("Austrian Empire", "AT", "1804-08-11/1867-03-30", "GGO"),
    NameInTime("German Empire", "DE", "1871-01-18/1918-11-09", "Constitution of the German Empire"),
)


@functools.cache
def by_name_and_code() -> Mapping[str, Mapping[str, DaySet]]:
    """Return the days on which a folded name meant a state, by name, then by the code of the state.

    >>> sorted(by_name_and_code()["yemen"])
    ['YD']
    """
    from ..dates.period import Period
    from .country_spelling import fold

    found: dict[str, dict[str, list[tuple[float, float]]]] = {}
    for one in NAMES_IN_TIME:
        start, _, end = one.span.partition("/")
        reach = Period(start, end).reach
        days = found.setdefault(fold(one.name), {}).setdefault(one.code, [])
        days.append((reach.earliest_start, reach.latest_end))
    return {name: {code: tuple(merged(sorted(days))) for code, days in codes.items()} for name, codes in found.items()}
