"""The meeting room's screen, whose code changes every 15 seconds: what it proves afterwards, and what is flagged (5.2, TRUST A10)."""

from __future__ import annotations

import pytest

from schema.day import DAY_MS, MINUTE_MS
from schema.names import natural_id
from schema.screen import WINDOW_STEPS, screen_key, step_of
from sync.device import Device, Refused
from sync.merge import Fields
from tests.small_office import SmallOffice, staffed_office

ATTENDANCE, SCREEN = "party_study.attendance", "office.screen"
SECRET, OTHER_SECRET = "a" * 32, "b" * 32


def opened() -> tuple[SmallOffice, str, Device]:
    """An office whose meeting room has a screen, a session about to begin, and the handler's level phone."""
    office = staffed_office()
    session = office.study("organiser", "handler", "organiser", minutes_from_now=10)
    clerk = office.device("clerk")
    office.exchange(clerk)
    station = office.ids["station:会议室"]
    clerk.create(SCREEN, {"station": station, "secret": SECRET})
    assert office.exchange(clerk).results[0].outcome == "applied"
    handler = office.device("handler")
    office.exchange(handler)
    return office, session, handler


def row_of(office: SmallOffice, record: str) -> Fields:
    """The check-in as the server holds it."""
    stored = office.storage.stored(ATTENDANCE, record)
    assert stored is not None
    return stored.fields()


def check_in(office: SmallOffice, phone: Device, session: str, *, steps_old: int = 0, secret: str = SECRET) -> str:
    """Scan what the screen showed so many steps ago; gives the record."""
    step = step_of(office.now) - steps_old
    proof = {"code": office.codes["会议室"], "step": step, "key": screen_key(secret, step)}
    fields = {
        "session": session,
        "person": phone.person,
        "way": "screen",
        "seen_at": office.now,
        "station": office.ids["station:会议室"],
    }
    return phone.create(ATTENDANCE, fields, proof=proof)


def test_5_2_a_code_read_from_the_screen_counts_at_once_and_when_it_arrives() -> None:
    office, session, handler = opened()
    record = check_in(office, handler, session)
    assert handler.view(ATTENDANCE)[record]["state"] == "counted"
    office.exchange(handler)
    assert row_of(office, record)["flag"] == "none"


@pytest.mark.parametrize("steps_old", range(-WINDOW_STEPS - 2, WINDOW_STEPS + 3))
def test_5_2_a_photo_of_the_screen_used_later_is_flagged_on_the_phone_already(steps_old: int) -> None:
    office, session, handler = opened()
    record = check_in(office, handler, session, steps_old=steps_old)
    flag = "none" if abs(steps_old) <= WINDOW_STEPS else "stale_code"
    assert handler.view(ATTENDANCE)[record]["flag"] == flag
    office.exchange(handler)
    assert row_of(office, record)["flag"] == flag
    assert row_of(office, record)["state"] == ("counted" if flag == "none" else "to_confirm")


def test_5_2_what_the_screen_never_showed_counts_on_the_phone_and_is_flagged_by_the_server() -> None:
    office, session, handler = opened()
    record = check_in(office, handler, session, secret=OTHER_SECRET)
    assert handler.view(ATTENDANCE)[record]["flag"] == "none"
    office.exchange(handler)
    assert (row_of(office, record)["flag"], row_of(office, record)["state"]) == ("wrong_code", "to_confirm")
    assert handler.view(ATTENDANCE)[record]["flag"] == "wrong_code"


def test_5_2_two_days_without_a_network_prove_nothing_less() -> None:
    office, session, handler = opened()
    record = check_in(office, handler, session)
    office.now += 2 * DAY_MS
    office.exchange(handler)
    assert row_of(office, record)["flag"] == "none"


def test_5_2_a_phone_whose_clock_is_wrong_is_judged_by_its_corrected_clock() -> None:
    office, session, _ = opened()
    handler = office.device("handler", clock_ahead_ms=3 * MINUTE_MS)
    office.exchange(handler)
    record = check_in(office, handler, session)
    office.exchange(handler)
    assert row_of(office, record)["flag"] == "none"


def test_5_2_a_second_scan_changes_nothing() -> None:
    office, session, handler = opened()
    record = check_in(office, handler, session)
    office.exchange(handler)
    first = row_of(office, record)
    other = office.device("handler")
    office.exchange(other)
    assert check_in(office, other, session, steps_old=20) == record
    office.exchange(other)
    assert row_of(office, record) == first


def test_5_2_the_secret_is_held_by_who_runs_the_screen_only() -> None:
    office, _, handler = opened()
    screen = natural_id(office.office, SCREEN, (office.ids["station:会议室"],))
    assert screen not in handler.view(SCREEN)
    clerk = office.device("clerk")
    office.exchange(clerk)
    assert clerk.view(SCREEN)[screen]["secret"] == SECRET
    with pytest.raises(Refused, match="post_missing"):
        handler.create(SCREEN, {"station": office.ids["station:会议室"], "secret": SECRET})
    with pytest.raises(Refused, match="field_invalid"):
        clerk.create(SCREEN, {"station": office.ids["station:前台"], "secret": "no secret"})


def test_5_2_nobody_is_checked_in_by_naming_a_screen_without_its_code() -> None:
    office, session, handler = opened()
    fields = {
        "session": session,
        "person": handler.person,
        "way": "screen",
        "seen_at": office.now,
        "station": office.ids["station:会议室"],
    }
    with pytest.raises(Refused, match="code_not_of_station"):
        handler.create(ATTENDANCE, fields)
    record = handler.create(ATTENDANCE, fields, proof={"code": office.codes["会议室"]})
    assert handler.view(ATTENDANCE)[record]["flag"] == "wrong_code"


def test_5_2_a_key_at_a_step_beyond_all_numbers_is_a_wrong_one() -> None:
    office, session, handler = opened()
    fields = {
        "session": session,
        "person": handler.person,
        "way": "screen",
        "seen_at": office.now,
        "station": office.ids["station:会议室"],
    }
    record = handler.create(ATTENDANCE, fields, proof={"code": office.codes["会议室"], "step": 2**53 - 1, "key": "é"})
    office.exchange(handler)
    assert row_of(office, record)["flag"] == "wrong_code"
