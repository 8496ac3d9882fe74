"""Marks on a text."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given

from bilateral import Country, Found, Reading, When
from bilateral.reading.display.marks import Closed, Mark, Opened, marks_of, parts, rows_of
from bilateral.reading.found import FoundKind, in_order
from bilateral.types import FoundCountry, Words
from strategies.pool import pooled_readings
from strategies.readings import READING


@given(pooled_readings())
def test_the_words_of_all_parts_make_the_text(reading: Reading) -> None:
    assert reading.text == "".join(part for part in parts_of(reading) if isinstance(part, str))


@given(pooled_readings())
def test_marks_nest(reading: Reading) -> None:
    opened: list[object] = []
    for part in parts_of(reading):
        match part:
            case Opened():
                opened.append(part.mark)
            case Closed():
                assert part.mark == opened.pop()
            case str():
                assert part

    assert [] == opened


@given(pooled_readings())
def test_each_mark_holds_its_words(reading: Reading) -> None:
    marks = list(marks_of(rows_of(reading)))
    place, covered = 0, dict[int, list[tuple[int, int]]]()
    opened: list[Mark] = []
    for part in parts(reading.text, marks):
        match part:
            case Opened():
                opened.append(part.mark)
            case Closed():
                opened.pop()
            case str():
                for mark in opened:
                    covered.setdefault(id(mark), []).append((place, place + len(part)))
                place += len(part)
    for mark in marks:
        pieces = covered[id(mark)]

        assert (mark.start, mark.end) == (pieces[0][0], pieces[-1][1])
        assert all(one[1] == other[0] for one, other in pairwise(pieces))


@given(pooled_readings())
def test_each_mark_begins_once_and_ends_once(reading: Reading) -> None:
    marks = list(marks_of(rows_of(reading)))
    every = list(parts_of(reading))

    assert len(marks) == sum(isinstance(part, Opened) and part.is_start for part in every)
    assert len(marks) == sum(isinstance(part, Closed) and part.is_end for part in every)


@given(pooled_readings())
def test_rows_are_numbered_in_the_order_of_the_text(reading: Reading) -> None:
    rows = rows_of(reading)
    kinds = (reading.money, reading.quantities, reading.dates, reading.countries, reading.meetings, reading.ambiguous)

    assert sum(map(len, kinds)) == len(rows)
    assert list(range(1, len(rows) + 1)) == [row.number for row in rows]
    assert sorted(row.found.start for row in rows) == [row.found.start for row in rows]
    assert [(row.kind, row.found) for row in rows] == list(in_order(reading))


def test_marks_that_lie_across_each_other_are_split() -> None:
    reading = Reading(
        text="abc",
        source="x",
        dates=(Found(When("2031"), "ab", 0, 2),),
        countries=(FoundCountry(Country("IN"), "bc", 1, 3),),
    )
    shown = "".join(
        part if isinstance(part, str) else "[" if isinstance(part, Opened) else "]" for part in parts_of(reading)
    )

    assert "[a[b]][c]" == shown


def test_a_row_says_what_its_words_mean() -> None:
    rows = {row.words.text: row for row in rows_of(READING)}

    assert "about ₹5,000 crore" == rows["around Rs 5,000 crore"].value
    assert "Russia (adjective)" == rows["Russian"].value
    assert "2022-12-06 or 2022-06-12" == rows["06/12/2022"].value
    assert "20th meeting of their commission" == rows["20th meeting of their commission"].value
    assert "123-137" == rows["around Rs 5,000 crore"].place
    assert FoundKind.QUANTITY is rows["70,000 Russian rifles"].kind
    assert Words("70,000 Russian rifles", 91, 112) == rows["70,000 Russian rifles"].words


def parts_of(reading: Reading) -> list[str | Opened | Closed]:
    return list(parts(reading.text, marks_of(rows_of(reading))))
