"""A person's duties as a calendar to subscribe to (RFC 5545, RFC 7986), for phones that no push reaches.

The address travels through other companies' servers, so events say the duty and its clause, and nothing of a record. Each event keeps
its UID; a deadline that moves counts its SEQUENCE up and replaces the event.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, timedelta
from urllib.parse import quote

from icalendar import Alarm, Calendar, Event

from schema.catalogue import Catalogue
from schema.day import DAY_MS, MINUTE_MS
from schema.duty import ODD, OFFICE_CLOSES_MINUTES, Owing, due_moment, reminder_moments
from server.reminders.store import ReminderStore
from server.reminders.texts import named

EVENT_MINUTES = 30
REFRESH = timedelta(hours=1)


def calendar_of(
    owings: Iterable[Owing],
    catalogue: Catalogue,
    store: ReminderStore,
    public_url: str,
    now: int,
    left_out: Callable[[str, str, str, Exception], None],
) -> bytes:
    """The .ics of one person's open owings that have a due time; one that makes no event is left out and told. Call in a write turn."""
    listed = {uid_of(owing): owing for owing in owings if owing.due is not None}
    sequences = store.sequences({uid: _mark(owing) for uid, owing in listed.items()}, now)
    calendar = Calendar()
    calendar.add("prodid", "-//Luzhi//Duties//ZH")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", "履职 · 我要办的")
    calendar.add("name", "履职 · 我要办的")
    calendar.add("x-wr-timezone", "Asia/Shanghai")
    calendar.add("refresh-interval", REFRESH, parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", "PT1H")
    for uid, owing in sorted(listed.items()):
        try:
            calendar.add_component(_event(uid, owing, catalogue, public_url, *sequences[uid]))
        except ODD as wrong:
            left_out("calendar", owing.collection, owing.record, wrong)
    return bytes(calendar.to_ical())


def uid_of(owing: Owing) -> str:
    """Stable for one person's one matter, telling nothing."""
    return f"{hashlib.sha256(owing.key.encode()).hexdigest()[:32]}@luzhi"


def _mark(owing: Owing) -> str:
    return f"{owing.due}|{owing.opens}"


def _event(uid: str, owing: Owing, catalogue: Catalogue, public_url: str, sequence: int, changed_ms: int) -> Event:
    event = Event()
    event.add("uid", uid)
    event.add("sequence", sequence)
    event.add("dtstamp", _moment(changed_ms))
    event.add("last-modified", _moment(changed_ms))
    event.add("summary", f"期限：{named(catalogue, owing.duty)}")
    is_hidden = catalogue.is_confidential(owing.duty)
    event.add(
        "url", public_url if is_hidden else f"{public_url}/duty/{owing.duty}/{quote(owing.record or owing.period)}"
    )
    event.add("transp", "TRANSPARENT")
    event.add("class", "PRIVATE")
    end = due_moment(owing.due) or 0
    if isinstance(owing.due, str):
        day = date.fromisoformat(owing.due)
        event.add("dtstart", day)
        event.add("dtend", day + timedelta(days=1))
        base = end - DAY_MS + OFFICE_CLOSES_MINUTES * MINUTE_MS
    else:
        event.add("dtstart", _moment(end))
        event.add("dtend", _moment(end + EVENT_MINUTES * MINUTE_MS))
        base = end
    for lead, _ in reminder_moments(catalogue.duties[owing.duty], owing.due):
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", named(catalogue, owing.duty))
        alarm.add("trigger", _moment(base - lead * MINUTE_MS), parameters={"VALUE": "DATE-TIME"})
        event.add_component(alarm)
    return event


def _moment(ms: int) -> datetime:
    return datetime.fromtimestamp(ms // 1000, UTC)


def etag_of(content: bytes) -> str:
    """The entity tag of a calendar (RFC 9110, 8.8.3)."""
    return f'"{hashlib.sha256(content).hexdigest()[:32]}"'
