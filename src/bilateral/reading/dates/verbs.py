"""The signs of tense: verbs of what has been, and words of what is to come."""

from __future__ import annotations

import enum

from ...language.anchors import Anchors
from ...language.grammar.calendar_words import APOSTROPHES, DASHES, month_of
from ...language.grammar.context import words_at
from ...language.grammar.date_parts import Told
from ...language.lexicon.context import words_of


class Tense(enum.Enum):
    """The time of which a sentence speaks, seen from the day it was written.

    >>> Tense("to come")
    <Tense.TO_COME: 'to come'>
    """

    PAST = "past"
    TO_COME = "to come"
    UNTOLD = "untold"


#: What a word may be: the beginning of a sign, a verb in the past or in the present, what fixes a day in advance, the
#: end of a clause.
SIGN, VERB, PRESENT, ANNOUNCES, CLAUSE = 1, 2, 4, 8, 16
#: What may tell a tense by itself.
TELLS = SIGN | VERB


def _kind(word: str) -> int:
    is_present = len(word) >= _SHORTEST_VERB and word[-1] == "s" and word not in _REPORTING
    return (
        SIGN * (word in _SIGN_BEGINS)
        | VERB * is_past_verb(word)
        | PRESENT * is_present
        | ANNOUNCES * (word in _ANNOUNCING)
        | CLAUSE * (word in _CLAUSE_ENDS)
    )


def _beginnings(*roles: str) -> frozenset[str]:
    return frozenset(words.split()[0] for role in roles for words in words_of(role))


_SHORTEST_VERB = 4
_REPORTING = words_of("reports")
_FORMERLY = words_of("formerly")
_PAST_VERBS, _NO_VERBS = words_of("past verb"), words_of("no past verb")
_SIGN_BEGINS = _beginnings("was", "may come", "to come")
_ANNOUNCING = _beginnings("happens once", "gather", "comes", "goes to", "under way", "put off")
_CLAUSE_ENDS = words_of("begins a clause") | frozenset(",;:)\u2014\u2013")
KINDS = Anchors(_kind)


def is_past_verb(word: str) -> bool:
    """Tell whether a word is a verb in the past.

    >>> is_past_verb("signed"), is_past_verb("hundred")
    (True, False)
    """
    return word in _PAST_VERBS or (word[-2:] == "ed" and word not in _NO_VERBS)


def tense_of(told: Told, place: int) -> tuple[Tense, int] | None:
    """Tell the tense of which a word is a sign, or with which a longer sign begins; and the token behind that.

    >>> from ...language.scanner import scan
    >>> tokens = scan("it will be signed")
    >>> tense_of(Told(tokens), 1)
    (<Tense.TO_COME: 'to come'>, 4)
    """
    kind = KINDS[told.word[place]]
    if kind & SIGN and told.word[place - 1 - (told.word[place - 1] == "been")] in _FORMERLY:
        return Tense.UNTOLD, place + 1  # what was "earlier scheduled for" a day may have been due before or after
    if kind & SIGN and told.word[place - 1] not in ("than", "as") and (sign := _sign_at(told, place)):
        return sign
    if kind & VERB and told.word[place - 1] in ("is", "are", "being"):
        return Tense.UNTOLD, place + 1  # a passive of the present: "bids are invited from 10 November"
    if kind & VERB and told.word[place - 1] == "be":
        return Tense.TO_COME, place + 1  # what should be: "they asked that it be signed on 10 November"
    if kind & VERB and told.is_small(place) and _is_verb(told, place):
        return Tense.PAST, place + 1
    return None


def _is_verb(told: Told, place: int) -> bool:
    # A participle behind a comma ("the fields, dubbed North and South,") or a hyphen ("US-backed") tells no time.
    if told.word[place] not in _PAST_VERBS and told.word[place - 1] == "," and not _closes(told, place - 1):
        return _is_dated(told, place + 1)
    if told.is_glued(place) and (told.word[place - 1] in DASHES or told.word[place - 1][-1].isalnum()):
        return False
    behind = told.word[place + 1]
    if not told.is_glued(place + 1):
        return True
    if behind in APOSTROPHES:
        return told.word[place + 2] not in ("s", "t")
    return behind not in DASHES and not behind[0].isalnum()


def _is_dated(told: Told, place: int) -> bool:
    """Tell whether a date stands at a token, behind its preposition: of a participle it tells when that was."""
    if told.word[place] not in ("in", "on"):
        return False
    return month_of(told.word[place + 1]) is not None or month_of(told.word[place + 2]) is not None


def _closes(told: Told, comma: int) -> bool:
    """Tell whether a comma closes what another opens, so that the verb follows: "the Bill, moved in May, lapsed"."""
    for at in range(comma - 2, max(-1, comma - _MOST_IN_COMMAS), -1):
        if told.word[at] == ",":
            return is_past_verb(told.word[at + 1]) or told.word[at + 1] in _RELATIVES
        if told.word[at] in _ENDS:
            return False
    return False


_MOST_IN_COMMAS = 16
_RELATIVES, _ENDS = frozenset(("which", "who", "whose", "where")), frozenset(".;:!?")


def _sign_at(told: Told, place: int) -> tuple[Tense, int] | None:
    """Read a sign of what is to come: "will", "is to be held"; or of what was to come: "was to be signed"."""
    tokens = told.tokens
    if not told.is_small(place) and told.word[place] not in ("ahead", "upcoming", "forthcoming"):
        return None
    was = words_at(tokens, "was", place)
    if was and (planned := words_at(tokens, "was planned", was)):
        return Tense.PAST, _passive(told, planned + (told.word[planned] == "to")) or planned
    helper = words_at(tokens, "may come", place)
    if helper and (passive := _passive(told, helper)):
        return Tense.TO_COME, passive
    behind = words_at(tokens, "to come", place)
    if behind and not (told.word[behind - 1] == "due" and told.word[behind] == "to"):
        return Tense.TO_COME, behind
    if told.word[place] in ("is", "are") and told.word[place + 1] == "on" and not told.word[place + 2][:1].isalpha():
        return Tense.TO_COME, place + 2
    return None


def _passive(told: Told, place: int) -> int:
    """Step over "be signed", "formally be signed", "be formally signed"; nothing, where another verb stands there."""
    here = place + (told.word[place] != "be")
    if told.word[here] != "be" or not told.word[place][0].isalpha():
        return 0
    here += 1 + told.word[here + 1].endswith("ly")
    return here + 1 if told.word[here][:1].isalnum() else here
