"""What has changed from one register to another, by record and field."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

import attrs

from ..errors import WrongType
from ..evidence.claim import Claim
from ..evidence.source import Source
from ..query.answer import is_said
from ..records.record import Record
from ..values.displayed import Displayed, OneLine
from ..values.misnamed import answers_misspelt
from ..values.words import is_a, words_of
from .field_differences import differences, field_words
from .references import title_of
from .register import Register


@answers_misspelt
@attrs.frozen(repr=False)
class FieldChange(OneLine):
    """One field that holds something else than before.

    Attributes:
        item: The id of the record or source.
        field: The field; `kind_of_record` where the id stands for a record of another kind.
        old: What it held.
        new: What it holds.
    """

    item: str
    field: str
    old: Any
    new: Any

    def plain(self) -> dict[str, Any]:
        """Say all of it in texts, for other programs; null where nothing is said."""
        old, new = (field_words(value) if is_said(value) else None for value in (self.old, self.new))
        return {"id": self.item, "field": self.field, "old": old, "new": new}

    def __str__(self) -> str:
        old, new = (field_words(value) or "nothing" for value in (self.old, self.new))
        return f"{self.item}: {self.field}: {old} -> {new}"


@answers_misspelt
@attrs.frozen(kw_only=True, repr=False)
class Difference(Displayed):
    """What has changed from one register to another; in the order of the registers.

    Attributes:
        added: The records and sources that only the newer one holds.
        removed: Those that only the older one holds.
        changed: The fields of the others that hold something else.
        claimed: The claims that only the newer one holds.
        unclaimed: The claims that only the older one holds.
        outside: The ids that only the newer one names as kept elsewhere.
        no_longer_outside: The ids that only the older one does.
    """

    added: tuple[Record | Source, ...] = ()
    removed: tuple[Record | Source, ...] = ()
    changed: tuple[FieldChange, ...] = ()
    claimed: tuple[Claim[Any, Any], ...] = ()
    unclaimed: tuple[Claim[Any, Any], ...] = ()
    outside: tuple[str, ...] = ()
    no_longer_outside: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """Tell whether anything has changed."""
        return self != Difference()

    def plain(self) -> dict[str, Any]:
        """Say all of it in texts, for other programs."""
        return {
            "added": [one.id for one in self.added],
            "removed": [one.id for one in self.removed],
            "changed": [one.plain() for one in self.changed],
            "claimed": [*map(_plain_claim, self.claimed)],
            "unclaimed": [*map(_plain_claim, self.unclaimed)],
            "outside": [*self.outside],
            "no_longer_outside": [*self.no_longer_outside],
        }

    def to_json(self) -> str:
        """Write it as one JSON object."""
        return json.dumps(self.plain(), ensure_ascii=False)

    def rows(self) -> tuple[tuple[str, str], ...]:
        """Lay it out: how something has changed, and what."""
        return (
            *(("added", _titled(one)) for one in self.added),
            *(("removed", _titled(one)) for one in self.removed),
            *(("changed", str(one)) for one in self.changed),
            *(("claimed", str(one)) for one in self.claimed),
            *(("unclaimed", str(one)) for one in self.unclaimed),
            *(("outside", one) for one in self.outside),
            *(("no longer outside", one) for one in self.no_longer_outside),
        )

    def __str__(self) -> str:
        return "\n".join(f"{how}: {what}" for how, what in self.rows()) or "nothing has changed"


def difference(old: Register, new: Register) -> Difference:
    """Find what has changed from one register to another: records, sources, their fields, and claims.

    Registers that differ only in the order of what they hold have no difference.

    Args:
        old: The older register.
        new: The newer one.

    Raises:
        WrongType: One is no register.

    >>> from bilateral import Contract
    >>> old = Register().add(Contract(id="c-1", title="Rifles", value="over Rs 5000 crore"))
    >>> new = Register().add(Contract(id="c-1", title="Rifles", value="Rs 5,124 crore", place="Delhi"))
    >>> print(difference(old, new))
    changed: c-1: place: nothing -> Delhi
    changed: c-1: value: over Rs 5000 crore -> Rs 5,124 crore
    """
    for one in (old, new):
        if not is_a(Register, one):
            raise WrongType("difference()", came=one, accepted="two registers, as difference(old, new)")
    records, sources = (old.records, new.records), (old.sources, new.sources)
    return Difference(
        added=(*_only(*reversed(records)), *_only(*reversed(sources))),
        removed=(*_only(*records), *_only(*sources)),
        changed=(*_changes(*records), *_changes(*sources)),
        claimed=_more(new.claims, old.claims),
        unclaimed=_more(old.claims, new.claims),
        outside=tuple(sorted(new.outside - old.outside)),
        no_longer_outside=tuple(sorted(old.outside - new.outside)),
    )


def _only(here: Iterable[Record | Source], there: Iterable[Record | Source]) -> Iterator[Record | Source]:
    known = {one.id for one in there}
    return (one for one in here if one.id not in known)


def _changes(old: Iterable[Record | Source], new: Iterable[Record | Source]) -> Iterator[FieldChange]:
    known = {one.id: one for one in old}
    for one in new:
        was = known.get(one.id)
        if was is not None and was != one:
            yield from (FieldChange(one.id, name, mine, its) for name, mine, its in differences(was, one))


def _more(here: Iterable[Claim[Any, Any]], there: Iterable[Claim[Any, Any]]) -> tuple[Claim[Any, Any], ...]:
    return tuple((Counter(here) - Counter(there)).elements())


def _plain_claim(claim: Claim[Any, Any]) -> dict[str, Any]:
    said = {"field": claim.field.name, "value": words_of(claim.value)}
    return {"record": claim.record, **said, "source": claim.source}


def _titled(one: Record | Source) -> str:
    title = title_of(one)
    return words_of(f"{one.id}: {title}" if title else one.id)
