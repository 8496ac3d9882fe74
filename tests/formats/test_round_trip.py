"""Whatever is written is read back, in every form, and is the same text however it came about."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import Person, Register, dumps, loads
from bilateral.formats.files import FormatName
from bilateral.testing import laws
from bilateral.testing.text import TRICKY_TEXTS
from strategies.files import FORMS
from strategies.pool import pooled_registers

pytestmark = pytest.mark.smoke


@pytest.mark.parametrize("form", FORMS)
def test_what_is_written_is_read_back(form: FormatName) -> None:
    laws.file_format(lambda text: loads(text, form), lambda register: dumps(register, form), of=pooled_registers())


@given(pooled_registers(), st.sampled_from(FORMS), st.sampled_from(FORMS))
def test_a_register_is_the_same_text_in_each_form_whichever_it_was_read_from(
    register: Register, first: FormatName, second: FormatName
) -> None:
    # This also holds the words of figures together, which equality does not look at.
    assert dumps(register, second) == dumps(loads(dumps(register, first), first), second)


@given(pooled_registers())
def test_the_order_in_which_kinds_of_record_came_makes_no_difference(register: Register) -> None:
    by_kind = sorted(register.records, key=lambda record: record.record_kind.value)
    again = Register(by_kind, register.sources, register.claims, register.outside)

    assert dumps(register) == dumps(again)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("text", [text for text in TRICKY_TEXTS if text.strip()])
def test_texts_of_every_language_and_shape_survive(form: FormatName, text: str) -> None:
    person = Person(id="p", name=text, notes=(text, f"x {text}"), rank=text)

    assert person == loads(dumps(Register((person,)), form), form)["p"]


@pytest.mark.parametrize("form", FORMS)
def test_other_scripts_are_written_as_they_are(form: FormatName) -> None:
    names = ("सुषमा स्वराज", "Сергей Лавров", "日本国", "Müller")
    text = dumps(Register([Person(id=f"p-{index}", name=name) for index, name in enumerate(names)]), form)

    assert all(name in text for name in names)
