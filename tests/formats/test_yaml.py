"""YAML 1.2: what a word means, what is refused, how a register is laid out."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import loads
from bilateral.formats import yaml
from bilateral.formats.plain import DEEPEST, UNREAD
from bilateral.formats.yaml import LONGEST_LINE, block
from bilateral.formats.yaml_composer import LONGEST_WORD, resolved
from bilateral.testing import texts

_KEYS = st.from_regex(r"[a-z][a-z_]{0,9}", fullmatch=True)
#: Each begins a list or a mapping in the one before.
NESTING = ("[", "{", "- ", "? ", "[{", "[?")


def plain_documents() -> st.SearchStrategy[dict[str, Any]]:
    """Mappings of what our documents are made of."""
    any_texts = st.text(st.characters(codec="utf-8"))
    scalars = st.none() | st.booleans() | st.integers(-(10**38), 10**38) | texts() | any_texts
    inner = st.recursive(
        scalars, lambda of: st.lists(of, max_size=3) | st.dictionaries(_KEYS, of, max_size=3), max_leaves=8
    )
    return st.dictionaries(_KEYS, inner, min_size=1, max_size=3)


@given(plain_documents())
def test_plain_data_is_the_same_after_it_was_written(data: dict[str, Any]) -> None:
    document = yaml.read(block(data))

    assert (data, ()) == (document.data, document.faults)


@pytest.mark.parametrize("words", [5, 20])
def test_a_list_that_would_make_a_long_line_has_a_line_for_each_member(words: int) -> None:
    lines = block({"tags": ["eleven more"] * words}).splitlines()

    assert len(lines) == (1 if words == 5 else 21)
    assert max(map(len, lines)) <= LONGEST_LINE


@pytest.mark.parametrize(
    ("word", "meaning"),
    [
        *((word, word) for word in ("NO", "no", "yes", "on", "y", "2019-02-28", "1_000", "1:30", "0b1", "-", "nul")),
        *((word, None) for word in ("", "~", "null", "Null", "NULL")),
        *((word, True) for word in ("true", "True", "TRUE")),
        *((word, False) for word in ("false", "False", "FALSE")),
        *(("017", 17), ("-5", -5), ("+5", 5), ("0o17", 15), ("0x1f", 31)),
        *(("5.4", 5.4), (".5", 0.5), ("5.", 5.0), ("1e3", 1000.0), ("-2.5E-1", -0.25)),
        *((word, UNREAD) for word in (".inf", "-.Inf", ".NaN", "1e999", "9" * 41, "-" + "9" * 41)),
    ],
)
def test_a_word_means_what_the_core_schema_says(word: str, meaning: object) -> None:
    found, kinds = resolved(word), (bool, int, float, str)

    assert meaning == found
    assert [isinstance(meaning, kind) for kind in kinds] == [isinstance(found, kind) for kind in kinds]
    if type(meaning) in (int, float):
        assert word == repr(found)


@pytest.mark.parametrize("quoted", ['"20"', "'20'", "|-\n 20", ">-\n 20"])
def test_what_is_in_quotes_is_a_text(quoted: str) -> None:
    assert {"a": "20"} == yaml.read(f"a: {quoted}").data


@pytest.mark.parametrize(
    ("text", "problem", "line"),
    [
        ("a: 1\nb: &x 2", "an anchor", 2),
        ("a: &x [1]", "an anchor", 1),
        ("a: 1\nb: *x", "an alias", 2),
        ("a: !!str 1", "a tag", 1),
        ("a:\n  - !set {b: 1}", "a tag", 2),
        ("&x a: 1", "an anchor", 1),
        ("a: 1\n\na: 2", "the same key twice", 3),
        ("a: {b: 1,\n b: 2}", "the same key twice", 2),
        ("? [a]\n: 1", "a key that is no text", 1),
        ("? {a: 1}\n: 1", "a key that is no text", 1),
        ("? *x\n: 1", "a key that is no text", 1),
        ("a: 1\n---\na: 2", "a second document", 2),
        ("%YAML 1.1\n---\na: 1", "another version of YAML", 2),
        ("%YAML 9.9\n---\na: 1", "no YAML", 1),
        ("a: 1\nb: c: d", "no YAML", 2),
        ("a: [1", "no YAML", 1),
        ("a: 'x\n", "no YAML", 1),
        ('a: 1\nb: "x\nc: 1\nd: 2\n', "no YAML", 2),
        ("a: 1\nb: 'x\n---\nc: 1\n", "no YAML", 2),
        ("a: 1\nb: [1, 2\nc: 1\nd: 2\n", "no YAML", 2),
        ("a: 1\nb: {c: 1\nd: 2\n", "no YAML", 2),
        ("a:\n  - b: [1,\n      2\n    c: 1\n", "no YAML", 2),
        ("a:\n  - {b: 1,\n    c: '2' d}\n", "no YAML", 3),
        ("a: [1,\n  {b: 1\nc: 1\n", "no YAML", 2),
        ("[1,\n2,\n'3' 4]\n", "no YAML", 3),
        ("[1,\n2\n", "no YAML", 1),
        ("a: [1,\n  2,\n  '3' 4,\n  5]\n", "no YAML", 3),
        ('{\n  "a": 1,\n  "b": 2\n  "c": 3\n}\n', "no YAML", 4),
        ("a: 1\nb:x\nc: 1\n", "no YAML", 2),
        ("a: 1\rb: c: d\r", "no YAML", 2),
        ("a: 1\r\nb: c: d", "no YAML", 2),
        ("a: 1\n\tb: 1", "no YAML", 2),
        ("a: @b", "no YAML", 1),
        ("a: 1\nb: \x07", "no YAML", 2),
        ("a: \ud800", "no YAML", 1),
        ("a: 1\nb: 1e999", "a number too large to be meant", 2),
        *((f"a: \n{mark * (DEEPEST + 5)}", "nested too deeply", 2) for mark in NESTING),
        *((mark * 6000, "nested too deeply", 1) for mark in NESTING),
        ("a: 1\nb: " + "x" * (LONGEST_WORD + 1), "a word too long to be meant", 2),
        ("", "an empty text", 1),
        ("# a remark", "an empty text", 1),
    ],
)
def test_what_is_no_plain_data_is_told_with_its_line(text: str, problem: str, line: int) -> None:
    found = yaml.read(text).faults

    assert (problem, line) in [(fault.problem, fault.line) for fault in found]
    assert 1 == len(found)


def test_what_may_be_nested_is_read() -> None:
    text = "[" * DEEPEST + "]" * DEEPEST

    assert () == yaml.read(text).faults


def test_brackets_that_are_no_lists_are_not_counted() -> None:
    many = "[{" * 1000

    assert {"a": f"x{many}", "b": many, "c": many} == yaml.read(
        f"a: x{many} # {many}\nb: '{many}'\nc: |-\n {many}"
    ).data


def test_anchors_and_aliases_are_told_once_with_the_lines_of_all() -> None:
    (found,) = yaml.read("a: &x 1\nb: *x\nc:\n  - *x\n  - {d: *x, e: &y 2}\nf: *y\n").faults

    assert ("an anchor", "'&x'", 1) == (found.problem, found.came, found.line)
    assert found.accepted.endswith("lines 2, 4, 5, 6 as well")


def test_the_first_of_two_keys_is_kept_and_lines_lead_to_it() -> None:
    document = yaml.read("a:\n  b: 1\na:\n  b: 2")

    assert {"a": {"b": 1}} == document.data
    assert 2 == document.locate([("a", "b")])["a", "b"].line


def test_aliases_are_not_followed_so_nothing_grows() -> None:
    text = "a: &a [x, x]\n" + "".join(f"{b}: &{b} [*{a}, *{a}]\n" for a, b in pairwise("abcdefghij"))

    assert {"a": ["x", "x"], **{name: [UNREAD, UNREAD] for name in "bcdefghij"}} == yaml.read(text).data


def test_a_register_is_laid_out_for_people() -> None:
    text = """\
bilateral: 1

sources:
  - id: daily
    kind: newspaper
    published: 2021-12-06

contracts:
  - id: rifles
    title: "Rifles: the first lot"
    notes:
      - |-
        The calibre is given as printed.
        It differs from the maker's.
      - A second remark.
    tags: [arms, "2021", NO, "a, b"]
    parties:
      - IN
      - {country: RU, role: supplier}
    signed: 2021-12-06
    value: around Rs 5,000 crore
    items:
      - {designation: AK-203, quantity: "6,01,427 rifles"}

  - id: trucks
    title: Trucks

claims:
  - record: rifles
    field: contract.value
    value: around Rs 5,000 crore
    source: daily
    passage: {quote: "around Rs 5,000 crore"}

outside: [talks-1]
"""

    assert text == yaml.write(loads(text, "yaml"))
