"""How the events of a YAML reader become plain data, with the line of everything and all that is not plain."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import attrs

from .core_schema import resolved
from .faults import Finding, shown
from .places import Path, line_at, line_starts
from .plain import DEEPEST, UNREAD, Plain

#: No address or name is longer.
LONGEST_WORD = 20_000
_WORD = re.compile("[!-~]+")
#: How much of a text is shown where it stops being YAML.
_EXCERPT = 30
#: What to do about the messages of the reader, by words in them.
_REMEDIES = {
    "mapping values are not allowed": "a text that holds a colon and a blank is put in double quotes",
    "cannot start any token": "lines are indented by blanks; a text that begins with a mark is put in double quotes",
    "special characters are not allowed": "control characters are escaped within double quotes",
    "unexpected end of stream": "a quote or a bracket that is opened is closed",
    "<stream end>": "a quote or a bracket that is opened is closed",
    "<block end>": "members of one list or mapping begin in one column; a text that begins with a quote ends with it",
    "incompatible YAML": "files are read as YAML 1.2; leave the line that says otherwise out",
}


class _Enough(Exception):
    """The rest of the text is not read."""


@attrs.define
class Reading:
    """What has been read so far of one text.

    Attributes:
        events: What the reader says comes next.
        starts: Where the lines of the text begin.
        data: The whole, as plain data.
        findings: What is not plain in it.
        lines: The line of each path.
    """

    events: Iterator[Any]  # ruamel.yaml gives its events no type to tell them apart by
    starts: list[int]
    data: Plain = UNREAD
    findings: list[Finding] = attrs.field(factory=list[Finding])
    lines: dict[Path, int] = attrs.field(factory=dict[Path, int])

    @classmethod
    def of(cls, text: str) -> Reading:
        """Read a text.

        >>> Reading.of("place: NO").data
        {'place': 'NO'}
        """
        from ruamel.yaml import YAML

        reader: Any = YAML(typ="safe", pure=True)
        reading = cls(reader.parse(text), line_starts(text))
        try:
            reading.refuse_long_words(text)
            reading.read()
        except _Enough:
            pass
        except Exception as error:  # the reader stumbles over texts in more ways than it documents
            reading.data = UNREAD
            reading.findings.append(reading.no_yaml(error, text))
        return reading

    def read(self) -> None:
        """Read all that the reader gives: one document, or none."""
        from ruamel.yaml import events

        documents = 0
        for event in self.events:
            match event:
                case events.DocumentStartEvent():
                    documents += 1
                    self.begin(event, documents)
                case events.NodeEvent():
                    self.data = self.node(event, ())
                case _:
                    pass
        if not documents:
            self.findings.append(Finding((), "an empty text", accepted="a register begins with bilateral: 1", line=1))

    def refuse_long_words(self, text: str) -> None:
        """Stop before what may be a tag so long that the reader takes quadratic time for it."""
        for word in _WORD.finditer(text):
            if word.end() - word.start() > LONGEST_WORD:
                line = line_at(self.starts, word.start())
                accepted = f"at most {LONGEST_WORD:,} characters without a blank"
                self.findings.append(Finding((), "a word too long to be meant", shown(word[0]), accepted, line))
                raise _Enough

    def begin(self, event: Any, documents: int) -> None:
        """Refuse a second document, and another version of YAML than the one that is read."""
        line = self.line(event)
        if documents > 1:
            self.findings.append(Finding((), "a second document", "'---'", "one file holds one register", line))
            raise _Enough
        if event.version is not None and tuple(event.version) != (1, 2):
            came = shown(f"%YAML {'.'.join(map(str, event.version))}")
            accepted = _REMEDIES["incompatible YAML"]
            self.findings.append(Finding((), "another version of YAML", came, accepted, line))

    def node(self, event: Any, path: Path) -> Plain:
        """Read one value, with all that is in it."""
        from ruamel.yaml import events

        self.lines.setdefault(path, self.line(event))
        self.refuse_marks(event, path)
        match event:
            case events.ScalarEvent():
                return self.scalar(event, path)
            case events.SequenceStartEvent():
                self.deepen(event, path)
                return [self.node(member, (*path, index)) for index, member in enumerate(self.members())]
            case events.MappingStartEvent():
                self.deepen(event, path)
                return self.mapping(path)
            case _:
                return UNREAD

    def members(self) -> Iterator[Any]:
        """Give what comes next, to the end of the list or mapping that is being read."""
        from ruamel.yaml import events

        for event in self.events:
            if isinstance(event, events.CollectionEndEvent):
                return
            yield event

    def mapping(self, path: Path) -> dict[str, Plain]:
        """Read the members of a mapping; of two with one key the first is kept."""
        made: dict[str, Plain] = {}
        for event in self.members():
            key = self.key(event, path)
            inner = (*path, "?" if key is None else key)
            if key is not None:
                self.lines.setdefault(inner, self.line(event))
            value = self.node(next(self.events), inner)
            if key in made:
                accepted = "each key stands once"
                self.findings.append(Finding(inner, "the same key twice", shown(key), accepted, self.line(event)))
            elif key is not None:
                made[key] = value
        return made

    def key(self, event: Any, path: Path) -> str | None:
        """Read a key as it is written; None where it is no text."""
        from ruamel.yaml import events

        # Its type is asked, not the event itself, which a checker would then take for one of attributes unknown.
        if issubclass(type(event), events.ScalarEvent):
            self.refuse_marks(event, (*path, event.value))
            return str(event.value)
        line = self.line(event)
        self.findings.append(Finding(path, "a key that is no text", accepted="keys are words such as title", line=line))
        self.node(event, (*path, "?"))
        return None

    def scalar(self, event: Any, path: Path) -> Plain:
        """Read a text, or what a word without quotes means; what has a tag is what that says, and not read."""
        if event.ctag is not None:
            return UNREAD
        value = resolved(event.value) if event.implicit[0] else str(event.value)
        if value is UNREAD:
            line = self.line(event)
            self.findings.append(Finding(path, "a number too large to be meant", shown(event.value), line=line))
        return value

    def refuse_marks(self, event: Any, path: Path) -> None:
        """Find anchors, aliases and tags: a value is written where it stands, and is plain data."""
        from ruamel.yaml import events

        line = self.line(event)
        if issubclass(type(event), events.AliasEvent):
            self.findings.append(Finding(path, "an alias", shown(f"*{event.anchor}"), "write the value itself", line))
            return
        if event.anchor is not None:
            self.findings.append(Finding(path, "an anchor", shown(f"&{event.anchor}"), "leave it out", line))
        if event.ctag is not None:
            # Not event.tag, which decodes the tag and takes quadratic time for it.
            came = shown(f"{event.ctag.handle or ''}{event.ctag.suffix}")
            self.findings.append(Finding(path, "a tag", came, "leave it out", line))

    def deepen(self, event: Any, path: Path) -> None:
        """Stop reading where nothing of ours can be."""
        if len(path) > DEEPEST:
            line, accepted = self.line(event), f"at most {DEEPEST} levels"
            self.findings.append(Finding((), "nested too deeply", accepted=accepted, line=line))
            self.data = UNREAD
            raise _Enough

    def line(self, event: Any) -> int:
        """Say on which line something begins."""
        return line_at(self.starts, event.start_mark.index)

    def no_yaml(self, error: Exception, text: str) -> Finding:
        """Say where and why a text is no YAML."""
        mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
        offset = mark.index if mark is not None else getattr(error, "position", 0)
        said = str(getattr(error, "problem", None) or getattr(error, "reason", None) or error)
        remedy = next((remedy for words, remedy in _REMEDIES.items() if words in said), said)
        rest = text[offset : offset + _EXCERPT]
        return Finding((), "no YAML", shown(rest) if rest.strip() else "", remedy, line_at(self.starts, offset))
