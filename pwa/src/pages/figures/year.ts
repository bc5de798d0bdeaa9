// The year that a page of figures shows, as its address says it.

import { computed, type WritableComputedRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useOffice } from '../../office'

export function useYear(): WritableComputedRef<number> {
  const route = useRoute()
  const router = useRouter()
  const office = useOffice()
  return computed({
    get: () => Number(typeof route.query.year === 'string' && /^2\d{3}$/.test(route.query.year) ? route.query.year : office.today().slice(0, 4)),
    set: (year) => void router.replace({ query: { ...route.query, year: String(year) } }),
  })
}
