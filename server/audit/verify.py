"""``luzhi audit verify``: the chain, the devices' signatures, the bodies, the records rebuilt from the journal (JO5), and the
devices, sessions and PINs that its events tell of (JO9).

Names the first place of each kind of damage by the number of its entry. Reads only.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator

import msgspec

from schema.catalogue import Catalogue
from server.audit.finding import Finding
from server.audit.trace import check_trace
from server.identity.keys import is_signed
from sync.erase import EraseNote, read_erase_note
from sync.event import Event, read_event
from sync.exchange import signed_text_of
from sync.journal import (
    NO_EXCHANGE,
    Entry,
    EntryBody,
    ExchangeRow,
    body_hash,
    entry_hash,
    first_hash,
    read_restore_note,
)
from sync.rebuild import rebuild
from sync.storage import Storage
from sync.upgrade import read_note

_ENTRIES_A_READ = 1000
_HASH_BYTES = 32


class Erasure(msgspec.Struct, frozen=True):
    """Values that were erased: which fields of which record, when (ms), on what basis, from how many entries."""

    collection: str
    record: str
    fields: tuple[str, ...]
    at: int
    basis: str
    entry_count: int


class Verdict(msgspec.Struct, frozen=True, kw_only=True):
    """What was checked and what was found."""

    entry_count: int
    exchange_count: int
    record_count: int
    erased_count: int
    head: str
    findings: tuple[Finding, ...]
    erasures: tuple[Erasure, ...] = ()


def verify(storage: Storage, office: str, catalogue: Catalogue, *, chain_only: bool = False) -> Verdict:
    """Check one office's journal and records; with ``chain_only`` the chain and the bodies, which costs seconds for years."""
    findings: list[Finding] = []
    exchanges: dict[int, bytes | None] = {}
    row_of = _last_read(storage.exchange)
    before, expected = first_hash(office), 1
    readable: list[tuple[Entry, EntryBody]] = []
    erased: dict[int, Entry] = {}
    notes: list[tuple[int, EraseNote]] = []
    events: list[tuple[Entry, Event]] = []
    for entry, salt, body in _entries(storage):
        if entry.n != expected:
            findings.append(Finding(expected, f"第 {expected} 条缺失", f"entry {expected} is missing"))
        expected = entry.n + 1
        if entry.exchange == 0:
            exchanges[0] = NO_EXCHANGE
        elif entry.exchange not in exchanges:
            exchanges[entry.exchange] = _exchange_hash(
                row_of(entry.exchange), storage, office, entry, findings, chain_only=chain_only
            )
        row_hash = exchanges[entry.exchange] or b""
        hashed = entry_hash(
            before, office, entry.n, entry.received_ms, entry.author, entry.device, row_hash, entry.body_hash
        )
        if hashed != entry.hash:
            findings.append(
                Finding(
                    entry.n, f"第 {entry.n} 条与前一条接不上", f"entry {entry.n} does not follow from the one before"
                )
            )
        before = entry.hash
        if salt is None or body is None:
            erased[entry.n] = entry
            continue
        decoded = _checked_body(row_of(entry.exchange), entry, salt, body, findings)
        note = read_erase_note(decoded) if decoded is not None and entry.exchange == 0 else None
        if note is not None:
            notes.append((entry.n, note))
        event = read_event(decoded) if decoded is not None and entry.exchange == 0 else None
        if event is not None:
            events.append((entry, event))
        if decoded is not None and (entry.exchange or note is not None) and not chain_only:
            readable.append((entry, decoded))
    left = _left(notes)
    findings += _unexplained(erased, left)
    if not chain_only:
        readable += [(entry, left[n]) for n, entry in erased.items() if n in left]
        findings += _check_records(storage, office, catalogue, sorted(readable, key=lambda one: one[0].n))
        findings += check_trace(storage, office, events)
    return Verdict(
        entry_count=expected - 1, exchange_count=sum(1 for one in exchanges if one), record_count=sum(1 for _ in _records(storage)),
        erased_count=len(erased), head=before.hex(), findings=tuple(findings), erasures=_erasures(notes),
    )  # fmt: skip


def _left(notes: list[tuple[int, EraseNote]]) -> dict[int, EntryBody]:
    """What the notes left of each entry; a later note says it anew."""
    return {n: body for at, note in notes for n, body in note.left if n < at}


def _unexplained(erased: dict[int, Entry], left: dict[int, EntryBody]) -> list[Finding]:
    """Bodies that are gone without a note, and those that a note says are gone and are there."""
    gone = [
        Finding(n, f"第 {n} 条的内容不见了，没有清除的记录", f"the body of entry {n} is gone and no note says why")
        for n in erased if n not in left
    ]  # fmt: skip
    there = [
        Finding(n, f"第 {n} 条按记录已清除，内容却还在", f"a note says that entry {n} was erased, and its body is there")
        for n in sorted(left) if n not in erased
    ]  # fmt: skip
    return gone + there


def _erasures(notes: list[tuple[int, EraseNote]]) -> tuple[Erasure, ...]:
    """Every note, also those that a later one took into itself."""
    found: list[Erasure] = []
    for _, note in notes:
        older = [inner for _, body in note.left if (inner := read_erase_note(body)) is not None]
        found += [
            Erasure(one.collection, one.record, tuple(one.fields), one.at, one.basis, len(one.left)) for one in (*older, note)
        ]  # fmt: skip
    return tuple(sorted(found, key=lambda one: one.at))


def _entries(storage: Storage) -> Iterator[tuple[Entry, bytes | None, bytes | None]]:
    after = 0
    while rows := storage.entries(after, _ENTRIES_A_READ):
        yield from rows
        after = rows[-1][0].n


def _exchange_hash(
    row: ExchangeRow | None, storage: Storage, office: str, entry: Entry, findings: list[Finding], *, chain_only: bool
) -> bytes | None:
    if row is None:
        findings.append(
            Finding(entry.n, f"第 {entry.n} 条的签名记录缺失", f"the signed exchange of entry {entry.n} is missing")
        )
        return None
    if chain_only:
        return row.hash()
    device = storage.device(row.device)
    hashes = _op_hashes(row)
    text = signed_text_of(office, row.device, row.epoch, row.counter, row.head_hash, hashes)
    if device is None or device.id != entry.device or not is_signed(device.public_key, text, row.signature):
        findings.append(
            Finding(entry.n, f"第 {entry.n} 条的设备签名不对", f"the device's signature of entry {entry.n} is wrong")
        )
    return row.hash()


def _last_read(read: Callable[[int], ExchangeRow | None]) -> Callable[[int], ExchangeRow | None]:
    """The same, remembering the last one: the entries of an exchange stand together."""
    last: tuple[int, ExchangeRow | None] = (0, None)

    def row_of(exchange: int) -> ExchangeRow | None:
        nonlocal last
        if exchange != last[0]:
            last = (exchange, read(exchange))
        return last[1]

    return row_of


def _op_hashes(row: ExchangeRow) -> list[bytes]:
    return [row.op_hashes[start : start + _HASH_BYTES] for start in range(0, len(row.op_hashes), _HASH_BYTES)]


def _checked_body(
    row: ExchangeRow | None, entry: Entry, salt: bytes, body: bytes, findings: list[Finding]
) -> EntryBody | None:  # fmt: skip
    if body_hash(salt, body) != entry.body_hash:
        findings.append(Finding(entry.n, f"第 {entry.n} 条的内容被改过", f"the body of entry {entry.n} was changed"))
    try:
        decoded = msgspec.msgpack.decode(body, type=EntryBody)
    except msgspec.MsgspecError:
        findings.append(
            Finding(entry.n, f"第 {entry.n} 条的内容读不出来", f"the body of entry {entry.n} can't be read")
        )
        return None
    if entry.exchange == 0:
        notes = (read_note(decoded.operation), read_restore_note(body), read_erase_note(decoded), read_event(decoded))
        if all(one is None for one in notes):
            findings.append(
                Finding(
                    entry.n,
                    f"第 {entry.n} 条没有签名，也不是升级、恢复、清除或事件的记录",
                    f"entry {entry.n} has no signature and is no note of an upgrade, a restore, an erasing or an event",
                )
            )
        return decoded
    signed = _op_hashes(row) if row is not None else []
    if decoded.place >= len(signed) or hashlib.sha256(decoded.operation).digest() != signed[decoded.place]:
        findings.append(
            Finding(
                entry.n,
                f"第 {entry.n} 条不是设备签过的那一步",
                f"entry {entry.n} is not the operation that the device signed",
            )
        )
    return decoded


def _records(storage: Storage) -> Iterator[tuple[str, str, bytes]]:
    for collection in storage.collections():
        for stored in storage.collection(collection):
            yield collection, stored.id, stored.body


def _check_records(
    storage: Storage, office: str, catalogue: Catalogue, readable: list[tuple[Entry, EntryBody]]
) -> list[Finding]:
    rebuilt, written_by = rebuild(office, catalogue, readable)
    findings: list[Finding] = []
    seen: set[tuple[str, str]] = set()
    for collection, record, body in _records(storage):
        seen.add((collection, record))
        other = rebuilt.stored(collection, record)
        entry = written_by.get((collection, record), 0)
        if other is None:
            findings.append(
                Finding(
                    entry,
                    f"记录 {collection} {record} 在日志里没有来历",
                    f"record {collection} {record} has no origin in the journal",
                )
            )
        elif other.body != body:
            findings.append(
                Finding(
                    entry,
                    f"记录 {collection} {record} 与第 {entry} 条写下的不一致",
                    f"record {collection} {record} is not what entry {entry} wrote",
                )
            )
    for (collection, record), entry in written_by.items():
        if (collection, record) not in seen:
            findings.append(
                Finding(
                    entry,
                    f"第 {entry} 条写下的记录 {record} 不见了",
                    f"the record {record} that entry {entry} wrote is gone",
                )
            )
    return findings
