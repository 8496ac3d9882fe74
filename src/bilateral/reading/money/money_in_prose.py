"""Amounts of money in running prose: with currency, bounds and qualifier, each at its place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from functools import cache
from typing import TypeAlias, Unpack

from ...errors import AmbiguousFigure, InvalidValue
from ...language.grammar.context import stands, words_beside
from ...language.grammar.currency_names import last_words, say_which
from ...language.grammar.digits import HYPHEN, is_glued
from ...language.grammar.figure import (
    DASHES,
    Cue,
    Ends,
    cue_before,
    cue_behind,
    ends_at,
    one_cue_before,
    weight,
)
from ...language.grammar.money import Amount
from ...language.grammar.number import Number, number_at
from ...language.lexicon.context import words_of
from ...language.lexicon.number_words import scale_word_slips
from ...language.scanner import BLANKS, LINE_END, Tokens
from ...values.figures.figure import Figure, figure_of
from ...values.figures.qualifier import QUALIFIERS, Qualifier
from ...values.figures.stated_money import Known, state_change, state_list, state_money
from ...values.money.currency_codes import Meanings, given_meanings, meanings_known
from ...values.money.money import Money
from ..dates.whole_days import is_in_whole_day
from ..figures.inflections import comparison_behind, with_stems
from ..found import Ambiguous, Found, FoundCountry, Words
from ..spans import Spans
from .amount_lists import amounts_in_a_list
from .amount_pairs import Pair, kind_of_pair
from .compared_amounts import amount_compared
from .money_places import money_places
from .money_sense import as_money
from .whose_money import Whose

FoundMoney = Found[Figure[Money]] | Ambiguous

_NOTHING_TAKEN = Spans()
#: A shared name, and the currencies that it may mean at a place.
_Shared: TypeAlias = tuple[str, tuple[str, ...]]


def find_money(
    tokens: Tokens,
    taken: Spans = _NOTHING_TAKEN,
    *,
    countries: Iterable[FoundCountry | Ambiguous] | None = None,
    are_marks_told: bool = False,
    **meanings: Unpack[Meanings],
) -> Iterator[FoundMoney]:
    """Find the amounts of money that a text states.

    Args:
        tokens: The text, cut.
        taken: The parts of it that are something else.
        countries: The countries that it names, where they were looked for already.
        are_marks_told: Whether it is told how its numbers are written.
        **meanings: What names mean that several currencies share, as `rupee="PKR"`; see `Meanings`.

    Yields:
        Each amount, in order; as `Ambiguous` where it has several readings, or where nothing says of which country
        its currency is.

    Raises:
        WrongType: No such name is shared.

    >>> from bilateral.reading.cut import cut
    >>> for found in find_money(cut("The deal is worth around Rs 5,000 crore, up from $600 million.")):
    ...     print(found.start, found.text, found.cue and found.cue.text, found.value, sep="; ")
    25; Rs 5,000 crore; around; about ₹5,000 crore
    49; $600 million; None; US$600 million
    """
    known = Known(dict(given_meanings(meanings)), are_marks_told)
    text, tokens, done = tokens.text, with_stems(tokens), 0
    finder = _Finder(text, tokens, known, Whose(tokens, countries))
    for i in money_places(tokens):
        if i < done or (i == done and tokens.word[i - 1] == "." and is_glued(tokens, i)):
            continue
        ends, done = finder.ends(i, done)
        if ends is None:
            continue
        for found, behind in finder.finds(ends, done):
            done = max(done, behind)
            if found and not (taken.touch(found.start, found.end) or _is_in_day(text, found)):
                yield found


def _is_in_day(text: str, found: FoundMoney) -> bool:
    start, end = found.start, found.end
    if not _MARK_OF_DAY(text[max(0, start - 1) : start + 1] + text[end - 1 : end + 1]):
        return False
    return is_in_whole_day(text, start) or is_in_whole_day(text, end)


_MARK_OF_DAY = re.compile(r"[-/.]").search


@cache
def _vague() -> frozenset[str]:
    """Return the last words of what makes a number vague: "a couple of hundred"."""
    return words_beside("vague") | {"of"}


_HAS_BLANK = re.compile(f"[{BLANKS}]").search


class _Finder:
    """Finds the money of one text."""

    def __init__(self, text: str, tokens: Tokens, known: Known, whose: Whose) -> None:
        self.text, self.tokens, self.known, self.whose = text, tokens, known, whose
        self.figures: dict[tuple[object, ...], Figure[Money]] = {}
        self.readings: dict[tuple[object, ...], tuple[Figure[Money], ...]] = {}
        self.knowns: dict[tuple[_Shared, ...], Known] = {(): known}

    def ends(self, i: int, done: int) -> tuple[Ends | None, int]:
        """Read the amounts of money whose first number begins at a token, and the token to go on from."""
        tokens = self.tokens
        if tokens.word[i] == "." and not is_glued(tokens, i + 1):
            return None, done
        number = number_at(tokens, i, money=True)
        if number is None:
            return None, done
        if self._is_none(i, number):
            return None, number.behind
        ends = ends_at(tokens, i, floor=done, number=number)
        if ends is None or self._goes_on_behind_a_line(ends) or self._is_of_a_word(ends.low):
            return None, max(done, number.behind)
        if ends.joint in DASHES and self._is_dashed_number(ends.behind):
            return None, self._behind_list(ends.behind)  # "Rs 10-15-20" is a list
        judged = self._judged(ends)
        return (judged, done) if judged else (None, max(done, number.behind))

    def _is_none(self, i: int, number: Number) -> bool:
        tokens, word = self.tokens, self.tokens.word
        if i and word[i - 1] in _vague() and stands(tokens, "vague", i, i) is not None:
            return True
        if i > 1 and word[i - 1] == "/" and word[i - 2][0].isdecimal() and is_glued(tokens, i):
            return True  # "1/2 million dollars" are not two
        following = tokens.word[number.behind]
        # "$25 000 000 0" has groups that are none, and what "$5 billlion" are is not said.
        is_unread = following in words_of("list") or following in scale_word_slips()
        return is_unread or (following[:1].isdecimal() and _HAS_BLANK(word[i]) is not None)

    def _is_of_a_word(self, low: Amount) -> bool:
        """Tell whether a number goes on a word of letters and digits: the 1 and the 2 of "2d9ae1usd-2usd"."""
        return low.before is None and self._is_in_a_word(low.first)

    def _is_in_a_word(self, at: int) -> bool:
        tokens, word = self.tokens, self.tokens.word
        if word[at - 1] == HYPHEN and word[at - 2].isdecimal() and is_glued(tokens, at) and is_glued(tokens, at - 1):
            at -= 2
        return is_glued(tokens, at) and word[at - 1][0].isalnum()

    def _goes_on_behind_a_line(self, ends: Ends) -> bool:
        """Tell whether the next line only begins with the name of a currency: a row, a headline."""
        last = ends.high or ends.low
        is_on_next = last.after is not None and self.tokens.word[last.number.behind] == LINE_END
        return is_on_next and not (ends.low.before or last.before) and (not ends.joint or ends.joint in DASHES)

    def _is_dashed_number(self, j: int) -> bool:
        tokens = self.tokens
        if tokens.word[j] not in DASHES or not is_glued(tokens, j):
            return False
        return any(word[0].isdecimal() for word in tokens.words[j + 1 : j + 3]) and is_glued(tokens, j + 1)

    def _behind_list(self, j: int) -> int:
        while self._is_dashed_number(j):
            j += 2 if self.tokens.word[j + 1][0].isdecimal() else 3
        return j

    def _judged(self, ends: Ends) -> Ends | None:
        """Leave out what is not money by the words around; None if nothing is left."""
        if ends.high is None:
            money = as_money(self.tokens, ends.low, self.whose) if ends.low.name else None
            if money is None or money is ends.low:
                return money and ends
            return ends._replace(low=money, first=money.first, behind=money.behind)
        low = as_money(self.tokens, ends.low, self.whose) if ends.low.name else ends.low
        high = as_money(self.tokens, ends.high, self.whose) if ends.high.name else ends.high
        if low is None or high is None:
            if low is None or not low.name:
                return None
            return ends._replace(low=low, high=None, joint="", first=low.first, behind=low.behind)
        if not (low.name or high.name):
            return None
        if low is ends.low and high.behind == ends.behind:
            return ends if high is ends.high else ends._replace(high=high)
        return ends._replace(low=low, high=high, first=low.first, behind=high.behind)

    def finds(self, ends: Ends, done: int) -> list[tuple[FoundMoney | None, int]]:
        """Give what amounts state, each with the token behind it; nothing where both doors refuse it."""
        cue = self._cue(ends, done)
        if cue is not None and ends.beside is not None and cue.qualifier != ends.beside.qualifier:
            return [(None, ends.behind)]  # "more than 500-odd rupees"
        is_range = cue is not None and cue.qualifier == "between"
        if not is_range and (amounts := amounts_in_a_list(self.tokens, ends.low)):
            # Which of them "about Rs 5, 10 and 15 crore" bounds is not said.
            return self._list(ends, amounts) if cue is None else [(None, amounts[-1].behind)]
        if ends.high is None:
            return [*(one := self._one(ends, cue)), *(self._compared(ends) if one else [])]
        kind = kind_of_pair(self.tokens, ends, ends.high, cue)
        if kind is Pair.RANGE:
            found = self._read(ends, cue)
            if found is not None or not (ends.low.name and ends.high.name) or ends.joint in DASHES:
                return [(found, ends.behind)]  # a falling range is refused whole: neither of its ends is an amount
            kind = Pair.FIRST_ONLY
        if kind is Pair.CHANGE and not (ends.low.name and ends.high.name):
            return self._change(ends)
        return self._one(_first_of(ends), cue) if kind in (Pair.CHANGE, Pair.FIRST_ONLY) else []

    def _one(self, ends: Ends, cue: Cue | None) -> list[tuple[FoundMoney | None, int]]:
        if not ends.low.name:
            return []
        if cue is not None and cue.qualifier == "between":
            if self.tokens.words[cue.first : cue.behind] != ["from"]:
                return []  # "between $5 million and what was asked"
            cue = None
        found = self._read(ends, cue)
        return [] if found is None else [(found, ends.behind)]

    def _change(self, ends: Ends) -> list[tuple[FoundMoney | None, int]]:
        try:
            both = state_change(self.tokens, ends, self._known_of(self._shared(ends)))
        except InvalidValue:
            return []
        return [
            (self._exactly(amount, money), amount.behind)
            for amount, money in zip((ends.low, ends.high), both, strict=True)
            if amount is not None
        ]

    def _compared(self, ends: Ends) -> list[tuple[FoundMoney | None, int]]:
        """Give the amount that one is compared with, where it has no currency of its own."""
        other = amount_compared(self.tokens, ends.low)
        shared = self._shared(ends) if other else ()
        if other is None or any(len(codes) != 1 for _, codes in shared):
            return []
        [money] = state_list(self.tokens, ends, [other], self._known_of(shared))
        return [(self._exactly(other, money), other.behind)]

    def _list(self, ends: Ends, amounts: list[Amount]) -> list[tuple[FoundMoney | None, int]]:
        try:
            stated = state_list(self.tokens, ends, amounts, self._known_of(self._shared(ends._replace(high=None))))
        except InvalidValue:
            return []
        return [(self._exactly(one, money), one.behind) for one, money in zip(amounts, stated, strict=True)]

    def _exactly(self, amount: Amount, money: Money) -> FoundMoney:
        start, end = self.tokens.place(amount.first, self._trimmed(amount.behind))
        words = self.text[start:end]
        return Found(Figure.exactly(money), words, start, end)

    def _cue(self, ends: Ends, done: int) -> Cue | None:
        """Choose of the cues before and behind the amounts the one that says what is meant."""
        tokens = self.tokens
        before = cue_before(tokens, ends.first)
        if before is not None and (before.first < done or self._says_else(before)):
            inner = one_cue_before(tokens, ends.first)
            before = inner if inner and inner.first >= done and not self._says_else(inner) else None
        behind = None
        if ends.high is None:
            before = before or self._before_mark(ends)
            if before is not None and ends.beside is not None and before.qualifier != ends.beside.qualifier:
                return before
            behind = ends.beside or self._cue_behind(ends)
        if before is None or behind is None:
            return before or behind
        return behind if weight(behind.qualifier) > weight(before.qualifier) else before

    def _cue_behind(self, ends: Ends) -> Cue | None:
        tokens = self.tokens
        cue = cue_behind(tokens, ends.behind)
        if cue is None:
            return comparison_behind(tokens, ends.behind)
        if stands(tokens, "goes on", 0, cue.behind) is not None or self._number_follows(cue.behind):
            return None
        # "Rs 500 plus taxes" adds something to it.
        is_plus = tokens.word[cue.behind - 1] in ("plus", "+")
        is_joined = is_glued(tokens, cue.first) and (
            tokens.word[cue.first] == "+" or tokens.word[cue.first - 1] == HYPHEN
        )
        if is_plus and not is_joined and self._word_follows(cue.behind):
            return None
        return cue

    def _number_follows(self, j: int) -> bool:
        word = self.tokens.word[j]
        return word[0].isdecimal() or word in last_words() - _WORDS_OF_PROSE

    def _word_follows(self, j: int) -> bool:
        word = self.tokens.word[j]
        return word[0].isalpha() and word not in words_of("function")

    def _before_mark(self, ends: Ends) -> Cue | None:
        """Find what qualifies an amount that is called a mark: "past the Rs 10 lakh crore mark"."""
        tokens, at = self.tokens, ends.first - 1
        if (
            at < 1
            or tokens.word[at] not in ("the", "a")
            or stands(tokens, "mark", 0, _after_hyphen(tokens, ends.behind)) is None
        ):
            return None
        cue = one_cue_before(tokens, at)
        return cue if cue is not None and cue.qualifier in ("over", "under") and not self._says_else(cue) else None

    def _says_else(self, cue: Cue) -> bool:
        tokens, words = self.tokens, self.tokens.words[cue.first : cue.behind]
        if words in (["up", "to"], ["upto"]):
            return stands(tokens, "reached", cue.first, cue.first) is not None
        if words[:1] == ["over"] and any(
            stands(tokens, role, cue.first, cue.first) is not None for role in ("done over", "money over")
        ):
            return True
        return " ".join(words) in _COMPARISONS and stands(tokens, "compared", cue.first, cue.first) is not None

    def _read(self, ends: Ends, cue: Cue | None) -> FoundMoney | None:
        tokens, text = self.tokens, self.text
        behind = self._trimmed(ends.behind)
        start, end = tokens.place(ends.first, behind)
        words = qualifier = None
        said = text[start:end]
        if cue is not None:
            words, qualifier = Words.of(text, *tokens.place(cue.first, cue.behind)), QUALIFIERS[cue.qualifier]
            said = text[min(start, words.start) : max(end, words.end)]
            if ends.high is not None and not (ends.joint == "and" and qualifier is Qualifier.BETWEEN):
                qualifier = None
        shared = self._shared(ends)
        # The same amounts come again and again in a text.
        is_one = ends.high is None
        key = (said, behind - ends.first, ends.low.before is None, ends.low.after is None, is_one, qualifier, shared)
        self.whose.learn(ends)
        try:
            for _, codes in shared:
                if len(codes) != 1:
                    return self._ambiguous(ends, qualifier, shared)
            figure = self.figures.get(key)
            if figure is None:
                stated = state_money(tokens, ends, qualifier, self._known_of(shared))
                figure = self.figures[key] = figure_of(stated, said)
            return Found(figure, text[start:end], start, end, words)
        except AmbiguousFigure as error:
            figures = tuple(Figure.money(reading) for reading in error.readings)
            return Ambiguous(figures, text[start:end], start, end, _plainly(error))
        except InvalidValue:
            return None

    def _shared(self, ends: Ends) -> tuple[_Shared, ...]:
        """List the shared names of amounts of which nobody told what they mean, each with what it may mean here."""
        found: dict[str, tuple[str, ...]] = {}
        for amount in (ends.low, ends.high) if ends.high else (ends.low,):
            for name in (amount.before, amount.after):
                if name and name.meaning and name.meaning not in self.known.meanings:
                    found.setdefault(name.meaning, self.whose.codes(amount, name))
        return tuple(found.items())

    def _known_of(self, shared: tuple[_Shared, ...]) -> Known:
        if shared not in self.knowns:
            told = {meaning: codes[0] for meaning, codes in shared if len(codes) == 1}
            self.knowns[shared] = Known({**self.known.meanings, **told}, self.known.marks_told)
        return self.knowns[shared]

    def _ambiguous(self, ends: Ends, qualifier: Qualifier | None, shared: tuple[_Shared, ...]) -> Ambiguous | None:
        meaning, codes = next((meaning, codes) for meaning, codes in shared if len(codes) != 1)
        said = self.tokens.said(ends.first, ends.behind)
        key = (said, ends.low.start - ends.first, ends.behind - ends.first, qualifier, shared)
        if key not in self.readings:
            self.readings[key] = tuple(self._by_currency(ends, qualifier, shared, meaning, codes))
        readings = self.readings[key]
        start, end = self.tokens.place(ends.first, self._trimmed(ends.behind))
        problem = f"the money of several countries; {say_which(meaning)}"
        return Ambiguous(readings, self.text[start:end], start, end, problem) if readings else None

    def _by_currency(
        self,
        ends: Ends,
        qualifier: Qualifier | None,
        shared: tuple[_Shared, ...],
        meaning: str,
        codes: tuple[str, ...],
    ) -> Iterator[Figure[Money]]:
        said = self.tokens.said(ends.first, ends.behind)
        others = tuple(each for each in shared if each[0] != meaning)
        for code in codes or meanings_known()[meaning].codes:
            with suppress(InvalidValue):
                stated = state_money(self.tokens, ends, qualifier, self._known_of((*others, (meaning, (code,)))))
                yield figure_of(stated, said)

    def _trimmed(self, behind: int) -> int:
        """Leave out what only closes an amount, "/-", and the point that ends a sentence."""
        word = self.tokens.word
        if word[behind - 1] in ("-", "=") and behind > 1 and word[behind - 2] == "/":
            behind -= 2
        return behind


def _after_hyphen(tokens: Tokens, j: int) -> int:
    return j + 1 if tokens.word[j] == HYPHEN else j


#: Names of currencies that are words of prose: "real", "all".
_WORDS_OF_PROSE = frozenset({"sum", "real", "mark", "crown", "sol", "a", ".", "re"})
_COMPARISONS = frozenset({
    "more than", "less than", "higher than", "lower than", "greater than", "larger than", "smaller than",
    "fewer than", "above", "below", "over", "under", "as much as", "as high as", "as large as",
})  # fmt: skip


def _first_of(ends: Ends) -> Ends:
    return ends._replace(high=None, joint="", behind=ends.low.behind, problem=ends.low.problem)


def _plainly(error: InvalidValue) -> str:
    return f"{error.problem}; {error.accepted}"
