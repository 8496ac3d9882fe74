"""An index of what is equal or not: words, codes, ids, kinds. It lists for each value the records that hold it."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeAlias

from ..values.answer import Answer
from .answer import is_several

#: Places among the records of an index, in their order and each once.
Places: TypeAlias = Sequence[int]

#: What stands in a field that says nothing.
_SILENT = (None, "", Answer.UNKNOWN)


def postings(held: Iterable[Any]) -> Mapping[object, Places]:
    """List for each value the places at which it is held, alone or among others.

    >>> {value: list(places) for value, places in postings(["Delhi", "", ("Goa", "Delhi")]).items()}
    {'Delhi': [0, 2], 'Goa': [2]}
    """
    found: dict[object, int | array[int]] = {}
    for place, have in enumerate(held):
        for one in have if is_several(have) else (have,):
            before = found.get(one)
            if before is None:
                found[one] = (
                    place  # where each has a title of its own, a list for each would be as large as the records
                )
            elif isinstance(before, int):
                if before != place:
                    found[one] = array("I", (before, place))
            elif before[-1] != place:
                before.append(place)
    for nothing in _SILENT:
        found.pop(nothing, None)
    return {value: (places,) if isinstance(places, int) else places for value, places in found.items()}
