"""Treaties and days, with what the rules of the law of treaties make of them: answers written before the code ran.

Each line of a scenario is a day, the answer, and as what the treaty stands.
"""

from __future__ import annotations

from typing import Any

import pytest

from bilateral import Act, Coverage, Denunciation, EntryRule, Protocol, Register, Source, Treaty
from bilateral.parts import Registration, Relation, Termination

NOTIFICATIONS = EntryRule(event="later_notification", counted_from="received")
ALL = "all"
BOTH = ["IN", "RU"]


def treaty(name: str = "t", /, **fields: Any) -> Treaty:
    return Treaty(**_with_defaults({"id": name, "title": "Pact", **fields}))


def protocol(name: str = "p", /, **fields: Any) -> Protocol:
    return Protocol(**_with_defaults({"id": name, "title": "Protocol", **fields}))


def _with_defaults(fields: dict[str, Any]) -> dict[str, Any]:
    return {"parties": ("IN", "RU"), **fields}


def act(kind: str, party: str, date: str | None = None, **fields: Any) -> Act:
    return Act(kind=kind, party=party, date=date, **fields)


def notified(party: str, date: str | None, received: str | None = None) -> Act:
    return act("notified_completion", party, date, received=received)


def denounced(date: str | None, received: str | None = None, party: str = "IN", **fields: Any) -> Act:
    return act("denounced", party, date, received=received, **fields)


def acts_covered(kinds: list[str], during: str, *, countries: list[str] = BOTH) -> Source:
    return Source(id="gazette", covers=[Coverage(of=["acts"], kinds=kinds, countries=countries, during=during)])


def status_covered(during: str) -> Source:
    return Source(id="list", covers=[Coverage(of=["status"], kinds=["treaty"], countries=BOTH, during=during)])


def instruments_covered(during: str) -> Source:
    coverage = Coverage(of=["instruments"], kinds=["treaty", "protocol"], countries=BOTH, during=during)
    return Source(id="series", covers=[coverage])


def to(kind: str, target: str = "t") -> list[Relation]:
    return [Relation(kind=kind, target=target)]


SIGNED: dict[str, Any] = {"signed": "2010-03-10", "entry": "signature", "known_clauses": ALL}
TACIT: dict[str, Any] = {**SIGNED, "term": "P3Y", "renewal": "automatic", "renewal_term": "P2Y", "notice": "P3M"}
AT_ONCE: dict[str, Any] = {
    **SIGNED,
    "denunciation": Denunciation(notice="P6M", counted_from="received", effect="at_once"),
}

#: Name, what is on record, and the answers; "?" asks presuming that it was renewed.
SCENARIOS: list[tuple[str, list[Any], list[tuple[str, str, str]]]] = [
    # Entry ------------------------------------------------------------------------------------------------
    (
        "the later of two ratifications counts, on its own day",
        [
            treaty(
                signed="2004-05-04",
                entry="later_ratification",
                known_clauses=ALL,
                acts=[act("ratified", "IN", "2005-01-31"), act("approved", "RU", "2005-08-09")],
            )
        ],
        [("2005-08-08", "no", "not_yet"), ("2005-08-09", "yes", "in_force"), ("2004-05-03", "no", "not_signed")],
    ),
    (
        "with one ratification, and nobody who would know the other",
        [
            treaty(
                signed="2004-05-04",
                entry="later_ratification",
                known_clauses=ALL,
                acts=[act("ratified", "IN", "2005-01-31")],
            )
        ],
        [("2004-12-01", "no", "signed_not_in_force"), ("2006-01-01", "unknown", "undetermined")],
    ),
    (
        "no clause on entry among clauses that are all known: when both have consented",
        [
            treaty(
                signed="2004-05-04",
                known_clauses=ALL,
                acts=[act("ratified", "IN", "2005-01-31"), act("ratified", "RU", "2006-02-28")],
            )
        ],
        [("2006-02-27", "no", "not_yet"), ("2006-02-28", "yes", "in_force")],
    ),
    (
        "nothing known of entry: unknown from signature on",
        [treaty(signed="2004-05-04", term="P5Y")],
        [
            ("2004-05-03", "no", "not_signed"),
            ("2004-05-04", "unknown", "undetermined"),
            ("2005-05-04", "unknown", "undetermined"),
        ],
    ),
    (
        "thirty days after the later receipt, which crosses a leap day",
        [
            treaty(
                signed="2019-12-12",
                known_clauses=ALL,
                entry=EntryRule(event="later_notification", counted_from="received", delay="P30D"),
                acts=[notified("IN", "2020-01-02", "2020-01-10"), notified("RU", "2020-01-30", "2020-02-03")],
            )
        ],
        [("2020-03-03", "no", "not_yet"), ("2020-03-04", "yes", "in_force")],
    ),
    (
        "counted from sending",
        [
            treaty(
                signed="2019-12-12",
                known_clauses=ALL,
                entry=EntryRule(event="later_notification", counted_from="sent"),
                acts=[notified("IN", "2020-01-02", "2020-01-10"), notified("RU", "2020-01-30", "2020-02-03")],
            )
        ],
        [("2020-01-29", "no", "not_yet"), ("2020-01-30", "yes", "in_force")],
    ),
    (
        "receipt unknown: that day or any later one",
        [
            treaty(
                signed="2019-12-12",
                known_clauses=ALL,
                entry=NOTIFICATIONS,
                acts=[notified("IN", "2020-01-02", "2020-01-10"), notified("RU", "2020-01-30")],
            )
        ],
        [("2020-01-29", "no", "signed_not_in_force"), ("2020-01-30", "unknown", "undetermined")],
    ),
    (
        "the first of the second month after the first of a month",
        [
            treaty(
                signed="2001-01-01",
                known_clauses=ALL,
                entry=EntryRule(event="exchange_of_notes", delay="P2M", first_of_month=True),
                acts=[act("exchanged_notes", "IN", "2001-02-10"), act("exchanged_notes", "RU", "2001-03-01")],
            )
        ],
        [("2001-04-30", "no", "not_yet"), ("2001-05-01", "yes", "in_force")],
    ),
    (
        "a month after the 31st is the last day of February",
        [
            treaty(
                signed="2001-01-01",
                known_clauses=ALL,
                entry=EntryRule(event="exchange_of_instruments", delay="P1M"),
                acts=[
                    act("exchanged_instruments", "IN", "2001-01-31"),
                    act("exchanged_instruments", "RU", "2001-01-31"),
                ],
            )
        ],
        [("2001-02-27", "no", "not_yet"), ("2001-02-28", "yes", "in_force")],
    ),
    (
        "a fixed date before signature gives entry on signature",
        [treaty(signed="2001-06-15", known_clauses=ALL, entry=EntryRule(event="fixed_date", date="2001-01-01"))],
        [("2001-03-01", "no", "not_signed"), ("2001-06-15", "yes", "in_force")],
    ),
    (
        "a fixed date that nobody told",
        [treaty(signed="2001-06-15", known_clauses=ALL, entry="fixed_date")],
        [("2001-06-14", "no", "not_signed"), ("2002-01-01", "unknown", "undetermined")],
    ),
    (
        "registration shows entry by then, whatever the clause",
        [
            treaty(
                signed="2001-06-15",
                known_clauses=ALL,
                entry="other",
                registrations=[Registration(register="UNTS I", date="2002-09-09")],
            )
        ],
        [("2002-09-08", "unknown", "undetermined"), ("2002-09-09", "yes", "in_force")],
    ),
    (
        "a source that would know of notifications by one party only",
        [
            treaty(
                signed="2001-06-15",
                known_clauses=ALL,
                entry=NOTIFICATIONS,
                acts=[notified("IN", "2001-07-01", "2001-07-02")],
            ),
            acts_covered(["notified_completion"], "2001-01-01/2010-12-31", countries=["RU"]),
        ],
        [("2005-01-01", "no", "signed_not_in_force"), ("2011-06-01", "unknown", "undetermined")],
    ),
    (
        "the source looks from too late on",
        [
            treaty(
                signed="2001-06-15",
                known_clauses=ALL,
                entry=NOTIFICATIONS,
                acts=[notified("IN", "2001-07-01", "2001-07-02")],
            ),
            acts_covered(["notified_completion"], "2003-01-01/2010-12-31"),
        ],
        [("2005-01-01", "unknown", "undetermined"), ("2001-07-01", "no", "signed_not_in_force")],
    ),
    (
        "signed by one in March and by the other in May",
        [
            treaty(
                entry="signature",
                known_clauses=ALL,
                acts=[act("signed", "IN", "2001-03-01"), act("signed", "RU", "2001-05-01")],
            )
        ],
        [("2001-04-01", "no", "not_signed"), ("2001-05-01", "yes", "in_force")],
    ),
    (
        "signed by one; of the other nothing is known",
        [treaty(entry="signature", known_clauses=ALL, acts=[act("signed", "IN", "2001-03-01")])],
        [("2001-02-28", "no", "not_signed"), ("2001-04-01", "unknown", "undetermined")],
    ),
    # Imprecise days ---------------------------------------------------------------------------------------
    (
        "entry in one of two months, asked between them",
        [treaty(signed="2001-01-01", entry_into_force="[2001-03,2001-07]", known_clauses=ALL)],
        [
            ("2001-02-28", "no", "not_yet"),
            ("2001-05-15", "unknown", "undetermined"),
            ("2001-08-01", "yes", "in_force"),
        ],
    ),
    (
        "an asked month that holds the last day",
        [treaty(**{**SIGNED, "term": "P1Y", "renewal": "none"})],
        [
            ("2011-03", "unknown", "undetermined"),
            ("2011-02", "yes", "in_force"),
            ("2011-04", "no", "expired"),
            ("2010-03", "unknown", "undetermined"),
        ],
    ),
    (
        "approximate days are taken as they are written",
        [treaty(signed="2001-01-01", entry_into_force="2001-03-05~", known_clauses=ALL)],
        [("2001-03-04", "no", "not_yet"), ("2001-03-05", "yes", "in_force")],
    ),
    (
        "a term from a vague entry: over by the last day it may be",
        [treaty(signed="2000-12-01", entry_into_force="2001-06", term="P2Y", renewal="none", known_clauses=ALL)],
        [
            ("2003-05-31", "yes", "in_force"),
            ("2003-06-15", "unknown", "undetermined"),
            ("2003-06-30", "no", "expired"),
        ],
    ),
    (
        "no, whichever: either not yet in force or over already",
        [
            treaty(
                signed="1999-12-31",
                entry_into_force="[2000-01-01,2005-01-01]",
                term="P1Y",
                renewal="none",
                known_clauses=ALL,
            )
        ],
        [
            ("2003-01-01", "no", "undetermined"),
            ("2000-06-01", "unknown", "undetermined"),
            ("2006-01-01", "no", "expired"),
        ],
    ),
    (
        "the year of the end is known",
        [treaty(**SIGNED, termination=Termination(date="2015", grounds="substitution"))],
        [
            ("2014-12-31", "yes", "in_force"),
            ("2015-06-01", "unknown", "undetermined"),
            ("2016-01-01", "no", "superseded"),
        ],
    ),
    # Provisional application ------------------------------------------------------------------------------
    (
        "applied from a day until entry into force",
        [
            treaty(
                signed="2001-01-01",
                entry="exchange_of_instruments",
                provisional_application="2001-02-01/..",
                known_clauses=ALL,
                entry_into_force="2003-01-01",
            )
        ],
        [
            ("2001-01-15", "no", "not_yet"),
            ("2001-02-01", "no", "provisional"),
            ("2002-12-31", "no", "provisional"),
            ("2003-01-01", "yes", "in_force"),
        ],
    ),
    (
        "applied from signature, entry unknown",
        [
            treaty(
                signed="2001-01-01",
                entry=EntryRule(event="exchange_of_instruments", provisional="signature"),
                known_clauses=ALL,
            )
        ],
        [("2001-01-01", "unknown", "undetermined"), ("2000-12-31", "no", "not_signed")],
    ),
    (
        "a stated period of application shows that it was not in force before its end",
        [
            treaty(
                signed="2001-01-01",
                entry="exchange_of_instruments",
                known_clauses=ALL,
                provisional_application="2001-01-01/2002-12-31",
            )
        ],
        [
            ("2002-06-01", "no", "provisional"),
            ("2002-12-31", "no", "provisional"),
            ("2003-01-01", "unknown", "undetermined"),
        ],
    ),
    (
        "a notice that a signatory will not become a party ends it on receipt",
        [
            treaty(
                signed="2001-01-01",
                entry=EntryRule(event="exchange_of_instruments", provisional="signature"),
                known_clauses=ALL,
                acts=[act("notified_not_becoming_party", "IN", "2002-05-01", received="2002-05-06")],
            )
        ],
        [
            ("2002-05-05", "no", "provisional"),
            ("2002-05-06", "no", "signed_not_in_force"),
            ("2010-01-01", "no", "signed_not_in_force"),
        ],
    ),
    # Terms and renewals -----------------------------------------------------------------------------------
    (
        "tacit renewal without a source for notices",
        [treaty(**TACIT)],
        [
            ("2013-03-09", "yes", "in_force"),
            ("2013-03-10", "unknown", "undetermined"),
            ("2013-03-10?", "yes", "in_force"),
            ("2040-01-01?", "yes", "in_force"),
        ],
    ),
    (
        "tacit renewal, covered until the last day for notice of the first term",
        [treaty(**TACIT), acts_covered(["denounced"], "2010-03-10/2012-12-09")],
        [("2015-03-09", "yes", "in_force"), ("2015-03-10", "unknown", "undetermined")],
    ),
    (
        "tacit renewal, covered until a day too early",
        [treaty(**TACIT), acts_covered(["denounced"], "2010-03-10/2012-12-08")],
        [("2013-03-10", "unknown", "undetermined"), ("2013-03-09", "yes", "in_force")],
    ),
    (
        "tacit renewal of a term that is no longer than its notice: none could come in time",
        [treaty(**{**SIGNED, "term": "P3M", "renewal": "automatic", "notice": "P3M"})],
        [("2010-06-09", "yes", "in_force"), ("2010-06-10", "yes", "in_force")],
    ),
    (
        "tacit renewal, covered for one party only",
        [treaty(**TACIT), acts_covered(["denounced"], "2000-01-01/2020-12-31", countries=["IN"])],
        [("2014-01-01", "unknown", "undetermined")],
    ),
    (
        "tacit renewal, covered by two sources that meet",
        [
            treaty(**TACIT),
            Source(
                id="two",
                covers=[
                    Coverage(of=["acts"], kinds=["denounced"], countries=BOTH, during="2009-01-01/2011-05-05"),
                    Coverage(of=["acts"], kinds=["denounced"], countries=BOTH, during="2011-05-06/2014-12-31"),
                ],
            ),
        ],
        [
            ("2014-01-01", "yes", "in_force"),
            ("2016-06-01", "yes", "in_force"),
            ("2017-06-01", "unknown", "undetermined"),
        ],
    ),
    (
        "the vague ends of what is covered count for nothing",
        [treaty(**TACIT), acts_covered(["denounced"], "2009/2012")],
        [("2014-01-01", "unknown", "undetermined")],
    ),
    (
        "renewed once, without limit",
        [treaty(**{**TACIT, "renewal_term": None})],
        [
            ("2013-03-09", "yes", "in_force"),
            ("2050-01-01?", "yes", "in_force"),
            ("2050-01-01", "unknown", "undetermined"),
        ],
    ),
    (
        "a recorded end shows that it was renewed until then",
        [treaty(**TACIT, termination=Termination(date="2016-06-30", grounds="renunciation"))],
        [("2016-06-30", "yes", "in_force"), ("2016-07-01", "no", "denounced")],
    ),
    (
        "a suspension shows that it had not ended before",
        [treaty(**TACIT, acts=[act("suspended", "RU", "2014-02-02")])],
        [("2014-02-01", "yes", "in_force"), ("2014-02-02", "no", "suspended"), ("2018-01-01", "no", "suspended")],
    ),
    (
        "a later treaty shows nothing of the kind",
        [
            treaty(**TACIT),
            treaty("u", signed="2014-02-02", entry="signature", known_clauses=ALL, relations=to("supersedes")),
        ],
        [
            ("2013-03-09", "yes", "in_force"),
            ("2014-02-01", "unknown", "undetermined"),
            ("2014-02-02", "no", "superseded"),
        ],
    ),
    (
        "a term whose renewal is not known",
        [treaty(signed="2010-03-10", entry="signature", term="P3Y")],
        [("2013-03-09", "yes", "in_force"), ("2013-03-10", "unknown", "undetermined")],
    ),
    (
        "a term that is known not to be renewed",
        [treaty(signed="2010-03-10", entry="signature", term="P3Y", without=["renewal"])],
        [("2013-03-10", "no", "expired")],
    ),
    (
        "all clauses known, none on renewal",
        [treaty(**SIGNED, term="P3Y")],
        [("2013-03-09", "yes", "in_force"), ("2013-03-10", "no", "expired")],
    ),
    (
        "renewable by agreement, and the instruments of both are covered",
        [treaty(**SIGNED, term="P3Y", renewal="by_agreement"), instruments_covered("2009-12-31/2020-12-31")],
        [("2013-03-10", "no", "expired"), ("2021-01-01", "unknown", "undetermined")],
    ),
    (
        "six months from the last day of August",
        [treaty(signed="2010-08-31", entry="signature", term="P6M", renewal="none", known_clauses=ALL)],
        [("2011-02-27", "yes", "in_force"), ("2011-02-28", "no", "expired")],
    ),
    (
        "the second renewal from the 31st is counted from the start",
        [
            treaty(
                signed="2010-01-31",
                entry="signature",
                term="P1M",
                renewal="automatic",
                renewal_term="P1M",
                known_clauses=ALL,
                acts=[denounced("2010-03-01", "2010-03-01")],
                notice="P1D",
            )
        ],
        [("2010-03-30", "yes", "in_force"), ("2010-03-31", "no", "denounced")],
    ),
    (
        "known clauses without a term go on; unknown ones may hold one",
        [treaty(**SIGNED), treaty("u", signed="2010-03-10", entry="signature")],
        [
            ("2050-01-01", "yes", "in_force"),
            ("u 2010-03-10", "yes", "in_force"),
            ("u 2010-03-11", "unknown", "undetermined"),
        ],
    ),
    (
        "known to be without a term or a period",
        [treaty(signed="2010-03-10", entry="signature", without=["term", "period"])],
        [("2050-01-01", "yes", "in_force")],
    ),
    # Denunciation -----------------------------------------------------------------------------------------
    (
        "at once, after six months from receipt",
        [treaty(**AT_ONCE, acts=[denounced("2015-08-20", "2015-08-31")])],
        [("2016-02-28", "yes", "in_force"), ("2016-02-29", "no", "denounced")],
    ),
    (
        "receipt of the notice is not known",
        [treaty(**AT_ONCE, acts=[denounced("2015-08-20")])],
        [("2016-02-19", "yes", "in_force"), ("2016-02-20", "unknown", "undetermined")],
    ),
    (
        "counted from sending, and only the day of receipt is known",
        [
            treaty(
                **SIGNED,
                denunciation=Denunciation(notice="P6M", counted_from="sent", effect="at_once"),
                acts=[denounced(None, "2015-08-31")],
            )
        ],
        [
            ("2010-09-09", "yes", "in_force"),
            ("2016-02-28", "unknown", "undetermined"),
            ("2016-02-29", "no", "denounced"),
        ],
    ),
    (
        "the first of the month after three months' notice",
        [
            treaty(
                **SIGNED,
                denunciation=Denunciation(notice="P3M", counted_from="sent", effect="first_of_month"),
                acts=[denounced("2015-08-20", "2015-09-02")],
            )
        ],
        [("2015-10-31", "yes", "in_force"), ("2015-11-01", "no", "denounced")],
    ),
    (
        "with the end of the next term, for it came too late for that of the running one",
        [
            treaty(
                **{**TACIT, "notice": None},
                denunciation=Denunciation(notice="P6M", effect="end_of_period"),
                acts=[denounced("2012-11-01", "2012-11-01")],
            )
        ],
        [("2013-03-09", "yes", "in_force"), ("2015-03-09?", "yes", "in_force"), ("2015-03-10", "no", "denounced")],
    ),
    (
        "with no clause on it among clauses that are all known: twelve months at least",
        [treaty(**SIGNED, acts=[denounced("2015-08-20", "2015-08-20")])],
        [("2016-08-19", "yes", "in_force"), ("2016-08-20", "unknown", "undetermined")],
    ),
    (
        "an act's own effective day goes before the clause",
        [treaty(**AT_ONCE, acts=[denounced("2015-08-20", "2015-08-20", effective="2015-12-31")])],
        [("2015-12-30", "yes", "in_force"), ("2015-12-31", "no", "denounced")],
    ),
    (
        "revoked by the other party: it is none of its notices",
        [
            treaty(
                **AT_ONCE,
                acts=[
                    denounced("2015-01-01", "2015-01-01"),
                    act("revoked_denunciation", "RU", "2015-02-01", received="2015-02-01"),
                ],
            )
        ],
        [("2015-07-01", "no", "denounced")],
    ),
    (
        "revoked in a month that holds the day of effect",
        [
            treaty(
                **AT_ONCE,
                acts=[
                    denounced("2015-01-15", "2015-01-15"),
                    act("revoked_denunciation", "IN", "2015-07", received="2015-07"),
                ],
            )
        ],
        [("2015-07-14", "yes", "in_force"), ("2015-08-01", "unknown", "undetermined")],
    ),
    (
        "revoked on the very day of effect, which is too late",
        [
            treaty(
                **AT_ONCE,
                acts=[
                    denounced("2015-01-15", "2015-01-15"),
                    act("revoked_denunciation", "IN", "2015-07-15", received="2015-07-15"),
                ],
            )
        ],
        [("2015-07-14", "yes", "in_force"), ("2015-07-15", "no", "denounced")],
    ),
    (
        "both ended it by consent, on the later act",
        [
            treaty(
                **SIGNED,
                acts=[
                    act("terminated_by_agreement", "IN", "2015-01-01"),
                    act("terminated_by_agreement", "RU", "2015-03-01"),
                ],
            )
        ],
        [("2015-02-28", "yes", "in_force"), ("2015-03-01", "no", "terminated")],
    ),
    # Other agreements -------------------------------------------------------------------------------------
    (
        "superseded only when the later one is in force, and nothing revives it",
        [
            treaty(**SIGNED),
            treaty(
                "u",
                signed="2015-01-01",
                entry_into_force="2016-01-01",
                relations=to("supersedes"),
                known_clauses=ALL,
                termination=Termination(date="2017-12-31"),
            ),
        ],
        [
            ("2015-06-01", "yes", "in_force"),
            ("2016-01-01", "no", "superseded"),
            ("2018-06-01", "no", "superseded"),
            ("u 2018-06-01", "no", "terminated"),
        ],
    ),
    (
        "a later one that is only applied provisionally ends nothing",
        [
            treaty(**SIGNED),
            treaty(
                "u",
                signed="2015-01-01",
                entry_into_force="2016-01-01",
                provisional_application="2015-01-01/..",
                relations=to("terminates"),
            ),
        ],
        [("2015-06-01", "yes", "in_force"), ("2016-01-01", "no", "terminated"), ("u 2015-06-01", "no", "provisional")],
    ),
    (
        "an amendment ends nothing, and ends with its treaty",
        [
            treaty(**AT_ONCE, acts=[denounced("2018-01-01", "2018-01-01")]),
            protocol(
                signed="2012-05-05", entry_into_force="2012-08-01", role="amending", parent="t", known_clauses=ALL
            ),
        ],
        [
            ("2015-01-01", "yes", "in_force"),
            ("p 2012-06-01", "no", "not_yet"),
            ("p 2015-01-01", "yes", "in_force"),
            ("p 2018-07-01", "no", "denounced"),
        ],
    ),
    (
        "extended in time, for two years",
        [
            treaty(**SIGNED, term="P3Y", renewal="none"),
            protocol(signed="2013-01-01", entry="signature", term="P2Y", relations=to("extends"), known_clauses=ALL),
        ],
        [("2013-03-10", "yes", "in_force"), ("2015-03-09", "yes", "in_force"), ("2015-03-10", "no", "expired")],
    ),
    (
        "extended too late: again in force from that day",
        [
            treaty(**SIGNED, term="P3Y", renewal="none"),
            protocol(
                signed="2013-01-01",
                entry_into_force="2013-06-01",
                effect_from="2013-03-10",
                term="P2Y",
                relations=to("extends"),
                known_clauses=ALL,
            ),
        ],
        [
            ("2013-05-01", "no", "expired"),
            ("2013-06-01", "yes", "in_force"),
            ("2015-03-09", "yes", "in_force"),
            ("2015-03-10", "no", "expired"),
        ],
    ),
    (
        "renewing and basing oneself on it end and extend nothing",
        [
            treaty(**SIGNED, term="P3Y", renewal="none"),
            treaty("u", signed="2012-01-01", entry="signature", relations=to("renews"), known_clauses=ALL),
        ],
        [("2012-06-01", "yes", "in_force"), ("2013-03-10", "no", "expired")],
    ),
    (
        "an extension after an end by consent puts it in force again, for its term after that end",
        [
            treaty(
                **SIGNED,
                acts=[act("terminated_by_agreement", one, "2013-01-01", effective="2013-02-01") for one in BOTH],
            ),
            protocol(signed="2013-01-15", entry_into_force="2013-02-01", term="P1Y", relations=to("extends")),
            treaty("u", **SIGNED, termination=Termination(date="2013-01-31", grounds="succession")),
            protocol("q", signed="2013-01-15", entry_into_force="2013-03-01", term="P1Y", relations=to("extends", "u")),
        ],
        [
            ("2013-01-31", "yes", "in_force"),
            ("2013-02-01", "yes", "in_force"),
            ("2014-01-31", "yes", "in_force"),
            ("2014-02-01", "no", "expired"),
            ("u 2013-02-15", "no", "terminated"),
            ("u 2013-03-01", "yes", "in_force"),
        ],
    ),
    (
        "an extension until a day, and one of which nobody knows how long it lasts",
        [
            treaty(**SIGNED, term="P3Y", renewal="none"),
            protocol(signed="2013-01-01", entry="signature", period="2013-03-10/2014-06-30", relations=to("extends")),
            treaty("u", **SIGNED, term="P3Y", renewal="none"),
            protocol("q", signed="2013-01-01", entry="signature", relations=to("extends", "u")),
        ],
        [
            ("2014-06-30", "yes", "in_force"),
            ("2014-07-01", "no", "expired"),
            ("u 2013-06-01", "unknown", "undetermined"),
        ],
    ),
    # Suspension -------------------------------------------------------------------------------------------
    (
        "suspended until resumption, while the term runs on",
        [
            treaty(
                **SIGNED,
                term="P3Y",
                renewal="none",
                acts=[act("suspended", "IN", "2011-01-01"), act("resumed", "IN", "2012-01-01")],
            )
        ],
        [
            ("2010-12-31", "yes", "in_force"),
            ("2011-06-01", "no", "suspended"),
            ("2012-01-01", "yes", "in_force"),
            ("2013-03-10", "no", "expired"),
        ],
    ),
    (
        "resumed in some month",
        [treaty(**SIGNED, acts=[act("suspended", "IN", "2011-01-01"), act("resumed", "IN", "2012-05")])],
        [
            ("2012-04-30", "no", "suspended"),
            ("2012-05-15", "unknown", "undetermined"),
            ("2012-06-01", "yes", "in_force"),
        ],
    ),
    (
        "suspended by both, resumed by one",
        [
            treaty(
                **SIGNED,
                acts=[
                    act("suspended", "IN", "2011-01-01"),
                    act("suspended", "RU", "2011-02-01"),
                    act("resumed", "RU", "2012-01-01"),
                    act("resumed", "IN", "2013-01-01"),
                ],
            )
        ],
        [("2012-06-01", "no", "suspended"), ("2013-01-01", "yes", "in_force")],
    ),
    # Succession -------------------------------------------------------------------------------------------
    (
        "Russia goes on as the Soviet Union; nobody else does by itself",
        [
            treaty(parties=("IN", "SU"), signed="1980-01-01", entry="signature", known_clauses=ALL),
            treaty("u", parties=("IN", "CSHH"), signed="1980-01-01", entry="signature", known_clauses=ALL),
        ],
        [
            ("1999-01-01", "yes", "in_force"),
            ("u 1992-12-31", "yes", "in_force"),
            ("u 1999-01-01", "unknown", "undetermined"),
        ],
    ),
    (
        "a successor that said so",
        [
            treaty(
                parties=("IN", "CSHH"),
                signed="1980-01-01",
                entry="signature",
                known_clauses=ALL,
                acts=[act("succeeded", "CZ", "1993-06-01")],
            )
        ],
        [("1993-07-01", "yes", "in_force"), ("1999-01-01", "yes", "in_force")],
    ),
    (
        "what a successor denounced years later it had succeeded to",
        [
            treaty(
                **{**AT_ONCE, "signed": "1980-01-01"},
                parties=("IN", "CSHH"),
                acts=[denounced("2000-01-01", "2000-01-01", party="CZ")],
            )
        ],
        [("1999-01-01", "yes", "in_force"), ("2000-07-01", "no", "denounced")],
    ),
    # Silence about the status -----------------------------------------------------------------------------
    (
        "a list of entries and ends: what is not on it did not happen",
        [
            treaty(signed="2010-03-10", entry_into_force="2011-01-01"),
            treaty("u", signed="2010-03-10"),
            status_covered("2000-01-01/2017-10-04"),
        ],
        [
            ("2015-01-01", "yes", "in_force"),
            ("2018-01-01", "unknown", "undetermined"),
            ("u 2015-01-01", "no", "signed_not_in_force"),
            ("u 2018-01-01", "unknown", "undetermined"),
        ],
    ),
    (
        "a list of entries and ends, and terms that were renewed",
        [treaty(**TACIT), status_covered("2000-01-01/2017-10-04")],
        [("2016-01-01", "yes", "in_force"), ("2019-06-01", "unknown", "undetermined")],
    ),
    (
        "a list that begins after some of the terms were over",
        [treaty(**TACIT), status_covered("2014-01-01/2017-10-04")],
        [("2016-01-01", "unknown", "undetermined")],
    ),
    # Several at once --------------------------------------------------------------------------------------
    (
        "an end of its own that has passed, whether or not it ever entered into force",
        [
            treaty(signed="2010-03-10", period="2010/2015"),
            treaty("u", signed="2010-03-10", termination=Termination(date="2012")),
        ],
        [
            ("2016-01-01", "no", "expired"),
            ("2012-06-01", "unknown", "undetermined"),
            ("u 2013-01-01", "no", "terminated"),
        ],
    ),
    (
        "the earliest end counts and stays the reason",
        [
            treaty(
                **SIGNED,
                term="P3Y",
                renewal="none",
                acts=[act("terminated_by_agreement", one, "2012-01-01", effective="2012-02-01") for one in BOTH],
            )
        ],
        [("2012-01-31", "yes", "in_force"), ("2012-02-01", "no", "terminated"), ("2020-01-01", "no", "terminated")],
    ),
    (
        "a notice that has not run out when the term is over",
        [treaty(**AT_ONCE, term="P3Y", renewal="none", acts=[denounced("2013-01-01", "2013-01-01")])],
        [("2013-03-09", "yes", "in_force"), ("2013-03-10", "no", "expired"), ("2014-01-01", "no", "expired")],
    ),
    (
        "effect before or after entry changes nothing about force",
        [treaty(**SIGNED, effect_from="2009-01-01"), treaty("u", **SIGNED, effect_from="2012-01-01")],
        [("2010-03-09", "no", "not_signed"), ("2010-03-10", "yes", "in_force"), ("u 2011-01-01", "yes", "in_force")],
    ),
    (
        "obligations outlive it, the treaty does not",
        [treaty(**AT_ONCE, survival="P10Y", acts=[denounced("2015-01-01", "2015-01-01")])],
        [("2015-06-30", "yes", "in_force"), ("2016-01-01", "no", "denounced")],
    ),
]


@pytest.mark.parametrize(("kept", "asked"), [one[1:] for one in SCENARIOS], ids=[one[0] for one in SCENARIOS])
def test_the_rules_give_the_answer_that_was_worked_out_by_hand(
    kept: list[Any], asked: list[tuple[str, str, str]]
) -> None:
    register = Register().add(*kept)
    found: list[tuple[str, str, str]] = []
    for question, _, _ in asked:
        name, _, day = question.rpartition(" ")
        verdict = register.in_force(name or "t", on=day.rstrip("?"), presume_renewed=day.endswith("?"))
        found.append((question, str(verdict.answer), verdict.status.value))

    assert asked == found
