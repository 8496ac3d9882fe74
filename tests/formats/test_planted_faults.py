"""A file with many faults, each of another kind: all are told, once, each at its line and path."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import pytest

from bilateral import check
from bilateral.formats.document import SECTIONS
from bilateral.formats.files import FormatName, check_text
from bilateral.formats.plain import is_mapping
from bilateral.formats.yaml import block
from strategies.files import FORMS


@attrs.frozen
class Planted:
    """One fault.

    Attributes:
        section: The list in which the faulty item stands.
        item: The item.
        path: Where in the item.
        problem: What should be said of it, in part.
        mark: A text that stands near it in every form, and nowhere else.
        json: How many lines from the mark it begins in an indented JSON document.
        yaml: How many lines from the mark it begins in YAML.
        only: The forms in which it can be planted.
    """

    section: str
    item: dict[str, Any] | str
    path: str
    problem: str
    mark: str
    json: int = 0
    yaml: int = 0
    only: tuple[FormatName, ...] = ("json", "jsonl", "yaml")


def bad(section: str, name: str, path: str, problem: str, mark: str, **more: Any) -> Planted:
    """A record of that id, with something wrong on the line of the mark."""
    return Planted(section, {"id": name, **_titled(section), **more}, path, problem, mark)


def _titled(section: str) -> dict[str, str]:
    return {"name": "A name"} if section in ("persons", "organizations") else {"title": "A title"}


def _figure(amount: object, currency: str = "INR") -> dict[str, Any]:
    return {"low": {"amount": amount, "currency": currency}, "high": None, "qualifier": "over"}


def _claim(record: str, field: str, value: str, source: str = "daily") -> dict[str, Any]:
    return {"record": record, "field": field, "value": value, "source": source}


#: Everything that can be wrong with a record, a claim or an id: each in an item of its own.
FAULTS = (
    bad("contracts", "c-01", ".vlaue", "unknown key", "vlaue", vlaue="$5 billion"),
    Planted("contracts", {"id": "no-title"}, ".title", "missing key", "no-title", json=-1),
    bad("contracts", "c-03", ".place", "no text", "33521", place=33521),
    bad("meetings", "m-04", ".ordinal", "no whole number", "twenty", ordinal="twenty"),
    bad("meetings", "m-05", ".ordinal", "no whole number", "true", ordinal=True),
    bad("meetings", "m-06", ".ordinal", "no whole number", "20.5", ordinal=20.5),
    bad("meetings", "m-07", ".ordinal_in_year", "no count", "-7", ordinal_in_year=-7),
    bad("contracts", "c-08", ".kind", "no contract kind", "purchse", kind="purchse"),
    bad("contracts", "c-09", ".value", "no amount of money", "a fortune", value="a fortune"),
    bad("contracts", "c-10", ".value.low.currency", "no currency", "INX", value=_figure("5", "INX")),
    bad("contracts", "c-11", ".value.low.amount", "no number in a text", "5.25", value=_figure(5.25)),
    Planted("contracts", {"id": "c-12", "title": "Upside down", "value": {**_figure("1"), "high": {"amount": "2"}}},
            ".value.high.currency", "missing key", "Upside down", json=6, yaml=3),
    Planted("contracts", {"id": "c-13", "title": "Unbounded", "value": {**_figure("1"), "qualifier": "under"}},
            ".value", "", "Unbounded", json=1, yaml=1),
    bad("contracts", "c-14", ".items[0].quantity", "no number", "ever so many",
        items=[{"designation": "AK", "quantity": "ever so many"}]),
    bad("treaties", "t-15", ".signed", "two readings", "06/12/2021", signed="06/12/2021"),
    bad("treaties", "t-16", ".signed", "", "2021/2022", signed="2021/2022"),
    bad("treaties", "t-17", ".period", "an end before the start", "2031/2021", period="2031/2021"),
    bad("treaties", "t-18", ".term", "no term", "a good while", term="a good while"),
    bad("persons", "p-19", ".nationality", "no known country", "Rusia", nationality="Rusia"),
    bad("persons", "p-20", ".nationality", "more than one country", "Korea", nationality="Korea"),
    bad("persons", "p 21", ".id", "no id", "p 21"),
    bad("persons", "p-22", ".tags", "no list", "minister of", tags="minister of"),
    bad("meetings", "m-23", ".gap_before", "no mapping", "two years", gap_before="two years"),
    Planted("contracts", {"id": "nothing-said", "title": None}, ".title", "nothing", "nothing-said", json=1, yaml=1),
    bad("treaties", "t-25", ".text_url", "no web address", "ftp://", text_url="ftp://example.org"),
    bad("treaties", "t-26", ".depositary", "control character", "u0007", depositary="\x07"),
    Planted("protocols", {"id": "p-27", "title": "x", "languages": ["Russian!"]},
            ".languages", "no language tag", "Russian!", json=-1),
    Planted("contracts", {"id": "over-before", "title": "x", "signed": "2021", "period": "../1999"},
            "", "it was signed (2021) after it was over", "over-before", json=-1),
    Planted("offices", {"title": "second of two", "id": "good-person"},
            ".id", "another person has this id", "second of two", json=1, yaml=1),
    bad("contracts", "c-30", ".under", "no treaty has this id", "no-such-treaty", under="no-such-treaty"),
    bad("contracts", "c-31", ".signed_at", "this is a person", "signed_at", signed_at="good-person"),
    Planted("protocols", {"id": "c-32", "title": "a circle", "parent": "c-33"},
            "", "rests on itself: c-32 -> c-33", "a circle", json=-2, yaml=-1),
    Planted("organizations", {"id": "o-33", "name": "x", "owners": [{"country": "IN", "share": "120"}]},
            ".owners[0]", "share of 120", "120", json=-2),
    bad("organizations", "o-34", ".owners[0].share", "no amount", "half", owners=[{"country": "IN", "share": "half"}]),
    Planted("claims", _claim("good", "contract.offset", "trade", "no-such-source"),
            ".source", "no source has this id", "no-such-source"),
    Planted("claims", _claim("good", "contract.offfset", "trade"), ".field", "no field", "offfset"),
    Planted("claims", _claim("good", "contract.place", "Agra"), ".value", "holds what no source says", "Agra"),
    Planted("claims", _claim("good", "contract.kind", "leese"), ".value", "no contract kind", "leese"),
    Planted("claims", _claim("no-such-record", "contract.place", "x"),
            ".record", "no record has this id", "no-such-record"),
    Planted("claims", _claim("good", "treaty.place", "Pune"), ".field", "has no such field", "treaty.place"),
    # What no JSON or YAML writer of ours would write stands there by a name, and is put in afterwards.
    bad("persons", "p-42", ".rank", "the same key twice", "General again", rank="@twice"),
    bad("persons", "p-43", ".rank", "half a character", "ud800", rank="@half"),
    bad("meetings", "m-44", ".ordinal", "a number too large to be meant", "9" * 50, ordinal="@huge"),
    attrs.evolve(bad("meetings", "m-45", ".ordinal", "no JSON", "NaN", ordinal="@nan"), only=("json", "jsonl")),
    attrs.evolve(bad("meetings", "m-46", ".ordinal", "a number too large", ".inf", ordinal="@inf"), only=("yaml",)),
    attrs.evolve(bad("persons", "p-47", ".rank", "an anchor", "&there", rank="@anchor"), only=("yaml",)),
    attrs.evolve(bad("persons", "p-49", ".rank", "a tag", "!!str", rank="@tag"), only=("yaml",)),
)  # fmt: skip

#: What stands for each of those names; a second key begins a line of its own in YAML.
PUT_IN: dict[FormatName, dict[str, str]] = {
    "json": {"twice": '"General", "rank": "General again"', "half": '"\\ud800"', "huge": "9" * 50, "nan": "NaN"},
    "yaml": {
        "twice": "General\n    rank: General again",
        "half": '"\\ud800"',
        "huge": "9" * 50,
        "inf": ".inf",
        "anchor": "&there General",
        "tag": "!!str General",
    },
}
PUT_IN["jsonl"] = PUT_IN["json"]

#: What is right, and what the faulty items need in order to have one fault each.
GOOD: dict[str, list[Any]] = {
    "sources": [{"id": "daily"}],
    "contracts": [{"id": "good", "title": "Rifles", "place": "Delhi", "offset": "trade"}],
    "persons": [{"id": "good-person", "name": "A name"}],
    "protocols": [{"id": "c-33", "title": "x", "parent": "c-32"}],
    "outside": ["elsewhere"],
}


@pytest.mark.parametrize("form", ["json", "jsonl", "yaml"])
def test_every_fault_of_a_file_is_told_once_at_its_line_and_path(form: FormatName, tmp_path: Path) -> None:
    planted = [fault for fault in FAULTS if form in fault.only]
    document = _document(planted)
    text = _written(document, form)
    path = tmp_path / f"register.{form}"
    path.write_text(text, encoding="utf-8")
    faults = check(path).faults
    told = {(fault.line, fault.path): fault for fault in faults}
    expected = {(_line(fault, text, form), _path(fault, document, form)): fault for fault in planted}

    assert len(expected) >= 30
    assert set(expected) == set(told), "\n".join(map(str, told.values()))
    assert len(told) == len(faults)
    assert {str(path)} == {fault.file for fault in faults}
    print(f"{form}: {len(planted)} faults planted, {len(faults)} told")
    for place, fault in expected.items():
        assert fault.problem in told[place].problem


def test_the_records_without_a_fault_are_all_read() -> None:
    loaded = check_text(_written(_document(list(FAULTS[:41])), "json"))

    assert {"good", "good-person", "c-33"} <= {record.id for record in loaded.register}


def _document(planted: list[Planted]) -> dict[str, Any]:
    """Put good and faulty items of each kind in one document."""
    document: dict[str, Any] = {"bilateral": 1}
    for key in (*(section.key for section in SECTIONS), "outside"):
        items = [*GOOD.get(key, []), *(fault.item for fault in planted if fault.section == key)]
        document |= {key: items} if items else {}
    return document


def _written(document: dict[str, Any], form: FormatName) -> str:
    text = {"json": _as_json, "jsonl": _as_lines, "yaml": block}[form](document)
    for name, words in PUT_IN[form].items():
        text = text.replace(f'"@{name}"', words)
    return text


def _as_json(document: dict[str, Any]) -> str:
    return json.dumps(document, indent=1, ensure_ascii=False)


def _as_lines(document: dict[str, Any]) -> str:
    header = {key: document[key] for key in ("bilateral", "outside")}
    items = [{"type": section.word, **item} for section in SECTIONS for item in document.get(section.key, [])]
    return "\n".join(json.dumps(line, ensure_ascii=False) for line in (header, *items))


def _line(fault: Planted, text: str, form: FormatName) -> int:
    found = [number for number, line in enumerate(text.split("\n"), start=1) if fault.mark in line]
    assert len(found) == 1, (fault, found)
    return found[0] + {"json": fault.json, "jsonl": 0, "yaml": fault.yaml}[form]


def _path(fault: Planted, document: dict[str, Any], form: FormatName) -> str:
    index = next(index for index, item in enumerate(document[fault.section]) if item is fault.item)
    of_item = "" if form == "jsonl" else f".{fault.section}[{index}]"
    return f"${of_item}{fault.path}"


# One cause, one fault ----------------------------------------------------------------------------------------

#: A file without a fault, in which much leads to one source, one treaty, one meeting and one id kept elsewhere.
_SAID = {"record": "deal", "field": "contract.place", "source": "daily"}
CLEAN: dict[str, list[Any]] = {
    "sources": [{"id": "daily"}],
    "treaties": [{"id": "pact", "title": "Pact"}],
    "protocols": [{"id": "change", "title": "x", "parent": "pact"}, {"id": "other", "title": "x", "parent": "abroad"}],
    "contracts": [{"id": "deal", "title": "Rifles", "place": "Delhi", "under": "pact", "signed_at": "talks"}],
    "meetings": [{"id": "talks", "title": "Talks"}],
    "claims": [
        {**_SAID, "value": "Agra"},
        {**_SAID, "value": "Delhi"},
        {"record": "pact", "field": "treaty.title", "value": "Pact", "source": "daily"},
        {"record": "talks", "field": "meeting.title", "value": "Talks", "source": "daily"},
    ],
    "outside": ["abroad"],
}
_NAMED = ("sources", "treaties", "meetings")
Spoil = Callable[[dict[str, Any]], None]


def _item_becomes(section: str, item: object, index: int = 0) -> Spoil:
    def spoil(document: dict[str, Any]) -> None:
        document[section][index] = item

    return spoil


def _key_becomes(section: str, key: str, value: object, index: int = 0) -> Spoil:
    def spoil(document: dict[str, Any]) -> None:
        document[section][index][key] = value

    return spoil


def _key_is_called(section: str, key: str, other: str, index: int = 0) -> Spoil:
    def spoil(document: dict[str, Any]) -> None:
        document[section][index][other] = document[section][index].pop(key)

    return spoil


def _section_becomes(section: str, make: Callable[[list[Any]], object]) -> Spoil:
    def spoil(document: dict[str, Any]) -> None:
        document[section] = make(document[section])

    return spoil


def _section_is_called(section: str, other: str) -> Spoil:
    def spoil(document: dict[str, Any]) -> None:
        document[other] = document.pop(section)

    return spoil


_NO_IDS: list[Any] = [7, "a b", "", None, ["x"], True]
_NO_ITEMS: list[Any] = [{"title": "x"}, "pact", 7, None, []]
#: What may be wrong with something that others lead to, in any form.
IN_AN_ITEM: list[Spoil] = [
    *(_key_becomes(section, "id", name) for section in _NAMED for name in _NO_IDS),
    *(_key_is_called(section, "id", other) for section in _NAMED for other in ("idd", "Id", "ID", "i", "di")),
    *(_item_becomes(section, item) for section in _NAMED for item in _NO_ITEMS),
    *(_key_becomes(section, "url", "ftp://x") for section in _NAMED),
    *(_key_is_called("claims", key, f"{key}x", 1) for key in ("value", "record", "field")),
    *(_key_becomes("claims", key, 7, 1) for key in ("value", "record", "field")),
]
#: What may be wrong with a list as a whole; a file of lines has none.
IN_A_SECTION: list[Spoil] = [
    *(_section_is_called("sources", other) for other in ("soruces", "source", "Sources")),
    *(_section_is_called("treaties", other) for other in ("treatys", "treaty", "agreements")),
    *(_section_is_called("meetings", other) for other in ("meeting", "metings", "summits")),
    *(_section_is_called("claims", other) for other in ("claim", "clams")),
    *(_section_becomes(section, lambda items: items[0]) for section in (*_NAMED, "outside")),
    *(_section_becomes(section, lambda items: {items[0]["id"]: items[0]}) for section in _NAMED),
    *(_section_becomes(section, lambda _: "all") for section in (*_NAMED, "outside")),
]
#: What may be wrong with the ids of records kept elsewhere.
IN_OUTSIDE: list[Spoil] = [
    *(_item_becomes("outside", name) for name in _NO_IDS),
    _section_is_called("outside", "outsid"),
]


def _told(text: str, form: FormatName) -> list[str]:
    faults = check_text(text, form).faults
    return [f"{fault.path} {fault.problem} {fault.came} {fault.accepted}" for fault in faults]


def test_the_file_into_which_causes_are_planted_has_no_fault() -> None:
    for form in FORMS:
        assert [] == _told(_written({"bilateral": 1, **CLEAN}, form), form)


@pytest.mark.parametrize("form", FORMS)
def test_one_cause_is_told_once(form: FormatName) -> None:
    for number, spoil in enumerate(IN_AN_ITEM + IN_OUTSIDE + (IN_A_SECTION if form != "jsonl" else [])):
        document = _spoilt(spoil)
        told = _told(_plainly(document, form), form)

        assert 1 == len(told), (number, document, told)


@pytest.mark.parametrize("form", FORMS)
def test_what_no_cause_explains_is_told_beside_it(form: FormatName) -> None:
    # Of each kind that the cause is not: a person that nobody has, and a claim by nobody.
    broken = {"id": "chaired", "title": "x", "chairs": [{"person": "nobody"}]}
    for number, spoil in enumerate(IN_AN_ITEM + (IN_A_SECTION[:5] if form != "jsonl" else [])):
        document = _spoilt(spoil)
        if form == "jsonl" and not all(map(is_mapping, (document[section][0] for section in _NAMED))):
            continue  # of such a line nobody can say what it was
        document["meetings"] = [*document["meetings"], broken]
        told = _told(_plainly(document, form), form)

        assert 2 == len(told), (number, document, told)
        assert 1 == sum("no person has this id" in fault for fault in told)


def test_what_is_not_told_is_said_where_the_cause_is_told() -> None:
    nameless = _told(_plainly(_spoilt(_key_becomes("treaties", "id", 7)), "json"), "json")
    named = _told(_plainly(_spoilt(_key_is_called("treaties", "id", "idd")), "json"), "json")
    unneeded = {"bilateral": 1, "persons": [{"id": 7, "name": "A"}, {"id": 8, "name": "B"}]}

    assert nameless[0].endswith("; what may lead here is not checked until this can be read")
    assert "not checked" not in named[0]
    assert "not checked" not in "".join(_told(_plainly(unneeded, "json"), "json"))


def test_what_leads_to_something_unread_is_kept() -> None:
    register = check_text(_plainly(_spoilt(_key_becomes("treaties", "id", 7)), "json")).register

    assert {"change", "deal", "other", "talks"} == {record.id for record in register}
    assert {"pact", "abroad"} == register.outside
    assert len(CLEAN["claims"]) == len(register.claims)


LINES = [
    '{"bilateral": 1, "outside": ["abroad"]}',
    *(json.dumps({"type": "source", **item}) for item in CLEAN["sources"]),
    *(json.dumps({"type": "treaty", **item}) for item in CLEAN["treaties"]),
    *(json.dumps({"type": "meeting", **item}) for item in CLEAN["meetings"]),
    *(json.dumps({"type": "claim", **item}) for item in CLEAN["claims"]),
    *(json.dumps({"type": "protocol", **item}) for item in CLEAN["protocols"]),
    *(json.dumps({"type": "contract", **item}) for item in CLEAN["contracts"]),
]


@pytest.mark.parametrize("index", range(len(LINES)))
def test_a_line_that_cannot_be_read_is_one_fault_whoever_leads_to_it(index: int) -> None:
    line = LINES[index]
    cut = [line[:end] for end in range(1, len(line))]
    typed = [line.replace('"type"', '"tpye"'), line.replace('"type": "', '"type": "x'), line.replace('"type"', '"i"')]
    for spoilt in [*cut, f"{line},", f"{line} {line}", f"[{line}]", '"x"', *(typed if index else [])]:
        told = _told("\n".join([*LINES[:index], spoilt, *LINES[index + 1 :]]), "jsonl")

        assert 1 == len(told), (spoilt, told)


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ('{"outside": ["abroad"]}\n' + "\n".join(LINES[1:]), "$.bilateral"),
        ('{"bilateral": 1, "outsde": ["abroad"]}\n' + "\n".join(LINES[1:]), "$.outsde"),
        ("\n".join([*LINES[1:3], LINES[0], *LINES[3:]]), "$.bilateral"),
        ("\n".join([LINES[0].replace("abroad", "far"), *LINES[1:], LINES[0]]), "$.bilateral"),
    ],
)
def test_a_header_that_is_not_right_is_one_fault(text: str, path: str) -> None:
    assert [path] == [fault.path for fault in check_text(text, "jsonl").faults]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("  - id: pact\n", "  - id: another\n    id: pact\n"),
        ("treaties:\n", "treaties: []\ntreaties:\n"),
        ("sources:\n", "sources: []\nsources:\n"),
        ("outside: [abroad]", "outside: []\noutside: [abroad]"),
        ("treaties:\n", "treaties: !!seq\n"),
        ("treaties:\n", "treaties: !!omap\n"),
        ("  - id: pact\n    title: Pact\n", "  - !!python/object:os.system [pact]\n"),
        ("  - id: pact\n", "  - id: !x pact\n"),
        ("outside: [abroad]", "outside: !!set {abroad}"),
        ("  - id: pact\n    title: Pact\n", "  - &a {id: pact, title: Pact}\n  - *a\n  - {<<: *a, title: x}\n"),
        ("  - id: pact\n", "  - id: &a pact\n"),
        ("    title: Pact\n", "    title: Pact\n    ? [a, {? b : c}]\n    : [*d]\n"),
    ],
)
def test_what_is_not_plain_yaml_is_one_fault_whoever_leads_to_it(old: str, new: str) -> None:
    text = _written({"bilateral": 1, **CLEAN}, "yaml")
    assert 1 == text.count(old)

    told = _told(text.replace(old, new), "yaml")
    assert 1 == len(told), told


@pytest.mark.parametrize("key", ["id", "sources", "treaties", "outside"])
def test_a_key_of_json_that_stands_twice_is_one_fault_whoever_leads_there(key: str) -> None:
    text = json.dumps({"bilateral": 1, **CLEAN})
    old, new = ('"id": "pact"', '"id": "first", "id": "pact"') if key == "id" else (f'"{key}"', f'"{key}": [], "{key}"')

    told = _told(text.replace(old, new, 1), "json")
    assert 1 == len(told), told


def test_a_party_named_twice_is_one_fault() -> None:
    spoil = _key_becomes("treaties", "parties", [{"country": "IN"}, {"country": "IN"}])

    assert 1 == len(_told(_plainly(_spoilt(spoil), "json"), "json"))


def _spoilt(spoil: Spoil) -> dict[str, Any]:
    document: dict[str, Any] = {"bilateral": 1, **copy.deepcopy(CLEAN)}
    spoil(document)
    return document


def _plainly(document: dict[str, Any], form: FormatName) -> str:
    """Write what no register could hold."""
    if form != "jsonl":  # JSON is YAML
        return json.dumps(document, indent=1)
    items = [
        {"type": section.word, **item} if is_mapping(item) else item
        for section in SECTIONS
        for item in document.get(section.key, [])
    ]
    header = {key: value for key, value in document.items() if key.startswith(("bil", "out"))}
    return "\n".join(map(json.dumps, [header, *items]))
