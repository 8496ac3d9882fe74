"""The indices of some records: each made when a question first has use for it, and kept as long as the records.

A question narrows the records down, condition by condition: first to those that hold a word, a country or an id, which
are kept together with indices of their own; then to those within bounds of days and amounts. What no index can tell is
left to be asked of each record that remains.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import cached_property, partial
from itertools import chain, islice
from typing import Any, TypeAlias

import attrs

from ..values.answer import Answer
from ..values.ids import RecordId
from .answer import YES, Follow, asked, reader
from .bounds import Bounds, bounds
from .box import Box, box_of, boxes, has_bounds
from .conditions import Condition, alternatives, conditions
from .postings import Postings, postings
from .predicate import Ask, Linked, Test

#: Fewer records than these are gone through: to index them costs more than to ask each.
FEWEST = 64

#: The conditions that indices served, each with how many records were left then.
Steps: TypeAlias = tuple[tuple[Condition, int], ...]
#: The records that are left, what is to be asked of each, and how that came.
Narrowed: TypeAlias = tuple[tuple[Any, ...], tuple[Condition, ...], Steps]


@attrs.frozen(eq=False)
class Served:
    """The places of all records that may meet a condition.

    Attributes:
        condition: The condition.
        most: No more places than these.
        is_exact: Whether the record at each of them meets it.
        places: Gives them, in any order, each once.
        inside: Keeps of some places those at which it may be met; None where that is not to be had cheaply.
    """

    condition: Condition
    most: int
    is_exact: bool
    places: Callable[[], Collection[int]]
    inside: Callable[[Iterable[int]], list[int]] | None = None


@attrs.frozen(eq=False)
class Indices:
    """Records, and what was indexed of them so far.

    Attributes:
        items: The records.
        follow: The way from an id to the record of that name.
        parts: Those of the records that hold a value in a field, by its path, with indices of their own.
        by_value: For each path the places at which each value is held.
        by_bounds: For each path the places in the order of bounds.
    """

    items: tuple[Any, ...]
    follow: Follow
    parts: dict[tuple[str, object], Indices] = attrs.field(factory=dict[tuple[str, object], "Indices"])
    by_value: dict[str, Postings] = attrs.field(factory=dict[str, Postings])
    by_bounds: dict[str, Bounds] = attrs.field(factory=dict[str, Bounds])

    def __reduce__(self) -> tuple[Any, ...]:
        # What is copied or sent leaves its indices behind: they are soon made again.
        return Indices, (self.items, self.follow)

    @cached_property
    def by_id(self) -> Mapping[str, Any]:
        """The records by their ids."""
        return {record.id: record for record in self.items}

    def narrowed(self, asked_for: Sequence[Condition], *, fewest: int = FEWEST) -> Narrowed:
        """Give the records that may meet all conditions, in order, what is left to ask of each, and how that came.

        Args:
            asked_for: The conditions.
            fewest: So many records are narrowed down; fewer are gone through.
        """
        words: list[Condition] = []
        others: list[Condition] = []
        for one in asked_for:
            (words if _is_of_word(one) else others).append(one)
        return self.among(words, others, fewest)

    def among(self, words: list[Condition], others: list[Condition], fewest: int) -> Narrowed:
        """Narrow down to the records that hold the rarest word, and these by their own indices; at last by bounds."""
        if len(self.items) < fewest:
            return self.items, (*words, *others), ()
        if not words:
            return self._met(others)
        word = min(words, key=self._holders) if len(words) > 1 else words[0]
        part = self._part(word, fewest)
        items, left, steps = part.among([one for one in words if one is not word], others, fewest)
        return items, left, ((word, len(part.items)), *steps)

    def _part(self, word: Condition, fewest: int) -> Indices:
        test: Any = word.node
        key = (test.field, test.value)
        if key in self.parts:
            return self.parts[key]
        if test.field == "id":
            found = self.by_id.get(test.value)
            return Indices(() if found is None else (found,), self.follow)
        part = Indices(self._at(self._postings(test.field).at(test.value)), self.follow)
        if len(part.items) >= fewest:  # of a few nothing is indexed that could be kept
            self.parts[key] = part
        return part

    def _holders(self, word: Condition) -> int:
        """Count the records that hold a word."""
        test: Any = word.node
        return 1 if test.field == "id" else len(self._postings(test.field).at(test.value))

    def _met(self, asked_for: Sequence[Condition]) -> Narrowed:
        """Narrow down by the index that leaves fewest, and by others that can tell of a place whether it may stay."""
        served = sorted(filter(None, map(self._within, asked_for)), key=lambda one: one.most)
        if not served:
            served = list(islice(filter(None, map(self._linked, asked_for)), 1))
        if not served:
            return self.items, tuple(asked_for), ()
        first, *others = served
        places = first.places()
        met, steps = [first], [(first.condition, len(places))]
        for other in others:
            if other.inside is not None:
                places = other.inside(places)
                met.append(other)
                steps.append((other.condition, len(places)))
        done = {id(one.condition) for one in met if one.is_exact}
        left = tuple([one for one in asked_for if id(one) not in done])
        return self._at(sorted(places)), left, tuple(steps)

    def _at(self, places: Iterable[int]) -> tuple[Any, ...]:
        return tuple(map(self.items.__getitem__, places))

    def _postings(self, path: str) -> Postings:
        if path not in self.by_value:
            self.by_value[path] = postings(map(reader(path), self.items))
        return self.by_value[path]

    def _bounds(self, path: str) -> Bounds:
        if path not in self.by_bounds:
            self.by_bounds[path] = bounds(map(reader(path), self.items))
        return self.by_bounds[path]

    # Conditions that an index serves -------------------------------------------------------------------

    def _served(self, condition: Condition) -> Served | None:
        if _is_of_word(condition):
            test: Any = condition.node
            places = self._postings(test.field).at(test.value)
            return Served(condition, len(places), is_exact=True, places=lambda: places)
        return self._within(condition)

    def _within(self, condition: Condition) -> Served | None:
        """Serve what is asked of bounds, or of one thing or another."""
        if isinstance(condition.node, Test):
            return self._bounded(condition, condition.node) if has_bounds(condition.node.value) else None
        return self._either(condition)

    def _bounded(self, condition: Condition, test: Test) -> Served | None:
        box = box_of(test, condition.wanted)
        if box is None:
            return None
        index = self._bounds(test.field)
        found = list(boxes(test, condition.wanted, box, index.kinds))
        if len(found) == 1 and index.at is None and not index.odd:
            return _of_one_sort(condition, index, *found[0])
        stretches = [(sort, one, index.stretch(sort, one)) for sort, one in found]

        def places() -> Collection[int]:
            fitting = chain.from_iterable(index.fitting(*stretch) for stretch in stretches)
            return {*index.places(fitting), *index.odd}

        return Served(
            condition,
            most=sum(stretch.stop - stretch.start for *_, stretch in stretches) + len(index.odd),
            # Of several values one may be so and another not: what must not be so of any is asked again.
            is_exact=(index.at is None or condition.wanted is Answer.YES)
            and not index.odd
            and all(index.is_sure(*stretch) for stretch in stretches),
            places=places,
        )

    def _either(self, condition: Condition) -> Served | None:
        sides = [self._best(list(conditions(node, wanted))) for node, wanted in alternatives(condition)]
        if not sides or not all(sides):
            return None
        served = [one for one in sides if one is not None]

        return Served(
            condition,
            most=sum(one.most for one in served),
            is_exact=all(one.is_exact for one in served),
            places=lambda: set(chain.from_iterable(one.places() for one in served)),
        )

    def _best(self, every: Sequence[Condition]) -> Served | None:
        """Serve the one of several conditions, all of which must be met, that leaves fewest records."""
        found = min(filter(None, map(self._served, every)), key=lambda one: one.most, default=None)
        return found if found is None or len(every) == 1 else attrs.evolve(found, is_exact=False)

    def _linked(self, condition: Condition) -> Served | None:
        """Serve a question across a link: ask it once of each record that is named, not of each that names it."""
        node = condition.node
        if not isinstance(node, Linked) or condition.wanted is Answer.NO:
            return None
        index, inner = self._postings(node.field), asked(node.inner, self.follow)
        about, follow = node.about, self.follow
        names = [
            name for name in index.places
            if isinstance(target := follow(RecordId(str(name))), about) and inner(target) is Answer.YES
        ]  # fmt: skip
        found = list(map(index.at, names))
        return Served(
            condition,
            most=sum(map(len, found)),
            is_exact=True,
            places=lambda: set(chain.from_iterable(found)),
        )


def _of_one_sort(condition: Condition, index: Bounds, sort: str, box: Box) -> Served:
    """Serve what is asked of values of one sort, of which each record holds one at most: its place is its entry."""
    stretch = index.stretch(sort, box)
    return Served(
        condition,
        most=stretch.stop - stretch.start,
        is_exact=index.is_sure(sort, box, stretch),
        places=partial(index.fitting, sort, box, stretch),
        inside=partial(index.inside, sort, box),
    )


_OF_WORDS = (Ask.EQUAL, Ask.INCLUDES)


def _is_of_word(condition: Condition) -> bool:
    """Tell whether it is met by the records that hold a word, a country, an id or another value as it is."""
    node = condition.node
    return isinstance(node, Test) and node.ask in _OF_WORDS and condition.wanted is YES and not has_bounds(node.value)
