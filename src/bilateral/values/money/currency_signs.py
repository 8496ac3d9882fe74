"""The signs and abbreviations of currencies: those that mean no other, and those that several share."""

from __future__ import annotations

from types import MappingProxyType

#: The sign or abbreviation of a currency that means no other: it is read, and it is what is printed.
#: Rs, $ and ¥ are shared, so rupees other than India's, and yen and yuan, are printed with their code.
SIGNS = MappingProxyType(
    {
        "AUD": "A$", "BDT": "৳", "BRL": "R$", "CAD": "C$", "EUR": "€", "GBP": "£", "HKD": "HK$", "ILS": "₪",
        "INR": "₹", "KRW": "₩", "KZT": "₸", "MNT": "₮", "NGN": "₦", "NZD": "NZ$", "PHP": "₱", "RUB": "₽",
        "SGD": "S$", "THB": "฿", "TRY": "₺", "TWD": "NT$", "UAH": "₴", "USD": "US$", "VND": "₫",
    }
)  # fmt: skip

#: Their other signs and abbreviations, each of one currency. A backtick is a misprinted rupee sign: the typefaces
#: of 2010, when the sign was new, put it on that key.
OTHER_SIGNS = MappingProxyType(
    {
        "AED": "dhs|dhs.|dh|dh.", "AFN": "؋", "AMD": "֏", "AUD": "au$|aus$|$a", "AZN": "₼", "BBD": "bds$",
        "BDT": "tk|tk.", "BHD": "bd", "BTN": "nu|nu.", "BZD": "bz$", "CAD": "ca$|can$|cdn$", "CHF": "sfr|sfr.",
        "CNY": "cn¥|rmb¥|元", "COP": "col$", "CRC": "₡", "CZK": "kč", "DEM": "dm", "DOP": "rd$", "EGP": "e£",
        "ESP": "₧", "FJD": "fj$|f$", "GEL": "₾", "GHS": "₵|gh₵|gh¢", "GRD": "₯", "GYD": "gy$", "IDR": "rp|rp.",
        "ILS": "nis", "INR": "`", "JMD": "j$", "JPY": "jp¥|円", "KES": "ksh|kshs|kshs.", "KHR": "៛", "KRW": "원",
        "KWD": "kd", "KYD": "ci$", "LAK": "₭", "LKR": "slrs|slrs.", "MXN": "mx$|mex$", "MYR": "rm", "NAD": "n$",
        "NPR": "nrs|nrs.", "NZD": "$nz",
        "HKD": "$hk", "OMR": "ro", "PKR": "pkrs|pkrs.", "PLN": "zł", "PYG": "₲", "QAR": "qr|qrs", "SAR": "sr",
        "SBD": "si$", "SGD": "sg$", "TTD": "tt$", "TZS": "tsh|tshs|tshs.", "UGX": "ush|ushs|ushs.", "USD": "u.s.$|$us",
        "ZWL": "z$|zw$", "XCD": "ec$", "XDR": "sdr|sdrs",
    }
)  # fmt: skip

#: Signs that several currencies share, with the argument that says which is meant.
SHARED_SIGNS = MappingProxyType({"₨": "rupee", "$": "dollar", "¥": "yen", "￥": "yen", "﷼": "rial"})

#: The sign ¥ is Japan's and China's; the words yen and yuan are of one each.
YEN = ("JPY", "CNY")

#: The codes that papers write in small letters too, and behind M for millions: "usd 200", "MEUR 5". They are the
#: currencies most traded (Bank for International Settlements, Triennial Survey 2022) and those of South Asia; the
#: codes of others are words in small letters: all, try, top, mad, pen, cop.
SMALL_CODES = (
    "AED", "AUD", "BDT", "BRL", "CAD", "CHF", "CNY", "DKK", "EUR", "GBP", "HKD", "INR", "JPY", "KRW", "LKR", "NOK",
    "NPR", "NZD", "PKR", "RUB", "SEK", "SGD", "THB", "TWD", "USD", "ZAR",
)  # fmt: skip


def currency_sign(code: str) -> str:
    """Return what is printed before an amount: a sign that means no other currency, or the code and a blank.

    >>> currency_sign("USD"), currency_sign("PKR")
    ('US$', 'PKR ')
    """
    return SIGNS.get(code) or f"{code} "
