// What a scanned text or a typed short code is: one of our stations, an enrolment link, or something that we don't open, with the reason.

import { RULES } from '../generated/rules'

export type Scanned =
  | { readonly kind: 'station'; readonly code: string; readonly shown?: { readonly step: number; readonly key: string } }
  | { readonly kind: 'short'; readonly short: string }
  | { readonly kind: 'enrolment'; readonly code: string }
  | { readonly kind: 'slip'; readonly code: string }
  | { readonly kind: 'refused'; readonly reason: 'foreign' | 'insecure' | 'notCode' | 'short' }

const CODE = new RegExp(`^[${RULES.codeAlphabet}]{${RULES.codeChars}}$`)
const SLIP = new RegExp(`^[${RULES.codeAlphabet}]{${RULES.slipCodeChars}}$`)
const SHORT = new RegExp(`^[${RULES.codeAlphabet}]{${RULES.shortCodeChars}}$`)

/** Crockford's tolerance: case, blanks, hyphens, O for 0, I and L for 1. */
export function readTyped(text: string): Scanned {
  const plain = text.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
  if (CODE.test(plain)) return { kind: 'station', code: plain }
  if (SLIP.test(plain)) return { kind: 'slip', code: plain }
  return SHORT.test(plain) ? { kind: 'short', short: plain } : { kind: 'refused', reason: 'short' }
}

/** A scanned text, on a page of `origin`. Only our own origin is followed: look-alikes, other ports and http are not. */
export function readScanned(text: string, origin: string): Scanned {
  const trimmed = text.trim()
  if (CODE.test(trimmed)) return { kind: 'station', code: trimmed }
  let address: URL
  try {
    address = new URL(trimmed)
  } catch {
    return { kind: 'refused', reason: 'notCode' }
  }
  const here = new URL(origin)
  if (address.protocol === 'http:' && here.protocol === 'https:' && address.hostname === here.hostname) return { kind: 'refused', reason: 'insecure' }
  if (address.origin !== here.origin || address.username || address.password) return { kind: 'refused', reason: 'foreign' }
  const station = /^\/q\/([^/]+)$/.exec(address.pathname)
  if (station && CODE.test(station[1]!)) return { kind: 'station', code: station[1]!, ...shownBy(address.searchParams) }
  const slip = /^\/v\/([^/]+)$/.exec(address.pathname)
  if (slip && SLIP.test(slip[1]!)) return { kind: 'slip', code: slip[1]! }
  if (address.pathname === '/e' && /^#[\w-]{16,64}$/.test(address.hash)) return { kind: 'enrolment', code: address.hash.slice(1) }
  return { kind: 'refused', reason: 'notCode' }
}

/** What a room's screen adds to its code: the step and its key (schema/screen.py). */
function shownBy(query: URLSearchParams): { shown?: { step: number; key: string } } {
  const [step, key] = [query.get('t') ?? '', query.get('k') ?? '']
  return /^[0-9]{1,15}$/.test(step) && key ? { shown: { step: Number(step), key } } : {}
}

/** The address of a station's page in the app. */
export function stationAddress(scanned: Extract<Scanned, { kind: 'station' }>): string {
  const { code, shown } = scanned
  return shown ? `/q/${code}?${new URLSearchParams({ t: String(shown.step), k: shown.key })}` : `/q/${code}`
}

/** What somebody typed or pasted into the field: a whole address, or the short code under a poster's square. */
export function readEntered(text: string, origin: string): Scanned {
  return text.includes('/') || text.includes(':') ? readScanned(text, origin) : readTyped(text)
}
