"""The words around a place of a text, asked for their role: one engine for the rules of the lexicon."""

from __future__ import annotations

from functools import cache

from ..lexicon.context import roles
from ..scanner import Tokens
from .phrases import Phrases

#: A sentence ends behind one of these, a point only before a capital or a line end.
_ENDS = frozenset("!?;\n")


@cache
def _phrases(role: str) -> Phrases[bool]:
    return Phrases(dict.fromkeys(roles()[role].words, True))


def stands(tokens: Tokens, role: str, first: int, behind: int) -> int | None:
    """Find a word of a role around a figure, on the side and as near as the role asks; return its token.

    Args:
        tokens: The text.
        role: The role.
        first: The token with which the figure begins.
        behind: The token behind it.

    >>> from bilateral.language.scanner import scan
    >>> stands(scan("a few hundred dollars"), "vague", 2, 4), stands(scan("two hundred dollars"), "vague", 0, 3)
    (1, None)
    """
    side, reach = roles()[role].side, roles()[role].reach
    found = _before(tokens, role, first, reach) if side != "behind" else None
    return found if found is not None or side == "before" else _behind(tokens, role, behind, reach)


def words_at(tokens: Tokens, role: str, i: int) -> int | None:
    """Find the longest words of a role that begin at a token; return the token behind them.

    >>> from bilateral.language.scanner import scan
    >>> words_at(scan("dozens of rifles"), "says no number", 0)
    2
    """
    found = _phrases(role).at(tokens, i)
    return found[1] if found else None


def _before(tokens: Tokens, role: str, first: int, reach: int) -> int | None:
    phrases, at = _phrases(role), first
    last_words = phrases.last_words
    while at > 0 and first - at < reach:
        if ends_sentence(tokens, at - 1):
            return None
        if tokens.words[at - 1] in last_words and (found := phrases.before(tokens, at)):
            return found[1]
        at -= 1
    return None


def _behind(tokens: Tokens, role: str, behind: int, reach: int) -> int | None:
    phrases, at = _phrases(role), behind
    first_words = phrases.first_words
    while at < len(tokens.words) and at - behind < reach:
        if ends_sentence(tokens, at):
            return None
        if tokens.words[at] in first_words and phrases.at(tokens, at):
            return at
        at += 1
    return None


def ends_sentence(tokens: Tokens, i: int) -> bool:
    """Tell whether a token ends its sentence."""
    word = tokens.words[i]
    if word != ".":
        return word in _ENDS
    goes_on = i + 1 < len(tokens.words) and not (tokens.raw(i + 1)[:1].isupper() or tokens.words[i + 1] == "\n")
    return not goes_on and (i + 1 == len(tokens.words) or tokens.starts[i + 1] > tokens.ends[i])
