"""Text that leaves on paper or in a file: what office programs can't hold is left out, what they would run is made plain.

Every text of a document or sheet goes through here, and nothing is escaped anywhere else.
"""

from __future__ import annotations

from typing import Final

from schema.pattern import anywhere

CELL_CHARS_MAX: Final = 32_000
"""The most characters of one cell; Excel holds 32,767."""
_NOT_IN_XML = anywhere("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_TURNS_AROUND = anywhere("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_BREAKS = anywhere("\r\n?|\u2028|\u2029|\x85")
_RUN_BY_SHEETS = ("=", "+", "-", "@", "\t", "\n")


def plain_text(text: str) -> str:
    """The text without what XML can't hold and without marks that turn the order of letters around; at most ``CELL_CHARS_MAX`` characters."""
    kept = _TURNS_AROUND.sub("", _NOT_IN_XML.sub("", _BREAKS.sub("\n", text)))
    return kept if len(kept) <= CELL_CHARS_MAX else kept[: CELL_CHARS_MAX - 1] + "…"


def is_run_by_sheets(text: str) -> bool:
    """Whether a spreadsheet might take it for a formula (TRUST A30)."""
    return text.startswith(_RUN_BY_SHEETS)
