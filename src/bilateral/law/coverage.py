"""What sources would know: on which days the silence of all of them means no (rule 23)."""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import reduce

from ..evidence.coverage import END, ENTRY, Coverage, Covered
from ..evidence.source import Source
from ..values.countries.country_entries import CountryCode
from ..values.dates.days import Range, common, merged
from .succession import continues

#: Days in order, as ranges between which there is at least a day.
DaySet = tuple[Range, ...]


class Silence:
    """The days on which sources would have told, had something happened.

    Args:
        sources: The sources, with what each covers.
    """

    def __init__(self, sources: Iterable[Source]) -> None:
        self._covers = tuple(coverage for source in sources for coverage in source.covers)
        self._found: dict[tuple[Covered, str, CountryCode], DaySet] = {}

    def means_no(self, of: Covered, kinds: Iterable[str], countries: Iterable[CountryCode]) -> DaySet:
        """List the days on which silence about all these kinds, by all these countries, means no."""
        if not self._covers:
            return ()
        sets = [self._days(of, kind, country) for kind in kinds for country in countries]
        return reduce(lambda one, other: tuple(common(one, other)), sets) if sets else ()

    def _days(self, of: Covered, kind: str, country: CountryCode) -> DaySet:
        key = (of, kind, country)
        if key not in self._found:
            found = (_certain(one) for one in self._covers if _looks_at(one, *key))
            self._found[key] = tuple(merged(sorted(days for days in found if days[0] <= days[1])))
        return self._found[key]


def _looks_at(coverage: Coverage, of: Covered, kind: str, country: CountryCode) -> bool:
    # A list of status names the records that it lists, or which of the two it holds of them, or neither.
    is_of_status = of is Covered.STATUS
    named = [one for one in coverage.kinds if not is_of_status or (one in (ENTRY, END)) is (kind in (ENTRY, END))]
    looks = not named or kind in named
    near = not coverage.countries or any(continues(one, country) for one in coverage.countries)
    return of in coverage.of and looks and near


def _certain(coverage: Coverage) -> Range:
    """Give the days that certainly lie within the time that is covered."""
    if coverage.during is None:
        return math.inf, -math.inf
    return coverage.during.reach.latest_start, coverage.during.reach.earliest_end
