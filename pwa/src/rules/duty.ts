// What someone owes because of a record that stands open. Twin of schema/duty.py.

import type { OwedTable } from './shape'
import { holdsTrue, valueOf, type Facts } from './terms'

/** Null when nothing is owed; else when it is due (a moment, a day, or null for as soon as possible). */
export function owes(owed: OwedTable, facts: Facts): { due: number | string | null } | null {
  if (!owed.start.includes(String(facts.record.state ?? '')) || !holdsTrue(owed.whom, facts)) return null
  const due = owed.due ? valueOf(owed.due, facts) : null
  return { due: typeof due === 'number' || typeof due === 'string' ? due : null }
}
