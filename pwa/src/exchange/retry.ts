// How long to wait after failures: doubling from two seconds to a minute, with jitter, so that an office doesn't come back all at once.

import type { Device } from '../device'

const FIRST_MS = 2000
const MOST_MS = 60_000

export function nextWait(failures: number, device: Pick<Device, 'random'>): number {
  const most = Math.min(MOST_MS, FIRST_MS * 2 ** Math.min(failures - 1, 10))
  const chance = device.random(1)[0]! / 255
  return Math.round(most / 2 + (most / 2) * chance)
}
