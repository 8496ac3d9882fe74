"""The loader of the data files, on files that keep its rules and on files that don't."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import pytest

from bilateral.errors import InvalidValue
from bilateral.language.lexicon import tables

NAMES = sorted(
    Path(str(one)).stem for one in files("bilateral.language.lexicon").iterdir() if one.name.endswith(".csv")
)


@pytest.mark.parametrize("name", NAMES)
def test_every_file_keeps_the_rules(name: str) -> None:
    assert tables.table(name)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("word,meaning\na,b\n", "names the columns, and authority last"),
        ("word,word,authority\na,b,CLDR\n", "names the columns"),
        ("word,authority\na\n", r"line 2: .*2 cells: word, authority"),
        ("word,authority\na,b,CLDR\n", "2 cells"),
        ("# remark\nword,authority\n a,CLDR\n", "line 3: .*no blank"),
        ("word,authority\na||b,CLDR\n", "no empty word"),
        ("word,authority\na,\n", r"an authority that authorities\.csv has"),
        ("word,authority\na,somebody\n", r"an authority that authorities\.csv has"),
        ("word,authority\na,CLDR\n\nb,CLDR\na,CLDR\n", "line 5: .*each line stands once"),
        ("", "names the columns"),
    ],
)
def test_a_file_that_breaks_a_rule_is_refused_with_its_line(
    text: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "words.csv").write_text(text, "utf-8")
    known = frozenset(line["key"] for line in tables.table("authorities"))

    def known_in(_name: str) -> frozenset[str]:
        return known

    monkeypatch.setattr(tables, "FOLDER", str(tmp_path))
    monkeypatch.setattr(tables, "_known", known_in)
    with pytest.raises(InvalidValue, match=said):
        tables.table.__wrapped__("words")


def test_what_comes_twice_in_a_cell_is_several_words() -> None:
    assert ("cr", "crore") == tables.several("cr|crore")
    assert () == tables.several("")
