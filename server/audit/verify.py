"""``luzhi audit verify``: the chain, the devices' signatures, the bodies, and the records rebuilt from the journal
(JO5).

Names the first place of each kind of damage by the number of its entry. Reads only.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator

import msgspec

from schema.catalogue import Catalogue
from server.identity.keys import is_signed
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


class Finding(msgspec.Struct, frozen=True):
    """Something is not as it was written. ``entry`` is the journal entry that it belongs to, 0 when there is none."""

    entry: int
    zh: str
    en: str


class Verdict(msgspec.Struct, frozen=True, kw_only=True):
    """What was checked and what was found."""

    entry_count: int
    exchange_count: int
    record_count: int
    erased_count: int
    head: str
    findings: tuple[Finding, ...]


def verify(storage: Storage, office: str, catalogue: Catalogue, *, chain_only: bool = False) -> Verdict:
    """Check one office's journal and records; with ``chain_only`` the chain and the bodies, which costs seconds for years."""
    findings: list[Finding] = []
    exchanges: dict[int, bytes | None] = {}
    row_of = _last_read(storage.exchange)
    before, expected, erased = first_hash(office), 1, 0
    readable: list[tuple[Entry, EntryBody]] = []
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
            erased += 1
            continue
        decoded = _checked_body(row_of(entry.exchange), entry, salt, body, findings)
        if decoded is not None and entry.exchange and not chain_only:
            readable.append((entry, decoded))
    if not chain_only:
        findings += _check_records(storage, office, catalogue, readable)
    return Verdict(
        entry_count=expected - 1, exchange_count=sum(1 for one in exchanges if one), record_count=sum(1 for _ in _records(storage)),
        erased_count=erased, head=before.hex(), findings=tuple(findings),
    )  # fmt: skip


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
        if read_note(decoded.operation) is None and read_restore_note(body) is None:
            findings.append(
                Finding(
                    entry.n,
                    f"第 {entry.n} 条没有签名，也不是升级或恢复的记录",
                    f"entry {entry.n} has no signature and is no note of an upgrade or a restore",
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
