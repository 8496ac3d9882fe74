"""`bilateral ask FILE QUESTION`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeAlias

import attrs
from cyclopts import Parameter

from ...errors import InvalidQuestion
from ...values.words import counted, kind_words, visible
from ..options import AsJson, Form, Output, RegisterFile, WrongOption
from ..registers import questioned
from ..streams import named, written
from ..work import working

if TYPE_CHECKING:
    from ...engines.lake import Lake
    from ...engines.lake_records import LakeRecords
    from ...query.predicate import Predicate
    from ...query.records import Records
    from ...records.record import Record
    from ...register.register import Register
    from ...values.ids import RecordId

KindName: TypeAlias = Literal[
    "treaty", "protocol", "contract", "meeting", "meeting_series", "organization", "person", "office"
]
#: So much of a long question is shown before what is wrong in it, and so much behind.
_AROUND = 60


def ask(
    file: RegisterFile,
    question: Annotated[str, Parameter(name="QUESTION", help="E.g. value >= 'Rs 1000 crore' and signed in 2021.")],
    /,
    *,
    of: Annotated[
        KindName | None, Parameter(help="The kind of record; if not told, every kind that has the fields.")
    ] = None,
    output: Output = None,
    json: AsJson = False,
    form: Form = "json",
) -> int:
    """Give the records for which a question is answered with yes, and say of which it is not known.

    A question names fields and asks with =, <, in, between, contains, includes, before, is unknown and the like, joined
    with and, or, not, certainly, possibly. With --json: file, question and answers; of each kind that was asked its
    kind, the question as it was read, yes and unknown (ids), and the records of those that are yes, as in a file.
    """
    from ...formats.found_json import to_line

    asked = _questions(question, of)
    held, code = questioned(file, form)
    with working("Asking"):
        answers = [Answered.by(_records(held, one), one) for one in asked]
    with written(output) as out:
        if json:
            plain = [answer.plain() for answer in answers]
            out.write(to_line({"file": named(file), "question": question, "answers": plain}) + "\n")
        else:
            lines = [line for answer in answers for line in answer.lines()]
            out.writelines(f"{line}\n" for line in lines or ["no record"])
    return code


def _records(held: Register | Lake, question: Predicate[Any]) -> Records[Any] | LakeRecords[Any]:
    kind: Any = question.about  # a kind of record: no question was read about a part of one
    return held.of(kind)


def _questions(text: str, kind: str | None) -> tuple[Predicate[Any], ...]:
    from ...query.fields import NAMESPACES
    from ...query.text.question import questions

    try:
        return questions(text, NAMESPACES.values() if kind is None else (NAMESPACES[kind],))
    except InvalidQuestion as error:
        raise WrongOption(f"QUESTION: {error.problem}\n{_marked(error)}") from None


def _marked(error: InvalidQuestion) -> str:
    """Show the question on one line, with a mark below the place that is wrong."""
    before = max(0, error.start - _AROUND)
    # A line break or a tab would put the mark elsewhere.
    shown = "".join(letter if letter.isprintable() else " " for letter in error.text[before : error.start + _AROUND])
    width = max(1, min(error.end - error.start, _AROUND))
    return f"  {shown}\n  {' ' * (error.start - before)}{'^' * width}"


@attrs.frozen
class Answered:
    """The records of one kind, as they answer a question.

    Attributes:
        question: The question.
        yes: Those for which it is certainly so.
        unknown: The ids of those of which it is not known.
    """

    question: Predicate[Any]
    yes: tuple[Record, ...]
    unknown: tuple[RecordId, ...]

    @classmethod
    def by(cls, records: Records[Any] | LakeRecords[Any], question: Predicate[Any]) -> Answered:
        """Ask some records."""
        from ...query.predicate import certainly, possibly

        unknown = records.where(possibly(question) & ~certainly(question))
        return cls(question, tuple(records.where(question)), unknown.ids)

    def plain(self) -> dict[str, Any]:
        """Say all of it as plain data."""
        from ...formats.document import plain_records
        from ...query.predicate import namespace_of

        return {
            "kind": namespace_of(self.question.about),
            "question": str(self.question),
            "yes": [record.id for record in self.yes],
            "unknown": [*self.unknown],
            "records": plain_records(self.yes),
        }

    def lines(self) -> Iterator[str]:
        """Say it in words."""
        from ...query.table import as_text

        kind: Any = self.question.about  # a kind of record, as in `_records`
        if self.yes:
            yield visible(as_text(kind, self.yes))
        if self.unknown:
            yield visible(f"not known of {counted(len(self.unknown), kind_words(kind))}: {', '.join(self.unknown)}")
