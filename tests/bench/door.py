"""The bench door: the real server with an office of n visits, a page that exposes ``window.bench``, and two addresses
that only exist here (``/__bench/count``, ``/__bench/mutate``).

The engine, the store and identity are those in use: what is imported goes through signed exchanges, the page enrols with
a key of its own. Started by ``scripts/bench serve``; a normal start knows nothing of it.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec
from litestar import Litestar, Request, get, post

from schema.catalogue import find_catalogue
from schema.names import uuid7
from server import clock
from server.app import app_for, settle_memory
from server.demo.chance import Chance
from server.demo.scribe import Deed, DemoClock, Scribe
from server.house import House
from server.pages import load_pages
from server.serve import become_server
from server.settings import Settings, settings_from_environment, settings_to_environment
from sync.device import Device
from sync.exchange import read_request

VISIT = "first_contact.visit"
SCOPE = "post:receptionist"
PAGES = Path(__file__).parent.parent.parent / "pwa" / ".bench"
OFFICE = "压测机关"


class Seed(msgspec.Struct):
    """One line of the import file; times are ISO text, ``updated_at`` is ms."""

    id: str
    name: str
    phone: str
    purpose: str
    received_at: str
    resolution: str
    updated_at: int
    notes: str
    collection: str = ""
    received_by: str = ""
    state: str = ""
    promised_at: str = ""


def deed_of(seed: Seed, person: str) -> Deed:
    """The visit that a line describes; the mark is what the visitor was told."""
    fields = {
        "visitor": seed.name, "contact": seed.phone, "matter": f"{seed.purpose} {seed.resolution} {seed.notes}".strip(),
        "received_at": 0, "told": str(seed.updated_at),
    }  # fmt: skip
    at = int(datetime.fromisoformat(seed.received_at).timestamp() * 1000)
    return Deed(at=at, person=person, collection=VISIT, record=seed.id, kind="create", values=fields)


def make_office(house: House, seeds: Iterator[Seed]) -> None:
    """An office with two receptionists; the first has entered every seed, the second is who the bench signs in as."""
    office = house.make_office(OFFICE)
    chance = Chance(1)
    with office.storage.turn():
        system = office.system_device()
        office.exchange_in_turn(system)
        people = {name: system.create("office.person", {"name": name}) for name in ("前台甲", "前台乙")}
        for person in people.values():
            held = {"person": person, "post": "receptionist", "since": "2000-01-01"}
            system.create("office.post_held", held)
        office.exchange_in_turn(system)
        for name, person in people.items():
            office.storage.put_meta(f"bench:{name}", person)
    office.engine.knowledge.forget()
    clerk_at = DemoClock(0)
    Scribe(office, clerk_at, chance).play(deed_of(seed, people["前台甲"]) for seed in seeds)


def create_app() -> Litestar:
    """The real app with the door open."""
    house = House(settings_from_environment(), find_catalogue(), clock.now_ms, clock.random_bytes)
    office = next(iter(house.offices.values()))
    clerk: list[Device] = []

    @get("/__bench/count")
    async def count() -> dict[str, int]:
        """Durable visits."""
        level = office.look(lambda: office.storage.scope_level(SCOPE).count)
        return {"count": await _result(level)}

    @get("/__bench/code")
    async def code() -> dict[str, str]:
        """An enrolment code of the second receptionist, confirmed."""
        person = str(office.storage.meta("bench:前台乙"))
        issued = office.do(lambda: office.register.issue(person, "bench", confirmed=True)[0])
        return {"code": await _result(issued)}

    @post("/__bench/mutate", status_code=200, before_request=_from_anywhere)
    async def mutate(request: Request[Any, Any, Any]) -> dict[str, int]:
        """Another person's phone changes these visits: the first receptionist's, who owns them."""
        wanted = msgspec.json.decode(await request.body(), type=dict[str, Any])

        def change() -> int:
            device = clerk[0] if clerk else _clerk(office, clerk)
            for visit in wanted["ids"]:
                device.enqueue(_patch(device, visit, str(wanted["mark"]), house.now_ms(), house.random))
            body = device.request()
            asked, head = read_request(body)
            taken = office.engine.take(device.id, asked, head)
            device.outbox.clear()
            return sum(1 for one in taken.results if one.outcome in ("applied", "merged"))

        return {"count": await _result(office.do(change))}

    app = app_for(house, (count, code, mutate))
    app.state.pages = {**app.state.pages, **load_pages(PAGES)}
    settle_memory()
    app.state.pages["/"] = app.state.pages["/bench.html"]
    return app


def _from_anywhere(_: Request[Any, Any, Any]) -> None:
    """The harness is no page of ours: the check of the same site doesn't apply to the door."""


async def _result(future: Any) -> Any:
    import asyncio

    return await asyncio.wrap_future(future)


def _clerk(office: Any, kept: list[Device]) -> Device:
    """A device of the first receptionist, without their 50,000 records: it only sends."""
    from server.identity.keys import SigningKey
    from sync.storage import DeviceRow

    key, now = SigningKey(), office.now_ms()
    row = DeviceRow(
        id=uuid7(now, office.random(10)), person=str(office.storage.meta("bench:前台甲")), public_key=key.public(),
        label="bench", state="active", counter=0, enrolled_ms=now, seen_ms=now,
    )  # fmt: skip
    office.storage.put_device(row)
    device = Device(office.id, row.id, row.person, office.catalogue, key.sign, office.now_ms, office.random)
    kept.append(device)
    return device


def _patch(device: Device, visit: str, mark: str, now: int, random: Any) -> Any:
    from sync.operation import Operation
    from sync.stamp import next_stamp

    return Operation(
        id=uuid7(now, random(10)), stamp=next_stamp(device.stamp, now, device.id), at=now, collection=VISIT, record=visit,
        kind="patch", schema=device.schema, set={"told": mark},
    )  # fmt: skip


def serve(arguments: list[str]) -> int:
    """``serve --port P --data DIR --import FILE``: make the office, then serve until stopped."""
    parser = argparse.ArgumentParser(prog="scripts/bench serve")
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--import", type=Path, dest="seeds")
    given = parser.parse_args(arguments)
    given.data.mkdir(parents=True, exist_ok=True)
    settings = Settings(data=given.data, public_url=f"http://127.0.0.1:{given.port}", office_name=OFFICE)
    house = House(settings, find_catalogue(), clock.now_ms, clock.random_bytes)
    if not house.offices:
        lines = given.seeds.read_bytes().splitlines() if given.seeds else []
        decoder = msgspec.json.Decoder(Seed)
        make_office(house, (decoder.decode(line) for line in lines))
    house.close()
    os.environ.update(settings_to_environment(settings))
    return become_server("tests.bench.door:create_app", "127.0.0.1", given.port)
