"""Reports such as papers print: whole sentences that make sense, some of which say something of every kind."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import strategies as st

from bilateral.testing import countries
from bilateral.values.numbers.grouping import grouped

_NAMES = ("India", "Russia", "Sri Lanka", "Pakistan", "the US", "the Russian Federation", "Egypt", "the UK")
_ADJECTIVES = ("Indian", "Russian", "Egyptian", "Sri Lankan", "British")
_CUES = ("", "", "around ", "more than ", "nearly ", "up to ", "at least ", "about ", "over ")
_MONEY = (
    "Rs {}",
    "Rs. {} crore",
    "\u20b9{} crore",
    "${} million",
    "US${} billion",
    "\u20ac{}-{} bn",
    "{} billion rupees",
)
_THINGS = ("rifles", "AK-203 assault rifles", "tonnes of wheat", "MW", "people", "aircraft", "tanks", "km")
_DAYS = (
    "on Monday", "last year", "on 6 December 2021", "on December 6, 2021", "in February 2019", "since 2018", "by 2031",
    "in FY22", "in 2021-22", "in the early 1990s", "next month", "from 2021 to 2031", "yesterday", "on 2021-12-06",
)  # fmt: skip
_MEETINGS = (
    "20th meeting of the India-Russia Inter-Governmental Commission", "21st annual summit", "maiden 2+2 dialogue",
    "third round of talks",
)  # fmt: skip
_SENTENCES = (
    "{name} and {other} signed a contract worth {money} {day}.",
    "The {adjective} army will get {cue}{number} {things} {day}, officials said.",
    "The {meeting} between {name} and {other} was held {day}.",
    "It cost {money}, {day}; {name} had offered {money2}.",
    "{Number} {things} were delivered to {name}.",
    "The S-400 and the Su-30MKI were shown under Article 370, at 10:30 am; {name} won 3-2.",
    "\u201cWe paid {money} to {other} {day},\u201d the {adjective} minister told the {meeting}.",
    "Nothing was said of money.",
)  # fmt: skip


@st.composite
def sentences(draw: st.DrawFn) -> str:
    """One sentence, in good English."""
    number = draw(st.integers(2, 10**7))
    fill = {
        "name": draw(st.sampled_from(_NAMES) | countries().map(lambda country: country.name)),
        "other": draw(st.sampled_from(_NAMES)),
        "adjective": draw(st.sampled_from(_ADJECTIVES)),
        "money": draw(_amounts()),
        "money2": draw(_amounts()),
        "cue": draw(st.sampled_from(_CUES)),
        "number": grouped(Decimal(number), draw(st.sampled_from(["indian", "international"]))),
        "Number": draw(st.sampled_from(["Five", "A dozen", "As many as 54,57,702", "Twenty-five"])),
        "things": draw(st.sampled_from(_THINGS)),
        "day": draw(st.sampled_from(_DAYS)),
        "meeting": draw(st.sampled_from(_MEETINGS)),
    }
    return draw(st.sampled_from(_SENTENCES)).format(**fill)


def _amounts() -> st.SearchStrategy[str]:
    numbers = st.integers(1, 9).flatmap(lambda low: st.tuples(st.just(low), st.integers(low + 1, 99)))
    amounts = st.tuples(st.sampled_from(_MONEY), numbers).map(lambda made: made[0].format(*made[1]))
    return st.tuples(st.sampled_from(_CUES), amounts).map("".join)


def reports() -> st.SearchStrategy[str]:
    """Several sentences, in one paragraph."""
    return st.lists(sentences(), min_size=1, max_size=5).map(" ".join)
