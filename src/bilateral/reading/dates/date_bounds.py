"""The words before a date that say how it is meant: early, the end of; by, until, since; around."""

from __future__ import annotations

import re
from functools import cache

import attrs

from ...values.dates.period import Period
from ...values.dates.possible_days import Precision
from ...values.dates.when import When
from ..found import Words
from .calendar_in_prose import DAY, DAY_IN_WORDS
from .date_mention import DateMention, Kind
from .date_spans import parsed, since, until
from .telling import Telling

#: Farther before a date nobody looks for the words that qualify it.
_REACH = 36


def with_part(telling: Telling, mention: DateMention) -> DateMention:
    """Take in the words that say which part of a year, month or week is meant; they are its cue.

    >>> early = with_part(Telling("in early 2021"), DateMention(9, 13, Kind.YEAR, When("2021")))
    >>> early.start, early.cue
    (3, Words(text='early', start=3, end=8))
    """
    names_day = mention.kind is Kind.YEARLESS and any(sign.isdecimal() for sign in mention.words(telling.text))
    if names_day or mention.kind in (Kind.DAY, Kind.NUMERIC):
        return _with_short_weekday(telling, mention)
    text, start = telling.text, mention.start
    last = text[max(0, start - 6) : start].replace("\n", " ").rstrip(" -").rpartition(" ")[2].lower()
    if last == "of" and mention.kind is Kind.CALLED and (whole := _day_of_called_month(text, mention)):
        return whole
    if last == "of" and mention.kind in (Kind.MONTH, Kind.YEARLESS) and (whole := _day_in_words(text, mention)):
        return whole
    if last[-4:] not in _LAST_WORDS:
        return _with_article(text, mention)
    found = _part().search(text, max(0, start - _REACH), start)
    if not found or (found["called"] and mention.kind is not Kind.CALLED):
        return _with_article(text, mention)
    if mention.kind is Kind.WEEKDAY and found["part"].lower() not in ("early", "late"):
        return mention
    cue = Words.of(text, found.start("part"), found.end("part"))
    return attrs.evolve(mention, start=cue.start, cue=cue, said=mention.words(text))


#: The ends of the last word before a date that may qualify it.
_LAST_WORDS = {"arly", "late", "mid", "of", "the", "in", "end", "lier", "ater", "on", "he", "n", "f"}


@cache
def _part() -> re.Pattern[str]:
    half = r"(?:latter|later|early|first|second) (?:part|half)"
    week = r"(?:first|second|third|fourth|last) (?:week|fortnight|days?)"
    of = rf"(?:end|beginning|start|close|middle|turn|{half}|{week}) of"
    return re.compile(
        rf"(?i)\b(?:(?P<part>early(?: in)?|late(?: in)?|mid|{of}|end|(?P<called>earlier|later))(?:\s|-)(?:the\s)?)$"
    )


def _day_in_words(text: str, mention: DateMention) -> DateMention | None:
    """Take in a day whose number is in words: "the sixth day of December 2021"."""
    found = _ordinal_day().search(text, max(0, mention.start - _REACH), mention.start)
    if not found:
        return None
    words = f"{found['day']} of {mention.words(text)}"
    if mention.kind is Kind.YEARLESS:
        return attrs.evolve(mention, start=found.start("day"), said=words)
    return attrs.evolve(mention, start=found.start("day"), kind=Kind.DAY, value=parsed(words))


def _day_of_called_month(text: str, mention: DateMention) -> DateMention | None:
    """Take in a day that leans on a month told from the report's: "the 20th of next month"."""
    found = _ordinal_day().search(text, max(0, mention.start - _REACH), mention.start)
    if not found or not isinstance(mention.value, When) or mention.value.precision is not Precision.MONTH:
        return None
    value = parsed(f"{found['day']} of {mention.value.in_words()}")
    return attrs.evolve(mention, start=found.start("day"), kind=Kind.DAY, value=value)


@cache
def _ordinal_day() -> re.Pattern[str]:
    return re.compile(rf"\b(?P<day>{DAY_IN_WORDS}|{DAY})\s(?:day\s)?of\s(?:the\smonth\sof\s)?$")


def _with_article(text: str, mention: DateMention) -> DateMention:
    """Take in the article of a decade: "the 1990s"."""
    start = mention.start
    is_decade = mention.kind is Kind.YEARS and text[mention.end - 1] == "s" and text[start].isdecimal()
    if is_decade and text[max(0, start - 4) : start].lower() == "the ":
        return attrs.evolve(mention, start=start - 4)
    return mention


def _with_short_weekday(telling: Telling, mention: DateMention) -> DateMention:
    start = mention.start
    found = _short_weekday().search(telling.text, max(0, start - 8), start) if start > 3 else None
    if not found and _is_range_in_words().search(telling.text, start, mention.end):
        found = _from().search(telling.text, max(0, start - 10), start)
    return attrs.evolve(mention, start=found.start(), said=mention.words(telling.text)) if found else mention


@cache
def _is_range_in_words() -> re.Pattern[str]:
    return re.compile(r"\s(?:to|till|until|through)\s")


@cache
def _from() -> re.Pattern[str]:
    return re.compile(r"\b(?:[Ff]rom|[Bb]etween)\s(?:the\s)?$")


@cache
def _short_weekday() -> re.Pattern[str]:
    return re.compile(r"\b(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)[.,]{1,2}\s$")


def bounded(telling: Telling, mention: DateMention) -> DateMention:
    """Make the period that "by", "until" and "since" say, and the estimate that "around" says.

    A season has no first or last day that all agree upon, so that it stays as it is, with those words as its cue.

    >>> by = bounded(Telling("by 2022"), DateMention(3, 7, Kind.YEAR, When("2022")))
    >>> by.start, str(by.value), str(bounded(Telling("2022 onwards"), DateMention(0, 4, Kind.YEAR, When("2022"))).value)
    (0, '../2022', '2022/..')
    """
    text, value = telling.text, mention.value
    if value is None:
        return mention
    if onwards := _onwards().match(text, mention.end):
        return _onward(text, mention, value, onwards.end())
    last = text[max(0, mention.start - 8) : mention.start].replace("\n", " ").rstrip().rpartition(" ")[2].lower()
    if last not in _LAST_OF_BOUND:
        return mention
    found = _bound().search(text, max(0, mention.start - _REACH), mention.start)
    if not found:
        return mention
    if mention.kind is Kind.SEASON:
        return attrs.evolve(mention, cue=mention.cue or Words.of(text, found.start(), found.end("word")))
    return _with_bound(text, mention, value, found)


_LAST_OF_BOUND = {
    "since",
    "by",
    "until",
    "till",
    "through",
    "to",
    "upto",
    "than",
    "around",
    "about",
    "circa",
    "the",
    "year",
    "c.",
    "ca.",
}


def _with_bound(text: str, mention: DateMention, value: When | Period, found: re.Match[str]) -> DateMention:
    word = " ".join(found["word"].lower().split())
    if word in _ESTIMATES:
        if word == "about" and not _INEXACT.search(text[max(0, found.start() - 8) : found.start()].lower()):
            return mention
        if not isinstance(value, When) or not value.edtf[-1].isalnum() or mention.kind in (Kind.WEEKDAY, Kind.CALLED):
            return mention
        cue = mention.cue or Words.of(text, found.start("word"), found.end("word"))
        return attrs.evolve(mention, start=found.start(), value=When(f"{value.edtf}~"), cue=cue)
    if word == "by" and text[mention.end : mention.end + 2] in ("'s", "\u2019s", "\u00b4s"):  # hit by Sunday's storm
        return mention
    if (
        word == "by"
        and mention.kind is Kind.YEAR
        and _ROSE.search(text[max(0, found.start() - 12) : found.start()].lower())
    ):
        return mention
    if word == "through" and mention.kind not in (Kind.DAY, Kind.MONTH, Kind.YEAR, Kind.WEEKDAY):
        return mention  # "through the 1990s" is all of them
    period = since(value) if word == "since" else until(value)
    return attrs.evolve(mention, start=found.start(), value=period) if period else mention


_ESTIMATES = {"around", "about", "circa", "c.", "ca."}

#: "In about 1990" is an estimate; "a film about 1971" isn't.
_INEXACT = re.compile(r"\b(?:in|since|from|until|till|by|or|to|of)\s$")

#: What rises by 2024 rises by that number, as soon as nothing stands between.
_ROSE = re.compile(r"\b(?:rose|risen|up|down|fell|fallen|grew|increased|decreased|cut|reduced) $")


def _onward(text: str, mention: DateMention, value: When | Period, end: int) -> DateMention:
    period = since(value)
    lead = re.search(r"(?i)\bfrom (?:the )?$", text[max(0, mention.start - 10) : mention.start])
    start = mention.start - len(lead[0]) if lead else mention.start
    return attrs.evolve(mention, start=start, end=end, value=period) if period else mention


@cache
def _onwards() -> re.Pattern[str]:
    return re.compile(r",?\s(?:onwards?|and beyond)\b")


@cache
def _bound() -> re.Pattern[str]:
    return re.compile(
        r"(?i)\b(?P<word>since|by|until|till|(?<!way\s)(?<!half\s)(?<!all\s)(?<!right\s)(?-i:through)|up\sto|upto|(?:no|not)\slater\sthan|around|about|circa|ca?\.)\s"
        r"(?:the\s)?(?:(?:calendar\s)?year\s)?$"
    )
