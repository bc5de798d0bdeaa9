"""Devices, sessions and PINs of an office's file, held against what the journal tells of them (JO8, JO9).

The chain tells of each device that was enrolled or ended, of each session and PIN. A row that no entry explains was laid
into the file by somebody else; here it is named. So is an act whose signature is not that of the device it names.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

import msgspec

from server.audit.finding import Finding
from server.identity.keys import is_signed
from server.identity.pins import pin_mark
from server.identity.register import session_mark
from server.identity.taken_in import TRACED_META
from server.settings import UNLOCKED_MS
from sync.event import Event, digest_of, proof_text
from sync.journal import Entry
from sync.standing import LEFT
from sync.storage import DeviceRow, Storage

_ENROLLED: Final = ("device_enrolled", "tablet_enrolled", "tablet_signed_in")
_ENDED: Final = ("device_revoked", "tablet_ended")


class Told(msgspec.Struct):
    """What the journal says of one device: by entry ``n`` its person and key, when it last signed in (ms), where it ended (0: it did not)."""

    n: int
    person: str
    mark: str
    at: int
    ended: int = 0
    issuer: str | None = None


class Trace(msgspec.Struct):
    """What the whole journal says: devices by id, the device of each session's mark, each person's PIN."""

    devices: dict[str, Told] = {}
    sessions: dict[str, str] = {}
    pins: dict[str, str] = {}
    findings: list[Finding] = []


def check_trace(storage: Storage, office: str, events: list[tuple[Entry, Event]]) -> list[Finding]:
    """Every row that no entry explains. An office whose journal never told of any is not looked at."""
    if not events and storage.meta(TRACED_META) is None:
        return []
    rows = storage.devices()
    trace = _trace_of(events)
    found = [*trace.findings, *_check_proofs(office, {one.id: one for one in rows}, events)]
    found += [finding for row in rows for finding in _check_device(row, trace.devices.get(row.id))]
    there = {row.id for row in rows}
    found += [
        Finding(told.n, f"第 {told.n} 条登记的设备 {device} 不见了", f"device {device}, enrolled in entry {told.n}, is gone")
        for device, told in trace.devices.items() if device not in there
    ]  # fmt: skip
    connection = getattr(getattr(storage, "database", None), "conn", None)
    return (
        found if connection is None else [*found, *_check_sessions(connection, trace), *_check_pins(connection, trace)]
    )


def _trace_of(events: Iterable[tuple[Entry, Event]]) -> Trace:
    trace, is_first = Trace(), True
    for entry, event in events:
        if event.what == "taken_in":
            if not is_first:
                trace.findings.append(
                    Finding(entry.n, f"第 {entry.n} 条又一次把文件里的设备照单全收", f"entry {entry.n} took in once more what lay in the file")
                )  # fmt: skip
            _take_in(trace, entry, event)
        elif event.what in _ENROLLED:
            before = trace.devices.get(event.device)
            if before is None:
                told = Told(entry.n, event.person, event.mark, entry.received_ms, issuer=event.by)
                trace.devices[event.device] = told
            else:
                before.at = entry.received_ms
        elif event.what in _ENDED and event.device in trace.devices:
            trace.devices[event.device].ended = entry.n
        elif event.what == "session_opened":
            trace.sessions[event.mark] = event.device
        elif event.what == "pin_set":
            trace.pins[event.person] = event.mark
        elif event.what == "pin_ended":
            trace.pins.pop(event.person, None)
        is_first = False
    return trace


def _take_in(trace: Trace, entry: Entry, event: Event) -> None:
    for one in event.held:
        if one.what == "device":
            ended = 0 if one.state == "active" else entry.n
            trace.devices[one.id] = Told(entry.n, one.person, one.mark, entry.received_ms, ended)
        elif one.what == "session":
            trace.sessions[one.mark] = one.id
        else:
            trace.pins[one.person] = one.mark


def _check_device(row: DeviceRow, told: Told | None) -> list[Finding]:
    whose = f"{row.id}（{row.person or row.station}，{row.label}）"
    if told is None:
        return [
            Finding(0, f"设备 {whose} 没有登记的来历", f"device {whose} was enrolled by nobody: no entry tells of it")
        ]
    n, found = told.n, []
    if digest_of(row.public_key) != told.mark:
        found.append(
            Finding(n, f"设备 {whose} 的密钥不是第 {n} 条登记的那一把", f"the key of device {whose} is not the one that entry {n} enrolled")
        )  # fmt: skip
    if row.person != told.person or (told.issuer is not None and row.issuer != told.issuer):
        found.append(
            Finding(n, f"设备 {whose} 的使用人或发码人与第 {n} 条不一致", f"whose device {whose} is, or who issued it, is not what entry {n} says")
        )  # fmt: skip
    if row.state == "active" and told.ended:
        ended = told.ended
        found.append(
            Finding(ended, f"设备 {whose} 在第 {ended} 条已停用，现在又在用", f"device {whose} was ended in entry {ended} and is in use")
        )  # fmt: skip
    # a device ended with its person is told by that step itself, and given back by the next (EX15)
    if row.state not in ("active", LEFT) and not told.ended:
        found.append(
            Finding(n, f"设备 {whose} 被停用，日志里没有", f"device {whose} was ended and no entry tells of it")
        )
    if row.tablet and row.until_ms > told.at + UNLOCKED_MS:
        found.append(
            Finding(n, f"设备 {whose} 的登录期限被延长，日志里没有", f"the sign-in of device {whose} lasts longer than any entry tells")
        )  # fmt: skip
    return found


def _check_sessions(connection: Any, trace: Trace) -> list[Finding]:
    found: list[Finding] = []
    for hashed, device in _rows(connection, "session", "token_hash, device"):
        if trace.sessions.get(session_mark(hashed)) != device:
            found.append(
                Finding(0, f"设备 {device} 的一次登录没有来历", f"a session of device {device} was opened by nobody: no entry tells of it")
            )  # fmt: skip
        elif device not in trace.devices:
            found.append(Finding(0, f"有登录属于未知设备 {device}", f"a session is of an unknown device, {device}"))
    return found


def _check_pins(connection: Any, trace: Trace) -> list[Finding]:
    there = {person: pin_mark(salt, hashed) for person, salt, hashed in _rows(connection, "pin", "person, salt, hash")}
    odd = sorted(person for person in {*there, *trace.pins} if there.get(person) != trace.pins.get(person))
    return [
        Finding(0, f"{one} 的 PIN 不是日志里设置的那一个", f"the PIN of {one} is not the one that the journal tells of") for one in odd
    ]  # fmt: skip


def _rows(connection: Any, table: str, columns: str) -> list[Any]:
    """The rows of one of the house's own tables; none where the file has no such table."""
    if connection.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", (table,)).fetchone() is None:
        return []
    return list(connection.execute(f"SELECT {columns} FROM {table}"))


def _check_proofs(office: str, rows: dict[str, DeviceRow], events: list[tuple[Entry, Event]]) -> list[Finding]:
    """Acts whose proof is not a signature of the device that the entry names."""
    found: list[Finding] = []
    for entry, event in events:
        proof = event.proof
        if proof is None:
            continue
        row = rows.get(event.on_device)
        text = proof_text(office, event.on_device, proof.nonce, proof.method, proof.target, proof.body)
        if row is None or row.person != event.by or not is_signed(row.public_key, text, proof.signature):
            found.append(
                Finding(entry.n, f"第 {entry.n} 条所附的设备签名不对", f"the device's signature that entry {entry.n} carries is wrong")
            )  # fmt: skip
    return found
