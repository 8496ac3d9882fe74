"""Nouns in singular and plural."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral.language.grammar.noun import plural, singular
from bilateral.language.lexicon.nouns import invariable_nouns, irregular_plurals

PAIRS = (
    ("rifle", "rifles"), ("system", "systems"), ("battery", "batteries"), ("convoy", "convoys"), ("box", "boxes"),
    ("torpedo", "torpedoes"), ("person", "people"), ("fisherman", "fishermen"), ("woman", "women"),
    ("German", "Germans"), ("human", "humans"), ("aircraft", "aircraft"), ("Japanese", "Japanese"), ("gun", "guns"),
    ("personnel", "personnel"), ("series", "series"), ("glass", "glasses"), ("bus", "buses"), ("virus", "viruses"),
    ("base", "bases"), ("drone", "drones"), ("MoU", "MoUs"), ("MiG-29", "MiG-29s"), ("brush", "brushes"),
    ("torch", "torches"), ("cache", "caches"), ("memorandum", "memoranda"), ("foot", "feet"), ("goose", "geese"),
    ("Person", "People"), ("prize", "prizes"), ("Iraqi", "Iraqis"), ("Israeli", "Israelis"), ("taxi", "taxis"),
    ("crisis", "crises"), ("spy", "spies"), ("toy", "toys"), ("class", "classes"), ("wish", "wishes"),
    ("bench", "benches"), ("fox", "foxes"), ("hero", "heroes"), ("photo", "photos"), ("Punjabi", "Punjabis"),
    ("Pakistani", "Pakistanis"), ("Saudi", "Saudis"), ("Delhi", "Delhis"), ("Bengali", "Bengalis"),
    ("Tamil", "Tamils"), ("Nazi", "Nazis"), ("Somali", "Somalis"), ("Zombi", "Zombis"),
    ("hovercraft", "hovercraft"), ("Chinese", "Chinese"), ("potato", "potatoes"),
    ("tomato", "tomatoes"), ("echo", "echoes"), ("veto", "vetoes"), ("embargo", "embargoes"), ("gas", "gases"),
    ("volcano", "volcanoes"), ("mosquito", "mosquitoes"), ("Roman", "Romans"), ("Norman", "Normans"),
    ("Ottoman", "Ottomans"), ("shaman", "shamans"), ("talisman", "talismans"), ("specimen", "specimens"),
    ("regimen", "regimens"), ("abdomen", "abdomens"), ("omen", "omens"),
)  # fmt: skip
#: Names and nouns in -s that are of one.
OF_ONE = (
    "arthritis", "metropolis", "Memphis", "tennis", "penis", "debris", "iris", "cannabis", "ibis", "mantis", "trellis",
    "epidermis", "Paris", "Harris", "Otis", "Denis", "Ellis", "basis", "virus", "glass",
)  # fmt: skip


@pytest.mark.parametrize(("single", "many"), PAIRS)
def test_a_noun_has_its_singular_and_its_plural(single: str, many: str) -> None:
    assert (single, single, many) == (singular(many), singular(single), plural(single))


@pytest.mark.parametrize("noun", OF_ONE)
def test_a_noun_of_one_may_look_like_a_plural(noun: str) -> None:
    assert noun == singular(noun)


@pytest.mark.parametrize("single", sorted(irregular_plurals()))
def test_an_irregular_noun_goes_there_and_back(single: str) -> None:
    assert single == singular(plural(single)) == singular(single)


@pytest.mark.parametrize("noun", sorted(invariable_nouns()))
def test_an_invariable_noun_has_one_form(noun: str) -> None:
    assert noun == singular(noun) == plural(noun)


@given(st.text(st.sampled_from("aeiosxzchymnuvS-9"), max_size=12) | st.text(max_size=12))
def test_the_singular_of_a_singular_is_itself(noun: str) -> None:
    assert singular(noun) == singular(singular(noun))


def test_only_a_small_s_makes_a_plural() -> None:
    assert ["SAS", "MRI", "s"] == [singular(noun) for noun in ("SAS", "MRIs", "s")]
