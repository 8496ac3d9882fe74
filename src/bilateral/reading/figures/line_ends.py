"""Lines that end where the page ended, and not where the words do, as `pdftotext` and plain e-mail have them."""

from __future__ import annotations

import re

#: A line that is shorter ends where its writer wanted it to: a headline, a row of a table, a verse.
SHORTEST_FULL_LINE = 40


def _within_a_sentence(line_end: str) -> str:
    """Write the pattern of a line end, with what stands around it; the search leaps from one line end to the next."""
    return (
        rf"{line_end}(?:(?<=[0-9]{line_end})(?=[^\W\d_])"
        rf"|(?<![\s0-9.:;!?]{line_end})(?=[^\W_]|[($\u20ac\u00a3\u20b9]))(?<=[^\n]{{{SHORTEST_FULL_LINE}}}{line_end})"
    )


#: The end of a full line that no stop ends, before one that goes on with a word, a number or a sign of money; but
#: not between two numbers, which are rows of a table.
_WITHIN_A_SENTENCE = re.compile("|".join(map(_within_a_sentence, (r"\n", r"\r\n"))))


def unwrapped(text: str) -> str:
    r"""Put a blank for each line end within a sentence: a text of the same length, in which places stay as they are.

    >>> unwrapped("The two sides signed a contract for more than\n500,000 rifles.\n\nTitle\nMore")
    'The two sides signed a contract for more than 500,000 rifles.\n\nTitle\nMore'
    """
    return _WITHIN_A_SENTENCE.sub(lambda end: " " * len(end[0]), text) if "\n" in text else text
