"""`bilateral diff OLD NEW`."""

from __future__ import annotations

from typing import Annotated

from cyclopts import Parameter

from ...values.words import visible
from ..options import AsJson, Form, Output
from ..registers import whole
from ..streams import written


def diff(
    old: Annotated[str, Parameter(name="OLD", help="The older register; - is standard input.")],
    new: Annotated[str, Parameter(name="NEW", help="The newer register.")],
    /,
    *,
    output: Output = None,
    json: AsJson = False,
    exit_code: Annotated[
        bool, Parameter(negative="", show_default=False, help="Exit with 1 where anything has changed.")
    ] = False,
    form: Form = "json",
) -> int:
    """Tell what has changed from one register to another, by record and field.

    With --json: added, removed (ids), changed (id, field, old, new), claimed, unclaimed (record, field, value,
    source), outside and no_longer_outside (ids). As of git diff, the exit code is 0 whether anything has changed or
    not, unless --exit-code is given.
    """
    from ...formats.found_json import to_line
    from ...register.difference import difference

    found = difference(whole(old, form), whole(new, form))
    with written(output) as out:
        out.write((to_line(found.plain()) if json else visible(str(found))) + "\n")
    return int(exit_code and bool(found))
