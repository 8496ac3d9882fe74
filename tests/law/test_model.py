"""The law of treaties against a model that knows only exact days: it lives through each day in turn, and tries every
assignment of the imprecise ones.

It was written from the rules, not from the code: nothing is compared but days that are known.
"""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from itertools import product
from typing import Any

import attrs
from hypothesis import given
from hypothesis import strategies as st

from bilateral import Act, Coverage, Denunciation, EntryRule, Period, Register, Source, Term, Treaty, When
from bilateral.parts import Registration, Relation, Termination

FIRST, LAST = dt.date(2010, 1, 25), dt.date(2010, 6, 5)
DAYS = [FIRST + dt.timedelta(days=n) for n in range((LAST - FIRST).days + 1)]
ONE_DAY = dt.timedelta(days=1)
BOTH = ["IN", "RU"]

Outcome = tuple[str, str]


@attrs.frozen
class Some:
    """One of a few days."""

    days: tuple[dt.date, ...]

    @property
    def when(self) -> When:
        """As EDTF."""
        return When(f"[{','.join(map(str, self.days))}]")


@attrs.frozen(kw_only=True)
class World:
    """A treaty, as one draws it: days are of type T, `Some` or a date."""

    signed: Any
    stated: Any = None
    notices: tuple[Any, ...] = ()
    delay: Term | None = None
    first_of_month: bool = False
    term: Term | None = None
    renewal: str = "none"
    renewal_term: Term | None = None
    notice: Term | None = None
    at_once: Term | None = None
    denounced: Any = None
    revoked: Any = None
    ended: Any = None
    superseded: Any = None
    suspended: Any = None
    resumed: Any = None
    covered: tuple[dt.date, dt.date] | None = None
    presumed: bool = False
    all_known: bool = True
    is_missing: bool = False
    hidden: Any = None
    registered: Any = None
    applied: Any = None
    applied_until: Any = None
    extended: Any = None
    extended_by: Term | None = None


def added(day: dt.date, *terms: Term) -> dt.date:
    """Add months at once, then days; where the month has no such day, its last."""
    months = sum(12 * term.years + term.months for term in terms)
    year, month = divmod(12 * day.year + day.month - 1 + months, 12)
    there = dt.date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
    return there + dt.timedelta(days=sum(term.days for term in terms))


# The model ----------------------------------------------------------------------------------------------------------


def entered(world: World) -> dt.date:
    """The day of entry, stated or by the later notification."""
    notices = (*world.notices, *([world.hidden] if world.is_missing else []))
    day: dt.date = world.stated or max(notices)
    if world.stated is None:
        day = max(day, delayed(world, day), world.signed)
    return day


def delayed(world: World, day: dt.date) -> dt.date:
    """The day that the delay of the clause gives."""
    delay = world.delay or Term()
    if world.first_of_month:
        return added(added(day, Term(days=delay.days)).replace(day=1), Term(months=delay.months or 1))
    return added(day, delay)


def outcome(world: World, on: dt.date) -> Outcome:
    """Live through the days from signature to the one that is asked for."""
    if on < world.signed:
        return "no", "not_signed"
    entry = entered(world)
    ended, doubt, number, day, own = "", False, 1, FIRST, ""
    while day <= on:
        kinds = [kind for kind, ends in ends_on(world, entry, day, number, on) if ends]
        ended = ended or next(iter(kinds), "")
        own = own or next((kind for kind in kinds if kind != "superseded"), "")
        if world.term and day == end_of_term(world, entry, number, on):
            doubt = doubt or not is_renewal_known(world, entry, day, on)
            number += world.renewal_term is not None and world.renewal == "automatic"
        day += ONE_DAY
    if world.is_missing and own:
        return "no", own
    if on < entry:
        is_applied = world.applied is not None and world.applied <= on <= world.applied_until
        return "no", "provisional" if is_applied else "signed_not_in_force" if world.is_missing else "not_yet"
    if ended:
        return "no", ended
    if world.suspended and world.suspended <= on and not (world.resumed and world.suspended <= world.resumed <= on):
        return "no", "suspended"
    unknown_term = not world.all_known and world.term is None and on > entry
    if (doubt or unknown_term) and not any(on <= shown for shown in evidence(world, entry, on)):
        return "unknown", "undetermined"
    return "yes", "in_force"


def end_of_term(world: World, entry: dt.date, number: int, on: dt.date) -> dt.date:
    """The first day out; an extension moves it once it is in force."""
    assert world.term is not None
    more = [world.extended_by] if world.extended_by and world.extended <= on else []
    return added(entry, world.term, *more, *[world.renewal_term or Term()] * (number - 1))


def ends_on(world: World, entry: dt.date, day: dt.date, number: int, on: dt.date) -> list[tuple[str, bool]]:
    """What ends it on a day, in the order in which that gives its kind."""
    is_over = world.term is not None and day == end_of_term(world, entry, number, on)
    out = out_by_notice(world, entry, on)
    return [
        ("expired", is_over and world.renewal == "none"),
        ("superseded", world.superseded is not None and day >= world.superseded),
        ("denounced", out is not None and day >= out),
        ("terminated", world.ended is not None and day > world.ended),
    ]


def out_by_notice(world: World, entry: dt.date, on: dt.date) -> dt.date | None:
    """The day from which a notice has effect."""
    effect = effect_of_notice(world, entry, on)
    return None if effect is None or (world.revoked and world.revoked < effect) else effect


def effect_of_notice(world: World, entry: dt.date, on: dt.date) -> dt.date | None:
    if world.denounced is None:
        return None
    if world.at_once is not None:
        return added(world.denounced, world.at_once)
    assert world.notice is not None
    number = 1
    while world.term and end_of_term(world, entry, number, on) <= world.denounced:
        number += 1
        if world.renewal != "automatic" or world.renewal_term is None:
            return added(world.denounced, world.notice)
    if world.term is None:
        return added(world.denounced, world.notice)
    last = end_of_term(world, entry, number, on) - ONE_DAY
    if added(world.denounced, world.notice) <= last:
        return last + ONE_DAY
    if world.renewal != "automatic" or world.renewal_term is None:
        return added(world.denounced, world.notice)
    return end_of_term(world, entry, number + 1, on)


def is_renewal_known(world: World, entry: dt.date, end: dt.date, on: dt.date) -> bool:
    """Whether it is known that it went on at the end of a term."""
    if any(shown >= end for shown in evidence(world, entry, on)) and world.renewal == "automatic":
        return True
    if world.renewal == "automatic" and world.presumed:
        return True
    if world.renewal != "automatic":
        return world.renewal == "none"
    notice = world.notice or world.at_once or Term()
    in_time = [day for day in DAYS if entry <= day and added(day, notice) < end]
    if not in_time or world.covered is None:
        return not in_time
    return world.covered[0] <= entry and max(in_time) <= world.covered[1]


def evidence(world: World, entry: dt.date, on: dt.date) -> list[dt.date]:
    """The last days on which something on record shows that it had not ended."""
    found = [day for day in (world.ended, world.suspended, world.resumed) if day is not None]
    effect = effect_of_notice(world, entry, on)
    if effect is not None:
        lives_on = world.at_once is not None and out_by_notice(world, entry, on) is not None
        found.append(effect - ONE_DAY if lives_on else world.denounced)
    return found


def answer(world: World, on: Some) -> Outcome:
    """Yes or no only if it is that for every assignment; the kind, if it is always the same."""
    names = [name for name in attrs.asdict(world, recurse=False) if isinstance(getattr(world, name), Some)]
    places = [*(getattr(world, name).days for name in names), *(notice.days for notice in world.notices), on.days]
    found: set[Outcome] = set()
    for days in product(*places):
        one = attrs.evolve(world, **dict(zip(names, days, strict=False)), notices=days[len(names) : -1])
        if is_possible(one):
            found.add(outcome(one, days[-1]))
    answers = {told for told, _ in found}
    kinds = {kind for _, kind in found}
    told = answers.pop() if len(answers) == 1 else "unknown"
    return told, kinds.pop() if len(kinds) == 1 and told != "unknown" else "undetermined"


def is_possible(world: World) -> bool:
    """Nobody is bound before signing, or acts on what it hasn't signed; registration and provisional application bound
    an entry that is not stated."""
    acts = (*world.notices, world.denounced, world.revoked, world.suspended, world.resumed)
    if any(day is not None and day < world.signed for day in (world.stated, world.ended, *acts)):
        return False
    entry = entered(world)
    if world.stated is None and world.applied is not None and entry <= world.applied_until:
        return False
    in_time = world.registered is None or entry <= world.registered
    return in_time and (not world.is_missing or world.hidden >= world.signed)


# The record ---------------------------------------------------------------------------------------------------------


def registered(world: World) -> Register:
    """The same as records."""
    acts = [_act("notified_completion", BOTH[place], notice) for place, notice in enumerate(world.notices)]
    # When it was sent nobody tells: before it was taken back, if it was.
    acts += [Act(kind="denounced", party="IN", received=world.denounced.when)] if world.denounced else []
    acts += [_act("revoked_denunciation", "IN", world.revoked)] if world.revoked else []
    acts += [Act(kind="suspended", party="RU", date=world.suspended.when)] if world.suspended else []
    acts += [Act(kind="resumed", party="RU", date=world.resumed.when)] if world.resumed else []
    rule = EntryRule(
        event="later_notification", counted_from="received", delay=world.delay, first_of_month=world.first_of_month
    )
    treaty = Treaty(
        id="t",
        title="Pact",
        parties=BOTH,
        signed=world.signed.when,
        entry_into_force=world.stated.when if world.stated else None,
        entry=rule if world.stated is None else (),
        term=world.term,
        renewal=world.renewal if world.term else None,
        renewal_term=world.renewal_term,
        notice=world.notice,
        denunciation=Denunciation(notice=world.at_once, effect="at_once") if world.at_once else None,
        known_clauses="all" if world.all_known else "none",
        termination=Termination(date=world.ended.when) if world.ended else None,
        acts=acts,
        registrations=[Registration(register="UNTS I", date=world.registered.when)] if world.registered else [],
        provisional_application=Period(world.applied.when, world.applied_until.when) if world.applied else None,
    )
    return Register().add(treaty, *_beside(world))


def _act(kind: str, party: str, day: Some) -> Act:
    return Act(kind=kind, party=party, date=day.when, received=day.when)


def _beside(world: World) -> list[Any]:
    found: list[Any] = []
    if world.superseded:
        relations = [Relation(kind="supersedes", target="t")]
        found.append(Treaty(id="u", title="Pact", entry_into_force=world.superseded.when, relations=relations))
    if world.extended_by:
        relations, day = [Relation(kind="extends", target="t")], world.extended.when
        found.append(Treaty(id="x", title="More", entry_into_force=day, term=world.extended_by, relations=relations))
    if world.covered:
        during = "/".join(map(str, world.covered))
        covers = [Coverage(of=["acts"], kinds=["denounced"], countries=BOTH, during=during)]
        found.append(Source(id="s", covers=covers))
    return found


_days = st.sampled_from(DAYS)
_some = st.lists(_days, min_size=1, max_size=3, unique=True).map(lambda days: Some(tuple(sorted(days))))
_terms = st.sampled_from([Term(days=9), Term(days=30), Term(months=1), Term(months=2), Term(months=1, days=3)])
_notices = st.sampled_from([Term(days=1), Term(days=10), Term(months=1)])


@st.composite
def worlds(draw: st.DrawFn) -> World:
    """Treaties of a spring."""
    early = st.lists(st.sampled_from(DAYS[:45]), min_size=1, max_size=2, unique=True)
    early_days = early.map(lambda days: Some(tuple(sorted(days))))
    signed = Some((draw(st.sampled_from(DAYS[:20])),))
    is_stated = draw(st.booleans())
    later = early_days.filter(lambda some: some.days[0] >= signed.days[0])
    has_term = draw(st.booleans())
    at_once = draw(st.none() | _notices)
    is_automatic = has_term and draw(st.booleans())
    has_denounced = draw(st.booleans())
    notice = draw(_notices) if has_denounced and at_once is None else draw(st.none() | _notices)
    return World(
        signed=signed,
        stated=draw(later) if is_stated else None,
        notices=() if is_stated else (draw(later), draw(later)),
        delay=None if is_stated else draw(st.none() | st.sampled_from([Term(days=5), Term(months=1)])),
        first_of_month=draw(st.booleans()),
        term=draw(_terms) if has_term else None,
        renewal="automatic" if is_automatic else "none",
        renewal_term=draw(st.none() | _terms) if is_automatic else None,
        notice=notice,
        at_once=at_once,
        denounced=draw(_some.filter(lambda some: some.days[0] > signed.days[0])) if has_denounced else None,
        revoked=draw(st.none() | _some) if has_denounced else None,
        ended=draw(st.none() | _some.filter(lambda some: some.days[0] > DAYS[45])),
        superseded=draw(st.none() | _some),
        suspended=draw(st.none() | _some),
        resumed=draw(st.none() | _some),
        covered=draw(st.none() | st.tuples(_days, _days).filter(lambda pair: pair[0] <= pair[1])),
        presumed=draw(st.booleans()),
        all_known=has_term or has_denounced or draw(st.booleans()),
    )


#: After every day that is asked for: what never happens.
_NEVER = dt.date(2011, 1, 1)


@st.composite
def unentered(draw: st.DrawFn) -> World:
    """Treaties of which one notification is not on record, all other days being known."""
    drawn = draw(worlds())
    days: dict[str, Any] = {
        name: Some(value.days[:1]) for name, value in attrs.asdict(drawn, recurse=False).items() if _is_some(value)
    }
    world = attrs.evolve(drawn, **days)
    applied = draw(st.none() | st.tuples(_days, _days).filter(lambda pair: pair[0] <= pair[1]))
    is_bounded = applied is None and draw(st.booleans())
    return attrs.evolve(
        world,
        stated=None,
        notices=(Some((world.signed.days[0] + dt.timedelta(days=draw(st.integers(0, 30))),)),),
        delay=draw(st.none() | st.just(Term(days=5))),
        is_missing=True,
        hidden=Some((*DAYS, _NEVER)),
        registered=Some((DAYS[-20],)) if is_bounded else None,
        applied=Some((applied[0],)) if applied else None,
        applied_until=Some((applied[1],)) if applied else None,
    )


def _is_some(value: object) -> bool:
    return isinstance(value, Some)


@st.composite
def extended(draw: st.DrawFn) -> World:
    """Treaties with a term that is extended, in time or too late."""
    term, renewal = draw(_terms), draw(st.sampled_from(["none", "automatic"]))
    world = attrs.evolve(draw(worlds()), term=term, renewal=renewal, notice=None, at_once=None, denounced=None)
    world = attrs.evolve(world, revoked=None, superseded=None, ended=None, all_known=True)
    return attrs.evolve(world, extended=draw(_some), extended_by=draw(_terms))


@given(world=worlds() | extended(), on=_some)
def test_the_law_agrees_with_a_model_that_lives_through_the_days(world: World, on: Some) -> None:
    verdict = registered(world).in_force("t", on=on.when, presume_renewed=world.presumed)

    assert answer(world, on) == (str(verdict.answer), verdict.status.value)


@given(world=unentered(), on=_some)
def test_it_agrees_where_entry_may_be_any_day(world: World, on: Some) -> None:
    verdict = registered(world).in_force("t", on=on.when, presume_renewed=world.presumed)

    assert answer(world, on) == (str(verdict.answer), verdict.status.value)
