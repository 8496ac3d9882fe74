"""The trial of a law on many examples."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.errors import HypothesisException

from ..errors import quoted

T = TypeVar("T")

#: How long an example takes to make is no fault of what the law is about.
_PATIENT = [
    HealthCheck.too_slow,
    HealthCheck.data_too_large,
    HealthCheck.filter_too_much,
    HealthCheck.large_base_example,
]


class LawBroken(AssertionError):
    """A law does not hold.

    Attributes:
        law: The law, in words.
        example: The smallest example found against it.
        problem: What is wrong with it.
    """

    def __init__(self, law: str, example: object, problem: str) -> None:
        super().__init__(f"{law}: not so of {quoted(example)}: {problem}")
        self.law = law
        self.example = example
        self.problem = problem

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self.law, self.example, self.problem)


def try_law(law: str, examples: st.SearchStrategy[T], broken: Callable[[T], str | None]) -> None:
    """Try a law on as many examples as the settings of Hypothesis say.

    Args:
        law: The law, in words.
        examples: What it is tried on.
        broken: Says what is wrong with one example; None where the law holds. Any error is wrong, too.

    Raises:
        LawBroken: There is an example of which it does not hold.

    >>> try_law("a number is its own opposite", st.integers(), lambda number: None if number == -number else "it isn't")
    Traceback (most recent call last):
    ...
    bilateral.testing.trial.LawBroken: a number is its own opposite: not so of 1: it isn't
    """

    # Several ways to break a law are told one at a time: a group of errors is no AssertionError. And no example is
    # kept for the next time, for every law would find those of all the others.
    @settings(report_multiple_bugs=False, database=None, deadline=None, suppress_health_check=_PATIENT)
    @given(examples)
    def tried(example: T) -> None:
        try:
            problem = broken(example)
        except HypothesisException:
            raise
        except Exception as error:
            raise LawBroken(law, example, f"{type(error).__name__}: {error}") from error
        if problem is not None:
            raise LawBroken(law, example, problem)

    try:
        tried()
    except LawBroken as found:
        # Said once more, without the remarks that Hypothesis adds about a test which its user has not written.
        raise LawBroken(found.law, found.example, found.problem) from found.__cause__
