"""A lake on Spark answers as memory does, and as DuckDB does.

To ask Spark one thing takes as long as to ask it many, so all questions about a register go into one query.
"""

from __future__ import annotations

import doctest
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

import bilateral as bl
from bilateral import Contract, Lake, Predicate, Register, contract, possibly
from bilateral.engines.lake_rows import PLACE
from bilateral.engines.truth import together
from bilateral.testing import predicates, registers
from strategies.lakes import compare_verbs, in_many_files, lake_of, ordered

pytestmark = [
    pytest.mark.spark,
    pytest.mark.skipif(shutil.which("java") is None, reason="Spark takes Java 17"),
    pytest.mark.filterwarnings("ignore"),  # Spark's own, of many kinds
]


@pytest.fixture(scope="module")
def spark() -> Iterator[Any]:
    """An engine of ibis on a Spark of this process, started once."""
    sql: Any = pytest.importorskip("pyspark.sql", reason="the extra spark is not installed")
    ibis: Any = pytest.importorskip("ibis")
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    settings_ = {"spark.ui.enabled": "false", "spark.sql.shuffle.partitions": "2", "spark.driver.memory": "1g"}
    builder = sql.SparkSession.builder.master("local[2]")
    for name, value in settings_.items():
        builder = builder.config(name, value)
    session = builder.getOrCreate()
    session.sparkContext.setLogLevel("OFF")
    yield ibis.pyspark.connect(session)
    session.stop()


@st.composite
def asked(draw: st.DrawFn) -> tuple[Register, list[Predicate[Any]]]:
    """A register, and many questions about it."""
    register = draw(registers(min_size=4, max_size=12, with_claims=False))
    return register, draw(st.lists(predicates(links=1), min_size=20, max_size=20))


@settings(max_examples=10, phases=[Phase.generate])
@given(drawn=asked())
def test_spark_answers_as_memory_does(spark: Any, drawn: tuple[Register, list[Predicate[Any]]]) -> None:
    register, questions = drawn
    with lake_of(register, spark) as lake:
        for question, there in zip(questions, answers(lake, questions), strict=True):
            kind: Any = question.about
            memory, unknown = register.of(kind), possibly(question) & possibly(~question)

            assert [memory.where(one).ids for one in (question, ~question, unknown)] == there, str(question)


def answers(lake: Lake, questions: list[Predicate[Any]]) -> list[list[tuple[str, ...]]]:
    """The ids for which each question is answered with yes, with no, and not at all, asked all in one."""
    parts: list[Any] = []
    for question in questions:
        kind: Any = question.about
        for one in (question, ~question, possibly(question) & possibly(~question)):
            placed: Any = lake.of(kind).where(one).rows.placed(lambda _: ["id"])
            parts += [placed.select("id", PLACE).mutate(part=len(parts))]
    rows: list[dict[str, Any]] = lake.engine.arrow(together(parts)).to_pylist()
    found = [list[tuple[int, str]]() for _ in parts]
    for row in rows:
        part: int = row["part"]
        found[part].append((row[PLACE], row["id"]))
    ids = [tuple(name for _, name in sorted(several)) for several in found]
    return [ids[at : at + 3] for at in range(0, len(ids), 3)]


@settings(max_examples=6, phases=[Phase.generate])
@given(drawn=ordered())
def test_spark_orders_groups_and_adds_as_memory_does(
    spark: Any, drawn: tuple[Register, list[tuple[Any, bool]]]
) -> None:
    register, orders = drawn
    with lake_of(register, spark) as lake:
        compare_verbs(lake, register, orders)


def test_what_the_guide_shows_is_so_on_spark(spark: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    page = Path(__file__).parents[2] / "docs" / "guide" / "lakes.md"
    opened = Lake.open

    def open_on_spark(folder: str) -> Lake:
        return opened(folder, backend=spark)

    monkeypatch.setattr(Lake, "open", open_on_spark)
    failed, tried = doctest.testfile(str(page), module_relative=False)

    assert (failed, tried > 10) == (0, True)


def test_a_text_is_asked_for_letter_by_letter(spark: Any) -> None:
    texts = [
        "a'b",
        "x'; drop table contracts; --",
        "back\\slash \\n \\'",
        "100%",
        "a_b",
        "${spark}",
        "$1",
        "{x}",
        "ß",
        "ẞ",
        "İ",
    ]
    register = Register(records=[Contract(id=f"c-{at}", title=text, place=text) for at, text in enumerate(texts)])
    questions = [ask for text in texts for ask in (contract.place == text, contract.title.contains(text))]
    with lake_of(register, spark) as lake:
        for question, (yes, *_) in zip(questions, answers(lake, questions), strict=True):
            assert register.contracts.where(question).ids == yes, str(question)


def test_a_lake_of_many_files_keeps_the_order_wherever_it_lies(
    spark: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    register = bl.datasets.india_russia_2021()
    with Lake.open(in_many_files(register, tmp_path / "a [b] *?{c},'d", monkeypatch), backend=spark) as lake:
        assert lake.meetings.ids == register.meetings.ids
