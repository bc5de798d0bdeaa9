// Facts of a room's inspections, for the door's page and the inspector's round.

import { computed, type ComputedRef } from 'vue'
import type { Office, SeenRecord } from '../../office'

export interface RoomFacts {
  readonly past: ComputedRef<readonly SeenRecord<'hygiene.inspection'>[]>
  readonly openToday: ComputedRef<SeenRecord<'hygiene.inspection'> | null>
}

export function roomFacts(office: Office, room: () => string | null | undefined): RoomFacts {
  const all = office.list('hygiene.inspection', (one) => one.room === room())
  return {
    past: computed(() => all.value.filter((one) => one.record.state !== 'open')),
    openToday: computed(() => all.value.find((one) => one.record.state === 'open' && one.record.day === office.today()) ?? null),
  }
}
