"""Asking questions of contracts in memory, beside a list comprehension that knows no unknown."""

from __future__ import annotations

from files import register
from rounds import seconds, table

from bilateral import Money, contract, possibly

if __name__ == "__main__":
    contracts = register().contracts
    limit = Money.parse("Rs 1000 crore")
    asked = {
        "list comprehension": lambda: [one for one in contracts if one.value and one.value.low >= limit],
        "where(value >= ...)": lambda: contracts.where(contract.value >= limit),
        "where(possibly(...))": lambda: contracts.where(possibly(contract.value >= limit)),
        "where(parties.includes)": lambda: contracts.where(contract.parties.includes("RU")),
        "by id": lambda: [contracts[name] for name in contracts.ids],
    }
    table(f"Questions of {len(contracts)} contracts", seconds(asked), per=len(contracts))
