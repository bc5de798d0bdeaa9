"""What a device is told became of an operation: results made of decisions (EX7, EX10)."""

from __future__ import annotations

from typing import Final

from schema import refusal as refusals
from schema.refusal import Refusal
from sync.decide import Decision
from sync.exchange import Result

TAKEN: Final = ("applied", "merged")
WORD: Final = "word"
"""What a step is held on that waits for a person's word."""


def held(operation: str, on: str, refusal: Refusal) -> Result:
    """Held on another operation, or (``~``) put off: the device keeps it and tries again."""
    return Result(id=operation, outcome="held", on=on, code=refusal.code, reason=refusal.name)


def waiting_for_word(operation: str) -> Result:
    """It waits for a person's word (TI5); its device has done what it could."""
    return held(operation, WORD, refusals.WAITS_FOR_WORD)


def is_waiting(result: Result) -> bool:
    """Whether a result says that the step waits for a word."""
    return result.reason == refusals.WAITS_FOR_WORD.name


def result_of(operation_id: str, decision: Decision) -> Result:
    """The result of a refusal."""
    if decision.refusal is None:
        raise ValueError("only a refusal becomes a refused result")
    if decision.refusal is refusals.WAITS_FOR_WORD:
        return waiting_for_word(operation_id)
    is_held = decision.refusal is refusals.HELD_BACK
    return Result(
        id=operation_id, outcome="held" if is_held else "refused", code=decision.refusal.code, reason=decision.refusal.name,
        field=decision.field, basis=decision.basis, values=decision.values, current=decision.current,
    )  # fmt: skip
