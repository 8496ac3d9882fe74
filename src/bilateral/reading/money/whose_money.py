"""Whose money a name is that several countries share: those that a text names decide, or make it ambiguous.

"Oman raised 5 million riyals" counts in Oman's, "Egypt spent 5 million pounds" in Egypt's or Britain's, and "60,000
riyals" in nobody knows whose. Dollars are those of the United States wherever they are spent: newspapers count in them.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import cache, cached_property, lru_cache

from ...language.grammar.context import ends_sentence
from ...language.grammar.currency import currency_word
from ...language.grammar.currency_names import CODE, Name
from ...language.grammar.figure import Ends
from ...language.grammar.money import Amount
from ...language.grammar.phrases import Phrases
from ...language.lexicon.context import words_of
from ...language.lexicon.currencies import places, shared_names
from ...language.scanner import Tokens
from ...values.countries.country import Country
from ...values.money.currency import currencies_of
from ..countries.countries_in_prose import find_countries
from ..found import Ambiguous, FoundCountry

#: Powers of ten of lakh and crore; digits are grouped by them too.
_LAKH, _CRORE = 5, 7
_GROUPED_BY_LAKH = re.compile(r"\d,\d\d,\d{3}").search


class Whose:
    """The countries that one text names, asked what its shared names of currencies mean."""

    def __init__(self, tokens: Tokens, countries: Iterable[FoundCountry | Ambiguous] | None = None) -> None:
        self.tokens = tokens
        self._given = countries
        self._sentence: tuple[range, frozenset[str]] = range(0), frozenset()
        self._in_full: dict[str, set[str]] = {}

    def codes(self, amount: Amount, name: Name) -> tuple[str, ...]:
        """Return the currencies that a shared name may mean beside an amount; none where nothing in the text says.

        >>> from bilateral.language.grammar.money import amount_at
        >>> from bilateral.language.scanner import scan
        >>> tokens = scan("Oman and Qatar lent 5 million riyals.")
        >>> amount = amount_at(tokens, 4)
        >>> Whose(tokens).codes(amount, amount.name)
        ('QAR', 'OMR')
        """
        candidates, default = shared_names()[name.meaning]
        if name.meaning in words_of("counts money anywhere") or (
            name.meaning in words_of("counts in lakh") and _is_in_lakh(self.tokens, amount)
        ):
            return (default,)
        said = _of(name.codes or candidates, self._beside(amount))
        if not said and name.meaning not in words_of("counts in lakh"):
            said = _of(name.codes or candidates, self.countries)
        if default and (not said or default in said):
            return (default,)
        meant = frozenset(said or candidates)
        in_full = meant & self._in_full.get(name.meaning, set()) or meant & self._codes_written
        return tuple(in_full) if len(in_full) == 1 else (default, *said) if default else said

    def is_at_home(self, name: Name) -> bool:
        """Tell whether the text names a country of which a letter before a number is the sign: the R of rand."""
        return bool(_of(name.candidates, self.countries))

    def learn(self, ends: Ends) -> None:
        """Keep what a text calls in full, "Egyptian pounds": its pounds are these, where they may be."""
        for amount in (ends.low, ends.high) if ends.high else (ends.low,):
            for name in (amount.before, amount.after):
                if name and name.kind == "noun" and not name.meaning and name.behind > name.first + 1:
                    noun = currency_word(self.tokens.word[name.behind - 1])
                    if noun is not None and noun.meaning:
                        self._in_full.setdefault(noun.meaning, set()).add(name.codes[0])

    @cached_property
    def _codes_written(self) -> frozenset[str]:
        """The codes that a text writes: beside "AED 1.1bn" its dirhams are these."""
        capitals = (self.tokens.raw(i) for i, word in enumerate(self.tokens.words) if len(word) == CODE)
        return frozenset(word for word in capitals if word.isupper()) - words_of("word in capitals")

    @cached_property
    def countries(self) -> frozenset[str]:
        """The codes of all countries that the text tells of."""
        return frozenset(code for _, code in self._named) | _places_in(self.tokens, range(len(self.tokens.words)))

    @cached_property
    def _named(self) -> list[tuple[int, str]]:
        found = find_countries(self.tokens.text) if self._given is None else self._given
        return sorted((each.start, code) for each in found for code in _codes_of(each))

    def _beside(self, amount: Amount) -> frozenset[str]:
        """Return the countries of the sentence in which an amount stands."""
        if amount.start not in self._sentence[0]:
            sentence = self._around(amount.start)
            start, end = self.tokens.place(sentence.start, sentence.stop)
            first, behind = (bisect_left(self._named, (place, "")) for place in (start, end))
            named = frozenset(code for _, code in self._named[first:behind])
            self._sentence = sentence, named | _places_in(self.tokens, sentence)
        return self._sentence[1]

    def _around(self, at: int) -> range:
        first, behind = at, at + 1
        while first and not ends_sentence(self.tokens, first - 1):
            first -= 1
        while not ends_sentence(self.tokens, behind):
            behind += 1
        return range(first, behind)


def _codes_of(found: FoundCountry | Ambiguous) -> Iterator[str]:
    readings = found.readings if isinstance(found, Ambiguous) else (found.value,)
    yield from (country.code for country in readings if isinstance(country, Country))


@lru_cache(maxsize=1024)
def _of(candidates: tuple[str, ...], countries: frozenset[str]) -> tuple[str, ...]:
    """Return those of the currencies that the countries have; those that they had, if they have none."""
    held = [currencies_of(country) for country in countries]
    for is_living in (True, False):
        found = tuple(code for code in candidates if any(each.get(code) is is_living for each in held))
        if found:
            return found
    return ()


def _places_in(tokens: Tokens, where: range) -> frozenset[str]:
    known = _places()
    found: set[str] = set()
    first_words = known.first_words
    for i in where:
        if tokens.word[i] in first_words and tokens.raw(i)[0].isupper() and (place := known.at(tokens, i)):
            found.add(place[0])
    return frozenset(found)


@cache
def _places() -> Phrases[str]:
    return Phrases(places())


def _is_in_lakh(tokens: Tokens, amount: Amount) -> bool:
    number = amount.number
    if _LAKH in number.scales or _CRORE in number.scales:
        return True
    return _GROUPED_BY_LAKH(tokens.said(amount.start, number.behind)) is not None
