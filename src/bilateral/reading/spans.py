"""Stretches of a text that are spoken for."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

import attrs


@attrs.frozen
class Spans:
    """Stretches of a text, `start` to before `end`, in order and without overlap.

    Attributes:
        starts: Where each begins.
        ends: Where each ends.

    >>> spans = Spans.of([(8, 12), (0, 5), (3, 6)])
    >>> spans, spans.touch(6, 8), spans.touch(5, 7)
    (Spans(starts=(0, 8), ends=(6, 12)), False, True)
    """

    starts: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()

    @classmethod
    def of(cls, pairs: Iterable[tuple[int, int]]) -> Spans:
        """Join stretches that overlap or touch, whatever their order.

        >>> Spans.of([(0, 2), (2, 4)])
        Spans(starts=(0,), ends=(4,))
        """
        starts: list[int] = []
        ends: list[int] = []
        pairs = sorted(pairs)
        if not pairs:
            return _NONE
        for start, end in pairs:
            if not ends or start > ends[-1]:
                starts.append(start)
                ends.append(end)
            elif end > ends[-1]:
                ends[-1] = end
        return cls(tuple(starts), tuple(ends))

    def touch(self, start: int, end: int) -> bool:
        """Tell whether any character from `start` to before `end` lies in one of them.

        >>> Spans((5,), (8,)).touch(7, 9), Spans((5,), (8,)).touch(8, 9)
        (True, False)
        """
        first = bisect_right(self.ends, start)
        return first < len(self.starts) and self.starts[first] < end

    def __or__(self, other: Spans) -> Spans:
        if not (self.starts and other.starts):
            return self if self.starts else other
        return Spans.of([*zip(self.starts, self.ends, strict=True), *zip(other.starts, other.ends, strict=True)])


_NONE = Spans()
