"""Regulation 4: duties of the branch committee."""

from schema.regulation import Regulation
from schema.regulations.branch_duties.clauses import CLAUSES
from schema.words import Words

REGULATION = Regulation(
    number=4,
    name="branch_duties",
    title=Words("支部委员职能细则", "Duties of the branch committee"),
    clauses=CLAUSES,
    uses=("office.person", "office.post_held"),
)
