"""Who says what about one field of one record."""

from __future__ import annotations

from html import escape
from typing import Any

import attrs

from ..evidence.claim import Claim
from ..evidence.source import Passage, Source
from ..query.field import Field, said
from ..values.ids import RecordId
from ..values.words import visible, words_of


@attrs.frozen(kw_only=True)
class Explanation:
    """A field of a record, what the record holds there, and every claim about it with its source.

    Attributes:
        record: The record.
        field: The field.
        held: What the record holds; several values one by one.
        claims: What is claimed, in the register's order.
        sources: The source of each claim.
    """

    record: RecordId
    # A field asks a question when it is compared, so explanations tell fields apart by their names.
    field: Field[Any, Any] = attrs.field(eq=said)
    held: tuple[Any, ...]
    claims: tuple[Claim[Any, Any], ...]
    sources: tuple[Source, ...]

    @property
    def values(self) -> tuple[Any, ...]:
        """The different values that sources claim, in the order in which they first come."""
        return tuple(dict.fromkeys(claim.value for claim in self.claims))

    def rows(self) -> tuple[tuple[str, str, str], ...]:
        """Lay the claims out: whether the record follows it, what is claimed, who says so and where."""
        held = frozenset(self.held)
        return tuple(
            ("held" if claim.value in held else "", words_of(claim.value), _place(claim, source))
            for claim, source in zip(self.claims, self.sources, strict=True)
        )

    def __str__(self) -> str:
        held = "; ".join(words_of(value) for value in self.held) or "nothing"
        lines = (f"  {'*' if mark else ' '} {words}  ({place})" for mark, words, place in self.rows())
        return "\n".join([f"{self.record}: {self.field} is {held}", *lines])

    def _repr_html_(self) -> str:
        rows = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in self.rows())
        caption = f"<caption>{escape(f'{self.record}: {self.field}')}</caption>"
        return (
            f"<table>{caption}<thead><tr><th></th><th>claimed</th><th>by</th></tr></thead><tbody>{rows}</tbody></table>"
        )


def _place(claim: Claim[Any, Any], source: Source) -> str:
    where = _whereabouts(claim.passage) if claim.passage else ()
    citing = f"citing {visible(claim.attribution)}" if claim.attribution else ""
    return ", ".join(filter(None, (str(source), *where, citing)))


def _whereabouts(passage: Passage) -> tuple[str, ...]:
    return (
        f"page {visible(passage.page)}" if passage.page else "",
        f"paragraph {passage.paragraph}" if passage.paragraph is not None else "",
        f"characters {passage.start} to {passage.end}" if passage.start is not None else "",
    )
