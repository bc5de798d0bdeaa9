// The places of a gathering as this phone sees them: of everybody for those who keep or see sheets, else one's own.

import { computed, type ComputedRef } from 'vue'
import type { Gathering } from '../../gatherings'
import { seesAll } from '../../lists/sight'
import type { Office } from '../../office'
import { dayOf } from '../../rules/day'
import { placesOf, type Place, type Row } from './places'

export function seenPlaces(office: Office, gathering: Gathering): ComputedRef<Place[]> {
  const [sessions, attendances, leaves, makeUps] = [office.list(gathering.session), office.list(gathering.attendance), office.list(gathering.leave), office.list(gathering.makeUp)]
  return computed(() => {
    const [one, two, three, four] = [sessions, attendances, leaves, makeUps].map((rows) => rows.value as unknown as readonly Row[])
    return placesOf(one!, two!, three!, four!, dayOf, seesAll(office, gathering.attendance) ? null : (office.me.value?.person ?? ''))
  })
}
