"""The words around a place of a text, asked for their role: one engine for the rules of the lexicon."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from ..lexicon.context import roles
from ..scanner import BEYOND, LINE_END, Tokens
from .digits import is_glued
from .phrases import Phrases

#: A sentence ends behind one of these, a point only before a capital or a line end.
_ENDS = frozenset(("!", "?", ";", ".", LINE_END, BEYOND))


class _Rule(NamedTuple):
    """A role as it is looked for: where, how near, and which words."""

    is_before: bool
    is_behind: bool
    reach: int
    phrases: Phrases[bool]
    first_words: frozenset[str]
    last_words: frozenset[str]


@cache
def _rule(role: str) -> _Rule:
    known = roles()[role]
    phrases = Phrases(dict.fromkeys(known.words, True))
    is_before, is_behind = known.side != "behind", known.side != "before"
    return _Rule(is_before, is_behind, known.reach, phrases, phrases.first_words, phrases.last_words)


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
    rule = _rule(role)
    found = _before(tokens, rule, first) if rule.is_before else None
    return _behind(tokens, rule, behind) if found is None and rule.is_behind else found


@cache
def words_beside(*names: str) -> frozenset[str]:
    """List the words which, beside a figure, may be those of a role, of any of several: most words are none at all.

    >>> "few" in words_beside("vague", "mark"), "milestone" in words_beside("vague", "mark")
    (True, True)
    """
    rules = [_rule(name) for name in names]
    before = (rule.last_words for rule in rules if rule.is_before)
    behind = (rule.first_words for rule in rules if rule.is_behind)
    return frozenset[str]().union(*before, *behind)


def words_at(tokens: Tokens, role: str, i: int) -> int | None:
    """Find the longest words of a role that begin at a token; return the token behind them.

    >>> from bilateral.language.scanner import scan
    >>> words_at(scan("dozens of rifles"), "says no number", 0)
    2
    """
    found = _rule(role).phrases.all_at(tokens, i)
    return found[0][1] if found else None


def _before(tokens: Tokens, rule: _Rule, first: int) -> int | None:
    last_words = rule.last_words
    for at in range(first, max(0, first - rule.reach), -1):
        word = tokens.word[at - 1]
        if word in last_words and (found := rule.phrases.before(tokens, at)):
            return found[1]
        if word in _ENDS and ends_sentence(tokens, at - 1):
            return None
    return None


def _behind(tokens: Tokens, rule: _Rule, behind: int) -> int | None:
    first_words = rule.first_words
    for at in range(behind, behind + rule.reach):
        word = tokens.word[at]
        if word in first_words and rule.phrases.at(tokens, at):
            return at
        if word in _ENDS and ends_sentence(tokens, at):
            return None
    return None


def ends_sentence(tokens: Tokens, i: int) -> bool:
    """Tell whether a token ends its sentence."""
    word = tokens.word[i]
    if word != ".":
        return word in _ENDS
    is_another = tokens.raw(i + 1)[0].isupper() or tokens.word[i + 1] in (LINE_END, BEYOND)
    return is_another and not is_glued(tokens, i + 1)
