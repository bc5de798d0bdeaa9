"""What tests look for in a demo office, found by asking its records: names, codes and ids are drawn anew for each day.

Each finding fails with what is missing, so that a day on which a scene isn't there says so (``tests/server/test_demo_days.py``).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import msgspec

from schema.day import day_of
from server.open_office import OpenOffice
from sync.merge import Fields

Row = tuple[str, Fields]
BREACHES: Final = ("hearing", "confirmed", "appealed", "kept", "struck")
"""States of breaches that the demo has one of at least."""


class Person(msgspec.Struct, frozen=True):
    """Somebody of the office: the id, the name and its pinyin initials."""

    id: str
    name: str
    initials: str


def rows_of(office: OpenOffice, collection: str) -> list[Row]:
    """Id and fields of each record."""
    return [(one.id, one.fields()) for one in office.storage.collection(collection)]


def first(rows: list[Row], what: str, fits: Callable[[Fields], bool] = lambda row: True) -> Row:
    """The first row that fits."""
    found = next((one for one in rows if fits(one[1])), None)
    assert found is not None, f"the demo has no {what}"
    return found


def person_of(office: OpenOffice, person: object) -> Person:
    """Who has this id."""
    _, row = first([one for one in rows_of(office, "office.person") if one[0] == person], f"person {person}")
    return Person(str(person), str(row["name"]), str(row["initials"]))


def holder(office: OpenOffice, post: str, but: frozenset[str] = frozenset()) -> Person:
    """Somebody who holds a post now and is none of ``but``."""
    held = rows_of(office, "office.post_held")
    _, row = first(
        held, post, lambda row: row["post"] == post and not row.get("until") and str(row["person"]) not in but
    )
    return person_of(office, row["person"])


def addresses_of(office: OpenOffice, now_ms: int) -> dict[str, str]:
    """By the name of a page that opens a record, the address of one; the duty is one that the clerk owes now."""

    def of(collection: str, fits: Callable[[Fields], bool] = lambda row: True) -> str:
        return first(rows_of(office, collection), collection, fits)[0]

    def code(kind: str) -> str:
        stations = rows_of(office, "office.station")
        return str(first(stations, kind, lambda row: row["kind"] == kind and row["state"] == "in_force")[1]["code"])

    day, clerk = day_of(now_ms), holder(office, "office_clerk").id
    spoken = {str(row["session"]) for _, row in rows_of(office, "party_study.speech")}
    today = of("party_study.session", lambda row: row["state"] == "planned" and day_of(row["starts_at"]) == day)
    sessions = [one for one in rows_of(office, "party_study.session") if one[0] in spoken]
    held, _ = first(sessions, "session with speakers")
    owed = next(
        (
            one for one in office.planner.level(now_ms).open()
            if one.person == clerk and one.record and one.opens < now_ms
        ),
        None,
    )  # fmt: skip
    assert owed is not None, "the demo's clerk owes nothing"
    return {
        **{f"/q/{kind}": f"/q/{code(kind)}" for kind in ("meeting_room", "door", "desk")},
        "/party-study/session": f"/party-study/session/{today}",
        "/party-study/session/held": f"/party-study/session/{held}",
        "/registers/party_study.attendance_sheet": f"/registers/party_study.attendance_sheet/{held}",
        "/theory-study/session": f"/theory-study/session/{of('theory_study.session')}",
        "/hygiene/round": f"/hygiene/round/{of('hygiene.round')}",
        "/hygiene/inspection": f"/hygiene/inspection/{of('hygiene.inspection', lambda row: row['state'] == 'open')}",
        "/hygiene/inspection/failed": f"/hygiene/inspection/{of('hygiene.inspection', lambda row: row.get('result') == 'failed')}",
        "/first-contact/visit": f"/first-contact/visit/{of('first_contact.visit', lambda row: row['state'] == 'handed')}",
        "/first-contact/visit/promised": f"/first-contact/visit/{of('first_contact.visit', lambda row: row['state'] == 'promised')}",
        "/arrival": f"/first-contact/arrival/{of('first_contact.arrival')}",
        "/r/person": f"/r/office.person/{of('office.person')}",
        "/duty": f"/duty/{owed.duty}/{owed.record}",
    }


def supervised(office: OpenOffice) -> tuple[dict[str, str], dict[str, list[str]]]:
    """Names of those who have to do with supervision, and the addresses that each of them opens."""
    names = ("spot_check", "breach", "complaint", "consequence", "question", "visit")
    rows = {name: rows_of(office, f"first_contact.{name}") for name in names}
    heard = first(rows["breach"], "breach that is heard", lambda row: row["state"] == "hearing")[1]
    failed, _ = first(
        rows["spot_check"], "failed check", lambda row: row["result"] == "failed" and bool(row.get("person"))
    )
    passed, _ = first(rows["visit"], "promised visit", lambda row: row["state"] == "promised")
    proposed, proposal = first(rows["consequence"], "consequence")
    assert rows["complaint"] and rows["question"], "the demo has no complaint or no question"
    concerned = frozenset(str(row["person"]) for _, row in (*rows["breach"], *rows["consequence"]))
    breaches = [first(rows["breach"], one, lambda row, one=one: row["state"] == one)[0] for one in BREACHES]
    people = {
        "team": holder(office, "supervision_team", concerned).name,
        "person": person_of(office, heard["person"]).name,
        "proposed": person_of(office, proposal["person"]).name,
        "clerk": holder(office, "office_clerk").name,
    }
    stations = rows_of(office, "office.station")
    desk = first(stations, "desk", lambda row: row["kind"] == "desk" and row["state"] == "in_force")[1]
    pages = {
        "team": [
            "/first-contact", "/first-contact/supervision", "/first-contact/check", f"/first-contact/check/{failed}",
            *(f"/first-contact/breach/{one}" for one in breaches),
            *(f"/first-contact/complaint/{one}" for one, _ in rows["complaint"]),
            *(f"/first-contact/consequence/{one}" for one, _ in rows["consequence"]),
            f"/first-contact/breach/new?visit={passed}", "/first-contact/complaints/new", f"/q/{desk['code']}", "/matters",
        ],
        "person": ["/first-contact/mine", f"/first-contact/breach/{breaches[0]}", "/first-contact"],
        "proposed": ["/first-contact/mine", f"/first-contact/consequence/{proposed}"],
        "clerk": ["/first-contact/questions", "/first-contact/supervision", "/first-contact/mine", "/matters"],
    }  # fmt: skip
    return people, pages
