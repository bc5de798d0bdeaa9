// The head: short only where the phone is level in one place, sums that say what is held, portions that follow the network [EX12] [TI2].

import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LIMITS } from '../generated/wire'
import { START, type Standing } from '../replica/open'
import type { Replica } from '../replica/replica'
import { headOf, heldMark, nextPace, type Pace } from './head'

const scopes = fc.dictionary(fc.constantFrom('office', 'person:p', 'post:a', 'section:s'), fc.integer({ min: 0, max: 20 }), { minKeys: 1 })

describe('the head', () => {
  it('is short exactly when all scopes stand at one seq and the server asked for nothing else; sums only when nothing waits', async () => {
    await fc.assert(
      fc.asyncProperty(scopes, fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean(), async (cursors, isLevel, isAsked, isEmpty, again) => {
        const sums = Object.fromEntries(Object.keys(cursors).map((scope, place) => [scope, 2 ** 53 - 1 - place]))
        const standing: Standing = { ...START, epoch: 'e', cursors, sums: { ...sums, gone: 5 }, isLevel, isAsked }
        const replica = { standing, outbox: [{ ...(again && { again }) }, {}, {}], now: () => 7 } as unknown as Replica
        const head = await headOf(replica, 3, 1000, isEmpty ? 0 : 1)
        const isShort = isLevel && !isAsked && new Set(Object.values(cursors)).size === 1
        expect('at' in head).toBe(isShort)
        expect('cursors' in head).toBe(!isShort)
        expect('sum' in head).toBe(isShort && isEmpty)
        expect('sums' in head).toBe(!isShort && isLevel && isEmpty)
        expect('redo' in head).toBe(again)
        expect([head.now, head.rest]).toEqual([7, isEmpty ? 3 : 2])
        if (isShort) expect(head.held).toBe(heldMark(Object.keys(cursors).reverse()))
        if ('sums' in head) expect(head.sums).toEqual(sums)
      }),
    )
  })

  it('portions stay within the limits and shrink on a slow way, whatever happens', () => {
    const answers = fc.array(fc.tuple(fc.integer({ min: 0, max: 40_000_000 }), fc.integer({ min: 0, max: 120_000 })), { maxLength: 30 })
    fc.assert(
      fc.property(answers, (all) => {
        let pace: Pace = { want: LIMITS.WANT_BYTES_DEFAULT * 4, isFast: false }
        for (const [bytes, took] of all) {
          const next = nextPace(pace, bytes, took)
          expect(next.want).toBeLessThanOrEqual(LIMITS.WANT_BYTES_MAX)
          expect(next.want).toBeGreaterThanOrEqual(LIMITS.WANT_BYTES_MIN)
          if (took > 4000) expect(next.want).toBeLessThanOrEqual(Math.max(pace.want, LIMITS.WANT_BYTES_MIN * 16))
          pace = next
        }
      }),
    )
  })
})
