"""Bugs planted on purpose, one at a time: what the simulation must notice, and by which invariant it does."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any
from unittest.mock import patch

import msgspec

import sync.batch
import sync.decide
import sync.engine
import sync.reach
import sync.scopes
from schema.day import day_of
from schema.post import POSTS
from sync.decide import FactsOf
from sync.device import Device, Row
from sync.engine import Engine
from sync.floors import Floors
from sync.knowledge import StoredKnowledge
from sync.proof import Floor, Judged
from sync.scopes import _Walk
from sync.storage_memory import MemoryStorage
from sync.storage_sqlite import SQLiteStorage
from sync.word import Vouched
from tests.simulation.house import House, Reply

Planted = AbstractContextManager[None]
SEEDS_MAX = 2000
"""Seeds within which each planted bug must be caught."""


@contextmanager
def _in_storages(name: str, made: Any) -> Iterator[None]:
    with patch.object(MemoryStorage, name, made), patch.object(SQLiteStorage, name, made):
        yield


@contextmanager
def _around(owner: Any, name: str, made: Callable[[Any], Any]) -> Iterator[None]:
    """Replace an attribute by what ``made`` makes of it."""
    with patch.object(owner, name, made(getattr(owner, name))):
        yield


def skip_idempotence() -> Planted:
    """The server forgets what it has decided."""
    return _in_storages("result", lambda self, operation: None)


def lose_a_gone_mark() -> Planted:
    """Gone marks never go down."""

    def made(single: Any) -> Any:
        return lambda self, scope, entry: None if entry.body is None else single(self, scope, entry)

    return _around(_Walk, "_single", made)


def merge_by_arrival() -> Planted:
    """The last to arrive wins, whatever its stamp."""

    def made(lay: Any) -> Any:
        return lambda *args, by_stamp: lay(*args, by_stamp=False)

    return _around(sync.decide, "lay", made)


def leak_a_held_scope() -> Planted:
    """Everybody is taken for a receptionist when records are sent."""

    def made(held: Any) -> Any:
        return lambda self, person, **named: held(self, person, **named) | {"post:receptionist"}

    return _around(Engine, "held_scopes", made)


def leak_a_record() -> Planted:
    """A visit that is handed over is entered for the whole office."""

    def made(scopes_of: Any) -> Any:
        def leaking(audiences: Any, facts: Any) -> frozenset[str]:
            found: frozenset[str] = scopes_of(audiences, facts)
            return found | {"office"} if facts.record.get("handed_to") else found

        return leaking

    return _around(sync.reach, "scopes_of", made)


def serve_revoked_devices() -> Planted:
    """A device's state is not looked at."""

    def made(device: Any) -> Any:
        return lambda self, device_id, is_last: self.storage.device(device_id) or device(self, device_id, is_last)

    return _around(Engine, "_admitted", made)


def acknowledge_before_commit() -> Planted:
    """The answer leaves before the turn is durable; a crash then loses it."""

    def made(serve: Any) -> Any:
        def early(self: House, exchanges: list[tuple[str, bytes]], fate: str = "") -> list[Reply]:
            if fate != "crash before commit":
                found: list[Reply] = serve(self, exchanges, fate)
                return found
            image = self.disk.image()
            replies: list[Reply] = serve(self, exchanges)
            self.disk.put_back(image)
            self.start()
            return replies

        return early

    return _around(House, "serve", made)


def forget_to_drop() -> Planted:
    """Scopes no longer held are not named to the device."""

    def made(missing_for: Any) -> Any:
        def without(*args: Any, **named: Any) -> Any:
            missing = missing_for(*args, **named)
            missing.drop = []
            return missing

        return without

    return _around(sync.engine, "missing_for", made)


@contextmanager
def sums_not_updated() -> Iterator[None]:
    """What leaves a scope is not taken from its sum."""
    module = "sync.storage_memory.subtract", "sync.pending.subtract"
    with patch(module[0], lambda total, part: total), patch(module[1], lambda total, part: total):
        yield


def accept_old_counters() -> Planted:
    """A counter that was used before is taken again."""

    def made(device: Any) -> Any:
        return lambda self, device_id, is_last: msgspec.structs.replace(device(self, device_id, is_last), counter=0)

    return _around(Engine, "_admitted", made)


def accept_any_signature() -> Planted:
    """Signatures are not looked at."""

    def made(start: Any) -> Any:
        def trusting(self: House) -> None:
            start(self)
            self.engine.world = msgspec.structs.replace(self.engine.world, is_signed=lambda *_: True)

        return trusting

    return _around(House, "start", made)


def leave_a_group_half_done() -> Planted:
    """A savepoint undoes nothing."""

    @contextmanager
    def savepoint(self: Any) -> Iterator[None]:
        yield

    return _in_storages("savepoint", savepoint)


def keep_stale_knowledge() -> Planted:
    """After something was undone, what was read of it is still believed."""
    return _around(StoredKnowledge, "forget", lambda forget: lambda self: None)


def let_refused_vanish() -> Planted:
    """A refused operation leaves the outbox and goes nowhere."""

    def made(settle: Any) -> Any:
        def vanishing(self: Device, answer: Any) -> None:
            before = list(self.attention)
            settle(self, answer)
            self.attention = before

        return vanishing

    return _around(Device, "_settle", made)


def move_cursor_past_the_page() -> Planted:
    """A full page counts as the whole scope."""

    def made(scope: Any) -> Any:
        def skipping(self: Any, name: str, *rest: Any) -> None:
            scope(self, name, *rest)
            self._answer.cursors[name] = self._last
            self._answer.fills.pop(name, None)

        return skipping

    return _around(_Walk, "scope", made)


def skip_a_journal_entry() -> Planted:
    """Now and then a decision is not written into the journal."""

    def made(append: Any) -> Any:
        return lambda self, *rest: None if self.storage.last_seq() % 9 == 0 else append(self, *rest)

    return _around(Engine, "append", made)


def lose_history() -> Planted:
    """Values that give way are not kept."""
    return _in_storages("add_history", lambda self, *rest: None)


def ignore_epoch_on_the_device() -> Planted:
    """A device that meets another epoch goes on as if nothing had happened."""
    return _around(Device, "_begin_again", lambda begin: lambda self, answer: None)


def ignore_epoch_on_the_server() -> Planted:
    """Cursors of another epoch are believed."""

    def made(missing_for: Any) -> Any:
        return lambda storage, held, head, same_epoch: missing_for(storage, held, head, same_epoch=True)

    return _around(sync.engine, "missing_for", made)


def forget_confirmed_operations() -> Planted:
    """A device keeps nothing of what was confirmed before a backup holds it."""

    def made(settle: Any) -> Any:
        def forgetting(self: Device, answer: Any) -> None:
            settle(self, answer)
            self.kept = []

        return forgetting

    return _around(Device, "_settle", made)


@contextmanager
def ask_for_todays_posts() -> Iterator[None]:
    """Who may is asked of the posts held when the operation arrives, not when the person acted."""
    today: list[str] = []
    decide_one, holds = sync.batch.Batch._decide_one, FactsOf.holds

    def deciding(self: sync.batch.Batch, *args: Any) -> Any:
        today.append(day_of(self._engine.world.now_ms()))
        try:
            return decide_one(self, *args)
        finally:
            today.pop()

    def holding(self: FactsOf, posts: tuple[str, ...]) -> bool:
        if not today:
            return holds(self, posts)
        return not self._knowledge.posts(self.actor, today[-1]).isdisjoint(posts)

    with patch.object(sync.batch.Batch, "_decide_one", deciding), patch.object(FactsOf, "holds", holding):
        yield


def let_the_older_row_stand() -> Planted:
    """A row that is there already is not replaced by a newer one."""

    def made(put: Any) -> Any:
        def standing(self: Device, scope: str, record: str, row: Row) -> None:
            if record not in self._rows(scope):
                put(self, scope, record, row)

        return standing

    return _around(Device, "_put", made)


def believe_late_answers() -> Planted:
    """An answer that comes after a later one is laid down like any other, older rows over newer."""

    @contextmanager
    def planted() -> Iterator[None]:
        receive = Device.receive

        def believing(self: Device, body: bytes) -> Any:
            self.heard = (0, 0)
            return receive(self, body)

        def put(self: Device, scope: str, record: str, row: Row) -> None:
            self._rows(scope)[record] = row

        with patch.object(Device, "receive", believing), patch.object(Device, "_put", put):
            yield

    return planted()


def send_the_newest_first() -> Planted:
    """The outbox is sent from its end."""

    def made(request: Any) -> Any:
        def reversing(self: Device, want: int = 0) -> bytes:
            self.outbox.reverse()
            try:
                body: bytes = request(self, want)
                return body
            finally:
                self.outbox.reverse()

        return reversing

    return _around(Device, "request", made)


def ignore_the_horizon() -> Planted:
    """A device from before the horizon walks on and misses the dropped gone marks."""
    return _around(sync.scopes, "_can_go_on", lambda before: lambda *args: True)


def skip_an_upgrade() -> Planted:
    """The newer program notes the upgrade and leaves the records as they are."""
    return _around(sync.engine, "lay_upgrade", lambda lay: lambda *args: None)


def believe_any_moment() -> Planted:
    """What a device says of the time stands."""
    return _around(sync.batch, "judge", lambda judge: lambda at, *rest: Judged(at))


def forget_where_a_device_stood() -> Planted:
    """A device's floor stays where it was enrolled."""
    return _around(Floors, "of", lambda of: lambda self, device: Floor(device.enrolled_ms, 0))


def believe_rest_for_ever() -> Planted:
    """A device that says that more waits is believed however long."""
    return patch("sync.proof.REST_MS_MAX", 10**15)


def believe_redo_always() -> Planted:
    """``redo`` counts without a restore."""
    return _around(Engine, "_restored_since", lambda since: lambda self, device: 1)


def forget_the_mark() -> Planted:
    """What was entered late isn't marked."""
    return _around(Judged, "mark", lambda mark: lambda self: "")


def decide_rights_by_claims() -> Planted:
    """What changes rights is decided by the claimed moment."""
    return _around(sync.batch.Batch, "_is_for_server", lambda is_for: lambda self, operation: False)


def let_the_revoked_act() -> Planted:
    """A revoked device's last exchange is taken."""
    return _around(sync.batch.Batch, "only_see", lambda only_see: lambda self, raws: self.decide(raws))


def take_a_word_of_anybody() -> Planted:
    """Whoever gives their word need hold no post: the step is taken as if all posts were lent."""
    return _around(Vouched, "_more", lambda more: lambda self, day: frozenset(one.name for one in POSTS))


def let_what_waits_vanish() -> Planted:
    """A step that lost its right is refused as one that never had it, and its device does not keep it."""

    def made(settle: Any) -> Any:
        def vanishing(self: Device, answer: Any) -> None:
            settle(self, answer)
            self.attention = [one for one in self.attention if one.result.reason != "waits_for_word"]

        return vanishing

    return _around(Device, "_settle", made)


MUTATIONS: tuple[Callable[[], Planted], ...] = (
    skip_idempotence, lose_a_gone_mark, merge_by_arrival, leak_a_held_scope, leak_a_record, serve_revoked_devices,
    acknowledge_before_commit, forget_to_drop, sums_not_updated, accept_old_counters, accept_any_signature,
    leave_a_group_half_done, keep_stale_knowledge, let_refused_vanish, move_cursor_past_the_page, skip_a_journal_entry,
    lose_history, ignore_epoch_on_the_device, ignore_epoch_on_the_server, forget_confirmed_operations, ask_for_todays_posts,
    let_the_older_row_stand, believe_late_answers, send_the_newest_first, ignore_the_horizon, skip_an_upgrade,
    believe_any_moment, forget_where_a_device_stood, believe_rest_for_ever, believe_redo_always, forget_the_mark,
    decide_rights_by_claims, let_the_revoked_act, take_a_word_of_anybody, let_what_waits_vanish,
)  # fmt: skip
"""All of them, by name."""
