from __future__ import annotations

from hypothesis import given

from bilateral import Answer, Figure, Money, Party
from bilateral.kinds import PartyRole
from bilateral.parts import Participant
from bilateral.testing import figures_of_money
from bilateral.values.words import said_by, words_of


@given(figures_of_money())
def test_a_figure_is_shown_in_its_own_words_or_as_it_prints(figure: Figure[Money]) -> None:
    assert (figure.text or str(figure)) == words_of(figure)


def test_what_is_made_up_of_values_is_shown_by_those_it_has() -> None:
    assert "IN, buyer" == words_of(Party(country="IN", role=PartyRole.BUYER))
    assert "shoigu, RU, yes" == words_of(Participant(person="shoigu", side="RU", attended=Answer.YES))


def test_several_values_are_shown_one_after_the_other() -> None:
    assert "IN; RU" == words_of((Party(country="IN"), Party(country="RU")))
    assert not words_of(())


def test_what_is_as_by_default_is_not_said() -> None:
    assert {"country": "IN"} == said_by(Party(country="IN"))
