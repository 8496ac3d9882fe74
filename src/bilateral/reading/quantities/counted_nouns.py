"""Where the words end that say what a number counts: "five new British-made Type 26 frigates for the navy".

Nothing tells a noun from a verb here but its form and its place: the words go on from the number to the first plural,
and a word that cannot stand before the noun it belongs to ends them without one.
"""

from __future__ import annotations

import re

from ...language.lexicon.nouns import trade_words
from ...values.numbers.english_numbers import DIGIT_WORDS, SCALE_WORDS, TEENS
from ...values.numbers.number_words import is_number_word
from ...values.quantities.measures import TIMES, measure
from ..spans import Spans
from .noun_phrase_words import COUNTED_ALONE, HALF_MEASURES, NOT_OF_THE_NOUN, PAIRED
from .words_behind import (
    BLANK,
    is_adjective,
    is_closing,
    is_counted,
    is_of_headline,
    joint_behind,
    may_go_on,
    next_word,
)

#: No noun has more words before it: "new British-made anti-submarine Type 26".
MOST_WORDS = 7

_JOINED = re.compile(
    r"[-\u2010\u2011]?(?P<word>\u00b0[CF]|[A-Za-z]{1,12}(?:/[a-z]{1,4}|[\u00b2\u00b3])?)(?![^\W_])(?!-(?!long|wide|deep|high|tall|range|strong|class|plus))"
).match
_PER = re.compile(
    rf"(?:{BLANK}of{BLANK}[a-z]{{2,14}}(?:{BLANK}[a-z]{{2,14}})?)?"
    rf"{BLANK}(?:per|an?){BLANK}(?P<base>[A-Za-z]{{1,10}})\b|/[A-Za-z]{{1,6}}\b"
).match
# "two 700 MW reactors", "five 7.62 x 39 mm rifles": the size of what is counted.
_SIZE = re.compile(
    rf"{BLANK}{{1,3}}\d[\d,.]{{0,6}}\s?(?:[xX\u00d7]\s?\d{{1,3}}(?:\.\d{{1,2}})?\s?)?-?(?P<measure>[A-Za-z]{{1,12}})(?:/\d{{2}})?(?=[\s-])"
).match
# "four 45-seater buses", "three five-year plans"
_COMPOUND = re.compile(r"\d{1,4}(?:\.\d{1,2})?[-\u2010\u2011][A-Za-z]{2}").match
# "800 long-range (BVR) missiles"
_SHORT_NAME = re.compile(rf"{BLANK}\([A-Z][\w&/.\-]{{1,11}}\)(?=\s)").match
_WHOSE = r"(?:the|its|their|his|her|our|these|those|[A-Z]\w+(?:\s[A-Z]\w+)?['\u2019]s)"
# "20 of the 25 fishermen", "5 out of 12 men"; but "4 out of 10 women" is a share.
_PART_OF = re.compile(
    rf"{BLANK}(?:(?:out\sof\s{_WHOSE}|of(?:\s{_WHOSE})?)\s"
    rf"(?:\d{{1,3}}(?:,\d{{2,3}})*|{'|'.join(DIGIT_WORDS + TEENS)})"
    r"|out\sof\s(?:1[1-9]|[2-9]\d|\d{1,3}(?:,\d{2,3})+|\d{3}))(?=\s)"
).match
# "five (5) systems", "10 lakh (1 million) farmers"
_SAID_AGAIN = re.compile(
    rf"{BLANK}?\((?:\d[\d,.]{{0,14}}(?:{BLANK}(?:{'|'.join(SCALE_WORDS)}))?|[a-z]{{3,9}}(?:[-\s][a-z]{{3,9}}){{0,4}})\)(?=\s)"
).match
# What may stand between a number and its noun begins with one of these.
_BETWEEN = frozenset("(o0123456789")
# As a verb it has an object: "the three accused him".
_ACCUSED = re.compile(r"[aA]ccused\b(?!\s(?:(?:the|an?|him|her|them|it|his|their|each|one)\b|[A-Z]))").match
_DESIGNATION = re.compile(rf"{BLANK}[A-Z]{{1,4}}-\d{{1,4}}[A-Z]{{0,4}}\b").match


def counted_noun(text: str, at: int, taken: Spans, *, is_one: bool = False) -> tuple[int, int] | None:
    """Find the words that say what a number counts or measures.

    Args:
        text: The text.
        at: Where the number ends.
        taken: What else was found; a number that belongs to a designation is part of these words.
        is_one: Whether the number is one, whose noun is in the singular.

    Returns:
        Where the words begin and end, or None if nothing is counted.

    >>> text = "at least five new British-made frigates for the navy"
    >>> text[slice(*counted_noun(text, 13, Spans()))]
    'new British-made frigates'
    >>> counted_noun("about 500 were hurt", 9, Spans())
    """
    if at < len(text) and not text[at].isspace():
        return _joined(text, at)
    at = _noun_begins(text, at, is_one=is_one)
    found = _alone(text, at) if is_one else _phrase(text, at, taken)
    return found and (found[0], _whole(text, *found))


def _noun_begins(text: str, at: int, *, is_one: bool) -> int:
    """Step over the number said again, a size, and the greater number of which this one is a part."""
    if _first_letter(text, at) not in _BETWEEN:
        return at
    if (again := _SAID_AGAIN(text, at)) and _says_number(again[0]):
        at = again.end()
    at = _behind_size(text, at)
    part = None if is_one else _PART_OF(text, at)
    return part.end() if part else at


def _first_letter(text: str, at: int) -> str:
    return text[at : at + 4].lstrip()[:1]


def _behind_size(text: str, at: int) -> int:
    size = _SIZE(text, at)
    unit = measure(size["measure"]) if size else None
    return size.end() if size and unit and unit not in TIMES else at


def _says_number(bracket: str) -> bool:
    word = re.split(r"[-\s]", bracket.strip(" ()"), maxsplit=1)[0]
    return word[0].isdigit() or is_number_word(word)


def _joined(text: str, at: int) -> tuple[int, int] | None:
    """Find a measure that touches its number or is joined to it: 300MW, a 650-MW plant; but no two-day visit."""
    match = _JOINED(text, at)
    unit = measure(match["word"]) if match else None
    return match.span("word") if match and unit and unit not in TIMES else None


def _phrase(text: str, at: int, taken: Spans) -> tuple[int, int] | None:
    best: tuple[int, int] | None = None
    start, is_paired = -1, False
    for _ in range(MOST_WORDS):
        match = next_word(text, at)
        if match is None or ends_phrase(text, match, taken):
            break
        word, at = match["word"], match.end("word")
        if start < 0 and word in NOT_OF_THE_NOUN:
            continue
        start = match.start("word") if start < 0 else start
        if _is_noun(text, match):
            best = start, at
        # Behind a noun goes on what may be the first of two: "aircraft carriers", "police and military personnel".
        if best and not (may_go_on(word) if best[1] == at else is_paired or is_adjective(word)):
            break
        behind = _behind_pair(text, word, at) if best is None or word.lower() in PAIRED else at
        if best is None and (short := _SHORT_NAME(text, at)):
            behind = short.end()
        is_paired, at = behind > at, behind
    return best


def _is_noun(text: str, match: re.Match[str]) -> bool:
    word, start = match["word"], match.start("word")
    return (
        is_counted(word)
        or (word[0] in "aA" and _ACCUSED(text, start) is not None)
        or (word.isupper() and is_of_headline(text, start, match.end("word")))
    )


def ends_phrase(text: str, match: re.Match[str], taken: Spans) -> bool:
    """Whether a word cannot stand before the noun that is counted.

    >>> ends_phrase("12 of them", next_word("12 of them", 2), Spans())
    True
    """
    word = match["word"]
    if word[0].isdigit():
        return not (_COMPOUND(word) or taken.touch(*match.span("word")))
    # "Three quarters of the voters" are no quarters; "the 25 members' list" counts members.
    if word == "quarters" and text.startswith(" of", match.end()):
        return True
    return is_closing(word) or bool(match["tail"] and not is_counted(word))


def _behind_pair(text: str, word: str, at: int) -> int:
    """Step over what joins two adjectives: "ballistic and cruise missiles", "Indian and Russian troops"."""
    joint = joint_behind(text, at)
    behind = next_word(text, joint.end()) if joint else None
    if joint is None or behind is None:
        return at
    is_pair = (
        word.lower() in trade_words()
        or (word[0].isupper() and behind["word"][0].isupper())
        or (is_adjective(word) and (is_adjective(behind["word"]) or behind["word"] in trade_words()))
    )
    return joint.end() if is_pair else at


def _alone(text: str, at: int) -> tuple[int, int] | None:
    start = -1
    for _ in range(MOST_WORDS):
        match = next_word(text, at)
        if match is None or is_closing(match["word"]):
            return None
        start = match.start("word") if start < 0 else start
        at = match.end("word")
        unit = measure(match["word"])
        if unit:
            return None if unit in TIMES else (start, at)
        if match["word"].lower() in COUNTED_ALONE and not _is_followed_by_noun(text, at):
            return start, at
    return None


def _is_followed_by_noun(text: str, at: int) -> bool:
    behind = next_word(text, at)
    return behind is not None and behind["word"].lower() in trade_words()


def _whole(text: str, start: int, end: int) -> int:
    """Take in what a measure is by ("barrels per day"), and the designation behind its noun ("rifles AK-203")."""
    if measure(text[start:end]) or text[start:end] in HALF_MEASURES:
        for behind in (_PER(text, end), next_word(text, end)):
            if behind and measure(text[start : behind.end()]) and _is_rate(behind):
                return behind.end()
        return end
    designation = _DESIGNATION(text, end)
    return designation.end() if designation else end


def _is_rate(behind: re.Match[str]) -> bool:
    base = behind.groupdict().get("base")
    return base is None or measure(base) in TIMES
