"""Each day: values whose time is over are erased, what a visitor asked to be deleted too, what is said to be erased once somebody was
told, and arrivals nobody received are closed.

What is kept for how long is declared (``retention``); how a value leaves the journal is ``sync/erase.py``. Works in small
turns, so that phones don't wait. Call from any thread but the office's own.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final, TypeVar

import msgspec

from schema.day import day_of
from schema.duty import ODD
from schema.record import RecordType
from schema.retention import Gone, Keep, kept_until
from server.house_hand import HouseHand
from server.visitors.case import COMPLAINANT, COMPLAINT, DATA_REQUEST, put_visit_apart
from server.visitors.codes import ARRIVAL, VISIT
from server.watched import PartlyFailed
from sync.decide import Stored
from sync.erase import about, is_empty
from sync.journal import EntryBody
from sync.merge import Fields
from sync.sound import sound_fields, sound_rows

if TYPE_CHECKING:
    from server.open_office import OpenOffice

ENTRIES_A_LOOK: Final = 2000
RECORDS_A_TURN: Final = 40
BASIS_REQUEST: Final = "来访人申请删除 requested by the visitor (PIPL 47)"
_META: Final = "erased_on"
Place = tuple[str, str]
Due = dict[Place, dict[str, frozenset[str]]]
"""For each record what is due, by basis."""


Reading = Callable[[str, str], object]
"""What a parameter says on a day."""
T = TypeVar("T")


class Foreseen(msgspec.Struct, frozen=True):
    """So many records of a collection would lose what stands in these fields."""

    collection: str
    fields: list[str]
    records: int


class Erased(msgspec.Struct, frozen=True):
    """What a round did."""

    records: int
    entries: int
    closed: int


def erase_due(office: OpenOffice) -> Erased:
    """Erase what is due: once a day what time is over for, each time what was asked for and what a step said is erased.

    A record that can't be erased keeps none of the others back; it is tried again in the next round. Raises ``PartlyFailed``
    when all else is done.
    """
    today, wrongs = day_of(office.now_ms()), Wrongs()
    is_new_day = office.look(lambda: office.storage.meta(_META) != today).result()
    at_once = _erase_at_once(office, wrongs)
    asked = office.look(lambda: _asked(office)).result()
    due: Due = office.look(lambda: _due(office, today, wrongs)).result() if is_new_day else {}
    for place, names in asked.values():
        due.setdefault(place, {})[BASIS_REQUEST] = names
    records, count = _carry_out(office, due, wrongs)
    closed = _close(office, list(asked), today, wrongs)
    if is_new_day and not wrongs.found:
        office.do(lambda: office.storage.put_meta(_META, today)).result()
    if wrongs.found:
        raise PartlyFailed(wrongs.found)
    return Erased(records + at_once.records, count + at_once.entries, closed)


def erase_at_once(office: OpenOffice) -> Erased:
    """Erase what a step said is gone; a complaint's visit is put with its complainant first. Raises ``PartlyFailed``."""
    wrongs = Wrongs()
    erased = _erase_at_once(office, wrongs)
    if wrongs.found:
        raise PartlyFailed(wrongs.found)
    return erased


def _erase_at_once(office: OpenOffice, wrongs: Wrongs) -> Erased:
    beside = _put_apart(office, wrongs)
    due = office.look(lambda: _at_once(office)).result()
    return Erased(*_carry_out(office, {place: due[place] for place in due if place not in beside}, wrongs), 0)


def _put_apart(office: OpenOffice, wrongs: Wrongs) -> frozenset[Place]:
    """Put each complaint's visit with its complainant; gives the complaints of which that failed, so that no visit is lost.

    What stands where a visit should and is none needs no other place.
    """

    def waiting() -> list[str]:
        office.engine.gone_waits = False
        found: list[str] = []
        for stored, row in _readable(office, COMPLAINT):
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


def _readable(office: OpenOffice, name: str) -> Iterator[tuple[Stored, Fields]]:
    """The records of a collection that have fields at all, whatever stands in them: what must go must go from an odd record too."""
    for stored in office.storage.collection(name):
        try:
            row = stored.fields()
            if not isinstance(row, dict):
                raise TypeError("no fields")
        except ODD as wrong:
            office.storage.odd.tell("erasing", name, stored.id, wrong)
            continue
        yield stored, row


def _carry_out(office: OpenOffice, due: Due, wrongs: Wrongs) -> tuple[int, int]:
    """Erase what is due where something stands; gives the records and entries."""
    numbers, through = _entries_about(office, due, wrongs)

    def has_something(place: Place) -> bool:
        return bool(wrongs.kept(place, lambda: _has_something(office, place, due[place], numbers)))

    waiting = office.look(lambda: [one for one in due if has_something(one)]).result()
    count = 0
    for start in range(0, len(waiting), RECORDS_A_TURN):
        count += _erase_part(office, waiting[start : start + RECORDS_A_TURN], due, numbers, through, wrongs)
    if waiting:
        office.look(office.storage.scrub).result()
    return len(waiting), count


class Wrongs:
    """What went wrong with single records of a round, while it went on with the others."""

    def __init__(self) -> None:
        self.found: list[tuple[str, Exception]] = []

    def kept(self, place: Place, work: Callable[[], T]) -> T | None:
        """What ``work`` gives for a record, ``None`` when it failed."""
        try:
            return work()
        except Exception as wrong:  # noqa: BLE001 - told at the end of the round; the other records are not kept back
            self.found.append((" ".join(place), wrong))
            return None


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


def _due(office: OpenOffice, today: str, wrongs: Wrongs, parameter: Reading | None = None) -> Due:
    """Every record of which something's time is over, erased before or not: a late step may have brought something back.

    ``parameter`` reads the values of parameters, those that hold if not said.
    """
    found: Due = {}
    read = parameter or office.engine.knowledge.parameter
    for name, record_type in office.catalogue.records.items():
        if not record_type.retention:
            continue
        for stored in office.storage.collection(name):
            place = (name, stored.id)
            try:
                over = _over(office, record_type, stored, today, read)
            except ODD as wrong:
                office.storage.odd.tell("erasing", name, stored.id, wrong)
                continue
            except Exception as wrong:  # noqa: BLE001 - told at the end of the round; the other records are not kept back
                wrongs.found.append((" ".join(place), wrong))
                continue
            if over:
                found[place] = over
    return found


def _over(
    office: OpenOffice, record_type: RecordType, stored: Stored, today: str, read: Reading
) -> dict[str, frozenset[str]]:
    """The fields of a record whose time is over, by the parameter that says so."""
    row = stored.fields()
    kept = (
        keep
        for keep in record_type.retention
        if isinstance(keep, Keep) and _is_over(office, keep, stored.collection, row, today, read)
    )
    return {keep.parameter: frozenset(keep.fields) for keep in kept}


def _at_once(office: OpenOffice) -> Due:
    """What is erased as soon as it is there, or as its record came to a state (``Gone``)."""
    found: Due = {}
    for name, record_type in office.catalogue.records.items():
        for gone in record_type.retention:
            if isinstance(gone, Gone):
                for stored, row in _readable(office, name):
                    if gone.state in ("", row.get("state")) and _stands(office, stored, gone.fields):
                        found.setdefault((name, stored.id), {})[gone.basis] = frozenset(gone.fields)
    return found


def _stands(office: OpenOffice, stored: Stored, names: tuple[str, ...]) -> bool:
    """Whether something of the fields stands in the record or in its history: what was erased is in neither."""
    history = office.storage.history(stored.collection, stored.id)
    return not is_empty(stored.fields(), names) or any(one.value.path in names for one in history)


def _is_over(office: OpenOffice, keep: Keep, name: str, row: Fields, today: str, read: Reading) -> bool:
    if keep.through:
        pointed = office.storage.stored(
            office.catalogue.fields[name][keep.through].collection, str(row.get(keep.through))
        )
        row = {} if pointed is None else pointed.fields()
    amount, parameter = read(keep.parameter, today), office.catalogue.parameters[keep.parameter]
    if not isinstance(amount, int):
        raise TypeError(f"{keep.parameter} is no whole number")
    until = kept_until(keep, row, amount, parameter.unit)
    return until is not None and today > until


def would_erase(office: OpenOffice, parameter: str, value: int, day: str) -> list[Foreseen]:
    """A dry run of the erasing of a day: which records it would empty with another value of a parameter, and not with the one that
    holds. Writes nothing. Call inside the office's thread."""
    wrongs, read = Wrongs(), office.engine.knowledge.parameter
    now = _due(office, day, wrongs)
    then = _due(office, day, wrongs, lambda name, on: value if name == parameter else read(name, on))
    counts: Counter[tuple[str, frozenset[str]]] = Counter()
    for place, wanted in then.items():
        names = wanted.get(parameter, frozenset()) - now.get(place, {}).get(parameter, frozenset())
        stored = office.storage.stored(*place)
        if names and stored is not None and not is_empty(stored.fields(), names):
            counts[place[0], names] += 1
    if wrongs.found:
        raise PartlyFailed(wrongs.found)
    return [
        Foreseen(collection, sorted(names), count)
        for (collection, names), count in sorted(counts.items(), key=lambda one: one[0][0])
    ]


def _asked(office: OpenOffice) -> dict[str, tuple[Place, frozenset[str]]]:
    """Requests to delete that were agreed to: what they are about, which is the visit, the visitor's own registration, and how to
    reach whoever complained of it. The slip's code stays, so that its visitor sees the answer; a complaint's text stays for its
    term, since it is about somebody of the office who may appeal."""
    names = {
        name: frozenset(one for keep in office.catalogue.records[name].retention for one in keep.fields) - {"code"}
        for name in (VISIT, ARRIVAL, COMPLAINANT)
    }
    found: dict[str, tuple[Place, frozenset[str]]] = {}
    for stored, row in sound_rows(office.storage, office.catalogue, DATA_REQUEST):
        if row["state"] != "agreed":
            continue
        visit = str(row["visit"])
        found[stored.id] = ((VISIT, visit), names[VISIT])
        kept = office.storage.stored(VISIT, visit)
        row = None if kept is None else sound_fields(office.catalogue, office.storage.odd, kept)
        arrival = None if row is None else row.get("arrival")
        if arrival is not None:
            found[stored.id + "|arrival"] = ((ARRIVAL, str(arrival)), names[ARRIVAL])
        agreed = stored.writers.get("state")
        for complainant in [] if agreed is None else _complainants_of(office, visit, agreed[1]):
            found[f"{stored.id}|{complainant}"] = ((COMPLAINANT, complainant), names[COMPLAINANT])
    return found


def _complainants_of(office: OpenOffice, visit: str, agreed_by: str) -> list[str]:
    """Those who complained of a visit; not where whoever agreed is the one concerned, who can't take from the team whom to answer."""
    found: list[str] = []
    for row in office.rows(COMPLAINANT):
        if row.get("visit") != visit:
            continue
        kept = office.storage.stored(COMPLAINT, str(row.get("complaint")))
        about = {} if kept is None else sound_fields(office.catalogue, office.storage.odd, kept)
        if about is not None and agreed_by not in (about.get("person"), *(about.get("were_concerned") or [])):
            found.append(str(row["id"]))
    return found


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


def _erase(
    office: OpenOffice, part: list[Place], due: Due, numbers: dict[Place, dict[int, frozenset[str]]], through: int
) -> int:
    """One note a basis. An entry that carries fields of several is emptied of all of them by the first."""
    count = 0
    for place in part:
        names = frozenset().union(*due[place].values())
        entries = sorted(numbers.get(place, {}))
        office.engine.erase(place, names, "、".join(due[place]), [one for one in entries if one <= through])
        count += len(entries)
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
