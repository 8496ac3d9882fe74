"""Words that stand for money, and for something else too: what must stand beside them before they are read as money.

"India won 5 medals", "ALL 5 men", "a 50-pound dog", "Euro 2020" and "RS 7" hold no money; "12 trillion won",
"MAD 500 million", "a fine of 50 pounds", "Euro 500 million" and "Rs 7" do.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from types import MappingProxyType

from ...language.lexicon.currencies import nouns, small_codes
from ...values.numbers.patterns import END, FLAGS, any_of
from .british_money import is_pence, is_sterling, of_something

#: Codes that are English words, or initials of something else that stands beside numbers: the COP of the climate
#: conferences, RON of petrol, the SDGs of the UN, search and rescue, the internal rate of return, a university.
CODES_OF_WORDS = frozenset({
    "ALL", "AMD", "ANG", "ARS", "AWG", "BAD", "BAM", "BIF", "BOB", "BSD", "CAD", "COP", "CSD", "CUC", "CUP",
    "DEM", "DOP", "ERN", "ETB", "GEL", "GIP", "HRD", "IEP", "IRR", "LAK", "LSL", "LTL", "LVL", "MAD", "MDL",
    "MOP", "MVP", "NAD", "NIO", "NPR", "PAB", "PEN", "PES", "RON", "RUR", "SAR", "SDD", "SDG", "SDP", "SIT",
    "SLE", "SLL", "SOS", "SRG", "STD", "STN", "SUR", "SVC", "TMT", "TND", "TOP", "TRY", "VED", "VEF", "VES",
    "WST", "XAF", "YUM", "ZAR",
})  # fmt: skip

#: Those of them that are words: "ALL 5 million voters" is no sum, but "NPR 5 million worth" is.
_READ_AS_WORDS = frozenset({
    "ALL", "BAD", "BOB", "CAD", "COP", "CUP", "DEM", "GEL", "LAK", "MAD", "MOP", "PEN", "RON", "SDG", "SDP", "SIT",
    "SOS", "STD", "TOP", "TRY", "YUM",
})  # fmt: skip

# As the CFA franc is called for short, and an analyst with a charter.
_CFA = "CFA"

# Nouns that are words of another kind too; they count as money beside a great number, or behind a country.
_WORDS = frozenset({
    "won", "pound", "pounds", "rand", "dong", "kip", "kips", "lek", "leks", "som", "soms", "lei", "leu",
    "lev", "leva", "lari", "laris", "tala", "kina", "pula", "lats", "lati", "birr", "loti", "lira", "cedi",
    "dirham", "dinar", "euro", "taka", "franc", "nu", "nu.", "kr", "kr.", "dm", "nis", "rm", "rub", "cad",
    "npr", "zar", "sek", "thb", "mm", "re", "re.", "real", "gold", "kuna", "sum", "mark", "marks", "crown",
    "crowns", "sol", "riel", "yen", "sfr", "rp", "aud", "chf", "dkk", "nok", "rp.",
})  # fmt: skip
#: Names that may stand before a number of any size; others ("yuan 5", "the dollar 75.4") need a great number.
_BEFORE = frozenset({
    "rs", "rs.", "rupee", "rupees", "tk", "tk.", "rp", "rp.", "dh", "dh.", "dhs", "dhs.", "sdr", "ksh",
    "kshs", "kshs.", "tsh", "tshs", "ush", "ushs", "nrs", "nrs.", "pkrs", "slrs", "sfr", "sfr.",
})  # fmt: skip

#: Abbreviations of two letters, as the papers of the Gulf print them before great amounts: "BD 5 million".
_OF_THE_GULF = frozenset({"bd", "kd", "ro", "qr", "qrs", "sr"})

_IS_GREAT = re.compile(
    r"\d[,\u066c]\d|\d\W?[^\W\d_]|hundred|thousand|lakh|crore|[mbtr]illion|[\u0400-\u0dff]", re.IGNORECASE
).search


@cache
def codes_in_prose() -> str:
    """Write the pattern of the bare codes that are looked for in prose: those of the currencies that have a noun.

    >>> import re
    >>> bool(re.fullmatch(codes_in_prose(), "USD")), bool(re.fullmatch(codes_in_prose(), "BJP"))
    (True, False)
    """
    return rf"(?-i:{any_of(code for noun in nouns() for code in noun.codes)})"


def is_money_before(name: str, number: str, text: str, end: int) -> bool:
    """Whether a name before a number stands for money.

    Args:
        name: The name as printed.
        number: The number behind it with its scale, as printed.
        text: The text that holds both.
        end: Where the amount ends.

    >>> is_money_before("USD", "5", "USD 5", 5), is_money_before("TOP", "10", "TOP 10", 6)
    (True, False)
    """
    spelled = name.casefold()
    if name == "`":
        return _is_rupee(number, text, end)
    if not name[:1].isalpha() or name.endswith("$") or not name.isascii():
        return True
    if spelled in ("re", "re."):
        return name[0] == "R" and number in ("1", "one", "0.50", "0.5")
    if spelled in ("rs", "rs."):  # Audi's RS 7
        return name[:2] != "RS" or name.endswith(".") or len(number) > 2
    if name in CODES_OF_WORDS or name == _CFA:
        if _has_scale(number) and name not in _READ_AS_WORDS:
            return True
        return _is_great(number) and not _noun_follows()(text, end)
    if len(name) == 3 and name.isupper():
        return True
    if spelled.rpartition(" ")[2] in _BEFORE:
        return True
    if spelled in _OF_THE_GULF or (spelled in ("rm", "dm", "nis") and not name.isupper()):
        return name.isupper() and _has_scale(number)
    return _is_great(number)


def is_money_behind(name: str, number: str, text: str, start: int, end: int) -> bool:
    """Whether a name behind a number stands for money.

    Args:
        name: The name as printed.
        number: The number before it with its scale, as printed.
        text: The text that holds both.
        start: Where the amount begins.
        end: Where it ends.

    >>> text = "the dog weighs 50 pounds"
    >>> is_money_behind("pounds", "50", text, 15, 24), is_money_behind("won", "12 trillion", "", 0, 0)
    (False, True)
    """
    spelled = name.casefold()
    if spelled in _OF_THE_GULF or (_stands_before_numbers(name) and _goes_before(text, end - len(name), end)):
        return False  # "In 2021 Rs 5 crore was spent"
    if not name.isascii():
        return True
    if name in _BY_CONTEXT or spelled in ("pound", "pounds"):
        return _BY_CONTEXT[name if name in _BY_CONTEXT else spelled](number, text, start, end)
    if spelled.endswith(("cent", "cents")):
        return not name[0].isupper() and not _of_land()(text, end)
    if spelled.startswith("brazilian real") and _no_reais()(text, end):
        return False
    if spelled == "won":
        return _is_great(number) and not _won_something()(text, end)
    if name.upper() in CODES_OF_WORDS or name == _CFA:
        return _is_great(number) and not _noun_follows()(text, end)
    if name.islower() and name.upper() in small_codes():
        return _is_great(number) or text.islower() or name in ("usd", "eur", "gbp", "inr", "pkr", "lkr")
    if spelled in _WORDS and name[:1].isupper() and not name.isupper():
        return _is_great(number)
    return not (_is_compound()(text, end) and name[-1:] != "s" and number[-1:].isdigit() and _apart(text, end, name))


def _is_armenian(number: str, text: str, _: int, end: int) -> bool:
    # Drams are of whisky and of medicine, too.
    return number[:1].isdigit() and of_something()(text, end) is None


#: Names that what stands around them tells to be money.
_BY_CONTEXT = MappingProxyType({"pound": is_sterling, "pounds": is_sterling, "p": is_pence, "drams": _is_armenian})


def _stands_before_numbers(name: str) -> bool:
    # "5 rupees 50 paise" goes on behind the noun; a sign, a code and "Rs" belong to the number behind.
    return not name[-1:].isalpha() or name.isupper() or name.casefold() == "rs"


def _goes_before(text: str, start: int, end: int) -> bool:
    # In "20$ 30 people" the sign is joined to the number before.
    return _number_follows()(text, end) is not None and text[start - 1 : start].isspace()


@cache
def _number_follows() -> Callable[[str, int], re.Match[str] | None]:
    return re.compile(r"[ \u00a0]{0,2}[0-9]").match


def _is_great(number: str) -> bool:
    """Whether a number has a scale word or digits in groups, as amounts of money have and counts mostly have not."""
    return _IS_GREAT(number) is not None


def _has_scale(number: str) -> bool:
    return number[-1:].isalpha()


def _is_rupee(number: str, text: str, end: int) -> bool:
    # A backtick opens a quotation too: "``500 people'' came", "a `5 minutes' walk", "`one of us'".
    if text[end - len(number) - 2 : end - len(number) - 1] == "`" or _closed()(text, end):
        return False
    return _is_great(number) or (number[:1].isdigit() and not _closed_later()(text, end))


def _apart(text: str, end: int, name: str) -> bool:
    # "5 dollar-denominated bonds", but "a 5-dollar-a-day plan".
    return text[end - len(name) - 1 : end - len(name)].isspace()


@cache
def _closed() -> Callable[[str, int], re.Match[str] | None]:
    return re.compile(r"[.,]?['’`]").match


@cache
def _closed_later() -> Callable[[str, int], re.Match[str] | None]:
    return re.compile(r"[^\n]{0,60}?[\w.,!?]['’`](?!\w)").match


@cache
def _noun_follows() -> Callable[[str, int], re.Match[str] | None]:
    behind = "in|on|for|per|a|as|and|or|to|by|from|at|of|was|were|is|are|has|had|with|worth|this|last|each|which|but"
    return re.compile(rf"\s{{1,3}}(?!(?:{behind}){END})[a-z]", FLAGS).match


@cache
def _won_something() -> Callable[[str, int], re.Match[str] | None]:
    what = [
        "the",
        "an",
        "his",
        "her",
        "their",
        "its",
        "this",
        "that",
        "by",
        "over",
        "against",
        "back",
        "gold",
        "silver",
    ]
    return re.compile(rf"\s{{1,3}}{any_of([*what, 'bronze', 'medals', 'seats', 'awards', 'prizes'])}{END}", FLAGS).match


@cache
def _no_reais() -> Callable[[str, int], re.Match[str] | None]:
    return re.compile(
        rf"[-\s]{{1,3}}{any_of(['estate', 'time', 'madrid', 'life', 'world', 'wages'])}{END}", FLAGS
    ).match


@cache
def _of_land() -> Callable[[str, int], re.Match[str] | None]:
    # In Kerala and Tamil Nadu a cent is a hundredth of an acre.
    land = any_of(["land", "property", "plot", "paddy", "government land", "forest land", "private land", "the land"])
    return re.compile(rf"\s{{1,3}}(?:of\s{{1,3}})?{land}{END}", FLAGS).match


@cache
def _is_compound() -> Callable[[str, int], re.Match[str] | None]:
    return re.compile(r"[-‐‑](?!(?:a|per|plus|or|an|worth)\b)[^\W\d_]", FLAGS).match
