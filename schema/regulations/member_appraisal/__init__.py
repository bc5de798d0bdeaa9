"""Regulation 7: democratic appraisal of members."""

from schema.regulation import Regulation
from schema.regulations.member_appraisal.clauses import CLAUSES
from schema.words import Words

REGULATION = Regulation(
    number=7,
    name="member_appraisal",
    title=Words("民主评议党员制度", "Democratic appraisal of members"),
    clauses=CLAUSES,
    uses=("office.person", "office.post_held"),
)
