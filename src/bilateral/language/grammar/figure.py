"""What a text states of an amount of money over tokens: the words that bound it, and the two ends of a range.

A scale word or a currency may be said once for both ends, at either; which of the readings is meant, and whether two
amounts are a range at all, is for whoever asks: the parser takes them for one, prose looks at the words around.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from ..anchors import Anchors
from ..lexicon.context import words_of
from ..lexicon.qualifiers import words_before, words_behind
from ..lexicon.tables import several, table
from ..scanner import APOSTROPHES, LINE_END, Tokens
from ..scripts import plain_spelling
from .currency import name_at
from .digits import HYPHEN, is_glued, is_near
from .money import Amount, amount_at
from .number import EXACT, Number
from .phrases import Phrases
from .scales_behind import scales_at

DASHES = frozenset("-\u2012\u2013\u2014\u2015\u2212")
#: No name of a currency before the second number of a range has more tokens.
_LONGEST_NAME = 6


class Cue(NamedTuple):
    """The words that bound an amount.

    Attributes:
        qualifier: What they say, as the lexicon calls it: "about", "over".
        first: The token they begin with.
        behind: The token behind them.
    """

    qualifier: str
    first: int
    behind: int


class Ends(NamedTuple):
    """One amount, or the two ends of a range, at a place of a text.

    Attributes:
        low: The amount; of two, the first.
        high: The second.
        joint: What stands between two: a dash, "to", "and" or "or".
        beside: The cue that parts a number from its scale or currency: "500-odd crore", "a million or more dollars".
        open_ends: Whether either end is marked as not included.
        figures: How many significant figures are said to be meant.
        first: The token with which the amounts begin.
        behind: The token behind all of it.
        problem: Why they cannot be what they seem to be.
    """

    low: Amount
    high: Amount | None
    joint: str
    beside: Cue | None
    open_ends: tuple[bool, bool]
    figures: int | None
    first: int
    behind: int
    problem: str = ""


@cache
def cues_before() -> Phrases[str]:
    """Return the words that may stand before an amount."""
    return Phrases(words_before())


@cache
def cues_behind() -> Phrases[str]:
    """Return the words that may stand behind an amount."""
    return Phrases(words_behind())


@cache
def _joints() -> Mapping[str, str]:
    return MappingProxyType({word: row["joint"] for row in table("range_words") for word in several(row["words"])})


def is_qualified(tokens: Tokens) -> bool:
    """Tell whether a text begins or ends with words that bound an amount."""
    words = tokens.words
    last = (cue_behind(tokens, j) for j in range(max(0, len(words) - _LONGEST_NAME), len(words)))
    begins_denial = words_of("denies") | words_of("before a denial")
    is_denied = not begins_denial.isdisjoint(words[:1]) and not words_of("exceeds").isdisjoint(words)
    begins = cues_before().at(tokens, 0) is not None or words[:1] == ["("] or is_denied
    return begins or any(cue is not None and cue.behind == len(words) for cue in last)


def _may_stand_beside(word: str) -> bool:
    is_joint = word in DASHES or word in _joints() or word == "("
    return is_joint or plain_spelling(word) in cues_behind().first_words


#: The words that behind an amount may bound it, mark its end, or join it with another.
BESIDE = Anchors(_may_stand_beside)


#: Of two cues of one amount, what bounds it outweighs what only softens it: "over an estimated $5 million".
SOFT = frozenset({"exactly", "about", "nearly"})


def weight(qualifier: str) -> int:
    """Return how much a cue says: what bounds outweighs what softens, and this what only stresses."""
    return 2 if qualifier not in SOFT else int(qualifier != "exactly")


def cue_before(tokens: Tokens, i: int) -> Cue | None:
    """Find the words that bound what begins at a token, with those before them that they soften.

    >>> from bilateral.language.scanner import scan
    >>> cue_before(scan("for more than an estimated $5"), 5)
    Cue(qualifier='over', first=1, behind=5)
    """
    i -= tokens.word[i - 1] == LINE_END and tokens.word[i - 2] != ")"  # a line may end behind "at least"
    if not i or not _MAY_QUALIFY[tokens.word[i - 1]]:
        return None
    inner = one_cue_before(tokens, i)
    if inner is None:
        return _estimate_before(tokens, i)
    outer = one_cue_before(tokens, inner.first)
    if outer is None and inner.qualifier in SOFT:
        outer = _estimate_before(tokens, inner.first)
    if outer is None or "between" in (inner.qualifier, outer.qualifier):
        return inner
    if inner.qualifier in SOFT and weight(outer.qualifier) >= weight(inner.qualifier):
        return Cue(outer.qualifier, outer.first, inner.behind)
    return Cue(inner.qualifier, outer.first, inner.behind) if outer.qualifier == "exactly" else inner


def one_cue_before(tokens: Tokens, i: int) -> Cue | None:
    """Find the words of one cue right before a token."""
    if not i or not _MAY_BOUND[tokens.word[i - 1]] or not is_near(tokens, i):
        return None
    if tokens.word[i - 1] == HYPHEN and i > 1 and is_glued(tokens, i) and is_glued(tokens, i - 1):
        found = cues_before().before(tokens, i - 1)  # sub-$500
        return Cue(found[0], found[1], i) if found else None
    if tokens.word[i - 1] == ")":  # (at least) $5
        found = cues_before().before(tokens, i - 1)
        is_bracketed = found is not None and found[1] > 0 and tokens.word[found[1] - 1] == "("
        return Cue(found[0], found[1] - 1, i) if found and is_bracketed else None
    found = cues_before().before(tokens, i)
    if found is None or _is_an_arrow(tokens, found[1]):
        return None
    if tokens.word[found[1]] in words_of("exceeds") and (denied := _denial_before(tokens, found[1])) is not None:
        return Cue("at_most", denied, i)
    return Cue(found[0], found[1], i)


def _is_an_arrow(tokens: Tokens, at: int) -> bool:
    """Tell whether a sign ends an arrow or a tag, and bounds nothing: "5 -> 6 tanks", "<td>500 rifles"."""
    if tokens.word[at] != ">" or not at or not is_glued(tokens, at):
        return False
    return tokens.word[at - 1] in _SHAFTS or "<" in tokens.words[max(0, at - _LONGEST_TAG) : at]


_SHAFTS = frozenset("-=\u2013\u2014")
_LONGEST_TAG = 16


def _denial_before(tokens: Tokens, at: int) -> int | None:
    """Find the word that denies a verb, in the clause before it: "not expected to exceed", "no fee may exceed"."""
    commas = 0
    for k in range(at - 1, max(-1, at - 1 - _LONGEST_DENIAL), -1):
        word = tokens.word[k]
        commas += word == ","  # "will not, in total, exceed", but "if not paid, it may exceed"
        is_short = word == "t" and tokens.word[k - 1] in APOSTROPHES and is_glued(tokens, k)  # can't, doesn't
        if is_short or word in words_of("denies"):
            first = k - 2 if is_short else k - (tokens.word[k - 1] in words_of("before a denial"))
            return None if commas % 2 else first
        may_go_on = word[0].isalpha() or word == "," or (word == HYPHEN and is_glued(tokens, k))  # not-to-exceed
        if not may_go_on or word in words_of("no denial beyond"):
            return None
    return None


_LONGEST_DENIAL = 9


def _may_bound(word: str) -> bool:
    return word == HYPHEN or word == ")" or plain_spelling(word) in cues_before().last_words


_MAY_BOUND = Anchors(_may_bound)
#: What stands before an amount that something bounds, or that is called an estimate.
_MAY_QUALIFY = Anchors(lambda word: _may_bound(word) or word in words_of("copula"))


def _estimate_before(tokens: Tokens, i: int) -> Cue | None:
    """Find what says that an amount is estimated: "an estimated cost of", "the estimated value of the plan is"."""
    if tokens.word[i - 1] not in words_of("copula"):
        return None
    for at in range(i - 2, max(-1, i - _LONGEST_ESTIMATE), -1):
        word = tokens.word[at]
        if word in words_of("estimate"):
            nouns = tokens.words[at + 1 : at + 3]
            if any(noun in words_of("price") for noun in nouns):
                has_article = tokens.word[at - 1] in ("a", "an", "the", "its")
                return Cue("about", at - has_article, i)
            return None
        if not word[0].isalpha() and word != HYPHEN and word not in "'\u2019()":
            return None
    return None


_LONGEST_ESTIMATE = 12


def may_be_estimate(tokens: Tokens, j: int) -> bool:
    """Tell whether what stands before a token may be the beginning of what says that an amount is estimated."""
    words = tokens.words
    return any(word in words_of("estimate") for word in words[:2]) and any(
        word in words_of("copula") for word in words[j : j + _LONGEST_ESTIMATE]
    )


def cue_behind(tokens: Tokens, j: int) -> Cue | None:
    """Find the words behind an amount that bound it: "or more", "-plus", "(approx.)"."""
    if not BESIDE[tokens.word[j]] or not is_near(tokens, j):
        return None
    if tokens.word[j] == "(":
        return _bracketed_cue(tokens, j)
    is_joined = tokens.word[j] == HYPHEN and is_glued(tokens, j + 1)
    found = cues_behind().at(tokens, j + 1 if is_joined else j)
    if found is None or (not is_joined and _is_carried_on(tokens, found[1])):
        return None
    return Cue(found[0], j + is_joined, found[1])


def _bracketed_cue(tokens: Tokens, j: int) -> Cue | None:
    """Find what bounds an amount in a bracket of its own: "(approx.)", "(estimated)", "(at least)"."""
    found = cues_behind().at(tokens, j + 1) or cues_before().at(tokens, j + 1)
    if found is None or found[0] == "between":
        return None
    end = found[1] + (tokens.word[found[1]] == ".")
    return Cue(found[0], j, end + 1) if tokens.word[end] == ")" else None


def _is_carried_on(tokens: Tokens, j: int) -> bool:
    """Tell whether a word is carried on: the odd of "5 ODD-1 howitzers" bounds nothing, nor the plus of "+/-"."""
    return tokens.word[j] in _CARRIES and is_glued(tokens, j) and is_glued(tokens, j + 1)


_CARRIES = frozenset((HYPHEN, "/"))


def ends_at(
    tokens: Tokens, i: int, *, any_code: bool = False, floor: int = 0, number: Number | None = None
) -> Ends | None:
    """Read the amount, or the range, whose first number begins at a token; None if no number does.

    Args:
        tokens: The text.
        i: The token.
        any_code: Whether any three capitals are taken for a code.
        floor: The token before which nothing belongs to it.
        number: The number that begins there, where it has been read.

    >>> from bilateral.language.scanner import scan
    >>> ends = ends_at(scan("Rs 5,000-5,500 crore"), 1)
    >>> ends.joint, ends.high.number.scales, ends.behind
    ('-', (7,), 5)
    """
    low = amount_at(tokens, i, any_code=any_code, floor=floor, number=number)
    if low is None:
        return None
    if not BESIDE[tokens.word[low.behind]]:
        return Ends(low, None, "", None, (False, False), None, low.first, low.behind, low.problem)
    parted = _parted(tokens, low, any_code=any_code)
    if parted is not None:
        return parted
    opened, j = open_mark(tokens, low.behind)
    joint = joint_at(tokens, j)
    high = amount_from(tokens, joint[1], any_code=any_code) if joint else None
    if joint is None or high is None:
        figures, behind = figures_remark(tokens, low.behind)
        problem = "a range with one end" if opened else low.problem
        problem = problem or _scaled_behind_another(tokens, low)
        return Ends(low, None, "", None, (opened, False), figures, low.first, behind, problem)
    closed, behind = open_mark(tokens, high.behind)
    return Ends(low, high, joint[0], None, (opened, closed), None, low.first, behind, low.problem or high.problem)


def _scaled_behind_another(tokens: Tokens, low: Amount) -> str:
    """Tell whether the scale word of a number stands behind another: "EUR 540 (482) million"."""
    j = low.behind
    is_another = tokens.word[j] == "(" and tokens.word[j + 2] == ")" and tokens.word[j + 1][0].isdecimal()
    is_scaled = is_another and not low.number.scales and bool(scales_at(tokens, j + 3, money=True)[0])
    return "a scale word behind another number" if is_scaled else ""


def _parted(tokens: Tokens, low: Amount, *, any_code: bool) -> Ends | None:
    """Read an amount whose number a cue parts from its scale word or its currency."""
    if low.behind != low.number.behind:
        return None
    cue = cue_behind(tokens, low.behind)
    if cue is None:
        return None
    scales, behind = scales_at(tokens, cue.behind, money=True)
    after, at = low.after, behind
    if low.before is None and is_near(tokens, at):
        after = name_at(tokens, at + (tokens.word[at] == HYPHEN), any_code=any_code)
        behind = after.behind if after else behind
    if after is None and not scales:
        return None
    power = sum(scales) + (after.power if after else 0)
    value, places = low.value.scaleb(power, EXACT), low.places + power
    number = low.number._replace(scales=(*low.number.scales, *scales))
    problem = "two scales" if scales and low.number.scales else low.problem
    amount = low._replace(number=number, value=value, places=places, after=after, behind=behind)
    return Ends(amount, None, "", cue, (False, False), None, low.first, behind, problem)


def joint_at(tokens: Tokens, j: int) -> tuple[str, int] | None:
    """Read what stands between the ends of a range: what it is, and the token behind it."""
    word = tokens.word
    if not BESIDE[word[j]] or not is_near(tokens, j):
        return None
    if word[j] in DASHES:
        at = j + 1
        if word[at] in _joints() and word[j] == HYPHEN:  # 10-to-12, $50- to $60
            return _joints()[word[at]], at + (2 if word[at + 1] == HYPHEN else 1)
        return (word[j], at) if is_near(tokens, at) else None
    joint = _joints().get(word[j])
    if joint is None or is_glued(tokens, j):
        return None
    return joint, j + 1


def amount_from(tokens: Tokens, k: int, *, any_code: bool = False) -> Amount | None:
    """Read the amount that begins at a token, with its number or with a currency before it.

    >>> from bilateral.language.scanner import scan
    >>> amount = amount_from(scan("from $5 to $7"), 4)
    >>> amount and amount.value
    Decimal('7')
    """
    if not is_near(tokens, k):
        return None
    for m in range(k, k + _LONGEST_NAME):
        if tokens.word[m] in _STOPS:
            return None
        amount = amount_at(tokens, m, any_code=any_code)
        if amount is not None:
            if amount.first == k - 1 and amount.value < 0:
                amount = amount._replace(
                    value=amount.value.copy_negate(), first=k
                )  # "15 -20 usd": the hyphen is the joint
            return amount if amount.first == k else None
    return None


_STOPS = frozenset(",;:\n()")


def open_mark(tokens: Tokens, j: int) -> tuple[bool, int]:
    is_open = tokens.word[j] == "(" and tokens.words[j + 1 : j + 4] == ["not", "included", ")"]
    return is_open, j + 4 if is_open else j


def figures_remark(tokens: Tokens, j: int) -> tuple[int | None, int]:
    """Read "(to 3 significant figures)": how many, and the token behind it."""
    if tokens.word[j] != "(":
        return None, j
    words = tokens.words[j : j + 6]
    is_remark = len(words) == len(_REMARK) and words[1] == "to" and words[3] == "significant" and words[5] == ")"
    if not is_remark or words[4] not in ("figure", "figures") or not (words[2].isdecimal() and len(words[2]) < 3):
        return None, j
    return int(words[2]), j + len(_REMARK)


_REMARK = ("(", "to", "3", "significant", "figures", ")")
