"""What patterns share, and the spelling of a matched word."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from bilateral.values.numbers.patterns import spelling, within


def test_a_matched_word_is_spelled_as_its_table_spells_it() -> None:
    assert "more than" == spelling(" MORE\u00a0\nthan ")
    assert "rs" == spelling("R\u017f")
    assert "million" == spelling("m\u0131ll\u0130on")


def test_a_text_too_long_or_no_text_is_nothing() -> None:
    assert ["5", "", ""] == [within(text, 3) for text in ("5", "5000", 5)]


# Imports every module, calls what builds a pattern at its first use, and prints all that was compiled.
_EVERY_PATTERN = """
import contextlib, importlib, inspect, json, pkgutil, re, sys

compiled = set()
parse = re._parser.parse

def remember(text, flags=0, state=None):
    caller = sys._getframe()
    while caller and caller.f_globals.get("__name__", "").partition(".")[0] in (__name__, "re", "functools"):
        caller = caller.f_back
    if caller and caller.f_globals["__name__"].startswith("bilateral") and isinstance(text, str):
        compiled.add((caller.f_globals["__name__"], text))
    return parse(text, flags, state)

re._parser.parse = remember
import bilateral

for module in pkgutil.walk_packages(bilateral.__path__, "bilateral."):
    if module.name.endswith("__main__"):
        continue
    try:
        found = importlib.import_module(module.name)
    except ModuleNotFoundError:  # an optional library
        continue
    for function in list(vars(found).values()):
        if hasattr(function, "cache_info") and function.__module__ == module.name:
            parameters = inspect.signature(function).parameters.values()
            if all(parameter.default is not parameter.empty for parameter in parameters):
                with contextlib.suppress(bilateral.BilateralError):  # what needs an optional library says so
                    function()
print(json.dumps(sorted(compiled)))
"""


def test_each_possessive_repeat_is_of_one_character() -> None:
    command = [sys.executable, "-c", _EVERY_PATTERN]
    printed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    patterns: list[tuple[str, str]] = json.loads(printed)
    wrong = [f"{module}: {pattern[:200]}" for module, pattern in patterns if any(_long_possessive_repeats(pattern))]
    # Before 3.11.5 Python goes on from where a failed round of it ended: "(?:,\\d\\d(?=,))*+,\\d{3}" misses ",01,427".
    hint = "write (?>(?:...)*) for (?:...)*+, which Python before 3.11.5 gets wrong"

    assert len(patterns) > 100
    assert not wrong, "\n".join([hint, *wrong])


@pytest.mark.parametrize("pattern", [r"(?:,\d\d(?=,))*+", r"a(?>b|(c)?+)", r"(?=(?:,\d{3}){2,}+)", "(?:ab?)++|c"])
def test_a_possessive_repeat_of_more_than_one_character_is_noticed(pattern: str) -> None:
    assert any(_long_possessive_repeats(pattern))


@pytest.mark.parametrize("pattern", [r"(?>(?:,\d\d(?=,))*)", r"\d++[ab]{2,4}+", r"(?>a|b)?"])
def test_a_possessive_repeat_of_one_character_is_not_a_danger(pattern: str) -> None:
    assert not any(_long_possessive_repeats(pattern))


def _long_possessive_repeats(pattern: str) -> Iterator[object]:
    single = {"LITERAL", "NOT_LITERAL", "IN", "ANY"}
    for operation, argument in _operations(importlib.import_module("re._parser").parse(pattern)):
        if str(operation) == "POSSESSIVE_REPEAT":
            body = list(argument[2])
            if len(body) > 1 or str(body[0][0]) not in single:
                yield body


def _operations(parsed: Any) -> Iterator[tuple[object, Any]]:
    # The parser of `re` has no types: a subpattern is a sequence of pairs, whose arguments hold subpatterns in turn.
    if type(parsed).__name__ == "SubPattern":
        yield from parsed
    if type(parsed).__name__ in {"SubPattern", "tuple", "list"}:
        for part in parsed:
            yield from _operations(part)
