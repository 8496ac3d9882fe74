"""What classes of attrs say when a field is misspelt, missing, not given by name, or refused."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral.errors import InvalidValue, WrongType
from bilateral.values.field_names import names_fields


def _small(value: int) -> int:
    if value > 9:
        raise InvalidValue("too large", came=value, accepted="a digit")
    return value


@names_fields
@attrs.frozen(kw_only=True)
class Box:
    """A box with as many things as one digit says."""

    size: int = attrs.field(converter=_small)
    colour: str = "red"
    holds: tuple[str, ...] = ()


FIELDS: dict[str, st.SearchStrategy[Any]] = {
    "colour": st.sampled_from(["red", "blue"]),
    "holds": st.lists(st.just("a ball")).map(tuple),
}


@given(st.integers(0, 9), st.fixed_dictionaries({}, optional=FIELDS))
def test_a_thing_is_written_with_the_fields_of_which_something_is_said(size: int, more: dict[str, Any]) -> None:
    box = Box(size=size, **more)
    given = {"size": size, **dict(sorted(more.items()))}
    said = {name: value for name, value in given.items() if value not in ("red", ())}

    assert f"Box({', '.join(f'{name}={value!r}' for name, value in said.items())})" == repr(box)
    assert box == eval(repr(box), {"Box": Box})  # noqa: S307 - what repr wrote
    assert hash(box) == hash(Box(size=size, **more))


@given(st.sampled_from(["size", "colour", "holds"]), st.sampled_from(["", "x"]))
def test_a_misspelt_field_is_answered_with_the_nearest(name: str, letter: str) -> None:
    slip = name[:-1] + letter
    fields: dict[str, Any] = {"size": 1, slip: 2}
    with pytest.raises(WrongType, match=f"did you mean '{name}'"):
        Box(**fields)


def test_what_is_missing_and_what_is_not_given_by_name_are_told_apart() -> None:
    with pytest.raises(TypeError, match="size") as missing:
        Box()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue] - that is what is tested
    with pytest.raises(TypeError) as unnamed:
        Box(3)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue] - that is what is tested
    assert "by name" not in str(missing.value)
    assert str(unnamed.value).endswith("; fields are given by name, as Box(size=...)")


@given(st.integers(10))
def test_what_is_refused_names_its_field(size: int) -> None:
    with pytest.raises(InvalidValue, match="size of box: too large"):
        Box(size=size)
