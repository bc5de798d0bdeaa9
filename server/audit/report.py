"""``luzhi audit``: what was found, printed, and the exit code."""

from __future__ import annotations

import base64
from collections import Counter
from pathlib import Path

from schema.day import day_of
from server.audit.checkpoints import line_of
from server.audit.outside import Outside, Unreadable, hold_against, read_outside
from server.audit.verify import Erasure, Finding, verify
from server.open_office import OpenOffice


def verify_office(office: OpenOffice, file: Path | None = None) -> int:
    """Print the verdict on one office, with the checkpoints of a file if one is given; gives 0 when nothing was found."""
    try:
        given = [] if file is None else read_outside(file)
    except Unreadable as wrong:
        print(f"✗ {wrong}")
        return 1

    def look() -> tuple[list[Finding], int, int]:
        verdict = verify(office.storage, office.id, office.catalogue)
        print(
            f"{office.name}: {verdict.entry_count} 条 entries, {verdict.exchange_count} 次签名 signatures, "
            f"{verdict.record_count} 条记录 records"
        )
        print(f"链头 head: {verdict.head}")
        for line in erased_lines(verdict.erasures):
            print(line)
        key = office.checkpoints.public_key
        own, found = hold_against(office.storage, office.id, key, [Outside(office.id, key, office.checkpoints.kept())])
        agreed, more = hold_against(office.storage, office.id, key, given)
        return [*verdict.findings, *found, *more], own, agreed

    findings, own, agreed = office.look(look).result()
    print(f"检查点 checkpoints: 自存 own {own}" + (f", 外来 from outside {agreed}" if file else ""))
    for finding in findings:
        print(f"✗ {finding.zh}  {finding.en}")
    if not findings:
        print("✓ 日志完整，记录与日志一致。 The journal is whole and the records are what it says.")
    if file is None:
        print(
            "（没有拿外面的检查点来比对：--checkpoint 手机导出的文件。 "
            "Nothing from outside was held against it: --checkpoint FILE, as a phone exports it.)"
        )
    return 1 if findings else 0


def erased_lines(erasures: tuple[Erasure, ...]) -> list[str]:
    """What was erased when and on what basis: a line a day, basis and kind of record."""
    counts = Counter((day_of(one.at), one.basis, one.collection, one.fields) for one in erasures)
    return [
        f"已清除 erased {day}: {count} × {collection}（{'、'.join(fields)}），依据 basis {basis}"
        for (day, basis, collection, fields), count in sorted(counts.items())
    ]


def print_checkpoints(office: OpenOffice) -> int:
    """Print the key and every checkpoint as a line, to be kept elsewhere."""
    key = base64.urlsafe_b64encode(office.checkpoints.public_key).rstrip(b"=").decode()
    print(f"# {office.name}  公钥 public key (Ed25519): {key}")
    for one in office.look(office.checkpoints.kept).result():
        print(line_of(office.id, one))
    return 0
