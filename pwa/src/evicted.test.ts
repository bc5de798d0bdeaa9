// The note beside the database, and the log of faults: what is read back is what was noted, and nothing in storage makes them fall over.

import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noteError, readErrors } from './exchange/errors'
import { lastSeen, noteSeen } from './evicted'
import { Replica } from './replica/replica'
import { testDevice } from './testing/device'

describe('the note beside the database', () => {
  it('says what was last seen until nobody is signed in', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (waiting, at) => {
        const device = testDevice(1)
        noteSeen(device, { waiting, at })
        expect(lastSeen(device)).toEqual({ waiting, at })
        noteSeen(device, null)
        expect(lastSeen(device)).toBeNull()
      }),
    )
  })
  it('is nothing when something else stands there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const seen = lastSeen({ ...testDevice(1), marked: () => text })
        expect(seen === null || ('waiting' in seen && 'at' in seen)).toBe(true)
      }),
    )
  })
})

describe('the log of faults', () => {
  it('keeps the last thirty, short, the same one once a minute, over a new start', async () => {
    const replica = await Replica.open(testDevice(1), 'errors')
    for (let place = 0; place < 50; place += 1) {
      await noteError(replica, place * 1000, `fault ${place} ${'x'.repeat(200)}`)
      await noteError(replica, place * 1000 + 1, `fault ${place} ${'x'.repeat(200)}`.slice(0, 120))
    }
    const kept = await readErrors(replica)
    expect(kept.map((one) => one.at)).toEqual(Array.from({ length: 30 }, (_, place) => (place + 20) * 1000))
    expect(kept.every((one) => one.code.length <= 120)).toBe(true)
    await noteError(replica, 200_000, kept.at(-1)!.code)
    expect((await readErrors(replica)).at(-1)!.at).toBe(200_000)
    await replica.choose('errors', '{')
    expect(await readErrors(replica)).toEqual([])
    await noteError({ ...replica, choice: replica.choice.bind(replica), choose: () => Promise.reject(new Error('full')) } as unknown as Replica, 1, 'x')
    replica.close()
  })
})
