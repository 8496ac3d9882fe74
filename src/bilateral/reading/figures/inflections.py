"""Scale words and names of money with an ending of their language, as "25 લાખની": where the word itself ends.

The languages of South Asia join their endings to the word: the tables hold the word, and an ending is told by what
stands before it. Some say "more than" with an ending and a word behind it: "500 కోట్లకు పైగా".
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from types import MappingProxyType

from ...language.scripts import VOWEL_SIGNS, plain_spelling
from ...values.figures.qualifier import Qualifier
from ...values.money.currency_words import currency_word
from ...values.numbers.number_languages import scales_by_script
from ...values.numbers.patterns import BLANK, any_of
from ..found import Words

#: Words behind an ending that compare: "more" in Marathi, Bengali, Gujarati, Punjabi, Tamil, Telugu and Kannada.
_COMPARED = MappingProxyType(
    {
        Qualifier.OVER: (
            "अधिक|जास्त|বেশি|অধিক|વધુ|વધારે|ਵੱਧ|மேல்|மேலான|மேற்பட்ட|அதிகமான|அதிகமாக|அதிகம்|పైగా|పైన|పైచిలుకు|ఎక్కువ|ಹೆಚ್ಚು|ಅಧಿಕ|ಮೇಲ್ಪಟ್ಟ"
        ),
        Qualifier.UNDER: "कमी|কম|ઓછા|ઓછી|ਘੱਟ|குறைவான|குறைவாக|తక్కువ|ಕಡಿಮೆ",
        Qualifier.AT_MOST: "पर्यंत|পর্যন্ত|સુધી|ਤੱਕ|வரை|వరకు|దాకా|ವರೆಗೆ",
        Qualifier.ABOUT: "आसपास|কাছাকাছি|આસપાસ|ਆਸਪਾਸ",
    }
)
#: No ending is longer, and no stem shorter.
_LONGEST_ENDING, _SHORTEST_STEM = 7, 2


def stem_end(text: str, start: int) -> int | None:
    """Find where the last word of an amount ends, if it is a word of the tables with an ending.

    Args:
        text: The text.
        start: Where the number before it ends.

    >>> text = "રૂ. 25 લાખની સહાય"
    >>> text[: stem_end(text, 6)]
    'રૂ. 25 લાખ'
    """
    for _ in range(3):
        match = _indic_word()(text, start)
        if match is None:
            return None
        if not _is_known(match[1]):
            return _stem(match)
        start = match.end()
    return None


def comparison_behind(text: str, start: int) -> tuple[Words, Qualifier] | None:
    """Find an ending, and the word behind it, which compare the amount that ends here.

    >>> text = "500 కోట్లకు పైగా"
    >>> comparison_behind(text, stem_end(text, 3))
    (Words(text='కు పైగా', start=9, end=16), Qualifier.OVER)
    """
    match = _comparison()(text, start)
    if match is None:
        return None
    word = plain_spelling(match[1])
    qualifier = next(name for name, words in _COMPARED.items() if word in map(plain_spelling, words.split("|")))
    return Words.of(text, *match.span()), qualifier


def _stem(match: re.Match[str]) -> int | None:
    word = match[1]
    for end in range(len(word) - 1, max(_SHORTEST_STEM, len(word) - _LONGEST_ENDING) - 1, -1):
        if _is_known(word[:end]):
            return match.start(1) + end
    return None


def _is_known(word: str) -> bool:
    return plain_spelling(word) in scales_by_script() or currency_word(word) is not None


@cache
def _indic_word() -> Callable[[str, int], re.Match[str] | None]:
    return re.compile(rf"[-\s\u2010\u2011]{{0,3}}+([\u0900-\u0dff{VOWEL_SIGNS}]{{2,24}}+)").match


@cache
def _comparison() -> Callable[[str, int], re.Match[str] | None]:
    words = [form for words in _COMPARED.values() for word in words.split("|") for form in (word, plain_spelling(word))]
    ending = rf"[\u0900-\u0dff{VOWEL_SIGNS}]{{1,{_LONGEST_ENDING}}}+"
    return re.compile(rf"{ending}(?:{BLANK}(?:पेक्षा|हून))?{BLANK}({any_of(words)})(?![^\W_]|[{VOWEL_SIGNS}])").match
