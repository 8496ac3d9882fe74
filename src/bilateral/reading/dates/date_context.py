"""What stands around a date in prose, and whether it is one there: numbers, names, events, days that recur."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import repeat

import attrs

from ...language.grammar.calendar_words import APOSTROPHES, DASHES, OTHER_MONTHS, SEASON_NUMBERS, month_of
from ...language.grammar.date_parts import Date, Fiscal, Form, Phrase, Told, Unit
from ...language.grammar.date_point import point_at
from ...language.grammar.small_numbers import NUMBER_WORDS
from ...language.grammar.term import UNITS_OF_TIME
from ...language.lexicon.context import words_of
from .bare_years import counts, is_numbered, is_year
from .months_alone import is_month
from .verbs import is_past_verb

#: No date begins directly behind these.
_GLUED = frozenset("_#$\u20b9\u20ac\u00a3`@&=")
_PREFIXES = frozenset(("mid", "pre", "post", "early", "late", "end"))


@attrs.frozen(eq=False)
class Context:
    """What stands around the dates of a text."""

    told: Told

    def may_begin(self, place: int) -> bool:
        """Tell whether a date may begin at a token: not within a word, a number or a path."""
        told, tokens = self.told, self.told.tokens
        if not place or tokens.starts[place] > tokens.ends[place - 1]:
            return True
        before = told.word[place - 1]
        if before[-1].isalnum() or before in _GLUED:
            return False
        if before == "/" and month_of(told.word[place + 1]) and len(told.word[place - 2]) == len("1959"):
            return True  # 24 Nov 1959/6 Jan 1960
        if before in ".,-/:\u2013" and told.is_glued(place - 1) and told.word[place - 2][-1:].isdecimal():
            return self._is_whole_day(place)
        if before in DASHES and told.is_glued(place - 1) and told.word[place][0].isalpha():
            is_aside = before == "\u2014"  # "the talks\u2014December 6, 2021\u2014failed"
            return is_aside or told.word[place - 2] in _PREFIXES or month_of(told.word[place - 2]) is not None
        return True

    def _is_whole_day(self, place: int) -> bool:
        """Whether a whole day stands in a path: "/deal-2025-01-22/"."""
        words = self.told.words[place : place + 5]
        return len(words) == 5 and len(words[0]) == 4 and words[1] == words[3] and words[1] in "-/."

    def is_date(self, phrase: Phrase) -> bool:
        """Tell whether a phrase is one of dates, and nothing that only looks so."""
        if (
            phrase.is_cut_short
            and self.told.is_glued(phrase.first)
            and self.told.word[phrase.first - 1] in DASHES | {"/", "."}
        ):
            return False
        return all(map(self._is_one, phrase.dates, repeat(phrase)))

    def _is_one(self, date: Date, phrase: Phrase) -> bool:
        if date.unit is Unit.YEAR:
            return not self._is_bare(date) or self._is_year(date, phrase)
        if date.unit is Unit.MONTH and self.told.word[date.first + 1] == "/":
            return not is_numbered(self.told, date.first)  # case 1998/12
        if date.unit is Unit.OTHER and self._is_of_its_age(date):
            return False
        if date.is_told or date.short is not None:
            return True
        if date.unit is Unit.MONTH:
            return self._is_month(date, phrase)
        return date.unit is not Unit.DAY or not self._is_event(date)

    def _is_of_its_age(self, date: Date) -> bool:
        """Tell whether a century is counted from when something began: "the club is in its second century"."""
        is_early = date.edtf.startswith("0") and self.told.word[date.behind - 1] == "century"
        return is_early and self.told.word[date.first - 1] in _OWNERS

    def _is_bare(self, date: Date) -> bool:
        """Tell whether a year is a number of four digits, and no word or era says that it is a year."""
        word = self.told.word[date.behind - 1]
        before = self.told.word[date.behind - 2] if date.behind - 1 > date.first else ""
        return len(word) == 4 and word.isdecimal() and before not in _BEFORE_TOLD_YEARS

    def _is_year(self, date: Date, phrase: Phrase) -> bool:
        told, number = self.told, date.behind - 1
        if told.word[number - 1] in OTHER_MONTHS:
            return False
        if phrase.is_cut_short:
            return not is_numbered(told, phrase.first)
        is_joined = len(phrase.members) > 1
        if is_joined and phrase.form is not Form.LIST:
            if told.word[phrase.dates[0].behind] == "/" and _is_of_a_file(told, phrase):
                return False
            # What is joined to another year is one, unless something is counted behind.
            return date is not phrase.dates[-1] or not counts(told, number, is_listed=True)
        if phrase.lead and phrase.lead[0] >= date.behind:
            return True
        is_estimated = "~" in date.sign and told.word[date.first - 1] in _BEFORE_ESTIMATES
        if is_estimated or (phrase.lead and phrase.lead[1] - phrase.lead[0] > 1):
            return not counts(told, number, is_listed=True)
        return is_year(told, number, is_listed=is_joined or self._is_listed(number))

    def _is_listed(self, place: int) -> bool:
        before = self.told.word[place - 2]
        return self.told.word[place - 1] in _LISTS and len(before) == 4 and before.isdecimal()

    def _is_month(self, date: Date, phrase: Phrase) -> bool:
        name = date.first
        while not month_of(self.told.word[name]):
            name += 1
        is_with_a_year = len(phrase.members) > 1 and phrase.dates[-1].is_told
        return (is_with_a_year and not self.told.is_small(name)) or is_month(self.told, name)

    def is_change(self, phrase: Phrase) -> bool:
        """Tell whether two dates are those of a change: "postponed from 2020 to 2021"."""
        if self.told.word[phrase.first] != "from":
            return False
        return _is_moved(self.told, phrase.first - 1) or self.told.word[phrase.first - 2] == "brought"

    def is_until_another(self, phrase: Phrase) -> bool:
        """Tell whether the first of two dates belongs to a noun: "by the protocol of 5 May 1999 until 2004"."""
        if self.told.word[phrase.dates[-1].first - 1] not in ("until", "till"):
            return False
        before = self.told.word[phrase.first - 1]
        return before == "dated" or (before == "of" and self.told.word[phrase.first - 2] not in _OF_SOME_TIME)

    def recurs(self, phrase: Phrase) -> bool:
        """Whether a day comes each year: "every 1 October", "from June to September each year"."""
        for date in phrase.dates:
            if date.is_told:
                return False
        word = self.told.word
        before = phrase.first - 1 - (word[phrase.first - 1] in ("in", "on"))
        here = phrase.behind + (word[phrase.behind] in ("of", "in"))
        # "Rs 6,000 each by 15 November" says each of them, and no day of each year.
        is_each = phrase.lead is None and word[phrase.first - 1] in ("every", "each", "annual")
        if is_each or word[before] in _YEARLY or word[here] in _YEARLY:
            return True
        if word[before] == "year" and word[before - 1] in ("every", "each"):
            return True
        return word[here] in ("every", "each") and word[here + 1] in _RECURRING

    def _is_event(self, date: Date) -> bool:
        """Whether a day names what happened on it: "the September 11 attacks" are not of the report's year."""
        told, here = self.told, date.behind
        most = 3 if told.word[date.first - 1] == "the" else 1
        for place in range(here, here + most):
            if told.word[place] in _EVENTS:
                return True
            if not told.word[place][:1].isalnum():
                return False
        return False

    def without_noun(self, phrase: Phrase) -> Phrase:
        """Leave a bound away where the date belongs to a noun: "by the 2002 pact" bounds nothing."""
        dates, told = phrase.dates, self.told
        if phrase.lead is None or phrase.lead[0] != phrase.first or len(dates) != 1:
            return phrase
        date, lead = dates[0], told.word[phrase.first]
        if (lead == "from" and _is_origin(told, phrase)) or (lead == "through" and _is_throughout(told, phrase)):
            return self._alone(date)
        if self.begins_something(phrase.first):
            return self._alone(date)
        if date.part or date.unit not in (Unit.YEAR, Unit.DAY, Unit.MONTH):
            return phrase
        is_owner = told.word[phrase.behind] in APOSTROPHES and told.word[phrase.behind + 1] == "s"
        # "30 days after 1 March" is counted from that day.
        count = told.word[phrase.first - 2 - (told.word[phrase.first - 2] == ")")]  # ninety (90) days before
        is_counted = count[:1].isdecimal() or count in NUMBER_WORDS or count == "a"
        # "The five years until 2028" are counted from then, "another five years until 2028" last so long.
        is_lasting = lead in ("until", "till") and told.word[phrase.first - 3] != "the"
        is_rate = told.word[phrase.first - 3] in ("every", "each")  # "every two years since 1997"
        is_counted = is_counted and not (is_lasting or is_rate or lead == "by")  # "5 bcm a year by 2030"
        is_owner = is_owner or (is_counted and told.word[phrase.first - 1] in UNITS_OF_TIME)
        return self._alone(date) if is_owner or is_of_a_noun(told, phrase) else phrase

    def begins_something(self, place: int) -> bool:
        """Tell whether something begins on the date behind a bound: "a visit starting 3 May", but "starting from"."""
        word = self.told.word
        return word[place] in _BEGINNING and word[place + 1] != "from" and word[place - 1].isalpha()

    def in_full(self, phrase: Phrase) -> Phrase:
        """Take in the article of a decade, and read the second of "fiscal years 2022 and 2023" as the first."""
        if phrase.form is not Form.DATE:
            return phrase
        date, told = phrase.dates[0], self.told
        if date.unit not in (Unit.OTHER, Unit.YEAR):
            return phrase
        if date.unit is Unit.OTHER and told.word[date.first][0].isdecimal() and told.word[date.behind - 1] == "s":
            first = date.first - (told.word[date.first - 1] == "the")
            return phrase._replace(first=first)
        if date.unit is Unit.YEAR and self._is_listed_fiscal(date.behind - 1) and self._is_bare(date):
            fiscal = Fiscal(f"FY{told.word[date.behind - 1]}")
            return phrase._replace(members=(date._replace(unit=Unit.PART, year=None, fiscal=fiscal),))
        return phrase

    def _is_listed_fiscal(self, place: int) -> bool:
        here = place - 1
        if self.told.word[here] not in _BEFORE_LISTED:
            return False
        while place - here < _LONGEST_LIST and (
            self.told.word[here] in (",", "and", "or", "to") or self.told.word[here].isdecimal()
        ):
            here -= 1
        word = self.told.word[here]
        return word == "fys" or (word == "years" and self.told.word[here - 1] in ("fiscal", "financial"))

    def _alone(self, date: Date) -> Phrase:
        first = date.first + (
            self.told.word[date.first] in ("the", "a", "an") and self.told.word[date.first + 1] != "."
        )
        return Phrase(first, date.behind, Form.DATE, (date._replace(first=first),))


def _is_of_a_file(told: Told, phrase: Phrase) -> bool:
    """Tell whether two numbers with a slash are those of a file or a case: "file 1995/2001", "O.A. 1234/2015"."""
    first, last = (date.year or 0 for date in phrase.dates[:2])
    return is_numbered(told, phrase.first) or last - first > _MOST_YEARS_OF_A_SLASH


#: Nobody writes so many years with a slash.
_MOST_YEARS_OF_A_SLASH = 100


def is_of_a_noun(told: Told, phrase: Phrase) -> bool:
    """Tell whether a date belongs to what is named behind it: "the May 2 ceasefire", "a June 25 vote"."""
    date = phrase.dates[0]
    articles = ("the", "a", "an")
    first = date.first if told.word[date.first] in articles else date.first - 1
    if told.word[first] not in articles or told.word[first + 1] == ".":  # "A.D." has no article
        return False
    noun = told.word[phrase.behind]
    return noun.isalpha() and noun not in _NO_NOUNS and not told.is_glued(phrase.behind)


def _is_origin(told: Told, phrase: Phrase) -> bool:
    """Tell whether "from" says of when something is, not since when: "dates from 1850", "fell in 2021 from 2020"."""
    before = phrase.first - 1
    if told.word[before] in _OF_AN_AGE or (told.word[before] == "back" and told.word[before - 1] in _OF_AN_AGE):
        return True
    is_moved = _is_moved(told, before)  # "it slipped from 2020", but "from 2020 to 2021" is told by is_change
    return (
        is_moved
        or _is_compared(told, phrase.first)
        or any(behind == phrase.first for behind in _ends_of_dates(told, phrase))
    )


def _is_moved(told: Told, place: int) -> bool:
    return told.word[place] in _MOVED or (told.word[place] == "off" and told.word[place - 1] in _PUT)


_PUT = frozenset(("put", "puts", "putting"))


def _is_compared(told: Told, place: int) -> bool:
    """Tell whether "from" says what something changed from: "rose 4 per cent from May", "eased sharply from May"."""
    before = told.word[place - 1]
    if before not in _MEASURES_OF_CHANGE and not before.endswith("ly"):
        return False
    if before in ("up", "down") and told.word[place - 2] in _GO:
        return False  # "fares go up from 1 September"
    changes = _CHANGES.intersection(told.words[max(0, place - _FEW_OF_A_CHANGE) : place])
    return any(word in ("up", "down") or is_past_verb(word) for word in changes)


_GO = frozenset(("go", "goes", "come", "comes"))


def _is_throughout(told: Told, phrase: Phrase) -> bool:
    """Tell whether "through" says during all of it, as of a decade: "through the 1950s"."""
    date = phrase.dates[0]
    is_decade = date.unit is Unit.OTHER and told.word[date.behind - 1] == "s"
    return is_decade and told.word[phrase.first - 2] != "from"


def _ends_of_dates(told: Told, phrase: Phrase) -> Iterator[int]:
    """Give where dates of the same kind end that begin a few tokens before: what is compared with them."""
    date = phrase.dates[0]
    for place in range(max(0, phrase.first - _FEW_OF_A_DATE), phrase.first):
        found = point_at(told, place) if told.word[place - 1] in ("in", "for", "during") else None
        if found and found.unit is date.unit and found.is_told:
            yield found.behind


#: What says by how much something changed, and how many words it has.
_MEASURES_OF_CHANGE = frozenset(("%", "cent", "percent", "pct", "pc", "points", "up", "down"))
_CHANGES, _FEW_OF_A_CHANGE = words_of("change"), 6
#: So many tokens a year, a month or a fiscal year has.
_FEW_OF_A_DATE = 6
#: So many tokens make up a list of fiscal years.
_LONGEST_LIST = 8
#: A year needs no other sign behind these; an estimated one behind those.
_BEFORE_TOLD_YEARS = frozenset(("year", "ad", "anno", "domini", "lord", "cy", "."))
_BEFORE_ESTIMATES = frozenset(("in", "since", "from", "until", "by", "to"))
_OWNERS = words_of("owner")
_BEGINNING = frozenset(("starting", "beginning"))
_LISTS = frozenset((",", "and", "or", "to", "-", "\u2013", "&"))
_YEARLY = frozenset(("annually", "yearly"))
_RECURRING = frozenset(("year", "calendar", *SEASON_NUMBERS))
_BEFORE_LISTED = frozenset((",", "and", "or", "to", "fys", "years"))
_OF_AN_AGE, _OF_SOME_TIME, _MOVED = words_of("dates from"), words_of("of some time"), words_of("moved")
#: Words that stand behind a date and don't name what it is said of.
_NO_NOUNS = words_of("no noun")
_EVENTS = words_of("event of a day")
