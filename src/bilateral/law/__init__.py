"""What is in force on a day: the law of treaties between two parties, asked of plain records."""

from .force import in_force
from .verdict import Verdict

__all__ = ["Verdict", "in_force"]
