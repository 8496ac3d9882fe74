"""What people see of a text: nothing in it steers their screen, turns what they read round or hides it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bilateral import Claim, Contract, Meeting, Party, Passage, Register, Source, contract, read
from bilateral.values.words import on_one_line, visible

#: Written by number, so that this file does not hold them: C0 but the line break and the tab, DEL and C1; marks of
#: direction; separators of lines; annotations; what is no character; tags; halves of characters.
_STEERING = (
    *(code for code in range(0x20) if chr(code) not in "\n\t"), *range(0x7F, 0xA0), 0x061C, 0x200E, 0x200F,
    *range(0x2028, 0x202F), *range(0x2066, 0x2070), *range(0xFFF9, 0xFFFC), 0xFFFE, 0xFFFF, *range(0xD800, 0xE000),
    *range(0xE0000, 0xE0080),
)  # fmt: skip
STEERING = frozenset(map(chr, _STEERING))
#: Control characters of ASCII, and halves of characters, are refused by records.
MAY_STAND_IN_RECORDS = tuple(mark for mark in map(chr, _STEERING) if mark > "\x7f" and not "\ud800" <= mark <= "\udfff")

_hostile = st.text(st.sampled_from((*map(chr, _STEERING), *"a 5<\n\t")), min_size=1) | st.text(st.characters())
_hostile_titles = st.text(st.sampled_from((*MAY_STAND_IN_RECORDS, *"a 5<")), max_size=12).map(lambda text: f"x{text}")


@given(_hostile)
@example("a line\r\nand \x1b[31mred\x9b1m\u202e \ud83d")
def test_what_is_shown_steers_no_screen_and_can_be_written(text: str) -> None:
    shown = visible(text)

    assert STEERING.isdisjoint(shown)
    assert shown.encode("utf-8").decode("utf-8") == shown
    assert visible(shown) == shown


@given(
    st.text(st.characters(exclude_categories=["Cc", "Cs"]).filter(lambda one: one not in STEERING))
    | st.text(st.sampled_from("ab ₹करोड़\u200d\u200c न्\u200dाرוа武́\n\t"))
)
@example("क्\u200dष and क्\u200cष, می\u200cخواهم")
def test_plain_words_of_every_script_are_shown_as_they_are(text: str) -> None:
    assert text == visible(text)


@pytest.mark.parametrize(
    ("mark", "shown"), [("\x1b", "\\x1b"), ("\x9b", "\\x9b"), ("\u202e", "\\u202e"), ("\U000e0041", "\\U000e0041")]
)
def test_a_mark_is_shown_as_python_writes_it(mark: str, shown: str) -> None:
    assert f"a{shown}b" == visible(f"a{mark}b")


@given(st.text(), st.integers(3, 40))
def test_what_is_put_on_one_line_is_no_longer_than_asked(text: str, longest: int) -> None:
    line = on_one_line(text, longest)

    assert len(line) <= longest
    assert "\n" not in line


def cards_of_a_register(words: str) -> Iterator[str]:
    """Everything that people are shown of a register whose texts all hold the same words."""
    party = Party(country="IN", name_as_printed=words)
    made = Contract(id="c", title=words, place=words, notes=[words], tags=[words], parties=[party])
    source = Source(id="daily", publisher=words, title=words, authors=[words])
    passage = Passage(quote=words, page=words)
    claims = [
        Claim(record="c", field=field, value=words, source="daily", passage=passage, attribution=words)
        for field in (contract.title, contract.place)
    ]
    register = Register(records=[made, Meeting(id="m", title=words)], sources=[source], claims=claims)
    for shown in (made, register.contracts, register.meetings, register.explain("c", contract.title)):
        yield str(shown)
        yield shown._repr_html_()  # pyright: ignore[reportPrivateUsage] - what a notebook calls
    yield from map(str, (source, *claims, register))
    yield from map(repr, (made, register, source, *claims))


@given(_hostile_titles)
@example("x\x9b31mred")
@example("x\u202eabc")
@example("x\u2066y")
def test_no_card_of_a_record_or_a_register_steers_a_screen(words: str) -> None:
    for card in cards_of_a_register(words):
        assert STEERING.isdisjoint(card)
        assert card.encode("utf-8")


@given(_hostile)
@example("India \ud800 Rs 5 crore")
@example("India will pay \x1b]0;Rs 5 crore\x07 \u202eon 6 May 2021\x00\x7f\r")
def test_no_card_of_a_reading_steers_a_screen(words: str) -> None:
    reading = read(f"{words} Rs 5 crore {words}")
    page = reading._repr_html_()  # pyright: ignore[reportPrivateUsage] - what a notebook calls

    for card in (str(reading), page, repr(reading)):
        assert STEERING.isdisjoint(card)
        assert card.encode("utf-8")


def test_a_mark_is_seen_in_a_notebook_where_it_stands() -> None:
    page = read("India \ud800 Rs 5 crore")._repr_html_()  # pyright: ignore[reportPrivateUsage] - what a notebook calls

    assert r"India \ud800 Rs 5 crore" in unescape(re.sub(r"<sup>\d+</sup>|<[^>]*>", "", page))
