"""Countries, living and dead, and what people write for them."""

from __future__ import annotations

from hypothesis import strategies as st

from ..values.countries import country_entries
from ..values.countries.country import Country

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
    return st.one_of(joined, joined.map(str.upper), joined.map(str.lower), joined.map(_without_ends))


def _without_ends(text: str) -> str:
    return text[1:-1]
