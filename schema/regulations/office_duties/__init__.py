"""Regulation 9: duties of the office."""

from schema.regulation import Regulation
from schema.regulations.office_duties.clauses import CLAUSES
from schema.regulations.office_duties.duties import DUTIES
from schema.words import Words

REGULATION = Regulation(
    number=9,
    name="office_duties",
    title=Words("办公室工作职责", "Duties of the office"),
    clauses=CLAUSES,
    duties=DUTIES,
    uses=("office.person", "office.post_held", "office.section", "office.room"),
)
