"""How a value is taken from what sources claim: policies for `Register.reconcile`, and what makes others.

>>> import bilateral as bl
>>> bl.policies.most_precise.rule
'the narrowest value that contradicts no better ranked one'
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .register.candidate import Candidate
from .register.policy import Policy, by_field, consensus, latest, most_precise, prefer
from .values.misnamed import misnamed_in

__all__ = ["Candidate", "Policy", "by_field", "consensus", "latest", "most_precise", "prefer"]

if not TYPE_CHECKING:  # a module that answers to any name would have none for a checker
    __getattr__ = misnamed_in(__name__, __all__)
