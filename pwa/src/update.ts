// A new release: offered quietly, never while somebody is typing, taken only on the person's word. Knows the service worker, no page.

import type { Device } from './device'
import { computed, shallowRef } from 'vue'

const ready = shallowRef<ServiceWorker | null>(null)
/** Another tab of this browser has taken the new release: our pieces of the old one are gone from the cache. */
const replaced = shallowRef(false)
const typing = shallowRef(0)
let asked = false

/** Whether to show that a new version is ready: never in the middle of typing. */
export const isUpdateOffered = computed(() => (ready.value !== null || replaced.value) && typing.value === 0)

/** Whether a page of this release may be missing, because another tab has moved on. */
export function isReplaced(): boolean {
  return replaced.value
}

/** A form says that it holds something unsaved; call what it gives when that is over. */
export function holdUpdates(): () => void {
  typing.value += 1
  let held = true
  return () => {
    if (held) typing.value -= 1
    held = false
  }
}

/** Whether a form holds something unsaved. */
export function isTyping(): boolean {
  return typing.value > 0
}

/** The person said yes: the waiting release takes over and the page is loaded anew. */
export function takeUpdate(): void {
  asked = true
  if (replaced.value || !ready.value) location.reload()
  else ready.value.postMessage({ type: 'SKIP_WAITING' })
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

function offer(worker: ServiceWorker | null): void {
  if (worker && navigator.serviceWorker.controller) ready.value = worker
}

/** The kept release is read through and compared once the page has been there for a while: not while a slow phone is still busy opening it. */
const VERIFY_AFTER_MS = 5000

function watch(registration: ServiceWorkerRegistration): void {
  offer(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed') offer(worker)
    })
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void registration.update().catch(() => null) // without a network there is nothing new
  })
}

/** A page that was on its way while the worker took over belongs to nobody, and would find no piece of the app without a network: it asks to be taken. */
async function belong(serviceWorker: ServiceWorkerContainer): Promise<void> {
  const { active } = await serviceWorker.ready
  if (!serviceWorker.controller) active?.postMessage({ type: 'CLAIM' })
}

/** Register the worker, watch for new releases, and do what the worker asks for: open a page, or exchange now that there is a network. Does nothing where there are no service workers (WeChat on iOS). */
export async function keepReleases(after: Device['after'], openPage: (page: string) => void, exchange: () => void): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const { serviceWorker } = navigator
  let isControlled = serviceWorker.controller !== null
  serviceWorker.addEventListener('controllerchange', () => {
    if (asked) location.reload()
    else if (isControlled) replaced.value = true
    isControlled = true
  })
  serviceWorker.addEventListener('message', (event: MessageEvent<{ type?: string; page?: string }>) => {
    if (event.data.type === 'OPEN' && event.data.page) openPage(event.data.page)
    if (event.data.type === 'EXCHANGE') exchange()
  })
  try {
    watch(await serviceWorker.register(workerUrl(), { scope: '/' }))
    after(VERIFY_AFTER_MS, () => serviceWorker.controller?.postMessage({ type: 'VERIFY' }))
    void belong(serviceWorker)
  } catch (wrong) {
    console.warn('no service worker here', wrong)
  }
}
