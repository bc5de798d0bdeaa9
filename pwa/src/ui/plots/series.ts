// What a plot shows, apart from how it is drawn: columns (months, sections), series in them, a number at each crossing and the address of the records
// behind it. Every plot and its table are made of one Grid. Knows no Vue and no regulation.

export type Tone = 'good' | 'bad' | 'wait' | 'info' | 'soft' | 'ask'

export interface Column {
  readonly key: string
  readonly label: string
  /** The label where there is little room. */
  readonly short?: string
}

export interface Cell {
  readonly value: number
  /** The list of just the records that were counted; empty where there are none. */
  readonly to: string
}

export interface Series {
  readonly key: string
  readonly label: string
  readonly tone: Tone
  /** One for each column. */
  readonly cells: readonly Cell[]
}

export interface Grid {
  readonly columns: readonly Column[]
  readonly series: readonly Series[]
}

export interface Kind {
  readonly key: string
  readonly label: string
  readonly tone: Tone
}

/** How many rows stand at each crossing of column and kind. `placeOf` names the columns and kinds of a row; what names none is not counted. */
export function tally<R>(rows: Iterable<R>, columns: readonly Column[], kinds: readonly Kind[], placeOf: (row: R) => { readonly columns: readonly string[]; readonly kinds: readonly string[] }, address: (column: string, kind: string) => string): Grid {
  const counts = new Map<string, number>()
  for (const row of rows) {
    const place = placeOf(row)
    for (const column of new Set(place.columns)) for (const kind of new Set(place.kinds)) counts.set(`${column}\n${kind}`, (counts.get(`${column}\n${kind}`) ?? 0) + 1)
  }
  const series = kinds.map((kind) => ({ ...kind, cells: columns.map(({ key }) => cellOf(counts.get(`${key}\n${kind.key}`) ?? 0, () => address(key, kind.key))) }))
  return { columns, series }
}

export const cellOf = (value: number, to: () => string): Cell => ({ value, to: value === 0 ? '' : to() })

export const totalOf = (series: Series): number => series.cells.reduce((sum, cell) => sum + cell.value, 0)
export const sumAt = (grid: Grid, place: number): number => grid.series.reduce((sum, one) => sum + one.cells[place]!.value, 0)
export const isBlank = (grid: Grid): boolean => grid.series.every((one) => one.cells.every((cell) => cell.value === 0))

/** The top of an axis that holds the greatest value: 1, 2 or 5 times a power of ten in whole steps, with its step. */
export function axisOf(most: number): { readonly top: number; readonly step: number } {
  if (most <= 0) return { top: 1, step: 1 }
  const rough = most / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = Math.max(1, [1, 2, 5, 10].map((times) => times * power).find((one) => one >= rough)!)
  return { top: Math.ceil(most / step) * step, step }
}

export function ticksOf({ top, step }: { readonly top: number; readonly step: number }): number[] {
  return Array.from({ length: Math.round(top / step) + 1 }, (_, place) => place * step)
}

/** Sums from the first column on. */
export function running(values: readonly number[]): number[] {
  let sum = 0
  return values.map((value) => (sum += value))
}

/** Parts of a whole in percent, whole numbers that sum up to 100 (0 when there is nothing): what is lost by rounding goes to the greatest rests. */
export function percents(values: readonly number[]): number[] {
  const total = values.reduce((sum, value) => sum + value, 0)
  if (total <= 0) return values.map(() => 0)
  const exact = values.map((value) => (value * 100) / total)
  const whole = exact.map(Math.floor)
  const order = exact.map((value, place) => [value - whole[place]!, place] as const).sort((a, b) => b[0] - a[0] || a[1] - b[1])
  const left = 100 - whole.reduce((sum, value) => sum + value, 0)
  for (const [, place] of order.slice(0, left)) whole[place]! += 1
  return whole
}

/** The depth of a cell's shade, 0 (nothing) to 4 (the most). */
export function shadeOf(value: number, most: number): number {
  return value <= 0 || most <= 0 ? 0 : Math.max(1, Math.min(4, Math.ceil((value * 4) / most)))
}

/** How many of a row of labels to leave out so that they don't run into one another: every nth is written. */
export const everyNth = (room: number, needed: number): number => Math.max(1, Math.ceil(needed / Math.max(room, 1)))

/** Where the arrow keys lead from a mark: left and right to the next column with a mark, up and down to the next series in the same column or nearest one. */
export function stepTo(marks: readonly { readonly column: number; readonly series: number }[], from: number, key: string): number {
  const here = marks[from]
  if (!here) return 0
  const isAcross = key === 'ArrowLeft' || key === 'ArrowRight'
  const sign = key === 'ArrowRight' || key === 'ArrowDown' ? 1 : -1
  if (key === 'Home') return 0
  if (key === 'End') return marks.length - 1
  const rank = (one: { column: number; series: number }): readonly [number, number] => (isAcross ? [(one.column - here.column) * sign, Math.abs(one.series - here.series)] : [(one.series - here.series) * sign, Math.abs(one.column - here.column)])
  let best = from
  let bestRank: readonly [number, number] | null = null
  marks.forEach((one, place) => {
    const [ahead, aside] = rank(one)
    if (ahead <= 0) return
    if (!bestRank || ahead < bestRank[0] || (ahead === bestRank[0] && aside < bestRank[1])) {
      best = place
      bestRank = [ahead, aside]
    }
  })
  return best
}
