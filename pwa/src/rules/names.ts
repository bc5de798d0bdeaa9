// Ids, stamps and sums. Twins of schema/names.py, sync/stamp.py, sync/checksum.py.

import { stringify, v5 } from 'uuid'
import { RULES } from '../generated/rules'

const SEPARATOR = '\u001f'
const SUM_MODULUS = 2 ** 53
export const ZERO_STAMP = '0000000000000-00000000'

/** [ID1] A UUIDv7 of a moment and ten random bytes, laid as schema/names.py lays them (RFC 9562, 5.7). */
export function newId(now: number, random: (bytes: number) => Uint8Array): string {
  const bytes = new Uint8Array(16)
  new DataView(bytes.buffer).setUint32(0, Math.floor(now / 65536))
  new DataView(bytes.buffer).setUint16(4, now % 65536)
  bytes.set(random(10), 6)
  bytes[6] = 0x70 | (bytes[6]! & 0x0f)
  bytes[8] = 0x80 | (bytes[8]! & 0x3f)
  return stringify(bytes)
}

/** [ID2] The id of the one record with this natural key. */
export function naturalId(office: string, collection: string, key: readonly string[]): string {
  return v5([collection, ...key].join(SEPARATOR), office)
}

/** [ST1] 44 high bits as nine digits, 20 low bits as four: each fits a number exactly. */
export function makeStamp(ms: number, counter: number, device: string): string {
  const high = Math.floor(ms / 16)
  const low = (ms % 16) * 65536 + counter
  return `${high.toString(32).padStart(9, '0')}${low.toString(32).padStart(4, '0')}-${device.slice(-8)}`
}

export function stampParts(stamp: string): { ms: number; counter: number } {
  const low = parseInt(stamp.slice(9, 13), 32)
  return { ms: parseInt(stamp.slice(0, 9), 32) * 16 + (low >>> 16), counter: low & 0xffff }
}

/** [ST2] */
export function nextStamp(last: string, now: number, device: string): string {
  const { ms, counter } = stampParts(last)
  if (now > ms) return makeStamp(now, 0, device)
  return counter === 0xffff ? makeStamp(ms + 1, 0, device) : makeStamp(ms, counter + 1, device)
}

const CRC = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/** [SC8] What one live record adds to the sum of its scope: CRC-32 of `id:seq`, which is ASCII. */
export function share(record: string, seq: number): number {
  const text = `${record}:${seq}`
  let value = 0xffffffff
  for (let place = 0; place < text.length; place += 1) value = CRC[(value ^ text.charCodeAt(place)) & 0xff]! ^ (value >>> 8)
  return (value ^ 0xffffffff) >>> 0
}

export function addShare(sum: number, part: number): number {
  const room = SUM_MODULUS - part
  return sum >= room ? sum - room : sum + part
}

export function subtractShare(sum: number, part: number): number {
  return sum >= part ? sum - part : sum + (SUM_MODULUS - part)
}

/** A station's code from ten random bytes, Crockford's base 32. */
export function codeFrom(random: Uint8Array): string {
  return inBase32(random, RULES.codeChars)
}

/** The code of a visitor's slip from sixteen random bytes: 128 bits, so that nobody guesses one (schema/names.py). */
export function slipCodeFrom(random: Uint8Array): string {
  return inBase32(random, RULES.slipCodeChars)
}

function inBase32(random: Uint8Array, chars: number): string {
  let value = 0n
  for (const byte of random) value = (value << 8n) | BigInt(byte)
  let code = ''
  for (let place = 0; place < chars; place += 1) {
    code = RULES.codeAlphabet[Number(value & 31n)]! + code
    value >>= 5n
  }
  return code
}
