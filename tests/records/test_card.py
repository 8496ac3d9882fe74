from __future__ import annotations

from html.parser import HTMLParser

from hypothesis import given

from bilateral import Contract, Record
from bilateral.values.words import said_by
from strategies.pool import pooled_records


class Cells(HTMLParser):
    """Collects the tags of a page, and the words between them."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.words: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - its name
        self.tags.add(tag)

    def handle_data(self, data: str) -> None:
        self.words.append(data)


@given(pooled_records())
def test_a_record_is_printed_with_a_line_for_each_field_that_says_something(record: Record) -> None:
    head, *lines = str(record).split("\n")

    assert f"{record.record_kind.value} {record.id!r}" == head
    assert [name.replace("_", " ") for name in said_by(record)] == [line[2:].split("  ")[0] for line in lines]


@given(pooled_records())
def test_a_notebook_gets_no_tag_from_a_record(record: Record) -> None:
    page = record._repr_html_()  # pyright: ignore[reportPrivateUsage] - what a notebook calls

    assert Cells(page).tags <= {"table", "caption", "tbody", "tr", "th", "td", "span"}


def test_words_of_a_source_are_kept_and_marks_of_html_are_escaped() -> None:
    made = Contract(id="c", title="<b>Rifles</b> & more", value="around Rs 5000 crore")

    assert "value  around Rs 5000 crore" in str(made)
    assert "&lt;b&gt;Rifles&lt;/b&gt; &amp; more" in made._repr_html_()  # pyright: ignore[reportPrivateUsage] - as above
