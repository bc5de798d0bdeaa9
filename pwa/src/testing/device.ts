// A device for tests: the clock stands until it is moved, chance comes from a seed, there is no network unless one is given.

import type { Device } from '../device'

export interface TestDevice extends Device {
  clock: number
}

export function testDevice(now: number, seed = 1, fetch: Device['fetch'] = () => Promise.reject(new TypeError('no network'))): TestDevice {
  let state = seed
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state >>> 24
  }
  const notes = new Map<string, string>()
  const device: TestDevice = {
    clock: now,
    now: () => device.clock,
    random: (bytes) => Uint8Array.from({ length: bytes }, next) as Uint8Array<ArrayBuffer>,
    fetch,
    indexedDB,
    subtle: crypto.subtle,
    alone: async (_, work) => work(),
    channel: () => null,
    online: () => true,
    isShown: () => true,
    onWake: () => () => undefined,
    after: () => () => undefined,
    persist: async () => true,
    onTouch: () => () => undefined,
    mark: (name, value) => void (value === null ? notes.delete(name) : notes.set(name, value)),
    marked: (name) => notes.get(name) ?? null,
    askRelease: () => undefined,
    askBackground: () => undefined,
    isNear: () => false,
    events: () => null,
    breathe: async () => undefined,
  }
  return device
}
