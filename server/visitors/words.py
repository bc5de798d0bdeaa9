"""What a visitor typed, as it is kept: text, with nothing in it that acts.

What nobody sees and what turns the direction of writing becomes visible (``[U+202E]``): nothing is lost, and it
reads the same on a page, in a list, in a table, on paper. Line ends are one kind. Knows no record.
"""

from __future__ import annotations

import unicodedata
from typing import Final

from schema.cleaning import made_visible

_KEPT_OPEN: Final = "**"


def plain_text(typed: str, *, lines: bool = True) -> str:
    """The text in one normal form; on one line unless ``lines``."""
    return made_visible(unicodedata.normalize("NFC", typed), lines=lines).strip()


def masked(name: str) -> str:
    """A name of which only the first character is shown: 王**."""
    return name[:1] + _KEPT_OPEN if name else ""
