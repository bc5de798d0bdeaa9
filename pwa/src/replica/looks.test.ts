// Whose time the person is asked to look at: what was set right [TI6], what was marked as entered late [TI3], and nothing else.

import { describe, expect, it } from 'vitest'
import { pack } from '../exchange/codec'
import { LIMITS } from '../generated/wire'
import type { Operation } from '../rules/decide'
import { isToSee, looksOf, LOOKS_MAX, readLooks, withLooks } from './looks'
import { outboxRow } from './outbox'

const NOW = 1_795_000_000_000
const DEVICE = '01a1f640-bc00-736b-94c9-4eafc99cc554'
const rowAt = (n: number, at: number, more: Partial<Operation> = {}) => outboxRow(n, pack({ id: `op${n}`, stamp: '0000000000000-00000000', at, collection: 'office.section', record: `r${n}`, kind: 'create', schema: 2, ...more }))

describe('what a person is asked to look at', () => {
  it('is what was moved, with what it was, and not what only got a new stamp', () => {
    const [ahead, within] = [rowAt(1, NOW + 10 * LIMITS.CLOCK_AHEAD_MS_MAX), rowAt(2, NOW)]
    const looks = looksOf([], NOW, [ahead, within], [rowAt(1, NOW - 5), rowAt(2, NOW)], DEVICE)
    expect(looks).toEqual([{ collection: 'office.section', record: 'r1', step: 'create', at: NOW - 5, was: ahead.operation.at, device: DEVICE }])
    expect([isToSee(looks[0]!, {}), isToSee(looks[0]!, null)]).toEqual([true, false])
  })
  it('is what arrived late only where the server marked that very step', () => {
    const at = NOW - LIMITS.CLOCK_AHEAD_MS_MAX - 1
    const [made, soon, closed] = [rowAt(1, at), rowAt(2, NOW - 1), rowAt(3, at, { kind: 'act', action: 'end' })]
    const looks = looksOf([made, soon, closed], NOW, [], [], DEVICE)
    expect(looks.map((one) => [one.record, one.step])).toEqual([['r1', 'create'], ['r3', 'end']])
    expect(isToSee(looks[0]!, { late: { create: `${at} ${NOW}` } })).toBe(true)
    expect(isToSee(looks[0]!, { late: { create: `${at - 1} ${NOW}`, edit: `${at} ${NOW}` } })).toBe(false)
    expect(isToSee(looks[0]!, {})).toBe(false)
  })
  it('is kept once, the newest of too many, and is not shown to another person on this phone', () => {
    const looks = looksOf([rowAt(1, 0), rowAt(2, 0)], NOW, [], [], DEVICE)
    const kept = withLooks(withLooks(undefined, looks), looks)
    expect(readLooks(kept, DEVICE)).toEqual(looks)
    expect([readLooks(kept, 'another'), readLooks('', DEVICE), readLooks(null, DEVICE)]).toEqual([[], [], []])
    const many = Array.from({ length: LOOKS_MAX + 5 }, (_, n) => ({ ...looks[0]!, at: n }))
    expect(readLooks(withLooks(kept, many), DEVICE)).toEqual(many.slice(5))
  })
})
