"""Who says what about one field of one record, and which of them a policy follows."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from ..evidence.claim import Claim, Standing
from ..evidence.relation import Comparison, ComparisonKind
from ..evidence.source import Passage, Source
from ..query.field import Field, key_of
from ..records.record import Record
from ..values.displayed import Displayed
from ..values.ids import RecordId, SourceId
from ..values.misnamed import answers_misspelt
from ..values.words import visible, words_of
from .candidate import Candidate, basis_of, candidates, compared, published
from .conflict import are_opposed
from .fitting import held_values, is_inner
from .policy import Choice, Policy
from .reconciliation import choices, members


@answers_misspelt
@attrs.frozen(kw_only=True)
class WeighedClaim:
    """One claim, and how it stands to the value that is taken.

    Attributes:
        claim: The claim.
        source: Its source.
        relation: How its value stands to the one that is taken.
        is_taken: Whether its value is the one that is taken, in these words or others.
    """

    claim: Claim[Any, Any]
    source: Source
    relation: Comparison
    is_taken: bool

    @property
    def why(self) -> str:
        """Why it is taken or not, in words."""
        if self.claim.standing is Standing.DEPRECATED:
            return f"deprecated: {visible(self.claim.standing_reason)}"
        return "taken" if self.is_taken else str(self.relation)

    @property
    def place(self) -> str:
        """Who says so, where, and citing whom."""
        return _place(self.claim, self.source)

    def plain(self) -> dict[str, Any]:
        """Say all of it in texts, for other programs."""
        day = published(self.claim, self.source)
        return {
            "value": words_of(self.claim.value),
            "basis": self.claim.basis,
            "source": self.claim.source,
            "kind": self.source.kind.value if self.source.kind else None,
            "published": str(day) if day else None,
            "quote": self.claim.passage.quote if self.claim.passage else "",
            "place": self.place,
            "speaker": self.claim.attribution,
            "standing": self.claim.standing.value,
            "relation": self.relation.kind.value,
            "distance": None if self.relation.distance is None else str(self.relation),
            "taken": self.is_taken,
            "why": self.why,
        }


@answers_misspelt
@attrs.frozen(kw_only=True, repr=False)
class Explanation(Displayed):
    """A field of a record: what it holds there, what a policy takes, and every claim about it with its source.

    What its own source has withdrawn is not shown.

    Attributes:
        record: The record.
        field: The field.
        held: What the record holds; several values one by one.
        taken: What the policy takes.
        rule: The rule of the policy.
        by: Which step of it left that value alone.
        disputed: Whether sources contradict each other, or only days and ids told a tie apart.
        weighed: What is claimed, in the register's order, each with how it was weighed.
        vote: What most sources say, copies and all; more than one value where as many say each.
        is_here: Whether the record itself is here, and not kept elsewhere or unknown by that day.
    """

    record: RecordId
    # A field asks a question when it is compared, so explanations tell fields apart by their names.
    field: Field[Any, Any] = attrs.field(eq=key_of)
    held: tuple[Any, ...]
    taken: tuple[Any, ...]
    rule: str
    by: str
    disputed: bool
    weighed: tuple[WeighedClaim, ...]
    vote: tuple[Any, ...]
    is_here: bool = True

    @property
    def claims(self) -> tuple[Claim[Any, Any], ...]:
        """What is claimed, in the register's order."""
        return tuple(one.claim for one in self.weighed)

    @property
    def sources(self) -> tuple[Source, ...]:
        """The source of each claim."""
        return tuple(one.source for one in self.weighed)

    @property
    def values(self) -> tuple[Any, ...]:
        """The different values that sources claim, in the order in which they first come."""
        return tuple(dict.fromkeys(one.claim.value for one in self.weighed))

    def rows(self) -> tuple[tuple[str, str, str, str], ...]:
        """Lay the claims out: whether the record follows it, what is claimed, who says so and where, how it stands."""
        held = frozenset(self.held)
        return tuple(
            ("held" if one.claim.value in held else "", _with_basis(one.claim), one.place, one.why)
            for one in self.weighed
        )

    def notes(self) -> tuple[str, ...]:
        """Say which rule took what, what a plain vote would have said, and whether sources contradict each other."""
        away = (
            () if self.is_here else ("the record itself is not here: it is kept elsewhere, or was not known by then",)
        )
        if not self.weighed:
            return away
        named = f"rule: {self.rule}; decided by: {self.by}" if self.taken else f"rule: {self.rule}; nothing is taken"
        differs = [] if frozenset(self.taken) == frozenset(self.held) else [f"it takes: {_said(self.taken)}"]
        vote = [f"a plain vote: {_said(self.vote)}"] if self.vote else []
        return (*away, named, *differs, *vote, *(["disputed"] if self.disputed else []))

    def plain(self) -> dict[str, Any]:
        """Say all of it in texts, for other programs.

        >>> from bilateral import Contract, Register, contract
        >>> Register(records=[Contract(id="c", title="Rifles")]).explain("c", contract.value).plain()["held"]
        []
        """
        return {
            "record": self.record,
            "field": str(self.field),
            "is_here": self.is_here,
            "held": [words_of(value) for value in self.held],
            "taken": [words_of(value) for value in self.taken],
            "rule": self.rule,
            "by": self.by,
            "disputed": self.disputed,
            "claims": [one.plain() for one in self.weighed],
            "vote": [words_of(value) for value in self.vote],
        }

    def to_json(self) -> str:
        """Write it as one JSON object."""
        return json.dumps(self.plain(), ensure_ascii=False)

    def __str__(self) -> str:
        lines = (f"  {'*' if mark else ' '} {words}  ({place}): {why}" for mark, words, place, why in self.rows())
        return "\n".join(
            [f"{self.record}: {self.field} is {_said(self.held)}", *lines, *map("  {}".format, self.notes())]
        )


def _said(values: Sequence[object]) -> str:
    return "; ".join(words_of(value) for value in values) or "nothing"


def _with_basis(claim: Claim[Any, Any]) -> str:
    return f"{words_of(claim.value)} ({visible(claim.basis)})" if claim.basis else words_of(claim.value)


def explained(
    name: RecordId,
    record: Record | None,
    field: Field[Any, Any],
    claims: Sequence[Claim[Any, Any]],
    sources: Mapping[SourceId, Source],
    policy: Policy,
) -> Explanation:
    """Explain a field of a record, or of one that is kept elsewhere.

    Args:
        name: The id of the record.
        record: The record, where it is here.
        field: The field.
        claims: The claims about it, in the register's order.
        sources: The sources by their ids.
        policy: How a value is taken.
    """
    told = [claim for claim in claims if claim.withdrawn is None]
    found = candidates(told, sources, record)
    held = () if record is None else held_values(record, field)
    made = () if field.many and not is_inner(field) else choices(told, sources, policy, record)
    taken = _taken(field, held, made, found)
    return Explanation(
        record=name,
        field=field,
        held=held,
        taken=taken,
        rule=policy.rule if made else _EVERY_MEMBER,
        by="; ".join(dict.fromkeys(choice.by for choice in made)) or "every member counts",
        disputed=any(choice.is_tie for choice in made) or are_opposed(found),
        weighed=tuple(_weighed(claim, sources[claim.source], made, taken, record) for claim in told),
        vote=_vote(found),
        is_here=record is not None,
    )


_EVERY_MEMBER = "every member that a claim names"


def _taken(
    field: Field[Any, Any], held: Sequence[object], made: Sequence[Choice], found: Sequence[Candidate]
) -> tuple[Any, ...]:
    if field.many and not is_inner(field):
        return tuple(members(held, found))
    taken = (choice.taken for choice in made)
    return tuple(next((one for one in held if _says(its, one)), its.value) for its in taken)


def _says(candidate: Candidate, value: object) -> bool:
    return any(value == claim.value for claim in candidate.claims)


def _weighed(
    claim: Claim[Any, Any], source: Source, made: Sequence[Choice], taken: Sequence[Any], record: Record | None
) -> WeighedClaim:
    """Hold a claim against what is taken: of a field of several units, against what is taken of its own."""
    basis = basis_of(claim, record)
    relations = [compared(claim.field, claim.value, one.taken.value, basis, one.taken.basis) for one in made]
    relations = relations or [compared(claim.field, claim.value, one) for one in taken]
    relation = min(relations, key=_closeness, default=Comparison(ComparisonKind.SILENT))
    is_taken = claim.counts and relation.kind is ComparisonKind.SAME
    return WeighedClaim(claim=claim, source=source, relation=relation, is_taken=is_taken)


def _closeness(comparison: Comparison) -> bool | int:
    return 0 if comparison.kind is ComparisonKind.SAME else 1 + (comparison.kind is ComparisonKind.DIFFERENT_BASIS)


def _vote(found: Sequence[Candidate]) -> tuple[Any, ...]:
    """Give what most sources say, each counted once for what it says, copies too."""
    counts = Counter({place: len({source.id for source in one.sources}) for place, one in enumerate(found)})
    most = max(counts.values(), default=0)
    return tuple(found[place].value for place in sorted(counts) if counts[place] == most)


def _place(claim: Claim[Any, Any], source: Source) -> str:
    where = whereabouts(claim.passage) if claim.passage else ()
    citing = f"citing {visible(claim.attribution)}" if claim.attribution else ""
    return ", ".join(filter(None, (str(source), *where, citing)))


def whereabouts(passage: Passage) -> tuple[str, ...]:
    """Say where in its source a passage stands, as far as that is said."""
    return (
        f"page {visible(passage.page)}" if passage.page else "",
        f"paragraph {passage.paragraph}" if passage.paragraph is not None else "",
        f"characters {passage.start} to {passage.end}" if passage.start is not None else "",
    )
