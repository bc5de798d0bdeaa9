"""Regulation 1: theory study of the party group."""

from schema.regulation import Regulation
from schema.regulations.theory_study.clauses import CLAUSES
from schema.regulations.theory_study.duties import DUTIES, SILENCES
from schema.regulations.theory_study.records import RECORDS
from schema.regulations.theory_study.registers import REGISTERS
from schema.regulations.theory_study.workflow import GATHERING
from schema.words import Words

REGULATION = Regulation(
    number=1,
    name="theory_study",
    title=Words("党组理论学习中心组学习制度", "Theory study of the party group"),
    clauses=CLAUSES,
    records=RECORDS,
    duties=DUTIES,
    silences=SILENCES,
    gatherings=(GATHERING,),
    registers=REGISTERS,
    uses=("office.person", "office.post_held", "office.room", "office.station", "office.screen", "party_study.session"),
)
