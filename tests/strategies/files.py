"""Texts of files: good ones, good ones with something spoilt, and any at all."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import strategies as st

from bilateral import dumps
from bilateral.formats.document import KEYS, to_plain
from bilateral.formats.files import FormatName
from bilateral.formats.plain import is_list, is_mapping
from bilateral.testing.text import TRICKY_TEXTS
from strategies.pool import pooled_registers

FORMS: tuple[FormatName, ...] = ("json", "jsonl", "yaml")

#: What files are made of, in pieces that break them.
_PIECES = (
    "{", "}", "[", "]", ":", ",", '"', "'", "\\", "\n", " ", "  ", "\t", "- ", "? ", "# ", "&a ", "*a", "!!str ", "|\n",
    ">", "%YAML 1.1\n", "---\n", "...", "null", "NaN", "-Infinity", "1e999", "9" * 50, "0x1F", "true", '"\\ud800"',
    "\x00", "\x85", "\u2028", "\ufeff", "<<: *a", "bilateral: 1\n", '{"bilateral": 1}\n', '"type": "contract"', "id: a",
    "contracts:\n", "claims:\n", "- field: contract.value\n", "value:", "outside: [", "[" * 60, '{"a":' * 60,
)  # fmt: skip


def file_texts() -> st.SearchStrategy[tuple[str, FormatName]]:
    """Texts of each form, most of them spoilt."""
    forms = st.sampled_from(FORMS)
    return st.tuples(st.text() | _jumbles(), forms) | forms.flatmap(_spoilt)


def _jumbles() -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(_PIECES) | st.sampled_from(TRICKY_TEXTS), max_size=12).map("".join)


def _spoilt(form: FormatName) -> st.SearchStrategy[tuple[str, FormatName]]:
    whole = pooled_registers().map(lambda register: dumps(register, form))
    return whole.flatmap(_with_one_piece_wrong).map(lambda text: (text, form))


def _with_one_piece_wrong(text: str) -> st.SearchStrategy[str]:
    places = st.tuples(st.integers(0, len(text)), st.integers(0, 3), st.sampled_from(("", *_PIECES)))
    return places.map(lambda found: text[: found[0]] + found[2] + text[found[0] + found[1] :])


def plain_values() -> st.SearchStrategy[Any]:
    """Plain data of any sort, small."""
    words = st.sampled_from((*KEYS, *TRICKY_TEXTS)) | st.text(max_size=5)
    scalars = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | words
    return st.recursive(
        scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3), max_leaves=6
    )


@st.composite
def spoilt_documents(draw: st.DrawFn) -> Any:
    """Documents in which one value, somewhere, is another."""
    whole: Any = json.loads(json.dumps(to_plain(draw(pooled_registers()))))
    holder: Any = {"": whole}
    key: Any = ""
    while inside := _steps(holder[key]):
        if draw(st.booleans()):
            break
        holder, key = holder[key], draw(_any_of(inside))
    if key == "":
        return draw(plain_values())
    holder[key] = draw(plain_values())
    return whole


def _any_of(steps: list[str | int]) -> st.SearchStrategy[Any]:
    return st.sampled_from(steps)


def _steps(data: object) -> list[str | int]:
    return list(data) if is_mapping(data) else list(range(len(data))) if is_list(data) else []
