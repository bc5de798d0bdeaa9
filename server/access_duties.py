"""Who owes what, and how people are reached: the only way to it from a route, like ``server.access`` for records.

Everybody sees what concerns themselves; the board of everyone's duties is for the posts that answer for them.
"""

from __future__ import annotations

import asyncio
import base64
from typing import Any, Final

import msgspec
from litestar import Request

from schema.day import DAY_MS
from schema.duty import BOARD_POSTS, Owing, due_moment, standing
from schema.names import is_id, uuid7
from server.access import access_own, access_post, access_session, house_of, in_office
from server.access_proof import access_proved
from server.identity.keys import is_public_key
from server.identity.register import hashed, token_from
from server.open_office import OpenOffice
from server.problems import Problem
from server.reminders.calendar import calendar_of, etag_of
from server.reminders.planner import MESSAGE
from server.reminders.store import Subscription
from server.reminders.texts import trial_payload
from server.reminders.webpush import EndpointRefused
from server.reminders.what_if import ParameterUnknown, ValueWrong, WhatIf, parameter_named, value_for, what_if
from sync.event import Hand, event_by

BOARD_ROWS_MAX: Final = 5000
FAR_MS: Final = 2**53
_AUTH_BYTES: Final = 16
TRIAL_EACH_MS: Final = 60_000
CONFIRMED_MS: Final = 30 * DAY_MS
"""A way counts as confirmed for so long after something on it was opened."""


class OwingRow(msgspec.Struct, frozen=True):
    """A line of the board."""

    duty: str
    person: str
    section: str | None
    collection: str
    record: str
    period: str
    opens: int
    due: int | str | None
    standing: str


class Reached(msgspec.Struct, frozen=True):
    """How one person can be reached. ``pushes`` were taken by a push service lately, ``opened`` of them were opened."""

    person: str
    devices: int
    calendar_asked_ms: int | None
    pushes: int
    opened: int


class ReachNow(msgspec.Struct, frozen=True):
    """What a device needs to know to be reached: the server's key, whether it is subscribed, and how its person is reached."""

    push_key: str
    is_subscribed: bool
    reached: Reached


async def access_board(request: Request[Any, Any, Any]) -> list[OwingRow]:
    """Everybody's open duties, those due first before the others. Raises ``Problem``."""
    access = await access_post(request, *BOARD_POSTS)
    office = access.office

    def read() -> list[OwingRow]:
        now = office.now_ms()
        book = office.planner.level(now)
        me = access.session.person
        shown = [
            one
            for one in book.open()
            if one.opens <= now and (one.person == me or not office.catalogue.is_confidential(one.duty))
        ]
        rows = [_row(office, one, now) for one in shown]
        return sorted(rows, key=lambda row: due_moment(row.due) or FAR_MS)[:BOARD_ROWS_MAX]

    return await in_office(office, read)


def _row(office: OpenOffice, owing: Owing, now: int) -> OwingRow:
    section = office.planner.book.ground.section(owing.person)
    return OwingRow(
        owing.duty,
        owing.person,
        section,
        owing.collection,
        owing.record,
        owing.period,
        owing.opens,
        owing.due,
        standing(owing, now),
    )


async def access_what_if(request: Request[Any, Any, Any], name: str, text: str) -> WhatIf:
    """The report for another value of a parameter. Raises ``Problem``."""
    access = await access_post(request, *BOARD_POSTS)
    office = access.office
    try:
        parameter = parameter_named(office.catalogue, name)
        value = value_for(office.catalogue.parameters[parameter], text)
    except ParameterUnknown as unknown:
        raise Problem("not_found") from unknown
    except ValueWrong as wrong:
        raise Problem("value_wrong", allowed=[wrong.allowed.zh, wrong.allowed.en]) from wrong
    return await in_office(
        office, lambda: what_if(office.storage, office.catalogue, parameter, value, office.now_ms()), writes=False
    )


# --- being reached ---


async def access_reach(request: Request[Any, Any, Any]) -> ReachNow:
    """How the caller is reached."""
    access = await access_session(request)
    session, key = access.session, house_of(request).push_key.public()

    def read() -> ReachNow:
        subscribed = any(
            one.device == session.device for one in access.office.planner.store.subscriptions(session.person)
        )
        return ReachNow(key, subscribed, reached_of(access.office, session.person))

    return await in_office(access.office, read, writes=False)


def reached_of(office: OpenOffice, person: str) -> Reached:
    """How a person can be reached, and whether messages are opened. Call inside the office's thread."""
    store, now = office.planner.store, office.now_ms()
    accepted = list(dict.fromkeys(store.accepted_since(person, now - CONFIRMED_MS)))
    opened = 0
    for message in accepted:
        stored = office.storage.stored(MESSAGE, message)
        opened += stored is not None and stored.fields().get("state") != "unread"
    return Reached(person, len(office.planner.reachable(person)), store.calendar_asked(person), len(accepted), opened)


async def access_reached(request: Request[Any, Any, Any]) -> list[Reached]:
    """How everybody is reached, for those who print lists for the rest."""
    access = await access_post(request, *BOARD_POSTS)
    office = access.office

    def read() -> list[Reached]:
        return [reached_of(office, person) for person in office.planner.level(office.now_ms()).ground.persons()]

    return await in_office(office, read)


async def access_subscribe(request: Request[Any, Any, Any], endpoint: str, p256dh: str, auth: str) -> None:
    """Keep where this device takes pushes. Raises ``Problem("push_refused")`` for an address that is no push service's."""
    access = await access_own(request)
    rule = house_of(request).pusher.rule
    try:
        if not is_public_key(_decoded(p256dh)) or len(_decoded(auth)) != _AUTH_BYTES:
            raise EndpointRefused("the keys are none of a browser's")
        await asyncio.to_thread(rule.check, endpoint)
    except ConnectionError:
        pass  # the name can't be looked up now, in an isolated network: it is checked again before anything is sent
    except (EndpointRefused, ValueError) as refused:
        raise Problem("push_refused") from refused
    office, session = access.office, access.session
    row = Subscription(
        uuid7(office.now_ms(), office.random(10)), session.person, session.device, endpoint, p256dh, auth
    )
    await in_office(office, lambda: office.planner.store.subscribe(row, office.now_ms()))


def _decoded(text: str) -> bytes:
    return base64.b64decode(text.rstrip("=") + "=" * (-len(text.rstrip("=")) % 4), altchars=b"-_", validate=True)


async def access_unsubscribe(request: Request[Any, Any, Any]) -> None:
    """Forget where this device takes pushes."""
    access = await access_session(request)
    await in_office(access.office, lambda: access.office.planner.store.unsubscribe_device(access.session.device))


async def access_trial(request: Request[Any, Any, Any]) -> None:
    """Send the caller a test message on every way. Raises ``Problem("too_many")`` within a minute of the last."""
    access = await access_own(request)
    office, person = access.office, access.session.person

    def tell() -> bool:
        now, store = office.now_ms(), office.planner.store
        key = f"test|{now // TRIAL_EACH_MS}|{person}"
        if store.is_told(key):
            return False
        office.planner.level(now)
        with office.planner.messenger as messenger:
            message = messenger.create({"person": person, "subject": key, "kind": "test", "sent_at": now})
        store.tell(key, person, now, message)
        for one in office.planner.reachable(person):
            store.queue(
                message, person, "push", one.id, trial_payload(message), "test", "high", now, now, now + DAY_MS // 24
            )
        return True

    if not await in_office(office, tell):
        raise Problem("too_many", retry_after_s=60)
    office.wake()


class Delivered(msgspec.Struct, frozen=True):
    """What became of a message on one way; ``sent_ms`` is ``None`` while it waits."""

    way: str
    state: str
    status: int
    tries: int
    made_ms: int
    sent_ms: int | None


async def access_deliveries(request: Request[Any, Any, Any], message: str) -> list[Delivered]:
    """On which ways a message of the caller's went, or anybody's for those who answer for duties. Raises ``Problem``."""
    access = await access_session(request)
    office = access.office

    def read() -> list[Delivered]:
        stored = office.storage.stored(MESSAGE, message) if is_id(message) else None
        if stored is None or not (stored.fields().get("person") == access.session.person or access.holds(*BOARD_POSTS)):
            raise Problem("not_found")
        return [
            Delivered(one.way, one.state, one.status, one.tries, one.made_ms, one.sent_ms)
            for one in office.planner.store.deliveries_of(message)
        ]

    return await in_office(office, read, writes=False)


# --- the calendar ---


async def access_calendar_token(request: Request[Any, Any, Any]) -> str:
    """A new secret calendar address of the caller's, signed for by the device (PR1); the one before ends."""
    access = await access_own(request)
    hand = await access_proved(request, access)
    office, token = access.office, token_from(access.office.random(32))

    def put() -> None:
        office.planner.store.put_calendar(hand.person, hashed(token), office.now_ms())
        office.engine.note_event(event_by(hand, "calendar_made", person=hand.person))

    await in_office(office, put)
    return token


async def access_calendar_end(request: Request[Any, Any, Any]) -> None:
    """Take the caller's calendar address away."""
    access = await access_own(request)
    office, hand = access.office, Hand(person=access.session.person, device=access.session.device)

    def end() -> None:
        office.planner.store.put_calendar(hand.person, None, office.now_ms())
        office.engine.note_event(event_by(hand, "calendar_ended", person=hand.person))

    await in_office(office, end)


async def access_calendar(request: Request[Any, Any, Any], token: str) -> tuple[bytes, str]:
    """A calendar and its entity tag, by its secret address alone. Raises ``Problem("not_found")``."""
    house = house_of(request)
    for office in house.offices.values():

        def read(office: OpenOffice = office) -> bytes | None:
            now, planner = office.now_ms(), office.planner
            person = planner.store.calendar_person(hashed(token), now)
            if person is None or person not in planner.level(now).ground.persons():
                return None
            mine = [one for one in planner.book.of_person(person, now) if one.done_at is None]
            return calendar_of(
                mine, office.catalogue, planner.store, house.settings.public_url, now, office.storage.odd.tell
            )

        is_known = await in_office(
            office, lambda here=office: here.planner.store.is_calendar(hashed(token)), writes=False
        )
        found = await in_office(office, read) if is_known else None
        if found is not None:
            return found, etag_of(found)
    raise Problem("not_found")
