// Replays tests/vectors/values.json: values are read, judged and counted on as Python does.

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { RULES } from '../generated/rules'
import { SeenKnowledge, VALUES } from '../replica/knowledge'
import { workdaysAfter } from './calendar'
import { dayOf, daysAfter, wholeDays, withinMoments } from './day'
import type { Fields } from './shape'
import { readValue, type Verdict } from './value'

interface Vectors {
  reads: { parameter: string; text: string; value: number | string | null }[]
  rows: Fields[]
  held: { parameter: string; day: string; value: number | string | null }[]
  settings: { parameter: string; since: string; value: string | null; is: Verdict }[]
  days: { day: string; count: number; after: string; workdays: string; of: string; within: number; whole: number }[]
}
const file = JSON.parse(readFileSync(new URL('../../../tests/vectors/values.json', import.meta.url), 'utf8')) as Vectors
const knowledge = new SeenKnowledge({ get: () => null, all: (collection) => (collection === VALUES ? file.rows : []) })

describe('values of parameters', () => {
  it('are read as Python reads them, each of every parameter', () => {
    expect(new Set(file.reads.map((one) => one.parameter))).toEqual(new Set(Object.keys(RULES.parameters)))
    for (const { parameter, text, value } of file.reads) expect([parameter, text, readValue(RULES.parameters[parameter]!, text)]).toEqual([parameter, text, value])
  })
  it('hold as they do there: one that does not fit counts as none', () => {
    for (const { parameter, day, value } of file.held) expect([parameter, day, knowledge.parameter(parameter, day)]).toEqual([parameter, day, value])
    expect(knowledge.unfitValues().map((row) => row.id)).toEqual(['v2', 'v3', 'v6'])
  })
  it('are judged as there before they are set or withdrawn', () => {
    for (const one of file.settings) expect({ ...one, is: knowledge.setting(one.parameter, one.since, one.value) }).toEqual(one)
  })
  it('may be counted on by however many days, and end where the calendar does', () => {
    for (const one of file.days) {
      const told = { after: daysAfter(one.day, wholeDays(one.count)), workdays: workdaysAfter(one.day, Math.min(Math.max(one.count, -400), 400)), of: dayOf(one.count), within: withinMoments(one.count), whole: wholeDays(one.count) }
      expect({ day: one.day, count: one.count, ...told }).toEqual(one)
    }
  })
})
