"""The pages of the docs that are written from the code leave nothing out."""

from __future__ import annotations

import enum

import attrs
import pytest

from bilateral import LineItem, Source
from bilateral.evidence.claim import Claim
from bilateral.records.meanings import meanings
from bilateral.records.record import RecordKind
from codebook import codebook, listed_words, record_kinds
from public_names import PLACES, meaning, names_of, public_names

CODEBOOK = codebook()
NAMES = public_names()
#: Sections of the codebook by their titles.
SECTIONS = {title: text for title, _, text in (one.partition("\n") for one in CODEBOOK.split("\n### "))}


def test_the_codebook_has_every_kind_of_record() -> None:
    assert {kind.record_kind for kind in record_kinds()} == set(RecordKind)


@pytest.mark.parametrize("kind", [*record_kinds(), LineItem, Source, Claim])
def test_the_codebook_has_every_field_with_its_meaning(kind: type[attrs.AttrsInstance]) -> None:
    for field in attrs.fields(kind):
        rows = [line for line in CODEBOOK.splitlines() if line.startswith(f"| `{field.name}` | ")]
        assert any(meanings(kind)[field.name] in row for row in rows)
        assert f"| `{field.name}` | " in SECTIONS[kind.__name__] or "It has the [fields" in SECTIONS[kind.__name__]


@pytest.mark.parametrize("kind", listed_words())
def test_the_codebook_has_every_listed_word_with_its_meaning(kind: type[enum.Enum]) -> None:
    assert set(meanings(kind)) == {member.name for member in kind}
    for member in kind:
        assert f"| `{member.value}` | " in SECTIONS[kind.__name__] or not member.value


def test_every_link_within_the_codebook_leads_to_one_of_its_titles() -> None:
    titles = {title.lower().replace(",", "").replace(" ", "-") for title in SECTIONS}
    links = {part.partition(")")[0] for part in CODEBOOK.split("](#")[1:]}

    assert links <= titles


def test_the_list_of_names_says_of_each_what_it_is() -> None:
    for place in PLACES:
        for name in names_of(place):
            assert f"`{name} <" in NAMES or f"[`{name}`]" in NAMES
            assert meaning(getattr(place, name)), name
