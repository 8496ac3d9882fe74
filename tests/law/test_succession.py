"""Which state goes on as another, and which is no more."""

from __future__ import annotations

from bilateral import When
from bilateral.law.succession import continues, end_of, goes_on_as
from bilateral.values.countries.state_spans import successions


def test_a_state_ends_on_the_day_of_its_succession_or_goes_on_as_its_first_successor() -> None:
    for step in {step.predecessor: step for step in reversed(successions())}.values():
        other = goes_on_as(step.predecessor)

        assert other in (None, step.successors[0])
        assert end_of(step.predecessor) == (When(step.since) if other is None else None)
        assert other is None or continues(other, step.predecessor)


def test_those_that_go_on_are_the_soviet_union_and_what_was_renamed() -> None:
    assert ["RU", None, None] == [goes_on_as(country) for country in ("SU", "CSHH", "IN")]
    renamed = [step for step in successions() if step.authority.startswith("renamed")]

    assert renamed
    assert [step.successors[0] for step in renamed] == [goes_on_as(step.predecessor) for step in renamed]
