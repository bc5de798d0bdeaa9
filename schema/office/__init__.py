"""The office itself: people and posts, sections, rooms, stations, directory, its own values, its own rule book's text.

Same shape as a regulation's records, belonging to none. Regulations refer to these collections by name.
"""

from schema.office.address import ADDRESS_RECORDS
from schema.office.days import DAYS_RECORDS
from schema.office.directory import DIRECTORY_RECORDS
from schema.office.exports import EXPORTS_RECORDS
from schema.office.forms import FORMS_RECORDS
from schema.office.messages import MESSAGES_RECORDS
from schema.office.people import PEOPLE_RECORDS
from schema.office.places import PLACES_RECORDS
from schema.office.values import VALUES_RECORDS
from schema.office.waiting import WAITING_RECORDS

RECORDS = (
    *PEOPLE_RECORDS, *PLACES_RECORDS, *DIRECTORY_RECORDS, *VALUES_RECORDS, *DAYS_RECORDS, *MESSAGES_RECORDS, *EXPORTS_RECORDS,
    *FORMS_RECORDS, *ADDRESS_RECORDS, *WAITING_RECORDS,
)  # fmt: skip
