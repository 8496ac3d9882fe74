"""Sources, passages in them, and what they claim."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from hypothesis import strategies as st

from ..evidence.claim import Claim
from ..evidence.source import Passage, Source
from ..formats.converter import fields_in
from ..query.field import Field
from ..records.record import Record
from ..register.fitting import held_values
from .derived import made
from .naming import ids
from .record import records
from .text import texts, titles


def sources(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Source]:
    """Sources, from those that have only an id to those of which all is told.

    Args:
        **fields: What has to stand in some fields, as strategies.

    >>> from hypothesis import find
    >>> print(find(sources(id=st.just("daily"), publisher=st.just("The Daily")), lambda source: True))
    The Daily
    """
    return made(Source, fields)


def passages(*, text: str | None = None) -> st.SearchStrategy[Passage]:
    """Places in a source.

    Args:
        text: The text in which the passages stand, each quoted as it stands there; without it, offsets, pages and
            quotes are made up.

    Raises:
        ValueError: The text is empty, so that nothing stands in it.

    >>> from hypothesis import find
    >>> find(passages(text="a contract for rifles"), lambda passage: passage.start == 15).quote
    'r'
    """
    if text is not None:
        return _quoted(text)
    offsets = st.tuples(st.integers(0, 1000), st.integers(1, 100))
    between = offsets.map(lambda found: Passage(start=found[0], end=found[0] + found[1], quote="words"))
    return (
        between
        | st.builds(Passage, quote=titles())
        | st.builds(Passage, page=titles(), paragraph=st.none() | st.integers(1, 99))
    )


def _quoted(text: str) -> st.SearchStrategy[Passage]:
    if not text:
        raise ValueError("no passage stands in an empty text")
    starts = st.integers(0, len(text) - 1)
    ends = starts.flatmap(lambda start: st.tuples(st.just(start), st.integers(start + 1, len(text))))
    return ends.map(lambda found: Passage(start=found[0], end=found[1], quote=text[slice(*found)]))


def fields_of(record: Record) -> list[Field[Any, Any]]:
    """Every field of a record that it says something in."""
    return [field for field in fields_in(record.record_kind.value).values() if held_values(record, field)]


@st.composite
def _claims(draw: st.DrawFn, record: Record | None, told: Sequence[str]) -> Claim[Any, Any]:
    about = record if record is not None else draw(records())
    field = draw(st.sampled_from(fields_of(about)))
    value = draw(st.sampled_from(held_values(about, field)))
    return draw(claims_of(about.id, field, value, told))


def claims(*, record: Record | None = None, sources: Sequence[str] = ()) -> st.SearchStrategy[Claim[Any, Any]]:
    """Claims that a record follows: each states what some record holds in one of its fields.

    Args:
        record: The record they are about; any if not given.
        sources: The ids of the sources that say so; any if not given.

    >>> from hypothesis import find
    >>> from bilateral import Treaty
    >>> pact = Treaty(id="t-1", title="Pact", place="Delhi")
    >>> print(find(claims(record=pact, sources=["daily"]), lambda claim: claim.field.name == "place"))
    daily says treaty.place of t-1 is Delhi
    """
    return _claims(record, sources)


def claims_of(
    name: str, field: Field[Any, Any], value: object, told: Sequence[str] = ()
) -> st.SearchStrategy[Claim[Any, Any]]:
    """Claims that one value stands in one field of the record of an id."""
    return st.builds(
        Claim[Any, Any],
        record=st.just(name),
        field=st.just(field),
        value=st.just(value),
        source=st.sampled_from(told) if told else ids(),
        passage=st.none() | passages(),
        attribution=texts(),
    )
