"""Whether there is such a record at all: by what is here, and by what sources would have told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import attrs

from ..errors import InvalidPeriod
from ..evidence.coverage import Covered
from ..evidence.source import Source
from ..law.coverage import Silence
from ..query.answer import Way, asked
from ..query.predicate import Ask, Junction, Node, Predicate, Test, Word, joined
from ..records.instrument import Instrument
from ..records.meeting import Meeting
from ..records.part import Part
from ..records.record import Record
from ..values.answer import Answer
from ..values.countries.country_entries import CountryCode
from ..values.dates.days import Range
from ..values.dates.period import Period
from ..values.dates.when import When
from ..values.displayed import OneLine
from ..values.ids import RecordId, SourceId
from ..values.misnamed import answers_misspelt
from .contents import RECORD_CLASSES
from .links import countries_of


@answers_misspelt
@attrs.frozen(kw_only=True, repr=False)
class Presence(OneLine):
    """Whether there is a record of which a question is answered with yes.

    Attributes:
        answer: Yes if one is here; no if none is, and sources hold all that there are; otherwise unknown.
        reason: Why, in words.
        found: The records of which it is so, or, where the answer is unknown, may be so.
        covered_by: The sources whose silence is the answer.
    """

    answer: Answer
    reason: str
    found: tuple[RecordId, ...] = ()
    covered_by: tuple[SourceId, ...] = ()

    def __str__(self) -> str:
        return f"{self.answer.value}: {self.reason}"


def presence(
    question: Predicate[Any],
    records: Iterable[Record],
    way: Way,
    sources: Sequence[Source],
    between: Sequence[CountryCode],
    during: Period | None,
) -> Presence:
    """Answer whether there is such a record.

    Args:
        question: What is asked of a record.
        records: The records of that kind.
        way: The way to the rest of the register.
        sources: The sources, with what each covers.
        between: The countries it would be between; none for any.
        during: When it would have been signed or held; as the question says where it is left out.
    """
    node = _at_its_time(question, during)
    near = (record for record in records if countries_of(record).issuperset(between))
    answered = asked(node, way)
    answers = {record.id: answered(record) for record in near}
    certain = tuple(name for name, found in answers.items() if found is Answer.YES)
    if certain:
        return Presence(answer=Answer.YES, reason=f"{', '.join(certain)}", found=certain)
    possible = tuple(name for name, found in answers.items() if found is Answer.UNKNOWN)
    if possible:
        return Presence(answer=Answer.UNKNOWN, reason=f"it may be {', '.join(possible)}", found=possible)
    said = next(_times(question.node, _dated_by(question.about)), None)
    return _of_silence(question, sources, between, during or said)


def to_time(during: Period | When | str | None) -> Period | None:
    """Take a time as it is, or read it; a day, a month or a year is a period, too.

    >>> to_time("2019")
    Period(When('2019'), When('2019'))
    """
    if isinstance(during, str):
        try:
            return Period.parse(during)
        except InvalidPeriod:
            during = When.parse(during)
    return Period(during, during) if isinstance(during, When) else during


def _at_its_time(question: Predicate[Any], during: Period | None) -> Node:
    name = _dated_by(question.about)
    if during is None or name is None:
        return question.node
    return joined(Word.AND, question.node, Test(name, Ask.WITHIN, during))


def _dated_by(about: type[Record | Part]) -> str | None:
    """Name the field that says when such a record came to be."""
    if issubclass(about, Instrument):
        return "signed"
    return "held" if issubclass(about, Meeting) else None


def _times(node: Node, name: str | None) -> Iterator[Period | When]:
    """Give the time in which a record must have come to be for the answer to be yes."""
    match node:
        case Test(field=field, ask=Ask.WITHIN | Ask.EQUAL, value=When() | Period() as value) if field == name:
            yield value
        case Junction(word=Word.AND, sides=sides):
            for side in sides:
                yield from _times(side, name)
        case _:
            return


def _of_silence(
    question: Predicate[Any],
    sources: Sequence[Source],
    countries: Sequence[CountryCode],
    time: Period | When | None,
) -> Presence:
    """Say what it means that nothing is here."""
    if time is None:
        return Presence(
            answer=Answer.UNKNOWN, reason="none is here, and no time is asked for in which a source holds all"
        )
    days = time.reach.earliest_start, time.reach.latest_end
    kinds = [kind.record_kind.value for kind in RECORD_CLASSES if issubclass(kind, question.about)]
    if not _cover(sources, kinds, countries, days):
        reason = f"none is here, and no source holds every {' and '.join(kinds)} of {time}"
        return Presence(answer=Answer.UNKNOWN, reason=f"{reason}{_between(countries)}")
    # Several sources may cover it only together: those are named without which it would not be.
    needed = [
        one.id for one in sources if not _cover([its for its in sources if its is not one], kinds, countries, days)
    ]
    named = tuple(needed or (one.id for one in sources if _cover([one], kinds, countries, days)))
    reason = f"none is here, and {', '.join(named)} would have it: every {' and '.join(kinds)} of {time}"
    return Presence(answer=Answer.NO, reason=f"{reason}{_between(countries)}", covered_by=named)


def _between(countries: Sequence[CountryCode]) -> str:
    return f" between {' and '.join(countries)}" if countries else ""


def _cover(sources: Iterable[Source], kinds: Sequence[str], countries: Sequence[CountryCode], days: Range) -> bool:
    """Tell whether sources hold all such records of these days."""
    if not countries:  # of all countries only who names none holds everything
        sources = [
            attrs.evolve(one, covers=[its for its in one.covers if not its.countries]) for one in sources if one.covers
        ]
    covered = Silence(sources).means_no(Covered.INSTRUMENTS, kinds, countries or [_ANY])
    return any(first <= days[0] and days[1] <= last for first, last in covered)


_ANY = CountryCode("IN")
