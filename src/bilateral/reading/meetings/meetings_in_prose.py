"""Meetings in prose: every place in a text at which one is named or counted, with its ordinal and its title."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from ...values.countries.country import Country
from ...values.numbers.patterns import END, any_of, spelling
from ..countries.countries_in_prose import find_countries, searched
from ..found import Found, FoundCountry
from .meeting_beginnings import Beginning, beginning
from .meeting_endings import Ending, ending, is_next_noun, leads_on
from .meeting_mention import MeetingMention
from .meeting_signs import FORMAL, NUMBERED, is_meeting, may_be_meeting
from .meeting_words import ABBREVIATIONS, HEADS, Head, kind_of, mode_of

#: What "ministerial" may stand before where it is a noun; elsewhere it describes one.
_NOUN_ENDS = re.compile(r"\s{1,3}(?:in|on|of|at|with|between|was|is|will|to|and|held|here)\b|[^\w\s-]|\s*\Z|\s*\n")
_BRACKETS = re.compile(r"\s?\(([A-Z][\w&+./-]{0,20})\)")
_CAPITALS = r"(?:[A-Z]{2}|CoP)[\w&/-]{0,20}"
#: Bound of the cache of nouns as they are printed.
_REMEMBERED = 256
_AT_THE_START = re.compile(rf"(?P<letters>{_CAPITALS})")


def find_meetings(text: str) -> Iterator[Found[MeetingMention]]:
    """Find every meeting that a text counts or calls by its name.

    A meeting is counted by an ordinal ("the 21st summit", "third round of talks", "the 20th IRIGC-M&MTC"), or has a
    proper name ("the annual India-Russia summit", "the Munich Security Conference"). A bare meeting is none.

    >>> [found] = find_meetings("after the 21st annual India-Russia summit in Delhi")
    >>> found.text, found.value.ordinal, [country.code for country in found.value.countries]
    ('21st annual India-Russia summit', 21, ['IN', 'RU'])
    """
    text = searched("find_meetings", text)
    end = 0
    known: set[str] = {*ABBREVIATIONS}
    for anchor in _all_anchors(text):
        if anchor.start() < end - 1:
            continue
        if found := _by_letters(text, anchor, end, known) if anchor["letters"] else _by_noun(text, anchor, end):
            known.add(found.value.abbreviation)
            end = found.end
            yield found


def _all_anchors(text: str) -> Iterator[re.Match[str]]:
    # Before every anchor stands something; only letters with which the text begins have nothing before them.
    if first := _AT_THE_START.match(text):
        yield first
    yield from _anchors().finditer(text)


@functools.cache
def _anchors() -> re.Pattern[str]:
    # What stands before a noun comes first: a search for blanks is quicker than one for a dozen first letters. Then
    # comes which two letters may follow, so that most words are done with before the nouns are tried.
    cases = {form for noun in HEADS for form in (noun, noun.title(), noun.capitalize(), noun.upper())}
    first, second = (re.escape("".join(sorted({form[at] for form in cases}))) for at in (0, 1))
    return re.compile(
        rf"[\s/(\"'\u2018\u201c\u201d\u2019-](?=[A-Z{first}][A-Zo{second}])"
        rf"(?:(?P<noun>{any_of(cases)}){END}|(?P<letters>{_CAPITALS}))"
    )


def _by_letters(text: str, anchor: re.Match[str], bound: int, known: set[str]) -> Found[MeetingMention] | None:
    letters, at = anchor["letters"], anchor.start("letters")
    numbered = NUMBERED.match(text, at)
    if not (numbered or letters in known or letters.partition("-")[0] in ABBREVIATIONS):
        return None
    if leads_on(text, numbered.end() if numbered else anchor.end()):
        return None
    if numbered:
        return _by_its_number(numbered)
    start = beginning(text, at, bound)
    return _found(text, start, Ending(anchor.end(), letters, letters=letters), at) if start.ordinal else None


def _by_its_number(numbered: re.Match[str]) -> Found[MeetingMention]:
    letters = numbered["name"].upper()
    mention = MeetingMention(title=letters, ordinal=int(numbered["number"]) or None, abbreviation=letters)
    return Found(mention, numbered[0], *numbered.span())


def _by_noun(text: str, anchor: re.Match[str], bound: int) -> Found[MeetingMention] | None:
    noun, (at, behind) = anchor["noun"], anchor.span("noun")
    if is_next_noun(text, behind):
        return None
    head, start = _head(noun), beginning(text, at, bound)
    if not may_be_meeting(head, start, text, behind) or _goes_on(text, noun, behind, head):
        return None
    if noun.casefold() == "ministerial" and not _NOUN_ENDS.match(text, behind):
        return None
    end = ending(text, at, behind)
    return _found(text, start, end, at) if is_meeting(noun, head, start, end) else None


@functools.lru_cache(maxsize=_REMEMBERED)
def _head(noun: str) -> Head:
    return HEADS[spelling(noun)]


def _goes_on(text: str, noun: str, behind: int, head: Head) -> bool:
    """Tell whether the title has another noun further behind this one."""
    may_lead = FORMAL.fullmatch(noun) or head is Head.BODY or (noun[0].isupper() and head is not Head.COUNTER)
    return bool(may_lead and leads_on(text, behind))


def _found(text: str, start: Beginning, end: Ending, noun: int) -> Found[MeetingMention]:
    title = f"{text[start.title_start : noun]}{end.title}"
    # "Military Cooperation Group (MCG) meeting"
    brackets = None if end.letters else _BRACKETS.search(title)
    title = " ".join(_BRACKETS.sub(" ", title, count=1).split())
    mention = MeetingMention(
        title=title,
        ordinal=None if end.is_of_this_year else start.ordinal or _number_of(title),
        ordinal_in_year=start.ordinal if end.is_of_this_year else None,
        kind=kind_of(title),
        mode=mode_of(title),
        abbreviation=brackets[1] if brackets else end.letters,
        countries=_countries(title),
    )
    return Found(mention, text[start.start : end.end], start.start, end.end)


def _number_of(title: str) -> int | None:
    numbered = NUMBERED.match(title)
    return int(numbered["number"]) or None if numbered else None


def _countries(title: str) -> tuple[Country, ...]:
    found = (one.value for one in find_countries(title) if isinstance(one, FoundCountry))
    return tuple(dict.fromkeys(found))
