// The filters of a list, as its address says them (`?day=2026-09&result=failed`), so that they survive a reload and a plot's mark can name its records.
// A value may name several (`a,b`); `-` is a record that has none.

import type { Office } from '../office'
import type { Fields } from '../rules/shape'
import { t } from '../words'
import { facetOf, LATE, type Facet } from './facets'
import { isWithin } from './period'

/** What an address says beside filters: the text searched for, the record shown beside the list. */
export const NO_FILTER = ['q', 'open', 'round', 'station']
export const NONE = '-'

export interface Filter {
  readonly name: string
  readonly wanted: string
  readonly parts: readonly string[]
  /** Null for what the record has not: such a filter finds nothing, rather than showing more than was asked. */
  readonly facet: Facet | null
}

export type Query = Readonly<Record<string, unknown>>

export function filtersOf(office: Office, collection: string, query: Query): Filter[] {
  return Object.entries(query)
    .filter(([name, wanted]) => !NO_FILTER.includes(name) && typeof wanted === 'string' && wanted !== '')
    .map(([name, wanted]) => ({ name, wanted: String(wanted), parts: String(wanted).split(','), facet: facetOf(office, collection, name) }))
}

export function isMatch(values: readonly string[], parts: readonly string[], isDay: boolean): boolean {
  return parts.some((one) => (one === NONE ? values.length === 0 : values.some((value) => (isDay ? isWithin(value, one) : value === one))))
}

export const passes = (record: Fields, filters: readonly Filter[]): boolean => filters.every(({ facet, parts }) => facet !== null && isMatch(facet.of(record), parts, facet.isDay))

/** "九月" or "迟到": the filter in words. */
export function filterText({ name, wanted, facet }: Pick<Filter, 'name' | 'wanted' | 'facet'>): string {
  if (!facet) return `${name}${t('common.colon')}${wanted}`
  const values = wanted.split(',').map((one) => (one === NONE ? t('common.none') : facet.text(one)))
  return `${facet.label()}${t('common.colon')}${values.join(t('common.comma'))}`
}

/** The address of a collection's list, narrowed. */
export function listAddress(collection: string, filters: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams(Object.entries(filters).filter(([, wanted]) => wanted !== ''))
  return `/matters/${collection}${query.size > 0 ? `?${query}` : ''}`
}

/** Rows that pass, the way that a list shows and a plot counts them. */
export function narrowed<R extends { readonly record: unknown }>(office: Office, collection: string, rows: readonly R[], wanted: Readonly<Record<string, string>>): R[] {
  const filters = filtersOf(office, collection, wanted)
  return filters.length === 0 ? [...rows] : rows.filter((row) => passes(row.record as Fields, filters))
}

/** How many of the rows that pass were entered late, and the address of these. */
export function lateAmong(office: Office, collection: string, rows: readonly { readonly record: unknown }[], wanted: Readonly<Record<string, string>>): { readonly count: number; readonly to: string } {
  const late = { ...wanted, [LATE]: 'true' }
  return { count: narrowed(office, collection, rows, late).length, to: listAddress(collection, late) }
}
