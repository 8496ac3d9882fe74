"""Entry into force, and provisional application: answers written before the code ran."""

from __future__ import annotations

from typing import Any

import pytest

from bilateral import EntryRule
from bilateral.parts import Registration, Termination
from strategies.pacts import (
    ALL,
    NOTIFICATIONS,
    SIGNED,
    Asked,
    act,
    acts_covered,
    answers,
    notified,
    status_covered,
    treaty,
)

SCENARIOS: list[tuple[str, list[Any], list[Asked]]] = [
    # Entry -----------------------------------------------------------------------------------------------
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
        "that a party will be none shows that it had not entered into force by then",
        [
            treaty(
                signed="2010-03-10",
                entry="later_ratification",
                known_clauses=ALL,
                acts=[
                    act("ratified", "IN", "2011-01-01"),
                    act("ratified", "RU", "2012"),
                    act("notified_not_becoming_party", "IN", "2012-06-01", received="2012-06-01"),
                ],
            )
        ],
        [("2012-05-31", "no", "not_yet"), ("2012-07-01", "unknown", "undetermined")],
    ),
    (
        "a party that ratified twice did so the first time",
        [
            treaty(
                signed="2004-05-04",
                entry="later_ratification",
                known_clauses=ALL,
                acts=[
                    act("ratified", "IN", "2005-01-31"),
                    act("ratified", "IN", "2005-03-01"),
                    act("ratified", "RU", "2005-02-10"),
                ],
            )
        ],
        [("2005-02-09", "no", "not_yet"), ("2005-02-10", "yes", "in_force")],
    ),
    (
        "of parties that nobody named, each of two that ratified is one",
        [
            treaty(
                parties=(),
                signed="2004-05-04",
                entry="later_ratification",
                known_clauses=ALL,
                acts=[act("approved", "RU", "2005-08-09"), act("ratified", "IN", "2005-01-31")],
            )
        ],
        [("2005-08-08", "no", "not_yet"), ("2005-08-09", "yes", "in_force")],
    ),
    (
        "of parties that nobody named, one that ratified twice is one",
        [
            treaty(
                parties=(),
                signed="2004-05-04",
                entry="later_ratification",
                known_clauses=ALL,
                acts=[act("ratified", "IN", "2005-01-31"), act("ratified", "IN", "2005-08-09")],
            )
        ],
        [("2006-01-01", "unknown", "undetermined")],
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
        "a list of entries and ends holds none, whatever it waits for",
        [
            treaty(signed="2010-03-10", known_clauses=ALL, entry=EntryRule(event="other", delay="P30D")),
            treaty("u", signed="2010-03-10", known_clauses=ALL, entry="later_ratification"),
            treaty("v", signed="2010-03-10", known_clauses=ALL),
            status_covered("2000-01-01/2010-12-31"),
        ],
        [
            ("2010-12-31", "no", "signed_not_in_force"),
            ("2011-01-01", "unknown", "undetermined"),
            ("u 2010-12-31", "no", "signed_not_in_force"),
            ("u 2011-01-01", "unknown", "undetermined"),
            ("v 2010-12-31", "no", "signed_not_in_force"),
            ("v 2011-01-01", "unknown", "undetermined"),
        ],
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
    # Imprecise days --------------------------------------------------------------------------------------
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
    # Provisional application -----------------------------------------------------------------------------
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
]


@pytest.mark.parametrize(("kept", "asked"), [one[1:] for one in SCENARIOS], ids=[one[0] for one in SCENARIOS])
def test_the_rules_give_the_answer_that_was_worked_out_by_hand(kept: list[Any], asked: list[Asked]) -> None:
    assert asked == answers(kept, asked)
