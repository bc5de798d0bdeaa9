"""``luzhi what-if``, ``robot`` and ``day-list``: arguments in, sentences and an exit code out."""

from __future__ import annotations

import argparse
from pathlib import Path

from schema.catalogue import find_catalogue
from schema.day import day_of
from schema.duty import Owing, due_moment, standing
from schema.names import uuid7
from schema.privacy import PROMISES
from server import clock
from server.access_duties import reached_of
from server.house import House
from server.open_office import OpenOffice
from server.papers.day_list import DayLine, DayList, day_list_page
from server.reminders.robots import RobotRefused, check_robot, tell_robot
from server.reminders.store import Robot
from server.reminders.texts import due_text, named
from server.reminders.what_if import ParameterUnknown, ValueWrong, WhatIf, parameter_named, value_for, what_if
from server.settings import Settings

_FAR = 2**62


def _house(given: argparse.Namespace) -> House:
    data: Path = given.data
    settings = Settings(data=data, public_url="http://localhost:8000", is_demo=(data / "demo").exists())
    return House(settings, find_catalogue(), clock.now_ms, clock.random_bytes)


def what_if_command(given: argparse.Namespace) -> int:
    """Judge past and open cases with another value; nothing is written."""
    name, _, text = str(given.question).partition("=")
    catalogue = find_catalogue()
    try:
        parameter = parameter_named(catalogue, name.strip())
        value = value_for(catalogue.parameters[parameter], text.strip())
    except ParameterUnknown:
        print(
            f"没有叫“{name}”的参数，例如 secretariat.reader_days=1。 There is no parameter {name}, for example secretariat.reader_days=1."
        )
        return 1
    except ValueWrong as wrong:
        print(f"“{text}”不能用，允许：{wrong.allowed.zh}。 {text} can't be used; allowed: {wrong.allowed.en}.")
        return 1
    house = _house(given)
    try:
        for office in house.offices.values():
            report = office.look(
                lambda office=office: what_if(office.storage, catalogue, parameter, value, office.now_ms())
            ).result()
            _print_report(office, report)
    finally:
        house.close()
    return 0


def _print_report(office: OpenOffice, report: WhatIf) -> None:
    catalogue = office.catalogue
    label = catalogue.parameters[report.parameter].label
    print(f"{office.name}: {report.parameter} {label.zh} / {label.en}: {report.value} → {report.asked}")
    for one in report.duties:
        duty = catalogue.duties[one.duty]
        print(
            f"  {duty.label.zh} / {duty.label.en}（{duty.clause}）: {one.cases} 件 cases; "
            f"过期 late {one.late_now} → {one.late_then}; 期限变动 moved {one.moved}"
        )
    for changed in report.fields:
        field = catalogue.fields[changed.collection][changed.field]
        record = catalogue.records[changed.collection].label
        said = "; ".join(f"{count} × {change}" for change, count in changed.changed.items()) or "没有不同 no difference"
        print(f"  {record.zh} · {field.label.zh} / {record.en}, {field.label.en}: {changed.cases} 条 records; {said}")
    if not report.duties and not report.fields:
        print("  还没有登记靠这个参数判断。 No record or duty rests on it yet.")


def robot_command(given: argparse.Namespace) -> int:
    """Add, list, try or remove a work group's robot."""
    if given.what == "add":
        try:
            check_robot(given.name)
        except RobotRefused as refused:
            print(refused)
            return 1
    regulations = tuple(one.strip() for one in str(given.regulations).split(",") if one.strip())
    unknown = [
        one for one in regulations if one not in {regulation.name for regulation in find_catalogue().regulations}
    ]
    if unknown:
        print(f"没有这些制度：{', '.join(unknown)}。 There are no such regulations.")
        return 1
    house = _house(given)
    try:
        found = [_robot_in(office, given, regulations) for office in house.offices.values()]
    finally:
        house.close()
    return 0 if any(found) or given.what == "list" else 1


def _robot_in(office: OpenOffice, given: argparse.Namespace, regulations: tuple[str, ...]) -> bool:
    store, now = office.planner.store, office.now_ms()
    if given.what == "add":
        robot = Robot(
            uuid7(now, office.random(10)), given.label or given.name.partition("://")[0], given.name, regulations
        )
        office.do(lambda: store.put_robot(robot, now)).result()
        print(f"✓ {robot.id} {robot.label}")
        return True
    if given.what == "test":
        robot_there = next((one for one in office.look(store.robots).result() if one.id == given.name), None)
        if robot_there is None:
            print(f"没有 {given.name}。 There is no {given.name}.")
            return False
        is_taken = tell_robot(robot_there.url, "测试：收到就说明这条路能到。 A test: this way works.")
        print(
            "✓ 机器人收下了，请到群里看。 Taken; look in the group."
            if is_taken
            else "✗ 机器人没有收。 The robot did not take it."
        )
        return is_taken
    if given.what == "remove":
        was_there = office.do(lambda: store.drop_robot(given.name)).result()
        print("✓" if was_there else f"没有 {given.name}。 There is no {given.name}.")
        return was_there
    for robot in office.look(store.robots).result():
        told = ", ".join(robot.regulations) or "全部 all"
        print(f"{robot.id}  {robot.label}  {robot.url.partition('://')[0]}://…  {told}")
    return True


def day_list_command(given: argparse.Namespace) -> int:
    """Print what is owed today, for those whom no other way reaches."""
    house = _house(given)
    try:
        pages = [
            page
            for office in house.offices.values()
            if (page := office.do(lambda office=office: _day_list(office, given.all)).result())
        ]
    finally:
        house.close()
    given.out.write_text("\n".join(pages), encoding="utf-8")
    print(f"✓ {given.out}")
    return 0


def _day_list(office: OpenOffice, is_everybody: bool) -> str:
    now = office.now_ms()
    book = office.planner.level(now)
    lists: list[DayList] = []
    for person in book.ground.persons():
        if not is_everybody and reached_of(office, person).opened:
            continue
        mine = [one for one in book.open() if one.person == person and one.opens <= now]
        if mine:
            row = book.ground.row("office.person", person) or {}
            section = book.ground.row("office.section", str(row.get("section"))) or {}
            lines = [_line(office, one, now) for one in sorted(mine, key=lambda one: due_moment(one.due) or _FAR)]
            lists.append(DayList(str(row.get("name") or ""), str(section.get("name") or ""), lines))
    return day_list_page(office.name, day_of(now), lists)


def _line(office: OpenOffice, owing: Owing, now: int) -> DayLine:
    catalogue = office.catalogue
    if catalogue.is_confidential(owing.duty):
        return DayLine(named(catalogue, owing.duty), "", due_text(owing.due, now), "", standing(owing, now) == "late")
    duty = catalogue.duties[owing.duty]
    about = owing.period
    if owing.record:
        record = catalogue.records[owing.collection]
        row = office.planner.book.ground.row(owing.collection, owing.record) or {}
        open_title = [
            name for name in record.title if PROMISES[catalogue.fields[owing.collection][name].privacy].on_day_list
        ]
        about = " ".join(
            str(row[name])
            for name in open_title
            if isinstance(row.get(name), str) and not catalogue.fields[owing.collection][name].collection
        )
    regulation = catalogue.regulation_of(duty.clause)
    clause = f"{regulation.title.zh if regulation else ''} {duty.clause}"
    return DayLine(duty.label.zh, about, due_text(owing.due, now), clause, standing(owing, now) == "late")
