"""Regulation 8: party dues."""

from schema.regulation import Regulation
from schema.regulations.dues.clauses import CLAUSES
from schema.words import Words

REGULATION = Regulation(
    number=8,
    name="dues",
    title=Words("党费缴纳制度", "Party dues"),
    clauses=CLAUSES,
    uses=("office.person", "office.post_held"),
)
