"""Nouns and names whose number says which one is meant, and counts nothing: Article 370, Phase Two, Boeing 737."""

from __future__ import annotations

from ...language.grammar.context import stands
from ...language.grammar.digits import is_glued
from ...language.grammar.figure import DASHES
from ...language.grammar.words_behind import is_counted
from ...language.lexicon.context import words_of
from ...language.scanner import Tokens

#: What joins the numbers that one noun names: "Sections 3, 5 and 7".
LISTED = frozenset({",", "and", "or", "to", "&"}) | DASHES

#: The roles of the nouns whose number tells which one is meant.
NUMBERED = ("numbered", "numbered name", "numbered at the head of a name")
#: Who number something, "they number 7", beside nouns in the plural: "the ships number 7".
_MANY = frozenset({"they", "who", "which", "that", "these", "those"})
#: No number behind the head of a name has more digits; a year has.
_LONGEST_OF_A_NAME = 3


def numbered_noun(tokens: Tokens, i: int) -> int | None:
    """Find the noun before a token which says that a number there only tells which one is meant.

    >>> from bilateral.language.scanner import scan
    >>> texts = ("under Article 370", "a unit 5", "the Unit 5", "this article 5", "ships number 5")
    >>> [numbered_noun(tokens, len(tokens) - 1) for tokens in map(scan, texts)]
    [1, None, 1, None, None]
    """
    at = i - (tokens.word[i - 1] == "#")
    first = stands(tokens, "numbered", at, at)
    if at == i and _is_year_of_name(tokens, i):
        return None
    if first is None:
        is_lettered = at == i and _is_lettered(tokens, i)
        first = stands(tokens, "numbered name", at, at)
        if first is None:
            return _head_of_a_name(tokens, at, in_any_case=is_lettered)
        return first if is_lettered or not tokens.raw(first).islower() else None
    if not first or not tokens.raw(first).islower():
        return first
    before = tokens.word[first - 1]
    is_verb = tokens.word[first] == "number" and (before in _MANY or is_counted(before))
    return None if is_verb or stands(tokens, "of itself", first, first) is not None else first


def _is_lettered(tokens: Tokens, i: int) -> bool:
    """Tell whether one capital touches a short number, as in the name of a place: "gate 9L", but "gate 220V"."""
    if len(tokens.word[i]) > _LONGEST_OF_A_NAME or not is_glued(tokens, i + 1):
        return False
    letter = tokens.raw(i + 1)
    is_end = not (is_glued(tokens, i + 2) and tokens.word[i + 2][0].isalnum())
    return len(letter) == 1 and letter.isupper() and letter not in "VW" and is_end


def _head_of_a_name(tokens: Tokens, at: int, *, in_any_case: bool) -> int | None:
    """Find the noun with which a name of one word and a number begins: "Hangar 4", but "the Supreme Court 4"."""
    first = stands(tokens, "numbered at the head of a name", at, at)
    if first is None or in_any_case:
        return first
    if not tokens.raw(first).istitle() or len(tokens.word[at]) > _LONGEST_OF_A_NAME:
        return None
    is_of_a_longer = first > 0 and tokens.raw(first - 1)[0].isupper() and tokens.word[first - 1] != "the"
    return None if is_of_a_longer else first


def _is_year_of_name(tokens: Tokens, i: int) -> bool:
    """Tell whether the noun before a number is named by its year: "the Trade Protocol 1949"."""
    is_named = tokens.word[i - 1] in words_of("named by its year") and tokens.raw(i - 1)[0].isupper()
    return is_named and len(tokens.word[i]) == len("1949") and "1500" <= tokens.word[i] < "2100"


def is_plural(tokens: Tokens, first: int, behind: int) -> bool:
    """Tell whether the noun of numbers, from a token to before another, is of several: "Articles", "Nos."."""
    return any(word.endswith(("s", "\u00a7")) for word in tokens.words[first:behind])
