// A round drawn from what this phone holds, and what the inspector still has before them (12.7).

import type { Office } from '../../office'
import { daysAfter } from '../../rules/day'
import { DAYS_MAX, FAILED_WITHIN_DAYS, type Candidate } from '../../rules/draw'

const DAY_MS = 86_400_000

/** Rooms that have a door's code, with how long ago each was inspected and how often it failed of late. */
export function candidates(office: Office): Candidate[] {
  const today = office.today()
  const doors = new Set(office.list('office.station', (one) => one.kind === 'door' && one.state === 'in_force').value.map((one) => one.record.room))
  const sheets = office.list('hygiene.inspection', (one) => one.state !== 'open').value
  const since = daysAfter(today, -FAILED_WITHIN_DAYS)
  return office
    .list('office.room', (one) => one.state === 'in_force')
    .value.filter((room) => doors.has(room.id))
    .map((room) => {
      const own = sheets.filter((one) => one.record.room === room.id)
      const last = own.map((one) => one.record.day).sort().at(-1)
      const days = last ? Math.max(0, Math.round((Date.parse(today) - Date.parse(last)) / DAY_MS)) : DAYS_MAX
      return { room: room.id, days, failed: own.filter((one) => one.record.result === 'failed' && one.record.day >= since).length }
    })
}

export interface Stop {
  readonly room: string
  readonly reason: string
  readonly sheet: { readonly id: string; readonly state: string; readonly failed: number; readonly late?: Readonly<Record<string, string>> | null } | null
}

/** The rooms of a round, in the order drawn, with the sheet of each if it was begun. */
export function stopsOf(office: Office, round: { readonly id: string; readonly record: { readonly rooms: readonly string[]; readonly reasons?: Readonly<Record<string, string>>; readonly day: string } }): Stop[] {
  const sheets = office.list('hygiene.inspection', (one) => one.round === round.id || (one.day >= round.record.day && round.record.rooms.includes(one.room))).value
  return round.record.rooms.map((room) => {
    const found = sheets.find((one) => one.record.room === room && (one.record.round === round.id || one.record.day >= round.record.day))
    return { room, reason: round.record.reasons?.[room] ?? '', sheet: found ? { id: found.id, state: found.record.state ?? 'open', failed: found.record.failed ?? 0, late: found.record.late } : null }
  })
}

