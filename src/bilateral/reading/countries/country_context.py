"""What the words around a country's name say of it: part of a longer name, a person's, initials of something else."""

from __future__ import annotations

from functools import cache, cached_property

import attrs

from ...language.grammar.context import stands, words_beside
from ...language.grammar.digits import is_glued
from ...language.lexicon.context import words_of
from ...language.scanner import LINE_END, Tokens
from ...values.countries import country_entries
from ...values.countries.country import Country
from .country_phrases import Named

_MONEY = frozenset("$\u00a3\u20ac")
#: A line is looked at no further than this from a name.
_LINE = 200
#: What may stand behind a surname, besides a verb.
_BEHIND_A_NAME = frozenset(",.;:")
_HYPHEN, _APOSTROPHES = frozenset("-/"), frozenset("'\u2019")


@cache
def _words_behind() -> frozenset[str]:
    return words_beside("currency", "a water", "newspaper", "domain") | _MONEY | {"-"}


@cache
def _words_before() -> frozenset[str]:
    return words_beside("of a water") | {"@"}


@attrs.frozen(slots=False)
class CountryContext:
    """A text, and what is known of it: each thing is looked up once, however often the name stands there.

    >>> from bilateral.language.scanner import scan
    >>> from bilateral.reading.countries.country_phrases import named_at
    >>> tokens = scan("the Niger Delta, the Indian Express, Michael Jordan, the Indian army")
    >>> [CountryContext(tokens).is_other(named) for i in range(len(tokens)) if (named := named_at(tokens, i))]
    [True, True, True, False]
    """

    tokens: Tokens
    _known: dict[Country, bool] = attrs.field(factory=dict[Country, bool], init=False)

    def is_other(self, named: Named) -> bool:
        """Tell whether a name is no country's: a part of a longer name, or a person's."""
        tokens, (first, behind, meaning) = self.tokens, named
        word = tokens.word[behind]
        return (
            (word in _words_behind() and self._is_part_of_a_longer(named))
            or (first > 0 and tokens.word[first - 1] in _words_before() and self._stands_in_a_longer(named))
            or (meaning.is_borne and self._is_person(named))
            or (bool(meaning.capitals) and not self._are_initials(first, behind, meaning.countries[0]))
        )

    def is_that_georgia(self) -> bool | None:
        """Tell whether the country is meant and not the state of the US, if the text names places near one alone."""
        here, there = self._is_near
        return here if here != there else None

    @cached_property
    def _is_near(self) -> tuple[bool, bool]:
        words = frozenset(self.tokens.words)
        return not words.isdisjoint(words_of("near Georgia")), not words.isdisjoint(words_of("near the US state"))

    def _is_part_of_a_longer(self, named: Named) -> bool:
        tokens, (first, behind, meaning) = self.tokens, named
        if is_glued(tokens, behind):
            return (
                (tokens.word[behind] == "-" and tokens.word[behind + 1][0].isdecimal())
                or tokens.word[behind] in _MONEY
                or (stands(tokens, "domain", first, behind) is not None and is_glued(tokens, behind + 1))
            )
        is_capital = tokens.raw(behind)[0].isupper()
        return (
            stands(tokens, "currency", first, behind) is not None
            or ((is_capital or not meaning.is_adjective) and stands(tokens, "a water", first, behind) is not None)
            or (is_capital and stands(tokens, "newspaper", first, behind) is not None)
        )

    def _stands_in_a_longer(self, named: Named) -> bool:
        tokens, (first, behind, _) = self.tokens, named
        if tokens.word[first - 1] == "@":
            return is_glued(tokens, first)
        return stands(tokens, "of a water", first, behind) is not None

    def _is_person(self, named: Named) -> bool:
        tokens, (first, behind, _) = self.tokens, named
        if tokens.word[first] in words_of("begins names"):
            return tokens.raw(behind)[0].isupper() and not is_glued(tokens, behind)
        before = self._before_initials(first)
        for role in ("title", "forename"):
            at = stands(tokens, role, before, behind)
            if at is not None and tokens.raw(at)[0].isupper():
                return True
        # "Israel Railways said" looks like "Israel Katz said": what is no surname is told by its word.
        is_forename = tokens.word[first] in words_of("forename too") or (
            tokens.word[first] in words_of("forename unless led in")
            and stands(tokens, "leads in a place", first, behind) is None
        )
        is_called = is_forename or stands(tokens, "before a whole name", first, behind) is not None
        return is_called and self._is_surname(behind)

    def _before_initials(self, first: int) -> int:
        """Step over the initials of a second forename: "Michael B. Jordan"."""
        point = self.tokens.word[first - 1] == "."
        at = first - 1 - point
        return at if at > 0 and len(self.tokens.word[at]) == 1 and self.tokens.raw(at).isupper() else first

    def _is_surname(self, at: int) -> bool:
        """Tell whether a name goes on at a token with one word or two, and the sentence behind it."""
        tokens, last = self.tokens, at + 1
        if not self._is_titled(at) or stands(tokens, "no surname", at, at) is not None:
            return False
        last += self._is_titled(last)
        word = tokens.raw(last)
        return word in _APOSTROPHES or word in _BEHIND_A_NAME or (word[:1].islower() and not is_glued(tokens, last))

    def _is_titled(self, at: int) -> bool:
        return not is_glued(self.tokens, at) and self.tokens.raw(at).istitle()

    def _are_initials(self, first: int, behind: int, country: Country) -> bool:
        """Tell whether letters in capitals are a country's initials, and no word in a line of capitals."""
        letters = self.tokens.said(first, behind)
        if letters in words_of("mostly other initials"):
            return self._names(country)
        return letters != "US" or not self._is_in_capitals(first) or self._stands_like_a_name(first)

    def _names(self, country: Country) -> bool:
        if country not in self._known:
            names = country_entries.names(country.code)
            self._known[country] = any(name in self.tokens.clean for name in names if not name.isupper())
        return self._known[country]

    def _is_in_capitals(self, first: int) -> bool:
        text, start, end = self.tokens.clean, self.tokens.starts[first], self.tokens.ends[first]
        line = text[max(0, start - _LINE) : start].rpartition("\n")[2]
        return (line + text[end : end + _LINE].partition("\n")[0]).isupper()

    def _stands_like_a_name(self, first: int) -> bool:
        word = self.tokens.word
        if first == 0 or word[first - 1] in (LINE_END, "the"):
            return True
        is_joined = is_glued(self.tokens, first) and word[first - 1] in _HYPHEN
        return is_joined or (is_glued(self.tokens, first + 1) and word[first + 1] in "-'\u2019/,:")
