"""Numbers that a name holds, with a noun that looks counted: "63 Moons Technologies", "The Renault 5 returns"."""

from __future__ import annotations

from ...language.anchors import Anchors
from ...language.grammar.calendar_words import ALL_MONTHS, WHOLE_WEEKDAYS
from ...language.grammar.context import words_at
from ...language.grammar.digits import is_glued, is_near
from ...language.grammar.measure import TIMES, measure
from ...language.grammar.type_names import MARKS
from ...language.grammar.unit import Unit
from ...language.grammar.words_behind import is_adjective, is_closing
from ...language.lexicon.context import words_of
from ...language.scanner import Tokens
from ..countries.country_phrases import named_at
from .count_context import BEFORE_A_SENTENCE

#: So many words on either side are asked whether the line is a headline, in which each has its capital.
_NEAR = 8
#: In a headline, words that stand before no noun are small, and so are the shortest.
_SHORTEST_IN_CAPITALS = 4
#: No number behind the name of a model has more digits.
_LONGEST_OF_A_MODEL = 4
#: The words of a saying that stand before its last number: "one country, two systems".
_LONGEST_LEAD = 3
#: A verb goes on with its object, or with these.
_ARTICLES = frozenset(("the", "a", "an", "its", "his", "her", "their"))
_BEHIND_A_VERB = frozenset(("it", "him", "them", "us", "with", "to", "against", "into"))
_OF_CALENDARS = WHOLE_WEEKDAYS | ALL_MONTHS.keys()
_OF_A_TITLE = frozenset(("of", "in", "a", "an", "to"))


def is_in_a_name(tokens: Tokens, i: int, behind: int, unit: Unit) -> bool:
    """Tell whether a number and the noun behind it are a name, or the number is that of the name before it.

    Args:
        tokens: The text.
        i: The token with which the number begins.
        behind: The token behind it.
        unit: What it seems to count.

    >>> from bilateral.language.grammar.unit_behind import unit_at
    >>> from bilateral.language.scanner import scan
    >>> texts = "63 Moons Technologies sued", "Twelve Oaks is shut", "12 Leopards crossed the river"
    >>> [is_in_a_name(tokens, 0, 1, unit_at(tokens, 1)) for tokens in map(scan, texts)]
    [True, True, False]
    """
    if tokens.word[behind - 1].isalpha() and _is_a_saying(tokens, i, behind):
        return True
    head = tokens.raw(unit.behind - 1)
    if unit.first >= behind and head.istitle() and _is_name_of_its_own(tokens, i, behind, unit):
        return True
    return tokens.raw(i - 1).istitle() and _is_of_the_name_before(tokens, i, behind, unit)


def _is_a_saying(tokens: Tokens, i: int, behind: int) -> bool:
    """Tell whether a number in words is one of those of a saying, which nobody counted: "a thousand cuts"."""
    for at in (behind - 1, i - 1, i - _LONGEST_LEAD):
        end = words_at(tokens, "saying", at)
        if end is not None and end > behind:
            return True
    return False


def _is_name_of_its_own(tokens: Tokens, i: int, behind: int, unit: Unit) -> bool:
    """Tell whether capitals, and what follows them, make a name of a number and a noun: "Three Arrows Capital fell"."""
    if measure(unit.name) and measure(unit.name) not in TIMES:
        return False
    if tokens.word[unit.behind - 1] in words_of("firm"):
        return _is_no_headline(tokens, i, unit.behind)
    j = unit.behind
    if not is_near(tokens, j) or is_glued(tokens, j):
        return False
    if tokens.word[j] in words_of("said of one"):
        return _begins_a_sentence(tokens, i) and all(tokens.raw(k)[0].isupper() for k in range(behind, j))
    if measure(unit.name):
        is_title = tokens.word[j] in _OF_A_TITLE and _is_capital(tokens, j + 1)
        return is_title and _begins_a_sentence(tokens, i) and _is_no_headline(tokens, i, j)
    return _is_capital(tokens, j) and tokens.raw(j) not in MARKS and _is_no_headline(tokens, i, j + 1)


def _is_capital(tokens: Tokens, j: int) -> bool:
    """Tell whether a word with a capital goes on with a name at a token: no day, which papers put behind any noun."""
    if not is_near(tokens, j) or is_glued(tokens, j):
        return False
    is_small = len(tokens.word[j]) < _SHORTEST_IN_CAPITALS and is_closing(tokens.raw(j))
    return tokens.raw(j).istitle() and tokens.word[j] not in _OF_CALENDARS and not is_small


def _begins_a_sentence(tokens: Tokens, i: int) -> bool:
    """Tell whether a sentence begins with a token, or with the article before it."""
    return tokens.word[i - 1 - (tokens.raw(i - 1) == "The")] in BEFORE_A_SENTENCE


def _is_no_headline(tokens: Tokens, first: int, behind: int) -> bool:
    """Tell whether a word near these is small that would have its capital in a headline."""
    for k in (*range(behind, behind + _NEAR), *range(max(0, first - _NEAR), first)):
        if _MAY_BE_SMALL[tokens.word[k]] and tokens.raw(k).islower():
            return True
    return False


_MAY_BE_SMALL = Anchors(lambda word: len(word) >= _SHORTEST_IN_CAPITALS and word.isalpha())


def _is_of_the_name_before(tokens: Tokens, i: int, behind: int, unit: Unit) -> bool:
    """Tell whether a number belongs to the name before it: "The Renault 5 returns", "the Nordic Five leaders met"."""
    if is_glued(tokens, i) or not is_near(tokens, i) or tokens.word[i - 1] in _OF_CALENDARS:
        return False
    name = tokens.raw(i - 1)
    if tokens.raw(i).istitle():
        is_counted_small = tokens.raw(unit.behind - 1).islower() and not is_closing(name)
        return is_counted_small and not name.endswith("ly") and _is_no_headline(tokens, i, behind)
    is_model = behind == i + 1 and tokens.word[i].isdecimal() and len(tokens.word[i]) <= _LONGEST_OF_A_MODEL
    if not is_model or measure(unit.name) or tokens.word[i - 1] in words_of("closing"):
        return False
    if (named := named_at(tokens, i - 1)) and named[2].countries:
        return False  # "Norway 14 tanks with crews"
    if tokens.raw(i - 2) == "The":
        return _begins_a_sentence(tokens, i - 2) and not is_adjective(name)
    return _begins_a_sentence(tokens, i - 1) and _is_a_verb(tokens, i, unit)


def _is_a_verb(tokens: Tokens, i: int, unit: Unit) -> bool:
    """Tell whether what looks like a plural has an object, and so is a verb: "Office 39 runs the fund"."""
    is_word = unit.behind == unit.first + 1 and unit.name.islower() and unit.name.endswith("s")
    j = unit.behind
    if not is_word:
        return False
    if tokens.word[j] in _ARTICLES:
        return not _tells_when(tokens, j + 1)
    return tokens.word[j] in _BEHIND_A_VERB or (_is_capital(tokens, j) and _is_no_headline(tokens, i - 1, j))


def _tells_when(tokens: Tokens, j: int) -> bool:
    """Tell whether what an article leads in at a token is a time: "12 jets the year before", "the previous week"."""
    words = tokens.words[j : j + 2]
    return any(measure(word) in TIMES or word in WHOLE_WEEKDAYS for word in words)
