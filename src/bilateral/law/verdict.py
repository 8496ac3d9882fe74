"""What comes out: whether an agreement is in force on a day, as what it stands there, and why."""

from __future__ import annotations

import enum
import json
from collections.abc import Iterator
from typing import Any

import attrs

from ..evidence.claim import Claim
from ..values.answer import Answer
from ..values.dates.when import When
from ..values.displayed import Displayed
from ..values.misnamed import answers_misspelt
from .days import Day
from .world import Impossible

#: What the day is called for which an answer is wanted.
ASKED = "the day that is asked for"


class LegalStatus(enum.Enum):
    """As what an agreement stands on a day.

    Attributes:
        NOT_SIGNED: It is not signed.
        SIGNED_NOT_IN_FORCE: It is signed; when it enters into force, nothing says.
        NOT_YET: It will enter into force, or has effect, on a later day.
        PROVISIONAL: It is applied provisionally, which is no force (VCLT, article 25).
        IN_FORCE: It is in force (VCLT, article 24).
        SUSPENDED: It stays, and its operation is stopped (VCLT, article 57).
        EXPIRED: It ended by its own terms (VCLT, article 54(a)).
        DENOUNCED: It ended by a party's notice (VCLT, articles 54 and 56).
        TERMINATED: It ended by consent, by a later agreement, or on grounds not told (VCLT, article 54(b)).
        SUPERSEDED: A later agreement took its place (VCLT, article 59).
        UNDETERMINED: Which of these is open, by what is on record.
    """

    NOT_SIGNED = "not_signed"
    SIGNED_NOT_IN_FORCE = "signed_not_in_force"
    NOT_YET = "not_yet"
    PROVISIONAL = "provisional"
    IN_FORCE = "in_force"
    SUSPENDED = "suspended"
    EXPIRED = "expired"
    DENOUNCED = "denounced"
    TERMINATED = "terminated"
    SUPERSEDED = "superseded"
    UNDETERMINED = "undetermined"


@attrs.frozen
class Finding:
    """What follows in one way in which the imprecise days may lie.

    Attributes:
        answer: Whether it is so.
        status: As what the agreement stands.
        reason: Why, with the article.
        rests_on: The facts, by where they stand, e.g. `pact.acts[1]`.
        missing: What would decide, in words.
        out_since: The first day on which it was out of force, where it has ended.
    """

    answer: Answer
    status: LegalStatus
    reason: str
    rests_on: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    out_since: Day | None = None


@answers_misspelt
@attrs.frozen(repr=False)
class Verdict(Displayed):
    """Whether an agreement is in force on a day.

    Attributes:
        answer: Yes, no or unknown: yes and no hold whatever the imprecise days are.
        status: As what it stands; undetermined where that is open.
        reason: Why, with the article of the Vienna Convention of 1969 or the clause.
        rests_on: The facts that it rests on, by where they stand, e.g. `pact.acts[1]`.
        missing: What would decide, in words; empty unless something is open.
        as_of: The day that was asked for.
        claims: The claims about these facts that count, where a register holds some.
    """

    answer: Answer
    status: LegalStatus
    reason: str
    rests_on: tuple[str, ...]
    missing: tuple[str, ...]
    as_of: When
    claims: tuple[Claim[Any, Any], ...] = ()

    def plain(self) -> dict[str, Any]:
        """Say all of it in texts, for other programs."""
        return {
            "as_of": self.as_of.edtf,
            "answer": str(self.answer),
            "status": self.status.value,
            "reason": self.reason,
            "rests_on": [*self.rests_on],
            "missing": [*self.missing],
            "claims": [*map(str, self.claims)],
        }

    def to_json(self) -> str:
        """Write it as one JSON object."""
        return json.dumps(self.plain(), ensure_ascii=False)

    def __str__(self) -> str:
        return f"{self.answer} on {self.as_of}: {self.status.value.replace('_', ' ')}; {self.reason}"


def together(findings: Iterator[Finding], wondered: dict[str, None], ruled_out: list[Impossible], on: When) -> Verdict:
    """Make one verdict of what follows in every way: a yes or no only where it is that in all of them (rule 7).

    Args:
        findings: What follows in each way that the facts leave.
        wondered: Which days were open in them.
        ruled_out: What ruled out other ways, as far as they were followed.
        on: The day that was asked for.
    """
    found: list[Finding] = []
    for finding in findings:
        found.append(finding)
        if finding.answer is Answer.UNKNOWN or finding.answer is not found[0].answer:
            return _open(found, wondered, on)
    if not found:
        return _contradictory(ruled_out, on)
    first = found[0]
    statuses = {one.status for one in found}
    if len(statuses) == 1:
        return Verdict(first.answer, first.status, first.reason, _all(found, "rests_on"), (), on)
    reason = "; or ".join(dict.fromkeys(one.reason for one in found))
    return Verdict(
        first.answer, LegalStatus.UNDETERMINED, reason, _all(found, "rests_on"), _exactly(found, wondered), on
    )


def _contradictory(ruled_out: list[Impossible], on: When) -> Verdict:
    why = "; or ".join(dict.fromkeys(one.why for one in ruled_out))
    facts = tuple(dict.fromkeys(fact for one in ruled_out for fact in one.facts))
    reason = f"what is on record contradicts itself: {why}"
    return Verdict(Answer.UNKNOWN, LegalStatus.UNDETERMINED, reason, facts, (), on)


def _open(found: list[Finding], wondered: dict[str, None], on: When) -> Verdict:
    unknown = next((one for one in found if one.answer is Answer.UNKNOWN), None)
    reason = unknown.reason if unknown else "; or ".join(dict.fromkeys(one.reason for one in found))
    return Verdict(
        Answer.UNKNOWN, LegalStatus.UNDETERMINED, reason, _all(found, "rests_on"), _exactly(found, wondered), on
    )


def _exactly(found: list[Finding], wondered: dict[str, None]) -> tuple[str, ...]:
    days = (name if name == ASKED else f"the day of {name}" for name in wondered)
    return tuple(dict.fromkeys((*_all(found, "missing"), *days)))


def _all(found: list[Finding], name: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(part for one in found for part in getattr(one, name)))
