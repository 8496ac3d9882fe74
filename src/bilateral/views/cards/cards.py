"""Which card a thing has."""

from __future__ import annotations

from functools import singledispatch

from ...evidence.claim import Claim
from ...evidence.source import Source
from ...formats.files import Loaded
from ...law.verdict import Verdict
from ...query.plan import Plan
from ...query.records import Records
from ...reading.reading import Reading
from ...records.record import Record
from ...register.conflict import Conflict
from ...register.difference import Difference
from ...register.explanation import Explanation
from ...register.matrix import Matrix
from ...register.register import Register
from ...values.displayed import Displayed, Listed
from ...values.figures.figure import Figure
from ..html import Html, html
from .evidence_cards import claim_card, figure_card, source_card
from .list_card import list_card
from .reading_card import reading_card
from .record_cards import loaded_card, record_card, records_card, register_card
from .weighing_cards import conflict_card, difference_card, explanation_card, matrix_card, plan_card, verdict_card


@singledispatch
def card_of(thing: Displayed) -> Html:
    """Show a thing as a notebook does."""
    return html(str(thing))


card_of.register(Claim, claim_card)
card_of.register(Conflict, conflict_card)
card_of.register(Difference, difference_card)
card_of.register(Explanation, explanation_card)
card_of.register(Figure, figure_card)
card_of.register(Loaded, loaded_card)
card_of.register(Plan, plan_card)
card_of.register(Reading, reading_card)
card_of.register(Listed, list_card)
card_of.register(Matrix, matrix_card)
card_of.register(Record, record_card)
card_of.register(Records, records_card)
card_of.register(Register, register_card)
card_of.register(Source, source_card)
card_of.register(Verdict, verdict_card)
