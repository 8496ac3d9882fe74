"""Meetings in prose: those that are counted, and those that have a name; with their ordinal and their title."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bilateral import Country
from bilateral.kinds import MeetingKind, MeetingMode
from bilateral.reading.countries.countries_in_prose import find_countries
from bilateral.reading.cut import cut
from bilateral.reading.found import Found
from bilateral.reading.meetings.meetings_in_prose import find_meetings
from bilateral.types import MeetingMention
from bilateral.values.numbers.spelling_out import ordinal_digits

#: Pieces of which texts are made that name meetings, or seem to.
PIECES = (
    "the ", "20th ", "21th ", "first ", "maiden ", "twenty ", "XXI ", "India-Russia ", "annual ", "bilateral ",
    "summit", "Summit ", "meeting ", "session ", "round ", "of ", "of the ", "talks ", "2+2 ", "\u201c2+2\u201d ",
    "dialogue ", "on ", "Trade, ", "Economic ", "and ", "Cooperation ", "Commission ", "Working Group ", "(JWG)",
    "JWG ", "IRIGC-TEC ", "(", ")", " this year", ". ", ", ", "\n", "\n\n", "between ", "India ", "Russia ",
    "ministerial", "-level ", "\u2019", "ever ",
)  # fmt: skip
hostile_texts = st.text() | st.lists(st.sampled_from(PIECES) | st.text(max_size=3), max_size=40).map("".join)


def meetings_of(text: str) -> list[Found[MeetingMention]]:
    return list(find_meetings(cut(text), list(find_countries(text))))


def told(text: str) -> list[tuple[str, int | None]]:
    return [(found.text, found.value.ordinal) for found in meetings_of(text)]


def only(text: str) -> MeetingMention:
    [found] = meetings_of(text)
    return found.value


@given(hostile_texts)
@example("the first 2+2")
@example(" summit")
@example("annual-summit")
def test_what_is_found_stands_where_it_says_in_order_and_apart(text: str) -> None:
    found = meetings_of(text)

    assert [text[one.start : one.end] for one in found] == [one.text for one in found]
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert all(one.value.title and one.text == one.text.strip() for one in found)


@pytest.mark.parametrize("behind", ["NEXT MONTH", "LATER THIS YEAR", "OPENS IN OMAN", "HELD ON MONDAY", "SAYS ENVOY"])
def test_in_a_headline_in_capitals_a_title_ends_where_it_would_in_small_letters(behind: str) -> None:
    assert [("20TH SUMMIT WITH RUSSIA", 20)] == told(f"20TH SUMMIT WITH RUSSIA {behind}")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They adopted the minutes of the seventh session.", [("seventh session", 7)]),
        ("The agreed minutes of its 5th session were signed.", [("5th session", 5)]),
        ("He read the minutes of the seventh session of Parliament.", []),
        ("He missed the end of the seventh session.", []),
    ],
)
def test_of_a_session_that_was_a_meeting_there_are_minutes(text: str, found: list[tuple[str, int]]) -> None:
    assert found == told(text)


@given(st.integers(1, 999))
def test_an_ordinal_counts_the_meeting_behind_it(number: int) -> None:
    assert number == only(f"They signed it at the {ordinal_digits(number)} India-Oman summit.").ordinal


@pytest.mark.parametrize(
    ("found", "ordinal"),
    [
        ("12th India-Kenya summit", 12),
        ("maiden 2+2 dialogue", 1),
        ("inaugural 2+2", 1),
        ("third \u201c2+2\u201d dialogue", 3),
        ("first 2+2 ministerial dialogue between Peru and Chile", 1),
        ("first-ever India-Nordic Summit", 1),
        ("first ever Quad Leaders\u2019 Summit", 1),
        ("twenty-first summit", 21),
        ("twenty first annual summit", 21),
        ("XXI India-Peru Summit", 21),
        ("third round of talks", 3),
        ("fifth round of indirect talks between Chad and the US", 5),
        ("13th round of FOC", 13),
        ("14th round of Corps Commander-level talks", 14),
        ("5th session of the Joint Working Group on Counter-Terrorism", 5),
        ("3rd edition of the Baltic Dialogue", 3),
        ("46th session of the Human Rights Council", 46),
        ("second meeting of foreign ministers", 2),
        ("first trilateral meeting of Peru, Chile and the UAE", 1),
        ("second meeting", 2),
        ("7th Indian Ocean Conference", 7),
        ("8th Indian Ocean Naval Symposium", 8),
        ("20th Party Congress", 20),
        ("55th World Economic Forum Annual Meeting", 55),
        (
            "26th meeting of the Working Mechanism for Consultation and Coordination on India-Peru Border Affairs "
            "(WMCC)",
            26,
        ),
        ("9th ASEAN Defence Ministers' Meeting-Plus (ADMM-Plus)", 9),
        ("3rd G20 Finance Ministers and Central Bank Governors (FMCBG) meeting", 3),
        ("19th India - Mongolia Joint Working Group", 19),
        ("5th Peru-Chile Joint Working Group (JWG) on Counter-Terrorism", 5),
        ("5th session of the Peru-Chile Joint Working Group (JWG) on Counter-Terrorism", 5),
        ("16th Defence Policy Group (DPG)", 16),
        ("77th UNGA", 77),
        ("18th G20 Heads of State and Government Summit", 18),
        ('first "two plus two" format dialogue', 1),
        ("inaugural Peru-Chile 2 + 2 meeting", 1),
        ("third Summit for Democracy", 3),
        ("IIIrd Session of the Mixed Commission", 3),
        ("13th Session of the Intergovernmental Sub-Commission on Science", 13),
        ("Xth Joint Commission Session", 10),
        ("first meeting of the U.S.-Jordan Bilateral Commission", 1),
        ("14th East Asia Summit Foreign Ministers\u2019 Meeting", 14),
        ("6th U.S.-EU Trade and Technology Council", 6),
        ("third Reed and Marsh Forum", 3),
        ("sixth review conference", 6),
        ("one hundred and second session of the Council", 102),
        ("twelfth (12th) session of the Joint Commission", 12),
        ("2nd (second) round of talks", 2),
        ("second round of the six-nation talks", 2),
        ("fourth meeting of the two governments", 4),
        ("fifth \u2018Peru-Chile 2+2 Dialogue\u2019", 5),
        ("first meeting of the Peru-Chile Dialogue (2+2)", 1),
        ("31st session of the Conference of the Parties (COP 31)", 31),
        ("3rd 2+2 Foreign and Defence Ministers\u2019 Meeting", 3),
        (
            "sixth trilateral meeting of the foreign ministers of Peru, the Republic of Chile and the Republic of Cuba",
            6,
        ),
    ],
)
def test_a_counted_meeting_is_found_from_its_ordinal_to_the_end_of_its_title(found: str, ordinal: int) -> None:
    assert [(found, ordinal)] == told(f"They met at the {found} in Vienna on Monday.")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the annual India-Peru summit is", "annual India-Peru summit"),
        ("at the annual summit", "annual summit"),
        ("the BRICS Summit", "BRICS Summit"),
        ("a Doha summit", "Doha summit"),
        ("the two-day India-Peru Energy Conference", "India-Peru Energy Conference"),
        ("the Munich Security Conference", "Munich Security Conference"),
        ("the India-Peru strategic dialogue", "India-Peru strategic dialogue"),
        ("the G20 Foreign Ministers' Meeting", "G20 Foreign Ministers' Meeting"),
        ("India-Peru summit talks", "India-Peru summit talks"),
        ("Attended SEATO Council Meeting.", "SEATO Council Meeting"),
        ("in Berlin (Potsdam Conference)", "Potsdam Conference"),
        ("the two-plus-two dialogue", "two-plus-two dialogue"),
        ("the Moscow Conference with British envoys", "Moscow Conference"),
        ("a UN climate conference", "UN climate conference"),
        ("the St. Petersburg Economic Forum", "St. Petersburg Economic Forum"),
        ("the Nuclear Security Summit of 2016", "Nuclear Security Summit"),
        ("the Lopez-Silva meeting lasted", "Lopez-Silva meeting"),
        ("hold its Commanders\u2019 Conference in May", "Commanders\u2019 Conference"),
        ("an SCO Council of Foreign Ministers meeting", "SCO Council of Foreign Ministers meeting"),
        ("the Summit of the Andes began", "Summit of the Andes"),
        ("the Peru-Chile Joint Commission meeting", "Peru-Chile Joint Commission meeting"),
        ("the “2+2” dialogue", "“2+2” dialogue"),
        ("the G20 finance ministers' meeting", "G20 finance ministers' meeting"),
        ("Lopez Boycotts SCO Summit In Quito", "SCO Summit"),
        ("Silva to Address BRICS Forum", "BRICS Forum"),
        (
            "co-chaired a session of the inter-government commission on space cooperation.",
            "session of the inter-government commission on space cooperation",
        ),
    ],
)
def test_a_meeting_with_a_name_needs_no_ordinal(text: str, found: str) -> None:
    assert [(found, None)] == told(text)


@pytest.mark.parametrize(
    "text",
    [
        "the first squadron", "in the 20th century", "third quarter meeting", "second half of the meeting",
        "5th Battalion", "for the first time", "a third term", "the 21st Lok Sabha", "a bilateral meeting",
        "the summit", "a virtual summit", "held a separate meeting", "a meeting on Monday",
        "the second round of elections", "fourth round of the FA Cup", "the Fifteenth Finance Commission",
        "Seventh Pay Commission", "the first press conference", "press conference", "first edition of the book",
        "twelfth edition of Exercise Indra", "the third session of the 17th Lok Sabha", "the inaugural session",
        "talks", "peace talks", "the Joint Commission", "the Security Council", "the third Test",
        "a 21th summit of sorts", "Chapter II meeting", "first ministerial berth", "National Conference",
        "2+2 is four", "a meeting of the Cabinet Committee on Security", "the third day of the summit",
        "second-largest summit", "At 9. The summit", "first.\n\nSummit", "NATO's 50th Anniversary Summit",
        "a Town Meeting", "Berlin Press Conference", "a Second World War conference",
        "meeting of the Congress Working Committee",
        "JWG", "the 20th ONGC well", "the World Economic Forum said", "leaders of the Pacific Islands Forum",
        "a 5th Avenue meeting room", "the 19th century summit", "the 16th Finance Commission meeting",
        "a Pre-Budget meeting", "an All-Party meeting", "the Hurriyat Conference", "the 118th Congress",
        "a security summit", "the BJP meeting", "COPS 28", "XCOP28", "COP28.5", "COP 28 billion", "COP 28,000",
        "an EU press conference",
        "Foreign Forum",
    ],
)  # fmt: skip
def test_what_is_neither_counted_nor_named_is_none(text: str) -> None:
    assert [] == told(text)


def test_the_title_of_a_commission_is_whole_and_its_letters_stand_for_it_afterwards() -> None:
    text = (
        "They met at the 12th session of the India-Peru Intergovernmental Commission on Trade, Economic, Scientific "
        "and Cultural Cooperation (IPIGC). The protocol of the 12th IPIGC was signed."
    )
    first, second = (found.value for found in meetings_of(text))

    assert (
        MeetingMention(
            title="session of the India-Peru Intergovernmental Commission on Trade, Economic, Scientific and Cultural "
            "Cooperation",
            ordinal=12,
            kind=MeetingKind.COMMISSION,
            abbreviation="IPIGC",
            countries=(Country("IN"), Country("PE")),
        )
        == first
    )
    assert MeetingMention(title="IPIGC", ordinal=12, abbreviation="IPIGC") == second


@pytest.mark.parametrize("text", ["COP28", "at COP-28", "the CoP28 talks", "(COP 28)"])
def test_a_conference_of_the_parties_carries_its_number_behind_its_letters(text: str) -> None:
    found = only(text)

    assert (28, "COP") == (found.ordinal, found.title[:3].upper())


def test_a_number_within_a_title_is_the_ordinal_of_the_meeting() -> None:
    assert [("COP28 climate summit", 28)] == told("at the COP28 climate summit in Dubai")


def test_letters_that_nobody_explained_stand_for_no_meeting() -> None:
    assert [] == told("the 12th IPIGC was held")


def test_a_meeting_counted_in_its_year_is_not_that_of_its_series() -> None:
    found = only("the fourth in-person meeting this year between them")

    assert (None, 4, MeetingMode.IN_PERSON) == (found.ordinal, found.ordinal_in_year, found.mode)
    assert "4th in-person meeting this year" == str(found)


def test_letters_within_a_title_are_its_abbreviation() -> None:
    found = only("the 17th India-Peru Navy Group (IPNG) meeting")

    assert ("India-Peru Navy Group meeting", "IPNG") == (found.title, found.abbreviation)
    assert "17th India-Peru Navy Group meeting (IPNG)" == str(found)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("the first 2+2 ministerial dialogue", MeetingKind.DIALOGUE_2PLUS2),
        ("the first summit", MeetingKind.SUMMIT),
        ("the first meeting of the Joint Working Group", MeetingKind.WORKING_GROUP),
        ("the 5th Joint Commission Meeting", MeetingKind.COMMISSION),
        ("the 5th ministerial meeting", MeetingKind.MINISTERIAL),
        ("the 5th meeting", None),
    ],
)
def test_the_title_says_what_sort_of_meeting_it_is(text: str, kind: MeetingKind | None) -> None:
    assert kind is only(text).kind


@pytest.mark.parametrize(
    ("text", "words", "ordinal"),
    [
        ("The Fisheries Committee ended its seventh session.", "seventh session", 7),
        ("The council’s fourth session ended.", "fourth session", 4),
        ("At its 41st session, the Committee on Forests met twice.", "41st session", 41),
        ("The council, which has nine members, will open its 33rd plenary session here.", "33rd plenary session", 33),
        ("Both conferences and the committee held their second sitting.", "second sitting", 2),
        ("The fourth session of the Assembly of States Parties met.", "fourth session of the Assembly", 4),
        ("They end the 9th round of free trade talks.", "9th round of free trade talks", 9),
        ("They end the sixth round of boundary talks.", "sixth round of boundary talks", 6),
    ],
)
def test_a_session_is_that_of_the_body_that_holds_it(text: str, words: str, ordinal: int) -> None:
    (found,) = meetings_of(text)

    assert found.text.startswith(words)
    assert found.value.ordinal == ordinal


@pytest.mark.parametrize(
    "text",
    [
        "They sat in the third meeting room.",
        "The first dialogue box is empty.",
        "The second meeting of the chess club is free.",
        "It was his second meeting with his lawyer.",
        "The first group session of the cure was long.",
        "The first meeting of the patients was on Friday.",
        "The singer ended her seventh session.",
        "The group raised its second round of funding.",
        "Shares fell in their fourth session.",
        "She spoke at the third meeting of shareholders.",
        "It was the second meeting between the rivals.",
        "They reached the third summit of the climb.",
        "The first dialogue of the film is whispered.",
        "The witness spoke in the second session of the trial.",
    ],
)
def test_what_is_counted_where_no_states_meet_is_no_meeting(text: str) -> None:
    assert not meetings_of(text)


def test_two_meetings_that_and_joins_are_two() -> None:
    text = "the 4th meeting of the Andean Security Council and the 8th meeting of the Andean Trade Council"

    assert [("4th meeting of the Andean Security Council", 4), ("8th meeting of the Andean Trade Council", 8)] == told(
        text
    )


def test_letters_are_known_wherever_the_text_explains_them() -> None:
    text = "After the 11th IPFC they held the 12th meeting of the India-Peru Fisheries Commission (IPFC)."

    assert [11, 12] == [ordinal for _, ordinal in told(text)]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("8th Meeting of the Andean Trade Council \u2013 Lima, 3 May 2013", "8th Meeting of the Andean Trade Council"),
        ("8th Meeting of the Council \u2013 Lima, 3 May 2013", "8th Meeting of the Council"),
        ("8th Meeting of the Peru \u2013 Chile Council", "8th Meeting of the Peru \u2013 Chile Council"),
    ],
)
def test_a_dash_between_blanks_joins_two_names_or_parts_off_a_place(text: str, title: str) -> None:
    assert [(title, 8)] == told(text)


def test_a_list_of_topics_ends_where_no_and_closes_it() -> None:
    text = "the 5th Peru-Chile Commission on Trade, Prime Minister Modi said"

    assert [("5th Peru-Chile Commission on Trade", 5)] == told(text)


def test_a_quotation_mark_that_stands_open_is_not_of_the_title() -> None:
    assert only('the third "2+2" was held').title == "2+2"


@pytest.mark.parametrize("body", ["UNGA", "JCC", "IRIGC-TEC", "India-Oman JCM", "Joint Commission"])
def test_what_a_body_by_its_letters_holds_is_a_meeting(body: str) -> None:
    assert told(f"The {body}'s 10th session was opened.") == [("10th session", 10)]
    assert told("The IPL's 15th session was opened.") == []


@pytest.mark.parametrize("body", ["IRIGC-M&MTC", "the IRIGC-TEC", "UNESCO"])
def test_a_session_of_a_body_by_its_letters_is_a_meeting(body: str) -> None:
    assert told(f"They attended the 10th session of {body}.") == [(f"10th session of {body}", 10)]


def test_ever_is_said_of_the_ordinal() -> None:
    (found,) = find_meetings(cut("It was the first ever 2+2 dialogue."), ())
    assert isinstance(found, Found)
    assert (found.value.ordinal, found.value.title) == (1, "2+2 dialogue")


def test_a_word_that_says_on_what_is_in_no_name_of_a_meeting() -> None:
    assert told("Notes Constituting An Agreement Concerning Negotiations On The Line") == []


def test_in_a_line_of_capitals_only_an_ordinal_tells_a_meeting() -> None:
    assert told("PERU TO HOLD TALKS WITH CHILE") == []
    assert told("PERU OPENS 5TH ANDEAN SUMMIT") == [("5TH ANDEAN SUMMIT", 5)]
