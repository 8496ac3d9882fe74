"""Final clauses as treaties really have them, beyond the plain ones: what each makes of a day, worked out by hand."""

from __future__ import annotations

from typing import Any

import pytest

from bilateral import Act, Answer, Coverage, Denunciation, EntryRule, Register, Source, Treaty, check
from bilateral.errors import InvalidRecord
from bilateral.parts import EndEvent, ProvisionalRule, Relation, Termination

BOTH = ("IN", "RU")
SIGNED: dict[str, Any] = {"signed": "2010-03-10", "entry": "signature", "known_clauses": "all"}


def _treaty(name: str = "t", /, **fields: Any) -> Treaty:
    values: dict[str, Any] = {"id": name, "title": "Pact", "parties": BOTH, **fields}
    return Treaty(**values)


def _notes(*days: str) -> list[Act]:
    return [Act(kind="exchanged_notes", party=party, date=day) for party, day in zip(BOTH, days, strict=True)]


def _found(kept: list[Any], *days: str, of: str = "t", presume_renewed: bool = False) -> list[str]:
    register = Register().add(*kept)
    verdicts = [register.in_force(of, on=day, presume_renewed=presume_renewed) for day in days]
    return [one.status.value for one in verdicts]


def test_thirty_days_after_the_notes_or_on_such_other_date_as_is_agreed() -> None:
    rule = EntryRule(event="exchange_of_notes", delay="P30D", or_as_agreed=True)
    treaty = _treaty(signed="2011-01-01", known_clauses="all", entry=rule, acts=_notes("2011-05-01", "2011-05-02"))
    stated = _treaty("s", signed="2011-01-01", entry=rule, entry_into_force="2011-05-15", known_clauses="all")
    series = Coverage(of=["instruments"], kinds=["treaty", "protocol"], during="2000-01-01/2020-12-31")

    assert ["undetermined"] == _found([treaty], "2011-07-01")
    assert ["not_yet", "in_force"] == _found([stated], "2011-05-14", "2011-05-15", of="s")
    known = [treaty, Source(id="series", covers=[series])]
    assert ["not_yet", "in_force"] == _found(known, "2011-05-31", "2011-06-01")


def test_on_new_years_day_if_the_notes_come_by_december_else_two_months_later() -> None:
    rules = [
        EntryRule(event="exchange_of_notes", if_by="1997-12-01", date="1998-01-01"),
        EntryRule(event="exchange_of_notes", delay="P2M", first_of_month=True),
    ]
    early, late = _notes("1997-10-01", "1997-11-20"), _notes("1997-10-01", "1998-01-15")

    in_time = _treaty(signed="1997-06-06", known_clauses="all", entry=rules, acts=early)
    assert ["not_yet", "in_force"] == _found([in_time], "1997-12-31", "1998-01-01")
    on_the_day = _treaty(signed="1997-06-06", known_clauses="all", entry=rules, acts=_notes("1997-10-01", "1997-12-01"))
    assert ["in_force"] == _found([on_the_day], "1998-01-01")
    too_late = _treaty(signed="1997-06-06", known_clauses="all", entry=rules, acts=late)
    assert ["not_yet", "in_force"] == _found([too_late], "1998-02-28", "1998-03-01")


def test_not_later_than_a_day() -> None:
    rule = EntryRule(event="other", no_later_than="2007-11-30")
    treaty = _treaty(signed="2007-07-30", known_clauses="all", entry=rule)

    assert ["not_signed", "undetermined", "in_force"] == _found([treaty], "2007-07-29", "2007-09-01", "2007-11-30")


def test_it_enters_into_force_with_another_agreement() -> None:
    union = _treaty("union", signed="2010-01-01", entry_into_force="2012-05-01", known_clauses="all")
    rule = EntryRule(event="instrument", target="union", delay="P1M")
    treaty = _treaty(signed="2010-03-10", entry=rule, known_clauses="all")

    assert ["not_yet", "in_force"] == _found([union, treaty], "2012-05-31", "2012-06-01")
    with pytest.raises(InvalidRecord, match="event='instrument'"):
        EntryRule(event="signature", target="union")


def test_an_amendment_of_an_amendment_ends_with_the_treaty() -> None:
    treaty = _treaty(**SIGNED, termination=Termination(date="2015-12-31"))
    first = _treaty("x", **SIGNED, relations=[Relation(kind="amends", target="t")])
    second = _treaty("y", **SIGNED, relations=[Relation(kind="amends", target="x")])

    assert ["in_force", "terminated"] == _found([treaty, first, second], "2015-12-31", "2016-01-01", of="y")


def test_it_ends_with_the_agreement_on_which_it_hangs() -> None:
    union = _treaty("union", **SIGNED, termination=Termination(date="2015-12-31", grounds="renunciation"))
    treaty = _treaty(**SIGNED, ends_with="union")

    assert ["in_force", "denounced"] == _found([union, treaty], "2015-12-31", "2016-01-01")
    with pytest.raises(InvalidRecord, match="ends with itself"):
        _treaty(ends_with="t")


def test_a_notice_not_to_renew_is_none_to_denounce() -> None:
    clauses: dict[str, Any] = {
        **SIGNED,
        "term": "P5Y",
        "renewal": "automatic",
        "renewal_term": "P5Y",
        "notice": "P6M",
        "denunciation": Denunciation(notice="P12M", effect="at_once"),
    }
    opposed = _treaty(
        **clauses, acts=[Act(kind="opposed_renewal", party="IN", date="2012-01-01", received="2012-01-01")]
    )
    left = _treaty(**clauses, acts=[Act(kind="denounced", party="IN", date="2012-01-01", received="2012-01-01")])

    assert ["in_force", "denounced"] == _found([opposed], "2015-03-09", "2015-03-10")
    assert ["in_force", "denounced"] == _found([left], "2012-12-31", "2013-01-01")


def test_until_terminated_but_not_before_ten_years_are_over() -> None:
    clause = Denunciation(notice="P6M", effect="at_once", not_before="P10Y")
    early = _treaty(
        **SIGNED,
        denunciation=clause,
        acts=[Act(kind="denounced", party="IN", date="2012-01-01", received="2012-01-01")],
    )

    assert ["in_force", "denounced"] == _found([early], "2020-03-09", "2020-03-10")
    assert ["in_force"] == _found([_treaty(**SIGNED, denunciation=clause)], "2030-01-01")


def test_renewed_so_many_times_at_most() -> None:
    tacit = _treaty(**SIGNED, term="P2Y", renewal="automatic", renewal_term="P1Y", renewals=2)
    assert ["in_force", "expired"] == _found([tacit], "2014-03-09", "2014-03-10", presume_renewed=True)

    once = _treaty(**SIGNED, term="P2Y", renewal="by_agreement", renewals=1)
    extension = _treaty("x", **{**SIGNED, "signed": "2012-01-01"}, term="P5Y", relations=[_to_extend()])
    assert ["undetermined"] == _found([once], "2012-03-10")
    assert ["in_force", "expired"] == _found([once, extension], "2017-03-09", "2017-03-10")


def _to_extend() -> Relation:
    return Relation(kind="extends", target="t")


def test_applied_from_the_first_of_the_month_after_signature_until_a_month_after_notice() -> None:
    applied = ProvisionalRule(event="signature", delay="P2M", first_of_month=True, notice="P1M")
    refusal = Act(kind="notified_not_becoming_party", party="RU", date="2011-01-15", received="2011-01-20")
    rule = EntryRule(event="exchange_of_instruments", provisional=applied)
    treaty = _treaty(signed="2010-03-10", known_clauses="all", entry=rule, acts=[refusal])

    days = ("2010-04-30", "2010-05-01", "2011-02-19", "2011-02-20")
    assert ["signed_not_in_force", "provisional", "provisional", "signed_not_in_force"] == _found([treaty], *days)


def test_an_agreement_to_go_on_applying_a_treaty_provisionally() -> None:
    boundary = _treaty(signed="1980-05-05", entry="exchange_of_instruments", known_clauses="all")
    longer = _treaty(
        "x", signed="1999-06-01", provisional_application="2000-01-01/2001-12-31", relations=[_to_extend()]
    )

    days = ("1999-12-31", "2000-01-01", "2001-12-31", "2002-01-01")
    assert ["undetermined", "provisional", "provisional", "undetermined"] == _found([boundary, longer], *days)


def test_an_agreement_ends_with_an_event_outside_of_it() -> None:
    def ending(**told: Any) -> Treaty:
        return _treaty(**SIGNED, ends_on=EndEvent(event="one of them joins a customs union", **told))

    assert ["in_force", "expired"] == _found([ending(date="2015-07-01")], "2015-07-01", "2015-07-02")
    before = ending(date="2015-07-01", day_before=True)
    assert ["in_force", "expired"] == _found([before], "2015-06-30", "2015-07-01")
    assert ["in_force", "undetermined", "expired"] == _found(
        [ending(date="2015")], "2014-12-31", "2015-07-01", "2016-01-01"
    )


def test_whether_an_event_has_come_that_nobody_dated_is_not_known_unless_a_list_of_ends_would_say_so() -> None:
    pact = _treaty(**SIGNED, ends_on=EndEvent(event="the canal opens"))
    assert ["undetermined"] == _found([pact], "2015-07-01")
    [missing] = Register().add(pact).in_force("t", on="2015-07-01").missing
    assert "the canal opens" in missing
    covers = Coverage(of=["status"], during="1900/2020")
    assert Register().add(pact, Source(id="list", covers=[covers])).in_force("t", on="2015-07-01").answer is Answer.YES


def test_what_both_did_together_needs_no_party_and_is_done_on_its_last_day() -> None:
    days = ("2010-05-01", "2010-05-03", "2010-05-04")
    notes = [Act(kind="exchanged_notes", date=day) for day in days]
    together = _treaty(signed="2010-03-10", entry="exchange_of_notes", known_clauses="all", acts=notes)
    ended = _treaty(
        "e", **SIGNED, acts=[Act(kind="terminated_by_agreement", date="2012-01-01", effective="2012-02-01")]
    )

    assert ["not_yet", "in_force"] == _found([together], "2010-05-03", "2010-05-04")
    assert ["in_force", "terminated"] == _found([ended], "2012-01-31", "2012-02-01", of="e")


def test_what_is_suspended_or_denounced_in_a_part_goes_on() -> None:
    acts = [
        Act(kind="suspended", party="IN", date="2011-01-01", part="Annex II"),
        Act(kind="denounced", party="IN", date="2012-01-01", received="2012-01-01", part="Annex III"),
    ]

    assert ["in_force"] == _found([_treaty(**SIGNED, acts=acts)], "2020-01-01")


def test_of_several_successors_one_is_asked_for() -> None:
    acts = [
        Act(kind="succeeded", party="SI", date="1992-07-01"),
        Act(kind="denounced", party="SI", date="2000-01-01", received="2000-01-01", effective="2000-07-01"),
        Act(kind="succeeded", party="HR", date="1993-02-02"),
    ]
    register = Register().add(
        _treaty(parties=("IN", "YU"), signed="1970-01-01", entry="signature", known_clauses="all", acts=acts)
    )

    def asked(other: str, day: str) -> str:
        return register.in_force("t", on=day, between=("IN", other)).status.value

    assert ["in_force", "denounced"] == [asked("SI", day) for day in ("1999-01-01", "2001-01-01")]
    assert ["in_force", "in_force"] == [asked("HR", day) for day in ("1999-01-01", "2001-01-01")]
    assert ["undetermined"] == [asked("BA", "1999-01-01")]
    assert "in_force" == register.in_force("t", on="2001-01-01").status.value


def test_such_clauses_come_back_from_a_file(tmp_path: Any) -> None:
    rule = EntryRule(event="signature", provisional=ProvisionalRule(event="signature", notice="P1M"), or_as_agreed=True)
    register = Register().add(
        _treaty("union"),
        _treaty(entry=rule, ends_with="union", ends_on=EndEvent(event="it snows", day_before=True), renewals=2),
    )
    path = tmp_path / "register.yaml"
    from bilateral import save

    save(register, str(path))
    assert (register, ()) == (check(str(path)).register, check(str(path)).faults)
