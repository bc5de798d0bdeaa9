"""Vectors of what needs no office: years of study, draws, screens, counted texts, stamps, ids, sums, signed texts."""

from __future__ import annotations

import base64
import random
from typing import Any

import msgspec

from schema import draw, screen
from schema.calendar import laid_out
from schema.characters import characters_in
from schema.names import natural_id, uuid7
from sync.checksum import add, share
from sync.exchange import signed_text
from sync.stamp import make_stamp, next_stamp


def year_vectors() -> list[dict[str, Any]]:
    """The study days of some years, with days of the office's own."""
    own = {"2026-11-20": "off", "2026-03-06": "off", "2026-03-09": "off", "2027-02-05": "off"}
    return [
        {"first": first, "weeks": weeks, "last": last, "own": own, "days": laid_out(first, weeks, last, own)}
        for first, weeks, last in (
            ("2026-01-09", 2, "2026-12-31"), ("2026-01-02", 1, "2026-12-31"), ("2027-01-08", 2, "2027-12-31"), ("2026-01-09", 2, "2026-01-01"),
        )
    ]  # fmt: skip


def draw_vectors() -> list[dict[str, Any]]:
    """Rooms drawn by some seeds."""
    chance = random.Random(11)
    rows: list[dict[str, Any]] = []
    for number in range(12):
        rooms = [
            draw.Candidate(f"room-{place:02d}", chance.randrange(400), chance.randrange(8))
            for place in range(number + 1)
        ]
        seed = f"轮次 {number} {chance.random()}"
        rows.append(
            {"seed": seed, "count": 5, "rooms": msgspec.to_builtins(rooms), "drawn": draw.drawn(rooms, 5, seed)}
        )
    return rows


def screen_vectors() -> list[dict[str, Any]]:
    """What a screen shows in a step, and at which moments that may be read."""
    chance = random.Random(9)
    rows: list[dict[str, Any]] = []
    for _ in range(6):
        secret = base64.b32encode(chance.randbytes(20)).decode().lower()
        at = chance.randrange(2**41)
        step = screen.step_of(at)
        near = [(step + off, screen.fits(step + off, at)) for off in (-3, -2, -1, 0, 1, 2, 3)]
        rows.append({"secret": secret, "at": at, "step": step, "key": screen.screen_key(secret, step), "near": near})
    return rows


def character_vectors() -> list[dict[str, Any]]:
    """Texts of every kind with their length, Chinese punctuation counted and not."""
    texts = [
        "", "学习笔记", "第3次学习：ABC，完。", "𠮷野家", "\U00030000\U000323af\U000323b0", "\U0002b73a\U0002b740", "葛\U000e0100城", "か漢カ字ㄅ한",
        "〇々〆〡", "⼀⺀",
        "豈\ufa6e\ufa70", "Ａ１！＠［］｀｛～", "—— …… “引号” ‘单’ ·",
        "# 标题\n- **要点**\n1. 一", "e\u0301\u4e00\u0301", "\ud7ff\ue000\uffff",
        "，。、；：？！（）《》〈〉【】〔〕「」『』", ",.;:?!()<>[]{}'\"-_*#", "\u3400\u4dbf\u4dc0\u9fff\ua000", "\t\u3000空格\u200b零宽",
    ]  # fmt: skip
    return [{"text": one, "han": characters_in(one), "with_marks": characters_in(one, marks=True)} for one in texts]


def stamp_vectors() -> list[dict[str, Any]]:
    """Stamps that follow one another over clocks that stand, jump and go back."""
    chance = random.Random(3)
    device = "01a1f640-bc00-7f54-9772-cc0861b49d81"
    last, rows = make_stamp(0, 0, device), []
    for now in [0, 1, 1, 1, 2**47, 5, 2**47 + 1] + [chance.randrange(2**48) for _ in range(40)]:
        following = next_stamp(last, now, device)
        rows.append({"last": last, "now": now, "device": device, "next": following})
        last = following if chance.random() < 0.7 else make_stamp(now, 0xFFFF, device)
    return rows


def id_vectors() -> list[dict[str, Any]]:
    """Natural keys in both scripts, with separators inside."""
    office = "01a1f640-bc00-7bce-a39b-859205f5b9ba"
    keys = [("a", "b"), ("ab", ""), ("会议室", "2026-11-20", "1"), ("😀", "/"), ("x",)]
    return [
        {
            "office": office,
            "collection": "hygiene.inspection",
            "key": key,
            "id": natural_id(office, "hygiene.inspection", key),
        }
        for key in keys
    ]


def sum_vectors() -> list[dict[str, Any]]:
    """Sums of sets of records."""
    chance = random.Random(5)
    rows = []
    for count in (0, 1, 2, 50):
        entries = [
            (uuid7(chance.randrange(2**40), chance.randbytes(10)), chance.randrange(1, 2**45)) for _ in range(count)
        ]
        total = 0
        for record, seq in entries:
            total = add(total, share(record, seq))
        rows.append({"entries": entries, "sum": total})
    return rows


def signed_vectors() -> list[dict[str, Any]]:
    """The text that is signed (EX2)."""
    text, _ = signed_text("office", "device", "ep", 7, b"head", [b"one", b"two"])
    return [
        {
            "office": "office", "device": "device", "epoch": "ep", "counter": 7, "head_hex": b"head".hex(),
            "operations_hex": [b"one".hex(), b"two".hex()], "text": text.decode(),
        }
    ]  # fmt: skip


# --- decisions --------------------------------------------------------------------------------------------------
