"""Names of countries as newspapers, treaties and the UN write them, where the ISO and CLDR lists have others.

A name under two codes is ambiguous on purpose: `Country.parse` then says between whom. Nothing here is
guessed from likeness; each group names the authority for it. Codes are those of `Country.code`.
"""

from __future__ import annotations

from collections.abc import Mapping

#: The short name newspapers print, where ISO 3166 prints another: AP Stylebook, and the style guides of the
#: BBC and the Guardian. The two Congos keep the long form, which alone is free of doubt.
NEWSPAPER_NAMES: Mapping[str, str] = {
    "BN": "Brunei",
    "BQ": "Caribbean Netherlands",
    "CD": "Democratic Republic of the Congo",
    "CG": "Republic of the Congo",
    "CI": "Ivory Coast",
    "CV": "Cape Verde",
    "FK": "Falkland Islands",
    "FM": "Micronesia",
    "MF": "Saint Martin",
    "MO": "Macau",
    "PN": "Pitcairn Islands",
    "PS": "Palestine",
    "RU": "Russia",
    "SH": "Saint Helena",
    "SX": "Sint Maarten",
    "TR": "Turkey",
    "VA": "Holy See",
    "VG": "British Virgin Islands",
    "VI": "US Virgin Islands",
    # Withdrawn entries, which ISO 3166-3 lists by a long or an inverted name.
    "BU": "Socialist Republic of the Union of Burma",
    "BYAA": "Byelorussian SSR",
    "CSHH": "Czechoslovakia",
    "DD": "East Germany",
    "FX": "Metropolitan France",
    "HV": "Upper Volta",
    "NT": "Saudi-Iraqi Neutral Zone",
    "PC": "Trust Territory of the Pacific Islands",
    "SU": "Soviet Union",
    # "East Timor" alone may as well mean the state that newspapers have called so since 2002.
    "TP": "East Timor (until 2002)",
    "VD": "North Vietnam",
    "YD": "South Yemen",
    "YU": "Yugoslavia",
    "ZR": "Zaire",
}

#: The formal name, where pycountry has an older or an inverted one: UNTERM for members and observers of the
#: UN; the name in ISO 3166-3 put into reading order for withdrawn entries; its constitution for Kosovo.
FORMAL_NAMES: Mapping[str, str] = {
    "AE": "United Arab Emirates",
    "BA": "Bosnia and Herzegovina",
    "CD": "Democratic Republic of the Congo",
    "GY": "Co-operative Republic of Guyana",
    "IT": "Republic of Italy",
    "KR": "Republic of Korea",
    "LY": "State of Libya",
    "MM": "Republic of the Union of Myanmar",
    "NP": "Nepal",
    "RW": "Republic of Rwanda",
    "VA": "Holy See",
    "XK": "Republic of Kosovo",
    "BU": "Socialist Republic of the Union of Burma",
    "BYAA": "Byelorussian Soviet Socialist Republic",
    "CSHH": "Czechoslovak Socialist Republic",
    "DY": "Republic of Dahomey",
    "FX": "Metropolitan France",
    "HV": "Republic of Upper Volta",
    "PC": "Trust Territory of the Pacific Islands",
    "SU": "Union of Soviet Socialist Republics",
    "TP": "East Timor (until 2002)",
    "VD": "Democratic Republic of Viet-Nam",
    "YD": "People's Democratic Republic of Yemen",
    "YU": "Socialist Federal Republic of Yugoslavia",
    "ZR": "Republic of Zaire",
}

#: Initials by which press and officials call a state, read in any case, with or without points. Codes of ISO
#: 3166-1 need no line here, but UK does: ISO reserves it for the United Kingdom without assigning it.
INITIALS: Mapping[str, tuple[str, ...]] = {
    "AE": ("UAE",),
    "BA": ("BiH",),
    "BYAA": ("BSSR",),
    "CD": ("DRC", "DR Congo"),
    "CF": ("CAR",),
    "CN": ("PRC",),
    "CSHH": ("CSSR", "CSFR"),
    "DD": ("GDR",),
    "DE": ("FRG",),
    "GB": ("UK",),
    "KP": ("DPRK",),
    "KR": ("ROK",),
    "LA": ("Lao PDR",),
    "MK": ("FYROM", "FYR Macedonia"),
    "SA": ("KSA",),
    "SU": ("USSR",),
    "US": ("US", "USA"),
    "VD": ("DRV",),
    "YD": ("PDRY",),
    "YU": ("SFRY", "FRY"),
}

#: Other short names in common press use (the same style guides) and in the list of states of the US
#: Department of State. Those who share a name share it here: Congo, Korea, Virgin Islands, East Timor.
PRESS_NAMES: Mapping[str, tuple[str, ...]] = {
    "AG": ("Antigua",),
    "BA": ("Bosnia", "Bosnia-Herzegovina"),
    "BY": ("Belorussia", "Byelorussia"),
    "BYAA": ("Belorussian SSR", "Belorussia", "Byelorussia"),
    "CC": ("Cocos Islands",),
    "CD": ("Congo", "Congo-Kinshasa", "Democratic Congo"),
    "CG": ("Congo", "Congo-Brazzaville"),
    "CI": ("Cote d'Ivoire",),
    "CN": ("Mainland China",),
    "CZ": ("Czech Republic",),
    "DD": ("Democratic Germany",),
    "DE": ("West Germany", "German Federal Republic"),
    "FK": ("Falklands",),
    "GB": ("Britain", "Great Britain"),
    "IN": ("Bharat",),  # Constitution of India, article 1
    "KG": ("Kirghizia", "Kirgizia"),
    "KN": ("Saint Kitts", "Saint Christopher and Nevis", "Saint Christopher-Nevis"),
    "KP": ("Korea",),
    "KR": ("Korea",),
    "MM": ("Burma",),
    "MD": ("Moldavia",),
    "MH": ("Marshalls",),
    "MK": ("Macedonia",),
    "NL": ("Holland",),
    "PH": ("Philippine Islands",),
    "SB": ("Solomons",),
    "TL": ("East Timor",),
    "TT": ("Trinidad",),
    "US": ("America", "United States of America"),
    "VA": ("Vatican", "Vatican City", "Vatican City State"),
    "VC": ("Saint Vincent",),
    "VG": ("Virgin Islands",),
    "VI": ("Virgin Islands", "United States Virgin Islands"),
    "YE": ("North Yemen",),
}

#: Names that one edition of CLDR has and another has not (45 and 48), so that the edition decides nothing here.
CLDR_NAMES: Mapping[str, tuple[str, ...]] = {
    "HM": ("Heard & McDonald Islands", "Heard Island & McDonald Islands"),
    "SH": ("St. Helena", "St. Helena, Ascension & Tristan da Cunha"),
    "TF": ("French Southern Territories", "French Southern and Antarctic Lands"),
}

#: Names in use at the United Nations (UNTERM, and the participants in the UN Treaty Collection) and at the
#: World Bank, with formal names that UNTERM writes otherwise.
UN_NAMES: Mapping[str, tuple[str, ...]] = {
    "BA": ("Republic of Bosnia and Herzegovina",),
    "CN": ("Republic of China",),
    "FM": ("Micronesia, Fed. Sts.",),
    "HK": ("China, Hong Kong Special Administrative Region", "Hong Kong SAR", "Hong Kong SAR, China"),
    "IT": ("Italian Republic",),
    "LY": ("Libyan Arab Jamahiriya", "Socialist People's Libyan Arab Jamahiriya", "Libyan Arab Republic"),
    "MK": ("Former Yugoslav Republic of Macedonia",),
    "MO": ("China, Macao Special Administrative Region", "Macao SAR", "Macao SAR, China"),
    "MV": ("Republic of the Maldives", "Maldive Islands"),
    "NP": ("Federal Democratic Republic of Nepal",),
    "PS": ("Occupied Palestinian Territory", "Palestinian Territory", "West Bank and Gaza"),
    "RW": ("Rwandese Republic",),
    "SJ": ("Svalbard and Jan Mayen Islands",),
    "TR": ("Republic of Turkey",),
    "TW": ("Republic of China", "Chinese Taipei", "Taiwan Province of China"),
    "VE": ("Venezuela, RB",),
    "WF": ("Wallis and Futuna Islands",),
    "YE": ("Yemen Arab Republic",),
}

#: Earlier names of the same state or land, most without an entry of their own in ISO 3166-3 (ISO 3166
#: newsletters; "Historical information" of the UN Treaty Collection).
FORMER_NAMES: Mapping[str, tuple[str, ...]] = {
    "AF": (
        "Islamic State of Afghanistan",
        "Democratic Republic of Afghanistan",
        "Islamic Emirate of Afghanistan",
        "Durrani Empire",
    ),
    "AL": ("People's Socialist Republic of Albania", "People's Republic of Albania"),
    "AO": ("People's Republic of Angola",),
    "AT": ("Austrian Empire",),
    "BG": ("People's Republic of Bulgaria",),
    "BJ": ("People's Republic of Benin",),
    "BW": ("Bechuanaland",),
    "BZ": ("British Honduras",),
    "CF": ("Central African Empire",),
    "CG": ("People's Republic of the Congo",),
    "CH": ("Helvetic Republic",),
    "CM": ("United Republic of Cameroon", "Federal Republic of Cameroon"),
    "CSHH": ("Czechoslovak Republic", "Czech and Slovak Federal Republic", "Czecho-Slovakia"),
    "CSXX": ("State Union of Serbia and Montenegro", "Serbia-Montenegro"),
    "DE": ("German Empire",),
    "EH": ("Spanish Sahara",),
    "ET": ("Abyssinia", "People's Democratic Republic of Ethiopia", "Ethiopian Empire"),
    "GB": ("United Kingdom of Great Britain and Ireland",),
    "GH": ("Gold Coast",),
    "GY": ("British Guiana",),
    "HU": ("Republic of Hungary", "Hungarian People's Republic"),
    "IE": ("Irish Free State",),
    "IR": ("Persia", "Imperial State of Iran"),
    "JO": ("Transjordan",),
    "KH": ("Kampuchea", "Democratic Kampuchea", "People's Republic of Kampuchea", "Khmer Republic"),
    "LK": ("Ceylon",),
    "LS": ("Basutoland",),
    "MG": ("Malagasy Republic", "Democratic Republic of Madagascar"),
    "ML": ("Mali Federation",),
    "MM": ("Union of Burma", "Union of Myanmar", "Republic of Myanmar"),
    "MN": ("Mongolian People's Republic", "Outer Mongolia"),
    "MW": ("Nyasaland",),
    "MY": (
        "Malaya",
        "Federation of Malaya",
    ),
    "MZ": ("People's Republic of Mozambique",),
    "NA": ("South West Africa", "South-West Africa"),
    "PE": (
        "Peru-Bolivian Confederation",
        "Peru-Bolivia",
    ),
    "PL": ("Polish People's Republic",),
    "RH": ("Rhodesia", "Zimbabwe Rhodesia"),
    "RO": ("Rumania", "Roumania", "Socialist Republic of Romania", "Romanian People's Republic"),
    "RU": (
        "Russian Empire",
        "Tsardom of Russia",
        "Soviet Russia",
        "RSFSR",
        "Russian Soviet Federative Socialist Republic",
    ),
    "SO": ("Somali Democratic Republic", "Somali Republic"),
    "SR": ("Surinam", "Dutch Guiana", "Netherlands Guiana"),
    "SZ": ("Swaziland", "Kingdom of Swaziland"),
    "TH": ("Siam",),
    "TW": ("Formosa",),
    "TZ": ("United Republic of Tanganyika and Zanzibar",),
    "UA": (
        "Ukrainian SSR",
        "Ukrainian Soviet Socialist Republic",
    ),
    "VD": ("Democratic Republic of Vietnam",),
    "WS": ("Western Samoa",),
    "YD": (
        "Democratic Yemen",
        "People's Republic of Southern Yemen",
        "Southern Yemen",
        "Yemen People's Republic",
    ),
    "YU": ("Federal Republic of Yugoslavia", "Federal People's Republic of Yugoslavia", "Jugoslavia"),
    "ZA": ("Union of South Africa",),
    "ZM": ("Northern Rhodesia",),
}

#: Names that two states bore at once, each with its own style: here "Republic of" tells them apart and is
#: never dropped ("Republic of Viet-Nam" was the southern state).
SHARED_STYLES = ("China", "Congo", "Germany", "Korea", "Vietnam", "Viet-Nam", "Yemen")

#: Parts of a state that are called countries or lands, by the state: their own law says so.
PARTS: Mapping[str, tuple[str, ...]] = {
    "GB": ("England", "Scotland", "Wales", "Northern Ireland"),
    "PS": ("West Bank", "Gaza", "Gaza Strip"),
}

#: Lands that lie in more than one state, and were none since the lists begin.
DIVIDED_LANDS: Mapping[str, tuple[str, ...]] = {
    "Bengal": ("BD", "IN"),
}
