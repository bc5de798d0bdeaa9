"""Regulation 12: hygiene of the premises."""

from schema.regulation import Regulation
from schema.regulations.hygiene.clauses import CLAUSES
from schema.regulations.hygiene.duties import DUTIES
from schema.regulations.hygiene.records import RECORDS
from schema.regulations.hygiene.registers import REGISTERS
from schema.words import Words

REGULATION = Regulation(
    number=12,
    name="hygiene",
    title=Words("环境卫生管理制度", "Hygiene of the premises"),
    clauses=CLAUSES,
    records=RECORDS,
    duties=DUTIES,
    registers=REGISTERS,
    uses=("office.person", "office.post_held", "office.room", "office.section", "office.station"),
)
