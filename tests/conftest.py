"""How hard the laws are tried: HYPOTHESIS_PROFILE=quick while writing, `laws` for what is slow and deep."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

# A busy machine is no fault of a law: no deadline, no complaint about slow examples.
_PATIENT = settings(deadline=None, print_blob=True, suppress_health_check=[HealthCheck.too_slow])

settings.register_profile("default", _PATIENT, max_examples=50)
# In CI the same examples each time, so that a failure is the change's own.
settings.register_profile("ci", _PATIENT, max_examples=50, derandomize=True)
settings.register_profile("quick", _PATIENT, max_examples=20)
# Records and registers are made anew for each example; see tests/strategies/pool.py.
settings.register_profile("laws", _PATIENT, max_examples=300)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE") or ("ci" if "CI" in os.environ else "default"))

#: These files are for the type checkers; running them would raise.
collect_ignore_glob = ["typing/bad/*"]
