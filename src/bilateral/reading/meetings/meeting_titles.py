"""How far the title of a meeting reaches around its noun, and the ordinal with which it begins."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

import attrs

from ...errors import InvalidNumber
from ...language.grammar.digits import is_glued
from ...language.grammar.number_parts import Part, vocabulary
from ...language.lexicon.meetings import meeting_words
from ...language.scanner import Tokens
from ...values.numbers.ordinals import ordinal_number, roman_ordinal
from .meeting_words import QUOTES, Word, is_at, said, word_at, word_before

#: No title has more words before its noun, or behind a word that leads on.
_MOST_WORDS = 14
_DASHES = frozenset("-\u2010\u2011\u2013")
_ANDS = frozenset(("and", "&"))
_LINKS = frozenset(("of", "on", "for", "to", "the")) | _ANDS | _DASHES

#: The end of each state that a text names, by its place.
States = Mapping[int, int]
#: A number, and where it begins or ends.
Number = tuple[int, int]


@attrs.frozen(eq=False)
class Title:
    """A noun with the words around it that belong to it.

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
    if role == "numbered letters" and (number := _number_behind(tokens, noun)):
        return Title(tokens, role, noun, (), noun.first, number[1], number[0])
    words, ordinal = _words_to_the_left(tokens, noun.first)
    if not (words or ordinal or is_at(tokens, noun.behind, "of")):
        return None
    start = ordinal[1] if ordinal else words[0].first if words else noun.first
    number = ordinal[0] if ordinal else _number_of(tokens, words)
    return _quoted(_with_what_follows(Title(tokens, role, noun, words, start, noun.behind, number), states))


def _quoted(title: Title) -> Title:
    """Open a quotation mark that a title closes, and close one that it opens: the “2+2” dialogue."""
    tokens, words, start, behind = title.tokens, (*title.words, title.noun), title.start, title.behind
    if title.ordinal is None and start > 0 and is_glued(tokens, start) and is_at(tokens, start - 1, *QUOTES):
        start -= any(is_at(tokens, word.behind, *QUOTES) for word in words)
    if title.year is None and is_at(tokens, behind, *QUOTES) and is_glued(tokens, behind):
        behind += any(is_at(tokens, word.first - 1, *QUOTES) and not is_glued(tokens, word.first - 1) for word in words)
    return attrs.evolve(title, start=start, behind=behind)


# Numbers --------------------------------------------------------------------------------------------


def ordinal_before(tokens: Tokens, at: int) -> Number | None:
    """Read the ordinal that ends before a token, and say with which token it begins.

    >>> from bilateral.language.scanner import scan
    >>> ordinal_before(scan("the twenty first summit"), 3), ordinal_before(scan("the 2nd (second) summit"), 6)
    ((21, 1), (2, 1))
    """
    if is_at(tokens, at - 1, ")"):  # said twice
        again = _ordinal(tokens, word_before(tokens, at - 1))
        once = (
            _ordinal(tokens, word_before(tokens, again[1] - 1)) if again and is_at(tokens, again[1] - 1, "(") else None
        )
        return once if again and once and once[0] == again[0] else None
    return _ordinal(tokens, word_before(tokens, at))


def _ordinal(tokens: Tokens, word: Word | None) -> Number | None:
    if word is None:
        return None
    number = _number(word.plain)
    if number is None and len(word.text) > 1 and word.text.isupper() and (number := roman_ordinal(word.text)):
        # In "Chapter II" and "Henry VIII" it belongs to what stands before.
        before = word_before(tokens, word.first)
        return None if before and before.sort.is_proper else (number, word.first)
    if number and number < 10 and (before := word_before(tokens, word.first)):
        tens = _number(f"{before.plain} {word.plain}")
        return (tens, before.first) if tens else (number, word.first)
    return (number, word.first) if number else None


@lru_cache(maxsize=4096)
def _number(word: str) -> int | None:
    try:
        return ordinal_number(word.removesuffix("-ever"))
    except InvalidNumber:
        return None


def _number_behind(tokens: Tokens, letters: Word) -> Number | None:
    """Read the number that letters carry: COP28, UNGA 79; but pesos are COP, too: COP 28 billion."""
    at = letters.behind + is_at(tokens, letters.behind, "-")
    number = tokens.words[at] if at < len(tokens) else ""
    scale = vocabulary().get(tokens.words[at + 1]) if at + 1 < len(tokens) else None
    is_one = number.isdecimal() and len(number) < 4 and not (scale and scale.part is Part.SCALE)
    return (int(number), at + 1) if is_one and int(number) else None


def _number_of(tokens: Tokens, words: tuple[Word, ...]) -> int | None:
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
        if ordinal := _ordinal(tokens, word) if word else ordinal_before(tokens, at):
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
            is_sure = is_sure and word.sort.begins
            certain = len(words) if is_sure else certain
    return tuple(reversed(words[:certain])), None


def _belongs(tokens: Tokens, word: Word, words: list[Word]) -> bool:
    if word.text not in _LINKS:
        return word.is_in_titles
    before = word_before(tokens, word.first)
    if not (words and before):
        return False
    if word.text == "the":
        return before.text in _LINKS
    # What a session is of is no part of its name.
    return before.is_in_titles and not (
        word.text == "of" and before.plain in meeting_words("counter") | meeting_words("round")
    )


def _leads_on(link: Word, before: Word | None) -> bool:
    """Tell whether a title goes on for sure across a link, to what stands before it."""
    if before is None or link.text in _DASHES:
        return before is not None and before.sort.is_proper
    return (link.text in _ANDS and before.sort.describes) or before.plain in meeting_words("leads")


def _bracketed(tokens: Tokens, at: int) -> Word | None:
    """Find an abbreviation in brackets before a token, with these."""
    letters = word_before(tokens, at - 1) if is_at(tokens, at - 1, ")") else None
    if letters is None or not letters.text[0].isupper() or not is_at(tokens, letters.first - 1, "("):
        return None
    return Word(letters.first - 1, at, tokens.said(letters.first - 1, at))


# To the right ---------------------------------------------------------------------------------------


def _with_what_follows(title: Title, states: States) -> Title:
    tokens, at = title.tokens, title.behind
    end = _states_end(tokens, at, states)
    body = _name(tokens, at + 1) if end == at and is_at(tokens, at, "of") else ()
    title = _with_letters(attrs.evolve(title, body=body, behind=_more_states(tokens, body, states) if body else end))
    if _takes_topic(title):
        title = _with_letters(attrs.evolve(title, behind=_topic_end(tokens, title.behind)))
    title = _with_letters(attrs.evolve(title, behind=_states_end(tokens, title.behind, states)))
    year = said("in its year").at(tokens, title.behind)
    return attrs.evolve(title, year=year[1] if year else None)


def _with_letters(title: Title) -> Title:
    """Read on across an abbreviation in brackets."""
    tokens, opening = title.tokens, title.behind
    letters = word_at(tokens, opening + 1) if is_at(tokens, opening, "(") and not title.letters else None
    if letters is None or not is_at(tokens, letters.behind, ")"):
        return title
    if sum(map(str.isupper, letters.text)) < 2 and letters.plain not in meeting_words("title"):
        return title
    behind = letters.behind + 1
    return attrs.evolve(title, letters=Word(opening, behind, tokens.said(opening, behind)), behind=behind)


def _name(tokens: Tokens, at: int) -> tuple[Word, ...]:
    """Read the words of a name behind its article, and what links them."""
    words: list[Word] = []
    kept, at = 0, at + is_at(tokens, at, "the", "its", "their", "a")
    while len(words) < _MOST_WORDS and (word := word_at(tokens, at)):
        if word.is_in_titles or (not words and _number(word.plain)):
            # "of the Joint Commission and political consultations" are two.
            if words and words[-1].text in _ANDS and words[kept - 1].text[0].isupper() > word.text[0].isupper():
                break
            kept = len(words) + 1
        elif not words or word.text not in _LINKS or word.text == "on":
            break
        words.append(word)
        at = word.behind
    return tuple(words[:kept])


def _takes_topic(title: Title) -> bool:
    """Tell whether a title says on what it meets: a summit is on it in passing, a commission bears it in its name."""
    words = title.body or (title.noun,)
    is_body = any(word.plain in meeting_words("on a topic") for word in words)
    return is_body or title.role == "letters" or words[-1].text in ("Summit", "Meeting")


def _topic_end(tokens: Tokens, at: int) -> int:
    """Return where "on Trade, Economic and Cultural Cooperation" ends; a list is one only where "and" closes it."""
    words = _name(tokens, at + 1) if is_at(tokens, at, "on", "for") else ()
    is_small = is_at(tokens, at, "on") and bool(words) and words[-1].plain in meeting_words("topic")
    if not (words and (words[0].sort.is_proper or is_small)):
        return at
    end = behind = words[-1].behind
    while is_at(tokens, behind, ","):
        is_last = is_at(tokens, behind + 1, *_ANDS)
        words = _name(tokens, behind + 1 + is_last)
        if not words:
            break
        behind = words[-1].behind
        end = behind if is_last or any(word.text in _ANDS for word in words) else end
    return end


def _states_end(tokens: Tokens, at: int, states: States) -> int:
    """Return where "between India and Russia" or "with Russia" ends, which names countries and nobody else."""
    is_with = is_at(tokens, at, "with")
    named, end = (
        _states_from(tokens, at + 1, states) if is_with or is_at(tokens, at, "between", "among", "of") else (0, at)
    )
    return end if named > 1 or (named and is_with) else at


def _more_states(tokens: Tokens, body: tuple[Word, ...], states: States) -> int:
    """Return where a list of states ends that begins with the last of some words, as "the ministers of India"."""
    end = body[-1].behind
    last = next((word for word in body if _state_at(tokens, word.first, states) == end), None)
    return _states_from(tokens, last.first, states)[1] if last else end


def _states_from(tokens: Tokens, at: int, states: States) -> Number:
    """Count the states that stand in a list from here on, and say where it ends."""
    named, end = 0, at
    while behind := _state_at(tokens, at + is_at(tokens, at, "the"), states):
        named, end, at = named + 1, behind, behind + is_at(tokens, behind, ",")
        at += is_at(tokens, at, *_ANDS)
        if at == end:
            break
    return named, end


def _state_at(tokens: Tokens, at: int, states: States) -> int | None:
    end = states.get(tokens.place(at, at + 1)[0]) if at < len(tokens) else None
    while end and at < len(tokens) and tokens.place(at, at + 1)[1] <= end:
        at += 1
    return at if end else None
