"""Cards in notebooks: every word escaped, no style sheet and no script, text at the left and figures at the right."""

from __future__ import annotations

import html
import re
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from typing import Any, cast

import attrs
import pytest
from hypothesis import assume, given

import bilateral as bl
from bilateral import (
    Claim,
    Contract,
    Figure,
    Meeting,
    Money,
    Passage,
    Record,
    Register,
    Source,
    Verdict,
    When,
    contract,
)
from bilateral.reading.display.marks import LONGEST_SHOWN, marks_of, parts, rows_of
from bilateral.reading.found import Found
from bilateral.reading.reading import Reading
from bilateral.testing import explanations, matrices, registers, verdicts
from bilateral.types import Explanation, Matrix
from bilateral.values.displayed import Displayed
from bilateral.values.words import visible
from bilateral.views.cards.card import MOST_ROWS, WIDEST
from bilateral.views.cards.reading_card import STYLES, marked
from strategies.pool import pooled_readings, pooled_records
from strategies.weighed import weighed_registers

#: What a notebook that is not trusted keeps, and what a card is made of.
TAGS = {"table", "caption", "thead", "tbody", "tr", "th", "td", "div", "span", "a", "u", "sup"}
ATTRIBUTES = {"style", "title", "href", "rel", "data-head", "scope", "align"}


class Card(HTMLParser):
    """What a card is made of: its tags, its attributes, and its words."""

    def __init__(self, thing: Displayed) -> None:
        super().__init__()
        self.opened: list[str] = []
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str, str]] = []
        self.words: list[str] = []
        self.cells: list[tuple[str, str]] = []
        self.feed(page_of(thing))
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep a tag."""
        self.opened.append(tag)
        self.tags.append(tag)
        self.attributes += [(tag, name, value or "") for name, value in attrs]

    def handle_endtag(self, tag: str) -> None:
        """See that each tag is closed."""
        assert tag == self.opened.pop()

    def handle_data(self, data: str) -> None:
        """Keep words."""
        self.words.append(data)

    @property
    def text(self) -> str:
        """All its words."""
        return " ".join(self.words)

    def is_sound(self) -> bool:
        """Tell whether it is made of nothing else than a card is."""
        addresses = [value for _, name, value in self.attributes if name == "href"]
        return (
            not self.opened
            and set(self.tags) <= TAGS
            and {name for _, name, _ in self.attributes} <= ATTRIBUTES
            and all(re.match("https?://", address) for address in addresses)
        )


def page_of(thing: Displayed) -> str:
    """Show a thing as a notebook does."""
    return thing._repr_html_()  # pyright: ignore[reportPrivateUsage] - what a notebook calls


# Of anything ----------------------------------------------------------------------------------------


@given(registers())
def test_a_register_and_all_that_is_in_it_has_a_sound_card(register: Register) -> None:
    things: tuple[Displayed, ...] = (*register.records, *register.sources, *register.claims)

    assert all(Card(thing).is_sound() for thing in (register, register.of(Record), *things))


@given(explanations())
def test_an_explanation_has_a_sound_card(explanation: Explanation) -> None:
    assert Card(explanation).is_sound()


@given(weighed_registers())
def test_a_conflict_has_a_sound_card(register: Register) -> None:
    assert all(Card(conflict).is_sound() for conflict in register.conflicts())


@given(matrices())
def test_a_matrix_has_a_sound_card(matrix: Matrix) -> None:
    assert Card(matrix).is_sound()


@given(verdicts())
def test_a_verdict_has_a_sound_card(verdict: Verdict) -> None:
    assert Card(verdict).is_sound()


@given(pooled_readings())
def test_a_reading_has_a_sound_card(reading: Reading) -> None:
    assert Card(reading).is_sound()


HOSTILE = '<script>alert("1")</script>&amp;'


@pytest.mark.parametrize(
    "thing",
    [
        Contract(id="c", title=HOSTILE, place=HOSTILE, value="around Rs 5000 crore"),
        Register().add(Contract(id="c", title=HOSTILE)),
        Register().add(Contract(id="c", title=HOSTILE)).contracts,
        Source(id="s", title=HOSTILE, url="https://a.example/?<script>"),
        Claim(record="c", field=contract.place, value=HOSTILE, source="s", passage=Passage(quote=HOSTILE)),
        bl.read(f"{HOSTILE} of Rs 5 crore"),
    ],
    ids=lambda thing: type(thing).__name__,
)
def test_what_looks_like_html_stays_a_text(thing: Displayed) -> None:
    assert "<script" not in page_of(thing)
    assert HOSTILE in "".join(Card(thing).words)


# How it looks ---------------------------------------------------------------------------------------


def test_text_stands_at_the_left_and_figures_at_the_right() -> None:
    page = page_of(Register().add(Contract(id="c", title="Rifles", value="around Rs 5000 crore")).contracts)

    assert re.search(r'<td style="text-align: left[^"]*">Rifles</td>', page)
    assert re.search(r'<td align="right" style="text-align: right[^"]*">around Rs 5000 crore</td>', page)


def test_a_long_title_is_shown_whole_where_one_points_at_it_and_nothing_scrolls() -> None:
    title = "An agreement " * 100
    page = page_of(Register().add(Contract(id="c", title=title)).contracts)

    assert f'title="{title.strip()}"' in page
    assert "overflow: auto" not in page
    assert "max-height" not in page
    assert WIDEST + 10 > max(map(len, Card(Register().add(Contract(id="c", title=title)).contracts).words))


def test_of_very_many_the_first_are_shown_and_the_rest_counted() -> None:
    several = Register(
        records=[Contract(id=f"c-{number}", title=f"Rifles {number}") for number in range(MOST_ROWS + 3)]
    )

    assert MOST_ROWS + 1 == Card(several.contracts).tags.count("tr")
    assert "... and 3 more" in Card(several.contracts).text
    assert "23 contracts" in Card(several.contracts).text
    assert "0 contracts" in Card(Register().contracts).text


def test_a_register_says_what_is_in_it() -> None:
    text = Card(bl.datasets.india_russia_2021()).text

    assert "Register: 29 records, 9 sources, 233 claims" in text
    assert "2 contracts AK-203 assault rifles; S-400 air defence systems" in text
    assert "1 field on which sources contradict each other" in text
    assert "Republic, 2021-12-06" in text


def test_a_figure_says_its_bounds() -> None:
    assert "more than US$2 billion more than US$2 billion" == Card(Figure.money("over $2bn")).text.replace(
        "words over $2bn ", ""
    )
    assert "at least ₹4,500 crore at most ₹5,500 crore" in Card(Figure.money("around Rs 5000 crore")).text


def test_what_a_list_shows_is_short() -> None:
    register = bl.datasets.india_russia_2021()
    claim, source, figure = register.claims[0], register.sources[1], Figure.money("around Rs 5000 crore")

    assert "Figure.money('about ₹5,000 crore')" == repr(figure)
    assert "<Source: Republic, 2021-12-06>" == repr(source)
    assert "<Claim: republic-2021-12-06 says contract.title of ak-203 is AK-203 assault rifles>" == repr(claim)
    assert all(len(repr(one)) < 120 and "\n" not in repr(one) for one in register.claims)
    assert "<2 contracts: ak-203, s-400>" == repr(register.contracts)
    assert "<1 meeting: m>" == repr(Register().add(Meeting(id="m", title="M")).meetings)


def test_the_tab_key_offers_ids() -> None:
    completer: Any = pytest.importorskip("IPython.core.completer")
    shell = completer.IPCompleter(namespace={"register": bl.datasets.india_russia_2021()})

    def offered(typed: str) -> set[str]:
        with completer.provisionalcompleter():
            return {one.text.rpartition('["')[2] for one in shell.completions(typed, len(typed))}

    assert {"ak-203", "s-400"} == offered('register.contracts["')
    assert {"ak-203", "lavrov"} <= offered('register["')


def test_of_the_datasets_only_they_are_offered() -> None:
    assert ["india_russia_2021"] == dir(bl.datasets)


def test_a_notebook_completes_names() -> None:
    jedi = pytest.importorskip("jedi")
    price, story = Money.parse("Rs 5 crore"), Figure.money("around Rs 5 crore")

    for code, name in (("price.", "amount"), ("story.low.", "amount"), ("story.", "low")):
        found = jedi.Interpreter(code, [{"price": price, "story": story}]).complete()
        assert name in [one.name for one in found]


# A reading ------------------------------------------------------------------------------------------


@given(pooled_readings())
def test_the_marked_text_without_its_tags_is_the_text_made_visible(reading: Reading) -> None:
    assume("\r\n" not in reading.text)  # a reading that is made up may end between the two, and no finder does
    tagged = re.sub(r"<sup>\d+</sup>", "", marked(parts(reading.text, marks_of(rows_of(reading)))))

    assert visible(reading.text) == html.unescape(re.sub("<[^>]*>", "", tagged))


def test_a_notebook_shows_the_text_and_a_table_of_what_it_says() -> None:
    page = page_of(bl.read("India will pay around Rs 5,000 crore."))

    assert re.search(r'<u style="[^"]*" title="money: about ₹5,000 crore">around</u>', page)
    assert re.search(r'<u style="[^"]*rgb[^"]*" title="money: about ₹5,000 crore">Rs 5,000 crore<sup>2</sup></u>', page)
    assert "nothing found" in page_of(bl.read("Nothing."))


def test_each_kind_has_a_colour_and_a_line_of_its_own() -> None:
    assert 6 == len({colour for colour, _ in STYLES.values()}) == len({line for _, line in STYLES.values()})


def test_of_a_very_long_text_the_beginning_is_shown() -> None:
    text = "2031 was " * 100_000
    dates = tuple(Found(When("2031"), "2031", at, at + 4) for at in range(0, len(text), 9))
    page = page_of(Reading(text=text, source="x", dates=dates))

    assert len(page) < 20 * LONGEST_SHOWN
    assert "more things found" in page


@given(pooled_records())
def test_a_card_of_a_record_holds_all_that_it_says(record: Record) -> None:
    assert record.id in Card(record).text


# Several answers ------------------------------------------------------------------------------------


def test_several_answers_are_a_table_and_each_is_short_in_a_list() -> None:
    register = bl.datasets.india_russia_2021()
    one, other = register.sources[1].id, register.sources[7].id
    answers: dict[str, tuple[Any, ...]] = {
        "1 conflict": register.conflicts(),
        "10 events": register.chronology(),
        "1 irregularity": register.irregularities("annual-summit"),
        "matches": register.match(register),
        "fields": register.side_by_side(one, other),
        "fields without a source": attrs.evolve(register, claims=()).unsourced(),
    }
    for caption, listed in answers.items():
        card = Card(cast("Displayed", listed))
        assert card.is_sound()
        assert caption in card.text
        assert len(listed) >= card.tags.count("tr") - 1 > 0
        assert max(len(repr(answer)) for answer in listed) < 120
    beside = Card(cast("Displayed", answers["fields"])).text
    assert beside.index("coarser") < beside.index("AK-203 assault rifles")
    assert "none" == Card(cast("Displayed", Register().conflicts())).text


@given(registers())
def test_several_answers_of_any_register_have_a_sound_card(register: Register) -> None:
    beside = [register.side_by_side(one.id, other.id) for one, other in pairwise(register.sources)]
    found = (register.chronology(), register.conflicts(), register.match(register), register.unsourced(), *beside)

    assert all(Card(cast("Displayed", listed)).is_sound() for listed in found)


def test_what_is_wrong_with_a_file_is_a_table_above_what_could_be_read(tmp_path: Path) -> None:
    file = tmp_path / "deals.jsonl"
    bl.save(Register(records=[Contract(id="rye", title="Rye", signed="2021-12-06")]), file)
    sound, written = bl.check(file), file.read_text("utf-8")
    file.write_text(written.replace("2021-12-06", "06/12/2021").replace("Rye", "<b>"), "utf-8")
    faulty = bl.check(file)

    assert "<Loaded: 0 faults, <Register: 1 record, 0 sources, 0 claims>>" == repr(sound)
    assert Card(sound).text.startswith("no faults")
    card = Card(faulty)
    assert card.is_sound()
    assert {"1 fault", "where", "'06/12/2021'", f"{file}:2 $.signed"} <= set(card.words)
    assert "2021-12-06" in Card(cast("Displayed", faulty.faults)).text


def test_claims_that_do_not_rest_on_their_texts_are_a_table() -> None:
    register = bl.datasets.india_russia_2021()
    faults = bl.ground(register, {source.id: "Nothing of the kind." for source in register.sources})

    assert Card(cast("Displayed", faults)).text.startswith(f"{len(faults)} faults")


def test_a_source_that_is_silent_leaves_its_cell_of_a_matrix_empty() -> None:
    words = Card(bl.datasets.india_russia_2021().matrix("ak-203")).words

    assert "silent" not in words
    assert {"contradicts", "overlaps", "signed at"} <= set(words)


def test_a_record_is_shown_in_a_list_as_it_was_made() -> None:
    deal = Contract(id="deal", title="Rifles", parties=["IN"], signed="2021-12")

    assert "Contract(id='deal', title='Rifles', parties=(Party(country='IN'),), signed=When('2021-12'))" == repr(deal)
    assert "<0 contracts>" == repr(Register().contracts)
