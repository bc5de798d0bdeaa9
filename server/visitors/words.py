"""What a visitor typed, as it is kept: text, with nothing in it that acts.

Control characters and those that turn the direction of writing become visible (``[U+202E]``): nothing is lost, and it
reads the same on a page, in a list, in a table, on paper. Line ends are one kind. Knows no record.
"""

from __future__ import annotations

import unicodedata
from typing import Final

from schema.pattern import anywhere

_ACTING: Final = anywhere(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff]"
)
_KEPT_OPEN: Final = "**"


def plain_text(typed: str, *, lines: bool = True) -> str:
    """The text in one normal form; on one line unless ``lines``."""
    text = unicodedata.normalize("NFC", typed.replace("\r\n", "\n").replace("\r", "\n"))
    if not lines:
        text = " ".join(text.split("\n"))
    return _ACTING.sub(lambda found: f"[U+{ord(found.group()):04X}]", text).strip()


def masked(name: str) -> str:
    """A name of which only the first character is shown: 王**."""
    return name[:1] + _KEPT_OPEN if name else ""
