"""How faults are told: at a path, on a line, with what came and what would have been taken."""

from __future__ import annotations

import gc
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral.formats.faults import (
    AlreadyTold,
    Path,
    PathFault,
    by_lines,
    line_at,
    line_starts,
    located,
    nowhere,
    path_faults,
    path_of,
    path_text,
    shown,
)
from bilateral.formats.files import check_text

_NAMES = st.from_regex(r"[a-z_]{1,9}", fullmatch=True)


@given(_NAMES, st.lists(_NAMES | st.integers(0, 99)))
def test_a_path_that_was_written_is_read_back(first: str, rest: list[str | int]) -> None:
    path: Path = (first, *rest)

    assert path == path_of(path_text(path).removeprefix("$."))


@given(st.lists(st.text() | st.integers(0), max_size=5))
def test_any_path_can_be_written_and_is_not_long(steps: list[str | int]) -> None:
    assert path_text(tuple(steps)).startswith("$")
    assert len(path_text(("x" * 10_000, "\x00" * 10_000, "é" * 10_000))) < 1000


@given(st.text(st.sampled_from("a\n\r")), st.data())
def test_a_line_is_counted_by_the_line_ends_before_it(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    if text[offset - 1 : offset + 1] == "\r\n":
        offset += 1  # within a line end is in neither line

    assert len(re.split("\r\n|\r|\n", text[:offset])) == line_at(line_starts(text), offset)


def test_what_is_missing_stands_where_its_parent_begins() -> None:
    locate = by_lines({(): 1, ("persons",): 3, ("persons", 0): 4})

    assert {("persons", 0, "name"): 4, ("persons", 7): 3, ("tags",): 1} == {
        path: place.line for path, place in locate([("persons", 0, "name"), ("persons", 7), ("tags",)]).items()
    }


def test_faults_come_in_the_order_of_their_lines() -> None:
    found = [PathFault(("b",), "second"), PathFault(("a",), "first"), PathFault((), "third", line=9)]
    faults = located(found, by_lines({("a",): 1, ("b",): 2}), "r.yaml")

    assert ["r.yaml:1: $.a: first", "r.yaml:2: $.b: second", "r.yaml:9: $: third"] == [str(one) for one in faults]


@pytest.mark.parametrize(("came", "words"), [(None, "null"), (True, "true"), (False, "false"), (1, "1"), ("a", "'a'")])
def test_what_came_is_shown_as_the_file_writes_it(came: object, words: str) -> None:
    assert words == shown(came)


def test_what_is_nested_very_deeply_is_shown_all_the_same() -> None:
    deep: object = 0
    for _ in range(100_000):
        deep = [deep]

    assert "too deep" in shown(deep)


def test_what_was_told_is_not_told_again() -> None:
    assert [] == list(path_faults(AlreadyTold(), ()))


def test_an_error_of_the_program_is_no_fault_of_the_file() -> None:
    with pytest.raises(ZeroDivisionError):
        list(path_faults(ZeroDivisionError(), ()))


def test_nothing_that_was_raised_is_kept_when_the_faults_of_it_are_told() -> None:
    def held() -> int:
        return sum(isinstance(one, BaseException) for one in gc.get_objects())

    contract = '{"id": "x", "title": "X", "value": "Rs 1 croe", "parties": [{"land": 1}]}'
    gc.collect()
    gc.disable()  # as while a file is read
    try:
        before = held()
        faults = check_text(f'{{"bilateral": 1, "contracts": [{contract}]}}').faults
        after = held()
    finally:
        gc.enable()

    assert (2, before) == (len(faults), after)


def test_where_nobody_knows_the_line_there_is_none() -> None:
    (fault,) = located([PathFault(("a",), "wrong")], nowhere)

    assert ("$.a", None) == (fault.path, fault.line)
