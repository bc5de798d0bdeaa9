// Rooms drawn for a round: at random, fairly over time, more often where something failed (12.7). Twin of schema/draw.py; shared
// examples hold the two together.

const BASE_WEIGHT = 10
export const DAYS_MAX = 180
const FAILED_WEIGHT = 30
const FAILED_MAX = 5
export const FAILED_WITHIN_DAYS = 180

export interface Candidate {
  readonly room: string
  /** Since its last inspection; DAYS_MAX when there was none. */
  readonly days: number
  /** Inspections of late that found a failure. */
  readonly failed: number
}

export const weightOf = (one: Candidate): number => BASE_WEIGHT + Math.min(one.days, DAYS_MAX) + FAILED_WEIGHT * Math.min(one.failed, FAILED_MAX)

/** Whole numbers below a bound (at most 2**20), from a text: FNV-1a into mulberry32. */
function numbersFrom(seed: string): (bound: number) => number {
  let state = 0x811c9dc5
  for (const byte of new TextEncoder().encode(seed)) state = Math.imul(state ^ byte, 0x01000193) >>> 0
  return (bound) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1) >>> 0
    mixed = (mixed ^ ((mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) >>> 0)) >>> 0
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) * bound) / 2 ** 32)
  }
}

/** So many rooms in the order in which they were drawn, each with its reason. */
export function drawn(candidates: readonly Candidate[], count: number, seed: string): [room: string, reason: string][] {
  const below = numbersFrom(seed)
  const left = [...candidates].sort((a, b) => (a.room < b.room ? -1 : 1))
  const found: [string, string][] = []
  while (left.length > 0 && found.length < count) {
    const total = left.reduce((sum, one) => sum + weightOf(one), 0)
    let place = below(total)
    const at = left.findIndex((one) => (place -= weightOf(one)) < 0)
    const [one] = left.splice(at, 1)
    found.push([one!.room, `days=${one!.days};failed=${one!.failed};weight=${weightOf(one!)};total=${total}`])
  }
  return found
}

/** A reason as it stands in the record, read. */
export function readReason(text: string): { days: number; failed: number; share: number } {
  const read = Object.fromEntries(text.split(';').map((part) => part.split('=') as [string, string]))
  const total = Number(read.total ?? 0)
  return { days: Number(read.days ?? 0), failed: Number(read.failed ?? 0), share: total > 0 ? Number(read.weight ?? 0) / total : 0 }
}
