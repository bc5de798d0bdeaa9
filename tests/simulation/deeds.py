"""What people do: one function a deed. Each picks by the world's dice who does it and on what; returns what was tried.

A deed that the phone itself refuses leaves nothing behind: people try all the time what the rules don't allow.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from schema.day import DAY_MS, MINUTE_MS, day_of, days_after
from schema.names import uuid7
from sync.device import Device
from sync.operation import Operation
from sync.stamp import next_stamp
from tests.simulation.house import fields_now
from tests.simulation.phone import Phone
from tests.simulation.versions import BASE, INSPECTION, SESSION, VISIT
from tests.simulation.world import World

ATTENDANCE, LEAVE, QUESTION = "party_study.attendance", "party_study.leave", "first_contact.question"
PERSON, POST, SECTION, VALUE = "office.person", "office.post_held", "office.section", "office.parameter_value"
ITEMS = ("floor", "desk", "cabinet", "under_desk", "windows", "closing")
ANYBODY = ("clerk", "secretary", "inspector", "colleague", "desk", "handler")
GRANTED = ("hygiene_inspector", "office_clerk", "secretary_general", "receptionist", "branch_secretary", "staff")
COLLECTIONS = (SESSION, ATTENDANCE, LEAVE, INSPECTION, VISIT, QUESTION, PERSON, POST, SECTION)


def _do(world: World, phone: Phone | None, work: Callable[[Device], object], *, is_bold: bool = False) -> str:
    if phone is None:
        return "nobody"
    crashes = world.dice.random() < 0.02
    taken = phone.do(work, is_bold=is_bold, crashes=crashes)
    return f"{phone.id[-4:]} {'crashed' if crashes else 'did it' if taken else 'could not'}"


def _pick(world: World, phone: Phone | None, collection: str, *states: str) -> tuple[str, dict[str, Any]]:
    """A record that the phone shows, by the dice; an id of nothing when there is none."""
    rows = sorted(phone.device.view(collection).items()) if phone else []
    rows = [one for one in rows if not states or one[1].get("state") in states]
    return world.dice.choice(rows) if rows else ("00000000-0000-7000-8000-000000000000", {})


def _fields(phone: Phone, collection: str, fields: dict[str, Any]) -> dict[str, Any]:
    return fields_now(phone.device.catalogue, collection, fields)


def _some_person(world: World) -> str:
    return world.ids[world.dice.choice(ANYBODY)]


# --- study ----------------------------------------------------------------------------------------------------


def arrange(world: World) -> str:
    """A session is arranged."""
    phone = world.of("clerk", "handler")
    starts = world.now + world.dice.randrange(-30, 300) * MINUTE_MS
    people = sorted({_some_person(world) for _ in range(3)})
    fields = {
        "topic": f"学习{world.dice.randrange(99)}", "starts_at": starts, "ends_at": starts + 90 * MINUTE_MS,
        "room": world.ids["会议室"], "organiser": _some_person(world), "people": people,
    }  # fmt: skip
    return _do(world, phone, lambda device: device.create(SESSION, fields))


def change_session(world: World) -> str:
    """A session gets another organiser, other people, a topic; or is closed, opened again, called off."""
    phone = world.of("clerk", "handler", "secretary")
    record, _ = _pick(world, phone, SESSION)
    step = world.dice.choice(["topic", "organiser", "people", "close", "reopen", "call_off"])
    if step in ("topic", "organiser", "people"):
        value = {
            "topic": f"改{world.dice.randrange(99)}",
            "organiser": _some_person(world),
            "people": [_some_person(world)],
        }
        return _do(world, phone, lambda device: device.patch(SESSION, record, {step: value[step]}))
    inputs = {} if step == "reopen" else {"outcome": f"小结{world.dice.randrange(9)}"}
    return _do(world, phone, lambda device: device.act(SESSION, record, step, inputs))


def check_in(world: World) -> str:
    """Somebody checks in with the room's code, or is called by the organiser."""
    phone = world.of(*ANYBODY)
    session, row = _pick(world, phone, SESSION, "planned")
    if not row:
        return "no session"
    if world.dice.random() < 0.6:
        fields = {"way": "poster", "station": world.ids["station:会议室"], "person": phone.person if phone else ""}
    else:
        fields = {"way": "roll_call", "note": "点名", "person": _some_person(world)}
    fields |= {"session": session, "seen_at": world.now}
    proof = {"code": world.codes["会议室"], "seen_at": world.now}
    return _do(world, phone, lambda device: device.create(ATTENDANCE, fields, proof=proof))


def settle_attendance(world: World) -> str:
    """The organiser confirms or strikes an attendance, or notes something on it."""
    phone = world.of("clerk", "handler", "colleague", "inspector")
    record, _ = _pick(world, phone, ATTENDANCE)
    step = world.dice.choice(["confirm", "strike", "note"])
    note = {"note": f"备注{world.dice.randrange(9)}"}
    if step == "note":
        return _do(world, phone, lambda device: device.patch(ATTENDANCE, record, note))
    return _do(world, phone, lambda device: device.act(ATTENDANCE, record, step, note))


def ask_leave(world: World) -> str:
    """Somebody asks for leave."""
    phone = world.of(*ANYBODY)
    session, row = _pick(world, phone, SESSION, "planned")
    if not row:
        return "no session"
    fields = {"session": session, "person": phone.person if phone else "", "reason": f"事由{world.dice.randrange(9)}"}
    return _do(world, phone, lambda device: device.create(LEAVE, fields))


def go_on_with_leave(world: World) -> str:
    """Leave is granted, declined, withdrawn, asked again."""
    phone = world.of("secretary", "secretary", *ANYBODY)
    record, _ = _pick(world, phone, LEAVE)
    step = world.dice.choice(["grant", "decline", "withdraw", "ask_again"])
    inputs = {"grant": {}, "withdraw": {}, "decline": {"answer": "不行"}, "ask_again": {"reason": "再请"}}[step]
    return _do(world, phone, lambda device: device.act(LEAVE, record, step, inputs))


# --- inspections ----------------------------------------------------------------------------------------------


def inspect(world: World) -> str:
    """A sheet is begun, often on two phones at once."""
    phone = world.of("inspector", "inspector", "colleague", "clerk")
    room = world.ids[world.dice.choice(["301", "302"])]
    marks = {item: world.dice.choice(["pass", "fail"]) for item in world.dice.sample(ITEMS, world.dice.randrange(0, 7))}
    fields: dict[str, Any] = {"room": room, "day": world.today, "items": marks}
    if world.dice.random() < 0.3:
        fields["remarks"] = {world.dice.choice(ITEMS): f"说明{world.dice.randrange(9)}"}
    return _do(world, phone, lambda device: device.create(INSPECTION, _fields(phone, INSPECTION, fields)))  # type: ignore[arg-type]


def tick(world: World) -> str:
    """Items are ticked, remarked, unticked."""
    phone = world.of("inspector", "inspector", "colleague", "clerk")
    record, _ = _pick(world, phone, INSPECTION)
    values: dict[str, Any] = {}
    for item in world.dice.sample(ITEMS, world.dice.randrange(1, 4)):
        values[f"items/{item}"] = world.dice.choice(["pass", "fail", "na", None])
    if world.dice.random() < 0.3:
        values[f"remarks/{world.dice.choice(ITEMS)}"] = world.dice.choice([f"说明{world.dice.randrange(9)}", None])
    return _do(world, phone, lambda device: device.patch(INSPECTION, record, _fields(phone, INSPECTION, values)))  # type: ignore[arg-type]


def settle_inspection(world: World) -> str:
    """A sheet is ticked to the end and concluded (as one group), opened again, or seen by the section."""
    phone = world.of("inspector", "colleague", "clerk", "handler")
    step = world.dice.choice(["conclude", "conclude", "reopen", "acknowledge"])
    record, _ = _pick(world, phone, INSPECTION)
    if step != "conclude":
        return _do(world, phone, lambda device: device.act(INSPECTION, record, step))
    group = uuid7(world.now, world.random(10))

    def work(device: Device) -> None:
        device.patch(INSPECTION, record, {f"items/{item}": "pass" for item in ITEMS}, group=group)
        device.act(INSPECTION, record, "conclude", group=group)

    return _do(world, phone, work)


# --- first contact --------------------------------------------------------------------------------------------


def visit(world: World) -> str:
    """A visitor is received; now and then handed over at once, as one group."""
    phone = world.of("desk", "desk", "handler", "clerk")
    group = uuid7(world.now, world.random(10)) if world.dice.random() < 0.5 else ""
    way = world.dice.choice(["in_person", "telephone"])
    to = _some_person(world)

    def work(device: Device) -> None:
        fields = {"visitor": "来访人", "matter": f"咨询{world.dice.randrange(99)}", "received_at": 0, "way": way}
        made = device.create(VISIT, fields_now(device.catalogue, VISIT, fields), group=group)
        if group:
            device.act(VISIT, made, "hand_over", {"handed_to": to}, group=group)

    return _do(world, phone, work)


def go_on_with_visit(world: World) -> str:
    """A visit is handed over, accepted, returned, taken back, promised, finished, corrected."""
    phone = world.of("desk", "handler", "handler", "clerk", "colleague", "secretary")
    record, row = _pick(world, phone, VISIT)
    own = world.dice.choice(["hand_over", "take_back", "promise", "finish", "not_ours", "edit", "edit"])
    mine = phone is not None and row.get("handed_to") == phone.person
    step = world.dice.choice(["accept", "accept", "return"]) if mine else own
    if step == "edit":
        name = world.dice.choice(["visitor", "matter", "told"])
        return _do(world, phone, lambda device: device.patch(VISIT, record, {name: f"改{world.dice.randrange(99)}"}))
    inputs: dict[str, Any] = {
        "hand_over": {"handed_to": _some_person(world)}, "return": {"told": "不归我管"}, "finish": {"result": "已答复"},
        "not_ours": {"told": "请到别处"}, "promise": {"promise_day": days_after(world.today, 1), "promise_what": "答复"},
    }.get(step, {})  # fmt: skip
    return _do(world, phone, lambda device: device.act(VISIT, record, step, inputs))


def ask(world: World) -> str:
    """A question is taken down, or one is answered."""
    phone = world.of(*ANYBODY)
    if world.dice.random() < 0.6:
        return _do(world, phone, lambda device: device.create(QUESTION, {"question": f"问{world.dice.randrange(99)}"}))
    phone = world.of("clerk", "secretary", "handler")
    record, _ = _pick(world, phone, QUESTION)
    return _do(world, phone, lambda device: device.act(QUESTION, record, "answer", {"answer": "答"}))


# --- posts and sections ---------------------------------------------------------------------------------------


def grant(world: World) -> str:
    """A post is granted, from a day near today."""
    phone = world.of("admin")
    fields = {
        "person": _some_person(world), "post": world.dice.choice(GRANTED),
        "since": days_after(world.today, world.dice.choice([-2, -1, 0, 0, 1])),
    }  # fmt: skip
    if world.dice.random() < 0.3:
        fields["until"] = days_after(world.today, world.dice.choice([0, 1, 2]))
    return _do(world, phone, lambda device: device.create(POST, fields))


def take_away(world: World) -> str:
    """A post ends, or was entered in error."""
    phone = world.of("admin")
    record, row = _pick(world, phone, POST, "held")
    if row.get("person") == world.ids["admin"]:
        return "not the last keeper"
    if world.dice.random() < 0.3:
        return _do(world, phone, lambda device: device.act(POST, record, "strike"))
    until = {"until": days_after(world.today, world.dice.choice([-1, -1, 0, 1]))}
    return _do(world, phone, lambda device: device.act(POST, record, "end_on", until))


def move(world: World) -> str:
    """A person changes their section, a room its section, or somebody leaves and comes back."""
    phone = world.of("admin")
    section = world.ids[world.dice.choice(["代表工委", "法工委"])]
    step = world.dice.choice(["person", "person", "room", "leave", "back"])
    if step == "room":
        room = world.ids[world.dice.choice(["301", "302"])]
        return _do(world, phone, lambda device: device.patch("office.room", room, {"section": section}))
    person = _some_person(world)
    if step == "person":
        return _do(world, phone, lambda device: device.patch(PERSON, person, {"section": section}))
    if step == "leave" and world.dice.random() < 0.5:
        return "stays"
    return _do(world, phone, lambda device: device.act(PERSON, person, "end" if step == "leave" else "take_back"))


def set_value(world: World) -> str:
    """The office sets how late is late."""
    phone = world.of("admin")
    fields = {
        "parameter": "5.2.late_after_minutes", "since": days_after(world.today, world.dice.choice([-1, 0])),
        "value": str(world.dice.randrange(5, 20)), "source": "会议",
    }  # fmt: skip
    return _do(world, phone, lambda device: device.create(VALUE, fields))


# --- what no app would send -----------------------------------------------------------------------------------


def be_bold(world: World) -> str:
    """An operation goes into the outbox as it is, whatever the phone's own tables say of it; sometimes in a group with a good one."""
    phone = world.of(*ANYBODY)
    if phone is None:
        return "nobody"
    dice = world.dice
    collection = dice.choice(COLLECTIONS)
    record, _ = _pick(world, world.of("admin", "clerk"), collection)
    kind = dice.choice(["patch", "act", "act"])
    actions = [one.name for one in BASE.records[collection].workflow.actions]
    path = dice.choice(list(BASE.fields[collection]))
    rest: dict[str, Any] = {"action": dice.choice(actions)} if kind == "act" else {"set": {path: "x"}}
    group = uuid7(world.now, world.random(10)) if dice.random() < 0.5 else ""
    ahead = dice.choice([0, 0, 0, -DAY_MS, -2 * DAY_MS, 10 * MINUTE_MS])

    def work(device: Device) -> None:
        if group:
            device.create(QUESTION, {"question": "同组"}, group=group)
        at = world.now + ahead
        stamp = next_stamp(device.stamp, min(at, world.now), device.id)
        device.enqueue(
            Operation(
                id=uuid7(at, world.random(10)),
                stamp=stamp,
                at=at,
                collection=collection,
                record=record,
                kind=kind,
                schema=device.schema,
                group=group,
                **rest,
            )  # fmt: skip
        )
        device._view = None

    return _do(world, phone, work, is_bold=True)


def backdate(world: World) -> str:
    """Somebody sets the clock back to enter today a sheet of yesterday, with yesterday's moment: the house need not agree (TI1)."""
    phone = world.of("inspector", "colleague", "clerk")
    if phone is None:
        return "nobody"
    room = world.ids[world.dice.choice(["301", "302"])]
    skew, phone.skew_ms = phone.skew_ms, -DAY_MS - phone.device.offset_ms
    fields = {"room": room, "day": day_of(world.now - DAY_MS), "items": {world.dice.choice(ITEMS): "pass"}}
    told = _do(world, phone, lambda device: device.create(INSPECTION, fields), is_bold=True)
    phone.skew_ms = skew
    return told
