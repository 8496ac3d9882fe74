"""Treaties and protocols as scenarios of the law of treaties have them, and what is asked of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias, cast

from bilateral import Act, Coverage, Denunciation, EntryRule, Protocol, Register, Source, Treaty, Verdict
from bilateral.parts import Relation

#: A day, the answer, and as what the treaty stands; "u 2011" asks of the one called u, "2011?" presumes it was renewed.
Asked: TypeAlias = tuple[str, str, str]

NOTIFICATIONS = EntryRule(event="later_notification", counted_from="received")
ALL = "all"
BOTH = ["IN", "RU"]


def treaty(name: str = "t", /, **fields: Any) -> Treaty:
    return Treaty(**_with_defaults({"id": name, "title": "Pact", **fields}))


def protocol(name: str = "p", /, **fields: Any) -> Protocol:
    return Protocol(**_with_defaults({"id": name, "title": "Protocol", **fields}))


def _with_defaults(fields: dict[str, Any]) -> dict[str, Any]:
    return {"parties": ("IN", "RU"), **fields}


def act(kind: str, party: str | None, date: str | None = None, **fields: Any) -> Act:
    return Act(kind=kind, party=party, date=date, **fields)


def notified(party: str, date: str | None, received: str | None = None) -> Act:
    return act("notified_completion", party, date, received=received)


def denounced(date: str | None, received: str | None = None, party: str = "IN", **fields: Any) -> Act:
    return act("denounced", party, date, received=received, **fields)


def on_its_day(kind: str, party: str | None, day: str) -> Act:
    """An act that the other knew of on the day on which it was done."""
    return act(kind, party, day, received=day)


def acts_covered(kinds: list[str], during: str, *, countries: list[str] = BOTH) -> Source:
    return Source(id="gazette", covers=[Coverage(of=["acts"], kinds=kinds, countries=countries, during=during)])


def status_covered(during: str) -> Source:
    return Source(id="list", covers=[Coverage(of=["status"], kinds=["treaty"], countries=BOTH, during=during)])


def instruments_covered(during: str) -> Source:
    coverage = Coverage(of=["instruments"], kinds=["treaty", "protocol"], countries=BOTH, during=during)
    return Source(id="series", covers=[coverage])


def to(kind: str, target: str = "t") -> list[Relation]:
    return [Relation(kind=kind, target=target)]


SIGNED: dict[str, Any] = {"signed": "2010-03-10", "entry": "signature", "known_clauses": ALL}
TACIT: dict[str, Any] = {**SIGNED, "term": "P3Y", "renewal": "automatic", "renewal_term": "P2Y", "notice": "P3M"}
AT_ONCE: dict[str, Any] = {
    **SIGNED,
    "denunciation": Denunciation(notice="P6M", counted_from="received", effect="at_once"),
}


def as_asked(row: str) -> list[Asked]:
    """Read "2010-01-01 in_force, u 2012 undetermined": yes goes with what is in force, unknown with what is open."""
    found = (one.rpartition(" ") for one in row.split(", "))
    return [
        (question, {"in_force": "yes", "undetermined": "unknown"}.get(told, "no"), told) for question, _, told in found
    ]


def answers(kept: list[Any], asked: list[Asked]) -> list[Asked]:
    """Answer what is asked of what is on record."""
    register = Register().add(*kept)
    found: list[Asked] = []
    for question, _, _ in asked:
        name, _, day = question.rpartition(" ")
        verdict = register.in_force(name or "t", on=day.rstrip("?"), presume_renewed=day.endswith("?"))
        assert all(is_a_field(register, fact) for fact in facts_of(verdict))
        found.append((question, str(verdict.answer), verdict.status.value))
    return found


def facts_of(verdict: Verdict) -> list[str]:
    """The fields that a verdict names: those it rests on, and those whose day would decide."""
    of_records = [re.fullmatch(r"the day of (\w[^ ]*)", name) for name in verdict.missing]
    of_acts = [re.fullmatch(r"the day of (?:effect of )?([^ ]*acts[^ ]+) \((.+)\)", name) for name in verdict.missing]
    named = [found[1] for found in of_records if found]
    return [*verdict.rests_on, *named, *(f"{found[2]}.{found[1]}" for found in of_acts if found)]


def is_a_field(records: Mapping[str, Any] | Register, fact: str) -> bool:
    """Whether a record has the field that a fact names, as "pact.acts[0]" or "pact.entry.provisional", empty or not."""
    name, _, path = fact.partition(".")
    found: list[Any] = [records[name]]
    for step, place in re.findall(r"(\w+)(?:\[(\d+)\])?", path):
        if not all(hasattr(each, step) for each in found):
            return False
        held: list[Any] = [getattr(each, step) for each in found]
        chosen: list[Any] = [each[int(place)] for each in held] if place else held
        found = [part for each in chosen for part in _parts(each)]
    return bool(path)


def _parts(held: Any) -> list[Any]:
    # One of several rules may say nothing of what another says.
    parts = cast("Iterable[Any]", held) if isinstance(held, tuple) else (held,)
    return [part for part in parts if part is not None]
