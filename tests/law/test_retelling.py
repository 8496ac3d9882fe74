"""The same facts told in another way have the same answer, and more that is told leaves what was known as it is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from typing import Any, cast

import attrs
from hypothesis import assume, example, given, reject
from hypothesis import strategies as st

from bilateral import Act, Answer, Denunciation, EntryRule, Source, Term, Treaty, Verdict, When, law
from bilateral.errors import InvalidRecord
from bilateral.kinds import LegalStatus
from bilateral.law.days import exact_day, possible
from bilateral.parts import EndEvent, Termination
from bilateral.values.dates.date_arithmetic import day_text
from strategies.pacts import SIGNED, to, treaty
from strategies.pool import pooled
from strategies.springs import BOTH, DAYS, KEPT, NOTICES, VAGUE, Kept, kept, sources

#: A stated entry ends a provisional application, whatever was to be its end; of a reckoned one that isn't said.
STATED = {"provisional_application": None}
ONE_DAY = dt.timedelta(days=1)
ASKED = st.lists(VAGUE, min_size=8, max_size=8)
CONTRADICTORY = "contradicts itself"
#: How a verdict tells that more contradicts what followed before.
TOLD = (CONTRADICTORY, "nothing ended revives")


def asked(record: Kept, on: str, of: Callable[..., Verdict] = law.in_force, **wanted: Any) -> Verdict:
    return of(record.treaty, on=on, others=record.others, sources=record.sources, **wanted)


def told(record: Kept, days: Iterable[str]) -> list[tuple[str, str]]:
    """Whether it is in force, and whether it has effect, on some days."""
    verdicts = (asked(record, on, of) for on in days for of in (law.in_force, law.applicable))
    return [(str(one.answer), one.status.value) for one in verdicts]


def changed(record: Kept, **fields: Any) -> Kept:
    """The same with other fields; what fits no order is not asked."""
    try:
        return attrs.evolve(record, treaty=attrs.evolve(record.treaty, **fields))
    except InvalidRecord:
        reject()


# Imprecise days -----------------------------------------------------------------------------------------------------


def vague_places(value: object, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Where dates stand that may be one of several days."""
    if isinstance(value, When) and exact_day(value) is None:
        yield path
    elif isinstance(value, tuple):
        for index, one in enumerate(cast("tuple[object, ...]", value)):
            yield from vague_places(one, (*path, index))
    elif attrs.has(type(value)):
        for field in attrs.fields(cast("type[Any]", type(value))):
            yield from vague_places(getattr(value, field.name), (*path, field.name))


def with_day(value: Any, path: tuple[str | int, ...], day: When) -> Any:
    """The same with a day in a place."""
    if not path:
        return day
    step, *rest = path
    if isinstance(step, int):
        return (*value[:step], with_day(value[step], tuple(rest), day), *value[step + 1 :])
    return attrs.evolve(value, **{step: with_day(getattr(value, step), tuple(rest), day)})


def day_in(value: Any, path: tuple[str | int, ...]) -> When:
    for step in path:
        value = value[step] if isinstance(step, int) else getattr(value, step)
    return cast("When", value)


@given(KEPT.filter(lambda record: any(vague_places(record))), VAGUE, st.data())
def test_of_an_imprecise_day_follows_what_follows_of_each_that_it_may_be(
    record: Kept, on: str, data: st.DataObject
) -> None:
    path = data.draw(st.sampled_from([*vague_places(record)]))
    verdict = asked(record, on)
    told_of_each = [*of_each_day(record, path, on)]
    assume(told_of_each)  # else no record can hold any of them
    found = [one for one in told_of_each if CONTRADICTORY not in one.reason]
    answers, statuses = {one.answer for one in found}, {one.status for one in found}

    assert verdict.answer is (answers.pop() if len(answers) == 1 else Answer.UNKNOWN)
    is_one = len(statuses) == 1 and verdict.answer is not Answer.UNKNOWN
    assert verdict.status is (statuses.pop() if is_one else LegalStatus.UNDETERMINED)
    assert found or CONTRADICTORY in verdict.reason


#: Days of the spring, and long before and after it.
IN_SPRING = [When(day).first_day for day in ("2010-01-31", "2010-03-01", "2010-04-30")]
BEFORE, AFTER = When("1970-01-01").first_day, When("2050-12-31").first_day

#: Days of years and decades, beside those of the spring: too many to ask of each.
WIDE = pooled(kept(st.sampled_from(["2010", "201X", "[2009..2014]", "[..2010-05]", "[2010-03..]"]) | VAGUE), 60)


@given(WIDE.filter(lambda record: any(vague_places(record))), VAGUE | st.sampled_from(["2010", "201X"]), st.data())
def test_what_is_known_of_a_day_of_some_years_is_known_of_each_of_them(
    record: Kept, on: str, data: st.DataObject
) -> None:
    path = data.draw(st.sampled_from([*vague_places(record)]))
    first, last = data.draw(st.sampled_from(possible(day_in(record, path))))
    day = data.draw(st.sampled_from([max(first, BEFORE), *IN_SPRING, min(last, AFTER)]))
    assume(first <= day <= last)
    try:
        exact = with_day(record, path, When(day_text(day)))
    except InvalidRecord:
        reject()
    verdict, told_of_it = asked(record, on), asked(exact, on)

    assert CONTRADICTORY in told_of_it.reason or verdict.answer in (Answer.UNKNOWN, told_of_it.answer)
    assert CONTRADICTORY in told_of_it.reason or CONTRADICTORY not in verdict.reason


def of_each_day(record: Kept, path: tuple[str | int, ...], on: str) -> Iterator[Verdict]:
    """What follows of each day that a date may be, but for those with which there is no record."""
    for first, last in possible(day_in(record, path)):
        for day in range(first, last + 1):
            with suppress(InvalidRecord):
                yield asked(with_day(record, path, When(day_text(day))), on)


# Who and in which order ---------------------------------------------------------------------------------------------


def signatures(record: Kept) -> Iterator[When | None]:
    """When it was signed, as it is told in each way."""
    yield record.treaty.signed
    for act in record.treaty.acts:
        if act.kind.value == "signed":
            yield from (act.date, act.received)


def is_by(when: When | None, day: When) -> bool:
    """Whether what happened did so on a day or before, as far as it is told."""
    return when is None or not when.possibly_after(day)


def is_from(act: Act, day: When) -> bool:
    """Whether an act was done on a day or later, as far as it is told."""
    return not any(when and when.possibly_before(day) for when in (act.date, act.received, act.effective))


@given(KEPT, ASKED)
def test_it_makes_no_difference_which_party_is_which(record: Kept, on: list[str]) -> None:
    other: dict[str, str] = dict(zip(BOTH, reversed(BOTH), strict=True))

    def turned(one: Treaty) -> Treaty:
        acts = [attrs.evolve(act, party=other[act.party] if act.party else None) for act in one.acts]
        return attrs.evolve(one, parties=[*reversed(BOTH)], acts=acts)

    covers = [
        [attrs.evolve(one, countries=[other[each] for each in one.countries]) for one in source.covers]
        for source in record.sources
    ]
    sources = tuple(attrs.evolve(one, covers=those) for one, those in zip(record.sources, covers, strict=True))
    assert told(record, on) == told(Kept(turned(record.treaty), tuple(map(turned, record.others)), sources), on)


@given(KEPT, ASKED)
def test_it_makes_no_difference_in_which_order_acts_are_told(record: Kept, on: list[str]) -> None:
    assert told(record, on) == told(changed(record, acts=[*reversed(record.treaty.acts)]), on)


def extended_on_one_day(*lasts: dict[str, str]) -> Kept:
    others = [
        treaty(f"x{place}", signed="2010-01-29", entry="signature", relations=to("extends"), known_clauses="all", **one)
        for place, one in enumerate(lasts)
    ]
    return Kept(treaty(signed="2010-01-25", entry="signature", term="P9D", known_clauses="all"), tuple(others))


@given(KEPT, ASKED)
@example(extended_on_one_day({"term": "P9D"}, {"period": "2010-01-25/2010-02-05"}), ["2010-02-06", "2010-02-12"])
@example(extended_on_one_day({"period": "../2010-02-20"}, {"period": "../2010-02-10"}), ["2010-02-15"])
def test_it_makes_no_difference_in_which_order_later_agreements_are_told(record: Kept, on: list[str]) -> None:
    assert told(record, on) == told(attrs.evolve(record, others=record.others[::-1]), on)


@given(st.permutations(["2013-01-01", "2013-02-01", "2013-03-01"]), st.permutations(["P1Y", "P2Y", "../2014-06-30"]))
def test_extensions_follow_each_other_in_the_order_in_which_they_enter_into_force(
    days: list[str], lengths: list[str]
) -> None:
    def extension(day: str, length: str) -> Treaty:
        lasts = {"period" if "/" in length else "term": length}
        return treaty(f"x-{day}", signed=day, entry="signature", relations=to("extends"), known_clauses="all", **lasts)

    pact = treaty(**SIGNED, term="P3Y", renewal="none")
    others = [extension(day, length) for day, length in zip(days, lengths, strict=True)]
    lasting = sorted(zip(days, lengths, strict=True))
    out = When("2013-03-10")
    for _, length in lasting:
        out = When("2014-07-01") if "/" in length else out + Term.parse(length)
    last = dt.date.fromisoformat(out.edtf) - ONE_DAY

    assert law.in_force(pact, on=last, others=others).answer is Answer.YES
    assert law.in_force(pact, on=last + ONE_DAY, others=others).status is LegalStatus.EXPIRED


# What is told twice over --------------------------------------------------------------------------------------------


@given(KEPT, DAYS, ASKED)
def test_what_is_signed_on_a_day_was_signed_by_the_later_of_two(record: Kept, day: dt.date, on: list[str]) -> None:
    # What a party does between the two, it does behind its own signature and before that of both.
    others = [act for act in record.treaty.acts if act.kind.value != "signed" and is_from(act, When(str(day)))]
    by_each = [
        Act(kind="signed", party=party, date=when)
        for party, when in zip(BOTH, (str(day), str(day - ONE_DAY)), strict=True)
    ]

    assert told(changed(record, signed=str(day), acts=others), on) == told(
        changed(record, acts=[*others, *by_each]), on
    )


@given(KEPT, ASKED)
def test_entry_by_signature_is_entry_on_its_day(record: Kept, on: list[str]) -> None:
    acts = [act for act in record.treaty.acts if act.kind.value != "signed"]  # which may tell of another day
    one = changed(record, entry="signature", entry_into_force=None, acts=acts, **STATED)

    assert told(one, on) == told(changed(one, entry=(), entry_into_force=one.treaty.signed), on)


@given(KEPT, DAYS, st.none() | NOTICES, ASKED)
def test_a_clause_gives_the_day_that_may_be_stated(
    record: Kept, day: dt.date, delay: Term | None, on: list[str]
) -> None:
    rule = EntryRule(event="fixed_date", date=str(day), delay=delay)
    later = When(str(day)) if delay is None else When(str(day)) + delay
    assume(all(is_by(one, later) for one in signatures(record)))  # a clause names a day gone by in vain
    lasting = changed(record, termination=None, **STATED)  # only what did enter into force ended no sooner

    assert told(changed(lasting, entry=rule, entry_into_force=None), on) == told(
        changed(lasting, entry=(), entry_into_force=later), on
    )


@given(KEPT, DAYS, ASKED)
def test_an_end_by_consent_is_an_end(record: Kept, day: dt.date, on: list[str]) -> None:
    acts = [act for act in record.treaty.acts if act.kind.value not in ("terminated_by_agreement", "signed")]
    by_both = Act(kind="terminated_by_agreement", effective=str(day + ONE_DAY))
    entered = changed(record, entry_into_force=None)  # its last day also tells of a vague entry that it came before

    assert told(changed(entered, acts=acts, termination=Termination(date=str(day), grounds="other")), on) == told(
        changed(entered, termination=None, acts=[*acts, by_both]), on
    )


@given(KEPT, DAYS, ASKED)
def test_the_day_before_an_event_is_that_of_one_a_day_before(record: Kept, day: dt.date, on: list[str]) -> None:
    before = EndEvent(event="it snows", date=str(day + ONE_DAY), day_before=True)

    assert told(changed(record, ends_on=EndEvent(event="it snows", date=str(day))), on) == told(
        changed(record, ends_on=before), on
    )


@given(KEPT, DAYS, NOTICES, ASKED)
def test_a_notice_takes_effect_on_the_day_that_its_clause_gives(
    record: Kept, day: dt.date, notice: Term, on: list[str]
) -> None:
    others = [act for act in record.treaty.acts if act.kind.value not in ("denounced", "revoked_denunciation")]
    clause = Denunciation(notice=notice, effect="at_once", counted_from="sent")
    sent = Act(kind="denounced", party="IN", date=str(day))
    effective = attrs.evolve(sent, effective=When(str(day)) + notice)

    assert told(changed(record, denunciation=clause, acts=[*others, sent]), on) == told(
        changed(record, denunciation=clause, acts=[*others, effective]), on
    )


# What more tells ----------------------------------------------------------------------------------------------------


def is_kept(before: Verdict, after: Verdict) -> bool:
    """Whether what was known is known still, but for what more contradicts; then that is told."""
    return before.answer in (after.answer, Answer.UNKNOWN) or any(words in after.reason for words in TOLD)


@given(KEPT, sources(), VAGUE)
def test_one_source_more_leaves_what_was_known(record: Kept, source: Source, on: str) -> None:
    more = attrs.evolve(record, sources=(*record.sources, attrs.evolve(source, id="more")))

    assert is_kept(asked(record, on), asked(more, on))


@given(KEPT, VAGUE)
def test_to_know_all_clauses_leaves_what_was_known(record: Kept, on: str) -> None:
    less, all_of_them = (changed(record, known_clauses=known) for known in ("none", "all"))

    assert is_kept(asked(less, on), asked(all_of_them, on))


@given(KEPT, VAGUE)
def test_to_presume_a_renewal_leaves_what_was_known(record: Kept, on: str) -> None:
    before, after = asked(record, on), asked(record, on, presume_renewed=True)

    assert is_kept(before, after)
    assert before.answer is after.answer or after.answer is Answer.YES or "notices not to renew" in before.missing
