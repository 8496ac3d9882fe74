"""The sources of a report, numbered as it cites them, with their terms and where a copy of each is kept."""

from __future__ import annotations

from collections.abc import Iterator

from ...evidence.source import Source
from ...values.words import words_of
from ..html import Html, isolated, link, table, tag, together
from .subject import Subject

_HEAD = ("", "source", "published", "kind", "licence", "where")


def source_list(subject: Subject) -> Html:
    """Give the sources as a table."""
    if not subject.register.sources:
        return tag("p", "No sources.", class_="soft")
    rows = [_row(subject, source) for source in subject.register.sources]
    return tag("div", table(_HEAD, rows), class_="addresses")


def _row(subject: Subject, source: Source) -> tuple[object, ...]:
    number = tag("span", f"[{subject.numbers[source.id]}]", id=f"source-{subject.numbers[source.id]}")
    return (
        number,
        together(_named(source), ", "),
        source.published or "",
        words_of(source.kind) if source.kind else "",
        source.licence or tag("span", "not said", class_="soft"),
        together(_addresses(source), " · "),
    )


def _named(source: Source) -> Iterator[Html]:
    words = [source.title, source.publisher, *source.authors]
    yield from (isolated(word) for word in words if word)
    if not any(words):
        yield tag("code", source.id)
    if source.derived_from:
        yield together(["a copy of ", tag("code", source.derived_from)])
    if source.citation:
        yield tag("span", source.citation, class_="soft")


def _addresses(source: Source) -> Iterator[Html]:
    if source.url:
        yield link(source.url, "read")
    if source.archive_url:
        yield link(source.archive_url, "archived")
