"""How far the title of a meeting reaches around its noun, and the ordinal with which it begins."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from functools import lru_cache

import attrs

from ...errors import InvalidNumber
from ...language.grammar.digits import is_glued
from ...language.grammar.number_parts import vocabulary
from ...language.grammar.number_sum import Part
from ...language.grammar.small_numbers import UNITS
from ...language.lexicon.meetings import meeting_nouns, meeting_words
from ...language.scanner import Tokens
from ...values.numbers.numerals import ordinal_number, roman_ordinal
from .meeting_words import QUOTES, Word, is_at, said, word_at, word_before

#: No title has more words before its noun, or behind a word that leads on.
_MOST_WORDS = 14
#: No list of states or topics has more words.
_LONGEST_LIST = 40
#: No ordinal has more letters: nine hundred and ninety-ninth.
_LONGEST_ORDINAL = 29
_DASHES = frozenset("-\u2013")
_ANDS = frozenset(("and", "&"))
_IN_TITLES = ("describes", "proper")
_LINKS = frozenset(("of", "on", "for", "to", "the")) | _ANDS | _DASHES

#: Where the names of states begin in a text.
States = AbstractSet[int]
#: A number, and where it begins or ends.
Number = tuple[int, int]


@attrs.define(eq=False)
class Title:
    """A noun with the words around it that belong to it, as far as it has been read.

    Attributes:
        tokens: The text.
        role: What the noun is in the lexicon.
        noun: The noun.
        words: The words between the ordinal and the noun.
        start: The token with which it begins, the ordinal included.
        behind: The token behind it.
        ordinal: The ordinal; None if there is none.
        body: The words that say what it is a meeting of.
        letters: An abbreviation in brackets, with these.
        year: The token behind "this year", where it is counted in its year.
    """

    tokens: Tokens
    role: str
    noun: Word
    words: tuple[Word, ...]
    start: int
    behind: int
    ordinal: int | None = None
    body: tuple[Word, ...] = ()
    letters: Word | None = None
    year: int | None = None


def title_of(tokens: Tokens, role: str, noun: Word, states: States) -> Title | None:
    """Read on from a noun to both sides, as long as the words belong to its title; None if nothing stands beside it.

    >>> from bilateral.language.scanner import scan
    >>> tokens = scan("after the fifth session of the Joint Working Group (JWG) in Delhi")
    >>> title = title_of(tokens, "counter", word_at(tokens, 3), {})
    >>> title.ordinal, tokens.said(title.start, title.behind)
    (5, 'fifth session of the Joint Working Group (JWG)')
    """
    if role == "numbered letters" and (carried := _number_behind(tokens, noun)):
        return Title(tokens, role, noun, (), noun.first, carried[1], carried[0])
    words, ordinal = _words_to_the_left(tokens, noun.first)
    if not (words or ordinal or is_at(tokens, noun.behind, ("of",))):
        return None
    start = ordinal[1] if ordinal else words[0].first if words else noun.first
    number = ordinal[0] if ordinal else _carried_number(tokens, words)
    title = Title(tokens, role, noun, words, start, noun.behind, number)
    _take_what_follows(title, states)
    _take_quotes(title)
    return title


def _take_quotes(title: Title) -> None:
    """Open a quotation mark that a title closes, and close one that it opens: the “2+2” dialogue."""
    tokens, words, start, behind = title.tokens, (*title.words, title.noun), title.start, title.behind
    if title.ordinal is None and start > 0 and is_glued(tokens, start) and is_at(tokens, start - 1, QUOTES):
        title.start -= any(is_at(tokens, word.behind, QUOTES) for word in words)
    if title.year is None and is_at(tokens, behind, QUOTES) and is_glued(tokens, behind):
        before = (word.first - 1 for word in words)
        title.behind += any(is_at(tokens, at, QUOTES) and not is_glued(tokens, at) for at in before)


# Numbers --------------------------------------------------------------------------------------------


def _ordinal(tokens: Tokens, word: Word) -> Number | None:
    """Read the ordinal that a word ends, and say with which token it begins."""
    number = number_of(word.plain)
    if number is None and (number := _roman(word.text)):
        # In "Chapter II" and "Henry VIII" it belongs to what stands before.
        before = word_before(tokens, word.first)
        return None if before and before.may("proper") else (number, word.first)
    found = (number, word.first) if number else None
    said, before = word.plain, word_before(tokens, word.first) if number else None
    while before and (before.plain == "and" or before.plain in vocabulary()):  # "the one hundred and first"
        said, number = f"{before.plain} {said}", number_of(f"{before.plain} {said}")
        found = (number, before.first) if number else found
        before = word_before(tokens, before.first) if len(said) < _LONGEST_ORDINAL else None
    return found


def _roman(word: str) -> int | None:
    """Read "XXI" and "IIIrd"."""
    if not word[0].isupper():
        return None
    letters = word[:-2] if word[-2:] in ("st", "nd", "rd", "th") else word
    is_one = len(letters) > 1 or (letters in "IVX" and len(word) > len(letters))
    return roman_ordinal(letters) if is_one and letters.isupper() else None


@lru_cache(maxsize=4096)
def number_of(word: str) -> int | None:
    """Read an ordinal, as it is printed in small letters.

    >>> number_of("21st"), number_of("first-ever"), number_of("talks")
    (21, 1, None)
    """
    try:
        return ordinal_number(word.removesuffix("-ever"))
    except InvalidNumber:
        return None


def _number_behind(tokens: Tokens, letters: Word) -> Number | None:
    """Read the number that letters carry: COP28, UNGA 79; but pesos are COP, too: COP 28 billion."""
    at = letters.behind + is_at(tokens, letters.behind, "-")
    number, scale = tokens.word[at], vocabulary().get(tokens.word[at + 1])
    is_one = number.isdecimal() and len(number) < 4 and not (scale and scale.part is Part.SCALE)
    return (int(number), at + 1) if is_one and int(number) else None


def _carried_number(tokens: Tokens, words: tuple[Word, ...]) -> int | None:
    """Read the number of letters with which a title begins: the COP28 climate summit."""
    letters = said("numbered letters").at(tokens, words[0].first) if words else None
    number = _number_behind(tokens, attrs.evolve(words[0], behind=letters[1])) if letters else None
    return number[0] if number else None


# To the left ----------------------------------------------------------------------------------------


def _words_to_the_left(tokens: Tokens, at: int) -> tuple[tuple[Word, ...], Number | None]:
    """Find the words of a title before its noun, and its ordinal.

    Across "and" and "of", and words of praise, it goes on for sure only between some words, else if an ordinal comes.
    """
    words: list[Word] = []
    certain, is_sure = 0, True
    while len(words) < _MOST_WORDS:
        word = word_before(tokens, at)
        if word and (ordinal := _ordinal(tokens, word)):
            if words and number_of(words[-1].plain.strip("()")) == ordinal[0]:  # said twice: "the tenth (10th)"
                words.pop()
            if words and words[-1].plain == "ever":  # "the first ever dialogue"
                words.pop()
            return tuple(reversed(words)), ordinal
        letters = None if word else _bracketed(tokens, at)
        word = word or letters
        if word is None or not (letters or _belongs(tokens, word, words)):
            break
        words.append(word)
        at = word.first
        if word.text in _LINKS:
            is_sure = is_sure and _leads_on(word, word_before(tokens, at))
        elif letters is None:
            is_sure = is_sure and not word.may("passing")
            certain = len(words) if is_sure else certain
    return tuple(reversed(words[:certain])), None


def _belongs(tokens: Tokens, word: Word, words: list[Word]) -> bool:
    if word.text not in _LINKS:
        return word.may(*_IN_TITLES)
    before = word_before(tokens, word.first)
    if not (words and before):
        return False
    if word.text == "the":
        return before.text in _LINKS
    is_counter = meeting_nouns().get(before.plain) in ("counter", "round")
    return before.may(*_IN_TITLES) and not (word.text == "of" and is_counter)  # what a session is of is its body


def _leads_on(link: Word, before: Word | None) -> bool:
    """Tell whether a title goes on for sure across a link, to what stands before it."""
    if before is None or link.text in _DASHES:
        return before is not None and before.may("proper")
    return (link.text in _ANDS and before.may("describes")) or before.plain in meeting_words("leads")


def _bracketed(tokens: Tokens, at: int) -> Word | None:
    """Find an abbreviation in brackets before a token, with these, or an ordinal said again."""
    letters = word_before(tokens, at - 1) if is_at(tokens, at - 1, ")") else None
    if letters is None or not is_at(tokens, letters.first - 1, "("):
        return None
    is_one = letters.text[0].isupper() or number_of(letters.plain)
    return Word(letters.first - 1, at, tokens.said(letters.first - 1, at)) if is_one else None


# To the right ---------------------------------------------------------------------------------------


def _take_what_follows(title: Title, states: States) -> None:
    for read in (_body, _topic, _states):
        words = read(title, states)
        if words:
            title.behind = words[-1].behind
            title.body = words if read is _body else title.body
        _take_letters(title)
    year = said("in its year").at(title.tokens, title.behind)
    title.year = year[1] if year else None


def _take_letters(title: Title) -> None:
    """Read on across an abbreviation in brackets."""
    tokens, opening = title.tokens, title.behind
    if title.letters or not is_at(tokens, opening, "("):
        return
    inner = tokens.words[opening + 1 : opening + _MOST_WORDS]
    closing = opening + 1 + (inner.index(")") if ")" in inner else 0)
    first, *number = tokens.said(opening + 1, closing).split() or [""]
    is_short = sum(map(str.isupper, first)) > 1 and all(map(str.isdecimal, number))
    if is_short or first in meeting_words("title"):
        title.behind = closing + 1
        title.letters = Word(opening, title.behind, tokens.said(opening, title.behind))


def _body(title: Title, states: States) -> tuple[Word, ...]:
    """Read what it is a meeting of, a list of states included: "of the ministers of Peru, Chile and Cuba"."""
    tokens, at = title.tokens, title.behind
    words = _name(tokens, at + 1) if is_at(tokens, at, ("of",)) else ()
    is_list = any(_is_state(tokens, word, states) for word in words)
    return _list(tokens, words) if is_list else words


def _topic(title: Title, _: States) -> tuple[Word, ...]:
    """Read on what a body meets, which bears it in its name; a summit is on something in passing."""
    tokens, at, of = title.tokens, title.behind, title.body or (title.noun,)
    is_body = title.role == "letters" or any(word.plain in meeting_words("on a topic") for word in of)
    is_on, takes = is_at(tokens, at, ("on",)), is_body or of[-1].text in ("Summit", "Meeting")
    words = _name(tokens, at + 1) if takes and (is_on or is_at(tokens, at, ("for",))) else ()
    is_topic = any(word.may("proper") for word in words[:1]) or (is_on and any(map(_ends_topic, words[-1:])))
    return _list(tokens, words) if is_topic else ()


def _ends_topic(word: Word) -> bool:
    return word.plain in meeting_words("topic")


def _states(title: Title, states: States) -> tuple[Word, ...]:
    """Read which states meet: "between India and Russia", "with Russia"."""
    tokens, at = title.tokens, title.behind
    words = _list(tokens, _name(tokens, at + 1)) if is_at(tokens, at, ("between", "among", "with")) else ()
    is_pair = is_at(tokens, at, ("with",)) or any(word.text in _ANDS for word in words)
    return words if words and is_pair and _is_state(tokens, words[0], states) else ()


def _is_state(tokens: Tokens, word: Word, states: States) -> bool:
    return tokens.place(word.first, word.behind)[0] in states


def _name(tokens: Tokens, at: int) -> tuple[Word, ...]:
    """Read the words of a name behind its article, and what links them."""
    words: list[Word] = []
    kept, at = 0, at + is_at(tokens, at, ("the", "its", "their", "a"))
    if is_at(tokens, at, UNITS) and not is_glued(tokens, at + 1):  # "of the two governments"
        at += 1
    while len(words) < _MOST_WORDS and (word := word_at(tokens, at)):
        if word.may(*_IN_TITLES) or (not words and number_of(word.plain)):
            # "of the Joint Commission and political consultations" are two.
            if words and words[-1].text in _ANDS and words[kept - 1].text[0].isupper() > word.text[0].isupper():
                break
            kept = len(words) + 1
        elif not words or word.text == "on" or not _links(tokens, word, words):
            break
        words.append(word)
        at = word.behind
    return tuple(words[:kept])


def _links(tokens: Tokens, link: Word, words: list[Word]) -> bool:
    """Tell whether a word links those of a name; a dash between blanks may part off a place: "the Council - Lima"."""
    if link.text not in _DASHES:
        return link.text in _LINKS
    other = word_at(tokens, link.behind)
    more = word_at(tokens, other.behind) if other else None
    return len(words) == 1 and more is not None and more.may(*_IN_TITLES)


def _list(tokens: Tokens, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Read on from the first name of a list, which is one only where "and" closes it: "Trade, Science and Culture"."""
    found = words
    while words and len(words) < _LONGEST_LIST and is_at(tokens, words[-1].behind, ","):
        at = words[-1].behind + 1
        is_last = is_at(tokens, at, _ANDS)
        more = _name(tokens, at + is_last)
        words = (*words, *more) if more else ()
        found = words if is_last or any(word.text in _ANDS for word in more) else found
    return found
