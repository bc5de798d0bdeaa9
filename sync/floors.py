"""Up to where nothing of a device can be missing (TI2): written down with what it brings, between that kept in memory."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from sync.exchange import Head, Result
from sync.limits import OPERATIONS_MAX
from sync.proof import LEVEL_KEPT_MS, Floor
from sync.storage import DeviceRow, Storage


class Floors:
    """The floors of an office's devices."""

    def __init__(self, storage: Storage, now_ms: Callable[[], int]) -> None:
        self._storage, self._now_ms = storage, now_ms
        self._stood: dict[str, Floor] = {}

    def of(self, device: DeviceRow) -> Floor:
        """The later of what is kept and what is written down; never before the device was enrolled."""
        written = Floor(max(device.level_ms, device.enrolled_ms), device.level_seq, device.rest_since_ms)
        kept = self._stood.get(device.id)
        return written if kept is None or kept.ms < written.ms else kept

    def stood(self, device: DeviceRow, head: Head) -> None:
        """A device was here and brought nothing: it is kept in memory, so that such an exchange writes nothing."""
        self._stood[device.id] = self._after(device, self._now_ms(), head.rest > 0)

    def moved(self, device: DeviceRow, head: Head, results: list[Result], received_ms: int) -> DeviceRow:
        """The row of a device after an exchange that came at ``received_ms``, with these results: nothing older can be missing, unless it
        says that more waits or something was put off. To be stored in the same turn."""
        floor = self.of(device)
        if not any(one.on.startswith("~") for one in results):
            floor = self._after(device, received_ms, head.rest > 0 or len(results) >= OPERATIONS_MAX)
        self._stood.pop(device.id, None)
        return _with(device, floor)

    def keep(self, device_id: str) -> None:
        """Write down a floor that was kept in memory and has moved on since. Call inside a turn."""
        device, floor = self._storage.device(device_id), self._stood.get(device_id)
        if device is not None and floor is not None and floor.ms - device.level_ms >= LEVEL_KEPT_MS:
            self._storage.put_device(_with(device, floor))

    def _after(self, device: DeviceRow, at_ms: int, more_waits: bool) -> Floor:
        return self.of(device).after(at_ms, self._storage.last_seq(), more_waits=more_waits)


def _with(device: DeviceRow, floor: Floor) -> DeviceRow:
    return msgspec.structs.replace(
        device, level_ms=floor.ms, level_seq=floor.seq, rest_since_ms=floor.rest_since
    )  # fmt: skip
