// Notices that the browser threw the phone's database away: a note beside it says who was signed in and how much was waiting when last seen.

import type { Device } from './device'

const NOTE = 'luzhi-seen'

export interface Seen {
  readonly waiting: number
  readonly at: number
}

/** Note how things stand, or that nobody is signed in any more. */
export function noteSeen(device: Device, seen: Seen | null): void {
  device.mark(NOTE, seen && JSON.stringify(seen))
}

/** What was last seen on a device that now has no database for it; null when nothing was lost. */
export function lastSeen(device: Device): Seen | null {
  try {
    const read: unknown = JSON.parse(device.marked(NOTE) ?? 'null')
    return typeof read === 'object' && read !== null && 'waiting' in read && 'at' in read ? (read as Seen) : null
  } catch {
    return null
  }
}
