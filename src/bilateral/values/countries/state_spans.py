"""From when to when each state existed, by each of the lists that say so; and which state came after which.

The lists disagree: they have other rules for what a state is. None of them is preferred. The table is
`state_spans.csv` in the lexicon, which tells what was taken over from which. A succession is a statement of law, never
a likeness of names.
"""

from __future__ import annotations

import datetime as dt
import enum
import functools
import math
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

import attrs

from ...language.lexicon.tables import several, table
from ..answer import Answer
from ..dates.days import Range, cover, meet, merged
from ..dates.when import day_of
from ..misnamed import answers_misspelt

if TYPE_CHECKING:
    from ..dates.edtf_sets import AnyDays
    from ..dates.period import Period
    from ..dates.when import When

#: Days in order, as ranges between which there is at least a day.
DaySet = tuple[Range, ...]
EVERY_DAY: DaySet = ((-math.inf, math.inf),)

#: The day on which both Correlates of War and Gleditsch and Ward begin: a state that they have on that day
#: may be older, and they don't say by how much.
FIRST_DAY_OF_THE_LISTS = "1816-01-01"


class Authority(enum.Enum):
    """Who says from when to when a state existed.

    Attributes:
        COW: The Correlates of War Project.
        GW: Gleditsch and Ward.
        GGO: The package manystates of globalgov.
        ISO: ISO 3166-3.
        UN: The UN Treaty Collection.

    >>> Authority.COW.citation
    'Correlates of War Project, State System Membership List, v2016'
    """

    COW = "COW"
    GW = "GW"
    GGO = "GGO"
    ISO = "ISO"
    UN = "UN"

    @property
    def citation(self) -> str:
        """What to cite for it.

        >>> Authority.ISO.citation
        'ISO 3166-3, names and dates of the state as in the UN Treaty Collection'
        """
        return next(line["title"] for line in table("authorities") if line["key"] == self.value)

    def __repr__(self) -> str:
        return f"Authority.{self.name}"

    def __str__(self) -> str:
        return self.value


@answers_misspelt
@attrs.frozen
class StateSpan:
    """One span in which a state existed, and the list that says so.

    Attributes:
        number: The number by which the list calls the state in this span; only COW and GW have numbers.
        letters: Its letters there.

    >>> spans("PK")[0].period, spans("PK")[0].authority
    (Period(When('1947-08-14'), Boundary.OPEN), Authority.COW)
    """

    period: Period
    authority: Authority
    number: int | None = None
    letters: str = ""

    def __str__(self) -> str:
        return f"{self.period} ({self.authority})"


@answers_misspelt
@attrs.frozen
class Existence:
    """Whether a state existed on a day, and who says what of that.

    Attributes:
        answer: What all that speak agree on; UNKNOWN where they don't, or none speaks.
        said: The answer of each authority that speaks of it.

    >>> str(existence("AR", "1830"))
    'unknown: COW no, GW yes, GGO yes'
    """

    answer: Answer
    said: tuple[tuple[Authority, Answer], ...]

    def __str__(self) -> str:
        told = ", ".join(f"{authority} {answer}" for authority, answer in self.said)
        return f"{self.answer}: {told}" if told else f"{self.answer}: no list speaks of it"


@functools.cache
def spans(code: str) -> tuple[StateSpan, ...]:
    """Return every span of a state, by authority, then by time; none for what never was a state."""
    from ..dates.period import Boundary, Period

    rows = by_code().get(code, ())
    # Years below 1000 are written with four digits, so texts sort as dates do, save for years before Christ.
    starts = [row["span"] for row in rows]
    dated_earlier = any(span.startswith("-") or "0" <= span < FIRST_DAY_OF_THE_LISTS for span in starts)
    found: list[StateSpan] = []
    for row in rows:
        start, _, end = row["span"].partition("/")
        unknown = start == FIRST_DAY_OF_THE_LISTS and not dated_earlier
        period = Period(Boundary.UNKNOWN if unknown else start, end)
        number = int(row["number"]) if row["number"] else None
        found.append(StateSpan(period, Authority(row["authority"]), number, row["letters"]))
    return tuple(found)


@functools.cache
def by_code() -> Mapping[str, tuple[Mapping[str, str], ...]]:
    """Return the rows of the table by the code of the state."""
    found: dict[str, list[Mapping[str, str]]] = {}
    for row in table("state_spans"):
        found.setdefault(row["code"], []).append(row)
    return {code: tuple(rows) for code, rows in found.items()}


@functools.cache
def possible_days(code: str) -> DaySet:
    """Return the days on which a state may have existed: those that any list gives it.

    All days, where no list that would say no speaks of it. That GGO, of which not all is known here, has no
    span for a day tells nothing of a state with an ISO code; for the others it is the fullest list there is.
    """
    if not any(_denies(span.authority, code) for span in spans(code)):
        return EVERY_DAY
    return _possible(spans(code))


def existence(code: str, on: When | dt.date | str) -> Existence:
    """Answer whether a state existed on a day, and who says so."""
    asked = day_of(on).possible_days
    said = tuple(
        (authority, answer) for authority in Authority if (answer := _said(code, authority, asked)) is not None
    )
    answers = {answer for _, answer in said}
    return Existence(answers.pop() if len(answers) == 1 else Answer.UNKNOWN, said)


def covers(days: DaySet, asked: AnyDays) -> Answer:
    """Answer whether a set holds a day, whichever of its possible days it is."""
    return Answer.from_bounds(certain=cover(days, asked.ranges()), possible=meet(days, asked.ranges()))


def _said(code: str, authority: Authority, asked: AnyDays) -> Answer | None:
    if (days := _days(code).get(authority)) is None:
        return None
    certain, possible = days
    answer = Answer.from_bounds(certain=cover(certain, asked.ranges()), possible=meet(possible, asked.ranges()))
    return answer if answer.is_possible or _denies(authority, code) else None


def _denies(authority: Authority, code: str) -> bool:
    return authority is not Authority.GGO or code.startswith("X-")


@functools.cache
def _days(code: str) -> Mapping[Authority, tuple[DaySet, DaySet]]:
    """By authority, the days on which a state certainly existed, and those on which it possibly did."""
    own = {one: [span for span in spans(code) if span.authority is one] for one in Authority}
    return {one: (_certain(listed), _possible(listed)) for one, listed in own.items() if listed}


def _certain(own: Iterable[StateSpan]) -> DaySet:
    ends = ((span.period.reach.latest_start, span.period.reach.earliest_end) for span in own)
    return tuple(merged(sorted(days for days in ends if days[0] <= days[1])))


def _possible(own: Iterable[StateSpan]) -> DaySet:
    return tuple(merged(sorted((span.period.reach.earliest_start, span.period.reach.latest_end) for span in own)))


@attrs.frozen
class Succession:
    """One state's place taken by others, in whole.

    A state that lost a part and lives on (Pakistan in 1971, the Sudan in 2011) has no entry.

    Attributes:
        predecessor: Code of the state that is no more.
        successors: Codes of the states that took its place; first the one that continues it, if one does.
        since: From when, in EDTF.
        authority: The instrument or the list that says so.
        joined: Whether the successor was there before, and took it in.
    """

    predecessor: str
    successors: tuple[str, ...]
    since: str
    authority: str
    joined: bool = False


@attrs.frozen
class Secession:
    """A part of a state that became a state of its own, while the other lived on.

    Attributes:
        state: Code of the new state.
        out_of: Code of the state that it was a part of.
        since: From when, in EDTF.
        authority: The instrument or the list that says so.
    """

    state: str
    out_of: str
    since: str
    authority: str


@functools.cache
def successions() -> tuple[Succession, ...]:
    """Return every succession in `state_successions.csv`."""
    return tuple(
        Succession(line["state"], several(line["successors"]), line["since"], line["instrument"], kind == "joined")
        for line in table("state_successions")
        if (kind := line["kind"]) != "seceded"
    )


@functools.cache
def secessions() -> tuple[Secession, ...]:
    """Return who was there before a state seceded; not every colony's independence, and nothing of recognition."""
    return tuple(
        Secession(line["successors"], line["state"], line["since"], line["instrument"])
        for line in table("state_successions")
        if line["kind"] == "seceded"
    )


@functools.cache
def successors(code: str) -> tuple[str, ...]:
    """Return every state that came after this one, the next first, through all that came between."""
    return _closure(code, [(step.predecessor, after) for step in successions() for after in step.successors])


@functools.cache
def predecessors(code: str) -> tuple[str, ...]:
    """Return every state whose place this one took, the last first, through all that came between."""
    return _closure(code, _backwards(successions()))


def _backwards(steps: Iterable[Succession]) -> list[tuple[str, str]]:
    return [(after, step.predecessor) for step in steps for after in step.successors]


def _closure(start: str, steps: list[tuple[str, str]]) -> tuple[str, ...]:
    found = [start]
    for here in found:  # grows while it is walked, so nearer ones come first
        found += [there for origin, there in steps if origin == here and there not in found]
    return tuple(found[1:])


@functools.cache
def neighbours(code: str) -> tuple[str, ...]:
    """Return who came before and after a state, then the state that it seceded from; none that merely joined it."""
    before = _closure(code, _backwards(step for step in successions() if not step.joined))
    return *before, *successors(code), *(one.out_of for one in secessions() if one.state == code)


#: Who had a number or letters in a list, and when.
Held = tuple[tuple[str, StateSpan], ...]


@functools.cache
def holders(authority: Authority) -> Mapping[int | str, Held]:
    """Return who had a number, or letters, in a list, and when, by the number and by the letters."""
    found: dict[int | str, list[tuple[str, StateSpan]]] = {}
    for code in by_code():
        for span in spans(code):
            if span.authority is authority and span.number is not None:
                found.setdefault(span.number, []).append((code, span))
                found.setdefault(span.letters, []).append((code, span))
    return {key: tuple(held) for key, held in found.items()}


@functools.cache
def last_holders(authority: Authority) -> Mapping[int | str, str]:
    """Return who has a number or letters in a list today, or had them last."""
    return {key: max(held, key=lambda one: _end(one[1]))[0] for key, held in holders(authority).items()}


def holders_on(held: Held, on: When) -> tuple[str, ...]:
    """Return everyone who possibly had a number or letters on a day."""
    return tuple(sorted({code for code, span in held if _may_hold(span, on)}))


def number_of(code: str, authority: Authority, on: When | None) -> int | None:
    """Return the number of a country in a list: the last it had, or the only one it may have had on a day."""
    own = [span for span in spans(code) if span.authority is authority and span.number is not None]
    if on is None:
        return max(own, key=_end).number if own else None
    found = {span.number for span in own if _may_hold(span, on)}
    return found.pop() if len(found) == 1 else None


def _may_hold(span: StateSpan, on: When) -> bool:
    reach = span.period.reach
    return meet([(reach.earliest_start, reach.latest_end)], on.possible_days.ranges())


def _end(span: StateSpan) -> tuple[float, float]:
    return span.period.reach.latest_end, span.period.reach.earliest_start
