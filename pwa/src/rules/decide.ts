// Operation + record + posts + day -> outcome, on the phone, before anything is sent. Twin of sync/decide.py (rules DE1 to DE8).

import { pack } from '../exchange/codec'
import { RULES } from '../generated/rules'
import { clean, mayBeUnclean, textsIn, uncleanPlace } from './cleaning'
import { dayOf, isDay } from './day'
import { pathsOf, putAt, splitPath, valueAt } from './merge'
import { naturalId } from './names'
import type { Fields, Plain, RecordTable, Step, Term } from './shape'
import { fits as fitsStep } from './screen'
import type { Verdict } from './value'
import { hasKey, holdsTrue, isFilled, isMap, valueOf, type Facts } from './terms'

export interface Operation {
  readonly id: string
  readonly stamp: string
  readonly at: number
  readonly collection: string
  readonly record: string
  readonly kind: 'create' | 'patch' | 'act'
  readonly schema: number
  readonly seen?: number
  readonly fields?: Fields
  readonly set?: Fields
  readonly action?: string
  readonly inputs?: Fields
  readonly group?: string
  readonly proof?: Fields
}

/** What a decision may ask about the office as this phone knows it. */
export interface Knowledge {
  record(collection: string, id: string): Fields | null
  holds(person: string, posts: readonly string[], day: string): boolean
  holders(post: string, day: string): readonly string[]
  section(person: string): string | null
  parameter(id: string, day: string): number | string | null
  setting(parameter: string, since: string, value: string | null): Verdict
  /** [SH7] Whether this is a shared device. */
  readonly isShared?: boolean
}

export interface Refused {
  readonly reason: string
  readonly field?: string
  readonly basis?: string
  readonly values?: Readonly<Record<string, string>>
  readonly current?: string
}

export type Decision =
  | { readonly outcome: 'applied' | 'merged'; readonly record: Fields }
  | { readonly outcome: 'refused'; readonly refused: Refused }

const refuse = (refused: Refused): Decision => ({ outcome: 'refused', refused })
const invalid = (field: string): Decision => refuse({ reason: 'field_invalid', field, values: { field } })
const forbidden = (field: string): Decision => refuse({ reason: 'field_forbidden', field, values: { field } })

/** The facts of one operation, as terms ask for them. */
export function factsOf(operation: Operation, author: string, record: Fields, knowledge: Knowledge): Facts & { record: Fields } {
  const table = RULES.records[operation.collection]!
  const today = dayOf(operation.at)
  const facts = {
    actor: author,
    actorSection: knowledge.section(author),
    moment: operation.at,
    today,
    record,
    inputs: operation.kind === 'create' ? (operation.fields ?? {}) : (operation.inputs ?? {}),
    proof: operation.proof ?? {},
    related(ref: string): Fields | null {
      const target = facts.record[ref]
      const collection = table.fields[ref]?.collection
      return typeof target === 'string' && collection ? knowledge.record(collection, target) : null
    },
    parameter: (id: string) => knowledge.parameter(id, today),
    holds: (posts: readonly string[]) => knowledge.holds(author, posts, today),
    holders: (post: string, day: string) => knowledge.holders(post, day),
    setting: (parameter: string, since: string, value: string | null) => knowledge.setting(parameter, since, value),
    shown(): 'right' | 'stale' | 'wrong' {
      const { step } = facts.proof
      if (typeof step !== 'number' || !Number.isInteger(step)) return 'wrong'
      return fitsStep(step, operation.at) ? 'right' : 'stale'
    },
  }
  return facts
}

export function decide(operation: Operation, author: string, base: Fields | null, office: string, knowledge: Knowledge): Decision {
  const table = RULES.records[operation.collection]
  if (!table) return refuse({ reason: 'unknown_kind' })
  if (knowledge.isShared && !table.shared?.writes) return refuse({ reason: 'shared_device' })
  const before = base ?? {}
  const facts = factsOf(operation, author, { ...before }, knowledge)
  if (operation.kind === 'create') return create(table, operation, author, base, office, facts)
  if (!base) return refuse({ reason: 'record_missing' })
  return operation.kind === 'patch' ? patch(table, operation, base, facts) : act(table, operation, base, facts)
}

type OpenFacts = Facts & { record: Fields }

function create(table: RecordTable, operation: Operation, author: string, base: Fields | null, office: string, facts: OpenFacts): Decision {
  const given = operation.fields ?? {}
  for (const field of Object.keys(given)) if (!table.create.asks.includes(field)) return forbidden(field)
  const record: Fields = { id: operation.record, by: author, made_at: operation.at }
  for (const [field, value] of Object.entries(given)) if (value !== null && value !== undefined) record[field] = value
  facts.record = record
  if (!holdsTrue(table.create.who, facts)) return noPost('create', table.create.clause)
  if (base) return wrongKey(table, operation, office, record) ?? ownMatter(table, operation, [record], facts) ?? twice(table, base, record, facts)
  const workedOut = new Set(table.create.sets.map(([field]) => field))
  for (const field of table.required) if (record[field] === undefined && !workedOut.has(field)) return invalid(field)
  const wrong = wrongKey(table, operation, office, record)
  if (wrong) return wrong
  for (const [field, term] of table.create.sets) putAt(record, field, valueOf(term, facts))
  record.state = table.create.to ? valueOf(table.create.to as Term, facts) : table.states[0]![0]
  return finish(table, operation, {}, record, table.create, facts)
}

/** [ID3] The id isn't that of the natural key. */
function wrongKey(table: RecordTable, operation: Operation, office: string, record: Fields): Decision | null {
  if (table.naturalKey.length === 0 || (isKeyed(table, record) && operation.record === naturalKeyId(table, office, record))) return null
  return invalid(table.naturalKey[0]!)
}

/** Whether everything in the natural key is text or a number. */
function isKeyed(table: RecordTable, fields: Fields): boolean {
  return table.naturalKey.every((field) => ['string', 'number'].includes(typeof (fields[field] ?? table.fields[field]!.default)))
}

/** The id that a record with these fields has by its natural key. */
export function naturalKeyId(table: RecordTable, office: string, fields: Fields): string {
  const key = table.naturalKey.map((field) => String(fields[field] ?? table.fields[field]!.default))
  return naturalId(office, table.collection, key)
}

/** [DE5] The first stands; new keys of maps that the person may edit are added. */
function twice(table: RecordTable, base: Fields, given: Fields, facts: OpenFacts): Decision {
  if (table.naturalKey.length === 0) return refuse({ reason: 'id_taken' })
  const becomes = { ...base }
  for (const [field, value] of Object.entries(given)) {
    if (!table.fields[field]?.byKey || !mayEdit(table, base, field, facts)) continue
    for (const [path, inner] of pathsOf(field, value, true)) if (valueAt(base, path) == null) putAt(becomes, path, inner)
  }
  return uncleanIn(table, given) ?? shapeWrong(table, becomes) ?? { outcome: 'merged', record: becomes }
}

function patch(table: RecordTable, operation: Operation, base: Fields, facts: OpenFacts): Decision {
  const becomes = { ...base }
  for (const [path, value] of Object.entries(operation.set ?? {})) {
    const [field, key] = splitPath(path)
    const declared = hasKey(table.fields, field) ? table.fields[field]! : null
    if (!declared || declared.derived || (key !== null) !== declared.byKey) return forbidden(field)
    if (!mayEdit(table, base, field, facts)) return notNow(table, base, field, facts)
    putAt(becomes, path, value)
  }
  return finish(table, operation, base, becomes, table.create, facts)
}

function act(table: RecordTable, operation: Operation, base: Fields, facts: OpenFacts): Decision {
  const action = hasKey(table.actions, operation.action ?? '') ? table.actions[operation.action!] : null
  if (!action) return refuse({ reason: 'unknown_kind' })
  const state = String(base.state ?? '')
  const isHere = (action.start ?? []).includes(state)
  if (!holdsTrue(action.who, facts)) return isHere ? noPost(operation.action!, action.clause) : moved(state)
  if (!isHere) return moved(state)
  const inputs = operation.inputs ?? {}
  for (const field of Object.keys(inputs)) if (!action.asks.includes(field)) return forbidden(field)
  for (const field of action.must ?? []) if (!isFilled(inputs[field])) return invalid(field)
  const becomes = { ...base }
  const put = (field: string, value: Plain) => {
    for (const [path, inner] of pathsOf(field, value, table.fields[field]?.byKey ?? false)) putAt(becomes, path, inner)
  }
  for (const [field, value] of Object.entries(inputs)) put(field, value)
  facts.record = becomes
  for (const [field, term] of action.sets) put(field, valueOf(term, facts))
  if (action.to !== null) becomes.state = action.to as string
  return finish(table, operation, base, becomes, action, facts)
}

function finish(table: RecordTable, operation: Operation, base: Fields, record: Fields, step: Step, facts: OpenFacts): Decision {
  const own = ownMatter(table, operation, [base, record], facts)
  if (own) return own
  keepConcerned(table, base, record)
  facts.record = record
  for (const [condition, reason, basis, field] of step.requires) {
    if (operation.kind === 'patch' && !speaksOfItselfOnly(condition)) continue
    if (!holdsTrue(condition, facts)) return refuse(field ? { reason, basis, field } : { reason, basis })
  }
  const given = { create: operation.fields, patch: operation.set, act: operation.inputs }[operation.kind]
  return uncleanIn(table, given ?? {}) ?? shapeWrong(table, record) ?? { outcome: 'applied', record }
}

/** Whether something stands in a text of what the operation brings that nobody sees; the rest of the record was taken before. */
function uncleanIn(table: RecordTable, given: Fields): Decision | null {
  for (const [field, text, lines] of textsIn(table, given)) {
    if (!mayBeUnclean(text, lines) || clean(text, lines) === text) continue
    const { line, at, sign } = uncleanPlace(text, lines)
    return refuse({ reason: 'text_unclean', field, values: { field, line: String(line), at: String(at), sign } })
  }
  return null
}

/** [DE9] A step that isn't theirs, by somebody whom the record concerns in one of these forms. */
function ownMatter(table: RecordTable, operation: Operation, records: readonly Fields[], facts: OpenFacts): Decision | null {
  const { concern } = table
  if (!concern) return null
  const step = operation.kind === 'create' ? 'create' : (operation.action ?? '')
  const isTheirs = operation.kind === 'patch' ? Object.keys(operation.set ?? {}).every((path) => concern.edits.includes(splitPath(path)[0])) : concern.may.includes(step)
  if (isTheirs || !records.some((record) => isConcerned(concern.who, record, facts))) return null
  return refuse({ reason: concern.refusal, basis: concern.clause })
}

function isConcerned(who: readonly Term[], record: Fields, facts: OpenFacts): boolean {
  facts.record = record
  return who.some((term) => {
    const named = valueOf(term, facts)
    return named === facts.actor || (Array.isArray(named) && (named as readonly string[]).includes(facts.actor))
  })
}

/** Whoever stood in a field and no longer does stays concerned. */
function keepConcerned(table: RecordTable, base: Fields, record: Fields): void {
  for (const [field, into] of table.concern?.kept ?? []) {
    const stood = base[field]
    const kept = (record[into] as readonly string[] | undefined) ?? []
    if (typeof stood === 'string' && stood !== record[field] && !kept.includes(stood)) record[into] = [...kept, stood]
  }
}

function shapeWrong(table: RecordTable, record: Fields): Decision | null {
  for (const [field, value] of Object.entries(record)) {
    const declared = table.fields[field]
    if (declared && !fits(declared, value)) return invalid(field)
  }
  for (const field of table.required) if (record[field] === undefined || record[field] === null) return invalid(field)
  const most = RULES.limits.RECORD_BYTES_MAX!
  if (pack(record).length > most) return refuse({ reason: 'too_large', values: { limit: `${most / 1024} KiB` } })
  return null
}

/** Whether a rule of the creation speaks of the record's own fields only, so that a patch must keep it too. */
function speaksOfItselfOnly(condition: Term): boolean {
  const words = JSON.stringify(condition)
  return words.includes('"own"') && !['"moment"', '"proof"', '"input"', '"actor"'].some((word) => words.includes(word))
}

function fits(declared: RecordTable['fields'][string], value: Plain): boolean {
  switch (declared.kind) {
    case 'text':
    case 'long_text':
    case 'phone':
      return typeof value === 'string' && [...value].length <= declared.limit && (!declared.pattern || new RegExp(declared.pattern, 'u').test(value))
    case 'number':
      return Number.isSafeInteger(value) && (value as number) <= declared.limit && (value as number) >= declared.least
    case 'instant':
      return Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= declared.limit
    case 'yes_no':
      return typeof value === 'boolean'
    case 'day':
      return typeof value === 'string' && isDay(value)
    case 'choice':
      return declared.options.some(([option]) => option === value)
    case 'ref':
      return typeof value === 'string' && ID.test(value)
    case 'refs':
    case 'texts':
      return Array.isArray(value) && value.length <= RULES.limits.LIST_ITEMS_MAX!
    default:
      return isMap(value) && fitsMap(declared, value)
  }
}

function fitsMap(declared: RecordTable['fields'][string], value: Record<string, string | boolean>): boolean {
  if (Object.keys(value).length > RULES.limits.MAP_KEYS_MAX!) return false
  const keys = new Set(declared.options.map(([key]) => key))
  if (keys.size > 0 && Object.keys(value).some((key) => !keys.has(key.split('.')[0]!))) return false
  if (declared.kind === 'files') return Object.values(value).every((one) => typeof one === 'string' && FILE.test(one))
  const wanted = declared.kind === 'flags' ? 'boolean' : 'string'
  if (Object.values(value).some((one) => typeof one !== wanted)) return false
  return declared.kind !== 'ticks' || Object.values(value).every((tick) => tick === 'pass' || tick === 'fail' || tick === 'na')
}

const ID = new RegExp(RULES.idPattern, 'u')
const FILE = new RegExp(RULES.filePattern, 'u')
/** Whether this field may be changed in the record's state by this person. */
export function mayEdit(table: RecordTable, base: Fields, field: string, facts: OpenFacts): boolean {
  facts.record = base
  return table.edits.some(
    (edit) =>
      edit.fields.includes(field) && (edit.start.length === 0 || edit.start.includes(String(base.state ?? ''))) && holdsTrue(edit.who, facts),
  )
}

function notNow(table: RecordTable, base: Fields, field: string, facts: OpenFacts): Decision {
  const allowed = table.edits.filter((edit) => edit.fields.includes(field))
  if (allowed.some((edit) => holdsTrue(edit.who, facts))) return moved(String(base.state ?? ''))
  return allowed.length > 0 ? noPost('edit', table.create.clause) : forbidden(field)
}

const moved = (state: string): Decision => refuse({ reason: 'state_moved', values: { state }, current: state })
const noPost = (action: string, basis: string): Decision => refuse({ reason: 'post_missing', values: { action }, basis })
