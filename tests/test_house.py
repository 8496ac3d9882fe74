"""The rules of the house, read off the source: floors, circles, sizes, names; and what an import loads."""

from __future__ import annotations

import ast
import collections
import graphlib
import inspect
import statistics
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from functools import cache, cached_property
from pathlib import Path
from types import FunctionType, ModuleType
from typing import Any, NewType

import pytest

import bilateral
from bilateral import kinds, numbers, parts, policies, rates, types

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "src" / "bilateral"

#: A module imports from lower floors, or from its own; what is named here is named in docs/design.md.
FLOORS = {
    "hints": 0,
    "errors": 0,
    "language": 1,
    "values": 2,
    "records": 3,
    "query": 4,
    "evidence": 5,
    "law": 6,
    "register": 7,
    "reading": 8,
    "formats": 9,
    "engines": 10,
    "views": 11,
    "datasets": 12,
    "testing": 12,
    "cli": 12,
    "__main__": 12,
    # What the package offers: its own names, in __init__.pyi, and those one level down.
    "kinds": 12,
    "numbers": 12,
    "parts": 12,
    "policies": 12,
    "rates": 12,
    "types": 12,
    "": 12,
}
#: Past 300 lines look for the second noun; past this, the build stops.
LONGEST_MODULE = 500
NO_NOUNS = {"base", "common", "helper", "helpers", "manager", "misc", "tools", "util", "utils"}
#: Loaded by whoever first needs them, never by `import bilateral`.
HEAVY = {
    "altair",
    "babel",
    "cattrs",
    "currency_converter",
    "cyclopts",
    "duckdb",
    "hypothesis",
    "ibis",
    "msgspec",
    "numpy",
    "orjson",
    "pandas",
    "pendulum",
    "pint",
    "polars",
    "pyarrow",
    "pycountry",
    "pyspark",
    "rich",
    "ruamel",
    "vl_convert",
}


#: The methods that only hand on to what stands on them, by module; pyproject.toml names whither they hand on.
HANDING_ON = {
    "bilateral.query.predicate": {"parse"},
    "bilateral.query.records": {"values_over_time"},
    "bilateral.query.tabular": {"__arrow_c_stream__", "to_arrow", "to_csv", "to_pandas", "to_polars"},
    "bilateral.register.matrix": {"chart"},
    "bilateral.register.register": {"from_parquet", "network", "timeline", "to_parquet"},
    "bilateral.values.displayed": {"_repr_html_"},
}


def test_a_module_imports_only_from_its_own_floor_or_a_lower_one() -> None:
    too_high = [
        f"{module}:{line} imports {target} from above"
        for module, line, target in _all_imports()
        if _floor(target) > _floor(module) and (module, target) not in _handed_on()
    ]

    assert not too_high, "\n".join(too_high)


@pytest.mark.parametrize("module", HANDING_ON)
def test_what_hands_on_to_a_higher_floor_is_one_line_and_stands_in_the_table(module: str) -> None:
    tree = ast.parse(_modules()[module].read_text("utf-8"))
    handing_on = {
        function.name: function
        for function in ast.walk(tree)
        if isinstance(function, ast.FunctionDef) and any(map(_is_upward(module), ast.walk(function)))
    }

    assert HANDING_ON[module] == set(handing_on)
    assert not [name for name, function in handing_on.items() if not _only_hands_on(function)]
    assert {module for module, _ in _handed_on()} == set(HANDING_ON)


def _is_upward(module: str) -> Callable[[ast.AST], bool]:
    targets = {target for origin, target in _handed_on() if origin == module}
    package = module.rpartition(".")[0]
    return lambda node: isinstance(node, ast.ImportFrom) and _origin(package, node) in targets


def _only_hands_on(function: ast.FunctionDef) -> bool:
    body = function.body[1:] if ast.get_docstring(function) else function.body
    return [ast.ImportFrom, ast.Return] == [type(statement) for statement in body]


def test_every_part_of_the_package_stands_on_a_floor() -> None:
    parts = {module.split(".")[1] for module in _modules() if module != "bilateral"}

    assert parts <= set(FLOORS)


def test_no_imports_go_round_in_a_circle() -> None:
    graph: dict[str, set[str]] = {}
    for module, _, target in _all_imports():
        if module != target and (module, target) not in _handed_on():
            graph.setdefault(module, set()).add(target)
    try:
        graphlib.TopologicalSorter(graph).prepare()
    except graphlib.CycleError as error:
        pytest.fail(" -> ".join(reversed(error.args[1])))


def test_no_module_is_too_long() -> None:
    lengths = {path.relative_to(ROOT): len(path.read_text("utf-8").splitlines()) for path in _files()}
    length, longest = max((length, path) for path, length in lengths.items())
    median = statistics.median(lengths.values())
    print(f"\n{len(lengths)} modules, median {median:.0f} lines; longest {longest}, {length}")

    assert not {path: count for path, count in lengths.items() if count > LONGEST_MODULE}


def test_every_module_is_called_by_a_noun_that_says_something() -> None:
    words = {path: set(path.stem.strip("_").split("_")) for path in (*_files(), *(ROOT / "tests").rglob("*.py"))}

    assert not [str(path) for path, parts in words.items() if parts & NO_NOUNS]


def test_taking_every_public_name_loads_nothing_heavy() -> None:
    loaded = _loaded_by("from bilateral import *")

    assert "bilateral.register.register" in loaded
    assert not HEAVY & {name.partition(".")[0] for name in loaded}


def test_importing_the_package_loads_none_of_its_parts() -> None:
    assert {"bilateral"} == {name for name in _loaded_by("import bilateral") if name.startswith("bilateral")}


def test_who_reads_an_amount_loads_no_records() -> None:
    loaded = _loaded_by("from bilateral import Money; Money.parse('Rs 5,000 crore')")

    assert {"bilateral", "bilateral.errors", "bilateral.hints", "bilateral.language", "bilateral.values"} == {
        ".".join(name.split(".")[:2]) for name in loaded if name.startswith("bilateral")
    }


def _loaded_by(statement: str) -> set[str]:
    program = f"{statement}; import sys; print(*sys.modules)"
    command = [sys.executable, "-c", program]
    return set(subprocess.run(command, check=True, capture_output=True, text=True).stdout.split())


def test_every_public_name_is_in_the_reference() -> None:
    pages = "\n".join(page.read_text("utf-8") for page in (ROOT / "docs" / "reference").glob("*.md"))
    documented = {line.rpartition(" ")[2] for line in pages.splitlines() if line.startswith(".. automodule:: ")}
    for name, public in _public():
        if not isinstance(public, ModuleType):
            assert public.__module__ in documented, f"{name} is defined in {public.__module__}"


def test_every_public_name_says_what_it_is_and_so_does_each_of_its_methods() -> None:
    silent = [name for name, public in _public() if callable(public) and not _doc(public)]
    silent += [
        f"{name}.{method}"
        for name, public in _public()
        if isinstance(public, type)
        for method, function in _members(public)
        if not method.startswith("_") and _is_told(function)
        if not _doc(function)
    ]

    assert not silent


def _is_told(member: object) -> bool:
    return isinstance(member, (FunctionType, classmethod, property, cached_property))


def _members(public: type) -> list[tuple[str, object]]:
    return list(vars(public).items())


def _doc(public: object) -> str:
    # A NewType is told of by a comment, and an attrs class without a docstring gets one that says nothing.
    return "a checked text" if isinstance(public, NewType) else (inspect.getdoc(public) or "")


def test_every_public_name_has_one_place() -> None:
    places = collections.Counter(name for name, _ in _public())

    assert not {name for name, count in places.items() if count > 1}


def test_the_reader_of_imports_sees_those_in_functions_and_for_types() -> None:
    source = """
from typing import TYPE_CHECKING
import bilateral.errors
from . import ids
if TYPE_CHECKING:
    from ..records.contract import Contract
def lately():
    from ..formats import json
"""
    found = set(_imports("bilateral.values.amount", source, is_package=False))

    assert {
        (3, ("bilateral.errors",)),
        (4, ("bilateral.values.ids", "bilateral.values")),
        (6, ("bilateral.records.contract.Contract", "bilateral.records.contract")),
        (8, ("bilateral.formats.json", "bilateral.formats")),
    } == found


def _public() -> Iterator[tuple[str, Any]]:
    """Every public name with what it names, but for the errors, which stand in one module."""
    for place in (bilateral, kinds, numbers, parts, policies, rates, types):
        for name in place.__all__:
            yield name, getattr(place, name)


@cache
def _handed_on() -> frozenset[tuple[str, str]]:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    pairs = (line.split(" -> ") for contract in contracts for line in contract.get("ignore_imports", ()))
    return frozenset((module, target) for module, target in pairs)


def _floor(module: str) -> int:
    return FLOORS.get(".".join(module.split(".")[1:2]), max(FLOORS.values()))


def _files() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


@cache
def _modules() -> dict[str, Path]:
    found: dict[str, Path] = {}
    for path in _files():
        parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
        found[".".join(part for part in parts if part != "__init__")] = path
    return found


@cache
def _all_imports() -> tuple[tuple[str, int, str], ...]:
    """Every import of one module of the package by another: who, in which line, whom."""
    return tuple(
        (module, line, next(filter(_modules().__contains__, readings), readings[-1]))
        for module, path in _modules().items()
        for line, readings in _imports(module, path.read_text("utf-8"), is_package=path.stem == "__init__")
    )


def _imports(module: str, source: str, *, is_package: bool) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Each import with what it may name: `from . import ids` a module, or else what the package holds."""
    package = module if is_package else module.rpartition(".")[0]
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found: list[tuple[str, ...]] = [(alias.name,) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            origin = _origin(package, node)
            found = [(f"{origin}.{alias.name}", origin) for alias in node.names]
        else:
            continue
        yield from ((node.lineno, readings) for readings in found if readings[0].startswith("bilateral"))


def _origin(package: str, node: ast.ImportFrom) -> str:
    if not node.level:
        return node.module or ""
    above = package.rsplit(".", node.level - 1)[0]
    return f"{above}.{node.module}" if node.module else above
