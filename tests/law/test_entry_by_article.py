"""Entry into force by article of the Vienna Convention of 1969: answers derived by hand before it ran.

Each row: the rule, and why the answers follow from it; what is on record; what is asked.
"""

from __future__ import annotations

from typing import Any

import pytest

from bilateral import EntryRule
from bilateral.parts import ProvisionalRule, Registration
from strategies.pacts import act, acts_covered, answers, as_asked, notified, on_its_day, status_covered, treaty

_RATIFIED: dict[str, Any] = {"signed": "2010-03-10", "entry": "later_ratification", "known_clauses": "all"}


SCENARIOS: list[tuple[str, list[Any], str]] = [
    # Articles 11 to 16 and 24: entry into force ---------------------------------------------------------------------
    (
        "art. 24(1), 78: thirty days after the receipt of the second notice; the day of receipt is not counted",
        [
            treaty(
                signed="2018-02-01",
                entry=EntryRule(event="later_notification", delay="P30D"),
                known_clauses="all",
                acts=[notified("IN", "2018-04-03", "2018-04-05"), notified("RU", "2018-06-20", "2018-06-28")],
            )
        ],
        "2018-07-20 not_yet, 2018-07-27 not_yet, 2018-07-28 in_force",
    ),
    (
        "art. 24(1): where the clause counts from sending, receipt is no matter",
        [
            treaty(
                signed="2018-02-01",
                entry=EntryRule(event="later_notification", delay="P30D", counted_from="sent"),
                known_clauses="all",
                acts=[notified("IN", "2018-04-03", "2018-04-05"), notified("RU", "2018-06-20", "2018-06-28")],
            )
        ],
        "2018-07-19 not_yet, 2018-07-20 in_force",
    ),
    (
        "art. 16(a): three months after an exchange that both made on 30 November end with the last day of February",
        [
            treaty(
                signed="2011-06-01",
                entry=EntryRule(event="exchange_of_instruments", delay="P3M"),
                known_clauses="all",
                acts=[act("exchanged_instruments", None, "2011-11-30")],
            )
        ],
        "2012-02-28 not_yet, 2012-02-29 in_force",
    ),
    (
        "art. 13: notes bind with the second of them",
        [
            treaty(
                entry="exchange_of_notes",
                known_clauses="all",
                acts=[act("exchanged_notes", "IN", "2003-05-05"), act("exchanged_notes", "RU", "2003-05-19")],
            )
        ],
        "2003-05-18 not_yet, 2003-05-19 in_force",
    ),
    (
        "art. 13: of one note it is not known whether the other answered it",
        [treaty(entry="exchange_of_notes", known_clauses="all", acts=[act("exchanged_notes", "IN", "2003-05-05")])],
        "2003-05-18 undetermined",
    ),
    (
        "art. 24(1): the second month after a receipt on the first of December begins on the first of February",
        [
            treaty(
                signed="2015-06-01",
                entry=EntryRule(event="later_notification", delay="P2M", first_of_month=True),
                known_clauses="all",
                acts=[
                    on_its_day("notified_completion", "IN", "2015-08-15"),
                    on_its_day("notified_completion", "RU", "2015-12-01"),
                ],
            )
        ],
        "2016-01-31 not_yet, 2016-02-01 in_force",
    ),
    (
        "art. 12, 24(1): the month after the signature begins on the day after New Year's Eve",
        [treaty(signed="2010-12-31", entry=EntryRule(event="signature", first_of_month=True), known_clauses="all")],
        "2010-12-30 not_signed, 2010-12-31 not_yet, 2011-01-01 in_force",
    ),
    (
        "art. 14, 24(1): of a ratification that nobody told of nothing follows, unless someone would have told",
        [treaty(**_RATIFIED, acts=[act("ratified", "IN", "2011-01-01")])],
        "2010-06-01 signed_not_in_force, 2012-01-01 undetermined",
    ),
    (
        "art. 14: where a gazette holds every ratification, its silence shows that there was none",
        [
            treaty(**_RATIFIED, acts=[act("ratified", "IN", "2011-01-01")]),
            acts_covered(["ratified"], "2009-01-01/2015-12-31"),
        ],
        "2012-01-01 signed_not_in_force, 2016-06-01 undetermined",
    ),
    (
        "art. 18(a): who makes it clear that it will not become a party has not become one before",
        [
            treaty(
                **_RATIFIED,
                acts=[
                    act("ratified", "IN", "2011-01-01"),
                    on_its_day("notified_not_becoming_party", "RU", "2012-02-01"),
                ],
            )
        ],
        "2011-06-01 signed_not_in_force, 2014-01-01 signed_not_in_force",
    ),
    (
        "art. 24(1): a day that holds only if the notes are exchanged in time; they were late, so the next rule holds",
        [
            treaty(
                signed="2019-09-01",
                entry=[
                    EntryRule(event="exchange_of_notes", if_by="2019-11-30", date="2020-01-01"),
                    EntryRule(event="exchange_of_notes", delay="P2M", first_of_month=True),
                ],
                known_clauses="all",
                acts=[act("exchanged_notes", None, "2019-12-10")],
            )
        ],
        "2020-01-01 not_yet, 2020-01-31 not_yet, 2020-02-01 in_force",
    ),
    (
        "art. 24(1): the same, exchanged on the last day for it",
        [
            treaty(
                signed="2019-09-01",
                entry=[
                    EntryRule(event="exchange_of_notes", if_by="2019-11-30", date="2020-01-01"),
                    EntryRule(event="exchange_of_notes", delay="P2M", first_of_month=True),
                ],
                known_clauses="all",
                acts=[act("exchanged_notes", None, "2019-11-30")],
            )
        ],
        "2019-12-31 not_yet, 2020-01-01 in_force",
    ),
    (
        "art. 28: a date that had gone by at the signature binds nobody before it",
        [
            treaty(
                signed="2010-03-10",
                entry=EntryRule(event="fixed_date", date="2010-01-01"),
                known_clauses="all",
                effect_from="2010-01-01",
            )
        ],
        "2010-02-01 not_signed, 2010-03-10 in_force",
    ),
    (
        "art. 24(1): it enters into force with another, whenever that does",
        [
            treaty(signed="2012-01-01", entry=EntryRule(event="instrument", target="u"), known_clauses="all"),
            treaty("u", signed="2012-01-01", entry_into_force="2014-05-01", known_clauses="all"),
        ],
        "2014-04-30 not_yet, 2014-05-01 in_force",
    ),
    (
        "art. 24(1): by notices, but on the last of November at the latest: before that, notices may have come",
        [
            treaty(
                signed="2007-03-01",
                entry=EntryRule(event="later_notification", no_later_than="2007-11-30"),
                known_clauses="all",
            )
        ],
        "2007-02-28 not_signed, 2007-06-01 undetermined, 2007-11-30 in_force",
    ),
    (
        "art. 80(1): what was registered had entered into force",
        [
            treaty(
                signed="2004-12-01",
                entry="other",
                known_clauses="all",
                registrations=[Registration(register="UNTS I", date="2005-05-05")],
            )
        ],
        "2004-11-30 not_signed, 2005-03-01 undetermined, 2005-05-05 in_force",
    ),
    (
        "art. 19, 24(4): a reservation, and effect for one matter from a later day, leave force as it is",
        [
            treaty(
                signed="2010-03-10",
                entry="signature",
                known_clauses="all",
                effect_from="2012-01-01",
                acts=[act("reservation", "RU", "2010-03-10", effective="2015-01-01")],
            )
        ],
        "2010-03-10 in_force, 2011-01-01 in_force, 2015-06-01 in_force",
    ),
    (
        "art. 12(2)(b): a signature ad referendum that nobody confirmed: whether it was one in full is open",
        [
            treaty(
                entry="signature",
                known_clauses="all",
                acts=[act("signed", "IN", "2010-03-01"), act("signed_ad_referendum", "RU", "2010-03-22")],
            )
        ],
        "2010-03-21 not_signed, 2010-03-22 undetermined, 2012-01-01 undetermined",
    ),
    (
        "art. 12(2)(b): both signed so, and a gazette of one of the two holds no confirmation",
        [
            treaty(
                entry="signature",
                known_clauses="all",
                acts=[act("signed_ad_referendum", "IN", "2010-03-01"), act("signed_ad_referendum", "RU", "2010-03-22")],
            ),
            acts_covered(["confirmed"], "2010-01-01/2012-12-31", countries=["RU"]),
        ],
        "2010-03-21 not_signed, 2012-01-01 signed_not_in_force, 2013-06-01 undetermined",
    ),
    (
        "art. 12(2)(b): once it is confirmed it was one in full, from its own day",
        [
            treaty(
                entry="signature",
                known_clauses="all",
                acts=[
                    act("signed", "IN", "2010-03-01"),
                    act("signed_ad_referendum", "RU", "2010-03-22"),
                    act("confirmed", "RU", "2010-06-01"),
                ],
            )
        ],
        "2010-03-21 not_signed, 2010-03-22 in_force, 2010-06-01 in_force",
    ),
    (
        "art. 24(1): signed some day in March, in force thirty days later: on 30 April at the latest",
        [treaty(signed="2010-03", entry=EntryRule(event="signature", delay="P30D"), known_clauses="all")],
        "2010-02-28 not_signed, 2010-03-31 undetermined, 2010-04-15 undetermined, 2010-04-30 in_force",
    ),
    (
        "art. 24(1): of the second notice the month is known, which is enough for the first day of the next",
        [
            treaty(
                signed="2015-06-01",
                entry=EntryRule(event="later_notification", first_of_month=True),
                known_clauses="all",
                acts=[
                    on_its_day("notified_completion", "IN", "2015-08-15"),
                    on_its_day("notified_completion", "RU", "2015-12"),
                ],
            )
        ],
        "2015-12-31 not_yet, 2016-01-01 in_force",
    ),
    (
        "art. 16(a): three months after an exchange of which the month is known",
        [
            treaty(
                signed="2011-06-01",
                entry=EntryRule(event="exchange_of_instruments", delay="P3M"),
                known_clauses="all",
                acts=[act("exchanged_instruments", None, "2011-11")],
            )
        ],
        "2012-01-31 not_yet, 2012-02-15 undetermined, 2012-02-29 in_force",
    ),
    (
        "art. 24: a list of all that is in force holds no entry of it, though its clause is none that can be reckoned",
        [treaty(signed="2010-03-10", entry="other", known_clauses="all"), status_covered("2009-01-01/2015-12-31")],
        "2010-03-09 not_signed, 2014-01-01 signed_not_in_force, 2016-06-01 undetermined",
    ),
    (
        "art. 80(1): registered some day in May: on its last day it had entered into force",
        [
            treaty(
                signed="2004-12-01",
                entry="other",
                known_clauses="all",
                registrations=[Registration(register="UNTS I", date="2005-05")],
            )
        ],
        "2005-04-30 undetermined, 2005-05-15 undetermined, 2005-05-31 in_force",
    ),
    (
        "art. 10, 12: one signed, and of the other no day is told: whether it was in time nobody knows",
        [treaty(entry="signature", known_clauses="all", acts=[act("signed", "IN", "2010-03-01")])],
        "2010-02-28 not_signed, 2012-01-01 undetermined",
    ),
    # Article 25: provisional application ----------------------------------------------------------------------------
    (
        "art. 25(1): applied from New Year if not in force by then; a gazette holds no notice of completion",
        [
            treaty(
                signed="1995-10-10",
                entry=EntryRule(
                    event="later_notification", provisional=ProvisionalRule(event="fixed_date", date="1996-01-01")
                ),
                known_clauses="all",
            ),
            acts_covered(["notified_completion"], "1995-01-01/2000-12-31"),
        ],
        "1995-12-31 signed_not_in_force, 1996-01-01 provisional, 1999-06-01 provisional, 2002-01-01 undetermined",
    ),
    (
        "art. 25(2): application ends six months after a notice that one will not become a party",
        [
            treaty(
                signed="2000-01-01",
                entry=EntryRule(
                    event="later_ratification", provisional=ProvisionalRule(event="signature", notice="P6M")
                ),
                known_clauses="all",
                acts=[act("notified_not_becoming_party", "RU", "2001-03-10", received="2001-03-15")],
            )
        ],
        "2001-03-20 provisional, 2001-09-14 provisional, 2001-09-15 signed_not_in_force",
    ),
    (
        "art. 25: a stated time of application shows that it had not entered into force within it, and no more",
        [
            treaty(
                signed="2000-12-01",
                entry="later_ratification",
                known_clauses="all",
                provisional_application="2001-01-01/2002-12-31",
            )
        ],
        "2000-12-15 signed_not_in_force, 2002-12-31 provisional, 2003-01-01 undetermined",
    ),
    (
        "art. 25(1): force ends application, whatever was said of its end",
        [
            treaty(
                signed="2011-05-05",
                entry_into_force="2012-02-02",
                known_clauses="all",
                provisional_application="2011-06-01/2013-12-31",
            )
        ],
        "2011-05-31 not_yet, 2012-02-01 provisional, 2012-02-02 in_force",
    ),
    # Facts that are missing -----------------------------------------------------------------------------------------
    (
        "art. 12: signed in 2010, in force on signature",
        [treaty(signed="2010", entry="signature", known_clauses="all")],
        "2009-12-31 not_signed, 2010-06-01 undetermined, 2010-12-31 in_force",
    ),
    (
        "art. 42(2): nobody has read its clauses: it may have had a term of any length",
        [treaty(signed="2001-01-01", entry_into_force="2001-02-03")],
        "2001-02-02 not_yet, 2001-02-03 in_force, 2001-02-04 undetermined",
    ),
    (
        "art. 42(2): the same, but a list of what is in force would hold its end",
        [treaty(signed="2001-01-01", entry_into_force="2001-02-03"), status_covered("2001-01-01/2014-12-31")],
        "2010-01-01 in_force, 2014-12-31 in_force, 2015-01-01 undetermined",
    ),
    (
        "art. 24(2): no clause on entry: it binds when both have said that they are bound, in whatever form",
        [
            treaty(
                signed="2010-03-10",
                known_clauses="all",
                acts=[act("accepted", "IN", "2011-04-04"), act("approved", "RU", "2012-05-05")],
            )
        ],
        "2011-06-01 not_yet, 2012-05-04 not_yet, 2012-05-05 in_force",
    ),
    (
        "art. 10, 12: the other signed three weeks later, and only then was it signed",
        [
            treaty(
                entry="signature",
                known_clauses="all",
                acts=[act("signed", "IN", "2010-03-01"), act("signed", "RU", "2010-03-22")],
            )
        ],
        "2010-03-21 not_signed, 2010-03-22 in_force",
    ),
]


@pytest.mark.parametrize(("kept", "asked"), [row[1:] for row in SCENARIOS], ids=[row[0] for row in SCENARIOS])
def test_the_answer_is_that_of_the_article(kept: list[Any], asked: str) -> None:
    assert as_asked(asked) == answers(kept, as_asked(asked))
