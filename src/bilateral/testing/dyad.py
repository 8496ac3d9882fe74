"""Pairs of countries, in no order."""

from __future__ import annotations

from hypothesis import strategies as st

from ..values.countries.dyad import Dyad
from .country import countries


def dyads() -> st.SearchStrategy[Dyad]:
    """Two different countries.

    >>> from hypothesis import find
    >>> len(find(dyads(), lambda pair: pair.cow_id() is not None).countries)
    2
    """
    pairs = st.lists(countries(), min_size=2, max_size=2, unique=True)
    return pairs.map(lambda pair: Dyad(pair[0], pair[1]))
