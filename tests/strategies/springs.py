"""Agreements of one spring: their days lie so close together that each of them bears on the others."""

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs
from hypothesis import strategies as st

from bilateral import Act, Coverage, Denunciation, EntryRule, Source, Term, Treaty
from bilateral.errors import InvalidRecord
from bilateral.kinds import ClauseName
from bilateral.parts import Effect, EndEvent, ProvisionalRule, Registration, Relation, Survival, Termination
from strategies.pool import pooled

BOTH = ("IN", "RU")
FIRST = dt.date(2010, 1, 25)

#: Days of the spring, the end of a short month among them.
DAYS = st.integers(0, 120).map(lambda number: FIRST + dt.timedelta(days=number))
#: Days and, now and then, what leaves two days or a month open.
VAGUE = st.one_of(
    DAYS.map(str),
    DAYS.map(str),
    DAYS.map(str),
    st.tuples(DAYS, DAYS).filter(lambda pair: pair[0] < pair[1]).map(lambda pair: f"[{pair[0]},{pair[1]}]"),
    st.sampled_from(["2010-02", "2010-03", "2010-04"]),
)
TERMS = st.sampled_from([Term(days=9), Term(days=30), Term(months=1), Term(months=2), Term(months=1, days=3)])
NOTICES = st.sampled_from([Term(days=1), Term(days=10), Term(months=1)])
_EARLY = st.integers(0, 20).map(lambda number: str(FIRST + dt.timedelta(days=number)))
_PERIODS = st.tuples(DAYS, DAYS).filter(lambda pair: pair[0] <= pair[1]).map(lambda pair: f"{pair[0]}/{pair[1]}")
_ACTS = ("signed", "ratified", "notified_completion", "exchanged_notes", "notified_not_becoming_party", "suspended",
         "resumed", "denounced", "opposed_renewal", "revoked_denunciation", "terminated_by_agreement")  # fmt: skip
_EVENTS = ("signature", "later_notification", "later_ratification", "exchange_of_notes", "other")


@attrs.frozen
class Kept:
    """An agreement, and what else is on record.

    Attributes:
        treaty: The agreement.
        others: Later ones, which name it.
        sources: Sources, with what they cover.
    """

    treaty: Treaty
    others: tuple[Treaty, ...] = ()
    sources: tuple[Source, ...] = ()


def acts(days: st.SearchStrategy[str]) -> st.SearchStrategy[Act]:
    """What a party did, or both did together, sent or received on days of the spring."""
    party = st.sampled_from([*BOTH, *BOTH, None])
    told = st.fixed_dictionaries({"date": days}) | st.fixed_dictionaries(
        {}, optional={"date": days, "received": days, "effective": days}
    )
    return st.tuples(st.sampled_from(_ACTS), party, told).map(
        lambda one: Act(kind=one[0], party=one[1], **_sent(one[2]))
    )


def _sent(told: dict[str, str]) -> dict[str, str]:
    """What is received was sent before, most often."""
    if {"date", "received"} <= {*told}:
        first, last = sorted((told["date"], told["received"]), key=lambda day: day.strip("["))
        return {**told, "date": first, "received": last}
    return told


def rules(days: st.SearchStrategy[str]) -> st.SearchStrategy[EntryRule]:
    """Clauses on entry into force."""
    applied = st.none() | st.builds(ProvisionalRule, event=st.just("signature"), notice=st.none() | NOTICES)
    more = {
        "counted_from": st.none() | st.sampled_from(["sent", "received"]),
        "delay": st.none() | NOTICES,
        "first_of_month": st.booleans(),
        "or_as_agreed": st.integers(0, 4).map(lambda number: not number),
        "no_later_than": st.none() | st.none() | days,
        "provisional": applied,
    }
    of_acts = st.builds(EntryRule, event=st.sampled_from(_EVENTS), **more)
    in_time = st.builds(EntryRule, event=st.sampled_from(_EVENTS), if_by=days, date=st.none() | days)
    return of_acts | in_time | st.builds(EntryRule, event=st.just("fixed_date"), date=days)


def _clauses(days: st.SearchStrategy[str]) -> dict[str, st.SearchStrategy[Any]]:
    denunciation = st.builds(
        Denunciation,
        notice=NOTICES,
        counted_from=st.none() | st.sampled_from(["sent", "received"]),
        effect=st.none() | st.sampled_from(["at_once", "end_of_period", "first_of_month"]),
        not_before=st.none() | TERMS,
    )
    return {
        "entry": st.lists(rules(days), max_size=2),
        "entry_into_force": days,
        "term": TERMS,
        "period": _PERIODS,
        "renewal": st.sampled_from(["none", "automatic", "by_agreement"]),
        "renewal_term": TERMS,
        "renewals": st.integers(1, 2),
        "notice": NOTICES,
        "denunciation": denunciation,
        "ends_on": st.builds(EndEvent, event=st.just("a canal opens"), date=st.none() | days, day_before=st.booleans()),
        "termination": st.builds(Termination, date=days),
        "provisional_application": _PERIODS,
        "effect_from": st.lists(st.builds(Effect, date=days), max_size=1),
        "survival": st.lists(st.builds(Survival, length=TERMS), max_size=1),
        "registrations": st.lists(st.builds(Registration, register=st.just("UNTS I"), date=days), max_size=1),
        "known_clauses": st.sampled_from(["none", "all"]),
    }


@st.composite
def treaties(draw: st.DrawFn, /, days: st.SearchStrategy[str], name: str = "t", **fields: Any) -> Treaty:
    """Treaties of the spring, signed before most of it; of most of them little is left open."""
    clauses = _clauses(days)
    told = draw(st.lists(st.sampled_from([*clauses]), max_size=5, unique=True))
    drawn: dict[str, Any] = {"signed": draw(_EARLY), "entry": "signature", "known_clauses": "all"}
    drawn |= {field: draw(clauses[field]) for field in told}
    drawn |= {"acts": draw(st.lists(acts(days), max_size=2)), **fields}
    without = draw(st.lists(st.sampled_from(ClauseName), max_size=2))
    drawn["without"] = [one for one in without if not drawn.get(one.value)]
    while (made := _made({"id": name, "title": "Pact", "parties": BOTH, **drawn})) is None:
        # Days that fit no order are left out, one field after the other; what is signed on a day may be.
        drawn.pop(next(field for field in reversed(drawn) if field not in ("signed", *fields)))
    return made


def _made(fields: dict[str, Any]) -> Treaty | None:
    try:
        return Treaty(**fields)
    except InvalidRecord:
        return None


def sources() -> st.SearchStrategy[Source]:
    """Sources that hold some part of the spring completely."""
    covers = st.builds(
        Coverage,
        of=st.lists(st.sampled_from(["acts", "status", "instruments"]), min_size=1, unique=True),
        countries=st.sampled_from([(), BOTH, BOTH[:1]]),
        during=st.sampled_from(["2009-01-01/2010-12-31", "../.."]) | _PERIODS | DAYS.map(lambda day: f"{day}/.."),
    )
    return st.lists(covers, min_size=1, max_size=2).map(lambda some: Source(id=f"source-{len(some)}", covers=some))


@st.composite
def kept(draw: st.DrawFn, days: st.SearchStrategy[str] = VAGUE) -> Kept:
    """A treaty of the spring with later ones and sources."""
    kinds = st.sampled_from(["extends", "supersedes", "terminates", "renews", "amends"])
    names = draw(st.sampled_from(["", "", "u", "u", "uv"]))
    relations = {name: [Relation(kind=draw(kinds), target="t")] for name in names}
    others = tuple(draw(treaties(days, name, relations=relations[name])) for name in names)
    return Kept(draw(treaties(days)), others, tuple(draw(st.lists(sources(), max_size=1))))


#: Made once for all laws: to draw them takes most of the time.
KEPT = pooled(kept(), 120)
