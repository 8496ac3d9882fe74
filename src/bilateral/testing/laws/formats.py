"""The law of a file format: nothing is lost on the way."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from hypothesis import strategies as st

from ...errors import quoted
from ...formats.files import dumps
from ...register.register import Register
from ..register import registers
from .trial import try_law

F = TypeVar("F")


def file_format(
    load: Callable[[F], Register],
    save: Callable[[Register], F],
    *,
    of: st.SearchStrategy[Register] | None = None,
) -> None:
    """A register comes back from a file whole, to the words of its figures, and is written the same each time.

    Args:
        load: Reads a register from what `save` has written.
        save: Writes a register, as text, as bytes, or as the path of a file.
        of: The registers; any if not given.

    Raises:
        LawBroken: Something is lost, changed, or written otherwise the second time.

    >>> from bilateral import loads
    >>> file_format(loads, dumps, of=registers(max_size=1))
    """

    def broken(register: Register) -> str | None:
        back = load(save(register))
        if back != register:
            return _difference(register, back)
        # Figures are equal whatever their words are, so what is written is compared, too.
        if dumps(back) != dumps(register):
            return _difference(register, back)
        return None if save(back) == save(register) else "what came back is written otherwise"

    try_law("a register comes back from a file whole", registers() if of is None else of, broken)


def _difference(register: Register, back: Register) -> str:
    # In YAML each field stands on a line of its own.
    before, after = dumps(register, "yaml").splitlines(), dumps(back, "yaml").splitlines()
    lost = [line.strip() for line in before if line not in after]
    new = [line.strip() for line in after if line not in before]
    return f"lost {quoted(lost)}, new {quoted(new)}"
