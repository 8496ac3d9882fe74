"""Answers that need the whole register, worked out once and written as columns beside the records."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, chain
from typing import Any

import attrs

from ..law.contracts import status_of
from ..law.verdict import Verdict
from ..query.on_day import one_day
from ..records.agreement import InternationalAgreement
from ..records.contract import Contract
from ..records.contract_status import ContractStatus
from ..register.register import Register
from ..values.answer import Answer
from ..values.dates.when import When
from ..values.words import require_several
from .cells import Cells
from .column import TEXT, TRUTH
from .manifest import KIND_OF, VerdictColumn

_KEY_OF = {kind: key for key, kind in KIND_OF.items()}
#: What is asked of agreements, and whether with the presumption that nobody refused a renewal.
_QUESTIONS = (("in_force", False), ("applicable", False), ("in_force", True), ("applicable", True))


def verdict_name(question: str, on: When, *, presume_renewed: bool = False) -> str:
    """Name the column with the answers to a question of a day.

    >>> verdict_name("in_force", When("2025-06-01"), presume_renewed=True)
    'in_force_on_2025-06-01_presumed'
    """
    return f"{question}_on_{on.edtf}{'_presumed' if presume_renewed else ''}"


def disputed_name(path: str) -> str:
    """Name the column that says whether sources contradict each other about a field.

    >>> disputed_name("items.quantity")
    'items_quantity_disputed'
    """
    return f"{path.replace('.', '_')}_disputed"


@attrs.frozen
class Verdicts:
    """What a register answers of its records, in columns.

    Attributes:
        register: The register.
        days: The days that are asked for.
        disputed: Of each kind, the fields that are disputed in some record, with the ids of these.
    """

    register: Register
    days: tuple[When, ...]
    disputed: dict[str, dict[str, frozenset[str]]]

    @classmethod
    def of(cls, register: Register, days: Iterable[When | dt.date | str]) -> Verdicts:
        """Ask a register.

        Raises:
            InvalidWhen: A day is no date, or several days.
        """
        require_several(days, "to_parquet(verdicts_on=)", "a tuple or a list of days, as ['2021-12-31']")
        asked = tuple(dict.fromkeys(map(one_day, days)))
        return cls(register, asked, _disputed(register))

    def told(self) -> dict[str, Any]:
        """Say what columns there are, for the manifest."""
        columns = {key: tuple(self.columns(key)) for key in KIND_OF}
        days = tuple(day.edtf for day in self.days)
        return {"verdicts_on": days, "verdicts": {key: some for key, some in columns.items() if some}}

    def columns(self, key: str) -> Iterator[VerdictColumn]:
        """List the columns of a kind."""
        kind = KIND_OF[key]
        for day in self.days:
            if issubclass(kind, InternationalAgreement):
                yield VerdictColumn(f"{verdict_name('in_force', day)}_status", TEXT)
                for question, presume in _QUESTIONS:
                    yield VerdictColumn(verdict_name(question, day, presume_renewed=presume), TRUTH)
            elif kind is Contract:
                yield VerdictColumn(verdict_name("status", day), TEXT, is_list=True)
        yield from (VerdictColumn(disputed_name(path), TRUTH) for path in self.disputed.get(key, {}))

    def cells(self, key: str, records: Sequence[Any]) -> Iterator[Cells]:
        """Fill the columns of a kind."""
        kind = KIND_OF[key]
        for day in self.days:
            if issubclass(kind, InternationalAgreement):
                yield from self._agreements(records, day)
            elif kind is Contract:
                yield _statuses(records, day)
        for path, names in self.disputed.get(key, {}).items():
            yield Cells(disputed_name(path), [record.id in names for record in records])

    def _agreements(self, records: Sequence[Any], day: When) -> Iterator[Cells]:
        found = [self._asked(records, question, day, presume_renewed=presume) for question, presume in _QUESTIONS]
        yield Cells(f"{verdict_name('in_force', day)}_status", [verdict.status.value for verdict in found[0]])
        for (question, presume), verdicts in zip(_QUESTIONS, found, strict=True):
            yield Cells(verdict_name(question, day, presume_renewed=presume), [_truth(one.answer) for one in verdicts])

    def _asked(self, records: Sequence[Any], question: str, day: When, *, presume_renewed: bool) -> list[Verdict]:
        ask = self.register.in_force if question == "in_force" else self.register.applicable
        return [ask(record.id, on=day, presume_renewed=presume_renewed) for record in records]


def _truth(answer: Answer) -> bool | None:
    return None if answer is Answer.UNKNOWN else answer is Answer.YES


def _statuses(records: Sequence[Any], day: When) -> Cells:
    possible = [status_of(record, on=day).possible for record in records]
    listed = [[status.value for status in ContractStatus if status in some] for some in possible]
    ends = list(accumulate(map(len, listed), initial=0))
    return Cells(verdict_name("status", day), list(chain.from_iterable(listed)), ends)


def _disputed(register: Register) -> dict[str, dict[str, frozenset[str]]]:
    asked = {(claim.record, claim.field.path): claim.field for claim in register.claims if claim.record in register}
    found: dict[str, dict[str, set[str]]] = {}
    for (name, path), field in asked.items():
        if register.explain(name, field).disputed:
            key = _KEY_OF[type(register[name])]
            found.setdefault(key, {}).setdefault(path, set()).add(name)
    return {key: {path: frozenset(of[path]) for path in sorted(of)} for key, of in found.items()}
