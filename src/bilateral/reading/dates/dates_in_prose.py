"""The dates and periods that a text states, and where."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from ...language.grammar.calendar_words import APOSTROPHES, MONTHS, WEEKDAYS, WHOLE_WEEKDAYS, month_of
from ...language.grammar.date_bound import lead_at
from ...language.grammar.date_joints import behind_to
from ...language.grammar.date_parts import Date, Form, Phrase, Told, Unit
from ...language.grammar.date_point import ESTIMATE_BEGINS, PART_BEGINS
from ...language.grammar.dates_in_a_row import day_alone
from ...language.grammar.day import BEHIND_WEEKDAYS, date_at
from ...language.grammar.period import phrase_at
from ...language.grammar.shortened import with_year
from ...language.scanner import Tokens
from ...values.countries.country import Country, country_code
from ...values.dates.dated import of_kind
from ...values.dates.period import Boundary, Period
from ...values.dates.possible_days import Precision
from ...values.dates.said_dates import DateOrder, checked_order
from ...values.dates.when import When
from ..found import Ambiguous, Found, Words
from ..kinds import DATE, are_of_kind, joined_lines
from ..spans import Spans
from .date_context import Context
from .date_tokens import order_in, places_of_dates
from .listed_dates import each_alone, in_one_year, lack_their_year, without_last
from .mention import Mention
from .phrase_values import period_or_none, value_of, when_or_none
from .relative_days import BEGINS, PARTS
from .relative_mentions import day_of_a_letter, is_weekday, relative_at
from .short_years import in_both_orders, with_whole_years
from .telling import Telling
from .years_behind import up_to_relative, with_year_behind
from .years_meant import year_meant

#: What would tell two readings of a day in digits apart.
PROBLEM = "day or month first; nothing else in the text tells which"


def find_dates(
    tokens: Tokens,
    taken: Spans,
    *,
    published: When | None = None,
    country: Country | str = "IN",
    date_order: DateOrder | None = None,
) -> Iterator[Found[When] | Found[Period] | Ambiguous]:
    """Find the dates of a text, and the periods that it bounds or counts: quarters, fiscal years, ranges.

    What is told from the day of the report ("on Monday", "last year", "in June") is found only where that day is
    known. A weekday is of the seven days that end with the report's own, or begin with it where the sentence
    speaks of what is to come. A month or day without its year is the nearest, unless its own verb says otherwise.

    Args:
        tokens: The text, cut.
        taken: What is spoken for: no date is found there.
        published: The day of the report, as exactly as it is known.
        country: The country whose fiscal years "FY22" and the like mean.
        date_order: Which number of 06/12/2021 is which: "dmy", "mdy" or "ymd".

    Raises:
        WrongType: What came as the day of the report is no `When`, or the order is none of these.
        UnknownCountry: There is no such country.

    >>> from bilateral.reading.cut import cut
    >>> for found in find_dates(cut("signed on Monday, valid from 2021-31"), Spans(), published=When("2021-12-06")):
    ...     print(found.text, found.value)
    Monday 2021-12-06
    2021-31 2021/2031
    """
    day = None if published is None else of_kind(published, When, "find_dates(published=)")
    order = checked_order(date_order, "read")
    tokens = joined_lines(tokens)
    anchors = places_of_dates(tokens, are_of_kind(tokens, DATE))
    told = Told(tokens, is_prose=True, date_order=order or order_in(tokens, anchors))
    return _Reader(Telling(told, day, country_code(country)), taken).finds(anchors)


def _found(tokens: Tokens, mention: Mention, start: int, end: int) -> Found[When] | Found[Period] | Ambiguous | None:
    words = tokens.text[start:end]
    if mention.readings:
        return Ambiguous(mention.readings, words, start, end, mention.problem)
    cue = Words.of(tokens.text, *tokens.place(*mention.cue)) if mention.cue else None
    if isinstance(mention.value, When):
        return Found(mention.value, words, start, end, cue)
    return Found(mention.value, words, start, end, cue) if mention.value else None


@attrs.frozen(eq=False)
class _Reader:
    """One text being read."""

    telling: Telling
    taken: Spans
    told: Told = attrs.field(init=False)
    context: Context = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "told", self.telling.told)
        object.__setattr__(self, "context", Context(self.told))

    def finds(self, anchors: list[int]) -> Iterator[Found[When] | Found[Period] | Ambiguous]:
        behind, past = 0, 0
        last: Mention | None = None
        for place in anchors:
            if place < behind:
                continue
            behind = place + 1
            for mention in self._at(place, last):
                if mention.first < past:
                    continue
                past = mention.behind
                behind = max(behind, past)
                start, end = self.told.tokens.place(mention.first, mention.behind)
                # A whole day may stand in what is spoken for, as in the path of an address.
                if self.taken.touch(start, end) and not _is_iso(self.told.words[mention.first : mention.behind]):
                    continue
                last = mention if mention.value else last
                if found := _found(self.told.tokens, mention, start, end):
                    yield found

    # One place ---------------------------------------------------------------------------------------------

    def _at(self, place: int, last: Mention | None) -> Iterable[Mention]:
        """Read what begins at a token."""
        if not self.context.may_begin(place):
            return ()
        word = self.told.word[place]
        if self._may_begin_phrase(place, word):
            phrase = phrase_at(self.told, place)
            if phrase and (found := self._of_phrase(phrase)):
                return found
            if phrase and phrase.lead and phrase.first < phrase.dates[0].first and phrase.form is not Form.SPAN:
                return ()  # the date itself begins further on
            if day := self._day_of_month_called(place):
                return (day,)
        mention = self._by_the_report(place, word, last)
        return (mention,) if mention else ()

    def _may_begin_phrase(self, place: int, word: str) -> bool:
        """Tell at a glance whether more than what is told from the report's day may begin with a word."""
        if word not in WHOLE_WEEKDAYS:
            return word not in _BEGIN_RELATIVE_ALONE
        behind = self.told.word[place + 1]
        return behind in BEHIND_WEEKDAYS or behind[:1].isdecimal()

    def _of_phrase(self, phrase: Phrase) -> list[Mention]:
        dates = phrase.dates
        if phrase.form is Form.DATE and not phrase.lead and self._is_plain(dates[0]):
            return [Mention(phrase.first, phrase.behind, when_or_none(dates[0].edtf), cue=self._cue(dates))]
        if self.context.recurs(phrase):
            return [Mention(phrase.first, phrase.behind)]
        if phrase.form is Form.SPAN and self.context.is_change(phrase):
            return self._of_each([Phrase(date.first, date.behind, Form.DATE, (date,)) for date in dates])
        if not self.context.is_date(phrase):
            is_of_its_year = lack_their_year(phrase)
            if phrase.form is Form.LIST and is_of_its_year:
                return self._of_phrase(without_last(phrase))
            is_event = phrase.form is Form.DATE and is_of_its_year and phrase.dates[0].unit is Unit.DAY
            return [Mention(phrase.first, phrase.behind)] if is_event else []  # the 6 December attack
        if phrase.form is Form.SPAN and self.context.is_until_another(phrase):
            first, last = dates
            bound = phrase_at(self.told, last.first - 1)
            alone = self._of_one(Phrase(first.first, first.behind, Form.DATE, (first,)))
            return alone + (self._of_one(bound) if bound else [])
        if phrase.form is not Form.LIST:
            return self._of_one(phrase)
        whole = in_one_year(self.telling, phrase)
        return [mention for each in each_alone(whole) for mention in self._of_one(each)]

    def _is_plain(self, date: Date) -> bool:
        """Tell whether a date is a day or a month with its year, which nothing around makes anything else."""
        if date.year is None or date.why or date.short is not None:
            return False
        return date.unit is Unit.DAY or (date.unit is Unit.MONTH and self.told.word[date.first + 1] != "/")

    def _of_each(self, phrases: list[Phrase]) -> list[Mention]:
        return [mention for phrase in phrases for mention in self._of_phrase(phrase)]

    def _of_one(self, phrase: Phrase) -> list[Mention]:
        if phrase.lead:
            phrase = self.context.without_noun(phrase)
        if phrase.form is Form.DATE:
            phrase = self.context.in_full(phrase)
        is_told, is_short, dates = True, False, phrase.dates
        for date in dates:
            if date.why:
                return self._doubtful(phrase, date)
            is_told, is_short = is_told and date.is_told, is_short or date.short is not None
        if is_short:
            return self._with_short_years(phrase)
        if is_told:
            return [Mention(phrase.first, phrase.behind, value_of(phrase, self.telling.country), cue=self._cue(dates))]
        return [self._yearless(phrase)]

    def _with_short_years(self, phrase: Phrase) -> list[Mention]:
        whole = with_whole_years(self.telling, phrase)
        if whole is None:
            return [Mention(phrase.first, phrase.behind)]  # a year of two digits, of a report without its day
        if either := in_both_orders(self.told, whole):
            return self._doubtful(whole, either)
        if all(date.is_told for date in whole.dates):
            return [
                Mention(whole.first, whole.behind, value_of(whole, self.telling.country), cue=self._cue(whole.dates))
            ]
        return [self._yearless(whole)]

    def _doubtful(self, phrase: Phrase, date: Date) -> list[Mention]:
        readings = tuple(filter(None, map(when_or_none, date.readings)))
        whole = Mention(phrase.first, phrase.behind)
        if len(readings) > 1:
            place = phrase if phrase.form is Form.DATE else date
            problem = PROBLEM if date.unit is Unit.DAY and not date.is_in_open_years else "ten years or a hundred"
            return [Mention(place.first, place.behind, None, readings, problem)]
        if date.weekday is None or date.year is None or not date.month or not date.day:
            return [whole]
        # Another weekday than that day's: the day alone is what is said twice.
        inner = next((found for place in range(date.first, date.behind) if (found := self._day(place))), None)
        return [Mention(inner.first, inner.behind, when_or_none(inner.edtf)), whole] if inner else [whole]

    def _day(self, place: int) -> Date | None:
        found = date_at(self.told, place)
        return found if found and found.unit is Unit.DAY and found.weekday is None and found.is_told else None

    def _yearless(self, phrase: Phrase) -> Mention:
        """Give a phrase the year that its words or its report have for it."""
        cue = self._cue(phrase.dates)
        if found := with_year_behind(self.telling, phrase):
            return found._replace(cue=cue)
        is_named = phrase.dates[-1].unit is not Unit.PART or any(
            map(month_of, self.told.words[phrase.first : phrase.behind])
        )
        year = year_meant(self.telling, phrase) if is_named else None
        value = value_of(with_year(phrase, year), self.telling.country) if year is not None else None
        return Mention(phrase.first, phrase.behind, value, cue=cue)

    # Values -------------------------------------------------------------------------------------------------

    def _cue(self, dates: tuple[Date, ...]) -> tuple[int, int] | None:
        for date in dates:
            if date.part:
                return date.part
            if date.sign and self.told.word[date.first] in ESTIMATE_BEGINS:
                return date.first, date.first + 1 + (self.told.word[date.first + 1] in (".", "about"))
        return None

    def _day_of_month_called(self, place: int) -> Mention | None:
        """Read "the 20th of next month", and in letters "your Note of the 20th instant"."""
        day = day_alone(self.told, place)
        if day is None or day.day is None:
            return None
        last = day
        for _ in range(_MOST_DAYS):  # the 20th, 21st and 22nd of next month
            following = day_alone(self.told, last.behind + 1) if self.told.word[last.behind] in _ROW else None
            if following is None:
                break
            last = following
        if self.told.word[last.behind] != "of":
            return day_of_a_letter(self.telling, day)
        month = relative_at(self.telling, last.behind + 1) if self.told.word[last.behind + 2] == "month" else None
        if month is None:
            return None
        value = when_or_none(f"{month.value.edtf}-{day.day:02}") if isinstance(month.value, When) else None
        return Mention(place, month.behind if last is day else day.behind, value)

    # What is told from the report's own day ------------------------------------------------------------------

    def _by_the_report(self, place: int, word: str, last: Mention | None) -> Mention | None:
        if word in BEGINS and (found := self._relative(place, last)):
            return found
        if (lead := lead_at(self.told, place)) and (found := self._bounded_relative(place, lead)):
            return found
        if word in ("from", "between"):
            return self._relative_span(place)
        return self._part_of_relative(place) if word in PARTS else None

    def _relative(self, place: int, last: Mention | None) -> Mention | None:
        word = self.told.word[place]
        found = relative_at(self.telling, place)
        if found is None:
            return None
        if word == "previous":
            return self._previous(place, found, last)
        if word in ("ago", "back"):
            return self._with_month_behind(found)
        if word in ("last", "this", "next"):
            return self._with_weekday_or_month(found)
        if word in _WEEKDAYS:
            return self._weekday_of_week(found)
        return found

    def _previous(self, place: int, found: Mention, last: Mention | None) -> Mention:
        """Count "the previous month" from the month that was just named."""
        value = last.value if last else None
        is_near = last is not None and last.behind > self.telling.sentence_from(found.first)
        name = self.told.word[place + 1]
        if not is_near or not isinstance(value, When) or not value.edtf[:4].isdecimal():
            return found
        year, month = int(value.edtf[:4]), value.edtf[5:7]
        if name == "year" and value.precision is not Precision.DAY:
            return found._replace(value=When(f"{year - 1:04}"), readings=())
        if name == "month" and value.precision is Precision.MONTH and month.isdecimal() and int(month) <= len(MONTHS):
            number = year * 12 + int(month) - 2
            return found._replace(value=When(f"{number // 12:04}-{number % 12 + 1:02}"), readings=())
        return found

    def _with_month_behind(self, found: Mention) -> Mention:
        """Take in the month of "three years ago, in June", "last year, in April"."""
        here = found.behind + (self.told.word[found.behind] == ",")
        is_year = isinstance(found.value, When) and found.value.precision is Precision.YEAR
        if not isinstance(found.value, When) or not is_year or self.told.word[here] != "in":
            return found
        month = phrase_at(self.told, here + 1) if month_of(self.told.word[here + 1]) else None
        if month is None or month.form is not Form.DATE or month.dates[0].is_told or month.dates[0].sign:
            return found
        value = value_of(with_year(month, int(found.value.edtf[:4])), self.telling.country)
        return Mention(found.first, month.behind, value) if value else found

    def _with_weekday_or_month(self, found: Mention) -> Mention:
        here = found.behind
        if isinstance(found.value, Period) and is_weekday(self.told, here):
            day = _day_of_week(_WEEKDAYS[self.told.word[here]], found.value)
            return Mention(found.first, here + 1, day) if day else found
        return self._with_month_behind(found)

    def _weekday_of_week(self, found: Mention) -> Mention:
        """Take in the week of "Friday next week", "Monday of this week"."""
        here = up_to_relative(self.told, found.behind)
        if self.told.word[here] not in ("last", "this", "next", "coming") or self.told.word[here + 1] != "week":
            return found
        week = relative_at(self.telling, here)
        if week is None:
            return found
        weekday = _WEEKDAYS[self.told.word[found.first]]
        value = _day_of_week(weekday, week.value) if isinstance(week.value, Period) else None
        return Mention(found.first, week.behind, value)

    def _bounded_relative(self, place: int, lead: tuple[Form, int]) -> Mention | None:
        """Bound what is told from the report's day: "by Monday", "since last year", "till the end of the month"."""
        form, behind = lead
        here = behind + (self.told.word[behind] == "the")
        if self.told.word[here] not in _BEGIN_RELATIVE:
            return None
        found = self._part_or_whole(here, is_limit=form in (Form.UNTIL, Form.BEFORE))
        if form is Form.BEFORE and self.told.word[here] in ("end", "year"):
            form = Form.UNTIL  # before the end of the year, before year-end
        if found is None or found.readings or form in (Form.BEFORE, Form.AFTER):
            return None
        if self.context.begins_something(place):
            return found
        is_owner = self.told.word[found.behind] in APOSTROPHES and self.told.word[found.behind + 1] == "s"
        period = _bounded(form, found.value) if found.value and not is_owner else None
        return found._replace(first=place, value=period) if period else None

    def _part_or_whole(self, place: int, *, is_limit: bool = False) -> Mention | None:
        if self.told.word[place] in PARTS and (found := self._part_of_relative(place)):
            return found
        return relative_at(self.telling, place, is_limit=is_limit)

    def _part_of_relative(self, place: int) -> Mention | None:
        """Read "late Wednesday", "early next year", "the middle of next month"."""
        here = place + 1 + (self.told.word[place + 1] == "of")
        here += self.told.word[here] == "the"
        if self.told.word[here] not in BEGINS:
            return None
        found = relative_at(self.telling, here)
        if self.told.word[place] == "end" and found is None:
            return relative_at(self.telling, place)
        if found is None or (self.told.word[here] in _WEEKDAYS and self.told.word[place] not in ("early", "late")):
            return None
        return found._replace(first=place, cue=(place, here))

    def _relative_span(self, place: int) -> Mention | None:
        """Read "from Monday to Wednesday"."""
        here = place + 1
        if not is_weekday(self.told, here):
            return None
        is_between = (self.told.word[place], self.told.word[here + 1]) == ("between", "and")
        last = here + 2 if is_between else behind_to(self.told, here + 1)
        if not (last and is_weekday(self.told, last)):
            return None
        first = relative_at(self.telling, here, is_from=True)
        if first is None:
            return None
        value = first.value
        days = (_WEEKDAYS[self.told.word[last]] - _WEEKDAYS[self.told.word[here]]) % 7
        if isinstance(value, When) and days:
            value = period_or_none(value.edtf, When.on(value.earliest.add(days=days)).edtf)
        return Mention(place, last + 1, value)


_WEEKDAYS = {name.lower(): number for number, name in enumerate(WEEKDAYS)}
#: What stands between days of one month, and how many more are said in a row.
_ROW, _MOST_DAYS = frozenset((",", "and", "&")), 8
_BEGIN_RELATIVE = BEGINS | PARTS
#: Of what is told from the report's day, the beginnings with which no other date begins.
_BEGIN_RELATIVE_ALONE = BEGINS - PART_BEGINS


def _is_iso(words: list[str]) -> bool:
    return len(words) == 5 and [*map(len, words)] == [4, 1, 2, 1, 2] and words[1] == words[3] and words[1] in "-/."


def _day_of_week(weekday: int, week: Period) -> When | None:
    if isinstance(week.start, Boundary) or not week.start.is_exact:
        return None
    return When.on(week.start.earliest.add(days=(weekday - week.start.earliest.weekday()) % 7))


def _bounded(form: Form, value: When | Period) -> Period | None:
    ends = (value.start, value.end) if isinstance(value, Period) else (value, value)
    if form is Form.SINCE:
        return None if isinstance(ends[0], Boundary) else Period(ends[0], Boundary.OPEN)
    return None if isinstance(ends[1], Boundary) else Period(Boundary.OPEN, ends[1])
