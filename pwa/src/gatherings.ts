// The gatherings that are declared (schema/gathering.py): which collections a regulation's sessions, check-ins, leave and make-ups are.

import { RULES } from './generated/rules'
import type { Office, SeenRecord } from './office'
import { MINUTE_MS } from './rules/day'
import type { GatheringTable } from './rules/shape'

export type SessionCollection = 'party_study.session' | 'theory_study.session'
export type AttendanceCollection = 'party_study.attendance' | 'theory_study.attendance'
export type LeaveCollection = 'party_study.leave' | 'theory_study.leave'
export type MakeUpCollection = 'party_study.make_up' | 'theory_study.make_up'
export type SeenSession = SeenRecord<SessionCollection>

export interface Gathering {
  readonly table: GatheringTable
  readonly session: SessionCollection
  readonly attendance: AttendanceCollection
  readonly leave: LeaveCollection
  readonly makeUp: MakeUpCollection
}

export const GATHERINGS: readonly Gathering[] = RULES.gatherings.map((table) => ({
  table,
  session: `${table.regulation}.session` as SessionCollection,
  attendance: `${table.regulation}.attendance` as AttendanceCollection,
  leave: `${table.regulation}.leave` as LeaveCollection,
  makeUp: `${table.regulation}.make_up` as MakeUpCollection,
}))

/** Addresses say `party-study` where collections say `party_study`. */
export const pathOf = (gathering: Gathering): string => gathering.table.regulation.replace('_', '-')

export function gatheringAt(path: string): Gathering {
  const found = GATHERINGS.find((one) => pathOf(one) === path)
  if (!found) throw new Error(`no gathering at ${path}`)
  return found
}

/** From when to when checking in to a session counts by itself (ms). */
export function windowOf(office: Office, gathering: Gathering, session: { readonly starts_at: number; readonly ends_at: number }): readonly [opens: number, closes: number] {
  const minutes = (name: string) => Number(office.parameter(`${gathering.table.attend}.${name}`)) * MINUTE_MS
  return [session.starts_at - minutes('opens_before_minutes'), session.ends_at + minutes('closes_after_minutes')]
}
