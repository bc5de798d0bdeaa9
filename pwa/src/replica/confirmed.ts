// The confirmed records in memory: per collection, best by seq over the holders that are shown. Bodies stay bytes until somebody looks.
// A holder is one filling of a scope; while a scope is filled anew, its new holder is kept beside the old one and not shown (SC10).

import { decode } from '@msgpack/msgpack'
import { pack } from '../exchange/codec'
import { addShare, share } from '../rules/names'
import type { Fields } from '../rules/shape'
import type { Database, Row, SegmentRow } from './open'

/** One record as one holder has it; a body of null has left. */
export class Slot {
  private decoded: Fields | null

  constructor(
    readonly seq: number,
    private packed: Uint8Array | null,
    body: Fields | null,
  ) {
    this.decoded = body
  }

  get isLive(): boolean {
    return this.packed !== null || this.decoded !== null
  }

  get body(): Fields {
    if (this.packed) {
      this.decoded = decode(this.packed) as Fields
      this.packed = null
    }
    return this.decoded!
  }

  /** The body's bytes as they came, or null when it was opened or came as a row. */
  get bytes(): Uint8Array | null {
    return this.packed
  }
}

export class CollectionBase {
  readonly holders = new Map<string, Map<string, Slot>>()
  readonly best = new Map<string, Slot>()

  constructor(private shown: ReadonlySet<string>) {}

  lay(holder: string, id: string, slot: Slot): void {
    let rows = this.holders.get(holder)
    if (!rows) this.holders.set(holder, (rows = new Map()))
    const before = rows.get(id)
    if (before && before.seq > slot.seq) return
    rows.set(id, slot)
    if (!this.shown.has(holder)) return
    const best = this.best.get(id)
    if (slot.isLive && (!best || slot.seq >= best.seq)) this.best.set(id, slot)
    else if (best) this.settle(id)
  }

  /** Show other holders; those not named in `kept` are forgotten. */
  show(shown: ReadonlySet<string>, kept: ReadonlySet<string>): void {
    const touched = new Set<string>()
    for (const [holder, rows] of this.holders) {
      if (kept.has(holder) && shown.has(holder) === this.shown.has(holder)) continue
      for (const id of rows.keys()) touched.add(id)
      if (!kept.has(holder)) this.holders.delete(holder)
    }
    this.shown = shown
    for (const id of touched) this.settle(id)
  }

  /** Holders that are shown from now on too; nothing of theirs was laid before. */
  showAlso(shown: ReadonlySet<string>): void {
    this.shown = shown
  }

  /** The live seq of a record in a holder, or 0. */
  liveSeq(holder: string, id: string): number {
    const slot = this.holders.get(holder)?.get(id)
    return slot?.isLive ? slot.seq : 0
  }

  private settle(id: string): void {
    let found: Slot | null = null
    for (const [holder, rows] of this.holders) {
      if (!this.shown.has(holder)) continue
      const slot = rows.get(id)
      if (slot?.isLive && (!found || slot.seq > found.seq)) found = slot
    }
    if (found) this.best.set(id, found)
    else this.best.delete(id)
  }
}

/** [SC6] The three columns of a segment: ids, seqs, bodies. */
export type Packed = [ids: string[], seqs: number[], bodies: Uint8Array[]]

export function unpack(packed: Uint8Array): Packed {
  return decode(packed) as Packed
}

/** Each record of a segment, opened. */
export function* recordsOf([ids, seqs, bodies]: Packed): Iterable<[id: string, seq: number, body: Fields]> {
  for (let place = 0; place < ids.length; place += 1) yield [ids[place]!, seqs[place]!, decode(bodies[place]!) as Fields]
}

/** A segment without records that stand elsewhere by now; null when none is left. */
export function segmentWithout(segment: SegmentRow, gone: ReadonlyMap<string, number>): SegmentRow | null {
  const columns = readable(segment)
  if (!columns) return segment
  const [ids, seqs, bodies] = columns
  const left = ids.flatMap((id, place) => (gone.has(id) && seqs[place]! < gone.get(id)! ? [] : [place]))
  if (left.length === ids.length) return segment
  if (left.length === 0) return null
  const kept: Packed = [left.map((place) => ids[place]!), left.map((place) => seqs[place]!), left.map((place) => bodies[place]!)]
  return { ...segment, count: left.length, sum: sumOf(kept), packed: pack(kept).slice() }
}

/** The sum of a segment's records; it must be the one it came with. */
export function sumOf([ids, seqs]: Packed): number {
  let sum = 0
  for (let place = 0; place < ids.length; place += 1) sum = addShare(sum, share(ids[place]!, seqs[place]!))
  return sum
}

export function laySegment(base: CollectionBase, holder: string, [ids, seqs, bodies]: Packed): void {
  for (let place = 0; place < ids.length; place += 1) base.lay(holder, ids[place]!, new Slot(seqs[place]!, bodies[place]!, null))
}

/** Read a collection: its segments, then the rows that came later. `onDamaged` is told of a holder whose segment is not what was received. */
export async function loadCollection(db: Database, collection: string, shown: ReadonlySet<string>, onDamaged: (holder: string) => void): Promise<CollectionBase> {
  const base = new CollectionBase(shown)
  const tx = db.transaction(['segments', 'rows'])
  const [segments, rows] = await Promise.all([
    tx.objectStore('segments').index('collection').getAll(collection),
    tx.objectStore('rows').index('collection').getAll(collection),
  ])
  await tx.done
  for (const segment of segments) {
    const packed = readable(segment)
    if (packed) laySegment(base, segment.holder, packed)
    else onDamaged(segment.holder)
  }
  for (const row of rows) layRow(base, row)
  return base
}

/** Live rows of one holder and collection as a segment. */
export function packRows(rows: readonly Row[], n: number): SegmentRow {
  const { holder, collection } = rows[0]!
  const columns: Packed = [rows.map((row) => row.id), rows.map((row) => row.seq), rows.map((row) => pack(row.body))]
  return { holder, collection, n, count: rows.length, sum: sumOf(columns), packed: pack(columns).slice() }
}

export function layRow(base: CollectionBase, row: Row): void {
  base.lay(row.holder, row.id, new Slot(row.seq, null, row.body))
}

export function readable(segment: SegmentRow): Packed | null {
  try {
    const packed = unpack(segment.packed)
    return sumOf(packed) === segment.sum ? packed : null
  } catch {
    return null
  }
}
