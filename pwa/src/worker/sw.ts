// The service worker: keeps one release of the app, whole and verified, and answers the app's own addresses from it.
// Kill switch: serve a /sw.js that unregisters itself and clears all caches; it is asked for anew at each visit.

/// <reference lib="webworker" />
import { pageFor, readMessage } from './notify'
import { answerFor } from './routes'

declare const self: ServiceWorkerGlobalScope
declare const __FILES__: readonly (readonly [path: string, sha256: string])[]
declare const __RELEASE__: string

const PREFIX = 'luzhi-'
const CACHE = PREFIX + __RELEASE__
const paths = new Set(__FILES__.map(([path]) => path))

async function install(): Promise<void> {
  const cache = await caches.open(CACHE)
  await Promise.all(
    __FILES__.map(async ([path, sha256]) => {
      const request = new Request(path, { cache: path.startsWith('/assets/') ? 'default' : 'reload', integrity: `sha256-${sha256}` })
      const response = await fetch(request)
      if (!response.ok) throw new Error(`${path}: ${response.status}`)
      await cache.put(path, response)
    }),
  )
}

async function activate(): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith(PREFIX) && name !== CACHE) await caches.delete(name)
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
    await shown.focus()
    shown.postMessage({ type: 'OPEN', page })
  } else await self.clients.openWindow(page)
}

self.addEventListener('install', (event) => event.waitUntil(install()))
self.addEventListener('activate', (event) => event.waitUntil(activate()))
self.addEventListener('message', (event) => {
  if ((event.data as { type?: string } | null)?.type === 'SKIP_WAITING') void self.skipWaiting()
})
self.addEventListener('fetch', (event) => {
  const { request } = event
  const path = answerFor(request.method, new URL(request.url), self.location.origin, request.mode === 'navigate', paths)
  if (path !== null) event.respondWith(answer(path, request))
})
self.addEventListener('push', (event) => {
  const message = readMessage(event.data?.text())
  if (message) {
    const { title, body, tag, url } = message
    event.waitUntil(self.registration.showNotification(title, { body, tag, data: { url }, icon: '/icon-192.png' }))
  }
})
self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(openPage((event.notification.data as { url?: unknown } | null)?.url))
})
