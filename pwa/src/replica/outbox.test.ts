// The outbox on disk, the confirmed rows in memory, and folding: what goes in comes out, for any order and any runs [DV2] [SC6].

import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashOf, pack } from '../exchange/codec'
import { CollectionBase, layRow, laySegment, loadCollection, packRows, readable, Slot, sumOf, unpack } from './confirmed'
import { byOrder, fold } from './fold'
import { latestOf } from './latest'
import { openDatabase, START, type OutboxRow, type Row } from './open'
import { outboxRow, prune, readOutbox, runsOf } from './outbox'

const COLLECTION = 'office.section'
const numbers = fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { maxLength: 40 })

describe('the outbox', () => {
  it('leaves in runs that name exactly what leaves', () => {
    fc.assert(
      fc.property(numbers, (ns) => {
        const runs = runsOf(ns.map((n) => ({ n }) as OutboxRow))
        expect(runs.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, step) => first + step))).toEqual([...ns].sort((left, right) => left - right))
        for (const [place, [first]] of runs.entries()) if (place > 0) expect(first).toBeGreaterThan(runs[place - 1]![1] + 1)
      }),
    )
  })
  it('reads back the bytes as they were written, with their hash', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.dictionary(fc.string().filter((key) => key !== '__proto__'), fc.oneof(fc.string(), fc.integer(), fc.boolean())), fc.boolean(), (id, fields, again) => {
        const raw = pack({ id, fields })
        const [row] = readOutbox([{ n: 3, raw, ...(again && { again }) }])
        expect(row).toEqual({ ...outboxRow(3, raw, again), hash: hashOf(raw) })
        expect([row!.id, row!.operation.fields, row!.again]).toEqual([id, fields, again || undefined])
        expect(Object.keys(prune({ a: undefined, b: null, c: 0 }))).toEqual(['b', 'c'])
      }),
    )
  })
})

const rows = fc.array(
  fc.record({ holder: fc.constantFrom('h~1', 'h~2', 'h~3'), id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), seq: fc.integer({ min: 1, max: 30 }), isLive: fc.boolean(), order: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constant(undefined)) }),
  { maxLength: 25 },
)
type Made = { holder: string; id: string; seq: number; isLive: boolean; order?: number | undefined }

/** Rows as a server sends them: a record at a seq is one thing, in whichever scopes it stands. */
function asSent(made: readonly Made[]): Row[] {
  const known = new Map<string, Row>()
  const orders = new Map<string, number | undefined>()
  for (const { holder, id, seq, isLive, order } of made) {
    const same = `${id}\n${seq}`
    if (!orders.has(same)) orders.set(same, order)
    const body: Row['body'] = { id, name: `${id}${seq}`, state: 'in_force' }
    if (orders.get(same) !== undefined) body.order = orders.get(same)
    const key = `${holder}\n${id}\n${seq}`
    if (!known.has(key)) known.set(key, { holder, id, collection: COLLECTION, seq, body: isLive ? body : null })
  }
  return [...known.values()]
}

/** The plain meaning: per holder the greatest seq, then over shown holders the greatest that is live. */
function best(all: readonly Row[], shown: ReadonlySet<string>): Record<string, number> {
  const newest = new Map<string, Row>()
  for (const row of all) {
    const key = `${row.holder}\n${row.id}`
    if ((newest.get(key)?.seq ?? 0) < row.seq) newest.set(key, row)
  }
  const found: Record<string, number> = {}
  for (const row of newest.values()) if (row.body && shown.has(row.holder)) found[row.id] = Math.max(found[row.id] ?? 0, row.seq)
  return found
}
/** The same where all scopes are level: a record has one seq in all of them, and has left those that don't name it. */
function level(made: readonly Made[], from: number): Row[] {
  const seqOf = (id: string) => from + id.charCodeAt(0) - 96
  const named = asSent(made.map((one) => ({ ...one, seq: seqOf(one.id) })))
  const there = new Set(named.map((row) => `${row.holder}\n${row.id}`))
  const ids = [...new Set(made.map((one) => one.id))]
  const left = ids.flatMap((id) => ['h~1', 'h~2', 'h~3'].map((holder): Row => ({ holder, id, collection: COLLECTION, seq: seqOf(id), body: null })))
  return [...named, ...left.filter((row) => !there.has(`${row.holder}\n${row.id}`))]
}
const shownBy = (base: CollectionBase) => Object.fromEntries([...base.best].map(([id, slot]) => [id, slot.seq]))

describe('confirmed rows', () => {
  it('[DV1] [SC10] show the greatest seq over the holders that are shown, laid in any order, whatever is shown afterwards', () => {
    fc.assert(
      fc.property(rows, fc.subarray(['h~1', 'h~2', 'h~3']), fc.subarray(['h~1', 'h~2', 'h~3']), (made, first, then) => {
        const all = asSent(made)
        const base = new CollectionBase(new Set(first))
        for (const row of all) layRow(base, row)
        expect(shownBy(base)).toEqual(best(all, new Set(first)))
        base.show(new Set(then), new Set(['h~1', 'h~2', 'h~3']))
        expect(shownBy(base)).toEqual(best(all, new Set(then)))
        base.show(new Set(then), new Set(then))
        expect([...base.holders.keys()].every((holder) => then.includes(holder))).toBe(true)
        expect(shownBy(base)).toEqual(best(all, new Set(then)))
      }),
    )
  })

  it('[SC6] a segment gives back its rows, and one changed byte of its ids or seqs is noticed', () => {
    fc.assert(
      fc.property(rows, fc.nat(), (made, place) => {
        const live = asSent(made).filter((row) => row.holder === 'h~1' && row.body)
        fc.pre(live.length > 0)
        const segment = packRows(live, 1)
        const packed = readable(segment)!
        expect(sumOf(packed)).toBe(segment.sum)
        const base = new CollectionBase(new Set(['h~1']))
        laySegment(base, 'h~1', packed)
        expect(shownBy(base)).toEqual(best(live, new Set(['h~1'])))
        expect(base.best.get(live[0]!.id)!.body).toEqual(live.filter((row) => row.id === live[0]!.id).sort((one, other) => other.seq - one.seq)[0]!.body)
        const [ids, seqs, bodies] = unpack(segment.packed)
        const wrong = pack([ids, seqs.map((seq, at) => (at === place % seqs.length ? seq + 1 : seq)), bodies])
        expect(readable({ ...segment, packed: wrong })).toBeNull()
        expect(readable({ ...segment, packed: segment.packed.slice(0, -1) })).toBeNull()
      }),
    )
  })

  it('[SC6] folding changes nothing that anybody sees, and the latest are the first of the whole list', async () => {
    let names = 0
    await fc.assert(
      fc.asyncProperty(rows, rows, fc.integer({ min: 1, max: 6 }), async (made, later, count) => {
        const name = `fold-${(names += 1)}`
        const shown = new Set(['h~1', 'h~2'])
        const db = await openDatabase(() => undefined, name)
        await db.put('standing', { ...START, written: 4 }, 'now')
        const put = async (all: readonly Row[]) => {
          for (const row of all) if (((await db.get('rows', [row.holder, row.id]))?.seq ?? 0) < row.seq) await db.put('rows', row)
        }
        const first = level(made, 0)
        await put(first)
        const base = await loadCollection(db, COLLECTION, shown, () => undefined)
        for (const holder of shown) await fold(db, base, COLLECTION, holder, async () => undefined, 4)
        expect(await db.count('segments')).toBe(new Set(first.filter((row) => shown.has(row.holder) && base.holders.get(row.holder)!.get(row.id)?.isLive).map((row) => row.holder)).size)
        const after = level(later, 30)
        await put(after)
        const again = await loadCollection(db, COLLECTION, shown, () => undefined)
        expect(shownBy(again)).toEqual(best([...first, ...after], shown))
        const all = [...again.best].map(([id, slot]: [string, Slot]) => ({ id, seq: slot.seq, record: slot.body, order: slot.body.order === undefined ? '' : (slot.body.order as number) }))
        const found = await latestOf(db, COLLECTION, shown, count)
        expect(found).toEqual(all.sort(byOrder).slice(0, count))
        db.close()
      }),
      { numRuns: 60 },
    )
  })
})
