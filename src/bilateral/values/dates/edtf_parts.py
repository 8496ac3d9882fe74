"""The parts of an EDTF date as they are written: its year, month, day and time, and what is said of each."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterable
from functools import cache, lru_cache

import attrs

#: No text of one date is longer; what is longer is refused unread.
LONGEST_TEXT = 64

#: How many different texts are kept taken apart; only dates of rarer forms are.
_PARTS_KEPT = 2**12


class Component(enum.Enum):
    """A part of a date that can be qualified by itself; a season or quarter stands in place of a month.

    >>> parts("2004-06~-11").qualified[0][0]
    <Component.YEAR: 'year'>
    """

    YEAR = "year"
    MONTH = "month"
    DAY = "day"


class Qualification(enum.Enum):
    """What EDTF says of a date or of a part of it: that its source is in doubt, that it is an estimate, or both.

    >>> Qualification("%").is_uncertain, Qualification("~").is_uncertain
    (True, False)
    """

    UNCERTAIN = "?"
    APPROXIMATE = "~"
    UNCERTAIN_AND_APPROXIMATE = "%"

    @property
    def is_uncertain(self) -> bool:
        """Whether the source is in doubt.

        >>> Qualification.APPROXIMATE.is_uncertain
        False
        """
        return self is not Qualification.APPROXIMATE

    @property
    def is_approximate(self) -> bool:
        """Whether it is an estimate.

        >>> Qualification.APPROXIMATE.is_approximate
        True
        """
        return self is not Qualification.UNCERTAIN


#: The components that are qualified, in their order, and how. A plain tuple: `dict(...)` makes a mapping of it.
Qualified = tuple[tuple[Component, Qualification], ...]


@attrs.frozen
class DateParts:
    """One date, taken apart; what it doesn't have is empty.

    Attributes:
        year: As written: `2004`, `-0044`, `156X`, `1950S2`, `Y-17E7`.
        month: Two characters: a month, `XX` or partly X, or a season or other grouping, 21 to 41.
        day: Two characters.
        time: What follows the T.
        qualified: The components that are uncertain or approximate.
    """

    year: str
    month: str = ""
    day: str = ""
    time: str = ""
    qualified: Qualified = ()


def parts(text: str) -> DateParts | None:
    """Take one date apart, of any level; None where the text has not the form of a date (a set has not).

    That the form is right doesn't say that there is such a day: `edtf.read` tells.
    """
    return _parts(text) if len(text) <= LONGEST_TEXT else None


@lru_cache(maxsize=_PARTS_KEPT)
def _parts(text: str) -> DateParts | None:
    found = _form().fullmatch(text)
    if not found:
        return None
    month, day, time = found["month"] or "", found["day"] or "", found["time"] or ""
    qualified = _qualified(found)
    # Level 0 has a time of day only after a whole date, and qualifies none.
    if time and (qualified or not day):
        return None
    return DateParts(found["year"], month, day, time, qualified)


def _qualified(found: re.Match[str]) -> Qualified:
    # Level 2: a sign to the right of a component is said of it and of all to its left, one to the left of it alone.
    signs: dict[Component, str] = {}
    for place, component in enumerate(Component):
        if sign := found[f"{component.value}_alone"]:
            signs[component] = signs.get(component, "") + sign
        if sign := found[f"{component.value}_and_before"]:
            for each in list(Component)[: place + 1]:
                signs[each] = signs.get(each, "") + sign
    return tuple((each, _joined(map(Qualification, signs[each]))) for each in Component if each in signs)


def _joined(said: Iterable[Qualification]) -> Qualification:
    every = set(said)
    return every.pop() if len(every) == 1 else Qualification.UNCERTAIN_AND_APPROXIMATE


def all_qualified(each: Iterable[Qualified]) -> Qualified:
    """Join what is said of several dates, component by component."""
    said: dict[Component, list[Qualification]] = {}
    for component, qualification in (pair for qualified in each for pair in qualified):
        said.setdefault(component, []).append(qualification)
    return tuple((component, _joined(said[component])) for component in Component if component in said)


@cache
def _form() -> re.Pattern[str]:
    return re.compile(
        r"(?P<year_alone>[?~%])?"
        r"(?P<year>-?[0-9X]{4}(?:S[0-9]{1,3})?|Y-?[0-9]{1,20}(?:E[0-9]{1,3})?(?:S[0-9]{1,3})?)"
        r"(?P<year_and_before>[?~%])?"
        r"(?:-(?P<month_alone>[?~%])?(?P<month>[0-9X]{2})(?P<month_and_before>[?~%])?"
        r"(?:-(?P<day_alone>[?~%])?(?P<day>[0-9X]{2})(?P<day_and_before>[?~%])?)?)?"
        r"(?:T(?P<time>[0-9:.Z+-]+))?"
    )
