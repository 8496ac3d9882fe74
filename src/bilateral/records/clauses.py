"""Final clauses: what an agreement says of its own entry into force, its effect and its end.

Where the Vienna Convention on the Law of Treaties (1969) leaves a matter to what the treaty provides (articles 24, 25,
54, 56), this is what it provides.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable

import attrs

from ..errors import InvalidRecord
from ..values.countries.country_entries import CountryCode
from ..values.dates.term import Term
from ..values.dates.when import When
from ..values.field_names import names_fields
from ..values.ids import RecordId
from . import rules
from .conversion import to_country, to_record, to_term, to_text, to_tuple, to_when, word, word_or_none
from .part import Part


class EntryEvent(enum.Enum):
    """What an agreement waits for before it enters into force, or is applied (VCLT, articles 11 to 16 and 24).

    Attributes:
        SIGNATURE: Signature by both (VCLT, article 12).
        FIXED_DATE: A day that it names.
        EXCHANGE_OF_INSTRUMENTS: The exchange of instruments of ratification or the like (VCLT, article 16(a)).
        EXCHANGE_OF_NOTES: The exchange of the notes that make it up (VCLT, article 13).
        LATER_NOTIFICATION: The later of two notices that the parties' own procedures are complete.
        LATER_RATIFICATION: The later of two ratifications (VCLT, article 14).
        INSTRUMENT: The entry into force of another agreement.
        OTHER: Something that none of these names: the day isn't worked out from it.
    """

    SIGNATURE = "signature"
    FIXED_DATE = "fixed_date"
    EXCHANGE_OF_INSTRUMENTS = "exchange_of_instruments"
    EXCHANGE_OF_NOTES = "exchange_of_notes"
    LATER_NOTIFICATION = "later_notification"
    LATER_RATIFICATION = "later_ratification"
    INSTRUMENT = "instrument"
    OTHER = "other"


def to_entry_event(value: EntryEvent | str) -> EntryEvent:
    return word(EntryEvent, value)


class CountedFrom(enum.Enum):
    """Which day of a notice counts; the Convention's is that of receipt (VCLT, article 78).

    Attributes:
        SENT: The day on which it was sent.
        RECEIVED: The day on which the other party received it.
    """

    SENT = "sent"
    RECEIVED = "received"


def to_counted_from(value: CountedFrom | str | None) -> CountedFrom | None:
    return word_or_none(CountedFrom, value)


class DenunciationEffect(enum.Enum):
    """When a denunciation takes effect.

    Attributes:
        AT_ONCE: As soon as its notice has run out.
        END_OF_PERIOD: With the term in which it was given, where it was given in time; else with the next.
        FIRST_OF_MONTH: On the first day of the month that the length of its notice gives.
    """

    AT_ONCE = "at_once"
    END_OF_PERIOD = "end_of_period"
    FIRST_OF_MONTH = "first_of_month"


def to_denunciation_effect(value: DenunciationEffect | str | None) -> DenunciationEffect | None:
    return word_or_none(DenunciationEffect, value)


class KnownClauses(enum.Enum):
    """How many of an agreement's final clauses are known: of what is not given, whether it exists.

    Attributes:
        NONE: Nobody has read them: each may exist.
        SOME: What is given is known; others may exist.
        ALL: What is not given does not exist.
    """

    NONE = "none"
    SOME = "some"
    ALL = "all"


def to_known_clauses(value: KnownClauses | str | None) -> KnownClauses | None:
    return word_or_none(KnownClauses, value)


class ClauseName(enum.Enum):
    """The final clauses, by the names of their fields.

    Attributes:
        ENTRY: How it enters into force.
        EFFECT_FROM: From when it has effect, where that is another day.
        PROVISIONAL_APPLICATION: That it is applied before it enters into force (VCLT, article 25).
        PERIOD: The time it covers, by its dates.
        TERM: How long it lasts.
        RENEWAL: What happens when that time is over.
        RENEWAL_TERM: For how long it is renewed.
        NOTICE: How long before the end of a term one must say that one leaves it.
        DENUNCIATION: How a party may end it.
        SURVIVAL: How long obligations outlive it (VCLT, article 70).
    """

    ENTRY = "entry"
    EFFECT_FROM = "effect_from"
    PROVISIONAL_APPLICATION = "provisional_application"
    PERIOD = "period"
    TERM = "term"
    RENEWAL = "renewal"
    RENEWAL_TERM = "renewal_term"
    NOTICE = "notice"
    DENUNCIATION = "denunciation"
    SURVIVAL = "survival"


def to_clause_names(values: Iterable[ClauseName | str]) -> tuple[ClauseName, ...]:
    return tuple(word(ClauseName, value) for value in to_tuple(values))


@names_fields
@attrs.frozen(kw_only=True)
class ProvisionalRule:
    """From when an agreement is applied before it enters into force (VCLT, article 25).

    Attributes:
        event: What it waits for.
        date: The day, for a fixed date.
        counted_from: Which day of a notice counts; that of receipt where nothing is said.
        delay: How long after the event; the day of the event is not counted.
        notice: How long after a party's notice that it will not become a party it ends; at once where nothing is said.
        first_of_month: Whether it begins on the first day of the nth month after, n being the months of the delay.

    >>> str(ProvisionalRule(event="signature"))
    'signature'
    """

    event: EntryEvent = attrs.field(converter=to_entry_event)
    date: When | None = attrs.field(default=None, converter=to_when)
    counted_from: CountedFrom | None = attrs.field(default=None, converter=to_counted_from)
    delay: Term | None = attrs.field(default=None, converter=to_term)
    first_of_month: bool = attrs.field(default=False, validator=rules.truth)
    notice: Term | None = attrs.field(default=None, converter=to_term)

    def __str__(self) -> str:
        return self.event.value


def to_provisional_rule(value: ProvisionalRule | EntryEvent | str | None) -> ProvisionalRule | None:
    return value if value is None or isinstance(value, ProvisionalRule) else ProvisionalRule(event=value)


@names_fields
@attrs.frozen(kw_only=True)
class EntryRule(Part):
    """How an agreement enters into force, as it says itself (VCLT, article 24(1)).

    Attributes:
        event: What it waits for; of acts of both parties, for the later.
        date: The day, for a fixed date, or for any event that must have come by another.
        target: The other agreement, where it enters into force with one.
        counted_from: Which day of a notice counts; that of receipt where nothing is said (VCLT, article 78).
        delay: How long after the event; the day of the event is not counted.
        first_of_month: Whether it enters on the first day of the nth month after the event's, n being the months of
            the delay, or 1.
        if_by: The day by which the event must have come, for this rule to hold; else the next one does.
        or_as_agreed: Whether the parties may agree on another day: then what is worked out is no certain day.
        no_later_than: The day on which it enters into force at the latest.
        provisional: From when it is applied until then.

    Raises:
        InvalidRecord: A day stands beside an event that is no fixed date, and that need not come by any day; or another
            agreement beside an event that is none of it.

    >>> EntryRule(event="later_notification", delay="30 days").delay
    Term(years=0, months=0, days=30)
    """

    event: EntryEvent = attrs.field(converter=to_entry_event)
    date: When | None = attrs.field(default=None, converter=to_when)
    counted_from: CountedFrom | None = attrs.field(default=None, converter=to_counted_from)
    delay: Term | None = attrs.field(default=None, converter=to_term)
    first_of_month: bool = attrs.field(default=False, validator=rules.truth)
    target: RecordId | None = attrs.field(default=None, converter=to_record)
    if_by: When | None = attrs.field(default=None, converter=to_when)
    or_as_agreed: bool = attrs.field(default=False, validator=rules.truth)
    no_later_than: When | None = attrs.field(default=None, converter=to_when)
    provisional: ProvisionalRule | None = attrs.field(
        default=None, converter=to_provisional_rule, validator=rules.A(ProvisionalRule)
    )

    def __attrs_post_init__(self) -> None:
        if self.target is not None and self.event is not EntryEvent.INSTRUMENT:
            problem = f"{self.target} is another agreement: write event='instrument'"
            raise InvalidRecord(f"entry by {self.event.value}", (problem,))
        if self.date is not None and self.event is not EntryEvent.FIXED_DATE and self.if_by is None:
            problem = f"{self.date} is the day of a fixed date: write event='fixed_date', or if_by beside the event"
            raise InvalidRecord(f"entry by {self.event.value}", (problem,))

    def __str__(self) -> str:
        return self.event.value


def to_entry_rule(value: EntryRule | EntryEvent | str) -> EntryRule:
    return value if isinstance(value, EntryRule) else EntryRule(event=value)


def to_entry(values: EntryRule | EntryEvent | str | Iterable[EntryRule]) -> tuple[EntryRule, ...]:
    """Take one rule, its event, or several rules that hold in order."""
    return (to_entry_rule(values),) if isinstance(values, EntryRule | EntryEvent | str) else to_tuple(values)


@names_fields
@attrs.frozen(kw_only=True)
class Effect(Part):
    """From when an agreement has effect, where that is another day than that of its entry into force.

    Attributes:
        date: The day; it may lie before signature (VCLT, article 28).
        party: For which party, where not for both.
        part: For which part of it, in words.

    >>> str(Effect(date="1951-04-01"))
    '1951-04-01'
    """

    date: When | None = attrs.field(default=None, converter=to_when)
    party: CountryCode | None = attrs.field(default=None, converter=to_country)
    part: str = attrs.field(default="", converter=to_text, validator=rules.text)

    def __str__(self) -> str:
        return str(self.date or "")


def to_effect(value: Effect | When | str) -> Effect:
    return value if isinstance(value, Effect) else Effect(date=value)


def to_effects(values: Effect | When | str | Iterable[Effect]) -> tuple[Effect, ...]:
    """Take one day, or several for parties or parts."""
    return (to_effect(values),) if isinstance(values, Effect | When | str) else to_tuple(values)


@names_fields
@attrs.frozen(kw_only=True)
class Denunciation:
    """How one party may end an agreement (VCLT, articles 54(a) and 56).

    Attributes:
        notice: How long before the end it must be told.
        counted_from: Which day of the notice counts; that of receipt where nothing is said (VCLT, article 78).
        effect: When it takes effect; at once where nothing is said.
        not_before: How long after its entry into force the agreement may end at the earliest.

    >>> Denunciation(notice="6 months", effect="end_of_period").effect
    <DenunciationEffect.END_OF_PERIOD: 'end_of_period'>
    """

    notice: Term | None = attrs.field(default=None, converter=to_term)
    counted_from: CountedFrom | None = attrs.field(default=None, converter=to_counted_from)
    effect: DenunciationEffect | None = attrs.field(default=None, converter=to_denunciation_effect)
    not_before: Term | None = attrs.field(default=None, converter=to_term)


@names_fields
@attrs.frozen(kw_only=True)
class EndEvent:
    """Something outside an agreement with which it ends, as a party joining the European Union.

    Attributes:
        event: What, in words.
        date: The day on which it happened; None as long as none is known.
        day_before: Whether the day before it is the last one, and not that day itself.

    >>> EndEvent(event="Romania joins the European Union", date="2007-01-01", day_before=True).date
    When('2007-01-01')
    """

    event: str = attrs.field(converter=to_text, validator=rules.title)
    date: When | None = attrs.field(default=None, converter=to_when)
    day_before: bool = attrs.field(default=False, validator=rules.A(bool))


@names_fields
@attrs.frozen(kw_only=True)
class Survival(Part):
    """How long obligations outlive the agreement (VCLT, article 70(1)).

    Attributes:
        length: How long.
        parts: Those of which provisions or matters, in words; of all where nothing is said.

    >>> str(Survival(length="10 years"))
    'P10Y'
    """

    length: Term | None = attrs.field(default=None, converter=to_term)
    parts: str = attrs.field(default="", converter=to_text, validator=rules.text)

    def __str__(self) -> str:
        return str(self.length or "")


def to_survival(value: Survival | Term | str) -> Survival:
    return value if isinstance(value, Survival) else Survival(length=value)


def to_survivals(values: Survival | Term | str | Iterable[Survival]) -> tuple[Survival, ...]:
    """Take one length of time, or several for parts."""
    return (to_survival(values),) if isinstance(values, Survival | Term | str) else to_tuple(values)
