// The last faults of this phone, kept over a reload: when, and the code. Bounded, without content.

import type { Replica } from '../replica/replica'

export interface LoggedError {
  readonly at: number
  readonly code: string
}
const NAME = 'errors'
const KEPT = 30
const CODE_CHARS = 120

export async function readErrors(replica: Replica): Promise<LoggedError[]> {
  try {
    const read: unknown = JSON.parse((await replica.choice(NAME)) ?? '[]')
    return Array.isArray(read) ? (read as LoggedError[]) : []
  } catch {
    return []
  }
}

/** Note a fault; a store that can't be written to is no reason for another one. */
export async function noteError(replica: Replica, at: number, code: string): Promise<void> {
  const last = await readErrors(replica)
  if (last.at(-1)?.code === code && at - last.at(-1)!.at < 60_000) return
  await replica.choose(NAME, JSON.stringify([...last, { at, code: code.slice(0, CODE_CHARS) }].slice(-KEPT))).catch(() => undefined)
}
