"""By which signs a noun and the words beside it name a meeting, or count one."""

from __future__ import annotations

import functools
import re

from ...values.countries.international_organization import organizations
from ...values.numbers.patterns import END, any_of
from .meeting_beginnings import Beginning
from .meeting_endings import Ending
from .meeting_words import ABBREVIATIONS, HEADS, TALKS, Head, is_describing, is_joint

_LETTERS = re.compile(r"\b[A-Z][\w&]*[A-Z]")
_TALKS = re.compile(rf"(?i:\b{any_of(TALKS)}){END}")
_OF = re.compile(r"\s{1,3}of\s")
#: A two-plus-two, or what else makes a dialogue in small letters one with a name.
FORMAL = re.compile(r"(?i:2\s?\+\s?2|two[\s-]+plus[\s-]+two|\W?2\+2\W?|plus|\+|strategic)")
#: Letters that carry the number of the meeting: COP28, CoP-15, UNGA 79; Colombian pesos are COP, too.
NUMBERED = re.compile(
    r"\b(?P<name>C[Oo]P|UNGA)[-\s]?(?P<number>[0-9]{1,3})\b(?![.,]?\d|[-\s]?(?:thousand|[mbtr]+illion|[mb]n?|tn)\b)"
)
#: With what the names of parties, leagues and organizations go before the noun of an event.
_NO_EVENTS = (
    ("Islamic",), ("Hurriyat",), ("World", "Economic"), ("Pacific", "Islands"), ("Exporting", "Countries"),
    ("Financial", "Stability"), ("Strategic", "Partnership"), ("Indian", "National"),
)  # fmt: skip
_NO_EVENTS_ALONE = frozenset({"National", "Eastern", "Western", "Southern", "Northern", "Town"})
#: What is counted where no meeting is: "5th Avenue", "the 19th century", "the 16th Finance Commission".
_NO_MEETINGS = (
    "amendment anniversary avenue battalion birth brigade century circuit division fleet floor grade lok schedule "
    "street ward"
)
_COUNTED_OTHERWISE = frozenset(_NO_MEETINGS.split())
_COUNTED_COMMISSIONS = frozenset({("finance", "commission"), ("pay", "commission"), ("central", "pay")})
#: "the Putin-Modi meeting"; not "a Pre-Budget meeting".
_PAIR = re.compile(
    r"(?!All|Anti|Centre|Co|Cross|Inter|Mid|Multi|Non|Off|One|Pan|Post|Pre|Pro|Sub|Vice)"
    r"[A-Z]\w+[-\u2010-\u2013](?!Level\b|Party\b|Day\b)[A-Z]\w+"
)
#: Whose conference has no name but theirs: the Commanders' Conference, a Governors' Forum.
_THEIRS = re.compile(r"[A-Z][a-z]+s['\u2019]")
#: Groups of states that are no organizations.
_GROUPS = "AUKUS G7 G20 G-7 G-20 G77 G-77 IBSA IORA I2U2 P5 P5+1 QUAD Quad RIC"
_WHAT_CONGRESSES = frozenset({"Global", "International", "National", "Party", "Science", "World"})


def may_be_meeting(head: Head, start: Beginning, text: str, behind: int) -> bool:
    """Tell from what stands right beside the noun whether it is worth reading on behind it.

    >>> from .meeting_beginnings import beginning
    >>> text = "the 5th Avenue meeting and the 5th ministerial meeting"
    >>> [may_be_meeting(Head.MEETING, beginning(text, at, 0), text, at + 7) for at in (15, 47)]
    [False, True]
    """
    if start.ordinal is not None:
        return not _counts_another(tuple(word.casefold() for word in start.words[:2]))
    if head in (Head.COUNTER, Head.MEETING) and _OF.match(text, behind):
        return True
    return head not in (Head.COUNTER, Head.BODY) and (start.is_named or (head is Head.EVENT and bool(start.words)))


def _counts_another(words: tuple[str, ...]) -> bool:
    return bool(words) and (words[0] in _COUNTED_OTHERWISE or words in _COUNTED_COMMISSIONS)


def is_meeting(noun: str, head: Head, start: Beginning, end: Ending) -> bool:
    """Tell whether a noun names a meeting or counts one, given what its title would be.

    >>> from .meeting_beginnings import beginning
    >>> texts = "the big summit", "the SCO summit"
    >>> [is_meeting("summit", Head.TITLE, beginning(text, 8, 0), Ending(14, "summit")) for text in texts]
    [False, True]
    """
    is_counted, is_capital = start.ordinal is not None, noun[0].isupper()
    if is_counted and end.is_of_others and not (start.is_named or start.is_joint):
        return False
    if head is Head.TITLE:
        return _is_title(noun.casefold(), start, is_capital=is_capital)
    if head is Head.MEETING:
        return is_counted or _is_named_meeting(noun, start) or _is_of_a_joint_body(end.body)
    if head is Head.COUNTER:
        return _is_counted_of_a_body(noun.casefold(), start, end)
    if head is Head.EVENT:
        return _is_event(noun, start)
    return is_counted and (start.is_joint or noun.casefold() == "working group" or end.letters in ABBREVIATIONS)


def _is_title(noun: str, start: Beginning, *, is_capital: bool) -> bool:
    if start.ordinal is not None:
        return True
    if noun in ("dialogue", "dialog"):
        return start.is_named and (is_capital or any(map(FORMAL.search, start.words)))
    return start.is_named


def _is_named_meeting(noun: str, start: Beginning) -> bool:
    if noun.casefold() == "meeting" and start.words and _PAIR.fullmatch(start.words[-1]):
        return True
    if any(map(NUMBERED.fullmatch, start.words)) or _is_of_a_group(start.words):
        return True
    is_summit = any(word.casefold() == "summit" for word in start.words)
    return start.is_named and not _is_no_event(start.words) and (noun[0].isupper() or is_summit)


def _is_of_a_group(words: tuple[str, ...]) -> bool:
    """Tell whether a meeting is named by a group of states and by who meets, or about what."""
    return len(words) > 1 and not _groups().isdisjoint(words)


@functools.cache
def _groups() -> frozenset[str]:
    names = (name for one in organizations().values() for name in (one.name, *one.names))
    return frozenset({*(name for name in names if " " not in name), *_GROUPS.split()})


def _is_event(noun: str, start: Beginning) -> bool:
    is_capital = noun[0].isupper()
    if noun.casefold() == "congress":
        return start.ordinal is not None and not _WHAT_CONGRESSES.isdisjoint(start.words) and is_capital
    if start.ordinal is not None:
        return start.is_named or is_capital
    if noun.casefold().endswith("assembly") or start.words[-1].casefold() in ("press", "news"):
        return False
    if noun == "conference" and _is_of_a_group(start.words):
        return True
    is_theirs = bool(start.words and _THEIRS.fullmatch(start.words[-1]))
    return is_capital and (start.is_named or is_theirs) and not _is_no_event(start.words)


def _is_no_event(words: tuple[str, ...]) -> bool:
    is_alone = len(words) == 1 and words[0] in _NO_EVENTS_ALONE
    return is_alone or words[-1:] in _NO_EVENTS or words[-2:] in _NO_EVENTS


def _is_counted_of_a_body(noun: str, start: Beginning, end: Ending) -> bool:
    if start.ordinal is None:
        return _is_of_a_joint_body(end.body)
    if start.is_of_a_body and not end.body and noun not in ("edition", "round"):
        return True
    if noun == "round":
        return _TALKS.search(f"{' '.join(start.words)} {end.body}") is not None or end.body in ABBREVIATIONS
    if any(is_describing(word) and _bodies().search(word) for word in start.words) or start.is_joint:
        return True
    return bool(_bodies().search(end.body) or (noun != "edition" and _LETTERS.search(end.body)))


def _is_of_a_joint_body(body: str) -> bool:
    return bool(_bodies().search(body) and is_joint(body))


@functools.cache
def _bodies() -> re.Pattern[str]:
    # A body that meets, named behind a session, has one of these nouns, or is letters.
    nouns = ["assembly", *(noun for noun, head in HEADS.items() if head is not Head.COUNTER)]
    return re.compile(rf"(?i:\b{any_of(nouns)}){END}")
