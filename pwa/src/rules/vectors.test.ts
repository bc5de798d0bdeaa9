// Replays what Python wrote (tests/vectors): both interpreters must agree on every row.

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { SeenKnowledge } from '../replica/knowledge'
import { hashOf } from '../exchange/codec'
import { signedText } from '../exchange/sign'
import { laidOut, workdaysAfter } from './calendar'
import { charactersIn } from './characters'
import { clean, uncleanPlace } from './cleaning'
import { decide, type Operation } from './decide'
import { drawn, type Candidate } from './draw'
import { cleanPicture, PictureBroken } from './picture'
import { addShare, naturalId, nextStamp, share } from './names'
import type { Fields, Plain, Term } from './shape'
import { fits, screenKey, stepOf } from './screen'
import type { Verdict } from './value'
import { holdsTrue, valueOf, type DutyFacts } from './terms'

const read = <T>(name: string): T => JSON.parse(readFileSync(new URL(`../../../tests/vectors/${name}.json`, import.meta.url), 'utf8')) as T

interface TermRow {
  name: string
  condition: boolean
  term: Term
  facts: Omit<DutyFacts, 'actorSection' | 'related' | 'parameter' | 'holds' | 'holders' | 'shown' | 'setting' | 'found' | 'shifted'> & {
    actor_section: string | null
    related: Record<string, Fields>
    parameters: Record<string, number | string>
    posts: string[]
    holders?: string[]
    shown?: 'right' | 'stale' | 'wrong'
    setting?: Verdict
    found: Fields[]
    own_days: Record<string, string>
  }
  value: Plain
}

describe('terms', () => {
  it.each(read<TermRow[]>('terms').map((row) => [row.name, row] as const))('%s', (_name, row) => {
    const given = row.facts
    const facts: DutyFacts = {
      ...given,
      actorSection: given.actor_section,
      related: (ref) => given.related[ref] ?? null,
      parameter: (id) => given.parameters[id] ?? null,
      holds: (posts) => posts.some((post) => given.posts.includes(post)),
      holders: () => given.holders ?? [],
      shown: () => given.shown ?? 'right',
      setting: () => given.setting ?? 'fine',
      found: () => given.found,
      shifted: (day, workdays) => workdaysAfter(day, workdays, new Map(Object.entries(given.own_days))),
    }
    expect(row.condition ? holdsTrue(row.term, facts) : (valueOf(row.term, facts) ?? null)).toEqual(row.value)
  })
})

describe('calendar', () => {
  it('[5.1] lays out a year as Python does', () => {
    for (const row of read<{ first: string; weeks: number; last: string; own: Record<string, string>; days: [string, string][] }[]>('years')) {
      expect(laidOut(row.first, row.weeks, row.last, new Map(Object.entries(row.own)))).toEqual(row.days)
    }
  })
})

describe('draw', () => {
  it('[1.8] [5.8] counts the characters that Python counts', () => {
    for (const row of read<{ text: string; han: number; with_marks: number }[]>('characters')) expect([row.text, charactersIn(row.text), charactersIn(row.text, true)]).toEqual([row.text, row.han, row.with_marks])
  })
  it('[12.7] draws the rooms that Python draws', () => {
    for (const row of read<{ seed: string; count: number; rooms: Candidate[]; drawn: [string, string][] }[]>('draws')) expect(drawn(row.rooms, row.count, row.seed)).toEqual(row.drawn)
  })
})

describe('texts', () => {
  it('are cleaned as Python cleans them, and what can\'t stay is found at the same place', () => {
    for (const row of read<{ codes: number[]; lines: boolean; clean: number[]; place: [number, number, string] | null }[]>('cleaning')) {
      const text = String.fromCodePoint(...row.codes)
      expect([...clean(text, row.lines)].map((one) => one.codePointAt(0)), row.codes.join(' ')).toEqual(row.clean)
      if (row.place) expect(uncleanPlace(text, row.lines)).toEqual({ line: row.place[0], at: row.place[1], sign: row.place[2] })
    }
  })
})

describe('screen', () => {
  it('[5.2] shows what Python says it shows, and is read when Python says it may be', async () => {
    for (const row of read<{ secret: string; at: number; step: number; key: string; near: [number, boolean][] }[]>('screen')) {
      expect(stepOf(row.at)).toBe(row.step)
      expect(await screenKey(crypto.subtle, row.secret, row.step)).toBe(row.key)
      for (const [step, is] of row.near) expect(fits(step, row.at)).toBe(is)
    }
  })
})

describe('names', () => {
  it('[ST2] stamps follow as in Python', () => {
    for (const row of read<{ last: string; now: number; device: string; next: string }[]>('stamps')) expect(nextStamp(row.last, row.now, row.device)).toBe(row.next)
  })
  it('[ID2] natural ids are those of Python', () => {
    for (const row of read<{ office: string; collection: string; key: string[]; id: string }[]>('ids')) expect(naturalId(row.office, row.collection, row.key)).toBe(row.id)
  })
  it('[SC8] sums are those of Python', () => {
    for (const row of read<{ entries: [string, number][]; sum: number }[]>('sums')) expect(row.entries.reduce((sum, [id, seq]) => addShare(sum, share(id, seq)), 0)).toBe(row.sum)
  })
  it('[EX2] the signed text is that of Python', () => {
    for (const row of read<{ office: string; device: string; epoch: string; counter: number; head_hex: string; operations_hex: string[]; text: string }[]>('signed')) {
      const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'))
      expect(signedText(row, row.epoch, row.counter, hashOf(bytes(row.head_hex)), row.operations_hex.map((hex) => hashOf(bytes(hex))))).toBe(row.text)
    }
  })
})

interface Decided {
  operation: Operation
  author: string
  outcome: string
  reason: string
  field: string
  basis: string
  record: Fields | null
}

describe('decisions', () => {
  const file = read<{ office: string; people: Record<string, string>; records: Record<string, Record<string, Fields>>; rows: Decided[] }>('decide')
  const knowledge = new SeenKnowledge({
    get: (collection, id) => file.records[collection]?.[id] ?? null,
    all: (collection) => Object.values(file.records[collection] ?? {}),
  })
  it(`agree with Python on all ${file.rows.length} rows [DE1] [DE4] [DE5] [DE6] [DE7]`, () => {
    for (const row of file.rows) {
      const { operation } = row
      const base = file.records[operation.collection]?.[operation.record] ?? null
      const decision = decide(operation, file.people[row.author]!, base, file.office, knowledge)
      const told = decision.outcome === 'refused' ? { ...decision.refused, outcome: 'refused' } : { outcome: decision.outcome, record: decision.record }
      const name = `${row.author} ${operation.kind} ${operation.collection} ${operation.action ?? JSON.stringify(operation.set ?? operation.fields)}`
      if (row.outcome === 'refused') expect({ outcome: told.outcome, reason: (told as { reason?: string }).reason }, name).toEqual({ outcome: 'refused', reason: row.reason })
      else expect(told, name).toEqual({ outcome: row.outcome, record: row.record })
    }
  })
})

describe('pictures', () => {
  const bytes = (text: string) => Uint8Array.from(Buffer.from(text, 'base64'))
  it.each(read<{ name: string; picture: string; clean: string | null }[]>('pictures').map((row) => [row.name, row] as const))('%s', (_name, row) => {
    if (row.clean === null) expect(() => cleanPicture(bytes(row.picture))).toThrow(PictureBroken)
    else expect(cleanPicture(bytes(row.picture))).toEqual(bytes(row.clean))
  })
})
