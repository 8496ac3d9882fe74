"""How far a meeting's title reaches to the left of its noun, and the ordinal with which it begins."""

from __future__ import annotations

import functools
import re

import attrs

from ...errors import InvalidNumber
from ...language.lexicon.context import words_of
from ...values.numbers.numerals import ordinal_number, roman_ordinal
from .meeting_words import JOINING, PRAISING, SUBJECTS, is_describing, is_joint, is_proper, joins

#: No title begins further to the left of its noun, in characters and in words.
_REACH = 160
_MOST_WORDS = 14
_WORD = re.compile(r"\S+")
_QUOTES = "\"'\u2018\u2019\u201c\u201d"
#: The last place at which a sentence, a part of it or a paragraph ends: no title goes across.
_ENDED = re.compile(r".*(?:[,;:!?][\"'\u2019\u201d]?\s|\n\s{0,40}\n)", re.DOTALL)
_ENDS_A_SENTENCE = re.compile(r"[.,;:!?)\]][\"'\u2019\u201d]?\Z")
#: "Attended SEATO Council Meeting." begins with no part of the name.
_IS_DONE = re.compile(r"(?!United|Allied|Associated)[A-Z][a-z-]{2,}ed")
#: Letters in brackets behind a name, within a longer title.
_BRACKETED = re.compile(r"\([A-Z][\w&+./-]{0,20}\)")
#: A bracket that is still open where the noun stands: nothing before it belongs to the title.
_OPENED = re.compile(r"\((?![^()]*+\))")
#: Whose it is: what stands before, back to the end of a sentence.
_OWNED = re.compile(r"(?P<owner>[^.;:!?\n]*)\b(?:its|their)\s{1,3}\Z")
_INITIALS = re.compile(r"(?:[A-Z]\.){2,}|(?:St|Mt|Ft)\.")
_DIGITS = re.compile(r"\d{1,4}(?:st|nd|rd|th)(?:-ever)?", re.IGNORECASE)
_LETTERS = re.compile(r"[a-z-]{0,20}(?:first|second|third|fifth|\wth|maiden|inaugural)(?:-ever)?", re.IGNORECASE)
_ROMAN = re.compile(r"[IVXL]{2,8}")


_TWO_PLUS_TWO = frozenset({"2", "+", "plus", "two"})
_IN_WORDS = re.compile(r"\b(?:2 (?:\+|plus) 2|two plus two)\b", re.IGNORECASE)
#: Most nouns stand behind a word in small letters that no title holds, and are done with; it is no longer than this.
_LONGEST_SMALL_WORD = 24


#: Bound of the cache of words already read.
_REMEMBERED = 1024


@attrs.frozen
class Beginning:
    """Where a title begins, and what its first words say.

    Attributes:
        start: Where, the ordinal included.
        title_start: Where, without the ordinal.
        ordinal: The ordinal; None if there is none.
        words: The words between the ordinal and the noun.
        is_of_a_body: Whether it is counted as that of a body named before: "the Council opened its fifth session".
    """

    start: int
    title_start: int
    ordinal: int | None
    words: tuple[str, ...]
    is_of_a_body: bool = False

    @property
    def is_named(self) -> bool:
        """Whether a proper name or a habit says which meeting it is: the SCO summit, the annual summit.

        So does a subject with a capital, and another word with one: the Nuclear Security Summit.
        """
        return any(map(_names, self.words)) or (len(self.words) > 1 and all(map(_is_in_title, self.words)))

    @property
    def is_joint(self) -> bool:
        """Whether it is of two states or more by its words: joint, intergovernmental, India-Russia."""
        return any(map(is_joint, self.words))


def _is_in_title(word: str) -> bool:
    return word[0].isupper() and word.casefold() in SUBJECTS


def _names(word: str) -> bool:
    return (
        word.lower() in ("annual", "plus", "+", "two-plus-two")
        or "2+2" in word
        or (is_proper(word) and not is_describing(word))
    )


def beginning(text: str, noun: int, bound: int) -> Beginning:
    """Walk from the noun to the left, as long as the words can belong to a title.

    Args:
        text: The text.
        noun: Where the noun begins.
        bound: What stands before this place is taken.

    >>> found = beginning("ahead of the 21st annual India-Russia summit", 38, 0)
    >>> found.start, found.ordinal, found.words
    (13, 21, ('annual', 'India-Russia'))
    """
    words = _words_before(text, noun, bound)
    index, number = len(words) - 1, None
    while index >= 0 and (number := _ordinal(words, index)) is None and _belongs(words, index):
        index -= 1
    first = _without_praise(words, index + 1)
    start = words[first][0] if first < len(words) else noun
    titles = tuple(word for _, word in words[first:])
    if number:
        return Beginning(number[1], start, number[0], titles, _is_of_a_body(text, number[1]))
    return Beginning(start, start, None, titles)


def _is_of_a_body(text: str, start: int) -> bool:
    owned = _OWNED.search(text, max(0, start - _REACH), start)
    return bool(owned and not words_of("body that meets").isdisjoint(re.findall(r"\w+", owned["owner"].lower())))


def _without_praise(words: list[tuple[int, str]], first: int) -> int:
    while first < len(words) and (words[first][1] in JOINING or PRAISING.match(words[first][1])):
        first += 1
    return first


def _words_before(text: str, noun: int, bound: int) -> list[tuple[int, str]]:
    """Cut the text before the noun into words, each with its place and without quotation marks around it."""
    low = max(bound, noun - _REACH)
    if _is_outside(text[max(low, noun - _LONGEST_SMALL_WORD) : noun].rsplit(None, 1)):
        return []
    if ended := _ENDED.match(text, low, noun):
        low = ended.end()
    window = text[low:noun]
    if brackets := list(_OPENED.finditer(window)):
        low, window = low + brackets[-1].end(), window[brackets[-1].end() :]
    words = list(_WORD.finditer(window))
    # The first may be the rest of a longer one.
    whole = words if noun - low < _REACH else words[1:]
    return [_bare(low + word.start(), word[0]) for word in whole[-_MOST_WORDS:]]


def _is_outside(parts: list[str]) -> bool:
    """Tell of what stands before a noun, cut in two before its last word, whether that is in no title."""
    word = parts[-1] if len(parts) > 1 else ""
    is_small = word.isalpha() and word.islower()
    return is_small and word not in _TWO_PLUS_TWO and not is_describing(word) and not _ordinal_word(word)


def _bare(place: int, word: str) -> tuple[int, str]:
    if word[0].isalnum() or "2+2" in word or _BRACKETED.fullmatch(word):
        return place, word
    bare = word.lstrip(_QUOTES + "(")
    return place + len(word) - len(bare), bare


def _belongs(words: list[tuple[int, str]], index: int) -> bool:
    word = words[index][1]
    if _BRACKETED.fullmatch(word):
        return index > 0
    if _ENDS_A_SENTENCE.search(word) and not _INITIALS.fullmatch(word):
        return False
    if _IS_DONE.fullmatch(word) and (index == 0 or _ENDS_A_SENTENCE.search(words[index - 1][1])):
        return False
    if word in JOINING:
        return 0 < index < len(words) - 1 and joins(word, words[index - 1][1])
    return is_describing(word) or is_proper(word.strip(_QUOTES)) or _is_two_plus_two(words, index)


def _is_two_plus_two(words: list[tuple[int, str]], index: int) -> bool:
    near = " ".join(word.strip(_QUOTES) for _, word in words[max(0, index - 2) : index + 3])
    return words[index][1].strip(_QUOTES).casefold() in _TWO_PLUS_TWO and _IN_WORDS.search(near) is not None


def _ordinal(words: list[tuple[int, str]], index: int) -> tuple[int, int] | None:
    """Read the ordinal that ends with a word, and say where it begins; "twenty first" is two words.

    A Roman numeral is none behind a name: in "Chapter II" and "Henry VIII" it belongs to what stands before.
    """
    place, word = words[index]
    if number := _ordinal_word(word):
        if index and number < 10 and (more := _number(f"{words[index - 1][1]} {word}")):
            return more, words[index - 1][0]
        return number, place
    if not _ROMAN.fullmatch(word) or (index and _is_name(words[index - 1][1])):
        return None
    return (number, place) if (number := roman_ordinal(word)) else None


@functools.lru_cache(maxsize=_REMEMBERED)
def _ordinal_word(word: str) -> int | None:
    return _number(word.removesuffix("-ever")) if _DIGITS.fullmatch(word) or _LETTERS.fullmatch(word) else None


def _is_name(word: str) -> bool:
    return word[0].isupper() and word not in ("The", "At")


def _number(text: str) -> int | None:
    try:
        return ordinal_number(text)
    except InvalidNumber:
        return None
