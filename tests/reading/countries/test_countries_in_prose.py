"""Countries in prose: found at their place, by the longest name, and not where another thing is named."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bilateral import Country, read
from bilateral.errors import WrongType
from bilateral.reading.countries.countries_in_prose import find_countries
from bilateral.types import Ambiguous, FoundCountry
from bilateral.values.countries import country_entries

#: Pieces of which texts are made that name countries, or seem to.
PIECES = (
    "India", "Russia", "Indo", "Sino", "Pak", "-", "\u2013", "/", " ", "\n", " and ", ", ", "'s", "\u2019s", ".",
    "US", "U.S.", "us", "the ", "Republic of ", "Korea", "Congo", "Georgia", "Atlanta", "Tbilisi", "South ", "China",
    " Sea", " Ocean", "CAR", "$", "-2", ".com", "@", "Gulf of ", "New ", "Mexico", " City", "Jordan", "Michael ",
    " Smith said", "\u00c5land", "C\u00f4te d\u2019Ivoire", "St. ", "Kitts & Nevis", "INDIA", "_", "\u0301",
    "\u0930\u0942\u0938",
)  # fmt: skip
hostile_texts = st.text() | st.lists(st.sampled_from(PIECES) | st.text(max_size=3), max_size=30).map("".join)

#: Names by which the lists know a country, and prose does not, with the reason.
NOT_IN_PROSE = {
    "CAR": "mostly the capital adequacy ratio", "FRG": "rare", "GDR": "mostly depositary receipts", "DRV": "rare",
    "FRY": "a verb", "UAR": "rare", "Sikkim": "a state of India today", "Peru-Bolivia": "Peru and Bolivia",
}  # fmt: skip


def told(text: str) -> list[str]:
    """What is found: the words, and what they mean; adjectives with a tilde."""
    return [f"{found.text}={meant(found)}" for found in find_countries(text)]


def meant(found: FoundCountry | Ambiguous) -> str:
    if isinstance(found, Ambiguous):
        return "|".join(one.code if isinstance(one, Country) else str(one) for one in found.readings)
    return f"~{found.value.code}" if found.is_adjective else found.value.code


@given(hostile_texts)
@example("Pak")
@example("India-Pak-")
@example("Indo-Indo-India")
@example("U.S.A.")
def test_what_is_found_stands_where_it_says_in_order_and_apart(text: str) -> None:
    found = list(find_countries(text))

    assert [text[one.start : one.end] for one in found] == [one.text for one in found]
    assert all(one.end <= other.start for one, other in pairwise(found))


@given(hostile_texts)
def test_a_text_without_capitals_names_no_country(text: str) -> None:
    assert [] == list(find_countries(text.lower()))


@pytest.mark.parametrize("code", sorted(country_entries.entries()))
def test_a_country_is_found_by_each_of_its_names(code: str) -> None:
    for name in country_entries.names(code):
        if name in NOT_IN_PROSE or "(" in name or name in country_entries.names_of_kind("lists").get(code, ()):
            continue
        for printed in (name, name.upper()):
            words = re.sub(r"^the ", "", printed, flags=re.IGNORECASE)

            [found] = find_countries(f"They met in {printed} on Monday.")

            assert words == found.text
            assert Country(code) in (found.readings if isinstance(found, Ambiguous) else (found.value,))


@pytest.mark.parametrize("code", sorted(code for code in country_entries.adjectives() if not code.startswith("X-")))
def test_a_country_is_found_by_each_of_its_adjectives(code: str) -> None:
    for word in country_entries.adjectives()[code]:
        if word in ("Central African", "Dane", "Finn", "Pole", "Turk"):
            continue

        [found] = find_countries(f"the {word} army")

        assert word == found.text
        assert Country(code) in (found.readings if isinstance(found, Ambiguous) else (found.value,))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Papua New Guinea, South Sudan", ["Papua New Guinea=PG", "South Sudan=SS"]),
        ("the Republic of Korea", ["Republic of Korea=KR"]),
        ("Democratic Republic of Congo", ["Democratic Republic of Congo=CD"]),
        ("C\u00f4te d\u2019Ivoire, COTE D'IVOIRE", ["C\u00f4te d\u2019Ivoire=CI", "COTE D'IVOIRE=CI"]),
        ("St Lucia, St. Kitts & Nevis", ["St Lucia=LC", "St. Kitts & Nevis=KN"]),
        ("the U.S., the U. S. S. R. and the UK", ["U.S.=US", "U. S. S. R.=SU", "UK=GB"]),
        ("Kingdom Of Saudi Arabia", ["Kingdom Of Saudi Arabia=SA"]),
        ("the Soviet Union's Baltic ports", ["Soviet Union=SU"]),
        ("Russians and a Frenchwoman", ["Russians=~RU", "Frenchwoman=~FR"]),
        ("Danes and Poles", ["Danes=~DK", "Poles=~PL"]),
        ("a non-Indian, Chinese-made drone", ["Indian=~IN", "Chinese=~CN"]),
        ("the Bank of India", ["India=IN"]),
        ("Bharat and Australia won", ["Bharat=IN", "Australia=AU"]),
        ("Hungary and Austria-Hungary", ["Hungary=HU", "Austria-Hungary=X-AUH"]),
        ("Prussian, Bavarian", ["Prussian=~X-PRU"]),
        ("S. Korea, N Koreans and the W. SAHARA", ["S. Korea=KR", "N Koreans=~KP", "W. SAHARA=EH"]),
        ("S. Sudan joined; Lankan boats", ["S. Sudan=SS", "Lankan=~LK"]),
        ("oil of Eq. Guinea, gas of Papua N. Guinea", ["Eq. Guinea=GQ", "Papua N. Guinea=PG"]),
        ("Dem. Rep. Congo met the Rep. of Korea", ["Dem. Rep. Congo=CD", "Rep. of Korea=KR"]),
        (
            "Bosnia & Herz., Antigua & Barb. and the Dominican Rep.",
            ["Bosnia & Herz.=BA", "Antigua & Barb.=AG", "Dominican Rep.=DO"],
        ),
        ("the Marshall Is. and Cook Is.", ["Marshall Is.=MH", "Cook Is.=CK"]),
        ("the D.R. Congo, the DR Congo", ["D.R. Congo=CD", "DR Congo=CD"]),
        ("the U.S. Rep. spoke; they left the UK. UK banks stayed", ["U.S.=US", "UK=GB", "UK=GB"]),
        ("He met the Gen. Mali was quiet. U.S. India ties", ["Mali=ML", "U.S.=US", "India=IN"]),
        ("Österreich, Éire and Cote d'Ivoire", ["Österreich=AT", "Éire=IE", "Cote d'Ivoire=CI"]),
        ("an Afghan valley", ["Afghan=~AF"]),
    ],
)
def test_the_longest_name_is_taken_as_it_is_printed(text: str, found: list[str]) -> None:
    assert found == told(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("India-Russia", ["India=IN", "Russia=RU"]),
        ("Indo-Russian", ["Indo=~IN", "Russian=~RU"]),
        ("Sino\u2013Indian", ["Sino=~CN", "Indian=~IN"]),
        ("Anglo-French, Franco-German", ["Anglo=~GB", "French=~FR", "Franco=~FR", "German=~DE"]),
        ("Indo-Pak", ["Indo=~IN", "Pak=~PK"]),
        ("India-Pak", ["India=IN", "Pak=~PK"]),
        ("Pak-Afghan border", ["Pak=~PK", "Afghan=~AF"]),
        ("Indo-Pacific, Indo-European, Anglo-Saxon, Sino-Tibetan", []),
        ("General Franco and Mr Pak", []),
        ("Pak troops, the Pak PM and Pak-based firms", ["Pak=~PK", "Pak=~PK", "Pak=~PK"]),
        ("Pak Yong said, and Pak said", []),
    ],
)
def test_first_elements_stand_for_a_country_before_another(text: str, found: list[str]) -> None:
    assert found == told(text)


@pytest.mark.parametrize(
    "text",
    [
        "the Indian Ocean", "the South China Sea", "the Sea of Japan", "the Gulf of Mexico", "New Mexico",
        "a Guinea pig", "turkey and china", "the Niger Delta", "the Jordan River", "the River Jordan", "Indiana",
        "Mexico City", "Latin American and South American banks", "the Indian Express", "the Times of India",
        "Michael Jordan", "Mr Jordan", "Michael B. Jordan", "Chad Smith said", "the Bank of America", "US$25,000",
        "a US-2 aircraft", "give it to us", "Us", "Northern Ireland", "Reunion", "Hamburg and Texas",
        "European Union", "@India", "India.com", "the Organization of American States", "Israel.org",
        "a CAR of 14 per cent", "West Indies", "Defence Minister Israel Katz said",
        "Atlanta, Georgia",
        "the actor Chad Paul Smith sang", "Mark Cuban", "The Mobile Indian, a site", "the East India Company",
        "Anatole France", "Mr. Ireland", "Turkey sandwiches", "a Mexican standoff", "100 Nigerian naira",
        "the European Union", "the Council of Europe", "Tatarstan", "S. America", "N. Ireland", "Lake Malawi",
        "the Jordan valley", "Salvador Allende", "Credit Suisse", "Hellas Verona", "an island",
    ],
)  # fmt: skip
def test_what_only_looks_like_a_country_is_none(text: str) -> None:
    assert [] == told(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("in Korea", ["Korea=KP|KR"]),
        ("Congolese troops", ["Congolese=CD|CG"]),
        ("Dominican and the Dominican Republic", ["Dominican=DM|DO", "Dominican Republic=DO"]),
        ("in Georgia", ["Georgia=GE|the US state of Georgia"]),
        ("in Tbilisi, Georgia", ["Georgia=GE"]),
        ("Alabama, Georgia, Batumi", ["Georgia=GE|the US state of Georgia"]),
    ],
)
def test_a_name_that_several_bear_is_ambiguous(text: str, found: list[str]) -> None:
    assert found == told(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("INDIA, RUSSIA SIGN PACT", ["INDIA=IN", "RUSSIA=RU"]),
        ("LET US GO", []),
        ("US IMPOSES TARIFFS", ["US=US"]),
        ("INDIA-US PACT", ["INDIA=IN", "US=US"]),
        ("The US said so", ["US=US"]),
        ("the Central African Republic (CAR)", ["Central African Republic=CF", "CAR=CF"]),
    ],
)
def test_capitals_are_read_with_what_stands_around(text: str, found: list[str]) -> None:
    assert found == told(text)


@pytest.mark.parametrize(
    "text", ["the Indian twins", "a Panama summer", "Chinese hats", "French flu cases", "Irish rivers"]
)
def test_what_others_are_named_after_a_country_says_nothing_of_this_one(text: str) -> None:
    assert len(told(text)) == 1


@pytest.mark.parametrize(
    ("printed", "country"),
    [
        ("Paki-\nstan", "PK"),
        ("Uzbek\u00adistan", "UZ"),
        ("several other states of the same region, among them South\nSudan", "SS"),
        ("Co\u0302te d'Ivoire", "CI"),
    ],
)
def test_a_name_that_typesetting_breaks_is_whole(printed: str, country: str) -> None:
    text = f"They met envoys from {printed} on Monday."

    [found] = read(text).countries

    assert Country(country) == found.value
    assert text[found.start : found.end] == found.text
    assert printed.endswith(found.text)


def test_only_text_is_searched() -> None:
    with pytest.raises(WrongType, match="takes text, got 5"):
        list(find_countries(5))  # type: ignore[arg-type]  # a wrong call on purpose


@pytest.mark.parametrize(
    "text", ["Israel Katz spoke.", "The boxer Israel Vargas won.", "Jordan Spieth won, and Kenya Moore left."]
)
def test_a_forename_before_a_surname_is_no_country(text: str) -> None:
    assert list(find_countries(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Israel Railways said no.", "In Israel Vargas said no.", "The pact with Israel Brown said.",
        "A Peru-Israel Accord was signed.",
        "Israel Agreement of 1970", "Israel said no.",
    ],
)  # fmt: skip
def test_what_stands_in_capitals_behind_a_country_may_be_no_surname(text: str) -> None:
    assert "IL" in [found.value.code for found in find_countries(text) if isinstance(found, FoundCountry)]
