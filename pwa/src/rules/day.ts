// Days and moments without a wall clock: a day is ISO text, a moment is ms since 1970. Twin of schema/day.py.

import { RULES } from '../generated/rules'

export const MINUTE_MS = 60_000
export const HOUR_MS = 3_600_000
export const DAY_MS = 86_400_000
const offsetMs = RULES.utcOffsetMinutes * MINUTE_MS

/** The office's day on which a moment falls. */
export function dayOf(moment: number): string {
  return new Date(moment + offsetMs).toISOString().slice(0, 10)
}

/** The moment of an hour and minute of the office's clock on a day. */
export function momentOf(day: string, hour = 0, minute = 0): number {
  return Date.parse(`${day}T00:00:00Z`) + (hour * 60 + minute) * MINUTE_MS - offsetMs
}

/** Hours and minutes of the office's clock, "14:28". */
export function clockOf(moment: number): string {
  return new Date(moment + offsetMs).toISOString().slice(11, 16)
}

export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
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
