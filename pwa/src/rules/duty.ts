// Duties: what somebody owes under a clause, from when, by when, closed by what. Twin of schema/duty.py; shared examples hold the two together.

import { RULES } from '../generated/rules'
import { DAY_MS, dayOf, daysAfter, isDay, MINUTE_MS, momentOf, weekdayOf } from './day'
import { leftOut } from './left-out'
import type { DutyTable, Fields, PeriodKind, Plain, Term } from './shape'
import { holdsTrue, valueOf, type DutyFacts } from './terms'

/** The office as it stands, as far as duties ask. Rows have their `id`; a field that a row leaves out has its default. */
export interface Ground {
  rows(collection: string): Iterable<Fields>
  row(collection: string, id: string): Fields | null
  matching(collection: string, field: string, value: Plain): Iterable<Fields>
  section(person: string): string | null
  postsOf(person: string, day: string): readonly string[]
  holders(post: string, day: string): readonly string[]
  parameter(id: string, day: string): number | string | null
  shifted(day: string, workdays: number): string
  /** The office's first day; null while nobody is known. */
  since(): string | null
}

export interface Owing {
  readonly duty: string
  readonly person: string
  readonly collection: string
  readonly record: string
  readonly period: string
  readonly opens: number
  readonly due: number | string | null
  /** Null while it isn't done, 0 when nobody knows when it was. */
  readonly doneAt: number | null
}

export type Standing = 'coming' | 'open' | 'late' | 'done' | 'done_late'
export type Period = readonly [first: string, last: string]

export function keyOf(owing: Owing): string {
  return `${owing.duty}|${owing.record || owing.period}|${owing.person}`
}

/** The last moment at which a duty is in time: a day ends at midnight. */
export function dueMoment(due: number | string | null): number | null {
  return typeof due === 'string' ? momentOf(due) + DAY_MS : due
}

export function standingOf(owing: Owing, now: number): Standing {
  const end = dueMoment(owing.due)
  if (owing.doneAt !== null) return end !== null && owing.doneAt > end ? 'done_late' : 'done'
  if (end !== null && now > end) return 'late'
  return now < owing.opens ? 'coming' : 'open'
}

const FIRST_MONDAY = '1970-01-05'
const MONTHS = { month: 1, quarter: 3, half_year: 6, year: 12 } as const

const two = (number: number): string => String(number).padStart(2, '0')

/** First and last day of the period that a day lies in. */
export function periodOf(kind: PeriodKind, day: string, count = 1): Period {
  if (kind === 'workday') return [day, day]
  if (kind === 'week' || kind === 'weeks') {
    let first = daysAfter(day, 1 - weekdayOf(day))
    if (kind === 'weeks' && count > 1) {
      const number = Math.round((Date.parse(first) - Date.parse(FIRST_MONDAY)) / (7 * DAY_MS))
      first = daysAfter(first, -7 * (((number % count) + count) % count))
    }
    return [first, daysAfter(first, kind === 'weeks' ? 7 * Math.max(count, 1) - 1 : 6)]
  }
  const [year, month, length] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), MONTHS[kind]]
  const start = Math.floor((month - 1) / length) * length + 1
  const after = start + length > 12 ? `${year + 1}-01-01` : `${year}-${two(start + length)}-01`
  return [`${year}-${two(start)}-01`, daysAfter(after, -1)]
}

const defaultsKept = new Map<string, Fields>()

/** What a field that a row leaves out has. */
export function defaultsOf(collection: string): Fields {
  let found = defaultsKept.get(collection)
  if (!found) {
    const fields = Object.entries(RULES.records[collection]?.fields ?? {}).filter(([, field]) => field.default !== null && field.default !== undefined)
    defaultsKept.set(collection, (found = Object.fromEntries(fields.map(([name, field]) => [name, field.default]))))
  }
  return found
}

export class FactsOfDuty implements DutyFacts {
  readonly inputs: Fields = {}
  readonly proof: Fields = {}

  constructor(
    private readonly ground: Ground,
    readonly collection: string,
    readonly record: Fields,
    readonly period: Period | null,
    readonly moment: number,
    readonly today: string,
    readonly actor: string,
  ) {}

  get actorSection(): string | null {
    return this.ground.section(this.actor)
  }

  /** The same facts for somebody else. */
  of(actor: string): FactsOfDuty {
    return new FactsOfDuty(this.ground, this.collection, this.record, this.period, this.moment, this.today, actor)
  }

  related(ref: string): Fields | null {
    const target = this.record[ref]
    const collection = RULES.records[this.collection]?.fields[ref]?.collection
    return collection && typeof target === 'string' ? this.ground.row(collection, target) : null
  }

  parameter(id: string): number | string | null {
    return this.ground.parameter(id, this.today)
  }

  holders(post: string, day: string): readonly string[] {
    return this.ground.holders(post, day)
  }

  /** No duty sets a value. */
  setting(): 'unknown' {
    return 'unknown'
  }

  shown(): 'wrong' {
    return 'wrong'
  }

  holds(posts: readonly string[]): boolean {
    return this.ground.postsOf(this.actor, this.today).some((post) => posts.includes(post))
  }

  shifted(day: string, workdays: number): string {
    return this.ground.shifted(day, workdays)
  }

  found(find: Term): Fields[] {
    const [, collection, match, states, within] = find as [string, string, [string, Term][]?, string[]?, string?]
    const wanted = (match ?? []).map(([field, term]) => [field, valueOf(term, this)] as const)
    if (wanted.some(([, value]) => value === null || value === undefined)) return []
    const [first, ...others] = wanted
    const span = this.span(find)
    if (within && !span) return []
    const defaults = defaultsOf(collection)
    const kept: Fields[] = []
    for (const row of first ? this.ground.matching(collection, first[0], first[1]) : this.ground.rows(collection)) {
      if (!others.every(([field, value]) => (row[field] ?? defaults[field]) === value)) continue
      if (states && states.length > 0 && !states.includes(String(row.state ?? ''))) continue
      if (within && span && !liesWithin(row[within], span)) continue
      kept.push(row)
    }
    return kept
  }

  private span(find: Term): Period | null {
    const [within, span, like] = [find[4], find[5], find[6]] as [string?, PeriodKind?, Term?]
    if (!within) return null
    if (!span || !like) return this.period
    const value = valueOf(like, this)
    const day = typeof value === 'number' ? dayOf(value) : value
    return typeof day === 'string' ? periodOf(span, day) : null
  }
}

function liesWithin(value: Plain, [first, last]: Period): boolean {
  if (typeof value === 'number' && !isTime(value)) return false
  const day = typeof value === 'number' ? dayOf(value) : value
  return typeof day === 'string' && first <= day && day <= last
}

/** The facts of one record as duties see it, for what a page counts by a duty's own declaration. */
export function factsAbout(ground: Ground, collection: string, record: Fields, now: number): DutyFacts {
  return new FactsOfDuty(ground, collection, { ...defaultsOf(collection), ...record }, null, now, dayOf(now), '')
}

/** The first term of a kind in the condition under which records bring a duty about: what a page shows as counted is what the duty counts. */
export function termOf(name: string, word: string): Term {
  const walk = (term: unknown): Term | null => {
    if (!Array.isArray(term)) return null
    if (term[0] === word) return term as unknown as Term
    for (const one of term) {
      const found = walk(one)
      if (found) return found
    }
    return null
  }
  const { about } = RULES.duties[name]!
  const found = about.type === 'each' ? walk(about.where) : null
  if (!found) throw new Error(`${name} has no ${word}`)
  return found
}

/** Whether a record brings a duty about and nothing has closed it yet, whoever owes it. */
export function isWaitedFor(name: string, facts: DutyFacts): boolean {
  const { about, until } = RULES.duties[name]!
  if (about.type !== 'each' || !about.open.includes(String(facts.record.state ?? ''))) return false
  return holdsTrue(about.where, facts) && !(until && holdsTrue(until, facts))
}

/** What one person owes under a duty, about every record it holds for and every period that matters. */
export function owingsOf(name: string, ground: Ground, now: number, person: string): Owing[] {
  const duty = RULES.duties[name]!
  if (duty.about.type === 'every') return periodsOf(duty, ground, now).flatMap((period) => ofPeriod(duty, name, ground, now, period, person))
  const found: Owing[] = []
  for (const row of ground.rows(duty.about.collection)) {
    // one record that is not what its type says hinders none of the others
    try {
      const owing = ofRecord(duty, name, duty.about, ground, now, person, row)
      if (owing) found.push(owing)
    } catch (wrong) {
      leftOut(name, duty.about.collection, row.id, wrong)
    }
  }
  return found
}

function ofRecord(duty: DutyTable, name: string, about: Extract<DutyTable['about'], { type: 'each' }>, ground: Ground, now: number, person: string, row: Fields): Owing | null {
  const state = String(row.state ?? '')
  const isOpen = about.open.includes(state)
  if (!isOpen && !about.done.includes(state)) return null
  const facts = new FactsOfDuty(ground, about.collection, { ...defaultsOf(about.collection), ...row }, null, now, dayOf(now), person)
  if (!holdsTrue(about.where, facts.of('')) || !holdsTrue(duty.whom, facts)) return null
  let doneAt: number | null = null
  if (!isOpen) doneAt = momentFrom(about.done_at, facts) ?? 0
  else if (duty.until && holdsTrue(duty.until, facts)) doneAt = reachedAt(duty.until, facts)
  return { duty: name, person, collection: about.collection, record: String(row.id), period: '', ...times(duty, facts, Number(row.made_at ?? 0)), doneAt }
}

/** The running period, and those before it that ended not long ago; the oldest first. */
export function periodsOf(duty: DutyTable, ground: Ground, now: number): Period[] {
  const [today, since] = [dayOf(now), ground.since()]
  if (since === null || duty.about.type !== 'every') return []
  const { period: kind, count: countTerm } = duty.about
  const given = countTerm ? valueOf(countTerm, new FactsOfDuty(ground, '', {}, null, now, today, '')) : 1
  const count = typeof given === 'number' ? Math.max(1, Math.trunc(given)) : 1
  if (kind === 'workday') return ground.shifted(daysAfter(today, -1), 1) === today ? [[today, today]] : []
  const found = [periodOf(kind, today, count)]
  const back = daysAfter(today, -RULES.duty.periodsBackDays)
  const first = since > back ? since : back
  for (let before = daysAfter(found[0]![0], -1); before >= first && before < found[0]![0]; before = daysAfter(found[0]![0], -1)) found.unshift(periodOf(kind, before, count))
  return found
}

function ofPeriod(duty: DutyTable, name: string, ground: Ground, now: number, period: Period, person: string): Owing[] {
  const today = dayOf(now)
  const facts = new FactsOfDuty(ground, '', {}, period, now, today < period[1] ? today : period[1], person)
  if (!holdsTrue(duty.whom, facts)) return []
  const doneAt = duty.until && holdsTrue(duty.until, facts) ? reachedAt(duty.until, facts) : null
  return [{ duty: name, person, collection: '', record: '', period: period[0], ...times(duty, facts, momentOf(period[0])), doneAt }]
}

function times(duty: DutyTable, facts: FactsOfDuty, otherwise: number): { opens: number; due: number | string | null } {
  const opens = duty.opens ? momentFrom(duty.opens, facts) : otherwise
  const due = duty.due ? valueOf(duty.due, facts) : null
  return { opens: opens ?? otherwise, due: isTime(due) ? due : null }
}

function momentFrom(term: Term | null, facts: FactsOfDuty): number | null {
  const value = term ? valueOf(term, facts) : null
  if (!isTime(value)) return null
  return typeof value === 'string' ? momentOf(value) : value
}

/** Whether it is a moment or a day that there can be. */
function isTime(value: Plain): value is number | string {
  if (typeof value === 'string') return isDay(value)
  return typeof value === 'number' && Math.abs(value) <= RULES.limits.MOMENT_MAX!
}

/** When enough records were there: when the last one needed was made; 0 when the condition counts something else. */
function reachedAt(until: Term, facts: FactsOfDuty): number {
  const [word, left, right] = until as [string, Term, Term]
  if (word !== 'at_least' || left[0] !== 'count') return 0
  const needed = valueOf(right, facts)
  const made = facts
    .found(left[1] as Term)
    .map((row) => Number(row.made_at ?? 0))
    .sort((one, other) => one - other)
  return typeof needed === 'number' && needed >= 1 && needed <= made.length ? made[Math.trunc(needed) - 1]! : 0
}

/** The moments at which people are reminded, the earliest first. A due day counts to the close of the office. */
export function reminderMoments(duty: DutyTable, due: number | string | null): number[] {
  if (due === null) return []
  const end = typeof due === 'string' ? momentOf(due) + RULES.duty.closesMinutes * MINUTE_MS : due
  return [...duty.leads].sort((one, other) => other - one).map((lead) => end - lead * MINUTE_MS)
}

