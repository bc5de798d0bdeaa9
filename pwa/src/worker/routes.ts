// What the service worker answers from its list, and what it must never answer.

/** Pages that the server makes for visitors: a case, a desk's form. */
const VISITORS = /^\/[vd]\//

/** The page answers every address of the app; the worker itself, the API and other hosts always go to the network. */
export function answerFor(method: string, url: URL, origin: string, isNavigation: boolean, files: ReadonlySet<string>): string | null {
  if (method !== 'GET' || url.origin !== origin) return null
  if (url.pathname.startsWith('/api/') || url.pathname === '/sw.js') return null
  if (VISITORS.test(url.pathname)) return null
  if (files.has(url.pathname)) return url.pathname
  return isNavigation ? '/index.html' : null
}
