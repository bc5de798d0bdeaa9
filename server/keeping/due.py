"""What is due to be erased in an office: by the terms that are declared (``retention``), by what a step said is gone, by what a visitor asked
for. Only looks, so call inside the office's thread; what erases is ``server/keeping/erasing.py``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final, TypeVar

import msgspec

from schema.duty import ODD
from schema.record import RecordType
from schema.retention import EMPTY, Gone, Keep, kept_until
from server.visitors.case import COMPLAINANT, COMPLAINT, DATA_REQUEST
from server.visitors.codes import ARRIVAL, VISIT
from server.watched import PartlyFailed
from sync.decide import Stored
from sync.erase import is_empty
from sync.merge import Fields
from sync.sound import sound_fields, sound_rows

if TYPE_CHECKING:
    from server.open_office import OpenOffice

LETTER: Final = frozenset({"text", "reply"})
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


class Wrongs:
    """What went wrong with single records of a round, while it went on with the others."""

    def __init__(self) -> None:
        self.found: list[tuple[str, Exception]] = []

    def kept(self, place: tuple[str, ...], work: Callable[[], T]) -> T | None:
        """What ``work`` gives for a record, ``None`` when it failed."""
        try:
            return work()
        except Exception as wrong:  # noqa: BLE001 - told at the end of the round; the other records are not kept back
            self.found.append((" ".join(place), wrong))
            return None


def readable(office: OpenOffice, name: str) -> Iterator[tuple[Stored, Fields]]:
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


def due_by_term(office: OpenOffice, today: str, wrongs: Wrongs, parameter: Reading | None = None) -> Due:
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
            if sound_fields(office.catalogue, office.storage.odd, stored) is None:
                continue
            try:
                over = _over(office, record_type, stored, today, read)
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
    row, found = stored.fields(), dict[str, frozenset[str]]()
    for keep in record_type.retention:
        if isinstance(keep, Keep) and _is_over(office, keep, stored.collection, row, today, read):
            found[keep.parameter] = found.get(keep.parameter, frozenset()) | frozenset(keep.fields)
    return found


def _is_over(office: OpenOffice, keep: Keep, name: str, row: Fields, today: str, read: Reading) -> bool:
    if keep.unless and row.get(keep.unless) not in EMPTY:
        return False
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


def due_at_once(office: OpenOffice) -> Due:
    """What is erased as soon as it is there, or as its record came to a state (``Gone``)."""
    found: Due = {}
    for name, record_type in office.catalogue.records.items():
        for gone in record_type.retention:
            if isinstance(gone, Gone):
                for stored, row in readable(office, name):
                    if gone.state in ("", row.get("state")) and _stands(office, stored, gone.fields):
                        found.setdefault((name, stored.id), {})[gone.basis] = frozenset(gone.fields)
    return found


def _stands(office: OpenOffice, stored: Stored, names: tuple[str, ...]) -> bool:
    """Whether something of the fields stands in the record or in its history: what was erased is in neither."""
    history = office.storage.history(stored.collection, stored.id)
    return not is_empty(stored.fields(), names) or any(one.value.path.partition("/")[0] in names for one in history)


def would_erase(office: OpenOffice, parameter: str, value: int, day: str) -> list[Foreseen]:
    """A dry run of the erasing of a day: which records it would empty with another value of a parameter, and not with the one that
    holds. Writes nothing. Call inside the office's thread."""
    wrongs, read = Wrongs(), office.engine.knowledge.parameter
    now = due_by_term(office, day, wrongs)
    then = due_by_term(office, day, wrongs, lambda name, on: value if name == parameter else read(name, on))
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
        for (collection, names), count in sorted(counts.items(), key=lambda one: (one[0][0], sorted(one[0][1])))
    ]


def asked_for(office: OpenOffice) -> dict[str, tuple[Place, frozenset[str]]]:
    """Requests to delete that were agreed to: what they are about, which is the visit, the visitor's own registration, the letters about
    the data with their answers, and how to reach whoever complained of it. The slip's code stays, so that its visitor sees that it was
    done; a complaint's text stays for its term, since it is about somebody of the office who may appeal."""
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
        for letter in _letters_of(office, visit):
            found[f"{stored.id}|{letter}"] = ((DATA_REQUEST, letter), LETTER)
        agreed = stored.writers.get("state")
        for complainant in [] if agreed is None else _complainants_of(office, visit, agreed[1]):
            found[f"{stored.id}|{complainant}"] = ((COMPLAINANT, complainant), names[COMPLAINANT])
    return found


def _letters_of(office: OpenOffice, visit: str) -> list[str]:
    """What the visitor wrote about the data of a case, this request too: the wish to be forgotten is not what is remembered."""
    return [str(row["id"]) for row in office.rows(DATA_REQUEST) if row.get("visit") == visit]


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
