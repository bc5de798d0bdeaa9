// A record's page beside its list on a wide screen: which component it is, and how a page knows that it stands there.

import { defineAsyncComponent, onUnmounted, ref, type Component, type InjectionKey, type Ref } from 'vue'
import type { RouteComponent, RouteLocationNormalized, Router } from 'vue-router'

export const IN_PANE: InjectionKey<boolean> = Symbol('beside a list')

const known = new Map<unknown, Component>()

/** The component and the properties of the page at an address, to be shown inside another page. */
export function pageAt(router: Router, address: string): { readonly component: Component; readonly props: Record<string, unknown> } | null {
  const to = router.resolve(address)
  const route = to.matched.at(-1)
  const given = route?.components?.default
  if (!route || !given) return null
  const how = route.props.default
  const props = typeof how === 'function' ? (how(to as unknown as RouteLocationNormalized) as Record<string, unknown>) : { ...to.params, ...(typeof how === 'object' ? (how as Record<string, unknown>) : {}) }
  let component = known.get(given)
  if (!component) known.set(given, (component = typeof given === 'function' ? defineAsyncComponent(given as () => Promise<RouteComponent>) : (given as Component)))
  return { component, props }
}

const DESK = '(min-width: 1100px)'

/** Whether there is room for a list and a record side by side. */
export function useDesk(): Ref<boolean> {
  const media = matchMedia(DESK)
  const isDesk = ref(media.matches)
  const change = () => void (isDesk.value = media.matches)
  media.addEventListener('change', change)
  onUnmounted(() => media.removeEventListener('change', change))
  return isDesk
}
