"""``scripts/bench hostile``: as much as one core can send without a session, from one address, while 200 phones behind it check in.

The attacker is a process of its own that keeps many connections open and sends what is guessed, made up or never finished: challenges,
codes of devices, slips, posters and calendars, exchanges with made-up cookies, bodies that stop. Loopback, a minute; nothing is judged by a
clock: the figures are printed.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

import httpx

from server import clock
from tests.real_server import Server, SmallTown
from tests.web_device import HEADERS, WebDevice

SECONDS: Final = 60
PHONES: Final = 200
CONNECTIONS: Final = 48
UNFINISHED: Final = 200
"""Bodies that the attacker begins and never ends, begun anew when they are cut."""
_UNKNOWN: Final = "00000000-0000-7000-8000-000000000000"


def requests_of(host: str, office: str) -> list[bytes]:
    """One request of each kind."""

    def get(path: str) -> bytes:
        return f"GET {path} HTTP/1.1\r\nHost: {host}\r\n\r\n".encode()

    def post(path: str, body: bytes, kind: str = "application/json", cookie: str = "") -> bytes:
        more = f"Cookie: __Host-luzhi={cookie}\r\n" if cookie else ""
        head = f"POST {path} HTTP/1.1\r\nHost: {host}\r\nluzhi: 1\r\nContent-Type: {kind}\r\n{more}Content-Length: {len(body)}\r\n\r\n"
        return head.encode() + body

    who = json.dumps({"device": _UNKNOWN, "office": office}).encode()
    renew = json.dumps({"device": _UNKNOWN, "office": office, "nonce": "A" * 75, "signature": "A" * 86}).encode()
    return [
        post("/api/session/challenge", who), post("/api/session/renew", renew), post("/api/enrol/start", b'{"code":"x","public_key":"x"}'),
        get("/v/" + "0" * 26), get("/d/" + "0" * 16), get("/api/stations/" + "0" * 8), get("/api/calendar/" + "x" * 43 + ".ics"),
        post("/v/" + "0" * 26 + "/rate", b"grade=not", "application/x-www-form-urlencoded"),
        post(f"/api/hand-in?office={office}&device={_UNKNOWN}", b"x" * 100), get("/api/live"), get("/api/session"),
        post("/api/sync", b"x" * 1000, "application/x-msgpack", f"{office}.{'A' * 22}"),
    ]  # fmt: skip


async def _flood(host: str, port: int, office: str, ends: float, told: Counter[str]) -> None:
    lines = requests_of(f"{host}:{port}", office)
    number = 0
    while time.monotonic() < ends:
        try:
            reader, writer = await asyncio.open_connection(host, port)
            while time.monotonic() < ends:
                writer.write(lines[number % len(lines)])
                number += 1
                head = await reader.readuntil(b"\r\n\r\n")
                told[head.split(b" ", 2)[1].decode()] += 1
                length = next(
                    (line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")), b":0"
                )
                await reader.readexactly(int(length.partition(b":")[2]))
                if b"connection: close" in head.lower():
                    break
            writer.close()
        except (OSError, asyncio.IncompleteReadError):
            told["cut"] += 1
            await asyncio.sleep(0.01)


async def _stop_short(host: str, port: int, ends: float, told: Counter[str]) -> None:
    head = f"POST /api/session/challenge HTTP/1.1\r\nHost: {host}:{port}\r\nluzhi: 1\r\nContent-Length: 16000\r\n\r\n".encode()
    while time.monotonic() < ends:
        try:
            reader, writer = await asyncio.open_connection(host, port)
            writer.write(head + b"x" * 12_000)
            await asyncio.wait_for(reader.read(100), max(0.1, ends - time.monotonic()))
            told["unfinished, ended by the server"] += 1
            writer.close()
        except (OSError, TimeoutError):
            told["unfinished, ended by the attacker"] += 1


def attack(url: str, office: str, seconds: float) -> None:
    """The attacker's process: prints what it was answered as JSON."""
    place, told = urlsplit(url), Counter[str]()
    host, port, ends = "127.0.0.1", place.port or 80, time.monotonic() + seconds

    async def go() -> None:
        floods = [_flood(host, port, office, ends, told) for _ in range(CONNECTIONS)]
        await asyncio.gather(*floods, *(_stop_short(host, port, ends, told) for _ in range(UNFINISHED)))

    asyncio.run(go())
    print(json.dumps(told))


def memory_mb(server: Server) -> float:
    """Resident memory of the server's processes."""
    assert server.process is not None
    listed = subprocess.run(
        ["ps", "-o", "rss=", "-g", str(server.process.pid)], capture_output=True, text=True, check=True
    )
    return round(sum(int(one) for one in listed.stdout.split()) / 1024, 1)


def _bodies(town: SmallTown, phones: list[WebDevice], session: str) -> list[bytes]:
    bodies = []
    for phone in phones:
        assert phone.replica is not None
        fields = {
            "session": session, "person": phone.replica.person, "way": "poster", "seen_at": clock.now_ms(), "station": town.ids["码会议室"],
        }  # fmt: skip
        phone.replica.create(
            "party_study.attendance", fields, proof={"code": town.codes["会议室"], "seen_at": clock.now_ms()}
        )
        bodies.append(phone.replica.request())
    return bodies


async def _check_in(
    server: Server, phones: list[WebDevice], bodies: list[bytes], seconds: float
) -> tuple[list[float], Counter[str]]:
    """Each phone checks in once, spread over the time; ms from sending to the answer, and the statuses."""
    told, times = Counter[str](), []
    async with httpx.AsyncClient(timeout=60, limits=httpx.Limits(max_connections=PHONES)) as client:

        async def one(place: int) -> None:
            await asyncio.sleep((place + 1) * seconds / (PHONES + 1))
            start = time.perf_counter()
            headers = {**HEADERS, "Cookie": phones[place].cookie}
            answer = await client.post(f"{server.url}/api/sync", content=bodies[place], headers=headers)
            times.append((time.perf_counter() - start) * 1000)
            told[str(answer.status_code)] += 1

        await asyncio.gather(*(one(place) for place in range(len(phones))))
    return sorted(times), told


def _spread(times: list[float]) -> str:
    return f"p50 {times[len(times) // 2]:.0f} ms, p99 {times[int(len(times) * 0.99)]:.0f} ms, most {times[-1]:.0f} ms"


def main(arguments: list[str]) -> int:
    """Run and print."""
    parser = argparse.ArgumentParser(prog="scripts/bench hostile")
    parser.add_argument("--seconds", type=float, default=SECONDS)
    parser.add_argument("--attack", nargs=2, metavar=("URL", "OFFICE"), help=argparse.SUPPRESS)
    given = parser.parse_args(arguments)
    if given.attack:
        attack(*given.attack, given.seconds)
        return 0
    with tempfile.TemporaryDirectory() as folder:
        server = Server(Path(folder) / "town")
        town = SmallTown(server)
        server.start()
        try:
            session = town.session()
            calm, busy = ([town.phone("承办人") for _ in range(PHONES)] for _ in range(2))
            before = memory_mb(server)
            times, told = asyncio.run(_check_in(server, calm, _bodies(town, calm, session), 10))
            print(f"{PHONES} check-ins in calm: {_spread(times)}; answers {dict(told)}", flush=True)
            command = [
                sys.executable,
                "-m",
                "tests.bench",
                "hostile",
                "--seconds",
                str(given.seconds),
                "--attack",
                server.url,
                town.id,
            ]
            attacker = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=os.environ)
            times, told = asyncio.run(_check_in(server, busy, _bodies(town, busy, session), given.seconds))
            during = memory_mb(server)
            sent = json.loads(attacker.communicate()[0])
            answered = sum(count for name, count in sent.items() if name.isdigit())
            print(
                f"attacker: {answered / given.seconds:.0f} requests/s for {given.seconds:.0f} s from one address: {sent}"
            )
            print(f"{PHONES} check-ins meanwhile: {_spread(times)}; answers {dict(told)}")
            time.sleep(20)
            print(f"memory: {before} MB before, {during} MB during, {memory_mb(server)} MB 20 s after")
        finally:
            server.stop()
    return 0
