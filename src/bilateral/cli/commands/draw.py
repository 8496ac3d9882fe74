"""`bilateral draw FILE PICTURE [ID]`."""

from __future__ import annotations

import io
import sys
from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeAlias

from cyclopts import Parameter

from ...errors import BilateralError
from ..options import AsJson, Form, Output, RegisterFile, WrongOption, typed
from ..registers import whole
from ..streams import STANDARD, writable
from ..work import working

if TYPE_CHECKING:
    from ...register.register import Register

Picture: TypeAlias = Literal["timeline", "network", "matrix", "values"]
_FORMS = ("svg", "png", "json")


class NoRenderer(BilateralError, ImportError):
    """What makes pictures of charts is not installed."""


def draw(
    file: RegisterFile,
    picture: Annotated[Picture, Parameter(name="PICTURE", help="What is drawn.")],
    record: Annotated[str | None, Parameter(name="ID", help="The record, of a matrix.")] = None,
    /,
    *,
    output: Output = None,
    json: AsJson = False,
    form: Form = "json",
) -> int:
    """Draw a register: in time, as a network, which source says what of a record, or contracts' values over time.

    The name of the output says whether it is .svg, .png, or .json: the chart itself (Vega-Lite), for other programs,
    which --json writes, too. Standard output gets SVG if nothing is told.
    """
    if (picture == "matrix") == (record is None):
        raise WrongOption("a matrix is of one record: bilateral draw FILE matrix ID; the others are of all records")
    wanted = "json" if json else _form(output)
    register = whole(file, form)
    with typed("ID"):
        known = register[record].id if record else ""
    with working("Drawing"):
        content = _rendered(_chart(register, picture, known), wanted)
    if output is None or output == STANDARD:
        sys.stdout.write(content.decode("utf-8"))
    else:
        _write(output, content)
    return 0


def _chart(register: Register, picture: Picture, record: str) -> Any:
    from ...query.fields import contract

    match picture:
        case "timeline":
            return register.timeline()
        case "network":
            return register.network()
        case "values":
            return register.contracts.values_over_time(contract.value)
        case "matrix":
            return register.matrix(record).chart()


def _form(output: str | None) -> str:
    if output is None or output == STANDARD:
        return "svg"
    form = output.rpartition(".")[2].lower()
    if form not in _FORMS:
        raise WrongOption(f"the name of a picture ends in {', '.join(f'.{one}' for one in _FORMS)}")
    return form


def _rendered(chart: Any, form: str) -> bytes:
    if form == "json":
        return f"{chart.to_json(indent=None)}\n".encode()
    picture = io.BytesIO() if form == "png" else io.StringIO()
    try:
        chart.save(picture, format=form)
    except ImportError:
        raise NoRenderer("a picture takes altair and vl-convert: install bilateral[charts]") from None
    content = picture.getvalue()
    return content if isinstance(content, bytes) else f"{content}\n".encode()


def _write(output: str, content: bytes) -> None:
    from ...formats.saving import replace_file

    with writable(output):
        replace_file(output, [content])
