"""What a device says of itself, as other people's screens may show it."""

from __future__ import annotations

import unicodedata
from typing import Final

LABEL_CHARS_MAX: Final = 60
_UNSHOWN: Final = ("Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp")
"""Unicode's categories of control, format (direction, zero width), unassigned, private and surrogate characters, and of separators of lines."""


def clean_label(label: str) -> str:
    """A device's name on one line, with nothing in it that can't be seen or that turns the direction of what follows."""
    shown = "".join(
        " " if unicodedata.category(one) in _UNSHOWN else one for one in unicodedata.normalize("NFC", label)
    )
    return " ".join(shown.split())[:LABEL_CHARS_MAX]
