"""What the house tells a person, and how that person wants to be told.

A message names a duty and a record, never a content: the phone that shows it finds the words among its own records.
"""

from __future__ import annotations

from typing import Annotated

from schema.audience import to_person, to_post
from schema.field import choice, instant, number, options, person, text, yes_no
from schema.names import SYSTEM
from schema.record import Record, RecordType
from schema.terms import Actor, Const, Moment, Own, Same
from schema.words import Words
from schema.workflow import Action, Create, Edit, State, Workflow

MESSAGE_KINDS = options(
    ("new", "新的应办事项", "Newly owed"),
    ("lead", "快到期", "Due soon"),
    ("late", "已经过期", "Overdue"),
    ("escalated", "下属事项过期", "Overdue with somebody"),
    ("digest", "今日要办", "Today's list"),
    ("gathered", "多件", "Several"),
    ("gathered_late", "多件下属事项过期", "Several overdue with others"),
    ("test", "测试消息", "Test message"),
    ("device_new", "登记了新设备", "New device enrolled"),
    ("pin_set", "共用设备的 PIN 已设置", "PIN for shared devices set"),
    ("tablet_new", "在共用设备上首次登录", "First sign-in at a shared device"),
    ("not_me", "本人否认，已停用", "Said not to be theirs, ended"),
)
MINE = Same(Own("person"), Actor())


class Message(Record, kw_only=True):
    """Something the house told a person. ``subject`` tells one message from another: a duty, what it is about, which step."""

    person: Annotated[str, person("收件人", "To")]
    subject: Annotated[str, text("事由", "Subject", limit=300)]
    kind: Annotated[str, choice("种类", "Kind", MESSAGE_KINDS)]
    duty: Annotated[str, text("事项", "Duty", limit=80)] = ""
    collection: Annotated[str, text("登记类别", "Collection", limit=80)] = ""
    record: Annotated[str, text("记录", "Record", limit=36)] = ""
    period: Annotated[str, text("周期", "Period", limit=10)] = ""
    due_at: Annotated[int, instant("期限", "Due")] | None = None
    owed_by: Annotated[str, person("应办人", "Owed by")] | None = None
    count: Annotated[int, number("件数", "How many", at_most=9999)] = 0
    sent_at: Annotated[int, instant("发出时间", "Sent at")]
    opened_at: Annotated[int, instant("打开时间", "Opened at", is_derived=True)] | None = None
    again_at: Annotated[int, instant("再提醒时间", "Again at")] | None = None


class Reach(Record, kw_only=True):
    """How a person wants to be reached. Quiet hours are minutes of the office's day; equal ends mean none."""

    person: Annotated[str, person("姓名", "Person")]
    push: Annotated[bool, yes_no("手机通知", "Notifications")] = True
    digest: Annotated[bool, yes_no("每个工作日早上发一份清单", "A list each working morning")] = True
    quiet_from: Annotated[int, number("免打扰开始（分钟）", "Quiet from (minutes)", at_most=1440)] = 20 * 60
    quiet_until: Annotated[int, number("免打扰结束（分钟）", "Quiet until (minutes)", at_most=1440)] = 7 * 60 + 30


_REACH_FIELDS = ("push", "digest", "quiet_from", "quiet_until")
MESSAGES_RECORDS = (
    RecordType(
        collection="office.message",
        own=("person",),
        stays=Words("只有编号，没有内容", "numbers only, no content"),
        printed=False,
        shape=Message,
        label=Words("提醒", "Messages"),
        title=("kind", "duty"),
        order="sent_at",
        natural_key=("person", "subject"),
        create=Create(
            label=Words("提醒", "Tell"),
            who=Same(Actor(), Const(SYSTEM)),
            asks=(
                "person", "subject", "kind", "duty", "collection", "record", "period", "due_at", "owed_by", "count", "sent_at",
            ),
            clause="9.8",
        ),
        audience=(to_person(Own("person")),),
        workflow=Workflow(
            states=(
                State("unread", Words("未读", "Unread"), "waiting"),
                State("put_off", Words("稍后再提醒", "Put off"), "waiting"),
                State("read", Words("已读", "Read"), "closed"),
            ),
            actions=(
                Action(
                    name="open",
                    label=Words("标为已读", "Mark as read"),
                    start=("unread", "put_off"),
                    to="read",
                    who=MINE,
                    sets=(("opened_at", Moment()),),
                    clause="9.8",
                ),
                Action(
                    name="put_off",
                    label=Words("稍后再提醒", "Remind me again"),
                    start=("unread", "read", "put_off"),
                    to="put_off",
                    who=MINE,
                    asks=("again_at",),
                    must=("again_at",),
                    sets=(("opened_at", Moment()),),
                    clause="9.8",
                ),
            ),
        ),
    ),
    RecordType(
        collection="office.reach",
        own=("person",),
        printed=False,
        shape=Reach,
        label=Words("提醒方式", "How to be reached"),
        title=("person",),
        natural_key=("person",),
        create=Create(
            label=Words("设定提醒方式", "Set how to be reached"),
            who=MINE,
            asks=("person", *_REACH_FIELDS),
            clause="9.8",
        ),
        edits=(Edit(who=MINE, fields=_REACH_FIELDS, start=("in_force",)),),
        audience=(to_person(Own("person")), *to_post("administrator")),
        workflow=Workflow(states=(State("in_force", Words("在用", "In use"), "good"),), actions=()),
    ),
)  # fmt: skip
