// Steps of this phone whose time the person is asked to look at: set right because the clock ran ahead (TI6), or perhaps marked as entered late (TI3). Pure, but for
// the row in which they are kept.

import { LIMITS } from '../generated/wire'
import type { Operation } from '../rules/decide'
import { marksOf } from '../rules/late'
import type { Fields } from '../rules/shape'
import type { OutboxRow } from './open'

export interface Look {
  readonly collection: string
  readonly record: string
  /** `create`, `edit` or an action's name. */
  readonly step: string
  /** The moment that the step bears now, ms. */
  readonly at: number
  /** The moment that it bore before it was set right; 0 for one that arrived late. */
  readonly was: number
  /** The device on which it was done: what another person did here before is nobody's to see. */
  readonly device: string
}

/** The row of the choices in which they are kept. */
export const LOOKS = 'looks'
/** The most that are kept: the newest. */
export const LOOKS_MAX = 100

const STEPS = { create: 'create', patch: 'edit' } as const
const lookAt = ({ collection, record, kind, action, at }: Operation, was: number, device: string): Look => ({ collection, record, step: kind === 'act' ? action! : STEPS[kind], at, was, device })

/** What an answer gives to look at: of what was `taken`, what arrived so late that it may be marked; of what waits, what was set right. */
export function looksOf(taken: readonly OutboxRow[], now: number, waiting: readonly OutboxRow[], right: readonly OutboxRow[], device: string): Look[] {
  const before = new Map(waiting.map((row) => [row.id, row.operation.at]))
  const moved = right.filter((row) => row.operation.at !== before.get(row.id)).map((row) => lookAt(row.operation, before.get(row.id) ?? 0, device))
  const late = taken.filter((row) => now - row.operation.at > LIMITS.CLOCK_AHEAD_MS_MAX).map((row) => lookAt(row.operation, 0, device))
  return [...moved, ...late]
}

/** What was kept before of the same device and what is added (something), each step once, the newest of too many. */
export function withLooks(kept: string | undefined, added: readonly Look[]): string {
  const { device } = added[0]!
  const all = [...readLooks(kept ?? null, device), ...added]
  const each = new Map(all.map((one) => [`${one.collection}\n${one.record}\n${one.step}\n${one.at}`, one]))
  return JSON.stringify([...each.values()].slice(-LOOKS_MAX))
}

export function readLooks(kept: string | null, device: string): Look[] {
  return kept ? (JSON.parse(kept) as Look[]).filter((one) => one.device === device) : []
}

/** Whether it is worth a look, by its record as it is now: what arrived late counts only where the server marked that very step. */
export function isToSee(look: Look, record: Fields | null): boolean {
  if (!record) return false
  return look.was !== 0 || marksOf(look.collection, record).some((mark) => mark.step === look.step && mark.claimed === look.at)
}
