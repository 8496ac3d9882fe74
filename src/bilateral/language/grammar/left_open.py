"""Numbers whose noun stands elsewhere: "of which 12", "another 12", "Of the 40 jets, 12", "compared with 12"."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from ..lexicon.context import words_of
from ..scanner import LINE_END, Tokens
from .context import ends_sentence, stands, words_at
from .currency import name_at, name_before
from .measure import TIMES, measure
from .number import number_at
from .words_behind import is_closing

#: So many words say of how many: "Of the 83 Tejas Mk-1A light combat aircraft ordered in 2021".
_MOST_OF_ALL = 14
#: So many words stand before their number: "Of the more than 40 jets".
_MOST_BEFORE_ALL = 4
#: So many words stand between an amount and "of which".
_MOST_BEFORE_WHICH = 24
#: So many words part a count from another that it is compared with.
_MOST_BETWEEN = 12
#: And so many with what stands in brackets there.
_MOST_WITH_BRACKETS = 24
_YEAR_DIGITS = 4


def leaves_open(tokens: Tokens, at: int) -> int | None:
    """Find the words before a number, or before its cue, which say that its noun stands elsewhere.

    >>> from bilateral.language.scanner import scan
    >>> leaves_open(scan("of which 12 came"), 2), leaves_open(scan("Of the 40 jets, 12 came"), 5)
    (0, 0)
    """
    if tokens.word[at - 1] == ",":
        return _behind_all(tokens, at)
    return stands(tokens, "of them", at, at)


def is_of_money(tokens: Tokens, at: int) -> bool:
    """Tell whether the last number before "of which" is an amount, and so are millions behind it.

    >>> from bilateral.language.scanner import scan
    >>> is_of_money(scan("€90 million, of which 25 million"), 4), is_of_money(scan("90 tons, of which 25"), 3)
    (True, False)
    """
    for k in range(at - 1, max(-1, at - 1 - _MOST_BEFORE_WHICH), -1):
        if ends_sentence(tokens, k):
            return False
        number = number_at(tokens, k) if tokens.word[k][0].isdecimal() else None
        if number is not None and not (_is_year(tokens.word[k]) or words_at(tokens, "percent", number.behind)):
            return name_at(tokens, number.behind) is not None or name_before(tokens, k) is not None
    return False


def _behind_all(tokens: Tokens, at: int) -> int | None:
    """Find the "of" with which a sentence begins that says of how many a number behind a comma counts some."""
    for first in range(at - 2, max(-1, at - 1 - _MOST_OF_ALL), -1):
        if tokens.word[first] in (",", ";"):
            return None
        if tokens.word[first] == "of" and "O" in (tokens.raw(first)[0], tokens.raw(first - 1)[0]):
            return first if _says_how_many(tokens, first + 1, at - 1) else None
    return None


def _says_how_many(tokens: Tokens, at: int, behind: int) -> bool:
    """Tell whether a number of things, not of money, stands between two tokens; or "them"."""
    if tokens.word[at] in words_of("pronoun"):
        return True
    for k in range(at, min(behind, at + _MOST_BEFORE_ALL)):
        if number := number_at(tokens, k):
            return name_before(tokens, k) is None and name_at(tokens, number.behind) is None
    return False


def is_compared(tokens: Tokens, counted: int, at: int) -> bool:
    """Tell whether a number is compared with a count that ends before a token: "11 ships, up from 14 in 2020".

    >>> from bilateral.language.scanner import scan
    >>> is_compared(scan("11 ships, up from 14"), 2, 5), is_compared(scan("11 ships for $5m, up from 14"), 2, 8)
    (True, False)
    """
    return stands(tokens, "compared number", at, at) is not None and _is_of_one_sentence(tokens, counted, at)


def is_paired(tokens: Tokens, counted: int, at: int, behind: int) -> bool:
    """Tell whether a number stands beside a count that has the same preposition: "11 ships for Peru and 14 for Chile".

    >>> from bilateral.language.scanner import scan
    >>> is_paired(scan("11 ships for Peru and 14 for Chile"), 2, 5, 6), is_paired(scan("11 ships and 14 for"), 2, 3, 4)
    (True, False)
    """
    if not counted:
        return False
    if _is_each_time(tokens, behind):  # 100 schools, 20 a year
        return tokens.word[at - 1] == "," and _is_of_one_sentence(tokens, counted, at)
    if tokens.word[behind] not in _PREPOSITIONS:
        return False
    word, after = tokens.word[behind], tokens.raw(behind + 1)
    is_share = word in _OF_SOME or (word in _TO_SOME and after == "each") or (word == "from" and after.istitle())
    if is_share and tokens.word[at - 1] in _JOINTS and _is_of_one_sentence(tokens, counted, at):
        return True
    if tokens.word[at - 1] == ",":
        return _is_shared_out(tokens, counted, at, behind) or _goes_on_alike(tokens, counted, at, behind)
    if tokens.word[at - 1] in (":", "("):  # 5 corvettes: four in service
        return tokens.word[behind] not in _OF_AN_HOUR and _is_of_one_sentence(tokens, counted, at)
    return tokens.word[at - 1] == "and" and (
        tokens.word[behind] in tokens.words[counted : at - 1] and _is_of_one_sentence(tokens, counted, at)
    )


def _is_each_time(tokens: Tokens, behind: int) -> bool:
    """Tell whether a time stands at a token in each of which it is so many: "20 a year", but "20 a year ago"."""
    is_time = tokens.word[behind] == "a" and measure(tokens.word[behind + 1]) in TIMES
    return is_time and not tokens.word[behind + 2][0].isalpha()


def is_in_bracket(tokens: Tokens, counted: int, at: int, behind: int) -> bool:
    """Tell whether a bracket says of a count how many are of which sort: "24 jets (18 used, 6 new)".

    >>> from bilateral.language.scanner import scan
    >>> tokens = scan("24 jets (18 used, 6 new)")
    >>> is_in_bracket(tokens, 1, 3, 4), is_in_bracket(tokens, 4, 6, 7), is_in_bracket(tokens, 0, 3, 4)
    (True, True, False)
    """
    if not counted or tokens.word[behind] not in words_of("adjective"):
        return False
    if tokens.word[behind + 1] not in _IN_BRACKETS:
        return False
    if tokens.word[at - 1] == "(":
        return _is_of_one_sentence(tokens, counted, at)
    return tokens.word[at - 1] in _JOINTS and tokens.word[at - 2] in words_of("adjective") and at - counted <= 2


_IN_BRACKETS = frozenset((")", ",", "and"))


def _goes_on_alike(tokens: Tokens, counted: int, at: int, behind: int) -> bool:
    """Tell whether a count goes on with the preposition that stands behind it: "4 in 2025, 5 in 2026"."""
    is_alike = tokens.word[behind] in tokens.words[max(counted, at - _MOST_ALIKE) : at - 1]
    return is_alike and tokens.word[behind] not in _OF_AN_HOUR and _is_of_one_sentence(tokens, counted, at)


#: No more words has "in May 2025,".
_MOST_ALIKE = 4


def _is_shared_out(tokens: Tokens, counted: int, at: int, behind: int) -> bool:
    """Tell whether a count is shared out from a number on: "156 jets, 90 for the Army and 66 for the Navy"."""
    if at - counted > _MOST_BETWEEN or any(ends_sentence(tokens, k) for k in range(counted, at)):
        return False
    words = tokens.words[behind : behind + _MOST_BETWEEN]
    if words[0] in _OF_AN_HOUR:
        return False  # 6 at noon and 7 at dusk
    last = words.index("and") if "and" in words else len(words)
    if words[last + 2 : last + 3] != words[:1] or _is_year(words[last + 1]):
        return False
    return number_at(tokens, behind + last + 1) is not None


_OF_AN_HOUR = frozenset(("at", "by", "on"))
#: What some of a count are or do: "15 states joined, three as observers", "12 for and five against", "eight to each",
#: "12 from Oman".
_OF_SOME, _TO_SOME = frozenset(("as", "against")), frozenset(("to", "for"))
_PREPOSITIONS = frozenset(("at", "by", "during", "for", "from", "in", "on", "to", "under", "with")) | _OF_SOME


def is_subject(tokens: Tokens, counted: int, at: int, behind: int) -> bool:
    """Tell whether a number is by itself what a verb behind it is said of: "18 will be built", "and 37 refused".

    >>> from bilateral.language.scanner import scan
    >>> is_subject(scan("18 will be built"), 0, 0, 1), is_subject(scan("11 bids came, 7 refused"), 2, 4, 5)
    (True, True)
    """
    verb, before = tokens.word[behind], tokens.word[at - 1]
    is_listed = before in _JOINTS
    if verb in words_of("said of several"):
        if not is_listed:
            return not at or (before in _BEGIN_CLAUSES and (before != "." or tokens.starts[at] > tokens.ends[at - 1]))
        return _begins_a_clause(tokens, counted, at)
    is_participle = verb.endswith("ed") or verb in words_of("participle")
    if before in _MARKS:
        is_told = is_participle or verb in words_of("said of several behind a mark")
        return is_told and _is_of_one_sentence(tokens, counted, at - 1, with_amounts=True)
    return is_participle and (is_listed or before == "but") and _is_of_one_sentence(tokens, counted, at)


def _begins_a_clause(tokens: Tokens, counted: int, at: int) -> bool:
    """Tell whether a clause begins behind a comma or an "and", and neither goes a row of numbers on, nor of names."""
    earlier = tokens.word[at - 2]
    is_told = tokens.word[at - 1] == "," or not tokens.word[at][0].isdecimal()
    if earlier[0].isdecimal():
        is_day = tokens.word[at - 3] in words_of("month")  # on May 5, 12 were hurt
        return is_told and (is_day or _is_year(earlier))
    return is_told or _is_of_one_sentence(tokens, counted, at)  # but "the 737 MAX and 787 are grounded"


def is_object(tokens: Tokens, counted: int, at: int) -> bool:
    """Tell whether a number is what a second verb is said of, behind a count: "killing 5 people and wounding 30".

    >>> from bilateral.language.scanner import scan
    >>> is_object(scan("issued 12 permits and refused 5"), 3, 5), is_object(scan("12 points and reached 5"), 2, 4)
    (True, False)
    """
    joint = at - 2 - (tokens.word[at - 2] in _PERFECT)
    if at < _FEWEST_BEFORE_OBJECT or tokens.word[joint] != "and":
        return False
    verb = tokens.word[at - 1]
    is_verb = takes_a_number(verb) and verb not in words_of("reaches a number")
    return is_verb and _is_of_one_sentence(tokens, counted, at)


def takes_a_number(word: str) -> bool:
    """Tell whether a word may be a verb of so many: "refused", "wounding", "has"."""
    return word.endswith(("ed", "ing")) or word in words_of("takes a number") or word in words_of("participle")


def is_changed_to(tokens: Tokens, counted: int, at: int) -> bool:
    """Tell whether a count that "from" leads in goes on to a number: "from 240 ships to 170".

    >>> from bilateral.language.scanner import scan
    >>> is_changed_to(scan("fell from 240 ships to 170"), 4, 5), is_changed_to(scan("sent 240 ships to 170"), 3, 4)
    (True, False)
    """
    if not counted or tokens.word[at - 1] != "to" or not _is_of_one_sentence(tokens, counted, at):
        return False
    if any(map(measure, map(tokens.raw, (counted - 1, counted)))):
        return False
    return _led_in_by(tokens, counted, _FROM) is not None or _is_cut(tokens, counted, at)


def is_changed_from(tokens: Tokens, counted: int, at: int) -> bool:
    """Tell whether a number is what a count changed from, which "to" leads in: "rose to 120 ships from 90".

    >>> from bilateral.language.scanner import scan
    >>> is_changed_from(scan("rose to 120 ships from 90"), 4, 5), is_changed_from(scan("sent 120 ships from 90"), 3, 4)
    (True, False)
    """
    if not counted or tokens.word[at - 1] != "from" or not _is_of_one_sentence(tokens, counted, at):
        return False
    to = _led_in_by(tokens, counted, _TO)
    # "raised its output to"
    return to is not None and any(_is_a_change(tokens, k) for k in range(max(0, to - _MOST_OF_A_NOUN), to))


def _is_cut(tokens: Tokens, counted: int, at: int) -> bool:
    """Tell whether somebody changes all that are counted to a number: "cut its 240 ships to 170"."""
    if at - counted > _MOST_OF_A_NOUN or any(is_closing(tokens.raw(k)) for k in range(counted, at - 1)):
        return False
    whose = _led_in_by(tokens, counted, words_of("whose"))
    return whose is not None and _is_a_change(tokens, whose - 1)


def _led_in_by(tokens: Tokens, counted: int, words: AbstractSet[str]) -> int | None:
    """Find one of these words before the number of a count that ends at a token."""
    for place in range(counted - 2, max(-1, counted - 1 - _MOST_OF_A_COUNT), -1):
        if tokens.word[place] in words:
            return place if number_at(tokens, place + 1) is not None else None
    return None


def _is_a_change(tokens: Tokens, place: int) -> bool:
    word = tokens.word[place]
    return word in words_of("change") or word in words_of("changed by somebody")


_FROM, _TO = frozenset(("from",)), frozenset(("to",))


#: So many words a noun has, with the "to" behind it.
_MOST_OF_A_NOUN = 5
#: So many words a count has, with what leads in it.
_MOST_OF_A_COUNT = 8
#: A count, "and" and a verb.
_FEWEST_BEFORE_OBJECT = 4
#: What a verb of the perfect has before it: "and has received 5".
_PERFECT = frozenset(("has", "have", "had"))
_JOINTS = frozenset((",", "and"))
#: Behind these a clause begins that goes on from a count.
_MARKS = frozenset((":", ";"))
_BEGIN_CLAUSES = frozenset((";", ".", ":", "!", "?", "(", "\u2014", LINE_END, "while", "but", "whereas", "though"))


def _is_of_one_sentence(tokens: Tokens, counted: int, at: int, *, with_amounts: bool = False) -> bool:
    """Tell whether neither another number nor the end of a sentence stands between a count and a token.

    What is compared with another may be an amount of money; of what somebody did it is none.
    """
    if not counted or at - counted > _MOST_WITH_BRACKETS:
        return False
    between = [*_outside_brackets(tokens, counted, at)]
    if len(between) > _MOST_BETWEEN or any(ends_sentence(tokens, k) for k in between):
        return False
    return not any(_is_other(tokens, k) and not (with_amounts and name_before(tokens, k)) for k in between)


def _outside_brackets(tokens: Tokens, k: int, behind: int) -> Iterator[int]:
    """Step from a token to before another, and over what stands in brackets."""
    while k < behind:
        if tokens.word[k] == "(" and ")" in (bracketed := tokens.words[k:behind]):
            k += bracketed.index(")")
        else:
            yield k
        k += 1


def _is_other(tokens: Tokens, k: int) -> bool:
    """Tell whether a token is another number, which may be what is compared, and no year and no number of a section."""
    word = tokens.word[k]
    return word[0].isdecimal() and not _is_year(word) and stands(tokens, "numbered", k, k) is None


def _is_year(word: str) -> bool:
    return len(word) == _YEAR_DIGITS and word.isdecimal()
