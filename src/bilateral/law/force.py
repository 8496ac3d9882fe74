"""Is it in force on that day? The rules in order: signature, entry, ends, suspension, what silence leaves open."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from itertools import product

import attrs

from ..errors import InvalidValue, WrongType
from ..evidence.coverage import END
from ..evidence.source import Source
from ..query.on_day import one_day
from ..records.act import ActKind
from ..records.agreement import InternationalAgreement
from ..records.instrument import RelationKind
from ..records.protocol import Protocol, ProtocolRole
from ..records.record import Record
from ..values.answer import Answer
from ..values.countries.country import Country, country_code
from ..values.countries.country_entries import CountryCode
from ..values.countries.state_spans import successors
from ..values.dates.when import When
from ..values.ids import RecordId
from ..values.misnamed import answers_misspelt
from ..values.words import is_a
from .case import Case, Surroundings
from .days import Day, moved, shown
from .effect import of_effect
from .ends import End, all_ends
from .entry import entry, signature
from .provisional import is_applied, is_extended
from .succession import end_of, stands_for, successors_by_act, without_those
from .terms import Doubt, Ends, doubt, end_of_extension, ends_of, extensions
from .verdict import ASKED, Finding, LegalStatus, Verdict, together
from .world import Impossible, TooManyWays, World, every_way


@answers_misspelt
def in_force(
    record: InternationalAgreement,
    *,
    on: When | dt.date | str,
    others: Iterable[Record] = (),
    sources: Iterable[Source] = (),
    presume_renewed: bool = False,
    between: tuple[Country | str, Country | str] | None = None,
) -> Verdict:
    """Answer whether a treaty or protocol is in force on a day, and say why.

    The answer is yes or no if it is that whatever the imprecise days are, the day that is asked for among them.

    Args:
        record: The treaty or protocol.
        on: The day; a month or year is one day of it.
        others: Other agreements: later ones may supersede or extend it, and a treaty takes its amendments with it.
        sources: Sources, with what they cover: where they are silent on that, the answer is no.
        presume_renewed: Whether the asker takes it that nobody gave notice not to renew it.
        between: For which two countries, where several states succeeded to one of its parties.

    Raises:
        InvalidWhen: The day is no date, or several days.
        WrongType: The record is no treaty or protocol.

    >>> from bilateral import Treaty
    >>> pact = Treaty(id="pact", title="Pact", parties=("IN", "RU"), signed="2010-01-01", entry="signature",
    ...               term="5 years", renewal="none", known_clauses="all")
    >>> print(in_force(pact, on="2014-12-31"))
    yes on 2014-12-31: in force; it entered into force on 2010-01-01 (article 24), and no end has come (article 42)
    >>> print(in_force(pact, on="2015-01-01"))
    no on 2015-01-01: expired; its term is over (article 54(a))
    """
    return verdict(record, on, _around(record, others, sources), presume_renewed=presume_renewed, between=between)


@answers_misspelt
def applicable(
    record: InternationalAgreement,
    *,
    on: When | dt.date | str,
    others: Iterable[Record] = (),
    sources: Iterable[Source] = (),
    presume_renewed: bool = False,
    between: tuple[Country | str, Country | str] | None = None,
) -> Verdict:
    """Answer whether a treaty or protocol has effect on a day, which is another question than force.

    Effect may begin before entry into force or after it, provisional application is effect without force, and
    obligations may outlive the agreement. The arguments are those of `in_force`.

    >>> from bilateral import Treaty
    >>> pact = Treaty(id="pact", title="Pact", parties=("IN", "RU"), signed="2020-03-01", entry="signature",
    ...               effect_from="2021-04-01", known_clauses="all")
    >>> in_force(pact, on="2021-01-01").answer, applicable(pact, on="2021-01-01").answer
    (Answer.YES, Answer.NO)
    """
    around = _around(record, others, sources)
    return verdict(record, on, around, presume_renewed=presume_renewed, between=between, of=of_effect)


def _around(record: InternationalAgreement, others: Iterable[Record], sources: Iterable[Source]) -> Surroundings:
    if not is_a(InternationalAgreement, record):
        raise WrongType("in_force", came=record, accepted="a Treaty or a Protocol")
    return Surroundings((record, *(one for one in others if isinstance(one, InternationalAgreement))), sources)


def verdict(
    record: InternationalAgreement,
    on: When | dt.date | str,
    around: Surroundings,
    *,
    presume_renewed: bool = False,
    between: tuple[Country | str, Country | str] | None = None,
    of: Callable[[Case, Finding], Finding] | None = None,
) -> Verdict:
    """Answer of an agreement among those around it; see `in_force`."""
    when = one_day(on)
    wanted = tuple(country_code(one) for one in between) if between is not None else ()
    _require_parties(record, wanted)
    verdicts = [
        _of_one(one, when, around, left, presume_renewed=presume_renewed, of=of)
        for one, left in _for_successors(record, wanted)
    ]
    return next(
        (one for answer in (Answer.YES, Answer.UNKNOWN) for one in verdicts if one.answer is answer), verdicts[0]
    )


def _require_parties(record: InternationalAgreement, wanted: tuple[CountryCode, ...]) -> None:
    named = [party.country for party in record.parties if party.country]
    for one in wanted:
        if len(named) >= len(wanted) and not any(stands_for(one, party) for party in named):
            accepted = f"two of its parties, or who succeeded one: {', '.join(named)}"
            raise InvalidValue(f"no party to {record.id},", came=one, accepted=accepted)


def _for_successors(
    record: InternationalAgreement, wanted: tuple[CountryCode, ...]
) -> Iterator[tuple[InternationalAgreement, tuple[CountryCode, ...]]]:
    """Give what there is of an agreement for each state that succeeded to it, and whose place nobody took (rule 22)."""
    ended = [party.country for party in record.parties if party.country and end_of(party.country)]
    told = {party: successors_by_act(record, party) for party in ended}
    for chosen in product(*(_in_place_of(party, told[party], wanted) for party in ended)):
        others = {one for party in ended for one in told[party]} - set(chosen)
        left = tuple(party for party, one in zip(ended, chosen, strict=True) if one not in told[party])
        yield (attrs.evolve(record, acts=without_those(record.acts, others)) if others else record), left


def _in_place_of(
    party: CountryCode, told: tuple[CountryCode, ...], wanted: tuple[CountryCode, ...]
) -> tuple[str | None, ...]:
    """List who may stand in the place of a state: those that said so, and one of which nobody told."""
    meant = tuple(one for one in successors(party) if one in wanted)
    return meant or (*told, None)


def _of_one(
    record: InternationalAgreement,
    on: When,
    around: Surroundings,
    left: tuple[CountryCode, ...],
    *,
    presume_renewed: bool,
    of: Callable[[Case, Finding], Finding] | None,
) -> Verdict:
    wondered: dict[str, None] = {}
    ruled_out: list[Impossible] = []

    def run(world: World) -> Finding:
        case = Case(record, around, world, world.day(ASKED, on), presume_renewed)
        found = _finding(case, left)
        return found if of is None else of(case, found)

    def findings() -> Iterator[Finding]:
        for world, finding in every_way(run, ruled_out.append):
            wondered.update(world.wondered)
            yield finding

    try:
        return together(findings(), wondered, ruled_out, on)
    except TooManyWays:
        reason = "the days are known too imprecisely to follow every order they may have"
        return Verdict(Answer.UNKNOWN, LegalStatus.UNDETERMINED, reason, (), (), on)


# The rules in their order -----------------------------------------------------------------------------------------


def _finding(case: Case, left: tuple[CountryCode, ...]) -> Finding:
    world, signed, since = case.world, signature(case), entry(case)
    if _is_unsigned(case):
        reason = f"it was not signed by both before {shown(signed.day)} (article 11)"
        return Finding(Answer.NO, LegalStatus.NOT_SIGNED, reason, signed.facts)
    ends = ends_of(case)
    found = all_ends(case, ends)
    own = _earliest(case, tuple(end for end in found if end.is_own)) if not since.is_known else None
    if own is not None:
        return _ended(_beside_the_rest(case, own, found))
    applied = is_extended(case) if not since.is_known else ()
    if applied or world.is_before(case.on, since.day):
        return _before_entry(case, applied)
    return _after_entry(case, ends, found, left)


def _is_unsigned(case: Case) -> bool:
    """Tell whether the day is before signature by both; of a signature that nobody dated, only if it certainly is."""
    world, signed = case.world, signature(case)
    return world.is_before(case.on, signed.day) if signed.is_known else world.last(case.on) < world.first(signed.day)


def _ended(end: End) -> Finding:
    return Finding(Answer.NO, end.status, end.reason, end.facts, out_since=end.day)


def _earliest(case: Case, ends: tuple[End, ...]) -> End | None:
    """Give the end that came first, of those that have come (rule 13)."""
    first: End | None = None
    for end in ends:
        if case.world.is_by(end.day, case.on) and (first is None or case.world.is_before(end.day, first.day)):
            first = end
    return first


def _before_entry(case: Case, applied: tuple[str, ...]) -> Finding:
    """It may be applied provisionally, which is not force (article 25); else it waits (rule 12)."""
    since = entry(case)
    applied = applied or is_applied(case)
    if applied:
        reason = "it is applied provisionally, which is not force (article 25)"
        return Finding(Answer.NO, LegalStatus.PROVISIONAL, reason, applied)
    if since.is_known:
        reason = f"it enters into force on {shown(since.day)} (article 24)"
        return Finding(Answer.NO, LegalStatus.NOT_YET, reason, since.facts)
    reason = "it is signed, and no day of entry into force is known (articles 18 and 24)"
    return Finding(Answer.NO, LegalStatus.SIGNED_NOT_IN_FORCE, reason, signature(case).facts, ("its entry into force",))


def _after_entry(case: Case, ends: Ends, found: tuple[End, ...], left: tuple[CountryCode, ...]) -> Finding:
    end, open_to = _last_word(case, found), None
    if end is None:
        end, open_to = _with_its_treaty(case)
    if end is not None:
        return _ended(end)
    suspended = _suspensions(case)
    if suspended:
        reason = "its operation is suspended (articles 57 and 72)"
        return Finding(Answer.NO, LegalStatus.SUSPENDED, reason, suspended)
    shows = _days(_shown_by(case, found))
    open_to = open_to or doubt(case, ends, shows) or _of_succession(case, shows, left)
    if open_to is not None:
        return Finding(Answer.UNKNOWN, LegalStatus.UNDETERMINED, open_to.reason, entry(case).facts, (open_to.missing,))
    reason = f"it entered into force on {shown(entry(case).day)} (article 24), and no end has come (article 42)"
    return Finding(Answer.YES, LegalStatus.IN_FORCE, reason, entry(case).facts)


def _revived(case: Case, end: End) -> End | None:
    """An extension that enters into force after the end puts it in force again, until its own end (rule 19)."""
    for extension, since in extensions(case) if not end.is_of_term else ():
        if case.world.is_by(end.day, since.day) and case.world.is_by(since.day, case.on):
            until = moved(end.day, extension.term) if extension.term else end_of_extension(case, extension)
            if case.world.is_before(case.on, until):
                return None
            facts = (*since.facts, f"{extension.id}.term")
            end = End(until, LegalStatus.EXPIRED, "its extension is over (article 54(a))", facts)
    return end


def _last_word(case: Case, found: tuple[End, ...]) -> End | None:
    """Give the end by which it is out of force on the day."""
    end = _earliest(case, found)
    return None if end is None else _revived(case, _beside_the_rest(case, end, found))


def _beside_the_rest(case: Case, end: End, found: tuple[End, ...]) -> End:
    """Say what contradicts that a term is over; the text goes before what came later, as the earlier end (rule 13).

    Raises:
        Impossible: A list would hold that end, and holds none (rule 23).
    """
    if not end.is_of_term:
        return end
    others = [one for one in found if not one.is_of_term and case.world.is_by(one.day, case.on)]
    if not others and case.holds(case.settled(END), end.day, end.day):
        raise Impossible(*end.facts, why="its term is over, and a list of all ends holds none of it")
    later = [fact for day, fact in _shown_by(case, found) if case.world.is_by(end.day, day)]
    if not later:
        return end
    reason = f"{end.reason}, and nothing ended revives (article 70(1)), though it went on by {', '.join(later)}"
    return attrs.evolve(end, reason=reason, facts=(*end.facts, *later))


def _with_its_treaty(case: Case) -> tuple[End | None, Doubt | None]:
    """An amending protocol ends with its treaty, and what says so with another (rule 21, article 39)."""
    open_to: Doubt | None = None
    for parent in _borne_by(case):
        of_parent = case.of(parent)
        ends = ends_of(of_parent)
        found = all_ends(of_parent, ends)
        end = _last_word(of_parent, found)
        if end is not None:
            return end, None
        open_to = open_to or doubt(of_parent, ends, _days(_shown_by(of_parent, found)))
    return None, open_to


def _borne_by(case: Case) -> Iterator[InternationalAgreement]:
    """Give what it ends with, and what that ends with, as far as it goes."""
    found = [case.record]
    for record in found:  # grows while it is walked
        named = (case.around.by_id.get(target) for target in _named(record) if target is not None)
        found += [one for one in named if one is not None and one not in found]
    yield from found[1:]


def _named(record: InternationalAgreement) -> list[RecordId | None]:
    targets: list[RecordId | None] = [record.ends_with]
    targets += [one.target for one in record.relations if one.kind is RelationKind.AMENDS]
    if isinstance(record, Protocol) and record.role is ProtocolRole.AMENDING:
        targets.append(record.parent)
    return targets


def _suspensions(case: Case) -> tuple[str, ...]:
    """Give the acts by which it is suspended: until resumption, while its term runs on (rule 20, article 72)."""
    resumed = tuple(case.acts(ActKind.RESUMED))
    own = {act.party for _, act in case.acts(ActKind.SUSPENDED)}
    found: list[str] = []
    for index, act in case.acts(ActKind.SUSPENDED):
        if act.part:  # the rest of it operates
            continue
        begin = _since(case, index)
        ends = [_since(case, other) for other, one in resumed if one.party == act.party or one.party not in own]
        if case.world.is_by(begin, case.on) and not any(
            case.world.is_by(begin, end) and case.world.is_by(end, case.on) for end in ends
        ):
            found.append(case.at(f"acts[{index}]"))
    return tuple(found)


def _since(case: Case, index: int) -> Day:
    act = case.record.acts[index]
    return case.day(f"acts[{index}].effective", act.effective) if act.effective else case.sent(index, act).day


def _shown_by(case: Case, found: tuple[End, ...]) -> tuple[tuple[Day, str], ...]:
    """List days on which it had not ended: what ends or suspends it shows that it had not before (rule 17)."""
    suspended = ((_since(case, index), case.at(f"acts[{index}]")) for index, _ in case.acts(*_STOPS))
    return (*((end.shows, end.facts[0]) for end in found if end.shows is not None), *suspended)


#: What stops its operation, or lets it go on.
_STOPS = (ActKind.SUSPENDED, ActKind.RESUMED)


def _days(shown_by: tuple[tuple[Day, str], ...]) -> tuple[Day, ...]:
    return tuple(day for day, _ in shown_by)


def _of_succession(case: Case, shows: tuple[Day, ...], left: tuple[CountryCode, ...]) -> Doubt | None:
    """From the end of a state on, nobody knows, unless a successor said that it succeeded (rule 22)."""
    if not left or any(case.world.is_by(case.on, day) for day in shows):
        return None
    for country in left:
        ended = end_of(country)
        if ended is not None and case.world.is_by(case.world.day(f"the end of {country}", ended), case.on):
            name = Country(country).name
            return Doubt(f"{name} is no more, and no act of succession is on record", f"who succeeded {name}")
    return None
