"""Enters the demo's directory: each matter with its pinyin initials, handler, stand-in, place and hours."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from schema.day import MINUTE_MS, moment_of
from schema.names import uuid7
from server.demo.chance import Chance
from server.demo.guide import HOURS, MATTERS, PLACES, Matter
from server.demo.people import Roster
from server.demo.scribe import Deed
from server.intake.enter_roster import initials_of

_EXTENSION = "内线6{:03d}"


class Entry(msgspec.Struct, frozen=True):
    """A matter as it stands in the office's directory."""

    id: str
    matter: Matter


class Directory:
    """The entries of one demo office."""

    def __init__(self, chance: Chance, roster: Roster) -> None:
        self._roster = roster
        made = moment_of(roster.first_day, 14)
        self.entries = [Entry(uuid7(made, chance.bytes(10)), matter) for matter in MATTERS]

    def deeds(self) -> Iterator[Deed]:
        """The clerk enters all of them on the afternoon of the first day."""
        roster = self._roster
        clerk = roster.holder("office_clerk", roster.first_day)
        at = moment_of(roster.first_day, 14)
        for place, entry in enumerate(self.entries, 1):
            at += MINUTE_MS
            matter = entry.matter
            initials = initials_of(matter.matter)
            values = {
                "matter": matter.matter, "keywords": matter.keywords, "initials": initials,
                "section": roster.sections[matter.section], "handler": roster[matter.handler],
                "stand_ins": [roster[matter.stand_in]], "place": matter.room or PLACES[matter.section], "hours": HOURS,
                "bring": matter.bring, "phone": _EXTENSION.format(place),
            }  # fmt: skip
            yield Deed(
                at=at, person=clerk, collection="office.directory_entry", record=entry.id, kind="create", values=values
            )
