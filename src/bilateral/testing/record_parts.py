"""What records are made of: texts that are easily misread, figures, ids, and the parts of records."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any, TypeVar

import attrs
from hypothesis import strategies as st

from ..errors import InvalidRecord
from ..records.act import Act, ActKind
from ..records.agreement import Registration, Termination, TerminationGrounds
from ..records.instrument import INSTRUMENTS, Relation, RelationKind
from ..records.line_item import LineItem
from ..records.meeting import Gap
from ..records.milestone import Milestone, MilestoneKind, MilestoneStatus
from ..records.office import Tenure
from ..records.organization import Holding
from ..records.participant import Participant, ParticipantRole, Statement
from ..records.party import Party, PartyRole, Side
from ..records.protocol import Change
from ..records.record import Identifier, RecordKind
from ..records.rules import LARGEST_COUNT
from ..values.answer import Answer
from ..values.figure import Figure
from ..values.money import Money
from ..values.quantity import Quantity
from .countries import CODES
from .dates import periods, terms, whens
from .figure import figures_of_money, figures_of_quantity
from .numerals import exact_numbers

T = TypeVar("T")
E = TypeVar("E", bound=enum.Enum)

#: Texts that readers of YAML, JSON or EDTF may take for something else, or lose a part of.
TRICKY_TEXTS = (
    "NO", "yes", "null", "~", "true", "2019-02-28", "2021", "017", "0x1F", "1e3", ".5", "-1", "1_000", ".inf", "=",
    "<<", "a: b", "a #b", "a:", "- a", "? a", "# c", "---", "...", "&a", "*a", "!t", "%x", "@a", "`a`", "|", ">", "{a}",
    "[a]", "a, b", "'a'", "it's", '"a"', "\\", "\\n", " a", "a ", "a\tb", "\ta", "a\nb", "a\n\nb", "a\n b", "a \nb",
    "\na", "a\n", "₹5,000 crore", "रूस के साथ", "Соглашение", "武器协定", "اتفاق", "👩‍🚀", "a\u0301", "a\u200bb",
    "\xa0a\xa0", "a\x85b", "a\u2028b", "\ufeffa", "a\ufffeb", "\U0010ffff", "x" * 200, "words " * 40,
)  # fmt: skip

#: Ids of every shape; the collections of treaties have stranger ones than we would choose.
ODD_IDS = ("RUS-USA[FKC]_1967E", "1990", "true", "NO", "0x1F", "1e3", "a:b", "a/b", "A", "x" * 100)

_CONTROLS = "".join(chr(code) for code in (*range(32), 127) if chr(code) not in "\t\n")
_LETTERS = st.characters(exclude_categories=["Cs"], exclude_characters=_CONTROLS)
LANGUAGES = st.sampled_from(("en", "hi", "ru", "ru-Cyrl", "zh-Hant-TW", "no"))
ADDRESSES = st.sampled_from(("https://example.org/a?b=c#d", "http://example.org/рус"))


@attrs.frozen
class Named:
    """The ids that records may name, by kind; those of other registers among them."""

    ids: Mapping[RecordKind, tuple[str, ...]]

    def one(self, *kinds: RecordKind) -> st.SearchStrategy[str | None]:
        """One of the ids of some kinds; None at times, and where there is no such id."""
        return st.sampled_from((None, *self.all(kinds)))

    def some(self, *kinds: RecordKind) -> st.SearchStrategy[list[str]]:
        """Several of the ids of some kinds, each once."""
        known = self.all(kinds)
        return st.lists(st.sampled_from(known), max_size=3, unique=True) if known else st.just([])

    def all(self, kinds: Iterable[RecordKind]) -> tuple[str, ...]:
        """Every id of some kinds."""
        return tuple(name for kind in kinds for name in self.ids.get(kind, ()))


#: For a record by itself: whoever names something names one of these.
ANYWHERE = Named({kind: (f"{kind.value}-1", f"{kind.value}-2") for kind in RecordKind})


def texts() -> st.SearchStrategy[str]:
    """Texts that people may have written, in any language; they may be empty."""
    return st.sampled_from(TRICKY_TEXTS) | st.text(_LETTERS, max_size=20)


def titles() -> st.SearchStrategy[str]:
    """Texts that say something."""
    return texts().filter(lambda text: text.strip() != "")


def several(of: st.SearchStrategy[T]) -> st.SearchStrategy[list[T]]:
    """None, one or a few; none where there are none to choose from."""
    return st.just([]) if of.is_empty else st.lists(of, max_size=3)


def counts() -> st.SearchStrategy[int | None]:
    """Ordinals, or nothing."""
    return st.none() | st.sampled_from((1, 20, LARGEST_COUNT)) | st.integers(1, LARGEST_COUNT)


def member(kind: type[E]) -> st.SearchStrategy[E | None]:
    """One member of an enumeration, or nothing."""
    return st.none() | st.sampled_from(kind)


def countries_or_none() -> st.SearchStrategy[str | None]:
    """The code of a country, or nothing."""
    return st.none() | st.sampled_from(CODES)


def money_figures() -> st.SearchStrategy[Figure[Money]]:
    """Amounts of money as reported, none negative: in words, also such as mean something else here, or in none."""
    words = st.sampled_from(
        ("around Rs 5000 crore", "Rs 5,000-5,500 crore", "up to $2bn", "more than €3 million", "$5.40 billion",
         "nearly Rs 600 crore", "at least 70 million roubles", "Rs 5000", "under £1m")
    )  # fmt: skip
    others = st.builds(Figure.money, st.sampled_from(("Rs 5000", "Rs 2 lakh")), rupee=st.just("PKR"))
    return words.map(Figure.money) | others | figures_of_money(amounts=_amounts()).filter(_may_be_had)


def quantity_figures() -> st.SearchStrategy[Figure[Quantity]]:
    """Numbers of things as reported, none negative: in words, or in none."""
    words = st.sampled_from(
        ("6,01,427 rifles", "more than 500,000 rifles", "over six lakh rifles", "one squadron", "up to 10 documents",
         "five S-400 systems", "5-6 lakh rifles", "about 2.50 million barrels per day")
    )  # fmt: skip
    return words.map(Figure.quantity) | figures_of_quantity(numbers=_amounts()).filter(_may_be_had)


def _amounts() -> st.SearchStrategy[Decimal]:
    return exact_numbers().map(Decimal.copy_abs)


def _may_be_had(figure: Figure[Money] | Figure[Quantity]) -> bool:
    return not figure.is_negative


@st.composite
def holding(draw: st.DrawFn, kind: type[T], least: Mapping[str, Any], more: Mapping[str, Any]) -> T:
    """Something with the least it needs, and of the rest some that does not contradict it.

    Args:
        draw: What Hypothesis gives.
        kind: What to make: one of our attrs classes.
        least: A strategy for each argument that it needs.
        more: A strategy for each other one.
    """
    makes: Any = kind
    assert {field.name for field in attrs.fields(makes)} ^ {*least, *more} == set(), "every field is filled"
    made = makes(**{name: draw(of) for name, of in least.items()})
    for name in draw(st.lists(st.sampled_from(sorted(more)), unique=True)):
        try:
            made = attrs.evolve(made, **{name: draw(more[name])})
        except InvalidRecord:
            continue
    whole: T = made
    return whole


def identifiers() -> st.SearchStrategy[Identifier]:
    """Names in other collections."""
    return holding(Identifier, {"scheme": titles(), "value": titles()}, {"url": ADDRESSES})


def parties(named: Named) -> st.SearchStrategy[Party]:
    """Countries and organizations that take part."""
    more = {
        "organization": named.one(RecordKind.ORGANIZATION),
        "side": member(Side),
        "role": member(PartyRole),
        "name_as_printed": texts(),
    }
    return holding(Party, {"country": st.sampled_from(CODES)}, more)


def relations(named: Named) -> st.SearchStrategy[Relation]:
    """Ties to earlier instruments."""
    more = {"target": named.one(*INSTRUMENTS), "description": texts()}
    return holding(Relation, {"kind": st.sampled_from(RelationKind)}, more)


def acts(named: Named, countries: tuple[str, ...] = CODES) -> st.SearchStrategy[Act]:
    """Acts of the parties."""
    more = {
        "date": st.none() | whens(),
        "effective": st.none() | whens(),
        "place": texts(),
        "person": named.one(RecordKind.PERSON),
        "office": named.one(RecordKind.OFFICE),
        "note": texts(),
    }
    return holding(Act, {"kind": st.sampled_from(ActKind), "party": st.sampled_from(countries)}, more)


def terminations() -> st.SearchStrategy[Termination]:
    """Ends of agreements."""
    more = {"date": st.none() | whens(), "grounds": member(TerminationGrounds), "note": texts()}
    return holding(Termination, {}, more)


def registrations() -> st.SearchStrategy[Registration]:
    """Entries in registers of treaties."""
    more = {"number": texts(), "date": st.none() | whens(), "by": texts()}
    return holding(Registration, {"register": titles()}, more)


def changes() -> st.SearchStrategy[Change]:
    """Provisions as they were and as they are."""
    return holding(Change, {"provision": titles()}, {"before": texts(), "after": texts()})


def line_items() -> st.SearchStrategy[LineItem]:
    """Lines of a contract's goods."""
    more = {
        "description": texts(),
        "quantity": st.none() | quantity_figures(),
        "delivered": st.none() | quantity_figures(),
        "unit_value": st.none() | money_figures(),
        "calibre": texts(),
        "classification": texts(),
    }
    return holding(LineItem, {"designation": titles()}, more)


def milestones() -> st.SearchStrategy[Milestone]:
    """Approvals, deliveries and payments."""
    more = {
        "description": texts(),
        "status": member(MilestoneStatus),
        "due": st.none() | whens(),
        "met": st.none() | whens(),
        "tranche": counts(),
        "quantity": st.none() | quantity_figures(),
        "value": st.none() | money_figures(),
        "by": texts(),
    }
    return holding(Milestone, {"kind": st.sampled_from(MilestoneKind)}, more)


def participants(named: Named) -> st.SearchStrategy[Participant]:
    """People, or offices, at a meeting."""
    if not named.all((RecordKind.OFFICE,)):
        return st.nothing()
    more = {
        "person": named.one(RecordKind.PERSON),
        "side": countries_or_none(),
        "role": member(ParticipantRole),
        "on_behalf_of": named.one(RecordKind.PERSON),
        "attended": st.sampled_from(Answer),
    }
    return holding(Participant, {"office": st.sampled_from(named.all((RecordKind.OFFICE,)))}, more)


def statements(named: Named) -> st.SearchStrategy[Statement]:
    """What speakers said."""
    if not named.all((RecordKind.PERSON,)):
        return st.nothing()
    least = {"gist": titles(), "speaker": st.sampled_from(named.all((RecordKind.PERSON,)))}
    more = {
        "office": named.one(RecordKind.OFFICE),
        "setting": texts(),
        "language": LANGUAGES,
        "interpreted": st.sampled_from(Answer),
    }
    return holding(Statement, least, more)


def gaps() -> st.SearchStrategy[Gap]:
    """Breaks in a series."""
    return holding(Gap, {}, {"length": st.none() | terms(), "reason": texts()})


def tenures(named: Named) -> st.SearchStrategy[Tenure]:
    """Times in office."""
    if not named.all((RecordKind.PERSON,)):
        return st.nothing()
    least = {"person": st.sampled_from(named.all((RecordKind.PERSON,)))}
    return holding(Tenure, least, {"period": st.none() | periods()})


def holdings(named: Named) -> st.SearchStrategy[Holding]:
    """Shares in organizations."""
    more = {
        "owner": named.one(RecordKind.ORGANIZATION),
        "share": st.none() | st.decimals(0, 100, places=2) | st.sampled_from(("50.5", "0", "100", "33.3333333333")),
        "period": st.none() | periods(),
    }
    return holding(Holding, {"country": st.sampled_from(CODES)}, more)
