"""Web Push: what is sent can be read and checked by a strict service, what comes back is acted on, and no address leads inside."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schema.day import MINUTE_MS
from server.reminders.store import Delivery, Subscription
from server.reminders.texts import topic_of
from server.reminders.webpush import (
    KNOWN_HOSTS,
    PAYLOAD_BYTES_MAX,
    RETRY_S_MOST,
    EndpointRefused,
    EndpointRule,
    backoff_s,
    judged,
)
from tests.server.reminders.conftest import Browser, PushService, Reminded

PUBLIC = EndpointRule(resolve=lambda host, port: ["17.57.144.10"])


def test_what_is_sent_is_signed_encrypted_and_replaces_the_older(office: Reminded) -> None:
    browser = office.subscribe("前台")
    office.visit()
    office.now += 7 * 60 * MINUTE_MS
    office.round()
    assert office.service.refused == []
    [(_, headers, body)] = office.service.taken[-1:]
    read = browser.read(body)
    assert set(read) == {"title", "body", "tag", "url", "id"}
    assert headers["topic"] == read["tag"] or read["tag"] == "digest"
    assert int(headers["ttl"]) >= 60
    assert "前台".encode() not in body


def test_a_forged_sender_is_refused_by_the_service(office: Reminded) -> None:
    office.subscribe("前台")
    office.service.key = Browser(99).p256dh
    office.visit()
    office.round(7 * 60)
    assert office.service.refused == ["key"] * len(office.service.refused)
    assert office.service.taken == []


@pytest.mark.parametrize("status", [404, 410])
def test_a_subscription_that_is_gone_is_forgotten(office: Reminded, status: int) -> None:
    office.subscribe("前台")
    office.service.answer = lambda path: (status, {})
    office.visit()
    office.round(7 * 60)
    store = office.office.planner.store
    assert office.office.look(lambda: store.subscriptions(office.ids["前台"])).result() == []
    assert {one.state for one in office.deliveries()} == {"gone"}


@pytest.mark.parametrize(("status", "stated"), [(429, "120"), (503, ""), (406, "600"), (500, "soon")])
def test_a_service_that_is_busy_is_tried_again_when_it_says_and_the_message_comes_once(
    office: Reminded, status: int, stated: str
) -> None:
    office.subscribe("前台")
    office.service.answer = lambda path: (status, {"Retry-After": stated} if stated else {})
    office.visit()
    office.round(7 * 60)
    first = [one for one in office.deliveries() if one.state == "waiting"]
    assert [one.status for one in first] == [status] * len(first)
    assert all(one.not_before_ms >= office.now + (int(stated) * 1000 if stated.isdigit() else 30_000) for one in first)
    office.service.answer = lambda path: (201, {})
    office.round(0)
    assert office.service.taken == []
    office.round(15)
    assert len(office.service.taken) == len({headers["topic"] for _, headers, _ in office.service.taken}) == len(first)


def test_a_service_that_never_answers_is_given_up_after_a_day(office: Reminded) -> None:
    office.subscribe("前台")
    office.service.stop()
    office.visit()
    for _ in range(40):
        office.round(60)
    states = [one.state for one in office.deliveries() if one.made_ms < office.now - 30 * 60 * MINUTE_MS]
    assert states
    assert set(states) == {"failed"}


@given(st.integers(0, 1000))
def test_waits_grow_and_end_at_an_hour(tries: int) -> None:
    assert 30 <= backoff_s(tries) <= backoff_s(tries + 1) <= RETRY_S_MOST


@given(st.integers(100, 599), st.text(max_size=6))
def test_any_answer_of_a_service_means_something(status: int, stated: str) -> None:
    class Answer:
        status_code = status
        headers = {"Retry-After": stated}

    sent = judged(Answer(), 2)
    assert sent.outcome in ("accepted", "gone", "again", "failed")
    assert (sent.outcome == "again") == (sent.wait_s > 0)


@pytest.mark.parametrize(
    "endpoint",
    [
        "https://127.0.0.1/p", "https://[::1]/p", "https://localhost/p", "http://fcm.googleapis.com/p", "https://10.0.0.8/p",
        "https://169.254.169.254/latest/meta-data", "https://fcm.googleapis.com.evil.example/p", "https://evil.example/fcm.googleapis.com",
        "https://user:secret@fcm.googleapis.com/p", "https://fcm.googleapis.com:22/p", "https://fcm.googleapis.com:0x1bb/p", "file:///etc/passwd",
        "gopher://fcm.googleapis.com/", "https://fcm.googleapis.com/p#f", "https://fcm.googleapis.com\\@evil.example/", "//fcm.googleapis.com/p",
        "https://fcm.googleapis.com/p\r\nX: y", "https://fcm.googleapis.com/" + "p" * 2000, "https://推送.example/p", "", "https://", "https://[",
    ],
)  # fmt: skip
def test_an_address_that_is_no_push_service_is_never_asked(endpoint: str) -> None:
    with pytest.raises(EndpointRefused):
        PUBLIC.check(endpoint)


@pytest.mark.parametrize(
    "address", ["127.0.0.1", "10.1.2.3", "192.168.1.1", "169.254.169.254", "::1", "fe80::1%eth0", "fd00::1", "0.0.0.0"]
)
def test_a_known_name_that_leads_inside_is_never_asked(address: str) -> None:
    with pytest.raises(EndpointRefused):
        EndpointRule(resolve=lambda host, port: ["17.57.144.10", address]).check("https://web.push.apple.com/p")


@pytest.mark.parametrize("host", KNOWN_HOSTS)
def test_the_known_services_are_asked(host: str) -> None:
    PUBLIC.check(f"https://{host.replace('*', 'a-1.b')}/p/abc?token=x")


def test_no_redirect_is_followed(office: Reminded) -> None:
    office.subscribe("前台")
    other = PushService()
    other.key, other.now_s = office.service.key, office.service.now_s
    office.service.answer = lambda path: (307, {"Location": f"{other.url}/stolen"})
    office.visit()
    office.round(7 * 60)
    other.stop()
    assert other.taken == []
    assert other.refused == []
    assert {one.state for one in office.deliveries()} == {"failed"}


def _delivery(payload: str) -> Delivery:
    return Delivery(1, "m", "p", "push", "s", payload, topic_of("x"), "high", 0, 10**15, 0, "waiting", 0, 0, None)


def test_a_payload_that_is_too_large_is_not_sent_and_keys_that_are_none_end_the_subscription(office: Reminded) -> None:
    browser = Browser(1)
    good = Subscription("s", "p", "d", f"{office.service.url}/p/1", browser.p256dh, browser.secret)
    assert office.pusher.send(_delivery("x" * (PAYLOAD_BYTES_MAX + 1)), good, office.now).outcome == "failed"
    bad: list[Any] = [("BAAA", browser.secret), (browser.p256dh, ""), ("", ""), ("A" * 87, browser.secret)]
    for p256dh, auth in bad:
        row = Subscription("s", "p", "d", good.endpoint, p256dh, auth)
        assert office.pusher.send(_delivery("{}"), row, office.now).outcome == "gone"
    assert office.service.taken == []


def test_the_key_is_made_once_and_lies_beside_the_data(office: Reminded) -> None:
    again = type(office.house.push_key).in_folder(office.house.settings.keys_folder, lambda count: b"x" * count)
    assert again.public() == office.house.push_key.public()
    assert not office.house.settings.keys_folder.is_relative_to(office.house.settings.data)


def test_a_phone_subscribes_over_http_and_a_foreign_address_is_refused(office: Reminded) -> None:
    phone, browser = office.phones["前台"], Browser(7)
    answer = phone.call(
        "put",
        "/api/reach/push",
        json={"endpoint": "https://127.0.0.1/x", "p256dh": browser.p256dh, "auth": browser.secret},
    )
    assert (answer.status_code, answer.json()["code"]) == (422, "push_refused")
    office.house.pusher.rule = EndpointRule(("127.0.0.1",), allow_http=True)
    given = {"endpoint": f"{office.service.url}/p/9", "p256dh": browser.p256dh, "auth": browser.secret}
    assert phone.call("put", "/api/reach/push", json={**given, "auth": "AA"}).status_code == 422
    assert phone.call("put", "/api/reach/push", json=given).status_code == 204
    assert phone.call("get", "/api/reach").json()["is_subscribed"] is True
    assert phone.call("delete", "/api/reach/push").status_code == 204
    assert phone.call("get", "/api/reach").json()["is_subscribed"] is False


@pytest.mark.parametrize("wrong", [
    {"p256dh": "BA" * 43}, {"p256dh": "B" * 86}, {"p256dh": ""}, {"p256dh": "!" * 87}, {"auth": "AA"}, {"auth": "A" * 24}, {"auth": "é" * 22},
])  # fmt: skip
def test_keys_that_are_none_are_refused_also_where_no_name_can_be_looked_up(
    office: Reminded, wrong: dict[str, str]
) -> None:
    phone, browser = office.phones["前台"], Browser(7)

    def no_network(host: str, port: int) -> list[str]:
        raise OSError("no name server")

    office.house.pusher.rule = EndpointRule(resolve=no_network)
    given = {"endpoint": "https://web.push.apple.com/p", "p256dh": browser.p256dh, "auth": browser.secret}
    refused = phone.call("put", "/api/reach/push", json={**given, **wrong})
    assert (refused.status_code, refused.json()["code"]) == (422, "push_refused")
    assert phone.call("put", "/api/reach/push", json=given).status_code == 204


def test_a_test_message_is_sent_once_a_minute_and_opening_it_confirms_the_way(office: Reminded) -> None:
    office.subscribe("前台")
    phone = office.phones["前台"]
    assert phone.call("post", "/api/reach/test").status_code == 204
    assert phone.call("post", "/api/reach/test").status_code == 429
    office.round()
    phone.exchange()
    [shown] = office.shown("前台")
    assert phone.call("get", "/api/reach").json()["reached"]["opened"] == 0
    office.replica("前台").act("office.message", shown["id"], "open")
    phone.exchange()
    reached = phone.call("get", "/api/reach").json()["reached"]
    assert (reached["pushes"], reached["opened"]) == (1, 1)
    [sent] = phone.call("get", f"/api/deliveries/{shown['id']}").json()
    assert (sent["way"], sent["state"], sent["status"]) == ("push", "accepted", 201)
    assert office.phones["承办人"].call("get", f"/api/deliveries/{shown['id']}").status_code == 404
    assert office.phones["承办人"].call("get", "/api/deliveries/nonsense").status_code == 404
