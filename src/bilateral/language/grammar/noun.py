"""English nouns in singular and plural, as far as the units of the trade need them."""

from __future__ import annotations

from types import MappingProxyType

from ..lexicon.nouns import invariable_nouns, irregular_plurals

#: Endings of nouns with one form: aircraft, hovercraft; Chinese, Japanese.
INVARIABLE_ENDINGS = ("craft", "ese")

#: Nouns in -man and -men that have nothing to do with a man.
NO_MAN = frozenset(
    {"german", "human", "roman", "norman", "ottoman", "shaman", "talisman", "specimen", "regimen", "abdomen", "omen"}
)

#: Endings of the plural with those of the singular: the first that fits is taken. Of peoples in -i (Iraqis, Saudis,
#: Pakistanis) there are more than of other nouns with these letters before -is.
ENDINGS = (
    ("ies", "y"), ("sses", "ss"), ("shes", "sh"), ("ches", "ch"), ("xes", "x"), ("uses", "us"), ("oes", "o"),
    ("ss", "ss"), ("us", "us"), ("qis", "qi"), ("lis", "li"), ("nis", "ni"), ("dis", "di"), ("his", "hi"),
    ("tis", "ti"), ("ris", "ri"), ("bis", "bi"), ("zis", "zi"), ("mis", "mi"), ("is", "is"), ("s", ""),
)  # fmt: skip

#: Endings of nouns and names in -is that are of one, and look like the plural of a noun in -i.
NO_PLURAL = (
    "itis", "polis", "phis", "tennis", "penis", "debris", "iris", "cannabis", "ibis", "mantis", "dermis",
    "paris", "harris", "otis", "denis", "ellis",
)  # fmt: skip

_SINGULAR_OF = MappingProxyType({plural: singular for singular, plural in irregular_plurals().items()})


def singular(noun: str) -> str:
    """Return the singular of a noun, which may already be one.

    >>> [singular(noun) for noun in ("rifles", "batteries", "people", "aircraft", "fishermen", "MoUs", "bus")]
    ['rifle', 'battery', 'person', 'aircraft', 'fisherman', 'MoU', 'bus']
    """
    single = _one_step(noun)
    # What still looks like a plural is brought down until it looks like none, so that to do it twice changes nothing.
    return noun if single == noun else singular(single)


def plural(noun: str) -> str:
    """Return the plural of a singular noun.

    >>> [plural(noun) for noun in ("rifle", "battery", "person", "aircraft", "fisherman", "MoU", "convoy")]
    ['rifles', 'batteries', 'people', 'aircraft', 'fishermen', 'MoUs', 'convoys']
    """
    small = noun.casefold()
    if small in irregular_plurals():
        return _as(noun, irregular_plurals()[small])
    if _is_invariable(small):
        return noun
    if small.endswith("man") and small not in NO_MAN:
        return f"{noun[:-2]}en"
    if small.endswith("y") and small[-2:-1] not in "aeiou":
        return f"{noun[:-1]}ies"
    return f"{noun}es" if small.endswith(("s", "x", "z", "ch", "sh")) or small in _TAKES_OES else f"{noun}s"


#: Nouns in -o whose plural ends in -oes.
_TAKES_OES = frozenset({"torpedo", "hero", "potato", "tomato", "echo", "veto", "embargo", "volcano", "mosquito"})


def _one_step(noun: str) -> str:
    small = noun.casefold()
    if small in _SINGULAR_OF:
        return _as(noun, _SINGULAR_OF[small])
    if _is_invariable(small) or small in irregular_plurals():
        return noun
    if small.endswith("men") and small not in NO_MAN:
        return f"{noun[:-2]}an"
    if small.endswith(NO_PLURAL):
        return noun
    for ending, single in ENDINGS:
        # "MRIs" is a plural, "SAS" is none: only a small s makes one.
        if noun.endswith(ending) and len(noun) > len(ending) + 1:
            return noun[: -len(ending)] + single
    return noun


def _is_invariable(small: str) -> bool:
    return small in invariable_nouns() or small.endswith(INVARIABLE_ENDINGS)


def _as(noun: str, other: str) -> str:
    return other.capitalize() if noun[:1].isupper() else other
