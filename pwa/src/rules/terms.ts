// The closed language of values and conditions in which declarations speak. Twin of schema/terms.py; shared examples hold the two together.

import { RULES } from '../generated/rules'
import { charactersIn } from './characters'
import { dayOf, daysAfter, isDay, MINUTE_MS, momentOf, wholeDays, withinMoments } from './day'
import type { Fields, Plain, Term } from './shape'
import type { Verdict } from './value'

export interface Facts {
  readonly actor: string
  readonly actorSection: string | null
  readonly moment: number
  readonly today: string
  readonly record: Fields
  readonly inputs: Fields
  readonly proof: Fields
  related(ref: string): Fields | null
  parameter(id: string): number | string | null
  holds(posts: readonly string[]): boolean
  holders(post: string, day: string): readonly string[]
  /** A phone knows no screen's secret: only whether the moment fits. */
  shown(station: string): 'right' | 'stale' | 'wrong'
  setting(parameter: string, since: string, value: string | null): Verdict
}

/** What the words of duties may ask beside (schema/terms.py, DutyFacts). */
export interface DutyFacts extends Facts {
  readonly period: readonly [first: string, last: string] | null
  found(find: Term): readonly Fields[]
  shifted(day: string, workdays: number): string
}

const MONTHS_OF_A_YEAR = 12
const isThere = (value: Plain): boolean => value !== null && value !== undefined

export function valueOf(term: Term, facts: Facts): Plain {
  const [word, first, second, third] = term
  switch (word) {
    case 'const':
      return first as Plain
    case 'actor':
      return facts.actor
    case 'actor_section':
      return facts.actorSection
    case 'moment':
      return facts.moment
    case 'today':
      return facts.today
    case 'own':
      return facts.record[first as string] ?? null
    case 'input':
      return facts.inputs[first as string] ?? null
    case 'proof':
      return facts.proof[first as string] ?? null
    case 'via':
      return facts.related(first as string)?.[second as string] ?? null
    case 'param':
      return facts.parameter(first as string)
    case 'later': {
      const moment = valueOf(first as Term, facts)
      const minutes = valueOf(second as Term, facts)
      if (typeof moment !== 'number' || typeof minutes !== 'number') return null
      return withinMoments(moment + ((third as number | undefined) ?? 1) * minutes * MINUTE_MS)
    }
    case 'first_known':
      for (const one of first as Term[]) {
        const found = valueOf(one, facts)
        if (isThere(found)) return found
      }
      return null
    case 'count_of': {
      const ticks = facts.record[first as string]
      return isMap(ticks) ? Object.values(ticks).filter((tick) => tick === second).length : 0
    }
    case 'pick':
      for (const [condition, then] of first as [Term, Term][]) if (holdsTrue(condition, facts)) return valueOf(then, facts)
      return valueOf(second as Term, facts)
    case 'day_of': {
      const moment = valueOf(first as Term, facts)
      return Number.isInteger(moment) && 0 <= (moment as number) && (moment as number) <= RULES.limits.MOMENT_MAX! ? dayOf(moment as number) : null
    }
    case 'days_after': {
      const day = valueOf(first as Term, facts)
      const days = valueOf(second as Term, facts)
      if (typeof day !== 'string' || typeof days !== 'number' || !isDay(day)) return null
      const count = ((term[4] as number | undefined) ?? 1) * wholeDays(days)
      return third ? (facts as DutyFacts).shifted(day, count) : daysAfter(day, count)
    }
    case 'at_time': {
      const day = valueOf(first as Term, facts)
      return typeof day === 'string' && isDay(day) ? withinMoments(momentOf(day) + (second as number) * MINUTE_MS) : null
    }
    case 'period_day': {
      const { period } = facts as DutyFacts
      if (!period) return null
      if (typeof first === 'string') return period[first === 'first' ? 0 : 1]
      const place = valueOf(first as Term, facts)
      if (typeof place !== 'number') return null
      const day = daysAfter(period[0], wholeDays(place) - 1)
      return day < period[1] ? day : period[1]
    }
    case 'count':
      return (facts as DutyFacts).found(first as Term).length
    case 'total':
      return (facts as DutyFacts).found(first as Term).reduce((sum, row) => sum + wholeOf(row[second as string]), 0) / ((third as number | undefined) ?? 1)
    case 'pace': {
      const { period } = facts as DutyFacts
      const goal = valueOf(first as Term, facts)
      return period && typeof goal === 'number' && Number.isInteger(goal) ? Math.ceil((goal * Number(period[1].slice(5, 7))) / MONTHS_OF_A_YEAR) : null
    }
    case 'holders': {
      const day = valueOf(second as Term, facts)
      if (typeof day !== 'string' || !isDay(day)) return null
      const leftOut = third ? valueOf(third as Term, facts) : null
      return [...new Set((first as string[]).flatMap((post) => [...facts.holders(post, day)]))].filter((one) => one !== leftOut).sort()
    }
    case 'size': {
      const found = valueOf(first as Term, facts)
      return Array.isArray(found) ? found.length : found !== null && typeof found === 'object' ? Object.keys(found).length : null
    }
    case 'shown': {
      const station = valueOf(first as Term, facts)
      return typeof station === 'string' ? facts.shown(station) : null
    }
    case 'setting': {
      const [parameter, since, value] = [first, second, third].map((one) => valueOf(one as Term, facts))
      if (typeof parameter !== 'string' || typeof since !== 'string' || (isThere(value) && typeof value !== 'string')) return null
      return facts.setting(parameter, since, (value as string | null | undefined) ?? null)
    }
    case 'chars': {
      const text = valueOf(first as Term, facts)
      return typeof text === 'string' ? charactersIn(text, second === true) : null
    }
    case 'sum':
      return (first as Term[]).reduce((sum, one) => sum + wholeOf(valueOf(one, facts)), 0)
    case 'share': {
      const whole = (facts as DutyFacts).found(second as Term).length
      return whole > 0 ? (facts as DutyFacts).found(first as Term).length / whole : null
    }
    case 'nth_time':
      return timesUpTo(term, facts as DutyFacts).length
    default:
      throw new Error(`no such value: ${String(word)}`)
  }
}

export function holdsTrue(term: Term, facts: Facts): boolean {
  const [word, first, second] = term
  switch (word) {
    case 'everyone':
      return true
    case 'holds':
      return facts.holds(first as string[])
    case 'same': {
      const left = valueOf(first as Term, facts)
      return isThere(left) && isEqual(left, valueOf(second as Term, facts))
    }
    case 'among': {
      const item = valueOf(first as Term, facts)
      const place = valueOf(second as Term, facts)
      const items = Array.isArray(item) ? (item as readonly Plain[]) : [item]
      return items.some((one) => typeof one === 'string' && (Array.isArray(place) ? place.includes(one) : isMap(place) && hasKey(place, one)))
    }
    case 'one_of':
      return (second as Plain[]).includes(valueOf(first as Term, facts))
    case 'before':
      return isBefore(valueOf(first as Term, facts), valueOf(second as Term, facts))
    case 'at_least': {
      const left = valueOf(first as Term, facts)
      const right = valueOf(second as Term, facts)
      return isBefore(right, left) || ((typeof left === 'number' || typeof left === 'string') && left === right)
    }
    case 'known':
      return isFilled(valueOf(first as Term, facts))
    case 'all_ticked': {
      const ticks = facts.record[first as string]
      return isMap(ticks) && (second as string[]).every((key) => hasKey(ticks, key))
    }
    case 'covers': {
      const ticks = facts.record[first as string]
      const wanted = valueOf(second as Term, facts)
      return isMap(ticks) && isMap(wanted) && Object.keys(wanted).every((key) => hasKey(ticks, key))
    }
    case 'all':
      return (first as Term[]).every((one) => holdsTrue(one, facts))
    case 'any':
      return (first as Term[]).some((one) => holdsTrue(one, facts))
    case 'not':
      return !holdsTrue(first as Term, facts)
    default:
      throw new Error(`no such condition: ${String(word)}`)
  }
}

export function isMap(value: unknown): value is Record<string, string | boolean> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Own keys only: a key such as `constructor` is not there unless somebody put it there. */
export function hasKey(map: object, key: string): boolean {
  return Object.prototype.hasOwnProperty.call(map, key)
}

/** Lists and maps are equal when what they hold is. */
function isEqual(left: Plain, right: Plain): boolean {
  if (Array.isArray(left) && Array.isArray(right)) return left.length === right.length && left.every((one, place) => one === right[place])
  if (!isMap(left) || !isMap(right)) return left === right
  const keys = Object.keys(left)
  return keys.length === Object.keys(right).length && keys.every((key) => hasKey(right, key) && left[key] === right[key])
}

export function isFilled(value: Plain): boolean {
  if (!isThere(value) || value === '') return false
  if (Array.isArray(value)) return value.length > 0
  return isMap(value) ? Object.keys(value).length > 0 : true
}

function isBefore(left: Plain, right: Plain): boolean {
  if (typeof left === 'number' && typeof right === 'number') return left < right
  return typeof left === 'string' && typeof right === 'string' && isTextBefore(left, right)
}

/** By code points, as Python orders text. */
export function isTextBefore(left: string, right: string): boolean {
  const others = right[Symbol.iterator]()
  for (const one of left) {
    const other = others.next()
    if (other.done) return false
    if (one !== other.value) return one.codePointAt(0)! < other.value.codePointAt(0)!
  }
  return !others.next().done
}

function wholeOf(value: Plain): number {
  return typeof value === 'number' ? value : 0
}

/** The records that a `nth_time` counts, the oldest first: up to and including the one it is asked about. */
export function timesUpTo([, find, by]: Term, facts: DutyFacts): Fields[] {
  const found = facts.found(find as Term).filter((row) => !comesAfter(row, facts.record, by as string))
  return found.sort((one, other) => (comesAfter(one, other, by as string) ? 1 : -1))
}

function comesAfter(one: Fields, other: Fields, by: string): boolean {
  const [left, right] = [one[by], other[by]]
  const byNumber = wholeOf(left) - wholeOf(right)
  if (byNumber !== 0) return byNumber > 0
  const [leftText, rightText] = [typeof left === 'string' ? left : '', typeof right === 'string' ? right : '']
  return leftText === rightText ? String(one.id) > String(other.id) : leftText > rightText
}
