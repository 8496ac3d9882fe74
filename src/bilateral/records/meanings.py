"""What the fields of a class mean, in the words of its own docstring."""

from __future__ import annotations

import inspect
import re

#: One field in the section Attributes of a docstring, over as many lines as are indented more deeply.
_FIELD = re.compile(r"^ {4}(\w+): (.*(?:\n {5,}.*)*)", re.MULTILINE)


def meanings(kind: type[object]) -> dict[str, str]:
    """Read what the docstrings of a class, and of those it comes from, say of its fields.

    >>> from bilateral import Meeting
    >>> meanings(Meeting)["host"]
    'The country that plays host.'
    """
    found = dict[str, str]()
    for one in reversed(kind.__mro__):
        _, _, section = inspect.cleandoc(one.__doc__ or "").partition("Attributes:\n")
        found |= {name: " ".join(words.split()) for name, words in _FIELD.findall(section.partition("\n\n")[0])}
    return found
