"""The words that bound a time by a date: before, after, prior to, no later than, since, with effect from."""

from __future__ import annotations

from .date_parts import Form, Told

#: What is said before a date that bounds a time; the longer first.
_LEADS: tuple[tuple[tuple[str, ...], Form], ...] = (
    (("no", "later", "than"), Form.UNTIL), (("not", "later", "than"), Form.UNTIL), (("on", "or", "before"), Form.UNTIL),
    (("at", "the", "latest", "by"), Form.UNTIL), (("not", "after"), Form.UNTIL), (("by",), Form.UNTIL),
    (("by", "noon", "on"), Form.UNTIL), (("by", "midnight", "on"), Form.UNTIL), (("before", "noon", "on"), Form.UNTIL),
    (("before", "midnight", "on"), Form.UNTIL),
    (("no", "earlier", "than"), Form.SINCE), (("not", "earlier", "than"), Form.SINCE),
    (("no", "sooner", "than"), Form.SINCE), (("not", "sooner", "than"), Form.SINCE),
    (("on", "or", "after"), Form.SINCE),
    (("not", "before"), Form.SINCE), (("prior", "to"), Form.BEFORE), (("earlier", "than"), Form.BEFORE),
    (("before",), Form.BEFORE), (("later", "than"), Form.AFTER), (("after",), Form.AFTER), (("post",), Form.AFTER),
    (("pre",), Form.BEFORE),
)  # fmt: skip
#: The same of what lasts: no one day is before or after them.
_LEADS_OF_SPANS: tuple[tuple[tuple[str, ...], Form], ...] = (
    (("up", "to", "and", "including"), Form.UNTIL), (("up", "to"), Form.UNTIL), (("upto",), Form.UNTIL),
    (("up", "until"), Form.UNTIL), (("up", "till"), Form.UNTIL), (("through", "to"), Form.UNTIL),
    (("until", "noon", "on"), Form.UNTIL), (("until", "midnight", "on"), Form.UNTIL),
    (("till", "noon", "on"), Form.UNTIL), (("till", "midnight", "on"), Form.UNTIL),
    (("until",), Form.UNTIL), (("till",), Form.UNTIL), (("through",), Form.UNTIL), (("thru",), Form.UNTIL),
    (("to",), Form.UNTIL), (("with", "effect", "from"), Form.SINCE), (("w", ".", "e", ".", "f", "."), Form.SINCE),
    (("wef",), Form.SINCE), (("effective", "from"), Form.SINCE), (("starting", "from"), Form.SINCE),
    (("effective", "as", "of"), Form.SINCE), (("effective", "as", "from"), Form.SINCE),
    (("effective", "on"), Form.SINCE), (("effective",), Form.SINCE), (("beginning", "from"), Form.SINCE),
    (("starting",), Form.SINCE), (("starting", "on"), Form.SINCE), (("starting", "in"), Form.SINCE),
    (("beginning",), Form.SINCE), (("beginning", "on"), Form.SINCE), (("beginning", "in"), Form.SINCE),
    (("commencing",), Form.SINCE), (("commencing", "on"), Form.SINCE), (("commencing", "in"), Form.SINCE),
    (("commencing", "from"), Form.SINCE),
    (("as", "from"), Form.SINCE), (("as", "of", "and", "from"), Form.SINCE), (("since",), Form.SINCE),
)  # fmt: skip
SPAN_LEADS = frozenset(words for words, _ in _LEADS_OF_SPANS)

#: The words of them, by themselves.
BOUND_WORDS = frozenset(word for words, _ in (*_LEADS, *_LEADS_OF_SPANS) for word in words)

BOUNDS: dict[str, list[tuple[tuple[str, ...], Form]]] = {}
for _words, _form in (*_LEADS, *_LEADS_OF_SPANS):
    BOUNDS.setdefault(_words[0], []).append((_words, _form))
for _bounds in BOUNDS.values():
    _bounds.sort(key=lambda bound: -len(bound[0]))


def lead_at(told: Told, place: int) -> tuple[Form, int] | None:
    """Read the words of a bound alone: what they say, and the token behind them.

    >>> from ..scanner import scan
    >>> tokens = scan("no later than Monday")
    >>> lead_at(Told(tokens), 0)
    (<Form.UNTIL: 'until'>, 3)
    """
    for words, form in BOUNDS.get(told.word[place], ()):
        if told.are(place, words):
            return form, place + len(words)
    return None
