"""Checkpoints as a device keeps them, and what two of them can't both be (CP1, CP3, CP4)."""

from __future__ import annotations

import msgspec

from sync.checkpoint import CHECKPOINTS_KEPT, Checkpoint, Witnessed, checkpoint_text, contradicts, kept_with
from sync.device import Device
from sync.exchange import Response, write_response
from tests.small_office import SmallOffice, sign_with, staffed_office

KEY = b"house"
HASHES = [bytes([one]) * 32 for one in range(200)]


def signed(
    office: SmallOffice, n: int, *, hash: bytes = b"", seq: int = 0, at: int = 0, key: bytes = KEY
) -> Checkpoint:
    """A checkpoint of an entry, by default one of a chain that grows evenly."""
    hash, seq, at = hash or HASHES[n], seq or n, at or 1000 * n
    text = checkpoint_text(office.office, office.engine.epoch(), n, hash, seq, at)
    return Checkpoint(n, hash, seq, at, sign_with(key, text))


def watching(office: SmallOffice) -> Device:
    """A level device that can check the house's key."""
    device = office.device("handler")
    device._verify = lambda key, text, signature: signature == sign_with(key, text)
    device.checkpoint_key = KEY
    office.exchange(device)
    return device


def show(office: SmallOffice, device: Device, checkpoint: Checkpoint) -> Response:
    """Give the device an answer with this checkpoint."""
    with office.storage.turn():
        office.engine.put_checkpoint(checkpoint)
    return device.receive(office.send(device, device.request()))


def test_cp1_the_signed_text_is_what_the_page_says() -> None:
    text = checkpoint_text("office", "epoch", 7, b"\x01" * 32, 9, 11)
    assert text == ("luzhi-checkpoint-1\noffice\nepoch\n7\n" + "01" * 32 + "\n9\n11").encode()


def test_cp3_only_the_last_answer_carries_the_newest_of_this_epoch() -> None:
    office = staffed_office()
    device = watching(office)
    assert device.checkpoints == []
    answer = show(office, device, signed(office, 5))
    assert answer.checkpoint == signed(office, 5)
    fresh = office.device("handler")
    answers = [fresh.receive(office.send(fresh, fresh.request(4096)))]
    while answers[-1].more or answers[-1].tell:
        answers.append(fresh.receive(office.send(fresh, fresh.request(4096))))
    assert [one.checkpoint is not None for one in answers] == [False] * (len(answers) - 1) + [True]
    office.begin_epoch()
    while (answer := device.receive(office.send(device, device.request()))).more or answer.tell:
        pass
    assert answer.checkpoint is None


def test_cp4_a_device_checks_and_keeps_the_last_ones_once() -> None:
    office = staffed_office()
    device = watching(office)
    for n in range(1, 71):
        show(office, device, signed(office, n))
        show(office, device, signed(office, n))
    assert [one.checkpoint.n for one in device.checkpoints] == list(range(71 - CHECKPOINTS_KEPT, 71))
    assert {(one.is_verified, one.doubt) for one in device.checkpoints} == {(True, "")}
    unable = office.device("desk")
    office.exchange(unable)
    assert [(one.checkpoint.n, one.is_verified) for one in unable.checkpoints] == [(70, None)]


def test_cp4_what_is_not_signed_or_contradicts_is_kept_apart_as_evidence() -> None:
    office = staffed_office()
    device = watching(office)
    for n in (10, 20, 30):
        show(office, device, signed(office, n))
    for wrong in (
        signed(office, 40, key=b"somebody"),
        signed(office, 20, hash=b"x" * 32),
        signed(office, 35, seq=12),
        signed(office, 36, at=5),
    ):
        show(office, device, wrong)
    believed = [one.checkpoint.n for one in device.checkpoints if not one.doubt]
    assert believed == [10, 20, 30]
    doubts = [(one.checkpoint.n, one.doubt) for one in device.checkpoints if one.doubt]
    assert doubts == [(40, "signature_wrong"), (20, "contradicts"), (35, "contradicts"), (36, "contradicts")]


def test_cp4_a_late_answer_with_an_older_checkpoint_contradicts_nothing() -> None:
    office = staffed_office()
    device = watching(office)
    show(office, device, signed(office, 10))
    late = device.receive(office.send(device, device.request()))
    show(office, device, signed(office, 30))
    device.receive(write_response(late))
    device.receive(write_response(msgspec.structs.replace(late, checkpoint=signed(office, 20))))
    assert [(one.checkpoint.n, one.doubt) for one in device.checkpoints] == [(10, ""), (20, ""), (30, "")]


def test_cp4_another_epoch_begins_its_own_row() -> None:
    office = staffed_office()
    kept = kept_with([], Witnessed(epoch="a", checkpoint=signed(office, 30), is_verified=True))
    kept = kept_with(kept, Witnessed(epoch="b", checkpoint=signed(office, 12, at=40_000), is_verified=True))
    assert [(one.epoch, one.checkpoint.n, one.doubt) for one in kept] == [("a", 30, ""), ("b", 12, "")]


def test_cp4_contradiction_is_symmetric_and_growth_is_none() -> None:
    office = staffed_office()
    rows = [
        signed(office, 1),
        signed(office, 2),
        signed(office, 2, hash=b"y" * 32),
        signed(office, 3, seq=1),
        signed(office, 4, at=1),
    ]
    told = [[contradicts(one, other) for other in rows] for one in rows]
    assert told == [list(row) for row in zip(*told, strict=True)]
    assert [sum(row) for row in told] == [1, 3, 3, 3, 4]
