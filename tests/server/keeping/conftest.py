"""An office with visits and pictures whose server can be stopped, lost and started again on the same folder."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from litestar.testing import TestClient

from server.app import app_for
from server.audit.checkpoints import CheckpointKey
from server.blobs import put_blob
from server.house import House
from server.keeping.restore import Restored, restore
from server.keeping.snapshot import Made, back_up
from sync.device import Device
from tests.pictures import jpeg_of
from tests.server.conftest import TestHouse
from tests.small_office import CATALOGUE
from tests.web_device import WebDevice

VISIT = "first_contact.visit"


class KeptHouse(TestHouse):
    """A house with two phones, its backups, and a switch."""

    __test__ = False

    def __init__(self, folder: Path) -> None:
        super().__init__(folder / "data")
        self.root = folder
        self.backups = folder / "backups"
        self.client.__enter__()
        self.admin = self.administrator()
        self.desk = self.person(self.admin, "前台", "receptionist", "staff")
        self.other = self.person(self.admin, "另一位", "receptionist", "staff")
        self.phones = [self.admin, self.desk, self.other]

    @property
    def data(self) -> Path:
        """The data folder."""
        return self.house.settings.data

    @property
    def store(self) -> Path:
        """The office's folder of backups."""
        return self.backups / self.office.id

    @property
    def key(self) -> CheckpointKey:
        """The house's checkpoint key."""
        found = CheckpointKey.found(self.house.settings.keys_folder)
        assert found is not None
        return found

    def back_up(self) -> Made:
        """A backup beside the running server."""
        return back_up(self.office.folder, self.backups, CATALOGUE, self.now, self.key)

    def visits(self, phone: WebDevice, count: int) -> list[str]:
        """So many visits received on a phone and sent."""
        made = [
            replica(phone).create(VISIT, {"visitor": f"来访人{one}", "matter": "咨询", "received_at": 0})
            for one in range(count)
        ]
        phone.exchange()
        return made

    def picture(self, number: int) -> str:
        """A picture that lies in the office; its hash."""
        content = jpeg_of(503, number)
        name = hashlib.sha256(content).hexdigest()
        put_blob(self.office.folder, name, content)
        return name

    def restore(self, made: Made, *, keep_devices: bool = False) -> Restored:
        """Put a backup back while the server is stopped."""
        return restore(
            made.folder, self.data / "offices", CATALOGUE, self.now, self.random, self.key, keep_devices=keep_devices
        )

    def stop(self) -> None:
        """The server ends."""
        self.client.__exit__(None, None, None)

    def start(self) -> None:
        """The server starts on what lies in the folder; the phones reach it and sign in by their keys."""
        self.house = House(self.house.settings, CATALOGUE, lambda: self.now, self.random)
        self.office = next(iter(self.house.offices.values()))
        self.client = TestClient(app_for(self.house), base_url="https://luzhi.example")
        self.client.__enter__()
        for phone in self.phones:
            phone.client = self.client


def replica(phone: WebDevice) -> Device:
    """What a phone holds."""
    assert phone.replica is not None
    return phone.replica


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[KeptHouse]:
    """The house, running, with some history and a picture."""
    made = KeptHouse(tmp_path)
    made.visits(made.desk, 6)
    made.picture(1)
    yield made
    made.stop()
