"""Pictures made by hand, byte by byte: whole files of a few bytes, with and without what cameras and people leave in them."""

from __future__ import annotations

import struct
import zlib
from typing import Final

PLACE: Final = b"GPS 39.9042N 116.4074E TestPhone"
"""What must not be left in a picture."""


def segment(marker: int, body: bytes) -> bytes:
    """A segment of a JPEG."""
    return bytes((0xFF, marker)) + (len(body) + 2).to_bytes(2) + body


def jpeg(
    pixels: bytes = b"\x12\x34", *, width: int = 8, height: int = 8, extra: bytes = b"", behind: bytes = b""
) -> bytes:
    """A JPEG by its form; ``pixels`` stand where the scan's data are, ``extra`` before them, ``behind`` after the end."""
    frame = segment(0xC0, b"\x08" + height.to_bytes(2) + width.to_bytes(2) + b"\x01\x01\x11\x00")
    jfif = segment(0xE0, b"JFIF\0\x01\x01\0\0\x01\0\x01\0\0")
    scan = segment(0xDA, b"\x01\x01\x00\x00\x3f\x00") + pixels.replace(b"\xff", b"\xff\0")
    return b"\xff\xd8" + jfif + extra + segment(0xDB, b"\0" + bytes(64)) + frame + scan + b"\xff\xd9" + behind


def jpeg_of(length: int, fill: int = 7) -> bytes:
    """A JPEG of so many bytes."""
    return jpeg(bytes([fill]) * (length - len(jpeg(b""))))


def chunk(name: bytes, body: bytes) -> bytes:
    """A chunk of a PNG."""
    return len(body).to_bytes(4) + name + body + zlib.crc32(name + body).to_bytes(4)


def png(*extra: bytes, width: int = 1, height: int = 1, behind: bytes = b"") -> bytes:
    """A PNG, with these chunks more."""
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    body = chunk(b"IDAT", zlib.compress(b"\0\0"))
    return b"\x89PNG\r\n\x1a\n" + head + b"".join(extra) + body + chunk(b"IEND", b"") + behind


def riff(name: bytes, body: bytes) -> bytes:
    """A chunk of a WebP."""
    return name + len(body).to_bytes(4, "little") + body + bytes(len(body) % 2)


def webp(*extra: bytes, flags: int = 0, width: int = 4, height: int = 4, behind: bytes = b"") -> bytes:
    """A WebP in the extended form, with these chunks more."""
    size = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    pixels = b"\x2f" + ((width - 1) | (height - 1) << 14).to_bytes(4, "little") + b"\0"
    body = b"WEBP" + riff(b"VP8X", bytes((flags, 0, 0, 0)) + size) + riff(b"VP8L", pixels) + b"".join(extra)
    return b"RIFF" + len(body).to_bytes(4, "little") + body + behind


CLEAN: Final = {
    "jpeg": jpeg(), "jpeg with a profile": jpeg(extra=segment(0xE2, b"ICC_PROFILE\0\x01\x01abc")), "png": png(), "webp": webp(),
    "jpeg with a restart and an escape": jpeg(b"\xff\x01").replace(b"\xff\0\x01", b"\xff\0\x01\xff\xd0\x02"),
}  # fmt: skip
PRIVATE: Final = {
    "exif": jpeg(extra=segment(0xE1, b"Exif\0\0" + PLACE)),
    "xmp": jpeg(extra=segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + PLACE)),
    "iptc": jpeg(extra=segment(0xED, b"Photoshop 3.0\0" + PLACE)),
    "a comment": jpeg(extra=segment(0xFE, PLACE)),
    "a preview in jfif": jpeg(extra=segment(0xE0, b"JFXX\0" + PLACE)),
    "a maker's own segment": jpeg(extra=segment(0xEB, PLACE)),
    "another picture behind the end": jpeg(behind=jpeg(extra=segment(0xE1, b"Exif\0\0" + PLACE))),
    "png text": png(chunk(b"tEXt", b"Comment\0" + PLACE)),
    "png packed text": png(chunk(b"zTXt", b"Comment\0\0" + PLACE)),
    "png unicode text": png(chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + PLACE)),
    "png exif": png(chunk(b"eXIf", PLACE)),
    "png time": png(chunk(b"tIME", b"\x07\xea\x0b\x1a\x08\0\0")),
    "png unknown chunk": png(chunk(b"prVt", PLACE)),
    "behind the end of a png": png(behind=PLACE),
    "webp exif": webp(riff(b"EXIF", PLACE), flags=8),
    "webp xmp": webp(riff(b"XMP ", PLACE), flags=4),
    "behind the end of a webp": webp(behind=PLACE),
}  # fmt: skip
BROKEN: Final = {
    "nothing": b"", "heic": b"\0\0\0\x18ftypheic" + bytes(40), "a sign alone": b"\xff\xd8\xff", "a text": "照片".encode(),
    "a jpeg cut in its pixels": jpeg(bytes(50))[:-30], "a jpeg cut in a segment": jpeg()[:10], "a png cut": png()[:-6],
    "a png without a header": b"\x89PNG\r\n\x1a\n" + chunk(b"IEND", b""), "a webp cut": webp()[:-4],
}  # fmt: skip
