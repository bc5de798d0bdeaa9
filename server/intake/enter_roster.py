"""Enters a roster into the office: new people, sections and posts, changed ones; people no longer listed are told, never
removed.

The same file again changes nothing. Everything is entered as operations of the house's own device.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec

from schema.day import day_of
from schema.names import SYSTEM
from schema.office.people import TWO_NEEDED
from server.intake.archive import read_file
from server.intake.refusals import Refused
from server.intake.roster import RosterPerson, RosterReading, read_roster
from server.open_office import OpenOffice
from sync.device import Device
from sync.device import Refused as DeviceRefused
from sync.event import HOUSE, Hand, event_by

_INITIALS_CHARS_MAX = 60


def initials_of(text: str) -> str:
    """Pinyin initials by which a Chinese name or matter is found: 李明 -> lm."""
    from pypinyin import Style, lazy_pinyin  # its dictionaries take 50 MB: only a process that enters names holds them

    letters = lazy_pinyin(text, style=Style.FIRST_LETTER, errors=lambda other: list(other.lower()))
    return "".join(letter for letter in letters if letter.isalnum())[:_INITIALS_CHARS_MAX]


class Known(msgspec.Struct, frozen=True, kw_only=True):
    """What the office holds now: people by record id, names of sections by id, posts held today by person."""

    people: dict[str, dict[str, Any]]
    sections: dict[str, str]
    posts: dict[str, frozenset[str]]


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """What a reading would change. ``changed`` pairs a person's record id with the file's line."""

    new: tuple[RosterPerson, ...]
    changed: tuple[tuple[str, RosterPerson], ...]
    unchanged: tuple[RosterPerson, ...]
    missing: tuple[str, ...]


def known_to_roster(office: OpenOffice) -> Known:
    """Call inside the office's thread."""
    today = day_of(office.now_ms())
    people = {str(row["id"]): row for row in office.rows("office.person")}
    return Known(
        people={record: row for record, row in people.items() if row["state"] == "in_force"},
        sections={str(row["id"]): str(row["name"]) for row in office.rows("office.section")},
        posts={record: office.engine.knowledge.posts(record, today) for record in people},
    )


def plan_roster(known: Known, reading: RosterReading) -> Plan:
    """Compare a reading with what is there."""
    by_number = {str(row["number"]): record for record, row in known.people.items() if row.get("number")}
    by_name = {
        (str(row["name"]), known.sections.get(str(row.get("section")), "")): record
        for record, row in known.people.items()
    }
    new, changed, unchanged, met = [], [], [], set()
    for person in reading.people:
        record = by_number.get(person.number) if person.number else None
        record = record or by_name.get((person.name, person.section))
        if record is None:
            new.append(person)
            continue
        met.add(record)
        if _fields_changed(known, record, person) or not known.posts.get(record, frozenset()) >= _posts_today(person):
            changed.append((record, person))
        else:
            unchanged.append(person)
    missing = tuple(str(row["name"]) for record, row in known.people.items() if record not in met)
    return Plan(new=tuple(new), changed=tuple(changed), unchanged=tuple(unchanged), missing=missing)


def _posts_today(person: RosterPerson) -> frozenset[str]:
    return frozenset(person.posts) if not person.until else frozenset()


def _fields_changed(known: Known, record: str, person: RosterPerson) -> dict[str, str]:
    row = known.people[record]
    wanted = {"name": person.name, "title": person.title, "phone": person.phone, "number": person.number}
    changed = {name: value for name, value in wanted.items() if value and value != row.get(name, "")}
    if person.section and known.sections.get(str(row.get("section")), "") != person.section:
        changed["section"] = person.section
    return changed


def summary_of(reading: RosterReading, known: Known, *, entered: bool = False) -> dict[str, object]:
    """What a reading would change, for the page that shows it."""
    plan = plan_roster(known, reading)
    return {
        "new": [one.name for one in plan.new],
        "changed": [one.name for _, one in plan.changed],
        "unchanged": [one.name for one in plan.unchanged],
        "missing": list(plan.missing),
        "errors": [
            {"row": e.row, "column": e.column, "header": e.header, "code": e.code, "sentence": list(_pair(e.sentence)), "todo": list(_pair(e.todo))}
            for e in reading.errors
        ],
        "remarks": [list(_pair(one)) for one in reading.remarks],
        "entered": entered,
    }  # fmt: skip


def _pair(words: Any) -> tuple[str, str]:
    return words.zh, words.en


def enter_roster(office: OpenOffice, reading: RosterReading, by: Hand = HOUSE) -> dict[str, object]:
    """Enter a reading without errors by somebody's hand; returns its summary. Call inside the office's turn."""
    known = known_to_roster(office)
    plan = plan_roster(known, reading)
    proposer = by.person if by.person != SYSTEM else ""
    system = office.system_device()
    office.exchange_in_turn(system)
    sections = {name: record for record, name in known.sections.items()}
    today = day_of(office.now_ms())
    for person in plan.new:
        fields: dict[str, Any] = {"name": person.name, "initials": initials_of(person.name)}
        fields |= {
            name: value
            for name, value in (("title", person.title), ("phone", person.phone), ("number", person.number))
            if value
        }
        if person.section:
            fields["section"] = _section(system, sections, person.section)
        record = system.create("office.person", fields)
        _give_posts(system, record, person, frozenset(), today, proposer)
    for record, person in plan.changed:
        changed: dict[str, Any] = dict(_fields_changed(known, record, person))
        if "section" in changed:
            changed["section"] = _section(system, sections, changed["section"])
        if "name" in changed:
            changed["initials"] = initials_of(changed["name"])
        if changed:
            system.patch("office.person", record, changed)
        _give_posts(system, record, person, known.posts.get(record, frozenset()), today, proposer)
    office.exchange_in_turn(system)
    counts = {"new": len(plan.new), "changed": len(plan.changed)}
    office.engine.note_event(event_by(by, "roster_entered", counts=counts))
    return summary_of(reading, known, entered=True)


def _section(system: Device, sections: dict[str, str], name: str) -> str:
    if name not in sections:
        sections[name] = system.create(
            "office.section", {"name": name, "order": len(sections) + 1, "initials": initials_of(name)}
        )
    return sections[name]


def _give_posts(
    system: Device, record: str, person: RosterPerson, held: frozenset[str], today: str, proposer: str
) -> None:  # fmt: skip
    """Give posts; those of power are proposed, and whoever brought the roster is not the one to confirm them."""
    proposed = {
        str(row["post"]) for row in system.view("office.post_held").values()
        if row["person"] == record and row["state"] == "proposed"
    }  # fmt: skip
    for post in person.posts:
        if post in held or post in proposed:
            continue
        fields = {"person": record, "post": post, "since": person.since or today}
        if proposer:
            fields["proposer"] = proposer
        if person.until:
            fields["until"] = person.until
        try:
            system.create("office.post_held", fields)
        except DeviceRefused as refused:
            if str(refused) != TWO_NEEDED.name:
                raise
            system.create("office.post_held", {**fields, "is_proposed": True})


def import_roster_file(office: OpenOffice, path: Path, dry_run: bool) -> int:
    """The command: 0 done, 1 when something has to be mended first."""
    try:
        reading = read_roster(read_file(path))
    except Refused as refused:
        reading = RosterReading(errors=(refused.refusal,))
    for one in reading.errors:
        place = f"第 {one.row} 行 {one.column} 列 {one.header}：" if one.row else ""
        print(f"✗ {place}{one.sentence.zh}{one.todo.zh}  {one.sentence.en} {one.todo.en}")
    if reading.errors:
        print(f"{len(reading.errors)} 处要改，没有导入。 {len(reading.errors)} to mend; nothing was imported.")
        return 1
    plan = plan_roster(office.look(lambda: known_to_roster(office)).result(), reading)
    print(f"新增 new {len(plan.new)}，变更 changed {len(plan.changed)}，不变 unchanged {len(plan.unchanged)}")
    print(f"名册里没有（不会删除） not listed (kept) {len(plan.missing)}")
    if dry_run:
        print("只是试读，没有写入。 Dry run: nothing was written.")
        return 0
    office.do(lambda: enter_roster(office, reading)).result()
    print("已导入。 Imported.")
    return 0
