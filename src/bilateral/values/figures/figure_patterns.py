"""How figures are written: a qualifier, an amount or the two ends of a range, and where each part may stand."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from ..money.currency_words import ANY_CODE, currency_behind
from ..money.money_text import money_pattern
from ..numbers.english_numbers import SCALE_WORDS
from ..numbers.number_words import MONEY_SCALES, SCALES
from ..numbers.patterns import BLANK, END, FLAGS, GAP, HYPHEN, JOINT, START, any_of
from ..numbers.significance import precision_pattern
from ..quantities.quantity import count_pattern, unit_pattern
from .qualifier import qualifier_before, qualifier_behind

#: Words for "to" in the languages of South Asia and in Russian.
TO_OF_LANGUAGES = ("से", "ते", "देखि", "থেকে", "થી", "ਤੋਂ", "முதல்", "నుంచి", "నుండి", "ರಿಂದ", "سے", "до", "и")
# What stands between the ends of a range: "5-6", "5 to 6", "5 or 6", "between 5 and 6".
_WORDS = "|".join(("to", "and", "or", *TO_OF_LANGUAGES))
_RANGE = rf"(?:{GAP}[-\u2010-\u2014\u2212]{GAP}|{HYPHEN}?{BLANK}(?P<word>{_WORDS}){BLANK})"
# "145 M-777 howitzers" are of one make, and no range from 145 million; but "5 M-6 M people" is one.
_NOT_A_DESIGNATION = rf"(?!(?-i:(?<=\s[BKM])){HYPHEN}\d[\d.,]*+(?!\s{SCALES}))"
# The mark of an end that is itself no possible value, as `figure_print` writes it.
_OPEN = rf"{BLANK}\(not{BLANK}included\)"

# Words that stand where a number might, and are none: "several lakh rupees".
_SEVERAL = ("several", "a few", "a couple of", "a handful of", "umpteen")


def money_figure_pattern(*, codes: str = ANY_CODE) -> str:
    """Write the pattern of an amount of money with its qualifiers, or of a range.

    Its groups are `before`, `beside` and `behind` (the qualifier's words), `low` and `high` (the amounts) and the
    parts of these; and `scale` and `unit` (the scale word and the currency that a qualifier parts from the number,
    "Rs 500-odd crore", "a million or more dollars"). A currency may be missing from either end, but `read_money`
    refuses a figure that has none at all.

    Args:
        codes: The pattern of a bare code; in running prose three capitals are mostly none.

    >>> match = re.search(money_figure_pattern(), "it costs around Rs 5,000-5,500 crore", FLAGS)
    >>> match["before"], match["low"], match["high"]
    ('around', 'Rs 5,000', '5,500 crore')
    """
    low, high = (money_pattern(name, codes=codes, bare=True) for name in ("low", "high"))
    # Without its scale the number would be another; where neither follows, the qualifier stands behind the amount.
    parted = (
        rf"(?P<scale>{MONEY_SCALES})?(?:{JOINT}(?P<unit>{currency_behind(codes=codes)}){END})?(?(scale)|(?(unit)|(?!)))"
    )
    beside = rf"(?:{qualifier_behind('beside')}{parted})?"
    return rf"(?:{qualifier_before('before')})?{_ends(low, _RANGE, high)}{beside}{_behind()}"


def quantity_figure_pattern(*, bare: bool = False) -> str:
    """Write the pattern of a number of something with its qualifiers, or of a range.

    Its groups are `before`, `beside` and `behind` (the qualifier's words, "500-odd rifles"), `low` and `high` (the
    numbers), `low_unit` and `unit`, and `scale` (the scale word that a qualifier parts from its number, "5-odd lakh
    rifles").

    Args:
        bare: Whether the unit may be missing.

    >>> match = re.fullmatch(quantity_figure_pattern(), "over six lakh rifles", FLAGS)
    >>> match["before"], match["low"], match["unit"]
    ('over', 'six lakh', 'rifles')
    """
    # Behind a unit only a word makes a range: "5 rifles to 6 rifles", but "5 Type-26 frigates".
    named = rf"(?:{unit_pattern('low_unit')})??{_NOT_A_DESIGNATION}{_RANGE}(?(low_unit)(?(word)|(?!)))"
    unit = rf"(?:{unit_pattern('unit')}){'?' if bare else ''}"
    ends = _ends(count_pattern("low"), named, count_pattern("high"))
    return rf"(?:{qualifier_before('before')})?{ends}{_beside()}{unit}{_behind()}"


def count_figure_pattern() -> str:
    """Write the pattern of a number, or of a range, of which a text says elsewhere what it counts.

    Its groups are those of `quantity_figure_pattern`, without the qualifiers that stand apart and without the unit.

    >>> match = re.match(count_figure_pattern(), "5-6 lakh rifles", FLAGS)
    >>> match["low"], match["high"]
    ('5', '6 lakh')
    """
    return f"{_ends(count_pattern('low'), _RANGE, count_pattern('high'))}{_beside()}"


@lru_cache(maxsize=1)
def money_figure_matcher() -> Callable[[str], re.Match[str] | None]:
    """Return what matches a whole text with the pattern of figures of money.

    >>> money_figure_matcher()(" over Rs 5 crore ")["low"]
    'Rs 5 crore'
    """
    return re.compile(rf"\s*{money_figure_pattern()}\s*", FLAGS).fullmatch


@lru_cache(maxsize=2)
def quantity_figure_matcher(*, bare: bool) -> Callable[[str], re.Match[str] | None]:
    """Return what matches a whole text with the pattern of figures of quantity.

    >>> quantity_figure_matcher(bare=True)("over 5")["low"]
    '5'
    """
    return re.compile(rf"\s*{quantity_figure_pattern(bare=bare)}\s*", FLAGS).fullmatch


def words_of_no_number(text: str) -> str | None:
    """Find the words of a text that stand for a number without naming one.

    >>> words_of_no_number("hundreds of rifles"), words_of_no_number("five hundred rifles")
    ('hundreds of', None)
    """
    match = _no_number()(text)
    return match[0] if match else None


def _ends(low: str, between: str, high: str) -> str:
    return rf"{low}(?P<low_open>{_OPEN})?(?:{between}{high}(?P<high_open>{_OPEN})?)?"


def _beside() -> str:
    return rf"(?:{qualifier_behind('beside')}(?P<scale>{SCALES})?)?"


def _behind() -> str:
    return rf"(?:{qualifier_behind('behind')})?{precision_pattern('low')}?"


@lru_cache(maxsize=1)
def _no_number() -> Callable[[str], re.Match[str] | None]:
    plurals = any_of(["tens", "dozens", "scores", *(word for word in SCALE_WORDS if word.endswith("s"))])
    return re.compile(rf"{START}(?:{plurals}{BLANK}of|{any_of(_SEVERAL)}){END}", FLAGS).search
