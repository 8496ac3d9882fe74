"""An index of what is equal or not: words, codes, ids, kinds. It lists for each value the records that hold it."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

from ..values.answer import Answer
from .answer import is_several

#: Places among the records of an index, in their order and each once; four bytes each.
Places: TypeAlias = "array[int]"

#: What stands in a field that says nothing.
_SILENT = (None, "", Answer.UNKNOWN)


def postings(held: Iterable[Any]) -> Mapping[object, Places]:
    """List for each value the places at which it is held, alone or among others.

    >>> {value: list(places) for value, places in postings(["Delhi", "", ("Goa", "Delhi")]).items()}
    {'Delhi': [0, 2], 'Goa': [2]}
    """
    found: defaultdict[object, list[int]] = defaultdict(list)
    for place, have in enumerate(held):
        if is_several(have):
            for one in dict.fromkeys(have):
                found[one].append(place)
        else:
            found[have].append(place)
    for nothing in _SILENT:
        found.pop(nothing, None)
    return {value: array("I", places) for value, places in found.items()}
