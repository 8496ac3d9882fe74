"""Meetings in prose: every place in a text at which one is named or counted, with its ordinal and its title."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import chain, compress, islice, takewhile

from ...language.anchors import Anchors
from ...language.grammar.number_parts import Part, vocabulary
from ...language.lexicon.meetings import meeting_words, said_by_titles
from ...language.scanner import Tokens
from ...records.meeting import MeetingKind, MeetingMode
from ...values.countries.country import Country
from ..found import Ambiguous, Found, FoundCountry
from ..spans import Spans
from .meeting_mention import MeetingMention
from .meeting_rules import is_meeting
from .meeting_titles import States, Title, title_of
from .meeting_words import Word, nouns, number_of, word_at, word_before

Countries = Sequence[FoundCountry | Ambiguous]


def find_meetings(tokens: Tokens, countries: Countries) -> Iterator[Found[MeetingMention]]:
    """Find every meeting that a text counts or calls by its name.

    A meeting is counted by an ordinal ("the 21st summit", "third round of talks", "the 20th IRIGC-M&MTC"), or has a
    proper name ("the annual India-Russia summit", "the Munich Security Conference"). A bare meeting is none.

    Args:
        tokens: The text, cut.
        countries: The countries that it names.

    >>> from bilateral.reading.countries.countries_in_prose import find_countries
    >>> from bilateral.reading.cut import cut
    >>> text = "after the 21st annual India-Russia summit in Delhi"
    >>> [found] = find_meetings(cut(text), tuple(find_countries(text)))
    >>> found.text, found.value.ordinal, [country.code for country in found.value.countries]
    ('21st annual India-Russia summit', 21, ['IN', 'RU'])
    """
    states = {one.start: one.end for one in countries if isinstance(one, Ambiguous) or not one.is_adjective}
    by_nouns = _by_nouns(tokens, states)
    for title in sorted((*by_nouns, *_by_letters(tokens, by_nouns, states)), key=lambda each: each.start):
        yield _found(title, countries)


def _is_noun(word: str) -> bool:
    return word in nouns().last_words


_ANCHORS = Anchors(_is_noun)


def _by_nouns(tokens: Tokens, states: States) -> list[Title]:
    """Find the titles that have a noun, from the last to the first: a noun before another only describes it."""
    titles: list[Title] = []
    for at in reversed(_ANCHORS.among(tokens.words)):
        noun = nouns().before(tokens, at + 1)
        if noun is None or (titles and at >= titles[-1].start):
            continue
        title = title_of(tokens, noun[0], Word(noun[1], at + 1, tokens.said(noun[1], at + 1)), states)
        if title and is_meeting(title):
            # "the fifth session of the 12th summit" holds the summit
            while titles and titles[-1].start < title.behind:
                titles.pop()
            titles.append(title)
    return titles


def _by_letters(tokens: Tokens, titles: list[Title], states: States) -> Iterator[Title]:
    """Find the titles whose noun is letters, which everybody knows or the text explains: "the 20th IRIGC-M&MTC"."""
    explained = {letters for title in titles if (letters := _letters(title))}
    known = meeting_words("letters") | meeting_words("numbered letters")
    first = {word.partition("-")[0].lower() for word in (*explained, *known)}
    taken = Spans.of((title.start, title.behind) for title in titles)
    for at in compress(range(len(tokens)), map(first.__contains__, tokens.words)):
        word = word_at(tokens, at)
        is_whole = word is not None and word_before(tokens, word.behind) == word
        if word is None or not is_whole or taken.touch(at, word.behind) or not word.text[0].isupper():
            continue
        if title := _numbered(tokens, word):
            yield title
        elif word.text in explained or word.text.partition("-")[0] in known:
            title = title_of(tokens, "letters", word, states)
            if title and is_meeting(title):
                yield title


def _numbered(tokens: Tokens, word: Word) -> Title | None:
    """Read letters that carry their number: COP28, UNGA 79; but pesos are COP, too: COP 28 billion."""
    number, behind = number_of(word), word.behind
    if number is None and (apart := word_at(tokens, behind)) and apart.text.isdecimal():
        number, behind = number_of(Word(word.first, apart.behind, word.text + apart.text)), apart.behind
    scale = vocabulary().get(tokens.words[behind]) if behind < len(tokens) else None
    if number is None or (scale and scale.part is Part.SCALE):
        return None
    return Title(tokens, "numbered letters", word, (), word.first, behind, number)


# What a title says ----------------------------------------------------------------------------------


def _found(title: Title, countries: Countries) -> Found[MeetingMention]:
    tokens, letters = title.tokens, _letters(title)
    (start, end), in_year = tokens.place(title.start, title.year or title.behind), title.year is not None
    name = " ".join(_without_letters(title).split())
    mention = MeetingMention(
        title=name,
        ordinal=None if in_year else title.ordinal or number_of(title.words[0] if title.words else title.noun),
        ordinal_in_year=title.ordinal if in_year else None,
        kind=next((MeetingKind(value) for value in _said(name, "kind")), None),
        mode=next((MeetingMode(value) for value in _said(name, "mode")), None),
        abbreviation=letters,
        countries=_within(countries, start, end),
    )
    return Found(mention, tokens.text[start:end], start, end)


def _letters(title: Title) -> str:
    """Give the abbreviation of a title: in brackets, or the noun itself."""
    inner = next((word.text.strip("()") for word in title.words if word.text[0] == "("), "")
    if title.role == "numbered letters":
        return title.noun.text.rstrip("-0123456789").upper()
    return title.letters or inner or (title.noun.text if title.role == "letters" else "")


def _without_letters(title: Title) -> str:
    if title.role == "numbered letters":
        return _letters(title)
    tokens, (opening, closing) = title.tokens, title.brackets
    inner = [word for word in title.words if word.text[0] == "("]
    gaps = sorted([*((word.first, word.behind) for word in inner), *([title.brackets] if closing else [])])
    edges = [title.first, *chain.from_iterable(gaps), title.behind]
    return " ".join(tokens.said(first, behind) for first, behind in zip(edges[::2], edges[1::2], strict=True))


def _said(title: str, what: str) -> Iterator[str]:
    said = f" {_NO_WORD.sub(' ', title.casefold())} "
    for words, value in said_by_titles(what):
        if any(f" {_NO_WORD.sub(' ', word.casefold())} " in said for word in words):
            yield value


_NO_WORD = re.compile(r"[^\w+]+")


def _within(countries: Countries, start: int, end: int) -> tuple[Country, ...]:
    first = bisect_left(countries, start, key=lambda one: one.start)
    near = takewhile(lambda one: one.end <= end, islice(countries, first, None))
    return tuple(dict.fromkeys(one.value for one in near if isinstance(one, FoundCountry)))
