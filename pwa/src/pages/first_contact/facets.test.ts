import { describe, expect, it } from 'vitest'
import { momentOf } from '../../rules/day'
import { promiseOf, speedOf } from './facets'

const came = momentOf('2026-09-07', 10)
const visit = (more: object) => ({ state: 'done', received_at: came, ...more })

describe('what is worked out of a visit (13.3)', () => {
  it('says the same day, as promised, another day, whose matter it is, or still open', () => {
    expect(speedOf(visit({ done_at: momentOf('2026-09-07', 23, 59) }))).toBe('same_day')
    expect(speedOf(visit({ done_at: momentOf('2026-09-08', 0, 0) }))).toBe('days')
    expect(speedOf(visit({ done_at: momentOf('2026-09-08', 9), promise_day: '2026-09-08' }))).toBe('promised')
    expect(speedOf(visit({ state: 'not_ours', done_at: came }))).toBe('told')
    expect(speedOf(visit({ state: 'promised', promise_day: '2026-09-09' }))).toBe('open')
  })
  it('keeps a promise on its day and before, not a day after', () => {
    const promised = (done: string) => promiseOf(visit({ promise_day: '2026-09-09', done_at: momentOf(done, 17) }), '2026-12-01')
    expect([promised('2026-09-08'), promised('2026-09-09'), promised('2026-09-10')]).toEqual(['kept', 'kept', 'broken'])
  })
  it('calls an open promise overdue only when its day is over', () => {
    const open = visit({ state: 'promised', promise_day: '2026-09-09' })
    expect(promiseOf(open, '2026-09-09')).toBe('due')
    expect(promiseOf(open, '2026-09-10')).toBe('overdue')
    expect(promiseOf(visit({ done_at: came }), '2026-09-10')).toBeNull()
  })
})
