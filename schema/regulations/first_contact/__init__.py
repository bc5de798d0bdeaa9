"""Regulation 13: first contact."""

from schema.regulation import Regulation
from schema.regulations.first_contact.answer_records import ANSWER_RECORDS
from schema.regulations.first_contact.clauses import CLAUSES
from schema.regulations.first_contact.complaint_records import COMPLAINT_RECORDS
from schema.regulations.first_contact.duties import DUTIES
from schema.regulations.first_contact.records import RECORDS
from schema.regulations.first_contact.supervision_duties import SUPERVISION_DUTIES
from schema.regulations.first_contact.supervision_records import SUPERVISION_RECORDS
from schema.regulations.first_contact.visitor_duties import VISITOR_DUTIES
from schema.regulations.first_contact.visitor_records import VISITOR_RECORDS
from schema.words import Words

REGULATION = Regulation(
    number=13,
    name="first_contact",
    title=Words("首问责任制", "First contact"),
    clauses=CLAUSES,
    records=(*RECORDS, *COMPLAINT_RECORDS, *SUPERVISION_RECORDS, *ANSWER_RECORDS, *VISITOR_RECORDS),
    duties=(*DUTIES, *SUPERVISION_DUTIES, *VISITOR_DUTIES),
    uses=("office.person", "office.post_held", "office.section", "office.station", "office.directory_entry"),
)
