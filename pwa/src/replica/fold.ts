// Folding: the segments and rows of one holder and collection become fresh segments, sorted by the collection's order, while the phone is idle.
// One transaction, so a crash leaves either the old or the new. A sorted segment says from where to where it reaches: a first list opens only what it needs.

import { decode } from '@msgpack/msgpack'
import { pack } from '../exchange/codec'
import { RULES } from '../generated/rules'
import { addShare, share } from '../rules/names'
import type { Fields } from '../rules/shape'
import type { CollectionBase, Slot } from './confirmed'
import type { Database, SegmentRow } from './open'

export const FOLD_ROWS = 300
const SEGMENT_RECORDS = 1000
const BREATH_RECORDS = 4000

type Order = string | number

interface Item {
  readonly id: string
  readonly slot: Slot
  readonly order: Order
}

/** The value by which a collection is ordered; what has none sorts last. */
export function orderOf(collection: string, id: string, body: Fields): Order {
  const table = RULES.records[collection]
  const value = table?.order ? body[table.order] : id
  return typeof value === 'number' || typeof value === 'string' ? value : ''
}

/** Numbers after text, greatest first: the order in which IndexedDB's keys descend. */
export function byOrder(left: { order: Order; id: string }, right: { order: Order; id: string }): number {
  if (typeof left.order !== typeof right.order) return typeof left.order === 'number' ? 1 : -1
  if (left.order === right.order) return left.id < right.id ? 1 : -1
  return left.order < right.order ? 1 : -1
}

/** Fold one holder's part of a collection, unless another tab has laid an answer since the standing was `written` so many times. `breathe` gives way to whatever else the phone has to do. */
export async function fold(db: Database, base: CollectionBase, collection: string, holder: string, breathe: () => Promise<void>, written: number): Promise<void> {
  const items: Item[] = []
  for (const [id, slot] of base.holders.get(holder) ?? []) {
    if (slot.isLive) items.push({ id, slot, order: orderOf(collection, id, slot.bytes ? (decode(slot.bytes) as Fields) : slot.body) })
    if (items.length % BREATH_RECORDS === BREATH_RECORDS - 1) await breathe()
  }
  items.sort(byOrder)
  const made: SegmentRow[] = []
  for (let start = 0; start < items.length; start += SEGMENT_RECORDS) {
    made.push(segmentOf(holder, collection, made.length, items.slice(start, start + SEGMENT_RECORDS)))
    if (made.length % 8 === 0) await breathe()
  }
  const tx = db.transaction(['standing', 'segments', 'rows'], 'readwrite', { durability: 'strict' })
  if ((await tx.objectStore('standing').get('now'))?.written !== written) return tx.done
  void tx.objectStore('segments').delete(IDBKeyRange.bound([holder, collection], [holder, collection, []]))
  const keys = await tx.objectStore('rows').index('collection').getAllKeys(collection)
  for (const key of keys) if (key[0] === holder) void tx.objectStore('rows').delete(key)
  for (const segment of made) void tx.objectStore('segments').put(segment)
  await tx.done
  const rows = base.holders.get(holder)
  for (const [id, slot] of rows ?? []) if (!slot.isLive) rows!.delete(id)
}

function segmentOf(holder: string, collection: string, n: number, items: readonly Item[]): SegmentRow {
  let sum = 0
  for (const { id, slot } of items) sum = addShare(sum, share(id, slot.seq))
  const bodies = items.map(({ slot }) => slot.bytes ?? pack(slot.body))
  const packed = pack([items.map((one) => one.id), items.map((one) => one.slot.seq), bodies])
  return { holder, collection, n, count: items.length, sum, packed: packed.slice(), last: items[0]!.order, first: items.at(-1)!.order }
}
