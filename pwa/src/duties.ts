// What I owe, as the pages show it: a thin layer of Vue over the rules of duties and the records that this phone holds.

import { computed, shallowRef, type ComputedRef, type ShallowRef } from 'vue'
import type { Device } from './device'
import { RULES } from './generated/rules'
import type { Replica } from './replica/replica'
import { CALENDAR, SeenGround } from './replica/ground'
import { PEOPLE, STANDING_COLLECTIONS } from './replica/knowledge'
import { dueMoment, owingsOf, standingOf, type Owing, type Standing } from './rules/duty'
import type { DutyTable, Fields } from './rules/shape'

export interface OwedNow {
  readonly name: string
  readonly duty: DutyTable
  readonly owing: Owing
  readonly standing: Standing
  /** The record it is about; null for a duty of a period. */
  readonly record: Fields | null
  /** What closed it, or brought it about, is on this phone only. */
  readonly waiting: boolean
}

const TICK_MS = 60_000
const DONE_SHOWN_MS = 24 * 60 * TICK_MS

/** The collections that a duty looks at. */
const looksAt = new Map(Object.entries(RULES.duties).map(([name, duty]) => [name, collectionsOf(duty)]))

function collectionsOf(duty: DutyTable): string[] {
  const found = new Set<string>()
  if (duty.about.type === 'each') {
    found.add(duty.about.collection)
    for (const field of Object.values(RULES.records[duty.about.collection]!.fields)) if (field.collection) found.add(field.collection)
  }
  const walk = (term: unknown): void => {
    if (!Array.isArray(term)) return
    if (term[0] === 'find') found.add(String(term[1]))
    for (const one of term) walk(one)
  }
  walk([duty.whom, duty.due, duty.opens, duty.until, duty.about.type === 'each' ? duty.about.where : null])
  return [...found]
}

export class Duties {
  readonly ground: SeenGround
  /** The moment by which standing is told; moves on each minute and when the page is shown. */
  private readonly tick: ShallowRef<number>

  constructor(
    private readonly device: Device,
    private readonly replica: Replica,
    private readonly me: () => string | null,
    private readonly track: (collection: string) => void,
  ) {
    this.ground = new SeenGround(replica, replica.knowledge)
    this.tick = shallowRef(replica.now())
    const move = () => (this.tick.value = replica.now())
    const again = () => {
      move()
      device.after(TICK_MS, again)
    }
    device.after(TICK_MS, again)
    device.onWake(move)
  }

  now(): number {
    return this.tick.value
  }

  /** Everything that concerns me now: what I owe, soonest first, then what I did today. */
  readonly mine: ComputedRef<readonly OwedNow[]> = computed(() => {
    const person = this.me()
    if (!person) return []
    for (const collection of [...STANDING_COLLECTIONS, PEOPLE, CALENDAR]) this.track(collection)
    const now = Math.max(this.tick.value, 0)
    const found: OwedNow[] = []
    for (const [name, duty] of Object.entries(RULES.duties)) {
      for (const collection of looksAt.get(name)!) this.track(collection)
      for (const owing of owingsOf(name, this.ground, now, person)) {
        const standing = standingOf(owing, now)
        if (standing === 'coming' || (owing.doneAt !== null && owing.doneAt < now - DONE_SHOWN_MS)) continue
        found.push({ name, duty, owing, standing, record: this.recordOf(owing), waiting: this.waits(owing) })
      }
    }
    return found.sort((left, right) => Number(left.owing.doneAt !== null) - Number(right.owing.doneAt !== null) || sooner(left.owing, right.owing))
  })

  readonly open: ComputedRef<readonly OwedNow[]> = computed(() => this.mine.value.filter((one) => one.owing.doneAt === null))

  one(name: string, about: string): ComputedRef<OwedNow | null> {
    return computed(() => {
      const person = this.me()
      const duty = RULES.duties[name]
      if (!person || !duty) return null
      for (const collection of [...STANDING_COLLECTIONS, PEOPLE, CALENDAR, ...looksAt.get(name)!]) this.track(collection)
      const now = this.tick.value
      const owing = owingsOf(name, this.ground, now, person).find((one) => (one.record || one.period) === about)
      return owing ? { name, duty, owing, standing: standingOf(owing, now), record: this.recordOf(owing), waiting: this.waits(owing) } : null
    })
  }

  private recordOf(owing: Owing): Fields | null {
    return owing.record ? this.replica.get(owing.collection, owing.record) : null
  }

  private waits(owing: Owing): boolean {
    if (owing.doneAt === null) return false
    const touched = looksAt.get(owing.duty)!
    return this.replica.outbox.some(({ operation }) => touched.includes(operation.collection) && (operation.record === owing.record || Object.values(operation.fields ?? {}).includes(owing.record)))
  }
}

/** The page of a duty: why it is owed, by when, and the way to what closes it. */
export function dutyPage(owing: Owing): string {
  return `/duty/${owing.duty}/${owing.record || owing.period}`
}

function sooner(left: Owing, right: Owing): number {
  return (dueMoment(left.due) ?? Number.MAX_SAFE_INTEGER) - (dueMoment(right.due) ?? Number.MAX_SAFE_INTEGER) || left.opens - right.opens
}
