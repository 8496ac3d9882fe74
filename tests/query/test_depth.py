"""Questions within questions: what can be made can be printed, read again, copied, sent and asked, however deep."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable, Iterator
from itertools import cycle, islice
from typing import Any, TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st

import bilateral as bl
from bilateral import Lake, Meeting, Organization, Predicate, Register, certainly, meeting, organization, possibly
from bilateral.errors import InvalidQuestion, QuestionTooDeep
from bilateral.parts import Holding, holding
from bilateral.query.predicate import DEEPEST
from strategies.lakes import lake_of

Step: TypeAlias = Callable[[Predicate[Any]], Predicate[Any]]

in_delhi = meeting.place == "Delhi"
a_ministry = organization.name == "Ministry"

#: How a question is put into another, by the kind of record that it is about.
STEPS: dict[str, list[Step]] = {
    "meeting": [
        lambda one: one & in_delhi,
        lambda one: in_delhi | one,
        lambda one: ~one,
        certainly,
        possibly,
        meeting.in_margins_of.matches,
    ],
    "organization": [
        lambda one: a_ministry & one,
        lambda one: one | a_ministry,
        lambda one: ~one,
        certainly,
        lambda one: organization.owners.any(holding.owner.matches(one)),
        lambda one: organization.owners.all(holding.owner.matches(one)),
    ],
}
STARTS: dict[str, Predicate[Any]] = {"meeting": in_delhi, "organization": a_ministry}
MEETINGS = (Meeting(id="talks", title="Talks", place="Delhi", in_margins_of="summit"), Meeting(id="summit", title="S"))
OWNERS = (
    Organization(id="plant", name="Plant", owners=[Holding(owner="ministry")]),
    Organization(id="ministry", name="Ministry"),
)
REGISTER = Register(records=[*MEETINGS, *OWNERS])


def as_deep_as_may_be(start: Predicate[Any], steps: list[Step]) -> Predicate[Any]:
    """Put a question into another, step by step and round again, until that is refused or was done often."""
    question = start
    for step in islice(cycle(steps), 4 * DEEPEST):
        try:
            question = step(question)
        except QuestionTooDeep:
            break
    return question


@st.composite
def deep(draw: st.DrawFn) -> tuple[str, Predicate[Any]]:
    kind = draw(st.sampled_from(sorted(STEPS)))
    steps = draw(st.lists(st.sampled_from(STEPS[kind]), min_size=1, max_size=5))
    return kind, as_deep_as_may_be(STARTS[kind], steps)


@given(deep())
def test_what_can_be_made_can_be_printed_read_again_copied_sent_and_asked(made: tuple[str, Predicate[Any]]) -> None:
    kind, question = made
    records: Any = getattr(REGISTER, f"{kind}s")
    back = pickle.loads(pickle.dumps(question))  # noqa: S301 - our own bytes

    assert question == back == copy.deepcopy(question) == Predicate.parse(str(question), getattr(bl, kind))
    assert hash(question) == hash(back)
    assert repr(question) == repr(back)
    assert records.where(question) == records.where(back)


@pytest.fixture(scope="module")
def lake() -> Iterator[Lake]:
    with lake_of(REGISTER) as opened:
        yield opened


@pytest.mark.parametrize("kind", STEPS)
@pytest.mark.parametrize("places", [(0, 1), (2, 3), (5, 5), (4, 4), (2, 4), (2, 5), (0, 5, 2), (0, 2, 4)])
def test_a_lake_answers_what_memory_does(kind: str, places: tuple[int, ...], lake: Lake) -> None:
    question = as_deep_as_may_be(STARTS[kind], [STEPS[kind][place] for place in places])
    records: Any = getattr(REGISTER, f"{kind}s")
    in_lake: Any = getattr(lake, f"{kind}s")

    assert records.where(question).ids == in_lake.where(question).ids


@pytest.mark.parametrize("word", ["&", "|"])
def test_what_one_word_joins_is_one_level_however_much_it_is(word: str) -> None:
    join = STEPS["meeting"][0] if word == "&" else STEPS["meeting"][1]
    question = as_deep_as_may_be(in_delhi, [join])

    assert str(question).count(f" {word} ") == 4 * DEEPEST


def test_a_deeper_one_is_refused_where_it_is_made() -> None:
    question = as_deep_as_may_be(in_delhi, STEPS["meeting"][:2])

    with pytest.raises(QuestionTooDeep) as refused:
        certainly(question)

    assert refused.value.problem == f"questions are {DEEPEST + 1} levels deep"
    assert f"at most {DEEPEST} levels are asked; what one word joins, as in a & b & c, is one level" in str(
        refused.value
    )


@pytest.mark.parametrize(
    "inner", ["owners.all(owner matches ({}))", "certainly({})", "name = x and (name = y or ({}))"]
)
def test_a_deeper_one_is_refused_where_it_is_read(inner: str) -> None:
    text = "name = x"
    with pytest.raises(InvalidQuestion, match=f"at most {DEEPEST} levels are"):  # noqa: PT012 - at one of many depths
        for _ in range(DEEPEST + 1):
            text = inner.format(text)
            Predicate.parse(text, organization)
