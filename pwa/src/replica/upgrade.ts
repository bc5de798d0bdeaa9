// A new app over its own old store: what is held and what waits is brought to the app's version of the records, once, in one transaction [UP4].

import { decode } from '@msgpack/msgpack'
import { pack, unpackBytes } from '../exchange/codec'
import { RULES } from '../generated/rules'
import { upgradeFields, upgradeOperation, stepsFrom } from '../rules/upgrade'
import type { Fields } from '../rules/shape'
import { unpack } from './confirmed'
import type { Operation } from '../rules/decide'
import type { Database, SegmentRow } from './open'

export async function upgradeStore(db: Database): Promise<void> {
  const standing = await db.get('standing', 'now')
  if (!standing || standing.schema >= RULES.schema) return
  const tx = db.transaction(['standing', 'segments', 'rows', 'outbox', 'kept', 'attention'], 'readwrite', { durability: 'strict' })
  const changed = new Set(RULES.upgrades.filter((step) => step.to > standing.schema).map((step) => step.collection))
  for (const collection of changed) {
    const steps = stepsFrom(collection, standing.schema)
    for (const segment of await tx.objectStore('segments').index('collection').getAll(collection))
      void tx.objectStore('segments').put(repacked(segment, (body) => upgradeFields(steps, body)))
    for (const row of await tx.objectStore('rows').index('collection').getAll(collection))
      if (row.body) void tx.objectStore('rows').put({ ...row, body: upgradeFields(steps, row.body) })
  }
  for (const row of await tx.objectStore('outbox').getAll()) void tx.objectStore('outbox').put({ ...row, raw: rewritten(row.raw) })
  for (const row of await tx.objectStore('kept').getAll()) void tx.objectStore('kept').put({ ...row, raws: row.raws.map(rewritten) })
  for (const row of await tx.objectStore('attention').getAll()) void tx.objectStore('attention').put({ ...row, operation: upgradeOperation(row.operation) })
  void tx.objectStore('standing').put({ ...standing, schema: RULES.schema }, 'now')
  await tx.done
}

function repacked(segment: SegmentRow, upgrade: (body: Fields) => Fields): SegmentRow {
  const [ids, seqs, bodies] = unpack(segment.packed)
  return { ...segment, packed: pack([ids, seqs, bodies.map((body) => pack(upgrade(decode(body) as Fields)))]).slice() }
}

function rewritten(raw: Uint8Array): Uint8Array {
  const operation = unpackBytes(raw) as Operation
  const upgraded = upgradeOperation(operation)
  return upgraded === operation ? raw : pack(upgraded)
}
