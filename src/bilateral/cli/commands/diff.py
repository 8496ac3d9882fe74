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
    form: Form = "json",
) -> int:
    """Tell what has changed from one register to another, by record and field.

    With --json: added, removed (ids), changed (id, field, old, new), claimed, unclaimed (record, field, value,
    source), outside and no_longer_outside (ids). The exit code does not say whether anything has changed.
    """
    from ...formats.found_json import to_line
    from ...register.difference import difference

    found = difference(whole(old, form), whole(new, form))
    with written(output) as out:
        out.write((to_line(found.plain()) if json else visible(str(found))) + "\n")
    return 0
