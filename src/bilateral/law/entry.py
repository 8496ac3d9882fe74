"""Signature and entry into force: rules 8 to 11, articles 11 to 16, 24, 28, 78 and 80."""

from __future__ import annotations

import attrs

from ..evidence.coverage import ENTRY
from ..records.act import SIGNATURES, Act, ActKind
from ..records.clauses import ClauseName, CountedFrom, EntryEvent, EntryRule, ProvisionalRule
from ..values.dates.period import Boundary
from ..values.dates.when import When
from .case import Case, Dated
from .days import NEVER, Day, first_of_month, moved, shifted

#: The acts that each event waits for, of every party.
_ACTS = {
    EntryEvent.EXCHANGE_OF_INSTRUMENTS: (ActKind.EXCHANGED_INSTRUMENTS,),
    EntryEvent.EXCHANGE_OF_NOTES: (ActKind.EXCHANGED_NOTES,),
    EntryEvent.LATER_NOTIFICATION: (ActKind.NOTIFIED_COMPLETION,),
    EntryEvent.LATER_RATIFICATION: (ActKind.RATIFIED, ActKind.ACCEPTED, ActKind.APPROVED, ActKind.CONFIRMED),
}
#: Any of these acts expresses consent to be bound (articles 11 to 15).
_CONSENTS = (
    *_ACTS[EntryEvent.LATER_RATIFICATION],
    ActKind.ACCEDED,
    ActKind.NOTIFIED,
    *(kinds[0] for kinds in _ACTS.values()),
)


def signature(case: Case) -> Dated:
    """Both have signed on the day of the later signature (articles 10 and 12)."""
    key = ("signature", case.record.id)
    if key not in case.found:
        case.found[key] = _signature(case)
        _hold_in_order(case, case.found[key])
    return case.found[key]


def _signature(case: Case) -> Dated:
    signed, by_party = case.record.signed, case.by_party(*SIGNATURES)
    dated = [tuple(one for one in acts if one[1].date) for acts in by_party]
    firsts = [_first(case, acts, CountedFrom.SENT) for acts in dated if acts]
    if signed is not None and len(firsts) < len(by_party):
        return Dated(case.day("signed", signed), (case.at("signed"),))
    if len(firsts) == len(by_party):
        return _latest(case, firsts)
    return _latest(case, [*firsts, Dated(_not_told(case), is_known=False)])


def _not_told(case: Case) -> Day:
    """Give a day of signature that nobody told: no later than the exchange of notes that makes it up (article 13)."""
    day = case.some_day("signed")
    notes = [tuple(one for one in acts if one[1].date) for acts in case.by_party(ActKind.EXCHANGED_NOTES)]
    if all(notes):
        case.world.assume(day, _latest(case, [_first(case, acts, CountedFrom.SENT) for acts in notes]).day)
    return day


#: What comes before the signature of both, or makes it up (articles 9, 10, 12 and 13).
_UP_TO_SIGNATURE = frozenset({*SIGNATURES, ActKind.INITIALLED, ActKind.ADOPTED, ActKind.EXCHANGED_NOTES})


def _hold_in_order(case: Case, signed: Dated) -> None:
    """Nobody is bound by, or does anything about, what it has not signed; nothing is received before it is sent."""
    record = case.record
    ended = record.termination.date if record.termination else None
    later: list[tuple[Dated, str, When | None]] = [
        (signed, "entry_into_force", record.entry_into_force),
        (signed, "termination.date", ended),
    ]
    for index, act in enumerate(record.acts):
        if act.kind not in _UP_TO_SIGNATURE:
            first = _signed_by(case, act, signed)
            later += [(first, f"acts[{index}].date", act.date), (first, f"acts[{index}].received", act.received)]
            if act.date is None and act.received is not None:
                case.world.assume(first.day, case.sent(index, act).day)
        if act.date is not None:
            later += [(case.sent(index, act), f"acts[{index}].received", act.received)]
    for first, field, when in later:
        if when is not None:
            _require(case, first, case.day(field, when), field)


def _signed_by(case: Case, act: Act, both: Dated) -> Dated:
    """Give the signature of the party that acts, where it has a day of its own: the other may sign later."""
    own = tuple((index, one) for index, one in case.acts(*SIGNATURES) if one.date and one.party in (act.party, None))
    return _first(case, own, CountedFrom.SENT) if own and act.party is not None else both


def _latest(case: Case, several: list[Dated]) -> Dated:
    facts = tuple(fact for one in several for fact in one.facts)
    day = case.world.later(*(one.day for one in several))
    return Dated(day, facts, is_known=all(one.is_known for one in several))


def entry(case: Case) -> Dated:
    """Give the day of entry into force: a stated one before what a clause gives (rule 8)."""
    key = ("entry", case.record.id)
    if key not in case.found:
        signature(case)  # which holds what is on record in order
        # Two that wait for each other wait for ever, as far as anyone knows.
        case.found[key] = Dated(NEVER, is_known=False)
        case.found[key] = _bounded(case, _stated(case) or _unlisted(case, _by_clause(case)))
    return case.found[key]


def _stated(case: Case) -> Dated | None:
    stated = case.record.entry_into_force
    if stated is None:
        return None
    since = Dated(case.day("entry_into_force", stated), (case.at("entry_into_force"),))
    ended = case.record.termination
    if ended is not None and ended.date is not None:
        _require(case, since, case.day("termination.date", ended.date), "termination.date")
    return since


def _require(case: Case, first: Dated, day: Day, field: str) -> None:
    case.world.require(first.day, day, *first.facts, case.at(field))


def _by_clause(case: Case) -> Dated:
    """By the first clause that holds; where it is known that none is on entry, when both consented (article 24(2))."""
    for rule in case.record.entry:
        found = by_rule(case, rule)
        if _is_in_time(case, rule):
            return _not_before_signature(case, _as_the_clause_leaves_it(case, rule, found))
    if not case.record.entry and not case.may_have(ClauseName.ENTRY):
        return _not_before_signature(case, _by_acts(case, _CONSENTS, None))
    return _unknown(case)


def _is_in_time(case: Case, rule: EntryRule) -> bool:
    """Tell whether its event came by the day that it asks for."""
    if rule.if_by is None:
        return True
    return case.world.is_by(_event(case, rule).day, case.day(f"{_name(case, rule)}.if_by", rule.if_by))


def _unlisted(case: Case, found: Dated) -> Dated:
    """A list of status would hold the entry: one that is not on record came on no day that is covered (rule 23)."""
    listed = case.settled(ENTRY)
    if found.is_known or found.follows or not listed:
        return found
    day = case.some_day("entry into force, which no list holds", found.day, listed)
    case.world.require(day, found.day)
    return attrs.evolve(found, day=day)


def _unknown(case: Case) -> Dated:
    """It entered into force on any day from signature on, or on none (rule 9)."""
    have_consented = all(case.by_party(*_CONSENTS))  # it may be by one who had said that it wouldn't
    if (refusals := _refusals(case)) and not have_consented:
        return Dated(NEVER, refusals, is_known=False)
    follows = have_consented and not case.record.entry
    return Dated(case.some_day("entry into force", signature(case).day), is_known=False, follows=follows)


def _refusals(case: Case) -> tuple[str, ...]:
    return tuple(case.at(f"acts[{index}]") for index, _ in case.acts(ActKind.NOTIFIED_NOT_BECOMING_PARTY))


def _as_the_clause_leaves_it(case: Case, rule: EntryRule, found: Dated) -> Dated:
    """Hold what the parties may have agreed instead to be open, and a latest day to be the latest."""
    day = found.day
    # Sources that list all agreements of the two would know of another day that was agreed.
    if rule.or_as_agreed and not case.holds(case.listed, _signed(case), case.on):
        return _as_agreed(case, found)
    if rule.no_later_than is not None:
        limit = case.day(f"{_name(case, rule)}.no_later_than", rule.no_later_than)
        day = day if case.world.is_by(day, limit) else limit
        return Dated(day, (*found.facts, case.at("entry")))
    return attrs.evolve(found, facts=(*found.facts, case.at("entry")))


def _as_agreed(case: Case, found: Dated) -> Dated:
    """Give any day from signature on, where the parties could agree on another than their rule gives."""
    day = case.some_day("entry into force, as agreed or by its rule", signature(case).day)
    return Dated(day, (*found.facts, case.at("entry")), is_known=False, follows=found.is_known)


def by_rule(case: Case, rule: EntryRule | ProvisionalRule) -> Dated:
    """Give the day that a clause gives: its event's, after its delay, or the first of a month (rules 2, 3 and 8)."""
    event = _event(case, rule)
    if rule.date is not None and rule.event is not EntryEvent.FIXED_DATE:
        return attrs.evolve(event, day=case.day(f"{_name(case, rule)}.date", rule.date))
    day = first_of_month(event.day, rule.delay) if rule.first_of_month else moved(event.day, rule.delay)
    return attrs.evolve(event, day=day)


def _event(case: Case, rule: EntryRule | ProvisionalRule) -> Dated:
    if rule.event is EntryEvent.SIGNATURE:
        return _in_full(case)
    if rule.event is EntryEvent.FIXED_DATE and rule.date is not None:
        return Dated(case.day(f"{_name(case, rule)}.date", rule.date), (case.at(_name(case, rule)),))
    if rule.event in _ACTS:
        counted = rule.counted_from if rule.event is EntryEvent.LATER_NOTIFICATION else CountedFrom.SENT
        return _by_acts(case, _ACTS[rule.event], counted or CountedFrom.RECEIVED)
    other = case.around.by_id.get(rule.target) if isinstance(rule, EntryRule) and rule.target else None
    return _unknown(case) if other is None else entry(case.of(other))


def _in_full(case: Case) -> Dated:
    """A signature ad referendum is one in full, from its own day on, if its state confirms it (article 12(2)(b))."""
    confirmed = case.by_party(*_ACTS[EntryEvent.LATER_RATIFICATION])
    awaited = [
        (_not_on_record(case, (ActKind.CONFIRMED,), place, None), case.at(f"acts[{acts[0][0]}]"))
        for place, acts in enumerate(case.by_party(*SIGNATURES))
        if acts and not confirmed[place] and all(act.kind is ActKind.SIGNED_AD_REFERENDUM for _, act in acts)
    ]
    if not awaited:
        return signature(case)
    return attrs.evolve(_latest(case, [one for one, _ in awaited]), facts=tuple(fact for _, fact in awaited))


def _name(case: Case, rule: EntryRule | ProvisionalRule) -> str:
    """Say where a rule stands: each of several has days of its own."""
    rules = case.record.entry
    place = next(index for index, one in enumerate(rules) if rule in (one, one.provisional))
    name = f"entry[{place}]" if len(rules) > 1 else "entry"
    return name if isinstance(rule, EntryRule) else f"{name}.provisional"


def _by_acts(case: Case, kinds: tuple[ActKind, ...], counted: CountedFrom | None) -> Dated:
    """Give the day of the later of both parties' acts (articles 13, 16 and 24); a missing one is that of any day."""
    refusals = _refusals(case)
    found: list[Dated] = []
    for place, acts in enumerate(case.by_party(*kinds)):
        if acts:
            found.append(_first(case, acts, counted))
        elif refusals:
            return Dated(NEVER, refusals, is_known=False)
        else:
            found.append(_not_on_record(case, kinds, place, counted))
    return _latest(case, found)


def _first(case: Case, acts: tuple[tuple[int, Act], ...], counted: CountedFrom | None) -> Dated:
    days = [_counted(case, index, act, counted) for index, act in acts]
    if any(act.party is None for _, act in acts):
        return _latest(case, days)  # what both did together on several days was done on the last
    earliest = days[0]
    for one in days[1:]:
        earliest = one if case.world.is_before(one.day, earliest.day) else earliest
    return earliest


def _counted(case: Case, index: int, act: Act, counted: CountedFrom | None) -> Dated:
    is_notice = act.kind in (ActKind.NOTIFIED_COMPLETION, ActKind.NOTIFIED)
    if counted is CountedFrom.SENT or (counted is None and not is_notice):
        return case.sent(index, act) if act.date is not None or act.received is None else case.received(index, act)
    return case.received(index, act)


def _not_on_record(case: Case, kinds: tuple[ActKind, ...], place: int, counted: CountedFrom | None) -> Dated:
    """An act that nobody told of was done on any day from signature on on which no source would have told (rule 23)."""
    party = case.parties[place]
    silent = case.silent(kinds[:1], (party,)) if party is not None else ()
    day = case.some_day(f"the {kinds[0].words.split()[0]} act of {party or 'the other party'}", _signed(case), silent)
    if counted is CountedFrom.RECEIVED:
        day = case.some_day(f"the receipt of the act of {party or 'the other party'}", day)
    return Dated(day, is_known=False)


def _signed(case: Case) -> Day:
    return signature(case).day


def _not_before_signature(case: Case, found: Dated) -> Dated:
    """Nobody is bound before signing: an earlier day gives entry on signature (rule 10, article 28)."""
    return attrs.evolve(found, day=case.world.later(_signed(case), found.day))


def _bounded(case: Case, found: Dated) -> Dated:
    """Registration shows that it was in force by then (article 80); provisional application, that it was not yet."""
    record = case.record
    for index, registration in enumerate(record.registrations):
        if registration.date is not None:
            field = f"registrations[{index}].date"
            _require(case, found, case.day(field, registration.date), field)
    applied = record.provisional_application
    # A stated entry ends it, whatever was to be its end.
    if applied is not None and not isinstance(applied.end, Boundary) and record.entry_into_force is None:
        end = case.day("provisional_application.end", applied.end)
        _require(case, Dated(shifted(end, 1), (case.at("provisional_application"),)), found.day, "entry")
    for index, act in case.acts(ActKind.NOTIFIED_NOT_BECOMING_PARTY):
        _require(case, case.sent(index, act), found.day, "entry_into_force" if record.entry_into_force else "entry")
    return found
