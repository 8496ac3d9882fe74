"""How a value is taken from what sources claim: policies, and the steps by which they choose."""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Protocol, TypeAlias, runtime_checkable

import attrs

from ..errors import WrongType, did_you_mean
from ..evidence.relation import ComparisonKind
from ..evidence.source import SourceKind
from ..query.field import Field, called, is_field
from ..values.displayed import OneLine
from ..values.ids import SourceId, source_id
from ..values.words import is_a
from .candidate import Candidate, Rank, day_key

Keep: TypeAlias = Callable[[Sequence[Candidate]], Sequence[Candidate]]


@runtime_checkable
class Policy(Protocol):
    """Anything that chooses one of several values that sources claim.

    A policy invents nothing: it gives back one of the candidates.

    >>> class Shortest:
    ...     rule = "the value of fewest letters"
    ...
    ...     def choose(self, candidates):
    ...         return min(candidates, key=lambda one: len(str(one.value)))
    >>> isinstance(Shortest(), Policy)
    True
    """

    @property
    def rule(self) -> str:
        """What it takes, in words, for explanations."""
        ...

    def choose(self, candidates: Sequence[Candidate], /) -> Candidate:
        """Choose one of the values; there is at least one, and all are of one field of one record."""
        ...


@attrs.frozen
class Step:
    """One step of a choice: of several candidates it keeps those that are best in one respect.

    Attributes:
        words: In what respect.
        keep: Which ones it keeps, at least one.
        is_fair: Whether it says something of the values; where only a step that isn't tells two apart, it is a tie.
    """

    words: str
    keep: Keep
    is_fair: bool = True


@attrs.frozen(kw_only=True)
class Choice:
    """What was chosen, and by which step."""

    taken: Candidate
    by: str
    is_tie: bool


@attrs.frozen(kw_only=True, repr=False)
class Stepwise(OneLine):
    """A policy that goes from step to step until one value is left.

    Attributes:
        rule: What it takes, in words.
        steps: The steps; the last keeps one.
        named: The sources that it names, which a register has to have.
    """

    rule: str
    steps: tuple[Step, ...]
    named: tuple[SourceId, ...] = ()

    def choose(self, candidates: Sequence[Candidate], /) -> Candidate:
        """Choose the value that is left after all steps."""
        return self.choice(candidates).taken

    def choice(self, candidates: Sequence[Candidate]) -> Choice:
        """Choose one, and say which step left it alone."""
        left, by, is_tie = candidates, "nothing else is claimed", False
        for step in self.steps:
            if len(left) == 1:
                break
            kept = step.keep(left)
            if len(kept) < len(left):
                by, is_tie = step.words, not step.is_fair
            left = kept
        return Choice(taken=left[0], by=by, is_tie=is_tie)

    def __str__(self) -> str:
        return self.rule


@attrs.frozen
class _Least:
    """Keep those of the least of some measure; a class and no function, so that a policy can be sent elsewhere."""

    of: Callable[[Candidate], Any]

    def __call__(self, candidates: Sequence[Candidate]) -> Sequence[Candidate]:
        keys = [self.of(one) for one in candidates]
        best = min(keys)
        return [one for one, its in zip(candidates, keys, strict=True) if its == best]


def _of_one_measure(candidates: Sequence[Candidate]) -> Sequence[Candidate]:
    """Keep what is about the same thing as the best of them: no price of one is weighed against that of all."""
    measured = _group_of_best(candidates, lambda one, its: one.is_commensurate(its))
    named = [one for one in measured if one.basis] or measured
    lead = _group_of_best(named, lambda one, its: one.basis == its.basis)[0]
    return [one for one in measured if not (one.basis and lead.basis) or one.basis == lead.basis]


def _group_of_best(
    candidates: Sequence[Candidate], are_alike: Callable[[Candidate, Candidate], bool]
) -> Sequence[Candidate]:
    groups: list[list[Candidate]] = []
    for one in candidates:
        group = next((group for group in groups if are_alike(one, group[0])), None)
        if group is None:
            groups.append([one])
        else:
            group.append(one)
    return groups[0] if len(groups) == 1 else min(groups, key=_weight)


def _weight(group: Sequence[Candidate]) -> tuple[object, ...]:
    origins = frozenset[SourceId]().union(*(one.origins for one in group))
    first = min(group, key=_in_order)
    return min(one.rank for one in group), -len(origins), *_in_order(first)


def _unopposed(candidates: Sequence[Candidate]) -> Sequence[Candidate]:
    by_rank: dict[Rank, list[Candidate]] = {}
    for one in candidates:
        by_rank.setdefault(one.rank, []).append(one)
    if len(by_rank) == 1:
        return candidates
    better = {rank: [its for other in by_rank if other < rank for its in by_rank[other]] for rank in by_rank}
    return [one for one in candidates if not any(its.contradicts(one) for its in better[one.rank])]


def _narrowest(candidates: Sequence[Candidate]) -> Sequence[Candidate]:
    """Keep the least wide of those that hold no other; what lies within a value is no wider than it."""
    least = _Least(_width)(candidates)
    wider = [one for one in least if not one.stated.possible.is_point]
    coarser = {id(one) for one in wider if any(one.compare(its).kind is ComparisonKind.COARSER for its in least)}
    return [one for one in least if id(one) not in coarser]


def _most_agreed(candidates: Sequence[Candidate]) -> Sequence[Candidate]:
    """Keep the values that most independent sources bear out: they say the same, or something that holds within it."""
    within, alike = (ComparisonKind.SAME, ComparisonKind.REFINES), _alike(candidates)

    def origins(one: Candidate) -> int:
        possible = one.stated.possible
        others = alike[possible.key] if possible.is_point else candidates
        borne_out = (its.origins for its in others if its is one or its.compare(one).kind in within)
        return -len(frozenset[SourceId]().union(*borne_out))

    return _Least(origins)(candidates)


def _alike(candidates: Iterable[Candidate]) -> Mapping[Hashable, Sequence[Candidate]]:
    """Put those together that leave the same open, of whatever basis: within one that leaves nothing open lies none."""
    found: dict[Hashable, list[Candidate]] = {}
    for one in candidates:
        found.setdefault(one.stated.possible.key, []).append(one)
    return found


def _last_published(candidates: Sequence[Candidate]) -> Sequence[Candidate]:
    days = [None if (day := one.last_published) is None else day.sort_key for one in candidates]
    last = max(filter(None, days), default=None)
    return candidates if last is None else [one for one, day in zip(candidates, days, strict=True) if day == last]


def _in_order(one: Candidate) -> tuple[object, ...]:
    return day_key(one.first_published), min(source.id for source in one.sources), str(one.value), one.basis


def _standing(one: Candidate) -> int:
    return one.rank[0]


def _rank(one: Candidate) -> Rank:
    return one.rank


def _width(one: Candidate) -> float | Decimal:
    return one.stated.possible.width()


def _fewest(one: Candidate) -> int:
    return -one.independent


def _day(one: Candidate) -> tuple[float, float, str]:
    return day_key(one.first_published)


def _by_source(candidates: Sequence[Candidate]) -> Sequence[Candidate]:
    return [min(candidates, key=_in_order)]


BEST_STANDING = Step("the best standing", _Least(_standing))
BEST_RANKED = Step("the best standing and kind of source", _Least(_rank))
OF_ONE_MEASURE = Step("of the same unit and basis as the best ranked", _of_one_measure)
UNOPPOSED = Step("contradicted by no better ranked source", _unopposed)
NARROWEST = Step("the narrowest", _narrowest)
MOST_INDEPENDENT = Step("the most independent sources", _Least(_fewest))
MOST_AGREED = Step("borne out by the most independent sources", _most_agreed)
LAST_PUBLISHED = Step("the latest publication", _last_published)
# What decides a tie says nothing of the value.
EARLIEST = Step("the earliest publication", _Least(_day), is_fair=False)
BY_SOURCE = Step("the first source by its id", _by_source, is_fair=False)

_TIES = (MOST_INDEPENDENT, EARLIEST, BY_SOURCE)

#: The narrowest value that contradicts no better ranked one.
most_precise: Stepwise = Stepwise(
    rule="the narrowest value that contradicts no better ranked one",
    steps=(OF_ONE_MEASURE, UNOPPOSED, NARROWEST, BEST_RANKED, *_TIES),
)
#: The value that was published last, among those of the best standing.
latest: Stepwise = Stepwise(
    rule="the value that was published last",
    steps=(BEST_STANDING, LAST_PUBLISHED, BEST_RANKED, OF_ONE_MEASURE, NARROWEST, *_TIES),
)
#: The narrowest value that the most independent sources bear out, among those of the best standing.
consensus: Stepwise = Stepwise(
    rule="the narrowest value that the most independent sources bear out",
    steps=(BEST_STANDING, MOST_AGREED, OF_ONE_MEASURE, NARROWEST, BEST_RANKED, *_TIES),
)


def prefer(*wanted: SourceKind | str) -> Stepwise:
    """Make a policy that takes what some sources say: the first of these that say anything, and then any other.

    Among what they say it takes the most precise.

    Args:
        *wanted: Kinds of source, or their words, as `official`, and ids of sources; the most trusted first.

    Raises:
        WrongType: None was named, or something else.
        InvalidId: A text is no id.

    >>> prefer("official", "republic-2021-12-06").rule
    'what official, else republic-2021-12-06 says, else the most precise'
    """
    if not wanted:
        raise WrongType("prefer()", came=wanted, accepted="kinds of source, as 'official', or ids of sources")
    chosen = tuple(_kind_or_id(one) for one in wanted)
    named = ", else ".join(one.value if isinstance(one, SourceKind) else one for one in chosen)

    rule = f"what {named} says, else the most precise"
    ids = tuple(one for one in chosen if not isinstance(one, SourceKind))
    steps = (Step("the preferred source", _FirstToSay(chosen)), *most_precise.steps)
    return Stepwise(rule=rule, steps=steps, named=ids)


@attrs.frozen
class _FirstToSay:
    """Keep what the first of some says that says anything."""

    chosen: tuple[SourceKind | SourceId, ...]

    def __call__(self, candidates: Sequence[Candidate]) -> Sequence[Candidate]:
        told = ([one for one in candidates if _is_said_by(one, who)] for who in self.chosen)
        return next(filter(None, told), candidates)


def _kind_or_id(wanted: object) -> SourceKind | SourceId:
    if isinstance(wanted, SourceKind):
        return wanted
    if not isinstance(wanted, str):
        raise WrongType("prefer()", came=wanted, accepted="kinds of source, as 'official', or ids of sources")
    words = {kind.value: kind for kind in SourceKind}
    return words.get(wanted) or source_id(wanted)


def _is_said_by(candidate: Candidate, who: SourceKind | SourceId) -> bool:
    return any(source.kind is who or source.id == who for source in candidate.sources)


@attrs.frozen(kw_only=True, repr=False)
class FieldByField(OneLine):
    """A policy for each of some fields, and one for the rest.

    Attributes:
        policies: The names of the fields, each with its policy.
        default: The policy for the rest.
        rule: What it takes, in words.
    """

    policies: tuple[tuple[str, Policy], ...]
    default: Policy
    rule: str = "field by field"

    def of(self, field: Field[Any, Any]) -> Policy:
        """Give the policy for a field."""
        policies = dict(self.policies)
        return policies.get(str(field), policies.get(f"instrument.{field.name}", self.default))

    def choose(self, candidates: Sequence[Candidate], /) -> Candidate:
        """Choose as the policy for their field does."""
        return self.of(candidates[0].field).choose(candidates)

    def __str__(self) -> str:
        named = (f"of {name} {policy.rule}" for name, policy in self.policies)
        return "; ".join((*named, f"else {self.default.rule}"))


def by_field(policies: Mapping[Field[Any, Any], Policy], *, default: Policy = most_precise) -> FieldByField:
    """Make a policy of several, each for some fields.

    Args:
        policies: The policy for each field, as `{contract.value: prefer("official")}`.
        default: The policy for any other field.

    Raises:
        WrongType: A key is no field, or a value no policy.

    >>> from bilateral import contract
    >>> by_field({contract.value: latest}).of(contract.value).rule
    'the value that was published last'
    """
    if not is_a(Mapping, policies):
        raise WrongType("by_field()", came=called(policies), accepted="a dict, as {contract.value: prefer('official')}")
    for field, policy in policies.items():
        if not is_field(field):
            raise WrongType("by_field()", came=called(field), accepted="fields such as contract.value, each a policy")
        require_policy(policy, place=f"by_field({field})")
    require_policy(default, place="by_field(default=)")
    named = tuple((str(field), policy) for field, policy in policies.items())
    return FieldByField(policies=named, default=default)


def require_policy(policy: object, *, place: str) -> None:
    """Refuse what is no policy, for people whom no type checker has told."""
    if isinstance(policy, type) or not isinstance(policy, Policy):
        accepted = "a policy, as bl.policies.most_precise, or what has its rule and choose(candidates)"
        raise WrongType(place, came=policy, accepted=accepted)


def require_known(policy: Policy, sources: Collection[SourceId], *, place: str) -> None:
    """Refuse a policy that prefers a source which is not there: a slip of the pen would prefer nobody.

    >>> require_known(prefer("offical"), [], place="merge()")
    Traceback (most recent call last):
    ...
    bilateral.errors.WrongType: merge() takes sources that are here, or kinds (did you mean 'official'?), got 'offical'
    """
    if isinstance(policy, FieldByField):
        for one in (*dict(policy.policies).values(), policy.default):
            require_known(one, sources, place=place)
    for name in policy.named if isinstance(policy, Stepwise) else ():
        if name not in sources:
            known = [*(kind.value for kind in SourceKind), *sources]
            accepted = f"sources that are here, or kinds ({did_you_mean(name, known)})"
            raise WrongType(place, came=name, accepted=accepted)


def choice_of(policy: Policy, candidates: Sequence[Candidate]) -> Choice:
    """Let a policy choose, and say how it did.

    Raises:
        WrongType: It gave something else than one of the candidates.
    """
    if isinstance(policy, FieldByField):
        return choice_of(policy.of(candidates[0].field), candidates)
    if isinstance(policy, Stepwise):
        return policy.choice(candidates)
    taken = policy.choose(candidates)
    if not any(taken is one for one in candidates):
        raise WrongType(
            f"policy {policy.rule!r}", came=taken, accepted="one of the candidates: a policy invents nothing"
        )
    return Choice(taken=taken, by=policy.rule, is_tie=False)
