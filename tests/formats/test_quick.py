"""The quick way and the slow way read the same: what is written here, what is changed in it, and any JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator
from operator import itemgetter
from typing import Any, TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import Claim, Contract, Record, Source, testing
from bilateral.formats.canonical import decode_items, decode_slowly, encode_item
from bilateral.formats.converter import Wording
from bilateral.formats.document import SECTIONS, converter_for
from bilateral.formats.json import encoded
from bilateral.formats.plain import is_list, is_mapping
from bilateral.formats.quick import Quick

pytestmark = pytest.mark.smoke

Item: TypeAlias = Record | Source | Claim[Any, Any]
Step: TypeAlias = str | int

KINDS = {section.word: section.kind for section in SECTIONS}
ITEMS: st.SearchStrategy[Item] = st.one_of(testing.records(), testing.sources(), testing.claims())
#: What may stand where something else should, or what people write and converters read.
ODD: tuple[Any, ...] = (
    None, True, False, 0, 1, -1, 20.0, 10**45, "", " ", "x", "X", "5", "05", "5.0", "-0", "+5", "1e3", " 5", "5 ",
    "1_0", "\u0665", "Infinity", "NaN", "0.10", "India", "in", "RU", "Rs 5 crore", "5 rifles", "rifles", "Rifle",
    "inr", "INR", "6 December 2021", "2021-12-06", "2021-12-6", "2021-13", "2021/2031", "P10Y", "ten years", "EU",
    "signature", "buyer", "Buyer", "exactly", "about", "a\u0007b", "a\u007fb", "a\nb", 'a "b" c', "a\\", "\ud83d",
    "https://x.org", "ftp://x", [], [[]], ["x"], {}, {"x": 1}, {"amount": "5", "currency": "INR"},
    {"number": "5", "unit": "rifle"}, [None],
)  # fmt: skip


def kind_of(item: Item) -> Any:
    return KINDS[
        "claim" if isinstance(item, Claim) else "source" if isinstance(item, Source) else item.record_kind.value
    ]


def quickly(kind: Any, text: str) -> Item | None:
    made = Quick.of(kind).read_all([text])
    return made[0] if made else None


def slowly(kind: Any, text: str) -> Item | None:
    decoded = decode_slowly(kind, text)
    return decoded.items[0] if decoded.items else None


def require_same(kind: Any, text: str) -> bool:
    """Require that what the quick way reads is what the slow way reads, to the letter; say whether it reads it."""
    made = quickly(kind, text)
    if made is not None:
        again = slowly(kind, text)
        assert again is not None, text
        assert (type(made), made, hash(made), encode_item(made)) == (
            type(again),
            again,
            hash(again),
            encode_item(again),
        )
    return made is not None


def members_of(plain: Any) -> dict[Step, Any]:
    """Give the members of a mapping or a list by what leads to them."""
    if is_mapping(plain):
        return dict(plain.items())
    return dict(enumerate(plain)) if is_list(plain) else {}


def together(members: dict[Step, Any], like: Any) -> Any:
    return members if isinstance(like, dict) else [*members.values()]


def places(plain: Any, path: tuple[Step, ...] = ()) -> Iterator[tuple[Step, ...]]:
    yield path
    for step, member in members_of(plain).items():
        yield from places(member, (*path, step))


def put(plain: Any, path: tuple[Step, ...], value: Any) -> Any:
    if not path:
        return value
    step, *rest = path
    members = members_of(plain)
    return together({**members, step: put(members.get(step), tuple(rest), value)}, plain)


def drop(plain: Any, path: tuple[Step, ...]) -> Any:
    step, *rest = path
    members = members_of(plain)
    changed = {step: drop(members[step], tuple(rest))} if rest else {}
    return together({key: member for key, member in members.items() if key != step} | changed, plain)


@st.composite
def changed_texts(draw: st.DrawFn) -> tuple[Any, str]:
    """Draw the JSON of an item with one thing changed."""
    item = draw(ITEMS)
    plain = json.loads(encode_item(item))
    path = draw(st.sampled_from(sorted(places(plain), key=str)))
    odd = draw(st.sampled_from(ODD))
    key = draw(st.sampled_from(("id", "x", "type", "low", "text", "country", "amount", "a\\")))
    change = draw(st.sampled_from(("put", "drop", "add", "twice", "blanks")))
    if change == "put":
        plain = put(plain, path, odd)
    elif change == "drop" and path:
        plain = drop(plain, path)
    elif change == "add":
        plain = put(plain, (*path, key) if isinstance(at(plain, path), dict) else path, odd)
    text = json.dumps(
        plain, ensure_ascii=draw(st.booleans()), separators=(" ,\n ", " : ") if change == "blanks" else None
    )
    if change == "twice":
        text = text.replace("{", f"{{{json.dumps(key)}: {json.dumps(odd)}, ", 1)
    return kind_of(item), text


def at(plain: Any, path: tuple[Step, ...]) -> Any:
    for step in path:
        plain = plain[step]
    return plain


@given(ITEMS)
def test_what_is_written_is_read_quickly(item: Item) -> None:
    text = encode_item(item).decode()
    is_read = require_same(kind_of(item), text)

    # What may be a control character is left to the slow way.
    assert is_read or "\\" in text or "\x7f" in text


@given(ITEMS)
def test_what_is_written_quickly_is_what_the_converter_writes(item: Item) -> None:
    plain = converter_for(Wording.FIELDS).unstructure(item, unstructure_as=kind_of(item))

    assert encoded(plain) == encode_item(item)


@given(changed_texts())
def test_both_ways_read_the_same_of_what_is_changed_in_one_place(changed: tuple[Any, str]) -> None:
    require_same(*changed)


JSON: st.SearchStrategy[Any] = st.recursive(
    st.sampled_from([one for one in ODD if not isinstance(one, list | dict)]) | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ("id", "title", "value", "low", "high", "qualifier", "amount", "currency", "record", "field")
            ),
            inner,
            max_size=5,
        )
    ),
    max_leaves=12,
)


@given(st.sampled_from(sorted(KINDS)), JSON)
def test_both_ways_read_the_same_of_any_json(word: str, plain: Any) -> None:
    require_same(KINDS[word], json.dumps(plain))


@given(
    st.lists(testing.contracts().map(lambda one: encode_item(one).decode()) | changed_texts().map(itemgetter(1))),
    st.data(),
)
def test_many_texts_are_read_as_each_alone(drawn: list[str], data: st.DataObject) -> None:
    texts = data.draw(st.permutations([*drawn, "", "x\n{}", "\n"]))
    decoded, alone = decode_items(Contract, texts), [decode_slowly(Contract, text, at) for at, text in enumerate(texts)]

    assert decoded.items == tuple(item for one in alone for item in one.items)
    assert decoded.faults == tuple(fault for one in alone for fault in one.faults)
