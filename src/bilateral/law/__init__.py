"""What is in force on a day: the law of treaties between two parties, asked of plain records."""

from .contracts import status_of
from .force import applicable, in_force
from .verdict import Verdict

__all__ = ["Verdict", "applicable", "in_force", "status_of"]
