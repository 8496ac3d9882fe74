"""Terms and notices by article of the Vienna Convention of 1969: answers derived by hand before it ran.

Each row: the rule, and why the answers follow from it; what is on record; what is asked.
"""

from __future__ import annotations

from typing import Any

import pytest

from bilateral import Denunciation
from bilateral.parts import EndEvent
from strategies.pacts import (
    AT_ONCE,
    SIGNED,
    TACIT,
    act,
    acts_covered,
    answers,
    as_asked,
    denounced,
    on_its_day,
    protocol,
    to,
    treaty,
)

#: A year from April 2005, then without limit, unless opposed three months before its end: by 31 December 2005.
_A_YEAR: dict[str, Any] = {"signed": "2005-04-01", "entry": "signature", "known_clauses": "all", "term": "P1Y",
                           "renewal": "automatic", "notice": "P3M"}  # fmt: skip

SCENARIOS: list[tuple[str, list[Any], str]] = [
    # Article 54(a): terms and tacit renewal -------------------------------------------------------------------------
    (
        "art. 54(a): a notice not to renew ends it with its second term, and shows that it was renewed at the first",
        [
            treaty(
                signed="2000-06-15",
                entry="signature",
                known_clauses="all",
                term="P5Y",
                renewal="automatic",
                renewal_term="P5Y",
                notice="P6M",
                acts=[act("opposed_renewal", "IN", "2009-11-01", received="2009-11-20")],
            )
        ],
        "2004-01-01 in_force, 2008-01-01 in_force, 2010-06-14 in_force, 2010-06-15 denounced",
    ),
    (
        "art. 54(a): a notice a day too late ends it with the next term; whether the other was in time, nobody knows",
        [treaty(**TACIT, acts=[on_its_day("opposed_renewal", "RU", "2012-12-10")])],
        "2013-03-09 in_force, 2013-03-10 undetermined, 2015-03-09? in_force, 2015-03-10 denounced",
    ),
    (
        "art. 54(a): renewed twice at most, then over, whether anybody gave notice or not",
        [
            treaty(
                signed="2000-01-01",
                entry="signature",
                known_clauses="all",
                term="P2Y",
                renewal="automatic",
                renewal_term="P1Y",
                renewals=2,
                notice="P1M",
            )
        ],
        "2001-12-31 in_force, 2003-06-01 undetermined, 2003-12-31? in_force, 2004-01-01? expired, 2004-01-01 expired",
    ),
    (
        "art. 54(b): extended once by agreement, as often as it may be; then over",
        [
            treaty(
                signed="2010-04-08",
                entry_into_force="2011-02-05",
                known_clauses="all",
                term="P10Y",
                renewal="by_agreement",
                renewals=1,
            ),
            treaty(
                "x",
                signed="2021-01-27",
                entry_into_force="2021-02-03",
                term="P5Y",
                relations=to("extends"),
                known_clauses="all",
            ),
        ],
        "2021-02-04 in_force, 2021-02-05 in_force, 2026-02-04 in_force, 2026-02-05 expired",
    ),
    (
        "art. 54(a): a year, then without limit: a gazette that would hold a notice until the last day for it will do",
        [treaty(**_A_YEAR), acts_covered(["denounced"], "2005-01-01/2005-12-31")],
        "2006-03-31 in_force, 2006-04-01 in_force, 2020-01-01 in_force",
    ),
    (
        "art. 54(a): the same, but the gazette ends a day earlier",
        [treaty(**_A_YEAR), acts_covered(["denounced"], "2005-01-01/2005-12-30")],
        "2006-03-31 in_force, 2006-04-01 undetermined",
    ),
    (
        "art. 54(a): the same, but the gazette is of one of the two",
        [treaty(**_A_YEAR), acts_covered(["denounced"], "2005-01-01/2010-12-31", countries=["IN"])],
        "2006-03-31 in_force, 2006-04-01 undetermined, 2006-04-01? in_force",
    ),
    (
        "art. 54(a): five years from its signature, though it entered into force later",
        [
            treaty(
                signed="2010-03-10", entry_into_force="2010-09-01", period="2010-03-10/2015-03-09", known_clauses="all"
            )
        ],
        "2010-05-01 not_yet, 2015-03-09 in_force, 2015-03-10 expired",
    ),
    (
        "art. 54(a): until some day of 2015, which is its last: its first day is safe, no other",
        [treaty(signed="2010-05-01", entry="signature", period="2010-05-01/2015", known_clauses="all")],
        "2015-01-01 in_force, 2015-01-02 undetermined, 2015-12-31 undetermined, 2016-01-01 expired",
    ),
    (
        "art. 54(a): three years from 29 February and one by which they were extended are four, counted at once",
        [
            treaty(signed="2004-02-29", entry="signature", term="P3Y", renewal="none", known_clauses="all"),
            treaty(
                "x", signed="2006-01-01", entry="signature", term="P1Y", relations=to("extends"), known_clauses="all"
            ),
        ],
        "2007-02-28 in_force, 2008-02-28 in_force, 2008-02-29 expired",
    ),
    (
        "art. 54(a): it ends on the day before a party joins a union",
        [treaty(**SIGNED, ends_on=EndEvent(event="a party joins the union", date="2014-05-01", day_before=True))],
        "2014-04-30 in_force, 2014-05-01 expired",
    ),
    (
        "art. 54(a): it expires with another, on whatever ground that ends",
        [
            treaty(**SIGNED, ends_with="u"),
            treaty("u", **AT_ONCE, acts=[on_its_day("denounced", "RU", "2013-01-15")]),
        ],
        "2013-07-14 in_force, 2013-07-15 denounced, u 2013-07-15 denounced",
    ),
    (
        "art. 42(2), 54: asked of a month in which it ends, nobody can say",
        [treaty(**SIGNED, term="P3Y", renewal="none")],
        "2013-02 in_force, 2013-03 undetermined, 2013-04 expired",
    ),
    (
        "art. 54(a): ninety days count the first: January, February of a leap year and thirty of March",
        [treaty(signed="2012-01-01", entry="signature", known_clauses="all", term="P90D", renewal="none")],
        "2012-03-30 in_force, 2012-03-31 expired",
    ),
    (
        "art. 54(a): half years from 31 August end in February and on 31 August, each counted from the first day",
        [
            treaty(
                **{**_A_YEAR, "signed": "2010-08-31", "term": "P6M", "notice": "P1M"},
                renewal_term="P6M",
                acts=[on_its_day("opposed_renewal", "IN", "2012-01-15")],
            )
        ],
        "2011-08-30 in_force, 2012-01-14 in_force, 2012-02-28 in_force, 2012-02-29 denounced",
    ),
    (
        "art. 54(a): a year from some day of June",
        [treaty(signed="2011-01-01", entry_into_force="2011-06", known_clauses="all", term="P1Y", renewal="none")],
        "2011-05-31 not_yet, 2012-05-31 in_force, 2012-06-15 undetermined, 2012-06-30 expired",
    ),
    (
        "art. 54(a): an event ends it of which no day is known; a notice shows that it had not happened",
        [
            treaty(
                **AT_ONCE,
                ends_on=EndEvent(event="the canal opens"),
                acts=[on_its_day("denounced", "RU", "2015-02-10")],
            )
        ],
        "2010-03-10 in_force, 2014-01-01 in_force, 2015-08-09 in_force, 2015-08-10 denounced",
    ),
    (
        "art. 39, 54(a): an amending protocol with a shorter term of its own ends with that",
        [
            treaty(**SIGNED, term="P3Y", renewal="none"),
            protocol(
                signed="2011-01-01",
                entry="signature",
                term="P1Y",
                renewal="none",
                known_clauses="all",
                role="amending",
                parent="t",
            ),
        ],
        "p 2011-12-31 in_force, p 2012-01-01 expired, 2012-01-01 in_force, p 2014-01-01 expired",
    ),
    (
        "art. 68: opposed and opposed no more: it may be renewed, if the other was silent",
        [
            treaty(
                **TACIT,
                acts=[
                    on_its_day("opposed_renewal", "IN", "2012-06-01"),
                    on_its_day("revoked_denunciation", "IN", "2012-08-01"),
                ],
            )
        ],
        "2013-03-09 in_force, 2013-03-10 undetermined, 2013-03-10? in_force",
    ),
    (
        "art. 54(a): three years, and of a renewal nobody has read, or it is known that there is none",
        [
            treaty(signed="2010-03-10", entry="signature", term="P3Y"),
            treaty("u", signed="2010-03-10", entry="signature", term="P3Y", without=["renewal"]),
        ],
        "2013-03-09 in_force, 2013-03-10 undetermined, u 2013-03-09 in_force, u 2013-03-10 expired",
    ),
    (
        "art. 24, 54(a): its time begins after its entry into force, which is none the less in force",
        [
            treaty(
                signed="2011-05-05", entry_into_force="2011-06-01", period="2012-01-01/2014-12-31", known_clauses="all"
            )
        ],
        "2011-05-31 not_yet, 2011-06-01 in_force, 2014-12-31 in_force, 2015-01-01 expired",
    ),
    # Articles 54(a), 56, 67 and 68: notices -------------------------------------------------------------------------
    (
        "art. 54(a), 78: a month's notice received on 31 January has run out on the last of February",
        [
            treaty(
                **SIGNED,
                denunciation=Denunciation(notice="P1M", effect="at_once"),
                acts=[denounced("2012-01-20", "2012-01-31")],
            )
        ],
        "2012-02-28 in_force, 2012-02-29 denounced",
    ),
    (
        "art. 54(a): with effect from the first day of the third month after",
        [
            treaty(
                **SIGNED,
                denunciation=Denunciation(notice="P3M", effect="first_of_month"),
                acts=[denounced("2016-11-01", "2016-11-01")],
            )
        ],
        "2017-01-31 in_force, 2017-02-01 denounced",
    ),
    (
        "art. 54(a): at any time, with effect at the end of the running term, six months' notice just kept",
        [
            treaty(
                **{**TACIT, "notice": None},
                denunciation=Denunciation(notice="P6M", effect="end_of_period"),
                acts=[denounced("2012-09-09", "2012-09-09")],
            )
        ],
        "2013-03-09 in_force, 2013-03-10 denounced",
    ),
    (
        "art. 54(a): six months from sending, as the clause has it",
        [
            treaty(
                **SIGNED,
                denunciation=Denunciation(notice="P6M", counted_from="sent"),
                acts=[denounced("2014-02-10", "2014-03-30")],
            )
        ],
        "2014-08-09 in_force, 2014-08-10 denounced",
    ),
    (
        "art. 78: of a notice that was sent and perhaps never came, it is known only how long it had no effect",
        [treaty(**AT_ONCE, acts=[denounced("2014-02-10")])],
        "2014-08-09 in_force, 2014-08-10 undetermined, 2020-01-01 undetermined",
    ),
    (
        "art. 56: no clause on denunciation: twelve months are certain, and then nobody knows whether one may",
        [treaty(**SIGNED, acts=[denounced("2010-05-05", "2010-05-05")])],
        "2011-05-04 in_force, 2011-05-05 undetermined",
    ),
    (
        "art. 56: the same where only these clauses are known not to be there",
        [
            treaty(
                signed="2010-03-10",
                entry="signature",
                known_clauses="none",
                without=["denunciation", "notice"],
                acts=[denounced("2010-05-05", "2010-05-05")],
            )
        ],
        "2011-05-04 in_force, 2011-05-05 undetermined",
    ),
    (
        "art. 54(a): six months' notice, but no end before ten years are over",
        [
            treaty(
                signed="2000-01-01",
                entry="signature",
                known_clauses="all",
                denunciation=Denunciation(notice="P6M", not_before="P10Y"),
                acts=[denounced("2005-03-01", "2005-03-01")],
            )
        ],
        "2005-09-01 in_force, 2009-12-31 in_force, 2010-01-01 denounced",
    ),
    (
        "art. 68: only who gave a notice can take it back",
        [
            treaty(
                **AT_ONCE,
                acts=[denounced("2015-01-10", "2015-01-10"), on_its_day("revoked_denunciation", "RU", "2015-03-01")],
            )
        ],
        "2015-07-09 in_force, 2015-07-10 denounced",
    ),
    (
        "art. 68, 78: taken back in time, but received when it had taken effect",
        [
            treaty(
                **AT_ONCE,
                acts=[
                    denounced("2015-01-10", "2015-01-10"),
                    act("revoked_denunciation", "IN", "2015-07-01", received="2015-07-15"),
                ],
            )
        ],
        "2015-07-09 in_force, 2015-07-10 denounced, 2015-08-01 denounced",
    ),
    (
        "art. 68: what was taken back may be given again: a notice is revoked by what comes after it alone",
        [
            treaty(
                **AT_ONCE,
                acts=[
                    denounced("2015-01-10", "2015-01-10"),
                    on_its_day("revoked_denunciation", "IN", "2015-03-01"),
                    denounced("2016-02-01", "2016-02-01"),
                ],
            )
        ],
        "2015-07-10 in_force, 2016-07-31 in_force, 2016-08-01 denounced",
    ),
    (
        "art. 54(a): of two notices the one that takes effect first",
        [treaty(**AT_ONCE, acts=[denounced("2015-04-01", "2015-04-01"), on_its_day("denounced", "RU", "2015-02-15")])],
        "2015-08-14 in_force, 2015-08-15 denounced",
    ),
    (
        "art. 68: a notice taken back leaves that of the other",
        [
            treaty(
                **AT_ONCE,
                acts=[
                    denounced("2015-02-01", "2015-02-01"),
                    on_its_day("revoked_denunciation", "IN", "2015-03-01"),
                    on_its_day("denounced", "RU", "2015-05-01"),
                ],
            )
        ],
        "2015-08-01 in_force, 2015-10-31 in_force, 2015-11-01 denounced",
    ),
    (
        "art. 54(a): of a notice received some day in March it is known when it has surely run out",
        [treaty(**AT_ONCE, acts=[denounced(None, "2015-03")])],
        "2015-08-31 in_force, 2015-09-15 undetermined, 2015-09-30 denounced",
    ),
    (
        "art. 54(a): a day too late for the end of the running term, so with the next, if the other was silent",
        [
            treaty(
                **{**TACIT, "notice": None},
                denunciation=Denunciation(notice="P6M", effect="end_of_period"),
                acts=[denounced("2012-09-10", "2012-09-10")],
            )
        ],
        "2013-03-09 in_force, 2014-01-01 undetermined, 2015-03-09? in_force, 2015-03-10 denounced",
    ),
    (
        "art. 54(a): no end before ten years from some day of 2000",
        [
            treaty(
                signed="1999-06-06",
                entry_into_force="2000",
                known_clauses="all",
                denunciation=Denunciation(notice="P6M", not_before="P10Y"),
                acts=[denounced("2005-03-01", "2005-03-01")],
            )
        ],
        "2009-12-31 in_force, 2010-06-01 undetermined, 2010-12-31 denounced",
    ),
    (
        "art. 54(a): with effect from some day of 2016",
        [treaty(**SIGNED, acts=[denounced("2015-05-05", "2015-05-05", effective="2016")])],
        "2015-12-31 in_force, 2016-06-01 undetermined, 2016-12-31 denounced",
    ),
    (
        "art. 44: a notice of a part leaves the rest in force",
        [treaty(**AT_ONCE, acts=[denounced("2015-01-10", "2015-01-10", part="its annex II")])],
        "2015-07-10 in_force, 2018-01-01 in_force",
    ),
    (
        "art. 54(a): the day of effect that a notice names goes before what the clause gives",
        [treaty(**AT_ONCE, acts=[denounced("2015-01-10", "2015-01-10", effective="2016-01-01")])],
        "2015-07-10 in_force, 2015-12-31 in_force, 2016-01-01 denounced",
    ),
    (
        "art. 54(a): who withdraws from what two concluded ends it, with the notice of the clause",
        [treaty(**AT_ONCE, acts=[on_its_day("withdrew", "RU", "2015-01-10")])],
        "2015-07-09 in_force, 2015-07-10 denounced",
    ),
]


@pytest.mark.parametrize(("kept", "asked"), [row[1:] for row in SCENARIOS], ids=[row[0] for row in SCENARIOS])
def test_the_answer_is_that_of_the_article(kept: list[Any], asked: str) -> None:
    assert as_asked(asked) == answers(kept, as_asked(asked))
