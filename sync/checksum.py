"""Sums of scopes: equal sums at equal cursors mean equal sets (SC8)."""

from __future__ import annotations

from zlib import crc32

from sync.limits import SUM_MODULUS


def share(record: str, seq: int) -> int:
    """What one live record adds to the sum of each of its scopes: CRC-32 (ISO 3309) of ``id:seq`` in UTF-8."""
    return crc32(f"{record}:{seq}".encode())


def add(total: int, part: int) -> int:
    """Sum with one more part."""
    return (total + part) % SUM_MODULUS


def subtract(total: int, part: int) -> int:
    """Sum with one part less."""
    return (total - part) % SUM_MODULUS
