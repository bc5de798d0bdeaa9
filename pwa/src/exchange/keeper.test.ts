// When the phone exchanges, how long it waits after failures, which tab does it, and what it says of itself. Time is the test's.

import 'fake-indexeddb/auto'
import { describe, expect, it, vi } from 'vitest'
import { enrolled, freshName, question } from '../testing/enrolled'
import { answered, problem, TestServer } from '../testing/server'
import { Locks, settled, timed } from '../testing/timers'
import type { Renewed } from '../session'
import { Keeper, type SyncStatus } from './keeper'

async function kept(fetch: (url: string, init?: RequestInit) => Promise<Response>, { locks = new Locks(), name = freshName(), renew = 'refused' as Renewed, isOwn = true } = {}) {
  const device = timed(fetch, locks)
  const replica = await enrolled(device, name)
  const told: SyncStatus[] = []
  let renewals = 0
  const keeper = new Keeper(device, replica, async () => ((renewals += 1), renew), (status) => void told.push(status), isOwn)
  return { device, replica, keeper, told, state: () => told.at(-1)!.state, renewals: () => renewals }
}

const taking = (server: TestServer) => (url: string, init: RequestInit = {}) => server.take(url, init)

describe('the keeper', () => {
  it('exchanges at the start, after a step, and each minute while nothing happens', async () => {
    const server = new TestServer()
    const { device, keeper, replica, state } = await kept(taking(server))
    keeper.start()
    await device.pass(100)
    const first = server.received.length
    expect(first).toBeGreaterThan(0)
    expect(state()).toBe('level')
    await replica.perform(question('问题'))
    keeper.soon()
    await device.pass(100)
    expect(server.taken.size).toBe(1)
    const before = server.received.length
    await device.pass(59_000)
    expect(server.received.length).toBe(before)
    await device.pass(2_000)
    expect(server.received.length).toBe(before + 1)
  })

  it('waits longer after each failure, at most a minute, with a share of chance, and not at all when the network comes', async () => {
    let asked = 0
    const { device, keeper, state } = await kept(() => ((asked += 1), Promise.reject(new TypeError('no network'))))
    keeper.start()
    await device.pass(40)
    const waits: number[] = []
    for (let failure = 1; failure <= 9; failure += 1) {
      const [wait] = device.waits()
      const most = Math.min(60_000, 2_000 * 2 ** (failure - 1))
      expect(wait).toBeGreaterThanOrEqual(most / 2 - 10)
      expect(wait).toBeLessThanOrEqual(most)
      waits.push(wait!)
      await device.pass(wait!)
      expect(asked).toBe(failure + 1)
    }
    expect(new Set(waits).size).toBeGreaterThan(5)
    expect(state()).toBe('offline')
    device.wake()
    expect(device.waits()).toEqual([30])
    await device.pass(30)
    expect(device.waits()[0]).toBeLessThanOrEqual(2_000)
  })

  it('asks as often as a page wants while it is watched, and no more afterwards', async () => {
    const server = new TestServer()
    const { device, keeper } = await kept(taking(server))
    keeper.start()
    await device.pass(100)
    const stop = keeper.watch(3_000)
    const slower = keeper.watch(10_000)
    await device.pass(100)
    const before = server.received.length
    await device.pass(9_100)
    expect(server.received.length).toBe(before + 3)
    stop()
    slower()
    await device.pass(3_000)
    const after = server.received.length
    await device.pass(50_000)
    expect(server.received.length).toBe(after)
  })

  it('brings what was done while an exchange was under way, and says when it could not', async () => {
    const server = new TestServer()
    let release: () => void = () => undefined
    let isHeld = true
    let hasNetwork = true
    const { device, keeper, replica } = await kept(async (url, init = {}) => {
      if (!hasNetwork) throw new TypeError('no network')
      if (isHeld) await new Promise<void>((done) => (release = done))
      return server.take(url, init)
    })
    keeper.start()
    await device.pass(40)
    await replica.perform(question('问题'))
    const brought = keeper.bring(() => replica.outbox.length > 0)
    isHeld = false
    release()
    await device.pass(200)
    expect(await brought).toBe(true)
    expect(server.taken.size).toBe(1)
    hasNetwork = false
    await replica.perform(question('又一个'))
    expect(await keeper.bring(() => replica.outbox.length > 0)).toBe(false)
  })

  it('does at once what was wanted while it was at it', async () => {
    const server = new TestServer()
    let release: () => void = () => undefined
    let isHeld = true
    const { device, keeper, replica } = await kept(async (url, init = {}) => {
      if (isHeld) await new Promise<void>((done) => (release = done))
      return server.take(url, init)
    })
    keeper.start()
    await device.pass(30)
    await settled()
    await replica.perform(question('其间'))
    keeper.soon()
    isHeld = false
    release()
    await device.pass(100)
    expect(server.taken.size).toBe(1)
    expect(replica.outbox).toEqual([])
  })

  it('comes back by the key when the session is over', async () => {
    const server = new TestServer()
    let isOut = true
    const { device, keeper, state, renewals } = await kept(async (url, init = {}) => {
      if (isOut) {
        isOut = false
        return problem(401, 'session_missing')
      }
      return server.take(url, init)
    }, { renew: 'renewed' })
    keeper.start()
    await device.pass(100)
    expect([renewals(), state()]).toEqual([1, 'level'])
  })

  it('[EX14] revoked: what waits is handed in once, what was held goes, and it asks no more; on a shared device nothing is handed in', async () => {
    for (const isOwn of [true, false]) {
      const server = new TestServer()
      const asked: string[] = []
      const { device, keeper, replica, state } = await kept(async (url, init = {}) => {
        asked.push(url.split('?')[0]!)
        return url.startsWith('/api/hand-in') ? server.take(url, init, { tell: true, cursors: {} } as never) : problem(401, 'device_revoked')
      }, { isOwn })
      await replica.perform(question('最后'))
      keeper.start()
      await device.pass(300_000)
      expect(state()).toBe('revoked')
      expect(asked).toEqual(isOwn ? ['/api/sync', '/api/hand-in'] : ['/api/sync'])
      expect(replica.outbox).toHaveLength(isOwn ? 0 : 1)
      expect(replica.identity).not.toBeNull()
    }
  })

  it('[EX15] a person who was ended hands in what waits, and is told that it is the person, with a session or without one', async () => {
    for (const code of ['person_ended', 'session_missing']) {
      const server = new TestServer()
      const answer = async (url: string, init: RequestInit = {}) => (url.startsWith('/api/hand-in') ? server.take(url, init, { tell: true, cursors: {} } as never) : problem(401, code))
      const { device, keeper, replica, told, state } = await kept(answer, { renew: 'ended' })
      await replica.perform(question('走之前'))
      keeper.start()
      await device.pass(5_000)
      expect([state(), told.at(-1)!.isPersonEnded, replica.outbox.length]).toEqual(['revoked', true, 0])
      expect([...server.taken.keys()]).toHaveLength(1)
    }
  })

  it('[EX14] a server in trouble at the hand-in is asked again, and nothing is forgotten before', async () => {
    const server = new TestServer()
    let isSound = false
    const { device, keeper, replica } = await kept(async (url, init = {}) => {
      if (!url.startsWith('/api/hand-in')) return problem(401, 'device_revoked')
      return isSound ? server.take(url, init, { tell: true, cursors: {} } as never) : problem(507, 'storage_failing')
    })
    await replica.perform(question('最后'))
    keeper.start()
    await device.pass(5_000)
    expect(replica.outbox).toHaveLength(1)
    isSound = true
    await device.pass(120_000)
    expect(replica.outbox).toHaveLength(0)
  })

  it('[EX14] without a network at the hand-in nothing is forgotten, and it is tried again', async () => {
    const server = new TestServer()
    let isThere = false
    const { device, keeper, replica } = await kept(async (url, init = {}) => {
      if (!url.startsWith('/api/hand-in')) return problem(401, 'device_revoked')
      if (!isThere) throw new TypeError('no network')
      return server.take(url, init, { tell: true, cursors: {} } as never)
    })
    await replica.perform(question('最后'))
    keeper.start()
    await device.pass(5_000)
    expect(replica.outbox).toHaveLength(1)
    isThere = true
    await device.pass(60_000)
    expect(replica.outbox).toHaveLength(0)
    expect([...server.taken.keys()]).toHaveLength(1)
  })

  it('asks the browser to wake the worker when something waits and there is no network, and only then', async () => {
    const server = new TestServer()
    let isThere = true
    const { device, keeper, replica } = await kept(async (url, init = {}) => {
      if (!isThere) throw new TypeError('no network')
      return server.take(url, init)
    })
    keeper.start()
    await device.pass(100)
    isThere = false
    await device.pass(61_000)
    expect(device.background).toBe(0)
    await replica.perform(question('地下室'))
    keeper.soon()
    await device.pass(40)
    expect(device.background).toBe(1)
  })

  it('asks for a newer release when the server says so, and goes on', async () => {
    const server = new TestServer()
    const { device, keeper } = await kept(async (url, init = {}) => (server.read(url, init), answered(server.answer({ notice: 'newer_app' }))))
    keeper.start()
    await device.pass(100)
    expect(device.released).toBe(1)
    await device.pass(61_000)
    expect(server.received).toHaveLength(2)
  })

  it('says that the store fails, loses nothing, and tries again', async () => {
    const server = new TestServer()
    const { device, keeper, replica, told, state } = await kept(taking(server))
    await replica.perform(question('写不进'))
    const warned = vi.spyOn(console, 'warn').mockReturnValue()
    const { receive } = replica
    replica.receive = () => Promise.reject(new DOMException('full', 'QuotaExceededError'))
    keeper.start()
    await device.pass(100)
    expect(state()).toBe('problem')
    expect(told.at(-1)!.waiting).toBe(1)
    replica.receive = receive
    await device.pass(5_000)
    expect([state(), replica.outbox.length, server.taken.size]).toEqual(['level', 0, 1])
    expect(warned).toHaveBeenCalledOnce()
    warned.mockRestore()
  })
})

describe('several tabs', () => {
  it('[DV8] one exchanges; when it is gone another one goes on, and what was done in the other does not wait for the idle round', async () => {
    const server = new TestServer()
    const locks = new Locks()
    const name = freshName()
    let isStuck = false
    const leader = await kept((url, init = {}) => (isStuck ? new Promise<Response>(() => undefined) : server.take(url, init)), { locks, name })
    leader.keeper.start()
    await leader.device.pass(100)
    const follower = await kept(taking(server), { locks, name })
    isStuck = true
    leader.keeper.soon()
    await leader.device.pass(100)
    const before = server.received.length
    await follower.replica.perform(question('另一页'))
    follower.keeper.start()
    await follower.device.pass(10_000)
    expect(server.received.length).toBe(before)
    expect(follower.state()).not.toBe('offline')
    leader.replica.close()
    locks.free('luzhi-exchange')
    await follower.device.pass(2_100)
    expect(server.taken.size).toBe(1)
    expect([follower.state(), follower.replica.outbox.length]).toEqual(['level', 0])
  })

  it('[DV8] two that come at the same moment send each step once', async () => {
    const server = new TestServer()
    const locks = new Locks()
    const name = freshName()
    const one = await kept(taking(server), { locks, name })
    const other = await kept(taking(server), { locks, name })
    for (let step = 0; step < 6; step += 1) {
      await (step % 2 ? one : other).replica.perform(question(`第${step}`))
      one.keeper.soon()
      other.keeper.soon()
      await Promise.all([one.device.pass(40), other.device.pass(40)])
    }
    await one.device.pass(70_000)
    await other.device.pass(70_000)
    expect(server.taken.size).toBe(6)
    const sent = server.received.flatMap(({ raws }) => raws)
    expect(sent.length).toBe(new Set(sent.map((raw) => Buffer.from(raw).toString('hex'))).size)
    expect([one.replica.outbox.length, other.replica.outbox.length]).toEqual([0, 0])
  })
})
