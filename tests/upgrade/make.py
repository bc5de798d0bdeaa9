"""Old data files: an office's file and a phone's store as the present version writes them, with a week of waiting work.

``python -m tests.upgrade.make`` writes ``version_N/`` for the version N of the records in force. It is run, and its folder
committed, before the version is raised; from then on the files stay as they are.
"""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

from schema.day import DAY_MS
from sync.device import Device
from sync.storage_sqlite import SQLiteStorage
from tests.small_office import SmallOffice, staffed_office

HERE = Path(__file__).parent
ATTENDANCE = "party_study.attendance"
VISIT = "first_contact.visit"


def phone_of(office: SmallOffice, device: Device) -> dict[str, Any]:
    """All that a phone has on disk, as JSON: bytes in hex."""
    row = office.storage.device(device.id)
    assert row is not None
    return {
        "office": office.office, "device": device.id, "person": device.person, "key": row.public_key.hex(), "schema": device.schema,
        "epoch": device.epoch, "counter": device.counter, "stamp": device.stamp, "cursors": device.cursors,
        "base": {
            scope: {record: [one.collection, one.seq, one.body.hex()] for record, one in rows.items()}
            for scope, rows in device.base.items()
        },
        "outbox": [one.raw.hex() for one in device.outbox],
    }  # fmt: skip


def main() -> None:
    """Write the folder of the version in force."""
    with tempfile.TemporaryDirectory() as made:
        path = Path(made) / "office.db"
        storage = SQLiteStorage(path)
        office = staffed_office(storage)
        session = office.study("organiser", "handler", "organiser", "desk")
        desk, handler = office.device("desk"), office.device("handler")
        office.exchange(desk, handler)
        entry = office.system.create("office.directory_entry", {"matter": "信访咨询", "handler": office.ids["handler"]})
        office.exchange(office.system, desk, handler)
        office.check_in(desk, session)
        for number in range(3):
            desk.create(
                VISIT,
                {"visitor": f"来访人{number}", "matter": "咨询办理进度", "received_at": 0, "directory_entry": entry},
            )
        office.exchange(desk, handler)
        for day in range(7):
            office.now += DAY_MS if day else 0
            if day == 0:
                office.check_in(handler, session)
            visit = desk.create(
                VISIT, {"visitor": f"周内来访{day}", "matter": "咨询", "received_at": 0, "directory_entry": entry}
            )
            if day % 2:
                desk.patch(VISIT, visit, {"directory_entry": entry, "told": "带身份证"})
        folder = HERE / f"version_{office.catalogue.version}"
        folder.mkdir(exist_ok=True)
        phones = {"desk": phone_of(office, desk), "handler": phone_of(office, handler)}
        about = {"office": office.office, "now": office.now, "phones": phones}
        (folder / "phones.json").write_text(json.dumps(about, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        storage.database.conn.execute("VACUUM INTO ?", (str(folder / "office.db.new"),))
        (folder / "office.db.new").replace(folder / "office.db")
        storage.close()


if __name__ == "__main__":
    main()
