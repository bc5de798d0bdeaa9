// What a list can be narrowed by: a record's state, whether it was entered late, each declared field, a field of what it refers to (`session.starts_at`), one item of a checklist
// (`items.floor`), and what a regulation's pages add (src/pages/<regulation>/facets.ts). A plot groups by a facet and its list is narrowed by
// the same one, so that a number always opens exactly its records.

import { RULES } from '../generated/rules'
import { fieldText, refName, stateOf } from '../labels'
import type { Collection, Office } from '../office'
import { marksOf } from '../rules/late'
import { clockOf, DAY_MS, dayOf, momentOf } from '../rules/day'
import type { Fields, FieldTable, Plain, RecordTable } from '../rules/shape'
import { isMap } from '../rules/terms'
import { t, w } from '../words'
import { periodText } from './period'

export interface Facet {
  readonly name: string
  label(): string
  /** What a record has of it; a day as YYYY-MM-DD. */
  of(record: Fields): readonly string[]
  /** A value in words. */
  text(value: string): string
  /** Values are days: a filter names a year, a month, a day or a span. */
  readonly isDay: boolean
}

/** A facet that isn't a field: what is worked out of a record. */
export interface OwnFacet {
  readonly name: string
  label(): string
  of(office: Office, record: Fields): readonly string[]
  readonly values: () => readonly (readonly [value: string, label: string])[]
  /** Values are ids of this collection. */
  readonly collection?: string
}
export type OwnFacets = Readonly<Record<string, readonly OwnFacet[]>>

const OWN: OwnFacets = Object.assign({}, ...Object.values(import.meta.glob<{ facets: OwnFacets }>('../pages/*/facets.ts', { eager: true })).map((one) => one.facets))
export const ownFacets = (collection: string): readonly OwnFacet[] => OWN[collection] ?? []

/** Whether a step of a record was entered late (TI3). */
export const LATE = 'late'
const DAYS = ['day', 'instant']
const MIDNIGHT = momentOf('1970-01-01')
const days = new Map<number, string>()

/** The day of a moment, written once a day: writing it is most of the work where 50,000 are looked through. */
function dayAt(moment: number): string {
  const number = Math.floor((moment - MIDNIGHT) / DAY_MS)
  let day = days.get(number)
  if (day === undefined) days.set(number, (day = dayOf(moment)))
  return day
}

const isDayField = (field: FieldTable): boolean => DAYS.includes(field.kind)

function valuesOf(field: FieldTable, value: Plain): readonly string[] {
  if (value === undefined || value === null || value === '') return []
  if (field.kind === 'instant') return typeof value === 'number' ? [dayAt(value)] : []
  if (Array.isArray(value)) return value as readonly string[]
  if (isMap(value)) return Object.keys(value)
  return [String(value)]
}

function textOf(office: Office, field: FieldTable, name: string, value: string): string {
  if (isDayField(field)) return periodText(value)
  if (field.kind === 'refs' || field.kind === 'ref') return refName(office, field.collection, value)
  if (field.kind === 'yes_no') return fieldText(office, field, value === 'true', name)
  if (field.kind === 'flags') return office.personName(value) || value
  return fieldText(office, field, value, name) || value
}

function fieldFacet(office: Office, name: string, path: string, field: FieldTable, read: (record: Fields) => Fields | null): Facet {
  const values = (record: Fields): readonly string[] => {
    const at = read(record)
    return at ? valuesOf(field, at[path] ?? field.default) : []
  }
  return { name, label: () => w(field.label), of: values, text: (value) => textOf(office, field, path, value), isDay: isDayField(field) }
}

function itemFacet(name: string, field: FieldTable, map: string, key: string): Facet {
  const option = field.options.find(([value]) => value === key)
  const of = (record: Fields): readonly string[] => {
    const value = record[map]
    return isMap(value) && value[key] !== undefined ? [String(value[key])] : []
  }
  return { name, label: () => w(option?.[1]) || key, of, text: (value) => (['pass', 'fail', 'na'].includes(value) ? t(`hygiene.${value}`) : value), isDay: false }
}

/** The facet of this name, or null where the record has none such. */
export function facetOf(office: Office, collection: string, name: string): Facet | null {
  const table: RecordTable | undefined = RULES.records[collection]
  if (!table) return null
  if (name === 'state') {
    return { name, label: () => t('common.state'), of: (record) => [String(record.state ?? '')], text: (value) => stateOf(collection, value).label, isDay: false }
  }
  if (name === LATE) {
    return { name, label: () => t('late.mark'), of: (record) => [String(marksOf(collection, record).length > 0)], text: (value) => t(value === 'true' ? 'common.yes' : 'common.no'), isDay: false }
  }
  const own = ownFacets(collection).find((one) => one.name === name)
  if (own) {
    const text = (value: string) => (own.collection ? refName(office, own.collection, value) : (own.values().find(([one]) => one === value)?.[1] ?? value))
    return { name, label: own.label, of: (record) => own.of(office, record), text, isDay: false }
  }
  const [head, tail] = name.split('.') as [string, string | undefined]
  const field = Object.hasOwn(table.fields, head) ? table.fields[head]! : undefined
  if (!field || field.privacy === 'secret') return null
  if (!tail) return fieldFacet(office, name, head, field, (record) => record)
  if (field.byKey) return itemFacet(name, field, head, tail)
  const far = RULES.records[field.collection]?.fields
  if (field.kind !== 'ref' || !far || !Object.hasOwn(far, tail) || far[tail]!.privacy === 'secret') return null
  return fieldFacet(office, name, tail, far[tail]!, (record) => office.peek(field.collection as Collection, record[head] as string | null) as Fields | null)
}

/** What was made of a value before: there are few people and rooms, and many records that name them. */
export type Made = Map<string, string>

export function once(made: Made, key: string, make: () => string): string {
  let text = made.get(key)
  if (text === undefined) made.set(key, (text = make()))
  return text
}

/** A field's value as text to search in: a day as numbers and as people say it, a moment also by its clock, a choice in both languages. */
export function searchable(office: Office, field: FieldTable, name: string, value: Plain, made: Made): string {
  if (value === undefined || value === null || value === '') return ''
  const dayWords = (day: string) => once(made, day, () => `${day} ${periodText(day)}`)
  if (field.kind === 'instant') return `${dayWords(dayAt(Number(value)))} ${clockOf(Number(value))}`
  if (field.kind === 'day') return dayWords(String(value))
  if (field.kind === 'choice') return once(made, `${field.label[1]}\n${String(value)}`, () => (field.options.find(([option]) => option === value)?.[1] ?? []).join(' '))
  if (field.kind === 'ref') return once(made, `${field.collection}\n${String(value)}`, () => refName(office, field.collection, String(value)))
  if (isMap(value) && field.kind !== 'flags') return Object.values(value).filter((one) => typeof one === 'string').join(' ')
  return fieldText(office, field, value, name)
}
