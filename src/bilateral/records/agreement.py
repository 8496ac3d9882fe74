"""What states conclude under international law: acts of its parties, entry into force, an end."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator
from itertools import combinations

import attrs

from ..values.answer import Answer
from ..values.countries.country import Country
from ..values.dates.period import Period
from ..values.dates.term import Term
from ..values.dates.when import When
from ..values.field_names import names_fields
from ..values.ids import RecordId
from . import rules
from .act import Act, ActKind, out_of_order, to_acts
from .clauses import (
    ClauseName,
    Denunciation,
    Effect,
    EndEvent,
    EntryRule,
    KnownClauses,
    Survival,
    to_clause_names,
    to_effects,
    to_entry,
    to_known_clauses,
    to_survivals,
)
from .conversion import to_answer, to_period, to_record, to_term, to_text, to_texts, to_tuple, to_when, word_or_none
from .instrument import Instrument
from .part import Part
from .record import RecordKind, Reference, reference

#: The kinds of record that are agreements under international law.
AGREEMENTS = (RecordKind.TREATY, RecordKind.PROTOCOL)

#: A bilateral instrument has two sides; each may be made up of several parties.
SIDES = 2


class ConclusionLevel(enum.Enum):
    """In whose name an agreement is concluded.

    Attributes:
        STATE: In the name of the states.
        GOVERNMENT: In the name of the governments.
        MINISTRY: Between ministries.
        AGENCY: Between agencies under a ministry.
        COMPANY: Between companies.
    """

    STATE = "state"
    GOVERNMENT = "government"
    MINISTRY = "ministry"
    AGENCY = "agency"
    COMPANY = "company"


def to_conclusion_level(value: ConclusionLevel | str | None) -> ConclusionLevel | None:
    return word_or_none(ConclusionLevel, value)


class Renewal(enum.Enum):
    """What happens when the agreed time is over.

    Attributes:
        NONE: It ends.
        AUTOMATIC: It goes on unless a party gives notice in time.
        BY_AGREEMENT: It goes on if the parties agree so.
    """

    NONE = "none"
    AUTOMATIC = "automatic"
    BY_AGREEMENT = "by_agreement"


def to_renewal(value: Renewal | str | None) -> Renewal | None:
    return word_or_none(Renewal, value)


class TerminationGrounds(enum.Enum):
    """Why an agreement ended (after the codebook of GGO, in the R package manytreaties).

    Attributes:
        SUNSET: Its own term was over.
        SUCCESSION: Another state took the place of a party.
        SUBSTITUTION: A later agreement took its place.
        RENUNCIATION: A party gave it up.
        WITHDRAWAL: A party left it.
        EXTINCTION: What it was about, or a party to it, is no more.
        OTHER: On grounds that none of these names.
    """

    SUNSET = "sunset"
    SUCCESSION = "succession"
    SUBSTITUTION = "substitution"
    RENUNCIATION = "renunciation"
    WITHDRAWAL = "withdrawal"
    EXTINCTION = "extinction"
    OTHER = "other"


def to_termination_grounds(value: TerminationGrounds | str | None) -> TerminationGrounds | None:
    return word_or_none(TerminationGrounds, value)


@names_fields
@attrs.frozen(kw_only=True)
class Termination:
    """The end of an agreement.

    Attributes:
        date: The last day.
        grounds: Why it ended.
        note: A remark.

    >>> Termination(date="2031", grounds=TerminationGrounds.SUNSET).date
    When('2031')
    """

    date: When | None = attrs.field(default=None, converter=to_when)
    grounds: TerminationGrounds | None = attrs.field(
        default=None, converter=to_termination_grounds, validator=rules.A(TerminationGrounds)
    )
    note: str = attrs.field(default="", converter=to_text, validator=rules.text)


@names_fields
@attrs.frozen(kw_only=True)
class Registration(Part):
    """The entry of an agreement in a register of treaties (Charter of the United Nations, article 102).

    Attributes:
        register: Which register, e.g. `UNTS I`, `UNTS II` for filing and recording, `LNTS`.
        number: The number there.
        date: The day of registration.
        by: Who registered it.

    >>> Registration(register="UNTS I", number="33521").number
    '33521'
    """

    register: str = attrs.field(converter=to_text, validator=rules.title)
    number: str = attrs.field(default="", converter=to_text, validator=rules.text)
    date: When | None = attrs.field(default=None, converter=to_when)
    by: str = attrs.field(default="", converter=to_text, validator=rules.text)


def to_registrations(values: Iterable[Registration]) -> tuple[Registration, ...]:
    return to_tuple(values)


@names_fields
@attrs.frozen(kw_only=True)
class InternationalAgreement(Instrument):
    """A treaty or a protocol.

    Attributes:
        binding: Whether the parties meant it to bind them in law.
        level: In whose name it is concluded.
        acts: What each party did about it, and when.
        entry_into_force: The day from which it binds the parties.
        entry: How it enters into force by its own terms; of several rules, the first that can hold.
        effect_from: From when it has effect, where that is another day than that of entry.
        provisional_application: The time for which it is applied before that (VCLT, article 25).
        period: The time it covers, by its own terms.
        term: How long it lasts, where that is said as a length; its first day counts.
        renewal: What happens when that time is over.
        renewal_term: For how long it is renewed each time; without it, once and without limit.
        renewals: How many times it may be renewed; without limit where nothing is said.
        notice: How long before the end of a term one must say that one leaves it.
        denunciation: How a party may end it.
        ends_with: The agreement with which it ends, where it says so.
        ends_on: What outside of it ends it, where it says so.
        survival: How long obligations outlive it (VCLT, article 70).
        known_clauses: How many of its final clauses are known.
        without: The final clauses that it is known not to have.
        termination: Its end, where it has ended: the last day.
        registrations: Where it is registered.
        depositary: Who keeps it.
        authentic_languages: The languages whose texts have equal force, as BCP 47 tags.
    """

    binding: Answer = attrs.field(default=Answer.UNKNOWN, converter=to_answer)
    level: ConclusionLevel | None = attrs.field(
        default=None, converter=to_conclusion_level, validator=rules.A(ConclusionLevel)
    )
    acts: tuple[Act, ...] = attrs.field(default=(), converter=to_acts, validator=rules.Every(Act))
    entry_into_force: When | None = attrs.field(default=None, converter=to_when)
    entry: tuple[EntryRule, ...] = attrs.field(default=(), converter=to_entry, validator=rules.Every(EntryRule))
    effect_from: tuple[Effect, ...] = attrs.field(default=(), converter=to_effects, validator=rules.Every(Effect))
    provisional_application: Period | None = attrs.field(default=None, converter=to_period)
    period: Period | None = attrs.field(default=None, converter=to_period)
    term: Term | None = attrs.field(default=None, converter=to_term)
    renewal: Renewal | None = attrs.field(default=None, converter=to_renewal)
    renewal_term: Term | None = attrs.field(default=None, converter=to_term)
    renewals: int | None = attrs.field(default=None, validator=rules.ordinal)
    notice: Term | None = attrs.field(default=None, converter=to_term)
    denunciation: Denunciation | None = attrs.field(default=None, validator=rules.A(Denunciation))
    ends_with: RecordId | None = attrs.field(default=None, converter=to_record)
    ends_on: EndEvent | None = attrs.field(default=None, validator=rules.A(EndEvent))
    survival: tuple[Survival, ...] = attrs.field(default=(), converter=to_survivals, validator=rules.Every(Survival))
    known_clauses: KnownClauses | None = attrs.field(
        default=None, converter=to_known_clauses, validator=rules.A(KnownClauses)
    )
    without: tuple[ClauseName, ...] = attrs.field(default=(), converter=to_clause_names)
    termination: Termination | None = attrs.field(default=None, validator=rules.A(Termination))
    registrations: tuple[Registration, ...] = attrs.field(
        default=(), converter=to_registrations, validator=rules.Every(Registration)
    )
    depositary: str = attrs.field(default="", converter=to_text, validator=rules.text)
    authentic_languages: tuple[str, ...] = attrs.field(
        default=(), converter=to_texts, validator=rules.Every(rules.language)
    )

    def contradictions(self) -> list[str]:
        """It has two sides, and what happened to it happened in an order that the law allows."""
        found = super().contradictions()
        sides = {party.side or party.actor for party in self.parties}
        is_each_once = len({party.actor for party in self.parties}) == len(self.parties)  # else that is told already
        if self.parties and is_each_once and len(sides) != SIDES:
            sides_named = f"{len(sides)} side{'s' if len(sides) > 1 else ''}"
            found.append(f"it has {sides_named}, not two; put several parties on one by side=Side.FIRST or Side.SECOND")
        if self.ends_with == self.id:
            found.append("it ends with itself")
        found.extend(self._acts_of_others())
        for clause in self.without:
            if getattr(self, clause.value):
                found.append(f"it is without {clause.value}, and its {clause.value} is given")
        found.extend(out_of_order(self.acts, self.signed))
        found.extend(self._dates_out_of_order())
        return found

    def _acts_of_others(self) -> Iterator[str]:
        countries = {party.country for party in self.parties}
        # An organization whose country nobody named may act for any.
        if not countries or None in countries:
            return
        for act in self.acts:
            # A state acts on what it succeeded to, as Russia on a treaty of the Soviet Union.
            if (
                act.party
                and act.kind is not ActKind.SUCCEEDED
                and not {act.party, *Country(act.party).predecessors} & countries
            ):
                yield f"{act.party} {act.kind.words} it but is no party to it"

    def _dates_out_of_order(self) -> Iterator[str]:
        end = self.termination.date if self.termination else None
        steps = [("signed", self.signed), ("in force", self.entry_into_force), ("terminated", end)]
        known = [(what, date) for what, date in steps if date is not None]
        for (what, date), (then, later) in combinations(known, 2):
            if later.certainly_before(date):
                yield f"it was {then} ({later}) before it was {what} ({date})"
        for registration in self.registrations:
            # VCLT, article 80: a treaty is registered after its entry into force.
            if (
                self.entry_into_force
                and registration.date
                and registration.date.certainly_before(self.entry_into_force)
            ):
                yield f"it was registered ({registration.date}) before it was in force ({self.entry_into_force})"

    def references(self) -> Iterator[Reference]:
        """Name what an instrument names, and who acted."""
        yield from super().references()
        yield from reference("ends_with", self.ends_with, *AGREEMENTS)
        for index, rule in enumerate(self.entry):
            yield from reference(f"entry[{index}].target", rule.target, *AGREEMENTS)
        for index, act in enumerate(self.acts):
            yield from act.references(f"acts[{index}]")
