"""`bilateral show FILE [ID]`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

from cyclopts import Parameter

from ..options import AsJson, Form, Output, RegisterFile, typed
from ..registers import contents, shown
from ..streams import named, written

if TYPE_CHECKING:
    from ...register.register import Register


def show(
    file: RegisterFile,
    record: Annotated[str | None, Parameter(name="ID", help="The id of a record; all of them if left out.")] = None,
    /,
    *,
    output: Output = None,
    json: AsJson = False,
    form: Form = "json",
) -> int:
    """Show what a register holds, or one record with the claims about it.

    With --json: file, holds (how many of each kind) and records, each with id, kind and title; of one record its
    kind, the record as in a file, and the claims about it.
    """
    register, code = shown(file, form)
    with typed("ID"):
        told = _all(register, file, as_json=json) if record is None else _one(register, record, as_json=json)
    with written(output) as out:
        out.writelines(f"{line}\n" for line in told)
    return code


def _one(register: Register, name: str, *, as_json: bool) -> list[str]:
    from ...formats.document import plain_record
    from ...formats.found_json import to_line
    from ...values.words import visible

    record = register[name]
    if as_json:
        return [to_line(plain_record(register, name))]
    claims = [f"  {claim}" for claim in register.claims if claim.record == record.id]
    return [*map(visible, (str(record), *(["claims", *claims] if claims else [])))]


def _all(register: Register, file: str, *, as_json: bool) -> list[str]:
    from ...formats.document import sizes
    from ...formats.found_json import to_line
    from ...register.references import title_of

    if not as_json:
        return [*_tables(register)]
    records = [{"id": one.id, "kind": one.record_kind.value, "title": title_of(one)} for one in register.records]
    return [to_line({"file": named(file), "holds": sizes(register), "records": records})]


def _tables(register: Register) -> Iterator[str]:
    from ...formats.document import SECTIONS
    from ...query.table import as_text
    from ...records.record import Record
    from ...values.words import visible

    yield contents(register)
    for kind in (section.kind for section in SECTIONS):
        if isinstance(kind, type) and issubclass(kind, Record) and (records := register.of(kind)):
            yield f"\n{visible(as_text(kind, records.items))}"
