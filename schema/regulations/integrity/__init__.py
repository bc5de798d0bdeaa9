"""Regulation 14: integrity of leaders."""

from schema.regulation import Regulation
from schema.regulations.integrity.clauses import CLAUSES
from schema.words import Words

REGULATION = Regulation(
    number=14,
    name="integrity",
    title=Words("领导班子成员廉洁自律准则", "Integrity of leaders"),
    clauses=CLAUSES,
    uses=("office.person", "office.post_held"),
)
