"""YAML 1.2, for people who write registers by hand."""

from __future__ import annotations

from ..register.register import Register
from .document import to_plain
from .plain import Document
from .values import Wording
from .yaml_composer import compose
from .yaml_writing import block


def read(text: str) -> Document:
    """Read a text as one YAML 1.2 document of mappings, lists and core scalars.

    Keys that stand twice are faults, and so are anchors, aliases and tags: a file should say what it says
    where it says it, and make nothing but plain data.

    >>> [fault.problem for fault in read("persons: &all []").faults]
    ['an anchor']
    """
    return compose(text)


def write(register: Register) -> str:
    r"""Write a register for people to read and edit; equal registers give the same text.

    >>> write(Register())
    'bilateral: 1\n'
    """
    return block(to_plain(register, Wording.WORDS))
