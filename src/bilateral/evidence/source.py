"""Where a fact comes from: a source, and the passage in it."""

from __future__ import annotations

import enum

import attrs

from ..errors import InvalidRecord
from ..records import rules
from ..records.conversion import to_source, to_text, to_texts, to_when, word_or_none
from ..values.dates.when import When
from ..values.displayed import Displayed
from ..values.field_names import names_fields
from ..values.ids import SourceId, source_id
from ..values.words import visible
from .coverage import Coverage, to_coverages


class SourceKind(enum.Enum):
    """What sort of source it is.

    Attributes:
        TREATY_TEXT: The text of an instrument itself.
        OFFICIAL: A government or another authority: a statement, a gazette, a list.
        WIRE: A news agency, whose reports others print.
        NEWSPAPER: A newspaper or magazine, on paper or not.
        BROADCASTER: Radio or television.
        DATASET: A collection of data that others have made.
        SOCIAL: Social media.
        OTHER: None of these.
    """

    TREATY_TEXT = "treaty_text"
    OFFICIAL = "official"
    WIRE = "wire"
    NEWSPAPER = "newspaper"
    BROADCASTER = "broadcaster"
    DATASET = "dataset"
    SOCIAL = "social"
    OTHER = "other"


def to_source_kind(value: SourceKind | str | None) -> SourceKind | None:
    return word_or_none(SourceKind, value)


@names_fields
@attrs.frozen(kw_only=True, repr=False)
class Source(Displayed):
    """Something published that makes claims.

    Attributes:
        id: Its name within a register.
        kind: What sort of source it is.
        title: Its headline or title.
        publisher: Who published it.
        authors: Who wrote it.
        url: Where it can be read.
        archive_url: Where a copy of it is kept.
        language: Its language, as a BCP 47 tag.
        published: When it was published: before that nobody could know it from here.
        retrieved: When it was read.
        derived_from: The source it copies, so that the same words are not counted twice; a register holds that, too.
        covers: What it means to hold completely: where it is silent on that, the answer is no.
        licence: On what terms it may be used.
        citation: How it wants to be cited.

    Raises:
        InvalidRecord: It is derived from itself, or was read certainly before it was published.

    >>> Source(id="daily-2021-12-06", kind=SourceKind.NEWSPAPER, published="2021-12-06").published
    When('2021-12-06')
    """

    id: SourceId = attrs.field(converter=source_id)
    kind: SourceKind | None = attrs.field(default=None, converter=to_source_kind)
    title: str = attrs.field(default="", converter=to_text, validator=rules.text)
    publisher: str = attrs.field(default="", converter=to_text, validator=rules.text)
    authors: tuple[str, ...] = attrs.field(default=(), converter=to_texts, validator=rules.Every(rules.title))
    url: str = attrs.field(default="", converter=to_text, validator=rules.web_address)
    archive_url: str = attrs.field(default="", converter=to_text, validator=rules.web_address)
    language: str = attrs.field(default="", converter=to_text, validator=rules.language)
    published: When | None = attrs.field(default=None, converter=to_when)
    retrieved: When | None = attrs.field(default=None, converter=to_when)
    derived_from: SourceId | None = attrs.field(default=None, converter=to_source)
    covers: tuple[Coverage, ...] = attrs.field(default=(), converter=to_coverages, validator=rules.Every(Coverage))
    licence: str = attrs.field(default="", converter=to_text, validator=rules.text)
    citation: str = attrs.field(default="", converter=to_text, validator=rules.text)

    def __attrs_post_init__(self) -> None:
        problems: list[str] = []
        if self.derived_from == self.id:
            problems.append("it is derived from itself")
        if self.published and self.retrieved and self.retrieved.certainly_before(self.published):
            problems.append(f"it was read ({self.retrieved}) before it was published ({self.published})")
        if problems:
            raise InvalidRecord(f"source {self.id!r}", tuple(problems))

    def __str__(self) -> str:
        name = visible(self.publisher or self.title or self.id)
        return f"{name}, {self.published}" if self.published else name


@names_fields
@attrs.frozen(kw_only=True)
class Passage:
    """A place in a source: its words, or where they stand.

    Attributes:
        quote: The words, where they may be given.
        start: The character of the source's text with which it begins, from 0.
        end: The character before which it ends.
        page: The page, as printed.
        paragraph: The paragraph, counted from 1.

    Raises:
        InvalidRecord: It points nowhere, or ends before it begins.

    >>> Passage(start=100, end=121).end
    121
    """

    quote: str = attrs.field(default="", converter=to_text, validator=rules.text)
    start: int | None = attrs.field(default=None, validator=rules.offset)
    end: int | None = attrs.field(default=None, validator=rules.offset)
    page: str = attrs.field(default="", converter=to_text, validator=rules.text)
    paragraph: int | None = attrs.field(default=None, validator=rules.ordinal)

    def __attrs_post_init__(self) -> None:
        problems: list[str] = []
        if not (self.quote or self.page or self.paragraph or self.end):
            problems.append("it points nowhere; give a quote, start and end, a page or a paragraph")
        if (self.start is None) != (self.end is None):
            problems.append("start and end go together")
        elif self.start is not None and self.end is not None and self.end <= self.start:
            problems.append(f"it ends ({self.end}) no later than it begins ({self.start})")
        if problems:
            raise InvalidRecord("passage", tuple(problems))
