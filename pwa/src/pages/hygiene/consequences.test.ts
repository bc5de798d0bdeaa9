// What the page drafts is what the duties declare (12.8): nothing is counted here by a rule of the page's own.

import { describe, expect, it } from 'vitest'
import type { Office, SeenRecord } from '../../office'
import { SeenGround } from '../../replica/ground'
import { SeenKnowledge, type Source } from '../../replica/knowledge'
import { momentOf } from '../../rules/day'
import { owingsOf } from '../../rules/duty'
import type { Fields } from '../../rules/shape'
import { draftsOf } from './consequences'

const NOW = momentOf('2026-11-24', 10)
const [HEAD, SECTION, OTHER] = ['head', 'section', 'other']
let count = 0
const id = (): string => `r${String((count += 1)).padStart(3, '0')}`

const sheet = (day: string, more: Fields = {}): Fields => ({ id: id(), state: 'concluded', section: SECTION, day, result: 'failed', ...more })
const notice = (subject: Fields, state = 'issued'): Fields => ({ id: id(), state, subject: subject.id, kind: 'warning', section: SECTION, day: '2026-01-01' })
const value = (parameter: string, number: number): Fields => ({ id: id(), state: 'in_force', parameter, value: String(number), since: '2025-01-01' })

/** As much of an office as drafts ask of: rows by collection, and the ground over them. */
function officeOf(rows: Record<string, Fields[]>): Office {
  const all: Record<string, Fields[]> = {
    'office.person': [{ id: HEAD, state: 'active', made_at: momentOf('2025-01-01') }],
    'office.post_held': [{ id: id(), state: 'held', post: 'office_director', person: HEAD, since: '2025-01-01' }],
    ...rows,
  }
  const source: Source = { get: (collection, wanted) => all[collection]?.find((row) => row.id === wanted) ?? null, all: (collection) => all[collection] ?? [] }
  const ground = new SeenGround(source, new SeenKnowledge(source))
  const list = (collection: string) => ({ value: (all[collection] ?? []).map((record) => ({ id: record.id, record, waiting: false }) as unknown as SeenRecord<'hygiene.inspection'>) })
  return { duties: { ground }, list, versionOf: () => 0, now: () => NOW } as unknown as Office
}

const told = (office: Office) => draftsOf(office).map((one) => [one.day, one.kind, one.times, one.counted.map(({ day }) => day)])

describe('drafts of warnings and notices (12.8)', () => {
  it('are a warning for the first failure of a year and criticism for a repeated one, each with what is counted', () => {
    const sheets = [sheet('2026-03-02'), sheet('2026-02-01'), sheet('2026-02-01', { section: OTHER }), sheet('2025-12-31'), sheet('2026-04-01', { state: 'open' }), sheet('2026-05-01', { result: 'good' })]
    expect(told(officeOf({ 'hygiene.inspection': sheets }))).toEqual([
      ['2026-03-02', 'criticism', 2, ['2026-02-01', '2026-03-02']],
      ['2026-02-01', 'warning', 1, ['2026-02-01']],
      ['2026-02-01', 'warning', 1, ['2026-02-01']],
      ['2025-12-31', 'warning', 1, ['2025-12-31']],
    ])
  })

  it('follow the office where it set other numbers', () => {
    const sheets = ['2026-02-01', '2026-03-01', '2026-04-01'].map((day) => sheet(day))
    const values = [value('12.8.warn_at', 2), value('12.8.notice_at', 3)]
    expect(told(officeOf({ 'hygiene.inspection': sheets, 'office.parameter_value': values })).map(([day, kind]) => [day, kind])).toEqual([['2026-04-01', 'criticism'], ['2026-03-01', 'warning']])
  })

  it('are none once somebody decided, also that nothing is issued; what was decided counts on', () => {
    const sheets = [sheet('2026-02-01'), sheet('2026-03-01'), sheet('2026-04-01')]
    const notices = [notice(sheets[0]!), notice(sheets[1]!, 'dropped')]
    expect(told(officeOf({ 'hygiene.inspection': sheets, 'hygiene.notice': notices }))).toEqual([['2026-04-01', 'criticism', 3, ['2026-02-01', '2026-03-01', '2026-04-01']]])
  })

  it('are criticism for a loss by neglect, unless it was struck', () => {
    const losses = ['entered', 'struck'].map((state) => ({ id: id(), state, section: SECTION, day: '2026-06-01', what: '热水器没关' }))
    expect(told(officeOf({ 'hygiene.loss': losses }))).toEqual([['2026-06-01', 'criticism', 1, []]])
  })

  it('are those about which the director owes a decision, no more and no fewer', () => {
    const days = ['2025-11-01', '2026-02-01', '2026-02-01', '2026-03-01', '2026-07-01', '2026-11-20']
    const sheets = days.flatMap((day, n) => [sheet(day), sheet(day, { section: OTHER, state: n % 2 ? 'seen' : 'open' }), sheet(day, { section: null })])
    const office = officeOf({ 'hygiene.inspection': sheets, 'hygiene.notice': [notice(sheets[3]!)] })
    const owed = (name: string) => owingsOf(`hygiene.${name}`, office.duties.ground, NOW, HEAD).filter((one) => one.doneAt === null).map((one) => one.record).sort()
    const drafted = (kind: string) => draftsOf(office).filter((one) => one.kind === kind).map((one) => one.subject).sort()
    expect([drafted('warning'), drafted('criticism')]).toEqual([owed('decide_warning'), owed('decide_notice')])
    expect(owed('decide_notice').length).toBeGreaterThan(3)
  })
})
