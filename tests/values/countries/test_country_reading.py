"""Names and codes that must be read right, and what is said of those that can't be."""

from __future__ import annotations

import pytest

from bilateral import Country
from bilateral.errors import AmbiguousCountry, UnknownCountry, WrongType
from bilateral.values.countries.country import country_code
from bilateral.values.countries.country_reading import LONGEST_NAME


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
