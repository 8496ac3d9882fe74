"""What writes a register without loss, and what does not."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any

import pytest

from bilateral import Register, dumps, loads
from bilateral.formats.plain import is_list, is_mapping
from bilateral.kinds import RecordKind
from bilateral.testing import laws, registers
from strategies.broken_laws import broken


def test_our_own_format_loses_nothing() -> None:
    laws.file_format(loads, dumps)


def forgetful(*names: str) -> Callable[[Register], str]:
    """A format that leaves some keys out."""
    return lambda register: json.dumps(_without(json.loads(dumps(register)), names))


def _without(data: Any, names: Iterable[str]) -> Any:
    if is_mapping(data):
        return {key: _without(value, names) for key, value in data.items() if key not in names}
    return [_without(one, names) for one in data] if is_list(data) else data


@pytest.mark.parametrize("name", ["place", "text", "notes", "passage", "outside"])
def test_a_format_that_drops_a_field_is_found(name: str) -> None:
    few = registers(kinds=[RecordKind.CONTRACT], min_size=1, max_size=2)
    found = broken(lambda: laws.file_format(loads, forgetful(name), of=few))

    assert isinstance(found.example, Register)


def test_a_format_that_is_written_otherwise_each_time_is_found() -> None:
    lines = iter(range(10**9))
    found = broken(lambda: laws.file_format(loads, lambda register: dumps(register) + "\n" * next(lines)))

    assert "what came back is written otherwise" == found.problem
