"""Yes, no or unknown: the answer to every question about what is imprecisely known."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from typing import NoReturn

from ..errors import WrongType
from .words import is_a


class Answer(enum.Enum):
    """The three values of Kleene's strong logic of indeterminacy.

    `&`, `|` and `~` follow the rule that an unknown side matters only where it could change the outcome
    (S. C. Kleene, Introduction to Metamathematics, 1952, section 64). An answer is never taken for a bool:
    the reader says what to do with an unknown, by `is_certain` or `is_possible`.

    Attributes:
        YES: It is so, whatever the imprecise values are.
        NO: It is not so, whatever they are.
        UNKNOWN: It may be so and may not, by what is known.

    >>> Answer.NO & Answer.UNKNOWN
    Answer.NO
    >>> Answer.NO | Answer.UNKNOWN
    Answer.UNKNOWN
    >>> ~Answer.UNKNOWN
    Answer.UNKNOWN
    """

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"

    @classmethod
    def of(cls, known: bool | None) -> Answer:  # noqa: FBT001 - the bool is the subject here, not a switch
        """Turn True, False or None into the answer it stands for.

        >>> Answer.of(None)
        Answer.UNKNOWN
        """
        return cls.UNKNOWN if known is None else cls.YES if known else cls.NO

    @classmethod
    def from_bounds(cls, *, certain: bool, possible: bool) -> Answer:
        """Answer from whether it holds in all possible cases and in at least one.

        >>> Answer.from_bounds(certain=False, possible=True)
        Answer.UNKNOWN
        """
        return cls.YES if certain else cls.UNKNOWN if possible else cls.NO

    @classmethod
    def every(cls, answers: Iterable[Answer]) -> Answer:
        """Join answers by *and*; of none at all it is YES.

        >>> Answer.every([Answer.YES, Answer.UNKNOWN])
        Answer.UNKNOWN
        """
        return _decided(answers, by=cls.NO)

    @classmethod
    def some(cls, answers: Iterable[Answer]) -> Answer:
        """Join answers by *or*; of none at all it is NO.

        >>> Answer.some([Answer.NO, Answer.YES])
        Answer.YES
        """
        return _decided(answers, by=cls.YES)

    @property
    def is_certain(self) -> bool:
        """Whether the answer is yes.

        >>> Answer.UNKNOWN.is_certain
        False
        """
        return self is Answer.YES

    @property
    def is_possible(self) -> bool:
        """Whether the answer is yes or unknown.

        >>> Answer.UNKNOWN.is_possible
        True
        """
        return self is not Answer.NO

    def __and__(self, other: Answer) -> Answer:
        return Answer.every((self, _required(other)))

    def __or__(self, other: Answer) -> Answer:
        return Answer.some((self, _required(other)))

    def __invert__(self) -> Answer:
        if self is Answer.UNKNOWN:
            return self
        return Answer.NO if self is Answer.YES else Answer.YES

    def __bool__(self) -> NoReturn:
        raise TypeError(
            f"{self!r} is not a bool; write answer.is_certain (yes), answer.is_possible (yes or unknown) "
            "or answer is Answer.YES, and join answers with & | ~"
        )

    def __repr__(self) -> str:
        return f"Answer.{self.name}"

    def __str__(self) -> str:
        return self.value


def _required(other: object) -> Answer:
    # Where no checker has looked, a bool may come; taken for an answer it would be wrong in silence.
    if not isinstance(other, Answer):
        raise WrongType("& and | of answers", came=other, accepted="Answer.YES|NO|UNKNOWN; see Answer.of")
    return other


def _decided(answers: Iterable[Answer], *, by: Answer) -> Answer:
    # One answer decides all: in *and* a no, in *or* a yes. Without it an unknown one leaves them open.
    found = ~by
    for answer in answers:
        if answer is by:
            return by
        if answer is Answer.UNKNOWN:
            found = answer
        elif not is_a(Answer, answer):  # False among answers is no NO
            raise WrongType("Answer.every, Answer.some", came=answer, accepted="answers")
    return found
