"""JSON: as strict as the standard, and stricter where it leaves things open."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import Person, Register, dumps, loads
from bilateral.formats.faults import Path
from bilateral.formats.files import check_text
from bilateral.formats.json import encoded, lines_of, read, spots
from bilateral.formats.plain import UNREAD, InvalidPlain, is_list, is_mapping
from strategies.files import plain_values


@given(plain_values(), st.sampled_from([None, 1, "\t"]))
def test_every_value_of_a_text_is_found_where_it_stands(data: Any, indent: int | str | None) -> None:
    text = json.dumps(data, indent=indent, ensure_ascii=False)
    found = {spot.path: spot for spot in spots(text)}

    assert dict(_leaves(data, ())) == {
        path: json.loads(spot.words) for path, spot in found.items() if spot.words not in ("[", "{")
    }
    for path, spot in found.items():
        key_or_value = json.dumps(path[-1], ensure_ascii=False) if path and isinstance(path[-1], str) else spot.words
        assert text.startswith(key_or_value, spot.offset)
        assert 1 + text.count("\n", 0, spot.offset) == lines_of(text, [path])[path].line


def _leaves(data: object, path: Path) -> Iterator[tuple[Path, object]]:
    if is_mapping(data):
        for key, inner in data.items():
            yield from _leaves(inner, (*path, key))
    elif is_list(data):
        for index, inner in enumerate(data):
            yield from _leaves(inner, (*path, index))
    else:
        yield path, data


@given(plain_values())
def test_what_is_written_is_read_back(data: Any) -> None:
    document = read(encoded(data).decode())

    assert (data, ()) == (document.data, document.faults)


@pytest.mark.parametrize(
    ("text", "data", "problems"),
    [
        ('{"a": 1, "a": 2}', {"a": 1}, ["the same key twice"]),
        ('{"a": {"b": 1, "b": 2, "b": 3}}', {"a": {"b": 1}}, ["the same key twice"] * 2),
        ('{"a": 1, "\\u0061": 2}', {"a": 1}, ["the same key twice"]),
        ("[NaN, Infinity, -Infinity]", [UNREAD] * 3, ["no JSON"] * 3),
        ("[1e999, -1e999]", [UNREAD] * 2, ["a number too large to be meant"] * 2),
        (f"[{'9' * 41}]", [UNREAD], ["a number too large to be meant"]),
        (f"[{'9' * 40}]", [10**40 - 1], []),
        (f"[{'9' * 5000}]", [UNREAD], ["a number too large to be meant"]),
        ("[" * 100_000, UNREAD, ["nested too deeply"]),
        ('{"a":' * 100_000, UNREAD, ["nested too deeply"]),
        ('["a\\u0000b"]', ["a\x00b"], []),
        ('["\\ud83d\\ude00"]', ["😀"], []),
        *(
            (text, UNREAD, ["no JSON"])
            for text in ("[1,]", '{"a": 1,}', "{'a': 1}", "{a: 1}", "[1] 2", "[01]", "[+1]", "[.5]", "[1.]", '["\x01"]',
                         '["\t"]', "// x", "nan", "[0x1]", '["\\x"]', "\x00", "[１]", "[True]", "[1 2]", "\ufeff[]")
        ),
        *((text, UNREAD, ["it ends before it is complete"]) for text in ("[1", '{"a"', '{"a":', "[1, ", "{")),
        *((text, UNREAD, ["an empty text"]) for text in ("", " \n")),
    ],
)  # fmt: skip
def test_what_is_no_json_or_has_no_one_meaning_is_told(text: str, data: object, problems: list[str]) -> None:
    document = read(text)

    assert data == document.data
    assert problems == [fault.problem for fault in document.faults]
    assert all(fault.line == 1 or fault.line == text.count("\n") + 1 for fault in document.faults)


def test_an_unended_text_is_told_where_it_begins() -> None:
    (fault,) = read('{"a": 1,\n "b": "x').faults

    assert ("no JSON", "'\"x'", 2) == (fault.problem, fault.came, fault.line)


def test_half_a_character_cannot_be_written_and_says_so() -> None:
    with pytest.raises(InvalidPlain, match="half a character"):
        encoded(["\ud800"])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('{"bilateral": 1}\n{"type": "persn"}', [(2, "$.type", "no type of record")]),
        ('{"bilateral": 1}\n{"id": "a"}', [(2, "$.type", "missing key")]),
        ('{"bilateral": 1}\n\n[1]\n', [(3, "$", "no record")]),
        ('{"bilateral": 1}\n{"type": "per', [(2, "$", "no JSON")]),
        ('{"bilateral": 1}\n{"bilateral": 1}', [(2, "$.bilateral", "a second header")]),
        ('{"bilateral": 1, "outsid": []}', [(1, "$.outsid", "unknown key")]),
        ('{"bilateral": 1, "outside": ["a b"]}', [(1, "$.outside[0]", "no id")]),
        ('{"bilateral": 2}\n{"type": "person"}', [(1, "$.bilateral", "another version")]),
        ('{"bilateral": 1\n{"type": "person", "id": "a", "name": "b"}', [(1, "$", "it ends before it is complete")]),
        ('{"type": "person", "id": "a", "name": "b"}', [(1, "$.bilateral", "missing key")]),
        ('{"bilateral": 1}\n{"type": "person", "id": "a"}', [(2, "$.name", "missing key")]),
        (
            '{"bilateral": 1}\n{"type": "person", "id": "a", "id": "b", "name": "c"}',
            [(2, "$.id", "the same key twice")],
        ),
        ('{"bilateral": 1}\n{"type": NaN, "id": "a"}', [(2, "$.type", "no JSON")]),
        ("", [(1, "$.bilateral", "missing key")]),
    ],
)
def test_a_line_that_cannot_be_read_is_told_by_its_number(text: str, told: list[tuple[int, str, str]]) -> None:
    faults = check_text(text, "jsonl").faults

    assert told == [(fault.line, fault.path, fault.problem) for fault in faults]


def test_a_line_separator_within_a_text_ends_no_line() -> None:
    text = '{"bilateral": 1}\n{"type": "person", "id": "a", "name": "x\u2028y\x85z"}'

    assert "x\u2028y\x85z" == loads(text, "jsonl").persons["a"].name


def test_each_line_stands_for_itself() -> None:
    text = dumps(Register((Person(id="a", name="x"), Person(id="b", name="y"))), "jsonl")

    assert '{"bilateral":1}\n{"type":"person","id":"a","name":"x"}\n{"type":"person","id":"b","name":"y"}\n' == text
