"""Texts with everything that nobody sees in them, and with what looks alike and is needed."""

from __future__ import annotations

from typing import Any

from schema.cleaning import clean, unclean_place

CLEANED = (
    "", "王芳", "会议 内容\u3000（一）", "Ａ１２３", "‘引号’……——", "a\xa0b", "é", "\U00020000\U00031350", "\ue000\U000f0000",
    "第一行\x0b第二行", "一\r\n二\r三\x0c四\x85五\u2028六\u2029七\n", "一\t二\n三", "\n一\n \n二\n",
    "\x00a\x07\x1b[31m\x7f", "abc\u202egpj.exe", "\u2066甲\u2069", "\u202a13900000000\u202c", "零\u200b宽\ufeff", "软\xad连",
    "\ud800", "a\udc00b", "\uffff\ufffe\ufdd0\U0010ffff\U0001fffe", "\ufffc\ufffd",
    "葛\U000e0100飾", "字\ufe00\ufe00", "\ufe0f", " \ufe0f", "❤\ufe0f",
    "👩\u200d🚒", "👨\u200d👩\u200d👧\u200d👦", "🏳\ufe0f\u200d🌈", "👍🏽", "\u200d🚒", "a\u200db", "👩\u200d", "👩\u200d\u200d🚒", "👩\u200b\u200d🚒",
    "می\u200cخواهم", "ᠮᠣ\u180e\u1820\u180b", "क्\u200dष",
    "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f", "🏴\U000e0067\U000e0062", "🏴\U000e007f",
    "a\U000e0041\U000e0042", "🏴" + "\U000e0067" * 7 + "\U000e007f",
)  # fmt: skip


def cleaning_vectors() -> list[dict[str, Any]]:
    """Texts by their code points, cleaned with lines and on one line, and where the first of what can't stay stands."""
    rows: list[dict[str, Any]] = []
    for text in CLEANED:
        for lines in (True, False):
            cleaned = clean(text, lines=lines)
            place = None if cleaned == text else unclean_place(text, lines=lines)
            codes, becomes = [ord(one) for one in text], [ord(one) for one in cleaned]
            rows.append({"codes": codes, "lines": lines, "clean": becomes, "place": place})
    return rows
