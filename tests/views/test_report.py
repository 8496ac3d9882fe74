"""The report: all of a register in one page that runs nothing, loads nothing, and is written whole or not at all."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from html.parser import HTMLParser
from importlib.resources import files
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given

import bilateral as bl
from bilateral import (
    Claim,
    Contract,
    Figure,
    Meeting,
    MeetingSeries,
    Passage,
    Register,
    Source,
    Term,
    Treaty,
    contract,
    instrument,
    treaty,
)
from bilateral.errors import InvalidWhen, NotAFile, WrongType
from bilateral.testing import registers
from bilateral.views.report import pictures
from bilateral.views.report.page import SECURITY, page
from bilateral.views.report.subject import Subject
from views.browser import Browser

RTL = "\u202eevil\u2066"
HOSTILE = (
    "<script>document.title='run'</script>",
    '"><img src=x onerror="document.title=\'run\'">',
    "javascript:document.title='run'",
    f"a {RTL} title",
    "اتفاقية التعاون",
    "x" * 10_000,
    "<style>*{display:none}</style></style></title>",
    "https://evil.example/pixel.png",
    "zero\u200bwidth\ufeff \u2060joined\u200d",
    "\U0001f600 \U0001f469\u200d\U0001f469\u200d\U0001f467 करार 條約",
    "W" * 200,
)


class Page(HTMLParser):
    """What a page is made of: its tags, its attributes, and its words."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str, str]] = []
        self.words: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep a tag."""
        self.tags.append(tag)
        self.attributes += [(tag, name, value or "") for name, value in attrs]

    def handle_data(self, data: str) -> None:
        """Keep words."""
        self.words.append(data)


def written(register: Register, folder: Path, title: str = "A title", **more: str) -> str:
    """Write a report and read it."""
    bl.report(register, folder / "report.html", title=title, **more)  # type: ignore[arg-type]
    return (folder / "report.html").read_text("utf-8")


def hostile_register() -> Register:
    """Make a register whose every text is hostile."""
    sources = [
        Source(
            id=f"s-{number}",
            title=words,
            publisher=words,
            authors=[words],
            licence=words,
            citation=words,
            url="https://a.example/?q=<script>\"'",
            archive_url="http://b.example/javascript:alert(1)",
        )
        for number, words in enumerate(HOSTILE)
    ]
    records = [
        record
        for number, words in enumerate(HOSTILE)
        for record in (
            Treaty(
                id=f"t-{number}",
                title=words,
                signed="2001",
                notes=[words],
                parties=("IN", bl.Party(name_as_printed=words)),
            ),
            Contract(id=f"c-{number}", title=words, place=words, value="Rs 5 crore", signed="2002-02"),
            Meeting(id=f"m-{number}", title=words, held="2003-03-03", agenda=[words]),
        )
    ]
    claims = [
        Claim(
            record=f"c-{number}",
            field=contract.place,
            value=words if source == number else f"not {words}",
            source=f"s-{source}",
            passage=Passage(quote=words),
            attribution=words,
            basis=words,
        )
        for number, words in enumerate(HOSTILE)
        for source in (number, (number + 1) % len(HOSTILE))
    ]
    return Register(records=records, sources=sources, claims=claims)


def large_register(size: int) -> Register:
    """Make a register of some records, each with claims and quotes."""
    sources = [
        Source(id=f"s-{number}", publisher=f"The Daily {number}", url="https://a.example/1") for number in range(20)
    ]
    records = [
        Contract(
            id=f"c-{number}",
            title=f"Contract {number} for the supply of spare parts of aircraft and of engines",
            signed=f"{1960 + number // 4}-03-05",
            value=f"Rs {number + 1} crore",
            parties=("IN", "RU"),
        )
        if number % 2
        else Treaty(
            id=f"c-{number}",
            title=f"Agreement {number} on the promotion and the protection of investments",
            signed=f"{1960 + number // 4}-03",
            parties=("IN", "RU"),
        )
        for number in range(size)
    ]
    claims = [
        Claim(
            record=record.id,
            field=instrument.title,
            value=record.title,
            source=f"s-{number % 20}",
            passage=Passage(quote=f"the two sides signed what is called {record.title}"),
        )
        for record in records
        for number in (1, 2, 3)
    ]
    return Register(records=records, sources=sources, claims=claims)


# What is in it --------------------------------------------------------------------------------------


def test_it_holds_all_that_the_register_holds(tmp_path: Path) -> None:
    register = bl.datasets.india_russia_2021()
    text = written(register, tmp_path, "India & Russia")
    words = " ".join(Page(text).words)

    assert "India & Russia" in words
    assert "2 treaties, 2 protocols, 2 contracts, 5 meetings" in words
    for record in register:
        assert f'id="record-{record.id}"' in text
    assert "quantity contradicts, by 1,427 rifles" in " ".join(words.split())
    assert "around Rs 5000 crore" in words
    assert "“" not in words  # a browser writes the marks around a quote
    assert hashlib.sha256(bl.dumps(register).encode()).hexdigest() in words
    assert all(
        ("id", f"source-{number}") in {(name, value) for _, name, value in Page(text).attributes}
        for number in range(1, 10)
    )


@given(registers())
def test_a_report_of_any_register_names_each_record_and_each_source(register: Register) -> None:
    text = page(Subject(register, bl.policies.most_precise, None, None), "Any")
    attributes = {(name, value) for _, name, value in Page(text).attributes}

    assert {f"record-{record.id}" for record in register} <= {value for name, value in attributes if name == "id"}
    places = {f"#{value}" for name, value in attributes if name == "id"}
    assert {value for name, value in attributes if name == "href" and value.startswith("#")} <= places


def test_the_same_register_gives_the_same_page(tmp_path: Path) -> None:
    register = bl.datasets.india_russia_2021()

    assert written(register, tmp_path) == written(bl.loads(bl.dumps(register)), tmp_path)


def test_it_tells_of_a_day_what_was_known_then_and_what_was_in_force(tmp_path: Path) -> None:
    pact = Treaty(id="pact", title="Pact", signed="2001-01-01", entry="signature", term="5 years", renewal="none")
    register = Register(
        records=[bl.Treaty(id="pact", title="Pact", signed="2001-01-01", place="Delhi"), pact][1:],
        claims=[Claim(record="pact", field=treaty.title, value="Pact", source="daily")],
        sources=[Source(id="daily", published="2010-05-05", licence="CC BY 4.0", archive_url="https://c.example/x")],
    )
    text = written(register, tmp_path, on="2003-01-01")

    assert "yes: in force" in text
    assert "CC BY 4.0" in text
    assert 'href="https://c.example/x"' in text
    assert "no: expired" in written(register, tmp_path, on="2010-01-01")
    known = written(register, tmp_path, as_known="2010-01-01")
    assert "As it was known on 2010-01-01" in known
    assert "No records" in known


def test_it_says_what_is_unknown(tmp_path: Path) -> None:
    talks = MeetingSeries(id="talks", title="Talks")
    held = [Meeting(id=f"t-{number}", title=f"Talks {number}", series="talks", ordinal=number) for number in (1, 4)]
    deal = Contract(id="deal", title="Deal", signed_at="elsewhere")
    text = written(Register(records=[talks, *held, deal], outside=["elsewhere"]), tmp_path)

    assert "parties, signed, value, items" in text
    assert "no 2nd to 3rd on record" in text
    assert "kept elsewhere" in text
    assert "What no claim supports" in text


def test_each_section_says_that_it_is_empty(tmp_path: Path) -> None:
    text = written(Register(), tmp_path)

    for section in text.split("<h2>")[1:]:
        assert re.search("</h2>.*<(p|table)", section)
    assert "<thead>" not in text.partition("Receipt</h2>")[0]


def test_a_column_in_which_nothing_is_said_leaves_its_room_to_the_others(tmp_path: Path) -> None:
    deals = [Contract(id=f"c-{number}", title=f"Deal {number}") for number in (1, 2)]

    assert ">signed</th>" not in written(Register().add(*deals), tmp_path)
    text = written(Register().add(*deals, Contract(id="c-3", title="Deal 3", signed="2001")), tmp_path)
    assert '<th scope="col">title</th><th scope="col">signed</th></tr>' in text


def test_a_very_long_title_is_cut_in_its_heading_and_stands_whole_below(tmp_path: Path) -> None:
    title = "An agreement on trade " * 400
    text = written(Register().add(Treaty(id="t", title=title)), tmp_path, title)

    assert len(max(re.findall("<h[13]>(.*?)</h[13]>", re.sub('title="[^"]*"', "", text)), key=len)) < 500
    assert f'<th scope="row">title</th><td>{title.strip()}' in text.replace(title, title.strip())


def test_what_is_said_of_a_claim_is_kept_apart_and_a_term_is_told_in_words(tmp_path: Path) -> None:
    claims = [
        Claim(
            record="pact",
            field=treaty.term,
            value=Term(years=years),
            source=source,
            attribution="officials",
            passage=Passage(quote=f"for {years} years"),
        )
        for source, years in (("daily", 10), ("herald", 5))
    ]
    sources = [Source(id="daily"), Source(id="herald")]
    pact = Treaty(id="pact", title="Pact", term="10 years")
    text = written(Register(records=[pact], sources=sources, claims=claims), tmp_path)

    assert "<td>10 years<ul" in text
    assert "[2]</a> 5 years; <q>for 5 years</q>; citing officials</li>" in text


# What it does not do --------------------------------------------------------------------------------


def test_it_runs_nothing_and_loads_nothing(tmp_path: Path) -> None:
    found = Page(written(hostile_register(), tmp_path, HOSTILE[0]))

    assert not {"script", "iframe", "object", "embed", "form", "base", "video", "audio"} & set(found.tags)
    assert not [name for _, name, _ in found.attributes if name.startswith("on")]
    assert all(value.startswith("data:image/svg+xml,") for _, name, value in found.attributes if name == "src")
    addresses = [value for tag, name, value in found.attributes if name == "href" and tag == "a"]
    assert addresses
    assert all(re.match("#|https?://", address) for address in addresses)
    assert ("meta", "content", SECURITY) in found.attributes
    assert not set(RTL) & set("".join(found.words)) - set("evil")


def test_it_stays_small(tmp_path: Path) -> None:
    assert len(written(large_register(200), tmp_path)) < 500_000


def test_without_the_libraries_that_draw_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def all_but_one(name: str) -> object:
        return None if name == "vl_convert" else find_spec(name)

    monkeypatch.setattr(pictures, "find_spec", all_but_one)

    text = written(bl.datasets.india_russia_2021(), tmp_path)
    assert "The timeline is left out: it takes what bilateral[charts] installs." in text
    assert "<img" not in text


def test_it_is_written_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "report.html"
    path.write_text("what was there", "utf-8")

    def broken(_register: Register) -> str:
        raise RuntimeError("no more memory")

    monkeypatch.setattr("bilateral.views.report.receipt.content_hash", broken)
    with pytest.raises(RuntimeError):
        bl.report(Register(), path, title="A")

    assert "what was there" == path.read_text("utf-8")
    assert [path] == [*tmp_path.iterdir()]


def test_what_is_no_report_is_refused(tmp_path: Path) -> None:
    register = Register()
    path = tmp_path / "report.html"
    with pytest.raises(WrongType, match="report takes a Register"):
        bl.report(path, register, title="A")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    with pytest.raises(WrongType, match="a text"):
        bl.report(register, path, title=5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    with pytest.raises(InvalidWhen):
        bl.report(register, path, title="A", on="soon")
    with pytest.raises(NotAFile):
        bl.report(register, tmp_path, title="A")
    assert not path.exists()


# In a browser ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("make", [bl.datasets.india_russia_2021, hostile_register], ids=["dataset", "hostile"])
@pytest.mark.parametrize("width", [400, 1000])
def test_a_browser_has_nothing_to_say_about_it(
    make: Callable[[], Register], width: int, chromium: Browser, tmp_path: Path
) -> None:
    written(make(), tmp_path, f"{HOSTILE[0]} {HOSTILE[5]}")
    chromium.complaints()
    chromium.asked_for()
    chromium.look(tmp_path / "report.html", width=width)

    assert "run" != chromium.told("document.title")
    assert width >= chromium.told("document.documentElement.scrollWidth")
    assert chromium.told("[...document.images].every(one => one.naturalWidth > 300)")
    assert [] == chromium.complaints()
    assert all(address.startswith(("file:", "data:")) for address in chromium.asked_for())


def test_a_browser_complains_of_what_the_policy_forbids(chromium: Browser, tmp_path: Path) -> None:
    text = written(Register(), tmp_path)
    forbidden = text.replace("</body>", "<script>document.title='run'</script></body>")
    (tmp_path / "forbidden.html").write_text(forbidden, "utf-8")
    chromium.complaints()
    chromium.look(tmp_path / "forbidden.html", width=1000)

    assert "run" != chromium.told("document.title")
    assert any("Content Security Policy" in complaint for complaint in chromium.complaints())


def test_it_is_printed(chromium: Browser, tmp_path: Path) -> None:
    written(bl.datasets.india_russia_2021(), tmp_path)
    chromium.look(tmp_path / "report.html", width=1000)

    assert chromium.printed().startswith(b"%PDF")


def test_figures_with_open_ends_are_there_in_words(tmp_path: Path) -> None:
    deal = Contract(id="deal", title="Deal", value=Figure.money("over Rs 2,000 crore"), signed="[..2001]")

    assert "over Rs 2,000 crore" in written(Register().add(deal), tmp_path)


def test_headings_come_in_order_and_all_that_is_seen_has_a_name(tmp_path: Path) -> None:
    for register in (bl.datasets.india_russia_2021(), hostile_register(), Register()):
        found = Page(written(register, tmp_path))
        levels = [int(tag[1]) for tag in found.tags if re.fullmatch("h[1-6]", tag)]
        assert [1, 2] == levels[:2]
        assert 1 == levels.count(1)
        assert all(later <= earlier + 1 for earlier, later in pairwise(levels))
        assert ("html", "lang", "en") in found.attributes
        assert all(value for _, name, value in found.attributes if name in ("alt", "aria-label", "scope"))
        assert found.tags.count("img") == sum(1 for _, name, _ in found.attributes if name == "alt")
        assert found.tags.count("th") == sum(1 for _, name, _ in found.attributes if name == "scope")


def test_words_stand_out_from_the_page_in_light_and_dark_and_on_paper() -> None:
    style = (files("bilateral.views.report") / "report.css").read_text("utf-8")
    light, dark, paper = (
        {
            name: colour if len(colour) == 7 else "#" + "".join(digit * 2 for digit in colour[1:])
            for name, colour in pairs
        }
        for pairs in (re.findall(r"--(\w+): (#\w+)", root) for root in re.findall(":root {([^}]*)}", style))
    )
    for colours in (light, dark, paper):
        for name in ("ink", "soft", "link", "warn"):
            assert 4.5 <= contrast(colours[name], colours["paper"]), name


def contrast(one: str, other: str) -> float:
    """Compute the contrast of two colours, as WCAG 2.2 defines it."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    """Compute how light a colour is."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
