"""Cards of a figure, of a source, and of a claim."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ...evidence.claim import Claim, Standing
from ...evidence.source import Source
from ...register.explanation import whereabouts
from ...values.figures.figure import Figure
from ...values.words import said_by, words_of
from ..html import Html, html, link
from .card import card


def figure_card(figure: Figure[Any]) -> Html:
    """Show a figure with its bounds and its words."""
    low = "at least" if figure.low_included else "more than"
    high = "at most" if figure.high_included else "less than"
    rows = {"words": figure.text or None, low: figure.low, high: figure.high}
    return card(figure, [(name, str(said)) for name, said in rows.items() if said is not None])


def source_card(source: Source) -> Html:
    """Show a source; its addresses are links."""
    rows = [(name.replace("_", " "), _linked(name, value)) for name, value in said_by(source).items()]
    return card(f"source {source.id!r}", rows)


def _linked(name: str, value: object) -> object:
    return link(str(value)) if name in ("url", "archive_url") else words_of(value)


def claim_card(claim: Claim[Any, Any]) -> Html:
    """Show who says what about which field, where, and how it is ranked."""
    return card("claim", _said(claim))


def _said(claim: Claim[Any, Any]) -> Iterator[tuple[str, object]]:
    yield "record", claim.record
    yield "field", str(claim.field)
    yield "value", words_of(claim.value)
    yield "by", claim.source
    passage = claim.passage
    if passage and passage.quote:
        yield "in the words", html(passage.quote)
    if passage and (where := ", ".join(filter(None, whereabouts(passage)))):
        yield "where", where
    if claim.standing is not Standing.NORMAL:
        yield "standing", f"{words_of(claim.standing)}: {claim.standing_reason}"
    for name in ("attribution", "basis", "published", "recorded", "withdrawn"):
        if value := getattr(claim, name):
            yield name, words_of(value)
