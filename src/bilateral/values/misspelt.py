"""What a text that no parser took may have meant: its misspelt words put right, where the parser takes that."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache

from ..errors import BilateralError
from ..language.grammar.calendar_words import MONTH_NUMBERS
from ..language.grammar.term import UNITS_OF_TIME
from ..language.lexicon.currencies import minor_nouns, nouns
from ..language.lexicon.number_words import number_words, scale_words
from ..language.lexicon.qualifiers import words_before

#: A longer text is no slip of the pen.
_LONGEST = 80
#: "Rs", "May" and "of" are near too many words.
_WORD = re.compile(r"[A-Za-z]{4,20}")
_DECIMAL_COMMA = re.compile(r"(?<![0-9.,])([0-9]+),([0-9]{1,2})(?![0-9,])")


def meant(text: str, read: Callable[[str], object], otherwise: str, also: Iterable[str] = ()) -> str:
    """Offer what a text may have meant, if that is taken; or else say what would be."""
    if len(text) > _LONGEST:
        return otherwise
    near = next((one for one in (*also, *_put_right(text)) if one != text and is_taken(one, read)), "")
    return f"did you mean {near!r}?" if near else otherwise


def _put_right(text: str) -> Iterator[str]:
    yield (spelt := _WORD.sub(_spelt, text))
    yield _DECIMAL_COMMA.sub(r"\1.\2", spelt)


def _spelt(word: re.Match[str]) -> str:
    plain = word[0].lower()
    if plain in vocabulary():
        return word[0]
    alike = (known for form in _forms(plain) for known in _by_form().get(form, ()))
    near = min((known for known in alike if _is_one_slip(plain, known)), default=word[0])
    return near.capitalize() if word[0].istitle() else near


def _forms(word: str) -> set[str]:
    """Return a word, and it without one of its letters: two words that differ by one slip share such a form."""
    return {word, *(word[:place] + word[place + 1 :] for place in range(len(word)))}


@cache
def _by_form() -> Mapping[str, list[str]]:
    found: dict[str, list[str]] = {}
    for known in vocabulary():
        for form in _forms(known):
            found.setdefault(form, []).append(known)
    return found


def _is_one_slip(word: str, known: str) -> bool:
    """Whether two words differ by one letter too few, too many or another one, or by two that changed places."""
    if abs(len(word) - len(known)) > 1:
        return False
    unlike = (place for place, (one, other) in enumerate(zip(word, known, strict=False)) if one != other)
    same = next(unlike, min(len(word), len(known)))
    left, right = word[same:], known[same:]
    return left[1:] in (right[1:], right) or left == right[1:] or (left[:2] == right[1::-1] and left[2:] == right[2:])


def is_taken(text: str, read: Callable[[str], object]) -> bool:
    """Tell whether a parser takes a text."""
    try:
        read(text)
    except BilateralError:
        return False
    return True


@cache
def vocabulary() -> frozenset[str]:
    """Hold the English words of amounts and dates."""
    currencies = (word for noun in (*nouns(), *minor_nouns()) for word in noun.words)
    cues = (word for cue in words_before() for word in cue.split())
    scales = (one.word for one in scale_words() if one.language == "en")
    numbers = (word for word, one in number_words().items() if one.language == "en")
    words = {*currencies, *cues, *scales, *numbers, *MONTH_NUMBERS, *UNITS_OF_TIME}
    return frozenset(word for word in words if _WORD.fullmatch(word) and word.islower())
