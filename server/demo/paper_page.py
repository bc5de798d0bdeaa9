"""A drawn page of a paper notebook, ruled and written on in strokes that no one can read, as a small PNG.

Stands in for a photo in the demo office; made from a seed, so that no picture lies in the repository.
"""

from __future__ import annotations

import struct
import zlib
from typing import Final

from server.demo.chance import Chance

WIDTH: Final = 300
HEIGHT: Final = 420
_PAPER, _RULE, _INK = 246, 214, 70
_LINE: Final = 24
_MARGIN: Final = 28
_GLYPH: Final = 15


def paper_page(chance: Chance) -> bytes:
    """The PNG."""
    rows = [bytearray([_PAPER]) * WIDTH for _ in range(HEIGHT)]
    for top in range(_MARGIN + _LINE, HEIGHT - _MARGIN, _LINE):
        rows[top] = bytearray([_RULE]) * WIDTH
        end = WIDTH - _MARGIN - (chance.below(120) if chance.is_one_in(3) else 0)
        for left in range(_MARGIN, end - _GLYPH, _GLYPH + 3):
            _glyph(rows, chance, left, top - _GLYPH - 3)
    return _png(rows)


def _glyph(rows: list[bytearray], chance: Chance, left: int, top: int) -> None:
    """A few strokes in a square, like a character seen from afar."""
    shape = chance.bytes(5)
    for number, byte in enumerate(shape):
        offset, length = 1 + byte % 12, 5 + byte // 32
        for step in range(min(length, _GLYPH - 2)):
            x, y = (1 + step, offset) if number % 2 else (offset, 1 + step)
            rows[top + y][left + x] = _INK


def _png(rows: list[bytearray]) -> bytes:
    raw = b"".join(b"\x00" + bytes(row) for row in rows)
    head = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 0, 0, 0, 0)
    parts = (_chunk(b"IHDR", head), _chunk(b"IDAT", zlib.compress(raw, 9)), _chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
