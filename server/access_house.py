"""What the house tells those who keep it: how its own tasks stand, and what a proposed shorter term would erase; the only way from
a route to either."""

from __future__ import annotations

from typing import Any, Final

import msgspec
from litestar import Request

from schema.names import is_id
from server.access import access_post, house_of, in_office
from server.keeping.proposals import PROPOSERS, Proposal, proposal_of
from server.problems import Problem
from server.watched import TASKS, Standing

KEEPERS: Final = ("administrator", "office_director")
"""Who is told how the house's tasks stand."""


class TaskLine(msgspec.Struct, frozen=True):
    """A task and how it stands (``server.watched.Standing``); never tried yet: ``tried_ms`` is 0."""

    task: str
    standing: Standing


async def access_tasks(request: Request[Any, Any, Any]) -> list[TaskLine]:
    """How each of the house's tasks stands for the office. Raises ``Problem``."""
    office = (await access_post(request, *KEEPERS)).office
    standings = await in_office(office, office.watched.standings, writes=False)
    return [TaskLine(task, standings[task]) for task in TASKS if task in standings]


async def access_proposal(request: Request[Any, Any, Any], record: str) -> Proposal:
    """What a proposed value would erase, counted now. Raises ``Problem``: ``not_found`` when there is no such proposal."""
    office = (await access_post(request, *PROPOSERS)).office
    found = await in_office(office, lambda: proposal_of(office, record) if is_id(record) else None, writes=False)
    if found is None:
        raise Problem("not_found")
    return found


def all_is_well(request: Request[Any, Any, Any]) -> bool:
    """Whether none of the house's tasks fails in any office, as this process knows."""
    return not any(office.watched.is_failing() for office in house_of(request).offices.values())
