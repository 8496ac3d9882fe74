"""Names and codes that must be read right, and what is said of those that can't be."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bilateral import Country, Dyad, InternationalOrganization, signatory
from bilateral.errors import AmbiguousCountry, InvalidDyad, UnknownCountry, UnknownOrganization, WrongType
from bilateral.testing import countries
from bilateral.values.countries import country_entries
from bilateral.values.countries.country import country_code
from bilateral.values.countries.country_entries import entries, names
from bilateral.values.countries.country_reading import LONGEST_NAME
from bilateral.values.countries.country_spelling import is_written_as_a_name
from bilateral.values.countries.international_organization import organizations
from bilateral.values.misspelt import is_taken


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Russian Federation", "RU"),
        ("Russia", "RU"),
        ("USSR", "SU"),
        ("U.S.S.R.", "SU"),
        ("Soviet Union", "SU"),
        ("Union of Soviet Socialist Republics", "SU"),
        ("UK", "GB"),
        ("Great Britain", "GB"),
        ("US", "US"),
        ("U.S.", "US"),
        ("U. S. A.", "US"),
        ("USA", "US"),
        ("United States", "US"),
        ("Republic of Korea", "KR"),
        ("Korea, Republic of", "KR"),
        ("Korea (South)", "KR"),
        ("Korea, Rep.", "KR"),
        ("South Korea", "KR"),
        ("DPRK", "KP"),
        ("North Korea", "KP"),
        ("Korea, Dem. People's Rep.", "KP"),
        ("Iran (Islamic Republic of)", "IR"),
        ("Turkey", "TR"),
        ("Türkiye", "TR"),
        ("TURKIYE", "TR"),
        ("Burma", "MM"),
        ("Myanmar", "MM"),
        ("Socialist Republic of the Union of Burma", "BU"),
        ("East Germany", "DD"),
        ("GDR", "DD"),
        ("German Democratic Republic", "DD"),
        ("West Germany", "DE"),
        ("Federal Republic of Germany", "DE"),
        ("Czechoslovakia", "CSHH"),
        ("Yugoslavia", "YU"),
        ("Serbia and Montenegro", "CSXX"),
        ("Serbia & Montenegro", "CSXX"),
        ("Zaire", "ZR"),
        ("Kosovo", "XK"),
        ("Vietnam", "VN"),
        ("Viet Nam", "VN"),
        ("North Vietnam", "VD"),
        ("Ivory Coast", "CI"),
        ("Cote d\u2019Ivoire", "CI"),
        ("Swaziland", "SZ"),
        ("Macedonia", "MK"),
        ("The former Yugoslav Republic of Macedonia", "MK"),
        ("Holland", "NL"),
        ("The Netherlands", "NL"),
        ("Taiwan", "TW"),
        ("Republic of China (Taiwan)", "TW"),
        ("Palestine", "PS"),
        ("Republic of the Congo", "CG"),
        ("Congo, Dem. Rep.", "CD"),
        ("Bharat", "IN"),
        ("Viet Nam, Republic of", "X-RVN"),
        ("South Vietnam", "X-RVN"),
        ("Austria-Hungary", "X-AUH"),
        ("Ottoman Empire", "X-OTT"),
        ("Kingdom of Bavaria", "X-BAV"),
        ("Russian Empire", "RU"),
    ],
)
def test_names_in_use_are_read(text: str, code: str) -> None:
    assert Country(code) == Country.parse(text)


@pytest.mark.parametrize("words", ["democratic Dem.", "federal Fed.", "islands Is.", "republic Rep.", "saint St."])
def test_names_are_read_with_words_shortened_as_lists_do(words: str) -> None:
    whole, short = words.split()
    told = {name for code in entries() for name in names(code) if re.search(rf"\b{whole}\b", name, re.IGNORECASE)}

    assert told
    for name in told:
        assert read(name) == read(re.sub(rf"\b{whole}\b", short, name, flags=re.IGNORECASE))


#: The styles of states, and the letters that stand for them before a name or behind it.
_STYLES = {
    "Democratic People's Republic": "DPR",
    "Democratic Republic": "DR",
    "Federal People's Republic": "FPR",
    "Federal Republic": "FR",
    "Islamic Republic": "IR",
    "People's Democratic Republic": "PDR",
    "People's Republic": "PR",
    "Socialist Federal Republic": "SFR",
    "Socialist Republic": "SR",
}


@pytest.mark.parametrize(("style", "letters"), _STYLES.items())
def test_the_style_of_a_state_may_be_letters(style: str, letters: str) -> None:
    told = {name.replace("\u2019", "'") for code in entries() for name in names(code)}
    styled = {name: name.removeprefix(f"{style} of ") for name in told if name.startswith(f"{style} of ")}

    assert styled
    for name, rest in styled.items():
        assert (
            read(name) == read(f"{letters} {rest}") == read(f"{'.'.join(letters)}. {rest}") == read(f"{rest} {letters}")
        )


def test_a_soviet_republic_is_one_in_letters_too() -> None:
    assert read("Byelorussian Soviet Socialist Republic") == read("BYELORUSSIAN S.S.R.") == read("Byelorussian SSR")


def read(name: str) -> Country | tuple[str, ...]:
    try:
        return Country.parse(name)
    except AmbiguousCountry as error:
        return error.between


@pytest.mark.parametrize(
    ("text", "between"),
    [
        ("Congo", ("CD", "CG")),
        ("Korea", ("KP", "KR")),
        ("CS", ("CSHH", "CSXX")),
        ("Virgin Islands", ("VG", "VI")),
        ("Republic of China", ("CN", "TW")),
        ("East Timor", ("TL", "TP")),
        ("Upper Volta (Burkina Faso)", ("BF", "HV")),
    ],
)
def test_a_name_of_several_countries_says_between_whom(text: str, between: tuple[str, ...]) -> None:
    with pytest.raises(AmbiguousCountry) as raised:
        Country.parse(text)

    assert between == raised.value.between
    for code in between:
        assert f"'{code}' ({Country(code).name})" in str(raised.value)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Atlantis",
            "no known country in 'Atlantis'; write its name or its ISO 3166 code, e.g. 'Russia', 'RU'",
        ),
        ("", "no known country in ''; write its name"),
        ("the", "no known country in 'the'; write its name"),
        ("EU", "no state in 'EU'; the European Union is an organization, not a state"),
        ("European Atomic Energy Community (EURATOM)", "is an organization, not a state"),
        ("Scotland", "Scotland is a part of 'GB' (United Kingdom) and has no code of its own"),
        ("Bavaria", "Bavaria was a state once; write 'X-BAV' (Kingdom of Bavaria), or give the day by on="),
        ("Buganda", "Buganda was a name of 'UG' (Uganda) for a time; write that, or give the day by on="),
        ("Bengal", "Bengal lies in Bangladesh and India"),
        ("Rusia", "did you mean 'Russia'?"),
        ("Untied States", "did you mean 'United States'?"),
        ("Iarq", "did you mean 'Iraq'?"),
        ("Lima", "write its name"),
        ("Abkhzia", "did you mean 'Abkhazia'?"),
        ("Bavria", "did you mean 'Kingdom of Bavaria'?"),
        ("Prusia", "did you mean 'Prussia' or 'Russia' or 'Persia'?"),
        ("in", "did you mean 'IN'?"),
        ("ind", "did you mean 'IND'?"),
    ],
)
def test_an_unknown_name_says_what_is_known(text: str, said: str) -> None:
    with pytest.raises(UnknownCountry) as raised:
        Country.parse(text)

    assert said in str(raised.value)


def test_a_name_given_where_a_code_belongs_says_how_to_read_it() -> None:
    with pytest.raises(UnknownCountry, match=r"no ISO 3166 code in 'Russia'; write Country\.parse\('Russia'\)"):
        Country("Russia")


def test_a_text_longer_than_any_name_is_refused() -> None:
    with pytest.raises(UnknownCountry, match="no name is longer than 200 letters"):
        Country.parse("R" * (LONGEST_NAME + 1))


@pytest.mark.parametrize("came", [None, 7, True, b"RU", ["RU"]])
def test_what_is_no_text_is_refused(came: object) -> None:
    text: str = came  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType]  # that it is none is the point
    for read in (Country, Country.parse, country_code):
        with pytest.raises(WrongType, match="country takes a name or an ISO 3166 code"):
            read(text)


# As treaties and maps name them ------------------------------------------------------------------------------


def _meant(text: str) -> tuple[str, ...]:
    try:
        return (Country.parse(text).code,)
    except AmbiguousCountry as error:
        return error.between


@given(
    countries(),
    st.sampled_from(
        [
            "Government of {}",
            "the Government of the {}",
            "GOVERNMENT OF {}",
            "Govt. of {}",
            "Royal Government of {}",
            "the Cabinet of Ministers of {}",
            "Council of Ministers of the {}",
            "the Government of His Majesty the King of {}",
            "Her Majesty\u2019s Government in {}",
        ]
    ),
)
def test_a_government_is_its_country(country: Country, government: str) -> None:
    for name in country.names:
        assert _meant(name) == _meant(government.format(name)), name


@given(countries(), st.data())
def test_a_name_one_word_of_which_is_cut_short_before_a_point_may_mean_its_country(
    country: Country, data: st.DataObject
) -> None:
    for name in filter(_is_plain, country.names):
        words = name.split()
        place = data.draw(st.sampled_from(range(len(words))))
        if words[place].islower() or len(words[place]) < 4:
            continue
        cut = data.draw(st.integers(2, len(words[place]) - 1))
        short = " ".join((*words[:place], f"{words[place][:cut]}.", *words[place + 1 :]))
        if country_entries.candidates(short.replace(".", "")):
            continue  # "Dominica. Republic" is in full, but for the point.

        assert country.code in _meant(short), short


def _is_plain(name: str) -> bool:
    return (
        len([word for word in name.split() if word.isalpha() and word[0].isupper()]) > 1
        and name.replace(" ", "").isalpha()
    )


@given(st.sampled_from(["KP", "KR", "SS", "ZA", "DD", "YD", "EH", "MK", "MP", "WS", "TP"]))
def test_one_letter_is_short_for_a_point_of_the_compass(code: str) -> None:
    for name in Country(code).names:
        first, _, rest = name.partition(" ")
        if first in {"North", "Northern", "South", "East", "West", "Western"} and "(" not in rest:
            assert {code} <= set(_meant(f"{first[0]}. {rest}")) == set(_meant(f"{first[0].lower()} {rest}"))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Government of the Republic of Ghana", "GH"),
        ("Her Majesty\u2019s Government of Nepal", "NP"),
        ("the Swiss Confederation", "CH"),
        ("GERMANY FEDERAL REPUBLIC", "DE"),
        ("GERMANY DEMOCRATIC REPUBLIC", "DD"),
        ("BYELORUSSIA S S R", "BYAA"),
        ("UKRAINE SSR", "UA"),
        ("CHINA P R", "CN"),
        ("P.R. of China", "CN"),
        ("F.R. Yugoslavia", "YU"),
        ("Korea DPR", "KP"),
        ("Korea Republic", "KR"),
        ("IR Iran", "IR"),
        ("SR Vietnam", "VN"),
        ("KOREA NORTH", "KP"),
        ("Eq. Guinea", "GQ"),
        ("St. Vin. & Gren.", "VC"),
        ("Fr. S. Territories", "TF"),
        ("U.S. Virgin Is.", "VI"),
        ("U.S. Virgin Isl.", "VI"),
        ("Dem. Rep. Congo", "CD"),
        ("Eire", "IE"),
        ("Hellas", "GR"),
        ("Salvador", "SV"),
        ("Tchad", "TD"),
        ("Brasil", "BR"),
        ("Muscat and Oman", "OM"),
    ],
)
def test_parties_are_read_as_treaties_and_maps_name_them(text: str, code: str) -> None:
    assert Country(code) == Country.parse(text)


@pytest.mark.parametrize(
    "text",
    ["N. Cyprus", "S. America", "Southern Africa", "Island", "Is.", "Rep.", "Xq. Guinea", "Government of", "E. Europe"],
)
def test_a_short_form_of_nothing_is_not_taken_for_what_it_resembles(text: str) -> None:
    with pytest.raises(UnknownCountry) as raised:
        Country.parse(text)

    assert "did you mean 'Cyprus'" not in str(raised.value)
    assert "did you mean 'Guinea'" not in str(raised.value)


def test_a_short_form_of_several_is_asked_back() -> None:
    with pytest.raises(AmbiguousCountry, match=r"write 'KP' .North Korea. or 'KR' .South Korea."):
        Country.parse("Government of Korea")
    with pytest.raises(AmbiguousCountry):
        Country.parse("Vir. Islands")


@pytest.mark.parametrize(
    "text",
    ["Czecho\x00slovakia", "I,n,d,i,a", "I-n-d-i-a", "(India", "India)", "Korea ((South))", "Korea (South", "India_",
     "Viet \x07Nam", "India;", "India*", "\ufeffIndia", "E\uffffU", "\ud800India", "In\u202edia"],
)  # fmt: skip
def test_a_name_holds_no_marks_but_those_of_names(text: str) -> None:
    doors: list[Callable[[str], object]] = [
        Country.parse, signatory, InternationalOrganization.parse, Country.from_adjective,
        lambda name: Country.parse(name, on="1980"), lambda name: Dyad.parse(f"{name}-Russia"),
    ]  # fmt: skip
    for take in doors:
        with pytest.raises((UnknownCountry, UnknownOrganization, InvalidDyad)) as refusal:
            take(text)
        assert text in str(refusal.value.came)


STRANGE = st.characters(categories=["Cc", "Cf", "Cs", "Cn", "Co", "Sm", "So"], exclude_characters="\t\r\n`")
OFFERED = [*country_entries.spellings().values(), *country_entries.spellings_without_code().values()]
OFFER = re.compile("'([^']+)'|\"([^\"]+)\"")
LISTED = [name for one in organizations().values() for name in (one.name, *one.names)]


@given(st.sampled_from(sorted(entries())), STRANGE, st.data())
def test_a_strange_mark_anywhere_in_a_name_is_refused(code: str, mark: str, data: st.DataObject) -> None:
    name = Country(code).name
    place = data.draw(st.integers(1, len(name) - 1))
    with pytest.raises(UnknownCountry):
        Country.parse(name[:place] + mark + name[place:])


@pytest.mark.parametrize("names", [OFFERED, LISTED], ids=["countries", "organizations"])
def test_every_listed_name_is_written_as_a_name(names: Iterable[str]) -> None:
    assert not [name for name in names if not is_written_as_a_name(name)]


@given(st.sampled_from(sorted(country_entries.uncoded_states())), st.data())
def test_a_state_without_a_code_is_offered_where_a_letter_of_its_name_is_left_out(
    code: str, data: st.DataObject
) -> None:
    name = Country(code).name
    place = data.draw(st.integers(1, len(name) - 1))
    misspelt = name[:place] + name[place + 1 :]
    assume(not is_taken(misspelt, Country.parse))
    with pytest.raises(UnknownCountry, match="did you mean") as raised:
        Country.parse(misspelt)

    assert code in [Country.parse(first or second).code for first, second in OFFER.findall(str(raised.value))[1:]]
