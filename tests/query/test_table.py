"""Records as a table, in a terminal."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bilateral import Contract, Meeting, Organization, Person, Record
from bilateral.query.fields import NAMESPACES
from bilateral.query.table import COLUMNS, MOST_ROWS, WIDEST_CELL, as_text
from bilateral.values.ids import LONGEST_ID
from strategies.pool import pooled_records


def contracts(count: int) -> list[Contract]:
    """So many contracts."""
    return [Contract(id=f"c-{number}", title=f"Rifles {number}") for number in range(count)]


@given(pooled_records())
def test_a_record_takes_one_line(record: Record) -> None:
    kind, head, line = as_text(Record, (record,)).split("\n")

    assert "1 record" == kind
    assert head.startswith("id")
    assert line.startswith(record.id[: WIDEST_CELL - 1])


def test_a_table_is_aligned_and_shows_what_somebody_says() -> None:
    several = (
        Contract(id="ak-203", title="Rifles", value="around Rs 5000 crore"),
        Contract(id="s-400", title="Systems"),
    )

    assert [
        "2 contracts",
        "id      title    value",
        "ak-203  Rifles   around Rs 5000 crore",
        "s-400   Systems",
    ] == as_text(Contract, several).split("\n")


def test_columns_come_in_one_order_whatever_the_records() -> None:
    head = as_text(
        Record, (Meeting(id="m", title="S", held="2021", ordinal=20), Contract(id="c", title="R", signed="2021"))
    )

    assert [name for name in COLUMNS if name in head.split("\n")[1]] == head.split("\n")[1].split()


@pytest.mark.parametrize("column", COLUMNS)
def test_a_column_is_a_field_that_some_kind_of_record_has(column: str) -> None:
    assert any(hasattr(space, column) for space in NAMESPACES.values()) or column == "id"


def test_people_and_bodies_are_listed_by_their_names() -> None:
    table = as_text(Record, (Person(id="rao", name="R. Rao", rank="General"), Organization(id="o", name="Works")))

    assert "General R. Rao" in table
    assert "Works" in table


def test_blanks_of_every_sort_are_one_blank_and_a_long_text_is_cut() -> None:
    table = as_text(Contract, (Contract(id="c", title="two\nlines\tand  more"), Contract(id="d", title="x" * 1000)))

    assert "two lines and more" in table
    assert f"{'x' * (WIDEST_CELL - 1)}…" in table
    assert "x" * WIDEST_CELL not in table


def test_of_very_many_the_first_are_shown_and_the_rest_counted() -> None:
    exactly, more = contracts(MOST_ROWS), contracts(MOST_ROWS + 3)

    assert len(exactly) + 2 == len(as_text(Contract, exactly).split("\n"))
    assert as_text(Contract, more).endswith("\n... and 3 more")


def test_of_none_there_is_a_count() -> None:
    assert "0 contracts" == as_text(Contract, ())


@given(st.integers(1, 2 * WIDEST_CELL))
@example(WIDEST_CELL)
@example(WIDEST_CELL + 1)
def test_a_cell_is_cut_where_it_is_too_wide_and_an_id_never(letters: int) -> None:
    name, title = "c" * min(letters, LONGEST_ID), "t" * letters
    shown = as_text(Contract, (Contract(id=name, title=title),)).split("\n")[2].split()
    cut = title if letters <= WIDEST_CELL else title[: WIDEST_CELL - 1] + "\N{HORIZONTAL ELLIPSIS}"

    assert [name, cut] == shown
