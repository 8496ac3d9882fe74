"""Words of money with an ending of their language."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral.language.scanner import scan
from bilateral.reading.figures.inflections import comparison_behind, with_stems


@given(st.text() | st.lists(st.sampled_from(["5", "લાખની", "రూపాయలకు", " ", "₹", "పైగా"])).map("".join))
def test_the_words_of_any_text_stay_where_they_are(text: str) -> None:
    tokens = scan(text)
    cut = with_stems(tokens)

    assert "".join(tokens.words) == "".join(cut.words)
    assert all(cut.raw(at).lower() == word for at, word in enumerate(cut.words))


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        ("25 લાખની", "લાખ"),
        ("5 कोटींची", "कोटी"),
        ("500 కోట్లకు", "కోట్ల"),
        ("5 ಕೋಟಿಯ", "ಕೋಟಿ"),
        ("5 কোটির", "কোটি"),
    ],
)
def test_the_word_ends_where_its_ending_begins(text: str, stem: str) -> None:
    assert stem == with_stems(scan(text)).words[1]


@pytest.mark.parametrize("text", ["5 लाख", "5 crore", "5", "5 आदमी", "500 రూపాయలు"])
def test_a_word_of_the_tables_has_no_ending(text: str) -> None:
    assert scan(text).words == with_stems(scan(text)).words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("500 కోట్లకు పైగా", "over"), ("५०० कोटींपेक्षा अधिक", "over"), ("500 కోట్ల వరకు", None),
        ("500 કરોડથી વધુ", "over"), ("500 crore more", None),
    ],
)  # fmt: skip
def test_an_ending_and_a_word_behind_it_compare(text: str, expected: str | None) -> None:
    cue = comparison_behind(with_stems(scan(text)), 2)

    assert expected == (cue and cue.qualifier)
