// What the phone says of itself in an exchange: a short form when it believes to be level, else each scope (EX12).

import type { Device } from '../device'
import { LIMITS } from '../generated/wire'
import { RULES } from '../generated/rules'
import type { Replica } from '../replica/replica'
import type { Standing } from '../replica/open'
import { addShare } from '../rules/names'
import { hashOf } from './codec'

export interface Pace {
  /** Bytes of answer to ask for. */
  readonly want: number
  /** Whether sending takes less time than compressing. */
  readonly isFast: boolean
}

const QUICK_MS = 500
const SLOW_MS = 4000
const FAST_BYTES_MS = 4000

export function startPace(device: Pick<Device, 'isNear'>): Pace {
  return { want: LIMITS.WANT_BYTES_DEFAULT * 4, isFast: device.isNear() }
}

/** Larger pages where a large one came quickly, smaller ones where it took long: a cut costs one page. */
export function nextPace(pace: Pace, bytes: number, took: number): Pace {
  const isFast = bytes < 100_000 ? pace.isFast : bytes / Math.max(took, 1) > FAST_BYTES_MS
  if (bytes * 4 < pace.want && took < SLOW_MS) return { ...pace, isFast }
  if (took < QUICK_MS) return { want: Math.min(pace.want * 8, LIMITS.WANT_BYTES_MAX), isFast }
  if (took > SLOW_MS) return { want: Math.max(Math.round(pace.want / 4), LIMITS.WANT_BYTES_MIN * 16), isFast }
  return { ...pace, isFast }
}

/** `sent`: how many of what waits this exchange carries. `now` is the clock as it is corrected, so that the server sees how far off it is (TI1). */
export async function headOf(replica: Replica, counter: number, want: number, sent: number): Promise<Record<string, unknown>> {
  const { standing } = replica
  const head: Record<string, unknown> = { schema: RULES.schema, now: Math.max(0, replica.now()), epoch: standing.epoch, counter, want }
  const isEmpty = sent === 0
  const rest = replica.outbox.length - sent
  if (rest > 0) head.rest = rest
  if (replica.outbox.some((row) => row.again)) head.redo = true
  const at = levelAt(standing)
  if (at === null) {
    Object.assign(head, { cursors: standing.cursors, fills: standing.fills })
    if (standing.isLevel && isEmpty) head.sums = Object.fromEntries(Object.entries(standing.sums).filter(([scope]) => standing.cursors[scope] !== undefined))
  } else {
    Object.assign(head, { at, held: heldMark(Object.keys(standing.cursors)) })
    if (isEmpty) head.sum = Object.values(standing.sums).reduce(addShare, 0)
  }
  return head
}

/** The one seq at which all scopes stand, or null: then each must be told. */
function levelAt(standing: Standing): number | null {
  const levels = new Set(Object.values(standing.cursors))
  return standing.isLevel && !standing.isAsked && levels.size === 1 ? [...levels][0]! : null
}

let known: readonly [text: string | null, mark: string] = [null, '']

/** A short mark of the scopes held. */
export function heldMark(scopes: readonly string[]): string {
  const text = [...scopes].sort().join('\n')
  if (known[0] !== text) known = [text, hashOf(new TextEncoder().encode(text)).slice(0, 16)]
  return known[1]
}
