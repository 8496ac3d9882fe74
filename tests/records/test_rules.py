"""What one field of a record may hold."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bilateral import Answer, Contract, Meeting
from bilateral.errors import InvalidValue, WrongType, quoted
from bilateral.kinds import ContractKind, MilestoneKind
from bilateral.parts import Identifier, Milestone
from bilateral.records import rules


@attrs.frozen(kw_only=True)
class Noted:
    """A field for each rule."""

    text: str = attrs.field(default="", validator=rules.text)
    title: str = attrs.field(default="Pact", validator=rules.title)
    language: str = attrs.field(default="", validator=rules.language)
    url: str = attrs.field(default="", validator=rules.web_address)
    ordinal: int | None = attrs.field(default=None, validator=rules.ordinal)
    start: int | None = attrs.field(default=None, validator=rules.offset)
    kind: ContractKind | None = attrs.field(default=None, validator=rules.A(ContractKind))
    binding: Answer = attrs.field(default=Answer.UNKNOWN, validator=rules.A(Answer))
    kinds: tuple[ContractKind, ...] = attrs.field(default=(), validator=rules.Every(ContractKind))
    titles: tuple[str, ...] = attrs.field(default=(), validator=rules.Every(rules.title))


def noted(**arguments: object) -> Noted:
    """Make one without a type checker's help."""
    unchecked: dict[str, Any] = arguments
    return Noted(**unchecked)


# Texts ------------------------------------------------------------------------------------------------------


@given(st.text())
@example("two\nlines\tand a tab")
@example("carriage\r\nreturn")
@example("\x00")
@example("\ud800")
@example("हिन्दी, русский")
def test_a_text_is_kept_as_it_is_or_refused_and_quoted(text: str) -> None:
    try:
        assert text == noted(text=text).text
    except InvalidValue as error:
        assert quoted(text) in str(error)


@pytest.mark.parametrize("text", ["\x00", "a\x07", "\x1b[31m", "a\r\n", "\x7f"])
def test_control_characters_are_refused(text: str) -> None:
    with pytest.raises(InvalidValue, match=r"^control character in .*; text is text for people to read$"):
        noted(text=text)


@pytest.mark.parametrize("text", ["\ud83d", "a\udc00b"])
def test_half_a_character_is_refused_for_no_file_can_hold_it(text: str) -> None:
    with pytest.raises(InvalidValue, match=r"^half a character in .*; text is text that can be written to a file$"):
        noted(text=text)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_every_other_text_is_taken(text: str) -> None:
    assert text == noted(text=text).text


@pytest.mark.parametrize("blank", ["", " ", "\n\t", "\u00a0\u2003"])
def test_a_title_says_something(blank: str) -> None:
    with pytest.raises(InvalidValue, match=r"^nothing but blanks in .*; title is what people call it$"):
        noted(title=blank)


@pytest.mark.parametrize("tag", ["", "en", "hi", "ru", "ru-Cyrl", "en-GB", "sr-Latn-RS", "sl-rozaj-biske", "mni"])
def test_language_tags_are_taken(tag: str) -> None:
    assert tag == noted(language=tag).language


@pytest.mark.parametrize("tag", ["English", "e", "EN", "en_GB", "en-", "en-a", "en\n", "en gb", "-en", "हि"])
def test_what_is_no_language_tag_is_refused(tag: str) -> None:
    with pytest.raises(InvalidValue, match=r"^no language tag in .*; write one of BCP 47, e\.g\. 'en', 'hi', 'ru'$"):
        noted(language=tag)


@pytest.mark.parametrize("url", ["", "https://example.org", "http://example.org/a?b=c#d", "https://उदाहरण.example/"])
def test_addresses_on_the_web_are_taken(url: str) -> None:
    assert url == noted(url=url).url


@pytest.mark.parametrize(
    "url",
    ["javascript:alert(1)", "example.org", "ftp://example.org", "https://", "https:///x", "https://a b", " https://a",
     "https://a\n", "data:text/html,x", "HTTPS://example.org"],
)  # fmt: skip
def test_no_other_scheme_is_ever_made_a_link(url: str) -> None:
    with pytest.raises(InvalidValue, match="write one that begins with https:// or http://"):
        noted(url=url)


@pytest.mark.parametrize("field", ["text", "title", "language", "url"])
@pytest.mark.parametrize("came", [5, None, b"x", ["x"], Answer.NO], ids=repr)
def test_what_is_no_text_is_refused(field: str, came: object) -> None:
    with pytest.raises(WrongType, match=rf"^{field} takes a text, got "):
        noted(**{field: came})


@pytest.mark.parametrize("field", ["text", "title", "language", "url"])
def test_a_hostile_text_is_refused_at_once(field: str) -> None:
    with pytest.raises(InvalidValue) as caught:
        noted(**{field: "en-" * 1_000_000 + "\x00"})

    assert len(str(caught.value)) < 500


# Counts -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("number", [None, 1, 20, rules.LARGEST_COUNT])
def test_an_ordinal_counts_from_1(number: int | None) -> None:
    assert number == noted(ordinal=number).ordinal


@pytest.mark.parametrize("number", [0, -1, rules.LARGEST_COUNT + 1, 10**5000, -(10**5000)], ids=lambda n: hex(n)[:9])
def test_what_counts_nothing_is_no_ordinal(number: int) -> None:
    with pytest.raises(InvalidValue, match=r"; ordinal counts from 1 to 2,147,483,647$"):
        noted(ordinal=number)


@pytest.mark.parametrize("came", [5.7, 5.0, True, "20", Answer.YES, [20]], ids=repr)
@pytest.mark.parametrize("field", ["ordinal", "start"])
def test_nothing_is_coerced_to_a_count(field: str, came: object) -> None:
    with pytest.raises(WrongType, match=rf"^{field} takes a whole number, got "):
        noted(**{field: came})


def test_an_offset_counts_from_0() -> None:
    assert 0 == noted(start=0).start
    with pytest.raises(InvalidValue, match="start counts from 0"):
        noted(start=-1)


# Kinds ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "came", ["purchase", "PURCHASE", 1, True, Answer.YES, ContractKind, [ContractKind.LEASE]], ids=repr
)
def test_one_out_of_some_is_given_as_itself(came: object) -> None:
    with pytest.raises(WrongType, match=r"^kind takes ContractKind\.PURCHASE\|LICENSED_PRODUCTION\|LEASE\|.*, got "):
        noted(kind=came)


@pytest.mark.parametrize("came", ["no", "unknown", True, False, None], ids=repr)
def test_an_answer_is_given_as_itself_and_never_left_out_by_none(came: object) -> None:
    with pytest.raises(WrongType, match=r"^binding takes Answer\.YES\|NO\|UNKNOWN, got "):
        noted(binding=came)


def test_none_stands_where_it_is_the_default_and_nowhere_else() -> None:
    assert noted(kind=None).kind is None
    with pytest.raises(WrongType, match=r"^kind of milestone: milestone kind takes MilestoneKind\."):
        Milestone(kind=None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def test_each_of_several_is_of_its_kind() -> None:
    assert (ContractKind.LEASE,) == noted(kinds=(ContractKind.LEASE,)).kinds
    with pytest.raises(WrongType, match=r"^each of kinds takes ContractKind\..*, got 'lease'$"):
        noted(kinds=(ContractKind.LEASE, "lease"))
    with pytest.raises(WrongType, match=r"^each of kinds takes "):
        noted(kinds=(None,))


def test_each_of_several_keeps_its_rule() -> None:
    assert ("arms", "trade") == noted(titles=("arms", "trade")).titles
    with pytest.raises(InvalidValue, match="nothing but blanks"):
        noted(titles=("arms", " "))
    with pytest.raises(WrongType, match=r"^titles takes a text, got 5$"):
        noted(titles=("arms", 5))


@pytest.mark.parametrize(
    ("kind", "words"),
    [(int, "int"), (Contract, "Contract"), (Answer, "Answer.YES|NO|UNKNOWN"),
     (MilestoneKind, "MilestoneKind.APPROVAL|DELIVERY|PAYMENT|FINANCING|ENGINEERING|OTHER")],
)  # fmt: skip
def test_a_kind_is_described_with_its_members(kind: type[object], words: str) -> None:
    assert words == rules.described(kind)


def test_records_keep_these_rules() -> None:
    with pytest.raises(InvalidValue, match="title is what people call it"):
        Contract(id="c", title=" ")
    with pytest.raises(InvalidValue, match="counts from 1"):
        Meeting(id="m", title="Session", ordinal=0)
    with pytest.raises(InvalidValue, match="no web address"):
        Identifier(scheme="wikidata", value="Q42", url="Q42")
