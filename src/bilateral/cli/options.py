"""What several commands take, each with its name and its line of help."""

from __future__ import annotations

import os
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from typing import Annotated, Literal, TypeAlias

from cyclopts import Parameter

from ..errors import BilateralError, did_you_mean, quoted


class WrongOption(BilateralError, ValueError):
    """Something was typed that can't be taken."""


@contextmanager
def typed(name: str) -> Generator[None]:
    """Say of which argument it is that its value can't be taken.

    Raises:
        WrongOption: It can't.
    """
    try:
        yield
    except BilateralError as error:
        raise WrongOption(f"{name}: {error}") from None


def require_another(output: object, given: Iterable[object]) -> None:
    """Require that what is written takes the place of nothing that is read.

    Raises:
        WrongOption: It would.
    """
    for name in given:
        if not (isinstance(output, str) and isinstance(name, str)):
            continue
        if _is_one(output, name) or _is_one(output, name.partition("=")[2]):  # of a text that is named for its source
            raise WrongOption(f"--output: {quoted(output)} is what is read; give it another name")


def _is_one(output: str, name: str) -> bool:
    try:
        return os.path.samefile(output, name)
    except (OSError, ValueError):  # one of them is no file
        return False


RegisterFile: TypeAlias = Annotated[
    str, Parameter(name="FILE", help="A register: .json, .jsonl, .yaml or a folder of Parquet; - is standard input.")
]
RegisterFiles: TypeAlias = Annotated[
    str, Parameter(name="FILE", help="Registers: .json, .jsonl, .yaml or folders of Parquet; - is standard input.")
]
RecordName: TypeAlias = Annotated[str, Parameter(name="ID", help="The id of a record.")]
Output: TypeAlias = Annotated[
    str | None,
    Parameter(name=("--output", "-o"), help="Write to this file, whole or not at all; - is standard output."),
]
AsJson: TypeAlias = Annotated[
    bool, Parameter(name="--json", negative="", show_default=False, help="Write JSON, for other programs.")
]
FormName: TypeAlias = Literal["json", "jsonl", "yaml"]
Form: TypeAlias = Annotated[FormName, Parameter(name="--from", help="How standard input is written.")]
TargetName: TypeAlias = Literal["json", "jsonl", "yaml", "parquet"]
TargetForm: TypeAlias = Annotated[
    TargetName | None, Parameter(name="--to", help="How it is written; if not told, as the name of the output says.")
]
#: The policies that need nothing else than their name.
PolicyName: TypeAlias = Literal["most_precise", "latest", "consensus"]
Fiscal: TypeAlias = Annotated[
    str, Parameter(name="--country", help='Whose fiscal years "FY22" means: a code or a name.')
]
Given: TypeAlias = Annotated[
    list[str] | None,
    Parameter(
        name="--meaning",
        negative="",
        help="What a name means that several currencies share, e.g. rupee=PKR; may be given again.",
    ),
]


def meanings_of(given: Iterable[str] | None) -> dict[str, str]:
    """Take `rupee=PKR` and the like for the arguments that they stand for.

    Raises:
        WrongOption: One is not of that form, names no such currency, or says it a second time.
    """
    from ..values.money.currency_codes import checked_meanings

    meanings: dict[str, str] = {}
    for one in given or ():
        name, code = _meaning(one)
        if name in meanings:
            raise WrongOption(f"--meaning: {quoted(one)} says a second time what {name} means")
        meanings[name] = code
    with typed("--meaning"):
        checked_meanings(meanings)  # type: ignore[arg-type]  # the names are those of Meanings
    return meanings


def _meaning(given: str) -> tuple[str, str]:
    from ..values.money.currency_codes import meanings_known

    name, equals, code = given.partition("=")
    name = name.strip().lower().replace("-", "_").replace(" ", "_")
    if not equals or name not in meanings_known():
        hint = did_you_mean(name, meanings_known())
        raise WrongOption(f"--meaning: no name and currency in {quoted(given)}; write e.g. rupee=PKR ({hint})")
    return name, code.strip()
