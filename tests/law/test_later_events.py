"""Other agreements, suspension, succession, and what silence leaves open: answers written before the code ran."""

from __future__ import annotations

from typing import Any

import pytest

from bilateral.parts import Termination
from strategies.pacts import (
    ALL,
    AT_ONCE,
    BOTH,
    SIGNED,
    TACIT,
    Asked,
    act,
    answers,
    denounced,
    protocol,
    status_covered,
    to,
    treaty,
)

SCENARIOS: list[tuple[str, list[Any], list[Asked]]] = [
    # Other agreements ------------------------------------------------------------------------------------
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
    # Suspension ------------------------------------------------------------------------------------------
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
    # Succession ------------------------------------------------------------------------------------------
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
    # Silence about the status ----------------------------------------------------------------------------
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
    # Several at once -------------------------------------------------------------------------------------
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
def test_the_rules_give_the_answer_that_was_worked_out_by_hand(kept: list[Any], asked: list[Asked]) -> None:
    assert asked == answers(kept, asked)
