"""Cards of what comes of weighing and of asking: explanations, conflicts, matrices, differences, verdicts, plans."""

from __future__ import annotations

from ...evidence.relation import ComparisonKind
from ...law.verdict import Verdict
from ...query.plan import Plan
from ...register.conflict import Conflict
from ...register.difference import Difference
from ...register.explanation import Explanation
from ...register.matrix import Matrix
from ...values.words import words_of
from ..html import Html, together
from .card import card, notes


def explanation_card(explanation: Explanation) -> Html:
    """Show who says what about a field, and which of it is held."""
    held = "; ".join(map(words_of, explanation.held)) or "nothing"
    table = card(
        f"{explanation.record}: {explanation.field} is {held}",
        explanation.rows(),
        ("", "claimed", "by", "how it stands"),
    )
    return together([table, notes(explanation.notes())])


def conflict_card(conflict: Conflict) -> Html:
    """Show the two sides of a conflict."""
    caption = f"{conflict.record}: {conflict.field} {conflict.comparison}"
    return card(caption, conflict.rows(), ("said", "independent sources", "by"), [1])


def matrix_card(matrix: Matrix) -> Html:
    """Show which source says what of which field; where it says nothing, the cell is empty."""
    silent = words_of(ComparisonKind.SILENT)
    rows = [["" if cell == silent else cell for cell in row] for row in matrix.rows()[1:]]
    fields = (words_of(field.name).replace("_", " ") for field in matrix.fields)
    table = card(f"{matrix.record}: who says what", rows, ("source", *fields))
    return together([table, notes(["Where a cell is empty, the source is silent."])])


def difference_card(difference: Difference) -> Html:
    """Show what has changed from one register to another."""
    return card("What has changed" if difference else difference, difference.rows())


def plan_card(plan: Plan) -> Html:
    """Show how a question is answered."""
    head, *rows = plan.rows()
    return card("How it is answered", rows, head, [0])


def verdict_card(verdict: Verdict) -> Html:
    """Show an answer with its reason and what it rests on."""
    lists = {"rests on": verdict.rests_on, "missing": verdict.missing, "claims": tuple(map(str, verdict.claims))}
    rows = [("reason", verdict.reason), *((name, "; ".join(said)) for name, said in lists.items() if said)]
    return card(f"{verdict.answer} on {verdict.as_of}: {verdict.status.value.replace('_', ' ')}", rows)
