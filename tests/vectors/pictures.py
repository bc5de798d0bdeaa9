"""Vectors of pictures: what is left of a file when what it says beside its pixels is taken out."""

from __future__ import annotations

import base64
from typing import Any

from schema.picture import walk
from tests import pictures


def picture_vectors() -> list[dict[str, Any]]:
    """Pictures and what is left of them; ``clean`` is nil where there is no whole picture."""

    def text(raw: bytes) -> str:
        return base64.b64encode(raw).decode()

    whole = [
        {"name": name, "picture": text(raw), "clean": text(walk(raw).clean)}
        for name, raw in (pictures.CLEAN | pictures.PRIVATE).items()
    ]
    return [*whole, *({"name": name, "picture": text(raw), "clean": None} for name, raw in pictures.BROKEN.items())]
