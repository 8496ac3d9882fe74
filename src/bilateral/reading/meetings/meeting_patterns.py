"""Patterns of the words to the right of a meeting's noun; each is built when a text first needs it."""

from __future__ import annotations

import functools
import re

from ...values.numbers.patterns import BLANK, END, any_of
from .meeting_words import DESCRIBING, HEADS

#: What stands behind "on" and is no topic.
_MONTHS_AND_DAYS = (
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August "
    "September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec"
)
_QUOTE = "[\"'\u2018\u2019\u201c\u201d]?"
#: A word of a proper name.
_CAPITAL = (
    rf"(?:(?:[A-Z]\.){{2,4}}(?:[-\u2010-\u2013](?:(?:[A-Z]\.){{2,4}}|[A-Z]\w{{0,30}}))?"
    rf"|(?!(?:{'|'.join(_MONTHS_AND_DAYS.split())})\b)[A-Z\u00c0-\u00de][\w&+/\u2010-\u2013-]{{0,40}}+"
    r"(?:\.(?:[A-Z]\.){1,3})?(?:['\u2019](?=\s))?"
    rf"|{_QUOTE}2\+2{_QUOTE})"
)
_NAME = rf"{_CAPITAL}(?:(?:{BLANK}(?:of|for|the|to)){{0,2}}{BLANK}{_CAPITAL}){{0,6}}"
#: A list is one only where "and" closes it: "on Trade, Economic and Cultural Cooperation", but "on Trade, India said".
_TOPIC = rf"{_NAME}(?:(?:,{BLANK}{_NAME}){{0,6}},?{BLANK}(?:and|&){BLANK}{_NAME}){{0,2}}"
_COOPERATION = (
    rf"(?:[a-z]+(?:-[a-z]+)?{BLANK}(?:and{BLANK})?){{0,4}}"
    r"(?:cooperation|co-operation|security|relations|affairs|issues|counter-?terrorism)\b"
)


@functools.cache
def _word() -> str:
    small = any_of([*DESCRIBING, *HEADS])
    return rf"(?:{_CAPITAL}|(?:(?i:{small}){END}['\u2019]?|\d{{1,3}}(?:st|nd|rd|th)))"


@functools.cache
def of_a_body() -> re.Pattern[str]:
    """Match what a session is of.

    >>> of_a_body().match(" of the Joint Working Group in Delhi")["body"]
    'Joint Working Group'
    """
    article = rf"(?:(?:the|its|their|a){BLANK})?"
    joined = rf"(?:{BLANK}(?:(?:of|and|&|the|for){BLANK}){{0,2}}{_word()}){{0,12}}"
    return re.compile(rf"{BLANK}of{BLANK}{article}(?P<body>{_word()}{joined})")


@functools.cache
def on_a_topic() -> re.Pattern[str]:
    """Match what a commission is on.

    >>> on_a_topic().match(" on Trade and Economic Cooperation, India said").group()
    ' on Trade and Economic Cooperation'
    """
    named = rf"(?:on|for(?!{BLANK}(?:Prime|President|PM|Mr)\b)){BLANK}(?:the{BLANK})?{_TOPIC}"
    return re.compile(rf"{BLANK}(?:{named}|on{BLANK}(?:the{BLANK})?{_COOPERATION})")


@functools.cache
def leading_on() -> re.Pattern[str]:
    """Match words of a title up to another noun of a meeting.

    >>> leading_on().match(" ministerial dialogue") is not None
    True
    """
    letters = r"(?:\s\([A-Z][\w&]{1,15}\))?"
    return re.compile(rf"{_QUOTE}{letters}(?:{BLANK}{_word()}){{0,5}}{BLANK}(?i:{any_of(HEADS)}){END}")


@functools.cache
def next_noun() -> re.Pattern[str]:
    """Match another noun of a meeting right behind.

    >>> next_noun().match(" meeting") is not None
    True
    """
    return re.compile(rf"(?:{BLANK}|-)(?i:{any_of(HEADS)}){END}")
