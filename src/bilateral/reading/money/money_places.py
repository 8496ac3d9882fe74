"""The numbers of a text that may be amounts of money, told at a glance from the words beside them."""

from __future__ import annotations

from functools import cache

from ...language.anchors import Anchors
from ...language.grammar.currency import has_millions, is_code, name_at
from ...language.grammar.currency_names import dotted_words, first_words, last_words, lowered_codes
from ...language.grammar.digits import HYPHEN, is_glued
from ...language.grammar.figure import BESIDE
from ...language.grammar.number_parts import known_word, money_scales
from ...language.grammar.phrases import cut
from ...language.lexicon.context import words_of
from ...language.lexicon.qualifiers import words_behind
from ...language.scanner import LINE_END, Tokens
from ...language.scripts import plain_spelling
from ..kinds import number_places


def money_places(tokens: Tokens) -> list[int]:
    """List the tokens with which a number may begin that may have a currency beside it.

    >>> from bilateral.reading.cut import cut
    >>> money_places(cut("12 jets for $5 million and 6 crore rupees"))
    [4, 7]
    """
    # Most numbers are of something else, which the words beside them tell at little cost.
    word, anchors, stop, is_followed = (*tokens.word, "", ""), list[int](), 0, False
    for i in number_places(tokens):
        if i >= stop:  # else it stands between another number and what was looked at behind that
            stop = i + 1
            goes_on = word[stop] not in _POINTS or word[stop + 1][:1].isdecimal()
            while goes_on and _BETWEEN[word[stop]]:
                stop += 1
            begins = _BEGINS[word[stop]]
            is_followed = begins == _SURELY or (begins == _IF_LOOKED_AT and _is_name(tokens, stop))
        leads = _LEADS[word[i - 1]]
        if is_followed or leads == _SURELY or (leads == _IF_LOOKED_AT and _is_led(tokens, i)):
            anchors.append(i)
    return anchors


def _is_name(tokens: Tokens, j: int) -> bool:
    """Tell whether a letter or three of them may begin a name: "5 p", "5 to R8m", "5 USD", but not "5 a day"."""
    if len(tokens.word[j]) > 1:
        return is_code(tokens, j) or tokens.word[j] in _words_of_cues()  # ALL, but "5 in all"
    is_joined = is_glued(tokens, j + 1)
    return is_joined or name_at(tokens, j) is not None


def _is_led(tokens: Tokens, i: int) -> bool:
    """Tell whether what stands before a token may be the end of a name of a currency, a hyphen or a line end aside."""
    for at in range(i - 1, max(-1, i - 1 - _MOST_PASSED), -1):
        word = tokens.word[at]
        if word in _PASSED:
            continue
        if word == ".":
            return plain_spelling(tokens.word[at - 1]) in dotted_words()
        if len(word) == 1 and _LEADS[word] == _IF_LOOKED_AT:  # "R5m", "$A 5m", but "a five-day visit"
            return is_glued(tokens, at + 1) or is_glued(tokens, at) or has_millions(tokens, i)
        return _LEADS[word] == _SURELY or is_code(tokens, at)
    return False


#: What may stand between a number and the name before it, and of how many at most.
_PASSED, _MOST_PASSED = {HYPHEN, "\u2212", LINE_END}, 3
_POINTS = frozenset(",.\u066b\u066c")
#: Signs of numbers and of their ends, and "(not included)".
_SIGNS = _POINTS | frozenset("-\u0970x\u00d7*\u00b7\u22c5^e/=+()'\u2019") | {LINE_END, "not", "included"}
_SURELY, _IF_LOOKED_AT = 2, 1


def _leads(word: str) -> int:
    """Tell whether a word may be the end of what leads to an amount; of a code its capitals tell more than the word."""
    if word == "." or word in _PASSED or word in lowered_codes():
        return _IF_LOOKED_AT
    return _unless_a_letter(word) * (plain_spelling(word) in last_words())


def _begins(word: str) -> int:
    """Tell whether a name of a currency may begin with a word behind a number."""
    return (
        _unless_a_letter(word) if plain_spelling(word) in first_words() else _IF_LOOKED_AT * (word in lowered_codes())
    )


def _unless_a_letter(word: str) -> int:
    return _IF_LOOKED_AT if len(word) == 1 and word.isascii() and word.isalpha() else _SURELY


def _may_stand_between(word: str) -> bool:
    """Tell whether a word may stand between a number and its currency: of the number, a joint, or what bounds it."""
    plain = plain_spelling(word)
    if not word or _BEGINS[word] == _SURELY or word in lowered_codes():
        return False
    is_of_number = word[0].isnumeric() or plain in money_scales() or known_word(word) is not None
    is_joint = word in words_of("of an amount") or bool(BESIDE[word])
    return is_of_number or is_joint or word in _SIGNS or plain in _words_of_cues()


@cache
def _words_of_cues() -> frozenset[str]:
    return frozenset(word for written in words_behind() for word in cut(written))


_LEADS, _BEGINS, _BETWEEN = Anchors(_leads), Anchors(_begins), Anchors(_may_stand_between)
