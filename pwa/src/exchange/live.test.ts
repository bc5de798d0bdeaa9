// Pokes: only news wakes the phone, a broken stream is tried again later and later, and a page that nobody sees hears nothing. Time is the test's.

import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timed } from '../testing/timers'
import { Live, readMoved } from './live'
import { nextWait } from './retry'

class Stream extends EventTarget {
  readyState = 1
  close(): void {
    this.readyState = 2
  }
  poke(data: string): void {
    this.dispatchEvent(new MessageEvent('poke', { data }))
  }
}

function listening(cursors: Record<string, number>) {
  const device = timed(() => Promise.reject(new TypeError('no network')))
  const streams: Stream[] = []
  device.events = () => {
    streams.push(new Stream())
    return streams.at(-1) as unknown as EventSource
  }
  let news = 0
  const live = new Live(device, (scope) => cursors[scope], () => (news += 1))
  return { device, streams, live, news: () => news }
}

describe('the live stream', () => {
  it('wakes the phone within a moment of its own, and only for a scope that it holds and that moved', async () => {
    const { device, streams, live, news } = listening({ office: 10 })
    live.want(true)
    for (const data of ['{"office":10}', '{"office":9}', '{"post:other":99}', '', '{', 'null', '[]', '{"office":"11"}']) streams[0]!.poke(data)
    await device.pass(5_000)
    expect(news()).toBe(0)
    for (const data of ['{"office":11}', '{"office":12}', '{"office":13}']) streams[0]!.poke(data)
    expect(device.waits()).toHaveLength(1)
    expect(device.waits()[0]).toBeLessThanOrEqual(800)
    await device.pass(800)
    expect(news()).toBe(1)
  })

  it('is tried again after a break, later after each, and from the beginning once it was open', async () => {
    const { device, streams, live } = listening({})
    live.want(true)
    for (let failure = 1; failure <= 8; failure += 1) {
      streams.at(-1)!.dispatchEvent(new Event('error'))
      expect(live.isListening).toBe(false)
      const [wait] = device.waits()
      const most = Math.min(60_000, 2_000 * 2 ** (failure - 1))
      expect(wait).toBeGreaterThanOrEqual(most / 2)
      expect(wait).toBeLessThanOrEqual(most)
      await device.pass(wait!)
      expect(streams).toHaveLength(failure + 1)
      streams[0]!.dispatchEvent(new Event('error'))
      expect(device.waits()).toEqual([])
    }
    streams.at(-1)!.dispatchEvent(new Event('open'))
    streams.at(-1)!.dispatchEvent(new Event('error'))
    expect(device.waits()[0]).toBeLessThanOrEqual(2_000)
  })

  it('ends with the wish for it: no stream, no timer, one stream at a time', async () => {
    const { device, streams, live, news } = listening({ office: 1 })
    for (const isWanted of [true, true, false, true]) live.want(isWanted)
    expect(streams.map((one) => one.readyState)).toEqual([2, 1])
    streams[1]!.poke('{"office":2}')
    live.want(false)
    await device.pass(100_000)
    expect([news(), device.waits().length, streams.filter((one) => one.readyState === 1).length]).toEqual([0, 0, 0])
    const without = new Live({ ...device, events: () => null }, () => 1, () => undefined)
    without.want(true)
    expect(without.isListening).toBe(false)
  })

  it('reads any poke without falling over', () => {
    fc.assert(fc.property(fc.string() as fc.Arbitrary<string>, (text) => void expect(Array.isArray(readMoved(text))).toBe(true)))
    fc.assert(fc.property(fc.json(), (text) => void expect(readMoved(text).every(([, seq]) => typeof seq === 'number')).toBe(true)))
  })
})

describe('waits after failures', () => {
  it('lie between half and all of a span that doubles up to a minute, whatever the chance', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 0, max: 255 }), (failures, chance) => {
        const wait = nextWait(failures, { random: () => Uint8Array.of(chance) })
        const most = Math.min(60_000, 2_000 * 2 ** Math.min(failures - 1, 30))
        expect(wait).toBeGreaterThanOrEqual(most / 2)
        expect(wait).toBeLessThanOrEqual(most)
      }),
    )
  })
})
