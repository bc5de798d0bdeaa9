"""Regulation 5: study of party members and staff."""

from schema.regulation import Regulation
from schema.regulations.party_study.clauses import CLAUSES
from schema.regulations.party_study.duties import DUTIES, SILENCES
from schema.regulations.party_study.records import RECORDS
from schema.regulations.party_study.registers import REGISTERS
from schema.regulations.party_study.workflow import GATHERING
from schema.words import Words

REGULATION = Regulation(
    number=5,
    name="party_study",
    title=Words("党员学习制度", "Study of party members and staff"),
    clauses=CLAUSES,
    records=RECORDS,
    duties=DUTIES,
    silences=SILENCES,
    gatherings=(GATHERING,),
    registers=REGISTERS,
    uses=("office.person", "office.post_held", "office.room", "office.station", "office.screen", "theory_study.topic"),
)
