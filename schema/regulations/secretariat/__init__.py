"""Regulation 11: secretariat."""

from schema.regulation import Regulation
from schema.regulations.secretariat.clauses import CLAUSES
from schema.words import Words

REGULATION = Regulation(
    number=11,
    name="secretariat",
    title=Words("办公室文秘工作制度", "Secretariat"),
    clauses=CLAUSES,
    uses=("office.person", "office.post_held", "office.section"),
)
