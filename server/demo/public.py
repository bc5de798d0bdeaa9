"""What the demo's visitors sent from their own pages: ratings of the past weeks, a request about their data, one who waits at the desk.

Written down by the house's own device, as any of it is. Ids come from the seed, so that the same seed gives the same records.
"""

from __future__ import annotations

from schema.day import DAY_MS, MINUTE_MS
from schema.names import slip_code_from, uuid7
from server.demo.chance import Chance
from server.demo.places import RECEPTION, Places
from server.demo.scribe import DemoClock
from server.house_hand import HouseHand
from server.open_office import OpenOffice
from server.visitors.case import DATA_REQUEST, RATING, numbered
from server.visitors.codes import ARRIVAL, VISIT

_RATED_DAYS = 90
_GRADES = (("satisfied", 74), ("mostly", 20), ("not", 6))


def enter_public(office: OpenOffice, clock: DemoClock, chance: Chance, places: Places, today: str) -> int:
    """Enter it at the clock's moment; gives how many records. Opens a turn of its own."""
    with office.storage.turn():
        rows = sorted((one.fields() for one in office.storage.collection(VISIT)), key=lambda row: str(row["id"]))
        done = [row for row in rows if row["state"] == "done" and clock.at - int(row["done_at"]) < _RATED_DAYS * DAY_MS]
        hand, count = HouseHand(office), 0
        for row in done:
            if chance.percent(45):
                hand.create(RATING, {"visit": row["id"], "grade": chance.weighted(_GRADES), "given_at": clock.at})
                count += 1
        promised = [row for row in rows if row["state"] == "promised"]
        for row in promised[:1]:
            fields = {
                "visit": row["id"],
                "kind": "correct",
                "text": "联系方式写错了一位，应为 139****0612。",
                "received_at": clock.at,
            }
            hand.create(DATA_REQUEST, fields, numbered(office, DATA_REQUEST, str(row["id"]), 1))
            count += 1
        station = places.poster(RECEPTION, today)
        if rows and station is not None:
            arrival = {
                "visitor": "韩师傅", "matter": "想看去年代表建议的答复原文", "station": station.id, "arrived_at": clock.at,
                "code": slip_code_from(chance.bytes(16)),
            }  # fmt: skip
            hand.create(ARRIVAL, arrival, uuid7(clock.at - MINUTE_MS, chance.bytes(10)))
            count += 1
    return count
