// A new release: asked for quietly, taken only on the person's word, and not offered while somebody is typing.

import { computed, shallowRef } from 'vue'

const ready = shallowRef<ServiceWorker | null>(null)
const typing = shallowRef(0)

/** Whether to show that a new version is ready: never in the middle of typing. */
export const isUpdateOffered = computed(() => ready.value !== null && typing.value === 0)

/** A form says that it holds something unsaved; call what it gives when that is over. */
export function holdUpdates(): () => void {
  typing.value += 1
  let held = true
  return () => {
    if (held) typing.value -= 1
    held = false
  }
}

export function takeUpdate(): void {
  ready.value?.postMessage({ type: 'SKIP_WAITING' })
}

interface ScriptPolicy {
  createScriptURL(url: string): string
}
declare global {
  interface Window {
    trustedTypes?: { createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy }
  }
}

function workerUrl(): string {
  const createScriptURL = (url: string): string => {
    if (url !== '/sw.js') throw new TypeError('only our own worker is registered')
    return url
  }
  return (window.trustedTypes?.createPolicy('luzhi', { createScriptURL }) ?? { createScriptURL }).createScriptURL('/sw.js')
}

/** Register the worker and watch for new releases. Does nothing where there are no service workers. */
export async function keepReleases(openPage: (page: string) => void): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const { serviceWorker } = navigator
  let isControlled = serviceWorker.controller !== null
  serviceWorker.addEventListener('controllerchange', () => {
    if (isControlled) location.reload()
    isControlled = true
  })
  serviceWorker.addEventListener('message', (event: MessageEvent<{ type?: string; page?: string }>) => {
    if (event.data.type === 'OPEN' && event.data.page) openPage(event.data.page)
  })
  try {
    const registration = await serviceWorker.register(workerUrl(), { scope: '/' })
    const offer = (worker: ServiceWorker | null) => {
      if (worker && serviceWorker.controller) ready.value = worker
    }
    offer(registration.waiting)
    registration.addEventListener('updatefound', () => {
      const worker = registration.installing
      worker?.addEventListener('statechange', () => {
        if (worker.state === 'installed') offer(worker)
      })
    })
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') registration.update().catch(() => undefined)
    })
  } catch (wrong) {
    console.warn('no service worker here', wrong)
  }
}
