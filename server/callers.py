"""From which address a request comes, also behind a reverse proxy that the operator has named.

What a request says of itself (``Forwarded``, RFC 7239; ``X-Forwarded-For``) is believed only when the connection comes from a
named proxy, and then read from the right: each proxy adds at the end whom it saw, so the last address that is no named proxy is
the caller. Everything left of it anybody may have written.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Sequence
from typing import Final

from schema.pattern import anywhere, whole

Network = ipaddress.IPv4Network | ipaddress.IPv6Network
HOPS_MAX: Final = 32
"""More entries than so many from the right are not read."""
_TOKEN: Final = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"
_QUOTED: Final = r'"(?:[^"\\]|\\.)*"'
_PAIR: Final = anywhere(rf"[ \t]*({_TOKEN})=({_TOKEN}|{_QUOTED})[ \t]*")
_BETWEEN: Final = anywhere(r"[,\s]+")
_PORT: Final = whole(r"(?::[0-9]{1,5})?")
_ESCAPED: Final = anywhere(r"\\(.)")


class ProxyUnreadable(ValueError):
    """What was given as a proxy's address is none; the message says what."""


def networks_of(text: str) -> tuple[Network, ...]:
    """Addresses or networks, separated by commas or blanks. Raises ``ProxyUnreadable``."""
    found: list[Network] = []
    for one in _BETWEEN.split(text.strip()):
        if not one:
            continue
        try:
            found.append(ipaddress.ip_network(one, strict=False))
        except ValueError as wrong:
            raise ProxyUnreadable(one) from wrong
    return tuple(found)


def caller(peer: str, forwarded: Sequence[str], x_forwarded_for: Sequence[str], proxies: Sequence[Network]) -> str:
    """The address to count by: ``peer``, or whom the named proxies saw. The two sequences are the values of these headers, in order.

    Where ``Forwarded`` is there, ``X-Forwarded-For`` is not read. An entry that is no address (``unknown``, ``_hidden``, broken
    syntax) ends the reading: the proxy that wrote it is the caller then.
    """
    here = _address(peer)
    if here is None or not _is_in(here, proxies):
        return peer
    hops = _forwarded_for(",".join(forwarded)) if forwarded else ",".join(x_forwarded_for).split(",")
    seen = here
    for text in reversed(hops[-HOPS_MAX:]):
        found = _address(_without_port(text.strip()))
        if found is None:
            break
        seen = found
        if not _is_in(found, proxies):
            break
    return str(seen)


def _is_in(address: ipaddress.IPv4Address | ipaddress.IPv6Address, networks: Sequence[Network]) -> bool:
    return any(address.version == one.version and address in one for one in networks)


def _address(text: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    """An address; one of version 4 that is written as version 6 is the former, so that both count as one."""
    try:
        found = ipaddress.ip_address(text)
    except ValueError:
        return None
    mapped = found.ipv4_mapped if isinstance(found, ipaddress.IPv6Address) else None
    return mapped or found


def _without_port(text: str) -> str:
    """``[2001:db8::1]:4711`` and ``192.0.2.1:4711`` without brackets and port."""
    if text.startswith("["):
        inner, closing, rest = text[1:].partition("]")
        return inner if closing and _PORT.match(rest) else ""
    host, colon, port = text.partition(":")
    return host if colon and port.isdigit() else text


def _forwarded_for(text: str) -> list[str]:
    """The ``for`` of each element of a ``Forwarded`` header, ``""`` where an element has none or can't be read (RFC 7239, 4)."""
    found: list[str] = []
    for element in _split(text, ","):
        values: list[str] = []
        for pair in _split(element, ";"):
            match = _PAIR.fullmatch(pair)
            if match is None:
                values = [] if pair.strip() else values
                if pair.strip():
                    break
            elif match[1].lower() == "for":
                values.append(_unquoted(match[2]))
        found.append(values[0] if len(values) == 1 else "")
    return found


def _split(text: str, at: str) -> list[str]:
    """Parts of a text at a sign that stands outside of quotes."""
    parts, start, is_quoted, place = [], 0, False, 0
    while place < len(text):
        sign = text[place]
        if is_quoted and sign == "\\":
            place += 1
        elif sign == '"':
            is_quoted = not is_quoted
        elif sign == at and not is_quoted:
            parts.append(text[start:place])
            start = place + 1
        place += 1
    return [*parts, text[start:]]


def _unquoted(text: str) -> str:
    return _ESCAPED.sub(r"\1", text[1:-1]) if text.startswith('"') else text
