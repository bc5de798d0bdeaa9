// Days and moments without a wall clock: a day is ISO text, a moment is ms since 1970. Twin of schema/day.py.

import { RULES } from '../generated/rules'

export const MINUTE_MS = 60_000
export const HOUR_MS = 3_600_000
export const DAY_MS = 86_400_000
const offsetMs = RULES.utcOffsetMinutes * MINUTE_MS

const FIRST_MS = Date.parse(`${String(RULES.limits.DAY_MIN)}T00:00:00Z`)
const LAST_MS = Date.parse(`${String(RULES.limits.DAY_MAX)}T00:00:00Z`)
const SPAN_DAYS = (LAST_MS - FIRST_MS) / DAY_MS

/** Held within the first and the last day there is. */
function dayAt(ms: number): string {
  return new Date(Math.max(FIRST_MS, Math.min(ms, LAST_MS))).toISOString().slice(0, 10)
}

/** The office's day on which a moment falls. */
export function dayOf(moment: number): string {
  return dayAt(moment + offsetMs)
}

/** A moment worked out: what would be beyond the moments there are is the first or the last of them. */
export function withinMoments(moment: number): number {
  return Math.trunc(Math.max(0, Math.min(moment, RULES.limits.MOMENT_MAX!)))
}

/** The moment of an hour and minute of the office's clock on a day. */
export function momentOf(day: string, hour = 0, minute = 0): number {
  return Date.parse(`${day}T00:00:00Z`) + (hour * 60 + minute) * MINUTE_MS - offsetMs
}

/** Hours and minutes of the office's clock, "14:28". */
export function clockOf(moment: number): string {
  return new Date(withinMoments(moment) + offsetMs).toISOString().slice(11, 16)
}

export function daysAfter(day: string, days: number): string {
  return dayAt(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS)
}

/** A number of days without its fraction. */
export function wholeDays(days: number): number {
  return Math.trunc(Math.max(-SPAN_DAYS, Math.min(days, SPAN_DAYS)))
}

/** 1 (Monday) to 7 (Sunday). */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7
}

/** A day that exists, written YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const read = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null
  return read !== null && text >= String(RULES.limits.DAY_MIN) && text <= String(RULES.limits.DAY_MAX) && !Number.isNaN(read.getTime()) && read.toISOString().slice(0, 10) === text
}
