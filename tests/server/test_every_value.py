"""Whatever an office may enter for a parameter, everything that reads it goes on: at both ends and in the middle of all of them at once (9.5)."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import msgspec
import pytest
from litestar.testing import TestClient

from schema.day import DAY_MS, moment_of
from schema.names import natural_id
from schema.table import table_of
from schema.terms import Param, terms_within
from schema.value import read_value
from server import app as app_module
from server.app import app_for
from server.demo import prepare_demo
from server.house import House
from server.keeping.due import would_erase
from server.open_office import OpenOffice
from server.papers.posters import write_posters
from server.reminders.what_if import what_if
from server.settings import Settings
from sync.decide import Stored
from sync.device import Refused
from sync.ground import GivenGround
from tests.small_office import CATALOGUE
from tests.vectors.values import PLACES, chosen, fitting_texts
from tests.web_device import WebDevice

VALUES, VISIT = "office.parameter_value", "first_contact.visit"
SAMPLES = {"number": 2, "instant": moment_of("2026-11-24", 12), "day": "2026-12-01", "yes_no": True, "texts": ["5.1"]}


class Tried:
    """The demo office, with values laid into it as they hold since long ago."""

    def __init__(self, folder: Path) -> None:
        self.now = moment_of("2026-11-24", 9, 30)
        settings = Settings(data=folder, public_url="https://luzhi.example", is_demo=True)
        self.house = House(settings, CATALOGUE, lambda: self.now, random.Random(7).randbytes)
        self.office: OpenOffice = prepare_demo(self.house)

    def hold(self, texts: dict[str, str]) -> None:
        """All these values hold from now on, and since the office was there."""

        def put(record: str, row: dict[str, object]) -> None:
            body, seq = msgspec.msgpack.encode({**row, "id": record}), self.office.storage.next_seq()
            stored = Stored(collection=VALUES, id=record, seq=seq, body=body, writers={}, scopes=frozenset({"office"}))
            self.office.storage.put_stored(stored, frozenset())

        def lay() -> None:
            for one in list(self.office.storage.collection(VALUES)):
                put(one.id, {**one.fields(), "state": "withdrawn"})
            for name, text in texts.items():
                row = {"by": "x", "made_at": 0, "parameter": name, "since": "2000-01-01", "value": text, "source": ""}
                put(natural_id(self.office.id, VALUES, (name, "2000-01-01")), {**row, "state": "in_force"})

        self.office.do(lay).result()
        self.office.look(self.office.engine.knowledge.forget_all).result()
        self.office.look(self.office.planner.forget).result()

    def rows(self, collection: str) -> list[dict[str, object]]:
        """All records of a collection."""
        return self.office.look(lambda: [one.fields() for one in self.office.storage.collection(collection)]).result()


@pytest.fixture(scope="module")
def tried(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tried]:
    """One demo office for all."""
    made = Tried(tmp_path_factory.mktemp("demo") / "data")
    yield made
    made.house.close()


@pytest.mark.parametrize("place", PLACES)
def test_9_5_duties_reminders_registers_what_if_and_posters_go_on_with_every_value(
    tried: Tried, tmp_path: Path, place: str
) -> None:
    tried.hold(chosen(CATALOGUE, place))
    office = tried.office
    knowledge = office.engine.knowledge
    for name, text in chosen(CATALOGUE, place).items():
        held = office.look(lambda name=name: knowledge.parameter(name, "2026-11-24")).result()
        assert held == read_value(CATALOGUE.parameters[name], text)
    for later in (0, 400 * DAY_MS):
        now = tried.now + later
        book = office.do(lambda now=now: office.planner.level(now)).result()
        assert book.wrongs == {}
        assert office.look(lambda now=now, book=book: len(list(book.report(now)))).result() > 0
        assert book.wrongs == {}
    office.do(lambda: office.planner.plan(tried.now)).result()
    ground = GivenGround(CATALOGUE, {name: tried.rows(name) for name in CATALOGUE.records})
    for register in CATALOGUE.registers.values():
        about = next((str(row["id"]) for row in tried.rows(register.collection)), "") if register.is_sheet else ""
        table_of(register, CATALOGUE, ground, tried.now, "zh", period=("2026-01-01", "2026-12-31"), about=about)
    declared = (*CATALOGUE.duties.values(), *(one.create for one in CATALOGUE.records.values()))
    for name in {term.id for term in terms_within(declared) if isinstance(term, Param)}:
        for text in fitting_texts(CATALOGUE.parameters[name]):
            value = read_value(CATALOGUE.parameters[name], text)
            office.look(
                lambda name=name, value=value: what_if(office.storage, CATALOGUE, name, value, tried.now)
            ).result()
    write_posters(office, "https://luzhi.example", "A4", tmp_path)


@pytest.mark.parametrize("place", PLACES)
def test_13_3_erasing_and_its_dry_run_go_on_with_every_value(tried: Tried, place: str) -> None:
    tried.hold(chosen(CATALOGUE, place))
    office = tried.office
    for name in CATALOGUE.terms():
        for text in fitting_texts(CATALOGUE.parameters[name]):
            value = read_value(CATALOGUE.parameters[name], text)
            assert isinstance(value, int)
            for day in ("2026-11-24", "2199-12-31"):
                assert (
                    office.look(lambda name=name, value=value, day=day: would_erase(office, name, value, day)).result()
                    is not None
                )


@pytest.mark.parametrize("place", PLACES)
def test_13_3_pages_exchanges_and_calendars_go_on_with_every_value(
    tried: Tried, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    monkeypatch.setattr(app_module, "tasks_of", lambda _: [])
    tried.hold(chosen(CATALOGUE, place))
    chance = random.Random(PLACES.index(place))
    steps = 0
    posts = {str(row["post"]): str(row["person"]) for row in tried.rows("office.post_held") if row["state"] == "held"}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(House, "close", lambda _: None)
        with TestClient(app_for(tried.house), base_url="https://luzhi.example") as client:
            for post in (
                "receptionist",
                "supervision_team",
                "office_director",
                "administrator",
                "branch_secretary",
                "office_clerk",
            ):
                phone = WebDevice(client, CATALOGUE, lambda: tried.now, chance.randbytes)
                phone.be(posts[post])
                answer = phone.exchange()
                assert answer is not None and phone.replica is not None
                assert phone.call("get", "/api/board").status_code in (200, 403)
                made = phone.call("post", "/api/reach/calendar").json()["url"]
                assert client.get(made.removeprefix("https://luzhi.example")).status_code == 200
                for collection, record in CATALOGUE.records.items():
                    for one in list(phone.replica.view(collection))[:2]:
                        for action in record.workflow.actions:
                            inputs = {
                                field: SAMPLES.get(CATALOGUE.fields[collection][field].kind, "内容")
                                for field in action.must
                            }
                            with suppress(Refused):
                                phone.replica.act(collection, one, action.name, inputs)
                                steps += 1
                phone.exchange()
            for row in tried.rows(VISIT)[:60]:
                if row.get("code"):
                    assert client.get(f"/v/{row['code']}").status_code in (200, 404)
    assert steps > 10
