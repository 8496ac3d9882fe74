"""`bilateral status FILE ID --on DAY`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from cyclopts import Parameter

from ...values.words import visible
from ..options import AsJson, Form, Output, RecordName, RegisterFile, WrongOption, typed
from ..registers import shown
from ..streams import written

if TYPE_CHECKING:
    from ...law.contracts import ContractVerdict
    from ...law.verdict import Verdict
    from ...register.register import Register
    from ...values.dates.when import When


def status(
    file: RegisterFile,
    record: RecordName,
    /,
    *,
    on: Annotated[str, Parameter(help="The day, e.g. 2025-06-01; a month or a year is one day of it.")],
    effect: Annotated[
        bool, Parameter(negative="", show_default=False, help="Whether it has effect, instead of force.")
    ] = False,
    presume_renewed: Annotated[
        bool, Parameter(negative="", show_default=False, help="Take it that nobody gave notice not to renew it.")
    ] = False,
    between: Annotated[
        tuple[str, str] | None,
        Parameter(negative="", help="For which two countries, where several states succeeded to one."),
    ] = None,
    output: Output = None,
    json: AsJson = False,
    form: Form = "json",
) -> int:
    """Tell whether a treaty or protocol is in force on a day, or as what a contract stands, and why.

    With --json: record, as_of, answer, status, reason, rests_on, missing and claims; of a contract record, as_of,
    status, possible and missing.
    """
    from ...formats.found_json import to_line
    from ...query.on_day import one_day

    register, code = shown(file, form)
    with typed("--on"):
        day = one_day(on)
    with typed("ID"):
        found = _verdict(register, record, day, effect=effect, presume_renewed=presume_renewed, between=between)
    lines = [to_line({"record": record, **found.plain()})] if json else [*map(visible, _in_words(found))]
    with written(output) as out:
        out.writelines(f"{line}\n" for line in lines)
    return code


def _verdict(
    register: Register,
    record: str,
    on: When,
    *,
    effect: bool,
    presume_renewed: bool,
    between: tuple[str, str] | None,
) -> Verdict | ContractVerdict:
    from ...law.contracts import status_of
    from ...records.contract import Contract

    held = register[record]
    if not isinstance(held, Contract):
        ask = register.applicable if effect else register.in_force
        return ask(record, on=on, presume_renewed=presume_renewed, between=between)
    if effect or presume_renewed or between:
        raise WrongOption(f"{record} is a contract; the other options are about treaties and protocols")
    return status_of(held, on=on)


def _in_words(found: Verdict | ContractVerdict) -> list[str]:
    told = found.plain()
    lists = {"rests on": told.get("rests_on"), "missing": told["missing"], "claims": told.get("claims")}
    return [str(found), *(f"  {name}: {one}" for name, several in lists.items() for one in several or ())]
