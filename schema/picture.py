"""What a picture's file carries beside its pixels: walks JPEG, PNG and WebP without decoding them.

Camera, place, names, comments and previews lie in segments of their own (Exif, XMP, IPTC, text chunks, what hangs behind the end).
What isn't known to be part of showing the picture counts as private. The phone takes it out before it names the file by its hash
(``pwa/src/rules/picture.ts`` does the same, held together by vectors); the server looks, and takes none that has it.
"""

from __future__ import annotations

from typing import Final

import msgspec

_JPEG_SHOWN: Final = frozenset({*range(0xC0, 0xD0), 0xDA, 0xDB, 0xDC, 0xDD, 0xDE, 0xDF})
"""Markers of a JPEG with which it is shown: frames, tables, scans, intervals."""
_JPEG_SIZED: Final = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_PNG_SHOWN: Final = frozenset(
    b"IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP sBIT bKGD pHYs hIST acTL fcTL fdAT cICP".split()
)
_WEBP_SHOWN: Final = frozenset((b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP"))
_PNG_SIGN: Final = b"\x89PNG\r\n\x1a\n"
_WEBP_FLAGS_PRIVATE: Final = 0x0C
"""Bits of VP8X that announce EXIF and XMP."""


class PictureBroken(Exception):
    """The bytes are no whole picture."""


class Walked(msgspec.Struct, frozen=True):
    """A picture: pixels, and the bytes without what is private (the same bytes where nothing was)."""

    width: int
    height: int
    clean: bytes


def walk(content: bytes) -> Walked:
    """Walk a JPEG, PNG or WebP file. Raises ``PictureBroken`` for anything that isn't one, whole."""
    if content.startswith(b"\xff\xd8\xff"):
        walked = _jpeg(content)
    elif content.startswith(_PNG_SIGN):
        walked = _png(content)
    elif content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        walked = _webp(content)
    else:
        raise PictureBroken
    if walked.width < 1 or walked.height < 1:
        raise PictureBroken
    return walked


def _piece(content: bytes, start: int, length: int) -> bytes:
    if length < 0 or start + length > len(content):
        raise PictureBroken
    return content[start : start + length]


def _jpeg(content: bytes) -> Walked:
    kept, place, width, height = [b"\xff\xd8"], 2, 0, 0
    while True:
        if _piece(content, place, 1) != b"\xff":
            raise PictureBroken
        while _piece(content, place + 1, 1) == b"\xff":
            place += 1
        marker = content[place + 1]
        if marker == 0xD9:
            kept.append(b"\xff\xd9")
            return Walked(width, height, b"".join(kept))
        length = int.from_bytes(_piece(content, place + 2, 2))
        if length < 2:
            raise PictureBroken
        segment = b"\xff" + _piece(content, place + 1, 1 + length)
        body = segment[4:]
        place += 2 + length
        if marker in _JPEG_SIZED:
            if len(body) < 6:
                raise PictureBroken
            height, width = max(height, int.from_bytes(body[1:3])), max(width, int.from_bytes(body[3:5]))
        if marker in _JPEG_SHOWN or _is_shown_segment(marker, body):
            kept.append(segment)
        if marker == 0xDA:
            end = _scan_end(content, place)
            kept.append(content[place:end])
            place = end


def _is_shown_segment(marker: int, body: bytes) -> bool:
    """JFIF without a preview, a colour profile, Adobe's word on the colours."""
    is_jfif = marker == 0xE0 and body.startswith(b"JFIF\0") and len(body) == 14
    is_profile = marker == 0xE2 and body.startswith(b"ICC_PROFILE\0")
    return is_jfif or is_profile or (marker == 0xEE and body.startswith(b"Adobe") and len(body) == 12)


def _scan_end(content: bytes, place: int) -> int:
    """Where the pixels of a scan end: at a marker that is neither an escaped byte nor a restart."""
    while True:
        place = content.find(b"\xff", place)
        if place < 0 or place + 1 >= len(content):
            raise PictureBroken
        following = content[place + 1]
        if following != 0 and not 0xD0 <= following <= 0xD7:
            return place
        place += 2


def _png(content: bytes) -> Walked:
    kept, place, width, height = [_PNG_SIGN], len(_PNG_SIGN), 0, 0
    while True:
        length, name = int.from_bytes(_piece(content, place, 4)), _piece(content, place + 4, 4)
        chunk = _piece(content, place, 12 + length)
        if (name == b"IHDR") != (place == len(_PNG_SIGN)) or (name == b"IHDR" and length != 13):
            raise PictureBroken
        if name == b"IHDR":
            width, height = int.from_bytes(chunk[8:12]), int.from_bytes(chunk[12:16])
        if name in _PNG_SHOWN:
            kept.append(chunk)
        place += 12 + length
        if name == b"IEND":
            return Walked(width, height, b"".join(kept))


def _webp(content: bytes) -> Walked:
    end = 8 + int.from_bytes(_piece(content, 4, 4), "little")
    if end > len(content):
        raise PictureBroken
    kept, place, width, height = [], 12, 0, 0
    while place < end:
        name, length = _piece(content, place, 4), int.from_bytes(_piece(content, place + 4, 4), "little")
        padded = length + length % 2
        chunk = _piece(content, place, 8 + padded)
        if place + 8 + padded > end:
            raise PictureBroken
        size = _webp_size(name, chunk[8 : 8 + length])
        width, height = max(width, size[0]), max(height, size[1])
        if name == b"VP8X":
            chunk = chunk[:8] + bytes([chunk[8] & ~_WEBP_FLAGS_PRIVATE]) + chunk[9:]
        if name in _WEBP_SHOWN:
            kept.append(chunk)
        place += 8 + padded
    body = b"WEBP" + b"".join(kept)
    return Walked(width, height, b"RIFF" + len(body).to_bytes(4, "little") + body)


def _webp_size(name: bytes, body: bytes) -> tuple[int, int]:
    if name == b"VP8X" and len(body) >= 10:
        return 1 + int.from_bytes(body[4:7], "little"), 1 + int.from_bytes(body[7:10], "little")
    if name == b"VP8 " and len(body) >= 10 and body[3:6] == b"\x9d\x01\x2a":
        return int.from_bytes(body[6:8], "little") & 0x3FFF, int.from_bytes(body[8:10], "little") & 0x3FFF
    if name == b"VP8L" and len(body) >= 5 and body[0] == 0x2F:
        bits = int.from_bytes(body[1:5], "little")
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    if name in (b"VP8X", b"VP8 ", b"VP8L"):
        raise PictureBroken
    return 0, 0
