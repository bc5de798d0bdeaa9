// The tablet without a browser: a PIN around a key, waits that grow, what is erased and what stays.

import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { verifyText } from '../testing/signature'
import { testDevice } from '../testing/device'
import { openDatabase, START } from '../replica/open'
import { watchIdle } from './idle'
import { newMixingKey, newWrappable, ROUNDS, unwrapKey, waitMs, wrapKey } from './pin'
import { eraseRecords, installPerson, storeOf } from './store'
import { portionsOf } from './seal'

const { subtle } = crypto
const random = testDevice(1).random

describe('a PIN', () => {
  it('[SH10] opens the key that it wrapped, and no other PIN or tablet does', async () => {
    expect(ROUNDS).toBeGreaterThanOrEqual(600_000)
    const mixing = await newMixingKey(subtle)
    const { pair, publicKey } = await newWrappable(subtle)
    const wrapped = await wrapKey(subtle, random, '407193', mixing, pair, publicKey, 1000)
    const opened = await unwrapKey(subtle, '407193', mixing, wrapped)
    expect(opened?.privateKey.extractable).toBe(false)
    expect(await verifyText(pair.publicKey, opened!.privateKey, 'text')).toBe(true)
    expect(await unwrapKey(subtle, '407194', mixing, wrapped)).toBeNull()
    expect(await unwrapKey(subtle, '407193', await newMixingKey(subtle), wrapped)).toBeNull()
  })

  it('waits longer after each wrong try, and turning the clock wins nothing', () => {
    const waits = [0, 1, 2, 3, 4, 5, 9].map((tries) => waitMs(tries, 1000, 1000))
    expect(waits).toEqual([0, 0, 0, 2000, 4000, 8000, 128_000])
    expect(waitMs(20, 1000, 1000)).toBe(300_000)
    expect(waitMs(4, 1000, 4000)).toBe(1000)
    expect(waitMs(4, 1_000_000, 0)).toBe(4000)
  })
})

describe("a person's store on the tablet", () => {
  it('[SH10] loses the records of other days, and keeps what was done and typed', async () => {
    const who = { office: 'o', officeName: 'O', person: 'p', device: 'd', isDemo: false, isShared: true }
    await installPerson(who)
    const db = await openDatabase(() => {}, storeOf('p'))
    const holders = { 'shared:always:office': 'always~1', 'shared:2026-11-20:office': 'old~2', 'shared:2026-11-21:office': 'new~3' }
    const cursors = Object.fromEntries(Object.keys(holders).map((scope) => [scope, 7]))
    await db.put('standing', { ...START, counter: 5, cursors, holders, isAsked: false }, 'now')
    for (const holder of Object.values(holders)) await db.put('rows', { holder, id: 'r', collection: 'c', seq: 1, body: {} })
    await db.put('choices', 'begun', 'draft:x')
    db.close()
    await eraseRecords('p', (scope) => !scope.includes('2026-11-20'))
    await installPerson(who)
    await installPerson({ ...who, device: 'another' })
    const after = await openDatabase(() => {}, storeOf('p'))
    const standing = (await after.get('standing', 'now'))!
    expect([Object.keys(standing.cursors).length, Object.keys(standing.holders).length, standing.isAsked, standing.counter]).toEqual([2, 2, true, 0])
    expect((await after.getAll('rows')).map((row) => row.holder)).toEqual(['always~1', 'new~3'])
    expect(await after.get('choices', 'draft:x')).toBe('begun')
    expect((await after.get('identity', 'me'))?.key).toBeUndefined()
    after.close()
  })

  it('is sealed in portions that one exchange can carry', () => {
    const row = (bytes: number) => ({ raw: new Uint8Array(bytes) }) as never
    expect(portionsOf([]).length).toBe(0)
    expect(portionsOf(Array.from({ length: 1001 }, () => row(10))).map((one) => one.length)).toEqual([1000, 1])
    expect(portionsOf([row(600_000), row(600_000), row(10)]).map((one) => one.length)).toEqual([1, 2])
  })
})

describe('an untouched tablet', () => {
  function watched() {
    const looks: (() => void)[] = []
    const touches: (() => void)[] = []
    const told = { idle: 0 }
    const device = { ...testDevice(0), now: () => clock.now, after: (_: number, look: () => void) => (looks.push(look), () => undefined), onTouch: (touch: () => void) => (touches.push(touch), () => undefined) }
    const clock = { now: 1_000_000 }
    watchIdle(device, () => (told.idle += 1))
    const at = (ms: number) => {
      clock.now = 1_000_000 + ms
      looks.splice(0).forEach((look) => look())
    }
    return { at, clock, told, touch: () => touches.forEach((one) => one()) }
  }

  it('locks after two minutes, once', () => {
    const tablet = watched()
    tablet.at(119_000)
    tablet.touch()
    tablet.at(238_000)
    expect(tablet.told.idle).toBe(0)
    tablet.at(239_000)
    tablet.at(500_000)
    expect(tablet.told.idle).toBe(1)
  })

  it('is not woken by a touch that comes too late, nor by a clock turned back', () => {
    const late = watched()
    late.clock.now += 600_000
    late.touch()
    expect(late.told.idle).toBe(1)
    const back = watched()
    back.at(-1)
    expect(back.told.idle).toBe(1)
  })
})
