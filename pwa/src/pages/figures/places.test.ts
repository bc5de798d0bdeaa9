import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf, momentOf } from '../../rules/day'
import { latePlaces, placePasses, placesOf, STANDINGS, type Row } from './places'

const people = ['p1', 'p2', 'p3', 'p4']
const session = (id: string, day: string, state = 'closed'): Row => ({ id, record: { state, starts_at: momentOf(day, 14), ends_at: momentOf(day, 15, 30), people } })
const of = (kind: string, session: string, person: string, more: object): Row => ({ id: `${kind}-${session}-${person}`, record: { session, person, ...more } })
const closed = [session('s1', '2026-09-11'), session('s2', '2026-10-09')]
const something = fc.record({ session: fc.constantFrom('s1', 's2'), person: fc.constantFrom(...people, 'guest'), state: fc.constantFrom('counted', 'to_confirm', 'withdrawn'), timeliness: fc.constantFrom('on_time', 'late') })

describe('who was expected at which session, and how that went (1.7, 5.2)', () => {
  it('is the check-in first, then what was made up, then leave, then what waits to be confirmed, else absence', () => {
    const there = [of('a', 's1', 'p1', { state: 'counted', timeliness: 'late' }), of('a', 's1', 'p4', { state: 'to_confirm' })]
    const leaves = [of('l', 's1', 'p2', { state: 'granted' }), of('l', 's1', 'p3', { state: 'declined' })]
    const madeUp = [of('m', 's2', 'p1', { state: 'entered' }), of('m', 's2', 'p2', { state: 'sent_back' })]
    const found = placesOf(closed, there, leaves, madeUp, dayOf)
    const standing = (at: string, person: string) => found.find((one) => one.session === at && one.person === person)!
    expect(people.map((one) => standing('s1', one).standing)).toEqual(['late', 'leave', 'absent', 'to_confirm'])
    expect(people.map((one) => standing('s2', one).standing)).toEqual(['made_up', 'absent', 'absent', 'absent'])
    expect(standing('s1', 'p1')).toMatchObject({ minutes: 90, behind: 'attendance', record: 'a-s1-p1', day: '2026-09-11' })
    expect(standing('s1', 'p3')).toMatchObject({ behind: 'session', record: 's1', minutes: 0 })
  })
  it('says which were entered late, and opens just these [TI3]', () => {
    const late = { late: { create: '1 2' } }
    const found = placesOf(closed, [of('a', 's1', 'p1', { state: 'counted', ...late }), of('a', 's1', 'p2', { state: 'counted' })], [of('l', 's2', 'p1', { state: 'granted', ...late })], [], dayOf)
    expect(found.filter((one) => one.isLate).map((one) => one.record).sort()).toEqual(['a-s1-p1', 'l-s2-p1'])
    expect(latePlaces('party-study', found, { standing: 'present' })).toEqual({ count: 1, to: '/figures/places/party-study?standing=present&late=true' })
  })
  it('counts no session that is planned or called off', () => {
    expect(placesOf([session('s1', '2026-09-11', 'planned'), session('s2', '2026-09-25', 'called_off')], [], [], [], dayOf)).toEqual([])
  })
  it('is one place for each person and session, and each filter of standing opens as many as are counted', () => {
    fc.assert(
      fc.property(fc.array(something), (rows) => {
        const there = rows.map(({ session, person, ...more }) => of('a', session, person, more))
        const found = placesOf(closed, there, [], [], dayOf)
        expect(new Set(found.map((one) => `${one.session} ${one.person}`)).size).toBe(found.length)
        for (const person of people) expect(found.filter((one) => one.person === person).length).toBe(2)
        const parts = STANDINGS.map((standing) => found.filter((one) => placePasses(one, { standing })).length)
        expect(parts.reduce((sum, one) => sum + one, 0)).toBe(found.length)
        expect(placesOf(closed, there, [], [], dayOf, 'p1').every((one) => one.person === 'p1')).toBe(true)
      }),
    )
  })
})
