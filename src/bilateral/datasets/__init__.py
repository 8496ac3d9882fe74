"""Registers that come with the library, to try it on and to learn from."""

from __future__ import annotations

from functools import cache
from importlib.resources import as_file, files
from typing import TYPE_CHECKING

from ..values.misnamed import misnamed_in

if TYPE_CHECKING:
    from ..register.register import Register


@cache
def india_russia_2021() -> Register:
    """What two reports of 6 December 2021 say India and Russia agreed, met about and expected, and others of the same.

    Every fact is a claim with its source and the place in it, or the figure that it printed. Where the reports differ,
    all are claimed, and the record follows the two; `reconcile` weighs them.

    >>> india_russia_2021().contracts.ids
    ('ak-203', 's-400')
    """
    # Reading files needs libraries that `import bilateral` shall not wait for.
    from ..formats.files import load

    # People read and edit the YAML beside it; tests hold that the two say the same.
    with as_file(files(__name__) / "india_russia_2021.json") as path:
        return load(path)


def __dir__() -> list[str]:
    """Name the datasets alone, for who looks for one."""
    return ["india_russia_2021"]


if not TYPE_CHECKING:  # a module that answers to any name would have none for a checker
    __getattr__ = misnamed_in(__name__, __dir__())
