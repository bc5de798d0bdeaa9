"""Checkpoints that come from outside, held against the journal (CP5, I16): a phone's file, or printed lines.

What the disk says of itself proves nothing against whoever has the disk. Each checkpoint here is first checked by its
signature, then entry by entry; the first stretch of the journal that can't be what was witnessed is named.
"""

from __future__ import annotations

import base64
from pathlib import Path

import msgspec

from schema.day import day_of
from server.audit.checkpoints import LINE, is_signed_checkpoint
from server.audit.verify import Finding
from sync.checkpoint import Checkpoint, Witnessed, contradicts, text_of
from sync.journal import RestoreNote, read_restore_note
from sync.storage import Storage

_ENTRIES_A_READ = 1000


class Unreadable(Exception):
    """The file holds no checkpoints that we can read; the message says so."""


class Outside(msgspec.Struct, frozen=True):
    """Checkpoints as handed in: of which office, and the key that their keeper was given (empty when not told)."""

    office: str
    key: bytes
    rows: list[Witnessed]


class _Row(msgspec.Struct):
    epoch: str
    n: int
    hash: str
    seq: int
    at: int
    signature: str


class _List(msgspec.Struct):
    office: str
    checkpoints: list[_Row]
    key: str = ""


class _Export(msgspec.Struct):
    checkpoints: _List


def read_outside(path: Path) -> list[Outside]:
    """What a file holds: a phone's export (JSON) or printed lines. Raises ``Unreadable``."""
    try:
        text = path.read_text(encoding="utf-8")
        if text.lstrip().startswith("{"):
            return [_from_json(text)]
        return [read_line(line) for line in text.splitlines() if line.strip().startswith(LINE)] or _nothing(path)
    except (OSError, UnicodeDecodeError, ValueError, msgspec.MsgspecError) as wrong:
        raise Unreadable(f"{path}: 读不出检查点 no checkpoints can be read from it ({wrong})") from wrong


def _nothing(path: Path) -> list[Outside]:
    raise Unreadable(f"{path}: 里面没有检查点 there are no checkpoints in it")


def _from_json(text: str) -> Outside:
    try:
        read = msgspec.json.decode(text, type=_Export).checkpoints
    except msgspec.ValidationError:
        read = msgspec.json.decode(text, type=_List)
    rows = [
        Witnessed(
            epoch=one.epoch,
            checkpoint=Checkpoint(one.n, bytes.fromhex(one.hash), one.seq, one.at, _bytes(one.signature)),
        )
        for one in read.checkpoints
    ]
    return Outside(read.office, _bytes(read.key), rows)


def read_line(line: str) -> Outside:
    """A checkpoint printed as a line. Raises ``ValueError``."""
    _, office, epoch, n, hashed, seq, at, signature = line.split()
    made = Checkpoint(int(n), bytes.fromhex(hashed), int(seq), int(at), _bytes(signature))
    return Outside(office, b"", [Witnessed(epoch=epoch, checkpoint=made)])


def _bytes(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def hold_against(storage: Storage, office: str, key: bytes, given: list[Outside]) -> tuple[int, list[Finding]]:
    """How many checkpoints agree with the journal, and what does not. ``key`` is the house's public key, empty when lost."""
    findings: list[Finding] = []
    counted: list[Witnessed] = []
    for outside in given:
        counted += _counted(outside, office, key, findings)
    counted.sort(key=lambda one: one.checkpoint.n)
    findings += _forks(counted)
    notes = restore_notes(storage)
    agreed: list[int] = []
    wrong: list[Checkpoint] = []
    for one in counted:
        lost = _lost_by_restore(one, notes, storage.meta("epoch") or "")
        if lost is not None:
            findings.append(lost)
        elif _hash_of(storage, one.checkpoint.n) == one.checkpoint.hash:
            agreed.append(one.checkpoint.n)
        else:
            wrong.append(one.checkpoint)
    if wrong:
        findings.append(_first_wrong(storage, wrong[0], agreed, len(wrong)))
    return len(agreed), findings


def _counted(outside: Outside, office: str, key: bytes, findings: list[Finding]) -> list[Witnessed]:
    """Those that somebody's key has signed; what is said of the others."""
    if outside.office != office:
        findings.append(
            Finding(0, f"检查点属于另一个机关 {outside.office}", f"a checkpoint is of another office, {outside.office}")
        )
        return []
    counted: list[Witnessed] = []
    for one in outside.rows:
        n, text = one.checkpoint.n, text_of(office, one.epoch, one.checkpoint)
        if key and is_signed_checkpoint(key, text, one.checkpoint.signature):
            counted.append(one)
        elif outside.key and is_signed_checkpoint(outside.key, text, one.checkpoint.signature):
            counted.append(one)
            if key:
                findings.append(
                    Finding(
                        n, f"第 {n} 条的检查点由另一把密钥签名：{outside.key.hex()}",
                        f"the checkpoint of entry {n} is signed by another key than this house's: {outside.key.hex()}",
                    )
                )  # fmt: skip
        else:
            findings.append(
                Finding(
                    n, f"第 {n} 条的检查点签名不对，不算数",
                    f"the signature of a checkpoint of entry {n} is wrong; it does not count",
                )
            )  # fmt: skip
    return counted


def _forks(counted: list[Witnessed]) -> list[Finding]:
    """Signed checkpoints that no single journal can have shown."""
    found: list[Finding] = []
    for before, one in zip(counted, counted[1:], strict=False):
        if before.epoch == one.epoch and contradicts(before.checkpoint, one.checkpoint):
            first, second = before.checkpoint.n, one.checkpoint.n
            found.append(
                Finding(
                    second, f"第 {first} 条和第 {second} 条的检查点互相矛盾：日志曾有两个版本",
                    f"the checkpoints of entries {first} and {second} contradict one another: there were two journals",
                )
            )  # fmt: skip
    return found


def _lost_by_restore(one: Witnessed, notes: list[tuple[int, RestoreNote]], epoch: str) -> Finding | None:
    """What the journal itself says of a checkpoint of an earlier epoch, ``None`` when it can be compared."""
    if one.epoch == epoch:
        return None
    n = one.checkpoint.n
    note = next((found for _, found in notes if found.epoch == one.epoch), None)
    if note is None:
        return Finding(
            n, f"第 {n} 条的检查点属于日志没有记载的一段历史（{one.epoch}）",
            f"the checkpoint of entry {n} is of an epoch that the journal knows nothing of ({one.epoch})",
        )  # fmt: skip
    if n <= note.through:
        return None
    day = day_of(note.restored_at)
    return Finding(
        note.through + 1,
        f"{day} 恢复备份时，日志退回到第 {note.through} 条，当时的第 {note.through + 1} 至 {n} 条已不在；请核对是否确有这次恢复",
        f"a restore on {day} put the journal back to entry {note.through}; entries {note.through + 1} to {n} of that time are gone: "
        "see that there was such a restore",
    )


def _first_wrong(storage: Storage, wrong: Checkpoint, agreed: list[int], count: int) -> Finding:
    last = storage.last_entry()
    end = 0 if last is None else last.n
    start = max((n for n in agreed if n < wrong.n), default=0) + 1
    day = day_of(wrong.at)
    if end < wrong.n:
        return Finding(
            end + 1, f"{day} 见证过第 {wrong.n} 条，日志却只到第 {end} 条（{count} 个检查点不符）",
            f"entry {wrong.n} was witnessed on {day}, but the journal ends at entry {end} ({count} checkpoints disagree)",
        )  # fmt: skip
    return Finding(
        start, f"第 {start} 至 {wrong.n} 条不是 {day} 见证的内容（{count} 个检查点不符）",
        f"entries {start} to {wrong.n} are not what was witnessed on {day} ({count} checkpoints disagree)",
    )  # fmt: skip


def _hash_of(storage: Storage, n: int) -> bytes:
    found = storage.entries(n - 1, 1)
    return found[0][0].hash if found and found[0][0].n == n else b""


def restore_notes(storage: Storage) -> list[tuple[int, RestoreNote]]:
    """The notes of restores in the journal, with their entries (JO6)."""
    found: list[tuple[int, RestoreNote]] = []
    after = 0
    while rows := storage.entries(after, _ENTRIES_A_READ):
        for entry, _, body in rows:
            note = None if entry.exchange or body is None else read_restore_note(body)
            if note is not None:
                found.append((entry.n, note))
        after = rows[-1][0].n
    return found
