"""Countries, living and dead, what people write for them, when they existed, and whom they make up."""

from __future__ import annotations

from hypothesis import strategies as st

from ..values.countries import country_entries
from ..values.countries.country import Country
from ..values.countries.dyad import Dyad
from ..values.countries.international_organization import InternationalOrganization, organizations
from ..values.countries.state_spans import Existence, StateSpan, existence, spans
from .dates import whens

CODES = tuple(country_entries.entries())
NAMES = tuple(sorted({name for code in CODES for name in country_entries.names(code)}))


def countries() -> st.SearchStrategy[Country]:
    """Any country; the first to shrink to is a living one."""
    return st.sampled_from(CODES).map(Country)


def historic_countries() -> st.SearchStrategy[Country]:
    """A country that is no more: ISO withdrew its code, or every list has it end."""
    return st.sampled_from([code for code in CODES if Country(code).is_historic]).map(Country)


def country_like_texts() -> st.SearchStrategy[str]:
    """Texts that look like names or codes: bent, joined, inverted, cut or in brackets, or not at all."""
    part = st.one_of(
        st.sampled_from(NAMES),
        st.sampled_from(CODES),
        st.sampled_from(
            ["Republic of", "the", "of", "Rep.", "Kingdom of", "&", "(", ")", ",", "'", "\u2019", ".", " "]
        ),
        st.text(max_size=5),
    )
    joined = st.lists(part, max_size=4).map(" ".join)
    return st.one_of(joined, joined.map(str.upper), joined.map(str.lower), joined.map(lambda text: text[1:-1]))


def dyads() -> st.SearchStrategy[Dyad]:
    """Two different countries.

    >>> from hypothesis import find
    >>> len(find(dyads(), lambda pair: pair.cow_id() is not None).countries)
    2
    """
    pairs = st.lists(countries(), min_size=2, max_size=2, unique=True)
    return pairs.map(lambda pair: Dyad(pair[0], pair[1]))


def international_organizations() -> st.SearchStrategy[InternationalOrganization]:
    """Any organization; the first to shrink to is one that stands.

    >>> from hypothesis import find
    >>> find(international_organizations(), lambda one: one.ended is None)
    InternationalOrganization('EU')
    """
    return st.sampled_from(list(organizations())).map(InternationalOrganization)


def state_spans() -> st.SearchStrategy[StateSpan]:
    """Spans of states, as one list or another has them.

    >>> from hypothesis import find
    >>> len(find(state_spans(), lambda span: span.letters != "").letters)
    3
    """
    return st.sampled_from([code for code in CODES if spans(code)]).flatmap(lambda code: st.sampled_from(spans(code)))


def existences() -> st.SearchStrategy[Existence]:
    """Whether a state existed on a day, and which list says what of it.

    >>> from hypothesis import find
    >>> len(find(existences(), lambda found: len(found.said) == 2).said)
    2
    """
    return st.builds(existence, st.sampled_from(CODES), whens())
