"""Terms, renewals, and denunciation: answers written before the code ran."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from itertools import permutations
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import Coverage, Denunciation, Source, Term, When
from bilateral.kinds import LegalStatus
from bilateral.law import in_force
from bilateral.parts import Termination
from strategies.pacts import (
    ALL,
    AT_ONCE,
    BOTH,
    SIGNED,
    TACIT,
    Asked,
    act,
    acts_covered,
    answers,
    denounced,
    instruments_covered,
    to,
    treaty,
)

SCENARIOS: list[tuple[str, list[Any], list[Asked]]] = [
    # Terms and renewals ----------------------------------------------------------------------------------
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
        "renewed once, without limit: a notice that comes after that runs out by itself",
        [treaty(**{**TACIT, "renewal_term": None}, acts=[denounced("2014-01-01", "2014-01-01")])],
        [("2014-03-31", "yes", "in_force"), ("2014-04-01", "no", "denounced")],
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
    # Denunciation ----------------------------------------------------------------------------------------
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
        "tacit renewal, covered until the last day for the notice that its clause on denunciation asks for",
        [
            treaty(**{**TACIT, "notice": None}, denunciation=Denunciation(notice="P3M", effect="end_of_period")),
            acts_covered(["denounced"], "2010-03-10/2012-12-09"),
        ],
        [("2015-03-09", "yes", "in_force"), ("2015-03-10", "unknown", "undetermined")],
    ),
    (
        "renewed every month and twenty days, covered until long after the last notice that counts",
        [
            treaty(**{**TACIT, "term": "P1Y", "renewal_term": "P1M20D", "notice": "P1M"}),
            acts_covered(["denounced"], "2010-03-10/2014-06-30"),
        ],
        [("2014-06-01", "yes", "in_force"), ("2015-06-01", "unknown", "undetermined")],
    ),
    (
        "a later treaty takes the place of one that may never have entered into force",
        [
            treaty(signed="2010-03-10", entry="other", known_clauses=ALL),
            treaty("u", signed="2012-01-01", entry_into_force="2013-01-01", relations=to("supersedes")),
        ],
        [("2012-12-31", "unknown", "undetermined"), ("2013-01-01", "no", "undetermined")],
    ),
    (
        "a last day on record, without grounds, that is the last of its term: it expired",
        [treaty(**{**SIGNED, "term": "P3Y", "renewal": "none"}, termination=Termination(date="2013-03-09"))],
        [("2013-03-09", "yes", "in_force"), ("2013-03-10", "no", "expired")],
    ),
    (
        "the grounds on record of that day go before its term",
        [
            treaty(
                **{**SIGNED, "term": "P3Y", "renewal": "none"},
                termination=Termination(date="2013-03-09", grounds="withdrawal"),
            )
        ],
        [("2013-03-09", "yes", "in_force"), ("2013-03-10", "no", "denounced")],
    ),
    (
        "revoked by the state that goes on for the party",
        [
            treaty(
                **{**AT_ONCE, "signed": "1970-03-10", "parties": ("IN", "SU")},
                acts=[
                    denounced("1991-11-01", "1991-11-01", party="SU"),
                    act("revoked_denunciation", "RU", "1992-02-01", received="1992-02-01"),
                ],
            )
        ],
        [("1991-12-01", "yes", "in_force"), ("1995-01-01", "yes", "in_force")],
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
]


@pytest.mark.parametrize(("kept", "asked"), [one[1:] for one in SCENARIOS], ids=[one[0] for one in SCENARIOS])
def test_the_rules_give_the_answer_that_was_worked_out_by_hand(kept: list[Any], asked: list[Asked]) -> None:
    assert asked == answers(kept, asked)


@given(st.lists(st.dates(dt.date(2015, 1, 1), dt.date(2015, 3, 1)), min_size=3, max_size=3, unique=True))
def test_of_a_notice_given_taken_back_and_given_again_the_last_ends_it(days: list[dt.date]) -> None:
    first, back, again = sorted(map(str, days))
    acts = [denounced(first, first), act("revoked_denunciation", "IN", back, received=back), denounced(again, again)]
    out = dt.date.fromisoformat((When(again) + Term(months=6)).edtf)

    for told in permutations(acts):
        pact = treaty(**AT_ONCE, acts=told)
        assert "yes" == str(in_force(pact, on=out - dt.timedelta(days=1)).answer)
        assert LegalStatus.DENOUNCED is in_force(pact, on=out).status


_CLAUSE = Denunciation(notice="P2M", counted_from="received")
_BY_BOTH = "terminated_by_agreement"
#: What ends a treaty or suspends it, told on a day, with the terms after which it does so.
WAYS: list[tuple[str, str, Callable[[str], dict[str, Any]]]] = [
    ("P0D", "no", lambda day: {"acts": [denounced(None, effective=day)]}),
    ("P0D", "no", lambda day: {"acts": [act(_BY_BOTH, party, day) for party in BOTH]}),
    ("P0D", "no", lambda day: {"acts": [act(_BY_BOTH, party, effective=day) for party in BOTH]}),
    ("P1D", "no", lambda day: {"termination": Termination(date=day)}),
    ("P0D", "no", lambda day: {"acts": [act("suspended", "IN", day)]}),
    ("P2M", "no", lambda day: {"acts": [denounced(day, day)], "denunciation": _CLAUSE}),
    ("P12M", "unknown", lambda day: {"acts": [denounced(day, day)], "without": ["denunciation", "notice"]}),
    ("P0D", "unknown", lambda day: {"acts": [denounced(day, day)]}),
    # Either clause may ask for a notice of any length, though the other is known not to be there.
    ("P0D", "unknown", lambda day: {"acts": [denounced(day, day)], "without": ["denunciation"]}),
    ("P0D", "unknown", lambda day: {"acts": [denounced(day, day)], "without": ["notice"]}),
]


@pytest.mark.parametrize(("term", "answer", "told"), WAYS)
@given(day=st.dates(dt.date(2010, 3, 12), dt.date(2020, 1, 1)).map(str))
def test_what_ends_it_shows_that_no_term_which_nobody_told_had_ended_it(
    term: str, answer: str, told: Callable[[str], dict[str, Any]], day: str
) -> None:
    pact = treaty(signed="2010-03-10", entry="signature", **told(day))
    out = dt.date.fromisoformat((When(day) + Term.parse(term)).edtf)

    assert "yes" == str(in_force(pact, on=out - dt.timedelta(days=1)).answer)
    assert answer == str(in_force(pact, on=out).answer)
    assert "unknown" == str(in_force(attrs.evolve(pact, acts=(), termination=None), on=out).answer)
