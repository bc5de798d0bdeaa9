"""Text that leaves on paper or in a file: what office programs can't hold is left out, what they would run is made plain.

Every text of a document or sheet goes through here, and nothing is escaped anywhere else.
"""

from __future__ import annotations

from typing import Final

from schema.cleaning import clean

CELL_CHARS_MAX: Final = 32_000
"""The most characters of one cell; Excel holds 32,767."""
_RUN_BY_SHEETS = ("=", "+", "-", "@", "\t", "\n")


def plain_text(text: str) -> str:
    """The text without what nobody can see, which is also what XML can't hold (``schema.cleaning``); at most ``CELL_CHARS_MAX`` characters."""
    kept = clean(text, lines=True)
    return kept if len(kept) <= CELL_CHARS_MAX else kept[: CELL_CHARS_MAX - 1] + "…"


def is_run_by_sheets(text: str) -> bool:
    """Whether a spreadsheet might take it for a formula (TRUST A30)."""
    return text.startswith(_RUN_BY_SHEETS)
