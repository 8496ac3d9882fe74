"""Whether an agreement has effect on a day, which is another question than force (articles 25, 28, 70(1))."""

from __future__ import annotations

import attrs

from ..values.answer import Answer
from .case import Case
from .days import Day, moved, shown
from .entry import entry
from .verdict import Finding, LegalStatus

_BEFORE = (LegalStatus.NOT_SIGNED, LegalStatus.SIGNED_NOT_IN_FORCE, LegalStatus.NOT_YET)


def of_effect(case: Case, force: Finding) -> Finding:
    """Say of an agreement that stands so in force whether it has effect: it may begin before, or later, and outlive it.

    What is applied provisionally has effect; what is suspended has none.
    """
    if force.status is LegalStatus.PROVISIONAL:
        return attrs.evolve(force, answer=Answer.YES)
    if force.status is LegalStatus.SUSPENDED:
        return force
    if force.status in _BEFORE:
        return _before_entry(case, force)
    if force.out_since is not None:
        return _after_end(case, force, force.out_since)
    return _in_force(case, force)


def _starts(case: Case) -> list[Day]:
    effects = enumerate(case.record.effect_from)
    return [case.day(f"effect_from[{index}].date", one.date) for index, one in effects if one.date is not None]


def _before_entry(case: Case, force: Finding) -> Finding:
    """Its effect may reach back before its entry into force, if it says so (article 28)."""
    begun = [day for day in _starts(case) if case.world.is_by(day, case.on)]
    if not begun:
        return force
    reason = f"its effect reaches back to {shown(begun[0])} (article 28)"
    facts = (case.at("effect_from"), *entry(case).facts)
    if entry(case).is_known and _is_whole(case):
        return attrs.evolve(force, answer=Answer.YES, reason=reason, rests_on=facts, missing=())
    return _open(f"{reason}, once it enters into force", facts, "its entry into force")


def _in_force(case: Case, force: Finding) -> Finding:
    """It has effect from its entry into force, or from the later day that it names."""
    late = [day for day in _starts(case) if case.world.is_before(case.on, day)]
    if not late:
        return force
    reason = f"it has effect only from {shown(late[0])} (article 24(4) and its clause)"
    if _is_whole(case):
        return Finding(Answer.NO, LegalStatus.NOT_YET, reason, (case.at("effect_from"),))
    return _open(f"{reason}, for one party or part", (case.at("effect_from"),), "for which party, or which part")


def _after_end(case: Case, force: Finding, end: Day) -> Finding:
    """Obligations may outlive it, for as long as it says (article 70(1))."""
    for index, survival in enumerate(case.record.survival):
        if survival.length is not None and case.world.is_before(case.on, moved(end, survival.length)):
            facts = (*force.rests_on, case.at(f"survival[{index}]"))
            reason = f"{force.reason}, and its obligations outlive it for {survival.length.in_words()} (article 70(1))"
            if survival.parts:
                return _open(f"{reason}, those on {survival.parts}", facts, "which part of it is meant")
            return attrs.evolve(force, answer=Answer.YES, reason=reason, rests_on=facts)
    return force


def _is_whole(case: Case) -> bool:
    """Tell whether it takes effect for both parties and in all its parts at once."""
    return all(one.party is None and not one.part for one in case.record.effect_from)


def _open(reason: str, facts: tuple[str, ...], missing: str) -> Finding:
    return Finding(Answer.UNKNOWN, LegalStatus.UNDETERMINED, reason, facts, (missing,))
