"""What a report is about: a register, how it is weighed, and on which day things are asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

import attrs

from ...evidence.claim import Claim
from ...evidence.source import Source
from ...records.record import Record
from ...register.fitting import grouped
from ...register.policy import Policy
from ...register.register import Register
from ...values.dates.when import When
from ...values.ids import RecordId, SourceId
from ..charts.timeline_marks import Row
from ..charts.timeline_rows import rows_of
from ..html import Html, isolated, link, short, tag
from ..titles import title_of

#: Of a title a table shows so many characters; the whole stands with its record, and wherever one points at it.
LONGEST_TITLE = 120
#: And a heading so many.
LONGEST_HEADING = 300


@attrs.frozen
class Subject:
    """What a report is about.

    Attributes:
        register: The register, as it was known on the day.
        policy: How a value is taken from claims.
        known: The day by which all of it was known; None where that doesn't matter.
        on: The day of which the status of agreements and contracts is told, if of any.
    """

    register: Register
    policy: Policy
    known: When | None
    on: When | None

    @cached_property
    def claims(self) -> Mapping[tuple[RecordId, str], Sequence[Claim[Any, Any]]]:
        """The claims about each field of each record."""
        return grouped(self.register.claims)

    @cached_property
    def numbers(self) -> Mapping[SourceId, int]:
        """The number of each source, as the report cites it."""
        return {source.id: number for number, source in enumerate(self.register.sources, start=1)}

    @cached_property
    def sources(self) -> Mapping[SourceId, Source]:
        """The sources by their ids."""
        return {source.id: source for source in self.register.sources}

    @cached_property
    def rows(self) -> Sequence[Row]:
        """The rows of its timeline."""
        return rows_of(self.register)

    def cited(self, source: SourceId) -> Html:
        """Cite a source by its number."""
        return link(f"#source-{self.numbers[source]}", f"[{self.numbers[source]}]")

    def named(self, record: RecordId) -> Html:
        """Name a record by its title, with a link to it, or by its id where it is kept elsewhere."""
        return titled(self.register[record]) if record in self.register else tag("code", record)


def titled(record: Record) -> Html:
    """Name a record, with a link to where all of it stands."""
    return isolated(link(f"#record-{record.id}", short(title_of(record), LONGEST_TITLE)))
