// What everybody owes in random offices: the phone must come to what Python wrote (tests/vectors/duties.json), to the millisecond and the person.

import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { RULES } from '../generated/rules'
import { SeenGround } from '../replica/ground'
import { SeenKnowledge, type Source } from '../replica/knowledge'
import { dueMoment, keyOf, owingsOf, periodOf, reminderMoments, standingOf } from './duty'
import type { Fields, PeriodKind } from './shape'

interface World {
  seed: number
  now: number
  rows: Record<string, Fields[]>
  owings: { key: string; standing: string; opens: number; due: number | string | null; done_at: number | null }[]
}

const file = process.env.LUZHI_DUTY_WORLDS ?? new URL('../../../tests/vectors/duties.json', import.meta.url)
const worlds = JSON.parse(readFileSync(file, 'utf8')) as World[]

function groundOf(rows: Record<string, Fields[]>): SeenGround {
  const byId = new Map(Object.entries(rows).map(([collection, all]) => [collection, new Map(all.map((row) => [String(row.id), row]))]))
  const source: Source = { get: (collection, id) => byId.get(collection)?.get(id) ?? null, all: (collection) => rows[collection] ?? [] }
  return new SeenGround(source, new SeenKnowledge(source))
}

describe('duties', () => {
  it.each(worlds.map((world) => [world.seed, world] as const))('are those of Python in the office of seed %i', (_seed, world) => {
    const ground = groundOf(world.rows)
    const people = (world.rows['office.person'] ?? []).filter((row) => row.state !== 'ended').map((row) => String(row.id))
    const found = Object.keys(RULES.duties).flatMap((name) => people.flatMap((person) => owingsOf(name, ground, world.now, person)))
    const told = found.map((one) => ({ key: keyOf(one), standing: standingOf(one, world.now), opens: one.opens, due: one.due, done_at: one.doneAt }))
    told.sort((left, right) => (left.key < right.key ? -1 : 1))
    expect(told).toEqual(world.owings.map(({ key, standing, opens, due, done_at }) => ({ key, standing, opens, due, done_at })))
  })

  it('a period covers its day, and the next begins the day after it ends', () => {
    const kinds: PeriodKind[] = ['week', 'weeks', 'month', 'quarter', 'half_year', 'year']
    for (const kind of kinds)
      for (const day of ['2024-02-29', '2025-12-31', '2026-01-01', '2026-06-30', '2026-11-24']) {
        const [first, last] = periodOf(kind, day, 3)
        expect(first <= day && day <= last).toBe(true)
        const next = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10)
        expect(periodOf(kind, next, 3)[0]).toBe(next)
      }
  })

  it('a day is in time until its midnight, and is reminded of before the close of the office', () => {
    expect(dueMoment('2026-11-20')).toBe(Date.parse('2026-11-21T00:00:00+08:00'))
    const duty = { ...Object.values(RULES.duties)[0]!, leads: [60, 24 * 60] }
    expect(reminderMoments(duty, '2026-11-20')).toEqual([Date.parse('2026-11-19T18:00:00+08:00'), Date.parse('2026-11-20T17:00:00+08:00')])
  })
})

describe('a record that is not what its type says', () => {
  const world = worlds[0]!
  const people = (world.rows['office.person'] ?? []).filter((row) => row.state !== 'ended').map((row) => String(row.id))
  const owed = (rows: Record<string, Fields[]>) => {
    const ground = groundOf(rows)
    return Object.keys(RULES.duties).flatMap((name) => people.flatMap((person) => owingsOf(name, ground, world.now, person)))
  }
  const about = new Set(Object.values(RULES.duties).flatMap((duty) => (duty.about.type === 'each' ? [duty.about.collection] : [])))
  it.each([5, 'x\n', ['a'], { a: 'b' }, true, 1e300, '2026-02-30'])('with %j in all its fields takes no duty away from anybody', (value) => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const rows = Object.fromEntries(Object.entries(world.rows).map(([collection, all]) => {
      if (!about.has(collection) || all.length === 0) return [collection, all]
      const odd = Object.fromEntries(Object.keys(RULES.records[collection]!.fields).map((field) => [field, value as never]))
      return [collection, [...all, { id: 'odd\n', made_at: value as never, state: all[0]!.state, ...odd }]]
    }))
    const before = new Set(owed(world.rows).map(keyOf))
    const keys = new Set(owed(rows).filter((one) => one.record !== 'odd\n').map(keyOf))
    expect([...before].filter((key) => !keys.has(key))).toEqual([])
    told.mockRestore()
  })
})
