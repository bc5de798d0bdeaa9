import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addShare, codeFrom, makeStamp, newId, nextStamp, share, stampParts, subtractShare, ZERO_STAMP } from './names'

const DEVICE = '01a1f640-bc00-7f54-9772-cc0861b49d81'
const moments = fc.integer({ min: 0, max: 2 ** 47 })

describe('stamps', () => {
  it('[ST1] sort as text in the order of moment and counter', () => {
    fc.assert(
      fc.property(moments, moments, fc.nat(0xffff), fc.nat(0xffff), (a, b, c, d) => {
        const left = makeStamp(a, c, DEVICE)
        const right = makeStamp(b, d, DEVICE)
        const expected = a === b ? Math.sign(c - d) : Math.sign(a - b)
        expect(left < right ? -1 : left > right ? 1 : 0).toBe(expected)
      }),
    )
  })
  it('[ST1] give back what was put in', () => {
    fc.assert(fc.property(moments, fc.nat(0xffff), (ms, counter) => void expect(stampParts(makeStamp(ms, counter, DEVICE))).toEqual({ ms, counter })))
  })
  it('[ST2] always grow, whatever the clock does', () => {
    fc.assert(
      fc.property(fc.array(moments, { minLength: 2, maxLength: 30 }), (clock) => {
        let last = ZERO_STAMP
        for (const now of clock) {
          const next = nextStamp(last, now, DEVICE)
          expect(next > last).toBe(true)
          last = next
        }
      }),
    )
  })
})

describe('ids', () => {
  it('[ID1] a UUIDv7 carries its moment and differs by chance', () => {
    fc.assert(
      fc.property(moments, fc.uint8Array({ minLength: 10, maxLength: 10 }), (ms, chance) => {
        const id = newId(ms, () => chance)
        expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
        expect(parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(ms)
      }),
    )
  })
  it('a station code has 16 characters that can be read aloud', () => {
    fc.assert(fc.property(fc.uint8Array({ minLength: 10, maxLength: 10 }), (chance) => void expect(codeFrom(chance)).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/)))
  })
})

describe('sums', () => {
  it('[SC8] do not depend on the order and come back to zero', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.uuid(), fc.nat(2 ** 40)), { maxLength: 30 }), (entries) => {
        const parts = entries.map(([id, seq]) => share(id, seq))
        const forward = parts.reduce(addShare, 0)
        expect([...parts].reverse().reduce(addShare, 0)).toBe(forward)
        expect(parts.reduce(subtractShare, forward)).toBe(0)
      }),
    )
  })
})
