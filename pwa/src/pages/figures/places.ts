// Who was expected at which session, and how that went: the unit that attendance is counted in. A person who was absent leaves no record, so the list behind a
// number is of places (session and person), each leading to the record that says it: the check-in, the leave, the make-up, or the session. No Vue.

import { isMatch } from '../../lists/filters'
import { marksOf } from '../../rules/late'
import type { Fields } from '../../rules/shape'

export const STANDINGS = ['present', 'late', 'to_confirm', 'made_up', 'leave', 'absent'] as const
export type Standing = (typeof STANDINGS)[number]

export interface Row {
  readonly id: string
  readonly record: Fields
}

export interface Place {
  readonly session: string
  readonly person: string
  /** The session's day. */
  readonly day: string
  readonly standing: Standing
  /** Length of the session in minutes when the person was there, else 0. */
  readonly minutes: number
  /** Half-days that the check-in counts; 0 where sessions have none. */
  readonly halfDays: number
  readonly behind: 'attendance' | 'leave' | 'make_up' | 'session'
  readonly record: string
  /** Whether a step of the record that says it was entered late (TI3). */
  readonly isLate: boolean
}

const isLate = (row: Row): boolean => marksOf('', row.record).length > 0
const byPlace = (rows: readonly Row[]): Map<string, Row> => new Map(rows.map((row) => [`${String(row.record.session)} ${String(row.record.person)}`, row]))

/** The places of sessions that are over and closed. `only` narrows to one person: whose records alone this phone holds. */
export function placesOf(sessions: readonly Row[], attendances: readonly Row[], leaves: readonly Row[], makeUps: readonly Row[], dayOf: (moment: number) => string, only: string | null = null): Place[] {
  const there = byPlace(attendances.filter((row) => row.record.state === 'counted'))
  const asked = byPlace(attendances.filter((row) => row.record.state === 'to_confirm'))
  const away = byPlace(leaves.filter((row) => row.record.state === 'granted'))
  const madeUp = byPlace(makeUps.filter((row) => row.record.state === 'entered'))
  const guests = new Map<string, string[]>()
  for (const { record } of [...there.values(), ...asked.values()]) guests.set(String(record.session), [...(guests.get(String(record.session)) ?? []), String(record.person)])
  const found: Place[] = []
  for (const session of sessions) {
    if (session.record.state !== 'closed') continue
    const starts = Number(session.record.starts_at)
    const day = dayOf(starts)
    const people = new Set([...((session.record.people ?? []) as readonly string[]), ...(guests.get(session.id) ?? [])])
    for (const person of people) {
      if (only !== null && person !== only) continue
      const key = `${session.id} ${person}`
      const at = there.get(key)
      const common = { session: session.id, person, day }
      if (at) {
        const standing: Standing = at.record.timeliness === 'late' ? 'late' : 'present'
        const minutes = Math.max(0, Math.round((Number(session.record.ends_at) - starts) / 60_000))
        found.push({ ...common, standing, minutes, halfDays: Number(at.record.half_days ?? 0), behind: 'attendance', record: at.id, isLate: isLate(at) })
      } else {
        const [standing, behind, row] = madeUp.has(key) ? (['made_up', 'make_up', madeUp.get(key)!] as const) : away.has(key) ? (['leave', 'leave', away.get(key)!] as const) : asked.has(key) ? (['to_confirm', 'attendance', asked.get(key)!] as const) : (['absent', 'session', session] as const)
        found.push({ ...common, standing, minutes: 0, halfDays: 0, behind, record: row.id, isLate: behind !== 'session' && isLate(row) })
      }
    }
  }
  return found
}

export interface PlaceFilter {
  readonly day?: string
  readonly standing?: string
  readonly person?: string
  /** `true`: only what was entered late. */
  readonly late?: string
}

export function placePasses(place: Place, { day, standing, person, late }: PlaceFilter): boolean {
  return (!day || isMatch([place.day], [day], true)) && (!standing || standing.split(',').includes(place.standing)) && (!person || place.person === person) && (!late || late === String(place.isLate))
}

/** The address of the places that a number counts. */
export function placesAddress(gathering: string, filter: PlaceFilter): string {
  const query = new URLSearchParams(Object.entries(filter).filter((entry): entry is [string, string] => Boolean(entry[1])))
  return `/figures/places/${gathering}?${query}`
}

/** How many of the places that pass were entered late, and where they are. */
export function latePlaces(gathering: string, places: readonly Place[], filter: PlaceFilter): { readonly count: number; readonly to: string } {
  const late = { ...filter, late: 'true' }
  return { count: places.filter((one) => placePasses(one, late)).length, to: placesAddress(gathering, late) }
}
