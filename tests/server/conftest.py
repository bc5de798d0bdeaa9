"""A house in a temporary folder with a clock and randomness of the test's own, reached through Litestar's test client."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from litestar.testing import TestClient

from schema.day import moment_of
from server.app import app_for
from server.house import House
from server.settings import Settings
from tests.small_office import CATALOGUE
from tests.web_device import WebDevice


class TestHouse:
    """The house, its client, and devices enrolled in it."""

    __test__ = False

    def __init__(self, folder: Path, *, is_demo: bool = False) -> None:
        self.now = moment_of("2026-11-20", 8)
        self.chance = random.Random(7)
        settings = Settings(data=folder, public_url="https://luzhi.example", is_demo=is_demo)
        self.house = House(settings, CATALOGUE, lambda: self.now, self.random)
        self.office = self.house.make_office("示范机关")
        self.client = TestClient(app_for(self.house), base_url="https://luzhi.example")
        self.ids: dict[str, str] = {}

    def random(self, count: int) -> bytes:
        """Random bytes from the seed."""
        return self.chance.randbytes(count)

    def phone(self) -> WebDevice:
        """A phone that isn't enrolled."""
        return WebDevice(self.client, CATALOGUE, lambda: self.now, self.random)

    def administrator(self) -> WebDevice:
        """The first administrator's phone."""
        phone = self.phone()
        phone.start(self.house.administrator_link(self.office).partition("#")[2])
        assert phone.finish().status_code == 200
        phone.exchange()
        return phone

    def person(self, administrator: WebDevice, name: str, *posts: str) -> WebDevice:
        """A person with posts, and an enrolled, level phone."""
        admin = administrator.replica
        assert admin is not None
        self.ids[name] = admin.create("office.person", {"name": name})
        for post in posts:
            admin.create("office.post_held", {"person": self.ids[name], "post": post, "since": "2025-01-01"})
        administrator.exchange()
        code = administrator.call("post", "/api/enrol/issue", json={"person": self.ids[name]}).json()["code"]
        phone = self.phone()
        phone.start(code)
        administrator.call("post", "/api/enrol/confirm", json={"pending": phone.pending})
        assert phone.finish().status_code == 200
        phone.exchange()
        return phone


@pytest.fixture
def house(tmp_path: Path) -> Iterator[TestHouse]:
    """A house with one empty office."""
    made = TestHouse(tmp_path)
    with made.client:
        yield made
