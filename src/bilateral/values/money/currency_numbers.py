"""The English names of currencies and their three digits, as ISO 4217 and Unicode's CLDR have them."""

from __future__ import annotations

from functools import cache
from types import MappingProxyType
from typing import Any

#: The digits of withdrawn codes, where ISO 4217's list three has one code with them or none other that was in use at
#: the same time; pycountry has those of the living ones.
_WITHDRAWN = MappingProxyType(
    {
        "ADP": "020", "AFA": "004", "ANG": "532", "AON": "024", "AOR": "982", "ATS": "040", "AYM": "945", "AZM": "031",
        "BAD": "070", "BEC": "993", "BEF": "056", "BEL": "992", "BGL": "100", "BGN": "975", "BYB": "112", "BYR": "974",
        "CSD": "891", "CSK": "200", "CUC": "931", "CYP": "196", "DDM": "278", "DEM": "276", "ECS": "218",
        "ECV": "983", "EEK": "233", "ESA": "996", "ESB": "995", "ESP": "724", "FIM": "246", "FRF": "250",
        "GEK": "268", "GHC": "288", "GRD": "300", "GWP": "624", "HRD": "191", "HRK": "191", "IEP": "372",
        "ITL": "380", "LTL": "440", "LUC": "989", "LUF": "442", "LUL": "988", "LVL": "428", "MGF": "450",
        "MRO": "478", "MTL": "470", "MXP": "484", "MZM": "508", "NLG": "528", "PLZ": "616", "PTE": "620",
        "ROL": "642", "RUR": "810", "SDD": "736", "SIT": "705", "SKK": "703", "SLL": "694", "SRG": "740",
        "STD": "678", "SUR": "810", "TJR": "762", "TMM": "795", "TPE": "626", "TRL": "792", "UAK": "804",
        "USS": "998", "VEB": "862", "VEF": "937", "XEU": "954", "YUD": "890", "YUM": "891", "YUN": "890",
        "ZAL": "991", "ZMK": "894", "ZRN": "180", "ZWD": "716", "ZWL": "932", "ZWR": "935",
    }
)  # fmt: skip


@cache
def english_name(code: str) -> str:
    """Return the English name that CLDR has for a code; the code where it has none.

    >>> english_name("SUR")
    'Soviet Rouble'
    """
    from babel import Locale

    names: Any = Locale("en").currencies  # babel says little about their types
    return str(names.get(code, code))


@cache
def numeric_code(code: str) -> str | None:
    """Return the three digits of ISO 4217 for a code; None where they are not known here.

    >>> numeric_code("INR"), numeric_code("SUR")
    ('356', '810')
    """
    import pycountry

    every: Any = pycountry.currencies  # it says little about their types
    living = every.get(alpha_3=code)
    return str(living.numeric) if living else _WITHDRAWN.get(code)
