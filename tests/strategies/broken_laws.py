"""How a law is broken, for tests of the laws."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import Phase, settings

from bilateral.testing.laws import LawBroken


def broken(law: Callable[[], None]) -> LawBroken:
    """How a law is broken: it is tried until it is, however quickly the rest is tried; no smaller example is sought."""
    profile = settings.get_current_profile_name()
    settings.register_profile(
        "until broken", settings.get_profile("default"), max_examples=5000, phases=[Phase.generate]
    )
    settings.load_profile("until broken")
    try:
        with pytest.raises(LawBroken) as caught:
            law()
    finally:
        settings.load_profile(profile)
    return caught.value
