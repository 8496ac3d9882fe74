"""Words of money with an ending of their language."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import Qualifier
from bilateral.reading.figures.inflections import comparison_behind, stem_end


@given(st.text())
def test_an_ending_is_looked_for_in_any_text(text: str) -> None:
    end = stem_end(text, 0)

    assert end is None or 0 < end < len(text)


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        ("25 લાખની", "25 લાખ"),
        ("5 कोटींची", "5 कोटी"),
        ("500 కోట్లకు", "500 కోట్ల"),
        ("5 ಕೋಟಿಯ", "5 ಕೋಟಿ"),
        ("5 কোটির", "5 কোটি"),
    ],
)
def test_the_word_ends_where_its_ending_begins(text: str, stem: str) -> None:
    assert stem == text[: stem_end(text, text.index(" "))]


@pytest.mark.parametrize("text", ["5 लाख", "5 crore", "5", "5 आदमी", "500 రూపాయలు"])
def test_a_word_of_the_tables_has_no_ending(text: str) -> None:
    assert stem_end(text, text.index(" ") if " " in text else 1) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [("500 కోట్లకు పైగా", Qualifier.OVER), ("5 ಕೋಟಿಗೂ ಹೆಚ್ಚು", Qualifier.OVER), ("5 કરોડથી ઓછા", Qualifier.UNDER)],
)
def test_a_word_behind_an_ending_compares(text: str, expected: Qualifier) -> None:
    found = comparison_behind(text, stem_end(text, text.index(" ")) or 0)

    assert found is not None
    assert expected is found[1]
