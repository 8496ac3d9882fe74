"""Reading and writing contracts as JSON Lines, beside pydantic's frozen models of the same fields."""

from __future__ import annotations

import json

from rounds import seconds, table

import bilateral as bl
from bilateral import Contract, LineItem, Register

RECORDS = 2_000


def register() -> Register:
    """Make contracts that differ."""
    return Register(
        [
            Contract(
                id=f"c-{number}",
                title=f"Contract no. {number}",
                parties=("IN", "RU"),
                signed=f"{1990 + number % 30}-{1 + number % 12:02}",
                value=f"around Rs {number + 100} crore",
                items=[LineItem(designation="AK-203", quantity=f"{number + 1} rifles")],
            )
            for number in range(RECORDS)
        ]
    )


def peers(text: str) -> dict[str, object]:
    """Make pydantic's models of the same fields, where it is installed."""
    try:
        from pydantic import TypeAdapter
        from pydantic_contract import PydanticContract
    except ImportError:
        return {}
    lines = [line for line in text.splitlines() if json.loads(line).get("type") == "contract"]
    adapter = TypeAdapter(PydanticContract)
    models = [adapter.validate_json(line) for line in lines]
    return {
        "read, pydantic": lambda: [adapter.validate_json(line) for line in lines],
        "write, pydantic": lambda: [adapter.dump_json(model, exclude_defaults=True) for model in models],
    }


if __name__ == "__main__":
    made = register()
    text = bl.dumps(made, format="jsonl")
    table(
        f"JSON Lines, a contract ({len(text) // RECORDS} bytes)",
        seconds(
            {
                "read": lambda: bl.loads(text, format="jsonl"),
                "write": lambda: bl.dumps(made, format="jsonl"),
                **peers(text),
            },
            rounds=5,
        ),
        per=RECORDS,
    )
