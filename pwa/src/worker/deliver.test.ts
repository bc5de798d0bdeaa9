// The worker, woken without a page: what waits takes effect once, stays in the outbox for the page, and no store is made where there is none [DV11] [EX7] [EX12].

import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exchange } from '../exchange/exchange'
import { enrolled, freshName, question } from '../testing/enrolled'
import { testDevice } from '../testing/device'
import { problem, TestServer } from '../testing/server'
import { deliver } from './deliver'

type Way = 'page' | 'worker' | 'worker without an answer' | 'worker without a network'
const WAYS: readonly Way[] = ['page', 'worker', 'worker without an answer', 'worker without a network']

describe('what the woken worker delivers', () => {
  it('[DV11] takes effect once, whichever of page and worker comes when, under counters that only grow', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...WAYS), { minLength: 1, maxLength: 6 }), async (ways) => {
        const server = new TestServer()
        let way: Way = 'page'
        const device = testDevice(1_000_000, ways.length, async (url, init = {}) => {
          if (way === 'worker without a network') throw new TypeError('no network')
          const answer = await server.take(url, init, way === 'page' ? {} : { tell: true, cursors: {} } as never)
          if (way === 'worker without an answer') throw new TypeError('the connection was reset')
          return answer
        })
        const name = freshName()
        const replica = await enrolled(device, name)
        for (way of ways) {
          await replica.perform(question('地下室的问题'))
          const before = replica.outbox.map((row) => row.id)
          if (way === 'page') await exchange(device, replica)
          else if (way === 'worker') expect(await deliver(device, name)).toBe('delivered')
          else await expect(deliver(device, name)).rejects.toThrow(TypeError)
          if (way !== 'page') expect(replica.outbox.map((row) => row.id)).toEqual(before)
        }
        way = 'page'
        expect(await exchange(device, replica)).toEqual({ kind: 'level' })
        expect([replica.outbox.length, replica.attention.length, server.taken.size]).toEqual([0, 0, ways.length])
        const counters = server.received.filter((one) => one.raws.length > 0).map((one) => Number(one.head.counter))
        expect(counters).toEqual([...new Set(counters)].sort((first, second) => first - second))
        replica.close()
      }),
      { numRuns: 40 },
    )
  })

  it('goes in portions, and names no scope that anybody holds', async () => {
    const server = new TestServer()
    const device = testDevice(1_000_000, 1, (url, init = {}) => server.take(url, init, { tell: true } as never))
    const name = freshName()
    const replica = await enrolled(device, name)
    for (let step = 0; step < 450; step += 1) await replica.perform(question(`第${step}`))
    expect(await deliver(device, name)).toBe('delivered')
    expect(server.received.map((one) => one.raws.length)).toEqual([200, 200, 50])
    for (const { head } of server.received) expect([head.held, head.cursors, head.sums]).toEqual(['-', undefined, undefined])
    replica.close()
  })

  it('is nothing without a store, without a person and without anything that waits; a refusal is left to the page', async () => {
    const device = testDevice(1_000_000, 1, async () => problem(401, 'session_missing'))
    expect(await deliver(device, 'no such store')).toBe('nothing')
    expect((await indexedDB.databases()).map((one) => one.name)).not.toContain('no such store')
    const name = freshName()
    const replica = await enrolled(device, name)
    expect(await deliver(device, name)).toBe('nothing')
    await replica.perform(question('问题'))
    expect(await deliver(device, name)).toBe('refused')
    expect(await deliver({ ...device, alone: async () => null }, name)).toBe('elsewhere')
    expect(replica.outbox).toHaveLength(1)
    await replica.erase()
    expect(await deliver(device, name)).toBe('nothing')
    replica.close()
  })
})
