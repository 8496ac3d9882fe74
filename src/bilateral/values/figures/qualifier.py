"""Qualifiers: how a reported amount stands to the true one, and the words that say so."""

from __future__ import annotations

import enum
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from types import MappingProxyType

import attrs

from ..numbers.number_languages import VOWEL_SIGNS, plain_spelling
from ..numbers.patterns import END, FLAGS, GAP, JOINT, START, any_of, spelling
from .qualifier_languages import BEFORE_OF_LANGUAGES, BEHIND_OF_LANGUAGES


class Qualifier(enum.Enum):
    """How the amount that was said bounds the amount that is meant.

    >>> Qualifier.of("more than"), Qualifier.of("or so")
    (Qualifier.OVER, Qualifier.ABOUT)
    """

    EXACTLY = "exactly"
    ABOUT = "about"
    OVER = "over"
    AT_LEAST = "at_least"
    NEARLY = "nearly"
    UNDER = "under"
    AT_MOST = "at_most"
    BETWEEN = "between"

    @staticmethod
    def of(words: str) -> Qualifier | None:
        """Return the qualifier that words express, or None if they express none.

        >>> Qualifier.of("as many as"), Qualifier.of("as much as"), Qualifier.of("allegedly")
        (Qualifier.EXACTLY, Qualifier.AT_MOST, None)
        """
        spelled = spelling(words)
        return _QUALIFIER_OF.get(spelled if spelled.isascii() else plain_spelling(spelled))

    def __repr__(self) -> str:
        return f"Qualifier.{self.name}"

    # enum.Enum hashes the name, in Python; each member is the only one of its kind, and looked up in tables a lot.
    def __hash__(self) -> int:
        return object.__hash__(self)


@attrs.frozen
class Wording:
    """The words of one qualifier.

    Attributes:
        printed: What is printed before the amount.
        before: What may be written before the amount.
        behind: What may be written behind it.

    >>> WORDINGS[Qualifier.OVER].printed
    'more than'
    """

    printed: str
    before: tuple[str, ...] = ()
    behind: tuple[str, ...] = ()


#: The one table of the words. "as many as" is exactly in Indian English, where it stresses a count; "as much as"
#: and "as high as" name a ceiling. "just under" claims a nearness of no stated width, so it is under, not nearly.
WORDINGS = MappingProxyType(
    {
        Qualifier.EXACTLY: Wording(
            "",
            ("exactly", "precisely", "as many as", "a total of", "total of", "only", "just", "to the tune of",
             "a mere", "merely", "a record", "a whopping", "a staggering", "all of"),
            ("exactly", "only", "in all", "in total", "altogether"),
        ),
        Qualifier.ABOUT: Wording(
            "about",
            ("about", "around", "approximately", "approx", "approx.", "roughly", "some", "an estimated", "estimated",
             "estimated at", "close to", "in the region of", "in the neighbourhood of", "in the neighborhood of",
             "in the range of", "in the vicinity of", "in the ballpark of", "of the order of", "in the order of",
             "on the order of", "circa", "ca.", "c.", "more or less", "somewhere around", "hovering around",
             "something like", "just about", "~", "≈", "∼"),
            ("or so", "or thereabouts", "approximately", "approx", "approx.", "more or less", "give or take",
             "give or take a few", "odd"),
        ),
        Qualifier.OVER: Wording(
            "more than",
            ("more than", "over", "above", "in excess of", "upwards of", "upward of", "exceeding", "exceeded",
             "exceeds", "surpassing", "surpassed", "past", "beyond", "crossing", "crossed", "topping", "topped",
             "greater than", "higher than", "larger than", "north of", "just over", "just above", "just more than",
             "a little over", "little over", "a little above", "a little more than", "little more than",
             "slightly more than", "slightly over", "slightly above", "marginally over", "marginally above",
             "marginally more than", "a shade over", "a tad over", "a bit over", "a bit more than", "well over",
             "well above", "comfortably over", "comfortably above", "much more than", "far more than",
             "well in excess of", ">"),
        ),
        Qualifier.AT_LEAST: Wording(
            "at least",
            ("at least", "at the least", "at the very least", "not less than", "no less than", "not fewer than",
             "no fewer than", "not under", "not below", "minimum", "a minimum of", "minimum of", "min.",
             "at a minimum", "as little as", "as few as", "as low as", "starting at", "starting from", "≥", ">="),
            ("or more", "and more", "or above", "and above", "or over", "and over", "or higher", "and higher",
             "or greater", "and up", "or upwards", "and upwards", "at least", "at the least", "at the very least",
             "at a minimum", "minimum", "plus", "+"),
        ),
        Qualifier.NEARLY: Wording(
            "nearly",
            ("nearly", "almost", "very nearly", "not quite", "just short of", "close on", "approaching", "nearing"),
        ),
        Qualifier.UNDER: Wording(
            "less than",
            ("less than", "fewer than", "under", "below", "lower than", "smaller than", "short of", "shy of",
             "south of", "just under", "just below", "just less than", "just shy of", "a little under",
             "a little below", "a little less than", "slightly less than", "slightly under", "slightly below",
             "marginally under", "marginally below", "marginally less than", "a shade under", "a tad under",
             "a bit under", "a bit less than", "well under", "well below", "well short of", "much less than",
             "far less than", "<"),
        ),
        Qualifier.AT_MOST: Wording(
            "at most",
            ("at most", "at the most", "at the very most", "up to", "upto", "anything up to", "anywhere up to",
             "as much as", "as high as", "as large as", "not more than", "no more than", "not exceeding",
             "not to exceed", "not over", "not above", "within", "maximum", "a maximum of", "maximum of", "max.",
             "capped at", "limited to", "a ceiling of", "a cap of", "a limit of", "≤", "<="),
            ("or less", "and less", "or fewer", "and fewer", "or below", "and below", "or lower", "or under",
             "and under", "at most", "at the most", "at the very most", "at a maximum", "maximum"),
        ),
        Qualifier.BETWEEN: Wording(
            "between",
            ("between", "from", "ranging from", "ranging between", "anywhere between", "anything between",
             "anywhere from", "anything from", "somewhere between"),
        ),
    }
)  # fmt: skip


def _foreign(table: Mapping[str, str]) -> dict[str, Qualifier]:
    return {words: Qualifier(name) for name, written in table.items() for words in written.split("|")}


#: Every word of a qualifier before an amount, and behind it, with what it expresses; in any language.
WORDS_BEFORE = MappingProxyType(
    {words: qualifier for qualifier, wording in WORDINGS.items() for words in wording.before}
    | _foreign(BEFORE_OF_LANGUAGES)
)
WORDS_BEHIND = MappingProxyType(
    {words: qualifier for qualifier, wording in WORDINGS.items() for words in wording.behind}
    | _foreign(BEHIND_OF_LANGUAGES)
)
_QUALIFIER_OF = MappingProxyType(
    {plain_spelling(words): qualifier for words, qualifier in (WORDS_BEHIND | WORDS_BEFORE).items()}
)


def _any(table: Iterable[str]) -> str:
    words = {form for word in table for form in (word, unicodedata.normalize("NFC", word), plain_spelling(word))}
    signs = {word for word in words if not (word[-1].isalpha() or unicodedata.category(word[-1]).startswith("M"))}
    # "approx." goes before "approx", or "approx.5" would be about a half.
    return rf"(?:{any_of(signs)}|{any_of(words - signs)}{END}(?![{VOWEL_SIGNS}]))"


#: The words of a qualifier before an amount, and behind it.
BEFORE = _any(WORDS_BEFORE)
BEHIND = _any(WORDS_BEHIND)


def qualifier_before(name: str) -> str:
    """Write the pattern of a qualifier and the blanks behind it; `name` is the group of its words.

    >>> import re
    >>> re.match(qualifier_before("q"), "in excess of Rs 5")["q"]
    'in excess of'
    """
    return rf"{START}(?P<{name}>{BEFORE}){GAP}"


def qualifier_behind(name: str) -> str:
    """Write the pattern of a qualifier that follows an amount; `name` is the group of its words.

    >>> import re
    >>> re.match(qualifier_behind("q"), "-plus")["q"]
    'plus'
    """
    return rf"{JOINT}(?P<{name}>{BEHIND})"


def is_qualified(text: str) -> bool:
    """Whether a text begins or ends with the words of a qualifier.

    >>> is_qualified("around Rs 5000 crore"), is_qualified("500 rifles or more"), is_qualified("Rs 5 crore")
    (True, True, False)
    """
    return _at_an_end()(text) is not None


@lru_cache(maxsize=1)
def _at_an_end() -> Callable[[str], re.Match[str] | None]:
    ends = rf"\s*{START}{BEFORE}|.*{JOINT}{BEHIND}\s*$"
    return re.compile(ends, FLAGS | re.DOTALL).match
