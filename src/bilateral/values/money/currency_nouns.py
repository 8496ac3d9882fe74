"""What the world calls its money: the nouns, the countries that share them, and the adjectives of these.

A currency's name in English is an adjective and a noun, "Pakistani rupees". Both stand in a table of their own, so
that each fact is written once. The codes and the countries are those of ISO 4217, of which the first two letters of
a code are the country's (ISO 3166-1, for dead states 3166-3).
"""

from __future__ import annotations

from types import MappingProxyType

import attrs


@attrs.frozen
class Noun:
    """One noun that stands for money.

    Attributes:
        words: How it is written, in small letters; "-" is written as a blank.
        codes: The currencies that are called so; an adjective picks the first whose country it is.
        meaning: The argument that says which is meant where no adjective does; empty where the first is.
        default: What the argument is where it is not given; empty where no default would be safe.
        alone: Whether it means money without an adjective, as "marks" and "crowns" mostly do not.
        power: The power of ten of what it counts: -2 for cents.

    >>> next(noun for noun in NOUNS if noun.meaning == "rupee").codes[:3]
    ('INR', 'PKR', 'LKR')
    """

    words: tuple[str, ...]
    codes: tuple[str, ...]
    meaning: str = ""
    default: str = ""
    alone: bool = True
    power: int = 0


def _shared(meaning: str, words: str, codes: str, default: str = "", *, alone: bool = True) -> Noun:
    return Noun(tuple(words.split("|")), tuple(codes.split()), meaning, default, alone)


def _needs_country(words: str, codes: str) -> Noun:
    return Noun(tuple(words.split("|")), tuple(codes.split()), alone=False)


def _own(code: str, words: str) -> Noun:
    return Noun(tuple(words.split("|")), (code,))


#: Nouns that several currencies share. The default is the one that an English-language newspaper means by the bare
#: word; where newspapers would name the country, there is none.
SHARED_NOUNS = (
    _shared("rupee", "rupee|rupees|rs|rs.|re|re.", "INR PKR LKR NPR MUR SCR MVP MVQ", "INR"),
    _shared(
        "dollar", "dollar|dollars",
        "USD AUD CAD NZD SGD HKD TWD BBD BMD BND BSD BZD FJD GYD JMD KYD LRD NAD SBD SRD TTD XCD ZWL ZWD ZWR ZWN "
        "RHD", "USD",
    ),
    _shared("pound", "pound|pounds", "GBP EGP FKP GIP LBP SDG SHP SSP SYP CYP IEP ILP MTP SDP", "GBP"),
    _shared("rouble", "rouble|roubles|ruble|rubles", "RUB SUR BYN RUR BYR BYB LVR TJR", "RUB"),
    _shared("riyal", "riyal|riyals", "SAR QAR OMR YER IRR", "SAR"),
    _shared("rial", "rial|rials", "IRR OMR YER QAR SAR", "IRR"),
    _shared("dirham", "dirham|dirhams", "AED MAD", "AED"),
    _shared("lira", "lira|liras", "TRY ITL MTL TRL LBP SYP", "TRY"),
    _shared("won", "won", "KRW KPW", "KRW"),
    _shared("shekel", "shekel|shekels|sheqel|sheqels|new shekel|new shekels", "ILS ILR", "ILS"),
    _shared("koruna", "koruna|korunas|koruny|korun", "CZK SKK CSK", "CZK"),
    _shared("leu", "leu|lei", "RON MDL ROL", "RON"),
    _shared("som", "som|soms", "KGS UZS", "KGS"),
    _shared(
        "franc", "franc|francs",
        "CHF FRF BEF LUF BIF CDF DJF GNF KMF MGF MLF RWF XAF XOF XPF",
    ),
    _shared("cfa_franc", "cfa franc|cfa francs|francs cfa|fcfa|cfa", "XOF XAF"),
    _shared("krone", "krone|kroner|krona|kronas|króna|krónur|kronur|kr|kr.", "DKK NOK SEK ISK"),
    _shared("crown", "crown|crowns", "CZK DKK NOK SEK ISK EEK SKK CSK", alone=False),
    _shared(
        "peso", "peso|pesos", "ARS CLP COP CUP CUC DOP MXN PHP UYU ARP BOP GWP MXP UYP",
    ),
    _shared(
        "dinar", "dinar|dinars", "BHD DZD IQD JOD KWD LYD RSD TND BAD CSD HRD SDD YDD YUD YUM YUN YUR",
    ),
    _shared("shilling", "shilling|shillings", "KES SOS TZS UGX"),
    _shared("manat", "manat|manats", "AZN TMT AZM TMM"),
    _shared("kwacha", "kwacha|kwachas", "ZMW MWK ZMK"),
    _shared("guilder", "guilder|guilders", "NLG XCG ANG SRG"),
    _shared("escudo", "escudo|escudos", "CVE PTE CLE MZE TPE"),
    _shared("bolivar", "bolivar|bolivars|bolívar|bolívars|bolivares|bolívares", "VES VED VEF VEB"),
    _shared("taka", "টাকা", "BDT INR", "BDT"),  # in India's Bengali, the rupee
    _shared("mark", "mark|marks", "DEM DDM", alone=False),
)  # fmt: skip

#: Nouns of one country each.
_OWN_NOUNS = (
    _own("AFN", "afghani|afghanis"), _own("ALL", "lek|leks|leke|lekë"), _own("AMD", "drams"),
    _own("AOA", "kwanza|kwanzas"),
    _own("ATS", "schilling|schillings"), _own("BAM", "convertible mark|convertible marks"),
    _own("BDT", "taka|takas"), _own("BGN", "lev|levs|leva"), _own("BOB", "boliviano|bolivianos"),
    _own("BRL", "reais"), _own("BTN", "ngultrum|ngultrums"), _own("BWP", "pula|pulas"),
    _own("CNY", "yuan|yuans|renminbi|rmb|yuan renminbi|renminbi yuan"),
    _own("DEM", "deutschmark|deutschmarks|deutschemark|deutschemarks|d mark|d marks"),
    _own("EEK", "kroon|kroons|krooni"), _own("ERN", "nakfa|nakfas"), _own("ESP", "peseta|pesetas"),
    _own("ETB", "birr|birrs"), _own("EUR", "euro|euros"), _own("FIM", "markka|markkas|markkaa"),
    _own("GBP", "pound sterling|pounds sterling"), _own("GEL", "lari|laris"), _own("GHS", "cedi|cedis"),
    _own("GMD", "dalasi|dalasis"), _own("GRD", "drachma|drachmas|drachmae"), _own("GTQ", "quetzal|quetzals|quetzales"),
    _own("HNL", "lempira|lempiras"), _own("HRK", "kuna|kunas"), _own("HTG", "gourde|gourdes"),
    _own("HUF", "forint|forints"), _own("IDR", "rupiah|rupiahs"), _own("ITL", "lire"),
    _own("JPY", "yen|yens"), _own("KHR", "riel|riels"), _own("KZT", "tenge|tenges"), _own("LAK", "kip|kips"),
    _own("LSL", "loti|lotis|maloti"), _own("LTL", "litas|litai"), _own("LVL", "lats|lati"),
    _own("MGA", "ariary|ariaries"), _own("MKD", "denar|denars|denari"), _own("MMK", "kyat|kyats"),
    _own("MNT", "tugrik|tugriks|tögrög"), _own("MOP", "pataca|patacas"), _own("MRU", "ouguiya|ouguiyas"),
    _own("MVR", "rufiyaa|rufiyaas"), _own("MYR", "ringgit|ringgits"), _own("MZN", "metical|meticals|meticais"),
    _own("NGN", "naira|nairas"), _own("NIO", "cordoba|cordobas|córdoba|córdobas"), _own("PAB", "balboa|balboas"),
    _own("PGK", "kina|kinas"), _own("PLN", "zloty|zlotys|zloties|zlote|zlotych|złoty|złotych"),
    _own("PYG", "guarani|guaranis|guaraní|guaraníes"), _own("SEK", "kronor"), _own("SIT", "tolar|tolars"),
    _own("STN", "dobra|dobras"), _own("SZL", "lilangeni|emalangeni"), _own("THB", "baht|bahts"),
    _own("TJS", "somoni|somonis"), _own("TOP", "pa'anga|paʻanga"),
    _own("UAH", "hryvnia|hryvnias|hryvnya|hryvnyas|hryvni"), _own("UAK", "karbovanets|karbovantsi|karbovantsiv"),
    _own("UZS", "so'm|soum|soums"), _own("VND", "dong|dongs"), _own("VUV", "vatu|vatus"), _own("WST", "tala"),
    _own("XDR", "special drawing right|special drawing rights"), _own("XPF", "cfp franc|cfp francs"),
    _own("ZAR", "rand|rands"),
)  # fmt: skip

#: Nouns that mean something else where no country stands before them: "5 soles", "5 colons", "5 sums".
_COUNTRY_NOUNS = (
    _needs_country("real|reals", "BRL"), _needs_country("sol|soles", "PEN PES"),
    _needs_country("colon|colons|colones|colón|colóns", "CRC SVC"), _needs_country("dram", "AMD"),
    _needs_country("florin|florins", "AWG"),
    _needs_country("leone|leones", "SLE SLL"),
    _needs_country("sum|sums", "UZS"), _needs_country("punt|punts", "IEP"), _needs_country("gold", "ZWG"),
    _needs_country("sucre|sucres", "ECS"), _needs_country("zaire|zaires", "ZRZ"),
)  # fmt: skip

#: Every noun, the shared ones first.
NOUNS = SHARED_NOUNS + _OWN_NOUNS + _COUNTRY_NOUNS

#: The adjectives by which the country of a currency is written, by the country's code, or by the currency's where
#: the code begins with no country.
ADJECTIVES = MappingProxyType(
    {
        "AE": "uae|u.a.e.|emirati|united arab emirates", "AF": "afghan", "AL": "albanian", "AM": "armenian",
        "AN": "antillean|netherlands antillean", "AO": "angolan", "AR": "argentine|argentinian|argentinean",
        "AT": "austrian", "AU": "australian", "AW": "aruban", "AZ": "azerbaijani|azeri",
        "BA": "bosnian|bosnia herzegovina", "BB": "barbadian|barbados", "BD": "bangladeshi|bangladesh",
        "BE": "belgian", "BG": "bulgarian", "BH": "bahraini|bahrain", "BI": "burundian|burundi",
        "BM": "bermudian|bermudan|bermuda", "BN": "brunei|bruneian", "BO": "bolivian", "BR": "brazilian",
        "BS": "bahamian|bahamas", "BT": "bhutanese", "BW": "botswanan|botswana",
        "BY": "belarusian|belarussian|byelorussian", "BZ": "belize|belizean", "CA": "canadian",
        "CD": "congolese", "CH": "swiss", "CL": "chilean", "CN": "chinese", "CO": "colombian",
        "CR": "costa rican", "CS": "czechoslovak", "CSD": "serbian", "CU": "cuban",
        "CV": "cape verdean|cape verde|cabo verdean", "CY": "cypriot|cyprus", "CZ": "czech", "DD": "east german",
        "DE": "german|west german|deutsche", "DJ": "djiboutian|djibouti", "DK": "danish", "DO": "dominican",
        "DZ": "algerian", "EC": "ecuadorian", "EE": "estonian", "EG": "egyptian", "ER": "eritrean",
        "ES": "spanish", "ET": "ethiopian", "EU": "euro", "FI": "finnish", "FJ": "fijian|fiji",
        "FK": "falkland islands|falklands", "FR": "french", "GB": "british|uk|u.k.", "GE": "georgian",
        "GH": "ghanaian|ghana", "GI": "gibraltar", "GM": "gambian", "GN": "guinean", "GR": "greek",
        "GT": "guatemalan", "GW": "guinea bissau", "GY": "guyanese|guyanaese|guyana", "HK": "hong kong",
        "HN": "honduran", "HR": "croatian", "HT": "haitian", "HU": "hungarian", "ID": "indonesian",
        "IE": "irish", "IL": "israeli", "IN": "indian", "IQ": "iraqi", "IR": "iranian", "IS": "icelandic",
        "IT": "italian", "JM": "jamaican|jamaica", "JO": "jordanian", "JP": "japanese", "KE": "kenyan|kenya",
        "KG": "kyrgyz|kyrgyzstani|kyrgystani", "KH": "cambodian", "KM": "comorian", "KP": "north korean",
        "KR": "south korean|korean", "KW": "kuwaiti|kuwait", "KY": "cayman islands|cayman",
        "KZ": "kazakhstani|kazakh|kazakhstan", "LA": "laotian|lao", "LB": "lebanese",
        "LK": "sri lankan|sri lanka", "LR": "liberian", "LS": "lesotho", "LT": "lithuanian",
        "LU": "luxembourg|luxembourgian", "LV": "latvian", "LY": "libyan", "MA": "moroccan", "MD": "moldovan",
        "MG": "malagasy", "MK": "macedonian", "ML": "malian", "MM": "myanmar|burmese", "MN": "mongolian",
        "MO": "macanese|macau|macao", "MR": "mauritanian", "MT": "maltese", "MU": "mauritian|mauritius",
        "MV": "maldivian|maldives", "MW": "malawian|malawi", "MX": "mexican", "MY": "malaysian",
        "MZ": "mozambican", "NA": "namibian|namibia", "NG": "nigerian", "NI": "nicaraguan",
        "NL": "dutch|netherlands", "NO": "norwegian", "NP": "nepalese|nepali|nepal", "NZ": "new zealand",
        "OM": "omani", "PA": "panamanian", "PE": "peruvian", "PG": "papua new guinean|papua new guinea",
        "PH": "philippine|filipino|philippines", "PK": "pakistani|pakistan|pak", "PL": "polish",
        "PT": "portuguese", "PY": "paraguayan", "QA": "qatari|qatar", "RH": "rhodesian", "RO": "romanian",
        "RS": "serbian", "RU": "russian", "RW": "rwandan|rwandese", "SA": "saudi|saudi arabian",
        "SB": "solomon islands", "SC": "seychelles|seychellois", "SD": "sudanese", "SE": "swedish",
        "SG": "singapore|singaporean", "SH": "st. helena|st helena|saint helena", "SI": "slovenian",
        "SK": "slovak", "SL": "sierra leonean|sierra leone", "SO": "somali", "SR": "surinamese|suriname",
        "SS": "south sudanese", "ST": "são tomé & príncipe|sao tome", "SU": "soviet", "SV": "salvadoran",
        "SY": "syrian", "SZ": "swazi", "TH": "thai", "TJ": "tajik|tajikistani", "TM": "turkmen|turkmenistani",
        "TN": "tunisian", "TO": "tongan", "TP": "timorese", "TR": "turkish",
        "TT": "trinidad & tobago|trinidad and tobago|trinidadian", "TW": "taiwan|new taiwan|taiwanese",
        "TZ": "tanzanian|tanzania", "UA": "ukrainian", "UG": "ugandan|uganda",
        "US": "us|u.s.|u.s|american|united states", "UY": "uruguayan", "UZ": "uzbek|uzbekistani",
        "VE": "venezuelan", "VN": "vietnamese", "VU": "vanuatu", "WS": "samoan",
        "XAF": "central african cfa|central african", "XCD": "east caribbean|eastern caribbean",
        "XCG": "caribbean", "XOF": "west african cfa|west african", "XPF": "cfp", "YD": "south yemeni",
        "YE": "yemeni", "YU": "yugoslav|yugoslavian", "ZA": "south african", "ZM": "zambian|zambia",
        "ZR": "zairean|zairian", "ZW": "zimbabwean|zimbabwe",
    }
)  # fmt: skip


def adjectives_of(code: str) -> tuple[str, ...]:
    """Return the adjectives of the country whose currency a code is; none if its money needs none.

    >>> adjectives_of("NPR"), adjectives_of("XOF")
    (('nepalese', 'nepali', 'nepal'), ('west african cfa', 'west african'))
    """
    written = ADJECTIVES.get(code, ADJECTIVES.get(code[:2], ""))
    return tuple(written.split("|")) if written else ()
