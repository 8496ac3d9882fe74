"""The report: one page that needs no other file, no network and no script."""

from __future__ import annotations

import datetime as dt
import os
from collections import Counter
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from ...errors import WrongType
from ...formats.saving import replace_file
from ...register.conflict import Conflict
from ...register.policy import Policy, most_precise, require_known, require_policy
from ...register.register import Register
from ...values.dates.when import When, day_of
from ...values.misnamed import answers_misspelt
from ...values.words import counted, is_a
from ..charts.drawing import calendar_day
from ..html import Html, html, link, short, tag, together
from ..titles import kind_of
from .disagreements import disagreements
from .pictures import timeline_pictures
from .receipt import receipt
from .record_sections import record_sections
from .source_list import source_list
from .subject import LONGEST_HEADING, Subject
from .tables import tables
from .unknowns import unknowns, unsaid

#: Nothing is run and nothing is loaded; the style and the pictures stand in the page itself.
SECURITY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"


@answers_misspelt
def report(
    register: Register,
    path: str | os.PathLike[str],
    *,
    title: str,
    policy: Policy = most_precise,
    as_known: When | dt.date | str | None = None,
    on: When | dt.date | str | None = None,
) -> None:
    """Write a register as one page to read, to send and to print: whole or not at all.

    It holds a timeline, tables, each record with its claims and the words of its sources, where these contradict each
    other, what is unknown, the sources with their terms, and a receipt. It runs no script and loads nothing. The
    timeline takes the extra `charts`; without that the page says that it is left out. The same register gives the
    same page.

    Args:
        register: What it is about; for a part of it `register.between("IN", "RU")` and the like.
        path: The file, as `india-russia.html`.
        title: What stands above it.
        policy: How a value is taken where sources differ; it is told, and changes no record.
        as_known: The day by which everything in it was published; all that is on record where none is given.
        on: The day on which the status of agreements and contracts is told; none where it is left out.

    Raises:
        WrongType: It is not a register, the title is no text, or the policy is none.
        InvalidWhen: A day is none.
        NotAFile: A folder, a named pipe, a device or a socket stands there.
        OSError: It cannot be written.

    >>> import bilateral as bl
    >>> bl.report(bl.datasets.india_russia_2021(), "no-such-folder/report.html", title="India and Russia")
    Traceback (most recent call last):
    ...
    FileNotFoundError: [Errno 2] there is no such folder: ...
    """
    if not is_a(Register, register):
        raise WrongType("report", came=register, accepted="a Register, as report(register, 'report.html', title=...)")
    if not is_a(str, title):
        raise WrongType("report(title=)", came=title, accepted="a text")
    require_policy(policy, place="report(policy=)")
    known = None if as_known is None else day_of(as_known, place="as_known")
    shown = register if known is None else register.as_known(on=known)
    require_known(policy, {source.id: source for source in shown.sources}, place="report(policy=)")
    subject = Subject(shown, policy, known, None if on is None else day_of(on))
    replace_file(path, [page(subject, title).encode("utf-8")])


def page(subject: Subject, title: str) -> str:
    """Write the whole page."""
    security = Html(f'<meta http-equiv="Content-Security-Policy" content="{html(SECURITY)}">')
    head = (
        Html('<meta charset="utf-8">'),
        security,
        Html('<meta name="viewport" content="width=device-width, initial-scale=1">'),
        # A browser that is told of no icon asks the server for one.
        Html('<link rel="icon" href="data:,">'),
        tag("title", title),
        tag("style", Html(_style())),
    )
    body = tag("main", tag("h1", short(title, LONGEST_HEADING)), together(_body(subject)))
    return f'<!DOCTYPE html>\n<html lang="en">{tag("head", *head)}{tag("body", body)}</html>\n'


@cache
def _style() -> str:
    return (files(__name__.rpartition(".")[0]) / "report.css").read_text("utf-8")


def _body(subject: Subject) -> Iterator[Html]:
    conflicts = subject.register.conflicts()
    sections = {
        "Timeline": timeline_pictures(subject.rows),
        "Tables": tables(subject),
        "Disagreements": disagreements(subject, conflicts),
        "What is unknown": unknowns(subject),
        "Records": record_sections(subject),
        "Sources": [source_list(subject)],
        "Receipt": [receipt(subject)],
    }
    yield from _summary(subject, conflicts)
    places = {name: name.lower().replace(" ", "-") for name in sections}
    contents = tag("ul", *(tag("li", link(f"#{place}", name)) for name, place in places.items()))
    yield tag("nav", contents, aria_label="Contents")
    for name, content in sections.items():
        yield tag("section", tag("h2", name), together(content), id=places[name])


def _summary(subject: Subject, conflicts: tuple[Conflict, ...]) -> Iterator[Html]:
    register = subject.register
    kinds = Counter(kind_of(record) for record in register)
    yield tag("p", ", ".join(counted(number, kind) for kind, number in kinds.items()) or "No records", ".")
    silent = sum(1 for record in register if unsaid(record))
    lines = [
        f"{counted(len(register.claims), 'claim')} from {counted(len(register.sources), 'source')}.",
        _between(subject),
        f"{counted(len(conflicts), 'field')} on which sources contradict each other.",
        f"{counted(silent, 'record')} of which something one would ask first is not known.",
        f"{counted(len(register.unsourced()), 'field')} that no claim supports.",
        f"As it was known on {subject.known}." if subject.known else "",
    ]
    yield tag("ul", *(tag("li", line) for line in lines if line))


def _between(subject: Subject) -> str:
    if not any(row.points for row in subject.rows):
        return ""
    points = [point for row in subject.rows for point in row.points]
    first, last = min(point.first for point in points), max(point.last for point in points)
    return f"From {calendar_day(first)} to {calendar_day(last)}."
