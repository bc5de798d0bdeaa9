// [SH10] A PIN around a signing key. What lies on the tablet is the key, encrypted by what PBKDF2 makes of the PIN, mixed with a key that can't be
// taken out of this browser. An image of the whole storage can still be tried PIN by PIN; that costs 600,000 rounds for each, and the tablet holds
// only the desk's day.

import { base64url } from '../exchange/sign'

export const ROUNDS = 600_000
export const TRIES_MAX = 10
const FREE_TRIES = 2
const FIRST_WAIT_MS = 2_000
const WAIT_MS_MAX = 5 * 60_000
const SIGNING = { name: 'ECDSA', namedCurve: 'P-256' }

export interface Wrapped {
  readonly salt: Uint8Array<ArrayBuffer>
  readonly iv: Uint8Array<ArrayBuffer>
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly rounds: number
  /** base64url of the raw public point. */
  readonly publicKey: string
}

type Random = (bytes: number) => Uint8Array<ArrayBuffer>

/** The tablet's own key for mixing; it never leaves this browser. */
export async function newMixingKey(subtle: SubtleCrypto): Promise<CryptoKey> {
  return subtle.generateKey({ name: 'HMAC', hash: 'SHA-256', length: 256 }, false, ['sign'])
}

/** A signing key that can still be wrapped; what signs afterwards is made by `unwrapKey`. */
export async function newWrappable(subtle: SubtleCrypto): Promise<{ pair: CryptoKeyPair; publicKey: string }> {
  const pair = await subtle.generateKey(SIGNING, true, ['sign', 'verify'])
  return { pair, publicKey: base64url(new Uint8Array(await subtle.exportKey('raw', pair.publicKey))) }
}

async function keyOf(subtle: SubtleCrypto, pin: string, salt: Uint8Array<ArrayBuffer>, rounds: number, mixing: CryptoKey): Promise<CryptoKey> {
  const typed = await subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, ['deriveBits'])
  const stretched = await subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }, typed, 256)
  const mixed = await subtle.sign('HMAC', mixing, stretched)
  return subtle.importKey('raw', mixed, 'AES-GCM', false, ['wrapKey', 'unwrapKey'])
}

export async function wrapKey(subtle: SubtleCrypto, random: Random, pin: string, mixing: CryptoKey, pair: CryptoKeyPair, publicKey: string, rounds = ROUNDS): Promise<Wrapped> {
  const salt = random(16)
  const iv = random(12)
  const key = await keyOf(subtle, pin, salt, rounds, mixing)
  const bytes = new Uint8Array(await subtle.wrapKey('pkcs8', pair.privateKey, key, { name: 'AES-GCM', iv }))
  return { salt, iv, bytes, rounds, publicKey }
}

/** The signing key, which can't be taken out any more; null when the PIN is wrong. */
export async function unwrapKey(subtle: SubtleCrypto, pin: string, mixing: CryptoKey, wrapped: Wrapped): Promise<CryptoKeyPair | null> {
  const key = await keyOf(subtle, pin, wrapped.salt, wrapped.rounds, mixing)
  const point = Uint8Array.from(atob(wrapped.publicKey.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0))
  try {
    const privateKey = await subtle.unwrapKey('pkcs8', wrapped.bytes, key, { name: 'AES-GCM', iv: wrapped.iv }, SIGNING, false, ['sign'])
    const publicKey = await subtle.importKey('raw', point, SIGNING, true, ['verify'])
    return { privateKey, publicKey }
  } catch {
    return null
  }
}

/** How long the next try must wait, ms, after so many wrong ones, the last of them at `triedAt`. Turning the clock back wins nothing. */
export function waitMs(tries: number, triedAt: number, now: number): number {
  if (tries <= FREE_TRIES) return 0
  const wait = Math.min(FIRST_WAIT_MS * 2 ** (tries - FREE_TRIES - 1), WAIT_MS_MAX)
  return Math.min(wait, Math.max(0, triedAt + wait - now))
}
