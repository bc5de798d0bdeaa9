import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { axisOf, everyNth, percents, running, shadeOf, stepTo, sumAt, tally, ticksOf, totalOf, type Kind } from './series'

const kinds: Kind[] = [
  { key: 'good', label: 'good', tone: 'good' },
  { key: 'bad', label: 'bad', tone: 'bad' },
]
const columns = ['a', 'b', 'c'].map((key) => ({ key, label: key }))
const row = fc.record({ column: fc.constantFrom('a', 'b', 'c', 'elsewhere'), kind: fc.constantFrom('good', 'bad', 'other') })

describe('what a plot counts', () => {
  it('counts each row once at its crossing, and what stands nowhere not at all', () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const grid = tally(rows, columns, kinds, (one) => ({ columns: [one.column], kinds: [one.kind] }), (column, kind) => `${column}/${kind}`)
        const seen = rows.filter((one) => one.column !== 'elsewhere' && one.kind !== 'other').length
        expect(grid.series.reduce((sum, one) => sum + totalOf(one), 0)).toBe(seen)
        expect(grid.columns.reduce((sum, _, place) => sum + sumAt(grid, place), 0)).toBe(seen)
        for (const one of grid.series)
          one.cells.forEach((cell, place) => {
            expect(cell.value).toBe(rows.filter((each) => each.column === columns[place]!.key && each.kind === one.key).length)
            expect(cell.to).toBe(cell.value > 0 ? `${columns[place]!.key}/${one.key}` : '')
          })
      }),
    )
  })
  it('counts a row that names a column twice once there', () => {
    const grid = tally([0], columns, kinds, () => ({ columns: ['a', 'a', 'b'], kinds: ['good'] }), () => '/x')
    expect(grid.series[0]!.cells.map((cell) => cell.value)).toEqual([1, 1, 0])
  })
  it('sums from the first column on', () => {
    expect(running([1, 0, 2.5])).toEqual([1, 1, 3.5])
  })
})

describe('how a plot is measured', () => {
  it('has an axis that holds the greatest value in at most six whole steps', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (most) => {
        const axis = axisOf(most)
        expect(axis.top).toBeGreaterThanOrEqual(most)
        expect(Number.isInteger(axis.step)).toBe(true)
        expect(axis.top).toBeLessThan(most + axis.step)
        expect(ticksOf(axis).length).toBeLessThanOrEqual(6)
        expect(ticksOf(axis).at(-1)).toBe(axis.top)
      }),
    )
    expect(axisOf(0)).toEqual({ top: 1, step: 1 })
  })
  it('gives parts in percent that sum up to a hundred and differ from the exact by less than one', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 1, maxLength: 9 }), (values) => {
        const total = values.reduce((sum, value) => sum + value, 0)
        const parts = percents(values)
        expect(parts.reduce((sum, value) => sum + value, 0)).toBe(total === 0 ? 0 : 100)
        parts.forEach((part, place) => expect(Math.abs(part - (total === 0 ? 0 : (values[place]! * 100) / total))).toBeLessThan(1))
      }),
    )
  })
  it('shades from nothing to the most, never nothing for something', () => {
    expect([0, 1, 25, 26, 100].map((value) => shadeOf(value, 100))).toEqual([0, 1, 1, 2, 4])
    expect(shadeOf(1, 1)).toBe(4)
    expect(shadeOf(3, 0)).toBe(0)
  })
  it('leaves labels out until they have room', () => {
    expect(everyNth(30, 28)).toBe(1)
    expect(everyNth(10, 28)).toBe(3)
    expect(everyNth(0, 28)).toBe(28)
  })
})

describe('the arrow keys in a plot', () => {
  const marks = [0, 1, 3].flatMap((column) => [0, 1].map((series) => ({ column, series })))
  it('lead to the next column over gaps, and back', () => {
    expect(marks[stepTo(marks, 2, 'ArrowRight')]).toEqual({ column: 3, series: 0 })
    expect(marks[stepTo(marks, 4, 'ArrowLeft')]).toEqual({ column: 1, series: 0 })
  })
  it('lead to the next series in the same column', () => {
    expect(marks[stepTo(marks, 2, 'ArrowDown')]).toEqual({ column: 1, series: 1 })
  })
  it('always name a mark, and stay where there is no other', () => {
    const mark = fc.record({ column: fc.nat(6), series: fc.nat(3) })
    fc.assert(
      fc.property(fc.uniqueArray(mark, { minLength: 1, maxLength: 12, selector: (one) => `${one.column} ${one.series}` }), fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'), (all, key) => {
        for (let from = 0; from < all.length; from += 1) expect(all[stepTo(all, from, key)]).toBeDefined()
      }),
    )
    expect(stepTo(marks, 0, 'ArrowLeft')).toBe(0)
    expect(stepTo(marks, 0, 'End')).toBe(5)
  })
})
