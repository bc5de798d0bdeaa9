"""What a visitor sees of their own case: how it stands, who answers for it now, when to come and with what.

Nothing of the matter's text, no contact, the name masked: whoever finds a lost slip learns little. Reads records, writes
nothing; call in the office's thread.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal

import msgspec

from schema.day import day_of, days_after
from schema.names import natural_id
from schema.notice import TERMS
from schema.office.address import ADDRESS, SITE
from server.house_hand import HouseHand
from server.visitors.codes import ARRIVAL, PAGE_SECRET
from server.visitors.words import masked
from sync.merge import Fields
from sync.sound import sound_fields

if TYPE_CHECKING:
    from server.open_office import OpenOffice

RATING: Final = "first_contact.rating"
COMPLAINT: Final = "first_contact.complaint"
COMPLAINANT: Final = "first_contact.complainant"
DATA_REQUEST: Final = "first_contact.data_request"
COMPLAINTS_MAX: Final = 3
DATA_REQUESTS_MAX: Final = 3
"""How many of each may come by one case's page."""
NOBODY: Final = ("", "00000000-0000-0000-0000-000000000000")
Standing = Literal["waiting", "left", "received", "handed", "promised", "done", "not_ours"]


class Case(msgspec.Struct, frozen=True, kw_only=True):
    """A case as its visitor sees it."""

    office_name: str
    office_address: str
    office_phone: str
    visit: str
    standing: Standing
    visitor: str
    since_ms: int
    subject: str = ""
    person: str = ""
    section: str = ""
    phone: str = ""
    place: str = ""
    hours: str = ""
    bring: str = ""
    told: str = ""
    promise_day: str = ""
    promise_what: str = ""
    promise_by: str = ""
    grade: str = ""
    requests: int = 0
    open_until: str = ""
    terms: dict[str, int] = {}

    @property
    def may_complain(self) -> bool:
        """Whether one can complain. That it was done, and how often, shows nowhere: colleagues know the slip's code too."""
        return bool(self.visit)

    @property
    def may_ask(self) -> bool:
        """Whether another request about the data is taken."""
        return bool(self.visit) and self.requests < DATA_REQUESTS_MAX

    @property
    def may_rate(self) -> bool:
        """Whether a rating is still awaited."""
        return bool(self.visit) and not self.grade


def case_of(office: OpenOffice, code: str) -> Case | None:
    """The case of a slip's code; ``None`` when there is none, or its time is over. Looks at as much either way."""
    place = office.codes.find(code)
    stored = office.storage.stored(*(place or NOBODY))
    if stored is None or place is None:
        return None
    row, today = sound_fields(office.catalogue, office.storage.odd, stored), day_of(office.now_ms())
    if row is None:
        return None
    if place[0] == ARRIVAL:
        return _arrival(office, row) if day_of(int(row["arrived_at"])) == today else None
    until = _open_until(office, row, today)
    return None if until and today > until else _visit(office, row, until)


def _open_until(office: OpenOffice, row: Fields, today: str) -> str:
    done_at = row.get("done_at")
    days = office.engine.knowledge.parameter("13.3.page_days", today)
    return days_after(day_of(done_at), int(days or 0)) if isinstance(done_at, int) else ""


def _arrival(office: OpenOffice, row: Fields) -> Case:
    standing: Standing = "left" if row["state"] == "left" else "waiting"
    address, phone = whereabouts(office)
    return Case(
        office_name=office.name, office_address=address, office_phone=phone, visit="", standing=standing, visitor=masked(str(row.get("visitor", ""))),
        since_ms=int(row["arrived_at"]), terms=terms_of(office),
    )  # fmt: skip


def _visit(office: OpenOffice, row: Fields, until: str) -> Case:
    entry = _row(office, "office.directory_entry", row.get("directory_entry"))
    owner = _row(office, "office.person", row.get("owner"))
    keeper = _row(office, "office.person", row.get("promise_by"))
    section = _row(office, "office.section", owner.get("section"))
    visit = str(row["id"])
    rating = office.storage.stored(RATING, natural_id(office.id, RATING, (visit,)))
    address, phone = whereabouts(office)
    return Case(
        office_name=office.name, office_address=address, office_phone=phone, visit=visit, standing=row["state"],
        visitor=masked(str(row.get("visitor", ""))), since_ms=int(row["received_at"]), subject=str(entry.get("matter", "")),
        person=str(owner.get("name", "")), section=str(section.get("name", "")), phone=str(entry.get("phone", "")), place=str(entry.get("place", "")),
        hours=str(entry.get("hours", "")), bring=str(entry.get("bring", "")), told=str(row.get("told", "")),
        promise_day=str(row.get("promise_day") or ""), promise_what=str(row.get("promise_what", "")),
        promise_by=str(keeper.get("name", "")), grade="" if rating is None else str(rating.fields()["grade"]),
        requests=came(office, DATA_REQUEST, visit, DATA_REQUESTS_MAX),
        open_until=until, terms=terms_of(office),
    )  # fmt: skip


def terms_of(office: OpenOffice) -> dict[str, int]:
    """How long a visitor's data is kept by the office's values of today, by the names of ``schema.notice.TERMS``."""
    knowledge, today = office.engine.knowledge, day_of(office.now_ms())
    return {name: int(knowledge.parameter(one, today) or 0) for name, one in TERMS.items()}


def whereabouts(office: OpenOffice) -> tuple[str, str]:
    """Address and telephone of the office, as far as it has entered them."""
    row = _row(office, ADDRESS, natural_id(office.id, ADDRESS, (SITE,)))
    return (str(row["address"]), str(row.get("phone", ""))) if row.get("state") == "in_force" else ("", "")


def numbered(office: OpenOffice, collection: str, visit: str, number: int) -> str:
    """The id of the so-maniest that came by a case's page: so they are counted without looking through others.

    A secret of the office is in it: whoever knows the visit can't work out which complaint came of it.
    """
    secret = office.storage.meta(PAGE_SECRET) or ""
    return natural_id(office.id, collection, ("page", *([secret] if secret else []), visit, str(number)))


def came(office: OpenOffice, collection: str, visit: str, most: int) -> int:
    """How many came by a case's page, those numbered by an older server among them."""
    ids = [numbered(office, collection, visit, one + 1) for one in range(most)]
    ids += [natural_id(office.id, collection, ("page", visit, str(one + 1))) for one in range(most)]
    return sum(1 for one in dict.fromkeys(ids) if office.storage.stored(collection, one) is not None)


def put_visit_apart(office: OpenOffice, complaint: str) -> None:
    """The visit of which a complaint came stands with the complainant, whom the person concerned never sees. Call inside a turn."""
    row = office.engine.knowledge.record(COMPLAINT, complaint) or {}
    hand, place = HouseHand(office), natural_id(office.id, COMPLAINANT, (complaint,))
    kept = office.engine.knowledge.record(COMPLAINANT, place)
    if kept is None:
        hand.create(COMPLAINANT, {"complaint": complaint, "visit": row["visit"]})
    elif not kept.get("visit"):
        hand.act(COMPLAINANT, place, "link", {"visit": row["visit"]})


def _row(office: OpenOffice, collection: str, record: Any) -> Fields:
    found = office.engine.knowledge.record(collection, record) if isinstance(record, str) else None
    return found or {}
