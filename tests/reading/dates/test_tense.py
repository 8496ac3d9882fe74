"""Whether the words around a date speak of what has been or of what is to come."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral.reading.dates.telling import Telling
from bilateral.reading.dates.tense import tense_at
from bilateral.reading.dates.verbs import Tense
from strategies.dates_found import found_in

WORDS = (
    "will", "be", "signed", "was", "to", "expected", "than", "is", "due", "on", "the", "talks", "said", "arrives", ",",
    "US-backed", "posted", "for", "ahead", "of", "(", "he", "met.", "The", "is visiting", "hundred", "since", "\n",
)  # fmt: skip


def tense_before(words: str) -> Tense:
    """The tense of a date behind the words."""
    telling = Telling.of(f"{words}Monday")
    behind = len(telling.told.words)
    return tense_at(telling, behind - 1, behind)


@given(st.one_of(st.text(), st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join)), st.data())
def test_any_words_tell_a_tense_or_none(text: str, data: st.DataObject) -> None:
    telling = Telling.of(f"{text} Monday")
    first = data.draw(st.integers(0, len(telling.told.words) - 1))
    behind = data.draw(st.integers(first + 1, len(telling.told.words)))

    assert isinstance(tense_at(telling, first, behind), Tense)


@pytest.mark.parametrize("verb", ["resume", "reconvene", "take place", "kick off", "commence", "get under way"])
def test_what_many_do_on_a_day_fixes_it_in_advance(verb: str) -> None:
    assert [("8 January", "2022-01-08")] == found_in(f"Talks {verb} on 8 January.")


@given(st.text(alphabet="abc ,", max_size=200), st.sampled_from(["arrived on ", "will arrive on ", "arrives on "]))
def test_words_before_the_last_verb_change_nothing(before: str, last: str) -> None:
    assert tense_before(f"x {last}") is tense_before(f"{before} x {last}")


@pytest.mark.parametrize(
    "words",
    ["He arrives on ", "the minister, who leaves on ", "the probe arrives at the moon on ",
     "the matter was posted for ", "talks were adjourned till ",
     "a US team is visiting India from ", "They are due to meet on ", "A decision is due on ", "Polling is on ",
     "will be formally signed on ", "Talks are to be held on ", "Ahead of ", "said he would meet him on ",
     "Investors await ", "rain is forecast for ", "the plan goes to a vote on ", "the show opens in London on "],
)  # fmt: skip
def test_what_is_announced_is_to_come(words: str) -> None:
    assert Tense.TO_COME is tense_before(words)


@pytest.mark.parametrize(
    "words",
    ["He arrived on ", "was to be signed on ", "was due to fly home on ", "who will meet him, said on ",
     "has been there since ", "will fall, he said on ", "rose more than expected on ", "The ship sank on "],
)  # fmt: skip
def test_what_is_reported_is_past(words: str) -> None:
    assert Tense.PAST is tense_before(words)


@pytest.mark.parametrize(
    "words", ["shut due to rain on ", "US-backed plan of ", "the proposed visit on ", "two hundred on "]
)
def test_what_only_looks_like_a_verb_tells_nothing(words: str) -> None:
    assert Tense.UNTOLD is tense_before(words)


def test_a_date_that_opens_a_sentence_has_the_tense_of_the_verb_behind_it() -> None:
    telling = Telling.of("On Friday, the two will meet, he said.")

    assert Tense.TO_COME is tense_at(telling, 1, 2)


def test_a_gathering_that_will_be_is_to_come() -> None:
    telling = Telling.of("The trade fair and show on May 5 will open late. The old mill fire of May 5 will be studied.")

    assert Tense.TO_COME is tense_at(telling, 6, 8)
    assert Tense.UNTOLD is tense_at(telling, 17, 19)


@pytest.mark.parametrize("words", ["Bids are invited from ", "The hall is used on "])
def test_a_passive_of_the_present_tells_nothing(words: str) -> None:
    assert Tense.UNTOLD is tense_before(words)


@pytest.mark.parametrize("text", ["In Rome on Monday, visited the port.", "In Lima on Monday, met the king."])
def test_a_verb_right_behind_the_day_that_opens_its_sentence_is_past(text: str) -> None:
    telling = Telling.of(text)

    assert Tense.PAST is tense_at(telling, 3, 4)


@pytest.mark.parametrize("noun", ["return", "the vote", "his return"])
def test_a_noun_behind_a_day_is_no_verb_in_the_present(noun: str) -> None:
    telling = Telling.of(f"On Monday on {noun} and in Rome.")

    assert Tense.UNTOLD is tense_at(telling, 1, 2)


@given(st.sampled_from(["Mr", "Dr", "Gen", "No", "J", "U.S"]))
def test_the_stop_of_a_title_or_an_initial_ends_no_sentence(title: str) -> None:
    telling = Telling.of(f"They met {title}. Smith there on Monday. More follows.")
    monday = telling.told.words.index("monday")

    assert 0 == telling.sentence_from(monday)
    assert "more" == telling.told.words[telling.sentence_to(monday)]


def test_what_should_be_is_to_come() -> None:
    assert [("1 March", "2022-03-01")] == found_in("They agreed that the rice be shipped on 1 March.")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It paid this price until October.", "../2021-10"),
        ("It was extended until October.", "../2022-10"),
        ("It was postponed till 30 October.", "../2022-10-30"),
        ("It will pay until October.", "../2022-10"),
        ("It paid this price until June.", "../2022-06"),
    ],
)
def test_what_was_so_until_a_day_just_gone_is_over(text: str, value: str) -> None:
    assert [value] == [found for _, found in found_in(text)]
