"""Provisional application (rule 12, article 25): applied, and not in force."""

from __future__ import annotations

from ..records.agreement import ActKind
from ..records.instrument import RelationKind
from ..values.dates.period import Boundary
from .case import Case, Dated
from .days import NEVER, moved, shifted
from .entry import by_rule


def is_applied(case: Case) -> tuple[str, ...]:
    """Give the facts by which it is provisionally applied on the day; none where it isn't.

    It is applied from its start to its stated end, until one party has received the other's notice that it will not
    become a party.
    """
    return () if _is_refused(case) else _by_period(case) or _by_clause(case)


def _is_refused(case: Case) -> bool:
    notices = case.acts(ActKind.NOTIFIED_NOT_BECOMING_PARTY)
    rule = next((rule.provisional for rule in case.record.entry if rule.provisional is not None), None)
    days = (case.received(index, act).day for index, act in notices)
    return any(case.world.is_by(moved(day, rule.notice if rule else None), case.on) for day in days)


def is_extended(case: Case) -> tuple[str, ...]:
    """Give the facts by which a later agreement has its provisional application go on over the day."""
    found = (_by_period(case.of(one)) for one in case.later(RelationKind.EXTENDS) if one.provisional_application)
    return next(filter(None, found), ())


def _by_period(case: Case) -> tuple[str, ...]:
    applied = case.record.provisional_application
    if applied is None:
        return ()
    start = -NEVER if applied.start is Boundary.OPEN else case.some_day("start of provisional application")
    if not isinstance(applied.start, Boundary):
        start = case.day("provisional_application.start", applied.start)
    if not case.world.is_by(start, case.on):
        return ()
    end = NEVER if applied.end is Boundary.OPEN else case.some_day("end of provisional application", start)
    if not isinstance(applied.end, Boundary):
        end = shifted(case.day("provisional_application.end", applied.end), 1)
    return (case.at("provisional_application"),) if case.world.is_before(case.on, end) else ()


def _by_clause(case: Case) -> tuple[str, ...]:
    if case.record.provisional_application is not None:
        return ()
    rules = (rule.provisional for rule in case.record.entry if rule.provisional is not None)
    starts: list[Dated] = [by_rule(case, rule) for rule in rules]
    return next((_facts(case, one) for one in starts if case.world.is_by(one.day, case.on)), ())


def _facts(case: Case, start: Dated) -> tuple[str, ...]:
    return (*start.facts, case.at("entry.provisional"))
