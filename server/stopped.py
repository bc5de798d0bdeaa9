"""What was stopped: requests refused for haste, for want of a proof or of a right, counted and told to the journal (JO8).

Counted in memory by kind and address of the program (never by what a caller wrote), told at most once an hour and kind, so that
nobody can flood the journal by being refused.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from typing import Any, Final

from litestar import Request

from server.access import house_of, token_of
from server.house import House
from server.open_office import OpenOffice
from server.problems import Problem
from sync.event import HOUSE, event_by

STOPPED: Final = ("too_many", "proof_needed", "proof_wrong", "signature_wrong", "not_allowed", "other_site")
"""The problems that are counted."""
ROUND_S: Final = 3600.0


def count_stopped(request: Request[Any, Any, Any], problem: Problem) -> None:
    """Count a request that was refused, if it is one of those that are counted."""
    if problem.name not in STOPPED:
        return
    house = house_of(request)
    office = token_of(request)[0]
    route = f"{request.method} {request.scope.get('path_template') or ''}".strip()
    house.stopped.count(office if house.office_of(office) else "", problem.name, route)


def tell_stopped(house: House) -> None:
    """Tell each office's journal what was stopped at it. Call from any thread but the offices' own."""
    since, counted = house.stopped.take()
    for office_id, counts in counted.items():
        for office in [one for one in house.offices.values() if office_id in ("", one.id)]:
            try:
                office.do(lambda here=office, these=counts: _note(here, since, these)).result()
            except Exception as failing:  # noqa: BLE001 - the administrator is told; the other offices are not kept back
                office.watched.failed("stopped", failing)
                house.stopped.put_back(since, office.id, counts)
            else:
                office.watched.went_well("stopped")


def _note(office: OpenOffice, since: int, counts: dict[str, Counter[str]]) -> None:
    for problem, routes in sorted(counts.items()):
        office.engine.note_event(
            event_by(HOUSE, "stopped", way=problem, since=since, counts=dict(sorted(routes.items())))
        )


async def tell_stopped_for_ever(house: House, wait: Callable[[float], Awaitable[None]] = asyncio.sleep) -> None:
    """Tell it every hour, until cancelled."""
    while True:
        await wait(ROUND_S)
        await asyncio.to_thread(tell_stopped, house)
