"""The small coins of currencies: how many digits stand behind the point, and what the hundredth part is called."""

from __future__ import annotations

from types import MappingProxyType

from .currency_nouns import Noun

#: How many digits the minor unit of a currency has behind the point, where it is not two: ISO 4217, list one
#: (current currency and funds codes). CLDR differs where nobody uses the small coins any more (0 for the Iraqi
#: dinar), which is a matter of printing.
_DIGITS: MappingProxyType[str, int] = MappingProxyType(
    dict.fromkeys(
        ("BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF",
         "XOF", "XPF"), 0,
    )
    | dict.fromkeys(("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"), 3)
    | dict.fromkeys(("CLF", "UYW"), 4)
)  # fmt: skip

#: Withdrawn currencies that had no minor unit in use (CLDR, currencyData, fractions).
_WITHDRAWN_WITHOUT = frozenset({"ADP", "BYR", "ESP", "ITL", "LUF", "MGF", "TMM", "TRL"})

#: Metals, baskets and accounts, which have none (ISO 4217: "N.A.").
WITHOUT_MINOR_UNIT = frozenset(
    {"XAD", "XAG", "XAU", "XBA", "XBB", "XBC", "XBD", "XDR", "XFU", "XPD", "XPT", "XRE", "XSU", "XUA"}
)

_USUAL_DIGITS = 2

#: What the minor unit of each currency is called in English.
_NAMES = MappingProxyType(
    {
        "cent": (
            "AUD", "BBD", "BMD", "BND", "BSD", "BZD", "CAD", "EEK", "ERN", "EUR", "FJD", "GYD", "HKD", "JMD", "KES",
            "KYD", "LKR", "LRD", "LTL", "MTL", "MUR", "NAD", "NLG", "NZD", "SBD", "SCR", "SGD", "SLE", "SOS",
            "SRD", "SZL", "TTD", "TWD", "TZS", "USD", "XCD", "XCG", "ANG", "AWG", "ZAR", "ZWG", "ZWL", "CYP",
        ),
        "paisa": ("INR", "PKR", "NPR"),
        "poisha": ("BDT",),
        "penny": ("GBP", "FKP", "GIP", "SHP", "IEP"),
        "kopeck": ("RUB", "SUR", "RUR", "BYN", "UAH"),
        "centime": ("CHF", "FRF", "BEF", "DZD", "MAD", "HTG", "CDF"),
        "pfennig": ("DEM", "DDM"),
        "fils": ("AED", "BHD", "IQD", "JOD", "KWD"),
        "piastre": ("EGP", "LBP", "SYP", "SDG", "SSP"),
        "halala": ("SAR",),
        "dirham": ("LYD", "QAR"),
        "baisa": ("OMR",),
        "øre": ("DKK", "NOK"),
        "öre": ("SEK",),
        "heller": ("CZK", "SKK", "CSK"),
        "groszy": ("PLN",),
        "fillér": ("HUF",),
        "ban": ("RON", "MDL", "ROL"),
        "stotinka": ("BGN", "BGL"),
        "para": ("RSD", "YUD", "YUM", "YUN"),
        "lipa": ("HRK",),
        "kuruş": ("TRY",),
        "tetri": ("GEL",),
        "luma": ("AMD",),
        "qəpik": ("AZN",),
        "tiyn": ("KZT", "UZS", "KGS"),
        "diram": ("TJS",),
        "tenge": ("TMT",),
        "fen": ("CNY",),
        "möngö": ("MNT",),
        "sen": ("IDR", "MYR", "KHR"),
        "satang": ("THB",),
        "centavo": ("ARS", "BOB", "BRL", "COP", "CUP", "DOP", "GTQ", "HNL", "MXN", "MZN", "NIO", "PHP", "CVE", "PTE"),
        "centésimo": ("UYU", "PAB"),
        "céntimo": ("CRC", "PEN", "VES"),
        "agora": ("ILS",),
        "chhertum": ("BTN",),
        "laari": ("MVR",),
        "pul": ("AFN",),
        "pya": ("MMK",),
        "att": ("LAK",),
        "avo": ("MOP",),
        "toea": ("PGK",),
        "sene": ("WST",),
        "seniti": ("TOP",),
        "kobo": ("NGN",),
        "pesewa": ("GHS",),
        "santim": ("ETB",),
        "butut": ("GMD",),
        "ngwee": ("ZMW",),
        "tambala": ("MWK",),
        "thebe": ("BWP",),
        "sente": ("LSL",),
        "millime": ("TND",),
    }
)  # fmt: skip


def _part(meaning: str, words: str, codes: str, default: str, *, power: int = -2) -> Noun:
    return Noun(tuple(words.split("|")), tuple(codes.split()), meaning, default, power=power)


#: The words of minor units that are read, each with the argument that says whose it is: cents are those of the dollar
#: that is meant. Those that follow no argument need their currency ("5 kroner 50 øre").
MINOR_NOUNS = (
    _part("rupee", "paisa|paise|paisas", "INR PKR NPR", "INR"),
    _part(
        "dollar", "cent|cents|¢",
        "USD AUD CAD NZD SGD HKD TWD BBD BMD BND BSD BZD FJD GYD JMD KYD LRD NAD SBD SRD TTD XCD ZWG EUR LKR MUR SCR "
        "ZAR KES TZS SOS NLG EEK LTL CYP XCG ANG AWG", "USD",
    ),
    _part("pound", "penny|pennies|pence|p", "GBP IEP FKP GIP SHP", "GBP"),
    _part("rouble", "kopeck|kopecks|kopek|kopeks|kopeyka|kopeyek", "RUB SUR BYN RUR UAH", "RUB"),
    _part("", "eurocent|eurocents", "EUR", "EUR"),
    _part("", "poisha", "BDT", "BDT"),
    _part("", "pfennig|pfennigs|pfennige", "DEM DDM", "DEM"),
    _part("", "satang", "THB", "THB"),
    _part("", "halala|halalas", "SAR", "SAR"),
    _part("", "kobo", "NGN", "NGN"),
    _part("", "groszy|grosz", "PLN", "PLN"),
    _part("", "fen", "CNY", "CNY"),
    _part("", "jiao", "CNY", "CNY", power=-1),
)  # fmt: skip


def minor_digits(code: str) -> int | None:
    """Return how many digits the minor unit of a currency has behind the point; None where it has no minor unit.

    >>> minor_digits("INR"), minor_digits("JPY"), minor_digits("KWD"), minor_digits("XAU")
    (2, 0, 3, None)
    """
    if code in WITHOUT_MINOR_UNIT:
        return None
    return 0 if code in _WITHDRAWN_WITHOUT else _DIGITS.get(code, _USUAL_DIGITS)


def minor_unit(code: str) -> str | None:
    """Return what the minor unit of a currency is called, in the singular; None where that is not known here.

    >>> minor_unit("INR"), minor_unit("RUB"), minor_unit("JPY")
    ('paisa', 'kopeck', None)
    """
    return next((name for name, codes in _NAMES.items() if code in codes), None)
