"""Meetings in prose: every place in a text at which one is named or counted, with its ordinal and its title."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import compress, islice, takewhile

from ...language.anchors import Anchors
from ...language.grammar.digits import is_glued
from ...language.grammar.phrases import Phrases
from ...language.lexicon.meetings import meeting_roles, meeting_words
from ...language.scanner import Tokens
from ...records.meeting import MeetingKind, MeetingMode
from ...values.countries.country import Country
from ..found import Ambiguous, Found, FoundCountry
from ..kinds import MEETING, joined_lines, places_of
from ..spans import Spans
from .meeting_mention import MeetingMention
from .meeting_signs import is_meeting, only_describes
from .meeting_titles import States, Title, number_of, title_of
from .meeting_words import QUOTES, Word, is_at, nouns, signs_of, word_at


def find_meetings(tokens: Tokens, countries: Sequence[FoundCountry | Ambiguous]) -> Iterator[Found[MeetingMention]]:
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
    tokens = joined_lines(tokens)
    places = places_of(tokens, MEETING)
    if not places:
        return
    states = {one.start for one in countries if isinstance(one, Ambiguous) or not one.is_adjective}
    titles = _titles(tokens, places, nouns(), states)
    # Letters that the text explains stand for the meeting, or for who meets.
    if explained := {letters: "letters" for title in titles if (letters := _letters(title))}:
        taken = Spans.of((title.start, title.behind) for title in titles)
        phrases = Phrases(explained)
        ends = compress(range(len(tokens)), map(phrases.last_words.__contains__, tokens.words))
        more = _titles(tokens, [at for at in ends if not taken.touch(at, at + 1)], phrases, states)
        titles += [title for title in more if not taken.touch(title.start, title.behind)]
    named = [one for one in countries if isinstance(one, FoundCountry)]
    for title in sorted(titles, key=lambda each: each.start):
        yield _found(title, named)


def _titles(tokens: Tokens, places: list[int], known: Phrases[str], states: States) -> list[Title]:
    """Find the titles with one of the nouns known, from the last to the first: a noun before another describes it."""
    titles: list[Title] = []
    for at in reversed(places):
        if (titles and at >= titles[-1].start) or not (noun := known.before(tokens, at + 1)):
            continue
        title = _title(tokens, *noun, at + 1, states)
        if title and is_meeting(title):
            # The fifth session of the 12th summit holds the summit.
            while titles and titles[-1].start < title.behind:
                titles.pop()
            titles.append(title)
    return titles


def _title(tokens: Tokens, role: str, first: int, behind: int, states: States) -> Title | None:
    if _is_alone(tokens, first, behind):
        return None
    if role.endswith("letters"):
        if first > 0 and is_glued(tokens, first) and tokens.word[first - 1] not in QUOTES | {"("}:
            return None
        # IRIGC-M&MTC is a word, of which the first letters are known.
        word = word_at(tokens, first) if role == "letters" else None
        behind = word.behind if word else behind
    if only_describes(tokens, role, behind):
        return None
    return title_of(tokens, role, Word(first, behind, tokens.said(first, behind)), states)


def _is_alone(tokens: Tokens, first: int, behind: int) -> bool:
    """Tell of most nouns, at little cost, that a word in small letters stands before them that no title holds."""
    word = tokens.word[first - 1] if first > 1 and not is_glued(tokens, first - 1) else ""
    is_outside = word.isalpha() and not _MAY_STAND_BEFORE[word] and tokens.raw(first - 1).islower()
    return is_outside and not is_at(tokens, behind, ("of",))


_MAY_STAND_BEFORE = Anchors(lambda word: bool(signs_of(word)) or number_of(word) is not None)


# What a title says ----------------------------------------------------------------------------------


def _found(title: Title, named: list[FoundCountry]) -> Found[MeetingMention]:
    tokens, in_year = title.tokens, title.year is not None
    start, end = tokens.place(title.start, title.year or title.behind)
    mention = MeetingMention(
        title=_name(title),
        ordinal=None if in_year else title.ordinal,
        ordinal_in_year=title.ordinal if in_year else None,
        kind=MeetingKind(kind) if (kind := _value(title, "kind")) else None,
        mode=MeetingMode(mode) if (mode := _value(title, "mode")) else None,
        abbreviation=_letters(title),
        countries=_within(named, start, end),
    )
    return Found(mention, tokens.text[start:end], start, end)


def _letters(title: Title) -> str:
    """Give the abbreviation of a title: in brackets, or the noun itself."""
    bracketed = (word.text.strip("()") for word in _bracketed(title))
    return next(bracketed, title.noun.text.upper() if title.role.endswith("letters") else "")


def _bracketed(title: Title) -> list[Word]:
    return [
        word
        for word in (title.letters, *title.words)
        if word and word.text[0] == "(" and not word.text[1:2].isdecimal()
    ]


def _name(title: Title) -> str:
    """Give the words of a title without its ordinal and its abbreviation."""
    if title.role == "numbered letters" and title.start == title.noun.first:
        return title.noun.text.upper()
    first = title.start if title.ordinal is None else (*title.words, title.noun)[0].first
    name = title.tokens.said(first, title.behind)
    if name.count('"') == 1:
        name = name.replace('"', "")  # it stood open before the ordinal or its first word
    for word in _bracketed(title):
        name = name.replace(word.text, " ", 1)
    return " ".join(name.split())


def _value(title: Title, what: str) -> str | None:
    """Give what the words of a title say of its kind or its mode; of several the first in the lexicon."""
    tokens, known, ranks = title.tokens, _ranked(what), set[int]()
    for at in range(title.start, title.behind):
        if tokens.word[at] in known.first_words:
            ranks.update(rank for rank, _ in known.all_at(tokens, at))
    return meeting_roles(what)[min(ranks)].partition(" ")[2] if ranks else None


@cache
def _ranked(what: str) -> Phrases[int]:
    roles = tuple(enumerate(meeting_roles(what)))
    return Phrases({words: rank for rank, role in reversed(roles) for words in meeting_words(role)})


def _within(named: list[FoundCountry], start: int, end: int) -> tuple[Country, ...]:
    first = bisect_left(named, start, key=lambda one: one.start)
    near = takewhile(lambda one: one.end <= end, islice(named, first, None))
    return tuple(dict.fromkeys(one.value for one in near))
