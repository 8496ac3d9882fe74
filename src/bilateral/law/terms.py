"""Terms and their renewals: rules 4, 14, 15 and 19."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

import attrs

from ..evidence.coverage import END
from ..records.act import ActKind
from ..records.agreement import InternationalAgreement, Renewal
from ..records.clauses import ClauseName
from ..records.instrument import RelationKind
from ..values.dates.period import Boundary
from ..values.dates.term import Term
from ..values.words import visible
from .case import Case, Dated, as_days
from .days import NEVER, Day, moved, moved_on, shifted
from .entry import entry
from .world import TooManyWays

#: Terms of days, over many years, may be more; then nothing is said.
_MOST_TERMS = 20_000

#: The acts that end an agreement by a notice, not renewing included (rule 23).
NOTICES = (ActKind.DENOUNCED, ActKind.OPPOSED_RENEWAL, ActKind.WITHDREW)


@attrs.frozen
class Ends:
    """The ends of an agreement's terms, each the first day out.

    Attributes:
        case: The agreement.
        start: The day from which its terms are counted; None where no term is known.
        term: How long the first is, with what extensions added to it.
        length: How long each renewal is; None where it is renewed once, without limit.
        most: How many terms there are at most; None without limit.
        facts: The clauses.
    """

    case: Case
    start: Day | None
    term: Term
    length: Term | None
    most: int | None
    facts: tuple[str, ...] = ()

    def end(self, number: int) -> Day:
        """Give the end of the kth term: all terms are counted at once from the start, never link by link (rule 4)."""
        if self.start is None or (number > 1 and self.length is None):
            return NEVER
        return moved_on(self.start, self.term, self.length, number - 1)

    def passed(self, day: Day) -> int:
        """Count the ends that have come by a day, and by the day that is asked for: later ones make no difference."""
        last = self.most if self.length is not None else 1
        numbers = range(1, _MOST_TERMS + 2 if last is None else last + 1)
        passed = bisect_left(numbers, x=True, key=lambda number: not self._has_come(self.end(number), day))
        if passed > _MOST_TERMS:
            raise TooManyWays
        return passed

    def _has_come(self, end: Day, day: Day) -> bool:
        return self.case.world.is_by(end, self.case.on) and self.case.world.is_by(end, day)


def ends_of(case: Case) -> Ends:
    """Give the ends of the terms of an agreement, with the extensions that came in time (rule 19)."""
    record = case.record
    length = record.renewal_term if record.renewal_term != Term() else None
    if record.renewal is not Renewal.AUTOMATIC:
        length = None
    most = record.renewals and record.renewals + 1
    if record.period is not None and not isinstance(record.period.end, Boundary):
        after = shifted(case.day("period.end", record.period.end), 1)
        return _extended(Ends(case, after, Term(), length, most, (case.at("period"),)))
    if record.term is not None and record.term != Term():
        return _extended(Ends(case, entry(case).day, record.term, length, most, (case.at("term"),)))
    return Ends(case, None, Term(), length, most)


def _extended(ends: Ends) -> Ends:
    """Move the end by the terms of the extensions that are in force by the day (rule 19).

    One that comes after the end puts it in force again from that day; one that is yet to come before it is no matter.
    """
    case = ends.case
    for extension, since in extensions(case):
        if case.world.is_by(since.day, case.on):
            facts = (*ends.facts, f"{extension.id}.{'period' if extension.term is None else 'term'}")
            if extension.term is not None:
                ends = attrs.evolve(ends, term=_sum(ends.term, extension.term), facts=facts)
            else:
                ends = attrs.evolve(ends, start=end_of_extension(case, extension), term=Term(), facts=facts)
    return ends


def extensions(case: Case) -> Iterator[tuple[InternationalAgreement, Dated]]:
    """Give the agreements that extend this one, with their entry into force, the earliest first."""
    # One that has its provisional application go on moves no end.
    later = (one for one in case.later(RelationKind.EXTENDS) if not one.provisional_application)
    found = [(one, entry(case.of(one))) for one in later]
    while found:
        first = found[0]
        for one in found[1:]:
            first = one if _goes_before(case, one, first) else first
        found.remove(first)
        yield first


def _goes_before(
    case: Case, one: tuple[InternationalAgreement, Dated], other: tuple[InternationalAgreement, Dated]
) -> bool:
    """Tell which of two extensions counts first; of one day, the one that sets an end, then what is added to it."""
    (extension, since), (beside, then) = one, other
    if extension.term is not None or case.world.is_before(since.day, then.day):
        return case.world.is_before(since.day, then.day)
    if not case.world.is_by(since.day, then.day):
        return False
    # Of two ends that are set on one day, the later is the last word.
    return beside.term is not None or case.world.is_before(
        end_of_extension(case, extension), end_of_extension(case, beside)
    )


def end_of_extension(case: Case, extension: InternationalAgreement) -> Day:
    """Give the end that an extension without a term sets: by its period; else no day of it is known."""
    extending = case.of(extension)
    if extension.period is not None and not isinstance(extension.period.end, Boundary):
        return shifted(extending.day("period.end", extension.period.end), 1)
    return extending.some_day("end of the extension", entry(extending).day)


def _sum(one: Term, other: Term) -> Term:
    return Term(one.years + other.years, one.months + other.months, one.days + other.days)


# What silence leaves open -----------------------------------------------------------------------------------------


@attrs.frozen
class Doubt:
    """Why nobody knows whether it still goes on.

    Attributes:
        reason: Why, in words.
        missing: What would decide.
    """

    reason: str
    missing: str


def has_certain_end(case: Case) -> bool:
    """Tell whether it ends with its first term, or with the last of its renewals: it isn't renewed any more."""
    match case.record.renewal:
        case None:
            is_period = case.record.period is not None
            return is_period or not case.may_have(ClauseName.RENEWAL)
        case Renewal.NONE:
            return True
        case Renewal.BY_AGREEMENT:
            return _is_extended_enough(case) or case.holds(case.listed, entry(case).day, case.on)
        case Renewal.AUTOMATIC:
            return False


def _is_extended_enough(case: Case) -> bool:
    """Tell whether it was extended as many times as it may be."""
    extended = [since for _, since in extensions(case) if case.world.is_by(since.day, case.on)]
    return case.record.renewals is not None and len(extended) >= case.record.renewals


def doubt(case: Case, ends: Ends, shows: tuple[Day, ...]) -> Doubt | None:
    """Say why it may have ended unknown to the record by the day that is asked for (rules 14 and 15).

    Args:
        case: The agreement.
        ends: The ends of its terms.
        shows: Days on which it certainly had not ended before (rule 17).
    """
    if any(case.world.is_by(case.on, day) for day in shows):
        return None
    if awaited := _of_an_event(case):
        return awaited
    if ends.start is None:
        return _of_an_unknown_term(case)
    number = ends.passed(case.on)
    # How long it then goes on is known only of what is renewed by itself.
    last = ends.end(number) if case.record.renewal is Renewal.AUTOMATIC else case.on
    if number == 0 or case.holds(case.settled(END), ends.end(1), last):
        return None  # of ends that a list of status would hold, one that it doesn't hold did not come (rule 23)
    if case.record.renewal is Renewal.AUTOMATIC and any(case.world.is_by(ends.end(number), day) for day in shows):
        return None
    match case.record.renewal:
        case Renewal.AUTOMATIC:
            return _of_silence(case, ends, number)
        case Renewal.BY_AGREEMENT:
            return Doubt("its term is over, and another agreement may have extended it", "whether it was extended")
        case _:
            return Doubt("its term is over, and it isn't known whether it is renewed", "its clause on renewal")


def _of_an_event(case: Case) -> Doubt | None:
    """What outside of it ends it may have happened, on a day that nobody told (rule 14)."""
    awaited = case.record.ends_on
    if awaited is None or awaited.date is not None or case.world.is_by(case.on, entry(case).day):
        return None
    if case.holds(case.settled(END), shifted(entry(case).day, 1), case.on):
        return None
    event = visible(awaited.event)
    return Doubt(f"it ends with an event of which no day is known: {event}", f"whether and when this happened: {event}")


def _of_an_unknown_term(case: Case) -> Doubt | None:
    """A term may exist, and none is known: any day after that of entry is unknown (rule 14)."""
    period = case.record.period
    is_open = period is not None and period.end is Boundary.OPEN
    may_end = case.record.term is None and case.may_have(ClauseName.TERM, ClauseName.PERIOD) and not is_open
    unknown = period is not None and period.end is Boundary.UNKNOWN
    if not (may_end or unknown) or case.world.is_by(case.on, entry(case).day):
        return None
    if case.holds(case.settled(END), shifted(entry(case).day, 1), case.on):
        return None
    return Doubt("it may have a term, and none is known (article 54(a))", "its clause on duration")


def _of_silence(case: Case, ends: Ends, number: int) -> Doubt | None:
    """Tacit renewal rests on silence, so the silence must be known (rule 15)."""
    if case.presume_renewed or _is_silence_known(case, ends.end(number)):
        return None
    return Doubt(
        "it is renewed unless a party gives notice, and no source would know of a notice", "notices not to renew"
    )


def _is_silence_known(case: Case, end: Day) -> bool:
    """Tell whether sources cover the notices of both, from entry to the last day on which one was in time (rule 6)."""
    notice = notice_of_end(case)
    if not case.world.is_before(moved(entry(case).day, notice), end):
        return True  # none could have been in time, from entry on
    for begin, last in as_days(case.silent(NOTICES[:1])):
        # One given on the day after is too late for the end: it runs out later than with the last day of the term.
        if case.world.is_by(begin, entry(case).day) and case.world.is_by(end, moved(last + 1, notice)):
            return True
    return False


def notice_of_end(case: Case) -> Term | None:
    """Give how long before the end of a term notice must be given."""
    denunciation = case.record.denunciation
    return case.record.notice or (denunciation.notice if denunciation else None)
