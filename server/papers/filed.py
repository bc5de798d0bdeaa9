"""A register as it is filed: the table, whose it is, who took it out, when and what for, and what the journal said at that moment."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from schema.table import Language, Table, moment_text
from schema.words import Words, say

TAKEN = Words("{person} {at} 导出", "Taken out by {person} at {at}")
PURPOSE = Words("用途：{purpose}", "For: {purpose}")
WITNESS = Words("日志第 {n} 条，校验 {hash}", "Journal entry {n}, hash {hash}")
CUT = Words(
    "行数太多，后面的没有列出。请缩短期间再导出。", "Too many rows; the rest is left out. Choose a shorter period."
)
BASIS = Words("依据：{clause}", "Basis: {clause}")


class Filed(msgspec.Struct, frozen=True, kw_only=True):
    """What ``sheet`` and ``word`` write. ``clause`` is said in words.

    ``witness`` is the number and hash of the journal's last entry, ``None`` before the first.
    """

    office: str
    table: Table
    language: Language
    clause: str
    person: str
    at: int
    purpose: str
    witness: tuple[int, str] | None

    def lines_below(self) -> Iterator[str]:
        """What stands small under the table."""
        if self.table.is_cut:
            yield say(CUT, self.language, {})
        yield say(BASIS, self.language, {"clause": self.clause})
        taken = say(TAKEN, self.language, {"person": self.person, "at": moment_text(self.at)})
        yield f"{taken}　{say(PURPOSE, self.language, {'purpose': self.purpose})}" if self.purpose else taken
        if self.witness is not None:
            yield say(WITNESS, self.language, {"n": self.witness[0], "hash": self.witness[1]})
