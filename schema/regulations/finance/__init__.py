"""Regulation 10: finance."""

from schema.regulation import Regulation
from schema.regulations.finance.clauses import CLAUSES
from schema.words import Words

REGULATION = Regulation(
    number=10,
    name="finance",
    title=Words("财务管理制度", "Finance"),
    clauses=CLAUSES,
    uses=("office.person", "office.post_held", "office.section"),
)
