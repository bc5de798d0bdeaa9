"""The only way from a route to what concerns visitors without an account, like ``server.access`` for records.

A case is found by its secret code alone. Wrong guesses are counted by address and answered like what is over; what comes in is
bounded by case and station, and becomes records made by the house's own device. A form that is sent twice is one deed.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeVar

import msgspec
from litestar import Request

from schema.day import day_of
from schema.names import CODE_CHARS, slip_code_from
from schema.notice import where_of
from server.access import caller_of, house_of, in_office, right_guess, token_of, wrong_guess
from server.house_hand import HouseHand
from server.open_office import OpenOffice
from server.problems import Problem
from server.visitors.budget import Budget
from server.visitors.case import (
    COMPLAINANT,
    COMPLAINT,
    COMPLAINTS_MAX,
    DATA_REQUEST,
    DATA_REQUESTS_MAX,
    RATING,
    Case,
    came,
    case_of,
    numbered,
    terms_of,
    whereabouts,
)
from server.visitors.codes import ARRIVAL
from server.visitors.words import plain_text

ARRIVALS_OPEN_MAX: Final = 20
"""So many wait at a station at most; then the desk comes first."""
GRADES: Final = ("satisfied", "mostly", "not")
COMPLAINT_KINDS: Final = ("attitude", "unanswered", "delayed", "wrong", "other")
DATA_REQUEST_KINDS: Final = ("see", "correct", "delete")
COMPLAINT_CHARS_MAX: Final = 1000
REQUEST_CHARS_MAX: Final = 500
NAME_CHARS_MAX: Final = 60
MATTER_CHARS_MAX: Final = 500
CONTACT_CHARS_MAX: Final = 40
T = TypeVar("T")


class Desk(msgspec.Struct, frozen=True, kw_only=True):
    """The public face of a reception desk. ``contact_days``, ``text_months`` and ``open_months`` are how long what is
    kept (``schema.notice``), ``where`` how to reach the office."""

    office_name: str
    place: str
    is_open: bool
    contact_days: int
    text_months: int
    open_months: int
    where: str


class Arriving(msgspec.Struct, frozen=True):
    """What somebody wrote at the desk's page."""

    visitor: str
    matter: str
    contact: str
    mark: str = ""


class Complaining(msgspec.Struct, frozen=True):
    """A complaint as it was written."""

    kind: str
    text: str
    contact: str
    mark: str = ""


def is_enrolled(request: Request[Any, Any, Any]) -> bool:
    """Whether the caller comes with a session of an office of this house, valid or not: then the app answers."""
    office, token = token_of(request)
    return bool(token) and house_of(request).office_of(office) is not None


async def access_case(request: Request[Any, Any, Any], code: str) -> Case:
    """The case of a slip. Raises ``Problem``: ``not_found`` for a guess and for what is over alike, ``too_many``."""
    _, case = await _found(request, code)
    return case


def form_mark(request: Request[Any, Any, Any], code: str) -> str:
    """The mark of a form on the page of a case or a desk."""
    return house_of(request).forms.mark(code)


async def access_rate(request: Request[Any, Any, Any], code: str, grade: str, mark: str = "") -> None:
    """Keep a rating; the first one stands. Raises ``Problem``."""
    if grade not in GRADES:
        raise Problem("value_wrong")
    now = house_of(request).now_ms()

    def rate(office: OpenOffice, case: Case) -> None:
        if case.may_rate:
            HouseHand(office).create(RATING, {"visit": case.visit, "grade": grade, "given_at": now})

    await _send(request, code, rate, mark)


async def access_complain(request: Request[Any, Any, Any], code: str, given: Complaining) -> None:
    """Keep a complaint, its contact apart from it. Raises ``Problem``."""
    text = _text(given.text, COMPLAINT_CHARS_MAX)
    contact = _line(given.contact, CONTACT_CHARS_MAX)
    if given.kind not in COMPLAINT_KINDS or not text:
        raise Problem("value_wrong")

    def complain(office: OpenOffice, case: Case) -> None:
        hand, visit = HouseHand(office), case.visit
        number = _next(office, COMPLAINT, visit, COMPLAINTS_MAX)
        fields = {
            "kind": given.kind,
            "text": text,
            "way": "public_page",
            "received_at": office.now_ms(),
        }
        complaint = hand.create(COMPLAINT, fields, numbered(office, COMPLAINT, visit, number))
        reach = {"contact": contact} if contact else {}
        hand.create(COMPLAINANT, {"complaint": complaint, "visit": visit, **reach})

    await _send(request, code, complain, given.mark)


async def access_data_request(request: Request[Any, Any, Any], code: str, kind: str, text: str, mark: str = "") -> None:
    """Keep a request about the visitor's data. Raises ``Problem``."""
    words = _text(text, REQUEST_CHARS_MAX)
    if kind not in DATA_REQUEST_KINDS or (kind == "correct" and not words):
        raise Problem("value_wrong")

    def ask(office: OpenOffice, case: Case) -> None:
        number = _next(office, DATA_REQUEST, case.visit, DATA_REQUESTS_MAX)
        fields = {"visit": case.visit, "kind": kind, "text": words, "received_at": office.now_ms()}
        record = numbered(office, DATA_REQUEST, case.visit, number)
        HouseHand(office).create(DATA_REQUEST, {name: value for name, value in fields.items() if value != ""}, record)

    await _send(request, code, ask, mark)


async def access_desk(request: Request[Any, Any, Any], code: str) -> Desk | None:
    """The reception desk with this code, ``None`` for another station or a guess. Raises ``Problem("too_many")``
    to an address that guesses on."""
    found = await _desk(request, code)
    return None if found is None else found[2]


async def access_arrive(request: Request[Any, Any, Any], code: str, given: Arriving) -> str:
    """A visitor wrote themselves down; gives the code of their slip. Raises ``Problem``."""
    house = house_of(request)
    found = await _desk(request, code)
    if found is None or not found[2].is_open:
        raise Problem("not_found")
    office, station, _ = found
    visitor, matter = _line(given.visitor, NAME_CHARS_MAX), _text(given.matter, MATTER_CHARS_MAX)
    contact = _line(given.contact, CONTACT_CHARS_MAX)
    if not visitor or not matter:
        raise Problem("value_wrong")
    mark = given.mark if house.forms.is_ours(given.mark, code) else ""
    counted: list[tuple[Budget, str]] = [(house.budgets.arrivals_by_station, "station:" + station)]
    if not mark:
        counted.append((house.budgets.arrivals_by_address, "address:" + caller_of(request)))

    def arrive() -> str:
        before = house.forms.led_to(mark)
        if before is not None:
            return before
        _spend(counted)
        today = day_of(office.now_ms())
        ground = office.planner.level(office.now_ms()).ground
        waiting = [
            row for row in ground.matching(ARRIVAL, "station", station)
            if row.get("state") == "waiting" and day_of(int(row["arrived_at"])) == today
        ]  # fmt: skip
        if len(waiting) >= ARRIVALS_OPEN_MAX:
            raise Problem("too_many", retry_after_s=300)
        slip = slip_code_from(office.random(16))
        fields = {"visitor": visitor, "matter": matter, "station": station, "code": slip, "arrived_at": office.now_ms()}
        HouseHand(office).create(ARRIVAL, fields | ({"contact": contact} if contact else {}))
        if mark:
            house.forms.note(mark, slip)
        return slip

    slip = await in_office(office, arrive)
    office.wake()
    return slip


# --- finding ---


async def _found(request: Request[Any, Any, Any], code: str) -> tuple[OpenOffice, Case]:
    """Every office is asked, whatever the code: a guess takes as long as what is over."""
    house = house_of(request)
    found: tuple[OpenOffice, Case] | None = None
    for office in house.offices.values():
        case = await in_office(office, lambda here=office: case_of(here, code), writes=False)
        if case is not None:
            found = (office, case)
    if found is None:
        raise wrong_guess(request, "visitor", Problem("not_found"))
    right_guess(request, "visitor")
    return found


async def _send(
    request: Request[Any, Any, Any], code: str, write: Callable[[OpenOffice, Case], None], mark: str
) -> None:
    """Write what a visitor sent on a case, within what one case may send; a form that was sent before is not written again."""
    house = house_of(request)
    office, case = await _found(request, code)
    if not case.visit:
        raise Problem("not_found")
    mark = mark if house.forms.is_ours(mark, code) else ""

    def once() -> None:
        if house.forms.led_to(mark) is not None:
            return
        _spend([(house.budgets.by_case, "case:" + case.visit)])
        write(office, case)
        if mark:
            house.forms.note(mark, code)

    await in_office(office, once)
    office.wake()


def _spend(counted: list[tuple[Budget, str]]) -> None:
    """Spend one of each budget, or nothing. Raises ``Problem("too_many")``. Call inside the office's thread."""
    wait = max(budget.wait_ms(key) for budget, key in counted)
    if wait:
        raise Problem("too_many", retry_after_s=wait // 1000 + 1)
    for budget, key in counted:
        budget.spend(key)


def _next(office: OpenOffice, collection: str, visit: str, most: int) -> int:
    number = came(office, collection, visit, most) + 1
    if number > most:
        raise Problem("too_many", retry_after_s=86_400)
    return number


async def _desk(request: Request[Any, Any, Any], code: str) -> tuple[OpenOffice, str, Desk] | None:
    is_known = False
    for office in house_of(request).offices.values() if len(code) == CODE_CHARS else ():
        station = await in_office(office, lambda here=office: here.stations.find(code), writes=False)
        is_known = is_known or station is not None
        if station is not None and station["kind"] == "desk" and station["state"] == "in_force":
            desk = await in_office(office, lambda here=office, row=station: _desk_of(here, row), writes=False)
            right_guess(request, "station")
            return office, str(station["id"]), desk
    if not is_known and (refused := wrong_guess(request, "station", Problem("not_found"))).name == "too_many":
        raise refused
    return None


def _desk_of(office: OpenOffice, station: dict[str, Any]) -> Desk:
    knowledge, today = office.engine.knowledge, day_of(office.now_ms())
    terms = terms_of(office)
    room = knowledge.record("office.room", str(station["room"])) or {}
    return Desk(
        office_name=office.name, place=str(room.get("name", "")),
        is_open=knowledge.parameter("13.3.self_registration", today) == "on",
        contact_days=terms["contact"], text_months=terms["text"], open_months=terms["open"],
        where=where_of(*whereabouts(office)),
    )  # fmt: skip


def _text(typed: str, most: int) -> str:
    text = plain_text(typed)
    if len(text) > most:
        raise Problem("value_wrong")
    return text


def _line(typed: str, most: int) -> str:
    text = plain_text(typed, lines=False)
    if len(text) > most:
        raise Problem("value_wrong")
    return text
