import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysAfter } from '../rules/day'
import { isWithin, monthsOf, periodText, weeksUpTo } from './period'

const day = fc.integer({ min: 0, max: 4000 }).map((days) => daysAfter('2020-01-01', days))

describe('periods in an address', () => {
  it('are a year, a month, a day or a span with an open end', () => {
    expect(isWithin('2026-09-07', '2026')).toBe(true)
    expect(isWithin('2026-09-07', '2026-09')).toBe(true)
    expect(isWithin('2026-09-07', '2026-10')).toBe(false)
    expect(isWithin('2026-09-07', '2026-09-07..2026-09-13')).toBe(true)
    expect(isWithin('2026-09-14', '2026-09-07..2026-09-13')).toBe(false)
    expect(isWithin('2026-03-31', '2026-01..2026-03')).toBe(true)
    expect(isWithin('2030-01-01', '2026..')).toBe(true)
    expect(isWithin('2025-12-31', '..2025')).toBe(true)
  })
  it('that can not be read hold no day', () => {
    for (const period of ['', '..', 'soon', '2026-9', '2026-09-07..later', '20260907']) expect(isWithin('2026-09-07', period)).toBe(false)
  })
  it('months divide a year: each day of it lies in exactly one', () => {
    fc.assert(fc.property(day, (one) => {
      expect(monthsOf(Number(one.slice(0, 4))).filter((month) => isWithin(one, month.key)).length).toBe(1)
    }))
  })
  it('weeks follow one another without gap up to that of the day', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (last, count) => {
        const weeks = weeksUpTo(last, count)
        expect(weeks.length).toBe(count)
        expect(isWithin(last, weeks.at(-1)!.key)).toBe(true)
        for (const [place, week] of weeks.entries()) if (place > 0) expect(daysAfter(weeks[place - 1]!.key.slice(12), 1)).toBe(week.key.slice(0, 10))
      }),
    )
  })
  it('are said in words', () => {
    expect(periodText('2026-09')).toBe('2026年9月')
    expect(periodText('2026-09-07..2026-09-13')).toBe('2026年9月7日–2026年9月13日')
    expect(periodText('soon')).toBe('soon')
  })
})
