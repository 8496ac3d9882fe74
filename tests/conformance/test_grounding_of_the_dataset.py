"""The claims of the dataset against the reports they are from: what is grounded, and whether a planted lie is noticed.

The reports are their publishers' and not part of this project; without them these tests are skipped.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

import attrs
import pytest

import bilateral as bl
from bilateral import Claim, Figure, Money, Period, Reading, When, ground, read
from bilateral.query.field import Number
from bilateral.query.members import Countries, OneCountry

SEEDS = Path(__file__).parents[3] / "shared" / "seeds"
#: Which report stands in which file, by the beginning of its name.
FILES = {"preview-2021-12-06": "000_", "republic-2021-12-06": "003_"}

_INFERRED = "the quote names the person or the visit, from which whoever wrote the claim knows the country"
_RETITLED = "the title is the register's wording, not the quote's"
#: Claims that are no lies, though their quote doesn't say in so many words what they say; each with the reason.
NOT_SAID = {
    ("ak-203", "title"): _RETITLED,
    ("mtc-2021-2031", "title"): _RETITLED,
    ("kalashnikov-2019", "title"): _RETITLED,
    ("kalashnikov-amendment-2021", "title"): _RETITLED,
    ("irigc-m-mtc-20-protocol", "title"): _RETITLED,
    ("two-plus-two-1", "title"): _RETITLED,
    ("irigc-m-mtc-20", "title"): _RETITLED,
    ("defence-ministers-2021-12-06", "title"): _RETITLED,
    ("foreign-ministers-2021-12-06", "title"): _RETITLED,
    ("irigc-m-mtc", "title"): _RETITLED,
    ("defence-ministers", "title"): _RETITLED,
    ("ru-foreign", "title"): _RETITLED,
    ("irrpl", "name"): "the report abbreviates 'Private Limited'",
    ("s-400", "parties"): "the quote names the other country alone",
    ("defence-ministers-2021-12-06", "countries"): "the quote names one of the two countries",
    ("foreign-ministers-2021-12-06", "countries"): "the quote names one of the two countries",
    ("summit-21", "host"): _INFERRED,
    ("jaishankar", "nationality"): _INFERRED,
    ("rajnath-singh", "nationality"): _INFERRED,
    ("modi", "nationality"): _INFERRED,
    ("in-external-affairs", "country"): _INFERRED,
    ("in-defence", "country"): _INFERRED,
    ("in-prime-minister", "country"): _INFERRED,
    ("s-400", "milestones"): "'the first squadron' is an ordinal; that it is one squadron is inferred",
    ("irigc-m-mtc-20", "outcome_count"): "the quote counts 'agreements/contracts/protocols', the register documents",
    ("summit-21", "held"): "'later in the day' is no date; the day stands elsewhere in the report",
}


@pytest.fixture(scope="module")
def readings() -> dict[str, Reading]:
    if not SEEDS.is_dir():
        pytest.skip(f"the reports themselves are not part of the project; they would stand in {SEEDS}")
    texts = {source: next(SEEDS.glob(f"{start}*")).read_text("utf-8") for source, start in FILES.items()}
    return {source: read(text, source=source, published="2021-12-06") for source, text in texts.items()}


def test_every_claim_of_the_dataset_is_grounded_but_for_those_known(readings: dict[str, Reading]) -> None:
    claims = _of_the_two()
    ungrounded = {(claim.record, claim.field.name) for claim in claims if ground([claim], readings)}
    print(f"\n{len(claims)} claims; {len(ungrounded)} say what their quotes don't say in so many words")

    assert set(NOT_SAID) == ungrounded


def test_a_planted_lie_is_always_noticed(readings: dict[str, Reading]) -> None:
    true = [claim for claim in _of_the_two() if not ground([claim], readings)]
    lies = [lie for claim in true if (lie := _lie(claim)) is not None]
    unnoticed = [str(lie) for lie in lies if not ground([lie], readings)]
    print(f"\n{len(lies)} planted lies, {len(unnoticed)} of them unnoticed")

    assert [] == unnoticed


def _of_the_two() -> list[Claim[Any, Any]]:
    """What the two reports claim; of the others only a figure or two was noted."""
    return [claim for claim in bl.datasets.india_russia_2021().claims if claim.source in FILES]


def _lie(claim: Claim[Any, Any]) -> Claim[Any, Any] | None:
    value = _false(claim.value)
    if isinstance(claim.field, Countries | OneCountry):
        value = "NZ"
    if isinstance(claim.field, Number):
        value = claim.value + 1
    return None if value is None else attrs.evolve(claim, value=value)


def _false(value: Any) -> Any:
    match value:
        case Figure():
            return 2 * cast("Figure[Money]", value)
        case When():
            return When(str(int(value.edtf[:4]) - 1) + value.edtf[4:])
        case Period():
            return Period.parse("1991/1999")
        case _:
            return None
