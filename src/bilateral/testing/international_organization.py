"""International organizations that sign agreements."""

from __future__ import annotations

from hypothesis import strategies as st

from ..values.countries.international_organization import InternationalOrganization, organizations


def international_organizations() -> st.SearchStrategy[InternationalOrganization]:
    """Any organization; the first to shrink to is one that stands.

    >>> from hypothesis import find
    >>> find(international_organizations(), lambda one: one.ended is None)
    InternationalOrganization('EU')
    """
    return st.sampled_from(list(organizations())).map(InternationalOrganization)
