// Facets and filters over a small office made of plain records; the same functions narrow a list and count a plot.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RULES } from '../generated/rules'
import type { Office } from '../office'
import { momentOf } from '../rules/day'
import type { Fields } from '../rules/shape'
import { filtersOf, filterText, lateAmong, listAddress, narrowed, passes } from './filters'
import { facetOf } from './facets'
import { makersOf } from './makers'
import { searchIndexOf } from './search'

const records: Record<string, Record<string, Fields>> = {
  'office.person': { p1: { name: '林晓雯', initials: 'lxw', section: 'x' }, p2: { name: '罗东升', initials: 'lds' } },
  'office.section': { x: { name: '办公室' } },
  'office.room': { r1: { name: '301 综合办公室' }, r2: { name: '306 财经工委' } },
  'party_study.session': { s1: { topic: '监督法', starts_at: momentOf('2026-09-11', 14) } },
}
const office = {
  peek: (collection: string, id: string) => records[collection]?.[id] ?? null,
  personName: (id: string) => String(records['office.person']![id]?.name ?? ''),
  today: () => '2026-11-24',
  versionOf: () => 1,
  device: { breathe: () => Promise.resolve() },
} as unknown as Office
const SHEET = 'hygiene.inspection'
const sheet = (more: Fields) => ({ record: { state: 'concluded', room: 'r1', day: '2026-09-11', result: 'good', items: {}, ...more } as Fields })
const rows = [sheet({}), sheet({ day: '2026-10-01', result: 'failed', items: { floor: 'fail', desk: 'pass' }, failed: 1 }), sheet({ room: 'r2', section: 'x', items: { floor: 'pass' }, late: { create: '1 2' } }), sheet({ state: 'open', result: undefined })]
const count = (wanted: Record<string, string>) => narrowed(office, SHEET, rows, wanted).length

describe('what a list is narrowed by', () => {
  it('is a state, a choice, a day, what is referred to, one item of a checklist', () => {
    expect(count({})).toBe(4)
    expect(count({ state: 'open' })).toBe(1)
    expect(count({ result: 'failed' })).toBe(1)
    expect(count({ day: '2026-09' })).toBe(3)
    expect(count({ room: 'r2' })).toBe(1)
    expect(count({ 'items.floor': 'fail' })).toBe(1)
    expect(count({ 'items.floor': 'fail,pass' })).toBe(2)
    expect([count({ late: 'true' }), count({ late: 'false' }), count({ late: 'true,false' })]).toEqual([1, 3, 4])
    expect(lateAmong(office, SHEET, rows, { room: 'r2' })).toEqual({ count: 1, to: `/matters/${SHEET}?room=r2&late=true` })
  })
  it('takes the default of a field that a record leaves out, and finds what has none', () => {
    expect(count({ result: 'none' })).toBe(1)
    expect(count({ section: '-' })).toBe(3)
    expect(count({ section: 'x' })).toBe(1)
  })
  it('reaches one field of what a record refers to', () => {
    const late = [{ record: { session: 's1', person: 'p1', way: 'poster', seen_at: 1, timeliness: 'late' } as Fields }]
    expect(narrowed(office, 'party_study.attendance', late, { 'session.starts_at': '2026-09' }).length).toBe(1)
    expect(narrowed(office, 'party_study.attendance', late, { 'session.starts_at': '2026-10' }).length).toBe(0)
  })
  it('finds nothing by a filter that the record has not, rather than showing everything, and says its name', () => {
    const filters = filtersOf(office, SHEET, { colour: 'red', __proto__: 'x', constructor: 'y', 'items.nothing': 'fail' })
    expect(filters.find((one) => one.name === 'colour')!.facet).toBeNull()
    expect(filters.find((one) => one.name === 'constructor')!.facet).toBeNull()
    expect(rows.filter((row) => passes(row.record, filters))).toEqual([])
    expect(filterText(filters[0]!)).toContain('colour')
  })
  it('never reaches a secret', () => {
    expect(facetOf(office, 'office.screen', 'secret')).toBeNull()
  })
  it('says itself in words, and comes back from the address that it makes', () => {
    const [day, result] = filtersOf(office, SHEET, { day: '2026-09', result: 'failed' })
    expect(filterText(day!)).toBe('检查日期：2026年9月')
    expect(filterText(result!)).toBe('结果：有不合格项')
    expect(listAddress(SHEET, { day: '2026-09-07..2026-09-13', room: '' })).toBe(`/matters/${SHEET}?day=2026-09-07..2026-09-13`)
  })
  it('divides a list: each row passes exactly one of the values that it has', () => {
    const one = fc.record({ room: fc.constantFrom('r1', 'r2'), result: fc.constantFrom('good', 'failed', 'none'), day: fc.constantFrom('2026-09-11', '2026-10-01') })
    fc.assert(
      fc.property(fc.array(one), (made) => {
        const all = made.map((fields) => sheet(fields))
        const sum = ['good', 'failed', 'none'].reduce((total, result) => total + narrowed(office, SHEET, all, { result }).length, 0)
        expect(sum).toBe(all.length)
      }),
    )
  })
})

describe('searching in a list', () => {
  const index = searchIndexOf(office)
  it('finds by title, state, any field, people and rooms, in either language of a choice, and by pinyin initials', () => {
    const found = (text: string) => index.find(SHEET, rows, text).length
    expect(found('306')).toBe(1)
    expect(found('zhbgs')).toBe(3)
    expect(found('Failed items')).toBe(1)
    expect(found('有不合格项 301')).toBe(1)
    expect(found('2026-10-01')).toBe(1)
    expect(found('没有这个')).toBe(0)
    expect(found('  ')).toBe(4)
  })
  it('finds what a person did by that person, and not by another', () => {
    const there = [{ record: { session: 's1', person: 'p1', way: 'poster', seen_at: 1 } as Fields }]
    expect(index.find('party_study.attendance', there, '林晓').length).toBe(1)
    expect(index.find('party_study.attendance', there, 'lxw').length).toBe(1)
    expect(index.find('party_study.attendance', there, 'lds').length).toBe(0)
  })
  it('never finds by a secret', () => {
    const screens = [{ record: { station: 'r1', secret: 'abcdefghij' } as Fields }]
    expect(index.find('office.screen', screens, 'abcdefghij').length).toBe(0)
  })
})

describe('who makes records of a type', () => {
  it('is read from the first step of every type', () => {
    for (const collection of Object.keys(RULES.records)) expect(() => makersOf(collection)).not.toThrow()
    expect(makersOf('first_contact.visit')).toEqual({ everyone: true, posts: [] })
    expect(makersOf('hygiene.inspection').posts).toContain('hygiene_inspector')
  })
})
