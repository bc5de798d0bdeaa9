// Kill switch: if a release of the service worker ever goes wrong, copy this file over server/static/sw.js.
// Browsers ask for /sw.js anew at each visit; this one takes over at once, clears all caches, leaves, and loads open pages
// from the server. What people have entered lies in IndexedDB and is not touched. Put the next release in place as usual.

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) await caches.delete(name)
      await self.registration.unregister()
      for (const client of await self.clients.matchAll({ type: 'window' })) await client.navigate(client.url)
    })(),
  )
})
