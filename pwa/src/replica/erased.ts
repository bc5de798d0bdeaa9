// [DV12] Fields with a term that came empty: their values leave everything else that this phone keeps of the record. Pure: no database, no clock.

import { pack, unpackBytes } from '../exchange/codec'
import { RULES } from '../generated/rules'
import type { Operation } from '../rules/decide'
import type { Fields, Plain } from '../rules/shape'
import type { AttentionRow, KeptRow } from './open'

/** A record as it arrived, or that it is no more in a scope (null). */
export interface Arrived {
  readonly seq: number
  readonly body: Fields | null
}

/** Those that arrived with something emptied, by collection and record. */
export type Emptied = ReadonlyMap<string, { readonly seq: number; readonly names: ReadonlySet<string>; readonly isErased: boolean }>

export const placeOf = (collection: string, record: string): string => `${collection}\n${record}`

function isEmpty(value: Plain): boolean {
  return value === undefined || value === null || value === '' || value === 0 || (typeof value === 'object' && Object.keys(value).length === 0)
}

/** The fields with a term that stand empty in a record. */
export function emptiedOf(collection: string, body: Fields): string[] {
  return (RULES.records[collection]?.erased ?? []).filter((name) => isEmpty(body[name]))
}

/** Whether something that must be there stands empty: only erasing does that; what is not there at all may never have been filled in. */
export function isErased(collection: string, body: Fields, names: readonly string[]): boolean {
  const required = RULES.records[collection]?.required ?? []
  return names.some((name) => required.includes(name) && body[name] === '')
}

const nameOf = (path: string): string => path.split('/')[0]!

/** Whether an operation says something in one of the fields. */
function carries(operation: Operation, names: ReadonlySet<string>): boolean {
  return [operation.fields, operation.set, operation.inputs].some((values) => Object.entries(values ?? {}).some(([path, value]) => names.has(nameOf(path)) && !isEmpty(value)))
}

/** An operation without the values: what a record must have becomes empty text, all else is left out. Null when nothing is left of it. */
export function without(operation: Operation, names: ReadonlySet<string>): Operation | null {
  const required = RULES.records[operation.collection]?.required ?? []
  const kept = (values: Fields | undefined): Fields | undefined =>
    values && Object.fromEntries(Object.entries(values).flatMap(([path, value]) => (!names.has(nameOf(path)) ? [[path, value]] : required.includes(path) ? [[path, '']] : [])))
  const { fields, set, inputs } = operation
  if (operation.kind === 'patch' && Object.keys(kept(set) ?? {}).length === 0) return null
  return { ...operation, ...(fields && { fields: kept(fields) }), ...(set && { set: kept(set) }), ...(inputs && { inputs: kept(inputs) }) }
}

/** Of each of the bytes what they say, read once. */
const read = new WeakMap<Uint8Array, Operation>()
export function operationOf(raw: Uint8Array): Operation {
  let known = read.get(raw)
  if (!known) read.set(raw, (known = unpackBytes(raw) as Operation))
  return known
}

/** The rows that change; one of which nothing is left has no operations any more. */
export function withoutErased(kept: readonly KeptRow[], emptied: Emptied): KeptRow[] {
  if (emptied.size === 0) return []
  const changed: KeptRow[] = []
  for (const row of kept) {
    const seqs: number[] = []
    const raws: Uint8Array[] = []
    let isChanged = false
    for (const [place, raw] of row.raws.entries()) {
      const operation = operationOf(raw)
      const gone = emptied.get(placeOf(operation.collection, operation.record))
      const isTouched = gone !== undefined && row.seqs[place]! <= gone.seq && carries(operation, gone.names)
      const left = isTouched ? without(operation, gone.names) : operation
      isChanged ||= isTouched
      if (left === null) continue
      seqs.push(row.seqs[place]!)
      raws.push(isTouched ? pack(left).slice() : raw)
    }
    if (isChanged) changed.push({ ...row, seqs, raws })
  }
  return changed
}

/** The refused rows that change: what somebody typed is taken from them where the record was erased, not where a field was never filled in. */
export function attentionWithoutErased(rows: readonly AttentionRow[], emptied: Emptied): AttentionRow[] {
  return rows.flatMap((row) => {
    const gone = emptied.get(placeOf(row.operation.collection, row.operation.record))
    return gone?.isErased && carries(row.operation, gone.names) ? [{ ...row, operation: without(row.operation, gone.names) ?? { ...row.operation, set: {} } }] : []
  })
}

/** A refused row without anything that says something of somebody; null when there was nothing. */
export function withoutPersonal(row: AttentionRow): AttentionRow | null {
  const fields = RULES.records[row.operation.collection]?.fields ?? {}
  const names = new Set(Object.keys(fields).filter((name) => RULES.privacy[fields[name]!.privacy]!.term))
  return carries(row.operation, names) ? { ...row, operation: without(row.operation, names) ?? { ...row.operation, set: {} } } : null
}

/** The name under which what is being typed is kept. */
export const DRAFT = 'draft:'
/** Where a kept draft says when it was last changed, ms. */
export const DRAFT_AT = '~at'

/** Whether a draft is older than it may get; one that says nothing of its age is its writer's own text. */
export function isOldDraft(text: string, before: number): boolean {
  try {
    const at = (JSON.parse(text) as Fields)[DRAFT_AT]
    return typeof at === 'number' && at < before
  } catch {
    return false
  }
}
