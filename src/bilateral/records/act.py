"""The dated acts of one party by which it comes to be bound by a treaty, or ceases to be.

The terms are those of the Vienna Convention on the Law of Treaties (1969), articles 2 and 10 to 25, and of the
glossary of the United Nations Treaty Collection. They look alike and differ in law, so each is kept apart.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator

import attrs

from ..values.countries.country_entries import CountryCode
from ..values.dates.when import When
from ..values.field_names import names_fields
from ..values.ids import OfficeId, PersonId
from . import rules
from .conversion import to_country, to_office, to_person, to_text, to_tuple, to_when, word
from .part import Part
from .record import RecordKind, Reference, reference


class ActKind(enum.Enum):
    """What a party does about a treaty.

    Attributes:
        INITIALLED: It marked the text as the one agreed, without being bound (VCLT, article 10).
        ADOPTED: It agreed to the form and content of the text (VCLT, article 9).
        SIGNED: It signed; whether that binds it, the treaty says (VCLT, article 12).
        SIGNED_AD_REFERENDUM: It signed, subject to its government's confirmation (VCLT, article 12(2)(b)).
        RATIFIED: It ratified: it declared itself bound (VCLT, articles 2(1)(b) and 14).
        ACCEPTED: It accepted: of the same effect as ratification (VCLT, article 14(2)).
        APPROVED: It approved: of the same effect as ratification (VCLT, article 14(2)).
        ACCEDED: It declared itself bound without having signed (VCLT, article 15).
        CONFIRMED: It confirmed formally: what ratification is called of an organization (UNTC).
        NOTIFIED: It notified that it is bound (UNTC).
        NOTIFIED_COMPLETION: It notified that its own procedures for entry into force are complete.
        EXCHANGED_INSTRUMENTS: It exchanged instruments of ratification or the like (VCLT, article 16(a)).
        EXCHANGED_NOTES: It exchanged the notes that make up the treaty (VCLT, article 13).
        NOTIFIED_NOT_BECOMING_PARTY: It notified that it will not become a party, which ends provisional application
            (VCLT, article 25(2)).
        RESERVATION: It stated that parts shall not apply to it, or not so (VCLT, article 2(1)(d)).
        DECLARATION: It stated how it understands the treaty, or what it chooses where the treaty leaves a choice.
        SUSPENDED: It stopped the operation of the treaty, which itself stays (VCLT, article 57).
        RESUMED: It let the treaty operate again.
        DENOUNCED: It gave notice that it ends the treaty (VCLT, article 56).
        OPPOSED_RENEWAL: It gave notice that the treaty shall not be renewed when its term is over.
        REVOKED_DENUNCIATION: It took a notice back before it had taken effect (VCLT, article 68).
        WITHDREW: It left the treaty (VCLT, articles 54 and 56).
        TERMINATED_BY_AGREEMENT: It consented to the end of the treaty, as did the other (VCLT, article 54(b)).
        SUCCEEDED: It took the place of another state in the treaty (Vienna Convention on Succession of States in
            respect of Treaties, 1978).
    """

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
class Act(Part):
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
