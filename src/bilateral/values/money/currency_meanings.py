"""Which rupee, which dollar: the arguments that say what a shared name means, their defaults and their candidates."""

from __future__ import annotations

from functools import cache
from types import MappingProxyType
from typing import TypedDict

import attrs

from ...language.lexicon.currencies import shared_names


class Meanings(TypedDict, total=False):
    """What names mean that several currencies share: each the code of the one that is meant.

    The defaults: rupee INR, dollar USD, pound GBP, yen (the sign ¥) JPY, rouble RUB, lira TRY, won KRW, shekel ILS,
    koruna CZK, leu RON, som KGS, taka (in Bengali letters) BDT. The others have none, since no default would be safe:
    where the text does not name the country, its reader must.

    >>> meanings: Meanings = {"rupee": "PKR"}
    """

    rupee: str
    dollar: str
    pound: str
    yen: str
    rouble: str
    riyal: str
    rial: str
    dirham: str
    lira: str
    won: str
    shekel: str
    koruna: str
    leu: str
    som: str
    taka: str
    franc: str
    cfa_franc: str
    krone: str
    crown: str
    peso: str
    dinar: str
    shilling: str
    manat: str
    kwacha: str
    guilder: str
    escudo: str
    bolivar: str
    mark: str


@attrs.frozen
class Meaning:
    """What one shared name may mean.

    Attributes:
        codes: The currencies that are called so.
        default: The one that is meant where nobody says; empty where no default would be safe.

    >>> meanings_known()["rupee"].default, meanings_known()["peso"].default
    ('INR', '')
    """

    codes: tuple[str, ...]
    default: str


@cache
def meanings_known() -> MappingProxyType[str, Meaning]:
    """Return what each shared name may mean, by the argument that decides.

    >>> meanings_known()["yen"]
    Meaning(codes=('JPY', 'CNY'), default='JPY')
    """
    return MappingProxyType({name: Meaning(codes, default) for name, (codes, default) in shared_names().items()})
