"""The invariants of the protocol, each checked when the network has healed and everything has settled.

I5, I10, I11 and I15 must hold at each moment: ``watch.py`` looks at them while the run goes on, and so does
``events.forge`` for a part of I6.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable

import msgspec

from schema.upgrade import steps_between, upgrade_fields
from sync.checksum import share
from sync.exchange import signed_text_of
from sync.journal import NO_EXCHANGE, EntryBody, body_hash, entry_hash, first_hash
from sync.limits import SUM_MODULUS
from sync.merge import value_at
from sync.operation import Operation
from sync.rebuild import rebuild
from tests.simulation.chronicle import TAKEN, Chronicle
from tests.simulation.oracle import standing_in
from tests.simulation.versions import STEPS
from tests.simulation.watch import Broken
from tests.simulation.world import World
from tests.small_office import sign_with


def i1_durable(world: World, book: Chronicle) -> None:
    """I1: every operation of which a phone was told that it is taken stands in the journal as taken, and its result is kept.

    After a restore the phone's person may have it before them instead (I14); what only a revoked phone held is gone.
    """
    taken = {page.operation.id for page in book.pages if page.result.outcome in TAKEN}
    shown = in_front(world)
    for operation in world.notes.acknowledged:
        if operation in taken:
            if world.house.storage.result(operation) is None:
                raise Broken("I1", f"the result of {operation} is not kept")
        elif not world.house.restored:
            raise Broken("I1", f"{operation} was acknowledged and is not in the journal")
        elif operation not in shown and operation not in world.notes.forgotten:
            raise Broken("I14", f"{operation} was acknowledged before the restore and came back nowhere")


def in_front(world: World) -> dict[str, Operation]:
    """Operations that stand before a person: refused or held, or in the file of a revoked phone."""
    shown = {one.operation.id: one.operation for phone in world.phones for one in phone.device.attention}
    return shown | {one.operation.id: one.operation for phone in world.phones for one in phone.file}


def i2_once(world: World, book: Chronicle) -> None:
    """I2: however often an operation arrived, at most one entry of the journal takes it; once taken it is never decided again."""
    taken: set[str] = set()
    for page in book.pages:
        if page.operation.id in taken:
            raise Broken("I2", f"{page.operation.id} was decided again after it was taken")
        if page.result.outcome in TAKEN:
            taken.add(page.operation.id)


def i3_level(world: World, book: Chronicle) -> None:
    """I3: every phone holds exactly the records of its scopes, byte for byte; sums of phone and house equal the sum worked out here."""
    storage = world.house.storage
    live: dict[str, dict[str, tuple[int, bytes]]] = {}
    for collection in storage.collections():
        for stored in storage.collection(collection):
            for scope in stored.scopes:
                live.setdefault(scope, {})[stored.id] = (stored.seq, stored.body)
    for scope in storage.scopes():
        total = sum(share(record, seq) for record, (seq, _) in live.get(scope, {}).items()) % SUM_MODULUS
        level = storage.scope_level(scope)
        if (level.sum, level.count) != (total, len(live.get(scope, {}))):
            raise Broken("I3", f"the house's sum of {scope} is not that of its records")
    standing = standing_in(storage, world.house.catalogue)
    for phone in world.active():
        device = phone.device
        held = standing.held(phone.person, world.today)
        if set(device.cursors) != held or device.staging or device.fills:
            raise Broken("I3", f"phone {phone.id[-4:]} has cursors of {sorted(device.cursors)}, holds {sorted(held)}")
        has = {
            scope: {r: (row.seq, row.body) for r, row in rows.items()} for scope, rows in device.base.items() if rows
        }
        if has != {scope: live[scope] for scope in held if live.get(scope)}:
            raise Broken("I3", f"phone {phone.id[-4:]} is level and does not hold what its scopes hold")
        if device.outbox:
            raise Broken("I3", f"phone {phone.id[-4:]} still waits with {len(device.outbox)}")


def i4_nothing_lost(world: World, book: Chronicle) -> None:
    """I4: every operation that a person did is taken, or stands before them with its content (and its reason, unless in a file)."""
    taken = {page.operation.id for page in book.pages if page.result.outcome in TAKEN}
    shown = in_front(world)
    for one, done in world.notes.done.items():
        if one in taken or one in world.notes.forgotten:
            continue
        if one not in shown:
            raise Broken("I4", f"{done.operation.kind} {one} of phone {done.phone[-4:]} is nowhere")
        if _content(shown[one]) != _content(done.operation):
            raise Broken("I4", f"{one} stands before the person with another content")
    for phone in world.phones:
        for attention in phone.device.attention:
            if not attention.result.reason:
                raise Broken("I4", f"{attention.operation.id} was refused without a reason")


def _content(operation: Operation) -> object:
    steps = steps_between(STEPS, operation.collection, 0, 99)
    parts = (operation.fields, operation.set, operation.inputs)
    return operation.collection, operation.record, operation.action, [upgrade_fields(steps, part) for part in parts]


def i5_secret(world: World, book: Chronicle) -> None:
    """I5, at the end: a revoked phone that has been here holds nothing, and no phone holds a scope that it should not."""
    standing = standing_in(world.house.storage, world.house.catalogue)
    for phone in world.phones:
        held = set() if phone.is_revoked else standing.held(phone.person, world.today)
        if not held.issuperset(phone.device.held()):
            raise Broken("I5", f"phone {phone.id[-4:]} keeps what it should have erased")


def i6_authority(world: World, book: Chronicle) -> None:
    """I6: each entry's author is the person of the device whose key signed it, in its place; counters of a device only grow."""
    storage, office = world.house.storage, world.house.office
    persons = {row.id: row for row in storage.devices()}
    counters: dict[str, int] = {}
    for number in range(1, storage.last_exchange() + 1):
        row = storage.exchange(number)
        if row is None:
            raise Broken("I12", f"the signed exchange {number} is missing")
        if row.counter <= counters.get(row.device, 0):
            raise Broken("I6", f"exchange {number} was taken with the counter {row.counter} of an earlier one")
        counters[row.device] = row.counter
        hashes = [row.op_hashes[at : at + 32] for at in range(0, len(row.op_hashes), 32)]
        text = signed_text_of(office, row.device, row.epoch, row.counter, row.head_hash, hashes)
        if sign_with(persons[row.device].public_key, text) != row.signature:
            raise Broken("I6", f"exchange {number} is not signed by its device")
    for page in book.pages:
        row = storage.exchange(page.entry.exchange)
        if row is None or row.device != page.entry.device or persons[row.device].person != page.entry.author:
            raise Broken("I6", f"entry {page.entry.n} has an author who didn't send it")
        made = book.records.get((page.operation.collection, page.operation.record))
        is_made = page.operation.kind == "create" and page.result.outcome == "applied"
        if is_made and made is not None and made.fields()["by"] != page.entry.author:
            raise Broken("I6", f"{made.collection} {made.id} is by somebody else")


def i7_legal(world: World, book: Chronicle) -> None:
    """I7: each entry decided anew, by posts as then held, on records as they then stood: what was taken is permitted, what was
    refused is refused for the same reason."""
    for page in book.pages:
        decision = page.decision
        if decision is None:
            continue
        told = page.result.reason if page.result.outcome not in TAKEN else ""
        should = decision.refusal.name if decision.refusal else ""
        if told != should:
            raise Broken(
                "I7", f"entry {page.entry.n} ({page.operation.collection} {page.operation.kind} {page.operation.action}): "
                f"the house said '{told or 'taken'}', the rules say '{should or 'permitted'}'",
            )  # fmt: skip


def i8_order(world: World, book: Chronicle) -> None:
    """I8: what one phone did on one record was taken in the order in which it was done, what waited for a word apart."""
    reached: dict[tuple[str, str], int] = {}
    for page in book.pages:
        done = world.notes.done.get(page.operation.id)
        if done is None or page.is_by_word or page.result.outcome not in TAKEN or page.entry.device != done.phone:
            continue
        key = (done.phone, page.operation.record)
        if done.place < reached.get(key, -1):
            raise Broken("I8", f"entry {page.entry.n} was done before what was taken before it")
        reached[key] = done.place


def i9_merge(world: World, book: Chronicle) -> None:
    """I9: path by path, the greatest stamp stands (an act in its turn), and every value that gave way is in the history."""
    storage = world.house.storage
    for (collection, record), paths in book.paths.items():
        stored = storage.stored(collection, record)
        fields = stored.fields() if stored else {}
        for path, (_, value) in paths.now.items():
            if value_at(fields, path) != value:
                raise Broken("I9", f"{collection} {record} {path} is {value_at(fields, path)}, should be {value}")
        kept = Counter(repr((one.value.path, one.value.value)) for one in storage.history(collection, record))
        if lost := paths.gave_way - kept:
            raise Broken("I9", f"{collection} {record}: {list(lost)} gave way and is not in the history")


def i12_chain(world: World, book: Chronicle) -> None:
    """I12: the chain and the bodies verify; ``sync.rebuild`` and the chronicle both come to the stored records, byte for byte."""
    storage, office = world.house.storage, world.house.office
    before, readable = first_hash(office), []
    for expected, (entry, salt, body) in enumerate(storage.entries(0, 1_000_000), 1):
        row = storage.exchange(entry.exchange) if entry.exchange else None
        sent = row.hash() if row else NO_EXCHANGE
        hashed = entry_hash(
            before, office, entry.n, entry.received_ms, entry.author, entry.device, sent, entry.body_hash
        )
        if entry.n != expected or hashed != entry.hash or body_hash(salt or b"", body or b"") != entry.body_hash:
            raise Broken("I12", f"entry {entry.n} does not follow")
        before = entry.hash
        decoded = msgspec.msgpack.decode(body or b"", type=EntryBody)
        if row is None:
            continue
        signed = row.op_hashes[decoded.place * 32 : decoded.place * 32 + 32]
        if hashlib.sha256(decoded.operation).digest() != signed:
            raise Broken("I12", f"entry {entry.n} is not what was signed")
        readable.append((entry, decoded))
    rebuilt, _ = rebuild(office, world.house.catalogue, readable)
    stored = {(name, one.id): one for name in storage.collections() for one in storage.collection(name)}
    again = {(name, one.id): one.body for name in rebuilt.collections() for one in rebuilt.collection(name)}
    if again != {key: one.body for key, one in stored.items()}:
        raise Broken("I12", "the journal rebuilds other records than are stored")
    if book.records != stored:
        wrong = [key for key in stored if stored[key] != book.records.get(key)]
        raise Broken("I12", f"the chronicle comes to other records, stamps, scopes or seqs: {wrong[:3]}")


def i13_gapless(world: World, book: Chronicle) -> None:
    """I13: seqs were given once each and without gaps, whatever crashed; so were the numbers of entries and exchanges."""
    given = Counter(page.result.seq for page in book.pages if page.result.outcome in TAKEN)
    given.update(book.seqs_without_result)
    last = world.house.storage.last_seq()
    if book.seq != last or set(given) != set(range(last - len(given) + 1, last + 1)) or set(given.values()) - {1}:
        raise Broken("I13", f"seqs through {last} have gaps or doubles")


CHECKS: tuple[Callable[[World, Chronicle], None], ...] = (
    i1_durable, i2_once, i3_level, i4_nothing_lost, i5_secret, i6_authority, i7_legal, i8_order, i9_merge, i12_chain, i13_gapless,
)  # fmt: skip
"""In the order of their numbers; the first that fails names the run. I14 is checked with I1 and I4."""
