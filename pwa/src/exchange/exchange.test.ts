// However the network behaves, each step takes effect once, is never lost, and is sent as the same bytes [DV8] [EX3] [EX7].

import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { enrolled, question } from '../testing/enrolled'
import { testDevice } from '../testing/device'
import { answered, idOf, problem, TestServer } from '../testing/server'
import { exchange } from './exchange'

type Fault = 'gone' | 'lost' | 'cut' | 'garbled' | '502' | 'html' | '413' | 'replayed' | 'none'
const FAULTS: readonly Fault[] = ['gone', 'lost', 'cut', 'garbled', '502', 'html', '413', 'replayed', 'none']

/** The network with its faults, one a request, then none. */
function faulty(server: TestServer, faults: Fault[]) {
  return async (url: string, init: RequestInit = {}): Promise<Response> => {
    const fault = faults.shift() ?? 'none'
    if (fault === 'gone') throw new TypeError('no network')
    if (fault === '502') return new Response('bad gateway', { status: 502 })
    if (fault === 'html') return new Response('<!doctype html>sign in to the hotel', { status: 200 })
    if (fault === '413') return problem(413, 'body_too_large')
    if (fault === 'replayed') return problem(409, 'counter_replayed', { counter: server.counter + 7 })
    const answer = await server.take(url, init)
    if (fault === 'lost') throw new TypeError('the connection was reset')
    if (fault === 'none') return answer
    const bytes = new Uint8Array(await answer.arrayBuffer())
    return new Response(fault === 'cut' ? bytes.slice(0, Math.floor(bytes.length / 2)) : bytes.map((byte, place) => (place % 3 ? byte : byte ^ 0x5a)))
  }
}

describe('an exchange over a bad network', () => {
  it('takes each step once, loses none, and sends the same bytes again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...FAULTS), { maxLength: 8 }), fc.integer({ min: 1, max: 4 }), async (faults, steps) => {
        const server = new TestServer()
        const left = [...faults]
        const device = testDevice(1_000_000, steps, faulty(server, left))
        const replica = await enrolled(device)
        const made = new Map<string, Uint8Array>()
        for (let step = 0; step < steps; step += 1) {
          await replica.perform(question(`问题${step}`))
          await exchange(device, replica)
          for (const row of replica.outbox) made.set(row.id, row.raw)
        }
        for (let turn = 0; turn <= faults.length && left.length > 0; turn += 1) await exchange(device, replica)
        expect(await exchange(device, replica)).toEqual({ kind: 'level' })
        expect(replica.outbox).toEqual([])
        expect(replica.attention).toEqual([])
        expect(server.taken.size).toBe(steps)
        const counters = server.received.filter((one) => one.raws.length > 0).map((one) => Number(one.head.counter))
        expect(counters).toEqual([...new Set(counters)].sort((first, second) => first - second))
        for (const { raws } of server.received) for (const raw of raws) expect(Buffer.from(made.get(idOf(raw)) ?? raw).equals(raw)).toBe(true)
        replica.close()
      }),
      { numRuns: 60 },
    )
  })

  it('sends smaller portions of what the server finds too large, and says so when one step alone is', async () => {
    const server = new TestServer()
    let most = 0
    const device = testDevice(1_000_000, 1, async (url, init = {}) => {
      const { raws } = server.read(url, init)
      return raws.length > most ? problem(413, 'body_too_large') : server.take(url, init)
    })
    const replica = await enrolled(device)
    for (let step = 0; step < 5; step += 1) await replica.perform(question(`${step}问`.repeat(95)))
    expect(await exchange(device, replica)).toEqual({ kind: 'problem', code: 'body_too_large', sentence: expect.anything() })
    expect(replica.outbox).toHaveLength(5)
    most = 2
    expect(await exchange(device, replica)).toEqual({ kind: 'level' })
    expect(server.taken.size).toBe(5)
    replica.close()
  })

  it('says what a refusal of the whole means, and keeps what waits', async () => {
    let next: () => Response = () => new Response()
    const device = testDevice(1_000_000, 1, async () => next())
    const replica = await enrolled(device)
    await replica.perform(question('还在？'))
    const cases: [() => Response, string][] = [
      [() => problem(401, 'session_missing'), 'signed_out'],
      [() => problem(401, 'device_revoked'), 'revoked'],
      [() => problem(401, 'device_unknown'), 'revoked'],
      [() => problem(401, 'person_ended'), 'revoked'],
      [() => problem(500, 'fault'), 'problem'],
      [() => new Response('', { status: 500 }), 'problem'],
      [() => problem(503, 'busy'), 'offline'],
      [() => new Response('{"code":', { status: 429 }), 'problem'],
    ]
    for (const [made, kind] of cases) {
      next = made
      expect((await exchange(device, replica)).kind).toBe(kind)
      expect(replica.outbox).toHaveLength(1)
    }
    replica.close()
  })

  it('[EX13] [UP3] does not turn in circles when all that waits is put off', async () => {
    const server = new TestServer()
    const device = testDevice(1_000_000, 1, async (url, init = {}) => {
      const { raws } = server.read(url, init)
      return answered(server.answer({ results: raws.map((raw) => ({ id: idOf(raw), outcome: 'held', on: '~restore' })) } as never))
    })
    const replica = await enrolled(device)
    await replica.perform(question('再来'))
    expect(await exchange(device, replica)).toEqual({ kind: 'level' })
    expect(server.received.length).toBeLessThan(3)
    expect(replica.outbox).toHaveLength(1)
    replica.close()
  })

  it('[ST3] learns the server\'s clock, and what is done after a restart without a network bears it', async () => {
    const server = new TestServer()
    server.now = 9_000_000
    const device = testDevice(1_000_000, 1, (url, init = {}) => server.take(url, init))
    const replica = await enrolled(device, 'clock')
    await exchange(device, replica)
    await exchange(device, replica)
    server.now = 20_000_000
    await exchange(device, replica)
    replica.close()
    const again = await enrolled(device, 'clock')
    expect(again.now()).toBe(20_000_000)
    again.close()
  })

  it('leaves the exchange to the tab that is at it', async () => {
    const device = { ...testDevice(1), alone: async () => null }
    const replica = await enrolled(device)
    expect(await exchange(device, replica)).toEqual({ kind: 'elsewhere' })
    replica.close()
  })
})
