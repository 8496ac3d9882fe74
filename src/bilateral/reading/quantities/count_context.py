"""What stands around a number and decides what it says: a rate, a ratio, a year, a name, a bound."""

from __future__ import annotations

from ...language.anchors import Anchors
from ...language.grammar.context import stands, words_beside
from ...language.grammar.currency import is_code, name_before
from ...language.grammar.currency_names import CODE, last_words
from ...language.grammar.digits import is_glued, is_near
from ...language.grammar.figure import DASHES, Cue
from ...language.grammar.measure import TIMES, measure
from ...language.grammar.noun import singular
from ...language.grammar.number_parts import known_word
from ...language.grammar.number_sum import Part
from ...language.grammar.type_names import TIMES_SIGN
from ...language.grammar.words_behind import APOSTROPHES
from ...language.lexicon.context import words_of
from ...language.scanner import BEYOND, LINE_END, Tokens
from ...language.scripts import plain_spelling
from ..figures.digits_first import is_of_several
from ..figures.numbered_nouns import LISTED, NUMBERED, is_plural, numbered_noun

#: What may touch a number that begins behind it.
_OPENING = frozenset("([{|*\"'\u2018\u2019\u201c\u201e\u2014\u2013,~\u2248<>\u2264\u2265\u00ab\u2022\u2026")
_QUOTES = APOSTROPHES | frozenset('"\u201c\u201d\u2018')
_LONGEST_LIST = 12
_LONGEST_TITLE = 6
#: Of a share, the whole is no greater: "one in five", "4 in 10".
_MOST_OF_SHARE = 10
_YEAR_DIGITS = 4
#: So long a count may be written with a nought before it.
_LONGEST_WITH_NOUGHT = 3
#: So many digits that nothing groups, behind letters in capitals, are a code.
_SHORTEST_CODE = 7
_BULLETS = DASHES | frozenset("*\u2022\u2023\u2043\u00b7\u25aa\u25cf")
#: Behind these a sentence begins, or what is quoted.
BEFORE_A_SENTENCE = frozenset({".", "!", "?", ":", ";", LINE_END, BEYOND, '"', "\u201c", "\u201d", "\u2018"})


def is_by(tokens: Tokens, role: str, place: int) -> bool:
    """Whether a word of a role stands on its side of a token, as near as it reaches.

    >>> from bilateral.language.scanner import scan
    >>> is_by(scan("of which 12"), "of them", 2)
    True
    """
    return stands(tokens, role, place, place) is not None


def may_begin(tokens: Tokens, i: int) -> bool:
    """Whether a number may begin at a token, for what touches it.

    >>> from bilateral.language.scanner import scan
    >>> may_begin(scan("the S-400"), 3), may_begin(scan("(400 men)"), 1), may_begin(scan("the '74 tests"), 2)
    (False, True, False)
    """
    if not is_glued(tokens, i):
        return True
    before = tokens.word[i - 1]
    if before == LINE_END or (before in TIMES_SIGN and is_of_several(tokens, i)):
        return True
    if before == ".":  # "... 5 rifles"
        return tokens.words[max(0, i - 3) : i] == [".", ".", "."]
    if before not in _OPENING:
        return False
    if before in APOSTROPHES or before == "\u2018":
        return not (tokens.word[i].isdecimal() and len(tokens.word[i]) == 2)
    # The rest of a number or of a range, of which the beginning was no count: "$5,000 men".
    is_rest = before in (",", "*") or before in DASHES
    return not (is_rest and is_glued(tokens, i - 1) and tokens.word[i - 2][0].isdecimal())


def counts_nothing(tokens: Tokens, i: int) -> bool:
    """Whether what stands before a number makes a rate, a ratio or a name of it.

    >>> from bilateral.language.scanner import scan
    >>> [counts_nothing(scan(text), 2) for text in ("one in five men", "in Phase Two trials", "came in five cars")]
    [True, True, False]
    """
    if (tokens.word[i][0].isalpha() and (_is_name(tokens, i) or _is_of_a_year(tokens, i))) or _is_a_code(tokens, i):
        return True
    if tokens.word[i - 1] == LINE_END:  # a line may end behind "Section"
        is_led = tokens.word[i][0].isdecimal() and bool(_MAY_TELL[tokens.word[i - 2]])
        return is_led and _is_numbered(tokens, i - 1)
    word = tokens.word[i - 1]
    if not (_MAY_TELL[word] or (len(word) == CODE and is_code(tokens, i - 1))):
        return False
    if is_by(tokens, "rate", i) or _is_numbered(tokens, i) or _is_a_title(tokens, i):
        return True
    if word in TIMES_SIGN and not is_of_several(tokens, i):
        return True
    if word in words_of("month") and tokens.raw(i - 1)[0].isupper():
        return True
    if tokens.words[max(0, i - 2) : i] == ["out", "of"] and i > 2:
        return _is_few(tokens, i) and _is_few(tokens, i - 3)  # nine out of ten people
    if word == "of" and i > 1:
        part = known_word(tokens.word[i - 2])
        is_ordinal = i > 2 and tokens.word[i - 3] == "the"  # "the second of six ships", but "a third of six"
        return tokens.raw(i - 2) == "Group" or (part is not None and part.part is Part.PART and not is_ordinal)
    if word == "in" and i > 1 and _is_few(tokens, i) and _is_few(tokens, i - 2):
        return True
    return is_near(tokens, i) and name_before(tokens, i) is not None


def _is_of_a_year(tokens: Tokens, i: int) -> bool:
    """Whether a number in words is the last part of a year: "Nineteen Eighty-Four"."""
    return bool(_MAY_BE_OF_A_YEAR[tokens.word[i - 1]]) and is_near(tokens, i)


def _may_be_of_a_year(word: str) -> bool:
    number = known_word(word)
    return number is not None and number.part in (Part.SMALL, Part.TENS)


#: A number in words before another is that of a century.
_MAY_BE_OF_A_YEAR = Anchors(_may_be_of_a_year)


def _is_of_a_measure(tokens: Tokens, i: int) -> bool:
    """Whether a name is made of a number and one of a measure: the Thirty Meter Telescope."""
    if not (tokens.raw(i).istitle() and tokens.raw(i + 1).istitle()):
        return False
    unit, name = tokens.word[i + 1], measure(tokens.word[i + 1])
    return tokens.raw(i + 2).istitle() and singular(unit) == unit and name is not None and name not in TIMES


def _is_a_whole_title(tokens: Tokens, i: int) -> bool:
    """Whether a number and words with capitals are all that stands in quotes: "Twelve Angry Men"."""
    if tokens.word[i - 1] not in _QUOTES or not is_glued(tokens, i):
        return False
    for k in range(i, i + _LONGEST_TITLE):
        if tokens.word[k] in _QUOTES:
            return True
        if not tokens.raw(k).istitle():
            return False
    return False


def _is_a_title(tokens: Tokens, i: int) -> bool:
    """Whether a number and a word with a capital are all that stands in quotes: the film "21 Grams"."""
    if tokens.word[i - 1] not in _QUOTES or not is_glued(tokens, i):
        return False
    is_alone = tokens.raw(i + 1).istitle() and tokens.word[i + 2] in _QUOTES
    return is_alone and stands(tokens, "work of art", i - 1, i - 1) is not None


def _is_a_code(tokens: Tokens, i: int) -> bool:
    """Whether digits are those of a code: "00187", but "05 men"; "IMO 9321483", but "buy 9321483 rifles"."""
    word = tokens.word[i]
    if len(word) <= _LONGEST_WITH_NOUGHT or not word.isdecimal():
        return False
    return word[0] == "0" or (len(word) >= _SHORTEST_CODE and tokens.raw(i - 1).isupper())


def _may_tell(word: str) -> bool:
    """Tell whether a word before a number may say that it counts nothing."""
    if (
        word in LISTED
        or word in TIMES_SIGN
        or word in _QUOTES
        or word in ("of", "in", ".", "#")
        or plain_spelling(word) in last_words()
    ):
        return True
    return word in words_beside("month", "rate", *NUMBERED)


_MAY_TELL = Anchors(_may_tell)


def _is_few(tokens: Tokens, i: int) -> bool:
    word = tokens.word[i]
    if word.isdecimal():
        return int(word) <= _MOST_OF_SHARE
    number = known_word(word)
    return number is not None and number.part is Part.SMALL


def _is_numbered(tokens: Tokens, i: int) -> bool:
    """Whether a noun before a number, or before the list it stands in, says that it only tells which one is meant."""
    k, commas, joints = i, 0, 0
    for _ in range(_LONGEST_LIST):
        first = numbered_noun(tokens, k)
        if first is not None:
            return not joints or commas > 0 or is_plural(tokens, first, k)
        if k < 3 or tokens.word[k - 1] not in LISTED or not tokens.word[k - 2][0].isdecimal():
            return False
        commas, joints, k = commas + (tokens.word[k - 1] == ","), joints + 1, k - 2
    return False


def _is_name(tokens: Tokens, i: int) -> bool:
    """Whether a number in words is part of a name: the Five Eyes, but "Five rifles" at the beginning of a sentence."""
    if not tokens.raw(i + 1)[0].isupper():
        return False
    if is_by(tokens, "name with a number", i) or _is_of_a_measure(tokens, i) or _is_a_whole_title(tokens, i):
        return True
    before = tokens.raw(i - 1)
    # In a headline everything has its capital, and behind the mark of a list a sentence begins.
    is_listed = before in _BULLETS and not is_glued(tokens, i)
    return tokens.raw(i)[0].isupper() and before not in BEFORE_A_SENTENCE and not is_listed and not before[0].isupper()


def is_year(tokens: Tokens, i: int) -> bool:
    """Whether a number of four digits is rather a year: "the 2019 elections", but "2000 troops".

    >>> from bilateral.language.scanner import scan
    >>> is_year(scan("the 2019 elections"), 1), is_year(scan("some 2000 troops"), 1)
    (True, False)
    """
    word = tokens.word[i]
    if len(word) != _YEAR_DIGITS or not word.isdecimal() or word[:2] not in ("18", "19", "20"):
        return False
    if word.endswith("00"):
        return is_by(tokens, "before a year", i)
    return not is_by(tokens, "counts", i)


def qualifies(tokens: Tokens, cue: Cue, unit: str) -> bool:
    """Whether the words of a qualifier qualify a number of something, rather than say where, when or of what.

    >>> from bilateral.language.grammar.figure import cue_before
    >>> from bilateral.language.scanner import scan
    >>> [qualifies(scan(text), cue_before(scan(text), 2), "ships") for text in ("sold over 12", "dispute over 12")]
    [True, False]
    """
    last, first = tokens.word[cue.behind - 1], cue.first

    if last in ("about", "around"):
        return not is_by(tokens, "about what", first)
    if last == "past" and tokens.word[first - 1] in words_of("whose"):
        return False  # in the past four years
    if last == "over" and (measure(unit) in TIMES or unit.lower().removesuffix("s") in words_of("one after another")):
        return tokens.word[first - 1] in BEFORE_A_SENTENCE or is_by(tokens, "lasts", first)
    if last in ("over", "above", "below", "under", "than", "as") and is_by(tokens, "compared", first):
        return False
    if last == "over":
        reaches = measure(unit) is not None and _ends_a_measure(tokens, first)
        return not (reaches or is_by(tokens, "over what", first))
    if last in ("under", "below", "above", "beyond", "past"):
        return unit.rpartition(" ")[2].lower().rstrip("s") not in words_of("heading")
    return not (last in ("to", "upto") and is_by(tokens, "reached", first))


def _ends_a_measure(tokens: Tokens, j: int) -> bool:
    """Whether a measured number ends before a token: what goes on is how far it reaches, "2,000 MW over 800 km"."""
    return j > 1 and measure(tokens.raw(j - 1)) is not None and tokens.word[j - 2][0].isdecimal()


def is_change(tokens: Tokens, cue: Cue | None) -> bool:
    """Whether two numbers with "to" between them are what something changed from and to, and no range.

    >>> from bilateral.language.scanner import scan
    >>> is_change(scan("rose from 5 to 7"), Cue("between", 1, 2))
    True
    """
    return cue is not None and tokens.word[cue.first] == "from" and changes_before(tokens, cue.first)


def changes_before(tokens: Tokens, i: int) -> bool:
    """Whether the words before a token in its sentence say that something changes."""
    return is_by(tokens, "change", i) or is_by(tokens, "changed by somebody", i)
