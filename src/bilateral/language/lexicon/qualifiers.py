"""Words that say how an amount stands to the true one, with the name of what they say: "about", "over", "at_least"."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from .tables import several, table


@cache
def words_before() -> Mapping[str, str]:
    """Return what the words before an amount say of it, in any language.

    >>> words_before()["in excess of"], words_before()["около"]
    ('over', 'about')
    """
    return _words("before")


@cache
def words_behind() -> Mapping[str, str]:
    """Return what the words behind an amount say of it, in any language.

    >>> words_behind()["or so"], words_behind()["+"]
    ('about', 'at_least')
    """
    return _words("behind")


@cache
def printed_words() -> Mapping[str, str]:
    """Return the words that are printed before an amount, by what they say; nothing for "exactly".

    >>> printed_words()["at_least"], printed_words()["exactly"]
    ('at least', '')
    """
    first: dict[str, str] = {}
    for line in table("qualifiers"):
        if line["language"] == "en" and line["side"] == "before":
            first.setdefault(line["qualifier"], several(line["words"])[0])
    return MappingProxyType(first | {"exactly": ""})


@cache
def qualifying_words() -> frozenset[str]:
    """Return each word of the expressions that qualify an amount, by itself.

    >>> "excess" in qualifying_words(), "more" in qualifying_words()
    (True, True)
    """
    return frozenset(word for expression in (*words_before(), *words_behind()) for word in expression.split())


def _words(side: str) -> Mapping[str, str]:
    lines = [line for line in table("qualifiers") if line["side"] == side]
    return MappingProxyType({word: line["qualifier"] for line in lines for word in several(line["words"])})
