"""`bilateral merge FILE...`."""

from __future__ import annotations

from functools import reduce
from typing import Annotated

from cyclopts import Parameter

from ..options import AsJson, Form, Output, PolicyName, RegisterFiles, TargetForm, WrongOption
from ..registers import whole
from ..saved import save_as
from ..work import one_by_one, working


def merge(
    *files: RegisterFiles,
    output: Output = None,
    to: TargetForm = None,
    json: AsJson = False,
    policy: Annotated[
        PolicyName | None,
        Parameter(help="How a value is taken where they differ; if not told, they may not differ."),
    ] = None,
    form: Form = "json",
) -> int:
    """Put registers together into one; files with faults are not.

    --json is --to json, which is also what standard output gets if nothing is told; --to parquet writes a folder.
    """
    from ... import policies
    from ...register.merging import merge as merged

    if len(files) < 2:
        raise WrongOption("two files or more are merged")
    registers = [whole(name, form) for name in one_by_one(files, "Reading")]
    with working("Merging"):
        if policy is None:
            together = reduce(lambda one, other: one | other, registers)
        else:
            chosen = {one: getattr(policies, one) for one in (policy,)}[policy]
            together = reduce(lambda one, other: merged(one, other, policy=chosen), registers)
    save_as(together, output, "json" if json else to)
    return 0
