"""The only way from a route to the engine, like ``server.access`` for records: one exchange of a device, its fair turn and its quota.

An exchange that brings much is decided in parts (EX11); between them others have their turn, and of one device only one part waits
at a time. So a small exchange waits for at most ``PART_OPERATIONS`` of each device that brings something in that moment.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar

from litestar import Request

from server.access import check_stated, house_of, token_of
from server.keeping.tidy import erase_soon
from server.open_office import OpenOffice
from server.problems import Problem
from server.quotas import check, spend
from sync.batch import readable
from sync.engine import NotTaken, Taken
from sync.exchange import BadRequest, read_request, write_response
from sync.storage import StorageFailing

T = TypeVar("T")


async def access_exchange(request: Request[Any, Any, Any], body: bytes) -> bytes:
    """One exchange of the caller's device. Raises ``Problem``; the answer is made after what was taken is durable.

    The session is looked up in the same turn, so that one exchange waits for the office's thread once. An exchange that
    brings nothing is answered also while the disk refuses to write.
    """
    office_id, token = token_of(request)
    office = house_of(request).office_of(office_id)
    if office is None or not token:
        raise Problem("signed_out")
    try:
        asked, head = read_request(body)
    except BadRequest as bad:
        raise Problem(bad.code) from bad

    def look() -> Taken:
        session = office.register.session(token)
        check_stated(request, session)
        _check_quota(office, session.person, session.device, asked.operations)
        return office.engine.take(session.device, asked, head, pause=office.turns.others_wait)

    def take() -> Taken:
        office.engine.reach.turn_day()
        taken = look()
        office.engine.floors.keep(taken.device)
        return _settled(office, taken)

    def answer(taken: Taken) -> bytes:
        return write_response(office.engine.answer(taken))

    def look_only() -> bytes:
        if not office.engine.reach.is_of_today():
            raise Problem("storage_failing")
        return answer(look())

    if asked.operations:
        given = await _in_line(office, token, take, answer, asked.operations)
        if office.engine.gone_waits:
            await asyncio.to_thread(erase_soon, office)
        return given
    try:
        return await _answered(office.turns.submit(take, lambda taken: answer(_whole(taken))))
    except Problem as problem:
        if problem.name != "storage_failing":
            raise
    return await _answered(office.turns.submit(None, lambda _: look_only()))


async def access_forwarded(office: OpenOffice, device: str, body: bytes) -> int:
    """An exchange that a shared device kept, by its signature alone; gives how many of its operations are decided (SH6)."""
    try:
        request, head = read_request(body)
    except BadRequest as bad:
        raise Problem(bad.code) from bad

    def take() -> Taken:
        row = office.storage.device(device)
        if row is None or not row.tablet:
            raise NotTaken("signature_wrong")
        _check_quota(office, row.person, device, request.operations)
        taken = office.engine.take(device, request, head, forwarded=True, pause=office.turns.others_wait)
        return _settled(office, taken)

    return await _in_line(office, device, take, lambda taken: len(taken.results), request.operations)


async def access_hand_in(office: OpenOffice, device: str, body: bytes) -> bytes:
    """The one exchange of a revoked device with what was done on it before (EX14): its results, and nothing else."""
    try:
        request, head = read_request(body)
    except BadRequest as bad:
        raise Problem(bad.code) from bad

    def take() -> Taken:
        return _settled(office, office.engine.take(device, request, head, is_last=True))

    return await _in_line(
        office, device, take, lambda taken: write_response(office.engine.results_only(taken)), request.operations
    )


async def _in_line(
    office: OpenOffice, sender: str, take: Callable[[], Taken], give: Callable[[Taken], T], operations: list[bytes]
) -> T:
    """What a device brings, in as many turns as it needs; the answer is made once all of it is durable."""

    def ended(taken: Taken | None) -> tuple[Taken, T | None]:
        whole = _whole(taken)
        if whole.rest is not None:
            return whole, None
        _spend_quota(office, whole, operations)
        return whole, give(whole)

    async with office.line(sender):
        taken, given = await _answered(office.turns.submit(take, ended))
        while taken.rest is not None:

            def go_on(before: Taken = taken) -> Taken:
                return _settled(office, office.engine.go_on(before, office.turns.others_wait))

            taken, given = await _answered(office.turns.submit(go_on, ended))
    if given is None:
        raise Problem("fault")
    return given


def _settled(office: OpenOffice, taken: Taken) -> Taken:
    """Once all is decided: what waits for a word goes to those who can give it. Call inside the office's turn."""
    if taken.rest is None:
        office.tray.settle(taken)
    office.make_checkpoint()
    return taken


def _whole(taken: Taken | None) -> Taken:
    if taken is None:
        raise Problem("fault")
    return taken


async def _answered(future: Future[T]) -> T:
    try:
        return await asyncio.wrap_future(future)
    except NotTaken as not_taken:
        raise Problem(not_taken.code, counter=not_taken.counter) from not_taken
    except StorageFailing as failing:
        raise Problem("storage_failing") from failing


def _check_quota(office: OpenOffice, person: str, device: str, operations: list[bytes]) -> None:
    """Raises ``Problem("quota_spent")``: nothing is taken, the phone keeps it and comes again. Call inside the office's thread."""
    row = office.storage.device(device)
    office.quotas.came(person, device, row.seen_ms if row else 0)
    if not operations:
        return
    check(office.quotas.operations, person)
    if any(one.wait_ms(person) for one in office.quotas.wide) and _wide_count(office, operations):
        check(office.quotas.wide, person)


def _spend_quota(office: OpenOffice, taken: Taken, operations: list[bytes]) -> None:
    """What was decided now counts, what was decided before does not."""
    new = {one.id for one in taken.results if one.outcome != "duplicate"}
    spend(office.quotas.operations, taken.person, len(new))
    spend(office.quotas.wide, taken.person, _wide_count(office, operations, new))


def _wide_count(office: OpenOffice, operations: list[bytes], among: set[str] | None = None) -> int:
    """How many operations make a record of a type that the whole office sees."""
    types = office.catalogue.records
    return sum(
        one.kind == "create" and one.collection in types and any(kind.kind == "office" for kind in types[one.collection].audience)
        for raw in operations
        if (one := readable(raw)) is not None and (among is None or one.id in among)
    )  # fmt: skip
