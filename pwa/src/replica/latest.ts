// The latest records of a collection without reading all of it: folded segments say how far they reach.

import { decode } from '@msgpack/msgpack'
import type { Fields } from '../rules/shape'
import { unpack } from './confirmed'
import { byOrder, orderOf } from './fold'
import type { Database } from './open'

export interface Found {
  readonly id: string
  readonly seq: number
  readonly record: Fields
  readonly order: string | number
}

/** What stands outside of folded segments: changed since, or gone (no body). */
interface Loose {
  readonly holder: string
  readonly id: string
  readonly seq: number
  readonly body?: Fields | null
}

/** So many records in segments that aren't folded yet are read one by one; with more of them, all of the collection is read anyway. */
const LOOSE_MAX = 3000

/** The `count` greatest by the declared order over the shown holders, which are level with each other; null when too much isn't folded yet. */
export async function latestOf(db: Database, collection: string, shown: ReadonlySet<string>, count: number): Promise<Found[] | null> {
  const tx = db.transaction(['segments', 'rows'])
  const segments = tx.objectStore('segments')
  const rowsAsked = tx.objectStore('rows').index('collection').getAll(collection)
  const parts = await Promise.all(
    [...shown].map(async (holder) => {
      const all = IDBKeyRange.bound([holder, collection], [holder, collection, []])
      const [there, folded] = await Promise.all([segments.getAllKeys(all), segments.index('zone').getAllKeys(all)])
      const sorted = new Set(folded.map(([, , n]) => n))
      const loose = await Promise.all(there.filter(([, , n]) => !sorted.has(n)).map((key) => segments.get(key)))
      return { holder, all, there: folded.length, loose: loose.filter((one) => one !== undefined) }
    }),
  )
  if (parts.reduce((sum, { loose }) => sum + loose.reduce((records, one) => records + one.count, 0), 0) > LOOSE_MAX) return null
  const rows: Loose[] = (await rowsAsked).filter((row) => shown.has(row.holder))
  for (const { holder, loose } of parts) {
    for (const { packed } of loose) {
      const [ids, seqs, bodies] = unpack(packed)
      ids.forEach((id, place) => rows.push({ holder, id, seq: seqs[place]!, body: decode(bodies[place]!) as Fields }))
    }
  }
  const changed = new Map<string, Map<string, number>>()
  const newest = new Map<string, Loose>()
  for (const row of rows) {
    const seqs = changed.get(row.holder) ?? new Map<string, number>()
    changed.set(row.holder, seqs.set(row.id, Math.max(row.seq, seqs.get(row.id) ?? 0)))
    if (row.body && (newest.get(row.id)?.seq ?? -1) < row.seq) newest.set(row.id, row)
  }
  const best = new Best(count)
  for (const { id, seq, body } of newest.values()) if (body) best.offer({ id, seq, record: body, order: orderOf(collection, id, body) })
  for (const { holder, all, there } of parts) {
    if (there === 0) continue
    let cursor = await segments.index('zone').openCursor(all, 'prev')
    while (cursor) {
      if (best.isBeyond({ order: cursor.value.last!, id: '\uffff' })) break
      const [ids, seqs, bodies] = unpack(cursor.value.packed)
      const newer = changed.get(holder)
      for (let place = 0; place < ids.length; place += 1) {
        const [id, seq] = [ids[place]!, seqs[place]!]
        if ((newer?.get(id) ?? 0) > seq || (newest.get(id)?.seq ?? -1) >= seq || best.has(id)) continue
        const record = decode(bodies[place]!) as Fields
        const found = { id, seq, record, order: orderOf(collection, id, record) }
        if (best.isBeyond(found)) break
        best.offer(found)
      }
      cursor = await cursor.continue()
    }
  }
  await tx.done
  return best.found
}

/** The greatest by the order, so many of them, kept sorted: a collection is sifted once, whatever was changed in it. */
class Best {
  readonly found: Found[] = []
  private readonly ids = new Set<string>()

  constructor(private readonly count: number) {}

  has(id: string): boolean {
    return this.ids.has(id)
  }

  /** Whether there is enough, and this one comes after all of it. */
  isBeyond(one: { readonly order: string | number; readonly id: string }): boolean {
    const worst = this.found[this.count - 1]
    return worst !== undefined && byOrder(one, worst) > 0
  }

  offer(one: Found): void {
    if (this.isBeyond(one)) return
    let [low, high] = [0, this.found.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (byOrder(one, this.found[middle]!) > 0) low = middle + 1
      else high = middle
    }
    this.found.splice(low, 0, one)
    this.ids.add(one.id)
    if (this.found.length > this.count) this.ids.delete(this.found.pop()!.id)
  }
}
