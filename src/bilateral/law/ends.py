"""Ends: rules 13 and 16 to 19, articles 42, 54 to 56, 59, 68 and 70."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from ..evidence.coverage import END
from ..records.act import Act, ActKind
from ..records.agreement import Renewal, TerminationGrounds
from ..records.clauses import ClauseName, Denunciation, DenunciationEffect
from ..records.instrument import RelationKind
from ..values.countries.country_entries import CountryCode
from ..values.dates.term import Term
from ..values.words import visible
from .case import Case, Dated
from .days import NEVER, Day, first_of_month, moved, shifted
from .entry import entry, signature
from .succession import stands_for
from .terms import NOTICES, Ends, has_certain_end
from .verdict import LegalStatus

#: How an agreement stands that ended on some grounds.
_BY_GROUNDS = {
    TerminationGrounds.SUNSET: LegalStatus.EXPIRED,
    TerminationGrounds.RENUNCIATION: LegalStatus.DENOUNCED,
    TerminationGrounds.WITHDRAWAL: LegalStatus.DENOUNCED,
    TerminationGrounds.SUBSTITUTION: LegalStatus.SUPERSEDED,
}
#: Where no clause says how to denounce, and a party may do so, it gives twelve months' notice (article 56(2)).
_TWELVE_MONTHS = Term(months=12)


@attrs.frozen
class End:
    """An end of an agreement.

    Attributes:
        day: The first day on which it is out of force.
        status: As what it stands from then on.
        reason: Why, with the article.
        facts: Where that stands.
        shows: The last day on which it certainly had not ended before; None where the end shows nothing (rule 17).
        is_own: Whether it is one of its own, and not by another agreement.
        is_of_term: Whether it is that of its term, which extensions move.
    """

    day: Day
    status: LegalStatus
    reason: str
    facts: tuple[str, ...]
    shows: Day | None = None
    is_own: bool = True
    is_of_term: bool = False


def all_ends(case: Case, ends: Ends) -> tuple[End, ...]:
    """List every end on record; of several on one day, the first that is listed gives the status."""
    stated, unnamed = _stated(case, named=True), _stated(case, named=False)
    found = (
        *stated,
        *_by_term(case, ends),
        *_by_event(case),
        *_by_later(case),
        *_by_notice(case, ends),
        *_by_consent(case),
        *unnamed,
    )
    return tuple(found)


def _stated(case: Case, *, named: bool) -> Iterator[End]:
    """It ended with its recorded last day (rule 5)."""
    ended = case.record.termination
    if ended is None or (ended.grounds in _BY_GROUNDS) is not named:
        return
    status = LegalStatus.TERMINATED if ended.grounds is None else _BY_GROUNDS.get(ended.grounds, LegalStatus.TERMINATED)
    facts = (case.at("termination"),)
    if ended.date is None:
        yield End(case.some_day("termination", signature(case).day), status, "it ended, on a day not known", facts)
        return
    last = case.day("termination.date", ended.date)
    yield End(shifted(last, 1), status, f"it ended with {ended.date}", facts, shows=last)


def _by_event(case: Case) -> Iterator[End]:
    """It ends by its own terms with something outside of it (article 54(a))."""
    ended = case.record.ends_on
    if ended is None or ended.date is None:
        return
    day = case.day("ends_on.date", ended.date)
    first_out = day if ended.day_before else shifted(day, 1)
    yield End(first_out, LegalStatus.EXPIRED, f"it ended by its terms: {visible(ended.event)}", (case.at("ends_on"),))


def _by_term(case: Case, ends: Ends) -> Iterator[End]:
    """It expires with its term, or with its period, where it isn't renewed (article 54(a))."""
    if ends.start is None:
        return
    reason = "its term is over (article 54(a))"
    if has_certain_end(case):
        yield End(ends.end(1), LegalStatus.EXPIRED, reason, ends.facts, is_of_term=True)
    elif case.record.renewal is Renewal.AUTOMATIC and ends.length is not None and ends.most is not None:
        yield End(ends.end(ends.most), LegalStatus.EXPIRED, reason, (*ends.facts, case.at("renewals")), is_of_term=True)


def _by_later(case: Case) -> Iterator[End]:
    """A later agreement takes its place on the day on which that one enters into force (article 59(1))."""
    kinds = {RelationKind.SUPERSEDES: LegalStatus.SUPERSEDED, RelationKind.TERMINATES: LegalStatus.TERMINATED}
    for kind, status in kinds.items():
        for later in case.later(kind):
            since = entry(case.of(later))
            reason = f"{later.id} {kind.value} it from its own entry into force (article 59(1))"
            yield End(since.day, status, reason, (f"{later.id}.relations", *since.facts), is_own=False)


def _by_consent(case: Case) -> Iterator[End]:
    """Both end it by consent: from the effective day, else from the later act's (article 54(b))."""
    by_party = case.by_party(ActKind.TERMINATED_BY_AGREEMENT)
    if not any(by_party):
        return
    day: Day = -NEVER
    for place, acts in enumerate(by_party):
        one = _consented(case, acts) if acts else _not_consented(case, place)
        day = case.world.later(day, one)
    facts = tuple(case.at(f"acts[{index}]") for acts in by_party for index, _ in acts)
    reason = "its parties ended it by consent (article 54(b))"
    yield End(day, LegalStatus.TERMINATED, reason, facts, shows=shifted(day, -1))


def _consented(case: Case, acts: tuple[tuple[int, Act], ...]) -> Day:
    """Give the day from which a party consents: the first of them, if it said so on several."""
    days = [
        case.day(f"acts[{index}].effective", act.effective) if act.effective else case.sent(index, act).day
        for index, act in acts
    ]
    first = days[0]
    for day in days[1:]:
        first = day if case.world.is_before(day, first) else first
    return first


def _not_consented(case: Case, place: int) -> Day:
    party = case.parties[place]
    silent = case.silent([ActKind.TERMINATED_BY_AGREEMENT], (party,)) if party else ()
    return case.some_day(f"consent of {party or 'the other party'} to its end", signature(case).day, silent)


# Denunciation -----------------------------------------------------------------------------------------------------


def _by_notice(case: Case, ends: Ends) -> Iterator[End]:
    """A party's notice ends it, unless it was revoked before it took effect (articles 54(a), 56, 67 and 68)."""
    for index, act in case.acts(*NOTICES):
        if act.part:  # the rest of it goes on (article 44)
            continue
        end = _effect(case, ends, index, act)
        if _is_revoked(case, index, end):
            shows = case.received(index, act).day
            yield attrs.evolve(end, day=NEVER, shows=shows)
        else:
            yield end


def _effect(case: Case, ends: Ends, index: int, act: Act) -> End:
    facts = (case.at(f"acts[{index}]"),)
    reason = f"{act.party or 'a party'} {act.kind.words} it (article 54(a))"
    if act.effective is not None:
        day = case.day(f"acts[{index}].effective", act.effective)
        return End(day, LegalStatus.DENOUNCED, reason, facts, shows=shifted(day, -1))
    clause = case.record.denunciation
    base = _of_the_treaty(case, act, case.counted(index, act, clause.counted_from if clause else None))
    if clause is not None and act.kind is not ActKind.OPPOSED_RENEWAL:
        return _by_clause(case, ends, base, clause, index, End(NEVER, LegalStatus.DENOUNCED, reason, facts))
    if case.record.notice is not None or act.kind is ActKind.OPPOSED_RENEWAL:
        day = _with_a_term(case, ends, base.day, case.record.notice, index)
        return End(day, LegalStatus.DENOUNCED, reason, (*facts, case.at("notice")), shows=base.day)
    if case.may_have(ClauseName.DENUNCIATION, ClauseName.NOTICE):
        day = case.some_day(f"effect of acts[{index}]", base.day, case.settled(END))
        return End(day, LegalStatus.DENOUNCED, f"{reason}; what notice it asks for isn't known", facts, shows=base.day)
    least = moved(base.day, _TWELVE_MONTHS)
    day = case.some_day(f"effect of acts[{index}]", least, case.settled(END))
    return End(
        day, LegalStatus.DENOUNCED, f"{reason}, with no clause on it (article 56)", facts, shows=shifted(least, -1)
    )


def _of_the_treaty(case: Case, act: Act, base: Dated) -> Dated:
    """A notice ends what is in force: of an unknown day, before no known one, it is none before entry."""
    if not base.is_known and act.received is None:
        case.world.assume(entry(case).day, base.day)
    return base


def _by_clause(case: Case, ends: Ends, base: Dated, clause: Denunciation, index: int, end: End) -> End:
    facts = (*end.facts, case.at("denunciation"))
    if clause.effect is DenunciationEffect.END_OF_PERIOD:
        day, shows = _with_a_term(case, ends, base.day, clause.notice, index), base.day
    else:
        counted = first_of_month if clause.effect is DenunciationEffect.FIRST_OF_MONTH else moved
        day = counted(base.day, clause.notice)
        shows = shifted(day, -1)
    if clause.not_before is not None:
        day = case.world.later(day, moved(entry(case).day, clause.not_before))
    return attrs.evolve(end, day=day, facts=facts, shows=shows)


def _with_a_term(case: Case, ends: Ends, notice_day: Day, notice: Term | None, index: int) -> Day:
    """With the end of the running term, if the notice is in time; else with that of the next (rules 6 and 16)."""
    if ends.start is None:
        unknown = case.may_have(ClauseName.TERM, ClauseName.PERIOD)
        return case.some_day(f"effect of acts[{index}]", notice_day) if unknown else moved(notice_day, notice)
    running = ends.passed(notice_day) + 1
    end = ends.end(running)
    if end != NEVER and not case.world.is_before(case.on, end):
        in_time = case.world.is_before(moved(notice_day, notice), end)
        end = end if in_time else ends.end(running + 1)
    return moved(notice_day, notice) if end == NEVER else end


def _is_same(one: CountryCode | None, other: CountryCode | None) -> bool:
    return one == other or (
        one is not None and other is not None and (stands_for(one, other) or stands_for(other, one))
    )


def _is_revoked(case: Case, index: int, end: End) -> bool:
    """Tell whether its party took a notice back, after sending it and before it took effect (article 68)."""
    party, given = case.record.acts[index].party, case.sent(index, case.record.acts[index]).day
    is_only_one = sum(_is_same(act.party, party) for _, act in case.acts(*NOTICES)) == 1
    for place, revocation in case.acts(ActKind.REVOKED_DENUNCIATION):
        if not _is_same(revocation.party, party):
            continue
        day = case.received(place, revocation).day
        if is_only_one:
            case.world.assume(given, day)  # what was taken back had been given, if that can be
        if case.world.is_by(given, day) and case.world.is_before(day, end.day):
            return True
    return False
