"""Now and then: values whose time is over are erased, what a visitor asked to be deleted too, what is said to be erased once somebody was
told, what was not taken, and arrivals nobody received are closed.

What is due is found by ``server/keeping/due.py``; how a value leaves the journal is ``sync/erase.py``. Works in small turns, so that
phones don't wait. Call from any thread but the office's own.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

import msgspec

from schema.day import day_of
from server.house_hand import HouseHand
from server.keeping.carried import take_letters
from server.keeping.due import Due, Place, Wrongs, asked_for, due_at_once, due_by_term, readable
from server.keeping.pictures import hashes_in, let_go
from server.keeping.refused import erase_refused
from server.keeping.tombstones import Tombstone, tombstone_of
from server.visitors.case import COMPLAINT, DATA_REQUEST, put_visit_apart
from server.visitors.codes import ARRIVAL, VISIT
from server.watched import PartlyFailed
from sync.erase import about, is_empty
from sync.journal import EntryBody
from sync.merge import Fields

if TYPE_CHECKING:
    from server.open_office import OpenOffice

ENTRIES_A_LOOK: Final = 2000
RECORDS_A_TURN: Final = 40
BASIS_REQUEST: Final = "来访人申请删除 requested by the visitor (PIPL 47)"
_META: Final = "erased_on"


class Erased(msgspec.Struct, frozen=True):
    """What a round did."""

    records: int
    entries: int
    closed: int
    refused: int = 0


def erase_due(office: OpenOffice) -> Erased:
    """Erase what is due: once a day what time is over for, each time what was asked for and what a step said is erased.

    A record that can't be erased keeps none of the others back; it is tried again in the next round. Raises ``PartlyFailed``
    when all else is done.
    """
    today, wrongs = day_of(office.now_ms()), Wrongs()
    is_new_day = office.look(lambda: office.storage.meta(_META) != today).result()
    wrongs.kept(("letters",), lambda: take_letters(office))
    refused = (wrongs.kept(("journal",), lambda: erase_refused(office)) or 0) if is_new_day else 0
    if refused:
        office.look(office.storage.scrub).result()
    at_once = _erase_at_once(office, wrongs)
    asked = office.look(lambda: asked_for(office)).result()
    due: Due = office.look(lambda: due_by_term(office, today, wrongs)).result() if is_new_day else {}
    for place, names in asked.values():
        due.setdefault(place, {})[BASIS_REQUEST] = names
    records, count = _carry_out(office, due, wrongs)
    closed = _close(office, list(asked), today, wrongs)
    if is_new_day and not wrongs.found:
        office.do(lambda: office.storage.put_meta(_META, today)).result()
    if wrongs.found:
        raise PartlyFailed(wrongs.found)
    return Erased(records + at_once.records, count + at_once.entries, closed, refused)


def erase_at_once(office: OpenOffice) -> Erased:
    """Erase what a step said is gone; a complaint's visit is put with its complainant first. Raises ``PartlyFailed``."""
    wrongs = Wrongs()
    erased = _erase_at_once(office, wrongs)
    if wrongs.found:
        raise PartlyFailed(wrongs.found)
    return erased


def _erase_at_once(office: OpenOffice, wrongs: Wrongs) -> Erased:
    beside = _put_apart(office, wrongs)
    due = office.look(lambda: due_at_once(office)).result()
    return Erased(*_carry_out(office, {place: due[place] for place in due if place not in beside}, wrongs), 0)


def _put_apart(office: OpenOffice, wrongs: Wrongs) -> frozenset[Place]:
    """Put each complaint's visit with its complainant; gives the complaints of which that failed, so that no visit is lost.

    What stands where a visit should and is none needs no other place.
    """

    def waiting() -> list[str]:
        office.engine.gone_waits = False
        found: list[str] = []
        for stored, row in readable(office, COMPLAINT):
            visit = row.get("visit")
            if visit and isinstance(visit, str) and office.storage.stored(VISIT, visit) is not None:
                found.append(stored.id)
            elif visit:
                office.storage.odd.tell("erasing", COMPLAINT, stored.id, ValueError("no visit"))
        return found

    def put(complaint: str) -> bool:
        office.do(lambda: put_visit_apart(office, complaint)).result()
        return True

    failed = [
        one
        for one in office.look(waiting).result()
        if not wrongs.kept((COMPLAINT, one), lambda complaint=one: put(complaint))
    ]
    return frozenset((COMPLAINT, one) for one in failed)


def _carry_out(office: OpenOffice, due: Due, wrongs: Wrongs) -> tuple[int, int]:
    """Erase what is due where something stands, with the pictures that nothing names then; gives the records and entries."""
    numbers, through = _entries_about(office, due, wrongs)

    def has_something(place: Place) -> bool:
        return bool(wrongs.kept(place, lambda: _has_something(office, place, due[place], numbers)))

    waiting = office.look(lambda: [one for one in due if has_something(one)]).result()
    pictures = office.look(lambda: _pictures_of(office, waiting, due)).result()
    count = 0
    for start in range(0, len(waiting), RECORDS_A_TURN):
        count += _erase_part(office, waiting[start : start + RECORDS_A_TURN], due, numbers, through, wrongs)
    let_go(office, pictures)
    if waiting:
        office.look(office.storage.scrub).result()
    return len(waiting), count


def _erase_part(
    office: OpenOffice, part: list[Place], due: Due, numbers: dict[Place, dict[int, frozenset[str]]], through: int, wrongs: Wrongs
) -> int:  # fmt: skip
    """Erase some records in one turn, or one by one when the turn fails."""
    try:
        return office.do(lambda: _erase(office, part, due, numbers, through)).result()
    except Exception as wrong:  # noqa: BLE001 - told at the end of the round; the other records are not kept back
        if len(part) == 1:
            wrongs.found.append((" ".join(part[0]), wrong))
            return 0
    return sum(_erase_part(office, [one], due, numbers, through, wrongs) for one in part)


def _entries_about(office: OpenOffice, due: Due, wrongs: Wrongs) -> tuple[dict[Place, dict[int, frozenset[str]]], int]:
    """The entries whose bodies carry one of the fields, by record, and the last entry looked at."""
    found: dict[Place, dict[int, frozenset[str]]] = defaultdict(dict)
    after = 0
    while due:
        rows = office.look(lambda at=after: office.storage.entries(at, ENTRIES_A_LOOK)).result()  # type: ignore[misc]
        for entry, _, body in rows:
            named = (
                None
                if body is None
                else wrongs.kept(
                    ("journal", str(entry.n)),
                    lambda body=body: about(msgspec.msgpack.decode(body, type=EntryBody), office.catalogue),
                )
            )
            wanted = due.get(named[:2]) if named is not None else None
            if named is not None and wanted and not named[2].isdisjoint(frozenset().union(*wanted.values())):
                found[named[:2]][entry.n] = named[2]
        if not rows:
            break
        after = rows[-1][0].n
    return found, after


def _has_something(
    office: OpenOffice, place: Place, wanted: dict[str, frozenset[str]], numbers: dict[Place, dict[int, frozenset[str]]]
) -> bool:
    names = frozenset().union(*wanted.values())
    stored = office.storage.stored(*place)
    if stored is not None and not is_empty(stored.fields(), names):
        return True
    history = office.storage.history(*place)
    return bool(numbers.get(place)) or any(one.value.path.partition("/")[0] in names for one in history)


def _pictures_of(office: OpenOffice, waiting: list[Place], due: Due) -> frozenset[str]:
    """The pictures and files that are named by what is about to be erased."""
    rows = ((office.storage.stored(*one), frozenset().union(*due[one].values())) for one in waiting)
    return frozenset().union(*(hashes_in(stored.fields(), names) for stored, names in rows if stored is not None))


def _erase(
    office: OpenOffice, part: list[Place], due: Due, numbers: dict[Place, dict[int, frozenset[str]]], through: int
) -> int:
    """One note a basis. An entry that carries fields of several is emptied of all of them by the first."""
    count = 0
    gone: list[Tombstone] = []
    for place in part:
        names = frozenset().union(*due[place].values())
        entries = sorted(numbers.get(place, {}))
        note = office.engine.erase(place, names, "、".join(due[place]), [one for one in entries if one <= through])
        gone.append(tombstone_of(note))
        count += len(entries)
    office.tombstones.add(gone)
    return count


def _close(office: OpenOffice, asked: list[str], today: str, wrongs: Wrongs) -> int:
    """Requests that were carried out are done; who registered on another day and was never received did not wait."""
    steps = [(DATA_REQUEST, request, "erased") for request in asked if "|" not in request]

    def waiting() -> list[Fields]:
        return list(office.planner.level(office.now_ms()).ground.matching(ARRIVAL, "state", "waiting"))

    steps += [
        (ARRIVAL, str(row["id"]), "leave")
        for row in office.do(waiting).result()
        if wrongs.kept((ARRIVAL, str(row["id"])), lambda row=row: day_of(int(row["arrived_at"])) < today)
    ]
    done = 0
    for collection, record, action in steps:
        before = len(wrongs.found)
        wrongs.kept(
            (collection, record),
            lambda step=(collection, record, action): office.do(lambda: HouseHand(office).act(*step)).result(),
        )
        done += len(wrongs.found) == before
    return done
