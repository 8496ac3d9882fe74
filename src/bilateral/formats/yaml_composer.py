"""How a YAML text becomes plain data, with the place of everything and all that is not plain; or why it is not YAML."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import attrs

from ..errors import MOST_NAMED
from .faults import Path, PathFault, by_offsets, line_at, line_starts, shown
from .plain import DEEPEST, UNREAD, Document, Lost, Plain, Unread, broken_number, whole_number

_NAMED = {
    "": None, "~": None, "null": None, "Null": None, "NULL": None,
    "true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False,
}  # fmt: skip
_WHOLE = re.compile(r"[-+]?[0-9]+")
_OTHER_BASE = re.compile(r"0o[0-7]+|0x[0-9a-fA-F]+")
_BROKEN = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_ENDLESS = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")


def resolved(word: str) -> str | int | float | bool | Unread | None:
    """Say what a word means that stands without quotes; a number without bounds is `UNREAD`."""
    if word in _NAMED:
        return _NAMED[word]
    if _WHOLE.fullmatch(word):
        return whole_number(word)
    if _OTHER_BASE.fullmatch(word):
        return whole_number(word, base=0)
    if _ENDLESS.fullmatch(word):
        return broken_number(word.replace(".", ""))
    return broken_number(word) if _BROKEN.fullmatch(word) else word


#: How much of a text is shown where it stops being YAML.
_EXCERPT = 30
_DASHES = re.compile(" *(?:- +)*")
_READ_AS = "files are read as YAML 1.2; leave the line that says otherwise out"
_CLOSE = "a quote or a bracket that is opened is closed"
#: What to do about the messages of the reader, by words in them.
_REMEDIES = {
    "mapping values are not allowed": "a text that holds a colon and a blank is put in double quotes",
    "cannot start any token": "lines are indented by blanks; a text that begins with a mark is put in double quotes",
    "special characters are not allowed": "control characters are escaped within double quotes",
    "unexpected end of stream": _CLOSE,
    "<stream end>": _CLOSE,
    "<block end>": "members of one list or mapping begin in one column; a text that begins with a quote ends with it",
    "incompatible YAML": _READ_AS,
    "could not find expected ':'": "between a key and its value stand a colon and a blank",
}
#: What the reader notices only behind the place: a quote that nobody closes, a key without a colon.
_NOTICED_LATE = ("unexpected end of stream", "unexpected document separator", "could not find expected ':'")


def _not_yaml(error: Any, text: str, starts: list[int]) -> PathFault:
    """Say where and why a text is not YAML."""
    said = str(getattr(error, "problem", None) or getattr(error, "reason", None) or error)
    found, began = getattr(error, "problem_mark", None), getattr(error, "context_mark", None)
    remedy = next((remedy for words, remedy in _REMEDIES.items() if words in said), said)
    if found is not None and began is not None and _is_unclosed(error, text, starts):
        found, remedy = began, _CLOSE
    elif began is not None and (found is None or any(words in said for words in _NOTICED_LATE)):
        found = began
    offset = getattr(error, "position", 0) if found is None else found.index
    rest = text[offset : offset + _EXCERPT]
    return PathFault((), "no YAML", shown(rest) if rest.strip() else "", remedy, line_at(starts, offset))


def _is_unclosed(error: Any, text: str, starts: list[int]) -> bool:
    """Whether a bracket is not closed: at the end, or where a line is indented too little to be meant within it."""
    if "while parsing a flow" not in str(error.context):
        return False
    began, found = error.context_mark.index, error.problem_mark.index
    within, line = line_at(starts, began), line_at(starts, found)
    around = _indent_around(text[starts[within - 1] : began])
    return "<stream end>" in str(error.problem) or (line > within and _blanks(text[starts[line - 1] :]) <= around)


def _indent_around(before: str) -> int:
    """Say how far the list or mapping is indented that a bracket stands in, by what stands before it on its line."""
    dashes = _DASHES.match(before)
    column = dashes.end() if dashes else 0
    if column < len(before):  # that of the key before it
        return column
    return before.rfind("-") if "-" in before else len(before) - 1


def _blanks(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


#: No address or name is longer.
LONGEST_WORD = 20_000
_WORD = re.compile("[!-~]+")


class _Enough(Exception):
    """The rest of the text is not read."""


class _TooDeep(Exception):
    """Lists or mappings stand within each other more deeply than anything of ours."""

    def __init__(self, offset: int) -> None:
        super().__init__(offset)
        self.offset = offset


def compose(text: str) -> Document:
    """Read a text as one YAML document."""
    from ruamel.yaml import YAML

    reader: Any = YAML(typ="safe", pure=True)
    reader.Scanner = _scanner()
    composer = Composer(reader.parse(text), line_starts(text))
    composer.compose(text)
    locate = by_offsets(composer.starts, composer.offsets)
    return Document(composer.data, (*composer.faults, *composer.marks()), locate, tuple(composer.lost))


@cache
def _scanner() -> type[Any]:
    """Make a scanner that stops at brackets nested too deeply, before it looks ahead from each of them for a key."""
    from ruamel.yaml import scanner

    original: Any = scanner.Scanner
    begin = original.fetch_flow_collection_start

    def fetch_flow_collection_start(self: Any, *arguments: Any, **named: Any) -> None:
        if self.flow_level > DEEPEST:
            raise _TooDeep(self.reader.get_mark().index)
        begin(self, *arguments, **named)

    return type("BoundedScanner", (original,), {begin.__name__: fetch_flow_collection_start})


@attrs.define
class Composer:
    """What has been made so far of one text.

    Attributes:
        events: What the reader says comes next.
        starts: Where the lines of the text begin.
        data: The whole, as plain data.
        faults: What is not plain in it, but for anchors and aliases.
        marked: The first anchor or alias.
        lines_marked: The lines of all of them.
        offsets: Where each path begins.
        lost: What stands there a second time, of which only the first is in the data.
    """

    events: Iterator[Any]  # ruamel.yaml gives its events no type to tell them apart by
    starts: list[int]
    data: Plain = UNREAD
    faults: list[PathFault] = attrs.field(factory=list[PathFault])
    marked: PathFault | None = None
    lines_marked: list[int] = attrs.field(factory=list[int])
    offsets: dict[Path, int] = attrs.field(factory=dict[Path, int])
    lost: list[Lost] = attrs.field(factory=list[Lost])

    def compose(self, text: str) -> None:
        """Read all there is, or up to where it stops being YAML of ours."""
        try:
            self.refuse_long_words(text)
            self.read()
        except _Enough:
            pass
        except _TooDeep as error:
            accepted = f"at most {DEEPEST} levels"
            self.give_up(PathFault((), "nested too deeply", accepted=accepted, line=line_at(self.starts, error.offset)))
        except Exception as error:  # the reader stumbles over texts in more ways than it documents
            self.give_up(_not_yaml(error, text, self.starts))

    def give_up(self, fault: PathFault) -> None:
        """Take nothing of the text: of half of it nobody knows what it means."""
        self.data = UNREAD
        self.faults.append(fault)

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
            self.faults.append(PathFault((), "an empty text", accepted="a register begins with bilateral: 1", line=1))

    def refuse_long_words(self, text: str) -> None:
        """Stop before what may be a tag so long that the reader takes quadratic time for it."""
        for word in _WORD.finditer(text):
            if word.end() - word.start() > LONGEST_WORD:
                line = line_at(self.starts, word.start())
                accepted = f"at most {LONGEST_WORD:,} characters without a blank"
                self.faults.append(PathFault((), "a word too long to be meant", shown(word[0]), accepted, line))
                raise _Enough

    def begin(self, event: Any, documents: int) -> None:
        """Refuse a second document, and another version of YAML than the one that is read."""
        line = self.line(event)
        if documents > 1:
            self.faults.append(PathFault((), "a second document", "'---'", "one file holds one register", line))
            raise _Enough
        if event.version is not None and tuple(event.version) != (1, 2):
            came = shown(f"%YAML {'.'.join(map(str, event.version))}")
            accepted = _READ_AS
            self.faults.append(PathFault((), "another version of YAML", came, accepted, line))

    def node(self, event: Any, path: Path) -> Plain:
        """Read one value, with all that is in it; what has a tag is what that says, and not read."""
        self.offsets.setdefault(path, event.start_mark.index)
        self.mark(event, path)
        value = self.value(event, path)
        return UNREAD if getattr(event, "ctag", None) is not None else value

    def value(self, event: Any, path: Path) -> Plain:
        """Read what a value holds."""
        from ruamel.yaml import events

        match event:
            case events.ScalarEvent():
                return self.scalar(event, path)
            case events.SequenceStartEvent():
                self.deepen(event, len(path))
                return [self.node(member, (*path, index)) for index, member in enumerate(self.members())]
            case events.MappingStartEvent():
                self.deepen(event, len(path))
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
        from ruamel.yaml import events

        made: dict[str, Plain] = {}
        for event in self.members():
            # Its type is asked, not the event itself, which a checker would then take for one of attributes unknown.
            if not issubclass(type(event), events.ScalarEvent):
                self.refuse_key(event, path)
                continue
            key = str(event.value)
            inner = (*path, key)
            self.mark(event, inner)
            self.offsets.setdefault(inner, event.start_mark.index)
            value = self.node(next(self.events), inner)
            if key not in made:
                made[key] = value
            else:
                accepted, line = "each key stands once", self.line(event)
                self.faults.append(PathFault(inner, "the same key twice", shown(key), accepted, line))
                self.lost.append(Lost(key, value, line))
        return made

    def refuse_key(self, event: Any, path: Path) -> None:
        """Pass over a key that is not a text, and over its value."""
        self.skip(event, len(path))
        self.skip(next(self.events), len(path))
        line = self.line(event)
        self.faults.append(PathFault(path, "a key that is no text", accepted="keys are words such as title", line=line))

    def skip(self, event: Any, depth: int) -> None:
        """Pass over one value, with all that is in it."""
        from ruamel.yaml import events

        inside = 0
        while True:
            if issubclass(type(event), events.CollectionStartEvent):
                self.deepen(event, depth + inside)
                inside += 1
            elif issubclass(type(event), events.CollectionEndEvent):
                inside -= 1
            if not inside:
                return
            event = next(self.events)

    def scalar(self, event: Any, path: Path) -> Plain:
        """Read a text, or what a word without quotes means."""
        if event.ctag is not None:
            return UNREAD
        value = resolved(event.value) if event.implicit[0] else str(event.value)
        if value is UNREAD:
            line = self.line(event)
            self.faults.append(PathFault(path, "a number too large to be meant", shown(event.value), line=line))
        return value

    def mark(self, event: Any, path: Path) -> None:
        """Find anchors, aliases and tags: a value is written where it stands, and is plain data."""
        from ruamel.yaml import events

        is_alias = issubclass(type(event), events.AliasEvent)
        if is_alias or event.anchor is not None:
            problem, sign = ("an alias", "*") if is_alias else ("an anchor", "&")
            self.lines_marked.append(self.line(event))
            self.marked = self.marked or PathFault(path, problem, shown(f"{sign}{event.anchor}"))
        if not is_alias and event.ctag is not None:
            # Not event.tag, which decodes the tag and takes quadratic time for it.
            came = shown(f"{event.ctag.handle or ''}{event.ctag.suffix}")
            self.faults.append(PathFault(path, "a tag", came, "leave it out", self.line(event)))

    def marks(self) -> Iterator[PathFault]:
        """Tell of the first anchor or alias, with the lines of the others: one cause, one fault."""
        if self.marked is not None:
            first, *others = dict.fromkeys(self.lines_marked)
            named = ", ".join(map(str, others[:MOST_NAMED]))
            more = f" and {len(others) - MOST_NAMED} more" if len(others) > MOST_NAMED else ""
            also = f"; line{'s' if len(others) > 1 else ''} {named}{more} as well" if others else ""
            yield attrs.evolve(self.marked, accepted=f"write each value where it is meant{also}", line=first)

    def deepen(self, event: Any, depth: int) -> None:
        """Stop reading where nothing of ours can be."""
        if depth > DEEPEST:
            raise _TooDeep(event.start_mark.index)

    def line(self, event: Any) -> int:
        """Say on which line something begins."""
        return line_at(self.starts, event.start_mark.index)
