"""Laws of the names of records and sources."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bilateral.errors import InvalidId, quoted
from bilateral.values import ids
from bilateral.values.ids import record_id

KINDS: list[Callable[[str], str]] = [
    ids.record_id,
    ids.organization_id,
    ids.person_id,
    ids.source_id,
]

#: Ids of our own, and ids as treaty collections make them.
GOOD = ["ak-203", "a", "7", "RUS-USA[FKC]_1967E", "I:33521", "T/1.2(3)", "x" * 100]
BAD = ["", " ", "-a", ".a", "a b", "a\n", "a\x00", "a'b", 'a"b', "a,b"]
LOOK_ALIKE = ["é", "अ", "a\u200b", "٣", "а"]
TOO_LONG = ["x" * 101, "x" * 10**6]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@given(text=st.text() | st.from_regex(r"[A-Za-z0-9][A-Za-z0-9._:/\[\]()-]*", fullmatch=True))
@example(text="a\n")
@example(text="x" * 101)
def test_any_text_is_an_id_as_it_is_or_refused_and_quoted(kind: Callable[[str], str], text: str) -> None:
    try:
        assert text == kind(text)
    except InvalidId as error:
        assert quoted(text) in str(error)


@pytest.mark.parametrize("text", GOOD)
def test_ids_as_people_and_collections_write_them_are_taken(text: str) -> None:
    assert text == record_id(text)


@pytest.mark.parametrize("text", BAD + LOOK_ALIKE + TOO_LONG, ids=lambda text: quoted(text)[:20])
def test_blanks_quotes_and_letters_that_look_alike_are_refused(text: str) -> None:
    with pytest.raises(InvalidId, match=r"an id is up to 100 letters, digits and \. _ : / - \[ \] \( \), e\.g\. 'ak"):
        record_id(text)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("came", [5, 5.7, True, None, b"ak-203", ["ak-203"]], ids=repr)
def test_what_is_no_text_is_refused(kind: Callable[[object], str], came: object) -> None:
    with pytest.raises(InvalidId, match="no id in"):
        kind(came)
