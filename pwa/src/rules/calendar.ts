// The working calendar: weekends, published holidays, weekends worked instead, and what the office itself entered. Twin of schema/calendar.py.

import { RULES } from '../generated/rules'
import { daysAfter, weekdayOf } from './day'
import type { Words } from './shape'

const FRIDAY = 5
const SHIFT_MAX = 3660
const worked = new Set(RULES.calendar.worked)

/** What the office entered: day to `off` or `work`. */
export type OwnDays = ReadonlyMap<string, string>

export function isNoticed(day: string): boolean {
  return RULES.calendar.years.includes(day.slice(0, 4))
}

export function holidayOn(day: string): Words | null {
  if (!isNoticed(day)) return RULES.calendar.statutory[day.slice(5)] ?? null
  return RULES.calendar.holidays.find(([, first, last]) => first <= day && day <= last)?.[0] ?? null
}

export function isWorkday(day: string, own?: OwnDays): boolean {
  const said = own?.get(day)
  if (said !== undefined) return said === 'work'
  return worked.has(day) || (weekdayOf(day) <= FRIDAY && holidayOn(day) === null)
}

/** The day itself if the office works on it, else the next (or with -1 the last) on which it does. */
export function workdayFrom(day: string, own?: OwnDays, step: 1 | -1 = 1): string {
  let found = day
  for (let i = 0; i < SHIFT_MAX && !isWorkday(found, own); i += 1) {
    const after = daysAfter(found, step)
    if (after === found) break
    found = after
  }
  return found
}

/** The day so many working days later (earlier when negative). */
export function workdaysAfter(day: string, count: number, own?: OwnDays): string {
  const step = count > 0 ? 1 : -1
  let found = day
  for (let i = 0; i < Math.min(Math.abs(count), SHIFT_MAX); i += 1) {
    const after = daysAfter(found, step)
    if (after === found) break
    found = workdayFrom(after, own, step)
  }
  return found
}

/** A day every so many weeks: the day of the rhythm, and the day on which the office works (5.1). */
export function laidOut(first: string, everyWeeks: number, last: string, own?: OwnDays): [rhythm: string, held: string][] {
  const found: [string, string][] = []
  for (let day = first; day <= last && found.length < SHIFT_MAX; ) {
    const after = daysAfter(day, 7 * Math.max(everyWeeks, 1))
    const held = workdayFrom(day, own)
    found.push([day, held < after ? held : workdayFrom(day, own, -1)])
    if (after === day) break
    day = after
  }
  return found
}
