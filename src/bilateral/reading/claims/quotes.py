"""Where the words of a quote stand in a text, though blanks and quotation marks may be set otherwise."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

import attrs

from ...language.mended import Mended, Piece, composed, mended
from ..found import Words

#: How like a quote some other words must be to be offered (difflib's ratio).
LIKENESS = 0.6
#: Of a quote that isn't there, this many words, the longest, are looked up, each at this many places.
_LANDMARKS = 6
_PLACES = 5
#: What is longer than this is not compared, for difflib is slow.
_LONGEST_COMPARED = 400

#: Signs that aren't seen: a soft hyphen where a line might have ended, and spaces of no width.
_UNSEEN = "\u00ad\u200b\u2060\ufeff"
#: Blanks that aren't one plain space, and signs that aren't seen.
_OTHER_BLANKS = re.compile(rf"[\s{_UNSEEN}]{{2,}}|[^\S ]|[{_UNSEEN}]")
#: The signs that typesetters use for one another. The backtick is none: it is a misprinted rupee sign.
_MARKS = str.maketrans("\u201c\u201d\u201e\u201f\u00ab\u00bb\u2018\u2019\u201a\u201b\u2032", '"' * 6 + "'" * 5)
_WORD = re.compile(r"\w+")
_LONGEST_WORD = 30
_LAST_BLANK = re.compile(r"\s(?=\S*+\Z)")
_NEXT_BLANK = re.compile(r"\s")


def places_of(quote: str, text: str) -> Iterator[Words]:
    """Find every place of a quote: letter by letter or, where there is none, with other blanks, marks and forms.

    >>> list(places_of("Rs 5 crore", "for Rs 5 crore"))
    [Words(text='Rs 5 crore', start=4, end=14)]
    >>> [words.text for words in places_of("Rs 5 crore", "for Rs  5 crore")]
    ['Rs  5 crore']
    """
    exactly = (Words.of(text, start, end) for start, end in _found(quote, text))
    first = next(exactly, None)
    if first is None:
        yield from _loose_places(quote, text)
    else:
        yield first
        yield from exactly


def _found(quote: str, text: str) -> Iterator[tuple[int, int]]:
    start = text.find(quote) if quote else -1
    while start >= 0:
        end = start + len(quote)
        yield start, end
        start = text.find(quote, end)


def _loose_places(quote: str, text: str) -> Iterator[Words]:
    letters = composed(text)
    plain = _plain(letters.text)
    for start, end in _found(_bare(quote), plain.text):
        yield Words.of(text, letters.origin(plain.origin(start)), letters.origin(plain.origin(end - 1) + 1))


def same_words(quote: str, words: str) -> bool:
    """Tell whether words are those of a quote, but for blanks, quotation marks and the form of letters.

    >>> same_words("the “deal”  of 2019", 'the "deal" of 2019'), same_words("Rs 5", "Rs 6")
    (True, False)
    """
    return quote == words or _bare(quote) == _bare(words)


def _bare(words: str) -> str:
    return _plain(composed(words).text).text.strip()


@lru_cache(maxsize=4)
def _plain(text: str) -> Mended:
    """Put plain quotation marks in a text, and one space for all blanks."""
    found = mended(text, _other_blanks(text))
    return attrs.evolve(found, text=found.text.translate(_MARKS))


def _other_blanks(text: str) -> Iterator[Piece]:
    for blanks in _OTHER_BLANKS.finditer(text):
        yield *blanks.span(), "" if blanks[0].strip(_UNSEEN) == "" else " "


def nearest(quote: str, text: str) -> Words | None:
    """Find the words of a text that are most like a quote which isn't there; None if none are like it.

    >>> nearest("a cost of arround Rs 5,000 crore", "They put the cost at around Rs 5,000 crore.").text
    'the cost at around Rs 5,000 crore.'
    >>> nearest("wheat", "rifles") is None
    True
    """
    if len(quote) > _LONGEST_COMPARED:
        return None
    compare = difflib.SequenceMatcher(autojunk=False)
    compare.set_seq2(quote.casefold())
    best, found = LIKENESS, None
    for words in _candidates(quote, text):
        compare.set_seq1(words.text.casefold())
        if compare.real_quick_ratio() > best and compare.quick_ratio() > best and (ratio := compare.ratio()) > best:
            best, found = ratio, words
    return found


def _candidates(quote: str, text: str) -> Iterator[Words]:
    """Lay the quote over the text wherever one of its longest words stands."""
    landmarks = sorted(_WORD.finditer(quote), key=lambda word: word.start() - word.end())[:_LANDMARKS]
    for landmark in landmarks:
        place = re.compile(rf"\b{re.escape(landmark[0])}\b", re.IGNORECASE)
        for match in islice(place.finditer(text), _PLACES):
            start = max(0, match.start() - landmark.start())
            yield _to_whole_words(text, start, start + len(quote))


def _to_whole_words(text: str, start: int, end: int) -> Words:
    # A word that reaches further is cut: some texts have no blanks at all.
    before = _LAST_BLANK.search(text, max(0, start - _LONGEST_WORD), start)
    after = _NEXT_BLANK.search(text, end, end + _LONGEST_WORD)
    first = before.end() if before else max(0, start - _LONGEST_WORD)
    last = after.start() if after else min(len(text), end + _LONGEST_WORD)
    cut = text[first:last]
    lead = first + len(cut) - len(cut.lstrip())
    return Words.of(text, lead, lead + len(cut.strip()))
