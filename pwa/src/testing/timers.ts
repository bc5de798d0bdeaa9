// A device whose timers fire when a test says so, whose page is shown or not, and whose locks several tabs share.

import { testDevice, type TestDevice } from './device'

export interface Timed extends TestDevice {
  /** Waits that are set now, ms. */
  waits(): number[]
  /** Let time pass: whatever falls due is done, in order, and what follows from it. */
  pass(ms: number): Promise<void>
  shown: boolean
  isOnline: boolean
  released: number
  /** How often the browser was asked to wake the worker. */
  background: number
  wake(): void
}

export class Locks {
  private readonly held = new Set<string>()

  async alone<T>(name: string, work: () => Promise<T>): Promise<T | null> {
    if (this.held.has(name)) return null
    this.held.add(name)
    try {
      return await work()
    } finally {
      this.held.delete(name)
    }
  }

  /** The tab that held it is gone. */
  free(name: string): void {
    this.held.delete(name)
  }
}

/** Let everything that waits for nothing but the store and promises happen. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 150; turn += 1) await new Promise((done) => setImmediate(done))
}

export function timed(fetch: TestDevice['fetch'], locks = new Locks(), seed = 1): Timed {
  let timers: { at: number; work: () => void }[] = []
  const woken = new Set<() => void>()
  const device: Timed = Object.assign(testDevice(1_000_000, seed, fetch), {
    shown: true,
    isOnline: true,
    released: 0,
    background: 0,
    waits: () => timers.map((one) => one.at - device.clock),
    pass: async (ms: number) => {
      const until = device.clock + ms
      for (;;) {
        await settled()
        const next = timers.filter((one) => one.at <= until).sort((left, right) => left.at - right.at)[0]
        if (!next) break
        device.clock = Math.max(device.clock, next.at)
        timers = timers.filter((one) => one !== next)
        next.work()
      }
      device.clock = until
    },
    wake: () => {
      for (const one of woken) one()
    },
  })
  // a real signature is made on another thread, at its own time
  Object.assign(device, { subtle: { sign: async () => new ArrayBuffer(64) } })
  device.after = (ms, work) => {
    const timer = { at: device.clock + ms, work }
    timers.push(timer)
    return () => void (timers = timers.filter((one) => one !== timer))
  }
  device.alone = (name, work) => locks.alone(name, work)
  device.isShown = () => device.shown
  device.online = () => device.isOnline
  device.askRelease = () => void (device.released += 1)
  device.askBackground = () => void (device.background += 1)
  device.onWake = (wake) => {
    woken.add(wake)
    return () => void woken.delete(wake)
  }
  return device
}
