"""The only way from a route to a record.

Every function asks who is there, answers the same for what is hidden and what doesn't exist, and does its work inside
the office's write turn. Routes import this module and never a storage.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any, TypeVar

from litestar import Request

from schema.day import day_of
from schema.names import is_id
from schema.pattern import whole
from schema.upgrade import steps_between, upgrade_path
from server import blobs
from server.callers import caller
from server.house import House
from server.identity.register import Session
from server.intake.enter_roster import enter_roster, known_to_roster, summary_of
from server.intake.roster import read_roster
from server.open_office import OpenOffice
from server.problems import Problem
from server.quotas import PARTS_OPEN_MAX, PARTS_WAIT_S, check, spend
from sync.decide import Stored
from sync.event import Hand, event_by
from sync.limits import HAND_IN_MS_MAX
from sync.sound import sound_rows
from sync.storage import StorageFailing

COOKIE = "__Host-luzhi"
DEVICE_HEADER = "luzhi-device"
SHA256_CHARS = 64
_TOKEN = whole("[A-Za-z0-9_-]{22}")
T = TypeVar("T")


class Access:
    """A signed-in device and its office."""

    def __init__(self, house: House, office: OpenOffice, session: Session) -> None:
        self.house, self.office, self.session = house, office, session

    def holds(self, *posts: str) -> bool:
        """Whether the person holds one of the posts today; on a shared device posts give no rights here. Call inside the office's thread."""
        if self.session.on_shared:
            return False
        today = day_of(self.office.now_ms())
        return not self.office.engine.knowledge.posts(self.session.person, today).isdisjoint(posts)


async def in_office(office: OpenOffice, work: Callable[[], T], *, writes: bool = True) -> T:
    """Run work in the office's thread; a failing disk becomes its problem."""
    future = office.do(work) if writes else office.look(work)
    try:
        return await asyncio.wrap_future(future)
    except StorageFailing as failing:
        raise Problem("storage_failing") from failing


def house_of(request: Request[Any, Any, Any]) -> House:
    """The house of this process."""
    house: House = request.app.state.house
    return house


def caller_of(request: Request[Any, Any, Any]) -> str:
    """What wrong guesses are counted by: the address of the caller, or whom a named proxy saw."""
    peer = request.client.host if request.client else "unknown"
    proxies = house_of(request).settings.proxies
    if not proxies:
        return peer
    return caller(peer, request.headers.getall("forwarded", []), request.headers.getall("x-forwarded-for", []), proxies)


def wrong_guess(request: Request[Any, Any, Any], kind: str, problem: Problem) -> Problem:
    """Count what was tried and wrong; gives what to raise: ``problem``, or ``too_many`` to an address that guessed wrong too often.

    Asked only once the try has failed: who shows what is right is never refused because of others behind the same address.
    """
    wait = house_of(request).guesses.wrong(kind, caller_of(request))
    return Problem("too_many", retry_after_s=wait // 1000 + 1) if wait else problem


def right_guess(request: Request[Any, Any, Any], kind: str) -> None:
    """What was tried is right: what this address tried before is forgotten."""
    house_of(request).guesses.right(kind, caller_of(request))


def token_of(request: Request[Any, Any, Any]) -> tuple[str, str]:
    """Office id and token of the session cookie, both empty when there is none or it has not the form of one."""
    office, _, token = request.cookies.get(COOKIE, "").partition(".")
    return (office, token) if is_id(office) and _TOKEN.fullmatch(token) else ("", "")


async def access_known(request: Request[Any, Any, Any]) -> None:
    """Look, before a body is read, whether the cookie is that of a session that holds. Raises ``Problem`` like ``access_session``.

    What was looked up not long ago is remembered until a session of the office ends, so that an exchange waits for the office's
    thread once. What is done with the body looks the session up again.
    """
    office_id, token = token_of(request)
    office = house_of(request).office_of(office_id)
    if office is None:
        raise Problem("signed_out")
    if not office.register.proved(token):
        await access_session(request)


async def access_claimed(office: OpenOffice, device: str, *, is_last: bool) -> None:
    """Look, before a body is read, whether there is a device that may bring one without a session: a person's row on a shared device,
    or (``is_last``) one that was revoked not too long ago. Its signature is checked with the body. Raises ``Problem``."""

    def may() -> str:
        row = office.storage.device(device)
        if row is None or (not is_last and not row.tablet):
            return "device_unknown" if is_last else "signature_wrong"
        is_late = office.now_ms() - row.revoked_ms > HAND_IN_MS_MAX
        return "device_revoked" if is_last and (row.state == "active" or row.on_shared or is_late) else ""

    name = await in_office(office, may, writes=False)
    if name:
        raise Problem(name)


def sender_of(request: Request[Any, Any, Any]) -> str:
    """The device whose session was looked up for this request, ``""`` for a stranger."""
    office_id, token = token_of(request)
    office = house_of(request).office_of(office_id)
    return "" if office is None else office.register.proved(token)


async def access_session(request: Request[Any, Any, Any]) -> Access:
    """The caller's session. Raises ``Problem``: ``signed_out``, ``device_revoked``, ``person_ended`` or ``pin_needed``.

    A shared device says for whom it asks: the cookie may still be that of the person before.
    """
    house = house_of(request)
    office_id, token = token_of(request)
    office = house.office_of(office_id)
    if office is None or not token:
        raise Problem("signed_out")
    session = await in_office(office, lambda: office.register.session(token), writes=False)
    check_stated(request, session)
    return Access(house, office, session)


def check_stated(request: Request[Any, Any, Any], session: Session) -> None:
    """The device that the request names is that of the session. Raises ``Problem("signed_out")``."""
    if request.headers.get(DEVICE_HEADER, session.device) != session.device:
        raise Problem("signed_out")


async def access_own(request: Request[Any, Any, Any]) -> Access:
    """The caller's session on a device of their own. Raises ``Problem``."""
    access = await access_session(request)
    if access.session.on_shared:
        raise Problem("own_device")
    return access


async def access_post(request: Request[Any, Any, Any], *posts: str) -> Access:
    """The caller's session, if the person holds one of the posts today. Raises ``Problem``."""
    access = await access_session(request)
    if not await in_office(access.office, lambda: access.holds(*posts), writes=False):
        raise Problem("not_allowed")
    return access


async def access_live(request: Request[Any, Any, Any]) -> AsyncIterator[bytes]:
    """The stream of pokes for the caller's scopes. Raises ``Problem``: ``signed_out``, ``device_revoked``, ``too_many``."""
    access = await access_session(request)
    office, session = access.office, access.session
    scopes = await in_office(
        office, lambda: office.engine.held_scopes(session.person, on_shared=session.on_shared), writes=False
    )
    listener = office.live.open(session.device, scopes)
    if listener is None:
        raise Problem("too_many", retry_after_s=60)
    # what was taken away between the two looks cut off nobody: this stream was not open yet
    if not await in_office(office, lambda: office.may_listen(session.device, scopes), writes=False):
        office.live.end(listener)
        raise Problem("signed_out")
    return office.live.stream(listener)


async def access_history(access: Access, collection: str, record: str) -> list[dict[str, object]]:
    """The values of a record that gave way, oldest first, if the person sees the record; of them those that the person's audiences saw then."""
    office = access.office

    def read() -> list[dict[str, object]]:
        stored = office.storage.stored(collection, record)
        if stored is None or not _sees(access, stored):
            raise Problem("not_found")
        steps = steps_between(office.catalogue.upgrades, collection, 0, office.catalogue.version)
        return [
            {
                "path": upgrade_path(steps, row.value.path) or row.value.path,
                "value": row.value.value, "stamp": row.value.stamp, "author": row.value.author,
                "seq": row.seq, "lost": row.value.lost,
            }
            for row in office.storage.history(collection, record)
            if office.engine.could_see(access.session.person, stored, row.value)
        ]  # fmt: skip

    rows = await in_office(office, read, writes=False)
    person, device = access.session.person, access.session.device
    if office.catalogue.records[collection].is_bounded and office.views.is_first(person, collection, record):
        viewed = event_by(Hand(person=person, device=device), "viewed", collection=collection, record=record)
        await in_office(office, lambda: office.engine.note_event(viewed))
    return rows


async def access_waiting(access: Access, record: str) -> dict[str, object]:
    """What a step says that waits for a word (TI5). Raises ``Problem("not_found")`` for all but its author and who could take it."""
    found = await in_office(access.office, lambda: access.office.tray.content(access.session.person, record))
    if found is None or access.session.on_shared:
        raise Problem("not_found")
    return found


def _sees(access: Access, stored: Stored) -> bool:
    return access.office.engine.can_see(access.session.person, stored, on_shared=access.session.on_shared)


async def access_blob(access: Access, sha256: str, collection: str, record: str) -> bytes:
    """An attachment through a record that names it and that the person sees."""
    office = access.office

    def is_named() -> bool:
        stored = office.storage.stored(collection, record)
        if stored is None or not _sees(access, stored):
            return False
        fields = office.catalogue.fields.get(collection, {})
        values = stored.fields()
        named = (
            str(one)[:SHA256_CHARS]
            for name, kind in fields.items()
            if kind.kind in ("photos", "files")
            for one in dict(values.get(name) or {}).values()
        )
        return sha256 in named

    if not blobs.is_hash(sha256) or not await in_office(office, is_named, writes=False):
        raise Problem("not_found")
    content = await asyncio.to_thread(blobs.read_blob, office.folder, sha256)
    if content is None:
        raise Problem("not_found")
    return content


async def access_put_blob(access: Access, sha256: str, content: bytes, place: tuple[int, int] | None) -> int:
    """Keep an attachment of the caller's office, or the part of one that starts at ``place[0]`` of ``place[1]`` bytes."""
    if not blobs.is_hash(sha256):
        raise Problem("hash_wrong")
    folder, device, quotas, person = (
        access.office.folder,
        access.session.device,
        access.office.quotas,
        access.session.person,
    )
    check(quotas.blob_bytes, person)
    spend(quotas.blob_bytes, person, len(content))
    if place is None:
        await asyncio.to_thread(blobs.put_blob, folder, sha256, content, device)
        return len(content)
    begins_part = place[0] == 0 and len(content) < place[1]
    if begins_part and await asyncio.to_thread(blobs.open_parts, folder, device) >= PARTS_OPEN_MAX:
        raise Problem("parts_open", retry_after_s=PARTS_WAIT_S)
    return await asyncio.to_thread(blobs.put_part, folder, sha256, device, place[0], place[1], content)


async def access_blob_arrived(access: Access, sha256: str) -> int:
    """Bytes of an attachment that arrived from the caller, for the one who is about to send it or the rest of it."""
    if not blobs.is_hash(sha256):
        return 0
    office = access.office
    return await asyncio.to_thread(blobs.arrived, office.folder, sha256, access.session.device)


async def access_station(request: Request[Any, Any, Any], code: str) -> dict[str, object]:
    """The public face of a station: what it is for and where. Wrong guesses are counted by address."""
    for office in house_of(request).offices.values():
        found = await in_office(office, lambda here=office: _station(here, code), writes=False)
        if found is not None:
            right_guess(request, "station")
            return found
    raise wrong_guess(request, "station", Problem("code_unknown"))


async def access_person(access: Access, person: str) -> dict[str, object]:
    """A person of the caller's office. Raises ``Problem("not_found")``."""
    found = await in_office(
        access.office, lambda: access.office.engine.knowledge.record("office.person", person), writes=False
    )
    if found is None:
        raise Problem("not_found")
    return found


async def access_station_place(office: OpenOffice, station: str) -> str:
    """Where a station in force stands. Raises ``Problem("not_found")``."""

    def read() -> str | None:
        found = office.engine.knowledge.record("office.station", station)
        if found is None or found.get("state") != "in_force":
            return None
        room = office.engine.knowledge.record("office.room", str(found["room"])) or {}
        return str(room.get("name", ""))

    place = await in_office(office, read, writes=False)
    if place is None:
        raise Problem("not_found")
    return place


async def access_enter_roster(access: Access, content: bytes, dry_run: bool, by: Hand) -> dict[str, object]:
    """What an uploaded roster would change, or changes by somebody's hand. Reading it happens outside the office's thread."""
    office = access.office
    known = await in_office(office, lambda: known_to_roster(office), writes=False)
    reading = await asyncio.to_thread(read_roster, content)
    if dry_run or reading.errors:
        return summary_of(reading, known)
    return await in_office(office, lambda: enter_roster(office, reading, by))


def access_demo(request: Request[Any, Any, Any]) -> OpenOffice:
    """The demo office of this process. Raises ``Problem("not_found")`` in a real house."""
    house = house_of(request)
    office = next(iter(house.offices.values()), None)
    if not house.settings.is_demo or office is None or not office.is_demo:
        raise Problem("not_found")
    return office


async def access_demo_people(request: Request[Any, Any, Any]) -> list[dict[str, object]]:
    """Everyone in the demo office with the posts held today, in the order entered."""
    office = access_demo(request)
    today = day_of(office.now_ms())

    def read() -> list[dict[str, object]]:
        knowledge = office.engine.knowledge
        return [
            {
                "person": stored.id, "name": row.get("name", ""), "title": row.get("title", ""),
                "posts": sorted(knowledge.posts(stored.id, today)),
            }
            for stored, row in sound_rows(office.storage, office.catalogue, "office.person")
            if row.get("state") != "ended"
        ]  # fmt: skip

    return await in_office(office, read, writes=False)


def _station(office: OpenOffice, code: str) -> dict[str, object] | None:
    station = office.stations.find(code)
    if station is None:
        return None
    room = office.engine.knowledge.record("office.room", str(station["room"])) or {}
    days = office.engine.knowledge.parameter("13.3.contact_retention_days", day_of(office.now_ms()))
    return {
        "kind": station["kind"], "place": room.get("name", ""), "office_name": office.name, "state": station["state"],
        "privacy": {"contact_days": days},
    }  # fmt: skip
