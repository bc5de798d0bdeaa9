// Steps that were entered late (TI3): the marks of a record, and whose marks a register's row has. Twin of schema/late.py.

import type { FactsOfDuty } from './duty'
import type { Plain, RegisterTable, Term } from './shape'
import { isMap, isTextBefore } from './terms'

/** A step entered late: when by the phone, when it arrived (ms), its record's collection, the step. */
export interface Mark {
  readonly received: number
  readonly claimed: number
  readonly collection: string
  readonly step: string
}

const MARK = /^(\d{1,13}) (\d{1,13})$/

function compare(left: Mark, right: Mark): number {
  const texts = (['collection', 'step'] as const).map((name) => (left[name] === right[name] ? 0 : isTextBefore(left[name], right[name]) ? -1 : 1))
  return left.received - right.received || left.claimed - right.claimed || texts[0]! || texts[1]!
}

/** The marks of a record, the first to arrive first; what is no mark is passed over. */
export function marksOf(collection: string, record: { readonly late?: Plain }): Mark[] {
  const found: Mark[] = []
  for (const [step, text] of isMap(record.late) ? Object.entries(record.late) : []) {
    const [, claimed, received] = MARK.exec(String(text)) ?? []
    if (claimed && received) found.push({ received: Number(received), claimed: Number(claimed), collection, step })
  }
  return found.sort(compare)
}

const isFind = (part: unknown): part is Term => Array.isArray(part) && part[0] === 'find' && typeof part[1] === 'string' && Array.isArray(part[2] ?? [])

function* within(part: unknown): Generator<Term> {
  if (isFind(part)) yield part
  else if (Array.isArray(part)) for (const one of part) yield* within(one)
}

/** What the cells find; of a row that is about a person, only what is that person's. */
export function findsOf(register: RegisterTable, cells: readonly Term[]): Term[] {
  const found = [...new Map(cells.flatMap((cell) => [...within(cell)]).map((one) => [JSON.stringify(one), one])).values()]
  const { type } = register.rows
  if (type === 'records') return found
  return type === 'keys_of' ? [] : found.filter(([, , match]) => ((match ?? []) as [string, Term][]).some(([, value]) => Array.isArray(value) && value[0] === 'actor'))
}

/** The marks of a row: of its own record where it is a record's, and of what its cells find; each record once. */
export function marksOfRow(register: RegisterTable, finds: readonly Term[], facts: FactsOfDuty): Mark[] {
  const seen = new Map<string, Mark[]>()
  if (register.rows.type === 'records') seen.set(`${facts.collection}\n${String(facts.record.id)}`, marksOf(facts.collection, facts.record))
  for (const find of finds) {
    const collection = find[1] as string
    for (const row of facts.found(find)) {
      const key = `${collection}\n${String(row.id)}`
      if (!seen.has(key)) seen.set(key, marksOf(collection, row))
    }
  }
  return [...seen.values()].flat().sort(compare)
}
