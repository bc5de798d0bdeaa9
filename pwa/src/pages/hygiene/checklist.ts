// What is looked at in a room: the version of its checklist that is in force, or that its sheet was made by (12.1 to 12.4).

import { RULES } from '../../generated/rules'
import type { Office, SeenRecord } from '../../office'
import { w } from '../../words'

export interface Item {
  readonly key: string
  readonly label: string
  readonly clause: string
}

const DECLARED = RULES.records['hygiene.inspection']!.fields.items!.options
/** Places for an office's own items: nothing is asked of them unless a checklist names them. */
export const isOwnKey = (key: string): boolean => key.startsWith('own_')

export function standardItems(): Item[] {
  return DECLARED.filter(([key]) => !isOwnKey(key)).map(([key, label, clause]) => ({ key, label: w(label), clause }))
}

export function itemsOf(checklist: { readonly items?: Readonly<Record<string, string>> } | null): Item[] {
  if (!checklist?.items) return standardItems()
  return DECLARED.filter(([key]) => key in checklist.items!).map(([key, label, clause]) => ({ key, label: checklist.items![key] || w(label), clause }))
}

/** The version in force for a kind of room on a day, null where the declared items hold. */
export function checklistFor(office: Office, kind: string, day: string): SeenRecord<'hygiene.checklist'> | null {
  const all = office.list('hygiene.checklist', (one) => one.state === 'in_force' && one.room_kind === kind && one.since <= day)
  return all.value[0] ?? null
}
