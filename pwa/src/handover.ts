// What is open in somebody's name, from the declarations: each place that the person stands in, and the step that puts another there.

import { computed, type ComputedRef } from 'vue'
import { RULES } from './generated/rules'
import type { Collection, Done, Office } from './office'
import type { Fields } from './rules/shape'

export interface HeldPlace {
  readonly key: string
  readonly collection: Collection
  readonly id: string
  readonly field: string
  readonly record: Fields
  readonly step: string
  /** Whether I may put another there. */
  readonly mayGive: boolean
}

/** The places that a person stands in now, as far as this phone holds them. */
export function placesOf(office: Office, person: () => string): ComputedRef<readonly HeldPlace[]> {
  const lists = Object.entries(RULES.records)
    .filter(([, table]) => table.places.length > 0)
    .map(([collection, table]) => ({ collection: collection as Collection, places: table.places, rows: office.list(collection as Collection) }))
  return computed(() =>
    lists.flatMap(({ collection, places, rows }) =>
      rows.value.flatMap((row) => {
        const record = row.record as unknown as Fields
        return places
          .filter((place) => place.open.includes(String(record.state)) && isNamed(record[place.field], person()))
          .map(({ field, step }) => ({ key: `${collection}|${row.id}|${field}`, collection, id: row.id, field, record, step, mayGive: mayGive(office, collection, row.id, field, step) }))
      }),
    ),
  )
}

function isNamed(value: unknown, person: string): boolean {
  return Array.isArray(value) ? value.includes(person) : value === person
}

function mayGive(office: Office, collection: Collection, id: string, field: string, step: string): boolean {
  return step ? office.actionsFor(collection, id).some(([name]) => name === step) : office.mayEdit(collection, id).includes(field)
}

/** Put `to` where `from` stands. */
export async function give(office: Office, place: HeldPlace, from: string, to: string): Promise<Done> {
  const now = place.record[place.field]
  const value = Array.isArray(now) ? [...new Set(now.map((one) => (one === from ? to : one)))] : to
  return place.step ? office.act(place.collection, place.id, place.step, { [place.field]: value }) : office.patch(place.collection, place.id, { [place.field]: value })
}
