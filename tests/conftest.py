"""How hard the laws are tried: 50 examples each, 200 by `make laws`, 20 with HYPOTHESIS_PROFILE=quick while writing."""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, Phase, settings

# A busy machine is no fault of a law: no deadline, no complaint about slow examples.
# What is found is not made a hundred times more to tell which part of it matters: examples of the docs find much.
_PATIENT = settings(
    deadline=None,
    print_blob=True,
    phases=[phase for phase in settings().phases if phase is not Phase.explain],
    suppress_health_check=[HealthCheck.too_slow],
)

settings.register_profile("default", _PATIENT, max_examples=30)
settings.register_profile("quick", _PATIENT, max_examples=20)
settings.register_profile("laws", _PATIENT, max_examples=200)
# In CI the same examples each time, so that a failure is the change's own.
for _name in ("default", "laws"):
    settings.register_profile(f"ci-{_name}", settings.get_profile(_name), derandomize=True)
_chosen = os.environ.get("HYPOTHESIS_PROFILE") or "default"
settings.load_profile(f"ci-{_chosen}" if "CI" in os.environ and _chosen != "quick" else _chosen)

#: These files are for the type checkers; running them would raise.
collect_ignore_glob = ["typing/bad/*"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The examples of the guides show most of what users do: they are tried from the wheel, too."""
    for item in items:
        if isinstance(item, pytest.DoctestItem) and item.path.suffix == ".md":
            item.add_marker("smoke")
