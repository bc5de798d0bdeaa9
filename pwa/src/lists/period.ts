// Periods as addresses write them: a year `2026`, a month `2026-09`, a day, or a span `2026-09-07..2026-09-13` with either end left open. No Vue.

import { daysAfter, weekdayOf } from '../rules/day'
import { language } from '../words'

const SPAN = '..'
const PART = /^\d{4}(-\d{2}(-\d{2})?)?$/

/** Whether a day lies in a period; what can't be read holds no day. */
export function isWithin(day: string, period: string): boolean {
  const [from, to] = period.includes(SPAN) ? (period.split(SPAN) as [string, string]) : [period, period]
  if ((from && !PART.test(from)) || (to && !PART.test(to)) || (!from && !to)) return false
  return (!from || day.slice(0, from.length) >= from) && (!to || day.slice(0, to.length) <= to)
}

function partText(part: string): string {
  const [year, month, day] = part.split('-').map(Number)
  if (language.value === 'zh') return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`
  return [day, month ? MONTHS[month - 1] : '', year].filter(Boolean).join(' ')
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A period in words; text that is none is given back. */
export function periodText(period: string): string {
  if (!period.includes(SPAN)) return PART.test(period) ? partText(period) : period
  const [from, to] = period.split(SPAN) as [string, string]
  return `${from ? partText(from) : ''}–${to ? partText(to) : ''}`
}

export interface Column {
  readonly key: string
  readonly label: string
  readonly short: string
}

/** The twelve months of a year as columns of a plot. */
export function monthsOf(year: number): Column[] {
  return MONTHS.map((english, place) => {
    const key = `${year}-${String(place + 1).padStart(2, '0')}`
    return { key, label: language.value === 'zh' ? `${place + 1}月` : english, short: language.value === 'zh' ? String(place + 1) : english }
  })
}

/** So many weeks up to that of a day, each as the span of its days. */
export function weeksUpTo(day: string, count: number): Column[] {
  const monday = daysAfter(day, 1 - weekdayOf(day))
  return Array.from({ length: count }, (_, place) => {
    const first = daysAfter(monday, 7 * (place - count + 1))
    const key = `${first}${SPAN}${daysAfter(first, 6)}`
    const short = `${Number(first.slice(5, 7))}.${Number(first.slice(8))}`
    return { key, label: periodText(key), short }
  })
}
