"""What lists say of states and currencies: when they existed, and when they were in use."""

from __future__ import annotations

from hypothesis import strategies as st

from ..values.countries.state_spans import Existence, StateSpan, existence, spans
from ..values.money.currency_spans import CurrencySpan, currency_spans
from .country import CODES
from .dates import whens
from .money import currency_codes


def state_spans() -> st.SearchStrategy[StateSpan]:
    """Spans of states, as one list or another has them.

    >>> from hypothesis import find
    >>> find(state_spans(), lambda span: span.number == 750).letters
    'IND'
    """
    return st.sampled_from([code for code in CODES if spans(code)]).flatmap(lambda code: st.sampled_from(spans(code)))


def existences() -> st.SearchStrategy[Existence]:
    """Whether a state existed on a day, and which list says what of it.

    >>> from hypothesis import find
    >>> len(find(existences(), lambda found: len(found.said) == 2).said)
    2
    """
    return st.builds(existence, st.sampled_from(CODES), whens())


def spans_of_currencies() -> st.SearchStrategy[CurrencySpan]:
    """Spans in which a currency was in use somewhere.

    >>> from hypothesis import find
    >>> find(spans_of_currencies(), lambda span: span.territory == "IN").is_tender
    True
    """
    used = currency_codes().filter(lambda code: bool(currency_spans(code)))
    return used.flatmap(lambda code: st.sampled_from(currency_spans(code)))
