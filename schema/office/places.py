"""Rooms, the stations whose codes hang in them, and the screens that show a code which changes."""

from __future__ import annotations

from typing import Annotated

from schema.audience import Shared, everyone, to_post
from schema.field import choice, day, number, options, person, ref, secret, text
from schema.office.people import KEEPERS, in_force_workflow
from schema.place import Place
from schema.record import Record, RecordType
from schema.terms import Holds
from schema.words import Words
from schema.workflow import Action, Create, Edit, State, Workflow

ROOM_KINDS = options(
    ("office", "办公室", "Office"),
    ("meeting_room", "会议室", "Meeting room"),
    ("reception", "接待室", "Reception"),
    ("shared", "公共区域", "Shared area"),
)
STATION_KINDS = options(
    ("meeting_room", "会议室签到", "Meeting room"), ("door", "门牌检查", "Door"), ("desk", "前台接待", "Reception desk")
)
STATION_KEEPERS = Holds(("administrator", "office_clerk"))
SCREEN_KEEPERS = Holds(("administrator", "office_clerk", "publicity_commissioner"))
"""Who may show a meeting room's code on a screen, and so holds its secret."""


class Room(Record, kw_only=True):
    """A room; most belong to a section. ``keeper`` answers for it, and closes it after work (12.5)."""

    name: Annotated[str, text("房间", "Room", limit=60)]
    kind: Annotated[str, choice("用途", "Kind", ROOM_KINDS)] = "office"
    section: Annotated[str, ref("科室", "Section", "office.section")] | None = None
    area: Annotated[str, text("区域", "Area", limit=60)] = ""
    keeper: Annotated[str, person("责任人", "Responsible")] | None = None


class Station(Record, kw_only=True):
    """A printed code in a place. ``code`` has 80 random bits; a new poster is a new version, the old one is retired."""

    kind: Annotated[str, choice("用途", "Kind", STATION_KINDS)]
    room: Annotated[str, ref("房间", "Room", "office.room")]
    code: Annotated[str, text("码", "Code", limit=16)]
    version: Annotated[int, number("版本", "Version", at_least=1, at_most=9999)] = 1
    issued: Annotated[str, day("印发日", "Issued")]


class Screen(Record, kw_only=True):
    """The screen of a meeting room, whose code changes: its secret, held by those who run it and by nobody else.

    A secret is never changed: a screen that was seen through is replaced together with its station.
    """

    station: Annotated[str, ref("二维码", "Code", "office.station")]
    secret: Annotated[str, secret("密钥", "Secret")]


PLACES_RECORDS = (
    RecordType(
        collection="office.room",
        places=(Place(field="keeper", open=("in_force",)),),
        decided="server",
        stays=Words("房间名称", "names of rooms"),
        shape=Room,
        label=Words("房间", "Rooms"),
        title=("name",),
        order="name",
        descending=False,
        create=Create(
            label=Words("新增房间", "Add a room"),
            who=KEEPERS,
            asks=("name", "kind", "section", "area", "keeper"),
            clause="9.5",
        ),
        edits=(Edit(who=KEEPERS, fields=("name", "kind", "section", "area", "keeper")),),
        shared=Shared(),
        audience=(everyone(),),
        workflow=in_force_workflow("9.5"),
    ),
    RecordType(
        collection="office.station",
        decided="server",
        stays=Words("门上的码，不写个人", "the code at a door, about nobody"),
        shape=Station,
        label=Words("二维码", "Codes"),
        title=("kind", "room"),
        order="issued",
        create=Create(
            label=Words("新增二维码", "Add a code"),
            who=STATION_KEEPERS,
            asks=("kind", "room", "code", "version", "issued"),
            clause="9.5",
            decided="server",
        ),
        shared=Shared(),
        audience=(everyone(),),
        workflow=Workflow(
            states=(
                State("in_force", Words("在用", "In use"), "good"),
                State("retired", Words("已作废", "Retired"), "closed"),
            ),
            actions=(
                Action(
                    name="retire",
                    label=Words("作废", "Retire"),
                    start=("in_force",),
                    to="retired",
                    who=STATION_KEEPERS,
                    clause="9.5",
                    tone="danger",
                ),
            ),
        ),
    ),
    RecordType(
        collection="office.screen",
        decided="server",
        stays=Words("会场屏幕的密钥，换码时作废", "the secret of a screen, void when it is changed"),
        printed=False,
        shape=Screen,
        label=Words("会议室屏幕", "Screens of meeting rooms"),
        title=("station",),
        natural_key=("station",),
        create=Create(
            label=Words("设屏幕码", "Set up a screen"), who=SCREEN_KEEPERS, asks=("station", "secret"), clause="5.2"
        ),
        audience=to_post("administrator", "office_clerk", "publicity_commissioner"),
        workflow=in_force_workflow("5.2", SCREEN_KEEPERS),
        serves=("5.2",),
    ),
)
