"""One cut of a text into tokens, which every grammar reads: numbers, words and single signs, each with its place.

What only typesetting put into a text is gone before it is cut: soft hyphens and marks without width, a letter and its
accent written apart, a word or a number that goes on behind a line end. So no rule sees these, and still every token
knows its place in the text as it came.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate
from typing import Any, TypeVar

import attrs

from .mended import Mended, Piece, composed, mended
from .scripts import MARKS

T = TypeVar("T")

#: Blanks that part the groups of a number: plain, unbreakable, thin, narrow and unbreakable.
BLANKS = " \u00a0\u2009\u202f"
APOSTROPHES = "'\u2019"
# U+066C and U+066B are the comma and the point of Urdu and Persian.
_COMMA, _POINT = ",\u066c", ".\u066b"
#: The first digit of a number in groups is no zero, in whichever script.
_FIRST = r"[^\D0\u0660\u06f0\u0966\u09e6\u0a66\u0ae6\u0b66\u0be6\u0c66\u0ce6\u0d66\u0de6\u0e50]"

_FIRST_GROUP = rf"(?<!\d[{_COMMA}]){_FIRST}"
_DECIMALS = rf"(?:[{_POINT}]\d+(?!\.?\d))?(?![{_COMMA}]?\d)"

#: Behind three digits it says that they begin the name of a type: "10 737-800 planes", "18 155mm guns", "10 737 MAX
#: jets"; but "734 000-800 000 tonnes", "816 000t".
_TYPE = (
    rf"(?!(?:t|k|m|mn|bn|kg|km|kt|mw|gw|ha)\b)[^\W\d_]"
    rf"|-\d{{1,4}}(?![\d.,]|[{BLANKS}]\d{{3}}(?!\d))|[{BLANKS}]max\b"
)

#: Digits of any script as they may be written, each separator in its place: "6,1,427" is three numbers.
NUMBER = "|".join(
    (
        # 816 000 and 1 234,50; of more than a blank between groups nobody knows whether it parts two numbers.
        rf"{_FIRST}\d{{0,2}}(?:[{BLANKS}]++\d{{3}})+(?:[.,]\d{{1,2}})?(?!\d|{_TYPE})",
        rf"{_FIRST}\d{{0,2}}(?:[{APOSTROPHES}]\d{{3}})+(?:\.\d+)?(?!\d)",  # 12'500
        rf"{_FIRST}\d{{0,2}}(?:\.\d{{3}}){{2,}}(?:,\d+)?(?!\d)",  # 1.234.567,89
        rf"{_FIRST_GROUP}\d{{0,2}}(?:[{_COMMA}]\d{{3}})+{_DECIMALS}",  # 601,427.50
        rf"{_FIRST_GROUP}\d?(?:[{_COMMA}]\d{{2}})+[{_COMMA}]\d{{3}}{_DECIMALS}",  # 6,01,427
        rf"{_FIRST_GROUP}\d{{2}}(?:[{_COMMA}]\d{{2}}){{2,}}[{_COMMA}]\d{{3}}{_DECIMALS}",  # 224,27,53,160
        rf"(?<!\d[{_POINT}])\d+[{_POINT}]\d+(?![{_POINT}]?\d)",  # 5.4; but of 6.12.2021 each part by itself
        r"\d+",
    )
)
#: A line that doesn't go on within a sentence ends what is said: it is a token of its own.
LINE_END = "\n"
#: What stands beyond either end of a text, apart from all else: the sign that ASCII has for it. No rule looks farther.
BEYOND = "\x03"
_MOST_BEYOND = 100
_WORDS_BEYOND = [BEYOND] * _MOST_BEYOND
_STARTS_BEYOND, _ENDS_BEYOND = [1 << 60] * _MOST_BEYOND, [-100] * _MOST_BEYOND
#: Fractions that are one sign, which Python takes for letters.
VULGAR = "\u00bc-\u00be\u2150-\u215e"
_OTHER = rf"[^\w\s]|(?:[^\W\d_{VULGAR}]|[{MARKS}])+|_|[{VULGAR}]"
# What the pattern leaves are blanks. What most texts are made of is told first, words of plain letters and signs, and
# words with others, or with marks that Python takes for no letters, only where they stand.
_TOKEN = re.compile(
    rf"((?! )(?:[a-z][a-z]*+(?![^\x00-\x7f])|[!-/:-@\[-^`{{-~\n]|(?=\d)(?:{NUMBER})|(?=\S)(?:{_OTHER})))"
)


@attrs.frozen(eq=False)
class Tokens:
    """A text, cut.

    Attributes:
        text: The text as it came.
        clean: The text that was cut.
        words: The tokens in small letters; a number as it is written, with its separators.
        word: Each of them, by its place; `BEYOND` before the first and behind the last.
        starts: Where each begins in `clean`; behind the last, far away.
        ends: Where each ends in `clean`; before the first, far away.
        letters: The text in composed letters.
        mended: That text without what typesetting put there, in which the tokens stand.
        is_as_it_came: Whether nothing was mended, so that each token stands where it stood.
        known: What grammars read in it, kept for those who ask again.
    """

    text: str
    clean: str
    words: list[str]
    word: list[str]
    starts: list[int]
    ends: list[int]
    letters: Mended
    mended: Mended
    is_as_it_came: bool
    known: dict[object, Any] = attrs.field(init=False, factory=dict[object, Any], repr=False)

    def __len__(self) -> int:
        return len(self.words)

    def raw(self, index: int) -> str:
        """Give a token with its capitals; `BEYOND` beyond either end."""
        return self.clean[self.starts[index] : self.ends[index]] or BEYOND

    def gap(self, index: int) -> str:
        """Give what stands between a token and the one before it: nothing, or blanks."""
        return self.clean[self.ends[index - 1] if index else 0 : self.starts[index]]

    def only(self, stretches: Sequence[slice]) -> Tokens:
        r"""Leave tokens out, and keep some stretches.

        >>> scan("one\n\ntwo").only((slice(0, 1), slice(2, 4))).words
        ['one', '\n', 'two']
        """
        words, starts, ends = self.words, self.starts, self.ends
        return self.cut_otherwise(_only(words, stretches), _only(starts, stretches), _only(ends, stretches))

    def cut_otherwise(self, words: list[str], starts: list[int], ends: list[int]) -> Tokens:
        """Give the same text with other tokens.

        >>> scan("25% of it").cut_otherwise(["25%"], [0], [3]).said(0, 1)
        '25%'
        """
        return attrs.evolve(
            self, words=words, word=words + _WORDS_BEYOND, starts=starts + _STARTS_BEYOND, ends=ends + _ENDS_BEYOND
        )

    def said(self, first: int, behind: int) -> str:
        """Give the words from one token to before another, as they were cut."""
        return self.clean[self.starts[first] : self.ends[behind - 1]] if behind > first else ""

    def place(self, first: int, behind: int) -> tuple[int, int]:
        r"""Give the place of the tokens from one to before another in the text as it came.

        >>> tokens = scan("for five mil\u00adlion dollars")
        >>> tokens.word[2], tokens.text[slice(*tokens.place(2, 3))]
        ('million', 'mil\xadlion')
        """
        start, end = self.starts[first], self.ends[behind - 1]
        if self.is_as_it_came:
            return start, end
        start, end = self.mended.origin(start), self.mended.origin(end - 1) + 1
        return self.letters.origin(start), self.letters.origin(end)


def _only(every: list[T], stretches: Sequence[slice]) -> list[T]:
    left: list[T] = []
    for stretch in stretches:
        left += every[stretch]
    return left


def _is_never(_word: str) -> bool:
    return False


def scan(text: str, *, is_word: Callable[[str], bool] = _is_never) -> Tokens:
    """Cut a text.

    Args:
        text: Any text.
        is_word: Tells whether two pieces of a word, parted by a hyphen at a line end, are one word of ours without it.

    >>> tokens = scan("Rs 6,01,427 crore, said S. Rao")
    >>> tokens.words
    ['rs', '6,01,427', 'crore', ',', 'said', 's', '.', 'rao']
    """
    letters = composed(text)
    typeset = _mended(letters.text, is_word)
    clean = _in_plain_signs(unwrapped(typeset.text))
    low = clean.lower()
    if len(low) != len(clean):  # of a few letters the small one is two
        low = "".join(small if len(small := letter.lower()) == 1 else letter for letter in clean)
    pieces = _TOKEN.split(low)  # blanks, a token, over and over, and blanks at the end
    places = list(accumulate(map(len, pieces)))
    words, starts, ends = pieces[1::2], places[:-1:2], places[1::2]
    is_as_it_came = letters.is_as_it_came and typeset.is_as_it_came
    word, starts, ends = words + _WORDS_BEYOND, starts + _STARTS_BEYOND, ends + _ENDS_BEYOND
    return Tokens(text, clean, words, word, starts, ends, letters, typeset, is_as_it_came)


#: Signs of typesetters, and the plain ones that say the same in as many letters.
_PLAIN_SIGNS = {"\u2010": "-", "\u2011": "-", "\u00a0": " ", "\u2009": " ", "\u202f": " "}


def _in_plain_signs(text: str) -> str:
    if not text.isascii():
        for sign, plain in _PLAIN_SIGNS.items():
            text = text.replace(sign, plain)
    return text


# What only typesetting put there ------------------------------------------------------------------------

_WIDTHLESS = "\u00ad\u200b\u2060\ufeff"
#: Marks without width, with a line end behind a soft hyphen; a hyphen at a line end within a word; a line end behind
#: the comma of a number. The search leaps from sign to sign.
_BROKEN = re.compile(
    rf"[{_WIDTHLESS}\r\n-](?:"
    rf"(?<=[{_WIDTHLESS}])[{_WIDTHLESS}]*(?:(?<=\u00ad)\r?\n[ \t]*)?"
    r"|(?<=[^\W\d_]-)\r?\n[ \t]*(?=[^\W\d_])"
    r"|(?<=\d,\n)[ \t]*(?=\d{2,3}(?!\d))|(?<=\d,\r)\n[ \t]*(?=\d{2,3}(?!\d)))"
)
#: In a text without any of these, and without a number parted at its comma, nothing is broken: told at little cost.
_SIGNS_OF_BREAKS = (*_WIDTHLESS, "-\n", "-\r\n")
_PARTED_NUMBER = re.compile(r",(?<=\d,)\r?\n[ \t]*(?=\d)").search


def _mended(text: str, is_word: Callable[[str], bool]) -> Mended:
    may_be_broken = any(map(text.__contains__, _SIGNS_OF_BREAKS)) or _PARTED_NUMBER(text)
    return mended(text, _broken(text, is_word)) if may_be_broken else Mended(text)


def _broken(text: str, is_word: Callable[[str], bool]) -> Iterator[Piece]:
    for found in _BROKEN.finditer(text):
        if found[0][0] != "-" or is_word(_word_around(text, *found.span())):
            yield *found.span(), ""


_BEFORE, _BEHIND = re.compile(r"[^\W\d_]*\Z"), re.compile(r"[^\W\d_]*")
#: No word of ours is longer.
_LONGEST = 40


def _word_around(text: str, start: int, end: int) -> str:
    before = _BEFORE.search(text[max(0, start - _LONGEST) : start])
    behind = _BEHIND.match(text[end : end + _LONGEST])
    return f"{before[0] if before else ''}{behind[0] if behind else ''}".lower()


# Lines that go on ---------------------------------------------------------------------------------------

#: A line that is shorter ends where its writer wanted it to: a headline, a row of a table, a verse.
SHORTEST_FULL_LINE = 40


def _goes_on(line_end: str) -> str:
    """Write the pattern of a line end, with what stands around it; the search leaps from one line end to the next."""
    return (
        rf"{line_end}(?:(?<=[0-9]{line_end})(?=[^\W\d_])"
        rf"|(?<![\s0-9.:;!?]{line_end})(?=[^\W_]|[($\u20ac\u00a3\u20b9]))(?<=[^\n]{{{SHORTEST_FULL_LINE}}}{line_end})"
    )


#: The end of a full line that no stop ends, before one that goes on with a word, a number or a sign of money; but
#: not between two numbers, which are rows of a table.
_WITHIN_A_SENTENCE = {line_end: re.compile(_goes_on(line_end)) for line_end in ("\r\n", "\n")}


def unwrapped(text: str) -> str:
    r"""Put a blank for each line end within a sentence: a text of the same length, in which places stay as they are.

    >>> unwrapped("The two sides signed a contract for more than\n500,000 rifles.\n\nTitle\nMore")
    'The two sides signed a contract for more than 500,000 rifles.\n\nTitle\nMore'
    """
    for line_end, within_a_sentence in _WITHIN_A_SENTENCE.items():
        if line_end in text:
            text = within_a_sentence.sub(" " * len(line_end), text)
    return text
