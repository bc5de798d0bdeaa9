// The attendance sheet of a session: everyone expected or entered, with how and when, leave, and what is missing (1.3, 5.2).

import { computed, type ComputedRef } from 'vue'
import type { AttendanceCollection, Gathering, LeaveCollection, SeenSession } from '../../gatherings'
import type { Office, SeenRecord } from '../../office'

export type Line = {
  readonly person: string
  readonly name: string
  readonly section: string
  readonly title: string
  readonly attendance: SeenRecord<AttendanceCollection> | null
  readonly leave: SeenRecord<LeaveCollection> | null
  readonly kind: 'present' | 'late' | 'to_confirm' | 'leave' | 'missing'
}

const ORDER = ['to_confirm', 'missing', 'leave', 'late', 'present']

export function sheetOf(office: Office, gathering: Gathering, session: ComputedRef<SeenSession | null>): ComputedRef<readonly Line[]> {
  const attendances = office.list(gathering.attendance, (one) => one.session === session.value?.id)
  const leaves = office.list(gathering.leave, (one) => one.session === session.value?.id)
  return computed(() => {
    if (!session.value) return []
    const byPerson = new Map(attendances.value.map((one) => [one.record.person, one]))
    const leaveOf = new Map(leaves.value.map((one) => [one.record.person, one]))
    const people = new Set([...(session.value.record.people ?? []), ...byPerson.keys()])
    const lines = [...people].map((person): Line => {
      const attendance = byPerson.get(person) ?? null
      const leave = leaveOf.get(person) ?? null
      const record = office.peek('office.person', person)
      const section = office.peek('office.section', record?.section)?.name ?? ''
      return { person, name: record?.name ?? '', section, title: record?.title ?? '', attendance, leave, kind: kindOf(attendance, leave) }
    })
    return lines.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || a.name.localeCompare(b.name, 'zh'))
  })
}

function kindOf(attendance: Line['attendance'], leave: Line['leave']): Line['kind'] {
  if (attendance?.record.state === 'counted') return attendance.record.timeliness === 'late' ? 'late' : 'present'
  if (attendance?.record.state === 'to_confirm') return 'to_confirm'
  return leave?.record.state === 'granted' ? 'leave' : 'missing'
}
