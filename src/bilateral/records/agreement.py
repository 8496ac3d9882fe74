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
from ..values.countries.country import Country, country_code
from ..values.countries.country_entries import CountryCode
from ..values.dates.period import Period
from ..values.dates.term import Term
from ..values.dates.when import When
from ..values.field_names import names_fields
from ..values.ids import OfficeId, PersonId
from . import rules
from .conversion import (
    to_answer,
    to_office,
    to_period,
    to_person,
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
    RESERVATION = "reservation"
    DECLARATION = "declaration"
    SUSPENDED = "suspended"
    RESUMED = "resumed"
    DENOUNCED = "denounced"
    WITHDREW = "withdrew"
    SUCCEEDED = "succeeded"

    @property
    def words(self) -> str:
        """What the party did, as the middle of a sentence.

        >>> ActKind.SIGNED_AD_REFERENDUM.words
        'signed ad referendum'
        """
        return {"reservation": "made a reservation to", "declaration": "made a declaration to"}.get(
            self.value, self.value.replace("_", " ")
        )


def to_act_kind(value: ActKind | str) -> ActKind:
    return word(ActKind, value)


#: The ways of signing (VCLT, article 12), with or without a later say of the government.
SIGNATURES = frozenset({ActKind.SIGNED, ActKind.SIGNED_AD_REFERENDUM})

#: The acts by which a party that has signed says it is bound (VCLT, article 2(1)(b) and 14; UNTC for the last two).
#: Each presupposes a signed text, so none of them certainly precedes it.
CONSENTS = frozenset({ActKind.RATIFIED, ActKind.ACCEPTED, ActKind.APPROVED, ActKind.CONFIRMED, ActKind.NOTIFIED})

#: The acts by which one party ends the treaty for itself (VCLT, article 56).
EXITS = frozenset({ActKind.DENOUNCED, ActKind.WITHDREW})


@names_fields
@attrs.frozen(kw_only=True)
class Act:
    """One dated act of one party.

    Attributes:
        kind: What it did.
        party: The country that did it.
        date: The day on which it did it.
        effective: The day from which it has effect, where that is another.
        place: Where.
        person: Who acted for the party.
        office: In which office.
        note: The words of a reservation or declaration, or a remark.

    >>> Act(kind=ActKind.RATIFIED, party="India", date="2021-12").date
    When('2021-12')
    """

    kind: ActKind = attrs.field(converter=to_act_kind)
    party: CountryCode = attrs.field(converter=country_code)
    date: When | None = attrs.field(default=None, converter=to_when)
    effective: When | None = attrs.field(default=None, converter=to_when)
    place: str = attrs.field(default="", converter=to_text, validator=rules.text)
    person: PersonId | None = attrs.field(default=None, converter=to_person)
    office: OfficeId | None = attrs.field(default=None, converter=to_office)
    note: str = attrs.field(default="", converter=to_text, validator=rules.text)

    def references(self, path: str) -> Iterator[Reference]:
        """Name the person and the office."""
        yield from reference(f"{path}.person", self.person, RecordKind.PERSON)
        yield from reference(f"{path}.office", self.office, RecordKind.OFFICE)


def to_acts(values: Iterable[Act]) -> tuple[Act, ...]:
    return to_tuple(values)


def out_of_order(acts: tuple[Act, ...], signed: When | None = None) -> Iterator[str]:
    """Say which party certainly consented, or left, before it first signed."""
    first_signed = _first_signatures(acts)
    for later in (act for act in acts if act.kind in CONSENTS | EXITS):
        date, signature = later.date, first_signed.get(later.party, signed)
        if date and signature and date.certainly_before(signature):
            yield f"{later.party} {later.kind.words} ({date}) before it signed ({signature})"


def _first_signatures(acts: Iterable[Act]) -> dict[CountryCode, When]:
    """Give of each party the signature that may be the earliest: what is certainly before that is before them all."""
    found: dict[CountryCode, When] = {}
    for act in acts:
        if act.kind in SIGNATURES and act.date:
            earliest = found.get(act.party, act.date)
            found[act.party] = min(earliest, act.date, key=lambda date: date.reach.earliest_start)
    return found


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


class EntryMethod(enum.Enum):
    """How an agreement enters into force (VCLT, articles 11 and 24)."""

    SIGNATURE = "signature"
    FIXED_DATE = "fixed_date"
    EXCHANGE_OF_INSTRUMENTS = "exchange_of_instruments"
    NOTIFICATION = "notification"
    RATIFICATION = "ratification"
    OTHER = "other"


def to_entry_method(value: EntryMethod | str | None) -> EntryMethod | None:
    return word_or_none(EntryMethod, value)


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
        entry_method: How it enters into force.
        provisional_application: The time for which it is applied before that (VCLT, article 25).
        period: The time it covers, by its own terms.
        term: How long it lasts, where that is said as a length.
        renewal: What happens when that time is over.
        notice: How long before the end one must say that one leaves (VCLT, article 56).
        termination: Its end, where it has ended.
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
    entry_method: EntryMethod | None = attrs.field(
        default=None, converter=to_entry_method, validator=rules.a(EntryMethod)
    )
    provisional_application: Period | None = attrs.field(default=None, converter=to_period)
    period: Period | None = attrs.field(default=None, converter=to_period)
    term: Term | None = attrs.field(default=None, converter=to_term)
    renewal: Renewal | None = attrs.field(default=None, converter=to_renewal)
    notice: Term | None = attrs.field(default=None, converter=to_term)
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
        yield from self._acts_of_others()
        yield from out_of_order(self.acts, self.signed)
        yield from self._dates_out_of_order()

    def _acts_of_others(self) -> Iterator[str]:
        countries = {party.country for party in self.parties}
        # An organization whose country nobody named may act for any.
        if not countries or None in countries:
            return
        for act in self.acts:
            # A state acts on what it succeeded to, as Russia on a treaty of the Soviet Union.
            if act.kind is not ActKind.SUCCEEDED and not {act.party, *Country(act.party).predecessors} & countries:
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
        for index, act in enumerate(self.acts):
            yield from act.references(f"acts[{index}]")
