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

/** The `count` greatest by the declared order over the shown holders, which are level with each other; null when some segments aren't folded yet. */
export async function latestOf(db: Database, collection: string, shown: ReadonlySet<string>, count: number): Promise<Found[] | null> {
  const tx = db.transaction(['segments', 'rows'])
  const segments = tx.objectStore('segments')
  const rowsAsked = tx.objectStore('rows').index('collection').getAll(collection)
  const holders = [...shown]
  const parts = await Promise.all(
    holders.map(async (holder) => {
      const all = IDBKeyRange.bound([holder, collection], [holder, collection, []])
      const [there, folded] = await Promise.all([segments.count(all), segments.index('zone').count(all)])
      return { holder, all, there, folded }
    }),
  )
  if (parts.some((part) => part.there !== part.folded)) return null
  const rows = (await rowsAsked).filter((row) => shown.has(row.holder))
  const changed = new Map<string, Map<string, number>>()
  const best = new Map<string, Found>()
  const offer = (id: string, seq: number, record: Fields) => {
    if ((best.get(id)?.seq ?? -1) < seq) best.set(id, { id, seq, record, order: orderOf(collection, id, record) })
  }
  for (const row of rows) {
    const seqs = changed.get(row.holder) ?? new Map<string, number>()
    changed.set(row.holder, seqs.set(row.id, row.seq))
    if (row.body) offer(row.id, row.seq, row.body)
  }
  const nth = () => [...best.values()].sort(byOrder)[count - 1]
  for (const { holder, all, there } of parts) {
    if (there === 0) continue
    let cursor = await segments.index('zone').openCursor(all, 'prev')
    while (cursor) {
      const worst = nth()
      if (worst && byOrder({ order: cursor.value.last!, id: '\uffff' }, worst) > 0) break
      const [ids, seqs, bodies] = unpack(cursor.value.packed)
      const newer = changed.get(holder)
      for (let place = 0; place < ids.length; place += 1) {
        if ((newer?.get(ids[place]!) ?? 0) > seqs[place]!) continue
        const known = best.get(ids[place]!)
        if (known && known.seq >= seqs[place]!) continue
        const record = decode(bodies[place]!) as Fields
        const limit = nth0(best, count)
        if (limit && byOrder({ order: orderOf(collection, ids[place]!, record), id: ids[place]! }, limit) > 0) break
        offer(ids[place]!, seqs[place]!, record)
      }
      cursor = await cursor.continue()
    }
  }
  await tx.done
  return [...best.values()].sort(byOrder).slice(0, count)
}

/** The worst of what is wanted, once there is enough; cheap while there isn't. */
function nth0(best: ReadonlyMap<string, Found>, count: number): Found | null {
  return best.size < count ? null : ([...best.values()].sort(byOrder)[count - 1] ?? null)
}
