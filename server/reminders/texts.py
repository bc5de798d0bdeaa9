"""What a message says outside the app: a fixed sentence with the duty and its clause, never a word of a record (TRUST A14, I5).

Confidential duties are not even named.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter

from schema.catalogue import Catalogue
from schema.day import MINUTE_MS, OFFICE_UTC_OFFSET_MINUTES, day_of
from schema.duty import Owing
from schema.words import Words
from server.reminders.when import Kind

_HEADS = {
    "new": Words("新的应办事项", "Newly owed"),
    "lead": Words("快到期了", "Due soon"),
    "late": Words("已经过期", "Overdue"),
    "escalated": Words("有人的事项过期", "Overdue with somebody"),
}
_HIDDEN = Words("有一件事项，请打开查看", "Something for you; please open it")


def title_of(kind: Kind) -> str:
    """The title of a notification."""
    head = _HEADS.get(kind)
    return "履职" if head is None else f"履职 · {head.zh}"


def named(catalogue: Catalogue, duty: str) -> str:
    """A duty and its clause in Chinese, or the fixed sentence for a confidential one."""
    if catalogue.is_confidential(duty) or duty not in catalogue.duties:
        return _HIDDEN.zh
    declared = catalogue.duties[duty]
    owner = catalogue.regulation_of(declared.clause)
    return f"{declared.label.zh}（{owner.title.zh if owner else ''} {declared.clause}）"


def due_text(due: int | str | None, now: int) -> str:
    """``今天 14:30 前``, ``11月27日前``, or nothing."""
    if due is None:
        return ""
    day = due if isinstance(due, str) else day_of(due)
    shown = "今天" if day == day_of(now) else f"{int(day[5:7])}月{int(day[8:])}日"
    if isinstance(due, str):
        return f"{shown}前"
    minutes = (due // MINUTE_MS + OFFICE_UTC_OFFSET_MINUTES) % 1440
    return f"{shown} {minutes // 60:02d}:{minutes % 60:02d} 前"


def payload_of(catalogue: Catalogue, kind: Kind, owing: Owing, message: str, now: int) -> str:
    """The JSON that the service worker shows (``pwa/src/worker/notify.ts``)."""
    due = due_text(owing.due, now)
    body = named(catalogue, owing.duty) + (f" · {due}" if due and kind != "late" else "")
    about = owing.record or owing.period
    page = f"/inbox?m={message}" if kind == "escalated" else f"/duty/{owing.duty}/{about}?m={message}"
    return _json(title_of(kind), body, topic_of(owing.key), page, message)


def digest_payload(count: int, late: int, message: str) -> str:
    """The morning's list: only how many."""
    body = f"今天要办 {count} 件" + (f"，其中 {late} 件已过期" if late else "")
    return _json("履职 · 今日要办", body, "digest", f"/?m={message}", message)


def gathered_payload(kind: Kind, kinds: Counter[Kind], message: str) -> str:
    """Several that came due at one moment: how many of each kind, and no name."""
    said = "，".join(f"{head.zh} {kinds[one]} 件" for one, head in _HEADS.items() if kinds[one])
    page = f"/board?m={message}" if kind == "gathered_late" else f"/?m={message}"
    return _json(f"履职 · {sum(kinds.values())} 件事项", said, topic_of(message), page, message)


def trial_payload(message: str) -> str:
    """A test message; opening it confirms the way."""
    return _json(
        "履职 · 测试", "收到了，点开即确认。 It works; tap to confirm.", "test", f"/inbox?m={message}", message
    )


_ALERTS = {
    "device_new": Words("登记了一台新设备", "A new device was enrolled"),
    "pin_set": Words("共用设备的 PIN 已重新设置", "The PIN for shared devices was set"),
    "tablet_new": Words("在一台共用设备上首次登录", "First sign-in at a shared device"),
    "not_me": Words("有人否认自己名下的操作", "Somebody says: it wasn't me"),
}


def alert_payload(kind: str, message: str) -> str:
    """What was done in a person's name; opening it leads to the button that ends it."""
    said = _ALERTS[kind]
    body = f"{said.zh}，点开查看；不是本人请立即停用。 {said.en}; tap to see it and, if it wasn't you, to end it."
    return _json("履职 · 安全", body, topic_of(message), f"/inbox?m={message}", message)


def _json(title: str, body: str, tag: str, url: str, message: str) -> str:
    return json.dumps({"title": title, "body": body, "tag": tag, "url": url, "id": message}, ensure_ascii=False)


def topic_of(key: str) -> str:
    """At most 32 characters of base64url, as RFC 8030 (5.4) wants: a newer message of the same matter replaces the older."""
    return hashlib.sha256(key.encode()).hexdigest()[:32]
