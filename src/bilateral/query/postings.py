"""An index of what is equal or not: words, codes, ids, kinds. It lists for each value the records that hold it."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import attrs

from ..values.answer import Answer
from .answer import is_several

#: What stands in a field that says nothing.
_SILENT = (None, "", Answer.UNKNOWN)


@attrs.frozen(eq=False)
class Postings:
    """At which places each value is held.

    Attributes:
        places: The places of each value, in order and each once; or the only one, as of a title: a list for each would
            be as large as the records.
    """

    places: Mapping[object, int | array[int]]

    def at(self, value: object) -> Sequence[int]:
        """Give the places at which a value is held.

        >>> postings(["Delhi", "Goa"]).at("Goa")
        (1,)
        """
        found = self.places.get(value, ())
        return (found,) if isinstance(found, int) else found


def postings(held: Iterable[Any]) -> Postings:
    """List for each value the places at which it is held, alone or among others.

    >>> list(postings(["Delhi", "", ("Goa", "Delhi")]).at("Delhi"))
    [0, 2]
    """
    found: dict[object, int | array[int]] = {}
    for place, have in enumerate(held):
        for one in have if is_several(have) else (have,):
            before = found.get(one)
            if before is None:
                found[one] = place
            elif isinstance(before, int):
                if before != place:
                    found[one] = array("I", (before, place))
            elif before[-1] != place:
                before.append(place)
    for nothing in _SILENT:
        found.pop(nothing, None)
    return Postings(found)
