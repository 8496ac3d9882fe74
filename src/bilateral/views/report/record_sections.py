"""Each record of a report in full: its fields, and below each who claims what of it, where, in which words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, cast

from ...evidence.claim import Claim, Standing
from ...records.party import Party
from ...records.record import Record
from ...register.explanation import whereabouts
from ...values.ids import RecordId
from ...values.words import said_by, words_of
from ..html import Html, html, isolated, link, short, tag, together
from ..titles import kind_of, party_name, title_of
from .subject import LONGEST_HEADING, Subject


def record_sections(subject: Subject) -> Iterator[Html]:
    """Give each record in full."""
    if not subject.register.records:
        yield tag("p", "No records.", class_="soft")
    for record in subject.register:
        yield tag("section", *_section(subject, record), id=f"record-{record.id}")


def _section(subject: Subject, record: Record) -> Iterator[Html]:
    kind = tag("span", f"{kind_of(record)} ", tag("code", record.id), class_="kind")
    heading = title_of(record)
    yield tag("h3", isolated(short(heading, LONGEST_HEADING)), " ", kind)
    # What stands in the heading, all of it, isn't said again.
    headed = ("id", "title") if len(heading) <= LONGEST_HEADING else ("id",)
    said = {name: value for name, value in said_by(record).items() if name not in headed}
    claimed = [name for about, name in subject.claims if about == record.id]
    rows = (
        tag("tr", tag("th", words_of(name.replace("_", " ")), scope="row"), tag("td", *_field(subject, record, name)))
        for name in dict.fromkeys((*said, *claimed))
    )
    yield tag("table", tag("tbody", together(rows)))


def _field(subject: Subject, record: Record, name: str) -> Iterator[Html]:
    held = getattr(record, name, None)
    yield _value(subject, record, name, held)
    if claims := subject.claims.get((record.id, name)):
        yield tag("ul", *(tag("li", _claim(subject, claim, held)) for claim in claims), class_="claims")


def _value(subject: Subject, record: Record, name: str, held: Any) -> Html:
    if held in (None, "", ()):
        return tag("span", "nobody's word was taken", class_="soft")
    several = cast("tuple[object, ...]", held) if isinstance(held, tuple) else (held,)
    targets = {reference.target for reference in record.references() if reference.path.partition("[")[0] == name}
    return together((_one(subject, one, targets) for one in several), "; ")


def _one(subject: Subject, one: object, targets: set[RecordId]) -> Html:
    if one in targets:
        return subject.named(RecordId(str(one)))
    if isinstance(one, Party):
        role = f", {words_of(one.role)}" if one.role else ""
        return html(f"{party_name(subject.register, one)}{role}")
    words = words_of(one)
    return link(words) if words.startswith(("https://", "http://")) else isolated(words)


def _claim(subject: Subject, claim: Claim[Any, Any], held: object) -> Html:
    """Say who claims what: the value only where it differs from what the record holds."""
    words = words_of(claim.value)
    is_held = claim.value == held or (isinstance(held, tuple) and claim.value in held)
    said: list[Html] = []
    if not is_held or isinstance(held, tuple):
        said.append(isolated(words))
    if claim.passage and claim.passage.quote and claim.passage.quote != words:
        said.append(tag("q", claim.passage.quote))
    said += [isolated(words) for words in _around(claim)]
    return together([subject.cited(claim.source), " " if said else "", together(said, "; ")])


def _around(claim: Claim[Any, Any]) -> Sequence[str]:
    """Say what bears on a claim: whom it cites, where it stands if no words are quoted, and what speaks against it."""
    passage = claim.passage
    where = whereabouts(passage) if passage and not passage.quote else ()
    reason = f"{claim.standing.value}: {claim.standing_reason}" if claim.standing is not Standing.NORMAL else ""
    withdrawn = f"withdrawn {claim.withdrawn.on}" if claim.withdrawn else ""
    citing = f"citing {claim.attribution}" if claim.attribution else ""
    basis = f"({claim.basis})" if claim.basis else ""
    return [words for words in (basis, citing, *where, reason, withdrawn) if words]
