"""The year that words behind a day or month tell: "of that year", "last year", "two years ago"."""

from __future__ import annotations

from ...language.grammar.calendar_words import WHOLE_WEEKDAYS
from ...language.grammar.date_parts import Form, Phrase, Told
from ...language.grammar.shortened import with_year
from ...language.grammar.small_numbers import NUMBER_WORDS
from ...language.grammar.unit import ends_here
from ...language.lexicon.context import words_of
from ...values.dates.period import Period
from ...values.dates.possible_days import Precision
from ...values.dates.when import When
from .mention import Mention
from .phrase_values import value_of
from .relative_days import BEGINS
from .relative_mentions import relative_at
from .telling import Telling
from .years_meant import year_called, year_meant


def with_year_behind(telling: Telling, phrase: Phrase) -> Mention | None:
    """Read a phrase with the words behind it that tell its year; None where none do.

    The value is None where these words mean a year that nothing tells.

    >>> from ...language.grammar.period import phrase_at
    >>> telling = Telling.of("on June 26 last year", When("2021-12-06"))
    >>> phrase = phrase_at(telling.told, 1)
    >>> phrase and with_year_behind(telling, phrase)
    Mention(first=1, behind=5, value=When('2020-06-26'), readings=(), problem='', cue=None)
    """
    told, behind = telling.told, telling.told.word[phrase.behind]
    if behind not in _BEGIN and not behind.isdecimal():
        return None
    if other := year_of_another(told, phrase.behind):
        if phrase.form is Form.SPAN and STEPS[told.word[other[1] - 2]]:
            return Mention(phrase.first, other[1], _into_another_year(telling, phrase, other[1]))
        return Mention(phrase.first, other[1], _in_year(telling, phrase, other[0]))
    here = up_to_relative(told, phrase.behind)
    relative = relative_at(telling, here) or _ago_behind(telling, here)
    if relative and _is_a_year(told, here, relative):
        return Mention(phrase.first, relative.behind, _value_of_called(telling, phrase, relative))
    if behind in ("last", "next") and ends_here(told.tokens, phrase.behind + 1):
        year = year_called(telling, phrase.dates[-1], behind)
        return Mention(phrase.first, phrase.behind + 1, _in_year(telling, phrase, year))
    return None


def _in_year(telling: Telling, phrase: Phrase, year: int | None) -> When | Period | None:
    return None if year is None else value_of(with_year(phrase, year), telling.country)


def year_of_another(told: Told, place: int) -> tuple[int | None, int] | None:
    """Read "of that year", "the following year" behind a day: the year, where another date tells it.

    >>> from ...language.scanner import scan
    >>> tokens = scan("In 1971 they met in May and signed in August of that year")
    >>> year_of_another(Told(tokens, is_prose=True), 10)
    (1971, 13)
    """
    word, here = told.word, place + (told.word[place] == ",")
    here += word[here] in ("of", "in")
    here += word[here] == "the" or (word[here] == "that" and word[here + 1] == "same")
    if word[here] not in STEPS or word[here + 1] != "year":
        return None
    if (word[here - 1] == "the") if word[here] == "that" else (word[here - 1] not in ("the", "that")):
        return None
    return _year_before(told, place, word[here]), here + 2


def _year_before(told: Told, place: int, which: str) -> int | None:
    for here in range(place - 1, max(-1, place - _FEW), -1):
        word = told.word[here]
        if len(word) == 4 and word.isdecimal() and "1000" <= word <= "2199":
            return int(word) + STEPS[which]
    return None


def _into_another_year(telling: Telling, phrase: Phrase, behind: int) -> When | Period | None:
    """Give "1 July to 30 June of the following year" the year of its first day, and the one told from that."""
    first, last = phrase.dates
    year = year_meant(telling, Phrase(first.first, first.behind, Form.DATE, (first,)))
    if year is None:
        return None
    later = year + STEPS[telling.told.word[behind - 2]]
    whole = phrase._replace(members=(first._replace(year=year), last._replace(year=later)))
    return value_of(whole, telling.country)


def up_to_relative(told: Told, place: int) -> int:
    """Step over the words between a date and what is told from the report's day: ", of the".

    >>> from ...language.scanner import scan
    >>> tokens = scan("Friday of last week")
    >>> up_to_relative(Told(tokens, is_prose=True), 1)
    2
    """
    here = place + (told.word[place] == ",")
    here += told.word[here] in ("of", "in")
    return here + (told.word[here] == "the")


def _ago_behind(telling: Telling, place: int) -> Mention | None:
    """Read "two years ago" behind a month."""
    for step in range(2, 5):
        if telling.told.word[place + step] in ("ago", "back"):
            found = relative_at(telling, place + step)
            return found if found and found.first == place else None
    return None


def _is_a_year(told: Told, place: int, relative: Mention) -> bool:
    return told.word[place] not in WHOLE_WEEKDAYS and (
        relative.value is None or isinstance(relative.value, Period) or relative.value.precision is Precision.YEAR
    )


def _value_of_called(telling: Telling, phrase: Phrase, relative: Mention) -> When | Period | None:
    called = relative.value
    if isinstance(called, When) and called.precision is Precision.YEAR:
        return _in_year(telling, phrase, int(called.edtf[:4]))
    if isinstance(called, Period) and isinstance(called.start, When) and called.start.precision is Precision.MONTH:
        return _in_fiscal_year(phrase, called.start)
    return None


def _in_fiscal_year(phrase: Phrase, start: When) -> When | Period | None:
    """Give the months of a part of a fiscal year that is told from the report's."""
    date = phrase.dates[-1]
    if date.months is None:
        return None
    first = int(start.edtf[:4]) * 12 + int(start.edtf[5:7]) - 1 + date.months[0]
    last = first + date.months[1] - 1
    return Period(*(f"{month // 12:04}-{month % 12 + 1:02}" for month in (first, last)))


#: So many tokens before a day the year is looked for that "that year" means.
_FEW = 60
#: So many years on is a year that is called so.
STEPS = {"that": 0, "same": 0, "following": 1, "next": 1, "previous": -1, "preceding": -1}
#: With these words begins what tells the year of a date behind it, besides a number.
_BEGIN = (
    BEGINS | STEPS.keys() | NUMBER_WORDS | {",", "of", "in", "a", "an"}
    | {words.split()[0] for words in words_of("about how long")}
)  # fmt: skip
