// What is worked out of a visit: how long it took, whether a promise was kept, whose matter it was (13.3). Lists are narrowed and figures counted by it.

import type { OwnFacets } from '../../lists/facets'
import type { Office } from '../../office'
import { dayOf } from '../../rules/day'
import type { Fields } from '../../rules/shape'
import { t } from '../../words'

export const SPEEDS = ['same_day', 'promised', 'days', 'told', 'open'] as const
export const PROMISES = ['kept', 'broken', 'due', 'overdue'] as const

const CLOSED = ['done', 'not_ours']

/** Done the same day, on the day of a promise, on another day; told whose matter it is; still open. */
export function speedOf(visit: Fields): (typeof SPEEDS)[number] {
  if (visit.state === 'not_ours') return 'told'
  if (visit.state !== 'done' || typeof visit.done_at !== 'number') return 'open'
  if (dayOf(visit.done_at) === dayOf(Number(visit.received_at))) return 'same_day'
  return visit.promise_day ? 'promised' : 'days'
}

/** How the promise stands on a day; null where none was made. */
export function promiseOf(visit: Fields, today: string): (typeof PROMISES)[number] | null {
  const day = visit.promise_day
  if (typeof day !== 'string' || day === '') return null
  if (CLOSED.includes(String(visit.state)) && typeof visit.done_at === 'number') return dayOf(visit.done_at) <= day ? 'kept' : 'broken'
  return today <= day ? 'due' : 'overdue'
}

/** The section whose matter it is: that of the directory's entry, else of who answers for it. */
export function sectionOf(office: Office, visit: Fields): string | null {
  const entry = office.peek('office.directory_entry', visit.directory_entry as string | null)
  return entry?.section ?? office.peek('office.person', visit.owner as string | null)?.section ?? null
}

export const facets: OwnFacets = {
  'first_contact.visit': [
    { name: 'speed', label: () => t('figures.speed'), of: (_office, visit) => [speedOf(visit)], values: () => SPEEDS.map((one) => [one, t(`figures.speeds.${one}`)]) },
    {
      name: 'promise', label: () => t('figures.promise'), values: () => PROMISES.map((one) => [one, t(`figures.promises.${one}`)]),
      of: (office, visit) => [promiseOf(visit, office.today())].filter((one) => one !== null),
    },
    { name: 'section', label: () => t('hygiene.section'), of: (office, visit) => [sectionOf(office, visit)].filter((one) => one !== null), values: () => [], collection: 'office.section' },
  ],
} // prettier-ignore
