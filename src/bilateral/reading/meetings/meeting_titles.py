"""How far the title of a meeting reaches around its noun, and the ordinal with which it begins."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from ...language.grammar.calendar_words import APOSTROPHES
from ...language.grammar.context import ends_sentence
from ...language.grammar.digits import is_glued
from ...language.grammar.small_numbers import TENS, ordinal_at
from ...language.lexicon.meetings import meeting_words
from ...language.scanner import Tokens
from ...values.numbers.ordinals import FIRST_WORDS, roman_ordinal
from ...values.numbers.spelling_out import ordinal_digits
from .meeting_words import QUOTES, Word, word_at, word_before

#: No title has more words before its noun, or behind a word that leads on.
_MOST_WORDS = 14
_LINKS = frozenset(("of", "and", "&", "on", "for", "to", "the", "-", "\u2013"))
_BETWEEN = frozenset(("between", "among", "of", "with"))
#: Who holds a meeting is looked for no further back than this, in tokens.
_OWNER_REACH = 40

#: The end of each state that a text names, by its place.
States = Mapping[int, int]


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
        brackets: The tokens of an abbreviation in brackets.
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
    brackets: tuple[int, int] = (0, 0)
    year: int | None = None

    @property
    def first(self) -> int:
        """The token with which it begins without the ordinal."""
        return self.start if self.ordinal is None else (*self.words, self.noun)[0].first

    @property
    def letters(self) -> str:
        """The abbreviation in brackets."""
        return self.tokens.said(self.brackets[0] + 1, self.brackets[1] - 1)

    @property
    def is_of_a_body(self) -> bool:
        """Whether it is counted as that of a body named before: "the Council opened its fifth session"."""
        words, at = self.tokens.words, self.start - 1
        first = at
        while first > 0 and at - first < _OWNER_REACH and not ends_sentence(self.tokens, first - 1):
            first -= 1
        return words[at : at + 1] in (["its"], ["their"]) and not meeting_words("owner").isdisjoint(words[first:at])

    @property
    def is_theirs(self) -> bool:
        """Whether it is named by those who meet: the Commanders' Conference."""
        last = self.words[-1]
        return last.text.endswith("s") and is_at(self.tokens, last.behind, *APOSTROPHES)


def title_of(tokens: Tokens, role: str, noun: Word, states: States) -> Title | None:
    """Read on from a noun to both sides, as long as the words belong to its title; None if nothing stands beside it.

    >>> from bilateral.language.scanner import scan
    >>> tokens = scan("after the fifth session of the Joint Working Group (JWG) in Delhi")
    >>> title = title_of(tokens, "counter", word_at(tokens, 3), {})
    >>> title.ordinal, tokens.said(title.start, title.behind)
    (5, 'fifth session of the Joint Working Group (JWG)')
    """
    words, ordinal = _words_to_the_left(tokens, noun.first)
    if not (words or ordinal or is_at(tokens, noun.behind, "of")):
        return None
    number, start = ordinal or (None, _with_quote(tokens, words, words[0].first if words else noun.first))
    return _with_what_follows(Title(tokens, role, noun, words, start, noun.behind, number), states)


# To the left ----------------------------------------------------------------------------------------


def _words_to_the_left(tokens: Tokens, noun: int) -> tuple[tuple[Word, ...], tuple[int, int] | None]:
    """Find the words of a title before its noun, and its ordinal.

    Across "and" and "of" it goes on for sure between some words, and between others if an ordinal comes.
    """
    words: list[Word] = []
    at, certain = noun, 0
    while len(words) < _MOST_WORDS:
        if ordinal := ordinal_before(tokens, at):
            while words and words[-1].text in _LINKS:
                words.pop()
            return tuple(reversed(words)), ordinal
        word = _bracketed_before(tokens, at) or word_before(tokens, at)
        if word is None or not _belongs(tokens, word, words):
            break
        is_certain = certain == len(words) and (word.text not in _LINKS or _links(tokens, word))
        words.append(word)
        at, certain = word.first, len(words) if is_certain else certain
    del words[certain:]
    while words and (words[-1].text in _LINKS or words[-1].text[0] == "(" or _is_praise(words[-1])):
        words.pop()
    return tuple(reversed(words)), None


def _with_quote(tokens: Tokens, words: tuple[Word, ...], first: int) -> int:
    """Begin with the quotation mark that is closed within the title: the “2+2” dialogue."""
    is_opened = first > 0 and is_glued(tokens, first) and is_at(tokens, first - 1, *QUOTES)
    return first - (is_opened and any(is_at(tokens, word.behind, *QUOTES) for word in words))


def _belongs(tokens: Tokens, word: Word, words: list[Word]) -> bool:
    if word.text[0] == "(":
        return True
    if word.text in _LINKS:
        behind = word_before(tokens, word.first)
        is_linked = behind and (behind.text in _LINKS if word.text == "the" else _may_be_linked(behind, word))
        return bool(words and is_linked)
    return word.is_in_titles and not _is_done(tokens, word)


def _may_be_linked(word: Word, link: Word) -> bool:
    return word.is_in_titles and (link.text != "of" or word.plain not in meeting_words("counter"))


def _links(tokens: Tokens, link: Word) -> bool:
    """Tell whether a title goes on for sure across a link, to what stands before it."""
    before = word_before(tokens, link.first)
    if before is None or link.text in ("-", "\u2013"):
        return before is not None and before.sort.is_proper
    return (link.text in ("and", "&") and before.sort.describes) or before.plain in meeting_words("leads")


def _is_praise(word: Word) -> bool:
    return word.plain in meeting_words("praising") or word.plain.endswith("-day")


def _is_done(tokens: Tokens, word: Word) -> bool:
    """Tell whether a word is a verb with which a sentence begins: "Attended SEATO Council Meeting"."""
    is_verb = word.text.endswith("ed") and word.text.isalpha() and word.text not in ("United", "Allied", "Associated")
    return is_verb and (word.first == 0 or ends_sentence(tokens, word.first - 1))


def _bracketed_before(tokens: Tokens, at: int) -> Word | None:
    """Find letters in brackets before a token, as in "Joint Working Group (JWG) meeting"."""
    if at < 3 or tokens.words[at - 1] != ")":
        return None
    letters = word_before(tokens, at - 1)
    is_one = letters and letters.text[0].isupper() and tokens.words[letters.first - 1 : letters.first] == ["("]
    return Word(letters.first - 1, at, tokens.said(letters.first - 1, at)) if letters and is_one else None


def ordinal_before(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """Read the ordinal that ends before a token, and say with which token it begins.

    >>> from bilateral.language.scanner import scan
    >>> ordinal_before(scan("the twenty first summit"), 3), ordinal_before(scan("the 2nd (second) summit"), 6)
    ((21, 1), (2, 1))
    """
    if at > 1 and tokens.words[at - 1] == ")":  # said twice
        again = _ordinal(tokens, at - 1)
        once = _ordinal(tokens, again[1] - 1) if again and tokens.words[again[1] - 1] == "(" else None
        return once if again and once and once[0] == again[0] else None
    return _ordinal(tokens, at)


def _ordinal(tokens: Tokens, at: int) -> tuple[int, int] | None:
    word = word_before(tokens, at)
    if word is None:
        return None
    first, plain = word.first, word.plain.removesuffix("-ever")
    before = word_before(tokens, first)
    if tokens.words[first].isdecimal():
        number = int(tokens.words[first])
        return (number, first) if number and plain == ordinal_digits(number) else None
    if before and before.plain in TENS and (found := ordinal_at(tokens.words, before.first)) and found[1] > first:
        return found[0], before.first
    if plain in FIRST_WORDS:
        return FIRST_WORDS[plain], first
    if found := ordinal_at(tokens.words, first):
        return (found[0], first) if tokens.said(first, found[1]).casefold() == plain else None
    is_roman = len(word.text) > 1 and not (before and before.sort.is_proper)
    return (number, first) if is_roman and (number := roman_ordinal(word.text) or 0) else None


# To the right ---------------------------------------------------------------------------------------


def _with_what_follows(title: Title, states: States) -> Title:
    tokens, at = title.tokens, title.behind
    if (plus := word_at(tokens, at)) and plus.text.lstrip("-") == "Plus":
        at = plus.behind
    end = _states_end(tokens, at, states)
    body = _name(tokens, _article(tokens, at + 1)) if end == at and is_at(tokens, at, "of") else ()
    if body:
        end = _more_states(tokens, body, states)
    title = attrs.evolve(title, body=body, behind=end)
    for tail in (_topic_end, _states_end):
        title = _with_letters(title)
        if tail is not _topic_end or _takes_topic(title):
            title = attrs.evolve(title, behind=tail(tokens, title.behind, states))
    title = _with_letters(title)
    return attrs.evolve(
        title, year=next(filter(None, (_said(tokens, title.behind, words) for words in _THIS_YEAR)), None)
    )


_THIS_YEAR = tuple(
    (*far, *when, "year") for far in ((), ("so", "far")) for when in (("this",), ("of", "the"), ("this", "calendar"))
)


def _said(tokens: Tokens, at: int, words: tuple[str, ...]) -> int | None:
    behind = at + len(words)
    return behind if tuple(tokens.words[at:behind]) == words else None


def is_at(tokens: Tokens, at: int, *words: str) -> bool:
    """Tell whether one of some words stands at a token."""
    return at < len(tokens) and tokens.words[at] in words


def _article(tokens: Tokens, at: int) -> int:
    return at + is_at(tokens, at, "the", "its", "their", "a")


def _name(tokens: Tokens, at: int) -> tuple[Word, ...]:
    """Read the words of a name, and what links them."""
    words: list[Word] = []
    kept = 0
    while len(words) < _MOST_WORDS and (word := word_at(tokens, at)):
        if word.is_in_titles or _is_counted(tokens, word):
            if words and words[-1].text in ("and", "&") and words[kept - 1].text[0].isupper() > word.text[0].isupper():
                break
            kept = len(words) + 1
        elif not words or word.text not in _LINKS or word.text == "on":
            break
        words.append(word)
        at = word.behind
    return tuple(words[:kept])


def _is_counted(tokens: Tokens, word: Word) -> bool:
    return (found := _ordinal(tokens, word.behind)) is not None and found[1] == word.first


def _takes_topic(title: Title) -> bool:
    """Tell whether a title says on what it meets: a summit is on it in passing, a commission bears it in its name."""
    said = title.body or (title.noun,)
    if title.role == "letters":
        return True
    bodies = ("body", "working group", "event", "dialogue")
    is_body = any(word.plain in meeting_words(role) for role in bodies for word in said)
    return is_body or said[-1].plain == "consultations" or said[-1].text in ("Summit", "Meeting")


def _topic_end(tokens: Tokens, at: int, _states: States) -> int:
    """Return where "on Trade, Economic and Cultural Cooperation" ends; a list is one only where "and" closes it."""
    if not is_at(tokens, at, "on", "for"):
        return at
    words = _name(tokens, _article(tokens, at + 1))
    is_name = bool(words) and words[0].sort.is_proper
    is_topic = bool(words) and tokens.words[at] == "on" and words[-1].plain in meeting_words("topic")
    if not (is_name or is_topic):
        return at
    end = behind = words[-1].behind
    while is_at(tokens, behind, ",") and (words := _name(tokens, behind + 1 + is_at(tokens, behind + 1, "and", "&"))):
        is_closed = is_at(tokens, behind + 1, "and", "&") or any(word.text in ("and", "&") for word in words)
        behind = words[-1].behind
        end = behind if is_closed else end
    return end


def _states_end(tokens: Tokens, at: int, states: States) -> int:
    """Return where "between India and Russia" or "with Russia" ends, which names countries and nobody else."""
    if not is_at(tokens, at, *_BETWEEN):
        return at
    named, end = _states_from(tokens, at + 1, states)
    return end if named > 1 or (named and tokens.words[at] == "with") else at


def _more_states(tokens: Tokens, body: tuple[Word, ...], states: States) -> int:
    """Return where a list of states ends that begins with the last of some words, as "the ministers of India"."""
    end = body[-1].behind
    for word in body:
        if _state_at(tokens, word.first, states) == end:
            return _states_from(tokens, word.first, states)[1]
    return end


def _states_from(tokens: Tokens, at: int, states: States) -> tuple[int, int]:
    """Count the states that stand in a list from here on, and say where it ends."""
    named, end = 0, at
    while behind := _state_at(tokens, at + is_at(tokens, at, "the"), states):
        named, end, at = named + 1, behind, behind + is_at(tokens, behind, ",")
        at += is_at(tokens, at, "and", "&")
        if at == end:
            break
    return named, end


def _state_at(tokens: Tokens, at: int, states: States) -> int | None:
    if at >= len(tokens) or not (end := states.get(tokens.place(at, at + 1)[0])):
        return None
    while at < len(tokens) and tokens.place(at, at + 1)[1] <= end:
        at += 1
    return at


def _with_letters(title: Title) -> Title:
    """Read on across an abbreviation in brackets; there is one."""
    tokens = title.tokens
    if title.brackets != (0, 0) or not is_at(tokens, title.behind, "("):
        return title
    letters = word_at(tokens, title.behind + 1)
    if not letters or not is_at(tokens, letters.behind, ")") or sum(map(str.isupper, letters.text)) < 2:
        return title
    return attrs.evolve(title, brackets=(title.behind, letters.behind + 1), behind=letters.behind + 1)
