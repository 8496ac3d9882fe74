"""Laws of lengths of time as treaties word them, however they are led in, counted, bracketed and shortened."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bilateral import Term
from bilateral.errors import InvalidTerm
from bilateral.numbers import spell

#: The names of each unit, the last of them with a point where it is cut short, and what one of it is.
UNITS = {
    ("year", "years", "yr", "yrs", "yr.", "yrs."): Term(years=1),
    ("month", "months", "mth", "mths", "mo", "mos", "mth.", "mths.", "mo.", "mos."): Term(months=1),
    ("week", "weeks", "wk", "wks", "wk.", "wks."): Term(days=7),
    ("day", "days"): Term(days=1),
    ("fortnight", "fortnights"): Term(days=14),
    ("decade", "decades"): Term(years=10),
    ("century", "centuries"): Term(years=100),
}
LEADS = st.sampled_from([
    "", "for ", "a ", "the ", "a period of ", "for a period of ", "a term of ", "the duration of ",
    "for the term of ", "a further period of ", "for a further term of ", "for the ",
])  # fmt: skip


@attrs.frozen
class Worded:
    """Some words, and the length of time that they say."""

    words: str
    term: Term


@st.composite
def counted(draw: st.DrawFn, unit: Term, names: tuple[str, ...]) -> Worded:
    """Draw so many of a unit, in digits, in words, or in words and in brackets again."""
    count = draw(st.integers(2, 120))
    said = draw(st.sampled_from([str(count), spell(count), f"{spell(count)} ({count})", f"{count} ({count})"]))
    return Worded(f"{said}{draw(st.sampled_from([' ', '-']))}{draw(st.sampled_from(names))}", _times(count, unit))


def _times(count: int, unit: Term) -> Term:
    return Term(years=count * unit.years, months=count * unit.months, days=count * unit.days)


ONE_UNIT = st.sampled_from(list(UNITS.items())).flatmap(lambda entry: counted(entry[1], entry[0]))


@st.composite
def several(draw: st.DrawFn) -> Worded:
    """Draw two or three units, each once, the greater first."""
    entries = list(UNITS.items())
    of_each = [entries[0], entries[1], draw(st.sampled_from([entries[2], entries[3]]))]
    chosen = draw(st.lists(st.sampled_from(of_each), min_size=2, max_size=3, unique_by=lambda entry: entry[0]))
    parts = [draw(counted(unit, names)) for names, unit in sorted(chosen, key=of_each.index)]
    joint = draw(st.sampled_from([" and ", ", ", ", and ", " "]))
    whole = [part.term for part in parts]
    total = Term(
        years=sum(term.years for term in whole),
        months=sum(term.months for term in whole),
        days=sum(term.days for term in whole),
    )
    return Worded(joint.join(part.words for part in parts), total)


@given(LEADS, ONE_UNIT | several(), st.sampled_from(["", " period", " term"]))
@example("for the ", Worded("2 yrs.", Term(years=2)), "")
@example(
    "for a further period of ",
    Worded(
        "seventy-seven (77) decades, and one hundred and seventeen (117) months, and "
        "one hundred and seventeen (117) fortnights",
        Term(years=770, months=117, days=1638),
    ),
    " period",
)
def test_a_length_of_time_is_read_however_it_is_worded(lead: str, worded: Worded, noun: str) -> None:
    assert worded.term == Term.parse(f"{lead}{worded.words}{noun}")


@given(st.integers(2, 60), st.sampled_from(["year", "decade", "century"]))
def test_a_half_more_stands_before_or_behind_the_unit(count: int, unit: str) -> None:
    many = {"year": "years", "decade": "decades", "century": "centuries"}[unit]
    half = {"year": Term(months=6), "decade": Term(years=5), "century": Term(years=50)}[unit]
    whole = _times(count, Term.parse(f"one {unit}"))
    expected = Term(years=whole.years + half.years, months=half.months)

    for words in (f"{spell(count)} and a half {many}", f"{count} {many} and one half", f"{count}.5 {many}"):
        assert expected == Term.parse(words)


@pytest.mark.parametrize("words", ["half a {}", "a half {}", "a half-{}"])
@pytest.mark.parametrize(("unit", "term"), [("year", "P6M"), ("decade", "P5Y"), ("century", "P50Y")])
def test_a_half_stands_alone(words: str, unit: str, term: str) -> None:
    assert Term.parse(term) == Term.parse(words.format(unit))


@given(st.integers(2, 90), st.integers(2, 90), st.sampled_from(["years", "months", "days"]))
def test_brackets_that_say_another_number_are_refused(count: int, other: int, unit: str) -> None:
    words = f"{spell(count)} ({other}) {unit}"
    if count == other:
        assert Term.parse(f"{count} {unit}") == Term.parse(words)
    else:
        with pytest.raises(InvalidTerm):
            Term.parse(words)
