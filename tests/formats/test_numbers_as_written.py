"""A number where a text belongs is quoted as the file writes it: nobody is told to write fewer digits."""

from __future__ import annotations

from typing import Literal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bilateral import Fault, loads
from bilateral.errors import InvalidFile

Form = Literal["json", "jsonl", "yaml"]
WORDS = (
    st.from_regex(r"[-+]?0{0,3}[0-9]{1,12}", fullmatch=True)
    | st.from_regex(r"[-+]?[0-9]{1,9}\.[0-9]{0,6}(e[-+]?[0-9])?", fullmatch=True)
    | st.from_regex(r"0x[0-9a-fA-F]{1,8}|0o[0-7]{1,8}", fullmatch=True)
)


def faults(text: str, form: Form) -> tuple[Fault, ...]:
    """What is wrong with a text."""
    with pytest.raises(InvalidFile) as caught:
        loads(text, form)
    return caught.value.faults


@given(WORDS)
@example("012")
@example("12.50")
@example("0x1F")
@example("1e3")
def test_a_number_without_quotes_is_quoted_as_yaml_has_it(words: str) -> None:
    (told,) = faults(f"bilateral: 1\ntreaties:\n- id: pact\n  title: {words}\n", "yaml")

    assert (4, "no text", words) == (told.line, told.problem, told.came)
    assert f"put it in quotes: '{words}'" == told.accepted


@given(st.from_regex(r"-?(0|[1-9][0-9]{0,9})\.[0-9]{1,6}", fullmatch=True))
@example("12.50")
@pytest.mark.parametrize("form", ["json", "jsonl"])
def test_a_number_without_quotes_is_quoted_as_json_has_it(form: Form, words: str) -> None:
    whole = f'{{"bilateral": 1, "treaties": [{{"id": "pact", "title": {words}}}]}}'
    lines = f'{{"bilateral": 1}}\n{{"type": "treaty", "id": "pact", "title": {words}}}\n'
    (told,) = faults(whole if form == "json" else lines, form)

    assert (words, f"put it in quotes: '{words}'") == (told.came, told.accepted)


@pytest.mark.parametrize("words", ["20", "020", "0x14", "0o24", "+20"])
def test_a_number_that_is_wanted_is_plain_however_it_is_written(words: str) -> None:
    ordinal = (
        loads(f"bilateral: 1\nmeetings:\n- {{id: talks, title: Talks, ordinal: {words}}}\n", "yaml").meetings[0].ordinal
    )

    assert (20, int) == (ordinal, type(ordinal))


@pytest.mark.parametrize(
    ("line", "accepted"),
    [
        ('{"type": "treaty", "id": "pact', "a text that is opened is closed by a double quote, on the same line"),
        (r'{"type": "treaty", "id": "\u12"}', r"four digits from 0 to f stand behind \u"),
        (r'{"type": "treaty", "id": "\x12"}', r"a backslash itself is written \\"),
    ],
)
def test_a_line_that_is_no_json_says_what_to_write(line: str, accepted: str) -> None:
    (told,) = faults('{"bilateral": 1}\n' + line + "\n", "jsonl")

    assert (2, "no JSON", accepted) == (told.line, told.problem, told.accepted)
