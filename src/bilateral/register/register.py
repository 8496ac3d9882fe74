"""An immutable collection of records, their sources and the claims that support them."""

from __future__ import annotations

import datetime as dt
import os
import re
from collections.abc import Callable, Iterable
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

from ..errors import UnknownRecord, WrongType, did_you_mean, quoted
from ..evidence.claim import Claim
from ..evidence.source import Source
from ..law.case import Surroundings
from ..law.contracts import status_of
from ..law.effect import of_effect
from ..law.force import verdict
from ..law.verdict import Verdict
from ..query.field import Field, is_field
from ..query.fields import contract
from ..query.predicate import Disputed, OnDay, Predicate, require_predicate
from ..query.records import Records
from ..query.requirements import require_field
from ..records.agreement import InternationalAgreement
from ..records.contract import Contract
from ..records.contract_status import ContractStatus
from ..records.instrument import Instrument
from ..records.record import Record
from ..values.answer import Answer
from ..values.countries.country import Country
from ..values.dates.period import Period
from ..values.dates.when import When, day_of
from ..values.displayed import Listed
from ..values.field_names import names_fields
from ..values.ids import RecordId, SourceId, record_id
from ..values.words import is_a, require_flag
from . import fitting, links
from .chronology import Event, chronology
from .collection import Collection
from .conflict import Conflict, conflicts
from .explanation import Explanation, explained
from .knowledge import Knowledge, KnownBy, known_claims, known_records, to_known_by
from .matching import Match, matches
from .matrix import Matrix, matrix
from .policy import Policy, most_precise, require_known, require_policy
from .presence import Presence, presence, to_time
from .reconciliation import by_record, reconciled
from .references import name_of
from .series import Irregularity, irregularities
from .side_by_side import SideBySide, side_by_side
from .unsourced import Unsourced, unsourced

if TYPE_CHECKING:
    import altair as alt

R = TypeVar("R", bound=Record)
V = TypeVar("V")


@names_fields
@attrs.frozen(repr=False, slots=False)
class Register(Collection):
    """What is known of what two governments agreed, and from whom.

    Attributes:
        records: Treaties, protocols, contracts, meetings and all that they name, kind by kind.
        sources: Where claims come from.
        claims: Who says what about which field, each as often as it came.
        outside: Ids that records name though the record itself is kept elsewhere, each once; a question across such a
            link is answered with unknown. A source is never outside: it may be here with nothing but its id.

    Raises:
        InvalidRegister: Two things have one id, a reference leads nowhere, to the wrong kind of record or round in a
            circle, or claims don't fit the records. All such faults are listed.
        WrongType: Something else came, or something of a class derived from these: a file could not keep it.

    >>> from bilateral import Treaty
    >>> pact = Treaty(id="t-1", title="Pact on trade", parties=("IN", "RU"))
    >>> Register().add(pact).treaties
    <1 treaty: t-1>
    """

    # What records have to do with each other ----------------------------------------------------------

    def outcomes(self, meeting: str) -> Records[Instrument]:
        """Give the instruments that came of a meeting: those it names, those signed at it, and its own record.

        Raises:
            UnknownRecord, InvalidId: No meeting has that id, or none can have it.
        """
        held = self.meetings[record_id(meeting)]
        return self.instruments.filter(lambda instrument: links.is_outcome(instrument, held))

    def lineage(self, instrument: str) -> Records[Instrument]:
        """Give what an instrument rests on, itself, and what rests on it, each after what it rests on.

        Raises:
            UnknownRecord, InvalidId: No instrument has that id, or none can have it.
        """
        start = self.instruments[record_id(instrument)]
        family = links.lineage({one.id: one for one in self.instruments}, start.id)
        return Records(Instrument, family, self._way)

    def irregularities(self, series: str) -> tuple[Irregularity, ...]:
        """List what is out of the ordinary in a series: numbers missing or doubled, years skipped, hosts out of turn.

        Raises:
            UnknownRecord, InvalidId: No series has that id, or none can have it.

        >>> from bilateral import Meeting, MeetingSeries
        >>> held = (Meeting(id=f"m-{n}", title="Session", series="talks", ordinal=n) for n in (1, 2, 5))
        >>> register = Register().add(MeetingSeries(id="talks", title="Talks"), *held)
        >>> [str(found) for found in register.irregularities("talks")]
        ['talks: no 3rd to 4th on record, between the 2nd and the 5th']
        """
        kept = self.series[record_id(series)]
        return Listed(irregularities(kept, (each for each in self.meetings if each.series == kept.id)))

    def chronology(self) -> tuple[Event, ...]:
        r"""List what happened when: signed, ratified, in force, ended, due, met, held; what has no day is left out.

        >>> from bilateral import Treaty
        >>> pact = Treaty(id="pact", title="Pact", signed="2021-12-06", entry_into_force="2022")
        >>> print(*Register().add(pact).chronology(), sep="\n")
        2021-12-06  pact: signed
        2022        pact: entered into force
        """
        return chronology(self.records)

    def match(self, other: Register) -> tuple[Match, ...]:
        """Find which instruments of another collection are here: the same, different, or unsure, with the reasons.

        Each instrument of the other stands in one match at least.

        Raises:
            WrongType: It is not a register.

        >>> from bilateral import Treaty
        >>> pact = Treaty(id="t-1", title="Pact on trade", parties=("IN", "RU"), signed="1994-01-28")
        >>> there = Treaty(id="x", title="Trade pact", parties=("IN", "RU"), signed="1994-01-29")
        >>> print(*Register().add(pact).match(Register().add(there)))
        unsure: t-1 and x (signed 1994-01-28 and 1994-01-29; titles alike)
        """
        if not is_a(Register, other):
            raise WrongType("match", came=other, accepted="a Register")
        return matches(self.instruments, other.instruments)

    # What is in force ---------------------------------------------------------------------------------

    @cached_property
    def _around(self) -> Surroundings:
        return Surroundings(self.of(InternationalAgreement), self.sources)

    def in_force(
        self,
        agreement: str,
        *,
        on: When | dt.date | str,
        presume_renewed: bool = False,
        between: tuple[Country | str, Country | str] | None = None,
    ) -> Verdict:
        """Answer whether a treaty or protocol is in force on a day, from all that is here, and say why.

        Args:
            agreement: Its id.
            on: The day; a month or year is one day of it.
            presume_renewed: Whether the asker takes it that nobody gave notice not to renew it.
            between: For which two countries, where several states succeeded to one of its parties.

        Raises:
            UnknownRecord: No record has that id.
            WrongType: It is of no treaty or protocol.
            InvalidWhen: The day is no date, or several days.

        >>> from bilateral import Treaty
        >>> pact = Treaty(id="pact", title="Pact", parties=("IN", "RU"), signed="2021-12-06")
        >>> register = Register().add(pact)
        >>> register.in_force("pact", on="2021-12-05").status.value, register.in_force("pact", on="2025").answer
        ('not_signed', Answer.UNKNOWN)
        """
        return self._verdict("in_force", agreement, on, presume_renewed, between)

    def applicable(
        self,
        agreement: str,
        *,
        on: When | dt.date | str,
        presume_renewed: bool = False,
        between: tuple[Country | str, Country | str] | None = None,
    ) -> Verdict:
        """Answer whether a treaty or protocol has effect on a day, which is another question than force.

        Effect may begin before entry into force or after it, provisional application is effect without force, and
        obligations may outlive the agreement. The arguments are those of `in_force`.

        Raises:
            UnknownRecord: No record has that id.
            WrongType: It is of no treaty or protocol.
            InvalidWhen: The day is no date, or several days.

        >>> from bilateral import Treaty
        >>> pact = Treaty(id="pact", title="Pact", parties=("IN", "RU"), signed="2021-12-06", entry="signature",
        ...               effect_from="2022", known_clauses="all")
        >>> Register().add(pact).applicable("pact", on="2021-12-31").answer
        Answer.NO
        """
        return self._verdict("applicable", agreement, on, presume_renewed, between, of_effect)

    def _claimed(self, found: Verdict) -> Verdict:
        """Give a verdict the claims about the facts on which it rests."""
        claims = [claim for fact in found.rests_on for claim in self._claims_about(fact) if claim.counts]
        return attrs.evolve(found, claims=tuple(dict.fromkeys(claims))) if claims else found

    def _claims_about(self, fact: str) -> Iterable[Claim[Any, Any]]:
        # An id may have points, too: the longest that is one counts.
        points = [place for place, letter in enumerate(fact) if letter == "."]
        name = next((fact[:place] for place in reversed(points) if fact[:place] in self), "")
        field = re.split(r"[.\[]", fact[len(name) + 1 :], maxsplit=1)[0]
        return self._claims_by_record.get(RecordId(name), {}).get(field, ())

    def overdue(self, *, on: When | dt.date | str) -> Records[Contract]:
        """Give the contracts of which something is certainly due, and certainly not met, on a day.

        Raises:
            InvalidWhen: The day is no date, or several days.

        >>> from bilateral.parts import Milestone
        >>> late = {"kind": "delivery", "due": "2022-05", "status": "scheduled"}
        >>> rifles = Contract(id="ak-203", title="Rifles", signed="2021-12-06", milestones=[Milestone(**late)])
        >>> Register().add(rifles).overdue(on="2022-06-01").ids
        ('ak-203',)
        """
        return self.contracts.where(contract.status(on=on) == ContractStatus.OVERDUE)

    def _verdict(self, place: str, name: str, on: Any, presumed: Any, between: Any, of: Any = None) -> Verdict:
        record: Any = self[name]
        if not is_a(InternationalAgreement, record):
            raise WrongType(place, came=name, accepted=f"a treaty or a protocol; {name_of(record)} is none")
        require_flag(presumed, f"{place}(presume_renewed=)")
        pair = None if between is None else links.pair(between, f"{place}(between=)")
        return self._claimed(verdict(record, on, self._around, presume_renewed=presumed, between=pair, of=of))

    def _answered(self, question: OnDay | Disputed, record: Record) -> Answer:
        if isinstance(question, Disputed):
            return self._is_disputed(question.field, record)
        if isinstance(record, Contract):
            asked = [one for one in question.among if isinstance(one, ContractStatus)]
            return status_of(record, on=question.on).is_among(*asked)
        if not isinstance(record, InternationalAgreement):
            return Answer.UNKNOWN
        of = of_effect if question.name == "applicable" else None
        return verdict(record, question.on, self._around, presume_renewed=question.presume_renewed, of=of).answer

    # What it looks like -------------------------------------------------------------------------------

    def timeline(self) -> alt.VConcatChart:
        """Draw what is here in time: when it was signed, in force, applied provisionally, held and due.

        A day that is one of several is a band with a hollow mark. Whether an agreement is in force is what `in_force`
        answers on each day. What has no date is not drawn.

        Raises:
            NoAltair: The library that draws is not installed.
        """
        from ..views.charts.timeline import timeline

        return timeline(self)

    def network(self) -> alt.VConcatChart:
        """Draw the instruments, who is party to them, and what each amends, implements, ends or belongs to.

        Raises:
            NoAltair: The library that draws is not installed.
        """
        from ..views.charts.network import network

        return network(self)

    # In folders of Parquet files, written and read by the floor of engines --------------------------------

    def to_parquet(
        self,
        folder: str | os.PathLike[str],
        *,
        verdicts_on: Iterable[When | dt.date | str] | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> None:
        """Write it to a folder of Parquet files, whole or not at all; `from_parquet` reads it back, nothing lost.

        There is a file or more of each kind, of sources and of claims, with a row each. Amounts and days are columns as
        in `Records.to_arrow`, and the whole record is a column of JSON; a manifest lists the files. A folder that was
        written before is replaced; who reads it meanwhile finds the old or the new state.

        Args:
            folder: The folder; a new one, an empty one, or one that was written before.
            verdicts_on: Days. With them come columns with answers that need the whole register: of agreements, whether
                they are in force and applicable on each day; of contracts, as what they stand; and for each field over
                which sources contradict each other somewhere, whether they do. `Lake` answers questions from these.
            progress: What is told now and then how many records, sources and claims have been written.

        Raises:
            NotInTable: A number has more than 63 bits, which a column cannot hold.
            NotReplaced: It is a file, or has something else in it, or another program is writing it.
            OSError: It cannot be written.
            InvalidWhen: A day is no date, or several days.
            NoTables: pyarrow is not installed (extra `arrow`).
        """
        from ..engines.parquet_writer import write_register

        return write_register(self, folder, verdicts_on, progress)

    @staticmethod
    def from_parquet(folder: str | os.PathLike[str]) -> Register:
        """Read a register from a folder that `to_parquet` wrote.

        Raises:
            InvalidLake: A file is missing, damaged or of another version; all that is wrong is listed, by file.
            InvalidRegister: What the files hold doesn't fit together, as after `Lake.write`.
            OSError: The folder is not there or must not be read.
            NoTables: pyarrow is not installed (extra `arrow`).
        """
        from ..engines.parquet_reader import read_register

        return read_register(folder)

    # Who says so --------------------------------------------------------------------------------------

    @cached_property
    def _claims_by_record(self) -> dict[RecordId, dict[str, list[Claim[Any, Any]]]]:
        return by_record(self.claims)

    def explain(self, record: str, field: Field[Any, Any], *, policy: Policy = most_precise) -> Explanation:
        """List who says what about a field of a record, what the record holds, and what a policy takes, and why.

        Of a record that is kept elsewhere nothing is held. What its own source has withdrawn is not listed.

        Raises:
            UnknownRecord: No record has that id.
            WrongType: Such a record has no such field, or it is no policy.

        >>> from bilateral import Source, contract
        >>> told = Claim(record="c-1", field=contract.place, value="Delhi", source="daily")
        >>> deal = Contract(id="c-1", title="Rifles", place="Delhi")
        >>> print(Register(records=[deal], sources=[Source(id="daily")], claims=[told]).explain("c-1", contract.place))
        c-1: contract.place is Delhi
          * Delhi  (daily): taken
          rule: the narrowest value that contradicts no better ranked one; decided by: nothing else is claimed
          a plain vote: Delhi
        """
        is_outside = is_a(str, record) and record in self.outside
        subject = None if is_outside else self[record]
        name = RecordId(record)
        _require_field(field, name, subject)
        require_policy(policy, place="explain(policy=)")
        require_known(policy, self._sources_by_id, place="explain(policy=)")
        claims = self._claims_by_record.get(name, {}).get(field.name, [])
        return explained(name, subject, field, claims, self._sources_by_id, policy)

    def _is_disputed(self, path: str, record: Record) -> Answer:
        about = self._claims_by_record.get(record.id, {}).values()
        field = next((told[0].field for told in about if told[0].field.path == path), None)
        return Answer.of(field is not None and self.explain(record.id, field).disputed)

    def as_known(
        self, *, on: When | dt.date | str, by: KnownBy | str = KnownBy.PUBLISHED, possibly: bool = False
    ) -> Register:
        """Make a register of what was known by a day; ask of it what was the case then or later.

        A field about which there are claims keeps what the claims known by then support. A record that could not be
        without the others is left out, and its id stands in `outside`. A claim that was withdrawn later is still there.

        Args:
            on: The day, itself included.
            by: Whether a claim is known from its publication, from when it was recorded here, or from the later.
            possibly: Whether to keep a claim of which it is not certain that it was known by then.

        Raises:
            InvalidWhen, WrongType: It is no day.
            InvalidValue: It is no way to be known.

        >>> from bilateral import Source, contract
        >>> claim = Claim(record="c-1", field=contract.place, value="Delhi", source="daily")
        >>> deal = Contract(id="c-1", title="Rifles", place="Delhi")
        >>> register = Register(records=[deal], sources=[Source(id="daily", published="2021-12-06")], claims=[claim])
        >>> register.as_known(on="2021-12-05").contracts["c-1"].place
        ''
        """
        require_flag(possibly, "as_known(possibly=)")
        knowledge = Knowledge(on=day_of(on), by=to_known_by(by), possibly=possibly)
        known = known_claims(self.claims, self._sources_by_id, knowledge)
        records, outside = known_records(self.records, self.claims, known, self._sources_by_id, self.outside)
        told = {claim.source for claim in known} | {one.id for one in self.sources if knowledge.had_read(one)}
        kept = links.with_origins(told, self._sources_by_id)
        sources = [source for source in self.sources if source.id in kept]
        return Register(records=records, sources=sources, claims=known, outside=outside)

    def exists(
        self,
        question: Predicate[Any],
        *,
        between: tuple[Country | str, Country | str] | None = None,
        during: Period | When | str | None = None,
    ) -> Presence:
        """Answer whether there is such a record: no only where a source means to hold all of that time (`covers`).

        Args:
            question: What is asked of a record.
            between: The two countries it would be between.
            during: When it would have been signed or held; where it is left out, as the question itself says.

        Raises:
            WrongType: It is no question, or one about part of a record.
            InvalidPeriod, UnknownCountry: It is no time, or no country.

        >>> from bilateral import Coverage, Source, treaty
        >>> covers = Coverage(of=["instruments"], kinds=["treaty"], countries=["IN", "RU"], during="1980/2010")
        >>> register = Register(sources=[Source(id="catalogue", covers=covers)])
        >>> for year in ("1975", "2001"):
        ...     print(register.exists(treaty.signed.is_within(When(year)), between=("IN", "RU")))
        unknown: none is here, and no source holds every treaty of 1975 between IN and RU
        no: none is here, and catalogue would have it: every treaty of 2001 between IN and RU
        """
        require_predicate(question, place="exists()")
        pair = () if between is None else links.pair(between, "exists(between=)")
        about = question.about
        if not issubclass(about, Record):
            raise WrongType(
                "exists()", came=str(question), accepted=f"a question about a record, not about {about.__name__}"
            )
        return presence(question, self.of(about), self._way, self.sources, pair, to_time(during))

    def conflicts(self) -> tuple[Conflict, ...]:
        """List the fields on which sources contradict each other; what is withdrawn or deprecated doesn't count.

        First come those whose smaller side has most independent sources behind it, then those furthest apart in
        proportion to the value, then by record and field.
        """
        return Listed(conflicts(fitting.grouped(self.claims), self._by_id, self._sources_by_id))

    def matrix(self, record: str) -> Matrix:
        """Lay out how each source stands to what a record holds, field by field.

        Raises:
            UnknownRecord: No record has that id.
        """
        subject = self[record]
        return matrix(subject, self._claims_by_record.get(subject.id, {}), self._sources_by_id)

    def side_by_side(self, one: str, other: str) -> tuple[SideBySide, ...]:
        """Hold two sources against each other: each field that one of them speaks of, and how the first stands to it.

        Raises:
            UnknownRecord: No source has that id.
        """
        sources = [self._source(name) for name in (one, other)]
        return Listed(side_by_side(fitting.grouped(self.claims), self._by_id, *sources))

    def _source(self, name: str) -> Source:
        found = self._sources_by_id.get(SourceId(name)) if is_a(str, name) else None
        if found is None:
            raise UnknownRecord(f"no source is called {quoted(name)}; {did_you_mean(str(name), self._sources_by_id)}")
        return found

    def reconcile(self, policy: Policy = most_precise) -> Register:
        """Make a register whose records hold what a policy takes from the claims about them.

        Withdrawn and deprecated claims don't count. A field without claims stays as it is, and so does one whose new
        value the record's own rules forbid. Of several values every one that is claimed is taken.

        Raises:
            WrongType: It is no policy, or it chose what nobody claims.

        >>> from bilateral import Figure, Source, contract
        >>> exact = Claim(record="c-1", field=contract.value, value=Figure.money("Rs 5,124 crore"), source="daily")
        >>> rough = Claim(record="c-1", field=contract.value, value=Figure.money("over Rs 5000 crore"), source="daily")
        >>> deal = Contract(id="c-1", title="Rifles", value="over Rs 5000 crore")
        >>> register = Register(records=[deal], sources=[Source(id="daily")], claims=[rough, exact])
        >>> print(register.reconcile().contracts["c-1"].value)
        ₹5,124 crore
        """
        require_policy(policy, place="reconcile()")
        require_known(policy, self._sources_by_id, place="reconcile()")
        records, outside = reconciled(self.records, self.claims, self._sources_by_id, policy, self.outside)
        return attrs.evolve(self, records=records, outside=outside)

    def unsourced(self) -> tuple[Unsourced, ...]:
        """List the fields that hold something no claim supports, as (record, field)."""
        return Listed(unsourced(self.records, self.claims))


def _require_field(field: object, name: RecordId, subject: Record | None) -> None:
    if subject is not None:
        require_field(type(subject), field, f"explain({name!r}, ...)")
    elif not is_field(field):
        raise WrongType(f"explain({name!r}, ...)", came=field, accepted="a field, as contract.value")
