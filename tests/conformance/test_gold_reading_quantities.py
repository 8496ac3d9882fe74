"""Quantities in real published sentences, labelled by hand: how many are found in the running text, and what else.

The sentences are their publishers' and not part of this project; without them these tests are skipped.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bilateral.reading.cut import cut
from bilateral.reading.figures.not_figures import find_not_figures
from bilateral.types import FoundQuantity
from conformance.test_gold_figures import GOLD, Row, is_right, rows
from strategies.finders import find_quantities

#: What the labels are to be reached by: the harmonic mean of precision and recall.
F1 = 0.97
#: Of the sentences that hold no quantity, as many may seem to hold one.
FALSE = 0.025


def found_in(text: str) -> Iterator[FoundQuantity]:
    """Find the quantities of a text."""
    for found in find_quantities(text, find_not_figures(cut(text))):
        if isinstance(found, FoundQuantity):
            yield found


def right(row: Row, found: FoundQuantity) -> bool:
    """Whether the span of the number, its bounds and its qualifier are those of the label."""
    return (found.start, found.end) == (row["start"], row["end"]) and is_right(row, found.value)


def test_quantities_in_the_press_are_found_as_labelled() -> None:
    labels, overlapping, missed = 0, 0, dict[str, str]()
    for row in rows("quantity.jsonl"):
        labels += 1
        near = [found for found in found_in(row["text"]) if found.start < row["end"] and row["start"] < found.end]
        overlapping += len(near)
        if not any(right(row, found) for found in near):
            missed[row["id"]] = "; ".join(f"{found.text}: {found.value}" for found in near) or "nothing"
    recall, precision = (labels - len(missed)) / labels, (labels - len(missed)) / overlapping
    print(f"\nquantity.jsonl: precision {precision:.1%} of {overlapping}, recall {recall:.1%} of {labels}; {missed}")

    assert 2 * precision * recall / (precision + recall) >= F1


def test_the_words_of_unit_and_cue_are_those_of_the_label_or_reach_further() -> None:
    for row in rows("quantity.jsonl"):
        for found in found_in(row["text"]):
            if found.start == row["start"]:
                assert row["unit"] in found.unit.text
                assert row.get("cue", "") in (found.cue.text if found.cue else "")


def test_sentences_without_quantities_hold_none() -> None:
    if not GOLD.exists():
        pytest.skip("the labelled sentences are not here")
    sentences = (GOLD / "negatives.txt").read_text("utf-8").splitlines()
    found = {number: list(found_in(sentence)) for number, sentence in enumerate(sentences, 1)}
    false = {number: [quantity.text for quantity in quantities] for number, quantities in found.items() if quantities}
    print(f"\nnegatives.txt: {len(false)} of {len(sentences)} sentences hold a false quantity; {false}")

    assert len(false) <= FALSE * len(sentences)
