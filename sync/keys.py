"""Whether every map in msgpack names each of its keys once (OP2): of two, one reader would take the first and another the last.

What is written as shortly as it can be, as every app of ours writes, is told by its length: decoding and encoding it once more loses
the second of two keys. Only what is longer than it need be is walked through.
"""

from __future__ import annotations

import struct
from typing import Final

import msgspec

_decoder = msgspec.msgpack.Decoder()
_encoder = msgspec.msgpack.Encoder()
_FIXED: Final = {
    0xC0: 0, 0xC2: 0, 0xC3: 0, 0xCA: 4, 0xCB: 8, 0xCC: 1, 0xCD: 2, 0xCE: 4, 0xCF: 8, 0xD0: 1, 0xD1: 2, 0xD2: 4, 0xD3: 8,
}  # fmt: skip
"""Bytes that follow a first byte."""
_COUNTED: Final = {0xC4: ">B", 0xC5: ">H", 0xC6: ">I", 0xD9: ">B", 0xDA: ">H", 0xDB: ">I"}
_ARRAYS: Final = {0xDC: ">H", 0xDD: ">I"}
_MAPS: Final = {0xDE: ">H", 0xDF: ">I"}


def names_a_key_twice(raw: bytes) -> bool:
    """Whether a map in ``raw``, at any depth, has two equal keys. For bytes that a decoder with a declared shape has taken already,
    so that they are whole, shallow, and without fractions."""
    if len(_encoder.encode(_decoder.decode(raw))) == len(raw):
        return False
    return _Walk(raw).finds_twice()


class _Walk:
    """Goes through the values one after another; ``_at`` is the place of the next."""

    def __init__(self, raw: bytes) -> None:
        self._raw = raw
        self._at = 0
        self._is_twice = False

    def finds_twice(self) -> bool:
        """Whether a key stood twice in a map."""
        self._value()
        return self._is_twice

    def _value(self) -> None:
        first = self._raw[self._at]
        self._at += 1
        if first <= 0x7F or first >= 0xE0:
            return
        if first <= 0x8F:
            self._map(first & 0x0F)
        elif first <= 0x9F:
            self._array(first & 0x0F)
        elif first <= 0xBF:
            self._at += first & 0x1F
        elif first in _FIXED:
            self._at += _FIXED[first]
        elif first in _COUNTED:
            length = self._number(_COUNTED[first])
            self._at += length
        elif first in _ARRAYS:
            self._array(self._number(_ARRAYS[first]))
        elif first in _MAPS:
            self._map(self._number(_MAPS[first]))
        else:
            raise ValueError(f"no value of ours begins with {first:#x}")

    def _number(self, form: str) -> int:
        (value,) = struct.unpack_from(form, self._raw, self._at)
        self._at += struct.calcsize(form)
        return int(value)

    def _array(self, count: int) -> None:
        for _ in range(count):
            self._value()

    def _map(self, count: int) -> None:
        seen: set[object] = set()
        for _ in range(count):
            start = self._at
            self._value()
            key = _decoder.decode(self._raw[start : self._at])
            self._is_twice = self._is_twice or key in seen
            seen.add(key)
            self._value()
