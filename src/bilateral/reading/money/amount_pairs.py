"""Two amounts with a word between them: the ends of a range, or what something rose or fell from and to."""

from __future__ import annotations

import enum
import re

from ...language.grammar.context import ends_sentence, stands, words_at
from ...language.grammar.digits import is_glued
from ...language.grammar.figure import Cue, Ends
from ...language.grammar.money import Amount
from ...language.lexicon.context import words_of
from ...language.scanner import Tokens

_YEAR = re.compile(r"(?:19|20)\d\d").fullmatch
#: As many words may stand between "from" and an amount: "from last year's $5bn".
_MOST_BETWEEN = 5


class Pair(enum.Enum):
    """What two amounts with a word between them are."""

    RANGE = enum.auto()
    CHANGE = enum.auto()
    FIRST_ONLY = enum.auto()
    NO_FIRST = enum.auto()


def kind_of_pair(tokens: Tokens, ends: Ends, high: Amount, cue: Cue | None) -> Pair:
    """Tell whether two amounts are a range, a change, or do not belong together.

    >>> from bilateral.language.grammar.figure import cue_before, ends_at
    >>> from bilateral.language.scanner import scan
    >>> tokens = scan("rose from $5 million to $7 million")
    >>> ends = ends_at(tokens, 3)
    >>> kind_of_pair(tokens, ends, ends.high, cue_before(tokens, 2))
    <Pair.CHANGE: 2>
    """
    low = ends.low
    if not low.name and (high.before or (is_a_year(tokens, low) and not high.after)):
        return Pair.NO_FIRST  # "from 2019 to $5 million"
    if not low.name and is_a_year(tokens, low) and ends.joint in ("to", "and") and high.number.scales:
        return Pair.NO_FIRST  # "cut by 2020 to 5 billion euros"
    is_bare = not high.name and not high.number.scales
    is_told = high.number.is_digits or _counts(tokens, ends.behind)  # "from $5m to nil" is no number of anything
    if (
        is_bare
        and is_told
        and (low.number.scales or (ends.joint in ("to", "or", "and") and _counts(tokens, ends.behind)))
    ):
        return Pair.FIRST_ONLY  # "Rs 5 lakh to 10 families"
    if ends.joint == "and":
        is_range = cue is not None and cue.qualifier == "between" and tokens.word[cue.first] != "from"
        return Pair.RANGE if is_range else Pair.FIRST_ONLY if low.name else Pair.NO_FIRST
    is_dash = ends.joint not in ("to", "and", "or") and not high.name and not high.number.scales
    if is_dash and low.name and low.value >= high.value and not is_glued(tokens, low.behind):
        return Pair.FIRST_ONLY  # "at $70 - one of the highest prices"
    both = bool(low.name and high.name)
    if ends.joint == "or":
        return Pair.FIRST_ONLY if both else Pair.RANGE
    if ends.joint == "\u2014" and both:
        return Pair.FIRST_ONLY
    return Pair.RANGE if ends.joint != "to" else _from_and_to(tokens, ends, high, cue)


def _from_and_to(tokens: Tokens, ends: Ends, high: Amount, cue: Cue | None) -> Pair:
    start = _from_before(tokens, ends.first, cue)
    if start is not None:  # "rose from $5 to $7"; but "fees from $5 to $7", "may cost from $5 to $7"
        if any(word in words_of("as it was") for word in tokens.words[start + 1 : ends.first]):
            return Pair.CHANGE
        changed, spread = _changed_at(tokens, start), stands(tokens, "spread", start, start)
        # The nearer word decides: "costs rose from", "raised fees from".
        return Pair.CHANGE if changed is not None and (spread is None or spread < changed) else Pair.RANGE
    if not _is_changed_by(tokens, cue.first if cue else ends.first):
        return Pair.RANGE
    # "dipped by $1.2 bn to $643.5 bn", "fell 12 paise to 83.40"
    return Pair.CHANGE if high.name else Pair.FIRST_ONLY


def _from_before(tokens: Tokens, first: int, cue: Cue | None) -> int | None:
    """Find the "from" of "from the current $19bn to $30bn"."""
    if cue is not None and tokens.words[cue.first : cue.behind] == ["from"]:
        return cue.first
    at = first - 1
    while at >= 0 and first - at <= _MOST_BETWEEN + 1:
        word = tokens.word[at]
        if word == "from":
            return at
        if word not in words_of("filler") and word not in words_of("as it was") and word not in "'\u2019":
            return None
        at -= 1
    return None


def _changed_at(tokens: Tokens, at: int) -> int | None:
    places = [stands(tokens, role, at, at) for role in ("change", "changed by somebody")]
    return max((place for place in places if place is not None), default=None)


def _is_changed_by(tokens: Tokens, at: int) -> bool:
    """Tell whether an amount is that by which something changes: "fell by $5", "a hike of $2", "raised fuel by $5"."""
    if not at:
        return False
    word = tokens.word[at - 1]
    if word in words_of("change"):
        return True
    if word == "of":
        return at > 1 and tokens.word[at - 2] in words_of("change")
    if word != "by":
        return False
    return any(
        tokens.word[place] in words_of("change") or tokens.word[place] in words_of("changed by somebody")
        for place in _same_sentence(tokens, at - 1)
    )


def _same_sentence(tokens: Tokens, at: int) -> range:
    first = at
    while first and at - first < _MOST_BETWEEN + 1 and not ends_sentence(tokens, first - 1):
        first -= 1
    return range(first, at)


def is_a_year(tokens: Tokens, amount: Amount) -> bool:
    """Tell whether the number of an amount may be a year.

    >>> from bilateral.language.grammar.money import amount_at
    >>> from bilateral.language.scanner import scan
    >>> [is_a_year(tokens, amount_at(tokens, 1)) for tokens in map(scan, ("in 2019", "Rs 2019 crore"))]
    [True, False]
    """
    return amount.number.behind == amount.start + 1 and _YEAR(tokens.word[amount.start]) is not None


def _counts(tokens: Tokens, end: int) -> bool:
    if words_at(tokens, "percent", end) is not None:
        return True
    word = tokens.raw(end)
    return word[:1].isalpha() and word[0].islower() and word not in words_of("function")
