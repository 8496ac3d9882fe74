"""Which state came after which, and who says so: a statement of law, never a likeness of names."""

from __future__ import annotations

import functools
from collections.abc import Iterable

import attrs

from ...language.lexicon.tables import several, table


@attrs.frozen
class Succession:
    """One state's place taken by others, in whole.

    A state that lost a part and lives on (Pakistan in 1971, the Sudan in 2011) has no entry.

    Attributes:
        predecessor: Code of the state that is no more.
        successors: Codes of the states that took its place; first the one that continues it, if one does.
        since: From when, in EDTF.
        authority: The instrument or the list that says so.
        joined: Whether the successor was there before, and took it in.
    """

    predecessor: str
    successors: tuple[str, ...]
    since: str
    authority: str
    joined: bool = False


@attrs.frozen
class Secession:
    """A part of a state that became a state of its own, while the other lived on.

    Attributes:
        state: Code of the new state.
        out_of: Code of the state that it was a part of.
        since: From when, in EDTF.
        authority: The instrument or the list that says so.
    """

    state: str
    out_of: str
    since: str
    authority: str


@functools.cache
def successions() -> tuple[Succession, ...]:
    """Return every succession in `state_successions.csv`."""
    return tuple(
        Succession(line["state"], several(line["successors"]), line["since"], line["instrument"], kind == "joined")
        for line in table("state_successions")
        if (kind := line["kind"]) != "seceded"
    )


@functools.cache
def secessions() -> tuple[Secession, ...]:
    """Return who was there before a state seceded; not every colony's independence, and nothing of recognition."""
    return tuple(
        Secession(line["successors"], line["state"], line["since"], line["instrument"])
        for line in table("state_successions")
        if line["kind"] == "seceded"
    )


@functools.cache
def successors(code: str) -> tuple[str, ...]:
    """Return every state that came after this one, the next first, through all that came between.

    >>> successors("YU")
    ('CSXX', 'BA', 'HR', 'MK', 'SI', 'RS', 'ME')
    """
    return _closure(code, [(step.predecessor, after) for step in successions() for after in step.successors])


@functools.cache
def predecessors(code: str) -> tuple[str, ...]:
    """Return every state whose place this one took, the last first, through all that came between.

    >>> predecessors("RS")
    ('CSXX', 'YU')
    """
    return _closure(code, _backwards(successions()))


def _backwards(steps: Iterable[Succession]) -> list[tuple[str, str]]:
    return [(after, step.predecessor) for step in steps for after in step.successors]


def _closure(start: str, steps: list[tuple[str, str]]) -> tuple[str, ...]:
    found = [start]
    for here in found:  # grows while it is walked, so nearer ones come first
        found += [there for origin, there in steps if origin == here and there not in found]
    return tuple(found[1:])


@functools.cache
def neighbours(code: str) -> tuple[str, ...]:
    """Return who came before and after a state, then the state that it seceded from; none that merely joined it.

    >>> neighbours("CSHH"), neighbours("SS"), neighbours("IN")
    (('CZ', 'SK'), ('SD',), ())
    """
    before = _closure(code, _backwards(step for step in successions() if not step.joined))
    return *before, *successors(code), *(one.out_of for one in secessions() if one.state == code)
