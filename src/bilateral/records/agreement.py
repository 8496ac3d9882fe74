"""What states conclude under international law: acts of its parties, entry into force, an end.

The terms of acts are those of the Vienna Convention on the Law of Treaties (1969), articles 2 and 10 to 25, and of the
glossary of the United Nations Treaty Collection. They look alike and differ in law, so each is kept apart.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator
from itertools import combinations

import attrs

from ..values.answer import Answer
from ..values.countries.country import Country
from ..values.countries.country_entries import CountryCode
from ..values.dates.period import Period
from ..values.dates.term import Term
from ..values.dates.when import When
from ..values.field_names import names_fields
from ..values.ids import OfficeId, PersonId, RecordId
from . import rules
from .clauses import (
    ClauseName,
    Denunciation,
    Effect,
    EntryRule,
    KnownClauses,
    Survival,
    to_clause_names,
    to_effects,
    to_entry,
    to_known_clauses,
    to_survivals,
)
from .conversion import (
    to_answer,
    to_country,
    to_office,
    to_period,
    to_person,
    to_record,
    to_term,
    to_text,
    to_texts,
    to_tuple,
    to_when,
    word,
    word_or_none,
)
from .instrument import Instrument
from .record import RecordKind, Reference, reference

#: The kinds of record that are agreements under international law.
AGREEMENTS = (RecordKind.TREATY, RecordKind.PROTOCOL)


class ActKind(enum.Enum):
    """What a party does about a treaty."""

    INITIALLED = "initialled"
    ADOPTED = "adopted"
    SIGNED = "signed"
    SIGNED_AD_REFERENDUM = "signed_ad_referendum"
    RATIFIED = "ratified"
    ACCEPTED = "accepted"
    APPROVED = "approved"
    ACCEDED = "acceded"
    CONFIRMED = "confirmed"
    NOTIFIED = "notified"
    NOTIFIED_COMPLETION = "notified_completion"
    EXCHANGED_INSTRUMENTS = "exchanged_instruments"
    EXCHANGED_NOTES = "exchanged_notes"
    NOTIFIED_NOT_BECOMING_PARTY = "notified_not_becoming_party"
    RESERVATION = "reservation"
    DECLARATION = "declaration"
    SUSPENDED = "suspended"
    RESUMED = "resumed"
    DENOUNCED = "denounced"
    OPPOSED_RENEWAL = "opposed_renewal"
    REVOKED_DENUNCIATION = "revoked_denunciation"
    WITHDREW = "withdrew"
    TERMINATED_BY_AGREEMENT = "terminated_by_agreement"
    SUCCEEDED = "succeeded"

    @property
    def words(self) -> str:
        """What the party did, as the middle of a sentence.

        >>> ActKind.SIGNED_AD_REFERENDUM.words
        'signed ad referendum'
        """
        return _WORDS.get(self.value, self.value.replace("_", " "))


#: Where the word of an act is not what one says of its party.
_WORDS = {
    "reservation": "made a reservation to",
    "declaration": "made a declaration to",
    "notified_completion": "notified completion of its procedures for",
    "exchanged_instruments": "exchanged instruments of",
    "exchanged_notes": "exchanged notes on",
    "notified_not_becoming_party": "notified that it will not become a party to",
    "opposed_renewal": "opposed renewal of",
    "revoked_denunciation": "revoked its denunciation of",
    "terminated_by_agreement": "agreed to terminate",
}


def to_act_kind(value: ActKind | str) -> ActKind:
    return word(ActKind, value)


#: The ways of signing (VCLT, article 12), with or without a later say of the government.
SIGNATURES = frozenset({ActKind.SIGNED, ActKind.SIGNED_AD_REFERENDUM})

#: The acts by which a party that has signed says it is bound (VCLT, article 2(1)(b) and 14; UNTC for the last two).
#: Each presupposes a signed text, so none of them certainly precedes it.
CONSENTS = frozenset({ActKind.RATIFIED, ActKind.ACCEPTED, ActKind.APPROVED, ActKind.CONFIRMED, ActKind.NOTIFIED})

#: The acts by which one party ends the treaty for itself (VCLT, article 56).
EXITS = frozenset({ActKind.DENOUNCED, ActKind.WITHDREW, ActKind.OPPOSED_RENEWAL})


@names_fields
@attrs.frozen(kw_only=True)
class Act:
    """One dated act of one party, or of both together.

    Attributes:
        kind: What it did.
        party: The country that did it; None where both did it together.
        date: The day on which it did it; of a notice, that on which it was sent.
        received: The day on which the other party received the notice (VCLT, article 78).
        effective: The day from which it has effect, where that is another.
        place: Where.
        person: Who acted for the party.
        office: In which office.
        part: The part of the treaty that it is about, in words; all of it where nothing is said (VCLT, article 44).
        note: The words of a reservation or declaration, or a remark.

    >>> Act(kind=ActKind.RATIFIED, party="India", date="2021-12").date
    When('2021-12')
    """

    kind: ActKind = attrs.field(converter=to_act_kind)
    party: CountryCode | None = attrs.field(default=None, converter=to_country)
    date: When | None = attrs.field(default=None, converter=to_when)
    received: When | None = attrs.field(default=None, converter=to_when)
    effective: When | None = attrs.field(default=None, converter=to_when)
    place: str = attrs.field(default="", converter=to_text, validator=rules.text)
    person: PersonId | None = attrs.field(default=None, converter=to_person)
    office: OfficeId | None = attrs.field(default=None, converter=to_office)
    part: str = attrs.field(default="", converter=to_text, validator=rules.text)
    note: str = attrs.field(default="", converter=to_text, validator=rules.text)

    def references(self, path: str) -> Iterator[Reference]:
        """Name the person and the office."""
        yield from reference(f"{path}.person", self.person, RecordKind.PERSON)
        yield from reference(f"{path}.office", self.office, RecordKind.OFFICE)


def to_acts(values: Iterable[Act]) -> tuple[Act, ...]:
    return to_tuple(values)


def out_of_order(acts: tuple[Act, ...], signed: When | None = None) -> Iterator[str]:
    """Say which party certainly consented, or left, before it first signed.

    Args:
        acts: What the parties did.
        signed: The day of signature, for a party whose own signatures have no date.

    >>> late, early = "2021-12-06", "2019"
    >>> list(out_of_order((Act(kind=ActKind.SIGNED, party="IN", date=late),
    ...                    Act(kind=ActKind.RATIFIED, party="IN", date=early))))
    ['IN ratified (2019) before it signed (2021-12-06)']
    """
    first_signed = _first_signatures(acts)
    for later in (act for act in acts if act.kind in CONSENTS | EXITS):
        date, signature = later.date, first_signed.get(later.party, signed)
        if date and signature and date.certainly_before(signature):
            yield f"{later.party or 'a party'} {later.kind.words} ({date}) before it signed ({signature})"


def _first_signatures(acts: Iterable[Act]) -> dict[CountryCode | None, When]:
    """Give of each party the signature that may be the earliest: what is certainly before that is before them all."""
    found: dict[CountryCode | None, When] = {}
    for act in acts:
        if act.kind in SIGNATURES and act.date:
            earliest = found.get(act.party, act.date)
            found[act.party] = min(earliest, act.date, key=_earliest_day)
    return found


def _earliest_day(date: When) -> float:
    return date.reach.earliest_start


#: A bilateral instrument has two sides; each may be made up of several parties.
SIDES = 2


class ConclusionLevel(enum.Enum):
    """In whose name an agreement is concluded."""

    STATE = "state"
    GOVERNMENT = "government"
    MINISTRY = "ministry"
    AGENCY = "agency"
    COMPANY = "company"


def to_conclusion_level(value: ConclusionLevel | str | None) -> ConclusionLevel | None:
    return word_or_none(ConclusionLevel, value)


class Renewal(enum.Enum):
    """What happens when the agreed time is over."""

    NONE = "none"
    AUTOMATIC = "automatic"
    BY_AGREEMENT = "by_agreement"


def to_renewal(value: Renewal | str | None) -> Renewal | None:
    return word_or_none(Renewal, value)


class TerminationGrounds(enum.Enum):
    """Why an agreement ended (after the codebook of GGO, in the R package manytreaties)."""

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

    >>> Termination(date="2031", grounds=TerminationGrounds.SUNSET).date
    When('2031')
    """

    date: When | None = attrs.field(default=None, converter=to_when)
    grounds: TerminationGrounds | None = attrs.field(
        default=None, converter=to_termination_grounds, validator=rules.a(TerminationGrounds)
    )
    note: str = attrs.field(default="", converter=to_text, validator=rules.text)


@names_fields
@attrs.frozen(kw_only=True)
class Registration:
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
        default=None, converter=to_conclusion_level, validator=rules.a(ConclusionLevel)
    )
    acts: tuple[Act, ...] = attrs.field(default=(), converter=to_acts, validator=rules.every(Act))
    entry_into_force: When | None = attrs.field(default=None, converter=to_when)
    entry: tuple[EntryRule, ...] = attrs.field(default=(), converter=to_entry, validator=rules.every(EntryRule))
    effect_from: tuple[Effect, ...] = attrs.field(default=(), converter=to_effects, validator=rules.every(Effect))
    provisional_application: Period | None = attrs.field(default=None, converter=to_period)
    period: Period | None = attrs.field(default=None, converter=to_period)
    term: Term | None = attrs.field(default=None, converter=to_term)
    renewal: Renewal | None = attrs.field(default=None, converter=to_renewal)
    renewal_term: Term | None = attrs.field(default=None, converter=to_term)
    renewals: int | None = attrs.field(default=None, validator=rules.ordinal)
    notice: Term | None = attrs.field(default=None, converter=to_term)
    denunciation: Denunciation | None = attrs.field(default=None, validator=rules.a(Denunciation))
    ends_with: RecordId | None = attrs.field(default=None, converter=to_record)
    survival: tuple[Survival, ...] = attrs.field(default=(), converter=to_survivals, validator=rules.every(Survival))
    known_clauses: KnownClauses | None = attrs.field(
        default=None, converter=to_known_clauses, validator=rules.a(KnownClauses)
    )
    without: tuple[ClauseName, ...] = attrs.field(default=(), converter=to_clause_names)
    termination: Termination | None = attrs.field(default=None, validator=rules.a(Termination))
    registrations: tuple[Registration, ...] = attrs.field(
        default=(), converter=to_registrations, validator=rules.every(Registration)
    )
    depositary: str = attrs.field(default="", converter=to_text, validator=rules.text)
    authentic_languages: tuple[str, ...] = attrs.field(
        default=(), converter=to_texts, validator=rules.every(rules.language)
    )

    def contradictions(self) -> Iterator[str]:
        """It has two sides, and what happened to it happened in an order that the law allows."""
        yield from super().contradictions()
        sides = {party.side or party.actor for party in self.parties}
        is_each_once = len({party.actor for party in self.parties}) == len(self.parties)  # else that is told already
        if self.parties and is_each_once and len(sides) != SIDES:
            sides_named = f"{len(sides)} side{'s' if len(sides) > 1 else ''}"
            yield f"it has {sides_named}, not two; put several parties on one by side=Side.FIRST or Side.SECOND"
        if self.ends_with == self.id:
            yield "it ends with itself"
        yield from self._acts_of_others()
        for clause in self.without:
            if getattr(self, clause.value):
                yield f"it is without {clause.value}, and its {clause.value} is given"
        yield from out_of_order(self.acts, self.signed)
        yield from self._dates_out_of_order()

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
