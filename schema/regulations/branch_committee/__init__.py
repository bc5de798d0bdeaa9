"""Regulation 3: branch committee meetings."""

from schema.regulation import Regulation
from schema.regulations.branch_committee.clauses import CLAUSES
from schema.words import Words

REGULATION = Regulation(
    number=3,
    name="branch_committee",
    title=Words("支部委员会例会制度", "Branch committee meetings"),
    clauses=CLAUSES,
    uses=("office.person", "office.post_held", "office.room"),
)
