"""Sums of scopes: equal sums at equal cursors mean equal sets (SC8)."""

from __future__ import annotations

from sync.limits import SUM_MODULUS


def fnv1a(text: str) -> int:
    """32-bit FNV-1a over UTF-8 (Fowler, Noll, Vo)."""
    value = 0x811C9DC5
    for byte in text.encode():
        value = ((value ^ byte) * 0x01000193) & 0xFFFFFFFF
    return value


def share(record: str, seq: int) -> int:
    """What one live record adds to the sum of each of its scopes."""
    return fnv1a(f"{record}:{seq}")


def add(total: int, part: int) -> int:
    """Sum with one more part."""
    return (total + part) % SUM_MODULUS


def subtract(total: int, part: int) -> int:
    """Sum with one part less."""
    return (total - part) % SUM_MODULUS
