"""Work-group robots (WeCom, DingTalk, Feishu, ntfy, e-mail) through apprise: counts by regulation, never a person or a matter.

A robot takes few messages a minute and is read by a whole group, so it gets one list each working morning.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Final

import apprise

from schema.catalogue import Catalogue
from schema.duty import Owing, standing
from server.reminders.store import Robot

SCHEMES: Final = ("wecombot", "dingtalk", "feishu", "lark", "ntfy", "ntfys", "mailto", "mailtos")
"""The ways that are offered; each is an apprise address."""


class RobotRefused(Exception):
    """An address that is no robot we know; the message says what to do."""


def check_robot(url: str) -> None:
    """Raises ``RobotRefused``."""
    scheme = url.partition("://")[0].lower()
    if scheme not in SCHEMES or apprise.Apprise.instantiate(url) is None:
        raise RobotRefused(
            f"不认识这个机器人地址。支持的写法以 {', '.join(one + '://' for one in SCHEMES)} 开头，例如 wecombot://密钥。 "
            "This is no robot's address that we know; see the beginnings above."
        )


def digest_text(robot: Robot, owings: Iterable[Owing], catalogue: Catalogue, now: int) -> str:
    """The list of a morning for one robot, or ``""`` when there is nothing to tell."""
    open_now: Counter[str] = Counter()
    late: Counter[str] = Counter()
    for owing in owings:
        regulation = owing.duty.partition(".")[0]
        if catalogue.is_confidential(owing.duty) or (robot.regulations and regulation not in robot.regulations):
            continue
        state = standing(owing, now)
        if state == "open":
            open_now[regulation] += 1
        elif state == "late":
            late[regulation] += 1
    lines = []
    for regulation in catalogue.regulations:
        name = regulation.name
        if open_now[name] or late[name]:
            overdue = f"，已过期 {late[name]} 件" if late[name] else ""
            lines.append(f"{regulation.title.zh}：待办 {open_now[name]} 件{overdue}")
    return "\n".join(lines)


def tell_robot(url: str, text: str) -> bool:
    """Send; whether the robot took it. Blocking: call beside the event loop."""
    told = apprise.Apprise()
    return bool(told.add(url)) and bool(told.notify(title="履职 · 今日要办", body=text))
