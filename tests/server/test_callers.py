"""From which address a request comes: behind a named proxy what it says is read from the right, and from nobody else at all."""

from __future__ import annotations

import pytest

from server.callers import ProxyUnreadable, caller, networks_of

PROXIES = networks_of("10.0.0.0/8, 127.0.0.1 2001:db8::/32")


@pytest.mark.parametrize("peer", ["203.0.113.9", "testclient", "2001:db9::1", ""])
def test_what_a_request_says_of_itself_is_not_believed_from_anybody_else(peer: str) -> None:
    assert caller(peer, ["for=1.2.3.4"], ["1.2.3.4"], PROXIES) == peer
    assert caller(peer, ["for=1.2.3.4"], ["1.2.3.4"], ()) == peer


@pytest.mark.parametrize(("forwarded", "seen"), [
    (["for=192.0.2.43"], "192.0.2.43"),
    (["for=6.6.6.6, for=192.0.2.43"], "192.0.2.43"),
    (["for=6.6.6.6", "for=192.0.2.43;proto=https;by=10.0.0.2"], "192.0.2.43"),
    (["for=6.6.6.6, for=192.0.2.43, for=10.1.1.1"], "192.0.2.43"),
    (['For="[2001:db9:cafe::17]:4711"'], "2001:db9:cafe::17"),
    (['for="192.0.2.43:47011"'], "192.0.2.43"),
    (['proto=http;host="a,b;for=6.6.6.6";for=192.0.2.43'], "192.0.2.43"),
    (['for="192.0.2.\\43"'], "192.0.2.43"),
    (["for=6.6.6.6, for=unknown"], "10.0.0.1"),
    (["for=6.6.6.6, for=_hidden, for=10.0.0.7"], "10.0.0.7"),
    (["for=192.0.2.43, nonsense"], "10.0.0.1"),
    (["for=1.1.1.1;for=2.2.2.2"], "10.0.0.1"),
    (['for="192.0.2.43'], "10.0.0.1"),
    ([""], "10.0.0.1"),
])  # fmt: skip
def test_rfc_7239_is_read_from_the_right_through_named_proxies(forwarded: list[str], seen: str) -> None:
    assert caller("10.0.0.1", forwarded, ["8.8.8.8"], PROXIES) == seen


@pytest.mark.parametrize(("written", "seen"), [
    (["192.0.2.43"], "192.0.2.43"), (["6.6.6.6, 192.0.2.43"], "192.0.2.43"), (["6.6.6.6", "192.0.2.43 , 10.3.3.3"], "192.0.2.43"),
    (["::ffff:192.0.2.43"], "192.0.2.43"), (["10.3.3.3"], "10.3.3.3"), (["x"], "10.0.0.1"), ([], "10.0.0.1"), (["2001:db9::1"], "2001:db9::1"),
    (["192.0.2.43:80"], "192.0.2.43"),
])  # fmt: skip
def test_x_forwarded_for_is_read_in_the_same_way_where_there_is_no_forwarded(written: list[str], seen: str) -> None:
    assert caller("10.0.0.1", [], written, PROXIES) == seen
    assert caller("::ffff:10.0.0.1", [], written, PROXIES) == seen


def test_a_long_list_made_up_by_the_caller_changes_nothing() -> None:
    assert caller("10.0.0.1", [], [", ".join(["6.6.6.6"] * 10_000 + ["192.0.2.43"])], PROXIES) == "192.0.2.43"


@pytest.mark.parametrize("text", ["proxy.example", "10.0.0.0/99", "1.2.3", "10.0.0.1;10.0.0.2"])
def test_what_is_no_address_is_refused_at_the_start(text: str) -> None:
    with pytest.raises(ProxyUnreadable):
        networks_of(text)
