"""Regulation 2: party group meetings."""

from schema.regulation import Regulation
from schema.regulations.party_group_meeting.clauses import CLAUSES
from schema.words import Words

REGULATION = Regulation(
    number=2,
    name="party_group_meeting",
    title=Words("党组会议制度", "Party group meetings"),
    clauses=CLAUSES,
    uses=("office.person", "office.post_held"),
)
