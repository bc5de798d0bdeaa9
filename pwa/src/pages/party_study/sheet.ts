// The attendance sheet of a session: everyone expected or entered, with how and when, leave, and what is missing (5.2).

import { computed, type ComputedRef } from 'vue'
import type { Records } from '../../generated/records'
import type { Office, SeenRecord } from '../../office'

export type Line = {
  readonly person: string
  readonly name: string
  readonly section: string
  readonly attendance: SeenRecord<'party_study.attendance'> | null
  readonly leave: SeenRecord<'party_study.leave'> | null
  readonly kind: 'present' | 'late' | 'to_confirm' | 'leave' | 'missing'
}

export function sheetOf(office: Office, session: ComputedRef<{ id: string; record: Records['party_study.session'] } | null>): ComputedRef<readonly Line[]> {
  const attendances = office.list('party_study.attendance', (one) => one.session === session.value?.id)
  const leaves = office.list('party_study.leave', (one) => one.session === session.value?.id)
  return computed(() => {
    if (!session.value) return []
    const byPerson = new Map(attendances.value.map((one) => [one.record.person, one]))
    const leaveOf = new Map(leaves.value.map((one) => [one.record.person, one]))
    const people = new Set([...session.value.record.people, ...byPerson.keys()])
    const lines = [...people].map((person): Line => {
      const attendance = byPerson.get(person) ?? null
      const leave = leaveOf.get(person) ?? null
      const record = office.peek('office.person', person)
      const section = office.peek('office.section', record?.section)?.name ?? ''
      return { person, name: record?.name ?? '', section, attendance, leave, kind: kindOf(attendance, leave) }
    })
    const order = ['to_confirm', 'missing', 'leave', 'late', 'present']
    return lines.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || a.name.localeCompare(b.name, 'zh'))
  })
}

function kindOf(attendance: Line['attendance'], leave: Line['leave']): Line['kind'] {
  if (attendance?.record.state === 'counted') return attendance.record.timeliness === 'late' ? 'late' : 'present'
  if (attendance?.record.state === 'to_confirm') return 'to_confirm'
  return leave?.record.state === 'granted' ? 'leave' : 'missing'
}
