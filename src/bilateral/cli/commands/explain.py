"""`bilateral explain FILE ID FIELD`."""

from __future__ import annotations

from typing import Annotated

from cyclopts import Parameter

from ...values.words import visible
from ..options import AsJson, Form, Output, PolicyName, RecordName, RegisterFile, typed
from ..registers import shown
from ..streams import written


def explain(
    file: RegisterFile,
    record: RecordName,
    field: Annotated[str, Parameter(name="FIELD", help="A field of the record, e.g. value.")],
    /,
    *,
    policy: Annotated[PolicyName, Parameter(help="How a value is taken from claims.")] = "most_precise",
    output: Output = None,
    json: AsJson = False,
    form: Form = "json",
) -> int:
    """Tell who says what about a field of a record, which value is taken, and by which rule.

    With --json: record, field, held, taken, rule, by, disputed, vote, is_here and claims.
    """
    from ... import policies
    from ...formats.found_json import to_line
    from ...query.text.names import field_called

    register, code = shown(file, form)
    with typed("ID"):
        kind = register[record].record_kind.value
    with typed("FIELD"):
        asked = field_called(field, kind)
    found = register.explain(record, asked, policy=getattr(policies, policy))
    with written(output) as out:
        out.write((to_line(found.plain()) if json else visible(str(found))) + "\n")
    return code
