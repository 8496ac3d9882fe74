"""Newspaper reports as a register: check it, look at it, and ask it eight questions.

Run it with `make demo`, or `python examples/india_russia_2021.py`.
"""

from __future__ import annotations

import inspect
import textwrap
from collections.abc import Callable
from importlib.resources import files

import bilateral as bl
from bilateral import Money, Quantity, When, contract, crore, meeting, possibly, treaty

register = bl.datasets.india_russia_2021()


def crore_arithmetic() -> object:
    """Which contract costs 540 crore dollars, and how much is that for one of five?"""
    price = Money(crore(540), "USD")
    found = register.contracts.where(contract.value == price)
    return found.ids, str(price), (price / 5).format("indian")


def certain_or_possible() -> object:
    """Which contracts cost Rs 5,200 crore or less: certainly, and possibly?"""
    cheap = contract.value <= Money.parse("Rs 5,200 crore")
    return register.contracts.where(cheap).ids, register.contracts.where(possibly(cheap)).ids


def across_a_link() -> object:
    """What was signed at the 20th meeting of a commission for 600,000 rifles or more?"""
    signed_there = contract.signed_at.matches(meeting.ordinal == 20)
    return register.contracts.where(signed_there, contract.quantity >= Quantity(600_000, "rifle"))


def where_it_comes_from() -> object:
    """Which agreement does the amendment of 2021 rest on?"""
    return register.lineage("kalashnikov-amendment-2021")


def who_says_so() -> object:
    """How many rifles, and who says so?"""
    return register.explain("ak-203", contract.quantity)


def in_its_time() -> object:
    """Which treaties certainly cover June 2025, and which may cover some day of 2031?"""
    then, later = When.parse("June 2025"), When.parse("2031")
    certain = register.treaties.where(treaty.period.contains(then))
    return certain.ids, register.treaties.where(possibly(treaty.period.contains(later))).ids


def which_is_right() -> object:
    """On which figures do the papers contradict each other, and what is taken where they are weighed?"""
    weighed = register.reconcile(bl.policies.most_precise).contracts["ak-203"]
    conflicts = "\n".join(map(str, register.conflicts()))
    return f"{conflicts}\n{register.explain('ak-203', contract.value)}\n{weighed.value}, {weighed.items[0].quantity}"


def was_it_in_force() -> object:
    """Was the programme of 2021 to 2031 in force: a day before its signing, in 2025, and in 2032?"""
    days = ("2021-12-05", "2025-06-01", "2032-01-01")
    return "\n".join(str(register.in_force("mtc-2021-2031", on=day)) for day in days)


QUESTIONS = (
    crore_arithmetic,
    certain_or_possible,
    across_a_link,
    where_it_comes_from,
    who_says_so,
    in_its_time,
    which_is_right,
    was_it_in_force,
)


def code_of(question: Callable[[], object]) -> str:
    """Give the lines of a question that do the asking."""
    lines = inspect.getsource(question).splitlines()[2:]
    return textwrap.dedent("\n".join(lines)).replace("return ", "")


def main() -> None:
    """Check the register, show it, and ask."""
    path = files("bilateral.datasets") / "india_russia_2021.yaml"
    loaded = bl.check(str(path))
    print(f"{len(loaded.faults)} faults in {path.name}; {loaded.register!r}\n")
    for records in (register.treaties, register.protocols, register.contracts, register.meetings):
        print(f"{records}\n")
    print(f"{register.contracts['ak-203']}\n")
    for number, question in enumerate(QUESTIONS, start=1):
        print(f"{number}. {question.__doc__}\n")
        print(textwrap.indent(code_of(question), "    "))
        print(f"\n{textwrap.indent(str(question()), '        ')}\n")


if __name__ == "__main__":
    main()
