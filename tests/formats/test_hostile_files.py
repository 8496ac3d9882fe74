"""Whatever a file says, it is read or its faults are told; nothing raises, and nothing takes long."""

from __future__ import annotations

import re
from typing import Any

from hypothesis import given

from bilateral import dumps, loads
from bilateral.formats.files import FormatName, check_text
from bilateral.formats.reading import register_of
from strategies.files import file_texts, spoilt_documents


@given(file_texts())
def test_any_text_is_read_or_its_faults_are_told(text_and_form: tuple[str, FormatName]) -> None:
    text, form = text_and_form
    loaded = check_text(text, form)

    assert all(fault.problem and fault.path for fault in loaded.faults)
    lines = len(re.split("\r\n|\r|\n", text))
    assert all(fault.line is not None and 1 <= fault.line <= lines for fault in loaded.faults)
    assert loaded.register == loads(dumps(loaded.register, form), form)


@given(spoilt_documents())
def test_any_plain_data_is_read_or_its_faults_are_told(data: Any) -> None:
    register, faults = register_of(data)

    assert register == loads(dumps(register))
    assert all(fault.problem for fault in faults)
