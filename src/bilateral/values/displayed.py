"""How a thing is shown to people who look at it: in a notebook as a card, elsewhere on one line."""

from __future__ import annotations

from typing import TypeVar

from .words import on_one_line

#: A line of a list shows no more of each of its members.
_WIDEST = 100


class OneLine:
    """What says itself in one line, in angle brackets where it is one of a list."""

    __slots__ = ()

    def __repr__(self) -> str:
        # What takes several lines says on the first what it is.
        first = str(self).lstrip().partition("\n")[0]
        return f"<{type(self).__name__}: {on_one_line(first, _WIDEST)}>"


class Displayed(OneLine):
    """What has a card in notebooks; and a short `repr`, unless its class has one of its own.

    >>> from bilateral import Source
    >>> [Source(id="daily"), Source(id="gazette", publisher="The Gazette", published="2021-12-06")]
    [<Source: daily>, <Source: The Gazette, 2021-12-06>]
    """

    __slots__ = ()

    def _repr_html_(self) -> str:
        from ..views.cards.cards import card_of

        return card_of(self)


T_co = TypeVar("T_co", covariant=True)


class Listed(tuple[T_co, ...], Displayed):
    """Several answers of a kind: a tuple, of which a notebook shows a table.

    >>> from bilateral import Register, Treaty
    >>> found = Register().add(Treaty(id="pact", title="Pact", signed="2021-12-06")).chronology()
    >>> found, found._repr_html_().startswith("<table")
    ((<Event: 2021-12-06 pact: signed>,), True)
    """

    __slots__ = ()
