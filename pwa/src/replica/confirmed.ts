// The confirmed records in memory: per collection, decoded when first needed, best by seq over the scopes that hold a record.

import { decode } from '@msgpack/msgpack'
import type { Fields } from '../rules/shape'
import type { Database, Row, SegmentRow } from './open'

export interface BaseEntry {
  seq: number
  body: Fields
}

/** Per scope the best live or gone row of each record; the public face is `best`. */
export class CollectionBase {
  private readonly byScope = new Map<string, Map<string, { seq: number; body: Fields | null }>>()
  readonly best = new Map<string, BaseEntry>()

  lay(scope: string, id: string, seq: number, body: Fields | null): void {
    let rows = this.byScope.get(scope)
    if (!rows) this.byScope.set(scope, (rows = new Map()))
    const before = rows.get(id)
    if (before && before.seq > seq) return
    rows.set(id, { seq, body })
    this.settle(id)
  }

  dropScope(scope: string): void {
    const rows = this.byScope.get(scope)
    this.byScope.delete(scope)
    for (const id of rows?.keys() ?? []) this.settle(id)
  }

  /** The live seq of a record in a scope, or 0. */
  liveSeq(scope: string, id: string): number {
    const row = this.byScope.get(scope)?.get(id)
    return row?.body ? row.seq : 0
  }

  private settle(id: string): void {
    let found: BaseEntry | null = null
    for (const rows of this.byScope.values()) {
      const row = rows.get(id)
      if (row?.body && (!found || row.seq > found.seq)) found = { seq: row.seq, body: row.body }
    }
    if (found) this.best.set(id, found)
    else this.best.delete(id)
  }
}

/** The records packed in a segment: `[id, seq, body]` each. */
export function unpack(segment: SegmentRow): [string, number, Fields][] {
  return decode(segment.packed) as [string, number, Fields][]
}

/** Read a collection from the database: its segments, then the rows that came later. */
export async function loadCollection(db: Database, collection: string): Promise<CollectionBase> {
  const base = new CollectionBase()
  const tx = db.transaction(['segments', 'rows'])
  const [segments, rows] = await Promise.all([
    tx.objectStore('segments').index('collection').getAll(collection),
    tx.objectStore('rows').index('collection').getAll(collection),
  ])
  await tx.done
  for (const segment of segments) for (const [id, seq, body] of unpack(segment)) base.lay(segment.scope, id, seq, body)
  for (const row of rows as Row[]) base.lay(row.scope, row.id, row.seq, row.body)
  return base
}
