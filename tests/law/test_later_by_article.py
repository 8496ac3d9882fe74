"""Later treaties, suspension, succession by article of the Vienna Convention of 1969: answers derived by hand.

Each row: the rule, and why the answers follow from it; what is on record; what is asked.
"""

from __future__ import annotations

from typing import Any

import pytest

from bilateral import Denunciation
from bilateral.parts import Registration, Termination
from strategies.pacts import (
    AT_ONCE,
    SIGNED,
    act,
    acts_covered,
    answers,
    as_asked,
    on_its_day,
    protocol,
    to,
    treaty,
)

SCENARIOS: list[tuple[str, list[Any], str]] = [
    # Articles 54(b) and 59: consent, and later treaties -------------------------------------------------------------
    (
        "art. 54(b): by consent, on the later of the days from which each would have it end",
        [
            treaty(
                **SIGNED,
                acts=[
                    act("terminated_by_agreement", "IN", "2014-05-01", effective="2014-06-30"),
                    act("terminated_by_agreement", "RU", "2014-05-20", effective="2014-07-15"),
                ],
            )
        ],
        "2014-07-14 in_force, 2014-07-15 terminated",
    ),
    (
        "art. 59(1): a later treaty that never binds replaces nothing",
        [
            treaty(**SIGNED),
            treaty(
                "u",
                signed="2015-01-01",
                entry="later_ratification",
                known_clauses="all",
                relations=to("supersedes"),
                acts=[on_its_day("notified_not_becoming_party", "IN", "2016-01-01")],
            ),
        ],
        "2015-06-01 in_force, 2018-01-01 in_force, u 2018-01-01 signed_not_in_force",
    ),
    (
        "art. 59(1): a later treaty of an unknown day of entry, known to have been in force when it was registered",
        [
            treaty(**SIGNED),
            treaty(
                "u",
                signed="2015-01-01",
                entry="other",
                known_clauses="all",
                relations=to("supersedes"),
                registrations=[Registration(register="UNTS I", date="2016-01-01")],
            ),
        ],
        "2014-12-31 in_force, 2015-06-01 undetermined, 2016-01-01 superseded",
    ),
    (
        "art. 59, 70(1): denounced before the later treaty entered into force: the earlier end counts",
        [
            treaty(**AT_ONCE, acts=[on_its_day("denounced", "RU", "2014-01-10")]),
            treaty("u", signed="2014-02-01", entry_into_force="2014-09-01", relations=to("supersedes")),
        ],
        "2014-07-09 in_force, 2014-07-10 denounced, 2014-12-01 denounced",
    ),
    (
        "art. 39: what amends it does not end it, and needs its own entry",
        [
            treaty(**SIGNED),
            protocol(
                signed="2012-01-01",
                entry="later_ratification",
                known_clauses="all",
                role="amending",
                parent="t",
                acts=[act("ratified", "IN", "2012-05-05"), act("ratified", "RU", "2012-08-08")],
            ),
        ],
        "2012-08-08 in_force, p 2012-08-07 not_yet, p 2012-08-08 in_force",
    ),
    (
        "art. 54: over by its own terms on some day of 2014, as a list has it",
        [treaty(**SIGNED, termination=Termination(date="2014", grounds="sunset"))],
        "2013-12-31 in_force, 2014-06-01 undetermined, 2015-01-01 expired",
    ),
    (
        "art. 54(b): what both did together is the consent of both",
        [treaty(**SIGNED, acts=[act("terminated_by_agreement", None, "2014-05-01", effective="2014-06-30")])],
        "2014-06-29 in_force, 2014-06-30 terminated",
    ),
    (
        "art. 54(b): one consented, and a gazette that would hold the consent of the other is silent",
        [
            treaty(**SIGNED, acts=[act("terminated_by_agreement", "IN", "2014-05-01")]),
            acts_covered(["terminated_by_agreement"], "2000-01-01/2016-12-31"),
        ],
        "2015-01-01 in_force, 2016-12-31 in_force, 2018-01-01 undetermined",
    ),
    # Articles 57 and 72: suspension ---------------------------------------------------------------------------------
    (
        "art. 57, 72: suspension stops operation, and the term runs on",
        [
            treaty(
                **SIGNED,
                term="P10Y",
                renewal="none",
                acts=[act("suspended", "IN", "2016-01-01"), act("resumed", "IN", "2017-01-01")],
            )
        ],
        "2015-12-31 in_force, 2016-12-31 suspended, 2017-01-01 in_force, 2020-03-09 in_force, 2020-03-10 expired",
    ),
    (
        "art. 57: each suspended it, and one alone resumed",
        [
            treaty(
                **SIGNED,
                acts=[
                    act("suspended", "IN", "2016-01-01"),
                    act("suspended", "RU", "2016-02-01"),
                    act("resumed", "IN", "2017-01-01"),
                ],
            )
        ],
        "2016-01-15 suspended, 2017-06-01 suspended",
    ),
    (
        "art. 57(a), 72: a suspension from a later day, of the whole; one of a part stops nothing of the rest",
        [
            treaty(
                **SIGNED,
                acts=[
                    act("suspended", "RU", "2012-01-01", part="article 4"),
                    act("suspended", "IN", "2016-01-01", effective="2016-02-01"),
                ],
            )
        ],
        "2013-01-01 in_force, 2016-01-31 in_force, 2016-02-01 suspended",
    ),
    (
        "art. 70, 72: what ended while it was suspended has ended",
        [treaty(**SIGNED, term="P10Y", renewal="none", acts=[act("suspended", "IN", "2016-01-01")])],
        "2020-03-09 suspended, 2020-03-10 expired",
    ),
    (
        "art. 57: suspended some day in February",
        [treaty(**SIGNED, acts=[act("suspended", "RU", "2016-02")])],
        "2016-01-31 in_force, 2016-02-10 undetermined, 2016-02-29 suspended",
    ),
    (
        "art. 57: suspended, resumed and suspended again",
        [
            treaty(
                **SIGNED,
                acts=[
                    act("suspended", "IN", "2012-01-01"),
                    act("resumed", "IN", "2013-01-01"),
                    act("suspended", "IN", "2014-01-01"),
                ],
            )
        ],
        "2012-06-01 suspended, 2013-06-01 in_force, 2015-01-01 suspended",
    ),
    # Article 73, and the Convention of 1978: succession -------------------------------------------------------------
    (
        "art. 73: a state that is no more binds nobody by itself, and of no successor is an act on record",
        [treaty(parties=("IN", "DDDE"), signed="1980-01-01", entry="signature", known_clauses="all")],
        "1990-10-02 in_force, 1990-10-03 undetermined",
    ),
    (
        "Convention of 1978, art. 34: a successor said that it takes the place of the state that is no more",
        [
            treaty(
                parties=("IN", "CSHH"),
                signed="1980-01-01",
                entry="signature",
                known_clauses="all",
                acts=[act("succeeded", "SK", "1994-05-05")],
            )
        ],
        "1992-12-31 in_force, 1995-01-01 in_force",
    ),
    (
        "Russia goes on as the Soviet Union, and may denounce what that had signed",
        [
            treaty(
                parties=("IN", "SU"),
                signed="1985-01-01",
                entry="signature",
                known_clauses="all",
                denunciation=Denunciation(notice="P6M"),
                acts=[on_its_day("denounced", "RU", "1998-02-10")],
            )
        ],
        "1995-01-01 in_force, 1998-08-09 in_force, 1998-08-10 denounced",
    ),
    (
        "art. 73: a state under a new name is the same, and may end what it had concluded under the old",
        [
            treaty(
                parties=("FR", "HVBF"),
                signed="1970-01-01",
                entry="signature",
                known_clauses="all",
                denunciation=Denunciation(notice="P6M"),
                acts=[on_its_day("denounced", "BF", "1990-01-10")],
            )
        ],
        "1985-01-01 in_force, 1990-07-09 in_force, 1990-07-10 denounced",
    ),
    (
        "Convention of 1978, art. 34: one successor took its place and left again; of the others nobody knows",
        [
            treaty(
                parties=("IN", "YUCS"),
                signed="1980-01-01",
                entry="signature",
                known_clauses="all",
                denunciation=Denunciation(notice="P6M"),
                acts=[act("succeeded", "SI", "1993-01-01"), on_its_day("denounced", "SI", "2000-01-10")],
            )
        ],
        "1990-01-01 in_force, 1999-01-01 in_force, 2001-01-01 undetermined",
    ),
    (
        "art. 70(1): what had ended before the state did concerns no successor",
        [
            treaty(
                parties=("IN", "DDDE"),
                signed="1980-01-01",
                entry="signature",
                known_clauses="all",
                denunciation=Denunciation(notice="P6M"),
                acts=[on_its_day("denounced", "DDDE", "1988-01-10")],
            )
        ],
        "1988-07-09 in_force, 1988-07-10 denounced, 1995-01-01 denounced",
    ),
]


@pytest.mark.parametrize(("kept", "asked"), [row[1:] for row in SCENARIOS], ids=[row[0] for row in SCENARIOS])
def test_the_answer_is_that_of_the_article(kept: list[Any], asked: str) -> None:
    assert as_asked(asked) == answers(kept, as_asked(asked))
