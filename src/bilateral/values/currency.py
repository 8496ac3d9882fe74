"""Currencies: their codes, and the names and signs under which newspapers write them."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from functools import lru_cache
from types import MappingProxyType
from typing import NewType

from ..errors import InvalidValue
from .patterns import END, any_of, spelling

CurrencyCode = NewType("CurrencyCode", str)

#: The sign or abbreviation of a currency that means no other: it is read, and it is what is printed.
#: Rs, $ and ¥ are shared, so rupees other than India's, and yen and yuan, are printed with their code.
SIGNS = MappingProxyType(
    {
        "AUD": "A$", "BDT": "৳", "BRL": "R$", "CAD": "C$", "EUR": "€", "GBP": "£", "HKD": "HK$", "ILS": "₪",
        "INR": "₹", "KRW": "₩", "KZT": "₸", "MNT": "₮", "NGN": "₦", "NZD": "NZ$", "PHP": "₱", "RUB": "₽",
        "SGD": "S$", "THB": "฿", "TRY": "₺", "TWD": "NT$", "UAH": "₴", "USD": "US$", "VND": "₫",
    }
)  # fmt: skip

#: What several countries call their money; which one is meant, the reader of a text is told.
RUPEE_NAMES = frozenset({"rs", "rs.", "re", "re.", "rupee", "rupees", "₨"})
DOLLAR_NAMES = frozenset({"$", "dollar", "dollars"})

#: The other names of each currency, as English-language newspapers write them. A name that several share and
#: for which no argument decides (peso, krone, franc, dinar, shilling) needs its country; "pound", "riyal", "rial"
#: and "dirham" alone are those that such a newspaper means. A backtick is a misprinted rupee sign.
NAMES = MappingProxyType(
    {
        "AED": ("dirham", "dirhams", "dhs", "uae dirham", "uae dirhams", "emirati dirhams"),
        "AFN": ("afghani", "afghanis"),
        "ARS": ("argentine peso", "argentine pesos"),
        "AUD": ("au$", "aus$", "australian dollar", "australian dollars"),
        "BDT": ("tk", "tk.", "taka", "takas", "bangladeshi taka"),
        "BRL": ("reais", "brazilian real", "brazilian reais"),
        "BTN": ("nu", "nu.", "ngultrum", "ngultrums"),
        "BYN": ("belarusian ruble", "belarusian rubles", "belarusian rouble", "belarusian roubles"),
        "CAD": ("ca$", "can$", "canadian dollar", "canadian dollars"),
        "CHF": ("sfr", "swiss franc", "swiss francs"),
        "CNY": ("cn¥", "yuan", "renminbi", "rmb", "chinese yuan"),
        "CZK": ("czech koruna", "czech crowns"),
        "DEM": ("dm", "deutschmark", "deutschmarks", "deutsche mark", "deutsche marks", "german marks"),
        "DKK": ("danish krone", "danish kroner", "danish crowns"),
        "EGP": ("e£", "egyptian pound", "egyptian pounds"),
        "EUR": ("euro", "euros"),
        "FRF": ("french franc", "french francs"),
        "GBP": ("pound", "pounds", "pound sterling", "pounds sterling", "british pound", "british pounds"),
        "HKD": ("hong kong dollar", "hong kong dollars"),
        "HUF": ("forint", "forints"),
        "IDR": ("rp", "rp.", "rupiah", "rupiahs", "indonesian rupiah"),
        "ILS": ("nis", "shekel", "shekels", "israeli shekels"),
        "INR": ("`", "indian rupee", "indian rupees"),
        "IQD": ("iraqi dinar", "iraqi dinars"),
        "IRR": ("rial", "rials", "iranian rial", "iranian rials"),
        "JPY": ("¥", "jp¥", "yen", "japanese yen"),
        "KES": ("ksh", "kenyan shilling", "kenyan shillings"),
        "KRW": ("won", "south korean won"),
        "KWD": ("kuwaiti dinar", "kuwaiti dinars"),
        "KZT": ("tenge",),
        "LKR": ("sri lankan rupee", "sri lankan rupees", "slrs", "slrs."),
        "MMK": ("kyat", "kyats"),
        "MNT": ("tugrik", "tugriks"),
        "MUR": ("mauritian rupee", "mauritian rupees"),
        "MVR": ("rufiyaa",),
        "MXN": ("mx$", "mexican peso", "mexican pesos"),
        "MYR": ("rm", "ringgit", "malaysian ringgit"),
        "NGN": ("naira",),
        "NOK": ("norwegian krone", "norwegian kroner", "norwegian crowns"),
        "NPR": ("nrs", "nrs.", "nepali rupee", "nepali rupees", "nepalese rupee", "nepalese rupees"),
        "NZD": ("new zealand dollar", "new zealand dollars"),
        "OMR": ("omani rial", "omani rials"),
        "PHP": ("philippine peso", "philippine pesos"),
        "PKR": ("pkrs", "pakistani rupee", "pakistani rupees"),
        "PLN": ("zł", "zloty", "zlotys"),
        "QAR": ("qatari riyal", "qatari riyals"),
        "RUB": ("ruble", "rubles", "rouble", "roubles", "russian ruble", "russian rubles", "russian rouble",
                "russian roubles"),
        "SAR": ("riyal", "riyals", "saudi riyal", "saudi riyals"),
        "SEK": ("kronor", "swedish krona", "swedish kronor", "swedish crowns"),
        "SGD": ("sg$", "singapore dollar", "singapore dollars"),
        "SUR": ("soviet ruble", "soviet rubles", "soviet rouble", "soviet roubles"),
        "THB": ("baht",),
        "TRY": ("lira", "liras", "turkish lira", "turkish liras"),
        "TWD": ("taiwan dollar", "taiwan dollars", "new taiwan dollars"),
        "UAH": ("hryvnia", "hryvnias"),
        "USD": ("u.s.$", "us dollar", "us dollars", "u.s. dollar", "u.s. dollars", "american dollars"),
        "VND": ("dong", "vietnamese dong"),
        "YUD": ("yugoslav dinar", "yugoslav dinars"),
        "ZAR": ("rand", "rands", "south african rand"),
    }
)  # fmt: skip

#: Words that before a number mean something else: "won 5 medals", "pound 5 positions".
BEHIND_ONLY = frozenset({"won", "dong", "rand", "pound", "pounds", "lira"})

#: Codes that stand for no money: none, and one for tests.
_NO_MONEY = frozenset({"XXX", "XTS"})

#: Any three capitals, of which `currency_code` says whether they are a currency.
ANY_CODE = "(?-i:[A-Z]{3})"


class UnknownCurrency(InvalidValue):
    """A code or a name that is no currency's."""


def currency_code(text: str) -> CurrencyCode:
    """Check that text is the ISO 4217 code of a currency, living or withdrawn, by the list of Unicode's CLDR.

    Raises:
        UnknownCurrency: It is not; the nearest codes are named.

    >>> currency_code("INR"), currency_code("SUR")
    ('INR', 'SUR')
    """
    if text in _COMMON or text in _every_code():
        return CurrencyCode(text)
    near = difflib.get_close_matches(str(text)[:9].upper(), _every_code(), n=3)
    hint = f" (did you mean {' or '.join(near)}?)" if near else ""
    accepted = f"write an ISO 4217 code, e.g. 'INR' or 'USD'{hint}, or have Money.parse read words such as 'Rs'"
    raise UnknownCurrency("no currency", came=text, accepted=accepted)


@lru_cache(maxsize=1024)
def currency_named(name: str, *, rupee: str, dollar: str) -> CurrencyCode:
    """Return the currency of a name or sign that `currency_pattern` found.

    Args:
        name: The name as it was written.
        rupee: The code of the rupee that "Rs" and "rupees" mean.
        dollar: The code of the dollar that "$" and "dollars" mean.

    Raises:
        UnknownCurrency: It, or the code of an argument, is a code of three letters that is no currency's.

    >>> currency_named("Rs.", rupee="PKR", dollar="USD")
    'PKR'
    """
    spelled = spelling(name)
    if spelled in RUPEE_NAMES:
        return currency_code(rupee)
    if spelled in DOLLAR_NAMES:
        return currency_code(dollar)
    return _CODE_OF[spelled] if spelled in _CODE_OF else currency_code(name.upper())


def currency_sign(code: CurrencyCode) -> str:
    """Return what is printed before an amount: a sign that means no other currency, or the code and a blank.

    >>> currency_sign(currency_code("USD")), currency_sign(currency_code("PKR"))
    ('US$', 'PKR ')
    """
    return SIGNS.get(code, f"{code} ")


def is_currency(text: str) -> bool:
    """Whether a word stands for money, as a name of a currency or one of the usual codes.

    >>> is_currency("rupees"), is_currency("INR"), is_currency("rifles")
    (True, True, False)
    """
    return spelling(text) in _NAMES or text in _COMMON


def currency_before(*, codes: str = ANY_CODE) -> str:
    """Write the pattern of a currency that stands before its number: "Rs", "US$", "INR".

    Args:
        codes: The pattern of a bare code; in running prose three capitals are mostly none.

    >>> import re
    >>> from bilateral.values.patterns import FLAGS
    >>> re.match(currency_before(), "US$25,000", FLAGS)[0], re.match(currency_before(), "won 5", FLAGS)
    ('US$', None)
    """
    words = {name for name in _NAMES if name[-1].isalpha()}
    # A letter right behind a word would be the rest of another word; a digit would not be: "Rs5000". And "Rs." goes
    # before "Rs", or "Rs.5" would be half a rupee.
    return rf"(?:{any_of(_NAMES - words)}|(?:{any_of(words - BEHIND_ONLY)}|{codes})(?![^\W\d_]))"


def currency_behind(*, codes: str = ANY_CODE) -> str:
    """Write the pattern of a currency that stands behind its number: "rupees", "dollars", "INR".

    Args:
        codes: The pattern of a bare code; in running prose three capitals are mostly none.

    >>> import re
    >>> from bilateral.values.patterns import FLAGS
    >>> re.match(currency_behind(), "rupees only", FLAGS)[0]
    'rupees'
    """
    return rf"(?:{any_of(_NAMES)}|{codes}){END}"


def _spellings(names: Iterable[str]) -> list[str]:
    # "US$" is also written "US $".
    spelled = [name.casefold() for name in names]
    return spelled + [f"{name[:-1]} $" for name in spelled if len(name) > 1 and name.endswith("$")]


_CODE_OF = MappingProxyType(
    {name: CurrencyCode(code) for code, sign in SIGNS.items() for name in _spellings([sign])}
    | {name: CurrencyCode(code) for code, names in NAMES.items() for name in _spellings(names)}
)
_NAMES = frozenset(_CODE_OF) | RUPEE_NAMES | DOLLAR_NAMES
# These need no list of all the world's currencies, which takes a tenth of a second to load.
_COMMON = frozenset(SIGNS) | frozenset(NAMES)


@lru_cache(maxsize=1)
def _every_code() -> frozenset[str]:
    from babel.core import get_global

    return frozenset(get_global("all_currencies")) - _NO_MONEY
