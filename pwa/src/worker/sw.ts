// The service worker: keeps one release of the app, whole and verified, and answers the app's own addresses from it.
// Kill switch: build/kill-sw.js, copied over server/static/sw.js; /sw.js is asked for anew at each visit.

/// <reference lib="webworker" />
import { browserDevice, WAKE_TAG } from '../device'
import { deliver } from './deliver'
import { fillCache, verifyCache, type ReleaseFile } from './keep'
import { pageFor, pageOfTouch, PUT_OFF, readMessage } from './notify'
import { answerFor } from './routes'

declare const self: ServiceWorkerGlobalScope
declare const __FILES__: readonly ReleaseFile[]
declare const __RELEASE__: string

const PREFIX = 'luzhi-'
const CACHE = PREFIX + __RELEASE__
const paths = new Set(__FILES__.map(([path]) => path))

async function activate(): Promise<void> {
  for (const name of await caches.keys()) if (name !== CACHE) await caches.delete(name)
  await self.clients.claim()
}

async function answer(path: string, request: Request): Promise<Response> {
  const cache = await caches.open(CACHE)
  return (await cache.match(path)) ?? fetch(request)
}

async function openPage(url: unknown): Promise<void> {
  const page = pageFor(url, self.location.origin)
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const shown = open[0]
  if (shown) {
    await shown.focus().catch(() => undefined) // not every browser lets a worker bring a page to the front
    shown.postMessage({ type: 'OPEN', page })
  } else await self.clients.openWindow(page)
}

/** There may be a network again: what waits is sent from here, also when pages are open (the browser may have put them to sleep); then they
 * exchange too. Whatever hinders it fails the event, so that the browser wakes us again, at its own pace. */
async function wake(): Promise<void> {
  const came = await deliver(browserDevice())
  if (came === 'elsewhere') throw new Error('a page is at it')
  for (const page of came === 'nothing' ? [] : await self.clients.matchAll({ type: 'window' })) page.postMessage({ type: 'EXCHANGE' })
}

self.addEventListener('install', (event) => event.waitUntil(fillCache(CACHE, __FILES__)))
self.addEventListener('activate', (event) => event.waitUntil(activate()))
self.addEventListener('message', (event) => {
  const type = (event.data as { type?: string } | null)?.type
  if (type === 'SKIP_WAITING') void self.skipWaiting()
  if (type === 'CLAIM') event.waitUntil(self.clients.claim())
  // a file that can't be fetched now (no network) is fetched when it is next asked for
  if (type === 'VERIFY') event.waitUntil(verifyCache(CACHE, __FILES__).catch((wrong: unknown) => console.warn('the kept release is not whole', wrong)))
})
self.addEventListener('fetch', (event) => {
  const { request } = event
  const path = answerFor(request.method, new URL(request.url), self.location.origin, request.mode === 'navigate', paths)
  if (path !== null) event.respondWith(answer(path, request))
})
self.addEventListener('sync' as never, (event: ExtendableEvent & { readonly tag: string }) => {
  if (event.tag === WAKE_TAG) event.waitUntil(wake())
})
self.addEventListener('push', (event) => {
  const { title, body, tag, url, id } = readMessage(event.data?.text())
  // `actions` and `renotify` are known to Chromium and not to every browser's types
  const shown: NotificationOptions & { actions?: unknown; renotify?: boolean } = { body, tag, data: { url, id }, icon: '/icon-192.png', badge: '/icon-192.png', renotify: true }
  if (id) shown.actions = PUT_OFF
  event.waitUntil(self.registration.showNotification(title, shown))
})
self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(openPage(pageOfTouch(event.action, event.notification.data as { url?: unknown; id?: unknown } | null)))
})
