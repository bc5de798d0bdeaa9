// A clock that ran ahead: what waits is set right, keeps its id, place and order, and everything else stays [TI6].

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pack } from '../exchange/codec'
import { LIMITS } from '../generated/wire'
import { nextStamp, stampParts, ZERO_STAMP } from '../rules/names'
import { setRight } from './clock'
import { outboxRow } from './outbox'

const NOW = 1_795_000_000_000
const DEVICE = '01a1f640-bc00-736b-94c9-4eafc99cc554'
const DAY = 86_400_000

function rowsAt(moments: readonly number[]) {
  let stamp = ZERO_STAMP
  return moments.map((at, n) => {
    stamp = nextStamp(stamp, at, DEVICE)
    return outboxRow(n, pack({ id: `op${n}`, stamp, at, collection: 'office.section', record: `r${n}`, kind: 'create', schema: 2, fields: { name: '甲' } }))
  })
}

describe('a clock that ran ahead', () => {
  it('leaves alone what lies within the bound', () => {
    expect(setRight(rowsAt([NOW - DAY, NOW, NOW + LIMITS.CLOCK_AHEAD_MS_MAX]), NOW, ZERO_STAMP, -DAY, DEVICE)).toBeNull()
  })
  it('brings every moment and stamp within the bound, in order, with its content', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: NOW - 2 * DAY, max: NOW + 3 * DAY }), { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 3 * DAY }), (moments, ahead) => {
        const rows = rowsAt(moments)
        const right = setRight(rows, NOW, ZERO_STAMP, -ahead, DEVICE)
        if (!right) return
        const all = [...rows.slice(0, rows.length - right.rows.length), ...right.rows]
        expect(all.map((row) => [row.n, row.id])).toEqual(rows.map((row) => [row.n, row.id]))
        for (const [place, { operation }] of all.entries()) {
          expect(operation.at).toBeLessThanOrEqual(NOW + LIMITS.CLOCK_AHEAD_MS_MAX)
          expect(stampParts(operation.stamp).ms).toBeLessThanOrEqual(NOW + LIMITS.CLOCK_AHEAD_MS_MAX)
          expect(operation.fields).toEqual({ name: '甲' })
          if (place > 0) expect(operation.stamp > all[place - 1]!.operation.stamp).toBe(true)
        }
        expect(right.stamp).toBe(right.rows.at(-1)!.operation.stamp)
      }),
    )
  })
})
