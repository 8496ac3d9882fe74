"""Money found in real published sentences, labelled by hand: how much of it is found right, and what is found falsely.

The sentences are their publishers' and not part of this project; without them these tests are skipped.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bilateral import Figure, Found, Money
from bilateral.types import Ambiguous
from conformance.test_gold_figures import GOLD, Row, is_right, rows, told
from strategies.finders import find_money


def found_in(row: Row) -> list[Found[Figure[Money]] | Ambiguous]:
    """Find the money of a row; where the label rests on the paper's country, the reader is told."""
    return list(find_money(row["text"], **(told(row["currency"]) if row.get("context") else {})))


def has_its_place(row: Row, found: Found[Figure[Money]] | Ambiguous) -> bool:
    return bool((found.start, found.end) == (row["start"], row["end"]))


def touches(row: Row, found: Found[Figure[Money]] | Ambiguous) -> bool:
    return bool(found.start < row["end"] and found.end > row["start"])


def cue_is_right(row: Row, found: Found[Figure[Money]]) -> bool:
    """Whether the words of a label's qualifier are those found, or among them."""
    return "cue" not in row or (found.cue is not None and row["cue"].casefold() in found.cue.text.casefold())


def test_money_in_the_press_is_found_as_labelled() -> None:
    right, overlapping, missed = 0, 0, dict[str, str]()
    for row in rows("money.jsonl"):
        near = [found for found in found_in(row) if touches(row, found)]
        overlapping += len(near)
        if any(isinstance(f, Found) and has_its_place(row, f) and is_right(row, f.value) for f in near):
            right += 1
        else:
            missed[row["id"]] = "; ".join(f"{found.text} read as {found}" for found in near)[:200] or "nothing found"
    precision, recall = right / overlapping, right / (right + len(missed))
    f1 = 2 * precision * recall / (precision + recall)
    print(f"\nmoney: precision {precision:.3f}, recall {recall:.3f}, F1 {f1:.3f}; not: {missed or 'none'}")

    assert f1 >= 0.97


def test_the_words_of_its_qualifier_are_found_too() -> None:
    for row in rows("money.jsonl"):
        for found in found_in(row):
            if isinstance(found, Found) and has_its_place(row, found):
                assert cue_is_right(row, found), row["id"]


def sentences_without_money() -> Iterator[str]:
    if not GOLD.exists():
        pytest.skip("the labelled sentences are not here")
    yield from (GOLD / "negatives.txt").read_text("utf-8").splitlines()


def test_no_money_is_found_where_there_is_none() -> None:
    sentences = list(sentences_without_money())
    false = [(found.text, text[:80]) for text in sentences for found in find_money(text)]
    print(f"\n{len(false)} false amounts in {len(sentences)} sentences without any: {false or 'none'}")

    assert len(false) <= len(sentences) / 100
