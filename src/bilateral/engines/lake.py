"""A lake: a register in a folder of Parquet files, asked by an engine and never loaded whole."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from types import TracebackType
from typing import Any, Self, TypeVar

import attrs

from ..errors import UnknownRecord, WrongType, quoted
from ..evidence.claim import Claim
from ..evidence.source import Source
from ..query.fields import NAMESPACES
from ..records.contract import Contract
from ..records.instrument import Instrument
from ..records.meeting import Meeting
from ..records.meeting_series import MeetingSeries
from ..records.office import Office
from ..records.organization import Organization
from ..records.person import Person
from ..records.protocol import Protocol
from ..records.record import Record
from ..records.treaty import Treaty
from ..register.contents import is_kind
from ..register.register import Register
from ..values.ids import wanted_id
from ..values.misnamed import answers_misspelt
from ..values.words import is_a
from .folder import folder_at
from .lake_engine import LakeEngine, engine_for
from .lake_records import LakeRecords
from .lake_rows import LakeRows
from .parquet_reader import open_folder, register_in
from .parquet_writer import write_items

R = TypeVar("R", bound=Record)


@answers_misspelt
@attrs.frozen(eq=False, repr=False)
class Lake:
    """A register that `Register.to_parquet` wrote, to be questioned where it lies; nothing in it is ever changed.

    `lake.contracts` and the others take the questions that `register.contracts` takes, and give the same records in
    the same order. An engine answers, DuckDB or Spark, so that a lake may be larger than memory.

    Attributes:
        engine: What runs the queries.

    >>> import tempfile
    >>> from bilateral import Contract, Lake, Money, Register, contract
    >>> rifles = Contract(id="c-1", title="Rifles", value="about Rs 5000 crore")
    >>> folder = tempfile.mkdtemp()
    >>> Register().add(rifles).to_parquet(folder)
    >>> with Lake.open(folder) as lake:
    ...     lake.contracts.where(contract.value >= Money.parse("Rs 1000 crore")).ids
    ('c-1',)
    """

    engine: LakeEngine

    def __attrs_post_init__(self) -> None:
        if not is_a(LakeEngine, self.engine):
            raise WrongType("Lake", came=self.engine, accepted="what Lake.open(folder) makes of a folder: call that")

    @classmethod
    def open(cls, folder: str | os.PathLike[str], *, backend: Any = None) -> Self:
        """Open the folder of a register.

        Args:
            folder: The folder that `to_parquet` wrote, or the address of one, as `https://...` or `s3://...`.
            backend: An engine of ibis, as `ibis.pyspark.connect(session)`; DuckDB within this process if not given. An
                engine that is given stays open when the lake is closed; it reads an address by itself, if it can.

        Raises:
            InvalidLake: A file is missing, broken, of another version or without a column; it and the cause are named.
            OSError: The folder is not there or must not be read.
            NoTables: ibis is not installed (extra `lake`), or what reads such an address.
        """
        if not is_a((str, os.PathLike), folder):
            raise WrongType("Lake.open", came=folder, accepted="the path or the address of a folder")
        place = folder_at(folder)
        manifest = open_folder(place)
        running = engine_for(place) if backend is None else backend
        return cls(LakeEngine(place, manifest, running, is_ours=backend is None))

    @staticmethod
    def write(
        items: Iterable[Record | Source | Claim[Any, Any]],
        folder: str | os.PathLike[str],
        *,
        outside: Iterable[str] = (),
        progress: Callable[[int], object] | None = None,
    ) -> None:
        """Write records, sources and claims to a folder as they come, so that a lake may be larger than memory.

        Whether references lead somewhere is not looked at before the folder is read as a register.

        Args:
            items: The records, sources and claims, in any order; a generator of them will do.
            folder: The folder; one that was written before is replaced, once all is written.
            outside: Ids that records name though the record itself is kept elsewhere.
            progress: What is told now and then how many have been written.

        Raises:
            WrongType: Something else came, or a claim about a field of several kinds of record.
            InvalidRegister: Two records, or two sources, have one id.
            NotInTable: A number has more than 63 bits, which a column cannot hold.
            NotReplaced, OSError: The folder cannot be written.
            NoTables: pyarrow is not installed (extra `arrow`).

        >>> import tempfile
        >>> from bilateral import Contract, Lake
        >>> folder = tempfile.mkdtemp()
        >>> Lake.write((Contract(id=f"c-{number}", title="Rifles") for number in range(3)), folder)
        >>> with Lake.open(folder) as lake:
        ...     lake.contracts.count()
        3
        """
        write_items(items, folder, outside=outside, progress=progress)

    def of(self, kind: type[R]) -> LakeRecords[R]:
        """Give the records of one kind, or of several where `kind` is what they have in common.

        Raises:
            WrongType: It is no kind of record that a register holds.
        """
        if not is_kind(kind):
            raise WrongType("of()", came=kind, accepted="a class of records, as Contract or Instrument")
        return LakeRecords(kind, LakeRows(self.engine, kind))

    @property
    def instruments(self) -> LakeRecords[Instrument]:
        """The treaties, protocols and contracts."""
        return self.of(Instrument)

    @property
    def treaties(self) -> LakeRecords[Treaty]:
        """The treaties."""
        return self.of(Treaty)

    @property
    def protocols(self) -> LakeRecords[Protocol]:
        """The protocols."""
        return self.of(Protocol)

    @property
    def contracts(self) -> LakeRecords[Contract]:
        """The contracts."""
        return self.of(Contract)

    @property
    def meetings(self) -> LakeRecords[Meeting]:
        """The meetings."""
        return self.of(Meeting)

    @property
    def series(self) -> LakeRecords[MeetingSeries]:
        """The series of meetings."""
        return self.of(MeetingSeries)

    @property
    def organizations(self) -> LakeRecords[Organization]:
        """The organizations."""
        return self.of(Organization)

    @property
    def persons(self) -> LakeRecords[Person]:
        """The persons."""
        return self.of(Person)

    @property
    def offices(self) -> LakeRecords[Office]:
        """The offices."""
        return self.of(Office)

    def __getitem__(self, name: str) -> Record:
        if not is_a(str, name):
            raise WrongType("Lake[...]", came=name, accepted=wanted_id(name))
        for fields in NAMESPACES.values():
            records: LakeRecords[Any] = self.of(fields.record)
            found: Record | None = records.called(name)
            if found is not None:
                return found
        raise UnknownRecord(f"no record is called {quoted(name)}")

    def to_register(self) -> Register:
        """Bring all of it into memory; it is then what `Register.from_parquet` gives.

        Raises:
            InvalidLake, OSError: A file has become unreadable since the lake was opened.
        """
        return register_in(self.engine.folder)

    def close(self) -> None:
        """Let go of the engine; one that was given to `open` goes on."""
        self.engine.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<Lake: {self.engine.folder}>"
