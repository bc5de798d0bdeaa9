"""What is owed under regulation 9: a post of power that one administrator proposed is confirmed or declined by another (9.5)."""

from __future__ import annotations

from schema.duty import Duty, Each
from schema.office.people import BY_ANOTHER, KEEPERS, OTHER_THAN_WHO_GETS
from schema.terms import AllOf
from schema.words import Words

DUTIES = (
    Duty(
        name="confirm_post",
        label=Words("确认或不同意要害职务的任职", "Confirm or decline a post of power"),
        clause="9.5",
        about=Each(collection="office.post_held", open=("proposed",)),
        whom=AllOf((KEEPERS, BY_ANOTHER, OTHER_THAN_WHO_GETS)),
        leads=(),
    ),
)
